"""An invoice of five lines, and the ways to write its request without qbxml_core.

All make the same elements (a test compares them): lxml as a program would that knows the wire by heart and checks
nothing; xmlschema from the same names and values, by the schema.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

PARAMS: dict[str, Any] = {
    "customerId": "80000051-1700001000",
    "classId": "80000383-1092940882",
    "documentTemplateId": "8000044C-1104550391",
    "transactionDate": "2024-06-10",
    "refNumber": "1042",
    "billingAddress": {
        "line1": "Anchor Outfitters",
        "line2": "4311 Harbor St.",
        "city": "Montréal",
        "state": "QC",
        "postalCode": "H2Y 1C6",
    },
    "purchaseOrderNumber": "650801",
    "termsId": "8000083B-1162805378",
    "dueDate": "2024-07-10",
    "memo": "Please call before delivery",
    "lines": [
        {
            "itemId": f"8000007{number}-1071512311",
            "description": f"Soft-close hinge & plate, No. {number}",
            "quantity": number + 1,
            "rate": "3.125",
            "salesTaxCodeId": "80000002-1071512311",
        }
        for number in range(5)
    ],
}

NATIVE: dict[str, Any] = {
    "CustomerRef": {"ListID": "80000051-1700001000"},
    "ClassRef": {"ListID": "80000383-1092940882"},
    "TemplateRef": {"ListID": "8000044C-1104550391"},
    "TxnDate": "2024-06-10",
    "RefNumber": "1042",
    "BillAddress": {
        "Addr1": "Anchor Outfitters",
        "Addr2": "4311 Harbor St.",
        "City": "Montréal",
        "State": "QC",
        "PostalCode": "H2Y 1C6",
    },
    "PONumber": "650801",
    "TermsRef": {"ListID": "8000083B-1162805378"},
    "DueDate": "2024-07-10",
    "Memo": "Please call before delivery",
    "InvoiceLineAdd": [
        {
            "ItemRef": {"ListID": line["itemId"]},
            "Desc": line["description"],
            "Quantity": str(line["quantity"]),
            "Rate": line["rate"],
            "SalesTaxCodeRef": {"ListID": line["salesTaxCodeId"]},
        }
        for line in PARAMS["lines"]
    ],
}


def with_lxml(invoice: dict[str, Any]) -> bytes:
    """Straight-line code that builds the tree and writes it."""
    from lxml.etree import Element, ProcessingInstruction, SubElement, tostring

    root = Element("QBXML")
    root.addprevious(ProcessingInstruction("qbxml", 'version="16.0"'))
    messages = SubElement(root, "QBXMLMsgsRq", onError="stopOnError")
    add = SubElement(SubElement(messages, "InvoiceAddRq"), "InvoiceAdd")
    SubElement(SubElement(add, "CustomerRef"), "ListID").text = invoice["customerId"]
    SubElement(SubElement(add, "ClassRef"), "ListID").text = invoice["classId"]
    SubElement(SubElement(add, "TemplateRef"), "ListID").text = invoice["documentTemplateId"]
    SubElement(add, "TxnDate").text = invoice["transactionDate"]
    SubElement(add, "RefNumber").text = invoice["refNumber"]
    address, bill = invoice["billingAddress"], SubElement(add, "BillAddress")
    SubElement(bill, "Addr1").text = address["line1"]
    SubElement(bill, "Addr2").text = address["line2"]
    SubElement(bill, "City").text = address["city"]
    SubElement(bill, "State").text = address["state"]
    SubElement(bill, "PostalCode").text = address["postalCode"]
    SubElement(add, "PONumber").text = invoice["purchaseOrderNumber"]
    SubElement(SubElement(add, "TermsRef"), "ListID").text = invoice["termsId"]
    SubElement(add, "DueDate").text = invoice["dueDate"]
    SubElement(add, "Memo").text = invoice["memo"]
    for each in invoice["lines"]:
        line = SubElement(add, "InvoiceLineAdd")
        SubElement(SubElement(line, "ItemRef"), "ListID").text = each["itemId"]
        SubElement(line, "Desc").text = each["description"]
        SubElement(line, "Quantity").text = str(each["quantity"])
        SubElement(line, "Rate").text = each["rate"]
        SubElement(SubElement(line, "SalesTaxCodeRef"), "ListID").text = each["salesTaxCodeId"]
    return tostring(root.getroottree(), encoding="ascii", xml_declaration=True)


def with_xmlschema() -> Callable[[], bytes]:
    """By the schema, from the same values under the wire's names."""
    from xml.etree import ElementTree

    from benches.peers.schema_aware import xml_schema

    schema = xml_schema()
    document = {"QBXMLMsgsRq": {"@onError": "stopOnError", "InvoiceAddRq": [{"InvoiceAdd": NATIVE}]}}
    return lambda: ElementTree.tostring(schema.encode(document, path="QBXML"))
