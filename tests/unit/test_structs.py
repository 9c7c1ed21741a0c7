"""Records as Structs without JSON between: the same values, nothing shared that can change, nothing lost or kept."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import textwrap
import threading
import tracemalloc
from random import Random
from typing import Any

import msgspec
import pytest

import qbxml_core as qb
from benches.documents import clean, tiny
from generator.proof.documents import to_bytes
from generator.proof.spoil import spoil
from qbxml_core import _engine
from qbxml_core._generated.models import Customer, Invoice
from qbxml_core.reading import message_set
from tests.api_engine import check_structs, read, response
from tests.api_filling import filled_message, messages
from tests.conformance.test_api_twin import maker

SIZE = 400_000


def structs(document: bytes) -> list[Any]:
    decoder = _engine.Decoder(shape="api", format="ndjson", _structs=True)
    decoder.feed(document)
    decoder.close()
    return decoder.take()


def customers(*contents: str) -> bytes:
    return response("CustomerQueryRs", "".join(f"<CustomerRet>{content}</CustomerRet>" for content in contents))


@pytest.fixture
def no_json(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever makes a Struct from JSON fails."""

    def fail(number: int) -> Any:
        raise AssertionError(f"object {number} went through JSON")

    monkeypatch.setattr(message_set, "record_decoder", fail)


@pytest.mark.usefixtures("no_json")
@pytest.mark.parametrize("message", list(messages()))
def test_every_record_is_made_without_json(message: str) -> None:
    for fill in ("all", "objects", "nothing"):
        made = filled_message(message, fill)
        assert len(structs(made.document)) == len(made.data)


@pytest.mark.usefixtures("no_json")
def test_lists_in_pieces_and_references_need_no_json() -> None:
    line = "<InvoiceLineRet><TxnLineID>{}</TxnLineID></InvoiceLineRet>"
    group = "<InvoiceLineGroupRet><TxnLineID>{}</TxnLineID></InvoiceLineGroupRet>"
    content = line.format(1) + group.format(2) + line.format(3) + group.format(4)
    (invoice,) = structs(
        response("InvoiceQueryRs", f"<InvoiceRet><Memo>A &amp; B &amp; C</Memo>{content}</InvoiceRet>")
    )
    assert invoice.memo == "A & B & C"
    assert [each.id for each in invoice.lines] == ["1", "3"]
    assert [each.id for each in invoice.line_groups] == ["2", "4"]


@pytest.mark.parametrize("name", ["invoices", "customers", "wide report"])
@pytest.mark.parametrize("block", [1 << 14, 50_000, SIZE])
def test_documents_long_enough_for_a_memo(name: str, block: int) -> None:
    document = clean(name, SIZE)
    pieces = [document[at : at + block] for at in range(0, len(document), block)]
    assert len(check_structs(pieces, read([document]))) > 50


@pytest.mark.parametrize("seed", range(3))
def test_odd_values_again_and_again(seed: int) -> None:
    """The memo must tell apart what looks alike, and must not remember what was odd."""
    random, made = Random(seed), maker(seed, "random")
    sets = []
    for _ in range(60):
        document = made.document("CustomerQueryRs")
        for _ in range(random.randrange(3)):
            document = spoil(document, random)
        data = to_bytes(document)
        sets.append(data[data.index(b"<QBXMLMsgsRs") : data.rindex(b"</QBXML>")])
    document = b"<QBXML>" + b"".join(sets * 2) + b"</QBXML>"
    expected = read([document], max_warnings=10_000)
    assert expected.warnings
    check_structs([document], expected, max_warnings=10_000)


def test_the_same_text_of_other_kinds_is_told_apart() -> None:
    content = (
        "<ListID>1</ListID><Name>1</Name><IsActive>1</IsActive><Sublevel>1</Sublevel><Balance>1</Balance>"
        "<SalesTaxCountry>{0}</SalesTaxCountry><JobStatus>{0}</JobStatus>"
    )
    records = structs(customers(*[content.format("Canada"), content.format("None")] * 40))
    for record in records:
        values = (record.id, record.name, record.is_active, record.sublevel, record.balance)
        assert [(type(value), value) for value in values] == [
            (str, "1"),
            (str, "1"),
            (bool, True),
            (int, 1),
            (str, "1"),
        ]
    assert {record.job_status for record in records} == {"canada", "none"}


NUMBERS = [
    *("0", "5", "-5", "007", "1.50", ".5", "-0.001", "0.1", "123456789.123456", "999999999999999", "9007199254740993"),
    *("0.3000000000000000166", "12345678901234567890", "0.000000000000001", "1.7976931348623157", "2.5000"),
]


@pytest.mark.parametrize("text", NUMBERS)
def test_numbers_are_those_of_json(text: str) -> None:
    document = customers(f"<Sublevel>{text}</Sublevel>")
    (record,) = structs(document)
    (line,) = qb.to_json(document, format="ndjson").splitlines()
    expected = msgspec.json.decode(line, type=Customer).sublevel
    assert (type(record.sublevel), record.sublevel) == (type(expected), expected)
    assert record.sublevel == json.loads(line)["sublevel"]


TEXTS = [
    'Say "hi"',
    "back\\slash",
    "a\tb\nc",
    "\u00c9t\u00e9",
    "\u20ac",
    "\U0001f9fe x",
    "",
    " blank ",
    "\\u0041",
    "x" * 5000,
]


@pytest.mark.parametrize("text", TEXTS)
def test_texts_come_out_as_they_are(text: str) -> None:
    for record in structs(customers(*[f"<Name>{text}</Name>"] * 30)):
        assert record.name == text
        assert record.name.isascii() == text.isascii()


