# Only reached when reading has failed, so nothing here needs to be fast.

cdef dict _CODES = {
    QBX_XML_SYNTAX: "xml_syntax",
    QBX_TRUNCATED: "truncated",
    QBX_NOT_QBXML: "not_qbxml",
    QBX_DOCTYPE: "doctype",
    QBX_ENCODING: "encoding",
    QBX_ILLEGAL_CHARACTER: "illegal_character",
    QBX_UNDEFINED_ENTITY: "undefined_entity",
    QBX_LIMIT: "limit",
    QBX_MEMORY: "memory",
}


cdef str _text(const char *bytes, size_t length):
    return bytes[:length].decode("utf-8", "replace")


cdef str _tag_name(const qbx_row *row):
    return _text(qbx_row_name(row), row.length)


cdef list _record_path(const qbx_reader *reader):
    """Names from the record to the innermost open element, repeated ones with their number."""
    cdef const qbx_tape *tape = &reader.tape
    cdef uint32_t index = tape.open
    cdef uint32_t sibling
    cdef const qbx_node *node
    cdef const qbx_node *other
    cdef list names = []
    while index != QBX_NIL:
        node = qbx_node_at(tape, index)
        name = _text(node.name, node.name_length)
        if node.parent == QBX_NIL:
            if node.row is NULL or node.row.flags & QBX_REPEATS:
                name += f"[{reader.failed_index}]"
        elif node.row is not NULL and node.row.flags & QBX_REPEATS:
            number = 1
            sibling = qbx_node_at(tape, node.parent).first_child
            while sibling != index:
                other = qbx_node_at(tape, sibling)
                number += other.row is node.row
                sibling = other.next
            name += f"[{number}]"
        names.append(name)
        index = node.parent
    return names[::-1]


cdef object _failure(const qbx_reader *reader, qbx_status status, const char *input):
    """The exception for a failed call on `input`."""
    from qbxml_core.errors import decode_error
    cdef const qbx_failure *failure = &reader.failure
    cdef int i
    if status == QBX_MEMORY:
        return decode_error("memory", reader.offset, "", "out of memory", None)
    path = [_tag_name(reader.levels.levels[i].row) for i in range(1, reader.levels.depth)]
    if reader.tape_failed:
        path += _record_path(reader)
    detail = failure.what.decode()
    found = failure.found.decode("utf-8", "replace")
    if found:
        detail += f": found `{found}`"
    expected = None
    if failure.expected is not NULL:
        expected = f"</{_text(failure.expected, failure.expected_length)}>"
    return decode_error(_CODES[status], reader.offset + <uint64_t>(failure.at - input), "/".join(path), detail, expected)
