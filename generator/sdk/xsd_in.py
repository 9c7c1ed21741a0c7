"""Reads the schemas of a QuickBooks SDK installation into a draft.

The SDK ships qbXML as four XSD files per version; the one that holds the messages includes the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import xmlschema
from xmlschema.validators import XsdAttribute, XsdElement, XsdGroup

from generator.model.problems import GeneratorError
from generator.read.draft import Attr, Branch, Node, Value
from generator.read.wire_types import NAMES as WIRE_TYPES

MESSAGES_FILE = re.compile(r"qbxmlops(\d+)\.xsd", re.IGNORECASE)


class SdkError(GeneratorError):
    """The directory is not an SDK's schema directory, or its schema uses something unknown."""


def messages_file(directory: Path) -> Path:
    """The newest file of the directory that holds the message schema."""
    found = {int(match[1]): path for path in directory.glob("*.xsd") if (match := MESSAGES_FILE.fullmatch(path.name))}
    if not found:
        raise SdkError(f"no qbxmlops*.xsd in {directory}")
    return found[max(found)]


def version_of(path: Path) -> str:
    """`13.0` for `qbxmlops130.xsd`."""
    match = MESSAGES_FILE.fullmatch(path.name)
    if match is None:
        raise SdkError(f"{path.name} is not named qbxmlops<version>.xsd")
    return f"{int(match[1]) // 10}.{int(match[1]) % 10}"


def read(directory: Path) -> tuple[Node, str]:
    """The root element QBXML with everything below it, and the version of the schema."""
    path = messages_file(directory)
    schema = xmlschema.XMLSchema10(str(path))
    root = schema.elements.get("QBXML")
    if root is None:
        raise SdkError(f"{path} declares no element QBXML")
    return _node(root), version_of(path)


def _node(element: XsdElement) -> Node:
    node = Node(
        element.name,
        minimum=element.min_occurs,
        maximum=element.max_occurs,
        default=element.default,
        origin=element.type,
    )
    kind: Any = element.type
    if kind.is_simple():
        node.value = _value(kind)
        return node
    node.attributes = [_attribute(attribute) for attribute in kind.attributes.values() if attribute.name]
    if kind.has_simple_content():
        node.value = _value(kind.content)
    else:
        node.content = _branch(kind.content)
    return node


def _branch(group: XsdGroup) -> Branch:
    branch = Branch(group.model or "sequence", minimum=group.min_occurs, maximum=group.max_occurs)
    for particle in group:
        if isinstance(particle, XsdElement):
            branch.particles.append(_node(particle))
        elif isinstance(particle, XsdGroup):
            branch.particles.append(_branch(particle))
        else:
            raise SdkError(f"cannot read the particle {particle!r}")
    return branch


def _attribute(attribute: XsdAttribute) -> Attr:
    return Attr(
        attribute.name,
        _value(attribute.type),
        required=attribute.use == "required",
        default=attribute.default,
    )


def _value(kind: Any) -> Value:
    value = Value(_wire_type(kind))
    if kind.name in WIRE_TYPES:
        return value
    value.facet_length = kind.max_length
    value.values = tuple(kind.enumeration or ())
    value.minimum = _number(kind.min_value)
    value.maximum = _number(kind.max_value)
    return value


def _wire_type(kind: Any) -> str:
    for base in _bases(kind):
        if base.name in WIRE_TYPES:
            return str(base.name)
    raise SdkError(f"cannot tell the wire type of {kind!r}")


def _bases(kind: Any) -> Iterator[Any]:
    while kind is not None:
        yield kind
        kind = kind.base_type


def _number(limit: Any) -> str | None:
    return None if limit is None else str(limit)
