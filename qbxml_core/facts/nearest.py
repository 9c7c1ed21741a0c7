"""The names nearest to a wrong one, for the end of an error message."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from .schema import Type, root, type_of

__all__ = ["did_you_mean", "other_level", "same_words"]

SEVERAL = 3
"""A name that stands in more places is in so many that none of them is a hint."""


def did_you_mean(wrong: str, names: Iterable[str]) -> str:
    """`; did you mean a, b or c?`, or nothing where no name is near. Capitals, blanks, - and _ do not matter.

    Example:
        >>> did_you_mean("invoice_ret", ["BillRet", "InvoiceRet"])
        '; did you mean InvoiceRet?'
    """
    by_plain: dict[str, str] = {}
    for name in names:
        by_plain.setdefault(_plain(name), name)
    near = [by_plain[plain] for plain in get_close_matches(_plain(wrong), by_plain, n=3, cutoff=0.6)]
    if not near:
        return ""
    *others, last = near
    return f"; did you mean {', '.join(others)} or {last}?" if others else f"; did you mean {last}?"


def same_words(wrong: str, names: Iterable[str]) -> str | None:
    """The name that has the same words in another order, or None.

    Example:
        >>> same_words("SalesTaxItemQueryRq", ["SalesTaxCodeQueryRq", "ItemSalesTaxQueryRq"])
        'ItemSalesTaxQueryRq'
    """
    words = _words(wrong[:100])
    return next((name for name in names if _words(name) == words), None)


def other_level(wire_path: str) -> tuple[str, str] | None:
    """Where an element stands that a schema does not have at its place: one level down or up, or without a wrapper.

    Example:
        >>> other_level("QBXMLMsgsRq/ItemInventoryModRq/ItemInventoryMod/BarCodeValue")
        ('`BarCode/BarCodeValue`', 'BarCode/BarCodeValue')
        >>> other_level("QBXMLMsgsRq/CustomerQueryRq/ModifiedDateRangeFilter")[0]
        '`FromModifiedDate` and `ToModifiedDate`, directly here'

    Args:
        wire_path: The element and what it stands in, from the message set down.

    Returns:
        Words that say where, and the path of the nearest such place; None if there is none, or there are too many.
    """
    *above, wrong = wire_path.split("/")
    types = [root()]
    for name in above:
        row = types[-1].rows.get(name)
        if row is None or row.child is None:
            return None
        types.append(type_of(row.child))
    here = types[-1]
    below = [f"{row.name}/{wrong}" for row in here.rows.values() if row.child and wrong in type_of(row.child).rows]
    if 0 < len(below) <= SEVERAL:
        return " or ".join(f"`{each}`" for each in below), below[0]
    inside = _inside(wrong)
    if inside is not None and inside.rows and inside.rows.keys() <= here.rows.keys():
        first = next(iter(inside.rows))
        return " and ".join(f"`{each}`" for each in inside.rows) + ", directly here", first
    for depth in range(len(types) - 2, 1, -1):  # neither the message set nor the root
        if wrong in types[depth].rows:
            path = f"{above[depth - 1]}/{wrong}"
            levels = len(types) - 1 - depth
            return f"`{path}`, {'one level' if levels == 1 else f'{levels} levels'} up", path
    return None


def _inside(name: str) -> Type | None:
    """The type of an element that is called like it, None if there is none."""
    try:
        return type_of(name)
    except KeyError:
        return None


def _words(name: str) -> list[str]:
    return sorted(word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+", name))


def _plain(name: str) -> str:
    return re.sub(r"[_\s-]", "", name).casefold()
