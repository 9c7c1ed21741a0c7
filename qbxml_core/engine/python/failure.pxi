# Only reached when reading has failed, so nothing here needs to be fast.

cdef dict _CODES = {
    QBX_XML_SYNTAX: "xml_syntax",
    QBX_TRUNCATED: "truncated",
    QBX_NOT_QBXML: "not_qbxml",
    QBX_EMPTY_DOCUMENT: "empty_document",
    QBX_SECOND_DOCUMENT: "second_document",
    QBX_DOCTYPE: "doctype",
    QBX_ENCODING: "encoding",
    QBX_ILLEGAL_CHARACTER: "illegal_character",
    QBX_UNDEFINED_ENTITY: "undefined_entity",
    QBX_STRAY_AMPERSAND: "stray_ampersand",
    QBX_OUTSIDE_TEXT: "outside_text",
    QBX_LIMIT: "limit",
    QBX_NOT_RESPONSE: "not_response",
    QBX_MEMORY: "memory",
}


cdef tuple _OF_A_START = (QBX_XML_SYNTAX, QBX_NOT_QBXML)

cdef tuple _UTF_16_STARTS = (b"\xff", b"\xfe", b"\0")  # one byte: more may not have come


cdef str _text(const char *bytes, size_t length):
    return bytes[:length].decode("utf-8", "replace")


cdef str _tag_name(const qbx_row *row):
    return _text(qbx_row_name(row), row.length)


cdef str _path(qbx_reader *reader):
    """Where reading stands: `QBXMLMsgsRs/InvoiceQueryRs/InvoiceRet[41]/TxnDate`."""
    cdef qbx_buffer path
    memset(&path, 0, sizeof(path))
    if reader.record.failed:
        qbx_number_open(&reader.tape)
    try:
        if qbx_put_path(reader, reader.tape.open if reader.record.failed else QBX_NIL, 1, &path) != QBX_OK:
            return ""  # where it was is less than what it was
        return _text(path.data, path.size)
    finally:
        qbx_buffer_free(&path)


cdef object _failure(qbx_reader *reader, qbx_status status, const char *input):
    """The exception for a failed call on `input`."""
    from qbxml_core.errors import decode_error
    cdef const qbx_failure *failure = &reader.failure
    if status == QBX_MEMORY:
        return decode_error("memory", reader.input.offset, "", "out of memory", None)
    detail = failure.what.decode()
    code = _CODES.get(status, detail)
    if status == QBX_STRICT:
        detail = detail.replace("_", " ")
    if failure.found[0]:
        detail += f": found `{_shown(failure.found)}`"
    if input is not NULL and reader.input.offset + <uint64_t>(failure.at - input) == 0 and status in _OF_A_START:
        if failure.at[:1] in _UTF_16_STARTS or failure.at[:2] == b"<\0":
            detail = "the input starts like UTF-16, and a Decoder reads UTF-8"
    expected = None
    if failure.expected is not NULL:
        expected = f"</{_text(failure.expected, failure.expected_length)}>"
    return decode_error(code, reader.input.offset + <uint64_t>(failure.at - input), _path(reader), detail, expected)


cdef str _shown(bytes found):
    """Text, with bytes that are none as a warning shows them."""
    import re
    text = found.decode("utf-8", "surrogateescape")
    return re.sub("[\udc80-\udcff]+", lambda odd: " ".join(f"0x{ord(each) - 0xDC00:02X}" for each in odd[0]), text)


cdef object _misused(str detail):
    """The exception for a decoder that is called in a way that makes no sense."""
    from qbxml_core.errors import OptionError
    return OptionError(detail)
