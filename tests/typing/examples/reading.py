"""What users write, for type checkers: each `assert_type` is what an editor would show. Never run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from typing_extensions import assert_type

import qbxml_core as qb
from qbxml_core.models import Customer, Invoice


def whole_document(xml: bytes) -> list[str]:
    answer = qb.decode(xml).responses[0]
    assert_type(answer, qb.Response)
    assert_type(answer.status.kind, str)
    assert_type(answer.status.retryable, bool)
    if answer.iterator is not None:
        assert_type(answer.iterator.remaining_count, int | None)
    return [warning.path for warning in answer.warnings]


def stream(path: Path) -> Iterator[tuple[str, str | None]]:
    for record in qb.iter_records(path, strict=True, limits=qb.Limits(max_record=1 << 20)):
        if isinstance(record, Invoice):
            assert_type(record.transaction_date, str | None)
            assert_type(record.is_pending, bool | None)
            for line in record.lines:
                yield line.id or "", line.amount
        elif isinstance(record, Customer):
            assert_type(record.full_name, str | None)


def files(sources: list[str]) -> int:
    def show(progress: qb.Progress) -> None:
        assert_type(progress.total_bytes, int | None)

    summary = qb.convert(sources, "out/", format="ndjson", on_progress=show)
    assert_type(summary.messages, tuple[qb.MessageCount, ...])
    found = qb.inspect(sources)
    assert_type(found.objects[0].transactions, qb.Span | None)
    return summary.records


def sans_io(pieces: list[bytes]) -> Iterator[bytes]:
    decoder = qb.Decoder(shape="api", format="ndjson")
    for piece in pieces:
        decoder.feed(piece)
        yield decoder.drain()
    decoder.close()
    yield decoder.drain()


def requests(params: dict[str, Any]) -> bytes:
    try:
        document = qb.encode_request("invoices.create", params, version="16.0", edition="CA")
    except qb.RequestError as error:
        assert_type([problem.path for problem in error.problems], list[str])
        raise
    assert_type(qb.decode_request(document), list[qb.Request])
    return document


def errors(xml: bytes) -> int:
    try:
        qb.to_json(xml)
    except qb.DecodeError as error:
        assert_type(error.path, str)
        return error.offset
    return 0
