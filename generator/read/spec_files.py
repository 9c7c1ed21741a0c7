"""Reads TOML spec files through pydantic models; says all that is wrong with a file at once, with its place."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from generator.model.problems import GeneratorError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


class Strict(BaseModel):
    """A table of a spec file: a key that nobody knows is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SpecFileError(GeneratorError):
    """One or more spec files are wrong; the message has a line for each problem."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


Model = TypeVar("Model", bound=BaseModel)


def read(path: Path, model: type[Model]) -> Model:
    """The file as its model; raises SpecFileError with every problem."""
    text = path.read_text(encoding="utf-8")
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SpecFileError([f"{path.name}: {error}"]) from error
    try:
        return model.model_validate(table)
    except ValidationError as error:
        raise SpecFileError([_problem(path.name, text, table, dict(found)) for found in error.errors()]) from error


def _problem(name: str, text: str, table: object, found: dict[str, object]) -> str:
    """`overlay.toml:12: correction "employee-tax": places.0: Input should be a valid string`."""
    places = list(found["loc"])  # type: ignore[call-overload]
    line, label = _line_of_key(text, places), ""
    if len(places) >= 2 and isinstance(places[1], int):
        heading = str(places[0])
        line = _line_of_entry(text, heading, places[1])
        entry = table[heading][places[1]]  # type: ignore[index]
        identity = entry.get("id") if isinstance(entry, dict) else None
        label = f'{heading} "{identity}": ' if identity else f"{heading} {places[1] + 1}: "
        places = places[2:]
    where = ".".join(str(place) for place in places)
    return f"{name}:{line}: {label}{where + ': ' if where else ''}{found['msg']}"


def _line_of_key(text: str, places: list[object]) -> int:
    """The line of the innermost table around the place, or of the key in it that leads there."""
    names = [rf"[\"']?{re.escape(str(place))}[\"']?" for place in places]
    start = 0
    for depth in range(len(names), 0, -1):
        heading = re.search(rf"^\[{'[.]'.join(names[:depth])}\]", text, re.MULTILINE)
        if heading:
            start, names = heading.end(), names[depth:]
            break
    table = re.split(r"^\[", text[start:], maxsplit=1, flags=re.MULTILINE)[0]
    key = re.search(rf"^{names[0]}\s*[=.]", table, re.MULTILINE) if names else None
    return text.count("\n", 0, start + (key.start() if key else 0)) + 1


def _line_of_entry(text: str, heading: str, index: int) -> int:
    starts = [match.start() for match in re.finditer(rf"^\[\[{re.escape(heading)}\]\]", text, re.MULTILINE)]
    return text.count("\n", 0, starts[index]) + 1 if index < len(starts) else 1
