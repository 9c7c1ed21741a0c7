"""The parameters of queries and reports: all on one level, whatever filter the wire wraps them in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fnmatch import fnmatchcase

from generator.mapping.names import camel, pluralize, snake_name, words
from generator.model.api import ApiObject
from generator.model.passes import merge_rows
from generator.model.requests import Param, Path
from generator.model.schema import Aggregate, Element, Schema
from generator.read.requests import RETURNED, Match, RequestRules
from generator.requests.choices import is_required
from generator.requests.leaves import Leaves
from generator.requests.names import Names, is_reference

IDENTITIES = ("ListID", "TxnID")
WHICH = {
    "ListID": "Ids",
    "FullName": "FullNames",
    "ListIDWithChildren": "IdWithChildren",
    "FullNameWithChildren": "FullNameWithChildren",
}
"""What the children of a filter add to the name of what it is about."""

ABOUT = ("Transaction", "Report")
"""What filters are called after although it says nothing."""

OWNER = "OwnerID"
ITERATOR = "iteratorID"
CURSOR = Param(
    "cursor",
    (f"@{ITERATOR}",),
    "string",
    "STRTYPE",
    sets=((("@iterator",), "Continue"),),
    special="cursor",
    since="5.0",
)


class Queries:
    """Makes the parameters of one query after the other."""

    def __init__(self, schema: Schema, names: Names, leaves: Leaves, rules: RequestRules) -> None:
        self.schema = schema
        self.names = names
        self.leaves = leaves
        self.rules = rules
        self.omitted: list[Path] = []

    def params(self, operation: str, aggregate: Aggregate, twin: ApiObject | None) -> tuple[Param, ...]:
        """The parameters of a query that gives a list, a report, or the only object there is."""
        found = list(self._below(operation, aggregate, twin, (), (), required=True))
        iterates = any(each.name == ITERATOR for each in aggregate.attributes)
        if iterates:
            found.append(replace(CURSOR, description=str(self.rules.find("texts", "cursor"))))
        found += self.rules.without(operation)
        found += self.rules.no_place("operations", operation)
        return tuple(self._with_default(operation, each, iterates) for each in found)

    def by_id(self, operation: str, aggregate: Aggregate) -> tuple[Param, ...]:
        """The parameters of a message that is about one object."""
        elements = {each.name: each for each in aggregate.elements()}
        identity = next(name for name in IDENTITIES if name in elements)
        made = self.leaves.param("id", (identity,), (elements[identity],), "", None, required=True)
        found = [replace(made, special="id")]
        if OWNER in elements:
            owners = self.leaves.param("ownerIds", (OWNER,), (elements[OWNER],), "", None, is_list=True)
            found.append(self._with_default(operation, owners, False))
        return tuple(found)

    def _below(
        self,
        operation: str,
        aggregate: Aggregate,
        twin: ApiObject | None,
        path: Path,
        line: tuple[Element, ...],
        required: bool,
    ) -> Iterator[Param]:
        rows = merge_rows(aggregate)
        matched = {
            key: self.rules.tables["matches"][key]
            for key in map("/".join, ((*path, row.name) for row in rows))
            if key in self.rules.tables["matches"]
        }
        criteria = {match.by for match in matched.values()}
        for row in rows:
            element, place = row.element, (*path, row.name)
            needed = required and is_required(aggregate, row.name)
            key = "/".join(place)
            if self._is_omitted(operation, key, row.name):
                self.omitted.append(place)
            elif key in criteria:
                continue
            elif key in matched:
                self.rules.find("matches", key)
                yield from self._matches(matched[key], place, (*line, element), twin)
            elif element.leaf is not None:
                yield self._value(operation, place, (*line, element), twin, row.repeats, needed)
            elif is_reference(self.schema, element):
                yield self._reference(operation, place, (*line, element), twin, needed)
            else:
                inside = self.schema.aggregates[element.aggregate or ""]
                yield from self._below(operation, inside, twin, place, (*line, element), needed)

    def _matches(self, match: Match, place: Path, line: tuple[Element, ...], twin: ApiObject | None) -> Iterator[Param]:
        for criterion, name in match.names.items():
            made = self.leaves.param(name, place, line, "", twin)
            yield replace(made, special="match", sets=((tuple(match.by.split("/")), criterion),))

    def _value(
        self,
        operation: str,
        place: Path,
        line: tuple[Element, ...],
        twin: ApiObject | None,
        repeats: bool,
        required: bool,
    ) -> Param:
        name = self._name(operation, place, line, twin, repeats)
        required = required or bool(self.rules.inner("operations", operation, "required", name))
        made = self.leaves.param(name, place, line, "", None, is_list=repeats, required=required)
        if self.rules.inner("operations", operation, "single", name):
            made = replace(made, is_list=False, max_items=None)
        special = "ids" if name == "ids" else self.rules.find("specials", place[-1])
        text = self._about(operation, place) or self.leaves.text(name, line[-1], "", twin, line[-1].leaf)
        return replace(made, special=special, description=text)

    def _reference(
        self, operation: str, place: Path, line: tuple[Element, ...], twin: ApiObject | None, required: bool
    ) -> Param:
        inside = self.schema.aggregates[line[-1].aggregate or ""]
        identity = next(each for each in inside.elements() if each.name == "ListID")
        name = self._named(operation, place) or self.names.plain(line[-1])
        required = required or bool(self.rules.inner("operations", operation, "required", name))
        made = self.leaves.param(name, (*place, "ListID"), (*line, identity), "", twin, required=required)
        if self.rules.inner("operations", operation, "lists", name):
            return replace(made, is_list=True, max_items=1)
        return made

    def _name(
        self, operation: str, place: Path, line: tuple[Element, ...], twin: ApiObject | None, repeats: bool
    ) -> str:
        named = self._named(operation, place)
        if named is not None:
            return named
        name = place[-1]
        if len(place) == 1 and name in IDENTITIES:
            return "ids"
        if len(place) == 1 and name == "FullName":
            has_full_name = twin is not None and any(each.json_name == "fullName" for each in twin.fields)
            return "fullNames" if has_full_name or twin is None else "names"
        if len(place) > 1 and name in WHICH:
            return f"{self._subject(operation, place[-2])}{WHICH[name]}"
        if name.endswith("Filter"):
            parts = words(_plain_filter(name), self.names.mapping.rules.words)
            return camel(pluralize(parts, {}) if repeats else parts)
        return self.names.plain(line[-1], repeats)

    def _named(self, operation: str, place: Path) -> str | None:
        key = "/".join(place)
        own = self.rules.inner("operations", operation, "names", key)
        if own is not None:
            return str(own)
        patterns = [each for each in self.rules.tables["query_names"] if fnmatchcase(place[-1], each)]
        found = self.rules.find("query_names", key, *patterns)
        return None if found is None else str(found)

    def _about(self, operation: str, place: Path) -> str | None:
        """The text of a filter that names what it is about."""
        if len(place) < 2 or place[-1] not in WHICH:
            return None
        subject = snake_name(self._subject(operation, place[-2])).split("_")
        by = "ID" if "ListID" in place[-1] else "full name"
        if place[-1].endswith("WithChildren"):
            return f"Only what has to do with this {' '.join(subject)} or one below it, told by its {by}."
        return f"Only what has to do with one of these {' '.join(pluralize(subject, {}))}, told by {by}."

    def _subject(self, operation: str, name: str) -> str:
        own = self.rules.inner("operations", operation, "filters", name)
        found = own or self.rules.find("subjects", name)
        return str(found) if found else camel(words(_plain_filter(name), self.names.mapping.rules.words))

    def _with_default(self, operation: str, param: Param, iterates: bool) -> Param:
        if not param.path or self.rules.inner("operations", operation, "no_default", param.json_name):
            return param
        own = self.rules.inner("operations", operation, "defaults", param.json_name)
        if own is None and (iterates or param.special != "limit"):
            own = self.rules.find("defaults", param.path[-1])
        if own is None and param.required and len(param.values) == 1:
            own = param.values[0][1]
        return param if own is None else replace(param, default=own, required=False)

    def _is_omitted(self, operation: str, key: str, name: str) -> bool:
        if key == RETURNED and not self.rules.without(operation):
            return False
        return bool(self.rules.find("query_omit", key) or self.rules.find("omit", name))


def _plain_filter(name: str) -> str:
    name = name.removesuffix("Filter")
    for prefix in ABOUT:
        name = name.removeprefix(prefix)
    return name
