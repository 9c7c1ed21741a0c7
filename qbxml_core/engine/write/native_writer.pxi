# From objects of the native shape to qbXML, checked against the schema on the way.
#
# One walk, three uses. Strict writing takes elements in any order, writes them as the schema wants them and collects
# every problem. Lenient writing keeps the order of the document and all that the schema does not know. Judging takes the
# order of the document and collects every problem; what it writes is thrown away.

cdef enum:
    _DEEPEST = 1000  # objects in each other; a document that can be read is not deeper
    _MOST_JUDGED = 10000  # problems of one document that are told
    _VERDICTS = 256  # sets of elements of one type of which is remembered whether they go together

cdef struct _At:
    # where the walk stands, for messages: an element, its position among its name or -1, and its object, as it was given
    # and as a dict
    _At *above
    PyObject *name
    Py_ssize_t index
    PyObject *value
    PyObject *plain


@cython.final
cdef class NativeRow:
    """One element or attribute, as the writer needs it; without `facts`, one that no schema knows.

    `right` tells whether a text can stay as it is.
    """
    cdef readonly object facts
    cdef readonly int place
    cdef int index
    cdef readonly bint side_by_side
    cdef str child
    cdef NativeType child_type
    cdef bytes opening, closing
    cdef Leaf leaf
    cdef object right
    cdef dict attributes
    cdef Py_ssize_t most
    cdef bint required, bounded
    cdef tuple refused

    def __cinit__(self, facts=None, Leaf leaf=None, right=None, bint bounded=False, refused=None, *, bint attribute=False):
        if facts is None:
            return
        name = facts.name.encode("ascii")
        self.facts, self.leaf, self.right, self.bounded, self.refused = facts, leaf, right, bounded, refused
        if attribute:
            self.opening, self.required = b" " + name + b'="', facts.required
            return
        self.opening, self.closing = b"<" + name, b"</" + name + b">"
        self.index, self.place, self.side_by_side, self.child = facts.index, facts.place, facts.side_by_side, facts.child
        self.most = -1 if facts.maximum is None else facts.maximum
        self.required = facts.minimum > 0

    def set_attributes(self, attributes):
        """Gives an element with text its attributes, `NativeRow` by name."""
        self.attributes = attributes


@cython.final
cdef class NativeType:
    """One aggregate, as the writer needs it. `reference`: it is cleared by an element of it that is empty."""
    cdef readonly object facts
    cdef dict rows, attributes, verdicts
    cdef Py_ssize_t required
    cdef bytes cleared

    def __cinit__(self, facts, dict rows, dict attributes, bytes cleared):
        self.facts, self.rows, self.attributes, self.cleared = facts, rows, attributes, cleared
        self.verdicts = {}
        self.required = -1 if facts.required is None else len(facts.required)


