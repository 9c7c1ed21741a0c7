"""The store: opening, migrations, the index that makes "one in flight" true, payloads in blocks."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from qbxml_server.store import Store
from qbxml_server.store.payloads import BLOCK, FLUSH, Payload, PayloadWriter, delete_payloads
from qbxml_server.store.schema import metadata, payload_blocks, payloads, requests
from qbxml_server.store.store import StoreError
from tests.server.broker.world import make_connection


async def test_the_migrations_make_the_tables_of_the_schema(database_url: str) -> None:
    store = await Store.open(database_url)

    def differences(connection: sa.Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))

    async with store.read() as tx:
        assert await tx.run_sync(differences) == []
    await store.close()


async def test_many_can_open_a_new_database_at_once(database_url: str) -> None:
    stores = await asyncio.gather(*(Store.open(database_url) for _ in range(4)))
    for store in stores:
        await store.close()


async def test_one_request_of_a_connection_is_in_flight(database_url: str) -> None:
    store = await Store.open(database_url)
    connection, _, _ = await make_connection(store, time.time())
    common = {"connection_id": connection, "operation": "x", "kind": "read", "state": "SENT", "timeout": 1}
    common |= {"created_at": 0, "deadline_at": 1}
    async with store.write() as tx:
        await tx.execute(requests.insert().values(id="a", **common))
    with pytest.raises(sa.exc.IntegrityError):
        async with store.write() as tx:
            await tx.execute(requests.insert().values(id="b", **common))
    await store.close()


@pytest.mark.parametrize("size", [0, 1, BLOCK, BLOCK + 1, FLUSH, 2 * FLUSH + 3])
async def test_a_payload_comes_back_as_it_was_written(database_url: str, size: int) -> None:
    store = await Store.open(database_url)
    document = (b"0123456789abcdef" * (size // 16 + 1))[:size]
    writer = PayloadWriter(store, time.time, 1024)
    for start in range(0, size, 100_000):
        await writer.write(document[start : start + 100_000])
    assert (writer.size, bytes(writer.head), writer.tail) == (size, document[:1024], document[-64:])
    async with store.write() as tx:
        payload_id = await writer.finish(tx)
    payload = Payload(store, time.time, "req_x", payload_id, writer.size)
    assert await payload.read() == document
    await payload.delete()
    async with store.read() as tx:
        assert await tx.scalar(sa.select(sa.func.count()).select_from(payload_blocks)) == 0
    await store.close()


async def test_a_response_that_breaks_off_leaves_nothing(database_url: str) -> None:
    store = await Store.open(database_url)
    writer = PayloadWriter(store, time.time, 1024)
    await writer.write(bytes(FLUSH + 1))
    await writer.discard()
    async with store.read() as tx:
        assert await tx.scalar(sa.select(sa.func.count()).select_from(payloads)) == 0
        assert await tx.scalar(sa.select(sa.func.count()).select_from(payload_blocks)) == 0
    async with store.write() as tx:
        await delete_payloads(tx, None)
    await store.close()


@pytest.mark.parametrize("url", ["", "nonsense", "sqlite://", "sqlite:///:memory:", "mysql://a/b"])
async def test_a_url_that_cannot_be_used_says_what_to_write(url: str) -> None:
    with pytest.raises(StoreError, match="sqlite:///PATH"):
        await Store.open(url)


async def test_a_folder_that_is_missing_is_an_error_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="missing"):
        await Store.open(f"sqlite:///{tmp_path / 'missing' / 'x.db'}")
