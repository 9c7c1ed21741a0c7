"""The connector over HTTP, in front of a broker that notes what it is asked."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any
from xml.etree import ElementTree

import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette

from qbxml_server.broker.types import Authenticated, NoWork, Verdict, Work
from qbxml_server.connector.asgi import routes
from qbxml_server.simulator.soap import Style, envelope

URL = "/qbwc/"
REQUEST = b'<?xml version="1.0" encoding="utf-8"?><?qbxml version="16.0"?><QBXML>&#233;</QBXML>'


class Written:
    def __init__(self) -> None:
        self.data = b""
        self.discarded = False

    async def write(self, data: bytes) -> None:
        assert not self.discarded
        self.data += data

    async def discard(self) -> None:
        self.discarded = True


class Noted:
    """A broker that notes calls and gives planned results."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.payloads: list[Written] = []
        self.authenticated = Authenticated("t", Verdict.WORK)
        self.work: Work | NoWork = Work("req_1", REQUEST)
        self.failure: Exception | None = None

    def payload_writer(self) -> Written:
        self.payloads.append(Written())
        return self.payloads[-1]

    async def knows(self, ticket: str) -> bool:
        return ticket == "t"

    async def authenticate(self, user: str, password: str, remote: str, wc_version: str | None) -> Authenticated:
        self.calls.append(("authenticate", user, password, remote, wc_version))
        return self.authenticated

    async def next_request(self, ticket: str, facts: Any) -> Work | NoWork:
        self.calls.append(("next_request", ticket, facts))
        if self.failure is not None:
            raise self.failure
        return self.work

    async def response(self, ticket: str, body: Written | None, hresult: str | None, message: str | None) -> int:
        self.calls.append(("response", ticket, None if body is None else body.data, hresult, message))
        return 50

    async def connection_error(self, ticket: str, hresult: str | None, message: str | None) -> str:
        self.calls.append(("connection_error", ticket, hresult, message))
        return "done"

    async def last_error(self, ticket: str) -> str:
        return "OK & well"

    async def close(self, ticket: str) -> str:
        return "closed"


@pytest.fixture
def broker() -> Noted:
    return Noted()


@pytest_asyncio.fixture
async def client(broker: Noted) -> AsyncIterator[httpx.AsyncClient]:
    app = Starlette(routes=routes(broker, "https://books.example", max_response=1 << 20))  # type: ignore[arg-type]
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        yield client


async def call(client: httpx.AsyncClient, operation: str, **parameters: Any) -> list[str]:
    answer = await client.post(URL, content=envelope(operation, parameters))
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/xml; charset=utf-8")
    space = "{http://developer.intuit.com/}"
    result = ElementTree.fromstring(answer.content)[0].find(f"{space}{operation}Response/{space}{operation}Result")
    assert result is not None
    return [child.text or "" for child in result] or [result.text or ""]


async def test_the_eleven_operations(client: httpx.AsyncClient, broker: Noted) -> None:
    assert (await call(client, "serverVersion"))[0].startswith("qbxml_server ")
    assert await call(client, "clientVersion", strVersion="2.1.0.30") == ["O:2.3.0.20"]
    assert await call(client, "clientVersion", strVersion="2.3.0.215") == [""]
    assert await call(client, "authenticate", strUserName="user", strPassword="a&b") == ["t", ""]
    assert broker.calls.pop() == ("authenticate", "user", "a&b", "127.0.0.1", "2.3.0.215")
    assert await call(client, "sendRequestXML", ticket="t", strHCPResponse="") == [REQUEST.decode()]
    assert broker.calls.pop() == ("next_request", "t", None)
    identity = {"strHCPResponse": "<QBXML/>", "strCompanyFileName": "C:\\a.qbw", "qbXMLCountry": "US"}
    await call(client, "sendRequestXML", ticket="t", **identity, qbXMLMajorVers=16, qbXMLMinorVers=0)
    facts = broker.calls.pop()[2]
    assert (facts.company_file, facts.edition, facts.qbxml_version) == ("C:\\a.qbw", "US", "16.0")
    assert await call(client, "receiveResponseXML", ticket="t", response="<é/>", hresult="", message="") == ["50"]
    assert broker.calls.pop() == ("response", "t", "<é/>".encode(), None, None)
    await call(client, "receiveResponseXML", ticket="t", response="", hresult=" 0x80040400 ", message="m")
    assert broker.calls.pop() == ("response", "t", None, "0x80040400", "m")
    assert await call(client, "connectionError", ticket="t", hresult="-2147220472", message="m") == ["done"]
    assert broker.calls.pop() == ("connection_error", "t", "-2147220472", "m")
    assert await call(client, "getLastError", ticket="t") == ["OK & well"]
    assert await call(client, "closeConnection", ticket="t") == ["closed"]
    for operation in ("getInteractiveURL", "interactiveRejected", "interactiveDone"):
        assert await call(client, operation, wcTicket="t") == [""]


