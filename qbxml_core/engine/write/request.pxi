# From the parameters of an operation to its message, in the order of the wire.
#
# All problems are collected; nothing is given out when there are any. What there is to write, and in which order, levels
# know (params.pxi).

from cpython.dict cimport PyDict_GetItemWithError, PyDict_Next, PyDict_Values
from cpython.list cimport PyList_GET_ITEM
from cpython.object cimport PyObject

cdef enum:
    _SHOWN_OF_KEY = 60
    _MOST_PROBLEMS = 100

cdef struct _Frame:
    # where the walk stands, for messages: the parameter of an object, and its index in a list or -1
    _Frame *above
    PyObject *param
    Py_ssize_t index

@cython.final
cdef class Encoder(Output):
    """Writes one document and collects what is wrong with the parameters and what QuickBooks cannot keep."""
    cdef list problems
    cdef list warnings
    cdef str wire
    cdef bint tag_open

    def __cinit__(self, unsigned style=0):
        self.problems, self.warnings = [], []
        self.tag_open = False

    cdef int object(self, Level level, dict given, _Frame *frame) except -1:
        """Writes the content of an element that has just been opened, its start tag left open."""
        cdef PyObject *slots[_MOST_PARAMS]
        cdef PyObject *key
        cdef PyObject *value
        cdef PyObject *entry
        cdef Py_ssize_t position = 0
        cdef Py_ssize_t count = len(level.params)
        cdef Py_ssize_t place
        cdef int i
        cdef Param param
        cdef Choice choice
        cdef _Write write
        cdef uint64_t found
        cdef list held = PyDict_Values(given)  # slots borrow, and a mapping of the caller's may empty `given` meanwhile
        memset(slots, 0, count * sizeof(PyObject *))
        while PyDict_Next(given, &position, &key, &value):
            entry = PyDict_GetItemWithError(level.names, <object>key) if type(<object>key) is str else NULL
            if entry is NULL:
                self._unknown_key(level, <object>key, given, frame)
                continue
            if <object>value is _unset:
                continue
            param = <Param>entry
            if level.may_be_empty and param.is_list and isinstance(<object>value, (list, tuple, set, frozenset)) and not <object>value:
                continue  # where everything is new, a list without items says as much as none
            place = param.place
            if slots[place] is not NULL:
                self._problem("duplicate_key", param, frame, {"key": param.name, "other": param.facts.snake})
                continue
            if param.special == _WITHOUT:  # never written as a value, so that nothing else looks at it
                value = self._switch(param, <object>value, frame)
            slots[place] = value
            if param.refused is not None:
                self._problem(param.refused[0], param, frame, param.refused[1])
        for choice in level.choices:
            if choice.exclusive:
                found = choice.given(slots)
                if found and not choice.fits(found):
                    self._conflict(level, choice, found, frame)
        for i in range(level.duty_count):
            place = level.duties[i]
            if slots[place] is NULL:
                param = <Param>PyList_GET_ITEM(level.params, place)
                if param.default is not None and self._has_room(param, slots, place):
                    slots[place] = <PyObject *>param.default
                elif param.required:
                    self._problem("missing", param, frame, {"special": param.facts.special})
        for choice in level.choices:
            if choice.required and not choice.given(slots):
                self._problem("missing_choice", None, frame, {"names": [level.params[each].name for each in range(count) if any(each in branch for branch in choice.facts.branches)]})
        for need in level.needs:
            self._check_need(level, need, slots, frame)
        cdef tuple current = ()
        for place in range(len(level.writes)):
            if level.written[place] >= 0 and slots[level.written[place]] is NULL:
                continue
            write = <_Write>PyList_GET_ITEM(level.writes, place)
            if write.prefix is not current:
                self._move(current, write.prefix)
                current = write.prefix
            if write.param < 0:
                self._fixed(write)
                continue
            param = <Param>PyList_GET_ITEM(level.params, write.param)
            if param.refused is not None:
                continue
            if write.text is not None:
                if param.special == _LIMIT and level.cursor >= 0 and slots[level.cursor] is not NULL:
                    continue  # goes on with the iterator that an earlier request has started
                if param.special != _WITHOUT or <object>slots[write.param] is True:
                    self._fixed(write)
            else:
                self._value(write, param, <object>slots[write.param], level, frame)
        self._move(current, ())
        return 0

    cdef PyObject *_switch(self, Param param, object value, _Frame *frame) except NULL:
        """What a boolean says, as one of the two objects that Python has for it."""
        said = _boolean(value)
        if said is None:
            self._problem("null" if value is None else "bad_boolean", param, frame, {"value": value})
            said = False
        return <PyObject *>said  # there is one True and one False, and both live for ever

    cdef int _check_need(self, Level level, object need, PyObject **slots, _Frame *frame) except -1:
        cdef Py_ssize_t place
        for place in need.given:
            if slots[place] is not NULL:
                break
        else:
            return 0
        given = (<Param>level.params[place]).name
        for place in need.required:
            if slots[place] is NULL:
                self._problem("missing", level.params[place], frame, {"special": None, "given": given})
        return 0

    cdef bint _has_room(self, Param param, PyObject **slots, Py_ssize_t place):
        """Whether the default of a parameter goes with all that is given."""
        cdef Choice choice
        cdef bint room = True
        slots[place] = <PyObject *>param.default
        for choice in param.choices:
            if choice.exclusive and not choice.fits(choice.given(slots)):
                room = False
                break
        slots[place] = NULL
        return room

    cdef int _move(self, tuple current, tuple wanted) except -1:
        """Closes and opens elements, from one prefix to the next."""
        cdef Py_ssize_t common = 0
        cdef Py_ssize_t i
        while common < len(current) and common < len(wanted) and current[common] == wanted[common]:
            common += 1
        for i in range(len(current) - 1, common - 1, -1):
            self.close(<bytes>current[i])
        for i in range(common, len(wanted)):
            self.open(<bytes>wanted[i])
        return 0

    cdef int open(self, bytes name) except -1:
        self._finish_tag()
        self.put(b"<", 1)
        self.put_bytes(name)
        self.tag_open = True
        return 0

    cdef int close(self, bytes name) except -1:
        if self.tag_open:
            self.put(b"/>", 2)
            self.tag_open = False
            return 0
        self.put(b"</", 2)
        self.put_bytes(name)
        self.put(b">", 1)
        return 0

    cdef inline int _finish_tag(self) except -1:
        if self.tag_open:
            self.put(b">", 1)
            self.tag_open = False
        return 0

    cdef int _fixed(self, _Write write) except -1:
        if write.attribute is not None:
            if write.attribute:
                self._attribute(write.attribute, write.text.decode())
            return 0
        self._finish_tag()
        self.put_bytes(write.before)
        self.put_bytes(write.text)
        self.put_bytes(write.after)
        return 0

    cdef object _attribute(self, bytes name, str value):
        """Writes an attribute. Gives None, or why it cannot be written: a code and its details."""
        self.put(b" ", 1)
        self.put_bytes(name)
        self.put(b'="', 2)
        wrong = self.put_text(value, self.style | QBX_ATTRIBUTE_TEXT)
        self.put(b'"', 1)
        return wrong

    cdef int _value(self, _Write write, Param param, object value, Level level, _Frame *frame) except -1:
        cdef Py_ssize_t index
        if not param.is_list:
            return self._item(write, param, value, frame, -1)
        if not isinstance(value, (list, tuple, set, frozenset)):
            return self._problem("null" if value is None else "wrong_type", param, frame, {"expected": "a list", "value": value})
        value = list(value)  # the caller may change its own meanwhile
        if not value:
            return self._problem("empty_list", param, frame, {})
        if 0 <= param.max_items < len(value):
            return self._problem("too_many_items", param, frame, {"count": len(value), "limit": param.max_items})
        for index in range(len(value)):
            self._item(write, param, value[index], frame, index)
        return 0

    cdef int _item(self, _Write write, Param param, object value, _Frame *frame, Py_ssize_t index) except -1:
        if param.inside is not None:
            return self._object_item(write, param, value, frame, index)
        if value is None:
            if not param.nullable:
                return self._problem("null", param, frame, {}, index)
            self._finish_tag()
            return self.put_bytes(write.cleared)
        if write.attribute is not None:
            if not isinstance(value, str) or not value.strip():
                return self._problem("blank_id" if isinstance(value, str) else "wrong_type", param, frame, {"expected": "a text", "value": value}, index)
            return self._done(self._attribute(write.attribute, str.__str__(value)), param, frame, index)
        if param.macro and isinstance(value, dict):
            return self._macro(write, param, dict(value), frame, index)
        self._finish_tag()
        self.put_bytes(write.before)
        wrong = self.put_value(param.leaf, value)
        self.put_bytes(write.after)
        return self._done(wrong, param, frame, index)

    cdef inline int _done(self, object wrong, Param param, _Frame *frame, Py_ssize_t index) except -1:
        """Notes what was wrong or odd with the value that has just been written."""
        if wrong is not None:
            return self._problem(wrong[0], param, frame, wrong[1], index)
        if self.unstorable is not None or self.doubled:
            self._warn(param, frame, index)
        return 0

    cdef int _object_item(self, _Write write, Param param, object value, _Frame *frame, Py_ssize_t index) except -1:
        cdef _Frame here
        value = _plain(value)
        if type(value) is not dict:
            return self._problem("null_object" if value is None else "wrong_type", param, frame, {"expected": "an object", "value": value}, index)
        here.above, here.param, here.index = frame, <PyObject *>param, index
        self._finish_tag()
        self.put_bytes(write.outer)
        self.open(write.element)
        self.object(param.inside, value, &here)
        self.close(write.element)
        return self.put_bytes(write.outer_after)

    cdef int _macro(self, _Write write, Param param, dict value, _Frame *frame, Py_ssize_t index) except -1:
        name = value.get("useMacro", value.get("use_macro"))
        if len(value) != 1 or not isinstance(name, str) or not name.strip():
            return self._problem("wrong_type", param, frame, {"expected": 'an ID, or {"useMacro": "TxnID:name"}', "value": value}, index)
        self._finish_tag()
        self.put_bytes(write.outer)
        self.open(write.element)
        wrong = self._attribute(b"useMacro", str.__str__(name))
        self.close(write.element)
        self.put_bytes(write.outer_after)
        return self._done(wrong, param, frame, index)

    # Only reached when something is wrong.

    cdef int _problem(self, str code, Param param, _Frame *frame, dict details, Py_ssize_t index=-1) except -1:
        if self._is_room():
            path, wire = _place(param, frame, index)
            self.problems.append((code, path, wire, param.facts if param is not None else None, details))
        return 0

    cdef bint _is_room(self) except -1:
        """Whether one more problem is kept; each costs time, and nobody reads thousands."""
        if len(self.problems) == _MOST_PROBLEMS:
            self.problems.append(("more_problems", "", (), None, {"count": _MOST_PROBLEMS}))
        return len(self.problems) < _MOST_PROBLEMS

    cdef int _warn(self, Param param, _Frame *frame, Py_ssize_t index) except -1:
        path, wire = _place(param, frame, index)
        if len(self.warnings) < _MOST_PROBLEMS:
            if self.unstorable is not None:
                self.warnings.append(("unstorable_character", path, wire, param.facts, {"character": ord(self.unstorable)}))
            if self.doubled:
                self.warnings.append(("doubly_escaped", path, wire, param.facts, {}))
        self.unstorable, self.doubled = None, False
        return 0

    cdef int _unknown_key(self, Level level, object key, dict given, _Frame *frame) except -1:
        if not self._is_room():
            return 0
        known = {each.name: (<Param>each).facts.path for each in level.params}
        path, wire = _place(None, frame, -1)
        path += ("." if path else "") + _key_text(key)
        self.problems.append(("unknown_key", path, wire, None, {"key": key, "known": known, "given": given}))
        return 0

    cdef int _conflict(self, Level level, Choice choice, uint64_t found, _Frame *frame) except -1:
        if not self._is_room():
            return 0
        names = [level.params[choice.members[i]].name for i in range(choice.member_count) if found >> i & 1]
        path, wire = _place(None, frame, -1)
        path += ("." if path else "") + names[0]
        branches = [[level.params[i].name for i in branch] for branch in choice.facts.branches]
        self.problems.append(("excluded", path, wire, None, {"names": names, "branches": branches}))
        return 0


