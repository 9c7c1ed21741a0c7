"""Values on their way to the wire: numbers against Python's decimal, times, words, texts, and what is refused."""

from __future__ import annotations

import enum
import math
import re
import warnings
from datetime import date, datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cache
from typing import Any

import msgspec
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from lxml import etree

import qbxml_core as qb
from generator.read import schema
from qbxml_core.writing.problems import shown as shown_value

UNHURRIED = settings(deadline=None)
CUSTOMER = {"customerId": "8-1"}


@cache
def fast() -> etree.XMLSchema:
    return etree.XMLSchema(file=str(schema.SPECS / "qbxml.xsd"))


def written(operation: str, params: Any, place: str, **options: Any) -> list[str | None]:
    """The texts of an element of a request, which is valid."""
    root = etree.fromstring(qb.encode_request(operation, params, **options))
    assert fast().validate(root), fast().error_log[0]
    return [each.text for each in root.iter(place)]


def one(operation: str, params: Any, place: str, **options: Any) -> str | None:
    (text,) = written(operation, params, place, **options)
    return text


def codes(operation: str, params: Any, **options: Any) -> list[str]:
    """The codes of what is wrong with a request, which has to be something."""
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_request(operation, params, **options)
    assert msgspec.json.decode(caught.value.body())["problems"]
    return [each.code for each in caught.value.problems]


def shown(value: object) -> str:
    return f"{type(value).__name__}-{shown_value(value)[:20]!a}"


# --- decimals: kind -> how one is written, places, digits before the point

KINDS = {
    "amount": (lambda value: ("invoices.create", {**CUSTOMER, "lines": [{"amount": value}]}, "Amount"), 2, 13),
    "price": (lambda value: ("invoices.create", {**CUSTOMER, "lines": [{"rate": value}]}, "Rate"), 5, 10),
    "quantity": (lambda value: ("invoices.create", {**CUSTOMER, "lines": [{"quantity": value}]}, "Quantity"), 5, 10),
    "percent": (
        lambda value: ("invoices.create", {**CUSTOMER, "lines": [{"ratePercent": value}]}, "RatePercent"),
        5,
        10,
    ),
    "float": (lambda value: ("invoices.create", {**CUSTOMER, "exchangeRate": value}, "ExchangeRate"), 15, 15),
}
EXACT = Context(prec=2000)

DECIMALS = st.one_of(
    st.decimals(allow_nan=False, allow_infinity=False),
    st.decimals(-(10**16), 10**16, allow_nan=False, allow_infinity=False, places=6),
    st.builds(lambda digits, shift: Decimal(digits).scaleb(shift), st.integers(-(10**20), 10**20), st.integers(-40, 5)),
)
NUMBERS = st.one_of(
    st.integers(-(10**18), 10**18),
    st.floats(allow_nan=False, allow_infinity=False),
    st.floats(-1e6, 1e6),
    DECIMALS,
    DECIMALS.map(lambda value: f"{value:f}"),
    st.from_regex(r"\A[+-]?[0-9]{0,14}\.[0-9]{1,30}\Z"),
)


