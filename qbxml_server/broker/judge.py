"""What an answer of QuickBooks means for the request: settled, to be tried again, lost, or unknown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

import qbxml_core as qb
from qbxml_server.broker.types import Kind, Outcome
from qbxml_server.states import RequestEvent

# The request could not be parsed, so nothing was done. After every other failure of a change, its outcome is open.
NOT_PARSED = "0x80040400"
# Status codes of a message set after which the outcome of a change cannot be found out from QuickBooks: the old ID is
# unknown (600), the ID stands for other content (9001), no response was stored (9002).
UNSETTLED = frozenset({"600", "9001", "9002"})


@dataclass(frozen=True)
class Ruling:
    """event: ANSWER, RETRY, LOSE or UNSETTLE. fresh_session: the session must end first."""

    event: RequestEvent
    outcome: Outcome | None = None
    fresh_session: bool = False


ANSWERED = Ruling(RequestEvent.ANSWER, Outcome.ANSWERED)
FAILED = Ruling(RequestEvent.ANSWER, Outcome.CONNECTION_ERROR)
LOST = Ruling(RequestEvent.LOSE, fresh_session=True)
UNKNOWN = Ruling(RequestEvent.UNSETTLE, Outcome.UNKNOWN)


def judge(kind: Kind, hresult: str | None, response: bytes, *, complete: bool, may_retry: bool) -> Ruling:
    """Rule on an answer.

    response: the response, or its first bytes. complete: the response came to its end, and `response` is all of it
    or more than a refusal could be. may_retry: no retry of ours was made yet.
    """
    if hresult is not None:
        nothing_done = kind is Kind.READ or hresult.strip().lower() == NOT_PARSED
        return FAILED if nothing_done else LOST
    if kind is Kind.CHANGE and not complete:
        return LOST  # also when it is empty: QuickBooks can skip a request
    message_set = _message_set(response)
    if kind is Kind.CHANGE and message_set.get("@messageSetStatusCode") in UNSETTLED:
        return UNKNOWN
    if may_retry:
        return _retry(message_set) or ANSWERED
    return ANSWERED


def _retry(message_set: dict[str, Any]) -> Ruling | None:
    """Refusals that pass. With several messages in the set, others may have been executed: no retry."""
    messages = [message for name, of_name in message_set.items() if name[:1] not in "@#" for message in of_name]
    if len(messages) != 1 or not isinstance(messages[0], dict) or messages[0].get("@statusSeverity") != "Error":
        return None
    text = str(messages[0].get("@statusMessage", "")).lower()
    if "list has been modified by another user" in text:
        return Ruling(RequestEvent.RETRY)
    if "iterator" in text and "maximum" in text:
        return Ruling(RequestEvent.RETRY, fresh_session=True)
    return None


def _message_set(response: bytes) -> dict[str, Any]:
    """The message set of a small response in native shape; empty if it is cut, large or not readable."""
    try:
        document = msgspec.json.decode(qb.to_json(response, shape="native"))
    except (qb.QBXMLError, msgspec.DecodeError):
        return {}
    message_set = document.get("QBXMLMsgsRs") if isinstance(document, dict) else None
    return message_set if isinstance(message_set, dict) else {}
