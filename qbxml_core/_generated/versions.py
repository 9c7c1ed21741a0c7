# DO NOT EDIT. Made by: python -m generator emit
"""The version of qbXML that the specs describe, and the editions of QuickBooks Desktop."""

from typing import Literal

VERSION = "16.0"
EDITIONS = ("US", "CA", "UK", "AU")
Edition = Literal["US", "CA", "UK", "AU"]
