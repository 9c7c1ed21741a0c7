"""Tables: their names, keys and columns, and that the rows of a record hold all that is in it, once."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any

import msgspec
import pytest

import qbxml_core as qb
from qbxml_core.facts.mapping_reference import reference
from qbxml_core.files.rows import RowMaker
from qbxml_core.files.tables import Table, table_named, tables_named, tables_of
from qbxml_core.testing.documents import Document
from tests.unit.documents import response

RECORDS = sorted({record for facts in reference()["resources"].values() for record in facts["records"].values()})


def names(table: Table) -> list[str]:
    return [column.name for column in table.columns]


def records(xml: bytes) -> list[dict[str, Any]]:
    return [msgspec.json.decode(line) for line in qb.to_json(xml, format="ndjson").splitlines()]


def rows(xml: bytes, record: str) -> dict[str, list[dict[str, Any]]]:
    maker = RowMaker(record)
    found: dict[str, list[dict[str, Any]]] = {table.name: [] for table in tables_of(record)}
    for one in records(xml):
        for table, values in maker.rows(one):
            found[table.name] += [dict(zip(names(table), row, strict=True)) for row in values]
    return found


def test_tables_of_invoices_are_called_as_people_guess() -> None:
    assert [table.name for table in tables_named("invoices")] == [
        "invoices",
        "invoice_linked_transactions",
        "invoice_lines",
        "invoice_line_custom_fields",
        "invoice_line_groups",
        "invoice_line_group_custom_fields",
        "invoice_custom_fields",
    ]
    assert tables_named("qbd_invoice") == tables_named("invoices")
    assert [table.name for table in tables_named("invoice_lines")] == ["invoice_lines"]
    assert table_named("invoices").name == "invoices"
    assert {"bill_expense_lines", "bill_item_lines", "bill_item_group_lines"} <= {
        table.name for table in tables_named("bills")
    }


def test_addresses_and_references_are_columns() -> None:
    columns = {column.name: column.type for column in table_named("invoices").columns}
    assert columns["customer_id"] == columns["customer_full_name"] == columns["billing_address_city"] == "string"
    assert columns["subtotal"] == "decimal"
    assert columns["transaction_date"] == "date"
    assert columns["created_at"] == "timestamp"
    assert columns["created_at_offset_minutes"] == "integer"
    assert columns["is_paid"] == "boolean"
    assert names(table_named("invoice_lines"))[:4] == ["invoice_id", "group_id", "position", "id"]
    assert names(table_named("invoice_line_custom_fields"))[:4] == [
        "invoice_id",
        "line_id",
        "line_position",
        "position",
    ]


@pytest.mark.parametrize("record", RECORDS)
def test_columns_have_names_of_their_own_and_every_value_has_one(record: str) -> None:
    objects = reference()["objects"]

    def values(name: str) -> int:
        """Values of an object that are in no list."""
        fields = objects[name]["fields"].values()
        plain = [facts["type"] for facts in fields if not facts["type"].startswith("[")]
        return sum(values(kind) if kind in objects else 1 for kind in plain)

    for table in tables_of(record):
        assert [name for name, count in Counter(names(table)).items() if count > 1] == [], table.name
        found = sum(column.role == "value" for column in table.columns)
        assert found == (values(table.object) if table.object else 1), table.name


def test_no_two_kinds_of_records_share_a_table() -> None:
    count = Counter(table.name for record in RECORDS for table in tables_of(record))
    assert [name for name, tables in count.items() if tables > 1] == []


def test_a_name_that_is_none_proposes_the_nearest_table() -> None:
    with pytest.raises(qb.OptionError, match=r"no resource and no table is called 'invoice_line'.*invoice_lines"):
        tables_named("invoice_line")
    with pytest.raises(qb.OptionError, match="no resource and no table is called 'qbd_invoice_line'"):
        tables_named("qbd_invoice_line")  # a line is no record: its table would always be empty
    with pytest.raises(qb.OptionError, match=r"items are records of several kinds.* service_items, "):
        table_named("items")


LINES = response(
    "<InvoiceQueryRs><InvoiceRet><TxnID>1-1</TxnID><TimeCreated>2024-06-10T09:30:00-08:00</TimeCreated>"
    "<TimeModified>2024-06-10T09:31:00</TimeModified><Subtotal>60.00</Subtotal>"
    "<InvoiceLineGroupRet><TxnLineID>G</TxnLineID><ItemGroupRef><FullName>Kit</FullName></ItemGroupRef>"
    "<InvoiceLineRet><TxnLineID>G1</TxnLineID><Amount>10.00</Amount></InvoiceLineRet>"
    "<InvoiceLineRet><TxnLineID>G2</TxnLineID><Amount>20.00</Amount>"
    "<DataExtRet><OwnerID>0</OwnerID><DataExtName>Color</DataExtName><DataExtType>STR255TYPE</DataExtType>"
    "<DataExtValue>red</DataExtValue></DataExtRet></InvoiceLineRet></InvoiceLineGroupRet>"
    "<InvoiceLineRet><TxnLineID>L1</TxnLineID><Amount>30.00</Amount></InvoiceLineRet>"
    "</InvoiceRet></InvoiceQueryRs>"
)


def test_lines_in_groups_have_the_id_of_their_group() -> None:
    found = rows(LINES, "qbd_invoice")
    keys = ("invoice_id", "group_id", "position", "id", "amount")
    assert [tuple(row[key] for key in keys) for row in found["invoice_lines"]] == [
        ("1-1", None, 1, "L1", "30.00"),
        ("1-1", "G", 2, "G1", "10.00"),
        ("1-1", "G", 3, "G2", "20.00"),
    ]
    (group,) = found["invoice_line_groups"]
    assert (group["invoice_id"], group["position"], group["id"], group["item_group_full_name"]) == (
        "1-1",
        1,
        "G",
        "Kit",
    )
    (custom,) = found["invoice_line_custom_fields"]
    assert (custom["invoice_id"], custom["line_id"], custom["line_position"], custom["position"]) == ("1-1", "G2", 3, 1)
    assert (custom["name"], custom["value"]) == ("Color", "red")


def test_a_time_is_what_the_clock_showed_and_its_offset() -> None:
    (invoice,) = rows(LINES, "qbd_invoice")["invoices"]
    assert (invoice["created_at"], invoice["created_at_offset_minutes"]) == ("2024-06-10T09:30:00", -480)
    assert (invoice["updated_at"], invoice["updated_at_offset_minutes"]) == ("2024-06-10T09:31:00", None)


def test_records_without_an_id_are_counted() -> None:
    host = (
        "<HostQueryRs><HostRet><ProductName>Q</ProductName><SupportedQBXMLVersion>1.0</SupportedQBXMLVersion>"
        "<SupportedQBXMLVersion>16.0</SupportedQBXMLVersion></HostRet></HostQueryRs>"
    )
    found = rows(response(host, host), "qbd_host")
    assert [row["position"] for row in found["host"]] == [1, 2]
    assert [tuple(row.values()) for row in found["host_supported_qbxml_versions"]] == [
        (1, 1, "1.0"),
        (1, 2, "16.0"),
        (2, 1, "1.0"),
        (2, 2, "16.0"),
    ]


@pytest.mark.parametrize(
    ("message", "record"),
    [("InvoiceQueryRs", "qbd_invoice"), ("BillQueryRs", "qbd_bill"), ("CheckQueryRs", "qbd_check")],
)
def test_all_amounts_of_lines_are_in_the_tables_once(message: str, record: str) -> None:
    document = b"".join(Document(message, seed=7).write(records=200))
    tables = rows(document, record)

    def amounts(value: Any) -> list[Decimal]:
        """Every `amount`, wherever it is."""
        if isinstance(value, list):
            return [amount for item in value for amount in amounts(item)]
        if not isinstance(value, dict):
            return []
        own = [Decimal(value["amount"])] if value.get("amount") is not None else []
        return own + [amount for item in value.values() for amount in amounts(item)]

    expected = sorted(amounts(records(document)))
    assert len(expected) > 200
    assert sorted(amounts([row for found in tables.values() for row in found])) == expected
