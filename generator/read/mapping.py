"""The files of `specs/mapping`, read and checked for their form. What they mean is `generator.mapping`'s business."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from generator.read import wire_types
from generator.read.spec_files import Model, SpecFileError, Strict, read
from generator.read.wire_types import Coercion, WireType

RULES = "rules.toml"


class Rules(Strict):
    """`rules.toml`: what holds everywhere."""

    reference: str
    object_prefix: str
    words: dict[str, str]
    plurals: dict[str, str] = Field(default_factory=dict)
    identities: list[str]
    names: dict[str, str]
    omit: list[str]
    always: list[str]
    types: dict[str, Coercion] = Field(default_factory=dict)


class ObjectRules(Strict):
    """`[objects.X]`: where the object read from X differs from the rules. X is `Element` or `Parent/Element`.

    name: of the object. like: the element whose object this is read as. names, types, values: by element.
    omit: elements without a field; keep: elements that have one although the rules omit them.
    """

    name: str | None = None
    like: str | None = None
    names: dict[str, str] = Field(default_factory=dict)
    omit: list[str] = Field(default_factory=list)
    keep: list[str] = Field(default_factory=list)
    types: dict[str, Coercion] = Field(default_factory=dict)
    values: dict[str, dict[str, str]] = Field(default_factory=dict)


class ResourceRules(Strict):
    """`[resources.x]`: a resource that the rules do not give, or not so."""

    records: list[str]
    operations: list[str] | None = None
    messages: list[str] | None = None
    description: str | None = None


class ReportFamily(Strict):
    """`[reports.x]`: a family of reports and the message that asks for it."""

    message: str


class ReportField(Strict):
    """One field of an object of a report: from an element, an attribute, or a fixed word."""

    element: str | None = None
    attribute: str | None = None
    constant: str | None = None
    source: Literal["message", "request"] | None = None
    object: str | None = None
    choices: dict[str, str] = Field(default_factory=dict)
    type: Coercion | None = None
    nullable: bool = True
    description: str


class ReportObject(Strict):
    """An object of a report, with all its fields in JSON order: reports follow no rule."""

    element: str
    name: str
    description: str
    object_type: bool = False
    fields: dict[str, ReportField]


class MappingFile(Strict):
    """Any file beside `rules.toml`.

    always, nullable: elements of an object that are never null in the published API, or may be, against the rules.
    values: enum words by element, where the rule gives another or the schema has none.
    kinds: what an object is. fields: what a JSON name means, wherever it is. meanings: what an element means in one
    object.
    """

    objects: dict[str, ObjectRules] = Field(default_factory=dict)
    resources: dict[str, ResourceRules] = Field(default_factory=dict)
    reports: dict[str, ReportFamily] = Field(default_factory=dict)
    report_objects: list[ReportObject] = Field(default_factory=list)
    values: dict[str, dict[str, str]] = Field(default_factory=dict)
    always: dict[str, list[str]] = Field(default_factory=dict)
    nullable: dict[str, list[str]] = Field(default_factory=dict)
    kinds: dict[str, str] = Field(default_factory=dict)
    fields: dict[str, str] = Field(default_factory=dict)
    meanings: dict[str, dict[str, str]] = Field(default_factory=dict)


@dataclass(slots=True)
class Mapping:
    """All files together. `places` says which file an entry came from, by kind and name."""

    rules: Rules
    coercions: dict[str, Coercion]
    """By wire type."""
    objects: dict[str, ObjectRules] = field(default_factory=dict)
    resources: dict[str, ResourceRules] = field(default_factory=dict)
    reports: dict[str, ReportFamily] = field(default_factory=dict)
    report_objects: dict[str, ReportObject] = field(default_factory=dict)
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    always: dict[str, list[str]] = field(default_factory=dict)
    nullable: dict[str, list[str]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    meanings: dict[str, dict[str, str]] = field(default_factory=dict)
    places: dict[tuple[str, str], str] = field(default_factory=dict)

    def place(self, kind: str, name: str) -> str:
        """`file: [kind.name]` for a message about the entry."""
        return f"{self.places.get((kind, name), 'rules.toml')}: [{kind}.{name}]"


def read_all(path: Path, types: dict[str, WireType] | None = None) -> Mapping:
    """Reads every TOML file of the folder; raises SpecFileError with all problems of form at once.

    `types` are the wire types with their coercions; without them those of this repository.
    """
    problems: list[str] = []
    rules = _parse(path / RULES, Rules, problems)
    parts = {
        file.name: _parse(file, MappingFile, problems) for file in sorted(path.glob("*.toml")) if file.name != RULES
    }
    if rules is None or problems:
        raise SpecFileError(problems)
    types = wire_types.load() if types is None else types
    mapping = Mapping(rules, {name: wire.coercion for name, wire in types.items()})
    for file, part in parts.items():
        if part is not None:
            _add(mapping, file, part, problems)
    if problems:
        raise SpecFileError(problems)
    return mapping


def _parse(file: Path, model: type[Model], problems: list[str]) -> Model | None:
    try:
        return read(file, model)
    except SpecFileError as error:
        problems += error.problems
    except OSError as error:
        problems.append(f"{file.name}: {error.strerror}")
    return None


def _add(mapping: Mapping, file: str, part: MappingFile, problems: list[str]) -> None:
    for kind, name, target, value in _entries(mapping, part):
        if name in target:
            problems.append(f"{file}: [{kind}.{name}] also in {mapping.places[kind, name]}")
        target[name] = value
        mapping.places[kind, name] = file


def _entries(mapping: Mapping, part: MappingFile) -> Iterator[tuple[str, str, dict[str, Any], Any]]:
    tables: tuple[tuple[str, dict[str, Any], dict[str, Any]], ...] = (
        ("objects", part.objects, mapping.objects),
        ("resources", part.resources, mapping.resources),
        ("reports", part.reports, mapping.reports),
        ("report_objects", {each.element: each for each in part.report_objects}, mapping.report_objects),
        ("values", part.values, mapping.values),
        ("always", part.always, mapping.always),
        ("nullable", part.nullable, mapping.nullable),
        ("kinds", part.kinds, mapping.kinds),
        ("fields", part.fields, mapping.fields),
        ("meanings", part.meanings, mapping.meanings),
    )
    for kind, source, target in tables:
        for name, value in source.items():
            yield kind, name, target, value
