"""Calls as the Web Connector sends them, and answers as strictly as it reads them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import httpx

from .clock import Clock
from .faults import HANDLED, NOT_HANDLED, Fault, Faults

NAMESPACE = "http://developer.intuit.com/"
USER_AGENT = "Mozilla/4.0 (compatible; MSIE 6.0; MS Web Services Client Protocol 4.0.30319.42000)"
TIMEOUT = 100.0
_ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?><soap:Envelope'
    f' xmlns:soap="{_ENVELOPE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xmlns:xsd="http://www.w3.org/2001/XMLSchema"'
)
_RPC = (
    f' xmlns:soapenc="http://schemas.xmlsoap.org/soap/encoding/" xmlns:tns="{NAMESPACE}"'
    f' xmlns:types="{NAMESPACE}encodedTypes"'
)
_FORBIDDEN = {chr(code): f"&#x{code:X};" for code in range(32) if chr(code) not in "\t\n"}


class Style(Enum):
    """How the envelope is written."""

    DOCUMENT = "Document"
    RPC = "RPC"


class CallError(Exception):
    """A call failed: no answer, or one that cannot be read."""


class SoapFaultError(CallError):
    """The service answered with a SOAP fault."""


def envelope(operation: str, parameters: Mapping[str, str | int | None], style: Style = Style.DOCUMENT) -> bytes:
    """The envelope of a call. A parameter that is None is left out, as .NET leaves out a null string."""
    kept = {name: value for name, value in parameters.items() if value is not None}
    if style is Style.RPC:
        texts = "".join(
            f'<{name} xsi:type="xsd:{"int" if isinstance(value, int) else "string"}">{_escaped(value)}</{name}>'
            for name, value in kept.items()
        )
        encoding = 'soap:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"'
        body = f'<q1:{operation} xmlns:q1="{NAMESPACE}">{texts}</q1:{operation}>'
        return f"{_HEAD}{_RPC}><soap:Body {encoding}>{body}</soap:Body></soap:Envelope>".encode()
    texts = "".join(
        f"<{name} />" if value == "" else f"<{name}>{_escaped(value)}</{name}>" for name, value in kept.items()
    )
    start = f'<{operation} xmlns="{NAMESPACE}"'
    body = f"{start}>{texts}</{operation}>" if kept else f"{start} />"
    return f"{_HEAD}><soap:Body>{body}</soap:Body></soap:Envelope>".encode()


class Proxy:
    """The client of one service. Counts its calls and lets the planned faults happen."""

    def __init__(self, url: str, client: httpx.AsyncClient, style: Style, faults: Faults, clock: Clock) -> None:
        self._url = url
        self._client = client
        self._style = style
        self._faults = faults
        self._clock = clock
        self.calls: list[str] = []

    async def text(self, operation: str, **parameters: str | int | None) -> str:
        """The result of a call that is a string, "" where it is null."""
        result = await self._result(operation, parameters)
        return "" if result is None else result.text or ""

    async def number(self, operation: str, **parameters: str | int | None) -> int:
        """The result of a call that is an int."""
        result = await self._result(operation, parameters)
        text = "0" if result is None else (result.text or "").strip()
        try:
            return int(text)
        except ValueError:
            raise CallError(f"{operation}: the result {text!r} is not an int.") from None

    async def texts(self, operation: str, **parameters: str | int | None) -> list[str]:
        """The result of a call that is an array of strings."""
        result = await self._result(operation, parameters)
        if result is None:
            return []
        return [child.text or "" for child in result if child.tag == f"{{{NAMESPACE}}}string"]

    async def _result(self, operation: str, parameters: Mapping[str, str | int | None]) -> ElementTree.Element | None:
        index = len(self.calls)
        self.calls.append(operation)
        self._fail_before(index, operation)
        content = envelope(operation, parameters, self._style)
        headers = {
            "Content-Type": "text/xml; charset=utf-8",
            "SOAPAction": f'"{NAMESPACE}{operation}"',
            "Expect": "100-continue",
        }
        try:
            response = await self._client.post(self._url, content=content, headers=headers)
        except httpx.HTTPError as error:
            raise CallError(f"{operation}: there is no answer ({error!r}).") from None
        body = await self._fail_after(index, operation, response.content)
        return _read(operation, response.status_code, response.headers.get("content-type", ""), body)

    def _fail_before(self, index: int, operation: str) -> None:
        fault = self._faults.at(index, NOT_HANDLED)
        if fault is not None:
            raise CallError(f"{operation}: {fault.value}.")

    async def _fail_after(self, index: int, operation: str, body: bytes) -> bytes:
        fault = self._faults.at(index, HANDLED)
        if fault is None:
            return body
        if fault is Fault.CUT:
            return body[: len(body) // 2]
        if fault is Fault.LATE:
            await self._clock.sleep(TIMEOUT)
        raise CallError(f"{operation}: {fault.value}.")


def _read(operation: str, status: int, content_type: str, body: bytes) -> ElementTree.Element | None:
    """The result element, None if it is not where the WSDL has it: a wrong name or namespace reads as null."""
    if status not in (200, 500):
        raise CallError(f"{operation}: the service answers with HTTP status {status}; redirects are not followed.")
    if content_type.partition(";")[0].strip().lower() != "text/xml":
        raise CallError(f"{operation}: the answer is {content_type or 'of no type'}, not text/xml.")
    if not body:
        raise CallError(f"{operation}: the answer is empty.")
    try:
        root = ElementTree.fromstring(body)  # noqa: S314  of the service that is under test
    except ElementTree.ParseError as error:
        raise CallError(f"{operation}: the answer is not well-formed XML: {error}.") from None
    content = root.find(f"{{{_ENVELOPE}}}Body")
    if root.tag != f"{{{_ENVELOPE}}}Envelope" or content is None:
        raise CallError(f"{operation}: the answer is not a SOAP 1.1 envelope.")
    fault = content.find(f"{{{_ENVELOPE}}}Fault")
    if fault is not None:
        raise SoapFaultError(f"{operation}: {fault.findtext('faultstring', 'a fault without a text')}")
    if status != 200:
        raise CallError(f"{operation}: the service answers with HTTP status {status} and no fault.")
    return content.find(f"{{{NAMESPACE}}}{operation}Response/{{{NAMESPACE}}}{operation}Result")


def _escaped(value: str | int) -> str:
    return escape(str(value), _FORBIDDEN)
