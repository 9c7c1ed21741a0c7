"""What type checkers refuse: above each mistake stands what mypy and pyright have to say about it."""

from __future__ import annotations

import qbxml_core as qb
from qbxml_core.params import InvoicesCreate, InvoicesUpdate

# mypy says: Extra key "customer_idd"
# pyright says: "customer_idd" is an undefined item
a: InvoicesCreate = {"customer_idd": "8-1"}

# mypy says: expression has type "int", TypedDict item "customer_id" has type "str"
# pyright says: "Literal[8]" is not assignable to "str"
b: InvoicesCreate = {"customer_id": 8}

# mypy says: Missing key "revision_number"
# pyright says: "revision_number" is required
c: InvoicesUpdate = {"id": "8-1"}

# mypy says: Extra key "itemId"
# pyright says: "itemId" is an undefined item
d: InvoicesCreate = {"customer_id": "8-1", "lines": [{"itemId": "8-2"}]}

# mypy says: expected "str": "NotTheParamsOfThisOperation"
# pyright says: "str" is not a subtype of "NotTheParamsOfThisOperation"
qb.encode_request("invoices.create", {"customer_idd": "8-1"})

# mypy says: expected "str": "NotTheParamsOfThisOperation"
# pyright says: "str" is not a subtype of "NotTheParamsOfThisOperation"
qb.encode_request("invoice.create", {"customer_id": "8-1"})

# mypy says: expected "str": "NotTheParamsOfThisOperation"
# pyright says: "str" is not a subtype of "NotTheParamsOfThisOperation"
qb.encode_request("invoices.list", {"payment_status": "payed"})

# mypy says: expected "str": "NotTheParamsOfThisOperation"
# pyright says: "str" is not a subtype of "NotTheParamsOfThisOperation"
qb.encode_request("customers.update", {"id": "8-1"})

# mypy says: No overload variant
# pyright says: "Literal[13]" is not assignable to "str"
qb.encode_request("invoices.list", {"limit": 1}, version=13)

# mypy says: No overload variant
# pyright says: "Literal['us']" is not assignable
qb.encode_request("invoices.list", {"limit": 1}, edition="us")

# mypy says: No overload variant
# pyright says: "list[str]" is not assignable
qb.encode_request("invoices.list", ["8-1"])
