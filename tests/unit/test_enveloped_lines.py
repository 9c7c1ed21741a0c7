"""What the engine writes for tables: a line for each message and report, and of each record its number and offset."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qbxml_core._engine import Decoder, object_names
from qbxml_core.reading.options import Reading
from qbxml_core.reading.pump import drain_all
from qbxml_core.testing.documents import Document

DOCUMENTS = Path(__file__).parents[1] / "documents"


def lines(xml: bytes, size: int) -> list[list[str]]:
    decoder = Decoder(format="ndjson", _enveloped=True)
    output = b""
    for start in range(0, len(xml), size):
        decoder.feed(xml[start : start + size])
        output += decoder.drain()
    decoder.close()
    return [line.split("\t", 2) for line in (output + decoder.drain()).decode().splitlines()]


@pytest.mark.parametrize("name", ["report", "batch", "deletions", "customers", "items_interleaved"])
@pytest.mark.parametrize("size", [7, 100_000])
def test_lines_say_what_the_json_says(name: str, size: int) -> None:
    xml = (DOCUMENTS / f"{name}.xml").read_bytes()
    decoder = Decoder()
    decoder.feed(xml)
    decoder.close()
    expected = []
    for response in json.loads(decoder.drain())["responses"]:
        data, report = response.pop("data"), response.pop("report", None)
        expected += [response, *([report] if report else []), *data]
    found = lines(xml, size)
    assert [json.loads(line[-1]) for line in found] == expected
    for line in found:
        if len(line) == 3:
            assert xml.decode("latin-1")[int(line[1])] == "<"
            assert int(line[0]) < len(object_names())
        else:
            assert line[0] in ("m", "r")


def test_offsets_are_the_same_for_any_number_of_threads() -> None:
    xml = b"".join(Document("InvoiceQueryRs", seed=5).write(size=4_000_000))
    found = []
    for jobs in (1, 3):
        reading = Reading(jobs=jobs)
        with reading.source(xml) as source:
            found.append(drain_all(reading.decoder(enveloped=True), source, jobs=jobs))
    assert found[0] == found[1]
    for line in found[0].splitlines():
        if not line.startswith(b"m"):
            offset = int(line.split(b"\t", 2)[1])
            assert xml[offset : offset + 12] == b"<InvoiceRet>"
