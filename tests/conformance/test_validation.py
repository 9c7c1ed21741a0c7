"""`validate` says a problem exactly when our schema, as lxml checks it, says invalid; the exceptions are these.

- Blanks inside an element that may hold nothing at all: no data to us, not allowed to XSD.
- Limits that XSD has no word for: lengths by edition, and bounds of decimals.
- A line end counts as two characters, because QuickBooks stores two.
- Version, edition and the <?qbxml ?> instruction, of which the schema knows nothing.
"""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from lxml import etree

import qbxml_core as qb
from generator.model.schema import Leaf
from generator.proof import edges
from generator.proof.documents import Fill, Maker, messages, to_bytes
from generator.proof.spoil import ODD_TEXTS, spoil
from generator.read.schema import SPECS, load

SCHEMA = load()
NAMES = sorted(messages(SCHEMA))
BEYOND_XSD = {
    *("needs_version", "needs_edition", "missing_instruction"),
    *("colon_in_name", "padded_id", "blank_id", "blank_name", "doubly_escaped", "not_declared"),
}

ODD = (
    *ODD_TEXTS, " 5 ", "PT", "+PT1H", "-PT1H", "PT1S", "0000-01-01", "02020-01-01", "12020-01-01", "2020-01-01Z",
    "2020-01-01+15:00", "12.", ".5", "1e5", "+", "-0", "true ", "2024-02-29", "1900-02-29", "-2020-01-01", "2020-13-99",
    "2020-1-1T1:1:1", "1,000", "123456789012345", "+1", "12345678901.5", "{0}", "NaN", "INF", "\u00e9" * 41,
)  # fmt: skip


@pytest.fixture(scope="module")
def validator() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(SPECS / "qbxml.xsd")))


def limited(leaf: Leaf | None) -> bool:
    """Whether something limits it that XSD has no word for."""
    if leaf is None:
        return False
    bounds = leaf.wire_type != "INTTYPE" and (leaf.min_value or leaf.max_value)
    return bool(leaf.edition_lengths or bounds)


LIMITED = {
    (around.name, element.name)
    for each in SCHEMA.aggregates.values()
    for around in each.elements()
    if around.aggregate is not None
    for element in SCHEMA.aggregates[around.aggregate].elements()
    if limited(element.leaf)
}
"""Each element with such a limit, behind the one it stands in."""


def problems(document: bytes) -> list[qb.DocumentProblem]:
    """What `validate` finds but for what no schema knows."""
    found = qb.validate(document)
    return [each for each in found if each.code not in BEYOND_XSD and not wants_size(each)]


def wants_size(problem: qb.Problem) -> bool:
    """An iterator that starts needs MaxReturned, which the schema does not say."""
    return problem.code == "missing" and "@iterator" in problem.message


def is_beyond(problem: qb.Problem) -> bool:
    steps = tuple(problem.wire_path.split("/")[-2:])
    return problem.code in ("too_long", "out_of_range") and steps in LIMITED


def test_few_elements_have_limits_beyond_xsd() -> None:
    assert 5 < len(LIMITED) < 40


@pytest.mark.parametrize("fill", ["none", "all", "random"])
def test_valid_and_spoilt_documents(fill: Fill, validator: etree.XMLSchema) -> None:
    random = Random(fill)
    maker = Maker(SCHEMA, random, fill=fill)
    verdicts: Counter[bool] = Counter()
    for name in NAMES:
        document = maker.document(name)
        for each in (document, *(spoil(document, random) for _ in range(3))):
            written = to_bytes(each, "16.0")
            found = problems(written)
            if any(map(is_beyond, found)):
                continue
            valid = validator.validate(etree.fromstring(written))
            assert valid == (not found), (name, found, validator.error_log)
            verdicts[valid] += 1
    assert min(verdicts.values()) > 500


@pytest.mark.parametrize("part", range(2))
def test_every_value_at_its_edges(part: int, validator: etree.XMLSchema) -> None:
    """All values of a document are made the same odd text; the lines that are wrong must be the same."""
    random = Random(part)
    maker = Maker(SCHEMA, random, fill="all", max_repeat=1)
    texts = [*ODD, *("a" * (length + more) for length in edges.lengths(SCHEMA) for more in (0, 1))]
    for name in NAMES[part::14]:
        tree = etree.fromstring(to_bytes(maker.document(name), "16.0"))
        leaves = [each for each in tree.iter() if not len(each)]
        attributes = [(each, key) for each in tree.iter() for key in each.attrib]
        for text in texts:
            if text.strip():
                for each in leaves:
                    each.text = text
                compare(tree, text, name, validator)
        for text in ODD:
            for each, key in attributes:
                each.set(key, text)
            compare(tree, text, name, validator)


def compare(tree: etree._Element, text: str, name: str, validator: etree.XMLSchema) -> None:
    written = b'<?qbxml version="16.0"?>' + etree.tostring(tree)
    parsed = etree.fromstring(written)
    validator.validate(parsed)
    wrong = {entry.line for entry in validator.error_log}
    found = problems(written)
    beyond = {each.line for each in found if is_beyond(each)}
    assert wrong - beyond == {each.line for each in found} - beyond, (name, text)


def test_the_comparison_can_fail(validator: etree.XMLSchema) -> None:
    document = b'<QBXML><QBXMLMsgsRq onError="stopOnError"><HostQueryRq/></QBXMLMsgsRq></QBXML>'
    assert validator.validate(etree.fromstring(document))
    assert [each.code for each in qb.validate(document)] == ["missing_instruction"]
    spoilt = document.replace(b"<HostQueryRq/>", b"<HostQueryRq><A/></HostQueryRq>")
    assert not validator.validate(etree.fromstring(spoilt))
    assert [each.code for each in problems(spoilt)] == ["unknown_element"]
