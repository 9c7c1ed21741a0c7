"""Compares two schemas at the edges of their values: every text and attribute of a document, at every limit there is.

Wrong values do not end a validation, so all of a document can be wrong at once: the lines with errors must be the same.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from collections.abc import Iterable, Iterator

from lxml import etree

from generator.model.schema import Leaf, Schema
from generator.proof.documents import to_bytes, types_below
from generator.proof.spoil import ODD_TEXTS

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


def compare(
    document: ElementTree.Element, validators: Validators, everywhere: list[str], listed: Iterable[dict[str, str]]
) -> tuple[int, list[str]]:
    """How many times the document was changed and compared, and the elements whose values are valid under one only."""
    tree = etree.fromstring(to_bytes(document))
    leaves = [element for element in tree.iter() if not len(element)]
    named = [element for element in tree.iter() if element.attrib]
    changes: list[tuple[str, dict[str, str]]] = [
        *((text, {}) for text in everywhere),
        *(("", words) for words in listed),
    ]
    differences: list[str] = []
    for text, by_name in changes:
        for element in leaves:
            element.text = by_name.get(element.tag, text)
        differences += _differences(tree, validators, text)
    for text, by_name in changes:
        for element in named:
            for name in element.attrib:
                element.set(name, by_name.get(name, text))
        differences += _differences(tree, validators, text)
    return 2 * len(changes), differences


def _differences(tree: etree._Element, validators: Validators, text: str) -> Iterator[str]:
    wrong = [_wrong(validator, tree) for validator in validators]
    if wrong[0] != wrong[1]:
        lines = {element.sourceline: element for element in tree.iter()}
        line = min(wrong[0] ^ wrong[1])
        parent = lines[line].getparent()
        place = lines[line].tag if parent is None else f"{parent.tag}/{lines[line].tag}"
        shown = repr(text[:40]) if text else "a word of a list"
        yield f"{place} with {shown}: SDK {line not in wrong[0]}, ours {line not in wrong[1]}"


def _wrong(validator: etree.XMLSchema, tree: etree._Element) -> set[int]:
    validator.validate(tree)
    return {entry.line for entry in validator.error_log}
