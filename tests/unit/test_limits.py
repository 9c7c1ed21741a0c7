"""Limits: documented defaults, refused nonsense."""

from __future__ import annotations

import dataclasses
import inspect

import pytest

from qbxml_core import Limits, OptionError


def test_defaults() -> None:
    assert Limits().as_options() == {
        "max_depth": 64,
        "max_name": 256,
        "max_text": 64 << 20,
        "max_record": 256 << 20,
        "max_warnings": 1000,
    }


def test_every_limit_is_documented() -> None:
    source = inspect.getsource(Limits)
    for field in dataclasses.fields(Limits):
        line = source.index(f"    {field.name}: int")
        assert source[line:].splitlines()[1].strip().startswith('"""'), field.name


@pytest.mark.parametrize("name", [field.name for field in dataclasses.fields(Limits)])
def test_nonsense_is_refused(name: str) -> None:
    with pytest.raises(OptionError, match=f"{name} must be positive, not -1"):
        Limits(**{name: -1})
    with pytest.raises(TypeError, match=f"{name} must be an int, not str"):
        Limits(**{name: "12"})
    with pytest.raises(TypeError, match=f"{name} must be an int, not bool"):
        Limits(**{name: True})


def test_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Limits().max_depth = 3  # type: ignore[misc]
