"""The normal form of `specs/qbxml`: which tags and attributes there are, and how each is written.

A validator of XSD knows nothing of the facts, and takes much that the reader of the schema would pass over: what is
not in this table is a mistake.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

from generator.model.schema import EDITIONS

__all__ = ["LENGTHS", "XS", "Q", "problems"]

XS = "{http://www.w3.org/2001/XMLSchema}"
Q = "{urn:qbxml-core:facts}"

_NAME, _COUNT, _NUMBER, _TEXT = r"[A-Za-z_][\w.-]*", r"[0-9]+", r"-?[0-9]*\.?[0-9]+", r"(?s).*"
_EDITION = "|".join(EDITIONS)
LENGTHS = rf"{_COUNT}|({_EDITION}):{_COUNT}( ({_EDITION}):{_COUNT})*"
_FACTS = {
    "q:since": r"[0-9]+\.[0-9]+",
    "q:editions": rf"none|({_EDITION})( ({_EDITION}))*",
    "q:maxLength": LENGTHS,
    "q:minValue": _NUMBER,
    "q:maxValue": _NUMBER,
    "q:overlay": r"[a-z0-9-]+",
}
_OCCURS = {"minOccurs": _COUNT, "maxOccurs": f"{_COUNT}|unbounded"}
_GROUP = ("element sequence choice", {**_OCCURS, **_FACTS})
_FACETS = "enumeration length maxLength minInclusive maxInclusive pattern"

_FORM: dict[str, tuple[str, dict[str, str]]] = {
    "schema": ("include element complexType simpleType", {"version": r"[0-9]+\.[0-9]+"}),
    "include": ("", {"schemaLocation": r".+"}),
    "complexType": ("sequence choice attribute simpleContent", {"name": _NAME}),
    "sequence": _GROUP,
    "choice": _GROUP,
    "element": ("", {"name": _NAME, "type": _NAME, "default": _TEXT, **_OCCURS, **_FACTS}),
    "attribute": ("", {"name": _NAME, "type": _NAME, "default": _TEXT, "use": "required|optional", **_FACTS}),
    "simpleContent": ("extension", {}),
    "extension": ("attribute", {"base": _NAME}),
    "simpleType": ("restriction union", {"name": _NAME}),
    "union": ("", {"memberTypes": r".+"}),
    "restriction": (_FACETS, {"base": f"(xs:)?{_NAME}"}),
    "enumeration": ("", {"value": _TEXT, **_FACTS}),
    "length": ("", {"value": _COUNT}),
    "maxLength": ("", {"value": _COUNT}),
    "minInclusive": ("", {"value": _NUMBER}),
    "maxInclusive": ("", {"value": _NUMBER}),
    "pattern": ("", {"value": r".+"}),
}
"""Of each tag: what may stand in it, and how its attributes are written."""

_NEEDED = {"name", "type", "base", "value", "memberTypes", "schemaLocation"}
"""The attributes that are never left out where they belong."""


def problems(tree: ElementTree.Element, file: str) -> Iterator[str]:
    """All that is not in normal form in a file, each with its place: `responses.xsd: InvoiceRet/Memo: ...`."""
    if tree.tag == f"{XS}schema":
        yield from _below(tree, (), file)
    else:
        yield f"{file}: is no XML schema"


def _below(tag: ElementTree.Element, names: tuple[str, ...], file: str) -> Iterator[str]:
    kind = tag.tag.removeprefix(XS)
    children, attributes = _FORM[kind]
    place = f"{file}: {'/'.join(names)}" if names else file
    for key, text in tag.attrib.items():
        name = key.replace(Q, "q:")
        if name not in attributes:
            yield f"{place}: there is no {'fact' if name.startswith('q:') else 'attribute'} {name}"
        elif not re.fullmatch(attributes[name], text):
            yield f"{place}: {kind + ' ' if name == 'value' else ''}{name} cannot be {text!r}"
    for name in _NEEDED & attributes.keys() - tag.attrib.keys():
        yield f"{place}: {kind} has no {name}"
    for child in tag:
        if child.tag.removeprefix(XS) in children.split():
            own = (child.attrib["name"],) if "name" in child.attrib else ()
            yield from _below(child, names + own, file)
        else:
            yield f"{place}: {child.tag.removeprefix(XS)} is not in normal form"
