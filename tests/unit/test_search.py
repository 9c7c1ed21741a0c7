"""Finding bytes in any buffer gives what `bytes.find` gives, wherever it ends."""

from __future__ import annotations

import random

import pytest

from qbxml_core import _engine


def test_as_bytes_find() -> None:
    rng = random.Random(1)
    for _ in range(5_000):
        data = bytes(rng.choices(b"/Q\0a", k=rng.randrange(80)))
        wanted = bytes(rng.choices(b"/Q\0a", k=rng.randrange(2, 6)))
        start = rng.randrange(90)
        assert _engine.find(memoryview(data), wanted, start) == data.find(wanted, start), (data, wanted, start)


def test_in_every_place() -> None:
    for size in range(6, 70):
        for at in range(size - 5):
            data = bytearray(b"/" * size)
            data[at : at + 6] = b"/QBXML"
            assert _engine.find(data, b"/QBXML") == at
    assert _engine.find(b"", b"/QBXML") == -1
    with pytest.raises(ValueError, match="too short"):
        _engine.find(b"//", b"/")
