"""From a record that was read to the parameters of a create: to copy it, or to bring it into another company."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from ..facts.versions import VERSION
from ..operations import Level, Operations, Param
from .elsewhere import RECORD_LISTS
from .problems import RequestError, problem
from .request import check_operation, refused
from .update import value_of, without_excluded

__all__ = ["create_params"]

OWN = ("externalId", "defMacro")
"""What stands for one object only, and not for its copy."""


def create_params(
    operation: str,
    record: msgspec.Struct | Mapping[str, Any],
    changes: Mapping[str, Any] | None = None,
    *,
    version: str = VERSION,
    edition: str | None = "US",
) -> dict[str, Any]:
    """The parameters that create what a record is, as far as a create can say it.

    IDs, times, revision numbers, totals, balances and `externalId` are the record's own and are left out. References
    are those of the record: in another company, give the IDs of that one in `changes`. Where two fields exclude each
    other, such as the rate and the percentage of a line, the one that comes first is taken.

    Args:
        operation: `invoices.create`.
        record: As it was read in the api shape: a Struct, or a mapping with camelCase keys.
        changes: Parameters that are to be otherwise, in camelCase or snake_case; None leaves one out.
        version: Of qbXML; parameters that it does not have are left out.
        edition: Of QuickBooks; parameters that it does not have are left out. None takes those of all.

    Raises:
        RequestError: There is no such operation, or it is not a create.
        TypeError: The record is not a Struct or a mapping.

    Example:
        >>> create_params("customers.create", {"id": "8-1", "name": "East", "balance": "3.00"}, {"name": "West"})
        {'name': 'West'}
    """
    facts, file = check_operation(operation)
    if facts.verb != "create":
        details = {"value": operation, "near": " among the creates", "nearest": None}
        raise RequestError("", [problem("unknown_operation", "", "", None, details)])
    if not isinstance(record, (msgspec.Struct, Mapping)):
        raise TypeError(f"a record is a Struct or a mapping, not {type(record).__name__}")
    level = file.levels[facts.level]
    source = msgspec.to_builtins(record) if isinstance(record, msgspec.Struct) else record
    found = _Copy(file, version, edition).level(level, source)
    names = {spelling: param.name for param in level.params for spelling in (param.name, param.snake or param.name)}
    given = {names.get(key, key): value for key, value in (changes or {}).items()}
    merged = {**without_excluded(level, found, given), **given}
    return {key: value for key, value in merged.items() if value is not None}


class _Copy:
    """Takes parameters out of a record."""

    def __init__(self, file: Operations, version: str, edition: str | None) -> None:
        self.file = file
        self.version = version
        self.edition = edition

    def level(self, level: Level, source: Mapping[str, Any]) -> dict[str, Any]:
        """The parameters of one object."""
        found: dict[str, Any] = {}
        for param in level.params:
            if param.name in OWN or param.special or refused(param, self.version, self.edition):
                continue
            value = self._list(param, source) if param.is_list else self._one(param, value_of(param.name, source))
            if value is not None and value != [] and value != {}:
                found[param.name] = value
        return without_excluded(level, found, {})

    def _one(self, param: Param, value: Any) -> Any:
        if param.inside is None:
            return None if isinstance(value, (Mapping, list)) else value
        inside = self.file.levels[param.inside]
        if isinstance(value, str):  # a barcode, which is written with what goes along with it
            return {inside.params[0].name: value}
        return self.level(inside, value) if isinstance(value, Mapping) else None

    def _list(self, param: Param, source: Mapping[str, Any]) -> list[Any]:
        if param.inside is None and param.name.endswith("Ids"):
            items = source.get(f"{param.name.removesuffix('Ids')}s") or []
            return [item["id"] for item in items if isinstance(item, Mapping) and item.get("id")]
        names = RECORD_LISTS.get(param.name, (param.name,))
        items = [item for name in names for item in source.get(name) or []]
        copies = [self._one(param, item) for item in items]
        return [copy for copy in copies if copy is not None and copy != {}]
