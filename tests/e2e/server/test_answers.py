"""What the answers of the server hold: pages, filters, lines, changes."""

from __future__ import annotations

import asyncio
import datetime
import re
from pathlib import Path
from typing import Any

import conductor
import httpx
import pytest

import qbxml_core as qb
from tests.e2e.server.client_params import USER
from tests.e2e.server.conftest import Checked


def test_pages_come_one_after_the_other(client: conductor.Conductor) -> None:
    for number in range(5):
        client.qbd.customers.create(name=f"Page {number}", **USER)
    whole = client.qbd.customers.list(name_starts_with="page", **USER)
    assert [each.name for each in whole.data] == [f"Page {number}" for number in range(5)]
    first = client.qbd.customers.list(name_starts_with="page", limit=2, **USER)
    assert len(first.data) == 2
    assert first.next_cursor
    assert first.model_extra is not None
    assert (first.model_extra["remainingCount"], first.model_extra["hasMore"]) == (3, True)
    assert [each.id for each in first] == [each.id for each in whole.data]


def test_a_cursor_that_is_gone_is_an_error(client: conductor.Conductor) -> None:
    with pytest.raises(conductor.InternalServerError) as raised:
        client.qbd.customers.list(cursor="{2a5c5b3e-0000-0000-0000-000000000000}", limit=2, **USER)
    assert "There is no iterator" in str(raised.value)


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ({"ids": ["80000011-1700000000"]}, ["Anna Baker"]),
        ({"full_names": ["anna baker"]}, ["Anna Baker"]),
        ({"name_contains": "a bak"}, ["Anna Baker"]),
        ({"name_ends_with": "Baker", "updated_before": "2023-11-14"}, ["Anna Baker"]),
        ({"name_from": "Anna", "name_to": "Anne"}, ["Anna Baker"]),
        ({"name_contains": "anna", "updated_after": "2024-01-01"}, []),
        ({"name_contains": "anna", "status": "inactive"}, []),
        ({"ids": ["8-8"]}, []),
    ],
)
def test_filters(client: conductor.Conductor, arguments: dict[str, Any], found: list[str]) -> None:
    assert [each.name for each in client.qbd.customers.list(**arguments, **USER).data] == found


def test_transactions_by_customer_and_date(client: conductor.Conductor, ids: dict[str, str]) -> None:
    line = {"item_id": ids["ItemService"], "quantity": 2, "rate": "12.5"}
    made = [
        client.qbd.invoices.create(customer_id=who, transaction_date=day, lines=[line], **USER)
        for who in (ids["Customer"], client.qbd.customers.create(name="Filter", **USER).id)
        for day in (datetime.date(2001, 1, 2), datetime.date(2001, 1, 3))
    ]
    assert made[0].subtotal == "25.00"
    found = client.qbd.invoices.list(customer_ids=[ids["Customer"]], transaction_date_to="2001-01-02", **USER)
    assert [each.id for each in found.data] == [made[0].id]
    assert found.data[0].lines[0].amount == "25.00"
    bare = client.qbd.invoices.list(ids=[made[0].id], include_line_items=False, **USER)
    assert bare.data[0].lines == []
    shown = client.qbd.transactions.list(ids=[each.id for each in made], **USER)
    assert [(each.transaction_id, each.transaction_type, each.amount) for each in shown.data] == [
        (each.id, "invoice", "25.00") for each in made
    ]


