"""Secrets that are handed out: random tokens, of which the database keeps the SHA-256.

A token has 131 random bits, so a fast hash is as safe as a slow one, and costs a request nothing.
"""

from __future__ import annotations

import hashlib


def hash_token(token: str) -> str:
    """What the database keeps of a token."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
