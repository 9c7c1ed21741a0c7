"""The broker: callers on one side, Web Connector sessions on the other, a durable queue between them."""

from __future__ import annotations

import asyncio
import logging

from qbxml_server.broker.callers import Callers
from qbxml_server.broker.changes import Shared
from qbxml_server.broker.sessions import Sessions
from qbxml_server.broker.sweep import sweep, write_calls
from qbxml_server.broker.types import Answer, Authenticated, NewRequest, NoWork, Policy, SessionFacts, Work
from qbxml_server.broker.wakeups import InProcess, PostgreSQL, Wakeups
from qbxml_server.clock import Clock, SystemClock, sleep_until, wait
from qbxml_server.store import Store
from qbxml_server.store.payloads import PayloadWriter

log = logging.getLogger(__name__)


class Broker:
    """One per process. `wakeups` defaults to what the store needs."""

    def __init__(
        self, store: Store, *, policy: Policy | None = None, clock: Clock | None = None, wakeups: Wakeups | None = None
    ) -> None:
        if wakeups is None:
            wakeups = InProcess() if store.is_sqlite else PostgreSQL(store)
        self.store = store
        self.policy = policy or Policy()
        self.clock = clock or SystemClock()
        self._shared = Shared(store, self.policy, self.clock, wakeups)
        self._callers = Callers(self._shared)
        self._sessions = Sessions(self._shared)
        self._sweeper: asyncio.Task[None] | None = None
        self._round = asyncio.Event()  # the sweep has a round to make, or to end

    async def start(self) -> None:
        """Start the wake-ups and the sweep."""
        await self._shared.wakeups.start()
        self._sweeper = asyncio.create_task(self._sweep(), name="broker sweep")

    async def stop(self, grace: float) -> None:
        """Take no more requests, end held calls, let running ones finish for `grace` seconds, then answer STOPPING."""
        self._shared.stopping = True
        self._shared.wakeups.wake_all()
        nobody_waits = asyncio.create_task(self._callers.nobody_waits())
        grace_over = asyncio.create_task(sleep_until(self.clock, self.clock.now() + grace))
        await asyncio.wait({nobody_waits, grace_over}, return_when=asyncio.FIRST_COMPLETED)
        grace_over.cancel()
        self._shared.stopped = True
        self._shared.wakeups.wake_all()
        await nobody_waits
        self._round.set()
        if self._sweeper is not None:
            await self._sweeper
        await write_calls(self._shared)
        await self._shared.wakeups.stop()

    async def _sweep(self) -> None:
        while not self._shared.stopped:
            try:
                await sweep(self._shared)
            except Exception:  # the database may be away for a while
                log.exception("the sweep failed; it is tried again")
            self._round.clear()
            if not self._shared.stopped:
                await wait(self.clock, self._round, self.clock.now() + self.policy.sweep_s)

    # Callers

    async def submit(self, new: NewRequest) -> Answer:
        """Queue a request and wait for its answer, at most until its deadline.

        Every outcome is an `Answer`; exceptions are faults of the server or its database. If the task is cancelled
        (the client went away), the request goes on.
        """
        return await self._callers.submit(new)

    # The Web Connector. Unknown and ended tickets are normal: they get an answer that ends the session.

    def payload_writer(self) -> PayloadWriter:
        """A place for the response of one `receiveResponseXML` call."""
        return self._sessions.payload_writer()

    async def authenticate(self, user: str, password: str, remote: str, wc_version: str | None) -> Authenticated:
        """Sign in. `remote` is the client's address, `wc_version` what clientVersion said, if that is known."""
        return await self._sessions.authenticate(user, password, remote, wc_version)

    async def next_request(self, ticket: str, facts: SessionFacts | None) -> Work | NoWork:
        """What sendRequestXML gives QuickBooks. `facts` beside the first call of a session."""
        return await self._sessions.next_request(ticket, facts)

    async def knows(self, ticket: str) -> bool:
        """Whether a session has this ticket, open or ended: nobody else may fill the store with a response."""
        return await self._sessions.knows(ticket)

    async def response(self, ticket: str, body: PayloadWriter | None, hresult: str | None, message: str | None) -> int:
        """Take an answer of QuickBooks, or its failure; progress from -1 to 100.

        Holds the call for `Policy.warm_s` while the queue is empty, so that the session stays open. The body belongs
        to the broker from now on.
        """
        return await self._sessions.response(ticket, body, hresult, message)

    async def connection_error(self, ticket: str, hresult: str | None, message: str | None) -> str:
        """The session could not be opened: answer those who wait. Always "done"."""
        return await self._sessions.connection_error(ticket, hresult, message)

    async def last_error(self, ticket: str) -> str:
        """The text for the Web Connector's status column."""
        return await self._sessions.last_error(ticket)

    async def close(self, ticket: str) -> str:
        """The session ended; text for the status column."""
        return await self._sessions.close(ticket)
