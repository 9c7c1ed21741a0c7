"""Reports: any kind that is asked for, with a row for each account. They have the form of a report, and no more."""

from __future__ import annotations

import re
from decimal import Decimal

from .wire import Node, amount, text


def report(message: str, request: Node, accounts: list[Node]) -> Node:
    """What is in the response to a report query."""
    kind = next((value for key, value in request.items() if key.endswith("ReportType") and isinstance(value, str)), "")
    title = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind or message.removesuffix("ReportQuery"))
    rows = [(text(each, "FullName") or "", Decimal(text(each, "Balance") or "0")) for each in accounts]
    data = [
        {
            "@rowNumber": str(number),
            "RowData": {"@rowType": "account", "@value": name},
            "ColData": [{"@colID": "1", "@value": name}, {"@colID": "2", "@value": amount(balance)}],
        }
        for number, (name, balance) in enumerate(rows, 1)
    ]
    total = {
        "@rowNumber": str(len(rows) + 1),
        "ColData": [
            {"@colID": "1", "@value": "TOTAL"},
            {"@colID": "2", "@value": amount(sum((balance for _, balance in rows), Decimal()))},
        ],
    }
    return {
        "ReportRet": {
            "ReportTitle": title,
            "ReportSubtitle": "All dates",
            "ReportBasis": "Accrual",
            "NumRows": str(len(rows) + 1),
            "NumColumns": "2",
            "NumColTitleRows": "1",
            "ColDesc": [
                {"@colID": "1", "@dataType": "STRTYPE", "ColTitle": {"@titleRow": "1"}, "ColType": "Label"},
                {
                    "@colID": "2",
                    "@dataType": "AMTTYPE",
                    "ColTitle": {"@titleRow": "1", "@value": "TOTAL"},
                    "ColType": "Amount",
                },
            ],
            "ReportData": {"DataRow": data, "TotalRow": total},
        }
    }
