"""A percent sign says what a number is: on money it is never dropped, or ten percent would be read as ten dollars."""

from __future__ import annotations

from typing import Any

import pytest

import qbxml_core as qb


def read(content: str, message: str = "Invoice") -> tuple[Any, list[tuple[str, str, str]]]:
    xml = f"<QBXML><QBXMLMsgsRs><{message}QueryRs>{content}</{message}QueryRs></QBXMLMsgsRs></QBXML>"
    found = qb.decode(xml.encode())
    warnings = [(each.code, each.path.rpartition("/")[2], each.text) for each in found.warnings]
    return found.responses[0].records[0], warnings


def line(content: str) -> tuple[Any, list[tuple[str, str, str]]]:
    record, warnings = read(f"<InvoiceRet><InvoiceLineRet>{content}</InvoiceLineRet></InvoiceRet>")
    return record.lines[0], warnings


@pytest.mark.parametrize(("text", "value"), [("-10.0%", "-10.0"), ("7 %", "7"), (" 7% ", "7")])
def test_a_price_in_percent_goes_to_the_percentage_beside_it(text: str, value: str) -> None:
    read_line, warnings = line(f"<Rate>{text}</Rate><Amount>-1.00</Amount>")
    assert (read_line.rate, read_line.rate_percent, read_line.amount) == (None, value, "-1.00")
    assert warnings == [("percent_sign", "Rate", text)]


def test_a_percentage_that_is_there_stays() -> None:
    read_line, warnings = line("<Rate>-10.0%</Rate><RatePercent>5</RatePercent>")
    assert (read_line.rate, read_line.rate_percent) == (None, "5")
    assert warnings == [("unreadable_value", "Rate", "-10.0%")]


def test_money_without_a_percentage_beside_it_is_null() -> None:
    record, warnings = read("<InvoiceRet><Subtotal>7%</Subtotal></InvoiceRet>")
    assert record.subtotal is None
    assert warnings == [("unreadable_value", "Subtotal", "7%")]


def test_a_percentage_loses_its_sign() -> None:
    record, warnings = read("<InvoiceRet><SalesTaxPercentage>7.25%</SalesTaxPercentage></InvoiceRet>")
    assert record.sales_tax_percentage == "7.25"
    assert warnings == [("percent_sign", "SalesTaxPercentage", "7.25%")]


def test_other_prices_with_a_percentage() -> None:
    record, _ = read("<ItemDiscountRet><DiscountRate>10%</DiscountRate></ItemDiscountRet>", "ItemDiscount")
    assert (record.discount_rate, record.discount_rate_percent) == (None, "10")
