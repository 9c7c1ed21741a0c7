"""SOAP 1.1 envelopes: calls of the Web Connector in, answers out.

Read by hand for two reasons. XML libraries refuse a whole envelope for a control character in the qbXML, which then
is lost, and they hold a response of any size in memory. Here the content of `<response>` passes through as bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from .operations import NAMESPACE, OPERATIONS, Operation

ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
ENVELOPE_12 = b"http://www.w3.org/2003/05/soap-envelope"
STREAMED = "response"
"""The parameter that is passed on as it comes; all others are kept."""
MAX_PARAMETERS = 8 << 20
"""Bytes that all other parameters of a call may have together."""
MAX_MARKUP = 16 << 10
"""Bytes of one tag, comment or processing instruction."""
MAX_DEPTH = 32

_TAG = re.compile(rb"<(/?)([^\s<>/\"'=]+)((?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*)>")
_NIL = re.compile(rb":nil\s*=\s*[\"'](?:true|1)[\"']")
_ENCODING = re.compile(rb"encoding\s*=\s*[\"']([^\"']*)[\"']")
_NUMBER = re.compile(rb"&#(x[0-9a-fA-F]{1,8}|[0-9]{1,9});")
_LONGEST_REFERENCE = 13
_SECTIONS = ((b"<!--", b"-->"), (b"<?", b"?>"))
_CDATA, _CDATA_END = b"<![CDATA[", b"]]>"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class EnvelopeError(Exception):
    """An envelope that cannot be read. `code` is the faultcode, the text says what is wrong and what to do."""

    def __init__(self, text: str, code: str = "Client") -> None:
        super().__init__(text)
        self.code = code


class Call(NamedTuple):
    """One call. `parameters` by their name in lower case; one that is null or missing is not there."""

    operation: Operation
    parameters: dict[str, str]

    def text(self, name: str) -> str:
        """A parameter, "" where it is null or missing: the Web Connector means the same by both."""
        return self.parameters.get(name.lower(), "")


class Reader:
    """Reads one envelope in chunks of any size: `feed` each of them, then `close`.

    `feed` gives back what of `<response>` can be passed on, unescaped, in UTF-8. Both raise EnvelopeError.
    """

    def __init__(self) -> None:
        self._data = b""
        self._path: list[bytes] = []
        self._operation: Operation | None = None
        self._done = False
        self._parameter = ""
        self._kept: dict[str, bytearray] = {}
        self._size = 0
        self._out: list[bytes] = []
        self._step: Callable[[], bool] = self._start

    @property
    def parameters(self) -> dict[str, str]:
        """The parameters so far: whoever takes in a large response can look at the ticket before it."""
        return {name: _decoded(value, name) for name, value in self._kept.items()}

    def feed(self, data: bytes) -> bytes:
        """The next bytes of `<response>`."""
        self._data += data
        while self._step():
            pass
        out, self._out = b"".join(self._out), []
        return out

    def close(self) -> Call:
        """The call, after the last chunk."""
        if not self._done:
            where = f" inside <{self._path[-1].decode('utf-8', 'replace')}>" if self._path else ""
            raise EnvelopeError(f"The SOAP envelope ends{where} before it is complete. Send it again in full.")
        if self._operation is None:
            raise EnvelopeError("The body of the SOAP envelope is empty. Its first element names the operation.")
        return Call(self._operation, self.parameters)

    # --- steps: each takes something off the front of the data, or returns False for more data

    def _start(self) -> bool:
        if self._data[:2] in (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<"):
            raise EnvelopeError("The SOAP envelope is in UTF-16. Send it in UTF-8.")
        if len(self._data) < 3:
            return False
        self._data = self._data.removeprefix(b"\xef\xbb\xbf")
        self._step = self._content
        return True

    def _content(self) -> bool:
        at = self._data.find(b"<")
        if at:  # text, up to what could be half a reference
            end = at
            if at < 0:
                end = len(self._data)
                half = self._data.rfind(b"&", max(end - _LONGEST_REFERENCE, 0))
                end = half if half >= 0 and b";" not in self._data[half:] else end
            if end:
                self._text(_unescaped(self._data[:end]))
                self._data = self._data[end:]
            return at > 0
        return self._markup()

    def _markup(self) -> bool:
        data = self._data
        if data.startswith(_CDATA):
            self._data, self._step = data[len(_CDATA) :], self._cdata
            return True
        for opening, closing in _SECTIONS:
            if data.startswith(opening):
                end = data.find(closing, len(opening))
                if end < 0:
                    return self._more()
                self._declared(data[:end])
                self._data = data[end + len(closing) :]
                return True
        if data.startswith(b"<!"):
            if _CDATA.startswith(data) or b"<!--".startswith(data):
                return False
            raise EnvelopeError("The SOAP envelope has a document type declaration or other <! markup. Leave it out.")
        tag = _TAG.match(data)
        if tag is None:
            if b">" in data and b'"' not in data and b"'" not in data:
                raise EnvelopeError(f"This is not a tag: {data[:40]!r}. Escape a < in a text as &lt;.")
            return self._more()
        self._data = data[tag.end() :]
        self._tag(tag[1] == b"/", tag[2], tag[3])
        return True

    def _cdata(self) -> bool:
        end = self._data.find(_CDATA_END)
        if end >= 0:
            self._text(self._data[:end])
            self._data, self._step = self._data[end + 3 :], self._content
            return True
        keep = 2 if self._data.endswith(b"]]") else 1 if self._data.endswith(b"]") else 0
        end = len(self._data) - keep
        if end:
            self._text(self._data[:end])
            self._data = self._data[end:]
        return False

    def _more(self) -> bool:
        if len(self._data) > MAX_MARKUP:
            raise EnvelopeError(f"A tag or comment of the SOAP envelope is longer than {MAX_MARKUP} bytes.")
        return False

    # --- what the pieces mean

    def _declared(self, section: bytes) -> None:
        encoding = _ENCODING.search(section) if section.startswith(b"<?xml") else None
        if encoding and encoding[1].lower() not in (b"utf-8", b"us-ascii", b"ascii"):
            raise EnvelopeError(f"The SOAP envelope is in {encoding[1][:40].decode('latin-1')}. Send it in UTF-8.")

    def _text(self, text: bytes) -> None:
        if not self._parameter:
            if text.strip() and not self._path:
                raise EnvelopeError("This is not a SOAP envelope: there is text outside of its elements.")
            return
        if self._parameter == STREAMED and self._operation and STREAMED in self._operation.parameters:
            self._out.append(text)
            return
        self._size += len(text)
        if self._size > MAX_PARAMETERS:
            raise EnvelopeError(f"The parameters of the call are longer than {MAX_PARAMETERS} bytes.")
        self._kept[self._parameter] += text

    def _tag(self, closes: bool, name: bytes, rest: bytes) -> None:
        if closes:
            if not self._path or self._path[-1] != name:
                raise EnvelopeError(f"</{name[:40].decode('utf-8', 'replace')}> closes an element that is not open.")
            self._close()
            return
        if self._done:
            raise EnvelopeError("There is a second root element behind the SOAP envelope.")
        if len(self._path) >= MAX_DEPTH:
            raise EnvelopeError(f"The SOAP envelope is nested deeper than {MAX_DEPTH} elements.")
        self._path.append(name)
        self._open(_local(name), rest)
        if rest.endswith(b"/"):
            self._close()

    def _open(self, name: str, attributes: bytes) -> None:
        depth = len(self._path)
        if depth == 1:
            if name != "envelope":
                raise EnvelopeError(f"The root element is <{name[:40]}>. Send a SOAP 1.1 envelope.")
            if ENVELOPE_12 in attributes:
                raise EnvelopeError("This is SOAP 1.2. Send a SOAP 1.1 envelope.", "VersionMismatch")
        elif _local(self._path[1]) != "body":
            return
        elif depth == 3 and self._operation is None:
            if name not in OPERATIONS:
                known = ", ".join(operation.name for operation in OPERATIONS.values())
                raise EnvelopeError(f"There is no operation <{name[:40]}>. The operations are {known}.")
            self._operation = OPERATIONS[name]
        elif depth == 4 and self._operation and _local(self._path[2]) == self._operation.name.lower():
            if name in self._kept:
                raise EnvelopeError(f"The parameter <{name[:40]}> is there twice. Send it once.")
            self._size += len(name)
            if not _NIL.search(attributes):
                self._parameter = name
                self._kept[name] = bytearray()
        elif depth == 5 and self._parameter:
            raise EnvelopeError(f"There is an element inside <{self._parameter[:40]}>. Escape its text (&lt; for <).")

    def _close(self) -> None:
        self._path.pop()
        if len(self._path) == 3:
            self._parameter = ""
        self._done = not self._path


def answer(operation: Operation, result: str | int | list[str]) -> bytes:
    """The envelope of an answer: a string, an int, or the strings of authenticate."""
    content = "".join(f"<string>{_escaped(text)}</string>" for text in result) if isinstance(result, list) else None
    content = content if content is not None else _escaped(str(result))
    name = operation.name
    return _envelope(f'<{name}Response xmlns="{NAMESPACE}"><{name}Result>{content}</{name}Result></{name}Response>')


def fault(text: str, code: str = "Server") -> bytes:
    """The envelope of a fault, which goes out with HTTP status 500."""
    fault_text = f"<faultcode>soap:{code}</faultcode><faultstring>{_escaped(text)}</faultstring>"
    return _envelope(f"<soap:Fault>{fault_text}</soap:Fault>")


def _envelope(body: str) -> bytes:
    namespaces = (
        f'xmlns:soap="{ENVELOPE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        ' xmlns:xsd="http://www.w3.org/2001/XMLSchema"'
    )
    head = '<?xml version="1.0" encoding="utf-8"?>'
    return f"{head}<soap:Envelope {namespaces}><soap:Body>{body}</soap:Body></soap:Envelope>".encode()


def _escaped(text: str) -> str:
    text = _NOT_XML.sub("\ufffd", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#xD;")


def _local(name: bytes) -> str:
    return name.rpartition(b":")[2].decode("utf-8", "replace").lower()


def _decoded(value: bytearray, name: str) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError as error:
        raise EnvelopeError(f"<{name}> is not valid UTF-8 at byte {error.start} of its text. Send UTF-8.") from None


def _unescaped(text: bytes) -> bytes:
    """Resolves references. What is none, such as a lone &, stays as it is: qbxml_core says so of a response."""
    if b"&" not in text:
        return text
    if b"&#" not in text:
        return _named(text)
    pieces = _NUMBER.split(text)
    pieces[::2] = map(_named, pieces[::2])
    pieces[1::2] = map(_numbered, pieces[1::2])
    return b"".join(pieces)


def _named(text: bytes) -> bytes:
    for reference, character in ((b"&lt;", b"<"), (b"&gt;", b">"), (b"&quot;", b'"'), (b"&apos;", b"'")):
        text = text.replace(reference, character)
    return text.replace(b"&amp;", b"&")  # last, so that &amp;lt; becomes &lt;


def _numbered(number: bytes) -> bytes:
    code = int(number[1:], 16) if number[:1] == b"x" else int(number)
    valid = code < 0x110000 and not 0xD800 <= code < 0xE000
    return chr(code).encode() if valid else b"\xef\xbf\xbd"
