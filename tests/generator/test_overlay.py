"""The overlay file: what is wrong with it is told at once, with the place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.read import overlay
from generator.read.spec_files import SpecFileError
from generator.sdk import importer


def problems(path: Path) -> list[str]:
    with pytest.raises(SpecFileError) as caught:
        overlay.load(path)
    return caught.value.problems


def test_all_problems_of_the_form_at_once(tmp_path: Path) -> None:
    path = tmp_path / "overlay.toml"
    path.write_text(
        """\
[[correction]]
id = "one"
change = "optional"
places = ["A/B"]
reason = "Too short."
evidence = "A test."
colour = "red"

[[correction]]
id = "two"
change = "values"
places = []
reason = "A reason that is long enough."
evidence = "A test."

[[correction]]
id = "three"
change = "add"
places = ["A"]
elements = [{ name = "X", type = "WRONGTYPE" }]
reason = "A reason that is long enough."
evidence = "A test."
""",
        encoding="utf-8",
    )
    found = problems(path)
    assert len(found) == 4
    assert any(line.startswith('overlay.toml:1: correction "one": reason: ') for line in found)
    assert any(line.startswith('overlay.toml:1: correction "one": colour: ') for line in found)
    assert any(line.startswith('overlay.toml:9: correction "two": places: ') for line in found)
    assert any("WRONGTYPE is not a wire type" in line and line.startswith("overlay.toml:16") for line in found)


def test_what_a_change_needs(tmp_path: Path) -> None:
    path = tmp_path / "overlay.toml"
    head = 'places = ["A"]\nreason = "A reason that is long enough."\nevidence = "A test."\n'
    path.write_text(
        f'[[correction]]\nid = "one"\nchange = "values"\n{head}[[correction]]\nid = "two"\nchange = "group"\n{head}',
        encoding="utf-8",
    )
    found = problems(path)
    assert [line.split("Value error, ")[1] for line in found] == [
        'change = "values" needs values',
        'change = "group" needs was and now',
    ]


def test_no_toml_at_all(tmp_path: Path) -> None:
    path = tmp_path / "overlay.toml"
    path.write_text("[[correction]\n", encoding="utf-8")
    assert problems(path)[0].startswith("overlay.toml: ")


def test_all_that_does_not_fit_the_schema_at_once(sources: Path) -> None:
    path = sources / "specs" / "overlay.toml"
    text = path.read_text(encoding="utf-8")
    text = text.replace('"ThingAddRs/Count"', '"ThingAddRs/Total"').replace('values = ["Odd"]', 'values = ["Big"]')
    text = text.replace("was = { minimum = 0, maximum = 0 }", "was = { minimum = 1, maximum = 1 }")
    path.write_text(text.replace('after = "ThingRef"', 'after = "Nothing"'), encoding="utf-8")
    with pytest.raises(SpecFileError) as caught:
        importer.build(sources / "sdk", sources / "reference.xml", None, path)
    assert caught.value.problems == [
        "overlay.toml: never: ThingAddRq/Never: its group stands 0 to 0 times, not as `was` says",
        "overlay.toml: count: there is no ThingAddRs/Total in responses",
        "overlay.toml: kinds: Kind: has Big already",
        "overlay.toml: rate: GroupRet: Rate does not fit between Nothing and Amount",
    ]


def test_retired_elements_must_be_listed(sources: Path) -> None:
    path = sources / "specs" / "overlay.toml"
    text = path.read_text(encoding="utf-8").replace('"GroupRet/Old"', '"GroupRet/Gone"')
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SpecFileError) as caught:
        importer.build(sources / "sdk", sources / "reference.xml", None, path)
    assert caught.value.problems == [
        "overlay.toml: retired: GroupRet/Old is missing: the reference gives it to no edition",
        "overlay.toml: retired: GroupRet/Gone is not retired",
    ]


def test_corrections_and_marks_belong_together(specs: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(specs, tmp_path / "qbxml"))
    overlay.check_marks(overlay.load(folder / overlay.FILE), folder)
    file = folder / overlay.FILE
    file.write_text(file.read_text(encoding="utf-8").replace('id = "card-name"', 'id = "name"'), encoding="utf-8")
    with pytest.raises(SpecFileError) as caught:
        overlay.check_marks(overlay.load(file), folder)
    missing, unknown = caught.value.problems
    assert missing.startswith("overlay.toml: name: has no effect yet")
    assert unknown.startswith('responses.xsd: q:overlay="card-name": overlay.toml has no such correction')
