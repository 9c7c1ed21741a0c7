"""The proof itself must be able to fail: it finds what was tampered with."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.__main__ import main
from generator.proof import conformance
from generator.sdk import importer


@pytest.fixture
def specs(sources: Path) -> Path:
    directory = sources / "specs"
    made = importer.build(
        sources / "sdk", sources / "reference.xml", sources / "additions.tsv", directory / "overlay.toml"
    )
    importer.write(made, directory)
    return directory


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_schemas_that_agree(sources: Path, specs: Path) -> None:
    report = conformance.prove(sources / "sdk", specs)
    assert report.holds(), report.text()
    assert (report.messages, len(report.corrections), len(report.newer)) == (2, 5, 7)
    assert report.retired == ["GroupRet/Old", "LineAdd/Old", "LineRet/Old"]
    assert report.editions == ["ThingAddRq.Name: US:3 CA:3 UK:3 AU:6"]
    assert 0 < report.spoilt_valid < report.spoilt


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("requests.xsd", '<xs:element name="ListID" type="IDTYPE"/>', '<xs:element name="ListID" type="STRTYPE"/>'),
        ("requests.xsd", '"LineAdd" minOccurs="0" maxOccurs="unbounded"', '"LineAdd" minOccurs="0" maxOccurs="2"'),
        ("responses.xsd", '<xs:choice minOccurs="0" maxOccurs="unbounded">', '<xs:choice maxOccurs="unbounded">'),
        ("responses.xsd", 'type="INTTYPE" use="required"', 'type="INTTYPE"'),
        ("values.xsd", '<xs:enumeration value="Small"/>', ""),
        ("values.xsd", '<xs:maxLength value="36"/>', '<xs:maxLength value="35"/>'),
    ],
)
def test_a_difference_is_found(sources: Path, specs: Path, file: str, old: str, new: str) -> None:
    change(specs / file, old, new)
    report = conformance.prove(sources / "sdk", specs, rounds=30)
    assert not report.holds()
    assert any("SDK True, ours False" in problem or "SDK False, ours True" in problem for problem in report.problems)


def test_a_correction_that_nothing_needs_is_told(sources: Path, specs: Path) -> None:
    change(
        sources / "sdk" / "qbxmlops130.xsd", 'name="Count" type="INTTYPE"', 'name="Count" minOccurs="0" type="INTTYPE"'
    )
    report = conformance.prove(sources / "sdk", specs)
    assert "overlay count: nothing needs the correction of ThingAddRs/Count" in report.problems


def test_an_element_that_ours_lacks_is_told(sources: Path, specs: Path) -> None:
    change(specs / "overlay.toml", '"LineRet/Old"', '"LineRet/Older"')
    report = conformance.prove(sources / "sdk", specs)
    assert "ours lacks LineRet/Old and does not say why" in report.problems
    assert "LineRet/Older is listed as retired, but not in the SDK" in report.problems


def test_the_command_refuses_a_directory_without_an_sdk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conformance", "--sdk", str(tmp_path)]) == 1
    assert "no qbxmlops*.xsd" in capsys.readouterr().err
