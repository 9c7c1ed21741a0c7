"""Emits `routes.py`: what a server has to know of every operation, which is its messages and its place in REST.

Paths follow one rule, and it is that of the published API wherever that has the operation.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts import Facts
from generator.model.api import ApiModel
from generator.model.requests import Operation, RequestModel

ROOT = "/quickbooks-desktop/"
METHODS = {"list": "GET", "retrieve": "GET", "report": "GET", "delete": "DELETE"}
"""Everything else is a POST."""


def routes(facts: Facts) -> dict[str, str]:
    """The file name under `_generated` and its text."""
    return {"routes.py": "\n".join(_module(facts.requests, facts.api, facts.paged)) + "\n"}


def place(operation: Operation, model: RequestModel) -> tuple[str, str]:
    """Method and path of an operation in REST."""
    path = ROOT + operation.resource.replace("_", "-")
    if operation.verb == "report":
        path += "/" + operation.name.partition(".")[2].replace("_", "-")
    elif operation.verb != "list" and any(param.special == "id" for param in operation.params):
        path += "/{id}"
    elif operation.verb == "update" and f"{operation.resource}.create" in model.operations:
        path += "/update"  # without an ID it would be the path of create
    if operation.verb in ("void", "merge"):
        path += "/" + operation.verb
    return METHODS.get(operation.verb, "POST"), path


def _module(model: RequestModel, api: ApiModel, paged: frozenset[str]) -> Iterator[str]:
    yield '"""Every operation, as plain data."""'
    yield ""
    yield "# name, what it does, message without Rq and Rs, object type if there is one and only one, method, path,"
    yield "# whether the answer holds records, whether its pages have cursors, whether its objects have a refNumber"
    yield "ROUTES: tuple[tuple[str, str, str, str | None, str, str, bool, bool, bool], ...] = ("
    taken: dict[tuple[str, str], str] = {}
    for operation in model.operations.values():
        method, path = place(operation, model)
        other = taken.setdefault((method, path), operation.name)
        if other != operation.name:
            raise ValueError(f"{method} {path} would be both {other} and {operation.name}")
        shown = api.objects[operation.answers[0]] if len(operation.answers) == 1 else None
        kind = f'"{shown.object_type}"' if shown and shown.object_type else "None"
        numbered = shown is not None and any(each.json_name == "refNumber" for each in shown.fields)
        yield (
            f'    ("{operation.name}", "{operation.verb}", "{operation.message}", {kind}, "{method}", "{path}", '
            f"{bool(operation.answers)}, {operation.name in paged}, {numbered}),"
        )
    yield ")"
