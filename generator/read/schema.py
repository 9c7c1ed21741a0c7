"""Reads `specs/qbxml` into the model."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.model.problems import GeneratorError
from generator.model.schema import EDITIONS, Aggregate, Attribute, Element, Group, Leaf, Schema
from generator.read import schema_form, wire_types
from generator.read.schema_form import LENGTHS, XS, Q

SPECS = Path(__file__).resolve().parents[2] / "specs" / "qbxml"
MAIN = "qbxml.xsd"
VALUES = "values.xsd"


class SpecError(GeneratorError):
    """The schema files are not in normal form; the message lists every problem with its file."""


def load(path: Path = SPECS) -> Schema:
    """The schema in a directory of XSD files, `qbxml.xsd` first, or in one file."""
    reader = _Reader()
    reader.read(path / MAIN if path.is_dir() else path)
    return reader.schema()


def files(path: Path = SPECS) -> list[Path]:
    """Every spec file below a directory, sorted: what generated files are made from."""
    return sorted(file for file in path.rglob("*") if file.suffix in (".xsd", ".toml"))


@dataclass(slots=True)
class _Reader:
    version: str = "0"
    roots: list[ElementTree.Element] = field(default_factory=list)
    complex: dict[str, tuple[ElementTree.Element, str]] = field(default_factory=dict)
    simple: dict[str, ElementTree.Element] = field(default_factory=dict)
    leaves: dict[str, Leaf] = field(default_factory=dict)
    done: set[Path] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)

    def read(self, path: Path) -> None:
        path = path.resolve()
        if path in self.done:
            return
        self.done.add(path)
        try:
            tree = ElementTree.parse(path).getroot()  # noqa: S314 (our own files)
        except (OSError, ElementTree.ParseError) as error:
            self.problems.append(f"{path.name}: {error}")
            return
        self.problems += schema_form.problems(tree, path.name)
        self.version = tree.get("version", self.version)
        for child in tree:
            name = child.get("name", "")
            if child.tag == f"{XS}include":
                self.read(path.parent / child.get("schemaLocation", ""))
            elif child.tag == f"{XS}element":
                self.roots.append(child)
            elif child.tag == f"{XS}complexType":
                self.check_new(name, path.name)
                self.complex[name] = (child, path.name)
            elif child.tag == f"{XS}simpleType":
                self.check_new(name, path.name)
                self.simple[name] = child

    def check_new(self, name: str, file: str) -> None:
        if name in self.complex or name in self.simple:
            self.problems.append(f"{file}: type {name} is defined twice")

    def schema(self) -> Schema:
        if len(self.roots) != 1:
            self.problems.append(f"{MAIN}: there must be one global element, found {len(self.roots)}")
        schema = Schema(self.version, root=self.roots[0].get("name", "") if self.roots else "")
        for name, (definition, file) in self.complex.items():
            if definition.find(f"{XS}simpleContent") is None:
                attributes = self.attributes(definition, f"{file}: {name}")
                schema.aggregates[name] = Aggregate(name, self.content(definition, f"{file}: {name}"), attributes)
        self.check_versions()
        if self.problems:
            raise SpecError("\n".join(self.problems))
        return schema

    def check_versions(self) -> None:
        """Nothing may be newer than the schema: it could never be written."""
        newest = _version(self.version)
        types = [(name, definition, file) for name, (definition, file) in self.complex.items()]
        types += [(name, definition, VALUES) for name, definition in self.simple.items()]
        for name, definition, file in types:
            for tag in definition.iter():
                since = tag.get(f"{Q}since")
                if since is not None and _version(since) > newest:
                    part = tag.get("name") or tag.get("value")
                    self.problems.append(
                        f"{file}: {name}.{part}: since {since}, but the schema is of version {self.version} ({MAIN})"
                    )

    def content(self, definition: ElementTree.Element, place: str) -> Group:
        groups = [child for child in definition if child.tag in (f"{XS}sequence", f"{XS}choice")]
        return self.group(groups[0], place) if groups else Group("sequence")

    def group(self, tag: ElementTree.Element, place: str) -> Group:
        particles: list[Element | Group] = []
        for child in tag:
            if child.tag == f"{XS}element":
                particles.append(self.element(child, place))
            elif child.tag in (f"{XS}sequence", f"{XS}choice"):
                particles.append(self.group(child, place))
        minimum, maximum = _occurs(tag)
        return Group(tag.tag.removeprefix(XS), tuple(particles), minimum, maximum)

    def element(self, tag: ElementTree.Element, place: str) -> Element:
        name, kind = tag.get("name", ""), tag.get("type", "")
        minimum, maximum = _occurs(tag)
        since, default = tag.get(f"{Q}since", "1.0"), tag.get("default")
        element = Element(name, None, None, minimum, maximum, since, _editions(tag), default=default)
        if kind not in self.complex:
            return replace(element, leaf=self.limited(tag, self.leaf(kind, f"{place}/{name}")))
        extension = self.complex[kind][0].find(f"{XS}simpleContent/{XS}extension")
        if extension is None:
            return replace(element, aggregate=kind)
        leaf = self.limited(tag, self.leaf(extension.get("base", ""), f"{place}/{name}"))
        return replace(element, leaf=leaf, attributes=self.attributes(extension, f"{place}/{name}"))

    def attributes(self, tag: ElementTree.Element, place: str) -> tuple[Attribute, ...]:
        return tuple(
            Attribute(
                attribute.get("name", ""),
                self.leaf(attribute.get("type", ""), f"{place}/@{attribute.get('name')}"),
                attribute.get("use") == "required",
                attribute.get("default"),
                attribute.get(f"{Q}since", "1.0"),
                _editions(attribute),
            )
            for attribute in tag.findall(f"{XS}attribute")
        )

    def leaf(self, kind: str, place: str) -> Leaf:
        """The facts of a simple type, those of its base included."""
        if kind not in self.leaves:
            definition = self.simple.get(kind)
            if definition is None:
                self.problems.append(f"{place}: there is no type {kind!r}")
                return Leaf("STRTYPE")
            self.leaves[kind] = self.simple_type(kind, definition, place)
        return self.leaves[kind]

    def simple_type(self, kind: str, definition: ElementTree.Element, place: str) -> Leaf:
        restriction = definition.find(f"{XS}restriction")
        if kind in wire_types.NAMES:
            leaf = Leaf(kind)
        elif restriction is None:
            self.problems.append(f"{place}: {kind} restricts no wire type")
            return Leaf("STRTYPE")
        else:
            leaf = self.leaf(restriction.get("base", ""), place)
        if restriction is None:
            return leaf
        length = restriction.find(f"{XS}maxLength")
        least, most = restriction.find(f"{XS}minInclusive"), restriction.find(f"{XS}maxInclusive")
        words = tuple(word.get("value", "") for word in restriction.findall(f"{XS}enumeration"))
        return replace(
            leaf,
            max_length=leaf.max_length if length is None else _whole(length, "value", 0),
            min_value=leaf.min_value if least is None else least.get("value"),
            max_value=leaf.max_value if most is None else most.get("value"),
            values=tuple(word for word in words if word) or leaf.values,
        )

    def limited(self, tag: ElementTree.Element, leaf: Leaf) -> Leaf:
        """The leaf with the limits that stand at the element."""
        least, most, lengths = tag.get(f"{Q}minValue"), tag.get(f"{Q}maxValue"), tag.get(f"{Q}maxLength")
        if least is not None or most is not None:
            leaf = replace(leaf, min_value=least, max_value=most)
        if lengths is None:
            return leaf
        if lengths.isdigit():
            return replace(leaf, max_length=int(lengths))
        if not re.fullmatch(LENGTHS, lengths):
            return leaf
        pairs = tuple((edition, int(length)) for edition, length in (part.split(":") for part in lengths.split()))
        return replace(leaf, max_length=max(length for _, length in pairs), edition_lengths=pairs)


def _version(text: str) -> tuple[int, ...]:
    """The version as numbers; one that is not written so is a problem of form, reported elsewhere."""
    return tuple(int(part) for part in text.split(".") if part.isdecimal())


def _occurs(tag: ElementTree.Element) -> tuple[int, int | None]:
    unbounded = tag.get("maxOccurs") == "unbounded"
    return _whole(tag, "minOccurs", 1), None if unbounded else _whole(tag, "maxOccurs", 1)


def _whole(tag: ElementTree.Element, key: str, otherwise: int) -> int:
    """The number in an attribute; `otherwise` too where it holds none, which is a problem that was told."""
    text = tag.get(key, "")
    return int(text) if text.isdecimal() else otherwise


def _editions(tag: ElementTree.Element) -> tuple[str, ...]:
    """The editions an element says it is in; `none` is what only the retired online edition had."""
    text = tag.get(f"{Q}editions")
    return EDITIONS if text is None else tuple(edition for edition in EDITIONS if edition in text.split())
