"""`explain`: every kind of name finds what it names, and nothing else."""

from __future__ import annotations

import pytest

from qbxml_core.describe.explain import explain, names
from qbxml_core.errors import OptionError
from qbxml_core.writing.problems import PROBLEMS


@pytest.mark.parametrize("name", ["invoices", "Invoices", "InvoiceQueryRs", "InvoiceQuery"])
def test_a_resource_and_its_messages_show_resource_and_object(name: str) -> None:
    text = explain(name)
    assert text.startswith("invoices: ")
    assert "invoices.void" in text
    assert "qbd_invoice, on the wire InvoiceRet" in text
    assert "receivablesAccount" in text
    assert "left out: TxnNumber" in text


def test_a_request_message_shows_resource_and_parameters() -> None:
    resource, listed, retrieved = explain("InvoiceQueryRq").split("\n\n")
    assert resource.startswith("invoices: ")
    assert (listed, retrieved) == (explain("invoices.list"), explain("invoices.retrieve"))
    assert "writes" not in explain("TxnDelRq")


@pytest.mark.parametrize("name", ["busy", "not_found", "Not found"])
def test_a_kind_of_status_shows_its_codes(name: str) -> None:
    text = explain(name)
    assert "a kind of status: " in text
    assert ("3175  busy         The object is in use." in text) == (name == "busy")
    assert ("0x80040408  busy " in text) == (name == "busy")
    assert ("500  partial  " in text) == (name != "busy")  # not_found where there is no record


def test_words_find_the_status_codes_that_speak_of_them() -> None:
    text = explain("Object in use")
    assert text.startswith("status codes that speak of it: object in use\n")
    assert "        3175  busy         The object is in use." in text.splitlines()
    assert "3100" not in text
    assert "3100  conflict     The name is already in use." in explain("name in use")
    for nothing in ("qqq", "object qqq", "is", ""):
        with pytest.raises(OptionError):
            explain(nothing)


@pytest.mark.parametrize("name", ["InvoiceRet", "invoiceret", "qbd_invoice", "Invoice", "qbdInvoice"])
def test_an_object_shows_its_fields(name: str) -> None:
    text = explain(name)
    assert text.startswith("qbd_invoice, on the wire InvoiceRet")
    row = next(line.split() for line in text.splitlines() if line.split()[:1] == ["refNumber"])
    assert row == ["refNumber", "RefNumber", "string", "at", "most", "11"]


@pytest.mark.parametrize("name", ["receivablesAccount", "receivables_account", "ARAccountRef", "araccountref"])
def test_a_field_is_found_in_every_object_that_has_it(name: str) -> None:
    text = explain(name)
    assert text.startswith("receivablesAccount (qbd_reference), on the wire ARAccountRef\n")
    assert "qbd_invoice.receivablesAccount  <-  InvoiceRet/ARAccountRef" in text
    assert "qbd_credit_memo.receivablesAccount  <-  CreditMemoRet/ARAccountRef" in text
    assert "BillRet" not in text


def test_what_the_published_api_promises_is_said() -> None:
    text = explain("InvoiceRet")
    facts = {line.split()[0]: line for line in text.splitlines() if line.startswith("  ")}
    assert facts["transactionDate"].endswith("never null")
    assert not facts["dueDate"].endswith("never null")
    assert "  never null: so the published API promises" in text
    assert "never null" not in explain("qbd_reference")


@pytest.mark.parametrize(
    ("name", "before"), [("qbd_invoice", "id"), ("qbd_deleted_transaction", "id"), ("qbd_report", "JSON")]
)
def test_the_kind_of_an_object_stands_where_it_does_in_the_output(name: str, before: str) -> None:
    keys = [line.split()[0] for line in explain(name).splitlines() if line.startswith("  ")]
    assert keys[keys.index("objectType") - 1] == before
    assert f"always {name}" in explain(name)
    assert "objectType" not in explain("qbd_reference")


@pytest.mark.parametrize("name", ["TxnNumber", "txnnumber", "InvoiceRet/TxnNumber", "qbd_invoice.TxnNumber"])
def test_what_is_left_out_is_said_to_be(name: str) -> None:
    text = explain(name)
    assert text.startswith("TxnNumber, left out of the api shape on purpose")
    assert "InvoiceRet/TxnNumber" in text
    assert ("BillRet/TxnNumber" in text) == ("." not in name and "/" not in name)


