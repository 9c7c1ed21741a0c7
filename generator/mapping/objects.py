"""The objects of the JSON side, by the rules and their exceptions: one for each aggregate, equal ones shared."""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatchcase

from generator.mapping.describe import Describer
from generator.mapping.names import camel, enum_word, pluralize, record_stem, snake, words
from generator.model.api import ApiField, ApiObject
from generator.model.passes import merge_rows
from generator.model.schema import EDITIONS, Aggregate, Element, Leaf, Schema
from generator.read.mapping import Mapping, ObjectRules

REFERENCE = ("ListID", "FullName")
_NOTHING = ObjectRules()


class Builder:
    """Makes the object of each element, deepest first, and keeps one of each kind."""

    def __init__(self, schema: Schema, mapping: Mapping) -> None:
        self.schema = schema
        self.mapping = mapping
        self.rules = mapping.rules
        self.objects: dict[str, ApiObject] = {}
        self.problems: list[str] = []
        self.used: set[tuple[str, str, str]] = set()
        self.describe = Describer(mapping, self.used)
        self._done: dict[tuple[str, str, str], str] = {}

    def object_for(self, element: Element, parent: str | None, owner: str = "") -> str:
        """The name of the object that `element`, found in `parent`, becomes."""
        if is_reference(self.schema, element):
            return self._reference(element)
        rules_key = f"{parent}/{element.name}" if f"{parent}/{element.name}" in self.mapping.objects else element.name
        key = (rules_key, element.aggregate or "", owner if parent else element.name)
        if key not in self._done:
            self._done[key] = self._make(element, rules_key, owner if parent else element.name)
        return self._done[key]

    def _reference(self, element: Element) -> str:
        made = [
            ApiField(
                "id" if each.name == REFERENCE[0] else "fullName",
                each,
                "string",
                description=self.describe.reference(each.name),
            )
            for each in self._rows(element)
        ]
        return self._share(
            ApiObject(
                self.rules.reference, element.aggregate or "", tuple(made), description=self.describe.reference("")
            ),
            "rules.toml",
        )

    def _make(self, element: Element, rules_key: str, owner: str) -> str:
        rules = self._rules(rules_key)
        if rules.like is not None:
            return self._like(element, rules_key, rules.like)
        name = rules.name or self._object_name(element)
        if rules.name is not None:
            self._note(rules_key, "name", "")
            if rules.name == self._object_name(element):
                self._problem(rules_key, f"name = {name!r} is what the rules say")
        fields: list[ApiField] = []
        omitted: list[str] = []
        for row in merge_rows(self._aggregate(element)):
            if self._is_omitted(row.name, rules_key, rules):
                omitted.append(row.name)
            else:
                fields.append(self._field(row.element, row.repeats, rules_key, rules, owner, name))
        identified = any(
            each.json_name == "id" and each.element is not None and each.element.name in self.rules.identities
            for each in fields
        )
        made = ApiObject(
            name,
            element.aggregate or "",
            tuple(fields),
            object_type=name if identified else None,
            omitted=tuple(omitted),
            description=self.describe.object(name),
        )
        return self._share(made, self.mapping.place("objects", rules_key))

    def _like(self, element: Element, rules_key: str, other: str) -> str:
        """Reads the element as another one is read, which has all it has."""
        self._note(rules_key, "like", "")
        twin = next((name for name in self.schema.aggregates if name == other), None)
        if twin is None:
            self._problem(rules_key, f"like = {other!r}: no such element")
            return ""
        known = {row.name for row in merge_rows(self.schema.aggregates[twin])}
        missing = [row.name for row in merge_rows(self._aggregate(element)) if row.name not in known]
        if missing:
            self._problem(rules_key, f"like = {other!r}, which has no {', '.join(missing)}")
        return self.object_for(replace(element, name=other, aggregate=twin), parent=None)

    def _field(
        self, element: Element, repeats: bool, rules_key: str, rules: ObjectRules, owner: str, object_name: str
    ) -> ApiField:
        object_key = None if element.leaf else self.object_for(element, rules_key.rpartition("/")[2], owner)
        coercion = None
        values: tuple[tuple[str, str], ...] = ()
        if element.leaf is not None:
            coercion = self._coercion(element, element.leaf, rules_key, rules)
            if coercion == "enum":
                values = self._values(element.name, element.leaf, rules_key, rules)
        json_name = self._json_name(element, repeats, rules_key, rules, owner)
        return ApiField(
            json_name,
            element,
            coercion,
            object_key,
            is_list=repeats,
            nullable=not repeats and self._is_nullable(element.name, rules_key),
            values=values,
            description=self._description(json_name, element, coercion, repeats, rules_key, object_name),
        )

    def _description(
        self, json_name: str, element: Element, coercion: str | None, repeats: bool, rules_key: str, object_name: str
    ) -> str:
        own = self.mapping.meanings.get(rules_key, {}).get(element.name)
        if own is not None:
            self._note(rules_key, "meanings", element.name)
        return self.describe.field(json_name, element, coercion, repeats, object_name, own)

    def _json_name(self, element: Element, repeats: bool, rules_key: str, rules: ObjectRules, owner: str) -> str:
        by_rule = self._name_by_rule(element, repeats, owner)
        everywhere = self.rules.names.get(element.name)
        if everywhere is not None:
            self._note("", "names", element.name)
            if everywhere == by_rule:
                self.problems.append(f"rules.toml: [names] {element.name}: the rules give {by_rule!r} already")
            by_rule = everywhere
        own = rules.names.get(element.name)
        if own is None:
            return by_rule
        self._note(rules_key, "names", element.name)
        if own == by_rule:
            self._problem(rules_key, f"names.{element.name}: the rules give {own!r} already")
        return own

    def _name_by_rule(self, element: Element, repeats: bool, owner: str) -> str:
        name = element.name
        stem = record_stem(name)
        record = record_stem(owner)
        if element.aggregate and repeats and stem in (f"{record}Line", f"{record}LineGroup"):
            stem = stem.removeprefix(record)
        elif is_reference(self.schema, element):
            stem = name.removesuffix("Ref")
        elif not element.aggregate:
            stem = name
        if element.name in self.rules.identities:
            return "id"
        parts = words(stem, self.rules.words)
        return camel(pluralize(parts, self.rules.plurals) if repeats else parts)

    def _object_name(self, element: Element) -> str:
        return self.rules.object_prefix + snake(words(record_stem(element.name), self.rules.words))

    def _is_omitted(self, name: str, rules_key: str, rules: ObjectRules) -> bool:
        pattern = next((each for each in self.rules.omit if fnmatchcase(name, each)), None)
        if pattern is not None:
            self._note("", "omit", pattern)
        if name in rules.keep:
            self._note(rules_key, "keep", name)
            if pattern is None:
                self._problem(rules_key, f"keep: {name} is not omitted by the rules")
            return False
        if name in rules.omit:
            self._note(rules_key, "omit", name)
            if pattern is not None:
                self._problem(rules_key, f"omit: {name} is omitted by the rules already")
            return True
        return pattern is not None

    def _is_nullable(self, name: str, rules_key: str) -> bool:
        nullable = name not in self.rules.always
        if not nullable:
            self._note("", "always", name)
        for table, entries, result in (
            ("always", self.mapping.always, False),
            ("nullable", self.mapping.nullable, True),
        ):
            if name in entries.get(rules_key, ()):
                self._note(rules_key, table, name)
                if nullable is result:
                    self.problems.append(f"{self.mapping.place(table, rules_key)} {name}: the rules say so already")
                nullable = result
        return nullable

    def _coercion(self, element: Element, leaf: Leaf, rules_key: str, rules: ObjectRules) -> str:
        by_rule: str = self.mapping.coercions[leaf.wire_type]
        everywhere = self.rules.types.get(element.name)
        if everywhere is not None:
            self._note("", "types", element.name)
            by_rule = everywhere
        own = rules.types.get(element.name)
        if own is None:
            return by_rule
        self._note(rules_key, "types", element.name)
        if own == by_rule:
            self._problem(rules_key, f"types.{element.name}: the rules give {own!r} already")
        return own

    def _values(self, name: str, leaf: Leaf, rules_key: str, rules: ObjectRules) -> tuple[tuple[str, str], ...]:
        found = {value: enum_word(value, {}) for value in leaf.values}
        for key, table in (("", self.mapping.values), (rules_key, rules.values)):
            if name not in table:
                continue
            self._note(key, "values", name)
            place = self.mapping.place("objects", key) if key else self.mapping.place("values", name)
            for value, word in table[name].items():
                if found.get(value) == word:
                    self.problems.append(f"{place} {value}: the rules give {word!r} already")
                found[value] = word
        return tuple(found.items())

    def _share(self, made: ApiObject, place: str) -> str:
        """Keeps the object, or finds the equal one that is kept already."""
        kept = self.objects.get(made.name)
        if kept is None:
            self.objects[made.name] = made
        elif _shape(kept) == _shape(made):
            self.objects[made.name] = _widest(kept, made)
        else:
            difference = set(_shape(kept)) ^ set(_shape(made))
            names = sorted({str(each[0]) for each in difference if isinstance(each, tuple)})
            self.problems.append(f"{place} {made.name} is also read from {kept.wire_type}: other {', '.join(names)}")
        return made.name

    def _rules(self, rules_key: str) -> ObjectRules:
        if rules_key in self.mapping.objects:
            self._note(rules_key, "", "")
        return self.mapping.objects.get(rules_key, _NOTHING)

    def _aggregate(self, element: Element) -> Aggregate:
        return self.schema.aggregates[element.aggregate or ""]

    def _rows(self, element: Element) -> list[Element]:
        return [row.element for row in merge_rows(self._aggregate(element))]

    def _note(self, rules_key: str, table: str, name: str) -> None:
        self.used.add((rules_key, table, name))

    def _problem(self, rules_key: str, text: str) -> None:
        self.problems.append(f"{self.mapping.place('objects', rules_key)} {text}")


