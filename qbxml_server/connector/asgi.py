"""The connector over HTTP: the URL that the Web Connector calls, and the page it looks for when it is added."""

from __future__ import annotations

import logging
import re

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from qbxml_server.broker.broker import Broker
from qbxml_server.store.payloads import PayloadWriter

from . import envelope
from .qwc import PATH, SUPPORT_PATH
from .service import Service
from .support import PAGE
from .wsdl import wsdl

MAX_RESPONSE = 4 << 30
"""Bytes of one qbXML response."""
_XML = "text/xml; charset=utf-8"
_TEXT = b"This is the service for a QuickBooks Web Connector. Add its .qwc file there. The WSDL is at ?wsdl.\n"
_COOKIE = "qbwc_version"
_VERSION = re.compile(r"[0-9.]{1,40}")
_log = logging.getLogger(__name__)


def routes(broker: Broker, public_url: str, *, max_response: int = MAX_RESPONSE) -> list[Route]:
    """The routes of the connector. `public_url` is how the world outside calls this server."""
    endpoint = _Endpoint(broker, public_url.rstrip("/") + PATH, max_response)
    return [
        # Both forms: the Web Connector follows no redirect from one to the other.
        *(Route(path, endpoint.page, methods=["GET"]) for path in (PATH, PATH.rstrip("/"))),
        *(Route(path, endpoint.call, methods=["POST"]) for path in (PATH, PATH.rstrip("/"))),
        Route(SUPPORT_PATH, _support, methods=["GET"]),
    ]


async def _support(request: Request) -> Response:
    return Response(PAGE, media_type="text/html")


class _Endpoint:
    def __init__(self, broker: Broker, url: str, max_response: int) -> None:
        self._broker = broker
        self._service = Service(broker)
        self._url = url
        self._max_response = max_response

    async def page(self, request: Request) -> Response:
        """A GET: to look whether the URL and its certificate are good, or for the WSDL."""
        if request.url.query.lower() in ("wsdl", "singlewsdl"):
            return Response(wsdl(self._url), media_type="text/xml")
        return Response(_TEXT, media_type="text/plain")

    async def call(self, request: Request) -> Response:
        """A POST: one call of the Web Connector. Whatever goes wrong is a fault without details."""
        if request.headers.get("content-encoding", "identity").lower() != "identity":
            return Response("Send the envelope without a Content-Encoding.\n", 415, media_type="text/plain")
        taken = _Taken(self._broker, self._max_response)
        try:
            call = await taken.read(request)
            result = await self._service.answer(
                call,
                taken.writer,
                remote=request.client.host if request.client else "",
                wc_version=_known(request.cookies.get(_COOKIE)),
                too_large=taken.too_large,
            )
        except envelope.EnvelopeError as error:
            await taken.discard()
            return Response(envelope.fault(str(error), error.code), 500, media_type=_XML)
        except ClientDisconnect:
            await taken.discard()
            return Response(status_code=400)  # nobody reads it
        except Exception:
            await taken.discard()
            _log.exception("a call of the Web Connector failed")
            return Response(envelope.fault("The server failed. The next update tries again."), 500, media_type=_XML)
        response = Response(envelope.answer(call.operation, result), media_type=_XML)
        if call.operation.name == "clientVersion" and (version := _known(call.text("strVersion"))):
            response.set_cookie(_COOKIE, version, path=PATH.rstrip("/"), httponly=True, samesite="strict")
        return response


class _Taken:
    """The body of one call, its response in a payload of the broker."""

    def __init__(self, broker: Broker, max_response: int) -> None:
        self._broker = broker
        self._max = max_response
        self._size = 0
        self.writer: PayloadWriter | None = None
        self.too_large = False

    async def read(self, request: Request) -> envelope.Call:
        reader = envelope.Reader()
        async for chunk in request.stream():
            if data := reader.feed(chunk):
                if self._size == 0:
                    await self._open(reader.parameters.get("ticket"))
                await self._write(data)
        return reader.close()

    async def _open(self, ticket: str | None) -> None:
        """Makes a place for the response, if a session has the ticket."""
        if ticket is None:
            raise envelope.EnvelopeError("The ticket is missing in front of the response. Keep the order of the WSDL.")
        if await self._broker.knows(ticket):
            self.writer = self._broker.payload_writer()

    async def discard(self) -> None:
        """Throws away what was written."""
        if self.writer is not None:
            writer, self.writer = self.writer, None
            await writer.discard()

    async def _write(self, data: bytes) -> None:
        self._size += len(data)
        if self._size > self._max:
            self.too_large = True
            await self.discard()
        elif self.writer is not None:
            await self.writer.write(data)


def _known(version: str | None) -> str | None:
    return version if version and _VERSION.fullmatch(version) else None
