"""The Structs of the api shape, as they are generated, against the mapping they are made from."""

from __future__ import annotations

import inspect
import subprocess
import sys

import msgspec
import pytest

from generator import mapping
from generator.emit.models import class_name, json_name, python_name
from generator.model.api import ApiModel
from generator.read import schema
from qbxml_core._generated import models


@pytest.fixture(scope="module")
def api() -> ApiModel:
    return mapping.load(schema.load())


def keys(api: ApiModel, name: str) -> list[str]:
    """The keys of an object in the order of the JSON."""
    made = api.objects[name]
    found = [field.json_name for field in made.fields]
    if made.object_type:
        found.insert(found.index("id") + 1 if "id" in found else 0, "objectType")
    return found


def test_every_object_encodes_all_its_keys_in_order(api: ApiModel) -> None:
    for name in api.objects:
        encoded = msgspec.json.decode(msgspec.json.encode(models.class_of(name)()))
        assert list(encoded) == keys(api, name)


def test_empty_objects_are_nulls_and_empty_lists(api: ApiModel) -> None:
    for name, made in api.objects.items():
        encoded = msgspec.json.decode(msgspec.json.encode(models.class_of(name)()))
        for field in made.fields:
            assert encoded[field.json_name] == (field.constant or ([] if field.is_list else None))


def test_every_class_can_be_decoded_into(api: ApiModel) -> None:
    for name in api.objects:
        assert isinstance(msgspec.json.decode(b"{}", type=models.class_of(name)), models.class_of(name))


def test_a_list_is_not_shared_between_objects() -> None:
    one = models.Invoice()
    one.lines.append(models.InvoiceLine())
    assert models.Invoice().lines == []


def test_rows_of_reports_are_told_apart_by_their_kind() -> None:
    report = msgspec.json.decode(b'{"rows":[{"kind":"text","text":"Income"},{"kind":"total"}]}', type=models.Report)
    assert [type(row) for row in report.rows] == [models.ReportTextRow, models.ReportTotalRow]
    assert [row.kind for row in report.rows] == ["text", "total"]


def test_numbers_keep_their_kind() -> None:
    line = msgspec.json.decode(b'{"quantity":5}', type=models.InvoiceLine)
    assert msgspec.json.encode(line).find(b'"quantity":5,') > 0


def test_every_field_is_described(api: ApiModel) -> None:
    for name in api.objects:
        struct = models.class_of(name)
        source = inspect.getsource(struct)
        assert struct.__doc__
        assert source.count('"""') == 2 * (1 + len(keys(api, name)))


def test_a_module_is_loaded_when_its_class_is_used() -> None:
    program = (
        "import sys; from qbxml_core._generated import models; "
        "loaded = lambda: sorted(n for n in sys.modules if n.startswith(models.__name__ + '.')); "
        "assert loaded() == [], loaded(); models.Vehicle; assert loaded() == [models.__name__ + '.vehicles'], loaded()"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_unknown_classes_are_attribute_errors() -> None:
    with pytest.raises(AttributeError, match="Unicorn"):
        _ = models.Unicorn
    with pytest.raises(KeyError):
        models.class_of("qbd_unicorn")
    assert "Invoice" in dir(models)


@pytest.mark.parametrize(
    ("name", "python"),
    [("class", "class_"), ("isEligibleFor1099", "is_eligible_for1099"), ("line1", "line1"), ("id", "id")],
)
def test_python_names(name: str, python: str) -> None:
    assert python_name(name) == python
    assert json_name(python) == name


def test_class_names() -> None:
    assert class_name("qbd_invoice_line_group") == "InvoiceLineGroup"
