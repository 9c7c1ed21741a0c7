from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from qbxml_server.broker.types import Policy
from tests.server.api.world import Office, World, running


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A server with the times of a real one: pages have ten seconds, also on a busy machine."""
    async with running(tmp_path, Policy()) as world:
        yield world


@pytest.fixture
async def office(world: World) -> Office:
    """An end-user of the first project whose QuickBooks answers."""
    return await world.office()
