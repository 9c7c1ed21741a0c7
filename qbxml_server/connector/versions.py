"""Which versions of the Web Connector may work with this service: the answer to clientVersion."""

from __future__ import annotations

import re

MINIMUM = (2, 3, 0, 20)
_VERSION = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9}){1,3}")


def client_version(version: str) -> str:
    """ "" to go on, or `O:` and the version that is needed, which ends the update.

    Versions are compared as numbers. A form that is not known passes: since QuickBooks 2022 the Web Connector has
    the year's number in front, and the next form must not lock anybody out.
    """
    text = version.strip()
    if not _VERSION.fullmatch(text):
        return ""
    numbers = tuple(int(number) for number in text.split("."))
    if numbers + (0,) * (len(MINIMUM) - len(numbers)) >= MINIMUM:
        return ""
    return "O:" + ".".join(map(str, MINIMUM))
