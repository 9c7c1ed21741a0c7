"""A sync: read what changed since the last time, page by page, and change what is not as it should be.

python examples/sync_update.py state.json

Here it keeps the phone numbers of customers in one form, 555-0137. The file remembers how far the last run came.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import qbxml_core as qb
from qbxml_core.models import Customer

Send = Callable[[bytes], bytes]
"""A request document in, the response document out: replace it by your way to QuickBooks."""
PAGE = 50


def ask(send: Send, operation: str, params: dict[str, Any]) -> qb.Response:
    """Send one request and read its answer."""
    return qb.decode(send(qb.encode_request(operation, params))).responses[0]


def changed(send: Send, since: str | None) -> Iterator[Customer]:
    """Customers that changed since then, all of them where nothing is remembered."""
    params: dict[str, Any] | None = {"limit": PAGE, "status": "all"} | ({"updatedAfter": since} if since else {})
    while params is not None:
        page = ask(send, "customers.list", params)
        if page.status.kind not in ("ok", "empty"):
            raise RuntimeError(f"customers.list: status {page.status.code}, {page.status.message}")
        yield from page.records
        params = qb.next_page(page, params)


def update(send: Send, record: Customer, make_changes: Callable[[Customer], dict[str, Any]]) -> bool:
    """Change a record, also when somebody else was faster; gives whether there was something to change."""
    while changes := make_changes(record):
        answer = ask(send, "customers.update", qb.update_params("customers.update", record, changes))
        if answer.status.kind == "ok":
            return True
        if answer.status.kind != "conflict" or not answer.records:
            raise RuntimeError(f"{record.full_name}: status {answer.status.code}, {answer.status.message}")
        record = answer.records[0]  # as it is now: does it still want a change?
    return False


def tidy(record: Customer) -> dict[str, Any]:
    """What to change: replace it by what your sync is for."""
    digits = "".join(filter(str.isdigit, record.phone or ""))
    tidied = f"{digits[:-4]}-{digits[-4:]}" if len(digits) > 4 else record.phone
    return {} if tidied == record.phone else {"phone": tidied}


def main(send: Send, state: Path) -> None:
    """One round: read, change, remember."""
    since = json.loads(state.read_text())["since"] if state.exists() else None
    # All pages first: changes between them could move what is still to come.
    records = list(changed(send, since))
    count = sum(update(send, record, tidy) for record in records)
    print(f"{len(records)} read, {count} changed")
    times = [record.updated_at for record in records if record.updated_at]
    if times:  # compared as times: offsets differ between summer and winter
        state.write_text(json.dumps({"since": max(times, key=datetime.fromisoformat)}))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    from qbxml_core.testing import CompanyFile  # in memory, in place of QuickBooks

    main(CompanyFile().respond, Path(sys.argv[1]))
