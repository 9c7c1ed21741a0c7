"""What is wrong with a request is told with its place and in words that say what to do: input, code, path, message."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

import qbxml_core as qb

nan, inf = float("nan"), float("inf")
CUSTOMER = {"customerId": "8-1"}


def line(**fields: Any) -> dict[str, Any]:
    return {"customerId": "8-1", "lines": [fields]}


ROWS: list[tuple[Any, Any, list[tuple[str, str, str]]]] = [
    # --- keys
    (
        "invoices.create",
        {**CUSTOMER, "custmerId": "8-1"},
        [("unknown_key", "custmerId", 'there is no parameter "custmerId" here; did you mean `customerMessageId`?')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "Memo": "x"},
        [("unknown_key", "Memo", 'there is no parameter "Memo" here; did you mean `memo`?')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "memmo": "x"},
        [("unknown_key", "memmo", 'there is no parameter "memmo" here; did you mean `memo`?')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "TxnDate": "2024-01-01"},
        [("unknown_key", "TxnDate", 'there is no parameter "TxnDate" here; did you mean `transactionDate`?')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "": "x"},
        [
            (
                "unknown_key",
                "",
                'there is no parameter "" here; there are `defMacro`, `customerId`, `classId`, `receivablesAccountId`, `documentTemplateId`, `transactionDate`, `refNumber`, `billingAddress`, `shippingAddress`, `isPending`, `isFinanceCharge`, `purchaseOrderNumber` and 19 more',
            )
        ],
    ),
    ("invoices.create", {**CUSTOMER, 1: "x"}, [("unknown_key", "1", "a key that is no text: 1")]),
    ("invoices.create", {**CUSTOMER, None: "x"}, [("unknown_key", "null", "a key that is no text: null")]),
    ("invoices.create", {**CUSTOMER, ("a",): "x"}, [("unknown_key", "a list", "a key that is no text: a list")]),
    (
        "invoices.create",
        {**CUSTOMER, "__class__": "x"},
        [("unknown_key", "__class__", 'there is no parameter "__class__" here; did you mean `classId`?')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "a\nb": "x"},
        [
            (
                "unknown_key",
                "a\nb",
                'there is no parameter "a\\nb" here; there are `defMacro`, `customerId`, `classId`, `receivablesAccountId`, `documentTemplateId`, `transactionDate`, `refNumber`, `billingAddress`, `shippingAddress`, `isPending`, `isFinanceCharge`, `purchaseOrderNumber` and 19 more',
            )
        ],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "<x>": "x"},
        [
            (
                "unknown_key",
                "<x>",
                'there is no parameter "<x>" here; there are `defMacro`, `customerId`, `classId`, `receivablesAccountId`, `documentTemplateId`, `transactionDate`, `refNumber`, `billingAddress`, `shippingAddress`, `isPending`, `isFinanceCharge`, `purchaseOrderNumber` and 19 more',
            )
        ],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "k" * 500: "x"},
        [
            (
                "unknown_key",
                "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk",
                'there is no parameter "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk..." here; there are `defMacro`, `customerId`, `classId`, `receivablesAccountId`, `documentTemplateId`, `transactionDate`, `refNumber`, `billingAddress`, `shippingAddress`, `isPending`, `isFinanceCharge`, `purchaseOrderNumber` and 19 more',
            )
        ],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "customer": {"id": "8-1"}},
        [("unknown_key", "customer", 'there is no parameter "customer" here; did you mean `customerId`?')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "balanceRemaining": "5.00"},
        [
            (
                "unknown_key",
                "balanceRemaining",
                "is in answers alone, and nothing that this request can set: leave it out",
            )
        ],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "transactionDate": "2024-01-01", "transaction_date": "2024-01-01"},
        [
            (
                "duplicate_key",
                "transactionDate",
                "given as `transactionDate` and as `transaction_date`, which are one parameter: give it once",
            )
        ],
    ),
    (
        "invoices.create",
        line(itmId="8-1"),
        [("unknown_key", "lines[0].itmId", 'there is no parameter "itmId" here; did you mean `itemId`?')],
    ),
    (
        "invoices.create",
        line(quantiy=1),
        [("unknown_key", "lines[0].quantiy", 'there is no parameter "quantiy" here; did you mean `quantity`?')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "billingAddress": {"street": "x"}},
        [
            (
                "unknown_key",
                "billingAddress.street",
                'there is no parameter "street" here; there are `line1`, `line2`, `line3`, `line4`, `line5`, `city`, `state`, `postalCode`, `country`, `note`',
            )
        ],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "billingAddress": {"line_1": "x"}},
        [("unknown_key", "billingAddress.line_1", 'there is no parameter "line_1" here; did you mean `line1`?')],
    ),
    ("invoices.create", {}, [("missing", "customerId", "is required")]),
    ("invoices.create", {"lines": [{"itemId": "8-1"}]}, [("missing", "customerId", "is required")]),
    (
        "invoices.update",
        {"id": "8-1"},
        [
            (
                "missing",
                "revisionNumber",
                "is required: take it from a fresh read, since QuickBooks refuses changes of what has changed meanwhile",
            )
        ],
    ),
    ("invoices.update", {"revisionNumber": "1"}, [("missing", "id", "is required: it says which object is meant")]),
    (
        "invoices.update",
        {},
        [
            ("missing", "id", "is required: it says which object is meant"),
            (
                "missing",
                "revisionNumber",
                "is required: take it from a fresh read, since QuickBooks refuses changes of what has changed meanwhile",
            ),
        ],
    ),
    ("invoices.retrieve", {}, [("missing", "id", "is required: it says which object is meant")]),
    ("invoices.delete", {}, [("missing", "id", "is required: it says which object is meant")]),
    ("invoices.void", {}, [("missing", "id", "is required: it says which object is meant")]),
    (
        "invoices.delete",
        {"id": "8-1", "memo": "x"},
        [("unknown_key", "memo", 'there is no parameter "memo" here; there are `id`')],
    ),
    ("customers.create", {}, [("missing", "name", "is required")]),
    (
        "customers.create",
        {"name": "A", "nmae": "B"},
        [
            (
                "unknown_key",
                "nmae",
                'there is no parameter "nmae" here; there are `name`, `isActive`, `classId`, `parentId`, `companyName`, `salutation`, `firstName`, `middleName`, `lastName`, `jobTitle`, `billingAddress`, `shippingAddress` and 36 more',
            )
        ],
    ),
    (
        "customers.list",
        {"name": "A"},
        [("unknown_key", "name", 'there is no parameter "name" here; did you mean `nameTo`?')],
    ),
    ("bills.create", {}, [("missing", "vendorId", "is required")]),
    ("journal_entries.create", {}, [("missing_choice", "", "one of `debitLines`, `creditLines` is required")]),
    (
        "deposits.create",
        {"transactionDate": "2024-01-01", "depositToAccountId": "8-1", "lines": [{"entityId": "8-1", "memo": "x"}]},
        [("missing", "lines[0].accountId", "is required beside `entityId`")],
    ),
    (
        "price_levels.create",
        {"name": "x", "perItemPriceLevels": [{"itemId": "8-1", "adjustRelativeTo": "cost"}]},
        [("missing", "perItemPriceLevels[0].adjustPercentage", "is required beside `adjustRelativeTo`")],
    ),
    ("reports.general_summary", {}, [("missing", "reportType", "is required")]),
    ("checks.create", {}, [("missing", "bankAccountId", "is required")]),
    (
        "transfers.create",
        {"amount": "1.00"},
        [("missing", "sourceAccountId", "is required"), ("missing", "targetAccountId", "is required")],
    ),
    (
        "receive_payments.create",
        {"customerId": "8-1"},
        [
            ("missing", "totalAmount", "is required"),
            ("missing_choice", "", "one of `isAutoApply`, `applyToTransactions` is required"),
        ],
    ),
    (
        "inventory_items.create",
        {"name": "x"},
        [
            ("missing", "incomeAccountId", "is required"),
            ("missing", "cogsAccountId", "is required"),
            ("missing", "assetAccountId", "is required"),
        ],
    ),
    # --- choices
    (
        "invoices.list",
        {"ids": ["8-1"], "refNumbers": ["1"]},
        [
            (
                "excluded",
                "ids",
                "`ids` excludes `refNumbers`; QuickBooks takes one or the other in one request: leave one out",
            )
        ],
    ),
    (
        "invoices.list",
        {"ids": ["8-1"], "cursor": "{x}", "updatedAfter": "2024-01-01"},
        [
            (
                "excluded",
                "ids",
                "`ids` excludes `updatedAfter`; QuickBooks takes one or the other in one request: leave one out",
            )
        ],
    ),
    (
        "invoices.list",
        {"updatedAfter": "2024-01-01", "transactionDateFrom": "2024-01-01"},
        [
            (
                "excluded",
                "updatedAfter",
                "`updatedAfter` excludes `transactionDateFrom`; QuickBooks takes one or the other in one request: leave one out",
            )
        ],
    ),
    (
        "invoices.list",
        {"transactionDateFrom": "2024-01-01", "transactionDateMacro": "today"},
        [
            (
                "excluded",
                "transactionDateFrom",
                "`transactionDateFrom` excludes `transactionDateMacro`; QuickBooks takes one or the other in one request: leave one out",
            )
        ],
    ),
    (
        "invoices.list",
        {"customerIds": ["8-1"], "customerFullNames": ["x"]},
        [
            (
                "excluded",
                "customerIds",
                "`customerIds` excludes `customerFullNames`; QuickBooks takes one or the other in one request: leave one out",
            )
        ],
    ),
    (
        "invoices.list",
        {"refNumberContains": "1", "refNumberStartsWith": "2"},
        [
            (
                "excluded",
                "refNumberContains",
                "`refNumberContains` excludes `refNumberStartsWith`; QuickBooks takes one or the other in one request: leave one out",
            )
        ],
    ),
    (
        "invoices.list",
        {"refNumberContains": "1", "refNumberFrom": "2"},
        [
            (
                "excluded",
                "refNumberContains",
                "`refNumberContains` excludes `refNumberFrom`; QuickBooks takes one or the other in one request: leave one out",
            )
        ],
    ),
    (
        "customers.list",
        {"fullNames": ["x"], "status": "active"},
        [
            (
                "excluded",
                "fullNames",
                "`fullNames` excludes `status`; QuickBooks takes one or the other in one request: leave one out",
            )
        ],
    ),
    (
        "customers.list",
        {"nameContains": "x", "nameFrom": "a"},
        [
            (
                "excluded",
                "nameContains",
                "`nameContains` excludes `nameFrom`; QuickBooks takes one or the other in one request: leave one out",
            )
        ],
    ),
    (
        "customers.list",
        {"totalBalance": "1.00", "totalBalanceLessThan": "2.00"},
        [
            (
                "excluded",
                "totalBalance",
                "`totalBalance` excludes `totalBalanceLessThan`; QuickBooks takes one or the other in one request: leave one out",
            )
        ],
    ),
    (
        "customers.list",
        {"ids": ["8-1"], "fullNames": ["x"]},
        [
            (
                "excluded",
                "ids",
                "`ids` excludes `fullNames`; QuickBooks takes one or the other in one request: leave one out",
            )
        ],
    ),
    (
        "items.list",
        {"ids": ["8-1"], "status": "all"},
        [
            (
                "excluded",
                "ids",
                "`ids` excludes `status`; QuickBooks takes one or the other in one request: leave one out",
            )
        ],
    ),
    (
        "bills.create",
        {"vendorId": "8-1", "expenseLines": [{"accountId": "8-1"}], "termId": "x"},
        [("unknown_key", "termId", 'there is no parameter "termId" here; did you mean `termsId`?')],
    ),
    # --- null
    (
        "invoices.create",
        {**CUSTOMER, "memo": None},
        [("null", "memo", "cannot be null, since there is nothing here that null could clear: leave it out")],
    ),
    ("invoices.create", {"customerId": None}, [("null", "customerId", "cannot be null: it is required")]),
    (
        "invoices.create",
        {**CUSTOMER, "lines": None},
        [("null", "lines", "cannot be null, since there is nothing here that null could clear: leave it out")],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "lines": [None]},
        [
            (
                "null_object",
                "lines[0]",
                "an object cannot be null: leave it out, or, in an update, set those of its fields to null that are to be cleared",
            )
        ],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "billingAddress": None},
        [
            (
                "null_object",
                "billingAddress",
                "an object cannot be null: leave it out, or, in an update, set those of its fields to null that are to be cleared",
            )
        ],
    ),
    ("invoices.update", {"id": None, "revisionNumber": "1"}, [("null", "id", "cannot be null: it is required")]),
    (
        "invoices.update",
        {"id": "8-1", "revisionNumber": None},
        [("null", "revisionNumber", "cannot be null: it is required")],
    ),
    (
        "invoices.update",
        {"id": "8-1", "revisionNumber": "1", "billingAddress": None},
        [
            (
                "null_object",
                "billingAddress",
                "an object cannot be null: leave it out, or, in an update, set those of its fields to null that are to be cleared",
            )
        ],
    ),
    (
        "invoices.update",
        {"id": "8-1", "revisionNumber": "1", "lines": None},
        [("null", "lines", "cannot be null, since there is nothing here that null could clear: leave it out")],
    ),
    (
        "invoices.list",
        {"limit": None},
        [("null", "limit", "cannot be null, since there is nothing here that null could clear: leave it out")],
    ),
    (
        "invoices.list",
        {"ids": None},
        [("null", "ids", "cannot be null, since there is nothing here that null could clear: leave it out")],
    ),
    (
        "invoices.list",
        {"ids": [None]},
        [("null", "ids[0]", "cannot be null, since there is nothing here that null could clear: leave it out")],
    ),
    # --- lists
    (
        "invoices.list",
        {"ids": []},
        [("empty_list", "ids", "an empty list says nothing to QuickBooks: leave it out, or give at least one item")],
    ),
    ("invoices.list", {"ids": "8-1"}, [("wrong_type", "ids", 'takes a list, not "8-1"')]),
    ("invoices.list", {"ids": {"a": 1}}, [("wrong_type", "ids", "takes a list, not an object")]),
    (
        "invoices.list",
        {"customerIds": []},
        [
            (
                "empty_list",
                "customerIds",
                "an empty list says nothing to QuickBooks: leave it out, or give at least one item",
            )
        ],
    ),
    (
        "invoices.update",
        {"id": "8-1", "revisionNumber": "1", "lines": []},
        [("empty_list", "lines", "an empty list says nothing to QuickBooks: leave it out, or give at least one item")],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "lines": {"itemId": "8-1"}},
        [("wrong_type", "lines", "takes a list, not an object")],
    ),
    ("invoices.create", {**CUSTOMER, "lines": ["8-1"]}, [("wrong_type", "lines[0]", 'takes an object, not "8-1"')]),
    ("invoices.create", {**CUSTOMER, "lines": [[]]}, [("wrong_type", "lines[0]", "takes an object, not a list")]),
    ("invoices.create", {**CUSTOMER, "lines": "x"}, [("wrong_type", "lines", 'takes a list, not "x"')]),
    ("invoices.create", {**CUSTOMER, "lines": 5}, [("wrong_type", "lines", "takes a list, not 5")]),
    (
        "invoices.create",
        {**CUSTOMER, "billingAddress": "1 Main St"},
        [("wrong_type", "billingAddress", 'takes an object, not "1 Main St"')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "billingAddress": []},
        [("wrong_type", "billingAddress", "takes an object, not a list")],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "billingAddress": True},
        [("wrong_type", "billingAddress", "takes an object, not true")],
    ),
    # --- limits and integers
    ("invoices.list", {"limit": 0}, [("out_of_range", "limit", "0 is outside of what is taken here, 1 to 150")]),
    (
        "invoices.list",
        {"limit": 151},
        [
            (
                "out_of_range",
                "limit",
                "151 is outside of what is taken here, 1 to 150; what is left comes on the next page, by `cursor`",
            )
        ],
    ),
    ("invoices.list", {"limit": -1}, [("out_of_range", "limit", "-1 is outside of what is taken here, 1 to 150")]),
    ("invoices.list", {"limit": "abc"}, [("bad_integer", "limit", 'takes a whole number, such as 12, not "abc"')]),
    ("invoices.list", {"limit": ""}, [("bad_integer", "limit", 'takes a whole number, such as 12, not ""')]),
    ("invoices.list", {"limit": "10.5"}, [("bad_integer", "limit", 'takes a whole number, such as 12, not "10.5"')]),
    ("invoices.list", {"limit": 10.5}, [("bad_integer", "limit", "takes a whole number, such as 12, not 10.5")]),
    ("invoices.list", {"limit": True}, [("wrong_type", "limit", "takes a whole number, not true")]),
    ("invoices.list", {"limit": nan}, [("wrong_type", "limit", "takes a whole number, not nan")]),
    ("invoices.list", {"limit": inf}, [("wrong_type", "limit", "takes a whole number, not inf")]),
    (
        "invoices.list",
        {"limit": 10**30},
        [
            (
                "out_of_range",
                "limit",
                "1000000000000000000000000000000 is outside of what is taken here, 1 to 150; what is left comes on the next page, by `cursor`",
            )
        ],
    ),
    (
        "invoices.list",
        {"limit": "9" * 5000},
        [
            (
                "bad_integer",
                "limit",
                'takes a whole number, such as 12, not "99999999999999999999999999999999999999999999999999999999999..."',
            )
        ],
    ),
    ("invoices.list", {"limit": [10]}, [("wrong_type", "limit", "takes a whole number, not a list")]),
    ("invoices.list", {"limit": "1e2"}, [("bad_integer", "limit", 'takes a whole number, such as 12, not "1e2"')]),
    ("invoices.list", {"limit": "\u0661"}, [("bad_integer", "limit", 'takes a whole number, such as 12, not "١"')]),
    # --- decimals
    (
        "invoices.create",
        line(rate="1,000.00"),
        [
            (
                "bad_number",
                "lines[0].rate",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "1,000.00"',
            )
        ],
    ),
    (
        "invoices.create",
        line(rate="$5"),
        [
            (
                "bad_number",
                "lines[0].rate",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "$5"',
            )
        ],
    ),
    (
        "invoices.create",
        line(rate="5 USD"),
        [
            (
                "bad_number",
                "lines[0].rate",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "5 USD"',
            )
        ],
    ),
    (
        "invoices.create",
        line(rate=""),
        [
            (
                "bad_number",
                "lines[0].rate",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not ""',
            )
        ],
    ),
    (
        "invoices.create",
        line(rate=" 5"),
        [
            (
                "bad_number",
                "lines[0].rate",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not " 5"',
            )
        ],
    ),
    (
        "invoices.create",
        line(rate="1e5"),
        [
            (
                "bad_number",
                "lines[0].rate",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "1e5"',
            )
        ],
    ),
    (
        "invoices.create",
        line(rate="5."),
        [
            (
                "bad_number",
                "lines[0].rate",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "5."',
            )
        ],
    ),
    (
        "invoices.create",
        line(rate="."),
        [
            (
                "bad_number",
                "lines[0].rate",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "."',
            )
        ],
    ),
    (
        "invoices.create",
        line(rate="--5"),
        [
            (
                "bad_number",
                "lines[0].rate",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "--5"',
            )
        ],
    ),
    (
        "invoices.create",
        line(rate="1.2.3"),
        [
            (
                "bad_number",
                "lines[0].rate",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "1.2.3"',
            )
        ],
    ),
    (
        "invoices.create",
        line(rate="0x10"),
        [
            (
                "bad_number",
                "lines[0].rate",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "0x10"',
            )
        ],
    ),
    (
        "invoices.create",
        line(rate="\u0665"),
        [
            (
                "bad_number",
                "lines[0].rate",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "٥"',
            )
        ],
    ),
    ("invoices.create", line(rate=nan), [("not_finite", "lines[0].rate", "takes a number, not nan")]),
    ("invoices.create", line(rate=inf), [("not_finite", "lines[0].rate", "takes a number, not inf")]),
    ("invoices.create", line(rate=-inf), [("not_finite", "lines[0].rate", "takes a number, not -inf")]),
    ("invoices.create", line(rate=Decimal("NaN")), [("not_finite", "lines[0].rate", "takes a number, not NaN")]),
    (
        "invoices.create",
        line(rate=Decimal("Infinity")),
        [("not_finite", "lines[0].rate", "takes a number, not Infinity")],
    ),
    ("invoices.create", line(rate=True), [("wrong_type", "lines[0].rate", "takes a number, not true")]),
    ("invoices.create", line(rate={}), [("wrong_type", "lines[0].rate", "takes a number, not an object")]),
    ("invoices.create", line(rate=[]), [("wrong_type", "lines[0].rate", "takes a number, not a list")]),
    ("invoices.create", line(rate=5j), [("wrong_type", "lines[0].rate", "takes a number, not 5j")]),
    (
        "invoices.create",
        line(rate=1e300),
        [
            (
                "too_many_digits",
                "lines[0].rate",
                "1e+300 is too large: QuickBooks has room for 10 digits before the point",
            )
        ],
    ),
    (
        "invoices.create",
        line(rate=10**11),
        [
            (
                "too_many_digits",
                "lines[0].rate",
                "100000000000 is too large: QuickBooks has room for 10 digits before the point",
            )
        ],
    ),
    (
        "invoices.create",
        line(rate=10**400),
        [
            (
                "too_many_digits",
                "lines[0].rate",
                "a very large number is too large: QuickBooks has room for 10 digits before the point",
            )
        ],
    ),
    (
        "invoices.create",
        line(rate="9" * 5000),
        [
            (
                "too_many_digits",
                "lines[0].rate",
                '"99999999999999999999999999999999999999999999999999999999999..." is too large: QuickBooks has room for 10 digits before the point',
            )
        ],
    ),
    (
        "invoices.create",
        line(rate="9999999999.999995"),
        [
            (
                "too_many_digits",
                "lines[0].rate",
                '"9999999999.999995" is too large: QuickBooks has room for 10 digits before the point',
            )
        ],
    ),
    (
        "invoices.create",
        line(rate=Decimal("1E+11")),
        [
            (
                "too_many_digits",
                "lines[0].rate",
                "1E+11 is too large: QuickBooks has room for 10 digits before the point",
            )
        ],
    ),
    (
        "invoices.create",
        line(amount="12345678901234"),
        [
            (
                "too_many_digits",
                "lines[0].amount",
                '"12345678901234" is too large: QuickBooks has room for 13 digits before the point',
            )
        ],
    ),
    (
        "invoices.create",
        line(amount="NaN"),
        [
            (
                "bad_number",
                "lines[0].amount",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "NaN"',
            )
        ],
    ),
    (
        "invoices.create",
        line(amount="12,5"),
        [
            (
                "bad_number",
                "lines[0].amount",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "12,5"',
            )
        ],
    ),
    (
        "invoices.create",
        line(quantity="12345678901"),
        [
            (
                "too_many_digits",
                "lines[0].quantity",
                '"12345678901" is too large: QuickBooks has room for 10 digits before the point',
            )
        ],
    ),
    (
        "invoices.create",
        line(quantity="two"),
        [
            (
                "bad_number",
                "lines[0].quantity",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "two"',
            )
        ],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "exchangeRate": "1/2"},
        [
            (
                "bad_number",
                "exchangeRate",
                'takes a decimal number, such as 1234.5, without thousands separators, currency or exponent, not "1/2"',
            )
        ],
    ),
    # --- dates
    (
        "invoices.create",
        {**CUSTOMER, "transactionDate": "01/02/2024"},
        [("bad_date", "transactionDate", 'takes a date, YYYY-MM-DD, not "01/02/2024"')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "transactionDate": "2024-1-2"},
        [("bad_date", "transactionDate", 'takes a date, YYYY-MM-DD, not "2024-1-2"')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "transactionDate": "2024-13-01"},
        [("no_such_day", "transactionDate", 'there is no such date or time: "2024-13-01"')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "transactionDate": "2023-02-29"},
        [("no_such_day", "transactionDate", 'there is no such date or time: "2023-02-29"')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "transactionDate": "1900-02-29"},
        [("no_such_day", "transactionDate", 'there is no such date or time: "1900-02-29"')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "transactionDate": "0000-00-00"},
        [("no_such_day", "transactionDate", 'there is no such date or time: "0000-00-00"')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "transactionDate": "2024-01-02T00:00:00"},
        [("bad_date", "transactionDate", 'takes a date, YYYY-MM-DD, not "2024-01-02T00:00:00"')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "transactionDate": ""},
        [("bad_date", "transactionDate", 'takes a date, YYYY-MM-DD, not ""')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "transactionDate": 20240102},
        [("wrong_type", "transactionDate", "takes a date as a text, YYYY-MM-DD, not 20240102")],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "transactionDate": datetime(2024, 1, 2)},
        [("wrong_type", "transactionDate", "takes a date as a text, YYYY-MM-DD, not 2024-01-02 00:00:00")],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "transactionDate": " 2024-01-02"},
        [("bad_date", "transactionDate", 'takes a date, YYYY-MM-DD, not " 2024-01-02"')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "transactionDate": "\u0662024-01-02"},
        [("bad_date", "transactionDate", 'takes a date, YYYY-MM-DD, not "٢024-01-02"')],
    ),
    (
        "invoices.list",
        {"updatedAfter": "yesterday"},
        [
            (
                "bad_moment",
                "updatedAfter",
                'takes a date and time, YYYY-MM-DDTHH:MM:SS with an offset such as -08:00 if wanted, or a date alone, not "yesterday"',
            )
        ],
    ),
    (
        "invoices.list",
        {"updatedAfter": "2024-02-30T00:00:00"},
        [("no_such_day", "updatedAfter", 'there is no such date or time: "2024-02-30T00:00:00"')],
    ),
    (
        "invoices.list",
        {"updatedAfter": "2024-02-03T24:00:00"},
        [("no_such_day", "updatedAfter", 'there is no such date or time: "2024-02-03T24:00:00"')],
    ),
    (
        "invoices.list",
        {"updatedAfter": "2024-02-03T10:00:00+25:00"},
        [("no_such_day", "updatedAfter", 'there is no such date or time: "2024-02-03T10:00:00+25:00"')],
    ),
    (
        "invoices.list",
        {"updatedAfter": "2024-02-03T10:00:00 PST"},
        [
            (
                "bad_moment",
                "updatedAfter",
                'takes a date and time, YYYY-MM-DDTHH:MM:SS with an offset such as -08:00 if wanted, or a date alone, not "2024-02-03T10:00:00 PST"',
            )
        ],
    ),
    (
        "invoices.list",
        {"updatedAfter": "2024-02-03T10"},
        [
            (
                "bad_moment",
                "updatedAfter",
                'takes a date and time, YYYY-MM-DDTHH:MM:SS with an offset such as -08:00 if wanted, or a date alone, not "2024-02-03T10"',
            )
        ],
    ),
    (
        "invoices.list",
        {"updatedAfter": 1700000000},
        [("wrong_type", "updatedAfter", "takes a date and time as a text, YYYY-MM-DDTHH:MM:SS, not 1700000000")],
    ),
    (
        "invoices.list",
        {"updatedBefore": "2024-02-03T10:00:00."},
        [
            (
                "bad_moment",
                "updatedBefore",
                'takes a date and time, YYYY-MM-DDTHH:MM:SS with an offset such as -08:00 if wanted, or a date alone, not "2024-02-03T10:00:00."',
            )
        ],
    ),
    (
        "time_tracking_activities.create",
        {"entityId": "8-1", "transactionDate": "2024-01-01", "duration": "8:30"},
        [
            (
                "bad_interval",
                "duration",
                'takes a length of time, such as PT8H30M0S for eight and a half hours, not "8:30"',
            )
        ],
    ),
    (
        "time_tracking_activities.create",
        {"entityId": "8-1", "transactionDate": "2024-01-01", "duration": 8.5},
        [("wrong_type", "duration", "takes a length of time as a text, PT8H30M0S, not 8.5")],
    ),
    (
        "time_tracking_activities.create",
        {"entityId": "8-1", "transactionDate": "2024-01-01", "duration": "P1D"},
        [
            (
                "bad_interval",
                "duration",
                'takes a length of time, such as PT8H30M0S for eight and a half hours, not "P1D"',
            )
        ],
    ),
    (
        "time_tracking_activities.create",
        {"entityId": "8-1", "transactionDate": "2024-01-01", "duration": timedelta(hours=-1)},
        [("wrong_type", "duration", "takes a length of time as a text, PT8H30M0S, not -1 day, 23:00:00")],
    ),
    (
        "time_tracking_activities.create",
        {"entityId": "8-1", "transactionDate": "2024-01-01", "duration": "PT1H1234567890S"},
        [
            (
                "bad_interval",
                "duration",
                'takes a length of time, such as PT8H30M0S for eight and a half hours, not "PT1H1234567890S"',
            )
        ],
    ),
    # --- booleans and words
    (
        "customers.list",
        {"excludeAlternateShippingAddresses": "banana"},  # says which elements are asked for, itself it is none
        [("bad_boolean", "excludeAlternateShippingAddresses", 'takes true or false, not "banana"')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "isPending": "yes"},
        [("bad_boolean", "isPending", 'takes true or false, not "yes"')],
    ),
    ("invoices.create", {**CUSTOMER, "isPending": 2}, [("bad_boolean", "isPending", "takes true or false, not 2")]),
    ("invoices.create", {**CUSTOMER, "isPending": ""}, [("bad_boolean", "isPending", 'takes true or false, not ""')]),
    ("invoices.create", {**CUSTOMER, "isPending": 1.0}, [("bad_boolean", "isPending", "takes true or false, not 1.0")]),
    (
        "invoices.create",
        {**CUSTOMER, "isPending": []},
        [("bad_boolean", "isPending", "takes true or false, not a list")],
    ),
    (
        "invoices.list",
        {"paymentStatus": "payed"},
        [
            (
                "unknown_word",
                "paymentStatus",
                '"payed" is not taken here; did you mean `paid`? It takes `all`, `paid`, `not_paid`',
            )
        ],
    ),
    (
        "invoices.list",
        {"paymentStatus": ""},
        [("unknown_word", "paymentStatus", '"" is not taken here; it takes `all`, `paid`, `not_paid`')],
    ),
    (
        "invoices.list",
        {"paymentStatus": 10**5000},
        [
            (
                "unknown_word",
                "paymentStatus",
                "a very large number is not taken here; it takes `all`, `paid`, `not_paid`",
            )
        ],
    ),
    (
        "invoices.list",
        {"paymentStatus": True},
        [("unknown_word", "paymentStatus", "true is not taken here; it takes `all`, `paid`, `not_paid`")],
    ),
    (
        "invoices.list",
        {"paymentStatus": "PAID"},
        [
            (
                "unknown_word",
                "paymentStatus",
                '"PAID" is not taken here; did you mean `paid`? It takes `all`, `paid`, `not_paid`',
            )
        ],
    ),
    (
        "customers.list",
        {"status": "Active"},
        [
            (
                "unknown_word",
                "status",
                '"Active" is not taken here; did you mean `active`? It takes `active`, `inactive`, `all`',
            )
        ],
    ),
    (
        "accounts.create",
        {"name": "x", "accountType": "banc"},
        [
            (
                "unknown_word",
                "accountType",
                '"banc" is not taken here; did you mean `bank`? It takes `accounts_payable`, `accounts_receivable`, `bank`, `cost_of_goods_sold`, `credit_card`, `equity`, `expense`, `fixed_asset`, `income`, `long_term_liability`, `non_posting`, `other_asset` and 4 more',
            )
        ],
    ),
    (
        "reports.general_summary",
        {"reportType": "balance_sheet"},
        [
            (
                "unknown_word",
                "reportType",
                '"balance_sheet" is not taken here; did you mean `balance_sheet_summary`? It takes `balance_sheet_by_class`, `balance_sheet_previous_year_comparison`, `balance_sheet_standard`, `balance_sheet_summary`, `customer_balance_summary`, `expense_by_vendor_summary`, `income_by_customer_summary`, `inventory_stock_status_by_item`, `inventory_stock_status_by_vendor`, `income_tax_summary`, `inventory_valuation_summary`, `inventory_valuation_summary_by_site` and 17 more',
            )
        ],
    ),
    (
        "invoices.list",
        {"transactionDateMacro": "last_moth"},
        [
            (
                "unknown_word",
                "transactionDateMacro",
                '"last_moth" is not taken here; did you mean `last_month`? It takes `all`, `today`, `this_week`, `this_week_to_date`, `this_month`, `this_month_to_date`, `this_calendar_quarter`, `this_calendar_quarter_to_date`, `this_fiscal_quarter`, `this_fiscal_quarter_to_date`, `this_calendar_year`, `this_calendar_year_to_date` and 22 more',
            )
        ],
    ),
    # --- texts
    ("invoices.create", {**CUSTOMER, "memo": 5}, [("wrong_type", "memo", 'takes a text, not a number: write "5"')]),
    ("invoices.create", {**CUSTOMER, "memo": True}, [("wrong_type", "memo", "takes a text, not true")]),
    ("invoices.create", {**CUSTOMER, "memo": b"x"}, [("wrong_type", "memo", "takes a text, not b'x'")]),
    ("invoices.create", {**CUSTOMER, "memo": ["x"]}, [("wrong_type", "memo", "takes a text, not a list")]),
    (
        "invoices.create",
        {**CUSTOMER, "refNumber": 1042},
        [("wrong_type", "refNumber", 'takes a text, not a number: write "1042"')],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "refNumber": "123456789012"},
        [("too_long", "refNumber", "12 characters; QuickBooks keeps 11 here: shorten it")],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "memo": "x" * 4096},
        [("too_long", "memo", "4096 characters; QuickBooks keeps 4095 here: shorten it")],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "memo": "x\n" * 2048},
        [("too_long", "memo", "6144 characters, a line end counted as two; QuickBooks keeps 4095 here: shorten it")],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "memo": "a\x00b"},
        [("illegal_character", "memo", "U+0000 at position 1 is a character that no XML document can hold: remove it")],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "memo": "a\x1fb"},
        [("illegal_character", "memo", "U+001F at position 1 is a character that no XML document can hold: remove it")],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "memo": "\ud800"},
        [("illegal_character", "memo", "U+D800 at position 0 is a character that no XML document can hold: remove it")],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "memo": "\ufffe"},
        [("illegal_character", "memo", "U+FFFE at position 0 is a character that no XML document can hold: remove it")],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "billingAddress": {"line1": "x" * 42}},
        [("too_long", "billingAddress.line1", "42 characters; QuickBooks keeps 41 here: shorten it")],
    ),
    (
        "customers.create",
        {"name": "Parent:Child"},
        [
            (
                "colon_in_name",
                "name",
                '"Parent:Child" has a colon, which QuickBooks has between parent and child: give the name alone, and the parent by its ID',
            )
        ],
    ),
    (
        "customers.create",
        {"name": "x" * 42},
        [("too_long", "name", "42 characters; QuickBooks keeps 41 here: shorten it")],
    ),
    ("customers.create", {"name": 5}, [("wrong_type", "name", 'takes a text, not a number: write "5"')]),
    (
        "invoices.create",
        {"customerId": ""},
        [("blank_id", "customerId", "is empty: give it exactly as QuickBooks gave it")],
    ),
    (
        "invoices.create",
        {"customerId": " "},
        [("blank_id", "customerId", "is empty: give it exactly as QuickBooks gave it")],
    ),
    (
        "invoices.create",
        {"customerId": " 8-1"},
        [("padded_id", "customerId", '" 8-1" has blanks around it: give it exactly as QuickBooks gave it')],
    ),
    (
        "invoices.create",
        {"customerId": "8-1\n"},
        [("padded_id", "customerId", '"8-1\\n" has blanks around it: give it exactly as QuickBooks gave it')],
    ),
    ("invoices.create", {"customerId": 81}, [("wrong_type", "customerId", 'takes a text, not a number: write "81"')]),
    ("invoices.create", {"customerId": {"id": "8-1"}}, [("wrong_type", "customerId", "takes a text, not an object")]),
    (
        "invoices.create",
        {"customerId": "8" * 37},
        [("too_long", "customerId", "37 characters; no ID has more than 36: give it exactly as QuickBooks gave it")],
    ),
    (
        "invoices.update",
        {"id": "", "revisionNumber": "1"},
        [("blank_id", "id", "is empty: give it exactly as QuickBooks gave it")],
    ),
    (
        "invoices.update",
        {"id": "8-1", "revisionNumber": ""},
        [("blank_id", "revisionNumber", "is empty: give it exactly as QuickBooks gave it")],
    ),
    (
        "invoices.update",
        {"id": "8-1", "revisionNumber": 1700000000},
        [("wrong_type", "revisionNumber", 'takes a text, not a number: write "1700000000"')],
    ),
    (
        "invoices.update",
        {"id": "8-1", "revisionNumber": "1", "lines": [{"quantity": 1}]},
        [("missing", "lines[0].id", 'is required: the ID of the line that is to stay, or "-1" for a new one')],
    ),
    (
        "invoices.update",
        {"id": "8-1", "revisionNumber": "1", "lines": [{"id": " -1"}]},
        [("padded_id", "lines[0].id", '" -1" has blanks around it: give it exactly as QuickBooks gave it')],
    ),
    (
        "invoices.update",
        {"id": "8-1", "revisionNumber": "1", "lines": [{"id": -1}]},
        [("wrong_type", "lines[0].id", 'takes a text, not a number: write "-1"')],
    ),
    ("invoices.list", {"cursor": ""}, [("blank_id", "cursor", "is empty: give it exactly as QuickBooks gave it")]),
    ("invoices.list", {"cursor": 5}, [("wrong_type", "cursor", 'takes a text, not a number: write "5"')]),
    (
        "invoices.list",
        {"ownerIds": ["x"]},
        [
            (
                "bad_guid",
                "ownerIds[0]",
                'takes 0 or a GUID, such as {6B063959-81B0-4622-85D6-F548C8CCB517} (with braces), not "x"',
            )
        ],
    ),
    ("invoices.list", {"ownerIds": [0]}, [("wrong_type", "ownerIds[0]", 'takes a text, not a number: write "0"')]),
    (
        "invoices.list",
        {"ownerIds": [""]},
        [
            (
                "bad_guid",
                "ownerIds[0]",
                'takes 0 or a GUID, such as {6B063959-81B0-4622-85D6-F548C8CCB517} (with braces), not ""',
            )
        ],
    ),
    (
        "bill_check_payments.create",
        {"vendorId": "8-1", "applyToTransactions": [{"transactionId": {"useMacro": 5}}]},
        [
            ("missing", "bankAccountId", "is required"),
            ("missing_choice", "", "one of `isQueuedForPrint`, `refNumber` is required"),
            (
                "wrong_type",
                "applyToTransactions[0].transactionId",
                'takes an ID, or {"useMacro": "TxnID:name"}, not an object',
            ),
        ],
    ),
    (
        "payroll_wage_items.create",
        {"name": "x", "wageType": "bonus", "expenseAccountId": "8-1", "rate": "5"},
        [("no_place", "rate", "No schema has it in a request; QuickBooks gives it in answers. Leave it out")],
    ),
    (
        "payroll_wage_items.list",
        {"cursor": "x"},
        [("no_place", "cursor", "The message has no iterator: everything comes at once. Leave it out")],
    ),
    (
        "accounts.list",
        {"cursor": "x"},
        [("unknown_key", "cursor", "there are no pages here, everything comes in one answer: leave it out")],
    ),
    (
        "accounts.list",
        {"limit": 0},
        [("out_of_range", "limit", "0 is outside of what is taken here, at least 1")],
    ),
    (
        "invoices.create",
        {**CUSTOMER, "defMacro": " "},
        [("blank_id", "defMacro", "is empty: give a name, such as TxnID:first, or leave it out")],
    ),
    (
        "customers.update",
        {"id": "8-1", "revisionNumber": "1", "fullName": "a:b", "objectType": "qbd_customer", "parent": {"id": "8-2"}},
        [
            ("unknown_key", "fullName", "is in answers alone, and nothing that this request can set: leave it out"),
            ("unknown_key", "objectType", "is in answers alone, and nothing that this request can set: leave it out"),
            ("unknown_key", "parent", 'there is no parameter "parent" here; did you mean `parentId`?'),
        ],
    ),
    (
        "purchase_orders.void",
        {"id": "8-1"},
        [
            (
                "unknown_operation",
                "",
                'there is no such operation: "purchase_orders.void"; there are `purchase_orders.list`, `purchase_orders.retrieve`, `purchase_orders.create`, `purchase_orders.update`, `purchase_orders.delete`',
            )
        ],
    ),
    ("payroll_last_period.retrieve", {}, [("needs_edition", "", "no edition of QuickBooks has it any more")]),
    (
        "credit_card_charges.create",
        {"accountId": "8-1", "salesTaxCodeId": "8-1"},
        [
            (
                "needs_edition",
                "salesTaxCodeId",
                "only the editions CA, UK, AU of QuickBooks have it, and this is for US: leave it out",
            )
        ],
    ),
    (
        "invoice.create",
        {},
        [("unknown_operation", "", 'there is no such operation: "invoice.create"; did you mean `invoices.create`?')],
    ),
    (
        "invoices.add",
        {},
        [
            (
                "unknown_operation",
                "",
                'there is no such operation: "invoices.add"; there are `invoices.list`, `invoices.retrieve`, `invoices.create`, `invoices.update`, `invoices.delete`, `invoices.void`',
            )
        ],
    ),
    (
        "InvoiceAdd",
        {},
        [
            (
                "unknown_operation",
                "",
                'there is no such operation: "InvoiceAdd"; the message InvoiceAdd is made by `invoices.create`',
            )
        ],
    ),
    ("", {}, [("unknown_operation", "", 'there is no such operation: ""; operations are called like `invoices.list`')]),
    (
        "invoices",
        {},
        [
            (
                "unknown_operation",
                "",
                'there is no such operation: "invoices"; there are `invoices.list`, `invoices.retrieve`, `invoices.create`, `invoices.update`, `invoices.delete`, `invoices.void`',
            )
        ],
    ),
]


@pytest.mark.parametrize(("operation", "params", "problems"), ROWS)
def test_problem(operation: Any, params: Any, problems: list[tuple[str, str, str]]) -> None:
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_request(operation, params, unstorable="error", strict=True)
    assert [(each.code, each.path, each.message) for each in caught.value.problems] == problems
