"""Sessions: signing in, taking over, losing answers, ending."""

from __future__ import annotations

import pytest

from qbxml_server.broker.sessions import NO_SESSION, OTHER_COMPUTER, WRONG_FILE
from qbxml_server.broker.types import Kind, NoWork, Outcome, SessionFacts, Verdict, Work
from qbxml_server.store import queue
from tests.server.broker.world import PASSWORD, World


async def poll(world: World, password: str = PASSWORD, remote: str = "10.0.0.1") -> tuple[Verdict, int | None]:
    answer = await world.broker.authenticate(world.user, password, remote, "2.3.0.215")
    return answer.verdict, answer.postpone_s


async def test_an_idle_connection_polls_slowly_and_an_active_one_fast(world: World) -> None:
    assert await poll(world) == (Verdict.NO_WORK, 10)
    world.submit(world.new("A", timeout=1))
    await world.settle()
    await world.advance(2)
    assert await poll(world) == (Verdict.NO_WORK, 3)
    await world.advance(world.policy.active_for_s)
    assert await poll(world) == (Verdict.NO_WORK, 10)


async def test_an_idle_poll_is_one_read_and_no_write(world: World) -> None:
    await poll(world)
    await world.settle()
    before = world.store.transactions
    answer = await world.broker.authenticate(world.user, PASSWORD, "", "2.3.0.215")
    await world.broker.close(answer.ticket)
    assert world.store.transactions == before + 1


async def test_idle_polls_keep_a_connection_online(world: World) -> None:
    for _ in range(30):
        await poll(world)
        await world.advance(10)
    asked = world.submit(world.new("A"))
    await world.settle()
    assert not asked.done()


async def test_wrong_passwords_are_limited_and_others_are_not(world: World) -> None:
    for _ in range(10):
        assert (await poll(world, "wrong"))[0] is Verdict.WRONG
    assert (await poll(world, "wrong"))[0] is Verdict.LIMITED
    assert (await poll(world, PASSWORD))[0] is Verdict.LIMITED
    assert (await poll(world, PASSWORD, "10.0.0.2"))[0] is Verdict.NO_WORK


async def test_an_unknown_user_is_wrong(world: World) -> None:
    assert (await world.broker.authenticate("nobody\ud800", "x\ud800", "", None)).verdict is Verdict.WRONG


async def test_unknown_tickets_end_the_session(world: World) -> None:
    assert await world.broker.next_request("x", None) == NoWork(NO_SESSION)
    assert await world.broker.response("x", None, None, None) == -1
    assert await world.broker.connection_error("x", None, None) == "done"
    assert await world.broker.last_error("x") == NO_SESSION
    assert await world.broker.close("x") == "OK"


async def test_a_lost_read_is_sent_again(world: World) -> None:
    new = world.new("A", Kind.READ)
    asked = world.submit(new)
    await world.settle()
    await world.fetch(await world.login())
    ticket = await world.login()
    assert await world.fetch(ticket) == Work(new.request_id, new.document)
    await world.answer(ticket, world.quickbooks.process(new.document))
    assert (await asked).outcome is Outcome.ANSWERED


async def test_a_lost_change_goes_first_and_is_executed_once(world: World) -> None:
    first, second = world.new("A"), world.new("B")
    asked = [world.submit(first)]
    await world.settle()
    await world.fetch(await world.login())
    world.quickbooks.process(first.document)
    asked.append(world.submit(second))
    await world.settle()
    ticket = await world.login()
    for new in (first, second):
        assert await world.fetch(ticket) == Work(new.request_id, new.document)
        await world.answer(ticket, world.quickbooks.process(new.document))
    assert [(await task).outcome for task in asked] == [Outcome.ANSWERED, Outcome.ANSWERED]
    assert world.quickbooks.executions == {"A": 1, "B": 1}


async def test_a_lost_change_without_message_set_id_is_unknown(world: World) -> None:
    asked = world.submit(world.new("A", message_set_id=None))
    await world.settle()
    await world.fetch(await world.login())
    await world.fetch(await world.login())
    assert (await asked).outcome is Outcome.UNKNOWN


async def test_a_call_out_of_order_means_that_the_answer_was_lost(world: World) -> None:
    new = world.new("A")
    world.submit(new)
    await world.settle()
    ticket = await world.login()
    await world.fetch(ticket)
    assert await world.broker.next_request(ticket, None) == Work(new.request_id, new.document)


async def test_another_machine_waits_while_a_request_is_in_flight(world: World) -> None:
    new = world.new("A", timeout=60)
    world.submit(new)
    await world.settle()
    await world.fetch(await world.login(), machine="OFFICE")
    other = await world.login()
    assert await world.fetch(other, machine="LAPTOP") == NoWork(OTHER_COMPUTER)
    assert await world.broker.last_error(other) == OTHER_COMPUTER
    await world.advance(60 + world.policy.margin_s + world.policy.sweep_s + 1)
    assert await world.fetch(await world.login(), machine="LAPTOP") == Work(new.request_id, new.document)


async def test_without_a_machine_name_nobody_takes_over(world: World) -> None:
    world.submit(world.new("A"))
    await world.settle()
    await world.fetch(await world.login(), machine=None)
    assert await world.fetch(await world.login(), machine=None) == NoWork(OTHER_COMPUTER)


