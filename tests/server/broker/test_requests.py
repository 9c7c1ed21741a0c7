"""The life of a request: asked, sent, answered; and what a caller is told when that does not come to pass."""

from __future__ import annotations

import asyncio

import pytest

from qbxml_server.broker.types import Kind, NoWork, Outcome, Verdict, Work
from tests.server.broker.world import PASSWORD, CountedStore, World, response_document


async def test_a_request_is_sent_and_answered(world: World) -> None:
    new = world.new("A")
    asked = world.submit(new)
    await world.settle()
    ticket = await world.login()
    work = await world.fetch(ticket)
    assert work == Work(new.request_id, new.document)
    held = await world.answer(ticket, world.quickbooks.process(new.document))
    answer = await asked
    assert answer.outcome is Outcome.ANSWERED
    assert answer.response is not None
    assert b"<Name>A</Name>" in await answer.response.read()
    assert not held.done()  # the session stays warm


async def test_a_warm_session_takes_the_next_request_at_once(world: World) -> None:
    world.submit(world.new("A"))
    await world.settle()
    ticket = await world.login()
    work = await world.fetch(ticket)
    assert isinstance(work, Work)
    held = await world.answer(ticket, world.quickbooks.process(work.document))
    second = world.new("B")
    world.submit(second)
    await world.settle()
    assert await held == 50
    assert await world.broker.next_request(ticket, None) == Work(second.request_id, second.document)


async def test_a_held_call_ends_after_the_warm_time(world: World) -> None:
    world.submit(world.new("A"))
    await world.settle()
    ticket = await world.login()
    work = await world.fetch(ticket)
    assert isinstance(work, Work)
    held = await world.answer(ticket, world.quickbooks.process(work.document))
    await world.advance(world.policy.warm_s - 0.1)
    assert not held.done()
    await world.advance(0.2)
    assert held.done()
    assert await held == 100


async def test_first_in_first_out(world: World) -> None:
    asked = [world.new(name) for name in "ABC"]
    for new in asked:
        world.submit(new)
        await world.settle()
    ticket = await world.login()
    for new in asked:
        work = await world.fetch(ticket)
        assert isinstance(work, Work)
        assert work.request_id == new.request_id
        await world.answer(ticket, world.quickbooks.process(work.document))


async def test_a_request_that_was_never_sent_expires(world: World) -> None:
    asked = world.submit(world.new("A", timeout=20))
    await world.settle()
    await world.advance(19.9)
    assert not asked.done()
    await world.advance(0.2)
    assert (await asked).outcome is Outcome.EXPIRED
    assert (await world.broker.authenticate(world.user, PASSWORD, "", None)).verdict is Verdict.NO_WORK


async def test_a_request_without_answer_times_out_and_its_late_answer_is_kept(world: World) -> None:
    new = world.new("A", timeout=20, repeat_key="k", fingerprint="f")
    asked = world.submit(new)
    await world.settle()
    ticket = await world.login()
    await world.fetch(ticket)
    await world.advance(20.1)
    assert (await asked).outcome is Outcome.TIMED_OUT
    await world.answer(ticket, world.quickbooks.process(new.document))
    again = await world.submit(world.new("A", repeat_key="k", fingerprint="f", is_repeat=True))
    assert again.outcome is Outcome.ANSWERED
    assert again.request_id == new.request_id
    assert world.quickbooks.executions["A"] == 1


async def test_offline_is_answered_at_once(world: World) -> None:
    await world.advance(world.policy.offline_s + 1)
    answer = await world.submit(world.new("A"))
    assert answer.outcome is Outcome.OFFLINE
    assert answer.last_call_at is not None


async def test_not_set_up_is_answered_at_once(database_url: str) -> None:
    store = await CountedStore.open(database_url)
    world = await World(store).start(online=False)
    assert (await world.submit(world.new("A"))).outcome is Outcome.NOT_SET_UP
    await world.stop()
    await store.close()


async def test_repeats_wait_with_the_first(world: World) -> None:
    new = world.new("A", repeat_key="k", fingerprint="f")
    first = world.submit(new)
    await world.settle()
    second = world.submit(world.new("A", repeat_key="k", fingerprint="f", is_repeat=True))
    await world.settle()
    ticket = await world.login()
    work = await world.fetch(ticket)
    assert isinstance(work, Work)
    await world.answer(ticket, world.quickbooks.process(work.document))
    assert (await first).request_id == (await second).request_id == new.request_id
    assert isinstance(await world.broker.next_request(ticket, None), NoWork)


async def test_a_repeat_with_another_body_is_a_conflict(world: World) -> None:
    world.submit(world.new("A", repeat_key="k", fingerprint="f"))
    await world.settle()
    answer = await world.submit(world.new("B", repeat_key="k", fingerprint="g", is_repeat=True))
    assert answer.outcome is Outcome.REPEAT_CONFLICT


