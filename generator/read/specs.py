"""All files of `specs`, each checked for its form; the problems of all files are reported together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from generator.model.problems import GeneratorError
from generator.model.schema import Schema
from generator.read import engine, mapping, overlay, requests, rest, schema, status, wire_types

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SpecFiles:
    """The content of every file of the specs."""

    schema: Schema
    wire_types: dict[str, wire_types.WireType]
    mapping: mapping.Mapping
    requests: requests.RequestRules
    status: status.Status
    rest: rest.Rest
    engine: engine.Engine


def load(path: Path) -> SpecFiles:
    """The files below `path`.

    Raises:
        GeneratorError: One or more are wrong; a line for each problem, with its file below `path` and its place.
    """
    problems: list[str] = []

    def part(name: str, read: Callable[[Path], T]) -> T | None:
        try:
            return read(path / name)
        except GeneratorError as error:
            folder = name if (path / name).is_dir() else str(Path(name).parent)
            problems.extend(f"{folder}/{line}".removeprefix("./") for line in str(error).splitlines())
            return None

    wire = part("qbxml", schema.load)
    corrections = part(f"qbxml/{overlay.FILE}", overlay.load)
    if corrections is not None:
        part("qbxml", lambda folder: overlay.check_marks(corrections, folder))
    types = part(wire_types.FILE.name, wire_types.load)
    json = part("mapping", lambda folder: mapping.read_all(folder, types))
    asked = part("requests", requests.read_all)
    codes = part("status.toml", status.load)
    routes = part(rest.FILE, rest.load)
    tables = part(engine.FILE, engine.load)
    if (
        wire is None
        or types is None
        or json is None
        or asked is None
        or codes is None
        or routes is None
        or tables is None
    ):
        raise GeneratorError("\n".join(dict.fromkeys(problems)))
    return SpecFiles(wire, types, json, asked, codes, routes, tables)
