"""The published client, unmodified, from its typed call to QuickBooks and back."""

from __future__ import annotations

import conductor
import pytest
from conductor.types import AuthSession, EndUser
from conductor.types.qbd import Customer

from tests.server.api.world import Office, World


async def test_customers_from_create_to_delete(world: World, office: Office) -> None:
    client, user = world.conductor(), office.end_user.id
    made = await client.qbd.customers.create(conductor_end_user_id=user, name="Acme", email="a@example.com")
    assert isinstance(made, Customer)
    assert (made.name, made.full_name, made.email, made.object_type) == (
        "Acme",
        "Acme",
        "a@example.com",
        "qbd_customer",
    )
    read = await client.qbd.customers.retrieve(made.id, conductor_end_user_id=user)
    assert read == made
    changed = await client.qbd.customers.update(
        made.id, conductor_end_user_id=user, revision_number=made.revision_number, name="Acme Ltd"
    )
    assert (changed.id, changed.name) == (made.id, "Acme Ltd")
    assert changed.revision_number != made.revision_number
    with pytest.raises(conductor.APIStatusError) as stale:
        await client.qbd.customers.update(
            made.id, conductor_end_user_id=user, revision_number=made.revision_number, name="Late"
        )
    assert body(stale.value)["integrationCode"] == "3200"
    assert office.company.sent("CustomerModRq") == 2  # the client did not repeat a refused change


async def test_deleting(world: World, office: Office) -> None:
    client, user = world.conductor(), office.end_user.id
    account = await client.qbd.accounts.create(conductor_end_user_id=user, name="Bank", account_type="bank")
    vendor = await client.qbd.vendors.create(conductor_end_user_id=user, name="Supplier")
    check = await client.qbd.checks.create(
        conductor_end_user_id=user, bank_account_id=account.id, payee_id=vendor.id, transaction_date="2024-05-01"
    )
    gone = await client.qbd.checks.delete(check.id, conductor_end_user_id=user)
    assert (gone.id, gone.deleted) == (check.id, True)
    with pytest.raises(conductor.APIStatusError) as missing:
        await client.qbd.checks.retrieve(check.id, conductor_end_user_id=user)
    assert body(missing.value)["requestId"] == missing.value.response.headers["conductor-request-id"]


async def test_pages(world: World, office: Office) -> None:
    client, user = world.conductor(), office.end_user.id
    already = [customer.id async for customer in client.qbd.customers.list(conductor_end_user_id=user)]
    made = [(await client.qbd.customers.create(conductor_end_user_id=user, name=f"C{n}")).id for n in range(5)]
    assert not set(already) & set(made)
    first = await client.qbd.customers.list(conductor_end_user_id=user, limit=2)
    total = len(already) + 5
    assert len(first.data) == 2
    found = [customer.id async for customer in first]
    assert sorted(found) == sorted(already + made)
    assert office.company.sent("CustomerQueryRq") == 1 + (total + 1) // 2


async def test_a_report(world: World, office: Office) -> None:
    report = await world.conductor().qbd.reports.general_summary(
        conductor_end_user_id=office.end_user.id, report_type="trial_balance"
    )
    assert report.model_dump()


async def test_passthrough(world: World, office: Office) -> None:
    client, user = world.conductor(), office.end_user.id
    answer = await client.end_users.passthrough(
        "quickbooks_desktop", id=user, qbd_payload={"CustomerAddRq": {"CustomerAdd": {"Name": "Wire"}}}
    )
    assert answer["CustomerAddRs"]["CustomerRet"]["Name"] == "Wire"  # type: ignore[index]
    with pytest.raises(conductor.APIStatusError) as twice:
        await client.end_users.passthrough(
            "quickbooks_desktop", id=user, qbd_payload={"CustomerAddRq": {"CustomerAdd": {"Name": "Wire"}}}
        )
    assert body(twice.value)["integrationCode"] == "3100"
    assert office.company.sent("CustomerAddRq") == 2


async def test_the_health_check(world: World, office: Office) -> None:
    health = await world.conductor().qbd.health_check(conductor_end_user_id=office.end_user.id)
    assert health.status == "ok"
    assert health.duration >= 0
    assert len(office.company.requests) == 1  # it asks QuickBooks


async def test_end_users(world: World) -> None:
    client = world.conductor()
    made = await client.end_users.create(company_name="Acme", source_id="7", email="a@example.com")
    assert isinstance(made, EndUser)
    assert (made.company_name, made.source_id, made.email) == ("Acme", "7", "a@example.com")
    assert made.integration_connections == []
    assert await client.end_users.retrieve(made.id) == made
    assert (await client.end_users.list()).data == [made]
    with pytest.raises(conductor.ConflictError):
        await client.end_users.create(company_name="Other", source_id="7", email="o@example.com")
    gone = await client.end_users.delete(made.id)
    assert (gone.id, gone.deleted) == (made.id, True)
    with pytest.raises(conductor.NotFoundError) as missing:
        await client.end_users.retrieve(made.id)
    assert body(missing.value)["code"] == "RESOURCE_MISSING"


async def test_a_connection_is_shown_once_the_web_connector_has_signed_in(world: World, office: Office) -> None:
    client = world.conductor()
    await client.qbd.health_check(conductor_end_user_id=office.end_user.id)
    (connection,) = (await client.end_users.retrieve(office.end_user.id)).integration_connections
    assert connection.integration_slug == "quickbooks_desktop"
    assert connection.last_request_at is not None
    assert connection.last_successful_request_at is not None


async def test_auth_sessions(world: World) -> None:
    user = await world.end_user()
    made = await world.conductor().auth_sessions.create(
        end_user_id=user.id, publishable_key=world.publishable.token or "", redirect_url="https://app.example/done"
    )
    assert isinstance(made, AuthSession)
    assert made.end_user_id == user.id
    assert made.redirect_url == "https://app.example/done"
    assert made.auth_flow_url.endswith(f"/{made.client_secret}?key={world.publishable.token}")
    assert made.expires_at > made.created_at


def body(error: conductor.APIStatusError) -> dict[str, object]:
    found = error.body["error"]  # type: ignore[index]
    assert {"message", "userFacingMessage", "type", "code", "httpStatusCode", "requestId"} <= set(found)
    assert found["httpStatusCode"] == error.status_code
    return dict(found)
