"""Variants of our schema for the conformance proof: without what is newer than the SDK, without the overlay.

They are made from the XSD files themselves, so that the proof is about the files and not about what the importer meant.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from generator.read.overlay import Correction, Occurs
from generator.read.schema import MAIN
from generator.read.schema_form import XS, Q
from generator.sdk.message_reference import version_key


@dataclass(slots=True)
class Variant:
    """A schema in one tree, and what had to be changed to get it, each as a line for people."""

    tree: etree._Element
    newer: list[str] = field(default_factory=list)
    editions: list[str] = field(default_factory=list)

    def validator(self) -> etree.XMLSchema:
        """The schema as lxml checks it."""
        return etree.XMLSchema(self.tree)

    def write(self, directory: Path) -> Path:
        """Writes the tree where `generator.read.schema.load` finds it."""
        etree.ElementTree(self.tree).write(str(directory / MAIN))
        return directory


def whole(directory: Path) -> etree._Element:
    """All files of the schema in one tree."""
    main = etree.parse(str(directory / MAIN)).getroot()
    for include in main.findall(f"{XS}include"):
        part = etree.parse(str(directory / include.get("schemaLocation", ""))).getroot()
        main.extend(part)
        main.remove(include)
    return main


def as_in_sdk(tree: etree._Element, version: str, corrections: list[Correction]) -> Variant:
    """The schema as the SDK of this version has it: newer elements out, the given corrections undone."""
    variant = Variant(copy.deepcopy(tree))
    _undo(variant, {correction.id: correction for correction in corrections})
    for tag in list(variant.tree.iter(f"{XS}element", f"{XS}enumeration", f"{XS}attribute")):
        since = tag.get(f"{Q}since")
        if since is not None and version_key(since) > version_key(version):
            name = tag.get("name") or f"value {tag.get('value')}"
            variant.newer.append(f"{_owner(tag)}.{name} since {since}")
            tag.getparent().remove(tag)
    _first_edition(variant)
    return variant


def _owner(tag: etree._Element) -> str:
    kinds = (f"{XS}complexType", f"{XS}simpleType")
    return next((above.get("name", "") for above in tag.iterancestors(*kinds)), "")


def _undo(variant: Variant, corrections: dict[str, Correction]) -> None:
    for tag in list(variant.tree.iter()):
        correction = corrections.get(tag.get(f"{Q}overlay") or "") if isinstance(tag.tag, str) else None
        if correction is None:
            continue
        if correction.change == "optional":
            tag.attrib.pop("minOccurs", None)
        elif correction.change == "group":
            assert correction.was is not None
            _set_occurs(tag, correction.was)
        else:
            tag.getparent().remove(tag)


def _set_occurs(tag: etree._Element, occurs: Occurs) -> None:
    tag.set("minOccurs", str(occurs.minimum))
    tag.set("maxOccurs", "unbounded" if occurs.maximum == -1 else str(occurs.maximum))


def _first_edition(variant: Variant) -> None:
    """The SDK checks the length of the first edition of each element, ours checks the longest."""
    simple = {tag.get("name") for tag in variant.tree.findall(f"{XS}simpleType")}
    for tag in variant.tree.iter(f"{XS}element"):
        lengths, kind = tag.get(f"{Q}maxLength", ""), tag.get("type", "")
        if ":" not in lengths or "." not in kind:
            continue
        wire_type, checked = kind.split(".", 1)
        first = lengths.split()[0].partition(":")[2]
        if first == checked:
            continue
        variant.editions.append(f"{_owner(tag)}.{tag.get('name')}: {lengths}")
        tag.set("type", f"{wire_type}.{first}")
        if tag.get("type") not in simple:
            simple.add(tag.get("type"))
            variant.tree.append(_length_type(wire_type, first))


def _length_type(wire_type: str, length: str) -> etree._Element:
    kind = etree.Element(f"{XS}simpleType", name=f"{wire_type}.{length}")
    restriction = etree.SubElement(kind, f"{XS}restriction", base=wire_type)
    etree.SubElement(restriction, f"{XS}maxLength", value=length)
    return kind
