"""The files of specs/requests: all problems at once, each with its file and place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import mapping, requests
from generator.model.api import ApiModel
from generator.model.schema import Schema
from generator.read import schema
from generator.read.requests import read_all
from generator.read.spec_files import SpecFileError


@pytest.fixture(scope="module")
def wire() -> Schema:
    return schema.load()


@pytest.fixture(scope="module")
def api(wire: Schema) -> ApiModel:
    return mapping.load(wire)


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    for folder in ("requests", "mapping"):
        shutil.copytree(requests.SPECS / folder, tmp_path / folder)
    return tmp_path


def problems(wire: Schema, api: ApiModel, specs: Path, text: str) -> list[str]:
    """What is wrong when there is one file more."""
    (specs / "requests" / "more.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SpecFileError) as caught:
        requests.load(wire, api, specs)
    return caught.value.problems


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[omit]\nNothing = "no"', "more.toml: [omit.Nothing] is of no use: nothing like that in any request"),
        ('[names]\nNothing = "no"', "more.toml: [names.Nothing] is of no use: nothing like that in any request"),
        ('[texts]\nnothing = "no"', "more.toml: [texts.nothing] is of no use: nothing like that in any request"),
        (
            '[objects.Invoice]\nnames.Nothing = "no"',
            "more.toml: [objects.Invoice] names: Nothing is of no use: no such place",
        ),
        ('[objects.Invoice]\nnames.Memo = "memo"', "[objects.Invoice.Memo]: the rules give 'memo' already"),
        ('[names]\nMemo = "memo"', "more.toml: [names.Memo]: the rules give the same"),
        ('[objects.InvoiceAdd]\nrequired = ["customerId"]', "required: the schema wants customerId already"),
        ('[objects.Invoice]\nnames.Memo = "dueDate"', "invoices.create: dueDate is the name of 2 parameters"),
        (
            '[operations."invoices.list"]\ndefaults.nothing = 1',
            "queries.toml: [operations.invoices.list] also in more.toml",
        ),
        (
            '[operations."invoices.create"]\ndefaults.nothing = 1',
            "more.toml: [operations.invoices.create] defaults: nothing is of no use: no such place",
        ),
        ('[values.JobStatus]\nAwarded = "awarded"', "[values.JobStatus] Awarded: no word, or what the rules say"),
        ('[values.JobStatus]\nNothing = "no"', "[values.JobStatus] Nothing: no word, or what the rules say"),
        ('[messages.Nothing]\nresource = "x"\nverb = "list"', "more.toml: [messages.Nothing] is of no use"),
        ('[messages.Some]\nresource = "x"\nverb = "dance"', "more.toml:3: messages.Some.verb: Input should be 'list'"),
        ('[nothing]\nx = "y"', "more.toml:1: nothing: Extra inputs are not permitted"),
        ("[omit", "more.toml: "),
    ],
)
def test_what_does_nothing_or_clashes_is_named_with_its_place(
    wire: Schema, api: ApiModel, specs: Path, text: str, expected: str
) -> None:
    told = problems(wire, api, specs, text)
    assert any(expected in each for each in told), told


def test_all_problems_at_once(wire: Schema, api: ApiModel, specs: Path) -> None:
    assert len(problems(wire, api, specs, '[omit]\nNothing = "no"\n[names]\nMore = "no"\n')) == 2


def test_a_message_without_operation_is_named(wire: Schema, api: ApiModel, specs: Path) -> None:
    rules = specs / "requests" / "rules.toml"
    lines = rules.read_text(encoding="utf-8").splitlines(keepends=True)
    rules.write_text("".join(line for line in lines if not line.startswith("ListMerge =")), encoding="utf-8")
    told = problems(wire, api, specs, "")
    assert "ListMerge: no operation; [messages.ListMerge] can say which" in told


def test_every_reason_says_something() -> None:
    rules = read_all(requests.SPECS / "requests")
    reasons = [*rules.tables["omit"].values(), *rules.tables["query_omit"].values()]
    assert all(len(reason) > 20 for reason in reasons)