cdef tuple _place(Param param, _Frame *frame, Py_ssize_t index):
    """The path of a parameter in JSON, and the parameters that lead to it."""
    steps = [] if param is None else [(param, index)]
    while frame is not NULL:
        steps.append((<object>frame.param, frame.index))
        frame = frame.above
    path = ""
    for each, at in reversed(steps):
        path += ("." if path else "") + (<Param>each).name + (f"[{at}]" if at >= 0 else "")
    return path, tuple((<Param>each).facts for each, _ in reversed(steps))


cdef str _key_text(object key):
    """A key that is no parameter as a path has it: cut, and without what JSON or UTF-8 cannot hold."""
    if type(key) is str:
        return key[:_SHOWN_OF_KEY].encode("utf-8", "backslashreplace").decode()
    from qbxml_core.writing.problems import shown
    return shown(key)


cdef object _unset = None  # msgspec's, once it is loaded: reading does without it


cdef object _plain(object value):
    """A dict for what is like one: a Struct, or another mapping."""
    if type(value) is dict or value is None:
        return value
    from qbxml_core.operations import plain
    return plain(value)


def encode_message(Encoder encoder, bytes message, Level level, object params, object request_id):
    """Writes one message: the parameters of an operation as the content of its element."""
    if type(params) is not dict:
        raise TypeError(f"params of an operation are a dict, not {type(params).__name__}")
    encoder.open(message)
    if request_id is not None:
        encoder._attribute(b"requestID", request_id)
        encoder.unstorable, encoder.doubled = None, False  # QuickBooks gives it back and does not store it
    encoder.object(level, params, NULL)
    encoder.close(message)


def new_encoder(bytes head, unsigned style):
    """An encoder that has written the start of a document."""
    global _unset
    if _unset is None:
        from msgspec import UNSET
        _unset = UNSET
    encoder = Encoder(style)
    encoder.put_bytes(head)
    return encoder


def finish(Encoder encoder, bytes tail):
    """The document, what is wrong, and what is odd; the document is only good when nothing is wrong."""
    encoder.put_bytes(tail)
    return encoder.taken(), encoder.problems, encoder.warnings
