"""Runs the compiled engine on a document that comes in pieces; in the native shape, unless told otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from qbxml_core import DecodeError, _engine
from tests.twin import Tables


@cache
def tables() -> Tables:
    """The tables compiled into the engine: what the twin reads as well."""
    return _engine.tables()


def attempt(pieces: Iterable[bytes], **options: Any) -> tuple[bytes, DecodeError | None]:
    """All output, and the error if there was one: what came before it has been given out."""
    decoder = _engine.Decoder(**{"shape": "native", **options})
    output: list[bytes] = []
    try:
        for piece in pieces:
            decoder.feed(piece)
            output.append(decoder.drain())
        decoder.close()
    except DecodeError as error:
        return b"".join((*output, decoder.drain())), error
    return b"".join((*output, decoder.drain())), None


def decode(pieces: Iterable[bytes], **options: Any) -> bytes:
    """All output of a document that can be read."""
    output, error = attempt(pieces, **options)
    if error:
        raise error
    return output
