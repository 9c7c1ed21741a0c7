"""The query of a URL as the parameters of an operation."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from ..errors import OptionError
from ..operations import operation as find_operation

__all__ = ["params_from_query"]


def params_from_query(operation: str, items: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Turn the pairs of a query into parameters for `encode_request`, which checks them.

    A URL does not say whether a parameter is a list; the operation does. A list comes as a repeated key, which may end
    in `[]`. Of another parameter that comes more than once all values are kept, so that `encode_request` refuses it.

    Args:
        operation: `"invoices.list"`; see `routes`.
        items: The decoded pairs in their order, as `urllib.parse.parse_qsl` gives them.

    Raises:
        OptionError: There is no such operation.

    Example:
        >>> params_from_query("invoices.list", [("ids", "1-1"), ("ids", "2-2"), ("limit", "5")])
        {'ids': ['1-1', '2-2'], 'limit': '5'}
    """
    lists = _lists(operation)
    values: dict[str, list[str]] = {}
    for key, value in items:
        values.setdefault(key.removesuffix("[]"), []).append(value)
    return {key: value if key in lists or len(value) > 1 else value[0] for key, value in values.items()}


@cache
def _lists(name: str) -> frozenset[str]:
    """The parameters of an operation that are lists, in both spellings."""
    try:
        found, file = find_operation(name)
    except (KeyError, AttributeError):
        raise OptionError(f"there is no operation {name!r:.80}; `routes()` has all of them") from None
    params = [param for param in file.levels[found.level].params if param.is_list]
    return frozenset(spelling for param in params for spelling in (param.name, param.snake) if spelling)
