"""The parameters that conductor-py, the published API's own client, sends, as plain data to compare with."""

from __future__ import annotations

import datetime
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import conductor.resources.qbd as resources
from conductor._resource import SyncAPIResource
from typing_extensions import NotRequired, Required, is_typeddict

TRANSPORT = {"Conductor-End-User-Id"}
"""What addresses the call, not the operation."""

VERBS = {"create", "retrieve", "update", "list", "delete", "void"}


@dataclass(frozen=True, slots=True)
class Given:
    """What a parameter of the client takes: `kind` is a JSON type, date, word or object."""

    kind: str
    is_list: bool = False
    required: bool = False
    content: type | None = None
    words: frozenset[str] = frozenset()


def operations() -> set[str]:
    """Every operation of the client: `invoices.list`, `reports.aging`."""
    found = set()
    for module in pkgutil.iter_modules(resources.__path__):
        content = importlib.import_module(f"{resources.__name__}.{module.name}")
        for value in vars(content).values():
            if inspect.isclass(value) and issubclass(value, SyncAPIResource) and value.__module__ == content.__name__:
                names = [name for name, _ in inspect.getmembers(value, inspect.isfunction) if name in vars(value)]
                wanted = [name for name in names if name in VERBS or module.name == "reports"]
                found |= {f"{module.name}.{name}" for name in wanted}
    return found


def params() -> dict[str, type]:
    """The type of the parameters of each operation that has any beside an ID."""
    found = {}
    for module in pkgutil.iter_modules(resources.__path__):
        content = importlib.import_module(f"{resources.__name__}.{module.name}")
        for name, imported in vars(content).items():
            if inspect.ismodule(imported) and name.endswith("_params"):
                stem = name.removesuffix("_params")
                verb = stem.removeprefix("report_") if module.name == "reports" else stem.rpartition("_")[2]
                found[f"{module.name}.{verb}"] = getattr(imported, imported.__all__[0])
    return found


def fields(content: type) -> Iterator[tuple[str, str, Given]]:
    """JSON name, Python name and shape of each parameter."""
    for python, annotation in get_type_hints(content, include_extras=True).items():
        name = _alias(annotation) or python
        if name not in TRANSPORT:
            yield name, python, given(annotation)


def given(annotation: Any) -> Given:
    """The shape of a type annotation."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Required:
        inner = given(arguments[0])
        return Given(inner.kind, inner.is_list, True, inner.content, inner.words)
    if origin in (Annotated, NotRequired):
        return given(arguments[0])
    if origin in (Union, UnionType):
        kinds = [given(each) for each in arguments if each is not type(None)]
        dated = [each for each in kinds if each.kind == "date"]
        return (dated or kinds)[0]
    if origin is Literal:
        return Given("word", words=frozenset(arguments))
    if is_typeddict(annotation):
        return Given("object", content=annotation)
    if arguments:
        inner = given(arguments[0])
        return Given(inner.kind, is_list=True, content=inner.content, words=inner.words)
    return Given({str: "string", bool: "boolean", int: "number", float: "number", datetime.date: "date"}[annotation])


def _alias(annotation: Any) -> str | None:
    for each in getattr(annotation, "__metadata__", ()):
        if getattr(each, "alias", None):
            return str(each.alias)
    if get_origin(annotation) in (Required, NotRequired):
        return _alias(get_args(annotation)[0])
    return None
