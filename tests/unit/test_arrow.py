"""Arrow: columns from the mapping, exact values, both layouts, several kinds of records, and what does not fit."""

from __future__ import annotations

import datetime
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import qbxml_core as qb
from qbxml_core.facts.mapping_reference import reference
from qbxml_core.files import arrow
from qbxml_core.testing.documents import Document
from tests.unit.documents import CLASS, customers, response

INVOICES = b"".join(Document("InvoiceQueryRs", seed=3).write(records=60))
MIXED = response(customers(3), CLASS)


def expected(value: Any, kind: pa.DataType) -> Any:
    """A value of the JSON as Arrow gives it."""
    if value is None:
        return None
    if pa.types.is_decimal(kind):
        return Decimal(value)
    if pa.types.is_date(kind):
        return datetime.date.fromisoformat(value)
    if pa.types.is_list(kind):
        return [expected(each, kind.value_type) for each in value]
    if pa.types.is_struct(kind):
        return {field.name: expected(value[field.name], field.type) for field in kind}
    return value


def test_every_value_is_that_of_the_json() -> None:
    reader = qb.record_batches(INVOICES, batch_rows=25)
    rows = reader.read_all().to_pylist()
    records = [msgspec.json.decode(line) for line in qb.to_json(INVOICES, format="ndjson").splitlines()]
    kind = pa.struct(list(reader.schema))
    assert rows == [expected(record, kind) for record in records]
    assert set(records[0]) - {field.name for field in reader.schema} == {"objectType"}


def test_types_of_columns() -> None:
    schema = qb.arrow_schema("invoices")
    assert schema.metadata == {b"qbxml.object": b"qbd_invoice"}
    assert schema.field("subtotal").type == pa.decimal128(20, 5)
    assert schema.field("transactionDate").type == pa.date32()
    assert schema.field("updatedAt").type == pa.string()
    assert schema.field("isPaid").type == pa.bool_()
    assert pa.types.is_struct(schema.field("customer").type)
    line = schema.field("lines").type.value_type
    assert line.field("quantity").type == pa.float64()
    assert line.field("rate").type == pa.decimal128(20, 5)
    assert qb.arrow_schema("qbd_invoice", utc=True).field("updatedAt").type == pa.timestamp("us", "UTC")


def test_flattened_structs_are_columns() -> None:
    reader = qb.record_batches(INVOICES, flatten=True)
    assert reader.schema == qb.arrow_schema("invoices", flatten=True)
    table = reader.read_all()
    assert not [field for field in table.schema if pa.types.is_struct(field.type)]
    nested = qb.record_batches(INVOICES).read_all()
    names = [row["customer"] and row["customer"]["fullName"] for row in nested.to_pylist()]
    assert table.column("customer.fullName").to_pylist() == names
    assert any(names)


def test_times_as_instants() -> None:
    document = response(
        "<ClassQueryRs><ClassRet><TimeCreated>2024-06-10T09:30:00-08:00</TimeCreated>"
        "<TimeModified>2024-06-10T09:30:00</TimeModified></ClassRet></ClassQueryRs>"
    )
    (row,) = qb.record_batches(document, utc=True).read_all().to_pylist()
    utc = datetime.timezone.utc
    assert row["createdAt"] == datetime.datetime(2024, 6, 10, 17, 30, tzinfo=utc)
    assert row["updatedAt"] == datetime.datetime(2024, 6, 10, 9, 30, tzinfo=utc)
    (row,) = qb.record_batches(document).read_all().to_pylist()
    assert row["createdAt"] == "2024-06-10T09:30:00-08:00"


def test_batches_are_no_larger_than_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [batch.num_rows for batch in qb.record_batches(INVOICES, batch_rows=25)] == [25, 25, 10]
    monkeypatch.setattr(arrow, "BATCH_BYTES", 50_000)
    sizes = [batch.num_rows for batch in qb.record_batches(INVOICES)]
    assert sum(sizes) == 60
    assert len(sizes) > 3


def test_several_kinds_of_records() -> None:
    assert qb.record_batches(MIXED, resource="classes").read_all().num_rows == 1
    assert qb.record_batches(MIXED, resource="qbd_customer").read_all().num_rows == 3
    with pytest.raises(qb.TableError, match="qbd_customer and qbd_class"):
        qb.record_batches(MIXED).read_all()


