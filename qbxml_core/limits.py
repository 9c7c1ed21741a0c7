"""How much of one document a decoder may take on before it refuses."""

from __future__ import annotations

from dataclasses import dataclass, fields

from .errors import OptionError

__all__ = ["Limits"]

HIGHEST_DEPTH = 1000
HIGHEST_SIZE = 1 << 29


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds for hostile and broken input. The defaults are far above anything QuickBooks writes.

    Going beyond one raises `LimitError`, except for `max_warnings`: the warnings above it are counted and not kept.
    Two more are fixed: 64 attributes of one element, 512 different names in one level.

    Example:
        >>> Limits(max_depth=16).max_depth
        16
    """

    max_depth: int = 64
    """Elements open at the same time."""
    max_name: int = 256
    """Bytes in the name of an element or attribute."""
    max_text: int = 16 << 20
    """Bytes in one piece of text, also of blanks between elements, or in one attribute value."""
    max_record: int = 32 << 20
    """Bytes in one record, tag, comment or text between records. This also bounds the memory of the decoder: it holds
    one of them at a time."""

    max_warnings: int = 1000
    """Warnings kept with their place and text."""

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if not isinstance(value, int) or isinstance(value, bool):
                raise TypeError(f"{field.name} must be an int, not {type(value).__name__}")
            highest = HIGHEST_DEPTH if field.name == "max_depth" else HIGHEST_SIZE
            lowest = 0 if field.name == "max_warnings" else 1
            if not lowest <= value <= highest:
                raise OptionError(f"{field.name} must be from {lowest} to {highest}, not {value}")
