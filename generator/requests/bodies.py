"""The parameters of what is created, changed or deleted: one for each element, nested as the wire is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fnmatch import fnmatchcase

from generator.model.api import ApiObject
from generator.model.passes import merge_rows
from generator.model.requests import Param, Path
from generator.model.schema import Aggregate, Element, Schema
from generator.read.requests import RequestRules
from generator.requests.choices import choices, is_required, needs
from generator.requests.leaves import Leaves, most_items
from generator.requests.names import Names, is_reference, stem

IDENTITIES = ("ListID", "TxnID")
LINE = "TxnLineID"
REVISION = "EditSequence"
DEFINES = "defMacro"


class Bodies:
    """Makes the parameters of aggregates."""

    def __init__(self, schema: Schema, names: Names, leaves: Leaves, rules: RequestRules) -> None:
        self.schema = schema
        self.names = names
        self.leaves = leaves
        self.rules = rules
        self.omitted: list[Path] = []

    def message(self, message: str, aggregate: Aggregate, verb: str) -> tuple[Param, ...]:
        """The parameters of a whole request: what it wraps in an element of its own name is no object in JSON."""
        found: list[Param] = []
        for row in merge_rows(aggregate):
            if row.name == message and row.element.aggregate:
                inside = self.schema.aggregates[row.element.aggregate]
                found += self.content(message, inside, verb, self.names.twin(message), (message,), top=True)
            else:
                found += self._child(message, aggregate, row.element, row.repeats, verb, None, (), top=True)
        return tuple(found)

    def content(
        self, owner: str, aggregate: Aggregate, verb: str, twin: ApiObject | None, path: Path, *, top: bool = False
    ) -> tuple[Param, ...]:
        """The parameters of the children of an element called `owner`, which `path` leads to."""
        found = [
            Param(
                DEFINES,
                (*path, f"@{DEFINES}"),
                "string",
                each.leaf.wire_type,
                special="macro",
                since=each.since,
                description=str(self.rules.find("texts", DEFINES)),
            )
            for each in aggregate.attributes
            if each.name == DEFINES
        ]
        for row in merge_rows(aggregate):
            found += self._child(owner, aggregate, row.element, row.repeats, verb, twin, path, top=top)
        return (*found, *self.rules.no_place("objects", owner))

    def _child(
        self,
        owner: str,
        aggregate: Aggregate,
        element: Element,
        repeats: bool,
        verb: str,
        twin: ApiObject | None,
        path: Path,
        *,
        top: bool,
    ) -> Iterator[Param]:
        place = (*path, element.name)
        if self._is_omitted(owner, element):
            self.omitted.append(place)
            return
        name = self.names.body_name(owner, element, twin, repeats)
        required = self._is_required(owner, aggregate, element, name)
        special = _special(element, name, top, verb)
        plain = verb == "update" and not required and not repeats and special is None
        nullable = plain and self._is_clearable(owner, name, element, twin)
        if element.leaf is not None:
            made = self.leaves.param(
                name, place, (element,), owner, twin, is_list=repeats, required=required, nullable=nullable
            )
            if special == "line_id":
                made = replace(made, description=str(self.rules.find("texts", special)))
            yield replace(made, special=special)
        elif is_reference(self.schema, element):
            identity = next(
                each for each in self.schema.aggregates[element.aggregate or ""].elements() if each.name == "ListID"
            )
            yield self.leaves.param(
                name,
                (*place, "ListID"),
                (element, identity),
                owner,
                twin,
                is_list=repeats,
                required=required,
                nullable=nullable,
            )
        else:
            yield self._object(name, owner, element, repeats, verb, twin, place, required)

    def _object(
        self,
        name: str,
        owner: str,
        element: Element,
        repeats: bool,
        verb: str,
        twin: ApiObject | None,
        place: Path,
        required: bool,
    ) -> Param:
        inside = self.schema.aggregates[element.aggregate or ""]
        before = len(self.omitted)
        children = self.content(element.name, inside, verb, self.names.inner_twin(twin, element), ())
        self.omitted[before:] = [(*place, *each) for each in self.omitted[before:]]
        return Param(
            name,
            place,
            children=children,
            choices=choices(self.schema, inside, children),
            needs=needs(self.schema, inside, children),
            is_list=repeats,
            max_items=most_items(element, repeats),
            required=required,
            since=element.since,
            editions=element.editions,
            description=self._about(self.leaves.text(name, element, owner, twin), children),
        )

    def _about(self, text: str, children: tuple[Param, ...]) -> str:
        """What an object is, and of a line in an update what becomes of the others."""
        is_line = any(each.special == "line_id" for each in children)
        return f"{text} {self.rules.find('texts', 'lines_of_update')}" if is_line else text

    def _is_clearable(self, owner: str, name: str, element: Element, twin: ApiObject | None) -> bool:
        """Whether an update can take a value away: not a switch, nor what every answer has or every create needs."""
        if element.leaf is not None and element.leaf.wire_type == "BOOLTYPE":
            return False
        field = self.names.twin_field(twin, element)
        if field is not None and not field.nullable:
            return False
        create = f"{stem(owner)}Add"
        made = self.schema.aggregates.get(create)
        if made is not None and any(each.name == element.name for each in made.elements()):
            entry = self.rules.tables["objects"].get(create)
            if is_required(made, element.name) or (entry is not None and name in entry.required):
                return False
        return self.rules.find("not_clearable", name) is None

    def _is_omitted(self, owner: str, element: Element) -> bool:
        if self.rules.inner("objects", stem(owner), "omit", element.name):
            return True
        if self.rules.find("omit", element.name):
            return True
        return any(fnmatchcase(element.name, each) for each in self.names.mapping.rules.omit)

    def _is_required(self, owner: str, aggregate: Aggregate, element: Element, name: str) -> bool:
        by_schema = is_required(aggregate, element.name)
        own = bool(self.rules.inner("objects", owner, "required", name))
        if by_schema and own:
            self.names.problems.append(
                f"{self.rules.place('objects', owner)} required: the schema wants {name} already"
            )
        return by_schema or own


def _special(element: Element, name: str, top: bool, verb: str) -> str | None:
    if element.name == REVISION:
        return "revision"
    if name != "id" or verb != "update":
        return None
    if element.name in IDENTITIES and top:
        return "id"
    return "line_id" if element.name == LINE else None
