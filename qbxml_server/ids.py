"""Random identifiers: `req_`, `end_usr_`, `int_conn_`, `auth_sess_` and the like, followed by 22 base62 characters."""

from __future__ import annotations

import secrets
import string

_ALPHABET = string.digits + string.ascii_letters


def new_id(prefix: str) -> str:
    """`prefix` and 22 random base62 characters (131 bits)."""
    return prefix + "".join(secrets.choice(_ALPHABET) for _ in range(22))


def new_message_set_id() -> str:
    """A `newMessageSetID`: QuickBooks takes at most 24 characters, so a GUID with hyphens is too long."""
    return new_id("")
