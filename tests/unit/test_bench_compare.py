"""Comparing: every contender that is installed reads the document, and the numbers mean what they say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benches import instructions
from benches.compare import chosen, main, report, table
from benches.documents import clean
from benches.measure import Result, measure
from benches.peers import Contender, generic, ours
from benches.peers.limit import built, compiler
from benches.targets import TARGETS, outcomes

DATA = b"<QBXML><A><B>one</B><B>t&amp;wo</B></A></QBXML>"


def result(contender: str, seconds: float, document: str = "invoices") -> Result:
    return Result(document, contender, 1_000_000, seconds, seconds * 1.1)


def test_targets_compare_rates_of_one_document() -> None:
    found = [result(ours.API_JSON, 0.1), result(generic.EXPAT, 0.4), result(generic.EXPAT, 1.2, "customers")]
    (outcome,) = outcomes(found)
    assert outcome.target in TARGETS
    assert outcome.reached == pytest.approx(4)
    assert not outcome.met
    assert outcomes([result(ours.API_JSON, 0.1), result(generic.EXPAT, 0.8001)])[0].met


def test_table_is_sorted_and_says_how_many_times() -> None:
    lines = table([result(generic.EXPAT, 0.5), result(ours.API_JSON, 0.1)]).splitlines()
    assert lines[1].split()[-2:] == ["1.00", "x"]
    assert lines[2].startswith(generic.EXPAT)
    assert lines[2].split()[-4:] == ["2.0", "10%", "5.00", "x"]


def test_rounds_are_interleaved_and_the_first_does_not_count() -> None:
    order: list[str] = []

    def prepared(name: str) -> Contender:
        return Contender(name, lambda _: lambda: order.append(name))

    missing = Contender("missing", lambda _: pytest.fail("prepared"), needs="no_such_module_at_all")
    impossible = Contender("impossible", lambda _: None)
    told: list[str] = []
    found = measure("d", DATA, [prepared("a"), prepared("b"), missing, impossible], 2, told.append)
    assert order == ["a", "b"] * 3
    assert [each.contender for each in found] == ["a", "b"]
    assert len(told) == 1
    assert all(0 < each.best <= each.middle for each in found)


@pytest.mark.skipif(compiler() is None, reason="no C compiler")
def test_the_probe_walks_everything() -> None:
    probe = built()
    if probe is None:
        pytest.skip("the probe is for x86")
    # Names, quotes and colons, texts (one character for a reference), braces and commas.
    assert probe(DATA) == len('"QBXML":{"A":{"B":"one","B":"t?wo",},},')
    data = clean("wide report", 60_000)
    assert 0.5 * len(data) < probe(data) < 1.5 * len(data)
    assert probe(data + data) == 2 * probe(data)


def test_results_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "results.json"
    words = [f"--only={word}" for word in (ours.API_JSON, generic.EXPAT)]
    assert main(["customers", "--size", "30KB", "--rounds", "1", "--json", str(target), *words]) == 0
    written = json.loads(target.read_text())
    assert {each["contender"] for each in written["results"]} == {ours.API_JSON, ours.API_STREAM, generic.EXPAT}
    assert {"date", "processor", "python", "engine"} <= written["machine"].keys()
    assert [each["slower"] for each in written["targets"]] == [generic.EXPAT] * 2
    assert "times expat" in capsys.readouterr().out


def test_report_keeps_what_ci_needs() -> None:
    (entry,) = report([result(ours.API_JSON, 0.1)])["results"]  # type: ignore[misc]
    assert entry["rate"] == pytest.approx(10)


def test_no_such_document() -> None:
    with pytest.raises(SystemExit):
        main(["invoces"])


def test_chosen() -> None:
    assert [each.name for each in chosen(["expat"])] == [generic.EXPAT]
    assert len(chosen([])) > 15


def test_instruction_counts_have_a_tolerance() -> None:
    text, fine = instructions.compare({"a": 1000, "b": 1000, "gone": 5}, {"a": 1049, "b": 1000, "c": 7})
    assert fine
    assert "new" in text
    assert "gone" in text
    text, fine = instructions.compare({"a": 1000}, {"a": 1055})
    assert not fine
    assert "1.055  more" in text
    assert instructions.compare({"a": 1000}, {"a": 1055}, instructions.OTHER_BUILD)[1]
    text, fine = instructions.compare({"a": 1000}, {"a": 900})
    assert fine
    assert "--update" in text


def test_instructions_without_valgrind(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", "")
    assert instructions.main([]) == 2
    assert "valgrind" in capsys.readouterr().err


def test_counts_are_of_the_cases_there_are() -> None:
    kept = json.loads(instructions.COUNTS.read_text())
    assert list(kept["counts"]) == [name for name, _, _ in instructions.cases()]
    assert kept["build"].keys() == instructions.build().keys()
