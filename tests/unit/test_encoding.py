"""How parameters can be given, and what stands around the message."""

from __future__ import annotations

import warnings
from collections import UserDict
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import msgspec
import pytest

import qbxml_core as qb

PARAMS = {"customerId": "8-1", "lines": [{"itemId": "9-1", "rate": "3.125", "quantity": 2}]}


class Line(msgspec.Struct, rename="camel", omit_defaults=True):
    item_id: str
    rate: Decimal
    quantity: int
    description: str | msgspec.UnsetType = msgspec.UNSET


class Invoice(msgspec.Struct, rename="camel"):
    customer_id: str
    lines: list[Line]
    memo: str | msgspec.UnsetType = msgspec.UNSET


@pytest.mark.parametrize(
    "params",
    [
        msgspec.json.encode(PARAMS),
        bytearray(msgspec.json.encode(PARAMS)),
        memoryview(msgspec.json.encode(PARAMS)),
        msgspec.json.encode(PARAMS).decode(),
        Invoice("8-1", [Line("9-1", Decimal("3.125"), 2)]),
        UserDict(PARAMS),
        MappingProxyType({**PARAMS, "lines": (MappingProxyType(PARAMS["lines"][0]),)}),  # type: ignore[arg-type]
    ],
    ids=["bytes", "bytearray", "memoryview", "text", "struct", "mapping", "mappings inside"],
)
def test_parameters_of_every_form(params: Any) -> None:
    assert qb.encode_request("invoices.create", params) == qb.encode_request("invoices.create", PARAMS)


def test_json_keeps_every_digit() -> None:
    document = qb.encode_request("invoices.create", b'{"customerId":"8-1","lines":[{"amount":1234567890123.45}]}')
    assert b"<Amount>1234567890123.45</Amount>" in document


@pytest.mark.parametrize("params", [b"{", b"", b"\xff", '{"a":NaN}', b'{"a":1e99999999999999999999}'])
def test_what_is_no_json(params: Any) -> None:
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_request("invoices.create", params)
    assert caught.value.problems[0].code in ("bad_json", "unknown_key")


@pytest.mark.parametrize("params", [b"[]", b"5", b"null", [], 5, True])
def test_what_is_no_object(params: Any) -> None:
    with pytest.raises(qb.RequestError, match="an object"):
        qb.encode_request("invoices.create", params)


def test_the_document_around_the_message() -> None:
    document = qb.encode_request(
        "invoices.void", {"id": "8-1"}, request_id=7, on_error="continueOnError", version="13.0"
    )
    assert document.decode() == (
        '<?xml version="1.0" encoding="utf-8"?>\n<?qbxml version="13.0"?>\n<QBXML>\n'
        '<QBXMLMsgsRq onError="continueOnError">\n'
        '<TxnVoidRq requestID="7"><TxnVoidType>Invoice</TxnVoidType><TxnID>8-1</TxnID></TxnVoidRq>\n'
        "</QBXMLMsgsRq>\n</QBXML>\n"
    )


def test_subscriptions_have_a_message_set_of_their_own() -> None:
    document = qb.encode_request(
        "subscriptions.delete",
        {"subscriberId": f"{{{'0' * 8}-0000-0000-0000-{'0' * 12}}}", "subscriptionType": "ui_extension"},
    )
    assert b"<QBXMLSubscriptionMsgsRq>" in document


def test_a_struct_that_omits_defaults_says_no_more_than_its_json() -> None:
    class Customer(msgspec.Struct, rename="camel", omit_defaults=True):
        name: str
        company_name: str | None = None

    class Job(Customer, rename="camel", omit_defaults=True, kw_only=True):
        parent_id: str
        is_active: bool = True
        note: str | None = None

    for given in (Customer("x"), Customer("x", "y"), Job("x", parent_id="8-1"), Job("x", "y", parent_id="8-1")):
        wanted = qb.encode_request("customers.create", msgspec.json.encode(given))
        assert qb.encode_request("customers.create", given) == wanted
    cleared = {"id": "8-1", "revisionNumber": "1", "companyName": None}
    assert b"<CompanyName></CompanyName>" in qb.encode_request("customers.update", cleared)


def test_params_are_left_alone() -> None:
    params = {"ids": ["8-1"], "limit": msgspec.UNSET}
    qb.encode_request("invoices.list", params)
    assert params == {"ids": ["8-1"], "limit": msgspec.UNSET}


def test_lists_and_dicts_of_classes_of_the_caller_s() -> None:
    class Items(list[Any]):
        pass

    class Fields(dict[str, Any]):
        pass

    def params(items: Any, fields: Any) -> Any:
        applied = fields(transactionId=fields(useMacro="TxnID:bill"), paymentAmount="1.00")
        return fields(vendorId="8-1", bankAccountId="8-2", isQueuedForPrint=True, applyToTransactions=items([applied]))

    written = qb.encode_request("bill_check_payments.create", params(list, dict))
    assert qb.encode_request("bill_check_payments.create", params(Items, Fields)) == written