@cython.final
cdef class NativeWriter(Output):
    """Writes one document, and collects what is wrong with it and what QuickBooks cannot keep.

    `schema(name)` gives the `NativeType` of a name, `ordered(value, rows)` the children of an object in order,
    `misplaced(value, children)` what is wrong with how it tells that, `fault(facts, text)` what is wrong with a text.
    `labels` are the places of objects that were not given where they stand, by the address of the object. `lines`: with a
    line end after each element.
    """
    cdef object schema, ordered, misplaced, fault, name_pattern
    cdef readonly list problems, warnings
    cdef dict labels, root
    cdef bint strict, judging
    cdef bytes end, empty
    cdef int depth

    def __cinit__(self, unsigned style, schema, ordered, misplaced, fault, name_pattern, dict labels, *, bint strict,
                  bint judging=False, bint lines=False):
        self.schema, self.ordered, self.misplaced = schema, ordered, misplaced
        self.fault, self.name_pattern = fault, name_pattern
        self.labels = labels
        self.strict, self.judging = strict, judging
        self.end = b"\n" if lines else b""
        self.empty = b" />" if lines else b"/>"
        self.problems, self.warnings = [], []

    def write(self, bytes head, str name, NativeType type_, dict value):
        """The document: `head`, and the element `name` with what `value` holds."""
        cdef NativeRow row = NativeRow.__new__(NativeRow)
        row.opening, row.closing = b"<" + name.encode("ascii"), b"</" + name.encode("ascii") + b">"
        row.child_type = type_
        self.root = value
        self.put_bytes(head)
        self._object(row, value, NULL)
        return self.taken()

    cdef int _element(self, str name, NativeRow row, object value, _At *above, Py_ssize_t index) except -1:
        cdef _At here
        if row is None and self.strict:
            return 0  # told already
        here.above, here.name, here.index, here.value = above, <PyObject *>name, index, <PyObject *>value
        if type(value) is not dict and value is not None and not isinstance(value, (str, bool, int, float)):
            value = _plain(value)
        here.plain = <PyObject *>value
        if row is None:
            row = self._unknown(name, &here)
            if row is None:
                return 0
        elif row.refused is not None and self.strict:
            self._problem(row.refused[0], &here, None, row.refused[1])
        if row.child is not None and row.child_type is None:
            row.child_type = self.schema(row.child)
        if type(value) is dict:
            return self._object(row, value, &here)
        if row.child is not None and self.strict:
            if value is None and row.child_type.cleared is not None:
                self.put_bytes(row.opening)
                self.put_bytes(row.child_type.cleared)
                self.put_bytes(row.closing)
                return self.put_bytes(self.end)
            return self._problem("null_object" if value is None else "wrong_type", &here, None, {"expected": "an object", "value": value})
        self.put_bytes(row.opening)
        self.put(b">", 1)
        self._text(row, value, &here, None)
        self.put_bytes(row.closing)
        return self.put_bytes(self.end)

    cdef int _object(self, NativeRow row, dict value, _At *here) except -1:
        cdef NativeType type_ = row.child_type
        cdef dict rows = type_.rows if type_ is not None else _NOTHING
        cdef NativeRow each
        cdef PyObject *key
        cdef PyObject *child
        cdef PyObject *entry
        cdef Py_ssize_t position = 0
        cdef Py_ssize_t children = 0
        cdef Py_ssize_t index
        cdef int last = -1
        cdef bint ascending = True
        cdef bint odd = False
        cdef object text = None
        cdef object name, found
        cdef list in_order
        self.depth += 1
        if self.depth > _DEEPEST:
            raise RecursionError(f"objects of the native shape are nested more than {_DEEPEST} deep")
        self.put_bytes(row.opening)
        while PyDict_Next(value, &position, &key, &child):
            if type(<object>key) is not str:
                self._problem("unknown_element", here, None, {"key": <object>key, "known": []})
                continue
            entry = PyDict_GetItemWithError(rows, <object>key)
            if entry is not NULL:
                each = <NativeRow>entry
                if each.place < last:
                    ascending = False
                last = each.place
            else:
                mark = (<str><object>key)[:1]
                if mark == "@":
                    self._attribute(row, <str><object>key, <object>child, here)
                    continue
                if mark == "#":
                    if <object>key == "#text":
                        text = <object>child
                    elif <object>key == "#order" or <object>key == "#late":
                        odd = True
                    else:
                        self._unknown_element(type_, <str><object>key, here)
                    continue
                if self.strict:
                    self._unknown_element(type_, <str><object>key, here)
            children += len(<list><object>child) if isinstance(<object>child, list) else 1
        odd = odd or not ascending
        if self.strict:
            self._check(row, type_, value, text, odd, here)
        if odd:
            in_order = self.ordered(value, rows)
            children = len(in_order)
            for code, lost, details in self.misplaced(value, in_order):
                self._problem(code, here, lost, details)
        if not children and text is None:  # a line end might be text
            self.depth -= 1
            self.put_bytes(self.empty)
            return self.put_bytes(self.end)
        self.put(b">", 1)
        if text is not None:
            self._text(row, text, here, "#text")
        else:
            self.put_bytes(self.end)
        if odd:
            for name, each, at, item in in_order:
                self._element(name, each, item, here, at)
        else:
            position = 0
            while PyDict_Next(value, &position, &key, &child):
                entry = PyDict_GetItemWithError(rows, <object>key)
                if entry is not NULL:
                    each = <NativeRow>entry
                elif type(<object>key) is not str or (<str><object>key)[:1] in ("@", "#"):
                    continue
                else:
                    each = None
                name, found = <object>key, <object>child  # a mapping of the caller's may empty `value` meanwhile
                if isinstance(found, list):
                    found = list(found)  # the caller may change its own meanwhile
                    for index in range(len(<list>found)):
                        self._element(<str>name, each, (<list>found)[index], here, index)
                else:
                    self._element(<str>name, each, found, here, -1)
        self.put_bytes(row.closing)
        self.depth -= 1
        return self.put_bytes(self.end)

    cdef int _text(self, NativeRow row, object value, _At *here, str key) except -1:
        """Writes a text, or what stands for one; `key` is the key it has in its object."""
        cdef object wrong = None
        cdef size_t before = self.out.size
        if not self.strict or row.leaf is None:
            wrong = self._loose_text(row, value)
        elif self.judging:
            wrong = self.fault(row.facts, value) or self.put_text(value, self.style)
        elif value is None or (type(value) is str and not value):
            if self.fault(row.facts, "") is not None:
                wrong = ("null", {}) if value is None else self.put_value(row.leaf, value)
        elif row.right is not None and type(value) is str and row.right(value):
            wrong = self.put_text(value, self.style)
        else:
            wrong = self.put_value(row.leaf, value)
            if wrong is None and row.bounded:
                made = PyBytes_FromStringAndSize(self.out.data + before, self.out.size - before)
                wrong = self.fault(row.facts, made.decode())
        if wrong is not None:
            self._problem(wrong[0], here, key, wrong[1])
        if self.unstorable is not None or self.doubled:
            self._warn(here, key)
        return 0

    cdef object _loose_text(self, NativeRow row, object value):
        cdef size_t before = self.out.size
        if type(value) is str:
            return self.put_text(<str>value, self.style)
        if value is None:
            return None
        if value is True or value is False:
            return self.put_text("true" if value else "false", self.style)
        if row.leaf is not None:
            if self.put_value(row.leaf, value) is None:
                return None
            self.out.size = before
        if isinstance(value, int) and not -_LARGEST < value < _LARGEST:
            return "too_many_digits", {"value": value, "digits": _LONGEST_NUMBER}
        if isinstance(value, str):
            return self.put_text(str.__str__(value), self.style)  # of a subclass, str() is what it likes
        if isinstance(value, int):
            return self.put_text(int.__repr__(value), self.style)
        if isinstance(value, float):
            return self.put_text(float.__repr__(value), self.style)
        if _is_decimal(value):
            return self.put_text(str(value), self.style)
        return "wrong_type", {"expected": "a text", "value": value}

    cdef int _attribute(self, NativeRow owner, str key, object value, _At *here) except -1:
        cdef dict attributes = owner.attributes
        cdef NativeRow row
        cdef str name = key[1:]
        cdef unsigned style = self.style
        if value is None:
            return 0
        if owner.child_type is not None:
            attributes = owner.child_type.attributes
        row = attributes.get(name) if attributes is not None else None
        if row is None:
            if self.strict:
                known = ["@" + each for each in attributes or ()]
                return self._problem("unknown_attribute", here, key, {"key": key, "known": known})
            if not self._is_name(name, name.startswith("xmlns:"), here, key):
                return 0
            row = NativeRow.__new__(NativeRow)
            row.opening = b" " + name.encode() + b'="'
        elif row.refused is not None and self.strict:
            self._problem(row.refused[0], here, key, row.refused[1])
        self.put_bytes(row.opening)
        self.style |= QBX_ATTRIBUTE_TEXT
        self._text(row, value, here, key)
        self.style = style
        return self.put(b'"', 1)

    # What the schema says about the content of an object.

    cdef int _check(self, NativeRow row, NativeType type_, dict value, object text, bint odd, _At *here) except -1:
        cdef NativeRow each
        cdef dict attributes = type_.attributes if type_ is not None else row.attributes
        cdef Py_ssize_t required = 0
        cdef Py_ssize_t count
        cdef set present = None
        cdef PyObject *key
        cdef PyObject *child
        cdef PyObject *entry
        cdef Py_ssize_t position = 0
        if attributes is not None:
            for name, each in attributes.items():
                if each.required and value.get("@" + name) is None:
                    self._problem("missing", here, "@" + name, {"special": None})
        if type_ is None:
            for name, _, _, _ in self.ordered(value, _NOTHING) if odd else ():
                if name not in value:
                    self._unknown_element(type_, name, here)
            return 0 if text is not None else self._no_text(row, here)
        if text is not None and not (isinstance(text, str) and not text.strip(" \t\r\n")):
            self._problem("stray_text", here, "#text", {"value": text})
        if odd:
            return self._check_odd(type_, value, here)
        if type_.required < 0:
            present = set()
        while PyDict_Next(value, &position, &key, &child):
            entry = PyDict_GetItemWithError(type_.rows, <object>key)
            if entry is NULL:
                continue
            each = <NativeRow>entry
            count = len(<list><object>child) if isinstance(<object>child, list) else 1
            if count > each.most >= 0:
                self._too_many(<str><object>key, count, each.most, here)
            if count and each.required:
                required += 1
            if count and present is not None:
                present.add(each.index)
        if present is not None:
            return self._content(type_, present, here)
        if required != type_.required:
            return self._content(type_, {(<NativeRow>type_.rows[name]).index for name in value if name in type_.rows and value[name] != []}, here)
        return 0

    cdef int _no_text(self, NativeRow row, _At *here) except -1:
        """An element with text that has attributes only."""
        wrong = self.fault(row.facts, "") if row.leaf is not None else None
        return 0 if wrong is None else self._problem(wrong[0], here, None, wrong[1])

    cdef int _check_odd(self, NativeType type_, dict value, _At *here) except -1:
        """The same for an object that tells its order, or whose keys are not in that of the schema."""
        cdef NativeRow each
        cdef NativeRow highest = None
        cdef dict counts = {}
        cdef set told = set()
        for name, each, _, _ in self.ordered(value, type_.rows):
            if each is None:
                if name not in value:
                    self._unknown_element(type_, name, here)
                continue
            counts[name] = counts.get(name, 0) + 1
            if self.judging and highest is not None and each.place < highest.place and name not in told:
                told.add(name)
                self._out_of_order(type_, name, counts[name] - 1, highest, value, here)
            if highest is None or each.place > highest.place:
                highest = each
        for name, count in counts.items():
            each = type_.rows[name]
            if count > each.most >= 0:
                self._too_many(name, count, each.most, here)
        return self._content(type_, {(<NativeRow>type_.rows[name]).index for name in counts}, here)

    cdef int _content(self, NativeType type_, set present, _At *here) except -1:
        together = frozenset(present)
        problems = type_.verdicts.get(together)
        if problems is None:
            problems = tuple(type_.facts.problems(present))
            if len(type_.verdicts) < _VERDICTS:
                type_.verdicts[together] = problems
        for found in problems:
            names = [each.name for each in found.rows]
            if found.kind == "exclusive":
                self._problem("excluded", here, None, {"names": names, "branches": [[each] for each in names]})
            elif len(names) == 1:
                self._problem("missing", here, names[0], {"special": None})
            else:
                self._problem("missing_choice", here, None, {"names": names})
        return 0

    cdef bint _is_name(self, str name, bint declares, _At *here, str key) except -1:
        """Whether a name that the schema does not know can be written; tells why not."""
        if self.name_pattern.fullmatch(name) is None or not (self.style & QBX_UTF8_TEXT or name.isascii()):
            self._problem("bad_name", here, key, {"value": name})
            return False
        prefix, colon, _ = name.partition(":")
        if colon and not declares and prefix != "xml" and not self._is_declared("@xmlns:" + prefix, here):
            self._problem("undeclared_prefix", here, key, {"value": name})
            return False
        return True

    cdef bint _is_declared(self, str key, _At *here) except -1:
        """Whether an element or one around it has this attribute; readers that know namespaces ask for it."""
        cdef object around = self.root
        while True:
            found = around.get(key) if type(around) is dict else None
            if isinstance(found, str) and found:
                return True
            if here is NULL:
                return False
            around = <object>here.plain
            here = here.above

    cdef NativeRow _unknown(self, str name, _At *here):
        """A row for an element that the schema does not know; None where it cannot have this name."""
        cdef NativeRow row
        if not self._is_name(name, False, here, None):
            return None
        row = NativeRow.__new__(NativeRow)
        row.opening, row.closing = b"<" + name.encode(), b"</" + name.encode() + b">"
        return row

    # Only reached when something is wrong.

    cdef int _problem(self, str code, _At *here, str key, dict details, str suffix="") except -1:
        most = _MOST_JUDGED if self.judging else _MOST_PROBLEMS  # each costs time, and nobody reads millions
        if len(self.problems) > most:
            return 0
        path, wire = self._place(here, key)
        if len(self.problems) == most:
            code, details = "more_problems", {"count": most}
        self.problems.append((code, path + suffix, wire, details))
        return 0

    cdef int _warn(self, _At *here, str key) except -1:
        if len(self.warnings) < _MOST_PROBLEMS:
            path, wire = self._place(here, key)
            if self.unstorable is not None:
                self.warnings.append(("unstorable_character", path, wire, {"character": ord(self.unstorable)}))
            if self.doubled:
                self.warnings.append(("doubly_escaped", path, wire, {}))
        self.unstorable, self.doubled = None, False
        return 0

    cdef int _unknown_element(self, NativeType type_, str name, _At *here) except -1:
        known = list(type_.rows) if type_ is not None else []
        return self._problem("unknown_element", here, name, {"key": name, "known": known})

    cdef int _too_many(self, str name, Py_ssize_t count, Py_ssize_t most, _At *here) except -1:
        return self._problem("too_many_items", here, name, {"count": count, "limit": most})

    cdef int _out_of_order(self, NativeType type_, str name, Py_ssize_t index, NativeRow highest, dict value, _At *here) except -1:
        late = {each for entry in value.get("#late", ()) for each in entry}
        order = [each for each in type_.rows if each in value or each in late]
        return self._problem("out_of_order", here, name, {"after": highest.facts.name, "order": order}, f"[{index}]" if index else "")

    cdef tuple _place(self, _At *here, str key):
        """The path in the objects that were given, and the path on the wire."""
        steps = [] if key is None else ["." + key]
        wire = [] if key is None or key == "#text" else [key]
        label = ""
        while here is not NULL:
            name = <object>here.name
            wire.append(name)
            found = self.labels.get(<size_t>here.value) if not label else None
            if found is not None:
                label = found
            elif not label:
                steps.append("." + name + (f"[{here.index}]" if here.index >= 0 else ""))
            here = here.above
        path = label + "".join(reversed(steps))
        return _sendable(path.removeprefix(".")), _sendable("/".join(reversed(wire)))


cdef str _sendable(str text):
    """A path without the halves of surrogate pairs that a caller's key may have: UTF-8 has no place for them."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


cdef dict _NOTHING = {}
