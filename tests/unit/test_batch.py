"""Several operations in one message set, and the answers to them."""

from __future__ import annotations

from typing import Any

import pytest
from lxml import etree

import qbxml_core as qb
from qbxml_core.testing import CompanyFile

BATCH: list[tuple[str, dict[str, Any] | None]] = [
    ("customers.create", {"name": "East"}),
    ("classes.list", {"limit": 1}),
    ("company.retrieve", None),
]


def test_each_request_is_what_encode_request_writes() -> None:
    root = etree.fromstring(qb.encode_requests(BATCH, on_error="continueOnError", message_set_id="a"))
    assert dict(root[0].attrib) == {"onError": "continueOnError", "newMessageSetID": "a"}
    for index, (name, params) in enumerate(BATCH):
        alone = etree.fromstring(qb.encode_request(name, params, request_id=index))
        assert etree.tostring(root[0][index]).strip() == etree.tostring(alone[0][0]).strip()


def test_a_batch_is_read_back_and_written_again() -> None:
    document = qb.encode_requests(BATCH)
    requests = qb.decode_request(document)
    assert [each.operation for each in requests] == [name for name, _ in BATCH]
    assert qb.encode_requests(requests) == document


def test_answers_come_in_the_order_of_the_batch() -> None:
    answer = CompanyFile().respond(qb.encode_requests(BATCH))
    customer, classes, company = qb.decode_responses(BATCH, answer)
    assert customer is not None
    assert classes is not None
    assert company is not None
    assert customer.records[0].name == "East"
    assert [each.message for each in (classes, company)] == ["ClassQueryRs", "CompanyQueryRs"]


def test_answers_are_found_by_their_ids_in_any_order_and_missing_ones_are_none() -> None:
    answer = (
        b"<QBXML><QBXMLMsgsRs>"
        b'<CompanyQueryRs requestID="2" statusCode="0" statusSeverity="Info" statusMessage="Status OK"/>'
        b'<CustomerAddRs requestID="0" statusCode="3100" statusSeverity="Error" statusMessage="In use"/>'
        b"</QBXMLMsgsRs></QBXML>"
    )
    found = qb.decode_responses(BATCH, answer)
    assert [each and each.status.code for each in found] == [3100, None, 0]
    assert qb.decode_responses(BATCH, b'<QBXML><QBXMLMsgsRs messageSetStatusCode="9001"/></QBXML>') == [None] * 3


def test_problems_say_which_request_they_are_in() -> None:
    batch = [("customers.create", {"nam": "x"}), ("classes.list", None), ("classes.lst", None)]
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_requests(batch)
    places = [(problem.path, problem.code) for problem in caught.value.problems]
    assert ("[0].nam", "unknown_key") in places
    assert any(path.startswith("[2]") and code == "unknown_operation" for path, code in places)
    assert not any(path.startswith("[1]") for path, _ in places)


def test_what_cannot_be_one_message_set_is_refused() -> None:
    subscriber = "{12345678-1234-1234-1234-123456789012}"
    with pytest.raises(qb.OptionError, match="at least one request"):
        qb.encode_requests([])
    with pytest.raises(qb.OptionError, match=r"these do not go into it: .*QBXMLSubscriptionMsgsRq"):
        qb.encode_requests(
            [("classes.list", None), ("data_event_subscriptions.retrieve", {"subscriberId": subscriber})]
        )
    with pytest.raises(qb.OptionError, match="pairs of operation and parameters"):
        qb.encode_requests(["classes.list"])  # type: ignore[list-item]
    twice = [qb.Request(operation="classes.list", request_id="1"), qb.Request(operation="classes.list")]
    with pytest.raises(qb.OptionError, match="'1' stands twice"):
        qb.encode_requests(twice)


def test_a_request_with_parts_that_no_parameter_says_is_not_written() -> None:
    (request,) = qb.decode_request(
        b"<QBXML><QBXMLMsgsRq onError='stopOnError'><ClassQueryRq metaData='NoMetaData' x='y'/></QBXMLMsgsRq></QBXML>"
    )
    with pytest.raises(qb.RequestError, match="@x"):
        qb.encode_requests([request])
