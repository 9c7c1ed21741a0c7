"""`wire.json` and its reader say of every type what the schema says, and the schema is of the form the reader needs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import product
from random import Random

import pytest

from generator.model.passes import reachable
from generator.model.schema import EDITIONS, Aggregate, Element, Group
from generator.read.schema import load
from qbxml_core.facts import schema as wire
from qbxml_core.facts import versions

SCHEMA = load()
TYPES = reachable(SCHEMA)
MOST_TRIED = 7
"""Elements of which every combination is tried."""


def groups(group: Group) -> Iterator[Group]:
    yield group
    for particle in group.particles:
        if isinstance(particle, Group):
            yield from groups(particle)


def pattern(particle: Element | Group, letters: dict[str, str]) -> str:
    """The content as a regular expression over a letter for each element."""
    if isinstance(particle, Element):
        inner = letters[particle.name]
    else:
        inner = ("|" if particle.kind == "choice" else "").join(pattern(each, letters) for each in particle.particles)
    return f"(?:{inner}){{{particle.minimum},{'' if particle.maximum is None else particle.maximum}}}"


def test_every_name_has_one_place() -> None:
    for aggregate in TYPES:
        names = Counter(element.name for element in aggregate.elements())
        assert set(names.values()) <= {1}, aggregate.name


def test_only_choices_of_single_elements_repeat() -> None:
    for aggregate in TYPES:
        for group in groups(aggregate.content):
            if group.maximum != 1:
                assert group.maximum is None, aggregate.name
                assert group.kind == "choice", aggregate.name
                assert all(isinstance(each, Element) and each.minimum == each.maximum == 1 for each in group.particles)


@pytest.mark.parametrize("part", range(4))
def test_contents_are_those_of_the_schema(part: int) -> None:
    """A regular expression made from the schema and the reader agree on which elements go together."""
    random = Random(part)
    judged: Counter[bool] = Counter()
    for aggregate in TYPES[part::4]:
        type_ = wire.type_of(aggregate.name)
        names = list(type_.rows)
        letters = {name: chr(0x4E00 + index) for index, name in enumerate(names)}
        expression = re.compile(pattern(aggregate.content, letters))
        for chosen in combinations(names, random):
            word = "".join(letters[name] for name in names if name in chosen)
            problems = list(type_.problems({type_.rows[name].index for name in chosen}))
            assert (not problems) == bool(expression.fullmatch(word)), (aggregate.name, sorted(chosen), problems)
            judged[not problems] += 1
    assert min(judged.values()) > 500


def combinations(names: list[str], random: Random) -> Iterator[set[str]]:
    if len(names) <= MOST_TRIED:
        for picks in product((False, True), repeat=len(names)):
            yield {name for name, picked in zip(names, picks, strict=True) if picked}
        return
    for share in (0.0, 0.02, 0.05, 0.1, 0.3, 0.5, 0.9, 1.0):
        for _ in range(6):
            yield {name for name in names if random.random() < share}
    for missing in random.sample(names, min(len(names), 20)):
        yield set(names) - {missing}


def test_rows_have_all_facts() -> None:
    for aggregate in TYPES:
        type_ = wire.type_of(aggregate.name)
        elements = {element.name: element for element in aggregate.elements()}
        assert set(type_.rows) == set(elements)
        assert [each.name for each in type_.attributes.values()] == [each.name for each in aggregate.attributes]
        beside = side_by_side(aggregate)
        for name, row in type_.rows.items():
            element = elements[name]
            assert (row.child, row.minimum) == (element.aggregate, element.minimum)
            assert row.maximum == (None if name in beside else element.maximum)
            assert row.side_by_side == (name in beside)
            assert (row.since, row.editions, row.default) == (element.since, element.editions, element.default)
            facts = [(row, element.leaf)] if element.leaf else []
            facts += [(each, of.leaf) for each, of in zip(row.attributes, element.attributes, strict=True)]
            for value, leaf in facts:
                assert (value.type, value.words) == (leaf.wire_type, leaf.values)
                assert (value.max_length, value.edition_lengths) == (leaf.max_length, dict(leaf.edition_lengths))
                assert (value.min_value, value.max_value) == (leaf.min_value, leaf.max_value)


def side_by_side(aggregate: Aggregate) -> set[str]:
    return {
        each.name
        for group in groups(aggregate.content)
        if group.maximum is None
        for each in group.particles
        if isinstance(each, Element)
    }


def test_places_ascend_and_are_shared_side_by_side_only() -> None:
    for aggregate in TYPES:
        rows = list(wire.type_of(aggregate.name).rows.values())
        assert [row.place for row in rows] == sorted(row.place for row in rows)
        places = Counter(row.place for row in rows)
        beside = side_by_side(aggregate)
        assert {row.name for row in rows if places[row.place] > 1} == (beside if len(beside) > 1 else set())


def test_editions_are_those_of_the_specs() -> None:
    assert versions.EDITIONS == EDITIONS


def test_every_message_has_its_message_set() -> None:
    sets = wire.message_sets()
    assert sets["InvoiceQueryRq"] == "QBXMLMsgsRq"
    assert sets["InvoiceQueryRs"] == "QBXMLMsgsRs"
    assert sets["SubscriptionDelRq"] == "QBXMLSubscriptionMsgsRq"
    assert len(sets) == sum(len(wire.type_of(row.child).rows) for row in wire.root().rows.values() if row.child)
