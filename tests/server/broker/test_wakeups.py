"""Wake-ups reach those who listen for a topic, in this process and in others."""

from __future__ import annotations

import asyncio

import sqlalchemy as sa

from qbxml_server.broker.wakeups import InProcess, PostgreSQL
from qbxml_server.store import Store


async def test_only_those_who_listen_for_the_topic_are_woken() -> None:
    wakeups = InProcess()
    with wakeups.listen("a") as a, wakeups.listen("b") as b:
        await wakeups.notify("a", "c")
        assert (a.is_set(), b.is_set()) == (True, False)
        wakeups.wake_all()
        assert b.is_set()


async def test_another_process_is_woken_also_after_its_connection_broke(postgresql_url: str) -> None:
    here, there = await Store.open(postgresql_url), await Store.open(postgresql_url)
    speaker, listener = PostgreSQL(here), PostgreSQL(there)
    await speaker.start()
    await listener.start()
    with listener.listen("a") as news:
        await speaker.notify("a")
        await asyncio.wait_for(news.wait(), 30)
        news.clear()
        async with here.write() as tx:
            pids = sa.text("select pg_terminate_backend(pid) from pg_stat_activity where query like 'LISTEN%'")
            await tx.execute(pids)
        await asyncio.wait_for(news.wait(), 30)  # on the new connection: something may have been missed
        news.clear()
        await speaker.notify("a")
        await asyncio.wait_for(news.wait(), 30)
    for wakeups, store in ((speaker, here), (listener, there)):
        await wakeups.stop()
        await store.close()