def test_params_that_go_away_while_they_are_written() -> None:
    class Emptying(UserDict[str, Any]):
        def __getitem__(self, key: str) -> Any:
            params.clear()
            reused.extend(f"{number}" * 30 for number in range(20_000))
            return super().__getitem__(key)

    for number in range(30):
        reused: list[str] = []
        params = {"customerId": "8-1", "billingAddress": Emptying(line1="x"), "memo": f"{number:060}"}
        assert f"{number:060}".encode() in qb.encode_request("invoices.create", params)


@pytest.mark.parametrize(
    "options",
    [
        {"edition": "DE"},
        {"on_error": "ignore"},
        {"encoding": "latin-1"},
        {"encoding": ["ascii"]},
        {"edition": ["US"]},
        {"version": {"16.0"}},
        {"on_error": {}},
        {"request_id": "x" * 51},
        {"request_id": b"1"},
        {"request_id": 10**5000},
        {"request_id": "a\nb"},
        {"unstorable": "maybe"},
    ],
)
def test_options_that_make_no_sense(options: dict[str, Any]) -> None:
    with pytest.raises(qb.OptionError):
        qb.encode_request("invoices.create", {"customerId": "8-1", "memo": "\u4e16"}, **options)


def test_an_option_is_refused_even_when_nothing_depends_on_it() -> None:
    with pytest.raises(qb.OptionError, match="warn, error, allow"):
        qb.encode_request("customers.list", unstorable="maybe")  # type: ignore[arg-type]


@pytest.mark.parametrize("name", [None, 5, ["invoices.list"], {}])
def test_an_operation_that_is_no_text(name: Any) -> None:
    with pytest.raises(qb.RequestError, match="there is no such operation"):
        qb.encode_request(name, {})


def test_the_macro_of_an_object_and_its_use() -> None:
    document = qb.encode_request(
        "bill_check_payments.create",
        {
            "vendorId": "8-1",
            "bankAccountId": "8-2",
            "isQueuedForPrint": True,
            "applyToTransactions": [{"transactionId": {"useMacro": "TxnID:bill"}, "paymentAmount": "1.00"}],
        },
    )
    assert b'<TxnID useMacro="TxnID:bill"/>' in document
    (request,) = qb.decode_request(document)
    assert request.params["applyToTransactions"][0]["transactionId"] == {"useMacro": "TxnID:bill"}
    document = qb.encode_request("bills.create", {"vendorId": "8-1", "defMacro": "TxnID:bill"})
    assert b'<BillAdd defMacro="TxnID:bill">' in document
    assert qb.decode_request(document)[0].params["defMacro"] == "TxnID:bill"


def test_what_quickbooks_cannot_store() -> None:
    params = {"customerId": "8-1", "memo": "\u4e16 caf\u00e9 \u2019"}
    with pytest.warns(qb.EncodeWarning, match="memo.*Windows-1252"):
        document = qb.encode_request("invoices.create", params)
    assert "<Memo>&#19990; caf&#233; &#8217;</Memo>" in document.decode("ascii")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert qb.encode_request("invoices.create", params, unstorable="allow") == document
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_request("invoices.create", params, unstorable="error")
    assert [(each.code, each.path) for each in caught.value.problems] == [("unstorable_character", "memo")]
    utf8 = qb.encode_request("invoices.create", params, unstorable="allow", encoding="utf-8")
    assert "<Memo>\u4e16 caf\u00e9 \u2019</Memo>" in utf8.decode()


def test_what_was_escaped_already() -> None:
    with pytest.warns(qb.EncodeWarning, match="escaped"):
        qb.encode_request("invoices.create", {"customerId": "8-1", "memo": "Fish &amp; Chips"})


def test_the_error_of_a_request() -> None:
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_request("invoices.create", {"lines": [{"rate": "x"}]})
    lines = str(caught.value).splitlines()
    assert lines[0] == "invoices.create: 2 problems"
    assert lines[1] == "  customerId: is required"
    assert lines[2].startswith("  lines[0].rate: takes a decimal number")
    body = msgspec.json.decode(caught.value.body())
    assert body["operation"] == "invoices.create"
    assert body["problems"][0] == {
        "code": "missing",
        "path": "customerId",
        "message": "is required",
        "allowed": [],
        "nearest": None,
        "wirePath": "InvoiceAddRq/InvoiceAdd/CustomerRef/ListID",
        "level": "refused",
    }


