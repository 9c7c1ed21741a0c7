"""The eleven operations: a call in, its result out, with the broker behind them. No HTTP and no XML in it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import qbxml_core
from qbxml_server.broker.broker import Broker
from qbxml_server.broker.types import Authenticated, Verdict, Work
from qbxml_server.store.payloads import PayloadWriter

from .envelope import Call
from .identity import session_facts
from .versions import client_version

Result = str | int | list[str]
TOO_LARGE = "0x8007000E"
"""The error code that a response over the limit is reported with: out of memory."""


class Service:
    """Answers calls. `remote` is the caller's address, `wc_version` what clientVersion said before, if that is known.

    Domain errors are results, never exceptions: an unknown ticket is answered in the terms of the protocol.
    """

    def __init__(self, broker: Broker) -> None:
        self._broker = broker

    async def answer(
        self,
        call: Call,
        response: PayloadWriter | None,
        *,
        remote: str,
        wc_version: str | None,
        too_large: bool = False,
    ) -> Result:
        """The result of a call. `response` holds the response of receiveResponseXML if it has one."""
        if call.operation.name == "authenticate":
            return await self._authenticate(call, remote, wc_version)
        if call.operation.name == "receiveResponseXML":
            return await self._receive(call, response, too_large)
        return await self._operations()[call.operation.name](call)

    def _operations(self) -> dict[str, Callable[[Call], Awaitable[str]]]:
        return {
            "serverVersion": self._server_version,
            "clientVersion": self._client_version,
            "sendRequestXML": self._send,
            "connectionError": self._connection_error,
            "getLastError": self._last_error,
            "closeConnection": self._close,
            "getInteractiveURL": self._nothing,
            "interactiveRejected": self._nothing,
            "interactiveDone": self._nothing,
        }

    async def _server_version(self, call: Call) -> str:
        return f"qbxml_server {qbxml_core.__version__}"

    async def _client_version(self, call: Call) -> str:
        return client_version(call.text("strVersion"))

    async def _authenticate(self, call: Call, remote: str, wc_version: str | None) -> list[str]:
        user, password = call.text("strUserName"), call.text("strPassword")
        return _opened(await self._broker.authenticate(user, password, remote, wc_version))

    async def _send(self, call: Call) -> str:
        identity = call.text("strHCPResponse")
        facts = None
        if identity.strip():
            processor = f"{call.text('qbXMLMajorVers').strip()}.{call.text('qbXMLMinorVers').strip()}"
            facts = session_facts(identity, call.text("strCompanyFileName"), call.text("qbXMLCountry"), processor)
        found = await self._broker.next_request(call.text("ticket"), facts)
        return found.document.decode() if isinstance(found, Work) else ""

    async def _receive(self, call: Call, response: PayloadWriter | None, too_large: bool) -> int:
        hresult, message = call.text("hresult").strip() or None, call.text("message").strip() or None
        if too_large:
            hresult, message = TOO_LARGE, "The response is larger than this server takes. Ask for fewer records."
        if hresult is not None and response is not None:
            await response.discard()
            response = None
        return await self._broker.response(call.text("ticket"), response, hresult, message)

    async def _connection_error(self, call: Call) -> str:
        hresult, message = call.text("hresult").strip() or None, call.text("message").strip() or None
        return await self._broker.connection_error(call.text("ticket"), hresult, message)

    async def _last_error(self, call: Call) -> str:
        return await self._broker.last_error(call.text("ticket"))

    async def _close(self, call: Call) -> str:
        return await self._broker.close(call.text("ticket"))

    async def _nothing(self, call: Call) -> str:
        """The interactive mode is not used."""
        return ""


def _opened(answer: Authenticated) -> list[str]:
    """What authenticate returns: ticket, what to do, seconds to postpone, least seconds between runs.

    A number of seconds to postpone beside work would put the work off, so it stands beside "none" only.
    """
    words = {Verdict.WORK: "", Verdict.NO_WORK: "none", Verdict.WRONG: "nvu", Verdict.BUSY: "busy"}
    result = [answer.ticket, words.get(answer.verdict, "busy")]
    if answer.verdict is Verdict.NO_WORK and answer.postpone_s:
        result.append(str(answer.postpone_s))
    if answer.min_run_every_s:
        result += [""] * (3 - len(result)) + [str(answer.min_run_every_s)]
    return result
