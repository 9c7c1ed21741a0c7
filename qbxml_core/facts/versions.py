"""Versions of qbXML and editions of QuickBooks Desktop: which there are, and which is older."""

from __future__ import annotations

import re
from functools import lru_cache

from .._generated.versions import EDITIONS, VERSION, Edition
from ..errors import OptionError

__all__ = ["EDITIONS", "VERSION", "Edition", "check_edition", "check_version", "is_version", "number"]

_VERSION = re.compile(r"[1-9][0-9]?\.(?:0|[1-9][0-9]?)")


def check_edition(edition: str) -> None:
    """Raises OptionError if there is no such edition."""
    if edition not in EDITIONS:
        raise OptionError(f"there is no edition {edition!r}: {', '.join(EDITIONS)}")


def check_version(version: str) -> None:
    """Raises OptionError if there is no such version."""
    if not is_version(version):
        raise OptionError(f"there is no qbXML {version!r} here: 1.0 to {VERSION}, written like 13.0")


def is_version(text: object) -> bool:
    """Whether there is such a version. It is written into the request as it is, so only QuickBooks' spelling counts."""
    if not isinstance(text, str) or not _VERSION.fullmatch(text):
        return False
    return (1, 0) <= number(text) <= number(VERSION)


@lru_cache(maxsize=256)
def number(version: str) -> tuple[int, int]:
    """The version as numbers, which compare as versions do: 9.0 is older than 13.0."""
    major, minor = version.split(".")
    return int(major), int(minor)
