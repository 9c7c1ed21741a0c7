"""What a status code of QuickBooks means: its kind, whether to try again, and what to tell the person at the machine.

The code decides, never the severity beside it. A code that nobody has described gets what its range says, marked as
unverified; no code is refused, because a status is data and may be anything.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..errors import OptionError

if TYPE_CHECKING:
    from types import ModuleType

    from .._generated.status import Answer

__all__ = ["KINDS", "StatusFacts", "describe", "describe_hresult", "kind_of"]

KINDS = {
    "ok": "Done; maybe with something to note.",
    "empty": "Nothing matches the query.",
    "partial": "Done, but not all of it; what is there is in the answer.",
    "not_found": "What the request names does not exist.",
    "conflict": "It clashes with what is there: an edit sequence out of date, a name in use.",
    "busy": "QuickBooks or the object cannot be had now; the same request may succeed later.",
    "invalid": "The request is wrong.",
    "denied": "The user or the application may not do it.",
    "unsupported": "This version or edition of QuickBooks does not do it.",
    "skipped": "It was not tried, because one before it failed.",
    "failed": "Something else went wrong.",
}
"""What a status comes down to, for a program: every kind with its meaning."""

_HIGHEST = 0xFFFFFFFF
_HRESULT = re.compile(r"(?P<hex>0x[0-9a-f]{1,8}|[89a-f][0-9a-f]{7})|(?P<decimal>-?[0-9]{1,10})", re.IGNORECASE)


class StatusFacts(NamedTuple):
    """What is known of one code."""

    code: int
    """The code; an HRESULT without its sign."""
    kind: str
    """A key of `KINDS`."""
    retryable: bool
    """The same request, unchanged, may succeed later."""
    meaning: str
    """One sentence for a developer."""
    user_message: str
    """What the person at the QuickBooks machine should do; empty where that person can do nothing."""
    certainty: str
    """recorded in a real response, seen in the sources of others, or unverified: only what its range says."""
    kind_when_empty: str
    """The kind where the message holds no record at all."""
    message_set: bool
    """The code speaks of the whole message set (`messageSetStatusCode`), not of one message."""


def describe(code: int, message: str | None = None) -> StatusFacts:
    """The facts about a `statusCode` or a `messageSetStatusCode`.

    Args:
        code: The code.
        message: The `statusMessage` beside it. QuickBooks uses a few codes for several things; where its words tell
            which, they change what to do (`retryable`, `meaning`, `user_message`) and never the kind.

    Example:
        >>> facts = describe(3175)
        >>> facts.kind, facts.retryable, facts.meaning
        ('busy', True, 'The object is in use.')
        >>> describe(3180, "This list has been modified by another user.").retryable
        True
        >>> describe(3999).certainty
        'unverified'
    """
    data = _data()
    facts = _facts(code, data.CODES.get(code), data.RANGES)
    if message and code in data.SAID:
        text = message.casefold()
        for texts, retryable, meaning, user_message in data.SAID[code]:
            if any(each in text for each in texts):
                return facts._replace(retryable=retryable, meaning=meaning, user_message=user_message)
    return facts


def kind_of(code: int, has_records: bool = True) -> str:
    """The kind of a status code, for a message with records or without.

    Example:
        >>> kind_of(500), kind_of(500, has_records=False)
        ('partial', 'not_found')
    """
    facts = describe(code)
    return facts.kind if has_records else facts.kind_when_empty


def describe_hresult(value: int | str) -> StatusFacts:
    """The facts about an error code of the COM layer, which comes instead of a response.

    It is taken in every form it is written in: as a number with or without the sign of 32 bits, or as text, decimal or
    hexadecimal (`0x` may be missing from an error code's eight digits). Raises OptionError for anything else.

    Example:
        >>> describe_hresult("0x80040400").kind
        'invalid'
        >>> describe_hresult(-2147220480) == describe_hresult(0x80040400)
        True
    """
    code = _unsigned(value)
    data = _data()
    return _facts(code, data.COM_CODES.get(code), data.COM_RANGES)


def _facts(code: int, known: tuple[Answer, str, bool] | None, ranges: tuple[tuple[int, Answer], ...]) -> StatusFacts:
    if known is None:
        # outside 32 bits there is only damage: the last range, which knows nothing, is right for it
        inside = code if 0 <= code <= _HIGHEST else _HIGHEST
        position = bisect_right(ranges, inside, key=lambda row: row[0]) - 1
        known = ranges[position][1], "unverified", False
    (kind, when_empty, retryable, meaning, user_message), certainty, message_set = known
    return StatusFacts(code, kind, retryable, meaning, user_message, certainty, when_empty, message_set)


def _unsigned(value: int | str) -> int:
    number: int | None = None
    if isinstance(value, str):
        form = _HRESULT.fullmatch(value.strip())
        if form:
            number = int(form["hex"], 16) if form["hex"] else int(form["decimal"])
    elif isinstance(value, int) and not isinstance(value, bool):
        number = value
    else:
        raise TypeError(f"an HRESULT must be an int or a str, not {type(value).__name__}")
    if number is None or not -0x80000000 <= number <= _HIGHEST:
        raise OptionError(f'an HRESULT must be a number of 32 bits such as "0x80040400": found {value!r:.40}')
    return number & _HIGHEST


@cache
def _data() -> ModuleType:
    from .._generated import status

    return status
