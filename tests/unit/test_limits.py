"""Limits: documented defaults, refused nonsense."""

from __future__ import annotations

import dataclasses
import inspect
import re

import pytest

from qbxml_core import Decoder, Limits, OptionError


def test_defaults_are_those_of_the_engine() -> None:
    defaults = dataclasses.asdict(Limits())
    assert defaults == {
        "max_depth": 64,
        "max_name": 256,
        "max_text": 16 << 20,
        "max_record": 32 << 20,
        "max_warnings": 1000,
    }
    signature = str(Decoder.__doc__).splitlines()[0]
    engine = {name: int(value, 0) for name, value in re.findall(r"(max_\w+)=(\w+)", signature)}
    assert engine == defaults


def test_every_limit_is_documented() -> None:
    source = inspect.getsource(Limits)
    for field in dataclasses.fields(Limits):
        line = source.index(f"    {field.name}: int")
        assert source[line:].splitlines()[1].strip().startswith('"""'), field.name


@pytest.mark.parametrize("name", [field.name for field in dataclasses.fields(Limits)])
def test_nonsense_is_refused(name: str) -> None:
    for value in (-1, 1 << 31, 1 << 70, -(1 << 70), *(() if name == "max_warnings" else (0,))):
        with pytest.raises(OptionError, match=rf"{name} must be from [01] to \d+, not {value}"):
            Limits(**{name: value})
        with pytest.raises(OptionError, match=rf"{name} must be from [01] to \d+, not {value}"):
            Decoder(**{name: value})  # type: ignore[arg-type]
    for value in ("12", True, 12.0, None):
        with pytest.raises(TypeError, match=f"{name} must be an int, not {type(value).__name__}"):
            Limits(**{name: value})  # type: ignore[arg-type]
        with pytest.raises(TypeError, match=f"{name} must be an int, not {type(value).__name__}"):
            Decoder(**{name: value})  # type: ignore[arg-type]


def test_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Limits().max_depth = 3  # type: ignore[misc]
