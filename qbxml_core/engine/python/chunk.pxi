# Records that are read apart from their decoder, on another thread. Only `qbxml_core.reading.parallel` knows of them.

@cython.final
cdef class Chunk:
    """A chunk of the records of one container; see engine/chunk.h. As a buffer, it is the output."""

    cdef qbx_reader reader
    cdef qbx_guesses guesses
    cdef readonly size_t used
    cdef readonly int views  # of the output; while there are any, it cannot be used again
    cdef bint busy

    def __cinit__(self):
        self.guesses = qbx_shared_guesses
        self.reader.options.guesses = &self.guesses

    def __dealloc__(self):
        qbx_reader_free(&self.reader)

    def decode(self, data, size_t size):
        """Reads as many records as it can from the first `size` bytes; `QBX_PAD` bytes of anything must follow."""
        cdef Py_buffer view
        cdef qbx_status status
        if self.reader.containers.depth == 0:
            raise ValueError("the chunk has not been forked from a decoder")
        self._check()
        PyObject_GetBuffer(data, &view, PyBUF_SIMPLE)
        self.busy = True
        try:
            if <size_t>view.len < QBX_PAD or <size_t>view.len - QBX_PAD < size:
                raise ValueError("too few bytes behind the chunk")
            with nogil:
                status = qbx_run_chunk(&self.reader, <const char *>view.buf, size, &self.used)
        finally:
            self.busy = False
            PyBuffer_Release(&view)
        if status != QBX_OK:
            self.used = 0

    cdef _check(self):
        if self.busy or self.views:
            raise BufferError("the chunk is still in use")

    def __getbuffer__(self, Py_buffer *view, int flags):
        cdef qbx_buffer *out = &self.reader.containers.output.bytes
        if self.busy:
            raise BufferError("the chunk is still in use")
        PyBuffer_FillInfo(view, self, out.data, <Py_ssize_t>out.size, 1, flags)
        self.views += 1

    def __releasebuffer__(self, Py_buffer *view):
        self.views -= 1