def test_what_no_parameter_says_is_told_when_reading() -> None:
    document = b"""<QBXML><QBXMLMsgsRq onError="stopOnError"><InvoiceAddRq requestID="1"><InvoiceAdd>
    <CustomerRef><FullName>Kristy</FullName></CustomerRef><Memo>x</Memo>
    <InvoiceLineAdd><ItemRef><FullName>Hinge</FullName></ItemRef><Quantity>2</Quantity></InvoiceLineAdd>
    </InvoiceAdd><IncludeRetElement>TxnID</IncludeRetElement></InvoiceAddRq>
    <NewThingAddRq><NewThingAdd><Name>x</Name></NewThingAdd></NewThingAddRq></QBXMLMsgsRq></QBXML>"""
    invoice, new = qb.decode_request(document)
    assert (invoice.operation, invoice.request_id) == ("invoices.create", "1")
    assert invoice.params == {"memo": "x", "lines": [{"quantity": 2}]}
    assert set(invoice.left) == {
        "InvoiceAdd/CustomerRef/FullName",
        "InvoiceAdd/InvoiceLineAdd/ItemRef/FullName",
        "IncludeRetElement",
    }
    assert (new.operation, new.message, new.left) == (None, "NewThingAdd", ("NewThingAdd/Name",))


@pytest.mark.parametrize("version", ["4.0", "8.0", "13.0", "16.0"])
@pytest.mark.parametrize("edition", ["US", "UK"])
def test_all_elements_but_one_are_read_back_in_every_version(version: str, edition: Any) -> None:
    params = {"limit": 150, "excludeAlternateShippingAddresses": True}
    document = qb.encode_request("customers.list", params, version=version, edition=edition)
    (request,) = qb.decode_request(document)
    assert (request.params["excludeAlternateShippingAddresses"], request.left) == (True, ())


@pytest.mark.parametrize("word", ["TRUE", "true", "1", 1])
def test_a_switch_takes_every_word_for_true(word: Any) -> None:
    documents = [
        qb.encode_request("customers.list", {"excludeAlternateShippingAddresses": each}) for each in (word, True)
    ]
    assert documents[0] == documents[1]
    assert b"<IncludeRetElement>" in documents[0]


def test_a_choice_of_elements_is_no_parameter() -> None:
    message = {"CustomerQueryRq": {"IncludeRetElement": ["ListID", "Name"]}}
    (request,) = qb.decode_request(qb.encode_message_set([message]))
    assert request.params == {}
    assert set(request.left) == {"IncludeRetElement"}


def test_operations_and_messages_go_into_one_message_set() -> None:
    bill = qb.Request(operation="bills.create", request_id="1", params={"vendorId": "8-1", "defMacro": "TxnID:bill"})
    document = qb.encode_message_set([bill, {"HostQueryRq": {"@requestID": "2"}}], on_error="continueOnError")
    first, second = qb.decode_request(document)
    assert first.params == bill.params
    assert (first.operation, first.request_id) == (bill.operation, bill.request_id)
    assert (second.operation, second.request_id) == ("host.retrieve", "2")
    assert b'onError="continueOnError"' in document
    assert qb.encode_message_set(qb.decode_request(document), on_error="continueOnError") == document


def test_problems_of_an_operation_in_a_message_set() -> None:
    with pytest.raises(qb.RequestError, match="vendorId: is required"):
        qb.encode_message_set([qb.Request(operation="bills.create")])
    with pytest.raises(qb.RequestError, match="no such operation"):
        qb.encode_message_set([qb.Request(operation=None)])


def test_problems_of_all_in_a_message_set_are_told_at_once() -> None:
    messages = [
        qb.Request(operation="invoices.list", params={"ids": ["8-1"], "refNumbers": ["4"]}),
        {"InvoiceQueryRq": {"Memo": "x"}},
        qb.Request(operation="customers.create", params={"lines": [], "name": "x"}),
        qb.Request(operation="customers.make"),
        qb.Request(operation=None, message="PayrollItemQuery"),
        qb.Request(operation="accounts.list"),
    ]
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_message_set(messages)
    assert sorted((each.path, each.code) for each in caught.value.problems) == [
        ("[0].params.ids", "excluded"),
        ("[1].InvoiceQueryRq.Memo", "unknown_element"),
        ("[2].params.lines", "unknown_key"),
        ("[3].operation", "unknown_operation"),
        ("[4].operation", "unknown_operation"),
    ]


def test_what_no_parameter_says_is_not_lost_in_silence() -> None:
    (request,) = qb.decode_request(
        qb.encode_message_set([{"ClassAddRq": {"ClassAdd": {"Name": "x", "ParentRef": {"FullName": "y"}}}}])
    )
    assert request.left == ("ClassAdd/ParentRef/FullName",)
    with pytest.raises(qb.RequestError, match=r"`ClassAdd/ParentRef/FullName`.*native shape") as caught:
        qb.encode_message_set([request])
    assert [(each.code, each.path) for each in caught.value.problems] == [("not_said", "[0].left")]
    assert b"<ClassAdd><Name>x</Name></ClassAdd>" in qb.encode_message_set([msgspec.structs.replace(request, left=())])
