"""The files of `specs/requests`, read and checked for their form."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from generator.model.requests import Param
from generator.read.spec_files import SpecFileError, Strict, read
from generator.read.wire_types import Coercion

RETURNED = "IncludeRetElement"


class Match(Strict):
    """A text that is matched in one of several ways: `by` names the element that says how."""

    by: str
    names: dict[str, str]


class ObjectRules(Strict):
    """`[objects.X]`: where the content of X differs from the rules. X is an element without its Add or Mod.

    names: by element. omit: elements without a parameter, each with the reason. required: JSON names that QuickBooks or
    the API insists on, though the schema does not. types: coercions by element. no_place: parameters of the published
    API that the schema has no place for, each with the reason.
    """

    names: dict[str, str] = Field(default_factory=dict)
    omit: dict[str, str] = Field(default_factory=dict)
    required: list[str] = Field(default_factory=list)
    types: dict[str, Coercion] = Field(default_factory=dict)
    no_place: dict[str, str] = Field(default_factory=dict)


class OperationRules(Strict):
    """`[operations."x.list"]`: names by wire path, what filters are about, values that hold when nothing is said.

    lists: names of what is a list in JSON though the wire has one at most. single: the other way round. no_default:
    names that have none, against the rules. no_place: as in `ObjectRules`. without: parameters that leave one element
    of the objects out.
    """

    names: dict[str, str] = Field(default_factory=dict)
    filters: dict[str, str] = Field(default_factory=dict)
    defaults: dict[str, str | int | bool] = Field(default_factory=dict)
    required: list[str] = Field(default_factory=list)
    lists: list[str] = Field(default_factory=list)
    single: list[str] = Field(default_factory=list)
    no_default: list[str] = Field(default_factory=list)
    without: dict[str, str] = Field(default_factory=dict)
    no_place: dict[str, str] = Field(default_factory=dict)


class KindRules(Strict):
    """`[kinds."x.void"]`: an operation of the published API whose kind the schema's list of words does not have."""

    message: str
    kind: str
    reason: str


class MessageRules(Strict):
    """`[messages.X]`: the operation of a message that belongs to no resource."""

    resource: str
    verb: Literal["list", "retrieve", "create", "update", "delete", "merge"]


class RequestFile(Strict):
    """Any file of the folder; a table may be spread over several.

    omit: elements that have no parameter anywhere, with the reason; query_omit: places of queries that have none.
    names: of elements in the bodies of requests; query_names: of places in queries. matches: by the place of the text.
    subjects: what filters are about. specials, defaults: by the wire name of a leaf of a query. values: words of enums.
    not_clearable: parameters that null cannot clear though the schema takes an empty element, each with the reason.
    texts: what parameters mean, by JSON name.
    """

    omit: dict[str, str] = Field(default_factory=dict)
    names: dict[str, str] = Field(default_factory=dict)
    query_names: dict[str, str] = Field(default_factory=dict)
    query_omit: dict[str, str] = Field(default_factory=dict)
    matches: dict[str, Match] = Field(default_factory=dict)
    subjects: dict[str, str] = Field(default_factory=dict)
    specials: dict[str, str] = Field(default_factory=dict)
    defaults: dict[str, str | int | bool] = Field(default_factory=dict)
    values: dict[str, dict[str, str]] = Field(default_factory=dict)
    objects: dict[str, ObjectRules] = Field(default_factory=dict)
    operations: dict[str, OperationRules] = Field(default_factory=dict)
    messages: dict[str, MessageRules] = Field(default_factory=dict)
    kinds: dict[str, KindRules] = Field(default_factory=dict)
    texts: dict[str, str] = Field(default_factory=dict)
    not_clearable: dict[str, str] = Field(default_factory=dict)


@dataclass(slots=True)
class RequestRules:
    """All files together, and which entries were of use: one that is not is a mistake."""

    tables: dict[str, dict[str, Any]]
    places: dict[tuple[str, str], str]
    used: set[tuple[str, ...]] = field(default_factory=set)

    def find(self, table: str, *keys: str) -> Any:
        """The entry of the first key that has one, or None; it counts as used."""
        for key in keys:
            if key in self.tables[table]:
                self.used.add((table, key))
                return self.tables[table][key]
        return None

    def inner(self, table: str, key: str, part: str, name: str) -> Any:
        """`[table.key] part.name`, or None; for lists whether `name` is in it."""
        entry = self.tables[table].get(key)
        content = getattr(entry, part) if entry is not None else ()
        if name not in content:
            return None
        self.used.add((table, key, part, name))
        return content[name] if isinstance(content, dict) else True

    def no_place(self, table: str, key: str) -> list[Param]:
        """Parameters that the schema has no place for."""
        entry = self.tables[table].get(key)
        found = []
        for name, reason in (entry.no_place if entry else {}).items():
            self.used.add((table, key, "no_place", name))
            found.append(Param(name, (), "string", special="no_place", description=reason))
        return found

    def without(self, operation: str) -> list[Param]:
        """Parameters that leave an element of the objects in the answer out."""
        entry = self.tables["operations"].get(operation)
        found = []
        for name, element in (entry.without if entry else {}).items():
            self.used.add(("operations", operation, "without", name))
            text = str(self.find("texts", name))
            made = Param(name, (RETURNED,), "boolean", "BOOLTYPE", special="without", drops=(element,), since="4.0")
            found.append(replace(made, description=text))
        return found

    def place(self, table: str, key: str) -> str:
        """`file: [table.key]` for a message about an entry."""
        return f"{self.places.get((table, key), '?')}: [{table}.{key}]"

    def unused(self) -> list[str]:
        """Entries that changed nothing."""
        found = []
        for table, entries in self.tables.items():
            for key, entry in entries.items():
                if not isinstance(entry, ObjectRules | OperationRules):
                    if (table, key) not in self.used:
                        found.append(f"{self.place(table, key)} is of no use: nothing like that in any request")
                    continue
                for part in type(entry).model_fields:
                    found += [
                        f"{self.place(table, key)} {part}: {name} is of no use: no such place"
                        for name in getattr(entry, part)
                        if (table, key, part, name) not in self.used
                    ]
        return found


def read_all(path: Path) -> RequestRules:
    """Reads every TOML file of the folder; raises SpecFileError with all problems of form at once."""
    problems: list[str] = []
    rules = RequestRules({table: {} for table in RequestFile.model_fields}, {})
    for file in sorted(path.glob("*.toml")):
        try:
            part = read(file, RequestFile)
        except SpecFileError as error:
            problems += error.problems
            continue
        for table, entries in rules.tables.items():
            for key, value in getattr(part, table).items():
                if key in entries:
                    problems.append(f"{file.name}: [{table}.{key}] also in {rules.places[table, key]}")
                entries[key] = value
                rules.places[table, key] = file.name
    if problems:
        raise SpecFileError(problems)
    return rules