@pytest.mark.parametrize("kind", KINDS)
@UNHURRIED
@given(value=NUMBERS)
@example(0.1 + 0.2)
@example(2.675)
@example("0.005")
@example("-0.004")
@example("-0.0000000000000000")
@example(9999999999.999999)
@example("9999999999999.995")
@example(Decimal("1E+4"))
@example(Decimal("0E-30"))
@example(1e-300)
@example(".5")
@example("+007.10")
def test_decimals_are_rounded_half_up_as_pythons(kind: str, value: Any) -> None:
    made, places, whole = KINDS[kind]
    exact = Decimal(repr(value) if isinstance(value, float) else value)
    if exact.adjusted() > 500:
        rounded = exact
    else:
        rounded = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, EXACT)
    operation, params, place = made(value)
    if abs(rounded) >= 10**whole:
        assert codes(operation, params) == ["too_many_digits"]
        return
    text = one(operation, params, place)
    assert text is not None
    assert Decimal(text) == rounded
    assert re.fullmatch(r"-?[0-9]+\.[0-9]{2}" if kind == "amount" else rf"-?[0-9]+(\.[0-9]{{1,{places}}})?", text), text
    assert not (text.startswith("-") and not rounded), "no minus zero"
    assert text.lstrip("-") in ("0", "0.00") or not re.match(r"-?0[0-9]", text), "no zeros in front"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("value", "code"),
    [
        (math.nan, "not_finite"),
        (-math.inf, "not_finite"),
        (Decimal("sNaN"), "not_finite"),
        (Decimal("Infinity"), "not_finite"),
        ("NaN", "bad_number"),
        ("", "bad_number"),
        ("-", "bad_number"),
        (".", "bad_number"),
        ("1.", "bad_number"),
        ("1,000.00", "bad_number"),
        ("1e5", "bad_number"),
        ("$5", "bad_number"),
        (" 5", "bad_number"),
        ("5\n", "bad_number"),
        ("0x10", "bad_number"),
        ("\u0665", "bad_number"),
        ("5\ud800", "bad_number"),
        ("--5", "bad_number"),
        (True, "wrong_type"),
        (b"5", "wrong_type"),
        ([5], "wrong_type"),
        (5j, "wrong_type"),
        (10**5000, "too_many_digits"),
        (Decimal("1E+999999999"), "too_many_digits"),
        (1.7e308, "too_many_digits"),
        ("9" * 100000, "too_many_digits"),
        (None, "null"),
    ],
    ids=shown,
)
def test_what_is_no_decimal_is_refused(kind: str, value: Any, code: str) -> None:
    operation, params, _ = KINDS[kind][0](value)
    assert codes(operation, params) == [code]


def test_a_decimal_of_any_length_or_exponent_is_written_or_refused_in_no_time() -> None:
    operation, params, place = KINDS["price"][0]("0." + "0" * 100000 + "1")
    assert one(operation, params, place) == "0"
    operation, params, place = KINDS["price"][0](Decimal("1E-999999999"))
    assert one(operation, params, place) == "0"


# --- whole numbers


@UNHURRIED
@given(value=st.one_of(st.integers(-200, 400), st.integers()))
def test_whole_numbers_within_their_bounds(value: int) -> None:
    for each in (value, str(value), Decimal(value), *([float(value)] if abs(value) < 2**53 else [])):
        if 1 <= value <= 150:
            assert one("customers.list", {"limit": each}, "MaxReturned") == str(value)
        else:
            assert codes("customers.list", {"limit": each}) == ["out_of_range"]


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (1.5, "bad_integer"),
        (Decimal("1.5"), "bad_integer"),
        ("1.0", "bad_integer"),
        ("\u0661", "bad_integer"),
        ("9" * 401, "bad_integer"),
        ("", "bad_integer"),
        (True, "wrong_type"),
        (math.nan, "wrong_type"),
        (math.inf, "wrong_type"),
        (Decimal("NaN"), "wrong_type"),
        (Decimal("1E+999999999"), "too_many_digits"),
        ({}, "wrong_type"),
    ],
    ids=shown,
)
def test_what_is_no_whole_number_is_refused(value: Any, code: str) -> None:
    assert codes("customers.list", {"limit": value}) == [code]


def test_json_with_a_huge_exponent_costs_nothing() -> None:
    assert codes("customers.list", b'{"limit": 1e999999999}') == ["too_many_digits"]


# --- times


@UNHURRIED
@given(value=st.dates(date(1901, 1, 1)))
def test_dates(value: date) -> None:
    for each in (value, value.isoformat()):
        assert one("invoices.create", {**CUSTOMER, "transactionDate": each}, "TxnDate") == value.isoformat()


