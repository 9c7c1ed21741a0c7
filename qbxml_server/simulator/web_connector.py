"""A QuickBooks Web Connector without Windows: it calls a service as the real one does, and breaks as planned."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

import httpx

from .application import AddingError, Application, check_urls, read_qwc
from .clock import Clock
from .faults import Faults
from .quickbooks import Company, QuickBooks, State
from .soap import TIMEOUT, USER_AGENT, Proxy, Style
from .update import EndedError, KilledError, Run, Setup, Switches, Update


@dataclass
class Machine:
    """A Windows machine. Web Connectors of one machine share its update lock: one update at a time."""

    name: str = "DESKTOP-1"
    update_lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class WebConnector:
    """One application of a Web Connector: `run_once` or `run_forever`, then `close`; or `async with`.

    `qwc` is the content of a .qwc file, `company` a company file or a QuickBooks around one. `transport` is httpx's:
    `httpx.ASGITransport(app)` calls a service in this process. Raises AddingError for a .qwc file that the Web
    Connector would not take.
    """

    def __init__(
        self,
        qwc: bytes,
        password: str,
        company: Company | QuickBooks,
        *,
        clock: Clock | None = None,
        faults: Faults | None = None,
        switches: Switches | None = None,
        machine: Machine | None = None,
        style: Style | None = None,
        version: str = "2.3.0.215",
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self.application: Application = read_qwc(qwc)
        self.quickbooks = company if isinstance(company, QuickBooks) else QuickBooks(company)
        self.password = password
        self.clock = clock or Clock()
        self.faults = faults or Faults()
        self.switches = switches or Switches()
        self.machine = machine or Machine()
        self.version = version
        self.next_run: float | None = self.clock.now() if self.application.interval else None
        self.updates: list[Update] = []
        self._qwc = qwc
        self._transport = transport
        self._style = style or (Style.RPC if self.application.style == "RPC" else Style.DOCUMENT)
        self._added = False
        self._client = httpx.AsyncClient(
            transport=transport, timeout=TIMEOUT, follow_redirects=False, headers={"User-Agent": USER_AGENT}
        )
        del self._client.headers["Accept-Encoding"]  # the real one asks for no compression
        self._proxy = Proxy(self.application.url, self._client, self._style, self.faults, self.clock)

    @property
    def calls(self) -> list[str]:
        """The calls so far. The index of a call in this list is its index in a plan of faults."""
        return self._proxy.calls

    async def __aenter__(self) -> WebConnector:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Closes the HTTP client."""
        await self._client.aclose()

    async def add(self) -> None:
        """Adds the application, as a user does once: all checks, then FileID is written into the company file.

        Raises AddingError with the Web Connector's code.
        """
        application = self.application
        await check_urls(application, self._client)
        if application.read_only:
            raise AddingError(1039, "IsReadOnly is true, so FileID cannot be written into the company file.")
        if self.quickbooks.state is not State.OPEN:
            raise AddingError(
                1007, f"QuickBooks must be open with the company file, but {self.quickbooks.state.value}."
            )
        session = await self.quickbooks.begin_session("", self.clock)
        try:
            present = session.extension(application.owner_id, "FileID")
            if present not in (None, application.file_id):
                raise AddingError(1039, "The company file has another FileID of this OwnerID. Make new IDs.")
            session.write(application.owner_id, "FileID", application.file_id)
        finally:
            self.quickbooks.end(session.ticket)
        self._added = True

    async def run_once(self) -> Update:
        """One update, as by the user's click. Adds the application first if that was not done.

        A failure is in the update that comes back; only adding raises AddingError.
        """
        if not self._added:
            await self.add()
        if self.machine.update_lock.locked():
            return self._noted(Update("Another update is in progress."))
        async with self.machine.update_lock:
            return self._noted(await self._update())

    async def run_forever(self, stop: asyncio.Event | None = None) -> None:
        """Runs by the schedule of the .qwc file until `stop` is set, or no further run is scheduled."""
        while self.next_run is not None and not (stop and stop.is_set()):
            wait = self.next_run - self.clock.now()
            if wait > 0:
                await self.clock.sleep(min(wait, 1.0))
                continue
            await self.run_once()

    # --- one update

    def _noted(self, update: Update) -> Update:
        self.updates.append(update)
        return update

    async def _update(self) -> Update:
        start, first_call = self.clock.now(), len(self.calls)
        if self.application.interval:
            self.next_run = start + self.application.interval
        setup = Setup(
            self.application,
            self.password,
            self.version,
            self.machine.name,
            self.quickbooks,
            self._proxy,
            self.faults,
            self.switches,
            self.clock,
            self._other_machine,
        )
        run = Run(setup)
        try:
            status, code = await run.update()
        except KilledError:
            status, code = "The Web Connector was killed.", None
        except EndedError as ended:
            status, code = ended.status, ended.code
        finally:
            run.end_session()
        if interval := self.application.interval:  # authenticate may ask for a longer one
            self.application = replace(self.application, interval=max(interval, run.least_interval))
        if run.postponed and self.application.interval:
            self.next_run = start + run.postponed
        if run.wrong_password and self.switches.wrong_password_stops:
            self.next_run = None
        return Update(status, code, run.processed, tuple(self.calls[first_call:]))

    async def _other_machine(self) -> None:
        """A complete update by another machine with the same .qwc file, password and company file."""
        other = WebConnector(
            self._qwc,
            self.password,
            self.quickbooks,
            clock=self.clock,
            machine=Machine("DESKTOP-2"),
            transport=self._transport,
        )
        other._added = True
        await other.run_once()
        if self._transport is None:  # else it is in use by both
            await other.close()
