"""The unmodified client of the published API reads our bodies: every operation it has, and every kind of error."""

from __future__ import annotations

import inspect
import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from typing import Any

import conductor
import httpx
import pytest
from conductor.pagination import SyncCursorPage

import qbxml_core as qb
from tests.api_filling import filled_message
from tests.conformance.test_api_filled import client_words
from tests.parity import request_oracle
from tests.unit.rest_documents import answer, document

OPERATIONS = sorted(request_oracle.operations())
BASE = "http://qbxml.test/v1"
COUNT = 255


def client(respond: Callable[[httpx.Request], httpx.Response]) -> conductor.Conductor:
    http = httpx.Client(transport=httpx.MockTransport(respond))
    return conductor.Conductor(
        api_key="sk_test", base_url=BASE, http_client=http, max_retries=0, _strict_response_validation=True
    )


def call(operation: str, respond: Callable[[httpx.Request], httpx.Response]) -> Any:
    """Calls the method of the client; what it wants as parameters does not matter here."""
    resource, _, verb = operation.partition(".")
    method = getattr(getattr(client(respond).qbd, resource), verb)
    given: dict[str, Any] = {"conductor_end_user_id": "end_usr_1"}
    wanted = inspect.signature(method).parameters.values()
    positional = ["4F2-1" for each in wanted if each.kind is each.POSITIONAL_OR_KEYWORD]
    given |= {each.name: "x" for each in wanted if each.kind is each.KEYWORD_ONLY and each.default is each.empty}
    return method(*positional, **given)


def one_record(xml: bytes) -> bytes:
    """The document without all but the first object."""
    root = ElementTree.fromstring(xml)
    message = root[0][0]
    records = [each for each in message if each.tag.endswith("Ret")]
    for each in records[1:]:
        message.remove(each)
    return ElementTree.tostring(root)


MORE_PAGES = {"inventory_adjustments.list"}
"""Lists that the published API gives without a cursor, and the message has an iterator."""


def supplied(record: Any) -> Any:
    """The record with the one thing that the client insists on and no element holds; see test_api_filled."""
    for line in record.get("itemGroupLines", ()):
        for each in line["customFields"]:
            each["type"] = "amount_type"
    return record


def response_to(operation: qb.Route) -> bytes:
    """A response with everything filled in that can be."""
    filled = filled_message(operation.message + "Rs", "all", words=client_words()).document
    xml = re.sub(rb'statusCode="\d+"', b'statusCode="0"', filled)
    return xml if operation.verb in ("list", "report") else one_record(xml)


def test_every_operation_of_the_client_is_tried() -> None:
    assert len(OPERATIONS) >= COUNT
    assert set(OPERATIONS) - set(qb.routes()) == set()


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_client_reads_the_body(name: str) -> None:
    operation, requests = qb.routes()[name], []

    def respond(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        params = {"id": "4F2-1", "reportType": "trial_balance"}
        response = qb.api_response(name, response_to(operation), params=params)
        content = json.loads(response.body)
        for record in content["data"] if operation.verb == "list" else [content]:
            supplied(record)
        return httpx.Response(response.http_status, json=content)

    result = call(name, respond)
    (request,) = requests
    assert (request.method, request.url.path) == (operation.method, "/v1" + operation.path.format(id="4F2-1"))
    pages = {"objectType", "url", "remainingCount", "hasMore"} if operation.is_paged else set()
    if isinstance(result, SyncCursorPage):
        assert operation.is_paged
        assert set(result.model_extra or ()) == pages, "its pages leave these to the caller"
    elif name in MORE_PAGES:
        assert set(result.model_extra or ()) == {"nextCursor", "remainingCount", "hasMore"}
    else:
        assert not result.model_extra, "the client has a field for everything"
    if operation.verb == "list":
        assert len(result.data) >= 1


ERRORS = [
    (qb.api_response("bills.retrieve", answer("BillQueryRs", code=500)), conductor.NotFoundError),
    (qb.api_response("bills.update", answer("BillModRs", code=3200)), conductor.InternalServerError),
    (qb.api_response("bills.create", answer("BillAddRs", code=3175)), conductor.InternalServerError),
    (qb.api_response("bills.list", document()), conductor.InternalServerError),
    (qb.connection_error(0x80040420), conductor.InternalServerError),
]


@pytest.mark.parametrize(("response", "kind"), ERRORS)
def test_the_client_raises_its_error(response: qb.ApiResponse, kind: type[conductor.APIStatusError]) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(response.http_status, content=response.body)

    with pytest.raises(kind) as raised:
        call("bills.list", respond)
    assert raised.value.status_code == response.http_status
    assert raised.value.body == json.loads(response.body)
    assert json.loads(response.body)["error"]["message"] in str(raised.value)