@UNHURRIED
@given(year=st.integers(1901, 9999), month=st.integers(0, 13), day=st.integers(0, 32))
def test_a_day_is_in_the_calendar_or_refused(year: int, month: int, day: int) -> None:
    params = {**CUSTOMER, "transactionDate": f"{year:04}-{month:02}-{day:02}"}
    try:
        date(year, month, day)
    except ValueError:
        assert codes("invoices.create", params) == ["no_such_day"]
    else:
        assert one("invoices.create", params, "TxnDate") == params["transactionDate"]


@pytest.mark.parametrize(
    "value", ["", "2024-1-1", "20240101", "2024-01-01T00:00:00", "01/02/2024", " 2024-01-01", "2024-01-01\n"]
)
def test_what_is_no_date_is_refused(value: str) -> None:
    assert codes("invoices.create", {**CUSTOMER, "transactionDate": value}) == ["bad_date"]


OFFSETS = st.one_of(st.none(), st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))))


@UNHURRIED
@given(value=st.datetimes(datetime(1970, 1, 2), datetime(2038, 1, 19, 23), timezones=OFFSETS), blank=st.booleans())
def test_moments_keep_their_offset_and_drop_their_fraction(value: datetime, blank: bool) -> None:
    text = value.isoformat(" " if blank else "T")
    for each in (value, text, text.replace("+00:00", "Z")):
        assert (
            one("invoices.list", {"updatedAfter": each}, "FromModifiedDate") == value.replace(microsecond=0).isoformat()
        )


@UNHURRIED
@given(value=st.dates(date(1970, 1, 2), date(2038, 1, 19)))
def test_a_date_is_a_moment_the_first_second_or_the_last(value: date) -> None:
    for each in (value, value.isoformat()):
        params = {"updatedAfter": each, "updatedBefore": each}
        assert one("invoices.list", params, "FromModifiedDate") == f"{value.isoformat()}T00:00:00"
        assert one("invoices.list", params, "ToModifiedDate") == f"{value.isoformat()}T23:59:59"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2024-01-01T10:20", "2024-01-01T10:20:00"),
        ("2024-01-01t10:20:30.999+0530", "2024-01-01T10:20:30+05:30"),
        ("2024-01-01 10:20:30-08:00", "2024-01-01T10:20:30-08:00"),
        ("2024-01-01T10:20:30z", "2024-01-01T10:20:30+00:00"),
        ("2024-01-01T24:00:00", "no_such_day"),
        ("2024-01-01T23:59:60", "no_such_day"),
        ("2024-02-30T10:00:00", "no_such_day"),
        ("2024-01-01T10:00:00+15:00", "no_such_day"),
        ("2024-01-01T10", "bad_moment"),
        ("2024-01-01T10:20:30.", "bad_moment"),
        ("2024-01-01T10:20:30 UTC", "bad_moment"),
        ("2024-01-01T10:20:30+1", "bad_moment"),
        ("1704067200", "bad_moment"),
        (1704067200, "wrong_type"),
    ],
)
def test_moments_as_texts(value: Any, text: str) -> None:
    if text.startswith("2024"):
        assert one("invoices.list", {"updatedAfter": value}, "FromModifiedDate") == text
    else:
        assert codes("invoices.list", {"updatedAfter": value}) == [text]


def worked(value: Any) -> tuple[str, dict[str, Any]]:
    return "time_tracking_activities.create", {"entityId": "8-1", "transactionDate": "2024-01-01", "duration": value}


@UNHURRIED
@given(value=st.timedeltas(timedelta(0), timedelta(10**6)))
def test_lengths_of_time(value: timedelta) -> None:
    text = one(*worked(value), "Duration")
    hours, minutes, seconds = map(int, re.fullmatch(r"PT(\d+)H(\d+)M(\d+)S", str(text)).groups())  # type: ignore[union-attr]
    assert timedelta(hours=hours, minutes=minutes, seconds=seconds) == timedelta(seconds=int(value.total_seconds()))
    assert minutes < 60
    assert seconds < 60


