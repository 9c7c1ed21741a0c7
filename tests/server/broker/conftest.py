from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.server.broker.world import CountedStore, World


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    store = await CountedStore.open(database_url)
    world = World(store)
    await world.start()
    yield world
    await world.stop()
    await store.close()
