"""The response models of conductor-py, the published API's own client, as plain data to compare with."""

from __future__ import annotations

import datetime
import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import conductor.types.qbd as client
from pydantic import BaseModel

REQUESTS_AND_ENVELOPES = ("_params", "_response")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a field of the client can hold: `kind` is a JSON type, date, word or object."""

    kind: str
    nullable: bool = False
    is_list: bool = False
    models: tuple[type[BaseModel], ...] = ()
    words: frozenset[str] = frozenset()


def models() -> dict[str, type[BaseModel]]:
    """Every response model by the name of the object: qbd_bill is Bill."""
    found: dict[str, type[BaseModel]] = {}
    for module in pkgutil.iter_modules(client.__path__):
        if not module.name.endswith(REQUESTS_AND_ENVELOPES):
            content = importlib.import_module(f"{client.__name__}.{module.name}")
            found[f"qbd_{module.name.rstrip('_')}"] = getattr(content, content.__all__[0])
    return found


def fields(model: type[BaseModel]) -> Iterator[tuple[str, str, Shape]]:
    """JSON name, Python name and shape of each field."""
    for name, field in model.model_fields.items():
        yield field.alias or name, name, shape(field.annotation)


def shape(annotation: Any) -> Shape:
    """The shape of a type annotation."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return shape(arguments[0])
    if origin in (Union, UnionType):
        inner = [shape(each) for each in arguments if each is not type(None)]
        nullable = type(None) in arguments
        if len(inner) == 1:
            only = inner[0]
            return Shape(only.kind, nullable, only.is_list, only.models, only.words)
        return Shape("object", nullable, models=tuple(model for each in inner for model in each.models))
    if origin is list:
        inside = shape(arguments[0])
        return Shape(inside.kind, is_list=True, models=inside.models, words=inside.words)
    if origin is Literal:
        return Shape("word", words=frozenset(arguments))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return Shape("object", models=(annotation,))
    return Shape({str: "string", float: "number", bool: "boolean", datetime.date: "date"}[annotation])
