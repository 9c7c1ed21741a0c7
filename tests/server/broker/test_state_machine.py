"""All events in any order, against a QuickBooks that counts.

Two machines run the Web Connector for one company. Calls get lost before or after the server sees them, machines and
the server die and start again, time passes. Whatever happens: no change is executed twice, one request of a connection
is in flight, every caller gets one answer in time, and "nothing was done" is true for ever.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from qbxml_server.broker.broker import Broker
from qbxml_server.broker.types import Answer, Kind, NewRequest, NoWork, Outcome, Policy, SessionFacts, Verdict, Work
from qbxml_server.store import queue
from tests.server.broker.world import PASSWORD, CountedStore, World

T = TypeVar("T")

NOTHING_DONE = {
    Outcome.EXPIRED,
    Outcome.OFFLINE,
    Outcome.CONNECTION_ERROR,
    Outcome.SESSION_GONE,
    Outcome.STOPPING,
    Outcome.NOT_SET_UP,
}


@dataclass
class Update:
    """One run of the Web Connector on a machine."""

    machine: str
    ticket: str
    work: Work | None = None
    result: bytes | None = None
    held: asyncio.Task[int] | None = None
    first: bool = True


@dataclass
class Call:
    new: NewRequest
    name: str
    deadline: float
    task: asyncio.Task[Answer]
    answer: Answer | None = None
    abandoned: bool = False


class BrokerMachine(RuleBasedStateMachine):
    def __init__(self, url: str) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.url = url
        self.updates: dict[str, Update] = {}
        self.calls: list[Call] = []

    def run(self, what: Coroutine[Any, Any, T]) -> T:
        async def settled() -> T:
            result = await what
            await self.world.settle()
            return result

        return self.loop.run_until_complete(settled())

    @initialize()
    def start(self) -> None:
        async def started() -> World:
            return await World(await CountedStore.open(self.url), Policy(sweep_s=20)).start()

        self.world = self.loop.run_until_complete(started())

    def teardown(self) -> None:
        if not hasattr(self, "world"):
            self.loop.close()
            return
        try:
            self.run(self._finish())
        finally:
            self.loop.run_until_complete(self.world.stop())
            self.loop.run_until_complete(self.world.store.close())
            self.loop.close()

    async def _finish(self) -> None:
        """Everything dies down: a day later nothing is sent or queued, and what callers were told is still true."""
        self.updates.clear()
        await self.world.advance(600)
        for _ in range(3):
            await self.world.advance(30)
        async with self.world.store.read() as tx:
            states = [row.state for row in await queue.open_requests(tx, self.world.connection)]
        assert set(states) <= {"LOST"}, states  # changes that the next session recovers
        self.callers_were_told_the_truth()

    # Callers

    @rule(kind=st.sampled_from(Kind), timeout=st.sampled_from([5.0, 90.0]))
    def submit(self, kind: Kind, timeout: float) -> None:
        name = f"N{len(self.calls)}"
        self._submit(name, self.world.new(name, kind, timeout=timeout, repeat_key=f"key {name}", fingerprint=name))

    @precondition(lambda self: self.calls)
    @rule(data=st.data())
    def repeat(self, data: st.DataObject) -> None:
        first = data.draw(st.sampled_from(self.calls))
        new = self.world.new(
            first.name,
            first.new.kind,
            repeat_key=first.new.repeat_key,
            fingerprint=first.new.fingerprint,
            is_repeat=True,
        )
        self._submit(first.name, new)

    def _submit(self, name: str, new: NewRequest) -> None:
        async def submitted() -> asyncio.Task[Answer]:
            return self.world.submit(new)

        deadline = self.world.clock.now() + new.timeout
        self.calls.append(Call(new, name, deadline, self.run(submitted())))

    # The Web Connector

    @rule(machine=st.sampled_from(["OFFICE", "LAPTOP"]))
    def login(self, machine: str) -> None:
        """A new update on a machine is the end of the one before."""
        self.updates.pop(machine, None)
        answer = self.run(self.world.broker.authenticate(self.world.user, PASSWORD, machine, None))
        assert answer.verdict in {Verdict.WORK, Verdict.NO_WORK}
        if answer.verdict is Verdict.WORK:
            self.updates[machine] = Update(machine, answer.ticket)

    @precondition(lambda self: self.ready())
    @rule(data=st.data(), lost=st.booleans())
    def fetch(self, data: st.DataObject, lost: bool) -> None:
        update = data.draw(st.sampled_from(self.ready()))
        facts = SessionFacts(machine=update.machine, file_ids=(self.world.file_id,)) if update.first else None
        got = self.run(self.world.broker.next_request(update.ticket, facts))
        update.first = False
        if lost:
            del self.updates[update.machine]
        elif isinstance(got, NoWork):
            del self.updates[update.machine]
            self.run(self.world.broker.close(update.ticket))
        else:
            update.work = got

    @precondition(lambda self: self.working())
    @rule(data=st.data())
    def execute(self, data: st.DataObject) -> None:
        update = data.draw(st.sampled_from(self.working()))
        assert update.work is not None
        update.result = self.world.quickbooks.process(update.work.document)

    @precondition(lambda self: self.working())
    @rule(
        data=st.data(),
        how=st.sampled_from(["answered", "not parsed", "failed", "empty"]),
        lost=st.sampled_from(["no", "no", "no", "before", "after"]),
    )
    def answer(self, data: st.DataObject, how: str, lost: str) -> None:
        update = data.draw(st.sampled_from(self.working()))
        if how == "not parsed" and update.result is not None:
            how = "answered"
        if how == "answered" and update.result is None:
            how = "failed"
        body = update.result or b"" if how == "answered" else b""
        hresult = {"not parsed": "0x80040400", "failed": "0x80010105"}.get(how)
        update.work = update.result = None
        if lost != "before":
            update.held = self.run(self.world.answer(update.ticket, body, hresult, how))
        if lost != "no":
            del self.updates[update.machine]

    @precondition(lambda self: self.updates)
    @rule(data=st.data(), how=st.sampled_from(["close", "connection error", "killed"]))
    def end(self, data: st.DataObject, how: str) -> None:
        update = self.updates.pop(data.draw(st.sampled_from(sorted(self.updates))))
        if how == "close":
            self.run(self.world.broker.close(update.ticket))
        elif how == "connection error" and update.first:
            self.run(self.world.broker.connection_error(update.ticket, "0x80040408", "closed"))

    def ready(self) -> list[Update]:
        """Updates whose next call is sendRequestXML."""
        return [
            update
            for update in self.updates.values()
            if update.work is None and (update.held is None or (update.held.done() and 0 <= update.held.result() < 100))
        ]

    def working(self) -> list[Update]:
        return [update for update in self.updates.values() if update.work is not None]

    # The world

    @rule(seconds=st.sampled_from([1.0, 6.0, 30.0, 130.0]))
    def time_passes(self, seconds: float) -> None:
        self.run(self.world.advance(seconds))

    @rule()
    def server_dies(self) -> None:
        """Callers and sessions lose their connections; another process starts on the same database."""

        async def died() -> None:
            old = self.world.broker
            tasks = [*old._callers._running, *self.world.held]
            if old._sweeper is not None:
                tasks.append(old._sweeper)
            for task in [*tasks, *self.world.tasks]:
                task.cancel()
            await asyncio.gather(*tasks, *self.world.tasks, return_exceptions=True)
            await old._shared.wakeups.stop()
            self.world.held.clear()
            self.world.tasks.clear()
            self.world.broker = Broker(self.world.store, policy=self.world.policy, clock=self.world.clock)
            await self.world.broker.start()

        for call in self.calls:
            call.abandoned = call.abandoned or not call.task.done()
        for machine, update in list(self.updates.items()):
            if update.held is not None and not update.held.done():
                del self.updates[machine]
        self.run(died())

    # What must be true

    @invariant()
    def no_change_is_executed_twice(self) -> None:
        if not hasattr(self, "world"):
            return
        for call in self.calls:
            if call.new.kind is Kind.CHANGE:
                # A repeat after "nothing was done" is a request of its own.
                assert self.world.quickbooks.executions[call.name] <= 1, call.name

    @invariant()
    def one_request_is_in_flight(self) -> None:
        assert len(self.working()) <= 1

    @invariant()
    def every_caller_gets_its_answer_in_time(self) -> None:
        for call in self.calls:
            if call.abandoned:
                continue
            if call.task.done() and call.answer is None:
                call.answer = call.task.result()
            assert call.answer is not None or self.world.clock.now() <= call.deadline + 1

    @invariant()
    def callers_were_told_the_truth(self) -> None:
        for call in self.calls:
            if call.answer is None or call.new.kind is Kind.READ:
                continue
            if call.answer.outcome is Outcome.ANSWERED:
                assert self.world.quickbooks.executions[call.name] == 1
            elif call.answer.outcome in NOTHING_DONE:
                others = [other for other in self.calls if other.name == call.name and other is not call]
                if not others:
                    assert self.world.quickbooks.executions[call.name] == 0, call.answer


def test_all_events_in_any_order(database_url: str) -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        lambda: BrokerMachine(database_url),
        settings=settings(
            max_examples=20,
            stateful_step_count=30,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
