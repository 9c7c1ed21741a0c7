"""What is wrong with messages of the native shape is told with its place, in words that say what to do."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import qbxml_core as qb
from tests.writing import attempt

ADD = "[0].InvoiceAddRq.InvoiceAdd"


def invoice(**fields: Any) -> dict[str, Any]:
    return {"InvoiceAddRq": {"InvoiceAdd": {"CustomerRef": {"ListID": "8-1"}, **fields}}}


def query(**fields: Any) -> dict[str, Any]:
    return {"CustomerQueryRq": fields}


ROWS: list[tuple[dict[str, Any], list[tuple[str, str, str]]]] = [
    # --- names
    (invoice(Memmo="x"), [("unknown_element", f"{ADD}.Memmo", 'no element "Memmo" here; did you mean `Memo`?')]),
    (invoice(memo="x"), [("unknown_element", f"{ADD}.memo", "did you mean `Memo`?")]),
    (
        query(**{"@requestId": "1"}),
        [("unknown_attribute", "[0].CustomerQueryRq.@requestId", "did you mean `@requestID`?")],
    ),
    (query(**{"#odd": "1"}), [("unknown_element", "[0].CustomerQueryRq.#odd", 'no element "#odd" here')]),
    ({"HostQueryRq": {"X": "1"}}, [("unknown_element", "[0].HostQueryRq.X", "there are `IncludeListMetaData`")]),
    ({"InvoiceQuery": {}}, [("unknown_element", "QBXMLMsgsRq.InvoiceQuery", "did you mean `InvoiceQueryRq`?")]),
    (
        invoice(TxnDate={"#text": "2024-01-01", "Day": "1"}),
        [("unknown_element", f"{ADD}.TxnDate.Day", "there are none")],
    ),
    # --- what is there and what is not
    (
        {"InvoiceAddRq": {"InvoiceAdd": {"Memo": "x"}}},
        [("missing", f"{ADD}.CustomerRef", "is required")],
    ),
    ({"InvoiceAddRq": {}}, [("missing", "[0].InvoiceAddRq.InvoiceAdd", "is required")]),
    (
        {"EstimateAddRq": {"EstimateAdd": {"CustomerRef": {"ListID": "1"}}}},
        [
            (
                "missing_choice",
                "[0].EstimateAddRq.EstimateAdd",
                "one of `EstimateLineAdd`, `EstimateLineGroupAdd` is required",
            )
        ],
    ),
    (
        query(ListID=["1"], MaxReturned=5),
        [("excluded", "[0].CustomerQueryRq", "`ListID` excludes `MaxReturned`")],
    ),
    (
        invoice(InvoiceLineAdd=[{}, {"Rate": 1, "RatePercent": 2}]),
        [("excluded", f"{ADD}.InvoiceLineAdd[1]", "`Rate` excludes `RatePercent`")],
    ),
    (invoice(Memo=["x", "y"]), [("too_many_items", f"{ADD}.Memo", "2 items; QuickBooks takes at most 1")]),
    (invoice(**{"#text": "x"}), [("stray_text", f"{ADD}.#text", 'text between elements, "x"')]),
    # --- shapes
    (invoice(CustomerRef="8-1"), [("wrong_type", f"{ADD}.CustomerRef", 'takes an object, not "8-1"')]),
    (invoice(BillAddress=None), [("null_object", f"{ADD}.BillAddress", "an object cannot be null")]),
    ({"HostQueryRq": None}, [("null_object", "[0].HostQueryRq", "an object cannot be null")]),
    (invoice(Memo=[["x"]]), [("wrong_type", f"{ADD}.Memo[0]", "takes a text, not a list")]),
    (query(ActiveStatus=[None]), []),
    (query(MaxReturned=None), [("null", "[0].CustomerQueryRq.MaxReturned", "cannot be null")]),
    # --- values
    (invoice(Memo=5), [("wrong_type", f"{ADD}.Memo", 'takes a text, not a number: write "5"')]),
    (invoice(IsPending="maybe"), [("bad_boolean", f"{ADD}.IsPending", 'takes true or false, not "maybe"')]),
    (invoice(TxnDate="01/02/2024"), [("bad_date", f"{ADD}.TxnDate", "YYYY-MM-DD")]),
    (invoice(TxnDate="2024-02-30"), [("no_such_day", f"{ADD}.TxnDate", "2024-02-30")]),
    (invoice(ExchangeRate="1,5"), [("bad_number", f"{ADD}.ExchangeRate", "without thousands separators")]),
    (invoice(ExchangeRate=float("nan")), [("not_finite", f"{ADD}.ExchangeRate", "takes a number, not nan")]),
    (
        invoice(InvoiceLineAdd={"Amount": "12345678901234"}),
        [("too_many_digits", f"{ADD}.InvoiceLineAdd.Amount", "13 digits")],
    ),
    (
        query(ActiveStatus="Active"),
        [("unknown_word", "[0].CustomerQueryRq.ActiveStatus", "It takes `ActiveOnly`, `InactiveOnly`, `All`")],
    ),
    (query(MaxReturned=0), [("out_of_range", "[0].CustomerQueryRq.MaxReturned", "at least 1")]),
    (query(MaxReturned="ten"), [("bad_integer", "[0].CustomerQueryRq.MaxReturned", "takes a whole number")]),
    (
        query(**{"@metaData": "Yes"}),
        [("unknown_word", "[0].CustomerQueryRq.@metaData", "`NoMetaData`")],
    ),
    (query(FullName="x", OwnerID="1"), [("bad_guid", "[0].CustomerQueryRq.OwnerID", "takes 0 or a GUID")]),
    (invoice(RefNumber="123456789012"), [("too_long", f"{ADD}.RefNumber", "12 characters; QuickBooks keeps 11")]),
    (
        invoice(RefNumber="12345\n6789"),
        [],
    ),
    (
        invoice(RefNumber="12345\n67890"),
        [("too_long", f"{ADD}.RefNumber", "12 characters, a line end counted as two")],
    ),
    (invoice(CustomerRef={"ListID": " 8-1"}), [("padded_id", f"{ADD}.CustomerRef.ListID", "blanks around it")]),
    (invoice(Memo="a\x00b"), [("illegal_character", f"{ADD}.Memo", "U+0000 at position 1")]),
    (
        {"UnitOfMeasureSetAddRq": {"UnitOfMeasureSetAdd": {
            "Name": "x", "UnitOfMeasureType": "Count", "BaseUnit": {"Name": "a", "Abbreviation": "a"},
            "RelatedUnit": {"Name": "b", "Abbreviation": "b", "ConversionRatio": Decimal("5000.1")}}}},
        [("out_of_range", "[0].UnitOfMeasureSetAddRq.UnitOfMeasureSetAdd.RelatedUnit.ConversionRatio", ".001 to 5000")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("message", "expected"), ROWS, ids=[f"{n}" for n in range(len(ROWS))])
def test_problem(message: dict[str, Any], expected: list[tuple[str, str, str]]) -> None:
    _, found = attempt([message])
    assert [(each.code, each.path) for each in found] == [(code, path) for code, path, _ in expected]
    for each, (_, _, text) in zip(found, expected, strict=True):
        assert text in each.message


def test_all_problems_at_once() -> None:
    message = {
        "InvoiceAddRq": {"@x": 1, "InvoiceAdd": {"Memmo": "x", "TxnDate": "x", "InvoiceLineAdd": [{"Rate": "x"}]}}
    }
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_message_set([message, {"VendorQueryRq": {"ListID": "1", "MaxReturned": "x"}}])
    assert sorted(each.code for each in caught.value.problems) == [
        "bad_date", "bad_integer", "bad_number", "excluded", "missing", "unknown_attribute", "unknown_element",
    ]  # fmt: skip


def test_wire_paths() -> None:
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_message_set([invoice(InvoiceLineAdd=[{}, {"Rate": "x"}])])
    assert caught.value.problems[0].wire_path == "QBXMLMsgsRq/InvoiceAddRq/InvoiceAdd/InvoiceLineAdd/Rate"


def test_paths_of_a_whole_document() -> None:
    messages = {"QBXMLMsgsRq": {"InvoiceQueryRq": [{}, {"MaxReturned": "x"}]}}
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_message_set(messages)
    assert caught.value.problems[0].path == "QBXMLMsgsRq.InvoiceQueryRq[1].MaxReturned"
    assert caught.value.operation == "InvoiceQueryRq"


@pytest.mark.parametrize(
    ("message", "options", "code", "text"),
    [
        (
            {"DataEventSubscriptionQueryRq": {"SubscriberID": "0"}},
            {"version": "2.0"},
            "needs_version",
            "came with qbXML 3.0, and the request is to be of version 2.0",
        ),
        (invoice(ExternalGUID="0"), {"version": "8.0"}, "needs_version", "came with qbXML 9.0"),
        ({"ItemSitesQueryRq": {}}, {"edition": "UK"}, "needs_edition", "US of QuickBooks have it, and this is for UK"),
        ({"PayrollLastPeriodQueryRq": {}}, {}, "needs_edition", "no edition of QuickBooks has it"),
    ],
)
def test_versions_and_editions(message: dict[str, Any], options: Any, code: str, text: str) -> None:
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_message_set([message], **options)
    assert [each.code for each in caught.value.problems] == [code]
    assert text in caught.value.problems[0].message


def test_the_length_is_that_of_the_edition() -> None:
    item = {"ItemOtherChargeAdd": {"Name": "x", "SalesTaxCodeRef": {"FullName": "ABCDEF"},
                                   "SalesOrPurchase": {"Price": 1, "AccountRef": {"ListID": "1"}}}}  # fmt: skip
    with pytest.raises(qb.RequestError, match="QuickBooks keeps 3"):
        qb.encode_message_set([{"ItemOtherChargeAddRq": item}])
    assert qb.encode_message_set([{"ItemOtherChargeAddRq": item}], edition="AU")


@pytest.mark.parametrize(
    ("messages", "code", "path"),
    [
        (b"{", "bad_json", ""),
        (b"\xff", "bad_json", ""),
        (b"5", "wrong_type", ""),
        (5, "wrong_type", ""),
        ([5], "wrong_type", "[0]"),
        ([], "missing_choice", ""),
        ({}, "missing_choice", ""),
        ({"?qbxml": 5}, "wrong_type", "?qbxml"),
        ({"?qbxml": 'version="16.0"?>', "QBXMLMsgsRq": {}}, "bad_instruction", "?qbxml"),
        ({"QBXMLMsgsRq": None}, "null_object", "QBXMLMsgsRq"),
        ({"QBXMLMsgsRq": {"@onError": "x"}}, "unknown_word", "QBXMLMsgsRq.@onError"),
        ({"QBXMLMsgsRq": {5: "x"}}, "unknown_element", "QBXMLMsgsRq"),
    ],
)
def test_messages_that_are_none(messages: Any, code: str, path: str) -> None:
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_message_set(messages)
    assert [(each.code, each.path) for each in caught.value.problems] == [(code, path)]


@pytest.mark.parametrize(
    "options",
    [
        {"version": "17.0"}, {"version": "x"}, {"edition": "DE"}, {"layout": "pretty"}, {"encoding": "latin-1"},
        {"on_error": "stop"}, {"unstorable": "drop"},
    ],
)  # fmt: skip
def test_options_that_there_are_not(options: dict[str, Any]) -> None:
    with pytest.raises(qb.OptionError):
        qb.encode_message_set([{"HostQueryRq": {}}], **options)


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize(
    ("key", "value", "codes"),
    [
        ("#late", "lost", ["wrong_type"]),
        ("#late", {"ListID": "8-1"}, ["wrong_type"]),
        ("#late", [{"IncludeRetElement": "Name"}, "lost"], ["wrong_type"]),
        ("#late", [{"@requestID": "8-1"}], ["unknown_element"]),
        ("#late", [{5: "8-1", "#text": "lost"}], ["unknown_element"] * 2),
        ("#order", "ListID", ["wrong_type"]),
        ("#order", ["FullName", 5], ["wrong_type"]),
        ("#order", ["ListIDs", "FullName", "ListIDs"], ["unknown_element"]),
    ],
)
def test_nothing_that_tells_the_order_is_lost_in_silence(strict: bool, key: str, value: Any, codes: list[str]) -> None:
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_message_set([query(FullName="x", **{key: value})], strict=strict)
    assert [(each.code, each.path) for each in caught.value.problems] == [
        (code, f"[0].CustomerQueryRq.{key}") for code in codes
    ]


def test_keys_of_a_class_of_the_caller_s_are_refused_like_any_other() -> None:
    class Text(str):
        __slots__ = ()

    for content in ({Text("CustomerQueryRq"): {}}, {"CustomerQueryRq": {Text("MaxReturned"): 1, "#order": []}}):
        for strict in (True, False):
            with pytest.raises(qb.RequestError):
                qb.encode_message_set([content], strict=strict)