@UNHURRIED
@given(sign=st.sampled_from(["", "+", "-"]), text=st.from_regex(r"\APT([0-9]{1,5}H)?([0-9]{1,5}M)?([0-9]{1,5}S)?\Z"))
def test_lengths_of_time_as_texts(sign: str, text: str) -> None:
    if text == "PT":
        assert codes(*worked(sign + text)) == ["bad_interval"]
    else:
        assert one(*worked(sign + text), "Duration") == sign.replace("+", "") + text


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("P1D", "bad_interval"),
        ("PT8H3", "bad_interval"),
        ("PTH", "bad_interval"),
        ("8:30", "bad_interval"),
        ("PT30M8H", "bad_interval"),
        ("PT" + "9" * 80 + "S", "bad_interval"),
        (8.5, "wrong_type"),
        (timedelta(seconds=-1), "wrong_type"),
    ],
)
def test_what_is_no_length_of_time_is_refused(value: Any, code: str) -> None:
    assert codes(*worked(value)) == [code]


# --- words


@pytest.mark.parametrize("value", [True, 1, "true", "True", "TRUE", "1"])
def test_true(value: Any) -> None:
    assert one("invoices.create", {**CUSTOMER, "isPending": value}, "IsPending") == "true"


@pytest.mark.parametrize("value", [False, 0, "false", "False", "0"])
def test_false(value: Any) -> None:
    assert one("invoices.create", {**CUSTOMER, "isPending": value}, "IsPending") == "false"


@pytest.mark.parametrize("value", ["yes", "", "t", 2, -1, 1.0, [], {}, b"true"])
def test_neither_true_nor_false(value: Any) -> None:
    assert codes("invoices.create", {**CUSTOMER, "isPending": value}) == ["bad_boolean"]


class PaymentStatus(str, enum.Enum):
    NOT_PAID = "not_paid"


def test_words_of_either_side_and_enums_of_python() -> None:
    for each in ("not_paid", "NotPaidOnly", PaymentStatus.NOT_PAID):
        assert one("invoices.list", {"paymentStatus": each}, "PaidStatus") == "NotPaidOnly"
    assert codes("invoices.list", {"paymentStatus": "notpaid"}) == ["unknown_word"]
    assert codes("invoices.list", {"paymentStatus": 1}) == ["unknown_word"]
    assert one("customers.list", {"limit": enum.IntEnum("Size", {"SMALL": 5}).SMALL}, "MaxReturned") == "5"


@pytest.mark.parametrize("value", ["0", "{6B063959-81B0-4622-85D6-F548C8CCB517}"])
def test_guids(value: str) -> None:
    assert written("customers.list", {"ownerIds": [value]}, "OwnerID") == [value]
    assert codes("customers.list", {"ownerIds": [value + "0"]}) == ["bad_guid"]


# --- texts

KEPT = 4095
"""Characters of a memo, as the schema has it."""


@UNHURRIED
@given(text=st.text(st.sampled_from("ab\n\r<&é"), max_size=40), room=st.integers(-5, 5))
def test_a_line_end_counts_as_two_characters(text: str, room: int) -> None:
    counted = len(text) + sum(1 for at, each in enumerate(text) if each == "\n" and text[at - 1 : at] != "\r")
    value = "x" * (KEPT - counted + room) + text
    params = {**CUSTOMER, "memo": value}
    if room > 0:
        assert codes("invoices.create", params) == ["too_long"]
    else:
        assert one("invoices.create", params, "Memo") == value


