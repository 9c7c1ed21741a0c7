"""Documents large enough that output is handed out where it was written, sized by an estimate from their first part."""

from __future__ import annotations

import pytest

import qbxml_core as qb
from benches.documents import clean
from qbxml_core.reading.options import Shape

SIZE = 3_000_000
SHAPES: list[Shape] = ["api", "native"]


def in_blocks(data: bytes, shape: Shape) -> bytes:
    decoder = qb.Decoder(shape=shape)
    pieces = []
    for start in range(0, len(data), 50_000):
        decoder.feed(data[start : start + 50_000])
        pieces.append(decoder.drain())
    decoder.close()
    return b"".join([*pieces, decoder.drain()])


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", ["invoices", "wide report"])
def test_in_one_go_is_as_in_blocks(name: str, shape: Shape) -> None:
    data = clean(name, SIZE)
    whole = qb.to_json(data, shape=shape)
    assert whole == in_blocks(data, shape)
    assert qb.to_json(memoryview(data), shape=shape) == whole
    assert qb.to_json(data.decode(), shape=shape) == whole


@pytest.mark.parametrize("shape", SHAPES)
def test_output_grows_beyond_what_the_first_part_promised(shape: Shape) -> None:
    data = clean("invoices", SIZE // 2)
    end = data.rindex(b"</InvoiceQueryRs>")
    data = data[:end] + b"<InvoiceRet/>" * 20_000 + data[end:]
    whole = qb.to_json(data, shape=shape)
    assert whole == in_blocks(data, shape)
    if shape == "api":
        assert len(whole) > 10 * len(data)


def test_what_is_whole_before_damage_can_be_drained() -> None:
    data = clean("invoices", SIZE)
    cut = data.rindex(b"<InvoiceRet>")
    decoder = qb.Decoder(shape="api", format="ndjson")
    with pytest.raises(qb.DecodeError):
        decoder.feed(data[:cut] + b"</Wrong>" + data[cut:])
    lines = decoder.drain().splitlines()
    assert len(lines) == decoder.records == data.count(b"<InvoiceRet>") - 1
    assert lines == qb.to_json(data, format="ndjson").splitlines()[:-1]
    assert decoder.drain() == b""


def test_structs() -> None:
    data = clean("invoices", SIZE)
    (answer,) = qb.decode(data).responses
    assert answer.records == list(qb.iter_records([data]))
    assert len(answer.records) == data.count(b"<InvoiceRet>")
