# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `templates` take."""

from __future__ import annotations

from typing import TypedDict


class TemplatesList(TypedDict, total=False):
    """Parameters of `templates.list`."""
