cdef size_t _SPOOL_FROM = 1 << 18  # bytes a deferred may hold before flush() moves it out
cdef size_t _IN_PLACE_FROM = 1 << 14  # chunks from this size on are read where they are
cdef size_t _JOIN = 1 << 12  # bytes of such a chunk that are tried first to complete what waits in the window
cdef size_t _SAMPLE = 1 << 18  # bytes of a large chunk that tell how much output the rest will give
cdef size_t _ESTIMATE_FROM = 1 << 20
cdef size_t _HAND_OUT_FROM = 1 << 20  # output from this size on is handed out instead of copied


cdef class Decoder:
    """Turns a qbXML document, in chunks of any size, into JSON. Sans-io: it never opens files.

    Call `feed` with bytes as they come, `drain` for the output that is ready, `close` at the end of the input and
    `drain` once more. The input is UTF-8 (or ASCII), with or without a byte order mark. One decoder reads one
    document, in `"ndjson"` also one after the other, and belongs to one thread at a time.

    Args:
        shape: `"api"`, renamed and typed, responses only, or `"native"`, everything as it stands on the wire.
        format: `"json"`, one JSON object for the document, or `"ndjson"`, one record a line.
        typed: in the native shape, booleans and integers leave as JSON booleans and numbers instead of their exact text.
        windows_1252_references: character references from 128 to 159 name Windows-1252 bytes, as QuickBooks writes
            them; switched off, they name the C1 controls XML says.
        doubled_references: in the api shape, references that were escaped twice (`&amp;#8217;`) are read as what was
            meant, with a warning; switched off, they stay text.
        illegal_characters: what becomes of characters and references that XML forbids, bytes that are not UTF-8,
            unknown entities, a lone `&` and text around the document. `"repair"`: they are read with a warning, what no
            text may hold as U+FFFD; `"keep"`: the same, but it stays what it is where JSON can hold it; `"error"`.
        salvage: what is damaged is left out, up to where reading can go on, and listed in `damage`; no error is raised
            for it.
        max_depth: elements nested in each other.
        max_name: bytes of an element or attribute name.
        max_text: bytes of one text, also of blanks between elements, or attribute value.
        max_record: bytes of one record, tag, comment or text between records.
        max_warnings: warnings that are kept; all are counted.
        strict: a warning is an error.
        spool: where `flush` puts output, see there.
    """

    cdef qbx_reader reader
    cdef qbx_buffer window
    cdef size_t retry_at
    cdef bint busy
    cdef bint closed
    cdef object failure
    cdef object spool
    cdef qbx_builder builder
    cdef list structs
    cdef uint64_t given
    cdef list parsed  # the warnings in the first `parsed_size` bytes of the reader's
    cdef size_t parsed_size

    def __init__(self, *, str shape="api", str format="json", bint typed=False, bint windows_1252_references=True,
                 bint doubled_references=True, str illegal_characters="repair", bint salvage=False,
                 max_depth=64, max_name=256, max_text=16 << 20, max_record=32 << 20, max_warnings=1000, bint strict=False,
                 spool=None, bint _slow_only=False, bint _structs=False, bint _tagged=False, bint _enveloped=False):
        if self.reader.options.guesses is not NULL:
            self._refuse_if_busy()
            raise _misused("this decoder is set up already: make a new Decoder for another document")
        if shape not in ("api", "native"):
            raise _misused(f"shape must be 'api' or 'native', not {shape!r}")
        if format not in ("json", "ndjson"):
            raise _misused(f"format must be 'json' or 'ndjson', not {format!r}")
        if typed and shape == "api":
            raise _misused("typed is for the native shape; the api shape is always typed")
        if illegal_characters not in ("repair", "error", "keep"):
            raise _misused(f"illegal_characters must be 'repair', 'error' or 'keep', not {illegal_characters!r}")
        if _structs and shape != "api":
            raise _misused("only the api shape has Structs")
        cdef size_t depth = _limit("max_depth", max_depth, 1, 1000)
        cdef size_t name = _limit("max_name", max_name, 1, 1 << 29)
        cdef size_t text = _limit("max_text", max_text, 1, 1 << 29)
        cdef size_t record = _limit("max_record", max_record, 1, 1 << 29)
        cdef size_t warnings = _limit("max_warnings", max_warnings, 0, 1 << 29)
        self.reader.format = QBX_JSON if format == "json" else QBX_NDJSON
        self.reader.shape = QBX_API if shape == "api" else QBX_NATIVE
        self.reader.options.guesses = &qbx_shared_guesses
        self.reader.fast.off = _slow_only or name < QBX_PAD  # the fast paths do not measure names they know
        self.reader.warnings.max = warnings
        self.reader.options.strict = strict
        self.reader.options.doubled_references = doubled_references
        self.reader.options.typed = typed
        self.reader.options.windows_1252 = windows_1252_references
        self.reader.options.max_depth = depth
        self.reader.options.max_name = name
        self.reader.options.max_text = text
        self.reader.options.max_record = record
        if illegal_characters != "error" and not strict:
            self.reader.options.repairs = &self.reader.repairs.list
            self.reader.options.noted = &self.reader.repairs.noted
        self.reader.options.keep_illegal = illegal_characters == "keep"
        self.reader.salvage.on = salvage
        self.reader.exact = self.reader.options
        self.reader.exact.repairs = NULL
        self.spool = spool
        self.parsed = []
        self.reader.tagged = _tagged or _enveloped
        self.reader.enveloped = _enveloped
        if _structs:
            self._take_records()
        if spool is None:
            self.reader.containers.output.bytes.resize = qbx_resize_bytes

    cdef _take_records(self):
        self.structs = []
        self.builder.records = <PyObject *>self.structs
        self.builder.sink.build = qbx_build_record
        self.builder.sink.read = qbx_build_from_json
        self.reader.sink = &self.builder.sink

    def __dealloc__(self):
        qbx_builder_free(&self.builder)
        qbx_reader_free(&self.reader)
        qbx_buffer_free(&self.window)

    @property
    def offset(self):
        """Bytes of the input that have been read for good."""
        return self.reader.input.offset

    @property
    def records(self):
        """Records read so far."""
        return self.reader.counts.records

    @property
    def responses(self):
        """Response messages begun so far, in the api shape as JSON."""
        return self.reader.document.responses

    @property
    def message_set_status(self):
        """The messageSetStatusCode of the document so far, or None."""
        return self.reader.document.set_status if self.reader.document.has_set_status else None

    @property
    def message_set_id(self):
        """The newMessageSetID of the document so far, or None."""
        self._refuse_if_busy()
        cdef qbx_buffer *name = &self.reader.document.set_id
        import json
        return json.loads(name.data[:name.size]) if name.size else None

    @property
    def messages(self):
        """What came so far: (message, status code or None, how many messages, how many records) for each kind."""
        self._refuse_if_busy()
        cdef qbx_message_counter *counters = <qbx_message_counter *>self.reader.counts.messages.data
        cdef size_t i
        return [
            (_tag_name(counters[i].row), None if counters[i].status_code < 0 else counters[i].status_code,
             counters[i].messages, counters[i].records)
            for i in range(self.reader.counts.messages.size // sizeof(qbx_message_counter))
        ]

    @property
    def warnings(self):
        """The first `max_warnings` warnings as dicts with `code`, `path`, `offset` and `text`."""
        return [dict(warning) for warning in self._warnings_from(0)]

    def _warnings_from(self, size_t start):
        """Those from the number `start` on. Each is parsed once, however often this is asked."""
        self._refuse_if_busy()
        cdef qbx_buffer *kept = &self.reader.warnings.json
        if kept.size > self.parsed_size:
            import json
            self.parsed += json.loads(b"[" + kept.data[self.parsed_size:kept.size - 1] + b"]")
            self.parsed_size = kept.size
        return self.parsed[start:]

    @property
    def warning_count(self):
        """How many warnings there were, also those past `max_warnings`."""
        return self.reader.warnings.count

    @property
    def warning_counts(self):
        """(code, path without positions, how often) for each kind of warning, in order of first appearance."""
        self._refuse_if_busy()
        cdef qbx_warning_counter *counters = <qbx_warning_counter *>self.reader.warnings.counters.data
        cdef size_t i
        return [
            (qbx_warning_words[counters[i].code].decode(),
             _text(self.reader.warnings.paths.data + counters[i].path, counters[i].path_size), counters[i].count)
            for i in range(self.reader.warnings.counters.size // sizeof(qbx_warning_counter))
        ]

    @property
    def damage(self):
        """With `salvage`, the first `max_warnings` stretches left out: code, path, start, end and detail of each."""
        self._refuse_if_busy()
        cdef const qbx_damage *damage = <const qbx_damage *>self.reader.salvage.damage.data
        cdef size_t i
        return [
            {
                "code": _CODES[damage[i].status],
                "path": _text(self.reader.salvage.paths.data + damage[i].path, damage[i].path_size),
                "start": damage[i].start,
                "end": damage[i].end,
                "detail": damage[i].what.decode(),
            }
            for i in range(self.reader.salvage.damage.size // sizeof(qbx_damage))
        ]

    @property
    def damage_count(self):
        """How many stretches were left out, also those past `max_warnings`."""
        return self.reader.salvage.count

    def _note(self, str code, str text):
        """Adds a warning about the document as a whole, of whoever prepared it; before the first byte."""
        import json
        cdef bytes shown = json.dumps(text, ensure_ascii=False)[1:-1].encode()
        cdef qbx_status status = QBX_XML_SYNTAX
        cdef int i
        self._start()
        try:
            self.reader.input.start = NULL
            for i in range(QBX_WARNING_CODES):
                if qbx_warning_words[i] == code.encode():
                    status = qbx_warn(&self.reader, <qbx_warning_code>i, QBX_NIL, NULL, shown, len(shown))
                    if status != QBX_OK:
                        self._fail(status, NULL)
                    return
            raise ValueError(f"no warning is called {code!r}")
        finally:
            self.busy = False

    def feed(self, data):
        """Reads the next bytes of the document; `data` may be reused afterwards.

        Raises DecodeError when the input is not well-formed qbXML or beyond a limit; output of the records before
        it can still be drained.
        """
        cdef Py_buffer view
        self._start()
        try:
            PyObject_GetBuffer(data, &view, PyBUF_SIMPLE)
            try:
                self._feed(<const char *>view.buf, <size_t>view.len)
            finally:
                PyBuffer_Release(&view)
        finally:
            self.busy = False

    def close(self):
        """Ends the input. Raises DecodeError when the document is not complete."""
        cdef qbx_status status
        self._start()
        self.closed = True
        try:
            self._run_window()
            if self.reader.sink is not NULL:  # it may get records still, of what is salvaged
                status = qbx_finish(&self.reader, self.window.data, self.window.size)
            else:
                with nogil:
                    status = qbx_finish(&self.reader, self.window.data, self.window.size)
            if status == QBX_OK:
                status = qbx_api_end(&self.reader)
            if status != QBX_OK:
                self._fail(status, self.reader.input.start)
        finally:
            self.busy = False

    def drain(self):
        """The output that is ready, b"" when there is none. What has been drained is not given again."""
        cdef qbx_buffer *out = &self.reader.containers.output.bytes
        self._refuse_if_busy()
        if self.spool is not None:
            raise _misused("this decoder writes to its spool: call flush")
        if qbx_mark_count(&self.reader.containers.output):
            return _expand(&self.reader.containers.output)
        if out.size >= _HAND_OUT_FROM:
            return qbx_take_bytes(out)
        result = PyBytes_FromStringAndSize(out.data, <Py_ssize_t>out.size)
        out.size = 0
        return result

    def take(self):
        """The records read since the last time, as Structs; the output has all the rest of the document."""
        self._refuse_if_busy()
        if self.structs is None:
            raise _misused("this decoder gives JSON: call drain")
        new = self.structs
        del new[self.reader.counts.taken - self.given:]  # a message can fail after its record was made
        self.given = self.reader.counts.taken
        self.structs = []
        self.builder.records = <PyObject *>self.structs
        return new

    def flush(self):
        """Moves the output that is ready to the spool, and what waits for its turn too when it is large.

        `spool.write(deferred, data)` appends bytes to a deferred, 0 being the output itself; `spool.splice(deferred, into)`
        appends all of a deferred to another and forgets it.
        """
        cdef int i
        cdef size_t m
        cdef qbx_container *container
        self._refuse_if_busy()
        self.busy = True
        try:
            self._spool(&self.reader.containers.output, 0)
            for i in range(self.reader.containers.depth):
                container = &self.reader.containers.stack[i]
                for m in range(qbx_member_count(container)):
                    self._spool(qbx_member_at(container, m).deferred, _SPOOL_FROM)
                self._spool(container.late, _SPOOL_FROM)
                self._spool(container.text, _SPOOL_FROM)
                self._spool(container.order, _SPOOL_FROM)
        finally:
            self.busy = False

    cdef _spool(self, qbx_deferred *deferred, size_t minimum):
        cdef size_t start = 0
        cdef size_t i
        cdef qbx_mark *mark
        if deferred is NULL or (deferred.bytes.size <= minimum and not qbx_mark_count(deferred)):
            return
        for i in range(qbx_mark_count(deferred)):
            mark = qbx_mark_at(deferred, i)
            if mark.at > start:
                self.spool.write(deferred.id, PyBytes_FromStringAndSize(deferred.bytes.data + start, <Py_ssize_t>(mark.at - start)))
            if mark.text is NULL:
                self.spool.splice(mark.deferred, deferred.id)
            else:
                for piece in _repeated(mark):
                    self.spool.write(deferred.id, piece)
            start = mark.at
        if deferred.bytes.size > start:
            self.spool.write(deferred.id, PyBytes_FromStringAndSize(deferred.bytes.data + start, <Py_ssize_t>(deferred.bytes.size - start)))
        deferred.bytes.size = 0
        deferred.marks.size = 0
        deferred.spooled = deferred.id != 0

    def _fork(self, Chunk chunk not None, uint64_t offset):
        """Makes `chunk` one that can read the records at `offset`. False where records do not simply follow."""
        cdef qbx_place place
        self._start()
        self.busy = False
        chunk._check()
        if not qbx_can_fork(&self.reader, &place):
            return False
        if qbx_fork(&chunk.reader, &self.reader, offset, &place) != QBX_OK:
            raise MemoryError
        return True

    def _join(self, Chunk chunk not None):
        """Takes over what `chunk` has read. False where that is not what comes next: it has to be fed."""
        cdef qbx_place place
        cdef qbx_deferred *deferred
        self._start()
        try:
            if self.window.size:
                self._run_window()  # the last bytes of what was fed may still be there
        finally:
            self.busy = False
        chunk._check()
        if self.window.size or not chunk.used or not qbx_fits(&self.reader, &chunk.reader, &place):
            return False
        if qbx_join(&self.reader, &chunk.reader, chunk.used, &place, &deferred) != QBX_OK:
            raise MemoryError
        self.retry_at = 0
        if deferred.id == 0 and self.spool is not None:
            self._spool(deferred, 0)
            self.spool.write(0, memoryview(chunk))
        elif qbx_append(&deferred.bytes, chunk.reader.containers.output.bytes.data,
                        chunk.reader.containers.output.bytes.size) != QBX_OK:
            raise MemoryError
        return True

    def _tag_offset(self):
        """Where the next piece starts if it is a tag; None where what has come is in the middle of a piece."""
        cdef size_t before
        self._start()
        try:
            self._fill(b"<a", 2)  # what any start tag begins with: it is never read, and ends what stands before it
            self._run_window()
            before = self.window.size - 2
            self.window.size = before
            memset(self.window.data + before, 0, QBX_PAD)
            self.retry_at = 0
        finally:
            self.busy = False
        return None if before else self.reader.input.offset

    def _seek(self, uint64_t offset):
        """Says where in the document the bytes stand that are fed next. False in the middle of a piece."""
        if self._tag_offset() is None:
            return False
        self.reader.input.offset = offset
        return True

    def _continue(self):
        """Makes this decoder one of a range: the tags it has read were counted where they stand."""
        self._start()
        self.busy = False
        qbx_continue(&self.reader)
        self.parsed = []
        self.parsed_size = 0

    @property
    def _levels(self):
        """The containers that are open below the root: their names and the offsets of their tags."""
        self._refuse_if_busy()
        return [
            (_tag_name(self.reader.containers.stack[i].row), self.reader.containers.stack[i].start)
            for i in range(1, self.reader.containers.depth)
        ]

    @property
    def _fed(self):
        """Bytes of the input that have come."""
        return self.reader.input.offset + self.window.size

    @property
    def _record_end(self):
        """The closing tag of the records that are being read, None where they do not simply follow each other."""
        cdef qbx_place place
        if not qbx_can_fork(&self.reader, &place):
            return None
        return b"</" + _tag_name(self.reader.record.row).encode() + b">"

    cdef _refuse_if_busy(self):
        """Reading lets go of the GIL, so another thread could come and see half of something."""
        if self.busy:
            from qbxml_core.errors import QBXMLError
            raise QBXMLError("this decoder is in use by another thread: one decoder belongs to one thread at a time")
        if self.reader.options.guesses is NULL:
            raise _misused("this decoder was never set up: call Decoder(), or in a subclass super().__init__()")

    cdef _start(self):
        self._refuse_if_busy()
        if self.failure is not None:
            raise self.failure
        if self.closed:
            raise _misused("this decoder is closed: one decoder reads one document")
        self.busy = True

    cdef _feed(self, const char *data, size_t size):
        cdef size_t used = 0
        cdef size_t waiting = self.window.size
        cdef qbx_status status
        if waiting and size >= _IN_PLACE_FROM:
            self._fill(data, _JOIN)
            if self.window.size >= self.retry_at:
                self._run_window()
            if self.window.size <= _JOIN:
                # All that waited is done, so the rest can be read where it is.
                used = _JOIN - self.window.size
                self.window.size = 0
            else:
                used = _JOIN
            data += used
            size -= used
        if self.window.size == 0 and size >= _IN_PLACE_FROM:
            if size >= _ESTIMATE_FROM:
                used = self._estimate(data, size)
                data += used
                size -= used
            # The engine may look QBX_PAD bytes ahead, so the last ones wait in the window for what follows.
            status = self._run(data, size - QBX_PAD, &used)
            if status != QBX_OK:
                self._fail(status, data)
            self.reader.input.offset += used
            self._fill(data + used, size - used)
            self.retry_at = 0
            if used == 0:
                self._run_window()
            return
        self._fill(data, size)
        if self.window.size >= self.retry_at:
            self._run_window()

    cdef size_t _estimate(self, const char *data, size_t size) except? 0:
        """Reads the first part of a large chunk, and makes room for the output of the rest by what came of it."""
        cdef qbx_buffer *out = &self.reader.containers.output.bytes
        cdef size_t before = out.size
        cdef size_t used = 0
        cdef qbx_status status
        status = self._run(data, _SAMPLE, &used)
        if status != QBX_OK:
            self._fail(status, data)
        self.reader.input.offset += used
        if used and qbx_reserve(out, <size_t>((out.size - before) * 1.05 / used * (size - used))) != QBX_OK:
            raise MemoryError
        return used

    cdef _fill(self, const char *data, size_t size):
        if qbx_reserve(&self.window, size + QBX_PAD) != QBX_OK or qbx_append(&self.window, data, size) != QBX_OK:
            self._fail(QBX_MEMORY, NULL)
        memset(self.window.data + self.window.size, 0, QBX_PAD)

    cdef _run_window(self):
        cdef size_t used = 0
        cdef qbx_status status
        if self.window.size == 0:
            if self.window.data is NULL:
                self._fill(b"", 0)
            return
        status = self._run(self.window.data, self.window.size, &used)
        if status != QBX_OK:
            self._fail(status, self.window.data)
        self.reader.input.offset += used
        self.window.size -= used
        memmove(self.window.data, self.window.data + used, self.window.size + QBX_PAD)
        # An item that did not fit is tried again when twice as much is there: small chunks stay linear.
        self.retry_at = self.window.size * 2

    cdef qbx_status _run(self, const char *data, size_t size, size_t *used) noexcept:
        cdef qbx_status status
        if self.reader.sink is not NULL:
            return qbx_run(&self.reader, data, size, used)
        with nogil:
            status = qbx_run(&self.reader, data, size, used)
        return status

    cdef _fail(self, qbx_status status, const char *input):
        try:
            if status == QBX_RAISED:
                _raise()
            error = _failure(&self.reader, status, input)
            error.records = self.reader.counts.records
            raise error
        except BaseException as error:
            self.failure = error
            raise


cdef Py_ssize_t _limit(str name, value, Py_ssize_t lowest, Py_ssize_t highest) except -1:
    """A limit as a number, refused where `Limits` refuses it."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{name} must be an int, not {type(value).__name__}")
    if not lowest <= value <= highest:
        raise _misused(f"{name} must be from {lowest} to {highest}, not {value}")
    return value


cdef int _raise() except -1:
    return -1  # C code has set the exception
