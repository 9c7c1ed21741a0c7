"""The process dies at every step of a request's life, and another one starts on the same database."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from qbxml_server.broker.broker import Broker
from qbxml_server.broker.types import Kind, NewRequest, Outcome, Verdict, Work
from qbxml_server.store import Store, queue
from tests.server.broker.world import PASSWORD, CountedStore, Crash, World, make_connection

STEPS = 40  # more transactions than the life of one request has


async def live(world: World, new: NewRequest) -> Outcome:
    """The life of one request; Crash if the process dies in it."""
    asked = world.submit(new)
    try:
        await world.settle()
        ticket = await world.login()
        work = await world.fetch(ticket)
        assert isinstance(work, Work)
        held = await world.answer(ticket, world.quickbooks.process(work.document))
        assert asked.done()
        answer = asked.result()
        assert answer.response is not None
        await answer.response.read()
        await answer.response.delete()
        await world.advance(world.policy.warm_s + 1)
        assert held.done()
        await world.broker.close(ticket)
    except (Crash, AssertionError):
        # A task can have died while this one goes on, and then something is missing: no failure of the test.
        if world.store.crash_at is None or world.store.transactions < world.store.crash_at:
            raise
        for task in (asked, *world.held):
            task.cancel()
        await asyncio.gather(asked, *world.held, return_exceptions=True)
        raise Crash from None
    return answer.outcome


async def polls(world: World) -> None:
    """The Web Connector of the same machine, as long as it gets work."""
    for _ in range(5):
        login = await world.broker.authenticate(world.user, PASSWORD, "", None)
        if login.verdict is not Verdict.WORK:
            return
        while isinstance(work := await world.fetch(login.ticket), Work):
            await world.answer(login.ticket, world.quickbooks.process(work.document))
        await world.broker.close(login.ticket)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("late", [False, True], ids=["before a transaction", "after its commit"])
async def test_the_process_dies_at_every_transaction(database_url: str, late: bool, kind: Kind) -> None:
    crashed = 0
    for step in range(1, STEPS):
        store = await CountedStore.open(database_url)
        world = await World(store).start()
        store.crash_at, store.crash_late = store.transactions + step, late
        new = world.new("A", kind)
        try:
            outcome = await live(world, new)
        except Crash:
            crashed += 1
        else:
            assert outcome is Outcome.ANSWERED
            store.crash_at = None
            await world.stop()
            await store.close()
            break
        for task in [*world.broker._callers._running, world.broker._sweeper]:
            if task is not None:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
        await world.broker._shared.wakeups.stop()
        store.crash_at, store.crash_late = None, False
        world.held.clear()
        world.broker = Broker(store, clock=world.clock)
        await world.broker.start()
        await polls(world)
        assert world.quickbooks.executions["A"] <= (1 if kind is Kind.CHANGE else 2)
        async with store.read() as tx:
            assert await queue.open_requests(tx, world.connection) == [], step
            row = await queue.get_request(tx, new.request_id)
        if row is not None:
            assert (row.state, world.quickbooks.executions["A"] > 0) == ("ANSWERED", True), step
        else:
            assert world.quickbooks.executions["A"] == 0
        await world.stop()
        await store.close()
    assert crashed >= 6, "asking, waiting, signing in, fetching, answering and delivering are six at least"


class Child:
    """A process with a broker: `role` is caller, connector, or both."""

    def __init__(self, url: str, made: tuple[str, str, str], folder: Path, role: str, crash_at: int = 0) -> None:
        arguments = {"url": url, "connection": made[0], "user": made[1], "file_id": made[2], "role": role}
        text = json.dumps(arguments | {"folder": str(folder), "crash_at": crash_at})
        command = [sys.executable, "-m", "tests.server.broker.child", text]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    def outcome(self) -> str:
        """What the caller was told; empty if the process was killed first."""
        printed, _ = self.process.communicate(timeout=60)
        return printed.strip()

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


async def settled(url: str, connection: str, folder: Path) -> list[str]:
    """Wait until nothing of a connection is open; the states of its requests."""
    store = await Store.open(url)
    try:
        for _ in range(300):
            async with store.read() as tx:
                if not await queue.open_requests(tx, connection):
                    break
            await asyncio.sleep(0.1)
        else:
            pytest.fail("a request stays open")
    finally:
        await store.close()
    executions = folder / "executions"
    return executions.read_text().split() if executions.exists() else []


@pytest.mark.parametrize("crash_at", [4, 6, 8, 10])
async def test_one_process_is_killed_and_starts_again(tmp_path: Path, crash_at: int) -> None:
    url = f"sqlite:///{tmp_path / 'server.db'}"
    store = await CountedStore.open(url)
    made = await make_connection(store, time.time())
    await store.close()
    killed = Child(url, made, tmp_path, "both", crash_at)
    assert killed.outcome() in {"", "answered"}
    assert killed.process.returncode == -9
    again = Child(url, made, tmp_path, "connector")
    try:
        assert len(await settled(url, made[0], tmp_path)) <= 1
    finally:
        again.kill()


@pytest.mark.parametrize("crash_at", [3, 5, 7])
@pytest.mark.parametrize("victim", ["caller", "connector"])
async def test_two_processes_and_either_is_killed(
    postgresql_url: str, tmp_path: Path, victim: str, crash_at: int
) -> None:
    store = await CountedStore.open(postgresql_url)
    made = await make_connection(store, time.time())
    await store.close()
    caller = Child(postgresql_url, made, tmp_path, "caller", crash_at if victim == "caller" else 0)
    connector = Child(postgresql_url, made, tmp_path, "connector", crash_at if victim == "connector" else 0)
    again = None
    try:
        if victim == "connector":
            assert connector.process.wait(timeout=60) == -9
            again = Child(postgresql_url, made, tmp_path, "connector")
            assert caller.outcome() == "answered"
            assert await settled(postgresql_url, made[0], tmp_path) == ["A"]
        else:
            assert caller.outcome() in {"", "answered"}
            assert len(await settled(postgresql_url, made[0], tmp_path)) <= 1
    finally:
        for child in (caller, connector, again):
            if child is not None:
                child.kill()
