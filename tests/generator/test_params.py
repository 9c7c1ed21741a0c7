"""The types of parameters say what the operations take, no more and no less."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import qbxml_core.params
from generator.emit.params import pascal, singular
from generator.mapping.names import snake_name
from generator.model.requests import Param
from qbxml_core._generated import params as generated
from tests.request_params import operations


def assert_same(kind: Any, given: tuple[Param, ...]) -> int:
    """The TypedDict has the parameters of an object, and those inside."""
    assert kind.__required_keys__ == {snake_name(each.json_name) for each in given if each.required}
    assert set(kind.__annotations__) == {snake_name(each.json_name) for each in given}
    count = len(given)
    for each in given:
        written = kind.__annotations__[snake_name(each.json_name)].__forward_arg__
        assert written.startswith("list[") == each.is_list
        assert ("None" in written) == each.nullable
        assert ("UseMacro" in written) == bool(each.macro)
        if each.children:
            (name,) = re.findall(r"[A-Z]\w+", written.replace("None", ""))
            count += assert_same(getattr(generated, name), each.children)
    return count


def test_every_operation_has_its_type() -> None:
    found = sum(
        assert_same(getattr(qbxml_core.params, pascal(name)), each.params) for name, each in operations().items()
    )
    assert found > 5000


def test_every_operation_has_its_signature() -> None:
    text = (Path(qbxml_core.__file__).parent / "_generated" / "signature.pyi").read_text(encoding="utf-8")
    assert re.findall(r'operation: Literal\["(.+?)"\]', text) == list(operations())
    optional = set(re.findall(r'operation: Literal\["(.+?)"\], params: \w+ \| None = None,', text))
    assert {"invoices.list", "company.retrieve"} <= optional
    assert not {"invoices.create", "invoices.retrieve", "bills_to_pay.list"} & optional


def test_names() -> None:
    assert pascal("invoices.create") == "InvoicesCreate"
    assert [singular(each) for each in ("Lines", "Currencies", "Addresses", "Memo")] == [
        "Line",
        "Currency",
        "Address",
        "Memo",
    ]
    assert "InvoicesCreate" in dir(qbxml_core.params)
    assert qbxml_core.params.InvoicesCreateLine(item_id="8-1") == {"item_id": "8-1"}
    with pytest.raises(AttributeError):
        _ = qbxml_core.params.InvoiceCreate  # type: ignore[attr-defined]
