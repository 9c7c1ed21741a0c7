"""Reads `specs/rest.toml`: where REST differs from what the operations say by rule."""

from __future__ import annotations

from pathlib import Path

from generator.model.requests import RequestModel
from generator.read.spec_files import SpecFileError, Strict, read

FILE = "rest.toml"


class Rest(Strict):
    """`specs/rest.toml`. `paged` names lists whose answers have the fields of a page, each with the reason."""

    paged: dict[str, str]


def load(path: Path) -> Rest:
    """The file. Raises SpecFileError with every problem of form."""
    return read(path, Rest)


def paged(model: RequestModel, rest: Rest) -> frozenset[str]:
    """The lists whose answers have the fields of a page. Raises SpecFileError for entries without effect."""
    by_rule = {
        name
        for name, operation in model.operations.items()
        if any(param.json_name == "cursor" for param in operation.params)
    }
    problems = [f"{FILE}: paged: there is no list {name}" for name in rest.paged if not _is_list(model, name)]
    problems += [f"{FILE}: paged: {name} has a cursor as it is" for name in rest.paged if name in by_rule]
    if problems:
        raise SpecFileError(problems)
    return frozenset(by_rule | rest.paged.keys())


def _is_list(model: RequestModel, name: str) -> bool:
    return name in model.operations and model.operations[name].verb == "list"
