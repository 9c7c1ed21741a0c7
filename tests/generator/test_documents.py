"""The document maker: valid, decided by its seed, complete."""

from __future__ import annotations

import random
import xml.etree.ElementTree as ElementTree

import pytest

from generator.model.schema import Aggregate, Element, Group, Leaf, Schema
from generator.proof.documents import Maker, UnknownMessageError, make_document, messages, to_bytes

A, B, C = (Element(name, leaf=Leaf("STRTYPE", 5), minimum=0) for name in "ABC")


def made(content: Group) -> Schema:
    return Schema(
        "1.0",
        {
            "QBXML": Aggregate("QBXML", Group("sequence", (Element("Set", aggregate="Set"),))),
            "Set": Aggregate("Set", Group("choice", (Element("ThingRq", aggregate="Thing"),), 0, None)),
            "Thing": Aggregate("Thing", content),
        },
    )


def tags(schema: Schema, seed: int, **options: object) -> list[str]:
    document = make_document(schema, "ThingRq", random.Random(seed), **options)  # type: ignore[arg-type]
    (message,) = document.find("Set") or ()
    return [child.tag for child in message]


def test_fill_decides_what_becomes_of_optional_elements() -> None:
    schema = made(Group("sequence", (A, B, C)))
    assert tags(schema, 1, fill="none") == []
    assert tags(schema, 1, fill="all") == ["A", "B", "C"]
    assert len({tuple(tags(schema, seed)) for seed in range(40)}) == 8


def test_repeats_stay_within_bounds() -> None:
    schema = made(Group("sequence", (Element("A", leaf=Leaf("STRTYPE"), minimum=2, maximum=None),)))
    assert {len(tags(schema, seed, max_repeat=4)) for seed in range(40)} == {2, 3, 4}
    assert tags(schema, 1, fill="none") == ["A", "A"]
    assert tags(schema, 1, max_repeat=1) == ["A", "A"]


def test_a_group_of_at_most_none_is_never_made() -> None:
    schema = made(Group("sequence", (Group("choice", (A, B), 0, 0), C)))
    assert tags(schema, 1, fill="all") == ["C"]
    assert ("Thing", "A") not in Maker(schema, random.Random(1)).unmade()


def test_choices_come_round_to_every_branch() -> None:
    maker = Maker(made(Group("choice", (A, B, C))), random.Random(1), fill="all")
    for _ in range(3):
        maker.document("ThingRq")
    assert maker.unmade() == []


def test_every_element_of_the_schema_can_be_made(loaded: Schema) -> None:
    maker = Maker(loaded, random.Random(1), fill="all", max_repeat=2)
    names = list(messages(loaded))
    for _ in range(60):
        for name in names:
            maker.document(name)
        if not maker.unmade():
            break
    assert maker.unmade() == []


def test_the_seed_decides_everything(loaded: Schema) -> None:
    def text(seed: int) -> bytes:
        return to_bytes(make_document(loaded, "InvoiceQueryRs", random.Random(seed)))

    assert text(1) == text(1)
    assert text(1) != text(2)


def test_the_layout_of_quickbooks(loaded: Schema) -> None:
    text = to_bytes(make_document(loaded, "CustomerAddRq", random.Random(3)), "16.0")
    lines = text.decode("ascii").splitlines()
    assert lines[:3] == ['<?xml version="1.0" ?>', '<?qbxml version="16.0"?>', "<QBXML>"]
    assert text.endswith(b"</QBXML>\n")
    assert all(line.count("<") <= 2 for line in lines)


def test_texts_survive_the_layout(loaded: Schema) -> None:
    document = make_document(loaded, "ItemQueryRs", random.Random(5), fill="all")
    read = ElementTree.fromstring(to_bytes(document))
    leaves = [element.text or "" for element in document.iter() if not len(element)]
    assert leaves == [element.text or "" for element in read.iter() if not len(element)]


def test_an_unknown_message(loaded: Schema) -> None:
    with pytest.raises(UnknownMessageError, match="InvoiceBakeRq"):
        make_document(loaded, "InvoiceBakeRq", random.Random(1))
