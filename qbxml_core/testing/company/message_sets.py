"""Message sets that the company file keeps, so that a set that is sent again is answered and not executed again."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import NamedTuple

import msgspec

from .types import Node

LONGEST_ID = 24
"""Characters of a message set ID."""
CLEAR_ALL = "CLR-ALL-MSG-SETS"
"""The old ID that clears every set."""
IDS = ("@newMessageSetID", "@oldMessageSetID")

OK, OLD_UNKNOWN, OTHER_CONTENT, NOTHING_STORED, TOO_LONG = 0, 600, 9001, 9002, 9004
"""Values of `messageSetStatusCode`."""


class StoredSet(msgspec.Struct, frozen=True):
    """A message set that was executed: the digest of its requests, and its responses in the native shape."""

    digest: str
    responses: list[Node]


class SetAnswer(NamedTuple):
    """What a response document says: the responses, and the status if the request had an ID."""

    responses: list[Node]
    message_set_id: str | None = None
    status: int | None = None


class MessageSets:
    """The sets by ID."""

    def __init__(self, stored: dict[str, StoredSet] | None = None) -> None:
        self.stored = stored or {}

    def answer(self, message_set: Node, execute: Callable[[], list[Node]]) -> SetAnswer:
        """Executes a message set, unless its IDs ask for something else."""
        new, old = (message_set.get(name) or None for name in IDS)
        if new is None and old is None:
            return SetAnswer(execute())
        if any(len(name) > LONGEST_ID for name in (new, old) if name):
            return SetAnswer([], new, TOO_LONG)
        if new is None:
            return self._clear(old or "", execute)
        content = {key: value for key, value in message_set.items() if key not in IDS}
        digest = sha256(msgspec.json.encode(content)).hexdigest()
        stored = self.stored.get(new)
        if stored is not None:
            same = stored.digest == digest or (old == new and all(key.startswith("@") for key in content))
            return SetAnswer(stored.responses, new, OK) if same else SetAnswer([], new, OTHER_CONTENT)
        if old == new:
            return SetAnswer([], new, NOTHING_STORED)
        if old == CLEAR_ALL:
            self.stored.clear()
        elif old is not None:
            self.stored.pop(old, None)
        responses = execute()
        self.stored[new] = StoredSet(digest, responses)
        return SetAnswer(responses, new, OK)

    def _clear(self, old: str, execute: Callable[[], list[Node]]) -> SetAnswer:
        if old == CLEAR_ALL:
            self.stored.clear()
        elif self.stored.pop(old, None) is None:
            return SetAnswer([], None, OLD_UNKNOWN)
        return SetAnswer(execute(), None, OK)
