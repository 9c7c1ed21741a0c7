"""Build a request, see its problems before QuickBooks does, send it, and read the answer.

python examples/build_request.py
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import qbxml_core as qb
from qbxml_core.facts.status import describe

Send = Callable[[bytes], bytes]
"""A request document in, the response document out: replace it by your way to QuickBooks."""


def ask(send: Send, operation: str, params: dict[str, Any]) -> qb.Response:
    """Send one request and read its answer. Raises RequestError, and sends nothing, if QuickBooks would refuse it."""
    return qb.decode(send(qb.encode_request(operation, params))).responses[0]


def main(send: Send) -> int:
    """Write an invoice for the first customer; gives the exit code."""
    customer = ask(send, "customers.list", {"limit": 1}).records[0]
    item = ask(send, "service_items.list", {"limit": 1}).records[0]
    invoice = {
        "customerId": customer.id,
        "transactionDate": "June 10",
        "lines": [{"itemId": item.id, "quantitty": 2, "rate": "3.125"}],
    }
    try:
        ask(send, "invoices.create", invoice)
    except qb.RequestError as error:
        print("What QuickBooks would refuse:")
        for problem in error.problems:
            print(f"  {problem}")

    invoice |= {"transactionDate": "2024-06-10", "lines": [{"itemId": item.id, "quantity": 2, "rate": "3.125"}]}
    print("What is sent:")
    print(qb.encode_request("invoices.create", invoice).decode("ascii"))
    answer = ask(send, "invoices.create", invoice)
    if answer.status.kind != "ok":
        # The status is QuickBooks' word; what to do about it is ours.
        advice = describe(answer.status.code).user_message if answer.status.code else ""
        print(f"Status {answer.status.code}, {answer.status.kind}: {answer.status.message} {advice}", file=sys.stderr)
        return 1
    (made,) = answer.records
    print(f"Invoice {made.ref_number} for {made.customer.full_name}: {made.subtotal}")
    return 0


if __name__ == "__main__":
    from qbxml_core.testing import CompanyFile  # in memory, in place of QuickBooks

    sys.exit(main(CompanyFile().respond))
