"""Whatever was read into the native shape is written so that it reads the same, broken schema or not."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import assume, example, given, note, settings
from hypothesis import strategies as st
from lxml import etree

import qbxml_core as qb
from tests.property.making import documents
from tests.writing import attempt

WAYS = st.fixed_dictionaries(
    {"layout": st.sampled_from(["compact", "quickbooks"]), "encoding": st.sampled_from(["ascii", "utf-8"])}
)


@settings(max_examples=400)
@given(document=documents(), way=WAYS)
def test_written_reads_the_same(document: bytes, way: dict[str, Any]) -> None:
    quickbooks = way["layout"] == "quickbooks"
    options: dict[str, Any] = {"shape": "native", "windows_1252_references": quickbooks}
    native = qb.to_json(document, **options)
    # In QuickBooks' layout a C1 control looks like the reference to the Windows-1252 byte of another character.
    assume(not quickbooks or not re.search("[\x80-\x9f]", native.decode()))
    note(native.decode())
    written, problems = attempt(native, strict=False, **way)
    if problems:
        assert {each.code for each in problems} == {"bad_name"}
        assert way["encoding"] == "ascii"
        assert not native.isascii()
        return
    note(written.decode())
    again = qb.to_json(written, **options)
    if b'"?qbxml"' not in native:
        again = again.replace(b'"?qbxml":"version=\\"16.0\\"",', b"", 1)  # requests have it always
    assert again == native


JSON_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.one_of(st.text(max_size=4), st.sampled_from(["@a", "#text", "#order", "#late", "A"])), inner
        ),
    ),
    max_leaves=8,
)
REQUESTS = st.fixed_dictionaries(
    {},
    optional={
        "@onError": JSON_VALUES,
        "InvoiceAddRq": st.dictionaries(st.sampled_from(["InvoiceAdd", "@requestID", "#order"]), JSON_VALUES),
        "CustomerQueryRq": st.dictionaries(
            st.sampled_from(["ListID", "MaxReturned", "ActiveStatus", "FromModifiedDate", "@iterator"]), JSON_VALUES
        ),
        "Odd": JSON_VALUES,
        "#order": JSON_VALUES,
        "#late": JSON_VALUES,
    },
)


@settings(max_examples=600)
@example(messages={"InvoiceAddRq": {"InvoiceAdd": {":": None}}}, strict=False, way={})
@example(messages={"Odd": {"a:b": None}}, strict=False, way={})
@given(messages=REQUESTS, strict=st.booleans(), way=WAYS)
def test_whatever_is_given_comes_out_well_formed_or_not_at_all(
    messages: dict[str, Any], strict: bool, way: dict[str, Any]
) -> None:
    written, problems = attempt({"QBXMLMsgsRq": messages}, strict=strict, **way)
    assert all(each.code and each.message for each in problems)
    if problems:
        return
    etree.fromstring(written)  # names by the fifth edition of XML, as the engine; expat knows those of the fourth
    qb.to_json(written, shape="native")
    if strict:
        assert qb.validate(written) == []


@pytest.mark.parametrize("strict", [True, False])
def test_an_object_in_itself_ends(strict: bool) -> None:
    endless: dict[str, Any] = {}
    endless["A"] = endless
    with pytest.raises(qb.EncodeError):
        qb.encode_message_set([{"HostQueryRq": endless}], strict=strict)
