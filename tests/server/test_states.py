"""The states: what may follow what."""

from __future__ import annotations

import itertools

import pytest

from qbxml_server.states import (
    CONNECTION_TRANSITIONS,
    FINAL,
    REQUEST_TRANSITIONS,
    ConnectionEvent,
    ConnectionState,
    IllegalTransition,
    RequestEvent,
    RequestState,
    connection_state,
    next_connection_state,
    next_request_state,
)


def test_a_settled_request_stays_settled() -> None:
    for state, event in itertools.product(FINAL, RequestEvent):
        with pytest.raises(IllegalTransition):
            next_request_state(state, event)


def test_only_what_was_never_executed_or_can_be_recovered_is_sent() -> None:
    to_sent = {state for (state, _), target in REQUEST_TRANSITIONS.items() if target is RequestState.SENT}
    assert to_sent == {RequestState.QUEUED, RequestState.LOST}


def test_every_state_can_be_reached_and_every_open_one_left() -> None:
    targets = set(REQUEST_TRANSITIONS.values()) | {RequestState.QUEUED}
    assert targets == set(RequestState)
    assert {state for state, _ in REQUEST_TRANSITIONS} == set(RequestState) - FINAL
    assert set(CONNECTION_TRANSITIONS.values()) | {ConnectionState.NEW} == set(ConnectionState)


def test_an_illegal_event_says_what_it_was() -> None:
    with pytest.raises(IllegalTransition, match="a request that is ANSWERED cannot send"):
        next_request_state(RequestState.ANSWERED, RequestEvent.SEND)
    with pytest.raises(IllegalTransition, match="a connection that is NEW cannot login"):
        next_connection_state(ConnectionState.NEW, ConnectionEvent.LOGIN)


@pytest.mark.parametrize(
    ("linked", "added", "online", "last_call", "expected"),
    [
        (None, None, None, None, ConnectionState.NEW),
        (1.0, None, None, None, ConnectionState.LINKED),
        (1.0, 950.0, None, 950.0, ConnectionState.ADDED),
        (1.0, 2.0, 3.0, 880.0, ConnectionState.ONLINE),
        (1.0, 2.0, 3.0, 879.0, ConnectionState.OFFLINE),
        (1.0, 2.0, None, 3.0, ConnectionState.OFFLINE),
    ],
)
def test_the_state_of_a_connection_follows_from_its_times(
    linked: float | None, added: float | None, online: float | None, last_call: float | None, expected: ConnectionState
) -> None:
    times = {"linked_at": linked, "added_at": added, "online_at": online, "last_call_at": last_call}
    assert connection_state(**times, now=1000.0, offline_s=120.0) is expected
