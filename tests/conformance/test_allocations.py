"""Memory that the system refuses the engine: each allocation of a conversion in turn, on an engine built for it.

What comes out is a DecoderMemoryError, or exactly what comes out otherwise; nothing leaks, nothing crashes.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

PROGRAM = '''
import ctypes
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

(engine_path,) = Path(sys.argv[1]).glob("qbxml_core/_engine.*")
spec = spec_from_file_location("qbxml_core._engine", engine_path)
engine = module_from_spec(spec)
spec.loader.exec_module(engine)
left = ctypes.c_int64.in_dll(ctypes.CDLL(str(engine_path)), "qbx_allocations_left")
from qbxml_core import DecodeError, DecoderMemoryError

MOST = 400


def read(data, size, options):
    """All output and what was said, and whether all allocations were granted."""
    decoder = engine.Decoder(**options)
    output = b""
    try:
        for at in range(0, len(data), size):
            decoder.feed(data[at : at + size])
            output += decoder.drain()
        decoder.close()
    except DecodeError as error:
        return output + decoder.drain(), error, decoder
    return output + decoder.drain(), None, decoder


def facts(reading):
    output, error, decoder = reading
    said = error and (error.code, error.offset)
    return output, said, decoder.records, decoder.warning_count, decoder.warnings, decoder.damage, decoder.messages


refused = 0
for path in sys.argv[2:]:
    data = Path(path).read_bytes()
    for shape in ("api", "native"):
        for format in ("json", "ndjson"):
            for size in (len(data), 100):
                for more in ({}, {"salvage": True}):
                    options = {"shape": shape, "format": format} | more
                    whole = facts(read(data, size, options))
                    for number in range(MOST):
                        left.value = number
                        reading = read(data, size, options)
                        granted, left.value = left.value, -1
                        output, error, decoder = reading
                        if isinstance(error, DecoderMemoryError):
                            assert error.code == "memory"
                            assert granted < 0
                            assert whole[0].startswith(output) or format == "json", (path, options, number)
                            refused += 1
                        else:
                            assert facts(reading) == whole, (path, options, size, number)
                        if granted >= 0:
                            break  # it needed no more
                    else:
                        raise AssertionError(f"it never was enough: {path}, {options}, {size}")
print(refused)
'''

WRITING = """
import ctypes
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

(engine_path,) = Path(sys.argv[1]).glob("qbxml_core/_engine.*")
spec = spec_from_file_location("qbxml_core._engine", engine_path)
engine = module_from_spec(spec)
spec.loader.exec_module(engine)
sys.modules["qbxml_core._engine"] = engine
left = ctypes.c_int64.in_dll(ctypes.CDLL(str(engine_path)), "qbx_allocations_left")
import qbxml_core as qb

text = "<&>\\xe9" * 1000
lines = [{"itemId": "1-1", "description": text, "quantity": 1.5}] * 5
params = {"customerId": "1-1", "transactionDate": "2024-01-01", "lines": lines}
message = {"InvoiceAdd": {"CustomerRef": {"ListID": "1-1"}, "InvoiceLineAdd": [{"Desc": text, "Quantity": 1}] * 5}}
ways = (
    lambda: qb.encode_request("invoices.create", params),
    lambda: qb.encode_message_set([{"InvoiceAddRq": message}]),
    lambda: qb.encode_message_set([{"InvoiceAddRq": message}], strict=False, layout="quickbooks"),
)
refused = 0
for write in ways:
    whole = write()
    for number in range(400):
        left.value = number
        try:
            written = write()
        except MemoryError:
            written = None
            refused += 1
        granted, left.value = left.value, -1
        assert (written == whole) if granted >= 0 else (written in (None, whole)), number
        if granted >= 0:
            break  # it needed no more
    else:
        raise AssertionError("it never was enough")
print(refused)
"""


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An engine that can be refused memory."""
    folder = tmp_path_factory.mktemp("engine")
    subprocess.run(
        [sys.executable, "setup.py", "-q", "build_ext", "--build-lib", str(folder), "--build-temp", str(folder / "t")],
        cwd=ROOT,
        env=os.environ | {"QBXML_FAIL_ALLOCATIONS": "1", "QBXML_DEBUG": "1"},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return folder


def test_every_allocation_of_a_request_may_fail(engine: Path) -> None:
    """What comes out is a MemoryError, or what comes out otherwise."""
    result = subprocess.run(
        [sys.executable, "-c", WRITING, str(engine)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr
    assert int(result.stdout) >= 9


def test_every_allocation_may_fail(engine: Path, tmp_path: Path) -> None:
    document = tmp_path / "damaged.xml"
    document.write_bytes(
        b"log <QBXML><QBXMLMsgsRs><InvoiceQueryRs a='&x;'>text<InvoiceRet><Memo>&#1;\xe9 & b</Memo></InvoiceRet><New0/>"
        + b"".join(b"<New%d/>" % number for number in range(40))
        + b"<InvoiceRet><InvoiceLineRet/><InvoiceLineGroupRet/><InvoiceLineRet/><Odd a='1'>x</Odd></InvoiceRet>"
        b"<InvoiceRet><TxnType>Some New Word</TxnType></InvoiceRe></InvoiceQueryRs></QBXMLMsgsRs></QBXML>"
    )
    documents = [
        document,
        *(ROOT / "tests" / "documents" / f"{name}.xml" for name in ("items_interleaved", "report", "damaged_levels")),
    ]
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(engine), *map(str, documents)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr
    assert int(result.stdout) > 100
