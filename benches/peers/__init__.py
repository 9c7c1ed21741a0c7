"""Everything that is measured against qbxml_core, one contender each, and qbxml_core itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Run = Callable[[], object]


@dataclass(frozen=True)
class Contender:
    """One way to read a document.

    `prepare` does what a program would do once (compile, load a schema) and gives what is timed. Slow ones read only a
    `share` of the document. `needs` is the module that has to be installed.
    """

    name: str
    prepare: Callable[[bytes], Run | None]
    share: float = 1.0
    needs: str | None = None


def contender(read: Callable[[bytes], Any]) -> Callable[[bytes], Run]:
    """`prepare` for what needs no preparation."""
    return lambda data: lambda: read(data)