def test_lists_are_never_shared() -> None:
    first, second = structs(customers("", ""))
    lists = [getattr(each, name) for each in (first, second) for name in each.__struct_fields__]
    lists = [each for each in lists if isinstance(each, list)]
    assert len(lists) > 2
    assert len({id(each) for each in lists}) == len(lists)


def test_short_texts_of_a_long_document_are_shared() -> None:
    records = structs(customers(*["<FullName>Maple Heating</FullName>"] * 100))
    assert records[98].full_name is records[99].full_name
    assert records[0].full_name == records[99].full_name


def test_take_gives_each_record_once() -> None:
    document = clean("customers", 100_000)
    decoder = _engine.Decoder(shape="api", _structs=True)
    decoder.feed(document[:60_000])
    some = decoder.take()
    assert some
    assert decoder.take() == []
    decoder.feed(document[60_000:])
    decoder.close()
    assert some + decoder.take() == structs(document)
    assert len(some) + len(decoder.take()) == len(some)


def test_take_is_for_structs() -> None:
    with pytest.raises(ValueError, match="drain"):
        _engine.Decoder(shape="api").take()
    with pytest.raises(ValueError, match="api shape"):
        _engine.Decoder(shape="native", _structs=True)


def test_a_message_that_fails_after_its_record_gives_none() -> None:
    document = response("ListDelRs", "<ListID>1</ListID>", ' statusCode="0" fresh="1"')
    decoder = _engine.Decoder(shape="api", format="ndjson", _structs=True, strict=True)
    with pytest.raises(qb.StrictError):
        decoder.feed(document)
    assert decoder.take() == []
    assert [type(record).__name__ for record in structs(document)] == ["ListDeletion"]


def test_an_error_in_making_a_record_is_raised_and_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(number: int) -> Any:
        raise RuntimeError("no decoder")

    monkeypatch.setattr(message_set, "record_decoder", fail)
    decoder = _engine.Decoder(shape="api", _structs=True)
    for _ in range(2):
        with pytest.raises(RuntimeError, match="no decoder"):
            decoder.feed(customers("<Name>1</Name>", "<New>2</New>"))
    assert [record.name for record in decoder.take()] == ["1"]


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_not_tripped_and_left_as_it_was(enabled: bool) -> None:
    document = clean("invoices", SIZE)
    seen: list[str] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        seen.append(phase)

    decoder = _engine.Decoder(shape="api", _structs=True)
    was = gc.isenabled()
    try:
        gc.enable() if enabled else gc.disable()
        gc.collect()
        gc.callbacks.append(note)
        decoder.feed(document)
        gc.callbacks.remove(note)
        assert seen == []
        assert gc.isenabled() is enabled
        assert sum(len(each.lines) for each in decoder.take()) > 100
    finally:
        gc.enable() if was else gc.disable()


def test_nothing_is_kept() -> None:
    """Memory and reference counts are after thousands of documents what they were after a few."""
    small, large = tiny(1), clean("invoices", 100_000)
    odd = customers("<New>1</New>", "<Name>a</Name><ListID>1</ListID>")
    cut = large[: len(large) // 2]

    def run(times: int) -> None:
        for _ in range(times):
            qb.decode(small)
            structs(odd)
        for _ in range(times // 100):
            structs(large)
            with pytest.raises(qb.TruncatedError):
                qb.decode(cut)

    run(200)
    gc.collect()
    counted = [None, Invoice, Customer, "qbd_invoice", True]
    references = [sys.getrefcount(each) for each in counted]
    tracemalloc.start()
    try:
        run(200)
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        run(10_000)
        gc.collect()
        after = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert after - before < 50_000
    for each, count in zip(counted, references, strict=True):
        assert abs(sys.getrefcount(each) - count) < 1000, each


def test_threads_side_by_side() -> None:
    documents = [clean(name, SIZE) for name in ("invoices", "customers", "wide report", "invoices")]
    expected = [structs(document) for document in documents]
    wrong: list[int] = []

    def work(index: int) -> None:
        for _ in range(3):
            if structs(documents[index]) != expected[index]:
                wrong.append(index)

    threads = [threading.Thread(target=work, args=(index,)) for index in range(len(documents))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


UNEXPECTED = """
    import msgspec
    import qbxml_core as qb
    from qbxml_core._generated import models
    from benches.documents import clean

    plain = models.class_of
    def class_of(name):
        made = plain(name)
        if name != "qbd_invoice_line":
            return made
        fields = [
            (f.name, f.type, msgspec.field(default=f.default, default_factory=f.default_factory))
            for f in msgspec.structs.fields(made)
        ]
        return msgspec.defstruct("InvoiceLine", fields, rename="camel", kw_only=True, {how})
    models.class_of = class_of
    document = clean("invoices", 100_000)
    lines = qb.to_json(document, format="ndjson").splitlines()
    records = list(qb.iter_records(document))
    assert [msgspec.json.encode(record) for record in records] == lines
    assert all(type(record) is models.Invoice for record in records)
    print(len(records))
"""


@pytest.mark.parametrize(
    "how",
    [
        "gc=True",
        "gc=True, dict=True",
        "gc=True, weakref=True",
        "gc=False, cache_hash=True, frozen=True",
        "gc=False, namespace={'__post_init__': lambda self: None}",
    ],
)
def test_classes_of_another_layout_go_through_json(how: str) -> None:
    """As a later msgspec may have them."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(UNEXPECTED).replace("{how}", how)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 10
