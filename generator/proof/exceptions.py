"""Shows that a correction of the overlay is needed: a document that only the corrected schema accepts."""

from __future__ import annotations

import copy
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

from lxml import etree

from generator.model.schema import Schema
from generator.proof.documents import Maker, messages, to_bytes, types_below
from generator.read.overlay import SUFFIX, Correction

TRIES = 8
"""Documents of one message in which a place is looked for: choices must come round to it."""


def exercise(correction: Correction, maker: Maker, refuses: etree.XMLSchema, accepts: etree.XMLSchema) -> list[str]:
    """The places of the correction for which no document was found that one schema refuses and the other accepts."""
    return [place for place in correction.places if not _needed(correction, place, maker, refuses, accepts)]


def _needed(
    correction: Correction, place: str, maker: Maker, refuses: etree.XMLSchema, accepts: etree.XMLSchema
) -> bool:
    for document in _documents(correction, place, maker):
        for case in _cases(correction, place, document):
            parsed = etree.fromstring(to_bytes(case))
            if not refuses.validate(parsed) and accepts.validate(parsed):
                return True
    return False


def _documents(correction: Correction, place: str, maker: Maker) -> Iterator[ElementTree.Element]:
    """Documents that have the place, some from each message that can."""
    first = place.split("/")[0]
    for name in messages(maker.schema):
        fits = correction.within is None or name.endswith(SUFFIX[correction.within])
        if fits and first in _names_below(maker.schema, name):
            for _ in range(TRIES):
                document = maker.document(name)
                if _found(document, place):
                    yield document


def _names_below(schema: Schema, message: str) -> set[str]:
    """The message, the elements in it at any depth, and the message set around it."""
    around = messages(schema)[message]
    below = {child.name for owner in types_below(schema, message) for child in owner.elements()}
    return {element.name for element in around} | below


def _found(document: ElementTree.Element, place: str) -> list[tuple[ElementTree.Element, ElementTree.Element]]:
    """The elements at the place, each with its parent."""
    names = place.split("/")
    found: list[tuple[ElementTree.Element, ElementTree.Element]] = []

    def walk(element: ElementTree.Element, path: list[str]) -> None:
        for child in element:
            below = [*path, child.tag]
            if below[-len(names) :] == names:
                found.append((element, child))
            walk(child, below)

    walk(document, [document.tag])
    return found


def _cases(correction: Correction, place: str, document: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """The document changed so that it needs the correction."""
    if correction.change == "values":
        for word in correction.values:
            case = copy.deepcopy(document)
            for _, element in _found(case, place):
                element.text = word
            yield case
    elif correction.change == "optional":
        case = copy.deepcopy(document)
        for parent, element in _found(case, place):
            parent.remove(element)
        yield case
    else:
        yield document
