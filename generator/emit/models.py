"""Emits `models/`: a msgspec Struct for each JSON object, one module for each resource, loaded when first used.

What several resources share is in `common`, records of no resource (deletions, events) are in `other`. Fields are typed
`T | None` or `list[T]` and have defaults, so that any part of an object can be made; they encode in JSON order.
"""

from __future__ import annotations

from collections.abc import Iterator
from keyword import iskeyword
from textwrap import fill

from generator.facts import Facts
from generator.mapping.names import snake_name
from generator.model.api import ApiField, ApiModel, ApiObject
from generator.model.schema import EDITIONS

LOADS_WHEN_USED = (
    "def __getattr__(name: str) -> Any:",
    "    module = _MODULES.get(name)",
    "    if module is None:",
    '        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")',
    '    value = getattr(import_module(f"{__name__}.{module}"), name)',
    "    globals()[name] = value",
    "    return value",
    "",
    "",
    "def __dir__() -> list[str]:",
    "    return sorted({*globals(), *_MODULES})",
)
"""The end of a package whose `_MODULES` says in which module each name is: that one is loaded when it is first used."""

COMMON = "common"
OTHER = "other"
PREFIX = "qbd_"
WIDTH = 116
PYTHON_TYPES = {
    "string": "str",
    "decimal": "str",
    "number": "int | float",
    "boolean": "bool",
    "date": "str",
    "datetime": "str",
    "interval": "str",
    "enum": "str",
}
JSON_WORDS = {
    "decimal": "exact decimal",
    "date": "YYYY-MM-DD",
    "datetime": "date and time with the offset QuickBooks gave",
    "interval": "length of time, such as PT8H30M0S",
}


def models(facts: Facts) -> dict[str, str]:
    """File names under `_generated` and their texts."""
    api = facts.api
    modules = module_names(api)
    read_from = wire_names(api)
    made = {"models/__init__.py": _index(api, modules)}
    for module in sorted(set(modules.values())):
        members = [api.objects[name] for name in modules if modules[name] == module]
        made[f"models/{module}.py"] = _module(module, members, api, modules, read_from)
    return made


def class_name(object_name: str) -> str:
    """qbd_invoice_line is InvoiceLine."""
    return "".join(part.capitalize() for part in object_name.removeprefix(PREFIX).split("_"))


def python_name(json_name: str) -> str:
    """transactionDate is transaction_date; a keyword gets an underscore."""
    name = snake_name(json_name)
    return f"{name}_" if iskeyword(name) else name


def json_name(python_name: str) -> str:
    """The name that `rename="camel"` of msgspec makes."""
    first, *rest = python_name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def module_names(api: ApiModel) -> dict[str, str]:
    """The module of each object, objects in the order they are reached."""
    users: dict[str, set[str]] = {}
    for record, module in _record_modules(api).items():
        for name in reached(api, record):
            users.setdefault(name, set()).add(module)
    own = _record_modules(api)
    return {
        name: own.get(name) or (next(iter(modules)) if len(modules) == 1 else COMMON) for name, modules in users.items()
    }


def reached(api: ApiModel, name: str) -> Iterator[str]:
    """The object and all objects inside it."""
    seen = {name}
    queue = [name]
    while queue:
        each = queue.pop(0)
        yield each
        inside = [target for field in api.objects[each].fields for target in targets(field) if target not in seen]
        seen |= set(inside)
        queue += dict.fromkeys(inside)


def targets(field: ApiField) -> list[str]:
    """The objects a field can hold."""
    return [field.object_name] if field.object_name else [name for _, name in field.choices]


def _record_modules(api: ApiModel) -> dict[str, str]:
    """The module of each record: its resource, where it has one of its own."""
    found: dict[str, str] = {}
    for resource in api.resources.values():
        if len(resource.records) == 1:
            found[resource.records[0][1]] = resource.name
    for (_, element), name in api.records.items():
        found.setdefault(name, "reports" if element.endswith("Row") else OTHER)
    return found


def wire_names(api: ApiModel) -> dict[str, list[str]]:
    """The elements each object is read from."""
    found: dict[str, dict[str, None]] = {}
    for (_, element), name in api.records.items():
        found.setdefault(name, {})[element] = None
    for made in api.objects.values():
        for field in made.fields:
            if field.object_name and field.element:
                found.setdefault(field.object_name, {})[field.element.name] = None
    return {name: list(elements) for name, elements in found.items()}


def _index(api: ApiModel, modules: dict[str, str]) -> str:
    classes = sorted((class_name(name), module) for name, module in modules.items())
    lines = [
        '"""A class for each object of the api shape. Each module is loaded when one of its classes is first used."""',
        "",
        "from __future__ import annotations",
        "",
        "from importlib import import_module",
        "from typing import TYPE_CHECKING, Any",
        "",
        "if TYPE_CHECKING:",
        "    from msgspec import Struct",
        "",
    ]
    for module in sorted(set(modules.values())):
        names = [name for name, place in classes if place == module]
        lines += _import(f"    from .{module} import", [f"{name} as {name}" for name in names])
    lines += ["", "_MODULES = {", *(f'    "{name}": "{module}",' for name, module in classes), "}", ""]
    lines += ["_CLASSES = {"]
    lines += [f'    "{name}": "{class_name(name)}",' for name in sorted(modules)]
    lines += [
        "}",
        "",
        "__all__ = [",
        *(f'    "{name}",' for name in ("class_of", *(name for name, _ in classes))),
        "]",
        "",
        "",
        "def class_of(object_name: str) -> type[Struct]:",
        '    """The class of an object by the name of its kind, such as qbd_invoice."""',
        "    found: type[Struct] = __getattr__(_CLASSES[object_name])",
        "    return found",
        "",
        "",
        *LOADS_WHEN_USED,
    ]
    return "\n".join(lines) + "\n"


