"""The exceptions: one table of codes, messages that say what and where, and the promises of the class tree."""

from __future__ import annotations

import pickle

import pytest

import qbxml_core as qb
from qbxml_core import errors
from qbxml_core.errors import CODES, DecodeError, decode_error

DECODE_CODES = [code for code, facts in CODES.items() if issubclass(facts.kind, DecodeError)]


def test_the_engine_s_codes_are_in_the_table() -> None:
    engine = {"xml_syntax", "truncated", "not_qbxml", "doctype", "encoding", "illegal_character", "limit"}
    engine |= {"empty_document", "second_document", "stray_ampersand", "outside_text"}
    oddities = {code for code, facts in CODES.items() if facts.kind is qb.StrictError}
    engine |= {"undefined_entity", "memory", "not_request", "not_response", "several_responses", "wrong_cut"}
    assert set(DECODE_CODES) == engine | oddities


@pytest.mark.parametrize("code", CODES)
def test_every_row_has_a_class_and_a_meaning(code: str) -> None:
    facts = CODES[code]
    assert issubclass(facts.kind, qb.QBXMLError)
    assert facts.kind.__name__ in errors.__all__
    assert facts.kind.__name__ in qb.__all__
    assert facts.meaning[0].islower() or facts.meaning.startswith("a DOCTYPE")
    assert not facts.meaning.endswith(".")


@pytest.mark.parametrize("code", DECODE_CODES)
def test_decode_error_makes_the_class_of_its_code(code: str) -> None:
    error = decode_error(code, 7, "QBXMLMsgsRs", "odd: found `<`", "</A>")
    assert type(error) is CODES[code].kind
    assert isinstance(error, ValueError)
    assert (error.code, error.offset, error.path) == (code, 7, "QBXMLMsgsRs")
    assert (error.detail, error.expected) == ("odd: found `<`", "</A>")


@pytest.mark.parametrize("code", ["nonsense", "not_found"])
def test_a_code_that_is_not_the_engine_s_still_makes_a_decode_error(code: str) -> None:
    assert type(decode_error(code, 1, "", "odd", None)) is DecodeError


def test_message_expected_then_found_position_last() -> None:
    error = decode_error(
        "xml_syntax",
        18234,
        "QBXMLMsgsRs/InvoiceQueryRs/InvoiceRet[41]/TxnDate",
        "closing tag does not match: found `</TxnID>`",
        "</TxnDate>",
    )
    assert str(error) == (
        "closing tag does not match: expected `</TxnDate>`, found `</TxnID>` "
        "(byte 18234, at QBXMLMsgsRs/InvoiceQueryRs/InvoiceRet[41]/TxnDate)"
    )


def test_message_says_what_to_do_where_that_helps() -> None:
    text = str(decode_error("limit", 5, "A/B", "elements are nested deeper than max_depth allows", None))
    assert text == (
        "elements are nested deeper than max_depth allows; "
        "raise that limit if you trust where the document comes from (byte 5, at A/B)"
    )


def test_no_advice_about_limits_that_cannot_be_raised() -> None:
    assert str(decode_error("limit", 5, "A", "element has more than 64 attributes", None)) == (
        "element has more than 64 attributes (byte 5, at A)"
    )


def test_message_with_something_found_and_nothing_expected() -> None:
    assert str(decode_error("not_qbxml", 1, "", "root element is not QBXML: found `html`", None)) == (
        "root element is not QBXML: found `html`; a qbXML document has one root element, QBXML; one inside other "
        "elements is read by `convert` with salvage=True, or --salvage (byte 1)"
    )


def test_messages_are_one_printable_line_whatever_was_found() -> None:
    assert str(decode_error("xml_syntax", 0, "", "odd: found `\x1b[2J\r\n\u00e9`", None)) == (
        "odd: found `\\x1b[2J\\r\\n\u00e9` (byte 0)"
    )
    assert str(qb.SourceError("not_found", "a\n\udc80.xml", "no such file")) == "a\\n\\udc80.xml: no such file"


def test_message_without_a_path_and_without_a_detail() -> None:
    assert str(decode_error("xml_syntax", 0, "", "", None)) == "the document is not well-formed XML (byte 0)"


def test_message_with_source_and_encoding() -> None:
    error = decode_error("xml_syntax", 3, "", "found `<`", None)
    error.source, error.encoding = "a.xml", "utf-16-le"
    assert str(error) == "a.xml: found `<` (byte 3 of the text as UTF-8, transcoded from utf-16-le)"


@pytest.mark.parametrize("code", DECODE_CODES)
def test_decode_errors_survive_pickling(code: str) -> None:
    error = decode_error(code, 9, "A/B", "found x", "y")
    error.source, error.records = "file.xml", 12
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert copy.__dict__ == error.__dict__


@pytest.mark.parametrize("kind", [qb.SourceError, qb.TargetError])
def test_file_errors_are_os_errors_and_survive_pickling(kind: type[qb.SourceError]) -> None:
    error = kind("unreadable", "a.xml", "cannot be read: Input/output error", 5)
    assert isinstance(error, OSError)
    assert isinstance(error, qb.QBXMLError)
    assert (error.errno, error.filename, error.code) == (5, "a.xml", "unreadable")
    assert str(error) == "a.xml: cannot be read: Input/output error"
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy), copy.errno, copy.code) == (kind, str(error), 5, "unreadable")


def test_file_error_without_a_number() -> None:
    error = qb.SourceError("damaged_archive", "a.gz", "the gzip archive ends too early")
    assert error.errno is None
    assert str(error) == "a.gz: the gzip archive ends too early; get the file again"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_classes_can_be_caught_as_what_they_are() -> None:
    assert issubclass(qb.TruncatedError, qb.MalformedXMLError)
    assert issubclass(qb.IllegalCharacterError, qb.MalformedXMLError)
    assert issubclass(qb.UndefinedEntityError, qb.MalformedXMLError)
    assert issubclass(qb.DecoderMemoryError, MemoryError)
    assert issubclass(qb.OptionError, ValueError)
    assert not issubclass(qb.LimitError, qb.MalformedXMLError)


def test_a_document_of_point_of_sale_is_called_so() -> None:
    """It has no records of ours, so nobody should be sent to look for some with --salvage."""
    with pytest.raises(qb.NotQBXMLError) as caught:
        qb.to_json(b"<QBPOSXML><QBPOSXMLMsgsRs/></QBPOSXML>")
    assert "Point of Sale" in str(caught.value)
    assert "salvage" not in str(caught.value)
