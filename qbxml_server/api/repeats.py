"""Repeats of one call are folded onto the first, so that a change is made once.

Clients repeat a change up to three times after dropped connections and time-outs, and say so by a count alone. The
second and third are recognised by what they ask; an `Idempotency-Key` is clearer, and remembered for a day.
"""

from __future__ import annotations

import hashlib
from typing import Any

from starlette.requests import Request

from qbxml_server.api import errors
from qbxml_server.api.call import Call

KEY_WINDOW_S = 86400.0
_LONGEST_KEY = 255


def retry_count(request: Request) -> int:
    """Which repeat of the published clients this is; 0 for the first call and for other clients."""
    text = request.headers.get("x-stainless-retry-count", "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0


def repeat(call: Call, request: Request, body: bytes, *, once: bool) -> dict[str, Any]:
    """The fields of a `NewRequest` that recognise repeats.

    once: the call must not run twice: it is a change, or a page, of which QuickBooks gives each once.
    Raises ApiError for an Idempotency-Key that cannot be used.
    """
    caller = (call.key.id if call.key else "", call.end_user.id if call.end_user else "")
    target = request.url.path + "?" + request.url.query
    fingerprint = _hash(request.method, target, body)
    key = request.headers.get("idempotency-key")
    if key is not None:
        if not 0 < len(key) <= _LONGEST_KEY or not key.isprintable():
            raise errors.invalid(f"Idempotency-Key must have 1 to {_LONGEST_KEY} printable characters.")
        return {
            "repeat_key": _hash("key", *caller, key),
            "is_repeat": True,
            "fingerprint": fingerprint,
            "repeat_window": KEY_WINDOW_S,
        }
    if not once:
        return {}
    return {
        "repeat_key": _hash("call", *caller, fingerprint),
        "is_repeat": retry_count(request) > 0,
        "fingerprint": fingerprint,
    }


def _hash(*parts: str | bytes) -> str:
    found = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        found.update(len(data).to_bytes(8, "big") + data)
    return found.hexdigest()
