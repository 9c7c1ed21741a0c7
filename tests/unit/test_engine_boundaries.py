"""Numbers that the engine's comments and the pages name: a test at each of them and one beyond it."""

from __future__ import annotations

import json
from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core import _engine
from qbxml_core.io.transcode import SAMPLE_SIZE, refute

RECORD = "<QBXML><QBXMLMsgsRs><InvoiceQueryRs><InvoiceRet>%s</InvoiceRet></InvoiceQueryRs></QBXMLMsgsRs></QBXML>"


@pytest.mark.parametrize(("count", "allowed"), [(512, True), (513, False)])
def test_512_different_names_at_a_level(count: int, allowed: bool) -> None:
    messages = "".join(f"<N{number}QueryRs/>" for number in range(count))
    document = f"<QBXML><QBXMLMsgsRs>{messages}</QBXMLMsgsRs></QBXML>"
    if allowed:
        assert len(json.loads(qb.to_json(document, shape="native"))["QBXMLMsgsRs"]) == count
        return
    with pytest.raises(qb.LimitError, match="512 different children"):
        qb.to_json(document, shape="native")


@pytest.mark.parametrize("kinds", [255, 256, 257, 300])
def test_256_kinds_of_warnings_are_counted_on_any_number_of_threads(kinds: int) -> None:
    """A run of records with more kinds than a fork can count is read again by the decoder itself."""
    record = "<InvoiceRet><TxnID>1</TxnID><New%d>x</New%d></InvoiceRet>"
    # The last kind is known to the decoder, and beyond what the fork can count.
    start = "<QBXML><QBXMLMsgsRs><InvoiceQueryRs>" + record % (kinds - 1, kinds - 1)
    first = "".join(record % (number, number) for number in range(kinds))
    second = "".join(record % (number, number) for number in reversed(range(kinds)))
    end = "</InvoiceQueryRs></QBXMLMsgsRs></QBXML>"

    alone = _engine.Decoder(shape="api")
    alone.feed((start + first + second + end).encode())
    alone.close()

    joined = _engine.Decoder(shape="api")
    joined.feed(start.encode())
    chunk = _engine.Chunk()
    assert joined._fork(chunk, len(start))
    chunk.decode(first.encode() + bytes(64), len(first))
    assert chunk.used == len(first)
    if not joined._join(chunk):
        joined.feed(first.encode())
    joined.feed((second + end).encode())
    joined.close()

    assert joined.warning_counts == alone.warning_counts
    assert len(alone.warning_counts) == min(kinds, 256)
    assert joined.warning_count == alone.warning_count == 2 * kinds + 1


@pytest.mark.parametrize("length", range(190, 206))
def test_a_warning_shows_200_bytes_and_cuts_no_escape(length: int) -> None:
    text = "x" * length + "\x01\x02\x03"
    decoder = _engine.Decoder(shape="native", illegal_characters="keep")
    decoder.feed((RECORD % f"<New>{text}</New>").encode())
    decoder.close()
    api = _engine.Decoder(shape="api", illegal_characters="keep")
    api.feed((RECORD % f"<New>{text}</New>").encode())
    api.close()
    [shown] = [warning["text"] for warning in api.warnings if warning["code"] == "unknown_element"]
    # A control character is six bytes of JSON, and none of them is shown without the others.
    kept = min(length, 200)
    assert shown == text[: kept + max(0, (200 - kept) // 6)][: len(text)]


def test_a_record_of_a_message_that_fails_is_not_given() -> None:
    """A message that is itself a record fails after its record was made: with `strict`, for its status."""
    deletion = (
        "<QBXML><QBXMLMsgsRs>"
        '<TxnDelRs statusCode="0"><TxnDelType>Invoice</TxnDelType><TxnID>1</TxnID></TxnDelRs>'
        '<TxnDelRs statusCode="x"><TxnDelType>Invoice</TxnDelType><TxnID>2</TxnID></TxnDelRs>'
        "</QBXMLMsgsRs></QBXML>"
    )
    decoder = _engine.Decoder(shape="api", format="ndjson", strict=True, _structs=True)
    with pytest.raises(qb.QBXMLError):
        decoder.feed(deletion.encode())
    assert [record.id for record in decoder.take()] == ["1"]


def quantity(text: str) -> Any:
    line = f"<InvoiceLineRet><TxnLineID>1</TxnLineID><Quantity>{text}</Quantity></InvoiceLineRet>"
    decoder = _engine.Decoder(shape="api", format="ndjson", _structs=True)
    decoder.feed((RECORD % f"<TxnID>1</TxnID>{line}").encode())
    decoder.close()
    return decoder.take()[0].lines[0].quantity


@pytest.mark.parametrize(
    "text",
    [
        "99999999999999.9",  # 16 characters, 15 digits: one division is exact
        "999999999999999.9",  # 17 characters, 16 digits: it is not
        "-9999999999999.9",
        "-99999999999999.9",
        "-999999999999999.9",
        "9007199254740993",
        "90071992547409931",
        "1.00000000000001",
        "1.000000000000001",
        "0.30000000000000004",
    ],
)
def test_numbers_of_16_characters_in_a_struct_are_exact(text: str) -> None:
    exact: float | int = float(text) if "." in text else int(text)
    assert quantity(text) == exact
    assert type(quantity(text)) is type(exact)


@pytest.mark.parametrize("undefined", [0x81, 0x8D, 0x8F, 0x90, 0x9D])
def test_controls_that_windows_1252_does_not_define_cannot_be_stored(undefined: int) -> None:
    params = {"name": f"a{chr(undefined)}b"}
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_request("customers.create", params, unstorable="error")
    assert [problem.code for problem in caught.value.problems] == ["unstorable_character"]


def test_the_deepest_limit_is_that_of_the_engine() -> None:
    qb.Limits(max_depth=1000)
    _engine.Decoder(max_depth=1000)
    with pytest.raises(qb.OptionError, match="from 1 to 1000, not 1001"):
        qb.Limits(max_depth=1001)
    with pytest.raises(qb.OptionError, match="from 1 to 1000, not 1001"):
        _engine.Decoder(max_depth=1001)


@pytest.mark.parametrize("cut", [0, 1, 2])
def test_a_sample_may_end_inside_a_character(cut: int) -> None:
    """Only a whole document has to end with a whole character: a sample of the full size is cut somewhere."""
    euro = "\u20ac".encode()
    sample = b'<?xml version="1.0" encoding="ISO-8859-1"?>' + euro
    sample = sample.ljust(SAMPLE_SIZE - cut, b"x") + euro[:cut]
    assert len(sample) == SAMPLE_SIZE
    with pytest.raises(qb.EncodingError, match="the text is UTF-8"):
        refute(sample, "iso8859-1")
    refute(sample[1:], "iso8859-1") if cut else None  # a whole document, one byte shorter: not UTF-8
