"""Reads `specs/wire_types.toml`: how the values of each simple type are written, read and called."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field, RootModel, model_validator

from generator.read.spec_files import Strict, read

FILE = Path(__file__).resolve().parents[2] / "specs" / "wire_types.toml"
Base = Literal["text", "id", "guid", "word", "boolean", "integer", "number", "date", "datetime", "interval"]
Coercion = Literal["string", "decimal", "number", "boolean", "date", "datetime", "interval", "enum"]


class WireType(Strict):
    """One simple type; the head of the file says what each fact means."""

    base: Base
    digits: int = Field(default=0, ge=0, le=15)
    places: int = Field(default=0, ge=0, le=15)
    fixed: bool = False
    free: bool = False
    first: str = Field(default="", pattern=r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$")
    last: str = Field(default="", pattern=r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$")
    coercion: Coercion
    words: str = "text"
    problem: str = ""

    @model_validator(mode="after")
    def _numbers_have_digits(self) -> WireType:
        wanted = [True, True] if self.base == "number" else [False, False]
        if [bool(self.digits), bool(self.places)] != wanted:
            raise ValueError('digits and places belong to base = "number", and only to that')
        return self


class WireTypes(RootModel[dict[str, WireType]]):
    """The whole file, by the names that the SDK gives the types."""


def load(path: Path = FILE) -> dict[str, WireType]:
    """The types in the order of the file. Raises SpecFileError with every problem."""
    return read(path, WireTypes).root


NAMES = tuple(load())
"""The names of the simple types, for files that refer to them."""
