"""Keys, projects, and calls that cannot be understood: a clear error object, and nothing reaches QuickBooks."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import structlog

from qbxml_server.app import Server, application
from qbxml_server.store.keys import PUBLISHABLE, SECRET, Key, create_key, revoke_key
from tests.server.api.test_outcomes import refused
from tests.server.api.world import URL, Office, World

CUSTOMERS = "/quickbooks-desktop/customers"


async def key_of(world: World, project: str, kind: str = SECRET) -> Key:
    return await create_key(world.store, world.broker.clock.now(), project=project, kind=kind, name="test")


@pytest.mark.parametrize(
    "authorization", ["", "Bearer", "Bearer ", "Basic abc", "Bearer sk_unknown", "Bearer é", "sk_", "Bearer a b"]
)
async def test_keys_that_are_none(world: World, authorization: str) -> None:
    http = world.http()
    answer = await http.get("/end-users", headers={"authorization": authorization.encode("latin-1")})
    error = refused(answer, 401, "API_KEY_INVALID")
    assert error["type"] == "AUTHENTICATION_ERROR"
    assert answer.headers["x-should-retry"] == "false"
    assert "sk_unknown" not in answer.text


async def test_no_key_at_all(world: World) -> None:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(world.app), base_url=f"{URL}/v1") as http:
        for path in ("/end-users", CUSTOMERS, "/nothing"):  # a stranger does not learn which paths exist
            refused(await http.get(path), 401, "API_KEY_INVALID")


async def test_publishable_and_revoked_keys(world: World) -> None:
    refused(await world.http(world.publishable).get("/end-users"), 401, "API_KEY_INVALID")
    second = await key_of(world, "first")
    assert (await world.http(second).get("/end-users")).status_code == 200
    assert await revoke_key(world.store, second.id, world.broker.clock.now())
    refused(await world.http(second).get("/end-users"), 401, "API_KEY_INVALID")
    assert (await world.http().get("/end-users")).status_code == 200


async def test_projects_do_not_see_each_other(world: World, office: Office) -> None:
    """Every way to name an end-user, with the key of another project: as if there were no such end-user."""
    user, stranger = office.end_user.id, await key_of(world, "second")
    theirs = await key_of(world, "second", PUBLISHABLE)
    http = world.http(stranger, office)
    assert (await http.get("/end-users")).json()["data"] == []
    calls: list[tuple[str, str, dict[str, Any] | None]] = [
        ("GET", f"/end-users/{user}", None),
        ("DELETE", f"/end-users/{user}", None),
        ("GET", f"/end-users/{user}/ping/quickbooks_desktop", None),
        ("POST", f"/end-users/{user}/passthrough/quickbooks_desktop", {"CustomerQueryRq": {}}),
        ("GET", "/quickbooks-desktop/health-check", None),
        ("GET", CUSTOMERS, None),
        ("POST", CUSTOMERS, {"name": "A"}),
        ("POST", "/auth-sessions", {"publishableKey": theirs.token, "endUserId": user}),
    ]
    for method, path, body in calls:
        error = refused(await http.request(method, path, json=body), 404, "RESOURCE_MISSING")
        assert office.end_user.company_name not in str(error)
    assert office.company.requests == []
    assert (await world.http().get(f"/end-users/{user}")).status_code == 200

    mixed = {"publishableKey": theirs.token, "endUserId": user}
    refused(await world.http().post("/auth-sessions", json=mixed), 401, "API_KEY_INVALID")
    secret = {"publishableKey": world.secret.token, "endUserId": user}
    refused(await world.http().post("/auth-sessions", json=secret), 401, "API_KEY_INVALID")


@pytest.mark.parametrize(
    "user", ["", " ", "end_usr_1", "../end-users", "'; DROP TABLE end_users; --", "%00", "a" * 9000, "é"]
)
async def test_end_users_that_are_none(world: World, office: Office, user: str) -> None:
    headers = {"conductor-end-user-id": user.encode("latin-1")}
    answer = await world.http().get(CUSTOMERS, headers=headers)
    assert answer.status_code in (400, 404)
    refused(answer, answer.status_code, "PARAMETERS_INVALID" if answer.status_code == 400 else "RESOURCE_MISSING")
    assert len(answer.text) < 1000
    assert office.company.requests == []


async def test_no_end_user_is_named(world: World) -> None:
    error = refused(await world.http().get(CUSTOMERS), 400, "PARAMETERS_INVALID")
    assert "Conductor-End-User-Id" in str(error["message"])


BODIES = [
    b'{"name": 1,}', b"{", b"[]", b'"a"', b"1", b"\xff\xfe", b"null", b'{"name": NaN}', b"\x00", b"<xml/>",
    b'{"name": "\\ud800"}', b'{"nothing": 1}', b'{"name": {"a": 1}}', b'{"name": "a", "name": 1}',
    b"[" * 100_000, b'{"name":' * 100_000, b'{"CustomerQueryRq":' + b'{"A":' * 700 + b"1" + b"}" * 701,
]  # fmt: skip


@pytest.mark.parametrize("body", BODIES, ids=lambda body: repr(body[:20]))
@pytest.mark.parametrize("path", [CUSTOMERS, "/end-users", "/auth-sessions", "passthrough"])
async def test_bodies_that_cannot_be_used(broken: World, path: str, body: bytes) -> None:
    (office,) = broken.offices
    office.company.requests.clear()
    if path == "passthrough":
        path = f"/end-users/{office.end_user.id}/passthrough/quickbooks_desktop"
    answer = await broken.http(office=office).post(path, content=body)
    error = refused(answer, 400, "PARAMETERS_INVALID")
    assert "Traceback" not in answer.text
    assert len(str(error["message"])) < 2000
    assert office.company.requests == []


@pytest.fixture
async def broken(world: World) -> World:
    """Nothing that its end-user is asked gets an answer."""
    office = await world.office()
    await office.close()
    return world


async def test_a_body_at_the_limit_and_one_above(world: World, office: Office) -> None:
    """20 MiB, whether the length is announced or not."""
    http, limit = world.http(office=office), 20 << 20

    async def pieces(size: int) -> AsyncIterator[bytes]:
        for _ in range(size >> 20):
            yield b" " * (1 << 20)
        yield b" " * (size % (1 << 20))

    path = CUSTOMERS
    refused(await http.post(path, content=b" " * (limit + 1)), 413, "REQUEST_TOO_LARGE")
    refused(await http.post(path, content=pieces(limit + 1)), 413, "REQUEST_TOO_LARGE")
    text = b'{"name": "Large"}'
    assert (await http.post(path, content=text + b" " * (limit - len(text)))).status_code == 200


async def test_encoded_bodies(world: World, office: Office) -> None:
    answer = await world.http(office=office).post(CUSTOMERS, content=b"x", headers={"content-encoding": "gzip"})
    refused(answer, 415, "CONTENT_ENCODING_UNSUPPORTED")


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nothing", 404, "ROUTE_MISSING"),
        ("GET", "/quickbooks-desktop/customers/", 404, "ROUTE_MISSING"),
        ("GET", "/end-users/a/b", 404, "ROUTE_MISSING"),
        ("GET", "//end-users", 404, "ROUTE_MISSING"),
        ("GET", "/%F0%9F%98%80/%00/%0d%0a", 404, "ROUTE_MISSING"),
        ("GET", "/" + "a" * 20_000, 404, "ROUTE_MISSING"),
        ("PUT", "/end-users", 405, "METHOD_NOT_ALLOWED"),
        ("PATCH", CUSTOMERS, 405, "METHOD_NOT_ALLOWED"),
        ("DELETE", CUSTOMERS, 405, "METHOD_NOT_ALLOWED"),
        ("OPTIONS", CUSTOMERS, 405, "METHOD_NOT_ALLOWED"),
    ],
)
async def test_paths_and_methods_that_do_not_exist(
    world: World, method: str, path: str, status: int, code: str
) -> None:
    answer = await world.http().request(method, path)
    error = refused(answer, status, code)
    assert len(str(error["message"])) < 1000
    if status == 405:
        assert answer.headers["allow"] == "GET, HEAD, POST"


@pytest.mark.parametrize("query", ["nothing=1", "limit=0", "limit=151", "limit=a", "updatedAfter=yesterday", "ids="])
async def test_queries_that_cannot_be_used(world: World, office: Office, query: str) -> None:
    answer = await world.http(office=office).get(f"{CUSTOMERS}?{query}")
    error = refused(answer, 400, "PARAMETERS_INVALID")
    assert query.split("=")[0] in str(error["message"])
    assert office.company.requests == []


async def test_a_fault_of_the_server_says_no_details(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    office = await world.office()

    async def submit(new: object) -> None:
        raise RuntimeError("the password is hunter2")

    monkeypatch.setattr(world.broker, "submit", submit)
    answer = await world.http(office=office).post(CUSTOMERS, json={"name": "A"})
    refused(answer, 500, "SERVER_ERROR")
    assert "hunter2" not in answer.text
    assert "RuntimeError" not in answer.text
    assert answer.headers["x-should-retry"] == "false"


async def test_no_secrets_and_no_payloads_in_the_logs(
    world: World, office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with structlog.testing.capture_logs() as events:
        http = world.http(office=office)
        assert (await http.post(CUSTOMERS, json={"name": "Payload 4711"})).status_code == 200
        assert (await http.post(CUSTOMERS, json={"name": "Payload 4711"})).status_code == 502
        wanted = {"publishableKey": world.publishable.token, "endUserId": office.end_user.id}
        made = (await http.post("/auth-sessions", json=wanted)).json()
        await http.get("/end-users", headers={"authorization": "Bearer sk_wrong_key"})
    assert [event["http_status"] for event in events if event["event"] == "call"] == [200, 502, 200, 401]
    said = str(events) + caplog.text
    secrets = [world.secret.token, office.connector.password, made["clientSecret"], "sk_wrong_key", "Payload 4711"]
    assert [secret for secret in secrets if str(secret) in said] == []


async def test_too_many_unknown_keys_of_one_address(world: World) -> None:
    """The limit is per address; other addresses are served."""
    stranger = {"authorization": "Bearer sk_unknown"}
    http = world.http()
    for _ in range(100):
        refused(await http.get("/end-users", headers=stranger), 401, "API_KEY_INVALID")
    limited = await http.get("/end-users")
    refused(limited, 429, "API_KEY_ATTEMPTS_LIMITED")
    assert limited.headers["x-should-retry"] == "false"
    assert limited.headers["retry-after"] == "60"
    elsewhere = world.http(transport=httpx.ASGITransport(world.app, client=("192.0.2.1", 50_000)))
    assert (await elsewhere.get("/end-users")).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "", "localhost.evil.example", "[::2]", "[", "evil.example:80", "a@b"])
async def test_hosts_of_somebody_else(world: World, host: str) -> None:
    http = world.http(headers={"host": host})
    for path in ("/v1/end-users", "/qbwc/", "/support", "/nothing"):
        error = refused(await http.get(f"{URL}{path}"), 400, "HOST_UNKNOWN")
        assert URL in str(error["message"])
    assert (await http.get(f"{URL}/healthz")).status_code == 200


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8080", "127.0.0.1:9", "[::1]:80", "qb.example.com"])
async def test_hosts_of_this_server(world: World, host: str) -> None:
    public = application(Server(world.broker), "https://qb.example.com")
    http = world.http(transport=httpx.ASGITransport(public), headers={"host": host})
    assert (await http.get("/end-users")).status_code == 200