def _module(
    module: str, members: list[ApiObject], api: ApiModel, modules: dict[str, str], read_from: dict[str, list[str]]
) -> str:
    resource = api.resources.get(module)
    about = resource.description if resource else {
        COMMON: "What several resources share.", OTHER: "Records that belong to no resource."
    }[module]  # fmt: skip
    needed: dict[str, set[str]] = {}
    for made in members:
        for field in made.fields:
            for target in targets(field):
                if modules[target] != module:
                    needed.setdefault(modules[target], set()).add(class_name(target))
    constants = any(made.object_type or any(field.constant for field in made.fields) for made in members)
    lines = [f'"""{about}"""', "", "from __future__ import annotations", ""]
    lines += ["from typing import Literal", ""] if constants else []
    lines += ["from msgspec import Struct", ""]
    for place in sorted(needed):
        lines += _import(f"from .{place} import", sorted(needed[place]))
    for made in members:
        lines += ["", "", *_class(made, read_from.get(made.name, []))]
    return "\n".join(lines) + "\n"


def _class(made: ApiObject, read_from: list[str]) -> Iterator[str]:
    if any(json_name(python_name(field.json_name)) != field.json_name for field in made.fields):
        raise ValueError(f"{made.name}: a field name that msgspec does not make from its Python name")
    kind = next((field for field in made.fields if field.constant is not None), None)
    tag = f', tag_field="{kind.json_name}", tag="{kind.constant}"' if kind else ""
    yield f'class {class_name(made.name)}(Struct, kw_only=True, rename="camel", gc=False{tag}):'
    yield from _text([made.description, f"Wire: {_listed(read_from)}."], 4)
    names = [field.json_name for field in made.fields]
    if made.object_type and "id" not in names:
        yield from _object_type(made.object_type)
    for field in made.fields:
        yield ""
        yield from _field(field)
        if field.json_name == "id" and made.object_type:
            yield from _object_type(made.object_type)


def _object_type(object_type: str) -> Iterator[str]:
    yield ""
    yield f'    object_type: Literal["{object_type}"] = "{object_type}"'
    yield '    """The kind of object, always the same."""'


def _field(field: ApiField) -> Iterator[str]:
    name = python_name(field.json_name)
    if field.constant is not None:
        # A tag of the class, so that msgspec can tell the kinds of rows apart.
        yield "    @property"
        yield f'    def {name}(self) -> Literal["{field.constant}"]:'
        yield from _text([field.description], 8)
        yield f'        return "{field.constant}"'
        return
    if field.is_list:
        # an element without a value is null, also in a list
        yield f"    {name}: list[{_type(field)}{' | None' if field.coercion else ''}] = []"
    else:
        yield f"    {name}: {_type(field)} | None = None"
    yield from _text([field.description, *facts(field)], 4)


def _type(field: ApiField) -> str:
    if field.coercion is not None:
        return PYTHON_TYPES[field.coercion]
    return " | ".join(class_name(name) for name in targets(field))


def facts(field: ApiField) -> Iterator[str]:
    """What the wire says about a field, and the words an enum knows."""
    source = field.attribute or field.element
    leaf, since = (source.leaf, source.since) if source is not None else (None, "")
    where = f"`@{field.attribute.name}`" if field.attribute else f"`{field.element.name}`" if field.element else ""
    parts = [where] if where else []
    if leaf is not None:
        parts.append(leaf.wire_type)
        if leaf.max_length is not None:
            parts.append(f"at most {leaf.max_length} characters")
    if since not in ("", "1.0"):
        parts.append(f"since {since}")
    if source is not None and source.editions != EDITIONS:
        parts.append(f"only in {', '.join(source.editions)}" if source.editions else "in no desktop edition")
    if field.coercion in JSON_WORDS:
        parts.append(JSON_WORDS[field.coercion])
    if parts:
        yield f"Wire: {', '.join(parts)}."
    if field.values:
        yield f"Known values: {', '.join(f'`{word}`' for word in dict.fromkeys(word for _, word in field.values))}."


def _listed(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _import(start: str, names: list[str]) -> list[str]:
    line = f"{start} {', '.join(names)}"
    if len(line) <= WIDTH:
        return [line]
    indent = start[: len(start) - len(start.lstrip())]
    return [f"{start} (", *(f"{indent}    {name}," for name in names), f"{indent})"]


def _text(sentences: list[str], indent: int) -> Iterator[str]:
    """A docstring of one line where it fits, else its parts each on their own lines."""
    blank = " " * indent
    joined = " ".join(each.replace("\\", "\\\\") for each in sentences)
    if len(joined) + indent + 6 <= WIDTH:
        yield f'{blank}"""{joined}"""'
        return
    first, *rest = sentences
    body = [first, "", *rest] if rest else [first]
    lines = "\n".join(
        fill(each, WIDTH, initial_indent=blank, subsequent_indent=blank, break_long_words=False) for each in body
    ).split("\n")
    yield f'{blank}"""{lines[0].strip()}'
    yield from (line if line.strip() else "" for line in lines[1:])
    yield f'{blank}"""'
