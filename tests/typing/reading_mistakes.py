"""Mistakes that a type checker must find, each marked `# wrong`. Never run."""

from __future__ import annotations

import qbxml_core as qb
from qbxml_core.models import Invoice


def mistakes(xml: bytes, invoice: Invoice) -> None:
    qb.to_json(xml, shape="apy")  # wrong
    qb.to_json(xml, format="yaml")  # wrong
    qb.decode(xml).responses[0].statuss  # wrong
    invoice.refNumber  # wrong
    invoice.customer.full_name  # wrong
    invoice.subtotal + 1  # wrong
    qb.encode_request("invoices.list", edition="DE")  # wrong
    qb.Limits(max_dept=3)  # wrong
    qb.convert("a.xml", "b.json", jobs="two")  # wrong