@pytest.mark.parametrize("name", ["customers.jobStatus", "customers.job_status", "Customers.JobStatus"])
def test_a_resource_and_a_field_are_one_place(name: str) -> None:
    answer, request = explain(name).split("\n\n")
    assert answer == explain("CustomerRet/JobStatus")
    assert request.startswith(
        "jobStatus (word), a parameter of requests\n  customers.create.jobStatus  ->  CustomerAddRq/"
    )
    assert "in_progress -> InProgress" in request


def test_object_and_field_together_are_one_place() -> None:
    assert (
        explain("InvoiceRet/Memo")
        == explain("qbd_invoice.memo")
        == explain("Invoice.memo")
        == explain("invoices.memo").split("\n\n")[0]
    )
    assert explain("InvoiceRet/Memo").count("<-") == 1


def test_one_enum_field_lists_its_words() -> None:
    assert "CostOfGoodsSold -> cost_of_goods_sold" in explain("AccountRet/AccountType")


def test_a_message_of_many_resources_names_them_without_their_fields() -> None:
    text = explain("TxnDelRs")
    assert "invoices: " in text
    assert "bills: " in text
    assert "receivablesAccount" not in text


def test_an_operation_the_resource_does_not_have_is_not_found() -> None:
    with pytest.raises(OptionError, match=r"nothing is called 'templates\.void'"):
        explain("templates.void")


def test_the_nearest_names_are_offered() -> None:
    with pytest.raises(OptionError, match="did you mean receivablesAccount"):
        explain("receivables_acount")
    with pytest.raises(OptionError, match=r"on either side$"):
        explain("zzzzzzzzzz")


@pytest.mark.parametrize("name", ["invoices.update", "Invoices.Update"])
def test_an_operation_shows_what_it_takes(name: str) -> None:
    lines = explain(name).splitlines()
    assert lines[0] == "invoices.update writes InvoiceModRq, since qbXML 2.1"
    (revision,) = [line for line in lines if line.startswith("  revisionNumber ")]
    assert "required" in revision
    (memo,) = [line for line in lines if line.startswith("  memo ")]
    assert "null clears, at most 4095 characters" in memo
    assert [line for line in lines if line.startswith("    rate ")], "what is inside of lines"


def test_an_operation_shows_what_goes_together() -> None:
    lines = explain("receive_payments.create").splitlines() + explain("invoices.list").splitlines()
    assert any(line.startswith("  only one of: `ids`; or `refNumbers`; or `limit`, ") for line in lines)
    assert any(line.startswith("  required: one of ") for line in explain("vehicle_mileages.create").splitlines())
    assert explain("account_tax_lines.list").endswith("; it takes no parameters")


@pytest.mark.parametrize("name", ["refNumbers", "ref_numbers", "REFNUMBERS"])
def test_a_parameter_of_requests_shows_its_places(name: str) -> None:
    text = explain(name)
    assert text.startswith("refNumbers (list of texts), a parameter of requests\n")
    assert "bills.list.refNumbers  ->  BillQueryRq/RefNumberCaseSensitive" in text


def test_a_parameter_inside_an_object() -> None:
    assert explain("invoices.create.lines.rate") == (
        "rate (price), a parameter of requests\n"
        "  invoices.create.lines.rate  ->  InvoiceAddRq/InvoiceAdd/InvoiceLineAdd/Rate\n"
        "      The price of one unit."
    )
    assert "paid -> PaidOnly" in explain("invoices.list.paymentStatus")


def test_an_operation_and_a_parameter_that_are_not_there_have_a_nearest() -> None:
    with pytest.raises(OptionError, match=r"did you mean invoices\.create"):
        explain("invoice.create")
    with pytest.raises(OptionError, match="refNumbers"):
        explain("refNumberss")


@pytest.mark.parametrize("code", PROBLEMS)
def test_a_code_of_a_problem(code: str) -> None:
    assert explain(code).startswith(f"{code}: ")


def test_the_meaning_of_a_problem() -> None:
    assert PROBLEMS["padded_id"] in explain("padded_id")
    with pytest.raises(OptionError, match="did you mean padded_id"):
        explain("paded_id")


def test_names_that_are_offered_are_explained() -> None:
    offered = sorted(set(names()))
    attributes = [name for name in offered if name.startswith("@")]
    assert "@colID" in attributes
    for name in [*attributes, *offered[::50]]:  # all of them take ten seconds
        assert explain(name)
