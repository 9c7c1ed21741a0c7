"""Documents in blocks, so that a response of a gigabyte passes through little memory."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from qbxml_server.ids import new_id
from qbxml_server.store.schema import payload_blocks, payloads, requests
from qbxml_server.store.store import Store

BLOCK = 256 * 1024
FLUSH = 16 * BLOCK  # what a writer keeps in memory between two transactions
TAIL = 64


async def insert_payload(tx: AsyncConnection, data: bytes, now: float) -> str:
    """Store a document that is in memory; returns its ID."""
    payload_id = new_id("pay_")
    await tx.execute(payloads.insert().values(id=payload_id, created_at=now))
    await _insert_blocks(tx, payload_id, 0, data)
    return payload_id


async def read_payload(tx: AsyncConnection, payload_id: str) -> bytes:
    blocks = sa.select(payload_blocks.c.data).where(payload_blocks.c.payload_id == payload_id)
    return b"".join((await tx.scalars(blocks.order_by(payload_blocks.c.number))).all())


async def delete_payloads(tx: AsyncConnection, *payload_ids: str | None) -> None:
    named = [payload_id for payload_id in payload_ids if payload_id is not None]
    if named:
        await tx.execute(payloads.delete().where(payloads.c.id.in_(named)))


async def _insert_blocks(tx: AsyncConnection, payload_id: str, number: int, data: bytes | bytearray) -> int:
    """Store `data` as the blocks from `number` on; returns the number of the next one."""
    blocks = [bytes(data[start : start + BLOCK]) for start in range(0, len(data), BLOCK)]
    if blocks:
        rows = [{"payload_id": payload_id, "number": number + i, "data": block} for i, block in enumerate(blocks)]
        await tx.execute(payload_blocks.insert(), rows)
    return number + len(blocks)


class PayloadWriter:
    """Takes a document as it arrives. What is not finished is deleted by the sweep.

    head: its first `scan_bytes`; tail: its last `TAIL` bytes.
    """

    def __init__(self, store: Store, now: Callable[[], float], scan_bytes: int) -> None:
        self._store = store
        self._now = now
        self._scan_bytes = scan_bytes
        self._pending = bytearray()
        self._payload_id: str | None = None
        self._number = 0
        self.size = 0
        self.head = bytearray()
        self.tail = b""

    async def write(self, data: bytes) -> None:
        self.size += len(data)
        if len(self.head) < self._scan_bytes:
            self.head += data[: self._scan_bytes - len(self.head)]
        self.tail = (self.tail + data[-TAIL:])[-TAIL:]
        self._pending += data
        while len(self._pending) >= FLUSH:
            async with self._store.write() as tx:
                await self._flush(tx, FLUSH)

    async def finish(self, tx: AsyncConnection) -> str:
        """Store what is left, in the transaction that settles the request; returns the payload's ID."""
        payload_id = await self._flush(tx, len(self._pending))
        self._payload_id = None
        return payload_id

    async def discard(self) -> None:
        self._pending.clear()
        payload_id, self._payload_id = self._payload_id, None
        if payload_id is not None:
            async with self._store.write() as tx:
                await delete_payloads(tx, payload_id)

    async def _flush(self, tx: AsyncConnection, count: int) -> str:
        if self._payload_id is None:
            self._payload_id = await insert_payload(tx, b"", self._now())
        self._number = await _insert_blocks(tx, self._payload_id, self._number, self._pending[:count])
        del self._pending[:count]
        return self._payload_id


class Payload:
    """The stored response of a request."""

    def __init__(self, store: Store, now: Callable[[], float], request_id: str, payload_id: str, size: int) -> None:
        self._store = store
        self._now = now
        self._request_id = request_id
        self._payload_id = payload_id
        self._size = size

    @property
    def size(self) -> int:
        return self._size

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for number in range(-(-self._size // BLOCK)):
            block = sa.select(payload_blocks.c.data)
            block = block.where(payload_blocks.c.payload_id == self._payload_id, payload_blocks.c.number == number)
            async with self._store.read() as tx:
                data = await tx.scalar(block)
            if data is None:
                raise LookupError(f"the response of {self._request_id} was deleted while it was read")
            yield data

    async def read(self) -> bytes:
        return b"".join([block async for block in self])

    async def delete(self) -> None:
        """Note the delivery; delete the blocks unless a repeat of the call may still ask for them."""
        now = self._now()
        async with self._store.write() as tx:
            row = requests.c.id == self._request_id
            await tx.execute(requests.update().where(row).values(delivered_at=now))
            kept = sa.select(sa.literal(1)).select_from(requests).where(row, requests.c.repeat_until > now)
            if await tx.scalar(kept) is None:
                await delete_payloads(tx, self._payload_id)
