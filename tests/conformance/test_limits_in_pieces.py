"""Limits are about the document: what is beyond one is so however the input is cut, and by either path.

In documents `^^` marks the byte that the error has to name; without it the document is within its limits.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import Any

import pytest

from qbxml_core import DecodeError, _engine
from tests.property.making import FRAGMENTS

SHAPES = [{"shape": shape, "format": written} for shape in ("api", "native") for written in ("json", "ndjson")]
LEVELS = "<QBXML><QBXMLMsgsRs><ClassQueryRs>%s</ClassQueryRs></QBXMLMsgsRs></QBXML>"
CLASS = "<ClassRet><ListID>1</ListID></ClassRet>"  # 39 bytes


def facts(pieces: list[bytes], **options: Any) -> tuple[Any, ...]:
    """Everything that can be seen of a decoder when it is done."""
    decoder = _engine.Decoder(**options)
    output: list[Any] = []
    error = None
    try:
        for piece in pieces:
            decoder.feed(piece)
            output += decoder.take() if "_structs" in options else []
            output.append(decoder.drain())
        decoder.close()
    except DecodeError as problem:
        error = (problem.code, problem.offset, problem.path, problem.detail)
    output += decoder.take() if "_structs" in options else []
    output.append(decoder.drain())
    made = [each for each in output if not isinstance(each, bytes)]
    text = b"".join(each for each in output if isinstance(each, bytes))
    return text, made, error, decoder.records, decoder.warning_count, decoder.warnings, decoder.damage


def ways_to_cut(document: bytes) -> Iterator[list[bytes]]:
    """Byte by byte, in pieces of seven bytes, and at random."""
    for size in (1, 7):
        yield [document[at : at + size] for at in range(0, len(document), size)]
    rng = random.Random(document)
    for most in (12, 100):
        pieces, at = [], 0
        while at < len(document):
            pieces.append(document[at : at + rng.randrange(1, most)])
            at += len(pieces[-1])
        yield pieces


def check_all_ways(document: bytes, **options: Any) -> Any:
    """The error of reading it in one piece, which all other ways of reading must agree with."""
    forms = [{}, {"_structs": True}] if options["shape"] == "api" else [{}]
    for form in forms:
        whole = facts([document], **form, **options)
        assert facts([document], _slow_only=True, **form, **options) == whole
        for pieces in ways_to_cut(document):
            assert facts(pieces, **form, **options) == whole, (form, options)
    return facts([document], **options)[2]


def around(limit: str, size: int, before: str, what: str, after: str) -> list[tuple[dict[str, int], str]]:
    """A document with `what` in it that is just within the limit, and one where the limit is lower by one."""
    return [
        ({limit: size}, LEVELS % (before + what + after)),
        ({limit: size - 1}, LEVELS % (before + "^^" + what + after)),
    ]


def outside(limits: dict[str, int], before: str, behind: str = "") -> tuple[dict[str, int], str]:
    return limits, before + LEVELS % CLASS + behind


CASES: list[tuple[dict[str, int], str]] = [
    # --- between records: blanks are text as any
    *around("max_text", 20, CLASS, " " * 20, CLASS),
    *around("max_text", 20, CLASS, "\n" + " " * 19, ""),
    *around("max_text", 20, "", "\t" * 20, "<!-- -->" + CLASS),
    *around("max_text", 20, CLASS + "<New/><New/>", " " * 20, "<New/>"),
    *around("max_text", 20, "", " " * 17 + "abc", CLASS),
    *around("max_record", 100, CLASS, " " * 98, CLASS),
    *around("max_record", 100, CLASS, "x" * 98, CLASS),
    *around("max_record", 100, CLASS, " " * 50 + "<!--" + "x" * 41 + "-->", ""),
    # --- comments
    *around("max_record", 100, CLASS, "<!--" + "x" * 93 + "-->", CLASS),
    *around("max_record", 100, CLASS + "<!--" + "x" * 80 + "-->", "<!--" + "x" * 93 + "-->", CLASS),
    outside({"max_record": 57}, "<!--" + "x" * 50 + "-->"),
    outside({"max_record": 56}, "^^<!--" + "x" * 50 + "-->"),
    outside({"max_record": 57}, "", "<!--" + "x" * 50 + "-->"),
    outside({"max_record": 56}, "", "^^<!--" + "x" * 50 + "-->"),
    outside({"max_record": 56}, "^^<?x " + "x" * 51 + "?>"),
    ({"max_record": 60}, LEVELS % (CLASS + "<!-- -->" * 20 + CLASS)),
    # what stands behind the tag of a message decides what its status means, so it belongs to it
    ({"max_record": 60}, "<QBXML><QBXMLMsgsRs>^^<ClassQueryRs><!-- -->" + "<!-- -->" * 20 + CLASS),
    # --- outside of the document blanks and other text are not held
    outside({"max_text": 5, "max_record": 60}, " " * 100, " " * 100),
    outside({"max_record": 60}, "text" * 30, "text" * 30),
    # --- records
    *around("max_record", len(CLASS), "", CLASS, ""),
    *around("max_record", 100, CLASS, f"<ClassRet><ListID>{'1' * 62}</ListID></ClassRet>", CLASS),
    *around("max_record", 100, CLASS, f"<ClassRet><New>{'1' * 68}</New></ClassRet>", CLASS),
    *around("max_record", 100, CLASS, f"<Unknown>{'1' * 81}</Unknown>", CLASS),
    *around("max_record", 100, CLASS, f"<ClassRet a='{'1' * 84}'/>", CLASS),
    ({"max_record": 100}, LEVELS % f"<ClassRet><ListID>1^^</Name></ListID>{'x' * 100}</ClassRet>"),
    ({"max_record": 100}, LEVELS % f"^^<ClassRet><ListID>{'x' * 100}</Name></ListID></ClassRet>"),
    ({"max_record": 100}, LEVELS % f"^^<ClassRet><ListID>{'x' * 78}</ListI"),
    # --- in records
    *around("max_text", 20, "<ClassRet>", " " * 20, "<ListID>1</ListID></ClassRet>"),
    *around("max_text", 20, "<ClassRet>", "\n" + " " * 19, "<ListID>1</ListID></ClassRet>"),
    *around("max_text", 20, "<ClassRet><ListID>1</ListID>", "\n" + " " * 19, "</ClassRet>"),
    *around("max_text", 20, "<ClassRet><!-- -->", " " * 20, "<ListID>1</ListID></ClassRet>"),
    *around("max_text", 20, "<ClassRet><New>", " " * 20, "<a/></New></ClassRet>"),
    *around("max_text", 20, "<ClassRet><ListID>", "x" * 20, "</ListID></ClassRet>"),
    *around("max_text", 20, "<ClassRet><ListID a='", "x" * 20, "'>1</ListID></ClassRet>"),
    ({"max_record": 100}, LEVELS % f"^^<ClassRet a='{'x' * 100}<'/>"),
    # --- names
    *around("max_name", 20, "<ClassRet><", "a" * 20, "/></ClassRet>"),
    ({"max_name": 20}, LEVELS % f"<ClassRet><^^{'a' * 21}\x7f\u00d7/></ClassRet>"),
    ({"max_name": 19}, LEVELS % "<ClassRet><ListID>1</ListID><ParentRef><FullName>1</FullName></ParentRef></ClassRet>"),
    ({"max_name": 12}, LEVELS % "<ClassRet><^^TimeModified_>1</TimeModified_></ClassRet>"),
    ({"max_name": 12}, LEVELS % "<ClassRet><^^EditSequence1/></ClassRet>"),
    ({"max_name": 12}, LEVELS % "<ClassRet><TimeModified>2024-01-01T00:00:00</TimeModified></ClassRet>"),
    ({"max_name": 11}, "<QBXML><^^QBXMLMsgsRs/></QBXML>".replace("QBXMLMsgsRs", "QBXMLMsgsRsX")),
]


@pytest.mark.parametrize(("limits", "marked"), CASES)
@pytest.mark.parametrize("form", SHAPES, ids=lambda form: "-".join(form.values()))
def test_the_cut_does_not_matter(form: dict[str, str], limits: dict[str, int], marked: str) -> None:
    document = marked.replace("^^", "").encode()
    error = check_all_ways(document, **form, **limits)
    if "^^" not in marked:
        assert error is None
    elif "</Name>" in marked and "1^^" in marked:
        assert error[:2] == ("xml_syntax", marked.index("^^"))
    else:
        assert error[:2] == ("limit", marked.index("^^"))
    check_all_ways(document, **form, **limits, salvage=True)


@pytest.mark.parametrize("form", SHAPES, ids=lambda form: "-".join(form.values()))
def test_the_first_document_has_to_start_soon(form: dict[str, str]) -> None:
    for size, code in ((65_529, None), (65_530, "not_qbxml")):
        document = b"x" * size + (LEVELS % CLASS).encode()
        whole = facts([document], **form)
        assert (whole[2] and whole[2][0]) == code
        for step in (1 << 12, 40_000, 65_537):
            assert facts([document[at : at + step] for at in range(0, len(document), step)], **form) == whole


RECORDS = [
    "<ClassRet>\n<ListID>1</ListID>\n<Name>a &amp; b</Name>\n</ClassRet>",
    "<ClassRet><ListID>1</ListID> <FullName>%s</FullName></ClassRet>",
    "<CustomerRet><New a='%s'/><ParentRef>%s<ListID>1</ListID></ParentRef>%s</CustomerRet>",
    "<New><New>%s</New></New>",
]


def odd_document(rng: random.Random) -> bytes:
    """Records, blanks, comments and text of any length, and maybe something that is wrong."""

    def some() -> str:
        size = rng.choice([0, 1, 7, 15, 16, 17, 30, 60, 100])
        return rng.choice([" ", " ", "\n", "x"]) * size + rng.choice(["", "", f"<!--{'c' * size}-->", "\n", "&#65;"])

    def filled(text: str) -> str:
        return "".join(some() if part == "%s" else part for part in re.split("(%s)", text))

    messages = []
    for name in rng.choices(["ClassQueryRs", "CustomerQueryRs", "ClassAddRs", "NewRs"], k=rng.randrange(1, 4)):
        content = "".join(some() + filled(rng.choice(RECORDS)) for _ in range(rng.randrange(4)))
        messages.append(f"{some()}<{name} statusCode='0'>{content}{some()}</{name}>")
    text = f"{some()}<QBXML>{some()}<QBXMLMsgsRs>{''.join(messages)}{some()}</QBXMLMsgsRs>{some()}</QBXML>{some()}"
    document = text.encode()
    at = rng.randrange(len(document))
    return document[:at] + rng.choice([b"", b"", b"", *FRAGMENTS]) + document[at:]


@pytest.mark.parametrize("seed", range(150))
def test_odd_documents(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(4):
        options = rng.choice(SHAPES) | {
            "max_text": rng.choice([8, 16, 17, 30, 1000]),
            "max_record": rng.choice([30, 60, 100, 150, 300, 1000]),
            "max_name": rng.choice([5, 12, 31, 32, 256, 256, 256]),
            "max_warnings": rng.choice([0, 2, 1000]),
            "illegal_characters": rng.choice(["repair", "keep", "error"]),
            "salvage": rng.random() < 0.3,
        }
        check_all_ways(odd_document(rng), **options)


@pytest.mark.parametrize("form", SHAPES, ids=lambda form: "-".join(form.values()))
@pytest.mark.parametrize("what", ["<!--" + "x" * 4000, " " * 4000], ids=["comment", "blanks"])
def test_what_never_ends_is_not_held(form: dict[str, str], what: str) -> None:
    """Reading stops soon behind the limit, it does not wait for an end."""
    decoder = _engine.Decoder(**form, max_record=1000, max_text=900)
    decoder.feed((LEVELS % "").partition("</")[0].encode())
    with pytest.raises(DecodeError, match="max_"):
        for _ in range(3000 // 64):
            decoder.feed(what[:64].encode())
            what = what[64:]
