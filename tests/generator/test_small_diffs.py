"""A small change of the specs is a small diff of the generated files, so that a person can review it."""

from __future__ import annotations

import difflib
import re
import shutil
from pathlib import Path

import pytest

from generator import emit

FILES = 12
LINES = 60
"""The most that one more word or one more element may change; added and removed lines count each."""

ELEMENT = '\n    <xs:element name="ColorCode" type="STRTYPE" minOccurs="0" q:since="16.0"/>'
WORD = '\n      <xs:enumeration value="Brandnew"/>'


@pytest.fixture(scope="module")
def before() -> dict[str, str]:
    return emit.generate()


def insert(file: Path, kind: str, name: str, behind: str, line: str) -> None:
    """Puts a line into the definition of a type, behind the first tag that matches."""
    text = file.read_text(encoding="utf-8")
    start = re.search(rf'<xs:{kind} name="{re.escape(name)}">', text)
    assert start
    place = re.compile(behind).search(text, start.end())
    assert place
    file.write_text(text[: place.end()] + line + text[place.end() :], encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "kind", "name", "behind", "line"),
    [
        ("values.xsd", "simpleType", "ENUMTYPE.AccountType", "<xs:enumeration[^>]*/>", WORD),
        ("values.xsd", "simpleType", "ENUMTYPE.JobStatus", "<xs:enumeration[^>]*/>", WORD),
        ("values.xsd", "simpleType", "ENUMTYPE.ColType", "<xs:enumeration[^>]*/>", WORD),
        ("responses.xsd", "complexType", "InvoiceRet", '<xs:element name="TxnDate"[^>]*/>', ELEMENT),
        ("responses.xsd", "complexType", "CustomerRet", '<xs:element name="FullName"[^>]*/>', ELEMENT),
        ("requests.xsd", "complexType", "InvoiceAdd", '<xs:element name="TxnDate"[^>]*/>', ELEMENT),
        ("requests.xsd", "complexType", "BillMod", '<xs:element name="TxnDate"[^>]*/>', ELEMENT),
    ],
)
def test_one_more_word_or_element(
    before: dict[str, str], tmp_path: Path, file: str, kind: str, name: str, behind: str, line: str
) -> None:
    specs = Path(shutil.copytree(emit.SPECS, tmp_path / "specs"))
    insert(specs / "qbxml" / file, kind, name, behind, line)
    after = emit.generate(specs)
    changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    lines = {path: difference(before.get(path, ""), after.get(path, "")) for path in changed}
    assert emit.STAMP in changed
    assert len(changed) > 3, "the change reaches the tables"
    assert len(changed) <= FILES
    assert sum(lines.values()) <= LINES, lines


def difference(old: str, new: str) -> int:
    """How many lines a diff adds and removes."""
    diff = difflib.unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm="")
    return sum(line[0] in "+-" and not line.startswith(("+++", "---")) for line in diff)
