"""The mapping files: all problems at once, each with its file and place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import mapping
from generator.mapping.names import camel, enum_word, pluralize, snake, snake_name, words
from generator.model.schema import Schema
from generator.read import schema
from generator.read.spec_files import SpecFileError


@pytest.fixture(scope="module")
def wire() -> Schema:
    return schema.load()


@pytest.fixture
def files(tmp_path: Path) -> Path:
    return Path(shutil.copytree(mapping.SPECS, tmp_path / "mapping"))


def problems(wire: Schema, files: Path, **more: str) -> list[str]:
    """What is wrong when each named file has some more text."""
    for name, text in more.items():
        with (files / f"{name}.toml").open("a", encoding="utf-8") as file:
            file.write("\n" + text)
    with pytest.raises(SpecFileError) as caught:
        mapping.load(wire, files)
    return caught.value.problems


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[objects.ClassRet]\nnames.Nmae = "title"', "[objects.ClassRet] names: no element Nmae to change"),
        ('[objects.ClassRet]\nomit = ["Nmae"]', "[objects.ClassRet] omit: no element Nmae to change"),
        ('[objects.ClassRet]\nnames.ParentRef = "parent"', "names.ParentRef: the rules give 'parent' already"),
        ('[objects.ClassRet]\nname = "qbd_class"', "name = 'qbd_class' is what the rules say"),
        ('[objects.ClassRet]\nnames.FullName = "name"', "qbd_class: name is the name of 2 fields"),
        ('[objects.ClassRet]\ntypes.Name = "string"', "types.Name: the rules give 'string' already"),
        ('[objects.ClassRet]\nkeep = ["Name"]', "keep: Name is not omitted by the rules"),
        ('[objects.ChargeRet]\nomit = ["TxnNumber"]', "omit: TxnNumber is omitted by the rules already"),
        ('[objects.ClassRett]\nname = "qbd_class"', "[objects.ClassRett] no such object in any response"),
        ('[objects.ClassRet]\nname = "qbd_vehicle"', "qbd_vehicle is also read from"),
        ('[values.JobStatus]\nAwarded = "awarded"', "[values.JobStatus] Awarded: the rules give 'awarded' already"),
        ('[values.Nothing]\nSome = "thing"', "[values.Nothing] no such element"),
        ('[always]\nClassRet = ["Name"]', "[always.ClassRet] Name: the rules say so already"),
        ('[nullable]\nClassRet = ["Nmae"]', "[nullable.ClassRet] no element Nmae to change"),
        ('[resources.classes]\nrecords = ["ClassRet"]', "[resources.classes] the rules give the same"),
        ('[resources.things]\nrecords = ["ThingRet"]', "[resources.things] no such record or message: ThingRet"),
        ('[objects.TaxLineInfoRet]\nlike = "Nothing"', "like = 'Nothing': no such element"),
        ('[objects.TaxLineInfoRet]\nlike = "DataExtRet"', "like = 'DataExtRet', which has no TaxLineID, TaxLineName"),
    ],
)
def test_what_does_nothing_or_clashes_is_named_with_its_place(
    wire: Schema, files: Path, text: str, expected: str
) -> None:
    (files / "extra.toml").write_text(text, encoding="utf-8")
    found = problems(wire, files)
    assert any(expected in problem for problem in found), found


def test_all_problems_come_at_once(wire: Schema, files: Path) -> None:
    found = problems(wire, files, extra='[objects.ClassRet]\nnames.A = "a"\nnames.B = "b"\n[objects.X]\nname = "x"')
    assert len(found) == 3
    assert all(problem.startswith("extra.toml") for problem in found)


def test_unknown_keys_and_broken_files_come_together(wire: Schema, files: Path) -> None:
    (files / "broken.toml").write_text("[", encoding="utf-8")
    found = problems(wire, files, extra="[objects.ClassRet]\nrename = 1")
    assert [problem.partition(":")[0] for problem in found] == ["broken.toml", "extra.toml"]


def test_an_entry_in_two_files_is_a_problem(wire: Schema, files: Path) -> None:
    found = problems(wire, files, extra='[objects.VendorRet]\nname = "qbd_seller"')
    assert found == ["lists.toml: [objects.VendorRet] also in extra.toml"]


def test_a_missing_folder_is_named(wire: Schema, tmp_path: Path) -> None:
    assert problems(wire, tmp_path) == ["rules.toml: No such file or directory"]


def test_a_field_of_a_report_needs_its_source(wire: Schema, files: Path) -> None:
    path = files / "reports.toml"
    text = path.read_text(encoding="utf-8").replace('attribute = "titleRow"', 'attribute = "row"')
    path.write_text(text, encoding="utf-8")
    assert problems(wire, files) == [
        "reports.toml: [report_objects.ColTitle] rowNumber: no attribute row",
        "reports.toml: [report_objects.ColTitle] titleRow has no field",
    ]


@pytest.mark.parametrize(
    ("wire_name", "json_name"),
    [("TxnDate", "transactionDate"), ("PagerPIN", "pagerPin"), ("ListID", "listId"), ("QBFileMode", "qbFileMode"),
     ("IsFiling1099Misc", "isFiling1099Misc"), ("isTrackingOnSales", "isTrackingOnSales"), ("SSN", "ssn")],
)  # fmt: skip
def test_names_become_camel_case(wire_name: str, json_name: str) -> None:
    assert camel(words(wire_name, {"Txn": "transaction"})) == json_name


@pytest.mark.parametrize(
    ("word", "many"),
    [
        ("line", "lines"),
        ("entry", "entries"),
        ("class", "classes"),
        ("tax", "taxes"),
        ("terms", "terms"),
        ("day", "days"),
    ],
)
def test_plurals(word: str, many: str) -> None:
    assert pluralize(["some", word], {}) == ["some", many]


def test_snake_case() -> None:
    assert snake(["form", "1099", "line"]) == "form1099_line"
    assert snake_name("i9OnFileStatus") == "i9_on_file_status"
    assert snake_name("isEligibleFor1099") == "is_eligible_for1099"


@pytest.mark.parametrize(
    ("value", "word"),
    [("AccountsPayable", "accounts_payable"), ("1099Detail", "1099_detail"), ("APAgingSummary", "ap_aging_summary"),
     ("???", "unknown")],
)  # fmt: skip
def test_enum_words(value: str, word: str) -> None:
    assert enum_word(value, {"???": "unknown"}) == word
