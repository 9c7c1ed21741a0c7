"""The company file that the simulator's tests run against."""

from __future__ import annotations

import re

from examples.api_server.company_file import CompanyFile

_MESSAGE_SET = re.compile(rb' newMessageSetID="([^"]*)"')


class _Company(CompanyFile):
    """Keeps responses under their message set ID, and does not execute again what has one."""

    def __init__(self) -> None:
        super().__init__()
        self._message_sets: dict[bytes, bytes] = {}

    def respond(self, request_xml: bytes) -> bytes:
        named = _MESSAGE_SET.search(request_xml)
        if named is None:
            return self.answer(request_xml)
        if named[1] not in self._message_sets:
            self._message_sets[named[1]] = self.answer(_MESSAGE_SET.sub(b"", request_xml))
        return self._message_sets[named[1]]


def company_file() -> _Company:
    return _Company()
