"""Every operation: its name, the message that does it and its place in a REST API."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from ..errors import OptionError

__all__ = ["Route", "find_route", "routes"]


class Route(NamedTuple):
    """What a server has to know of one operation."""

    name: str
    """`invoices.list`."""
    verb: str
    """list, retrieve, create, update, delete, void, report or merge."""
    message: str
    """The message that does it, without Rq and Rs: `InvoiceQuery`."""
    object_type: str | None
    """`qbd_invoice`; None where the objects of an answer are of several types, or of none."""
    method: str
    """GET, POST or DELETE."""
    path: str
    """`/quickbooks-desktop/invoices/{id}`."""
    has_records: bool
    """Whether an answer holds objects; a few messages only do something."""
    is_paged: bool
    """Whether the answer of a list has a cursor to the next page."""
    is_numbered: bool
    """Whether the objects have a `refNumber`."""

    @property
    def resource(self) -> str:
        """`invoices`."""
        return self.name.partition(".")[0]


@cache
def routes() -> Mapping[str, Route]:
    """All operations by name.

    Example:
        >>> route = routes()["invoices.void"]
        >>> route.method, route.path, route.message
        ('POST', '/quickbooks-desktop/invoices/{id}/void', 'TxnVoid')
    """
    from .._generated.routes import ROUTES

    return MappingProxyType({row[0]: Route(*row) for row in ROUTES})


def find_route(name: str) -> Route:
    """The operation of a name. Raises OptionError, with the nearest names, where there is none."""
    found = routes().get(name)
    if found is None:
        from difflib import get_close_matches

        near = " or ".join(get_close_matches(str(name), routes(), 2))
        raise OptionError(f"there is no operation {name!r:.80}" + (f": did you mean {near}?" if near else ""))
    return found