def test_an_update_changes_what_it_names(client: conductor.Conductor, ids: dict[str, str]) -> None:
    item = ids["ItemService"]
    first = client.qbd.invoices.create(
        customer_id=ids["Customer"],
        transaction_date=datetime.date(2024, 1, 2),
        memo="Thank you",
        purchase_order_number="P-1",
        lines=[{"item_id": item, "amount": "1.00"}, {"item_id": item, "amount": "2.00", "description": "Kept"}],
        **USER,
    )
    changed = client.qbd.invoices.update(
        first.id,
        revision_number=first.revision_number,
        memo="",
        lines=[{"id": first.lines[1].id, "amount": "5.00"}, {"id": "-1", "item_id": item, "amount": "7.00"}],
        **USER,
    )
    assert (changed.memo, changed.purchase_order_number) == (None, "P-1")
    assert [(each.amount, each.description) for each in changed.lines] == [("5.00", "Kept"), ("7.00", None)]
    assert changed.lines[0].id == first.lines[1].id
    assert changed.subtotal == "12.00"
    assert changed.created_at == first.created_at


def test_messages_of_the_wire_pass_through(client: conductor.Conductor) -> None:
    wanted = {"CustomerQueryRq": {"@requestID": "9", "FullName": ["Anna Baker", "Nobody"]}}
    found: Any = client.end_users.passthrough("quickbooks_desktop", id="end_usr_1", qbd_payload=wanted)
    (response,) = found["CustomerQueryRs"]
    assert (response["@requestID"], response["@statusCode"]) == ("9", "500")
    assert [each["FullName"] for each in response["CustomerRet"]] == ["Anna Baker"]
    with pytest.raises(conductor.BadRequestError, match="there is no element"):
        client.end_users.passthrough("quickbooks_desktop", id="end_usr_1", qbd_payload={"CustomerQueryRq": {"Foo": 1}})


def test_many_requests_sent_together(backend: Checked) -> None:
    calls: list[tuple[str, dict[str, Any]]] = [
        ("classes.create", {"name": "Together"}),
        ("classes.create", {"name": "together"}),
        ("customers.list", {"fullNames": ["Anna Baker"]}),
    ]
    requests = [qb.encode_request(name, params, request_id=number) for number, (name, params) in enumerate(calls)]
    messages = b"".join(qb.to_json(each, shape="native", format="ndjson") for each in requests)
    response = asyncio.run(backend.ask(qb.encode_message_set(messages, on_error="continueOnError")))
    answers = [qb.api_response(name, response, request_id=number) for number, (name, _) in enumerate(calls)]
    assert [each.http_status for each in answers] == [200, 502, 200]
    assert b'"integrationCode":"3100"' in answers[1].body
    assert b'"Anna Baker"' in answers[2].body


def test_a_large_answer_comes_in_chunks(url: str, client: conductor.Conductor, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = httpx.get(f"{url}/quickbooks-desktop/accounts")
    monkeypatch.setattr("examples.api_server.app.STREAMED", 10)
    with httpx.stream("GET", f"{url}/quickbooks-desktop/accounts") as answer:
        assert answer.headers["transfer-encoding"] == "chunked"
        assert answer.read() == whole.content


def test_a_large_answer_that_is_cut_breaks_off(url: str, backend: Checked, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = backend.company.respond(qb.encode_request("accounts.list"))

    async def cut(xml: bytes) -> bytes:
        return whole[: whole.rindex(b"<AccountRet>") + 40]

    monkeypatch.setattr("examples.api_server.app.STREAMED", 10)
    monkeypatch.setattr(backend, "ask", cut)
    with httpx.stream("GET", f"{url}/quickbooks-desktop/accounts") as answer:
        assert answer.status_code == 200
        with pytest.raises(httpx.RemoteProtocolError):
            answer.read()


PAGE = (Path(__file__).parents[3] / "docs" / "api-server.md").read_text("utf-8")


def test_the_page_tells_the_truth(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    calling, serving = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    exec(calling.replace("http://127.0.0.1:8787/v1", url), {})
    assert "Anna Baker" in capsys.readouterr().out
    names: dict[str, Any] = {}
    exec(serving, names)
    assert len(names["app"].routes) == len(qb.routes()) + 2
    for name in re.findall(r"^\| `(\S+)` \|", PAGE, re.MULTILINE):
        assert (Path(__file__).parents[3] / "examples" / "api_server" / name).exists()