def is_reference(schema: Schema, element: Element) -> bool:
    """Whether the element names another object by ID and full name."""
    if element.aggregate is None or not element.name.endswith("Ref"):
        return False
    return tuple(each.name for each in schema.aggregates[element.aggregate].elements()) == REFERENCE


def _shape(made: ApiObject) -> tuple[object, ...]:
    """What the JSON of an object depends on: all but the limits and the texts."""
    fields = tuple(
        (
            each.json_name,
            each.element.name if each.element else None,
            each.coercion,
            each.object_name,
            each.is_list,
            each.nullable,
            each.values,
        )
        for each in made.fields
    )
    return (*fields, ("objectType", made.object_type), ("omitted elements", made.omitted))


def _widest(one: ApiObject, other: ApiObject) -> ApiObject:
    """The object with the larger limits, the earlier version and the editions of both, field by field."""
    fields = []
    for field, second in zip(one.fields, other.fields, strict=True):
        element, also = field.element, second.element
        if element is None or also is None:
            fields.append(field)
            continue
        wider = replace(
            element,
            leaf=_widest_leaf(element.leaf, also.leaf),
            since=min(element.since, also.since, key=_version),
            editions=tuple(each for each in EDITIONS if each in (*element.editions, *also.editions)),
        )
        fields.append(replace(field, element=wider))
    return replace(one, fields=tuple(fields))


def _widest_leaf(one: Leaf | None, other: Leaf | None) -> Leaf | None:
    if one is None or other is None or one == other:
        return one
    lengths = [each.max_length for each in (one, other) if each.max_length is not None]
    return replace(one, max_length=max(lengths) if len(lengths) == 2 else None, edition_lengths=())


def _version(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(".")))
