"""Ten thousand conversions, good and bad ones, both ways, leave nothing behind."""

from __future__ import annotations

import json
import subprocess
import sys

PROGRAM = """
import contextlib, gc, json, resource, sys
import qbxml_core as qb
from qbxml_core import Decoder

record = b"<InvoiceRet><TxnID>1</TxnID><Odd>x</Odd><InvoiceLineRet/><InvoiceLineGroupRet/>"
record += b"<Memo>a & b &#1;</Memo></InvoiceRet>"
good = b"<QBXML><QBXMLMsgsRs><InvoiceQueryRs>" + record * 20 + b"</InvoiceQueryRs></QBXMLMsgsRs></QBXML>"
bad = good.replace(b"</Memo>", b"</Mem>", 1)
cut = good[:-100]
wide = good.decode().encode("utf-16")
good_lines = [{}] * 20
bad_lines = [{"itemId": "\\x01", "quantity": "x", "odd" * 100: None}] * 20
options = [{}, {"shape": "native"}, {"format": "ndjson"}, {"strict": True}, {"illegal_characters": "error"}]


def convert_all():
    for document in (good, bad, cut, wide, b"", b"text"):
        for each in options:
            with contextlib.suppress(qb.QBXMLError):
                qb.to_json(document, **each)
        with contextlib.suppress(qb.QBXMLError):
            for _ in qb.iter_records(document):
                pass
        with contextlib.suppress(qb.QBXMLError):
            qb.decode(document)
    for lines in (good_lines, bad_lines):
        with contextlib.suppress(qb.QBXMLError):
            qb.decode_request(qb.encode_request("invoices.create", {"customerId": "1-1", "lines": lines}))
        message = {"InvoiceAdd": {"CustomerRef": {"ListID": "1-1"}, "InvoiceLineAdd": lines}}
        for strict in (True, False):
            with contextlib.suppress(qb.QBXMLError):
                qb.validate(qb.encode_message_set([{"InvoiceAddRq": message}], strict=strict))
    for shape in ("api", "native"):
        decoder = Decoder(salvage=True, shape=shape)
        decoder.feed(bad)
        decoder.close()
        decoder.drain(), decoder.damage, decoder.warnings
        Decoder(shape=shape).feed(good[:3000])


def memory():
    gc.collect()
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize()


for _ in range(25):
    convert_all()
before, objects = memory(), len(gc.get_objects())
for _ in range(int(sys.argv[1])):
    convert_all()
size = memory() - before
print(json.dumps([len(gc.get_objects()) - objects, size]))
"""
EACH_ROUND = 55


def test_ten_thousand_conversions() -> None:
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(10_000 // EACH_ROUND)], capture_output=True, check=True, text=True
    )
    objects, size = json.loads(result.stdout)
    assert objects < 100
    assert size < 4 << 20  # a buffer of 4096 bytes lost in each would be ten times as much
