"""QuickBooks beside the Web Connector: its states, sessions and error codes around a company file."""

from __future__ import annotations

from enum import Enum
from typing import Any, Protocol
from uuid import uuid4

import msgspec

import qbxml_core as qb

from .clock import Clock

START_SECONDS = 30.0
"""How long QuickBooks takes to start."""
OPEN_SECONDS = 20.0
"""How long it takes to open a company file."""
_IDENTITY = (
    b'<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError">'
    b'<HostQueryRq requestID="0"/><CompanyQueryRq requestID="1"/><PreferencesQueryRq requestID="2"/>'
    b"</QBXMLMsgsRq></QBXML>"
)


class Company(Protocol):
    """A company file: `qbxml_core.testing.CompanyFile`, or any double of one."""

    def respond(self, request: bytes, *, session: str = "") -> bytes:
        """The response document to a request document. Raises QBXMLError where it cannot be read.

        An iterator lives in the session that it began in.
        """


class State(Enum):
    """What the Web Connector meets on the machine."""

    OPEN = "the company file is open"
    CLOSED = "QuickBooks is not running"
    NO_COMPANY = "QuickBooks is running, no company file is open"
    OTHER_FILE = "another company file is open"
    MODAL = "a dialog is open"
    BUSY = "somebody else has the company file in single-user mode"


class ComError(Exception):
    """An error of the COM interface: a code and a text in the language of the machine."""

    def __init__(self, hresult: int, message: str) -> None:
        super().__init__(message)
        self.hresult = hresult
        self.message = message


class QuickBooks:
    """One QuickBooks. Machines that share a company file share one of these.

    `path` is the company file's. `other` is the company of the state OTHER_FILE. With `logs_in` a connection may
    start QuickBooks when it is closed. `data_extensions` are what applications wrote into the company: OwnerID and
    name to value.
    """

    def __init__(
        self,
        company: Company,
        *,
        path: str = r"C:\Users\Public\Documents\Intuit\QuickBooks\Company.qbw",
        other: Company | None = None,
        state: State = State.OPEN,
        country: str = "US",
        version: tuple[int, int] = (16, 0),
        logs_in: bool = False,
    ) -> None:
        self.company = company
        self.other = other if other is not None else company
        self.path = path
        self.other_path = path.replace(".qbw", " 2.qbw")
        self.state = state
        self.country = country
        self.version = version
        self.logs_in = logs_in
        self.data_extensions: dict[tuple[str, str], str] = {}
        self._sessions: set[str] = set()

    async def begin_session(self, file: str, clock: Clock) -> Session:
        """Opens a session with the company file at a path, or with the open one if it is "". Raises ComError."""
        state = self.state
        if state is State.MODAL:
            raise ComError(0x80040414, "A dialog is open in QuickBooks.")
        if state is State.BUSY:
            raise ComError(0x80040422, "The company file is in use in single-user mode.")
        if state is State.CLOSED:
            if not self.logs_in:
                raise ComError(0x80040408, "QuickBooks could not be started.")
            await clock.sleep(START_SECONDS)
            self._open(file)
        elif state is State.NO_COMPANY:
            if not (file or self.logs_in):
                raise ComError(0x80040417, "No company file is open.")
            await clock.sleep(OPEN_SECONDS)
            self._open(file)
        elif file and file != (self.path if state is State.OPEN else self.other_path):
            raise ComError(0x8004040A, "Another company file is open.")
        session = Session(self, uuid4().hex)
        self._sessions.add(session.ticket)
        return session

    def kill(self) -> None:
        """Ends QuickBooks without a word: all sessions are gone."""
        self.state = State.CLOSED
        self._sessions.clear()

    def has(self, ticket: str) -> bool:
        """Whether a session is open."""
        return ticket in self._sessions

    def end(self, ticket: str) -> None:
        """Ends a session; one that is gone is no error."""
        self._sessions.discard(ticket)

    def _open(self, file: str) -> None:
        if file not in ("", self.path):  # the Web Connector knows the path from when it was added
            raise ComError(0x80040403, "The company file could not be opened.")
        self.state = State.OPEN


class Session:
    """A session with a company file, from BeginSession to EndSession."""

    def __init__(self, quickbooks: QuickBooks, ticket: str) -> None:
        self.ticket = ticket
        self._quickbooks = quickbooks
        other = quickbooks.state is State.OTHER_FILE
        self._company = quickbooks.other if other else quickbooks.company
        self.file = quickbooks.other_path if other else quickbooks.path
        self._extensions = {} if other else quickbooks.data_extensions

    def process(self, request: str) -> str:
        """The response to a qbXML request. Raises ComError."""
        if not self._quickbooks.has(self.ticket):
            raise ComError(0x8004040D, "The session has ended.")
        if self._quickbooks.state is State.MODAL:
            raise ComError(0x80040414, "A dialog is open in QuickBooks.")
        if not request.startswith("<?xml") or not request.isascii():
            raise ComError(0x80040400, "QuickBooks could not read the request.")
        try:
            return self._company.respond(request.encode(), session=self.ticket).decode()
        except qb.QBXMLError:
            raise ComError(0x80040400, "QuickBooks could not read the request.") from None

    def identity(self) -> str:
        """strHCPResponse: host, company and preferences, with the data extensions of applications in the company."""
        document = msgspec.json.decode(
            qb.to_json(self._company.respond(_IDENTITY, session=self.ticket), shape="native")
        )
        responses: dict[str, Any] = document["QBXMLMsgsRs"]
        extensions = [
            {"OwnerID": owner, "DataExtName": name, "DataExtType": "STR255TYPE", "DataExtValue": value}
            for (owner, name), value in self._extensions.items()
        ]
        messages = []
        for name in ("HostQueryRs", "CompanyQueryRs", "PreferencesQueryRs"):
            for content in _listed(responses.get(name)):
                for company in _listed(content.get("CompanyRet")):
                    company["DataExtRet"] = _listed(company.get("DataExtRet")) + extensions
                messages.append({name: content})
        return qb.encode_message_set(messages, layout="quickbooks").decode()

    def write(self, owner_id: str, name: str, value: str) -> None:
        """Writes a data extension of the company."""
        self._extensions[owner_id, name] = value

    def extension(self, owner_id: str, name: str) -> str | None:
        """A data extension of the company."""
        return self._extensions.get((owner_id, name))


def _listed(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]
