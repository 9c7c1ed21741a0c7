# What a deferred holds, as bytes of Python.


def _pieces(bytes text, uint64_t count):
    """`text` so many times, each with a comma behind it, in pieces that are not large."""
    cdef uint64_t most = 1 << 12
    text += b","
    many = text * most
    while count > most:
        yield many
        count -= most
    yield text * count


cdef object _repeated(qbx_mark *mark):
    return _pieces(mark.text[:mark.size], mark.count)


cdef bytes _expand(qbx_deferred *deferred):
    """All of a deferred that was never spooled, with what its marks repeat, and empties it."""
    cdef list pieces = []
    cdef size_t start = 0
    cdef size_t i
    cdef qbx_mark *mark
    for i in range(qbx_mark_count(deferred)):
        mark = qbx_mark_at(deferred, i)
        pieces.append(deferred.bytes.data[start:mark.at])
        pieces.extend(_repeated(mark))
        start = mark.at
    pieces.append(deferred.bytes.data[start:deferred.bytes.size])
    deferred.bytes.size = 0
    deferred.marks.size = 0
    return b"".join(pieces)
