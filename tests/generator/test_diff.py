"""Differences in meaning, as lines."""

from __future__ import annotations

import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.model.schema import Aggregate, Attribute, Element, Group, Leaf, Schema
from generator.proof import diff


def made(*elements: Element, attributes: tuple[Attribute, ...] = (), kind: str = "sequence") -> Schema:
    return Schema("16.0", {"Foo": Aggregate("Foo", Group(kind, elements), attributes)}, "Foo")


NAME = Element("Name", leaf=Leaf("STRTYPE", 41), minimum=0)


@pytest.mark.parametrize(
    ("changed", "line"),
    [
        (replace(NAME, minimum=1), "`Foo.Name` is now required"),
        (replace(NAME, leaf=Leaf("STRTYPE", 100)), "`Foo.Name` max length 41 -> 100"),
        (replace(NAME, leaf=Leaf("STRTYPE")), "`Foo.Name` max length 41 -> none"),
        (replace(NAME, leaf=Leaf("STRTYPE", 41, (("US", 3), ("AU", 41)))), "`Foo.Name` max length 41 -> US:3 AU:41"),
        (replace(NAME, leaf=Leaf("IDTYPE", 41)), "`Foo.Name` STRTYPE -> IDTYPE"),
        (replace(NAME, leaf=Leaf("STRTYPE", 41, values=("A", "B"))), "`Foo.Name` adds values A, B"),
        (replace(NAME, leaf=Leaf("STRTYPE", 41, min_value="1")), "`Foo.Name` from .. to 1.."),
        (replace(NAME, maximum=None), "`Foo.Name` may stand 1 -> any number of times"),
        (replace(NAME, since="14.0"), "`Foo.Name` since 1.0 -> 14.0"),
        (replace(NAME, editions=("US",)), "`Foo.Name` editions US CA UK AU -> US"),
    ],
)
def test_each_kind_of_change(changed: Element, line: str) -> None:
    assert diff.differences(made(NAME), made(changed)) == [line]
    assert diff.differences(made(NAME), made(NAME)) == []


def test_elements_come_and_go() -> None:
    store = Element("StoreName", leaf=Leaf("STRTYPE"), minimum=0, since="16.0")
    assert diff.differences(made(NAME), made(NAME, store)) == [
        "adds `Foo.StoreName` (STRTYPE, optional, since 16.0)",
    ]
    assert diff.differences(made(NAME, store), made(NAME)) == ["removes `Foo.StoreName`"]
    assert diff.differences(made(NAME, store), made(store, NAME)) == ["`Foo` has its elements in another order"]
    assert diff.differences(made(NAME, store), made(NAME, store, kind="choice")) == [
        "`Foo` groups its elements in another way",
    ]


def test_attributes_come_and_go() -> None:
    attribute = Attribute("requestID", Leaf("STRTYPE"))
    assert diff.differences(made(), made(attributes=(attribute,))) == ["adds `Foo@requestID` (STRTYPE, optional)"]
    assert diff.differences(made(attributes=(attribute,)), made()) == ["removes `Foo@requestID`"]
    required = replace(attribute, required=True)
    assert diff.differences(made(attributes=(attribute,)), made(attributes=(required,))) == [
        "`Foo@requestID` is now required",
    ]


def test_a_type_that_was_split_is_compared_with_what_it_was() -> None:
    old = made(Element("Bar", aggregate="Bar"))
    new = made(Element("Bar", aggregate="Foo.Bar"))
    old.aggregates["Bar"] = new.aggregates["Bar"] = Aggregate("Bar", Group("sequence", (NAME,)))
    new.aggregates["Foo.Bar"] = Aggregate("Foo.Bar", Group("sequence", (replace(NAME, minimum=1),)))
    assert diff.differences(old, new) == [
        "`Foo.Bar` type Bar -> Foo.Bar",
        "`Foo.Bar` is a type of its own, no longer `Bar`",
        "`Foo.Bar.Name` is now required",
    ]


def test_the_command(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", str(specs), str(specs)]) == 0
    assert capsys.readouterr().out == "No difference in meaning.\n"
    assert main(["diff", "no-such-revision-or-directory"]) == 1
    assert "neither a directory nor a git revision" in capsys.readouterr().err


def test_a_reader_that_goes_away_is_no_error_to_talk_about(specs: Path) -> None:
    command = [sys.executable, "-m", "generator", "diff", str(specs), str(specs)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert process.returncode == -signal.SIGPIPE
