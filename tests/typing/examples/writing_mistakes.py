"""What type checkers refuse of code that writes: above each mistake stands what mypy and pyright say about it."""

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

# mypy says: No overload variant
# pyright says: No overloads for "encode_request"
qb.encode_request("customers.update")

# mypy says: No overload variant
# pyright says: No overloads for "encode_request"
qb.encode_request("customer.list")

# mypy says: incompatible type "str"; expected "Struct | Mapping[str, Any]"
# pyright says: is not assignable to "Mapping[str, Any]"
qb.update_params("customers.update", "8-1", {"phone": None})

# mypy says: Missing positional argument "changes"
# pyright says: Argument missing for parameter "changes"
qb.update_params("customers.update", {"id": "8-1"})

# mypy says: "list[Request]" has no attribute "operation"
# pyright says: Cannot access attribute "operation" for class "list[Request]"
qb.decode_request(b"").operation

# mypy says: "Request" has no attribute "parameters"
# pyright says: Cannot access attribute "parameters" for class "Request"
qb.decode_request(b"")[0].parameters

# mypy says: Too many positional arguments
# pyright says: Expected 2 positional arguments
qb.api_response("customers.list", b"", {"limit": 1})

# mypy says: "ApiResponse" has no attribute "statuss"
# pyright says: Cannot access attribute "statuss" for class "ApiResponse"
qb.api_response("customers.list", b"").statuss

# mypy says: Item "None" of "Status | None" has no attribute "kind"
# pyright says: "kind" is not a known attribute of "None"
qb.api_response("customers.list", b"").status.kind

# mypy says: incompatible type "str"; expected "ApiResponse | ApiStream | Response"
# pyright says: is not assignable to "Response"
qb.next_page("{eb05}")