def test_nothing_there() -> None:
    assert qb.record_batches(response("")).read_all().num_columns == 0
    table = qb.record_batches(response(""), resource="invoices").read_all()
    assert (table.num_rows, table.schema) == (0, qb.arrow_schema("invoices"))


@pytest.mark.parametrize(
    ("resource", "message"),
    [("invoicess", "did you mean invoices"), ("items", "records of several kinds; name one of them: qbd_service_item")],
)
def test_a_wrong_resource(resource: str, message: str) -> None:
    with pytest.raises(qb.OptionError, match=message):
        qb.record_batches(INVOICES, resource=resource)


def test_a_value_that_does_not_fit_is_an_error_and_no_other_value() -> None:
    document = response("<BillQueryRs><BillRet><AmountDue>1.2345678</AmountDue></BillRet></BillQueryRs>")
    with pytest.raises(qb.TableError, match="a value of qbd_bill does not fit its column") as info:
        qb.record_batches(document).read_all()
    assert info.value.code == "table"


def test_damage_is_told_after_the_batches_before_it() -> None:
    cut = INVOICES[: INVOICES.rindex(b"<InvoiceRet>")]
    reader = qb.record_batches(cut, batch_rows=10)
    with pytest.raises(qb.TruncatedError):
        reader.read_all()


def test_every_object_has_a_schema() -> None:
    for name in reference()["objects"]:
        if name != "qbd_report":  # its rows are records of their own kinds
            schema = qb.arrow_schema(name, flatten=True)
            assert len(schema.names) == len(set(schema.names)) > 0, name


@pytest.mark.parametrize(
    "message", ["ItemQueryRs", "CustomerQueryRs", "GeneralDetailReportQueryRs", "PreferencesQueryRs"]
)
def test_made_documents_into_a_directory(tmp_path: Path, message: str) -> None:
    document = b"".join(Document(message).write(records=80))
    summary = qb.write_parquet(document, f"{tmp_path}/out/")
    files = sorted((tmp_path / "out").iterdir())
    assert sum(pq.read_metadata(file).num_rows for file in files) == summary.records
    assert summary.bytes_out == sum(file.stat().st_size for file in files)
    for file in files:
        assert pq.read_schema(file).equals(qb.arrow_schema(file.stem))


def test_parquet_files(tmp_path: Path) -> None:
    target = tmp_path / "invoices.parquet"
    summary = qb.write_parquet([INVOICES, INVOICES], target)
    assert (summary.files, summary.records) == (2, 120)
    assert pq.read_table(target).equals(
        pa.concat_tables([qb.record_batches(INVOICES).read_all()] * 2), check_metadata=False
    )
    before = target.read_bytes()
    with pytest.raises(qb.TruncatedError):
        qb.write_parquet(INVOICES[:-40], target)
    with pytest.raises(qb.TableError, match="name one as the resource"):
        qb.write_parquet(MIXED, target)
    with pytest.raises(qb.TableError, match="name the resource"):
        qb.write_parquet(response(""), target)
    assert target.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["invoices.parquet"]
    qb.write_parquet(response(""), target, resource="invoices")
    assert pq.read_table(target).num_rows == 0


def test_what_a_resource_passes_over_is_not_written(tmp_path: Path) -> None:
    summary = qb.write_parquet([MIXED, INVOICES], tmp_path / "out.parquet", resource="customers")
    assert (summary.records, summary.rows) == (64, 3)
    assert pq.read_metadata(tmp_path / "out.parquet").num_rows == 3


def test_requests_make_no_table(tmp_path: Path) -> None:
    request = qb.encode_request("customers.list")
    with pytest.raises(qb.TableError, match="<bytes>: requests are no records"):
        qb.record_batches(request)
    with pytest.raises(qb.TableError, match="<bytes>: requests are no records"):
        qb.write_parquet(request, tmp_path / "out.parquet")


def test_without_pyarrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(qb.OptionError, match=r"pip install \"qbxml-core\[arrow\]\""):
        qb.record_batches(INVOICES)
