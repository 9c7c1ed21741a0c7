# Searching bytes where they are: `bytes.find` for any buffer, quick where one byte of what is wanted is rare.

def find(data, bytes wanted, size_t rare, size_t start=0):
    """Where `wanted` first stands in `data` from `start` on, -1 if nowhere; looked for by its byte number `rare`."""
    cdef Py_buffer view
    cdef const char *at
    cdef const char *end
    cdef const char *text = wanted
    cdef size_t size = len(wanted)
    cdef Py_ssize_t found = -1
    if rare >= size:
        raise ValueError("the rare byte is beyond the end of what is wanted")
    PyObject_GetBuffer(data, &view, PyBUF_SIMPLE)
    try:
        if start + size <= <size_t>view.len:
            at = <const char *>view.buf + start + rare
            end = <const char *>view.buf + view.len - (size - rare) + 1
            while at < end:
                at = <const char *>memchr(at, text[rare], <size_t>(end - at))
                if at is NULL:
                    break
                if memcmp(at - rare, text, size) == 0:
                    found = at - rare - <const char *>view.buf
                    break
                at += 1
        return found
    finally:
        PyBuffer_Release(&view)
