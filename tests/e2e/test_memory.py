"""Memory stays the same whatever the size of the document, also where output has to wait for its place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

MIB = 1 << 20
SIZE = 150 * MIB

PROGRAM = """
import sys
import qbxml_core as qb

size, kind, shape = int(sys.argv[1]), sys.argv[2], sys.argv[3]

record = b"<InvoiceRet>\\n<TxnID>4F2-1718041200</TxnID>\\n" + b"".join(
    b"<InvoiceLineRet>\\n<TxnLineID>%d-1718041200</TxnLineID>\\n<Desc>Oak panel</Desc>\\n</InvoiceLineRet>\\n" % number
    for number in range(20)
) + b"</InvoiceRet>\\n"
row = (
    b'<DataRow rowNumber="1">\\n<RowData rowType="account" value="Sales" />\\n'
    b'<ColData colID="1" value="1.00" />\\n</DataRow>\\n'
)

def document():
    yield b'<?xml version="1.0" ?>\\n<QBXML>\\n<QBXMLMsgsRs>\\n'
    if kind in ("report", "body_of_report"):
        yield b'<GeneralSummaryReportQueryRs statusCode="0">\\n<ReportRet>\\n'
        yield b"<ReportTitle>T</ReportTitle>\\n<ReportData>\\n"
        for _ in range(size // len(row) // 1000):
            yield row * 1000
        yield b"</ReportData>\\n</ReportRet>\\n</GeneralSummaryReportQueryRs>\\n"
    else:
        messages = 4 if kind == "interleaved" else 1
        for _ in range(messages):
            if kind == "interleaved":  # the first name goes straight out, and so the invoices have to wait
                yield b'<CustomerQueryRs statusCode="1" />\\n'
            yield b'<InvoiceQueryRs statusCode="0">\\n'
            for _ in range(size // messages // len(record) // 100):
                yield record * 100
            yield b"</InvoiceQueryRs>\\n"
    yield b"</QBXMLMsgsRs>\\n</QBXML>\\n"

def peak():  # not getrusage: that one starts with what the parent process had
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))

before = peak()
if kind == "waste":
    waste = b"x" * size
    print(len(waste), peak() - before)
    sys.exit()
if kind == "records":
    count = sum(1 for _ in qb.iter_records(document(), shape=shape))
    print(count * len(record), peak() - before)
elif kind in ("body", "body_of_report"):
    read = 0
    def counted():
        global read
        for block in document():
            read += len(block)
            yield block
    operation = "invoices.list" if kind == "body" else "reports.general_summary"
    for _ in qb.api_stream(operation, counted()).chunks:
        pass
    print(read, peak() - before)
else:
    summary = qb.convert(
        document(),
        "/dev/null",
        shape=shape,
        format="ndjson" if kind == "ndjson" else "json",
        jobs=4 if kind == "threads" else None,
    )
    print(summary.bytes_in, peak() - before)
"""


def measure(folder: Path, kind: str, shape: str = "api") -> tuple[int, int]:
    """Bytes read, and KiB that the process has grown to beyond an interpreter with the package imported."""
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(SIZE), kind, shape],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert result.stderr == ""
    read, grown = map(int, result.stdout.split())
    return read, grown


def test_the_measurement_sees_what_is_used(tmp_path: Path) -> None:
    assert measure(tmp_path, "waste")[1] > 0.9 * SIZE / 1024


@pytest.mark.parametrize("shape", ["api", "native"])
@pytest.mark.parametrize("kind", ["json", "ndjson", "report", "interleaved", "records", "threads"])
def test_memory_stays_within_64_mib_of_the_interpreter(tmp_path: Path, kind: str, shape: str) -> None:
    read, grown = measure(tmp_path, kind, shape)
    assert read > 0.95 * SIZE
    assert grown < 64 * 1024, f"{grown / 1024:.0f} MiB"


@pytest.mark.parametrize("kind", ["body", "body_of_report"])
def test_a_body_in_chunks_needs_no_more(tmp_path: Path, kind: str) -> None:
    read, grown = measure(tmp_path, kind)
    assert read > 0.95 * SIZE
    assert grown < 64 * 1024, f"{grown / 1024:.0f} MiB"
