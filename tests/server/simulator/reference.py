"""A tiny service of its own reading, so that the simulator is not tested against the connector it shall test."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any
from xml.etree import ElementTree

SPACE = "http://developer.intuit.com/"
QWC = """<?xml version="1.0"?>
<QBWCXML><AppName>Test</AppName><AppID></AppID><AppURL>http://localhost:8080/qbwc/</AppURL>
<AppDescription>Test</AppDescription><AppSupport>http://localhost:8080/support</AppSupport><UserName>user</UserName>
<OwnerID>{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}</OwnerID><FileID>{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}</FileID>
<QBType>QBFS</QBType><Scheduler><RunEveryNSeconds>3</RunEveryNSeconds></Scheduler></QBWCXML>"""
REQUEST = (
    '<?xml version="1.0" encoding="utf-8"?><?qbxml version="16.0"?><QBXML>'
    '<QBXMLMsgsRq onError="stopOnError">%s</QBXMLMsgsRq></QBXML>'
)


@dataclass
class Reference:
    """Answers from lists. `said` holds every call with its parameters, `answers` overrides a result once."""

    work: list[str] = field(default_factory=list)
    answers: dict[str, list[Any]] = field(default_factory=dict)
    said: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    gets: list[str] = field(default_factory=list)
    pages: dict[str, int] = field(default_factory=dict)
    namespace: str = SPACE
    content_type: str = "text/xml; charset=utf-8"
    status: int = 200

    @property
    def operations(self) -> list[str]:
        return [name for name, _ in self.said]

    def last(self, operation: str) -> dict[str, str | None]:
        return [parameters for name, parameters in self.said if name == operation][-1]

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["method"] == "GET":
            self.gets.append(scope["path"])
            await _respond(send, self.pages.get(scope["path"], 200), "text/plain", b"ok")
            return
        body, more = b"", True
        while more:
            event = await receive()
            body, more = body + event["body"], event.get("more_body", False)
        self.headers.append({name.decode().lower(): value.decode() for name, value in scope["headers"]})
        await asyncio.sleep(0)  # others get their turn, as with a real network
        body = body.replace(b"&#x1;", b"?")  # expat refuses the envelope for it
        call = ElementTree.fromstring(body)[0][0]
        name = call.tag.partition("}")[2] or call.tag
        self.said.append((name, {child.tag.rpartition("}")[2]: child.text for child in call}))
        planned = self.answers.get(name)
        result = planned.pop(0) if planned else self._result(name)
        if isinstance(result, Exception):
            text = f"<soap:Fault><faultcode>soap:Server</faultcode><faultstring>{result}</faultstring></soap:Fault>"
            await _respond(send, 500, self.content_type, _envelope(text))
            return
        root = ElementTree.Element(f"{{{self.namespace}}}{name}Response")
        element = ElementTree.SubElement(root, f"{{{self.namespace}}}{name}Result")
        if isinstance(result, list):
            for text in result:
                ElementTree.SubElement(element, f"{{{self.namespace}}}string").text = text
        else:
            element.text = str(result)
        await _respond(send, self.status, self.content_type, _envelope(ElementTree.tostring(root).decode()))

    def _result(self, name: str) -> Any:
        if name == "authenticate":
            return ["ticket", "" if self.work else "none"]
        if name == "sendRequestXML":
            return self.work[0] if self.work else ""
        if name == "receiveResponseXML":
            del self.work[:1]
            return 50 if self.work else 100
        return {"connectionError": "done", "closeConnection": "OK", "getLastError": "nothing to do"}.get(name, "")


def _envelope(body: str) -> bytes:
    space = "http://schemas.xmlsoap.org/soap/envelope/"
    return f'<soap:Envelope xmlns:soap="{space}"><soap:Body>{body}</soap:Body></soap:Envelope>'.encode()


async def _respond(send: Any, status: int, content_type: str, body: bytes) -> None:
    headers = [(b"content-type", content_type.encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
