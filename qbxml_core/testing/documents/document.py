"""A made document: what stands around its records, how many of them there are, and the templates they come from.

Making a record from the schema is slow, so up to 2,000 of them are made and laid out as templates; the document is
those in a random order, with other ids, amounts, prices, quantities, dates and numbers in every copy. Memory does not
grow with the size. A size is met within about two percent: it is turned into a number of records first, because
`retCount` and `NumRows` stand before them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from random import Random

from ...errors import OptionError
from ...facts.nearest import did_you_mean
from ...facts.versions import VERSION
from .layout import Filler, Node, Template, start_tag, template
from .records import Records
from .reports import Report
from .schema import Element, Group, aggregate, root

__all__ = ["Document", "messages", "repeating"]

POOL = 2000
_TRIAL = 60
_FLUSH = 1 << 20
_STATUS = (("statusCode", "0"), ("statusSeverity", "Info"), ("statusMessage", "Status OK"))


@cache
def messages() -> dict[str, tuple[Element, Element]]:
    """Every message by name: the message set it stands in, and its own element."""
    found: dict[str, tuple[Element, Element]] = {}
    for message_set in root().elements():
        if message_set.child is not None:
            for message in aggregate(message_set.child).elements():
                found.setdefault(message.name, (message_set, message))
    return found


class Document:
    """One made document: what stands before the records, templates of records, and what stands after them.

    Raises:
        OptionError: No message has that name; the error names the nearest.
    """

    def __init__(self, message: str, *, seed: int = 7, columns: int | None = None) -> None:
        if message not in messages():
            raise OptionError(f"{message!r} is no message of qbXML{did_you_mean(message, messages())}")
        self.rng = Random(f"{seed} {message}")
        self.records = Records(self.rng)
        self.message_set, self.message = messages()[message]
        self.aggregate = aggregate(self.message.child or "")
        self.attributes = tuple(attribute.name for attribute in self.aggregate.attributes)
        self.rets = [e for e in repeating(self.aggregate.content) if e.name.endswith("Ret")]
        self.can_repeat = any(e.name == message for e in repeating(aggregate(self.message_set.child or "").content))
        self.report: Report | None = None
        if any(element.name == "ReportRet" for element in self.aggregate.elements()):
            self.report = Report(self.rng, columns or self.rng.randint(5, 13))

    def write(self, *, records: int | None = None, size: int | None = None) -> Iterator[bytes]:
        """The document in pieces, with so many records or about so many bytes."""
        make = self._makers()
        pool: list[list[Template]] = [[] for _ in make]

        def enlarge(shares: list[int]) -> None:
            for templates, make_one, share in zip(pool, make, shares, strict=True):
                templates += [template(make_one()) for _ in range(len(templates), min(POOL, share))]

        if records is None:
            enlarge([_TRIAL] * len(pool))
            enlarge(_shares(self._records_in(size or 0, pool), len(pool)))
            records = self._records_in(size or 0, pool)
        if not (self.report or self.rets or self.can_repeat):
            records = min(records, 1)  # an event comes in a document of its own
        shares = _shares(records, len(pool))
        enlarge(shares)
        filler = Filler(self.rng)
        yield self._head(records)
        # Rets of several types come in blocks, in schema order.
        for templates, share in zip(pool, shares, strict=True):
            yield from self._fill([filler.bind(one) for one in templates], share)
        yield self._tail()

    def _fill(self, fills: list[Callable[[], bytes]], count: int) -> Iterator[bytes]:
        """So many records, several to a piece."""
        pick = self.rng.choice
        pieces: list[bytes] = []
        held = 0
        for _ in range(count):
            piece = pick(fills)()
            pieces.append(piece)
            held += len(piece)
            if held > _FLUSH:
                yield b"".join(pieces)
                pieces.clear()
                held = 0
        yield b"".join(pieces)

    def _makers(self) -> list[Callable[[], Node]]:
        """What makes a record: one maker, or one for each Ret that the message may hold."""
        if self.report:
            return [self.report.row]
        if self.rets:
            return [partial(self.records.node, ret, self.message.name) for ret in self.rets]
        return [self._whole_message]

    def _records_in(self, size: int, pool: list[list[Template]]) -> int:
        """How many records of the kinds in the pool make so many bytes."""
        filler = Filler(Random(0))
        trial = sum(len(filler.bind(one)()) / len(templates) for templates in pool for one in templates) / len(pool)
        rest = max(size - len(self._head(0)) - len(self._tail()), 0)
        return max(round(rest / trial), 1)

    def _whole_message(self) -> Node:
        """A message that is a record itself: a request, an event or a response with one Ret or none."""
        name = self.message.name
        if name.endswith("Rs"):
            attributes = self._response_attributes(None)
        elif "requestID" in self.attributes:
            attributes = (("requestID", str(self.rng.randrange(1, 500))),)
        else:
            attributes = ()
        return Node(name, attributes, self.records.content(self.aggregate, name))

    def _response_attributes(self, records: int | None) -> tuple[tuple[str, str], ...]:
        """The attributes of a response that went well, in QuickBooks' order."""
        found = [("requestID", str(self.rng.randrange(1, 500))), *_STATUS]
        if records is not None:
            found += (
                ("retCount", str(records)),
                ("iteratorRemainingCount", "0"),
                ("iteratorID", self.records.values.guid()),
            )
        return tuple(pair for pair in found if pair[0] in self.attributes)

    def _head(self, records: int) -> bytes:
        pieces = ['<?xml version="1.0" ?>\n']
        set_name = self.message_set.name
        if not set_name.endswith("Rs"):
            pieces.append(f'<?qbxml version="{VERSION}"?>\n')
        pieces.append(start_tag("QBXML"))
        pieces.append(start_tag(set_name, (("onError", "stopOnError"),) if set_name == "QBXMLMsgsRq" else ()))
        if self.report:
            title = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", self.message.name.removesuffix("ReportQueryRs"))
            head = template(*self.report.head(title, records))
            pieces.append(start_tag(self.message.name, self._response_attributes(None)))
            pieces += start_tag("ReportRet"), head.form % head.slots, start_tag("ReportData")
        elif self.rets:
            pieces.append(start_tag(self.message.name, self._response_attributes(records)))
        return "".join(pieces).encode("ascii")

    def _tail(self) -> bytes:
        names = [self.message_set.name, "QBXML"]
        if self.report:
            names = ["ReportData", "ReportRet", self.message.name, *names]
        elif self.rets:
            names.insert(0, self.message.name)
        return "".join(f"</{name}>\n" for name in names).encode("ascii")


def _shares(total: int, parts: int) -> list[int]:
    """A total in so many nearly equal parts."""
    return [total // parts + (n < total % parts) for n in range(parts)]


def repeating(group: Group, inside: bool = False) -> Iterator[Element]:
    """The elements of a group that may stand there more than once."""
    inside = inside or group.maximum != 1
    for particle in group.particles:
        if isinstance(particle, Group):
            yield from repeating(particle, inside)
        elif inside or particle.maximum != 1:
            yield particle
