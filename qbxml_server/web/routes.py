"""All pages."""

from __future__ import annotations

from pathlib import Path

from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from qbxml_server.api.call import Services
from qbxml_server.web.auth_flow import AuthFlow
from qbxml_server.web.pages import Pages
from qbxml_server.web.what_to_do import WhatToDo


def pages(services: Services) -> list[BaseRoute]:
    """The routes of the pages and of what they load."""
    made = Pages(services.clock)
    return [
        *AuthFlow(services, made).routes(),
        *WhatToDo(made).routes(),
        Mount("/static", StaticFiles(directory=Path(__file__).parent / "static")),
    ]
