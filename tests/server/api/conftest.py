from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from qbxml_server.broker.types import Policy
from tests.server.api.world import Office, World, running


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A server whose QuickBooks sessions stay open for a second after their last request."""
    async with running(tmp_path, Policy(warm_s=1.0)) as world:
        yield world


@pytest.fixture
async def office(world: World) -> Office:
    """An end-user of the first project whose QuickBooks answers."""
    return await world.office()
