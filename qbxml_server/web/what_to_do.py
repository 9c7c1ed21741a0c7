"""Pages that say what to do about an error of the connection, at an address that stays: `/help/0x80040414`."""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qbxml_core.facts.status import describe_hresult
from qbxml_server.web.pages import Pages

HELP_PATH = "/help"
_HRESULT = re.compile(r"0x[0-9A-Fa-f]{8}")
_UNVERIFIED = "unverified"


class WhatToDo:
    """The codes and their words are those of `qbxml explain`."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    def routes(self) -> list[Route]:
        return [Route(f"{HELP_PATH}/{{code}}", self._show, methods=["GET"])]

    async def _show(self, request: Request) -> Response:
        code = request.path_params["code"]
        facts = describe_hresult(code) if _HRESULT.fullmatch(code) else None
        if facts is None or facts.certainty == _UNVERIFIED:
            return self._pages.page("help/unknown.html", 404)
        return self._pages.page("help/code.html", code=f"0x{facts.code:08X}", facts=facts)
