# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 47d9a032ce6f4375ad2bd5f8f8d81537bc9e821198380273239906973172ab7d
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
