"""Pydantic models of requests, for servers that are built on it, such as those of FastAPI. Needs the extra `pydantic`.

They check names, types, lengths and words before a request is encoded; `encode_request` takes them as they are, and
still tells what else QuickBooks would refuse.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Any, Literal, Optional

from .. import operations
from ..errors import OptionError
from ..facts.versions import VERSION, Edition, check_edition, check_version
from ..facts.wire_types import WIRE_TYPES
from ..operations import Operations, Param
from ..writing.request import check_operation, refused

try:
    from pydantic import BaseModel, ConfigDict, Field, create_model
except ModuleNotFoundError:
    raise OptionError('models of requests need pydantic: pip install "qbxml-core[pydantic]"') from None

__all__ = ["request_model"]

_BASES: dict[str, Any] = {
    "boolean": bool,
    "integer": int,
    "date": date,
    "datetime": date | datetime,
    "interval": timedelta,
    "number": Decimal,
}
_TYPES = {name: _BASES[wire.base] for name, wire in WIRE_TYPES.items() if wire.base in _BASES}


class _Request(BaseModel):
    model_config = ConfigDict(
        extra="forbid", populate_by_name=True, protected_namespaces=(), ser_json_timedelta="iso8601"
    )


class UseMacro(_Request):
    """In the place of an ID: the object that an earlier request of the same message set makes."""

    use_macro: str = Field(alias="useMacro", min_length=1)


def request_model(operation: str, *, version: str = VERSION, edition: Edition = "US") -> type[BaseModel]:
    """The pydantic model of what an operation takes. Keys in camelCase, as in JSON; snake_case is taken as well.

    `encode_request(operation, model)` writes what was set; what was not is left alone.

    Args:
        operation: `invoices.create`; the model is then called InvoicesCreate.
        version: Parameters that came later are left out.
        edition: Parameters that it does not have are left out.

    Raises:
        RequestError: There is no such operation.
        OptionError: There is no such version or edition, or no pydantic.
    """
    check_version(version)
    check_edition(edition)
    check_operation(operation)
    return _model(operation, version, edition)


@lru_cache(maxsize=1024)
def _model(name: str, version: str, edition: str) -> type[BaseModel]:
    found, file = operations.operation(name)
    texts = operations.texts(name.partition(".")[0])
    made: dict[int, type[BaseModel]] = {}

    def level(index: int, title: str, about: str) -> type[BaseModel]:
        if index not in made:
            fields = {}
            for param, text in zip(file.levels[index].params, texts[index], strict=True):
                if refused(param, version, edition) is None:
                    inside = None
                    if param.inside is not None:
                        inside = level(param.inside, title + param.name[:1].upper() + param.name[1:], text)
                    fields[param.snake or param.name] = _field(param, text, file, inside, edition)
            made[index] = create_model(title, __base__=_Request, __doc__=about, **fields)  # type: ignore[call-overload]
        return made[index]

    title = "".join(part.capitalize() for part in name.replace(".", "_").split("_"))
    return level(found.level, title, f"Parameters of {name}.")


def _field(param: Param, text: str, file: Operations, inside: type[BaseModel] | None, edition: str) -> tuple[Any, Any]:
    kind: Any = inside or _type(param, file, edition)
    if param.macro:
        kind = kind | UseMacro
    if param.nullable:
        kind = Optional[kind]  # noqa: UP045 - it is made at run time
    if param.is_list:
        kind = list[kind]
    options: dict[str, Any] = {"alias": param.name, "description": text}
    if param.is_list and param.max_items is not None:
        options["max_length"] = param.max_items
    if param.required:
        return kind, Field(..., **options)
    if param.default is not None:
        return kind, Field(default=[param.default] if param.is_list else param.default, **options)
    return kind, Field(default=None, json_schema_extra=_without_default, **options)


def _without_default(schema: dict[str, Any]) -> None:
    """What is not given is not null: most parameters cannot be."""
    schema.pop("default", None)


def _type(param: Param, file: Operations, edition: str) -> Any:
    if param.words is not None:
        return Literal[tuple(dict.fromkeys(word for _, word in file.words[param.words]))]
    kind = _TYPES.get(param.wire_type or "", str)
    limits: dict[str, Any] = {}
    if kind is str:
        limits["max_length"] = param.edition_lengths.get(edition, param.max_length)
        if param.wire_type == "IDTYPE":
            limits["min_length"] = 1
    elif kind in (int, Decimal):
        read = int if kind is int else Decimal
        limits["ge"] = None if param.minimum is None else read(param.minimum)
        limits["le"] = None if param.maximum is None else read(param.maximum)
    limits = {name: limit for name, limit in limits.items() if limit is not None}
    return Annotated[kind, Field(**limits)] if limits else kind
