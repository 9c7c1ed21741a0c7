"""The names nearest to a wrong one, for the end of an error message."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["did_you_mean", "same_words"]


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


def _words(name: str) -> list[str]:
    return sorted(word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+", name))


def _plain(name: str) -> str:
    return re.sub(r"[_\s-]", "", name).casefold()
