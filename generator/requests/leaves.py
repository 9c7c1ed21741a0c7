"""The parameter of a single value: an element, a reference, or an attribute."""

from __future__ import annotations

from collections.abc import Iterable

from generator.mapping.describe import Describer
from generator.model.api import ApiObject
from generator.model.requests import Param, Path
from generator.model.schema import EDITIONS, Element, Leaf, Schema
from generator.read.requests import RequestRules
from generator.requests.names import Names, stem

MACRO = "useMacro"


def _may_be_empty(leaf: Leaf) -> bool:
    """Whether the schema takes the empty element, by which an update clears a value."""
    return leaf.wire_type != "INTTYPE" and (not leaf.values or "" in leaf.values)


class Leaves:
    """Makes parameters that hold one value, or a list of such."""

    def __init__(self, schema: Schema, names: Names, rules: RequestRules) -> None:
        self.schema = schema
        self.names = names
        self.rules = rules
        self._describe = Describer(names.mapping, set())

    def param(
        self,
        json_name: str,
        path: Path,
        line: tuple[Element, ...],
        owner: str,
        twin: ApiObject | None,
        *,
        is_list: bool = False,
        required: bool = False,
        nullable: bool = False,
    ) -> Param:
        """The parameter written at the end of `line`, the elements that `path` leads through."""
        element = line[-1]
        leaf = element.leaf
        if leaf is None:
            raise ValueError(f"{'/'.join(path)} holds no value")
        reference = len(line) > 1 and line[-2].name.endswith("Ref")
        coercion = "string" if reference else self.names.coercion(owner, element, leaf, twin)
        macro = any(each.name == MACRO for each in element.attributes)
        return Param(
            json_name,
            path,
            coercion,
            leaf.wire_type,
            is_list=is_list,
            max_items=most_items(line[-2] if reference else element, is_list),
            required=required,
            nullable=nullable and _may_be_empty(leaf),
            values=self.names.words_of(element.name, leaf) if coercion == "enum" else (),
            macro=(*path, f"@{MACRO}") if macro else (),
            since=newest(each.since for each in line),
            editions=common(each.editions for each in line),
            max_length=leaf.max_length,
            edition_lengths=leaf.edition_lengths,
            min_value=leaf.min_value,
            max_value=leaf.max_value,
            description=self.text(json_name, line[-2] if reference else element, owner, twin, leaf),
        )

    def text(
        self, json_name: str, element: Element, owner: str, twin: ApiObject | None, leaf: Leaf | None = None
    ) -> str:
        """What the parameter means: as the field in answers that is the same, or told in the files, or made from names.

        In queries, which have no owner, what the files tell comes first: there a name means a filter.
        """
        field = self.names.twin_field(twin, element)
        of_field = field.description if field is not None and field.json_name == json_name else None
        told = self.rules.find("texts", json_name)
        noun = self._describe.noun(twin.name if twin else json_name)
        told = None if told is None else str(told).replace("{object}", noun)
        known = (of_field or told) if owner else (told or of_field)
        if known is not None:
            return known
        if json_name.endswith("Id"):
            return f"The ID of the {self._describe.noun(json_name.removesuffix('Id'))}."
        coercion = self.names.mapping.coercions[leaf.wire_type] if leaf else None
        return self._describe.field(json_name, element, coercion, False, twin.name if twin else stem(owner), None)


def newest(versions: Iterable[str]) -> str:
    """The version that all of a path needs."""
    return max(versions, key=lambda text: tuple(map(int, text.split("."))))


def common(editions: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The editions that have all of a path."""
    sets = [set(each) for each in editions]
    return tuple(each for each in EDITIONS if all(each in one for one in sets))


def most_items(element: Element, is_list: bool) -> int | None:
    """How many items the list of a repeated element may have. A choice that repeats holds elements that do not."""
    return element.maximum if is_list and element.maximum != 1 else None
