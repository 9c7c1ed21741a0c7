"""Engine and twin say the same in the api shape about documents of all kinds, damaged and spoilt in every way."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from generator.proof.documents import messages, to_bytes
from generator.proof.spoil import ODD_TEXTS, spoil
from tests import api_twin
from tests.api_engine import in_order, read, read_both_ways
from tests.conformance.test_api_twin import maker, message_names
from tests.property.making import CUTS, TEXTS, _change, _Writer, node_of, pieces_of, walk
from tests.twin import Node

ODD_VALUES = (
    *ODD_TEXTS,
    *("09", "007.50", "-0", "-0.00", ".5", "5.", "1,234.50", "1e5", "7 %", "%", " 5 ", "\n5\t", "9" * 40),
    *("TRUE", "yes", "0000-00-00", "0000-01-01", "2021-02-29", "2020-1-2", "2020-01-01T24:00:00", "2020-01-01 1:2:3Z"),
    *("\u00c9t\u00e9", "?", "&amp;", "a&#8217;b &#148;&#0;", "&lt;b&gt;&amp;amp;", "&#x20AC", "&&#xD800;&#65;"),
    *("PT", "PT8H", "PTH", "-PT1H30M0S", "???", "BrandNew", "Brand New", "ABCDef9", "a/b", 'Say "hi"'),
)  # fmt: skip


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """Responses, several of them, with values, elements and attributes that no schema foresees."""
    made = maker(draw(st.integers(0, 10**6)), draw(st.sampled_from(["none", "random"])))
    root = node_of(made.document(draw(st.sampled_from(message_names()))))
    for name in draw(st.lists(st.sampled_from(message_names()), max_size=2)):
        message_set = node_of(made.document(name)).children[0]
        if message_set.name == root.children[0].name:
            root.children[0].children += message_set.children
        else:
            root.children.append(message_set)
    for _ in range(draw(st.integers(0, 6))):
        if draw(st.booleans()):
            _change(draw, draw(st.sampled_from(list(walk(root)))))
        else:
            odd_value(draw, draw(st.sampled_from([each for each in walk(root) if not each.children])))
    for node in walk(root):
        runs = len(node.children) + 1
        node.texts = (node.texts + [""] * runs)[:runs]
    return ("<?xml version='1.0'?>" + _Writer(draw).element(root)).encode()


def odd_value(draw: st.DrawFn, leaf: Node) -> None:
    """Another text in an element or in one of its attributes."""
    text = draw(st.one_of(st.sampled_from(ODD_VALUES), TEXTS))
    if leaf.attributes:
        index = draw(st.integers(0, len(leaf.attributes) - 1))
        leaf.attributes[index] = (leaf.attributes[index][0], text)
    else:
        leaf.texts = [text]


def check(document: bytes, pieces: list[bytes]) -> None:
    responses, lines, warnings = api_twin.decode(document)
    whole = read_both_ways(document)
    assert whole.responses == responses
    assert whole.warnings == in_order(warnings)
    assert read(pieces) == whole
    assert read_both_ways(document, format="ndjson").output == lines


@settings(max_examples=500)
@given(document=documents(), cuts=CUTS)
def test_documents_of_all_kinds(document: bytes, cuts: list[int]) -> None:
    note(document.decode())
    check(document, pieces_of(document, cuts))


@pytest.mark.parametrize("seed", range(4))
def test_every_message_spoilt(seed: int) -> None:
    """Each message as plain as QuickBooks writes it, with a few things wrong."""
    random = Random(seed)
    made = maker(seed, "random")
    assert messages(api_twin.schema()).keys() >= set(message_names())
    for message in message_names():
        document = made.document(message)
        for _ in range(3):
            document = spoil(document, random)
        data = to_bytes(document)
        middle = random.randrange(len(data))
        check(data, [data[:middle], data[middle:]])
