"""Message set IDs in requests: written, checked and read back."""

from __future__ import annotations

from typing import Any

import pytest
from lxml import etree

import qbxml_core as qb
from qbxml_core.operations import operation as operation_facts
from qbxml_core.testing import CompanyFile

LONGEST = "x" * 24


def attributes(document: bytes) -> dict[str, str]:
    (messages,) = etree.fromstring(document)
    return {str(name): str(value) for name, value in messages.attrib.items()}


@pytest.mark.parametrize("ids", [{"message_set_id": LONGEST}, {"old_message_set_id": "CLR-ALL-MSG-SETS"}])
def test_ids_are_attributes_of_the_message_set(ids: dict[str, str]) -> None:
    wire = {"message_set_id": "newMessageSetID", "old_message_set_id": "oldMessageSetID"}
    expected = {"onError": "continueOnError", **{wire[name]: value for name, value in ids.items()}}
    one = qb.encode_request("accounts.list", on_error="continueOnError", **ids)  # type: ignore[call-overload]
    several = qb.encode_message_set([{"HostQueryRq": {}}], on_error="continueOnError", **ids)  # type: ignore[arg-type]
    assert attributes(one) == attributes(several) == expected
    for document in (one, several):
        (request,) = qb.decode_request(document)
        read = {"message_set_id": request.message_set_id, "old_message_set_id": request.old_message_set_id}
        assert {name: value for name, value in read.items() if value is not None} == ids
        assert request.on_error == "continueOnError"


def test_without_ids_there_are_no_attributes() -> None:
    document = qb.encode_request("accounts.list")
    assert attributes(document) == {"onError": "stopOnError"}
    (request,) = qb.decode_request(document)
    assert (request.message_set_id, request.old_message_set_id, request.on_error) == (None, None, "stopOnError")
    assert qb.Request(operation="accounts.list").on_error is None


@pytest.mark.parametrize("option", ["message_set_id", "old_message_set_id"])
@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("x" * 25, "has 25 characters; QuickBooks takes 24"),
        ("", "must be of ASCII characters"),
        ("a b", "must be of ASCII characters"),
        ('a"b', "must be of ASCII characters"),
        ("a&b", "must be of ASCII characters"),
        ("\u00e9", "must be of ASCII characters"),
        ("a\n", "must be of ASCII characters"),
        (7, "must be a text, not int"),
    ],
)
def test_what_quickbooks_would_not_take_is_refused(option: str, value: Any, message: str) -> None:
    for write in (
        lambda **ids: qb.encode_request("accounts.list", **ids),
        lambda **ids: qb.encode_message_set([{"HostQueryRq": {}}], **ids),
    ):
        with pytest.raises(qb.OptionError, match=rf"{option} {message}"):
            write(**{option: value})


def test_the_word_that_clears_all_is_no_new_id() -> None:
    with pytest.raises(qb.OptionError, match="message_set_id cannot be CLR-ALL-MSG-SETS"):
        qb.encode_request("accounts.list", message_set_id="CLR-ALL-MSG-SETS")


def test_message_sets_without_recovery_have_no_ids() -> None:
    with pytest.raises(qb.OptionError, match="QBXMLSubscriptionMsgsRq has no message set IDs"):
        qb.encode_request(
            "data_event_subscriptions.retrieve",
            {"subscriberId": "{12345678-1234-1234-1234-123456789012}"},
            message_set_id="a",
        )
    with pytest.raises(qb.OptionError, match="only requests"):
        qb.encode_message_set([{"HostQueryRs": {}}], message_set_id="a")


def test_an_option_goes_before_the_key_and_the_key_stays_without_it() -> None:
    native = {"QBXMLMsgsRq": {"@newMessageSetID": "old", "HostQueryRq": {}}}
    assert attributes(qb.encode_message_set(native))["newMessageSetID"] == "old"
    assert attributes(qb.encode_message_set(native, message_set_id="new"))["newMessageSetID"] == "new"


@pytest.mark.parametrize(
    "start",
    [
        "<QBXMLMsgsRq newMessageSetID='a&amp;b' onError = \"stopOnError\">",
        "<!-- <QBXMLMsgsRq newMessageSetID='no'> --><QBXMLMsgsRq\nonError='stopOnError' newMessageSetID='a&amp;b'\n>",
        "<SignonMsgsRq></SignonMsgsRq><QBXMLMsgsRq onError='stopOnError' newMessageSetID='a&#38;b'>",
        f"<!--{'.' * 60 * 1024}--><QBXMLMsgsRq onError='stopOnError' newMessageSetID='a&amp;b'>",
    ],
)
def test_ids_are_read_however_they_are_written(start: str) -> None:
    (request,) = qb.decode_request(f"<QBXML>{start}<HostQueryRq/></QBXMLMsgsRq></QBXML>".encode())[-1:]
    assert (request.message_set_id, request.on_error) == ("a&b", "stopOnError")


def test_a_request_sent_again_is_executed_once() -> None:
    company = CompanyFile()
    request = qb.encode_request("customers.create", {"name": "East"}, message_set_id="sync-1")
    assert company.respond(request) == company.respond(request)
    (listed,) = qb.decode(company.respond(qb.encode_request("customers.list", {"fullNames": ["East"]}))).responses
    assert [record.name for record in listed.records] == ["East"]


def test_without_an_edition_parameters_of_every_edition_pass() -> None:
    params = {"name": "x", "isTrackingSalesTax": True, "isEligibleFor1099": True}  # not US; US and AU
    with pytest.raises(qb.RequestError, match="isTrackingSalesTax: only the editions CA, UK, AU"):
        qb.encode_request("vendors.create", params)
    document = qb.encode_request("vendors.create", params, edition=None)
    assert b"<IsTaxTrackedOnSales>true</IsTaxTrackedOnSales>" in document
    assert qb.validate(document, edition=None) == []
    (message,) = qb.decode_request(document)
    assert qb.encode_message_set([message], edition=None)


def test_without_an_edition_nothing_is_written_that_only_some_have() -> None:
    for operation in qb.routes():
        try:
            document = qb.encode_request(operation, edition=None)
        except qb.RequestError:
            continue  # it needs parameters
        assert qb.validate(document, edition=None) == [], operation
        editions = operation_facts(operation)[0].editions
        for edition in editions:
            assert qb.validate(document, edition=edition) == [], (operation, edition)
