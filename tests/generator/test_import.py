"""`import-sdk` on a tiny SDK, reference and table of additions."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.__main__ import main
from generator.model.schema import Element, Group, Leaf, Schema
from generator.read import schema
from generator.sdk import importer
from generator.sdk.additions import AdditionsError
from generator.sdk.message_reference import ReferenceSyntaxError
from generator.sdk.xsd_in import SdkError


def arguments(sources: Path) -> list[str]:
    return [
        *("import-sdk", "--sdk", str(sources / "sdk"), "--reference", str(sources / "reference.xml")),
        *("--additions", str(sources / "additions.tsv"), "--output", str(sources / "specs")),
    ]


@pytest.fixture
def imported(sources: Path) -> Schema:
    assert main(arguments(sources)) == 0
    return schema.load(sources / "specs")


def element(loaded: Schema, owner: str, name: str) -> Element:
    return next(element for element in loaded.aggregates[owner].elements() if element.name == name)


def names(loaded: Schema, owner: str) -> list[str]:
    return [element.name for element in loaded.aggregates[owner].elements()]


def test_structure_comes_from_the_sdk(imported: Schema) -> None:
    content = imported.aggregates["ThingAddRs"].content
    choice = content.particles[0]
    assert isinstance(choice, Group)
    assert (choice.kind, choice.minimum, choice.maximum) == ("choice", 0, None)
    assert [attribute.name for attribute in imported.aggregates["ThingAddRs"].attributes] == ["statusCode"]
    assert imported.aggregates["ThingAddRs"].attributes[0].required


def test_facts_come_from_the_reference(imported: Schema) -> None:
    assert element(imported, "QBXMLMsgsRq", "ThingAddRq").since == "2.0"
    name = element(imported, "ThingAddRq", "Name").leaf
    assert name == Leaf("STRTYPE", 6, (("US", 3), ("CA", 3), ("UK", 3), ("AU", 6)))
    kind = element(imported, "ThingAddRq", "Kind")
    assert (kind.since, kind.editions) == ("6.0", ("US", "CA", "UK"))
    assert element(imported, "LineAdd", "Amount").leaf == Leaf("AMTTYPE", min_value=".01")
    assert "Old" not in names(imported, "LineAdd"), "only the online edition had it"


def test_what_only_the_reference_has_is_newer(imported: Schema) -> None:
    newer = element(imported, "ThingAddRq", "Newer")
    assert (newer.since, newer.minimum) == ("14.0", 0)
    kind = element(imported, "ThingAddRq", "Kind").leaf
    assert kind is not None
    assert kind.values == ("Big", "Small", "Huge", "Odd")


def test_additions_go_between_their_neighbours_in_every_type_of_the_parent(imported: Schema) -> None:
    assert imported.version == "16.0"
    assert names(imported, "LineAdd") == ["ThingRef", "Note", "Amount"]
    assert names(imported, "LineRet") == ["ThingRef", "Note", "Amount"]
    assert element(imported, "ThingAddRq", "Details").aggregate == "Details"
    assert element(imported, "Details", "Color").leaf == Leaf("ENUMTYPE")


def test_types_that_differ_by_a_fact_get_names_of_their_place(imported: Schema) -> None:
    assert element(imported, "LineAdd", "ThingRef").aggregate == "LineAdd.ThingRef"
    assert element(imported, "LineRet", "ThingRef").aggregate == "ThingRef"
    assert element(imported, "GroupRet", "ThingRef").aggregate == "ThingRef"


def test_the_overlay_is_applied(imported: Schema) -> None:
    assert names(imported, "GroupRet") == ["ThingRef", "Rate", "Parts", "Note", "Amount"]
    assert names(imported, "LineRet") == ["ThingRef", "Note", "Amount"]
    assert element(imported, "ThingAddRs", "Count").minimum == 0
    assert element(imported, "QBXML", "QBXMLEvents").since == "3.0"
    assert element(imported, "QBXMLEvents", "DataEvent").maximum is None


def test_importing_again_changes_nothing(sources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments(sources)) == 0
    before = {path.name: path.read_bytes() for path in (sources / "specs").iterdir()}
    capsys.readouterr()
    assert main(arguments(sources)) == 0
    assert "The schema means what it meant before." in capsys.readouterr().out
    assert before == {path.name: path.read_bytes() for path in (sources / "specs").iterdir()}


def test_a_changed_sdk_is_told_as_a_diff(sources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments(sources)) == 0
    path = sources / "sdk" / "qbxmlops130.xsd"
    path.write_text(
        path.read_text(encoding="utf-8").replace(
            '<xs:element name="Count" type="INTTYPE"/>',
            '<xs:element name="Count" type="INTTYPE"/><xs:element name="Total" type="AMTTYPE"/>',
        ),
        encoding="utf-8",
    )
    capsys.readouterr()
    assert main(arguments(sources)) == 0
    assert "adds `ThingAddRs.Total` (AMTTYPE, required)" in capsys.readouterr().out.splitlines()


def test_the_sdk_alone_will_do(sources: Path) -> None:
    made = importer.build(sources / "sdk")
    assert made.version == "13.0"
    importer.write(made, sources / "plain")
    assert names(schema.load(sources / "plain"), "ThingAddRq")[0] == "Name"


def test_every_bad_addition_is_told(sources: Path) -> None:
    with (sources / "additions.tsv").open("a", encoding="utf-8") as file:
        file.write("ThingAddRq/Nothing\tA\tstring\topt\t1\t-\t-\n")
        file.write("ThingAddRq\tB\tstring\topt\t1\tUnknown\tUnknown2\n")
    with pytest.raises(AdditionsError) as caught:
        importer.build(sources / "sdk", sources / "reference.xml", sources / "additions.tsv")
    assert str(caught.value).splitlines() == [
        "line 5: there is no ThingAddRq/Nothing",
        "line 6: ThingAddRq has neither Unknown nor Unknown2",
    ]


def test_an_unknown_fact_in_the_reference_is_refused_with_its_line(sources: Path) -> None:
    path = sources / "reference.xml"
    path.write_text(path.read_text(encoding="utf-8").replace("opt, may rep", "opt, may fly"), encoding="utf-8")
    with pytest.raises(ReferenceSyntaxError, match=r"line \d+: unknown fact 'may fly'"):
        importer.build(sources / "sdk", path)


def test_a_directory_without_a_schema(tmp_path: Path) -> None:
    with pytest.raises(SdkError, match=r"no qbxmlops\*\.xsd"):
        importer.build(tmp_path)
