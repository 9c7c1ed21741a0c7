"""Requests where answers are read, and answers where requests are: an error that names the function for them.

Read as an answer, a request nobody knows would be a response with status `ok`: a sync would take it for done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import qbxml_core as qb

RESPONSE = b'<QBXML><QBXMLMsgsRs><ClassQueryRs statusCode="0"/></QBXMLMsgsRs></QBXML>'
REQUESTS = [
    "<QBXMLMsgsRq><RobotQueryRq/><HostQueryRq/></QBXMLMsgsRq>",
    "<QBXMLMsgsRq><Robot><A>1</A></Robot></QBXMLMsgsRq>",
    "<QBXMLMsgsRq onError='stopOnError'><RobotQueryRq><A>1</A></RobotQueryRq></QBXMLMsgsRq>",
    "<SignonMsgsRq><SignonRobotRq/></SignonMsgsRq><QBXMLMsgsRq><HostQueryRq/></QBXMLMsgsRq>",
    "<RobotMsgsRq><RobotQueryRq/></RobotMsgsRq>",
]


def decoder(xml: bytes) -> bytes:
    reader = qb.Decoder()
    reader.feed(xml)
    reader.close()
    return reader.drain()


@pytest.mark.parametrize("content", REQUESTS)
@pytest.mark.parametrize("read", [qb.decode, decoder])
def test_requests_that_nobody_knows_are_no_answers(read: Callable[[bytes], Any], content: str) -> None:
    with pytest.raises(qb.NotResponseError, match="`decode_request` reads requests"):
        read(f"<QBXML>{content}</QBXML>".encode())


@pytest.mark.parametrize("content", [content for content in REQUESTS if "<Robot>" not in content])
@pytest.mark.parametrize("encoding", ["utf-16", "utf-8"])
def test_to_json_reads_them_as_requests_in_any_encoding(content: str, encoding: str) -> None:
    xml = f'<?xml version="1.0" encoding="{encoding}"?><QBXML>{content}</QBXML>'
    assert qb.to_json(xml.encode(encoding)).startswith(b'{"requests":[')


def test_a_response_that_nobody_knows_is_still_one() -> None:
    read = qb.decode(b'<QBXML><QBXMLMsgsRs><RobotQueryRs statusCode="0"/></QBXMLMsgsRs></QBXML>')
    assert [each.message for each in read.responses] == ["RobotQueryRs"]


@pytest.mark.parametrize(
    "xml",
    [
        RESPONSE,
        RESPONSE.decode().encode("utf-16"),
        b"<QBXML><QBXMLMsgsRs/></QBXML>",
        b"<QBXML><QBXMLEvents/></QBXML>",
    ],
)
def test_decode_request_of_a_response_is_an_error(xml: bytes) -> None:
    with pytest.raises(qb.NotRequestError, match="`decode` reads responses") as caught:
        qb.decode_request(xml)
    assert caught.value.code == "not_request"


def test_decode_request_of_a_set_without_requests_gives_none() -> None:
    assert qb.decode_request(b"<QBXML><QBXMLMsgsRq onError='stopOnError'/></QBXML>") == []
