# What a lane holds, as bytes of Python.


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


cdef bytes _expand(qbx_lane *lane):
    """All of a lane that was never spooled, with what its marks repeat, and empties it."""
    cdef list pieces = []
    cdef size_t start = 0
    cdef size_t i
    cdef qbx_mark *mark
    for i in range(qbx_mark_count(lane)):
        mark = qbx_mark_at(lane, i)
        pieces.append(lane.bytes.data[start:mark.at])
        pieces.extend(_repeated(mark))
        start = mark.at
    pieces.append(lane.bytes.data[start:lane.bytes.size])
    lane.bytes.size = 0
    lane.marks.size = 0
    return b"".join(pieces)
