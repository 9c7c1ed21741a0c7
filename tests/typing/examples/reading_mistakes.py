"""What type checkers refuse of code that reads: above each mistake stands what mypy and pyright say about it."""

from __future__ import annotations

import qbxml_core as qb
from qbxml_core.models import Invoice

# mypy says: expected "Literal['api', 'native']"
# pyright says: "Literal['apy']" is not assignable to type "Literal['api']"
qb.to_json(b"", shape="apy")

# mypy says: expected "Literal['json', 'ndjson']"
# pyright says: "Literal['yaml']" is not assignable to type "Literal['json']"
qb.to_json(b"", format="yaml")

# mypy says: "Response" has no attribute "statuss"; maybe "status"?
# pyright says: Cannot access attribute "statuss" for class "Response"
qb.decode(b"").responses[0].statuss

# mypy says: "Invoice" has no attribute "refNumber"; maybe "ref_number"?
# pyright says: Cannot access attribute "refNumber" for class "Invoice"
Invoice().refNumber

# mypy says: Item "None" of "Reference | None" has no attribute "full_name"
# pyright says: "full_name" is not a known attribute of "None"
Invoice().customer.full_name

# mypy says: Unsupported operand types for + ("str" and "int")
# pyright says: Operator "+" not supported for types "str" and "Literal[1]"
Invoice().subtotal + 1

# mypy says: did you mean "max_depth"?
# pyright says: No parameter named "max_dept"
qb.Limits(max_dept=3)

# mypy says: Argument "jobs" to "convert" has incompatible type "str"
# pyright says: "Literal['two']" is not assignable to "int"
qb.convert("a.xml", "b.json", jobs="two")

# mypy says: did you mean "flatten"?
# pyright says: No parameter named "flaten"
qb.record_batches("a.xml", flaten=True)
