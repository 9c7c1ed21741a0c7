"""Reports: any kind that is asked for, with a row for each account. They have the form of a report, and no more."""

from __future__ import annotations

from decimal import Decimal

import qbxml_core as qb

from .types import Node, amount, text


def report(query: qb.Request, accounts: list[Node]) -> Node:
    """What is in the response to a report query."""
    title = str(query.params.get("reportType", "report")).replace("_", " ").title()
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
