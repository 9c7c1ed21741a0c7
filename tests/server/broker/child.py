"""A process with a broker for the tests that kill it: it asks for one change, or runs the Web Connector, or both.

The company file is a folder: one file per message set ID, and the names of what was executed.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from qbxml_server.broker.broker import Broker
from qbxml_server.broker.types import Policy, SessionFacts, Verdict, Work
from tests.server.broker.world import PASSWORD, CountedStore, CountingQuickBooks, World


class KilledStore(CountedStore):
    """Kills its process at one of its transactions."""

    kill_at = 0

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        if name == "transactions" and value == self.kill_at:
            os.kill(os.getpid(), signal.SIGKILL)


class Company(CountingQuickBooks):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        for path in folder.glob("*.stored"):
            self.stored[path.stem] = path.read_bytes()

    def process(self, document: bytes) -> bytes:
        answer = super().process(document)
        for message_set_id, stored in self.stored.items():
            (self.folder / f"{message_set_id}.stored").write_bytes(stored)
        with (self.folder / "executions").open("a") as executions:
            executions.writelines(f"{name}\n" for name in self.executions.elements())
        self.executions.clear()
        return answer


async def ask(broker: Broker, arguments: dict[str, Any]) -> None:
    world = World(broker.store)  # type: ignore[arg-type]
    world.connection = arguments["connection"]
    answer = await broker.submit(world.new("A", timeout=40.0))
    if answer.response is not None:
        assert b"<Name>A</Name>" in await answer.response.read()
        await answer.response.delete()
    print(answer.outcome.value, flush=True)


async def connect(broker: Broker, arguments: dict[str, Any]) -> None:
    company = Company(Path(arguments["folder"]))
    facts = SessionFacts(machine="OFFICE", file_ids=(arguments["file_id"],))
    while True:
        login = await broker.authenticate(arguments["user"], PASSWORD, "", None)
        if login.verdict is Verdict.WORK:
            progress = 0
            while 0 <= progress < 100:
                work = await broker.next_request(login.ticket, facts)
                if not isinstance(work, Work):
                    break
                writer = broker.payload_writer()
                await writer.write(company.process(work.document))
                progress = await broker.response(login.ticket, writer, None, None)
            await broker.close(login.ticket)
        await asyncio.sleep(0.05)


async def main(arguments: dict[str, Any]) -> None:
    store = await KilledStore.open(arguments["url"])
    store.kill_at = arguments["crash_at"]
    broker = Broker(store, policy=Policy(sweep_s=1.0, warm_s=0.3))
    await broker.start()
    connecting = None
    if arguments["role"] != "caller":
        connecting = asyncio.create_task(connect(broker, arguments))
    if arguments["role"] != "connector":
        await ask(broker, arguments)
    if connecting is not None:
        await connecting
    while arguments["crash_at"]:  # its sweep kills it in the end
        await asyncio.sleep(1)
    await broker.stop(0)
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.argv[1])))
