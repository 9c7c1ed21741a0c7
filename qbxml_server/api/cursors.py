"""Cursors: an iterator of QuickBooks, and the session that it lives in.

QuickBooks forgets an iterator when its session ends, and gives each page once. So the cursor that callers get names
both, and no table is needed: a page whose session is gone has expired, and an iterator that QuickBooks does not know
in its living session was used up.
"""

from __future__ import annotations

import base64
import binascii
from typing import NamedTuple

from qbxml_server.api import errors

_SEPARATOR = "|"
_LONGEST = 400


class Cursor(NamedTuple):
    iterator: str
    session: str

    def encode(self) -> str:
        return base64.urlsafe_b64encode(_SEPARATOR.join(self).encode()).decode().rstrip("=")

    @classmethod
    def decode(cls, text: object) -> Cursor:
        """Raises ApiError for what this server never gave out."""
        wrong = errors.cursor_error(
            "CURSOR_INVALID", "The cursor is not one of this server. Pass nextCursor of the page before, unchanged."
        )
        if not isinstance(text, str) or not text.isascii() or not 0 < len(text) <= _LONGEST:
            raise wrong
        try:
            plain = base64.b64decode(text + "=" * (-len(text) % 4), b"-_", validate=True).decode("ascii")
        except (binascii.Error, UnicodeDecodeError):
            raise wrong from None
        iterator, separator, session = plain.partition(_SEPARATOR)
        if not separator or not iterator or not session or not plain.isprintable():
            raise wrong
        return cls(iterator, session)
