"""The simple types of the wire, the version and the editions: each stands once, in the specs."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

import qbxml_core
from generator import emit
from generator.model.problems import GeneratorError
from generator.read import wire_types
from generator.read.spec_files import SpecFileError
from qbxml_core import _engine
from qbxml_core.facts.versions import VERSION
from qbxml_core.facts.wire_types import WIRE_TYPES, of_base


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    return Path(shutil.copytree(emit.SPECS, tmp_path / "specs"))


def change(file: Path, old: str, new: str) -> None:
    """Replaces the first occurrence."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_python_has_the_types_of_the_specs() -> None:
    assert list(WIRE_TYPES) == list(wire_types.load()) == list(wire_types.NAMES)
    for name, wire in wire_types.load().items():
        assert WIRE_TYPES[name]._asdict() == wire.model_dump()


def test_the_numbers_are_those_of_the_message_reference() -> None:
    """Amounts have 13 digits and 2 places, prices, quantities and percents 10 and 5."""
    assert of_base("number") == ("FLOATTYPE", "AMTTYPE", "PRICETYPE", "QUANTYPE", "PERCENTTYPE")
    assert WIRE_TYPES["AMTTYPE"][1:4] == (13, 2, True)
    assert {WIRE_TYPES[name][1:4] for name in ("PRICETYPE", "QUANTYPE", "PERCENTTYPE")} == {(10, 5, False)}


def test_the_places_of_amounts_are_one_line(specs: Path) -> None:
    before = emit.generate()
    change(specs / "wire_types.toml", "digits = 13\nplaces = 2\n", "digits = 13\nplaces = 4\n")
    after = emit.generate(specs)
    assert {name for name in after if after[name] != before[name]} == {"wire_types.h", "wire_types.py", emit.STAMP}
    assert '{"AMTTYPE", QBX_BASE_NUMBER, 13, 4, 1, "bad_number"}' in after["wire_types.h"]


def test_problems_of_the_file_at_once(tmp_path: Path) -> None:
    file = tmp_path / "wire_types.toml"
    file.write_text('[A]\nbase = "text"\nplaces = 2\ncoercion = "string"\n[B]\nbase = "odd"\ncoercion = "string"\n')
    with pytest.raises(SpecFileError) as caught:
        wire_types.load(file)
    first, second = caught.value.problems
    assert "digits and places belong to" in first
    assert second.startswith("wire_types.toml:6: B.base: ")


def test_a_newer_version_in_the_specs_is_the_default_everywhere(specs: Path) -> None:
    change(specs / "qbxml" / "qbxml.xsd", f' version="{VERSION}"', ' version="17.0"')
    after = emit.generate(specs)
    scope: dict[str, object] = {}
    exec(after["versions.py"], scope)
    assert scope["VERSION"] == "17.0"
    assert '#define QBX_SCHEMA_VERSION "17.0"' in after["tables.h"]
    assert '"version":"17.0"' in after["wire.json"]


def test_no_code_spells_the_version_or_the_editions() -> None:
    """So a newer QuickBooks changes the specs and nothing else."""
    package = Path(qbxml_core.__file__).parent
    files = [
        file
        for file in package.rglob("*")
        if file.suffix in (".py", ".pyi", ".pyx", ".pxi", ".h") and "_generated" not in file.parts
    ]
    assert len(files) > 100
    for file in files:
        code = re.sub(r'"""(?:.|\n)*?"""', "", file.read_text(encoding="utf-8"))
        assert f'"{VERSION}"' not in code, file
        assert '"US", "CA"' not in code, file


def test_the_engine_and_python_agree_on_the_version() -> None:
    assert _engine.SCHEMA_VERSION == VERSION


def test_nothing_is_newer_than_the_schema(specs: Path) -> None:
    element = '<xs:element name="TxnDate" type="DATETYPE" minOccurs="0"/>'
    change(specs / "qbxml" / "responses.xsd", element, element.replace("/>", ' q:since="17.0"/>'))
    with pytest.raises(GeneratorError) as caught:
        emit.generate(specs)
    (problem,) = str(caught.value).splitlines()
    assert re.fullmatch(
        r"qbxml/responses\.xsd: \w+\.TxnDate: since 17\.0, but the schema is of version 16\.0 \(qbxml\.xsd\)", problem
    )