async def test_the_late_answer_of_a_session_that_was_given_up_counts(world: World) -> None:
    new = world.new("A", timeout=300)
    asked = world.submit(new)
    await world.settle()
    ticket = await world.login()
    await world.fetch(ticket)
    await world.broker.close(ticket)
    await world.answer(ticket, world.quickbooks.process(new.document))
    assert (await asked).outcome is Outcome.ANSWERED


async def test_the_late_answer_of_an_old_session_does_not_settle_what_a_new_one_runs(world: World) -> None:
    first, second = world.new("A"), world.new("B")
    world.submit(first)
    await world.settle()
    old = await world.login()
    await world.fetch(old)
    new = await world.login()
    await world.fetch(new)
    asked = world.submit(second)
    await world.settle()
    await world.answer(new, world.quickbooks.process(first.document))
    assert isinstance(await world.broker.next_request(new, None), Work)
    assert await (await world.answer(old, world.quickbooks.process(first.document))) == 100
    assert not asked.done()


async def test_the_wrong_company_file_is_refused_without_asking_quickbooks(world: World) -> None:
    asked = world.submit(world.new("A"))
    await world.settle()
    ticket = await world.login()
    wrong = SessionFacts(file_ids=("{99999999-0000-0000-0000-000000000000}",))
    assert await world.broker.next_request(ticket, wrong) == NoWork(WRONG_FILE)
    answer = await asked
    assert (answer.outcome, answer.message) == (Outcome.CONNECTION_ERROR, WRONG_FILE)
    assert await world.broker.last_error(ticket) == WRONG_FILE


async def test_without_a_file_id_the_path_tells_another_company_file(world: World) -> None:
    """Before our FileID was ever reported there is nothing to compare; then the file that was open first is ours."""
    asked = world.submit(world.new("A", Kind.READ))
    await world.settle()
    first = await world.login()
    assert isinstance(await world.broker.next_request(first, SessionFacts(company_file=r"C:\QB\Ours.QBW")), Work)
    await world.broker.close(first)  # its answer is lost: a read waits to be sent again
    ticket = await world.login()
    other = SessionFacts(company_file=r"C:\QB\Other.QBW")
    assert await world.broker.next_request(ticket, other) == NoWork(WRONG_FILE)
    assert (await asked).outcome is Outcome.CONNECTION_ERROR
    asked = world.submit(world.new("B", Kind.READ))
    await world.settle()
    again = await world.login()
    assert isinstance(await world.broker.next_request(again, SessionFacts(company_file=r"c:\qb\ours.qbw")), Work)
    asked.cancel()


async def test_quickbooks_that_cannot_be_opened_answers_all_who_wait(world: World) -> None:
    asked = [world.submit(world.new(name)) for name in "AB"]
    await world.settle()
    assert (
        await world.broker.connection_error(await world.login(), "0x80040408", "Could not start QuickBooks") == "done"
    )
    for task in asked:
        answer = await task
        assert (answer.outcome, answer.hresult) == (Outcome.CONNECTION_ERROR, "0x80040408")


@pytest.mark.parametrize("ends", ["before", "after"])
async def test_a_page_of_an_iterator_runs_in_its_session_or_not_at_all(world: World, ends: str) -> None:
    asked = world.submit(world.new("A", Kind.READ))
    await world.settle()
    ticket = await world.login()
    work = await world.fetch(ticket)
    assert isinstance(work, Work)
    await world.answer(ticket, world.quickbooks.process(work.document))
    session = (await asked).session
    assert session is not None
    assert ticket not in session
    if ends == "before":
        await world.broker.close(ticket)
    page = world.submit(world.new("A2", Kind.READ, session=session))
    await world.settle()
    if ends == "after":
        assert not page.done()
        await world.broker.close(ticket)
    assert (await page).outcome is Outcome.SESSION_GONE


async def test_a_silent_session_is_given_up(world: World) -> None:
    asked = world.submit(world.new("A", Kind.READ, timeout=60))
    await world.settle()
    ticket = await world.login()
    await world.fetch(ticket)
    await world.advance(60.5)
    assert (await asked).outcome is Outcome.TIMED_OUT
    await world.advance(world.policy.margin_s + world.policy.sweep_s)
    async with world.store.read() as tx:
        assert await queue.open_requests(tx, world.connection) == []
        assert await queue.open_sessions(tx, world.connection) == []


async def test_a_lost_change_that_nobody_recovers_is_unknown_in_the_end(world: World) -> None:
    new = world.new("A")
    world.submit(new)
    await world.settle()
    ticket = await world.login()
    await world.fetch(ticket)
    await world.broker.close(ticket)
    world.clock.time += world.policy.recovery_s
    await world.advance(world.policy.sweep_s + 1)
    async with world.store.read() as tx:
        row = await queue.get_request(tx, new.request_id)
    assert row is not None
    assert (row.state, row.outcome) == ("UNKNOWN", "unknown")


async def test_the_first_login_opens_a_session_to_learn_who_is_there(world: World) -> None:
    async with world.store.write() as tx:
        await queue.update_connection(tx, world.connection, added_at=None, online_at=None)
    ticket = await world.login()
    facts = SessionFacts(company_name="Rock Castle", qbxml_version="16.0", file_ids=(world.file_id.upper(),))
    assert await world.broker.next_request(ticket, facts) == NoWork("OK")
    await world.broker.close(ticket)
    async with world.store.read() as tx:
        row = await queue.get_connection(tx, world.connection)
    assert row is not None
    assert (row.company_name, row.qbxml_version) == ("Rock Castle", "16.0")
    assert row.added_at is not None
    assert (await poll(world))[0] is Verdict.NO_WORK
