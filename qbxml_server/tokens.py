"""Secrets that are handed out: random tokens, of which the database keeps the SHA-256.

A token has 131 random bits, so a fast hash is as safe as a slow one, and costs a request nothing.
"""

from __future__ import annotations

import hashlib
import hmac


def hash_token(token: str) -> str:
    """What the database keeps of a token."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def derive_token(secret: str, purpose: str) -> str:
    """A token that whoever has `secret` can be shown again, though the database keeps the hashes of both alone."""
    return hmac.new(secret.encode("utf-8", "surrogatepass"), purpose.encode(), "sha256").hexdigest()[:32]
