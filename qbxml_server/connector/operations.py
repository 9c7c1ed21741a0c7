"""The eleven operations of the Web Connector's service, as its WSDL describes them.

Envelope, WSDL and dispatch all read this one table.
"""

from __future__ import annotations

from typing import NamedTuple

NAMESPACE = "http://developer.intuit.com/"
"""Of every element of an answer. The Web Connector reads a result in any other namespace as null."""


class Operation(NamedTuple):
    """`parameters` in the order of the WSDL. `result` is "string", "int" or "ArrayOfString"."""

    name: str
    parameters: tuple[str, ...]
    result: str = "string"


OPERATIONS = {
    operation.name.lower(): operation
    for operation in (
        Operation("serverVersion", ()),
        Operation("clientVersion", ("strVersion",)),
        Operation("authenticate", ("strUserName", "strPassword"), "ArrayOfString"),
        Operation(
            "sendRequestXML",
            ("ticket", "strHCPResponse", "strCompanyFileName", "qbXMLCountry", "qbXMLMajorVers", "qbXMLMinorVers"),
        ),
        Operation("receiveResponseXML", ("ticket", "response", "hresult", "message"), "int"),
        Operation("connectionError", ("ticket", "hresult", "message")),
        Operation("getLastError", ("ticket",)),
        Operation("closeConnection", ("ticket",)),
        Operation("getInteractiveURL", ("wcTicket", "sessionID")),
        Operation("interactiveRejected", ("wcTicket", "reason")),
        Operation("interactiveDone", ("wcTicket",)),
    )
}
"""By name in lower case: names of operations and parameters are matched without regard to case."""

INTEGERS = ("qbXMLMajorVers", "qbXMLMinorVers")
"""The parameters whose type is int; all others are strings."""
