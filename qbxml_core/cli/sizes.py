"""Sizes in bytes as people write and read them."""

from __future__ import annotations

import re

__all__ = ["parse_size", "size_text"]

_POWERS = {"": 0, "k": 1, "m": 2, "g": 3, "t": 4}


def parse_size(text: str) -> int:
    """Bytes from a number with a unit if one likes: K and KiB are 1,024, KB is 1,000, and so on to T.

    Raises ValueError for anything else.

    Example:
        >>> parse_size("64K"), parse_size("1.5MB"), parse_size("1 GiB")
        (65536, 1500000, 1073741824)
    """
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([kmgt]?)(i?b|)", text.strip(), re.IGNORECASE)
    if match is None:
        raise ValueError(f"{text!r} is not a size; write it like 65536, 64K, 30MB or 1GiB")
    unit = 1000 if match[3].lower() == "b" else 1024
    return round(float(match[1]) * float(unit) ** _POWERS[match[2].lower()])


def size_text(size: float) -> str:
    """A size for people, in decimal units and three digits or so.

    Example:
        >>> size_text(12), size_text(1_234_567), size_text(300e6)
        ('12 bytes', '1.2 MB', '300 MB')
    """
    units = ["bytes", "kB", "MB", "GB", "TB"]
    while size >= 999.5 and len(units) > 1:
        size /= 1000
        del units[0]
    return f"{size:.0f} {units[0]}" if units[0] == "bytes" or size >= 100 else f"{size:.1f} {units[0]}"