async def test_two_equal_calls_that_are_no_repeats_are_two(world: World) -> None:
    for _ in range(2):
        world.submit(world.new("A", repeat_key="k", fingerprint="f"))
        await world.settle()
    ticket = await world.login()
    for _ in range(2):
        work = await world.fetch(ticket)
        assert isinstance(work, Work)
        await world.answer(ticket, world.quickbooks.process(work.document))
    assert world.quickbooks.executions["A"] == 2


async def test_a_caller_that_goes_away_leaves_the_request(world: World) -> None:
    asked = world.submit(world.new("A"))
    await world.settle()
    asked.cancel()
    await asyncio.gather(asked, return_exceptions=True)
    assert isinstance(await world.fetch(await world.login()), Work)


@pytest.mark.parametrize("kind", [Kind.READ, Kind.CHANGE])
async def test_a_request_that_could_not_be_parsed_did_nothing(world: World, kind: Kind) -> None:
    asked = world.submit(world.new("A", kind))
    await world.settle()
    ticket = await world.login()
    await world.fetch(ticket)
    await world.answer(ticket, hresult="0x80040400", message="QuickBooks found an error when parsing the XML")
    answer = await asked
    assert (answer.outcome, answer.hresult) == (Outcome.CONNECTION_ERROR, "0x80040400")


async def test_a_failed_change_is_recovered_in_a_fresh_session(world: World) -> None:
    new = world.new("A")
    asked = world.submit(new)
    await world.settle()
    ticket = await world.login()
    await world.fetch(ticket)
    stored = world.quickbooks.process(new.document)
    assert await (await world.answer(ticket, hresult="0x80010105", message="The server threw an exception")) == -1
    assert "0x80010105" in await world.broker.last_error(ticket)
    await world.broker.close(ticket)
    ticket = await world.login()
    assert await world.fetch(ticket) == Work(new.request_id, new.document)
    await world.answer(ticket, world.quickbooks.process(new.document))
    answer = await asked
    assert answer.response is not None
    assert await answer.response.read() == stored
    assert world.quickbooks.executions["A"] == 1


async def test_a_change_that_always_fails_is_unknown_in_the_end(world: World) -> None:
    asked = world.submit(world.new("A"))
    await world.settle()
    for _ in range(world.policy.recovery_attempts + 1):
        ticket = await world.login()
        assert isinstance(await world.fetch(ticket), Work)
        await world.answer(ticket, hresult="0x80010105")
        await world.broker.close(ticket)
    assert (await asked).outcome is Outcome.UNKNOWN
    assert (await world.broker.authenticate(world.user, PASSWORD, "", None)).verdict is Verdict.NO_WORK


@pytest.mark.parametrize("code", ["600", "9001", "9002"])
async def test_a_refused_message_set_is_unknown_and_never_resent(world: World, code: str) -> None:
    asked = world.submit(world.new("A"))
    await world.settle()
    ticket = await world.login()
    await world.fetch(ticket)
    await world.answer(ticket, response_document("", f' messageSetStatusCode="{code}"'))
    assert (await asked).outcome is Outcome.UNKNOWN
    assert isinstance(await world.broker.next_request(ticket, None), NoWork)


@pytest.mark.parametrize(
    "status",
    ['statusCode="3170"', 'statusCode="3180"'],
)
async def test_modified_by_another_user_is_tried_once_more_under_a_new_id(world: World, status: str) -> None:
    refusal = response_document(
        f'<CustomerAddRs {status} statusSeverity="Error" '
        'statusMessage="There was an error: This list has been modified by another user." />'
    )
    new = world.new("A")
    asked = world.submit(new)
    await world.settle()
    ticket = await world.login()
    await world.fetch(ticket)
    assert await (await world.answer(ticket, refusal)) == 50
    second = await world.broker.next_request(ticket, None)
    assert isinstance(second, Work)
    assert second.document != new.document
    assert len(second.document) == len(new.document)
    await world.answer(ticket, refusal)
    answer = await asked
    assert answer.response is not None
    assert await answer.response.read() == refusal
    assert isinstance(await world.broker.next_request(ticket, None), NoWork)


async def test_too_many_iterators_get_a_fresh_session_once(world: World) -> None:
    refusal = response_document(
        '<CustomerQueryRs statusCode="3321" statusSeverity="Error" '
        'statusMessage="The maximum number of iterators has been reached." />'
    )
    asked = world.submit(world.new("A", Kind.READ))
    await world.settle()
    ticket = await world.login()
    await world.fetch(ticket)
    assert await (await world.answer(ticket, refusal)) == 100
    await world.broker.close(ticket)
    ticket = await world.login()
    assert isinstance(await world.fetch(ticket), Work)
    await world.answer(ticket, refusal)
    assert (await asked).outcome is Outcome.ANSWERED


async def test_stopping_answers_those_who_wait(world: World) -> None:
    asked = world.submit(world.new("A"))
    await world.settle()
    stopping = asyncio.create_task(world.broker.stop(5))
    await world.settle()
    assert (await world.submit(world.new("B"))).outcome is Outcome.STOPPING
    assert not asked.done()
    await world.advance(5.1)
    assert (await asked).outcome is Outcome.STOPPING
    await stopping
