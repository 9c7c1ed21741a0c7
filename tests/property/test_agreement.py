"""Engine and twin give the same bytes for whatever can be read, and refuse the same."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from generator.proof.documents import Maker, to_bytes
from tests import twin
from tests.conformance.reading import from_lxml, from_native
from tests.engine import attempt, decode, tables
from tests.property.making import CUTS, documents, message_names, pieces_of, schema, spoilt

OPTIONS = [{"format": form, "typed": typed} for form in ("json", "ndjson") for typed in (False, True)]


@pytest.mark.parametrize("part", range(8))
@pytest.mark.parametrize("fill", ["all", "random"])
def test_every_message(fill: str, part: int) -> None:
    maker = Maker(schema(), random.Random(part), fill=fill, max_repeat=2)  # type: ignore[arg-type]
    for message in message_names()[part::8]:
        document = to_bytes(maker.document(message), "16.0" if message.endswith("Rq") else None)
        native = decode([document])
        assert native == twin.decode(document, tables()), message
        assert decode([document], format="ndjson") == twin.decode(document, tables(), format="ndjson"), message
        assert decode([document[: len(document) // 2], document[len(document) // 2 :]]) == native, message
        assert from_native(native) == from_lxml(document), message


@settings(max_examples=300)
@given(document=documents(), options=st.sampled_from(OPTIONS), cuts=CUTS)
def test_documents_of_all_kinds(document: bytes, options: dict[str, object], cuts: list[int]) -> None:
    note(document.decode())
    expected = twin.decode(document, tables(), **options)  # type: ignore[arg-type]
    assert decode([document], **options) == expected
    assert decode(pieces_of(document, cuts), **options) == expected


SHORT = [
    path for path in Path(__file__).parent.parent.joinpath("documents").glob("*.xml") if path.stat().st_size < 1500
]


@settings(max_examples=800)
@given(
    document=spoilt(st.sampled_from(sorted(SHORT)).map(Path.read_bytes)),
    format=st.sampled_from(["json", "ndjson"]),
    cuts=CUTS,
)
def test_spoilt_documents(document: bytes, format: str, cuts: list[int]) -> None:
    """Both read it alike, or both refuse it; in pieces the engine says exactly the same as at once."""
    note(repr(document))
    output, error = attempt([document], format=format, illegal_characters="error")
    cut_output, cut_error = attempt(pieces_of(document, cuts), format=format, illegal_characters="error")
    _, as_one = attempt([document], illegal_characters="error")
    if as_one is not None and as_one.code == "second_document":
        assert error is None or error.offset > as_one.offset or format == "json"
        return
    if error is None:
        assert output == twin.decode(document, tables(), format=format)
        assert (cut_output, cut_error) == (output, None)
    else:
        with pytest.raises(twin.RefusedError):
            twin.decode(document, tables(), format=format)
        assert cut_error is not None
        assert (cut_error.code, cut_error.offset, cut_error.path) == (error.code, error.offset, error.path)
        if format == "ndjson":
            assert cut_output == output
