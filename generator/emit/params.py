"""Emits what type checkers and editors know of requests: a TypedDict for the parameters of each operation.

params/         one module for each resource, loaded when first used; keys in snake_case, as Python has them
signature.pyi   `encode_request` for each operation by name; nothing loads it, type checkers read it
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import fill

from generator.emit.models import LOADS_WHEN_USED, WIDTH
from generator.facts import Facts
from generator.mapping.names import snake_name
from generator.model.requests import Operation, Param
from generator.model.schema import EDITIONS

PYTHON_TYPES = {
    "string": "str",
    "decimal": "Decimal | float | str",
    "boolean": "bool",
    "date": "date | str",
    "datetime": "date | str",
    "interval": "timedelta | str",
}
"""What a parameter of each coercion takes; `date` and `float` have `datetime` and `int` in them."""

IMPORTS = {
    "Decimal": "from decimal import Decimal",
    "date": "from datetime import date",
    "timedelta": "from datetime import timedelta",
}

COMMON = "common"
"""The module of the types that several resources use."""

COMMON_TYPES = '''"""Types in the parameters of several resources."""

from __future__ import annotations

from typing import TypedDict


class UseMacro(TypedDict):
    """In the place of an ID: the object that an earlier request of the same message set makes."""

    use_macro: str
    """The name which that request was given as `def_macro`: `TxnID:rivera`."""
'''

INLINE = 3
"""Words that stand in the type of a parameter; more of them have a name."""


def params(facts: Facts) -> dict[str, str]:
    """File names under `_generated` and their texts."""
    model = facts.requests
    by_resource: dict[str, list[Operation]] = {}
    for operation in model.operations.values():
        by_resource.setdefault(operation.resource, []).append(operation)
    modules = {name: _Module(name, operations) for name, operations in by_resource.items()}
    made = {f"params/{name}.py": module.text() for name, module in modules.items()}
    made[f"params/{COMMON}.py"] = COMMON_TYPES
    made["params/__init__.py"] = _index(modules)
    made["signature.pyi"] = _signature(model.operations.values())
    return made


def pascal(name: str) -> str:
    """`invoices.create`, `billingAddress`: InvoicesCreate, BillingAddress."""
    return "".join(part[:1].upper() + part[1:] for part in name.replace(".", "_").split("_"))


class _Module:
    """The classes of one resource; objects that look alike share one, called after where it is used first."""

    def __init__(self, resource: str, operations: list[Operation]) -> None:
        self.resource = resource
        self.classes: dict[str, list[str]] = {}
        self.words: dict[tuple[str, ...], str] = {}
        self.used: set[str] = set()
        for operation in operations:
            about = f"Parameters of `{operation.name}`."
            self._class(pascal(operation.name), operation.params, about)

    def text(self) -> str:
        body = "\n\n\n".join("\n".join(lines) for lines in self.classes.values())
        literal = ["Literal"] if self.words or "Literal[" in body else []
        imports = [line for name, line in IMPORTS.items() if name in self.used]
        lines = [
            f'"""What the operations of `{self.resource}` take."""',
            "",
            "from __future__ import annotations",
            "",
            *sorted(_merged(imports)),
            f"from typing import {', '.join([*literal, 'TypedDict'])}",
            "",
        ]
        if "UseMacro" in self.used:
            lines += ["from .common import UseMacro", ""]
        for words, name in self.words.items():
            lines += [f"{name} = Literal[", *(f'    "{word}",' for word in words), "]"]
        return "\n".join([*lines, "", body]) + "\n"

    def _class(self, name: str, given: tuple[Param, ...], about: str) -> str:
        fields = {each.json_name: list(self._field(each, name)) for each in given}
        required = [line for each in given if each.required for line in fields[each.json_name]]
        rest = [line for each in given if not each.required for line in fields[each.json_name]]
        for known, lines in self.classes.items():
            if lines[2:] == ["", *rest] and not required and not known.startswith("_"):
                return known
        base = "TypedDict"
        if required:
            base = f"_{name}Required"
            self.classes[base] = [f"class {base}(TypedDict):", *required]
        self.classes[name] = [
            f"class {name}({base}, total=False):",
            f'    """{about}"""',
            *(["", *rest] if rest else []),
        ]
        return name

    def _field(self, param: Param, owner: str) -> Iterator[str]:
        kind = self._type(param, owner)
        if param.nullable:
            kind += " | None"
        if param.is_list:
            kind = f"list[{kind}]"
        yield f"    {snake_name(param.json_name)}: {kind}"
        text = " ".join([param.description, *facts(param)]).replace("\\", "\\\\")
        lines = fill(text, WIDTH - 6, initial_indent="    ", subsequent_indent="    ").strip()
        yield f'    """{lines}"""'

    def _type(self, param: Param, owner: str) -> str:
        if param.children:
            part = pascal(param.json_name)
            if param.is_list:
                part = singular(part)
            name = snake_name(param.json_name)
            about = f"One of `{name}`." if param.is_list else f"Parameters inside `{name}`."
            return self._class(owner + part, param.children, about)
        if param.values:
            return self._words(param)
        if param.coercion == "number":
            kind = "int | str" if param.wire_type == "INTTYPE" else PYTHON_TYPES["decimal"]
        else:
            kind = PYTHON_TYPES[param.coercion or "string"]
        if param.macro:
            kind += " | UseMacro"
        self.used |= {*kind.split(" | ")}
        return kind

    def _words(self, param: Param) -> str:
        words = tuple(dict.fromkeys(word for _, word in param.values))
        if len(words) <= INLINE:
            quoted = ", ".join(f'"{word}"' for word in words)
            return f"Literal[{quoted}]"
        if words not in self.words:
            name, taken = pascal(param.json_name), {*self.words.values()}
            while name in taken or name in self.classes:
                name += "Word"
            self.words[words] = name
        return self.words[words]


def facts(param: Param) -> Iterator[str]:
    """What the wire says about a parameter, in words."""
    if param.special == "no_place":
        return
    if param.max_length is not None:
        yield f"At most {param.max_length} characters."
    if param.max_items is not None:
        yield f"At most {param.max_items} items."
    if param.default is not None:
        yield f"Default: {str(param.default).lower()}."
    if param.since != "1.0":
        yield f"Since qbXML {param.since}."
    if param.editions != EDITIONS:
        yield f"Only in {', '.join(param.editions)}." if param.editions else "In no edition any more."


def singular(name: str) -> str:
    """Lines: Line, Currencies: Currency."""
    if name.endswith("ies"):
        return name[:-3] + "y"
    if name.endswith(("sses", "xes")):
        return name[:-2]
    return name.removesuffix("s")


def _merged(imports: list[str]) -> list[str]:
    """`from datetime import date` and `from datetime import timedelta` in one line."""
    from_modules: dict[str, list[str]] = {}
    for line in imports:
        _, module, _, name = line.split()
        from_modules.setdefault(module, []).append(name)
    return [f"from {module} import {', '.join(sorted(names))}" for module, names in from_modules.items()]


def _index(modules: dict[str, _Module]) -> str:
    places = {name: resource for resource, module in modules.items() for name in module.classes if name[0] != "_"}
    lines = [
        '"""A TypedDict for the parameters of each operation. A module is loaded when it is first needed."""',
        "",
        "from __future__ import annotations",
        "",
        "from importlib import import_module",
        "from typing import TYPE_CHECKING, Any",
        "",
        "if TYPE_CHECKING:",
    ]
    places["UseMacro"] = COMMON
    for resource in [*modules, COMMON]:
        names = [name for name, place in places.items() if place == resource]
        lines += [f"    from .{resource} import (", *(f"        {name} as {name}," for name in sorted(names)), "    )"]
    lines += ["", "_MODULES = {", *(f'    "{name}": "{places[name]}",' for name in sorted(places)), "}", ""]
    lines += [
        "__all__ = [",
        *(f'    "{name}",' for name in sorted(places)),
        "]",
        "",
        "",
        *LOADS_WHEN_USED,
    ]
    return "\n".join(lines) + "\n"


def _signature(made: Iterable[Operation]) -> str:
    operations = list(made)
    lines = [
        '"""`encode_request` as type checkers see it: what each operation takes."""',
        "",
        "from collections.abc import Mapping",
        "from typing import Any, Literal, TypedDict, overload",
        "",
        "import msgspec",
        "from typing_extensions import Unpack",
        "",
        "from ..facts.versions import Edition",
        "from ..writing.request import Dumpable, OnError, Unstorable",
    ]
    lines += ["from .params import ("]
    lines += [f"    {name}," for name in sorted(pascal(each.name) for each in operations)]
    lines += [
        ")",
        "",
        "class EncodeOptions(TypedDict, total=False):",
        '    """How a request is written; `encoding.encode_request` tells what each means."""',
        "",
        "    version: str",
        "    edition: Edition | None",
        "    request_id: str | int | None",
        "    on_error: OnError",
        "    message_set_id: str | None",
        "    old_message_set_id: str | None",
        '    encoding: Literal["ascii", "utf-8"]',
        "    unstorable: Unstorable",
        "    strict: bool",
        "",
        "class NotTheParamsOfThisOperation:",
        '    """Only what is Any goes for it; what is of known types has to fit one of the operations above."""',
        "",
    ]
    for each in operations:
        given = f"params: {pascal(each.name)}"
        if not _needs_params(each):
            given += " | None = None"
        lines += ["@overload", "def encode_request("]
        lines += [f'    operation: Literal["{each.name}"], {given}, **options: Unpack[EncodeOptions]', ") -> bytes:"]
        lines += [f'    """{_about(each)}"""']
    lines += [
        "@overload",
        "def encode_request(",
        "    operation: str,",
        "    params: (",
        "        Mapping[str, NotTheParamsOfThisOperation] | msgspec.Struct | Dumpable",
        "        | bytes | bytearray | memoryview | str | None",
        "    ),",
        "    **options: Unpack[EncodeOptions],",
        ") -> bytes:",
        '    """A qbXML document that asks for one operation, of parameters whose types nobody knows before."""',
    ]
    return "\n".join(lines) + "\n"


def _needs_params(operation: Operation) -> bool:
    return any(each.required for each in operation.params) or any(each.required for each in operation.choices)


def _about(operation: Operation) -> str:
    return f"A qbXML document that asks for `{operation.name}`, by the message {operation.message}Rq."
