"""Numbers that the documentation names: a test at each, and one beyond it."""

from __future__ import annotations

from typing import Any

import pytest

import qbxml_core as qb
from qbxml_core.facts.nearest import same_words


def test_a_request_id_has_at_most_50_characters() -> None:
    assert b'requestID="' + b"x" * 50 in qb.encode_request("host.retrieve", request_id="x" * 50)
    with pytest.raises(qb.OptionError, match="51 characters"):
        qb.encode_request("host.retrieve", request_id="x" * 51)


def test_the_depth_has_at_most_1000_levels() -> None:
    assert qb.Limits(max_depth=1000).max_depth == 1000
    with pytest.raises(qb.OptionError, match="from 1 to 1000, not 1001"):
        qb.Limits(max_depth=1001)


def test_a_model_knows_the_largest_page() -> None:
    model: Any = qb.request_model("customers.list")
    assert model(limit=150).limit == 150
    with pytest.raises(ValueError, match="less than or equal to 150"):
        model(limit=151)


def test_limits_that_are_none() -> None:
    limits: Any = None
    with pytest.raises(TypeError, match="limits must be Limits, not NoneType"):
        qb.decode(b"<QBXML/>", limits=limits)


@pytest.mark.parametrize(
    ("wrong", "names", "right"),
    [
        ("SalesReceiptGroupLineAdd", ["SalesReceiptLineAdd", "SalesReceiptLineGroupAdd"], "SalesReceiptLineGroupAdd"),
        ("SalesTaxItemQueryRq", ["SalesTaxCodeQueryRq", "ItemSalesTaxQueryRq"], "ItemSalesTaxQueryRq"),
        ("InventoryItemAdd", ["ItemInventoryAdd", "InventorySiteAdd"], "ItemInventoryAdd"),
        ("InvoiceAddRq", ["BillAddRq"], None),
    ],
)
def test_the_same_words_in_another_order(wrong: str, names: list[str], right: str | None) -> None:
    assert same_words(wrong, names) == right
