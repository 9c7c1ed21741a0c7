"""Stream invoices and their lines into SQLite: any size, in the memory of one record.

qbxml sample InvoiceQueryRs --size 1GB -o big.xml
python examples/stream_to_sqlite.py big.xml books.sqlite
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator

import qbxml_core as qb
from qbxml_core.models import Invoice

TABLES = """
create table if not exists invoice (id text primary key, day text, customer text, total text);
create table if not exists line (invoice text, id text, item text, quantity real, rate text, amount text);
"""
ROWS_AT_ONCE = 1000


def invoices(source: str) -> Iterator[Invoice]:
    """The invoices of a recording; whatever else is in it is passed over."""
    for record in qb.iter_records(source):
        if isinstance(record, Invoice):
            yield record


def load(source: str, database: sqlite3.Connection) -> int:
    """Put all invoices into the database, again and again if one likes; gives their number."""
    database.executescript(TABLES)
    count = 0
    for invoice in invoices(source):
        if count % ROWS_AT_ONCE == 0:
            database.commit()
        customer = invoice.customer.full_name if invoice.customer else None
        # Amounts are texts with their exact decimals, and stay that: a float would round them.
        row = (invoice.id, invoice.transaction_date, customer, invoice.subtotal)
        database.execute("insert or replace into invoice values (?, ?, ?, ?)", row)
        database.execute("delete from line where invoice = ?", (invoice.id,))
        database.executemany(
            "insert into line values (?, ?, ?, ?, ?, ?)",
            (
                (invoice.id, line.id, line.item and line.item.full_name, line.quantity, line.rate, line.amount)
                for line in invoice.lines
            ),
        )
        count += 1
    database.commit()
    return count


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    print(load(sys.argv[1], sqlite3.connect(sys.argv[2])), "invoices")
