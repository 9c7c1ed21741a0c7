"""The generated mapping reference: every resource, object and field with its place on the wire and its limits."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["reference"]


@cache
def reference() -> dict[str, Any]:
    """`version`, `resources` and `objects`, as `generator.emit_reference` writes them."""
    from msgspec.json import decode

    known: dict[str, Any] = decode(files("qbxml_core").joinpath("_generated/reference.json").read_bytes())
    return known
