"""Compares two schemas at the edges of their values: every text and attribute of a document, at every limit there is.

Wrong values do not end a validation, so all of a document can be wrong at once: the lines with errors must be the same.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from collections.abc import Iterator

from lxml import etree

from generator.documents import to_bytes, types_below
from generator.model import Leaf, Schema
from generator.spoil import ODD_TEXTS

Validators = tuple[etree.XMLSchema, etree.XMLSchema]


def lengths(schema: Schema) -> list[int]:
    """Every length that anything in the schema is limited to."""
    return sorted({leaf.max_length for _, leaf in _leaves(schema, list(schema.aggregates)) if leaf.max_length})


def _leaves(schema: Schema, types: list[str]) -> Iterator[tuple[str, Leaf]]:
    """Names and facts of the elements and attributes of some types."""
    for name in types:
        aggregate = schema.aggregates[name]
        for attribute in aggregate.attributes:
            yield attribute.name, attribute.leaf
        for element in aggregate.elements():
            yield from ((attribute.name, attribute.leaf) for attribute in element.attributes)
            if element.leaf is not None:
                yield element.name, element.leaf


def texts(limits: list[int]) -> list[str]:
    """Values to put everywhere: odd ones, and ones as long as each limit and one longer."""
    return [*ODD_TEXTS, *dict.fromkeys("a" * length for limit in limits for length in (limit, limit + 1))]


def words(schema: Schema, message: str) -> Iterator[dict[str, str]]:
    """By element name, a value of its list; enough of them that each value of each list comes once."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for name, leaf in _leaves(schema, [owner.name for owner in types_below(schema, message)]):
        found[name].update(dict.fromkeys(leaf.values))
    lists = {name: list(values) for name, values in found.items() if values}
    for index in range(max(map(len, lists.values()), default=0)):
        yield {name: values[index % len(values)] for name, values in lists.items()}


def differing_lines(
    document: ElementTree.Element, validators: Validators, everywhere: list[str], listed: Iterator[dict[str, str]]
) -> Iterator[str]:
    """The elements about whose values the two validators do not agree, each with the value."""
    tree = etree.fromstring(to_bytes(document))
    places = [element for element in tree.iter() if not len(element)]
    named = [element for element in tree.iter() if element.attrib]
    changes = [*({None: text} for text in everywhere), *listed]
    for change in changes:
        default = change.get(None)
        for element in places:
            element.text = change.get(element.tag, default) or ""
        yield from _compare(tree, validators, change)
    for change in changes:
        default = change.get(None)
        for element in named:
            for name in element.attrib:
                element.set(name, change.get(name, default) or "")
        yield from _compare(tree, validators, change)


def _compare(tree: etree._Element, validators: Validators, change: dict[str | None, str]) -> Iterator[str]:
    wrong = [_wrong(validator, tree) for validator in validators]
    if wrong[0] != wrong[1]:
        lines = {element.sourceline: element for element in tree.iter()}
        for line in sorted(wrong[0] ^ wrong[1])[:1]:
            element = lines[line]
            parent = element.getparent()
            value = change.get(None, change.get(element.tag, ""))[:40]
            place = element.tag if parent is None else f"{parent.tag}/{element.tag}"
            yield f"{place} with {value!r}: SDK {line not in wrong[0]}, ours {line not in wrong[1]}"


def _wrong(validator: etree.XMLSchema, tree: etree._Element) -> set[int]:
    validator.validate(tree)
    return {entry.line for entry in validator.error_log}
