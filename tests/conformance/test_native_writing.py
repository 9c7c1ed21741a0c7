"""Every message from the native shape: in QuickBooks' layout byte for byte, and valid from keys in any order."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from lxml import etree

import qbxml_core as qb
from generator.proof.documents import Fill, Maker, messages, to_bytes
from generator.read.schema import SPECS, load
from qbxml_core.facts import schema as wire
from qbxml_core.testing.documents import Document
from tests.writing import attempt

SCHEMA = load()
NAMES = sorted(messages(SCHEMA))
DOCUMENTS = {path.stem: path for path in Path(__file__).parent.parent.joinpath("documents").glob("*.xml")}


@pytest.fixture(scope="module")
def validator() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(SPECS / "qbxml.xsd")))


@pytest.mark.parametrize("part", range(4))
def test_quickbooks_layout_byte_for_byte(part: int) -> None:
    for name in NAMES[part::4]:
        document = b"".join(Document(name, seed=3).write(records=6))
        for typed in (False, True):
            native = qb.to_json(document, shape="native", typed=typed)
            assert qb.encode_message_set(native, layout="quickbooks", strict=False) == document, name


def test_the_layout_of_requests_and_answers_is_what_we_think() -> None:
    for name in ("InvoiceAddRq", "InvoiceQueryRs"):
        document = b"".join(Document(name, seed=3).write(records=2))
        assert document.startswith(b'<?xml version="1.0" ?>\n<')
        assert (b"<?qbxml" in document) == name.endswith("Rq")
        assert b"> " not in document.replace(b" />", b"")
        assert b"\n<" in document
        assert b"&apos;" in document or b"&quot;" in document


def shuffled(value: Any, type_: wire.Type | None, random: Random) -> Any:
    """With the keys in another order, but for those of elements side by side, where it counts."""
    if isinstance(value, list):
        return [shuffled(each, type_, random) for each in value]
    if not isinstance(value, dict):
        return value
    rows = type_.rows if type_ else {}
    beside = [name for name in value if name in rows and rows[name].side_by_side]
    others = [name for name in value if name not in beside]
    random.shuffle(others)
    at = random.randint(0, len(others))
    names = [*others[:at], *beside, *others[at:]]
    return {name: shuffled(value[name], child_of(rows.get(name)), random) for name in names}


def child_of(row: wire.Row | None) -> wire.Type | None:
    return wire.type_of(row.child) if row is not None and row.child is not None else None


def plain(value: Any) -> Any:
    """Without order of keys."""
    return json.loads(json.dumps(value, sort_keys=True))


BEYOND_XSD = {"needs_edition", "too_long", "colon_in_name", "padded_id", "blank_id", "blank_name"}


@pytest.mark.parametrize("fill", ["none", "all", "random"])
def test_any_order_of_keys_makes_a_valid_document(fill: Fill, validator: etree.XMLSchema) -> None:
    random = Random(fill)
    maker = Maker(SCHEMA, random, fill=fill)
    written = 0
    for name in NAMES:
        document = to_bytes(maker.document(name), "16.0" if name.endswith("Rq") else None)
        native = json.loads(qb.to_json(document, shape="native"))
        for edition in ("US", "CA", "UK", "AU"):
            made, problems = attempt(shuffled(native, wire.root(), random), strict=True, edition=edition)
            unexpected = [each for each in problems if each.code not in BEYOND_XSD and "@iterator" not in each.message]
            assert unexpected == [], name
            if problems:
                continue
            written += 1
            assert validator.validate(etree.fromstring(made)), (name, validator.error_log)
            again = json.loads(qb.to_json(made, shape="native"))
            assert plain(again) == plain(native), name
    assert written > len(NAMES) * 2


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
@pytest.mark.parametrize("layout", ["compact", "quickbooks"])
def test_documents_that_break_the_schema_are_kept(name: str, layout: Any) -> None:
    native = qb.to_json(DOCUMENTS[name], shape="native")
    if layout == "quickbooks":  # where a control looks like the reference to a Windows-1252 byte
        native = native.replace("\u0094".encode(), b"")
    written = qb.encode_message_set(native, layout=layout, strict=False, encoding="utf-8")
    again = qb.to_json(written, shape="native")
    if b"?qbxml" not in native:
        again = again.replace(b'"?qbxml":"version=\\"16.0\\"",', b"", 1)
    assert again == native