@UNHURRIED
@given(text=st.text(max_size=60), encoding=st.sampled_from(["ascii", "utf-8"]))
@example("]]>", "ascii")
@example("\x7f\x80\x85\x9f\u2028", "utf-8")
@example("\ufffe", "ascii")
@example("\U0010ffff", "utf-8")
def test_any_text_comes_back_from_any_parser_or_is_refused(text: str, encoding: Any) -> None:
    legal = all(
        each in "\t\n\r" or "\x20" <= each <= "\ud7ff" or "\ue000" <= each <= "\ufffd" or each >= "\U00010000"
        for each in text
    )
    params = {**CUSTOMER, "memo": text}
    if not legal:
        assert codes("invoices.create", params, encoding=encoding, unstorable="allow") == ["illegal_character"]
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", qb.EncodeWarning)
        document = qb.encode_request("invoices.create", params, encoding=encoding, unstorable="allow")
    assert (etree.fromstring(document).findtext(".//Memo") or "") == text
    if encoding == "ascii":
        assert document.isascii()
    else:
        assert not re.search(rb"&#(?!13;)", document)


def windows_1252(character: str) -> bool:
    try:
        character.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


@UNHURRIED
@given(character=st.characters(exclude_categories=["Cs", "Cc", "Cn"]))
def test_what_quickbooks_cannot_store_is_a_warning_an_error_or_nothing(character: str) -> None:
    params = {**CUSTOMER, "memo": f"a{character}b"}
    qb.encode_request("invoices.create", params, unstorable="allow")
    if windows_1252(character):
        qb.encode_request("invoices.create", params, unstorable="error")
        return
    assert codes("invoices.create", params, unstorable="error") == ["unstorable_character"]
    with pytest.warns(qb.EncodeWarning, match="QuickBooks stores a question mark") as told:
        qb.encode_request("invoices.create", params)
    assert len(told) == 1
    assert told[0].filename == __file__, "it points to the caller"


@UNHURRIED
@given(text=st.text(max_size=12))
def test_an_id_is_text_without_blanks_around_it(text: str) -> None:
    assume(not any("\ud800" <= each <= "\udfff" or each < " " or each in "\ufffe\uffff" for each in text))
    params = {"customerId": text}
    if not text.strip():
        assert codes("invoices.create", params) == ["blank_id"]
    elif text != text.strip():
        assert codes("invoices.create", params, unstorable="allow") == ["padded_id"]
    else:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", qb.EncodeWarning)
            document = qb.encode_request("invoices.create", params)
        assert etree.fromstring(document).findtext(".//CustomerRef/ListID") == text


def test_null_clears_what_can_be_cleared() -> None:
    update = {"id": "1-1", "revisionNumber": "1"}
    root = etree.fromstring(qb.encode_request("invoices.update", {**update, "memo": None, "classId": None}))
    assert root.find(".//Memo").text is None
    assert [each.tag for each in root.find(".//ClassRef")] == ["ListID"]
    assert fast().validate(root)
    assert codes("invoices.create", {"customerId": None}) == ["null"]


# --- attributes are texts as well


def test_macros_and_cursors_are_escaped_checked_and_told_by_their_own_names() -> None:
    name = "TxnID:<&\"\n\t'>"
    root = etree.fromstring(qb.encode_request("invoices.create", {**CUSTOMER, "defMacro": name}))
    assert root.find(".//InvoiceAdd").get("defMacro") == name
    cursor = {"cursor": "{<&>}"}
    assert (
        etree.fromstring(qb.encode_request("invoices.list", cursor)).find(".//InvoiceQueryRq").get("iteratorID")
        == "{<&>}"
    )
    for character, code in (
        ("\x01", "illegal_character"),
        ("\ud800", "illegal_character"),
        ("\u2603", "unstorable_character"),
    ):
        with pytest.raises(qb.RequestError) as caught:
            qb.encode_request("invoices.create", {"defMacro": f"TxnID:{character}", **CUSTOMER}, unstorable="error")
        assert [(each.code, each.path) for each in caught.value.problems] == [(code, "defMacro")]


def test_a_request_id_that_quickbooks_cannot_store_warns_of_nothing() -> None:
    document = qb.encode_request("invoices.create", CUSTOMER, request_id='\u2603"<&amp;')
    assert etree.fromstring(document).find(".//InvoiceAddRq").get("requestID") == '\u2603"<&amp;'
