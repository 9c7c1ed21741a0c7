"""Asking QuickBooks on behalf of a person who looks at a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

import qbxml_core as qb
from qbxml_core.facts.versions import EDITIONS
from qbxml_server.api import errors
from qbxml_server.api.call import Services
from qbxml_server.broker.types import Answer, Kind, NewRequest
from qbxml_server.ids import new_id, new_message_set_id
from qbxml_server.store.connections import ConnectionFacts

HEALTH_CHECK_S = 60.0
_HEALTH_CHECK = "company.retrieve"
"""Every QuickBooks with an open company file has an answer to it."""
READING = ("list", "retrieve", "report")


@dataclass(frozen=True)
class Asked:
    """A request and what came of it.

    document: the qbXML that was sent. response: what QuickBooks answered; empty if it did not.
    result: the body that the API would have answered with.
    """

    request_id: str
    document: bytes
    answer: Answer
    response: bytes
    result: qb.ApiResponse

    @property
    def error(self) -> dict[str, Any] | None:
        """The error object; None if it went well."""
        if self.result.http_status < 400:
            return None
        found: dict[str, Any] = msgspec.json.decode(self.result.body)["error"]
        return found


def is_change(operation: str) -> bool:
    """Whether an operation can change the company file."""
    return qb.routes()[operation].verb not in READING


def written(
    connection: ConnectionFacts, operation: str, params: dict[str, Any], request_id: str, message_set_id: str | None
) -> bytes:
    """The qbXML of an operation for the QuickBooks of a connection. Raises RequestError."""
    known: dict[str, Any] = {}
    edition = connection.edition_setting or connection.edition
    version = connection.version_setting or connection.qbxml_version
    if edition in EDITIONS:
        known["edition"] = edition
    if version:
        known["version"] = version
    return qb.encode_request(operation, params, request_id=request_id, message_set_id=message_set_id, **known)


async def ask(
    services: Services, connection: ConnectionFacts, operation: str, params: dict[str, Any], *, timeout: float
) -> Asked:
    """Run an operation and wait for its outcome. Raises RequestError if QuickBooks would refuse the parameters."""
    request_id, change = new_id("req_"), is_change(operation)
    message_set_id = new_message_set_id() if change else None
    document = written(connection, operation, params, request_id, message_set_id)
    kind = Kind.CHANGE if change else Kind.READ
    new = NewRequest(connection.id, operation, kind, document, timeout, request_id, message_set_id=message_set_id)
    answer = await services.broker.submit(new)
    error = errors.outcome_error(answer, is_change=change, now=services.clock.now())
    response = b""
    if answer.response is not None:
        response = await answer.response.read()
        await answer.response.delete()
    if isinstance(error, errors.ApiError):
        result = error.response(request_id)
    else:
        result = error or qb.api_response(operation, response, params=params, request_id=request_id)
    return Asked(request_id, document, answer, response, result)


async def check_health(services: Services, connection: ConnectionFacts) -> Asked:
    """Ask QuickBooks something that every company file has an answer to."""
    return await ask(services, connection, _HEALTH_CHECK, {}, timeout=HEALTH_CHECK_S)
