"""JSON Schema of the parameters of an operation, for servers, forms and language models."""

from __future__ import annotations

from typing import Any

from .. import operations
from ..facts.versions import VERSION, Edition, check_edition, check_version
from ..facts.wire_types import WIRE_TYPES
from ..operations import Choice, Level, Operations, Param
from ..writing.request import check_operation, refused

__all__ = ["params_schema"]

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_DECIMAL = r"^[+-]?([0-9]+(\.[0-9]+)?|\.[0-9]+)$"
_MOMENT = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$"
_HEX = "[0-9a-fA-F]"
_PLAIN_GUID = f"{_HEX}{{8}}(-{_HEX}{{4}}){{3}}-{_HEX}{{12}}"
_GUID = rf"^(0|\{{{_PLAIN_GUID}\}}|{_PLAIN_GUID})$"
_BASES: dict[str, dict[str, Any]] = {
    "boolean": {"type": "boolean"},
    "integer": {"type": ["integer", "string"], "pattern": "^[+-]?[0-9]+$"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "pattern": _MOMENT},
    "interval": {"type": "string", "format": "duration"},
    "guid": {"type": "string", "pattern": _GUID},
    "id": {"type": "string", "minLength": 1},
    "number": {"type": ["number", "string"], "pattern": _DECIMAL},
}
_VALUES = {name: _BASES[wire.base] for name, wire in WIRE_TYPES.items() if wire.base in _BASES}


def params_schema(
    operation: str, *, version: str = VERSION, edition: Edition = "US", snake_case: bool = False
) -> dict[str, Any]:
    """The JSON Schema (2020-12) of what an operation takes: names, types, limits, what is required and goes together.

    Args:
        operation: `invoices.create`.
        version: Parameters that came later are left out.
        edition: Parameters that it does not have are left out.
        snake_case: Name parameters `customer_id` instead of `customerId`; `encode_request` takes both.

    Raises:
        RequestError: There is no such operation.
        OptionError: There is no such version or edition.

    Example:
        >>> params_schema("invoices.void")["required"]
        ['id']
    """
    check_version(version)
    check_edition(edition)
    found, file = check_operation(operation)
    maker = _Maker(file, operation, version, edition, snake_case)
    made = maker.level(found.level, found.verb == "create")
    definitions = {f"level{index}": schema for index, schema in maker.definitions.items()}
    return {
        "$schema": DIALECT,
        "title": operation,
        "description": f"Parameters of {operation}, which writes {found.message}Rq.",
        **made,
        **({"$defs": definitions} if definitions else {}),
    }


class _Maker:
    def __init__(self, file: Operations, operation: str, version: str, edition: str, snake_case: bool) -> None:
        self.file = file
        self.texts = operations.texts(operation.partition(".")[0])
        self.version = version
        self.edition = edition
        self.snake_case = snake_case
        self.definitions: dict[int, dict[str, Any]] = {}

    def level(self, index: int, is_new: bool) -> dict[str, Any]:
        """The schema of an object: the parameters themselves, or one of their objects."""
        level = self.file.levels[index]
        there = {i: each for i, each in enumerate(level.params) if refused(each, self.version, self.edition) is None}
        names = {i: (each.snake or each.name) if self.snake_case else each.name for i, each in there.items()}
        made: dict[str, Any] = {
            "type": "object",
            "properties": {names[i]: self._property(each, self.texts[index][i], is_new) for i, each in there.items()},
            "required": [names[i] for i, each in there.items() if each.required],
            "additionalProperties": False,
        }
        rules = [*_choices(level.choices, names), *_needs(level, names)]
        return {**made, "allOf": rules} if rules else made

    def _property(self, param: Param, text: str, is_new: bool) -> dict[str, Any]:
        made = self._value(param, is_new)
        if param.nullable:
            made = {"anyOf": [made, {"type": "null"}]}
        if param.is_list:
            made = {"type": "array", "items": made, **({} if is_new else {"minItems": 1})}
            if param.max_items is not None:
                made["maxItems"] = param.max_items
        if param.default is not None:
            made["default"] = [param.default] if param.is_list else param.default
        return {"description": text, **made}

    def _value(self, param: Param, is_new: bool) -> dict[str, Any]:
        if param.inside is not None:
            if param.inside not in self.definitions:
                self.definitions[param.inside] = {}  # holds the place, also for an object inside itself
                self.definitions[param.inside] = self.level(param.inside, is_new)
            return {"$ref": f"#/$defs/level{param.inside}"}
        if param.words is not None:
            return {"enum": list(dict.fromkeys(word for _, word in self.file.words[param.words]))}
        made = dict(_VALUES.get(param.wire_type or "", {"type": "string"}))
        length = param.edition_lengths.get(self.edition, param.max_length)
        if length is not None and made["type"] == "string":
            made["maxLength"] = length
        for name, bound in (("minimum", param.minimum), ("maximum", param.maximum)):
            if bound is not None:
                made[name] = float(bound) if "." in bound else int(bound)
        if param.macro:
            name = "use_macro" if self.snake_case else "useMacro"
            macro = {"type": "object", "properties": {name: {"type": "string", "minLength": 1}}, "required": [name]}
            return {"anyOf": [made, {**macro, "additionalProperties": False}]}
        return made


def _choices(choices: tuple[Choice, ...], names: dict[int, str]) -> list[dict[str, Any]]:
    """What does not go together, in pairs, and of what one has to be there."""
    rules: list[dict[str, Any]] = []
    for choice in choices:
        members = sorted({each for branch in choice.branches for each in branch if each in names})
        if not choice.together:
            for at, one in enumerate(members):
                strange = [each for each in members[at + 1 :] if not _go_together(choice, one, each)]
                if strange:
                    others = [{"required": [names[each]]} for each in strange]
                    rules.append({"not": {"required": [names[one]], "anyOf": others}})
        if choice.required:
            rules.append({"anyOf": [{"required": [names[each]]} for each in members]})
    return rules


def _go_together(choice: Choice, one: int, other: int) -> bool:
    return any(one in branch and other in branch for branch in choice.branches)


def _needs(level: Level, names: dict[int, str]) -> list[dict[str, Any]]:
    return [
        {"dependentRequired": {names[given]: [names[each] for each in need.required if each in names]}}
        for need in level.needs
        for given in need.given
        if given in names
    ]
