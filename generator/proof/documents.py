"""Makes schema-valid documents of any message, with plausible values: for tests, proofs and samples.

    document = make_document(load(), "InvoiceQueryRs", random.Random(1))

Everything is decided by the random source it is given, so the same seed makes the same document. A `Maker` prefers what
it made least often, so that a run of documents soon has every element and every branch of every choice.
"""

from __future__ import annotations

import random as random_module
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Literal

from generator.model.schema import Aggregate, Attribute, Element, Group, Leaf, Schema
from generator.proof.values import plausible

Fill = Literal["none", "random", "all"]
MakeValue = Callable[[str, Leaf, random_module.Random], str]

OPTIONAL_SHARE = 0.6
"""How often `random` writes what may be absent."""


class UnknownMessageError(KeyError):
    """The schema has no such message."""


def messages(schema: Schema) -> dict[str, tuple[Element, ...]]:
    """Every message, request and response, by name, with the elements around it: the message set and itself.

    The event documents have no message set: each event is a message under QBXMLEvents.
    """
    found: dict[str, tuple[Element, ...]] = {}
    for message_set in schema.aggregates[schema.root].elements():
        if message_set.aggregate is not None:
            for message in schema.aggregates[message_set.aggregate].elements():
                found.setdefault(message.name, (message_set, message))
    return found


def make_document(
    schema: Schema,
    message_name: str,
    random: random_module.Random,
    *,
    fill: Fill = "random",
    max_repeat: int = 3,
    make_value: MakeValue = plausible,
) -> ElementTree.Element:
    """A valid document with one message. `fill` decides what becomes of optional elements and attributes."""
    return Maker(schema, random, fill=fill, max_repeat=max_repeat, make_value=make_value).document(message_name)


class Maker:
    """Makes documents and remembers what was in them. `made` counts elements by (type, element name)."""

    def __init__(
        self,
        schema: Schema,
        random: random_module.Random,
        *,
        fill: Fill = "random",
        max_repeat: int = 3,
        make_value: MakeValue = plausible,
    ) -> None:
        self.schema = schema
        self.random = random
        self.fill: Fill = fill
        self.max_repeat = max_repeat
        self.make_value = make_value
        self.made: Counter[tuple[str, str]] = Counter()
        self._messages = messages(schema)
        self._choices: Counter[int] = Counter()

    def document(self, message_name: str) -> ElementTree.Element:
        """A document with one message of this name."""
        if message_name not in self._messages:
            raise UnknownMessageError(message_name)
        root = self.schema.aggregates[self.schema.root]
        document = ElementTree.Element(self.schema.root)
        self._attributes(document, root.attributes)
        parent, owner = document, root
        for element in self._messages[message_name][:-1]:
            assert element.aggregate is not None
            parent = ElementTree.SubElement(parent, element.name)
            self.made[owner.name, element.name] += 1
            owner = self.schema.aggregates[element.aggregate]
            self._attributes(parent, owner.attributes)
        message = self._messages[message_name][-1]
        self.made[owner.name, message.name] += 1
        parent.append(self.element(message))
        return document

    def element(self, element: Element) -> ElementTree.Element:
        """One element of the schema with everything below it."""
        made = ElementTree.Element(element.name)
        if element.leaf is not None:
            self._attributes(made, element.attributes)
            made.text = self.make_value(element.name, element.leaf, self.random)
            return made
        aggregate = self.schema.aggregates[element.aggregate or ""]
        self._attributes(made, aggregate.attributes)
        made.extend(self._group(aggregate.content, aggregate))
        return made

    def unmade(self) -> list[tuple[str, str]]:
        """What no document had yet: (type, element name) of every type that a message can reach."""
        wanted = ((owner.name, element.name) for owner in reachable(self.schema) for element in allowed(owner.content))
        return [pair for pair in dict.fromkeys(wanted) if not self.made[pair]]

    def _group(self, group: Group, owner: Aggregate) -> Iterator[ElementTree.Element]:
        for _ in range(self._times(group.minimum, group.maximum, len(group.particles))):
            if group.kind == "choice":
                yield from self._particle(self._branch(group), owner)
            else:
                for particle in group.particles:
                    yield from self._particle(particle, owner)

    def _particle(self, particle: Element | Group, owner: Aggregate) -> Iterator[ElementTree.Element]:
        if isinstance(particle, Group):
            yield from self._group(particle, owner)
            return
        for _ in range(self._times(particle.minimum, particle.maximum)):
            self.made[owner.name, particle.name] += 1
            yield self.element(particle)

    def _branch(self, group: Group) -> Element | Group:
        """The branch of a choice that was taken least often, any of them when several were."""
        least = min(self._choices[id(branch)] for branch in group.particles)
        branch = self.random.choice([one for one in group.particles if self._choices[id(one)] == least])
        self._choices[id(branch)] += 1
        return branch

    def _times(self, minimum: int, maximum: int | None, branches: int = 1) -> int:
        if maximum == 0:
            return 0
        most = max(minimum, self.max_repeat) if maximum is None else min(maximum, max(minimum, self.max_repeat))
        if self.fill == "none":
            return minimum
        if self.fill == "all":
            return max(minimum, 1) if maximum == 1 else max(minimum, min(most, 1 + branches))
        if minimum == 0 and self.random.random() > OPTIONAL_SHARE:
            return 0
        return self.random.randint(max(minimum, 1), most)

    def _attributes(self, made: ElementTree.Element, attributes: tuple[Attribute, ...]) -> None:
        for attribute in attributes:
            wanted = self.fill == "all" or (self.fill == "random" and self.random.random() < OPTIONAL_SHARE)
            if attribute.required or wanted:
                made.set(attribute.name, self.make_value(attribute.name, attribute.leaf, self.random))


def allowed(group: Group) -> Iterator[Element]:
    """The elements of a content that may stand at all: a group of at most none forbids its own."""
    for particle in group.particles:
        if particle.maximum == 0:
            continue
        if isinstance(particle, Group):
            yield from allowed(particle)
        else:
            yield particle


def reachable(schema: Schema, start: str = "") -> list[Aggregate]:
    """The types that a document can have below a type, that type first; without one, the root's."""
    names = [start or schema.root]
    known = set(names)
    for name in names:
        for element in allowed(schema.aggregates[name].content):
            if element.aggregate is not None and element.aggregate not in known:
                known.add(element.aggregate)
                names.append(element.aggregate)
    return [schema.aggregates[name] for name in names]


def types_below(schema: Schema, message_name: str) -> list[Aggregate]:
    """The types that a document with this message can have, from the message down."""
    message = messages(schema)[message_name][-1]
    return reachable(schema, message.aggregate) if message.aggregate else []


def to_bytes(document: ElementTree.Element, version: str | None = None) -> bytes:
    """The document as QuickBooks writes it: a line for each tag, ASCII; with `version` the two prologs of a request."""
    text = ElementTree.tostring(laid_out(document), encoding="us-ascii").decode("ascii")
    text = text.split("?>\n", 1)[-1] if text.startswith("<?xml") else text
    instruction = f'<?qbxml version="{version}"?>\n' if version else ""
    return f'<?xml version="1.0" ?>\n{instruction}{text}\n'.encode("ascii")


def laid_out(element: ElementTree.Element) -> ElementTree.Element:
    """A copy with line ends between the tags of its aggregates."""
    copy = ElementTree.Element(element.tag, element.attrib)
    copy.text = element.text
    copy.extend(laid_out(child) for child in element)
    if len(copy):
        copy.text = "\n"
        for child in copy:
            child.tail = "\n"
    return copy
