"""The company file of the example server: its answers are what QuickBooks could have sent."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

import qbxml_core as qb
from qbxml_core.testing import CompanyFile
from qbxml_core.testing.company.file import SAMPLE
from tests.request_params import ParamsMaker, editions, operations

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).parents[2] / "specs" / "qbxml" / "qbxml.xsd"))
NOON = datetime(2024, 5, 6, 12, 0, tzinfo=timezone(timedelta(hours=-7)))


@pytest.fixture
def company() -> CompanyFile:
    return CompanyFile(now=lambda: NOON)


def ask(company: CompanyFile, *requests: str, on_error: str = "stopOnError") -> list[qb.Response]:
    inside = "".join(requests)
    xml = f'<QBXML><QBXMLMsgsRq onError="{on_error}">{inside}</QBXMLMsgsRq></QBXML>'
    answer = company.respond(xml.encode())
    assert SCHEMA.validate(etree.fromstring(answer)), SCHEMA.error_log
    return qb.decode(answer, strict=True).responses


def test_what_it_starts_with_is_valid() -> None:
    assert SCHEMA.validate(etree.parse(SAMPLE)), SCHEMA.error_log


def test_times_ids_and_edit_sequences(company: CompanyFile) -> None:
    (first,) = ask(company, '<ClassAddRq requestID="7"><ClassAdd><Name>East</Name></ClassAdd></ClassAddRq>')
    (made,) = first.records
    assert (first.request_id, first.status.code, made.created_at) == ("7", 0, "2024-05-06T12:00:00-07:00")
    change = f"<ListID>{made.id}</ListID><EditSequence>{made.revision_number}</EditSequence><Name>Far East</Name>"
    request = f"<ClassModRq><ClassMod>{change}</ClassMod></ClassModRq>"
    (second,) = ask(company, request)
    assert (second.records[0].id, second.records[0].full_name) == (made.id, "Far East")
    assert second.records[0].revision_number > made.revision_number, "also within one second"
    (third,) = ask(company, request)
    assert (third.status.code, third.status.kind, third.records) == (3200, "conflict", second.records)


def test_requests_of_a_set_come_one_after_the_other(company: CompanyFile) -> None:
    requests = [
        "<ClassAddRq><ClassAdd><Name>A</Name></ClassAdd></ClassAddRq>",
        "<ClassAddRq><ClassAdd><Name>a</Name></ClassAdd></ClassAddRq>",
        "<ClassQueryRq><FullName>A</FullName></ClassQueryRq>",
    ]
    assert [each.status.code for each in ask(company, *requests)] == [0, 3100, 3231]
    assert [each.status.code for each in ask(company, *requests[1:], on_error="continueOnError")] == [3100, 0]


@pytest.mark.parametrize(
    ("request_xml", "code"),
    [
        ("<ClassQueryRq><ListID>8-8</ListID></ClassQueryRq>", 500),
        (
            "<ClassQueryRq><NameRangeFilter><FromName>x</FromName></NameRangeFilter></ClassQueryRq>",
            1,
        ),
        ("<TxnDelRq><TxnDelType>Bill</TxnDelType><TxnID>1</TxnID></TxnDelRq>", 3120),
        ("<ListMergeRq></ListMergeRq>", 1030),
        ("<ClassQueryRq><FromModifiedDate>2030-01-01</FromModifiedDate></ClassQueryRq>", 1),
        ("<CheckQueryRq><TxnDateRangeFilter><DateMacro>Today</DateMacro></TxnDateRangeFilter></CheckQueryRq>", 530),
    ],
)
def test_statuses(company: CompanyFile, request_xml: str, code: int) -> None:
    (response,) = ask(company, request_xml)
    assert response.status.code == code
    assert response.records == []


def test_pages_over_several_kinds(company: CompanyFile) -> None:
    (whole,) = ask(company, "<ItemQueryRq/>")
    (page,) = ask(company, '<ItemQueryRq iterator="Start"><MaxReturned>1</MaxReturned></ItemQueryRq>')
    found = page.records
    while page.iterator is not None and page.iterator.remaining_count:
        continued = f'<ItemQueryRq iterator="Continue" iteratorID="{page.iterator.id}">'
        (page,) = ask(company, f"{continued}<MaxReturned>1</MaxReturned></ItemQueryRq>")
        found += page.records
    assert found == whole.records
    assert len(found) == 4


def test_some_of_several_kinds(company: CompanyFile) -> None:
    items = [each.id for each in ask(company, "<ItemQueryRq/>")[0].records]
    wanted = "".join(f"<ListID>{each}</ListID>" for each in (items[0], "8-8", items[2]))
    (response,) = ask(company, f"<ItemQueryRq>{wanted}</ItemQueryRq>")
    assert (response.status.code, response.status.kind) == (500, "partial")
    assert [each.id for each in response.records] == [items[0], items[2]]


def test_lines_and_totals(company: CompanyFile) -> None:
    items = {each.name: each.id for each in ask(company, "<ItemQueryRq/>")[0].records}
    line = f"<InvoiceLineAdd><ItemRef><ListID>{items['Hinge']}</ListID></ItemRef><Quantity>3</Quantity><Rate>1.5</Rate>"
    invoice = f"<CustomerRef><FullName>anna baker</FullName></CustomerRef>{line}</InvoiceLineAdd>"
    (made,) = ask(company, f"<InvoiceAddRq><InvoiceAdd>{invoice}</InvoiceAdd></InvoiceAddRq>")
    (record,) = made.records
    assert record.customer.full_name == "Anna Baker"
    assert (record.lines[0].amount, record.subtotal, record.transaction_date) == ("4.50", "4.50", "2024-05-06")


def test_text_is_text(company: CompanyFile) -> None:
    (made,) = ask(company, '<ClassAddRq><ClassAdd><Name>&lt;&#233;&#8364;&amp;"</Name></ClassAdd></ClassAddRq>')
    assert made.records[0].name == '<\u00e9\u20ac&"'


def test_one_request_that_it_does_not_know_stops_no_other(company: CompanyFile) -> None:
    requests = "<NewThingAddRq><NewThingAdd><Name>x</Name></NewThingAdd></NewThingAddRq>", "<HostQueryRq/>"
    xml = f'<QBXML><QBXMLMsgsRq onError="continueOnError">{"".join(requests)}</QBXMLMsgsRq></QBXML>'
    answers = qb.decode(company.respond(xml.encode())).responses
    assert [(each.message, each.status.code) for each in answers] == [("NewThingAddRs", 1030), ("HostQueryRs", 0)]


def test_who_signs_on_is_let_in(company: CompanyFile) -> None:
    ticket = "<SignonMsgsRq><SignonTicketRq><SessionTicket>x</SessionTicket></SignonTicketRq></SignonMsgsRq>"
    xml = f'<QBXML>{ticket}<QBXMLMsgsRq onError="stopOnError"><HostQueryRq/></QBXMLMsgsRq></QBXML>'
    assert [each.status.code for each in qb.decode(company.respond(xml.encode())).responses] == [0]


def invoice(company: CompanyFile, number: str) -> None:
    line = "<InvoiceLineAdd><ItemRef><FullName>Hinge</FullName></ItemRef><Quantity>3</Quantity></InvoiceLineAdd>"
    said = f"<CustomerRef><FullName>Anna Baker</FullName></CustomerRef><RefNumber>{number}</RefNumber>{line}"
    (made,) = ask(company, f"<InvoiceAddRq><InvoiceAdd>{said}</InvoiceAdd></InvoiceAddRq>")
    assert made.status.code == 0


@pytest.mark.parametrize(
    ("message", "inside", "found"),
    [
        ("InvoiceQuery", "<RefNumber>a-1</RefNumber>", ["A-1"]),
        ("InvoiceQuery", "<RefNumberCaseSensitive>A-2</RefNumberCaseSensitive>", ["A-2"]),
        ("InvoiceQuery", "<RefNumberRangeFilter><FromRefNumber>A-2</FromRefNumber></RefNumberRangeFilter>", ["A-2"]),
        (
            "InvoiceQuery",
            "<RefNumberFilter><MatchCriterion>EndsWith</MatchCriterion><RefNumber>1</RefNumber></RefNumberFilter>",
            ["A-1"],
        ),
        ("InvoiceQuery", "<IncludeRetElement>RefNumber</IncludeRetElement>", ["A-1", "A-2"]),
        ("InvoiceQuery", "<EntityFilter><FullName>Anna Baker</FullName></EntityFilter>", ["A-1", "A-2"]),
        ("InvoiceQuery", "<EntityFilter><FullName>Somebody</FullName></EntityFilter>", []),
        (
            "TransactionQuery",
            "<TransactionItemFilter><FullName>Hinge</FullName></TransactionItemFilter>"
            "<TransactionTypeFilter><TxnTypeFilter>Invoice</TxnTypeFilter></TransactionTypeFilter>",
            ["A-1", "A-2"],
        ),
        (
            "TransactionQuery",
            "<TransactionTypeFilter><TxnTypeFilter>CreditMemo</TxnTypeFilter></TransactionTypeFilter>",
            [],
        ),
    ],
)
def test_which_transactions_a_query_finds(company: CompanyFile, message: str, inside: str, found: list[str]) -> None:
    invoice(company, "A-1")
    invoice(company, "A-2")
    (response,) = ask(company, f"<{message}Rq>{inside}</{message}Rq>")
    assert [each.ref_number for each in response.records] == found
    assert response.status.code == (0 if found else 1)


def test_an_estimate_that_is_inactive_is_a_transaction_all_the_same(company: CompanyFile) -> None:
    said = "<CustomerRef><FullName>Anna Baker</FullName></CustomerRef><IsActive>false</IsActive>"
    ask(company, f"<EstimateAddRq><EstimateAdd>{said}</EstimateAdd></EstimateAddRq>")
    (found,) = ask(company, "<TransactionQueryRq/>")[0].records
    assert found.transaction_type == "estimate"


def test_what_was_deleted_is_found_by_its_kind(company: CompanyFile) -> None:
    invoice(company, "A-1")
    (made,) = ask(company, "<InvoiceQueryRq/>")[0].records
    ask(company, f"<TxnDelRq><TxnDelType>Invoice</TxnDelType><TxnID>{made.id}</TxnID></TxnDelRq>")
    kinds = ["Invoice", "CreditMemo"]
    queries = [f"<TxnDeletedQueryRq><TxnDelType>{each}</TxnDelType></TxnDeletedQueryRq>" for each in kinds]
    assert [[each.id for each in response.records] for response in ask(company, *queries)] == [[made.id], []]


def test_what_a_query_does_not_look_at_is_named(company: CompanyFile) -> None:
    (response,) = ask(
        company,
        "<BillToPayQueryRq><PayeeEntityRef><FullName>x</FullName></PayeeEntityRef><DueDate>2024-01-01</DueDate>"
        "</BillToPayQueryRq>",
    )
    assert response.status.message == "This company file does not look at dueDate, PayeeEntityRef/FullName."


def test_a_report_has_its_name(company: CompanyFile) -> None:
    answer = company.respond(qb.encode_request("reports.general_summary", {"reportType": "profit_and_loss_standard"}))
    assert b"<ReportTitle>Profit And Loss Standard</ReportTitle>" in answer


@pytest.mark.parametrize("name", sorted(name for name, each in operations().items() if "US" in editions(each)))
def test_every_operation_has_an_answer(company: CompanyFile, name: str) -> None:
    """What it cannot do is a status as well, also in the message set of subscriptions."""
    request = qb.encode_request(name, ParamsMaker(1).some(operations()[name], 0.0), request_id="7")
    (found,) = qb.decode(company.respond(request)).responses
    assert (found.message, found.request_id) == (f"{qb.routes()[name].message}Rs", "7")
    assert found.status.code is not None


def set_of(*messages: str, **ids: str) -> bytes:
    attributes = "".join(f' {name}="{value}"' for name, value in ids.items())
    return f'<QBXML><QBXMLMsgsRq onError="stopOnError"{attributes}>{"".join(messages)}</QBXMLMsgsRq></QBXML>'.encode()


NORTH = "<ClassAddRq><ClassAdd><Name>North</Name></ClassAdd></ClassAddRq>"
SOUTH = "<ClassAddRq><ClassAdd><Name>South</Name></ClassAdd></ClassAddRq>"


def status_of(answer: bytes) -> str:
    root = etree.fromstring(answer)
    assert SCHEMA.validate(root), SCHEMA.error_log
    return str(root[0].get("messageSetStatusCode"))


def class_names(company: CompanyFile) -> list[str]:
    return [record.name for record in ask(company, "<ClassQueryRq/>")[0].records if record.name in ("North", "South")]


def test_a_set_sent_again_is_answered_and_not_executed(company: CompanyFile) -> None:
    first = company.respond(set_of(NORTH, newMessageSetID="a"))
    assert status_of(first) == "0"
    assert company.respond(set_of(NORTH, newMessageSetID="a")) == first
    assert company.respond(set_of(NORTH, newMessageSetID="a", oldMessageSetID="a")) == first
    assert class_names(company) == ["North"]


def test_a_status_check_needs_no_messages(company: CompanyFile) -> None:
    first = company.respond(set_of(NORTH, newMessageSetID="a"))
    assert company.respond(set_of(newMessageSetID="a", oldMessageSetID="a")) == first
    assert status_of(company.respond(set_of(newMessageSetID="b", oldMessageSetID="b"))) == "9002"


def test_other_content_under_the_same_id_is_refused(company: CompanyFile) -> None:
    company.respond(set_of(NORTH, newMessageSetID="a"))
    answer = company.respond(set_of(SOUTH, newMessageSetID="a"))
    assert status_of(answer) == "9001"
    assert qb.decode(answer).responses == []
    assert class_names(company) == ["North"]


def test_a_new_id_clears_the_old_one(company: CompanyFile) -> None:
    company.respond(set_of(NORTH, newMessageSetID="a"))
    assert status_of(company.respond(set_of(SOUTH, newMessageSetID="b", oldMessageSetID="a"))) == "0"
    assert status_of(company.respond(set_of(oldMessageSetID="a"))) == "600", "it was cleared"
    assert status_of(company.respond(set_of(oldMessageSetID="b"))) == "0"
    assert status_of(company.respond(set_of(oldMessageSetID="b"))) == "600"
    assert class_names(company) == ["North", "South"]


def test_all_sets_are_cleared(company: CompanyFile) -> None:
    for name, message in (("a", NORTH), ("b", SOUTH)):
        company.respond(set_of(message, newMessageSetID=name))
    assert status_of(company.respond(set_of(oldMessageSetID="CLR-ALL-MSG-SETS"))) == "0"
    assert [status_of(company.respond(set_of(oldMessageSetID=name))) for name in "ab"] == ["600", "600"]


@pytest.mark.parametrize("attribute", ["newMessageSetID", "oldMessageSetID"])
def test_a_message_set_id_has_24_characters_at_most(company: CompanyFile, attribute: str) -> None:
    assert status_of(company.respond(set_of(NORTH, **{"newMessageSetID": "n", attribute: "x" * 25}))) == "9004"
    assert class_names(company) == []
    assert status_of(company.respond(set_of(NORTH, **{"newMessageSetID": "n", attribute: "x" * 24}))) == "0"


def test_a_saved_company_keeps_records_and_message_sets(company: CompanyFile, tmp_path: Path) -> None:
    first = company.respond(set_of(NORTH, newMessageSetID="a"))
    company.save(tmp_path / "company.json")
    again = CompanyFile.load(tmp_path / "company.json", now=lambda: NOON)
    assert class_names(again) == ["North"]
    assert again.respond(set_of(NORTH, newMessageSetID="a")) == first
    ask(again, SOUTH)
    everything = ask(again, "<ClassQueryRq/>")[0].records
    assert len({record.id for record in everything}) == len(everything), "new IDs differ from saved ones"


@pytest.mark.parametrize("content", [b"", b"<QBXML/>", b"{}", b'{"format":"x","last":1,"sequence":1,"records":{},'])
def test_what_was_not_saved_is_not_loaded(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "company.json").write_bytes(content)
    with pytest.raises(qb.OptionError, match=r"company\.json is not a company file"):
        CompanyFile.load(tmp_path / "company.json")


def test_a_company_of_a_document_and_an_empty_one(company: CompanyFile) -> None:
    recorded = company.respond(qb.encode_request("customers.list"))
    again = CompanyFile(recorded)
    assert ask(again, "<CustomerQueryRq/>")[0].records == ask(company, "<CustomerQueryRq/>")[0].records
    assert [ask(again, "<VendorQueryRq/>")[0].status.code] == [1]
    assert ask(CompanyFile.empty(), "<CustomerQueryRq/>")[0].status.code == 1


def test_an_iterator_lives_in_its_session(company: CompanyFile) -> None:
    limit = "<MaxReturned>1</MaxReturned></ItemQueryRq>"
    (page,) = qb.decode(company.respond(set_of(f'<ItemQueryRq iterator="Start">{limit}'), session="one")).responses
    assert page.iterator is not None
    go_on = f'<ItemQueryRq iterator="Continue" iteratorID="{page.iterator.id}">{limit}'
    statuses = [
        qb.decode(company.respond(set_of(go_on), session=name)).responses[0].status.code for name in ("two", "one")
    ]
    assert statuses == [3391, 0]


def balances(company: CompanyFile, transaction: str = "Invoice") -> tuple[str, str]:
    """What is left of the only invoice, and the balance of its customer."""
    (invoices, customers) = ask(company, f"<{transaction}QueryRq/>", "<CustomerQueryRq/>")
    return invoices.records[0].balance_remaining, customers.records[0].balance


def paid_invoice(company: CompanyFile) -> tuple[str, qb.Response]:
    """An invoice of 30.00, and a payment of 50.00 of which 20.00 are for it."""
    item = "<ItemRef><FullName>Hinge</FullName></ItemRef>"
    said = f"{CUSTOMER}<InvoiceLineAdd>{item}<Quantity>3</Quantity><Rate>10</Rate></InvoiceLineAdd>"
    (made,) = ask(company, f"<InvoiceAddRq><InvoiceAdd>{said}</InvoiceAdd></InvoiceAddRq>")
    invoice_id = made.records[0].id
    applied = f"<AppliedToTxnAdd><TxnID>{invoice_id}</TxnID><PaymentAmount>20.00</PaymentAmount></AppliedToTxnAdd>"
    said = f"{CUSTOMER}<TotalAmount>50.00</TotalAmount>{applied}"
    request = f"<ReceivePaymentAddRq><ReceivePaymentAdd>{said}</ReceivePaymentAdd></ReceivePaymentAddRq>"
    (payment,) = ask(company, request)
    assert payment.status.code == 0
    return invoice_id, payment


CUSTOMER = "<CustomerRef><FullName>Anna Baker</FullName></CustomerRef>"


def test_a_payment_and_what_it_pays_are_linked(company: CompanyFile) -> None:
    (before,) = ask(company, "<CustomerQueryRq/>")
    invoice_id, payment = paid_invoice(company)
    (record,) = payment.records
    assert [(each.transaction_id, each.amount) for each in record.applied_to_transactions] == [(invoice_id, "20.00")]
    assert record.unused_payment == "30.00"
    linked = "<IncludeLinkedTxns>true</IncludeLinkedTxns>"
    (asked, plain) = ask(company, f"<InvoiceQueryRq>{linked}</InvoiceQueryRq>", "<InvoiceQueryRq/>")
    (link,) = asked.records[0].linked_transactions
    assert (link.id, link.transaction_type, link.amount) == (record.id, "receive_payment", "-20.00")
    assert plain.records[0].linked_transactions == []
    left, balance = balances(company)
    assert left == "10.00"
    assert Decimal(balance) - Decimal(before.records[0].balance or 0) == Decimal("10.00") - Decimal("30.00")


def test_what_is_paid_is_found_by_its_payment_status(company: CompanyFile) -> None:
    invoice_id, _ = paid_invoice(company)
    kinds = ("PaidOnly", "NotPaidOnly")
    queries = [f"<InvoiceQueryRq><PaidStatus>{each}</PaidStatus></InvoiceQueryRq>" for each in kinds]
    assert [len(each.records) for each in ask(company, *queries)] == [0, 1]
    applied = f"<AppliedToTxnAdd><TxnID>{invoice_id}</TxnID><PaymentAmount>10.00</PaymentAmount></AppliedToTxnAdd>"
    said = f"{CUSTOMER}<TotalAmount>10.00</TotalAmount>{applied}"
    ask(company, f"<ReceivePaymentAddRq><ReceivePaymentAdd>{said}</ReceivePaymentAdd></ReceivePaymentAddRq>")
    assert [len(each.records) for each in ask(company, *queries)] == [1, 0]


def test_a_deleted_payment_no_longer_pays(company: CompanyFile) -> None:
    (before,) = ask(company, "<CustomerQueryRq/>")
    _, payment = paid_invoice(company)
    name = payment.records[0].id
    ask(company, f"<TxnDelRq><TxnDelType>ReceivePayment</TxnDelType><TxnID>{name}</TxnID></TxnDelRq>")
    left, balance = balances(company)
    assert left == "30.00"
    assert Decimal(balance) - Decimal(before.records[0].balance or 0) == Decimal("30.00")


def test_a_deleted_invoice_gives_the_payment_back(company: CompanyFile) -> None:
    invoice_id, _ = paid_invoice(company)
    ask(company, f"<TxnDelRq><TxnDelType>Invoice</TxnDelType><TxnID>{invoice_id}</TxnID></TxnDelRq>")
    (payments,) = ask(company, "<ReceivePaymentQueryRq/>")
    assert (payments.records[0].applied_to_transactions, payments.records[0].unused_payment) == ([], "50.00")


def test_an_invoice_that_follows_an_order_is_linked_with_it(company: CompanyFile) -> None:
    (order,) = ask(company, f"<SalesOrderAddRq><SalesOrderAdd>{CUSTOMER}</SalesOrderAdd></SalesOrderAddRq>")
    said = f"{CUSTOMER}<LinkToTxnID>{order.records[0].id}</LinkToTxnID>"
    (made,) = ask(company, f"<InvoiceAddRq><InvoiceAdd>{said}</InvoiceAdd></InvoiceAddRq>")
    linked = "<IncludeLinkedTxns>true</IncludeLinkedTxns>"
    asked = [f"<{each}QueryRq>{linked}</{each}QueryRq>" for each in ("Invoice", "SalesOrder")]
    invoices, orders = ask(company, *asked)
    assert [each.id for each in invoices.records[0].linked_transactions] == [order.records[0].id]
    assert [each.id for each in orders.records[0].linked_transactions] == [made.records[0].id]


def test_lines_are_shown_to_who_asks_for_them(company: CompanyFile) -> None:
    paid_invoice(company)
    queries = "<InvoiceQueryRq/>", "<InvoiceQueryRq><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq>"
    assert [len(each.records[0].lines) for each in ask(company, *queries)] == [0, 1]


def test_counts_and_chosen_fields(company: CompanyFile) -> None:
    answer = company.respond(
        set_of(
            '<ItemQueryRq metaData="MetaDataOnly"/>',
            '<ItemQueryRq metaData="MetaDataAndResponseData"/>',
            "<CustomerQueryRq><IncludeRetElement>FullName</IncludeRetElement></CustomerQueryRq>",
        )
    )
    only, both, chosen = etree.fromstring(answer)[0]
    assert (only.get("retCount"), len(only)) == ("4", 0)
    assert (both.get("retCount"), len(both)) == ("4", 4)
    assert [[each.tag for each in record] for record in chosen] == [["FullName"]]


def test_chosen_fields_are_a_parameter_of_lists(company: CompanyFile) -> None:
    invoice(company, "A-1")
    request = qb.encode_request("invoices.list", {"returned_elements": ["TxnID", "RefNumber"]})
    (record,) = qb.decode(company.respond(request)).responses[0].records
    assert (record.ref_number, record.customer, record.lines) == ("A-1", None, [])
    assert record.id
