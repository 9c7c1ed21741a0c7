"""The measured documents are what their names say: a benchmark of the wrong path is worse than none."""

from __future__ import annotations

import json

import pytest

import qbxml_core
from benches.documents import CLEAN, ODD, TINY, WARNING, clean, named, odd, record_names, sample, tiny

SIZE = 60_000


def decoder(data: bytes, shape: str) -> qbxml_core.Decoder:
    made = qbxml_core.Decoder(shape=shape)  # type: ignore[arg-type]
    made.feed(data)
    made.close()
    return made


@pytest.mark.parametrize("name", CLEAN)
def test_clean_documents_have_nothing_odd(name: str) -> None:
    made = decoder(clean(name, SIZE), "api")
    assert made.records >= 5
    assert made.warning_counts == []


@pytest.mark.parametrize("name", ODD)
def test_odd_documents_are_odd_in_every_record(name: str) -> None:
    data = odd(name, SIZE)
    made = decoder(data, "api")
    assert made.records >= 5
    if name in WARNING:
        assert [count for _, _, count in made.warning_counts] == [made.records]
        return
    assert made.warning_count == 0
    ((message,),) = json.loads(qbxml_core.to_json(data, shape="native"))["QBXMLMsgsRs"].values()
    records = next(value for key, value in message.items() if key.endswith("Ret"))
    assert sum("#order" in record for record in records) >= 0.7 * len(records)


@pytest.mark.parametrize("records", TINY)
def test_tiny(records: int) -> None:
    assert decoder(tiny(records), "api").records == records


@pytest.mark.parametrize("name", [*CLEAN, *ODD])
@pytest.mark.parametrize("share", [0.02, 0.5, 1.0])
def test_a_sample_is_a_whole_document(name: str, share: float) -> None:
    data = named(name, SIZE)
    part = sample(data, share)
    assert 1 <= decoder(part, "native").records <= decoder(data, "native").records
    assert share * len(data) <= len(part) <= share * len(data) + 20_000
    assert part == data or share < 1
    assert record_names(part) == record_names(data)
