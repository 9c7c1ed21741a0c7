"""Made elements from the schema: everything required, and of the rest what companies usually fill in."""

# ruff: noqa: SIM905  (word lists read best as text)

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random
from zlib import crc32

from .layout import Node
from .schema import Aggregate, Attribute, Element, Group, aggregate
from .values import Text, Values

ALWAYS = frozenset(
    "TxnID ListID TxnLineID TimeCreated TimeModified EditSequence TxnNumber TxnDate RefNumber Name FullName "
    "IsActive Sublevel CustomerRef VendorRef ItemRef Desc Quantity Amount Balance Subtotal OwnerID DataExtName "
    "DataExtType DataExtValue Addr1 Rate".split()
)
OFTEN = frozenset(
    "Addr2 City State PostalCode Phone Email SalesTaxCodeRef TermsRef DueDate AccountRef BillAddress".split()
)
SELDOM = frozenset(
    "ExternalGUID CurrencyRef ExchangeRate Addr4 Addr5 Other Other1 Other2 ErrorRecovery SetCredit IsTaxIncluded "
    "UnitOfMeasure OverrideUOMSetRef InventorySiteRef InventorySiteLocationRef SerialNumber LotNumber "
    "CreditCardTxnInfo DiscountLineRet SalesTaxLineRet ShippingLineRet DiscountLineAdd SalesTaxLineAdd "
    "ShippingLineAdd ExpirationDateForSerialLotNumber Pager Suffix AltContact Country "
    "IncludeRetElement CustomFieldRet".split()
)
DEEPEST = 12


def presence(name: str) -> float:
    """How often an optional element is there. Where nothing is known, each name has a rate of its own."""
    if name in ALWAYS:
        return 1.0
    if name in OFTEN:
        return 0.85
    if name in SELDOM:
        return 0.05
    return 0.15 + 0.75 * crc32(name.encode()) / 2**32


class Records:
    """Makes elements of a schema, with the order, the choices and the limits that it asks for."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.values = Values(rng)

    def node(self, element: Element, parent: str, depth: int = 0) -> Node:
        """One made element, as it stands in a `parent`."""
        if element.child is None:
            attributes = self.attributes(element.attributes, element.name, 0.02)
            return Node(element.name, attributes, self.values.leaf(element.name, element, parent))
        inside = aggregate(element.child)
        attributes = self.attributes(inside.attributes, element.name, 0.1)
        return Node(element.name, attributes, self.content(inside, element.name, depth + 1))

    def attributes(self, attributes: Iterable[Attribute], element: str, rate: float) -> tuple[tuple[str, Text], ...]:
        return tuple(
            (attribute.name, self.values.leaf(attribute.name, attribute, element))
            for attribute in attributes
            if attribute.required or self.rng.random() < rate
        )

    def content(self, inside: Aggregate, name: str, depth: int = 0) -> tuple[Node, ...]:
        """The children of an aggregate. Wherever all of it is optional, there is at least something."""
        for _ in range(4):
            children = tuple(self._group(inside.content, name, depth))
            if children:
                return children
        return ()

    def _group(self, group: Group, parent: str, depth: int) -> Iterator[Node]:
        has_line_groups = self.rng.random() < 0.06
        for _ in range(self._times(group, "", depth)):
            if group.kind == "choice":
                if group.particles:
                    yield from self._particle(self._choose(group, has_line_groups), parent, depth, chosen=True)
            else:
                for particle in group.particles:
                    yield from self._particle(particle, parent, depth)

    def _particle(self, particle: Element | Group, parent: str, depth: int, *, chosen: bool = False) -> Iterator[Node]:
        if isinstance(particle, Group):
            yield from self._group(particle, parent, depth)
            return
        times = self._times(particle, particle.name, depth)
        for _ in range(max(times, 1) if chosen else times):
            yield self.node(particle, parent, depth)

    def _choose(self, group: Group, has_line_groups: bool) -> Element | Group:
        """One branch. Few transactions have line groups, and those have them among lines."""
        groups = [isinstance(branch, Element) and "LineGroup" in branch.name for branch in group.particles]
        weights = [int(has_line_groups or all(groups)) if is_group else 3 for is_group in groups]
        return self.rng.choices(group.particles, weights)[0]

    def _times(self, particle: Element | Group, name: str, depth: int) -> int:
        """How often an element or group stands there."""
        low, high = particle.minimum, particle.maximum
        if high == 1:
            if low:
                return 1
            if depth > DEEPEST:
                return 0
            rate = presence(name) if name else presence(_first_name(particle))
            return int(self.rng.random() < rate)
        if depth > DEEPEST:
            return low
        most = self._usual_most(name or _first_name(particle))
        wanted = self.rng.randint(1, most) if low or self.rng.random() < _list_presence(name) else 0
        return max(low, wanted if high is None else min(wanted, high))

    def _usual_most(self, name: str) -> int:
        return 8 if "Line" in name else 3


def _list_presence(name: str) -> float:
    """How often a list has anything in it; lines nearly always."""
    if not name or "Line" in name:
        return 0.97
    return 0.3 if name in ("DataExtRet", "LinkedTxn", "AdditionalNotesRet", "ContactsRet") else 0.1


def _first_name(particle: Element | Group) -> str:
    """The name of the first element in a group: groups have no names of their own."""
    while isinstance(particle, Group):
        if not particle.particles:
            return ""
        particle = particle.particles[0]
    return particle.name
