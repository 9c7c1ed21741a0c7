"""`emit` and `check`: generated files are what the specs say, to the byte."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from generator import emit
from generator.__main__ import main
from generator.facts import Facts
from generator.model.problems import GeneratorError


def emitter(facts: Facts) -> dict[str, str]:
    return {"names.h": "".join(f"/* {name} */\n" for name in facts.schema.aggregates), "deep/data.json": "{}\n"}


@pytest.fixture
def output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(emit, "emitters", lambda: [emitter])
    monkeypatch.setattr(emit, "ROOT", tmp_path)
    output = tmp_path / "_generated"
    compare, write = emit.compare, emit.write
    monkeypatch.setattr(emit, "compare", lambda made, place=output: compare(made, place))
    monkeypatch.setattr(emit, "write", lambda made, place=output: write(made, place))
    return output


def test_emit_then_check(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 1
    assert "missing: names.h" in capsys.readouterr().out
    assert main(["emit"]) == 0
    assert (output / "deep" / "data.json").read_bytes() == b"{}\n"
    capsys.readouterr()
    assert main(["check"]) == 0
    assert main(["emit"]) == 0
    assert capsys.readouterr().out == "Nothing changed.\n"


def test_a_changed_byte_is_found_and_shown(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["emit"]) == 0
    path = output / "names.h"
    path.write_bytes(path.read_bytes().replace(b"/* QBXML */", b"/* QBXNL */"))
    capsys.readouterr()
    assert main(["check"]) == 1
    out = capsys.readouterr().out
    assert "stale: names.h" in out
    assert "    -/* QBXNL */" in out
    assert "    +/* QBXML */" in out
    assert out.endswith("Mend it with: python -m generator emit\n")


def test_line_ends_count(output: Path) -> None:
    assert main(["emit"]) == 0
    path = output / "deep" / "data.json"
    path.write_bytes(b"{}\r\n")
    assert main(["check"]) == 1


def test_a_file_nobody_makes_is_found_and_left(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["emit"]) == 0
    (output / "__init__.py").touch()
    assert main(["check"]) == 0
    (output / "old.h").touch()
    assert main(["check"]) == 1
    assert "extra: old.h" in capsys.readouterr().out
    assert main(["emit"]) == 0
    assert (output / "old.h").exists()


def test_the_heading_names_the_command_and_nothing_that_changes(output: Path) -> None:
    assert main(["emit"]) == 0
    first, second = (output / "names.h").read_text(encoding="utf-8").splitlines()[:2]
    assert first == "/* DO NOT EDIT. Made by: python -m generator emit */"
    assert second == "/* APAccountRef */"


def test_the_stamp_has_name_and_hash_of_every_spec(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "a.toml").write_bytes(b"x = 1\n")
    (tmp_path / "one" / "notes.md").touch()
    (tmp_path / "b.xsd").touch()
    assert emit.stamp(tmp_path) == (
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.xsd\n"
        f"{hashlib.sha256(b'x = 1' + bytes([10])).hexdigest()}  one/a.toml\n"
    )


def test_two_emitters_must_not_make_one_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(emit, "emitters", lambda: [emitter, emitter])
    with pytest.raises(ValueError, match=r"two emitters write names\.h"):
        emit.generate()


def test_problems_of_all_spec_files_are_told_at_once(tmp_path: Path) -> None:
    specs = Path(shutil.copytree(emit.SPECS, tmp_path / "specs"))
    for name, text in {
        "qbxml/values.xsd": '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:wrong/></xs:schema>',
        "qbxml/overlay.toml": "[wrong]\n",
        "mapping/rules.toml": "[wrong\n",
        "mapping/sales.toml": "[objects.Wrong]\n\nname = 5\n",
        "requests/rules.toml": "[wrong]\n",
        "status.toml": "[wrong]\n",
        "wire_types.toml": '[STRTYPE]\nbase = "text"\ncoercion = "wrong"\n',
        "engine.toml": '[roles]\nrequestID = "wrong"\n',
        "rest.toml": "[wrong]\n",
    }.items():
        (specs / name).write_text(text, encoding="utf-8")
    with pytest.raises(GeneratorError) as caught:
        emit.generate(specs)
    told = str(caught.value).splitlines()
    assert "qbxml/values.xsd: wrong is not in normal form" in told
    assert "qbxml/overlay.toml:1: wrong: Extra inputs are not permitted" in told
    assert any(line.startswith("mapping/rules.toml: ") for line in told), "TOML that cannot be read"
    assert "mapping/sales.toml:3: objects.Wrong.name: Input should be a valid string" in told
    assert "requests/rules.toml:1: wrong: Extra inputs are not permitted" in told
    assert "status.toml:1: unknown table [wrong]" in told
    assert any(line.startswith("wire_types.toml:3: STRTYPE.coercion: ") for line in told)
    assert any(line.startswith("engine.toml:2: roles.requestID: ") for line in told)
    assert "rest.toml:1: wrong: Extra inputs are not permitted" in told


def test_problems_of_all_emitters_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*problems: str) -> emit.Emitter:
        def emitter(facts: Facts) -> dict[str, str]:
            raise GeneratorError("\n".join(problems))

        return emitter

    made = [broken("a.toml: one", "b.toml: both"), broken("b.toml: both", "c.toml: two")]
    monkeypatch.setattr(emit, "emitters", lambda: made)
    with pytest.raises(GeneratorError) as caught:
        emit.generate()
    assert str(caught.value).splitlines() == ["a.toml: one", "b.toml: both", "c.toml: two"]


def test_the_registry_can_be_loaded() -> None:
    assert emit.emitters()