@pytest.mark.parametrize(
    ("authenticated", "answer"),
    [
        (Authenticated("t", Verdict.WORK, postpone_s=10), ["t", ""]),
        (Authenticated("t", Verdict.NO_WORK, postpone_s=10), ["t", "none", "10"]),
        (Authenticated("t", Verdict.NO_WORK), ["t", "none"]),
        (Authenticated("t", Verdict.NO_WORK, 10, 60), ["t", "none", "10", "60"]),
        (Authenticated("t", Verdict.WORK, min_run_every_s=60), ["t", "", "", "60"]),
        (Authenticated("t", Verdict.WRONG, postpone_s=10), ["t", "nvu"]),
        (Authenticated("t", Verdict.BUSY), ["t", "busy"]),
        (Authenticated("t", Verdict.LIMITED), ["t", "busy"]),
    ],
)
async def test_what_authenticate_says(
    client: httpx.AsyncClient, broker: Noted, authenticated: Authenticated, answer: list[str]
) -> None:
    broker.authenticated = authenticated
    assert await call(client, "authenticate", strUserName="u", strPassword="p") == answer
    assert broker.calls[-1][4] is None  # no clientVersion came before


async def test_no_work_is_an_empty_string(client: httpx.AsyncClient, broker: Noted) -> None:
    broker.work = NoWork("nothing")
    assert await call(client, "sendRequestXML", ticket="unknown") == [""]


async def test_rpc_envelopes_get_the_same_answers(client: httpx.AsyncClient) -> None:
    answer = await client.post(URL, content=envelope("clientVersion", {"strVersion": "2.1"}, Style.RPC))
    assert b"<clientVersionResult>O:2.3.0.20</clientVersionResult>" in answer.content


async def test_a_response_over_the_limit_is_reported_instead(client: httpx.AsyncClient, broker: Noted) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        whole = envelope("receiveResponseXML", {"ticket": "t", "response": "a" * (1 << 20) + "b"})
        for at in range(0, len(whole), 1 << 16):
            yield whole[at : at + (1 << 16)]

    assert (await client.post(URL, content=chunks())).status_code == 200
    _, ticket, body, hresult, message = broker.calls[-1]
    assert (ticket, body, hresult) == ("t", None, "0x8007000E")
    assert "larger" in message
    assert [payload.discarded for payload in broker.payloads] == [True]


async def test_an_error_code_beside_a_response_counts(client: httpx.AsyncClient, broker: Noted) -> None:
    await call(client, "receiveResponseXML", ticket="t", response="half", hresult="0x80010105")
    assert broker.calls[-1] == ("response", "t", None, "0x80010105", None)
    assert [payload.discarded for payload in broker.payloads] == [True]


async def test_a_response_under_an_unknown_ticket_is_not_stored(client: httpx.AsyncClient, broker: Noted) -> None:
    await call(client, "receiveResponseXML", ticket="unknown", response="data")
    assert broker.calls[-1] == ("response", "unknown", None, None, None)
    assert broker.payloads == []


