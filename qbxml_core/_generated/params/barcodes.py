# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `barcodes` take."""

from __future__ import annotations

from typing import TypedDict


class BarcodesList(TypedDict, total=False):
    """Parameters of `barcodes.list`."""

    barcode: list[str]
    """The bar code of the barcode. At most 50 characters."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""
