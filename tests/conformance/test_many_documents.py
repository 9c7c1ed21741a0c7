"""Several documents in one stream, as recorded logs have them: NDJSON takes them all, one JSON document takes one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import qbxml_core as qb
from qbxml_core import _engine
from tests.engine import attempt

DOCUMENTS = sorted(Path(__file__).parent.parent.joinpath("documents").glob("*.xml"))


def document(
    name: str, prolog: str = '<?xml version="1.0" ?>\n<?qbxml version="16.0"?>\n', message: str = "Class"
) -> bytes:
    return (
        f"{prolog}<QBXML><QBXMLMsgsRs><{message}QueryRs statusCode='0'><{message}Ret><Name>{name}</Name></{message}Ret>"
        f"</{message}QueryRs></QBXMLMsgsRs></QBXML>"
    ).encode()


def names(records: object) -> list[str]:
    return [record.name for record in records]  # type: ignore[attr-defined]


@pytest.mark.parametrize("between", ["", "\n", "\r\n\r\n", "\ufeff", "\n\ufeff\n", "<!-- next -->", "<?pi?>"])
@pytest.mark.parametrize(
    "prolog", ['<?xml version="1.0" ?>\n<?qbxml version="16.0"?>\n', '<?qbxml version="13.0"?>', ""]
)
@pytest.mark.parametrize("illegal_characters", ["repair", "error"])
def test_one_after_the_other(between: str, prolog: str, illegal_characters: str) -> None:
    data = between.encode().join(document(name, prolog) for name in "abc")
    for size in (len(data), 1, 7):
        pieces = [data[at : at + size] for at in range(0, len(data), size)]
        output, error = attempt(pieces, shape="api", format="ndjson", illegal_characters=illegal_characters)
        assert error is None
        assert [json.loads(line)["name"] for line in output.splitlines()] == ["a", "b", "c"]
    assert names(qb.iter_records(data)) == ["a", "b", "c"]


def test_a_recorded_log(tmp_path: Path) -> None:
    """What is written between the documents is left out, with one warning for each stretch."""
    log = b"".join(b"2026-11-21 10:00:0%d I Response:\n%s\n" % (n, document(f"{n}")) for n in range(5)) + b"closed\n"
    path, target = tmp_path / "session.log", tmp_path / "records.ndjson"
    path.write_bytes(log)
    found: list[qb.DecodeWarning] = []
    assert names(qb.iter_records(path, on_warning=found.append)) == ["0", "1", "2", "3", "4"]
    assert [each.code for each in found] == ["outside_text"] * 6
    assert found[1].text == "2026-11-21 10:00:01 I Response:0x0A"
    assert found[1].offset == log.index(b"2026-11-21 10:00:01")
    summary = qb.convert(path, target)
    assert summary.records == 5
    assert [(each.name, each.messages) for each in summary.messages] == [("ClassQueryRs", 5)]
    assert summary.warning_count == 6
    assert len(target.read_bytes().splitlines()) == 5


def test_documents_of_all_kinds_are_the_same_alone_and_together() -> None:
    alone = []
    for path in DOCUMENTS:
        output, error = attempt([path.read_bytes()], format="ndjson")
        assert error is None
        alone.append(output)
    output, error = attempt([path.read_bytes() for path in DOCUMENTS], format="ndjson")
    assert error is None
    assert output == b"".join(alone)


def test_one_json_document_holds_one() -> None:
    data = document("a") + b"\n" + document("b")
    for read in (qb.to_json, qb.decode):
        for shape in ("api", "native"):
            with pytest.raises(qb.MalformedXMLError, match='the format "ndjson" read any number of them') as caught:
                read(data, shape=shape)  # type: ignore[operator]
            assert (caught.value.code, caught.value.offset) == ("second_document", len(document("a")) + 1)
    assert qb.to_json(data, format="ndjson").count(b"\n") == 2


@pytest.mark.parametrize(
    "second", ["<?xml version='1.0'?>", "<?xml version='1.0'?><QBXML>", "<QBXML><QBXMLMsgsRs>", "<QBXML"]
)
def test_the_last_one_is_cut(second: str) -> None:
    data = document("a") + second.encode()
    output, error = attempt([data], shape="api", format="ndjson")
    assert json.loads(output)["name"] == "a"
    assert error is not None
    assert (error.code, error.records) == ("not_qbxml" if second.endswith("?>") else "truncated", 1)
    assert error.offset == len(data)


def test_each_document_has_one_prolog() -> None:
    for bad in ("<?xml version='1.0'?><?xml version='1.0'?>", "<?qbxml version='1'?><?xml version='1.0'?>"):
        _, error = attempt([document("a") + document("b", bad)], format="ndjson")
        assert error is not None
        assert error.code == "xml_syntax"


def test_offsets_count_through() -> None:
    first, second = document("a"), document("b").replace(b"</Name>", b"</Nome>")
    _, error = attempt([first + second], format="ndjson")
    assert error is not None
    assert error.offset == len(first) + second.index(b"</Nome>")
    assert error.path == "QBXMLMsgsRs/ClassQueryRs/ClassRet[1]/Name"


def test_memory_does_not_grow_with_them() -> None:
    decoder = _engine.Decoder(shape="api", format="ndjson")
    lines = 0
    for _ in range(3000):
        decoder.feed(document("a"))
        lines += decoder.drain().count(b"\n")
    decoder.close()
    assert lines == decoder.records == 3000
