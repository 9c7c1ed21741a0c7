# Searching bytes where they are: `bytes.find` for any buffer, as fast as memory.

def find(data, bytes wanted, size_t start=0):
    """Where `wanted`, of two bytes or more, first stands in `data` from `start` on, -1 if nowhere."""
    cdef Py_buffer view
    cdef const char *text = wanted
    cdef size_t size = len(wanted)
    if size < 2:
        raise ValueError("what is wanted is too short")
    PyObject_GetBuffer(data, &view, PyBUF_SIMPLE)
    try:
        if start >= <size_t>view.len:
            return -1
        found = _find(<const char *>view.buf + start, <const char *>view.buf + view.len, text, size)
        return -1 if found is NULL else found - <const char *>view.buf
    finally:
        PyBuffer_Release(&view)


cdef const char *_find(const char *at, const char *end, const char *text, size_t size) noexcept:
    cdef const char *found
    while <size_t>(end - at) >= size:
        found = NULL
        if end - at > QBX_PAD:
            found = qbx_find_pair(at, end - QBX_PAD, text[0], text[1])  # it looks at QBX_PAD bytes more
            if found is NULL:
                at = end - QBX_PAD - 1
        if found is NULL:
            found = <const char *>memchr(at, text[0], <size_t>(end - at))
            if found is NULL or <size_t>(end - found) < size:
                return NULL
        if memcmp(found, text, size) == 0:
            return found
        at = found + 1
    return NULL