async def test_a_response_in_front_of_its_ticket_is_refused(client: httpx.AsyncClient, broker: Noted) -> None:
    async def halves() -> AsyncIterator[bytes]:
        head, _, tail = envelope("receiveResponseXML", {"response": "data", "ticket": "t"}).partition(b"</response>")
        yield head
        yield b"</response>" + tail

    answer = await client.post(URL, content=halves())
    assert answer.status_code == 500
    assert b"order of the WSDL" in answer.content
    assert (broker.calls, broker.payloads) == ([], [])


async def test_an_envelope_that_breaks_off_reaches_nobody(client: httpx.AsyncClient, broker: Noted) -> None:
    whole = envelope("receiveResponseXML", {"ticket": "t", "response": "data", "hresult": ""})
    answer = await client.post(URL, content=whole[:-20])
    assert answer.status_code == 500
    assert b"<faultcode>soap:Client</faultcode>" in answer.content
    assert broker.calls == []
    assert [payload.discarded for payload in broker.payloads] == [True]


async def test_a_caller_that_hangs_up_reaches_nobody(broker: Noted) -> None:
    app = Starlette(routes=routes(broker, "https://books.example"))  # type: ignore[arg-type]
    whole = envelope("receiveResponseXML", {"ticket": "t", "response": "data", "hresult": ""})
    events: list[dict[str, Any]] = [
        {"type": "http.request", "body": whole[:-20], "more_body": True},
        {"type": "http.disconnect"},
    ]

    async def receive() -> dict[str, Any]:
        return events.pop(0) if events else {"type": "http.disconnect"}

    async def send(event: Any) -> None:
        pass

    scope = {"type": "http", "method": "POST", "path": URL, "headers": [], "query_string": b"", "app": app}
    await app(scope, receive, send)
    assert broker.calls == []
    assert [payload.discarded for payload in broker.payloads] == [True]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "complete"),
        (b"<a/>", "root element"),
        (b"\xff\xfe\x00", "UTF-16"),
        (b"<!DOCTYPE a><a/>", "document type"),
        (envelope("dropTables", {}), "no operation"),
    ],
)
async def test_bad_soap_is_a_fault(client: httpx.AsyncClient, body: bytes, words: str) -> None:
    answer = await client.post(URL, content=body)
    assert (answer.status_code, answer.headers["content-type"]) == (500, "text/xml; charset=utf-8")
    fault = ElementTree.fromstring(answer.content)[0][0]
    assert words in fault.findtext("faultstring", "")


async def test_a_failing_server_says_so_without_details(
    client: httpx.AsyncClient, broker: Noted, caplog: pytest.LogCaptureFixture
) -> None:
    broker.failure = RuntimeError("secret path")
    answer = await client.post(URL, content=envelope("sendRequestXML", {"ticket": "t"}))
    assert answer.status_code == 500
    assert b"The server failed" in answer.content
    assert b"secret" not in answer.content
    assert "a call of the Web Connector failed" in caplog.text


async def test_compressed_envelopes_are_refused(client: httpx.AsyncClient) -> None:
    answer = await client.post(URL, content=b"x", headers={"Content-Encoding": "gzip"})
    assert answer.status_code == 415


@pytest.mark.parametrize("path", ["/qbwc/", "/qbwc", "/support"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_what_adding_fetches_is_there_without_redirect(client: httpx.AsyncClient, path: str, method: str) -> None:
    assert (await client.request(method, path)).status_code == 200


@pytest.mark.parametrize("query", ["wsdl", "WSDL"])
async def test_the_wsdl(client: httpx.AsyncClient, query: str) -> None:
    answer = await client.get(f"/qbwc/?{query}")
    assert b'location="https://books.example/qbwc/"' in answer.content
    assert answer.headers["content-type"].startswith("text/xml")


async def test_other_methods_are_refused(client: httpx.AsyncClient) -> None:
    assert (await client.put(URL, content=b"x")).status_code == 405
