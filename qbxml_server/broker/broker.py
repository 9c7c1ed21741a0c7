"""The broker: callers on one side, Web Connector sessions on the other, a durable queue between them."""

from __future__ import annotations

from qbxml_server.broker.types import (
    Answer,
    Authenticated,
    NewRequest,
    NoWork,
    PayloadWriter,
    Policy,
    SessionFacts,
    Work,
)
from qbxml_server.broker.wakeups import Wakeups
from qbxml_server.clock import Clock, SystemClock
from qbxml_server.store import Store


class Broker:
    def __init__(
        self, store: Store, *, policy: Policy | None = None, clock: Clock | None = None, wakeups: Wakeups | None = None
    ) -> None:
        self.store = store
        self.policy = policy or Policy()
        self.clock = clock or SystemClock()

    async def start(self) -> None:
        """Start the wake-ups and the sweep."""
        raise NotImplementedError

    async def stop(self, grace: float) -> None:
        """Take no more requests, end held calls, let running ones finish for `grace` seconds, then answer STOPPING."""
        raise NotImplementedError

    # Callers

    async def submit(self, new: NewRequest) -> Answer:
        """Queue a request and wait for its answer, at most until its deadline.

        Every outcome is an `Answer`; exceptions are faults of the server or its database. If the task is cancelled
        (the client went away), the request goes on.
        """
        raise NotImplementedError

    # The Web Connector. Unknown and ended tickets are normal: they get an answer that ends the session.

    def payload_writer(self) -> PayloadWriter:
        """A place for the response of one `receiveResponseXML` call."""
        raise NotImplementedError

    async def authenticate(self, user: str, password: str, remote: str, wc_version: str | None) -> Authenticated:
        """Sign in. `remote` is the client's address, `wc_version` what clientVersion said, if that is known."""
        raise NotImplementedError

    async def next_request(self, ticket: str, facts: SessionFacts | None) -> Work | NoWork:
        """What sendRequestXML gives QuickBooks. `facts` beside the first call of a session."""
        raise NotImplementedError

    async def response(self, ticket: str, body: PayloadWriter | None, hresult: str | None, message: str | None) -> int:
        """Take an answer of QuickBooks, or its failure; progress from -1 to 100.

        Holds the call for `Policy.warm_s` while the queue is empty, so that the session stays open.
        """
        raise NotImplementedError

    async def connection_error(self, ticket: str, hresult: str | None, message: str | None) -> str:
        """The session could not be opened: answer those who wait. Always "done"."""
        raise NotImplementedError

    async def last_error(self, ticket: str) -> str:
        """The text for the Web Connector's status column."""
        raise NotImplementedError

    async def close(self, ticket: str) -> str:
        """The session ended; text for the status column."""
        raise NotImplementedError
