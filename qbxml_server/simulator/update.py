"""One update of the Web Connector, from serverVersion to closeConnection."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from .application import Application
from .clock import Clock
from .faults import Fault, Faults
from .quickbooks import ComError, QuickBooks, Session
from .soap import CallError, Proxy, SoapFaultError

PAUSE = 5.0
"""Seconds between a NoOp and the next sendRequestXML."""
MAX_COMPANY_FILES = 20
"""Company files that connectionError may name one after the other before the update is ended."""
_NAMED = re.compile(r"<(FullName|Name|Memo)>")
_MACHINE = {Fault.KILLED, Fault.CLOCK_FORWARD, Fault.CLOCK_BACK, Fault.SECOND_MACHINE, Fault.AUTHENTICATE_AGAIN}
_PROCESSING = {
    Fault.KILLED_BEFORE_PROCESSING,
    Fault.KILLED_AFTER_PROCESSING,
    Fault.QUICKBOOKS_KILLED_BEFORE,
    Fault.QUICKBOOKS_KILLED_AFTER,
    Fault.HRESULT_PROCESS,
    Fault.EMPTY_RESPONSE,
    Fault.LARGE_RESPONSE,
    Fault.CONTROL_CHARACTERS,
}


@dataclass(frozen=True)
class Switches:
    """What is not documented, or differs between versions. The defaults are the likelier behaviour.

    `null_as_missing`: empty strings of error reports are left out instead of sent as empty elements.
    `decimal_hresult`: error codes are signed decimals instead of `0x80040400`.
    `last_error_after_failure`, `close_after_failure`: whether these calls follow a call that failed.
    `close_after_connection_error`: whether closeConnection follows a connectionError answered with "done".
    `wrong_password_stops`: after `nvu`, scheduled runs stop until the password is entered anew.
    `no_op_pauses`: a sendRequestXML answered with "NoOp" is treated like "".
    """

    null_as_missing: bool = False
    decimal_hresult: bool = False
    last_error_after_failure: bool = False
    close_after_failure: bool = False
    close_after_connection_error: bool = True
    wrong_password_stops: bool = False
    no_op_pauses: bool = True


@dataclass(frozen=True)
class Update:
    """What came of a run: the status that the user sees, and the Web Connector's code if it failed.

    `processed` counts the requests that QuickBooks was given.
    """

    status: str
    code: str | None = None
    processed: int = 0
    calls: tuple[str, ...] = ()


class KilledError(Exception):
    """The Web Connector is gone."""


class EndedError(Exception):
    """The update is over without a closeConnection."""

    def __init__(self, status: str, code: int | None) -> None:
        super().__init__(status)
        self.status = status
        self.code = None if code is None else f"QBWC{code}"


@dataclass(frozen=True)
class Setup:
    """What an update runs with. `machine` is a name, `other_machine` runs a complete update by another one."""

    application: Application
    password: str
    version: str
    machine: str
    quickbooks: QuickBooks
    proxy: Proxy
    faults: Faults
    switches: Switches
    clock: Clock
    other_machine: Callable[[], Awaitable[None]]


class Run:
    """One update, from serverVersion to closeConnection."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._proxy = setup.proxy
        self._switches = setup.switches
        self._session: Session | None = None
        self._ticket = ""
        self.postponed = 0
        self.least_interval = 0
        self.wrong_password = False
        self.processed = 0

    def end_session(self) -> None:
        """Ends the session with QuickBooks, if there is one."""
        if self._session is not None:
            self._setup.quickbooks.end(self._session.ticket)

    async def update(self) -> tuple[str, str | None]:
        setup = self._setup
        if not setup.password:
            raise EndedError("No password is set.", 1030)
        with suppress(EndedError):  # a service may lack it
            await self._text("serverVersion", None)
        answer = await self._client_version()
        if answer[:2].upper() in ("E:", "O:"):
            raise EndedError(answer, 1037)
        if answer and answer[:2].upper() != "W:":
            raise EndedError(f"clientVersion answers {answer!r}.", 1046)
        await self._authenticate()
        return await self._exchange()

    async def _client_version(self) -> str:
        await self._before_call()
        try:
            return await self._proxy.text("clientVersion", strVersion=self._setup.version)
        except SoapFaultError:
            return ""  # a service may lack it
        except CallError as error:
            raise EndedError(str(error), 1036) from None

    async def _authenticate(self) -> None:
        setup = self._setup
        await self._before_call()
        user, password = setup.application.user, setup.password
        try:
            answer = await self._proxy.texts("authenticate", strUserName=user, strPassword=password)
        except CallError as error:
            raise EndedError(str(error), 1012) from None
        if len(answer) < 2:
            raise EndedError("authenticate: the answer has fewer than two strings in the namespace.", 1012)
        self._ticket, file = answer[0], answer[1].strip()
        if len(answer) > 3 and answer[3].strip().isdecimal():
            self.least_interval = int(answer[3])
        if len(answer) > 2 and answer[2].strip().isdecimal() and int(answer[2]):
            self.postponed = int(answer[2])
        verdicts: dict[str, tuple[str, int | None]] = {
            "none": ("No data exchange required.", None),
            "busy": ("Application busy.", None),
        }
        verdicts["nvu"] = ("Invalid user name or password.", 1040)
        if file.lower() in verdicts or self.postponed:
            self.wrong_password = file.lower() == "nvu"
            status, code = verdicts.get(file.lower(), ("Update postponed by application.", None))
            await self._close()
            raise EndedError(status, code)
        await self._begin_session(file)

    async def _begin_session(self, file: str) -> None:
        setup = self._setup
        for _ in range(MAX_COMPANY_FILES):
            try:
                if setup.faults.at(len(self._proxy.calls) - 1, {Fault.HRESULT_BEGIN}):
                    raise ComError(setup.faults.hresult, "QuickBooks refuses the session.")
                self._session = await setup.quickbooks.begin_session(file, setup.clock)
            except ComError as error:
                file = await self._text("connectionError", 1045, **self._error(error))
                if file.strip().lower() == "done":
                    break
                continue
            stamp = f"LOCKED:{setup.machine}:{int(setup.clock.now() * 1e7)}"
            self._session.write(setup.application.owner_id, "AppLock", stamp)
            return
        if self._switches.close_after_connection_error:
            await self._close()
        raise EndedError("There is no connection to QuickBooks.", 1013)

    async def _exchange(self) -> tuple[str, str | None]:
        session = self._session
        assert session is not None  # _authenticate opened it or ended the update
        identity: str | None = session.identity()
        quickbooks = self._setup.quickbooks
        while True:
            request = await self._text(
                "sendRequestXML",
                1041,
                strHCPResponse=identity or self._empty(),
                strCompanyFileName=session.file,
                qbXMLCountry=quickbooks.country,
                qbXMLMajorVers=quickbooks.version[0],
                qbXMLMinorVers=quickbooks.version[1],
            )
            identity = None
            if not request or (request == "NoOp" and self._switches.no_op_pauses):
                reason = await self._text("getLastError", 1043)
                if reason == "NoOp":
                    await self._setup.clock.sleep(PAUSE)
                    continue
                if reason.lower() == "interactive mode":
                    await self._reject_interactive()
                await self._close()
                return reason, None
            result = self._processed(session, request)
            try:
                await self._before_call()
                progress = await self._proxy.number("receiveResponseXML", ticket=self._ticket, **result)
            except CallError as error:
                await self._after_failure()
                raise EndedError(str(error), 1042) from None
            if progress < 0:
                reason = await self._text("getLastError", 1043)
                await self._close()
                return reason, None
            if progress >= 100:
                return await self._close(), None

    def _processed(self, session: Session, request: str) -> dict[str, Any]:
        """The parameters of receiveResponseXML behind the ticket."""
        faults, quickbooks = self._setup.faults, self._setup.quickbooks
        fault = faults.at(len(self._proxy.calls) - 1, _PROCESSING)
        if fault is Fault.KILLED_BEFORE_PROCESSING:
            raise KilledError
        if fault is Fault.EMPTY_RESPONSE:
            return {"response": self._empty(), "hresult": self._empty(), "message": self._empty()}
        try:
            if fault is Fault.HRESULT_PROCESS:
                raise ComError(faults.hresult, "QuickBooks refuses the request.")
            if fault is Fault.QUICKBOOKS_KILLED_BEFORE:
                quickbooks.kill()
                raise ComError(0x80010105, "QuickBooks has stopped.")
            self.processed += 1
            response = session.process(request)
            if fault is Fault.QUICKBOOKS_KILLED_AFTER:
                quickbooks.kill()
                raise ComError(0x80010105, "QuickBooks has stopped.")
        except ComError as error:
            return {"response": self._empty(), **self._error(error)}
        if fault is Fault.KILLED_AFTER_PROCESSING:
            raise KilledError
        if fault is Fault.LARGE_RESPONSE:
            response += "\n" * faults.large
        if fault is Fault.CONTROL_CHARACTERS:
            response = _NAMED.sub(lambda match: match[0] + "\x01", response, count=1)
        return {"response": response, "hresult": self._empty(), "message": self._empty()}

    # --- calls

    async def _text(self, operation: str, code: int | None, **parameters: Any) -> str:
        """A call with the ticket. Raises EndedError with the code if it fails."""
        await self._before_call()
        if operation != "serverVersion":
            parameters = {"ticket": self._ticket, **parameters}
        try:
            return await self._proxy.text(operation, **parameters)
        except CallError as error:
            if operation not in ("serverVersion", "getLastError", "closeConnection"):
                await self._after_failure()
            raise EndedError(str(error), code) from None

    async def _close(self) -> str:
        index = len(self._proxy.calls)
        if self._setup.faults.at(index, {Fault.NO_CLOSE}):
            raise EndedError("closeConnection was not called.", None)
        return await self._text("closeConnection", 1044)

    async def _after_failure(self) -> None:
        """What follows a call that failed, as the switches say. Its own failure changes nothing."""
        for operation, wanted in (
            ("getLastError", self._switches.last_error_after_failure),
            ("closeConnection", self._switches.close_after_failure),
        ):
            if wanted and self._ticket:
                await self._before_call()
                with suppress(CallError):
                    await self._proxy.text(operation, ticket=self._ticket)

    async def _reject_interactive(self) -> None:
        """Nobody sits at a simulated machine, so the user's permission is not given."""
        await self._before_call()
        try:
            await self._proxy.text("getInteractiveURL", wcTicket=self._ticket, sessionID="")
            await self._proxy.text("interactiveRejected", wcTicket=self._ticket, reason="no user")
        except CallError as error:
            raise EndedError(str(error), 1043) from None

    async def _before_call(self) -> None:
        """Lets the planned faults of the machine happen."""
        setup = self._setup
        fault = setup.faults.at(len(self._proxy.calls), _MACHINE)
        if fault is Fault.KILLED:
            raise KilledError
        if fault is Fault.CLOCK_FORWARD:
            setup.clock.jump(3600)
        if fault is Fault.CLOCK_BACK:
            setup.clock.jump(-3600)
        if fault is Fault.SECOND_MACHINE:
            await setup.other_machine()
        if fault is Fault.AUTHENTICATE_AGAIN:
            user, password = setup.application.user, setup.password
            with suppress(CallError):
                await self._proxy.texts("authenticate", strUserName=user, strPassword=password)

    def _error(self, error: ComError) -> dict[str, str]:
        hresult = str(error.hresult - (1 << 32)) if self._switches.decimal_hresult else f"0x{error.hresult:08X}"
        return {"hresult": hresult, "message": error.message}

    def _empty(self) -> str | None:
        return None if self._switches.null_as_missing else ""
