"""The company file that the simulator's tests run against."""

from __future__ import annotations

from examples.api_server.company_file import CompanyFile


class _Company(CompanyFile):
    def respond(self, request_xml: bytes) -> bytes:
        return self.answer(request_xml)


def company_file() -> _Company:
    return _Company()
