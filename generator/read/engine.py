"""Reads `specs/engine.toml`: the attributes that the engine uses itself."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from generator.read.spec_files import Strict, read

FILE = "engine.toml"
Role = Literal[
    "request_id",
    "status_code",
    "status_severity",
    "status_message",
    "iterator_id",
    "iterator_remaining",
    "column",
    "data_type",
    "set_status_code",
    "set_id",
]


class Engine(Strict):
    """The whole file. `roles` has the role of an attribute by its name."""

    roles: dict[str, Role]


def load(path: Path) -> Engine:
    """The file. Raises SpecFileError with every problem."""
    return read(path, Engine)
