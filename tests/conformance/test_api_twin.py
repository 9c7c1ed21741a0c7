"""The engine against the slow twin in the api shape: on documents of our own and on every message the schema knows."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from generator.model.schema import Leaf
from generator.proof.documents import Fill, Maker, messages, to_bytes
from generator.proof.values import plausible
from qbxml_core import DecodeError
from tests import api_twin
from tests.api_engine import in_order, read, read_both_ways

DOCUMENTS = sorted(Path(__file__).parent.parent.joinpath("documents").glob("*.xml"))
RESPONSES = [path for path in DOCUMENTS if b"MsgsRq" not in path.read_bytes()]
REQUESTS = [path for path in DOCUMENTS if path not in RESPONSES]
FIRST = 3000

PARTS = 4


def readable(name: str, leaf: Leaf, random: Random) -> str:
    """A plausible value; the one text that is read as a date is one."""
    return "2030-06-30" if name == "ExpirationDateForSerialLotNumber" else plausible(name, leaf, random)


def maker(seed: int, fill: Fill) -> Maker:
    return Maker(api_twin.schema(), Random(seed), fill=fill, max_repeat=2, make_value=readable)


def message_names() -> list[str]:
    return [name for name in sorted(messages(api_twin.schema())) if not name.endswith("Rq")]


def check(document: bytes) -> None:
    """Engine and twin say the same: whole, in pieces, with and without the fast path, and one record a line."""
    responses, lines, warnings = api_twin.decode(document)
    whole = read_both_ways(document)
    assert whole.responses == responses
    assert whole.warnings == in_order(warnings)
    middle = len(document) // 2
    pieces = read([document[:7], document[7:middle], document[middle:]])
    assert pieces == whole
    assert read_both_ways(document, format="ndjson").output == lines


@pytest.mark.parametrize("path", RESPONSES, ids=lambda path: path.stem)
def test_own_documents(path: Path) -> None:
    check(path.read_bytes())


@pytest.mark.parametrize("path", RESPONSES, ids=lambda path: path.stem)
@pytest.mark.parametrize("slow_only", [False, True], ids=["fast", "slow"])
def test_cut_anywhere(path: Path, slow_only: bool) -> None:
    document = path.read_bytes()
    expected = read([document])
    bytewise = read((document[i : i + 1] for i in range(len(document))), _slow_only=slow_only)
    assert bytewise == expected
    for cut in range(0, min(len(document), FIRST), 3):
        reading = read([document[:cut], document[cut:]], _slow_only=slow_only)
        assert reading == expected, cut


@pytest.mark.parametrize("path", REQUESTS, ids=lambda path: path.stem)
def test_requests_are_refused(path: Path) -> None:
    document = path.read_bytes()
    with pytest.raises(api_twin.RefusedError) as refusal:
        api_twin.decode(document)
    with pytest.raises(DecodeError) as error:
        read([document])
    assert (error.value.code, error.value.offset) == (refusal.value.code, refusal.value.offset)


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("fill", ["none", "random", "all"])
def test_every_message(fill: Fill, part: int) -> None:
    made = maker(part, fill)
    for message in message_names()[part::PARTS]:
        document = to_bytes(made.document(message))
        check(document)
        assert read([document]).warnings == [], message


def test_messages_of_all_kinds_in_one_document() -> None:
    made = maker(1, "random")
    together, *others = (made.document(name) for name in message_names())
    for document in others:
        message_set = together.find(document[0].tag)
        if message_set is None:
            together.append(document[0])
        else:
            message_set.extend(document[0])
    check(to_bytes(together))
