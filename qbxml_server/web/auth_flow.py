"""The auth flow: the pages behind an auth session's link, which lead a person through connecting QuickBooks.

The client secret in the address is the permission to see them. It also makes the password of the Web Connector, so
that a page which is opened again shows the same one, though the database has only its hash.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, NamedTuple

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from qbxml_server.api.auth_sessions import AUTH_FLOW_PATH
from qbxml_server.api.call import Services
from qbxml_server.broker.sessions import REFUSED_LOGIN_CODE
from qbxml_server.connector.qwc import application_of, qwc
from qbxml_server.store.auth_sessions import AuthSession, complete_auth_session, find_auth_session
from qbxml_server.store.connections import ConnectionFacts, connection_of
from qbxml_server.store.end_users import EndUser, get_end_user
from qbxml_server.store.keys import DEFAULT_PROJECT, PUBLISHABLE, find_key
from qbxml_server.store.links import link
from qbxml_server.tokens import derive_token, hash_token
from qbxml_server.web.asking import check_health
from qbxml_server.web.pages import HEADERS, Pages, redirect

_SECRET = re.compile(r"[A-Za-z0-9_]{10,100}")


class Step(NamedTuple):
    """One page: the last part of its address, and its title."""

    name: str
    title: str


STEPS = (
    Step("computer", "Is this the right computer?"),
    Step("quickbooks", "Get QuickBooks ready"),
    Step("file", "Add the connection"),
    Step("permission", "Allow access in QuickBooks"),
    Step("password", "Enter the password"),
    Step("auto-run", "Switch Auto-Run on"),
    Step("check", "Check the connection"),
)
_BY_NAME = {step.name: step for step in STEPS}
_AGAIN = Step("again", "Connect QuickBooks again")


class _ClosedError(Exception):
    """The link cannot be used. `template` is the page that says why."""

    def __init__(self, template: str, status: int, visit: _Visit | None = None) -> None:
        super().__init__(template)
        self.template = template
        self.status = status
        self.visit = visit


@dataclass(frozen=True)
class _Visit:
    """A request for a page, with what belongs to its link."""

    secret: str
    key: str
    session: AuthSession
    end_user: EndUser
    connection: ConnectionFacts | None
    now: float

    @property
    def password(self) -> str:
        return derive_token(self.secret, f"web connector password of {self.session.id}")

    @property
    def has_password(self) -> bool:
        """Whether the password of the connection is the one of this link."""
        return self.connection is not None and self.connection.password_hash == hash_token(self.password)

    @property
    def was_connected(self) -> bool:
        return self.connection is not None and self.connection.added_at is not None

    @property
    def since(self) -> float | None:
        """A call of the Web Connector after this time shows that it has what this link gave it."""
        if self.connection is not None and self.has_password:
            return self.connection.linked_at
        return self.session.created_at if self.was_connected else None

    @property
    def has_called(self) -> bool:
        called = self.connection.last_call_at if self.connection else None
        return called is not None and self.since is not None and called > self.since

    @property
    def wrong_password(self) -> bool:
        """Whether the Web Connector called with another password than the one that is shown."""
        connection, since = self.connection, self.since
        if connection is None or since is None or connection.last_trouble_code != REFUSED_LOGIN_CODE:
            return False
        return connection.last_trouble_at is not None and connection.last_trouble_at > since

    def url(self, step: str) -> str:
        return f"{AUTH_FLOW_PATH}/{self.secret}/{step}?key={self.key}"


class AuthFlow:
    def __init__(self, services: Services, pages: Pages) -> None:
        self._services = services
        self._pages = pages

    def routes(self) -> list[Route]:
        start = f"{AUTH_FLOW_PATH}/{{secret}}"
        return [
            Route(start, self._answer, methods=["GET"]),
            Route(f"{start}/{{step}}", self._answer, methods=["GET", "POST"]),
        ]

    async def _answer(self, request: Request) -> Response:
        step = request.path_params.get("step", "")
        try:
            visit = await self._visit(request, step)
            if request.method == "POST":
                return await self._act(request, visit, step)
            if step == "state":
                return self._pages.page("flow/_state.html", visit=visit, trouble=None)
            return self._show(request, visit, step)
        except _ClosedError as closed:
            return self._pages.page(closed.template, closed.status, visit=closed.visit)

    async def _visit(self, request: Request, step: str) -> _Visit:
        services, secret, key = self._services, request.path_params["secret"], request.query_params.get("key", "")
        now = services.clock.now()
        session = await find_auth_session(services.store, secret) if _SECRET.fullmatch(secret) else None
        if session is None:
            raise _ClosedError("flow/unknown.html", 404)
        found = await find_key(services.store, key, now)
        if found is None or found.kind != PUBLISHABLE or found.project_id != session.project_id:
            raise _ClosedError("flow/wrong_key.html", 403)
        end_user = await get_end_user(services.store, session.end_user_id)
        if end_user is None:
            raise _ClosedError("flow/unknown.html", 404)
        connection = await connection_of(services.store, end_user.id)
        visit = _Visit(secret, key, session, end_user, connection, now)
        checks = step in ("check", "state")
        if session.completed_at is not None and not checks:
            raise _ClosedError("flow/used.html", 410, visit)
        if now >= session.expires_at and not (checks and (visit.has_password or session.completed_at is not None)):
            raise _ClosedError("flow/expired.html", 410, visit)
        return visit

    def _show(self, request: Request, visit: _Visit, name: str) -> Response:
        if not name:
            name = _AGAIN.name if visit.was_connected else STEPS[0].name
        if name == _AGAIN.name:
            return self._page(request, visit, _AGAIN, None)
        if name not in _BY_NAME:
            raise _ClosedError("flow/unknown.html", 404)
        return self._page(request, visit, _BY_NAME[name], STEPS.index(_BY_NAME[name]))

    def _page(
        self, request: Request, visit: _Visit, step: Step, number: int | None, trouble: dict[str, Any] | None = None
    ) -> Response:
        return self._pages.page(
            f"flow/{step.name}.html",
            step=step,
            steps=STEPS,
            number=number,
            previous=STEPS[number - 1] if number else None,
            following=STEPS[number + 1] if number is not None and number + 1 < len(STEPS) else None,
            visit=visit,
            project=None if visit.session.project == DEFAULT_PROJECT else visit.session.project,
            address=f"{self._services.public_url}{AUTH_FLOW_PATH}/{visit.secret}?key={visit.key}",
            on_windows="windows" in request.headers.get("user-agent", "").lower(),
            trouble=trouble,
        )

    async def _act(self, request: Request, visit: _Visit, step: str) -> Response:
        """What a button does: download the file, make the password, check the connection."""
        services = self._services
        if step == "file":
            new_ids = (await request.form()).get("new_ids") == "1"
            linked = await link(services.store, visit.end_user.id, visit.now, new_ids=new_ids, password=visit.password)
            content = qwc(application_of(visit.end_user, linked, services.public_url))
            name = re.sub(r"[^A-Za-z0-9]+", "-", visit.end_user.company_name).strip("-")[:40] or "QuickBooks"
            disposition = {"content-disposition": f'attachment; filename="{name}.qwc"'}
            return Response(content, headers=HEADERS | disposition, media_type="application/octet-stream")
        if step == "password":
            await link(services.store, visit.end_user.id, visit.now, password=visit.password)
            return redirect(visit.url("password"))
        if step == "check":
            return await self._check(request, visit)
        raise _ClosedError("flow/unknown.html", 404)

    async def _check(self, request: Request, visit: _Visit) -> Response:
        """Ask QuickBooks once the Web Connector has called. A script wants a part of the page, a form all of it."""
        by_script = "hx-request" in request.headers
        trouble = None
        if visit.connection is not None and visit.has_called and visit.session.completed_at is None:
            asked = await check_health(self._services, visit.connection)
            trouble = asked.error
            if trouble is None:
                await complete_auth_session(self._services.store, visit.session.id, self._services.clock.now())
                return redirect(visit.url("state" if by_script else "check"))
        if by_script:
            return self._pages.page("flow/_state.html", visit=visit, trouble=trouble)
        return self._page(request, visit, _BY_NAME["check"], len(STEPS) - 1, trouble)
