"""The states of a request and of a connection, and every way from one to another. No HTTP and no SQL.

Nothing may be executed twice, so only two ways lead to SENT: from QUEUED, for a request that was never sent or that
changes nothing, and from LOST, for a change that goes out byte for byte under the same message set ID.
"""

from __future__ import annotations

from enum import Enum


class RequestState(str, Enum):
    QUEUED = "QUEUED"
    """Waits to be sent."""
    SENT = "SENT"
    """In flight: at most one of a connection."""
    ANSWERED = "ANSWERED"
    """QuickBooks or the Web Connector said how it ended."""
    EXPIRED = "EXPIRED"
    """Nobody waits for it any more, and it changed nothing."""
    REFUSED = "REFUSED"
    """It will not be sent, and changed nothing."""
    LOST = "LOST"
    """Sent, and its answer was lost: a change waits here to be recovered."""
    UNKNOWN = "UNKNOWN"
    """A change whose outcome cannot be found out. Never sent again."""


class RequestEvent(str, Enum):
    SEND = "send"
    """It is handed to a session."""
    ANSWER = "answer"
    """Its outcome is known: a response, or a failure after which nothing was done."""
    DEADLINE = "deadline"
    """Its caller has stopped waiting."""
    REFUSE = "refuse"
    """It cannot be sent: its session ended, QuickBooks cannot be reached, the server stops."""
    LOSE = "lose"
    """Its session ended, or QuickBooks failed in a way that leaves open whether it was executed."""
    REQUEUE = "requeue"
    """A lost read that somebody waits for is sent again."""
    RETRY = "retry"
    """QuickBooks refused it for a reason that passes, and did nothing."""
    UNSETTLE = "unsettle"
    """Its outcome cannot be found out."""


class ConnectionState(str, Enum):
    NEW = "NEW"
    """Nothing was handed out yet."""
    LINKED = "LINKED"
    """Its .qwc file was handed out."""
    ADDED = "ADDED"
    """The Web Connector has signed in."""
    ONLINE = "ONLINE"
    """QuickBooks was reached, and the Web Connector still calls."""
    OFFLINE = "OFFLINE"
    """The Web Connector has been silent for too long."""


class ConnectionEvent(str, Enum):
    LINK = "link"
    LOGIN = "login"
    """The Web Connector signed in."""
    SESSION = "session"
    """It asked for work, so QuickBooks is open."""
    SILENCE = "silence"


class IllegalTransition(RuntimeError):  # noqa: N818 - it says what it is
    """A fault of the broker: this event cannot happen in this state."""


_R, _E = RequestState, RequestEvent
REQUEST_TRANSITIONS: dict[tuple[RequestState, RequestEvent], RequestState] = {
    (_R.QUEUED, _E.SEND): _R.SENT,
    (_R.QUEUED, _E.DEADLINE): _R.EXPIRED,
    (_R.QUEUED, _E.REFUSE): _R.REFUSED,
    (_R.SENT, _E.ANSWER): _R.ANSWERED,
    (_R.SENT, _E.RETRY): _R.QUEUED,
    (_R.SENT, _E.LOSE): _R.LOST,
    (_R.SENT, _E.UNSETTLE): _R.UNKNOWN,
    (_R.LOST, _E.ANSWER): _R.ANSWERED,  # the session was given up too early
    (_R.LOST, _E.SEND): _R.SENT,  # a change, under the same message set ID
    (_R.LOST, _E.REQUEUE): _R.QUEUED,  # a read
    (_R.LOST, _E.DEADLINE): _R.EXPIRED,  # a read
    (_R.LOST, _E.REFUSE): _R.REFUSED,  # a read that must run in the session that ended
    (_R.LOST, _E.UNSETTLE): _R.UNKNOWN,  # a change
}

_C, _V = ConnectionState, ConnectionEvent
CONNECTION_TRANSITIONS: dict[tuple[ConnectionState, ConnectionEvent], ConnectionState] = {
    (_C.NEW, _V.LINK): _C.LINKED,
    (_C.LINKED, _V.LINK): _C.LINKED,
    (_C.LINKED, _V.LOGIN): _C.ADDED,
    (_C.ADDED, _V.LINK): _C.ADDED,
    (_C.ADDED, _V.LOGIN): _C.ADDED,
    (_C.ADDED, _V.SESSION): _C.ONLINE,
    (_C.ADDED, _V.SILENCE): _C.OFFLINE,
    (_C.ONLINE, _V.LINK): _C.ONLINE,
    (_C.ONLINE, _V.LOGIN): _C.ONLINE,
    (_C.ONLINE, _V.SESSION): _C.ONLINE,
    (_C.ONLINE, _V.SILENCE): _C.OFFLINE,
    (_C.OFFLINE, _V.LINK): _C.OFFLINE,
    (_C.OFFLINE, _V.LOGIN): _C.ONLINE,
    (_C.OFFLINE, _V.SESSION): _C.ONLINE,
    (_C.OFFLINE, _V.SILENCE): _C.OFFLINE,
}

FINAL = frozenset({_R.ANSWERED, _R.EXPIRED, _R.REFUSED, _R.UNKNOWN})


def next_request_state(state: RequestState, event: RequestEvent) -> RequestState:
    try:
        return REQUEST_TRANSITIONS[state, event]
    except KeyError:
        raise IllegalTransition(f"a request that is {state.value} cannot {event.value}") from None


def next_connection_state(state: ConnectionState, event: ConnectionEvent) -> ConnectionState:
    try:
        return CONNECTION_TRANSITIONS[state, event]
    except KeyError:
        raise IllegalTransition(f"a connection that is {state.value} cannot {event.value}") from None


def connection_state(
    *,
    linked_at: float | None,
    added_at: float | None,
    online_at: float | None,
    last_call_at: float | None,
    now: float,
    offline_s: float,
) -> ConnectionState:
    """The state that the events of a connection, of which the store keeps the times, have led to."""
    state = ConnectionState.NEW
    if linked_at is not None or added_at is not None:
        state = next_connection_state(state, ConnectionEvent.LINK)
    if added_at is not None:
        state = next_connection_state(state, ConnectionEvent.LOGIN)
    if added_at is not None and online_at is not None:
        state = next_connection_state(state, ConnectionEvent.SESSION)
    if added_at is not None and (last_call_at is None or now - last_call_at > offline_s):
        state = next_connection_state(state, ConnectionEvent.SILENCE)
    return state
