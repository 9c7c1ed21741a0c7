# From a Python value to the text the wire wants, escaped: strict, and each refusal has a code.

cdef extern from "Python.h":
    long long PyLong_AsLongLongAndOverflow(object number, int *overflow) except? -1
    char *PyOS_double_to_string(double value, char format_code, int precision, int flags, int *type) except NULL
    void PyMem_Free(void *memory)
    bint PyUnicode_IS_ASCII(object text)

cdef extern from "engine/value/escape.h":
    cdef enum:
        QBX_UTF8_TEXT
        QBX_QUICKBOOKS_TEXT
        QBX_ATTRIBUTE_TEXT
    ctypedef struct qbx_text_report:
        uint32_t illegal
        uint32_t unstorable
        int has_illegal
        int ampersand
    qbx_status qbx_put_text(qbx_buffer *out, const void *text, int width, size_t length, unsigned style, qbx_text_report *report) nogil

cdef extern from "engine/value/written.h":
    cdef enum:
        QBX_WRITTEN
        QBX_WRITTEN_OK
        QBX_NOT_THIS
        QBX_TOO_LARGE
        QBX_NO_SUCH_DAY
    size_t qbx_write_integer(long long number, char *out) nogil
    int qbx_write_decimal(const char *text, size_t length, int places, int whole, int money, int exponents, char *out, size_t *size) nogil
    int qbx_write_date(const char *text, size_t length, char *out, size_t *size) nogil
    int qbx_write_moment(const char *text, size_t length, const char *without_time, char *out, size_t *size) nogil
    int qbx_write_interval(const char *text, size_t length, char *out, size_t *size) nogil

from cpython.unicode cimport PyUnicode_AsUTF8AndSize, PyUnicode_DATA, PyUnicode_KIND, PyUnicode_GET_LENGTH
from cpython.float cimport PyFloat_AS_DOUBLE
from libc.string cimport memchr, memcpy

_LONGEST_NUMBER = 400
"""Longest text, in characters, that is looked at as a number."""

_LARGEST = 10 ** _LONGEST_NUMBER


@cython.final
cdef class Leaf:
    """What is known of one value: an element without children, or an attribute.

    `words` has every word that is taken, of either side, with the wire's word; empty for an open value. `identifier`
    refuses blanks, `not_blank` nothing but blanks, `colon_free` colons. `minimum` and `maximum` are numbers, or days as
    bytes. `end_of_day` is what a date without a time means.
    """
    cdef readonly str wire_type
    cdef const qbx_wire_type *kind
    cdef readonly Py_ssize_t max_length
    cdef readonly object minimum, maximum
    cdef readonly dict words
    cdef readonly bint identifier, not_blank, colon_free, end_of_day

    def __cinit__(self, str wire_type, *, max_length=None, minimum=None, maximum=None, dict words=None,
                  bint identifier=False, bint not_blank=False, bint colon_free=False, bint end_of_day=False):
        self.wire_type = wire_type
        self.kind = &qbx_wire_types[_WIRE_TYPES.index(wire_type)]
        self.max_length = -1 if max_length is None else max_length
        bound = _bound if self.kind.base == QBX_BASE_NUMBER or self.kind.base == QBX_BASE_INTEGER else str.encode
        self.minimum = None if minimum is None else bound(minimum)
        self.maximum = None if maximum is None else bound(maximum)
        self.words = words or {}
        self.identifier = identifier or self.kind.base == QBX_BASE_ID
        self.not_blank = not_blank
        self.colon_free = colon_free
        self.end_of_day = end_of_day


cdef class Output:
    """Bytes that are being written, and in which style.

    `unstorable` is the first character of the last text that QuickBooks cannot keep, or None.
    """
    cdef qbx_buffer out
    cdef unsigned style
    cdef object unstorable
    cdef bint doubled

    def __cinit__(self, unsigned style=0, *args, **kwargs):  # those are for subclasses
        self.style = style
        self.unstorable = None
        self.doubled = False

    def __dealloc__(self):
        qbx_buffer_free(&self.out)

    @cython.final
    cdef inline int put(self, const char *bytes, size_t length) except -1:
        if qbx_append(&self.out, bytes, length) != QBX_OK:
            raise MemoryError
        return 0

    @cython.final
    cdef inline int put_bytes(self, bytes text) except -1:
        return self.put(<const char *>text, len(text))

    @cython.final
    cdef bytes taken(self):
        return PyBytes_FromStringAndSize(self.out.data, self.out.size)

    @cython.final
    cdef object put_text(self, str text, unsigned style):
        """Writes a text, escaped. Gives None, or why it cannot be written: a code and its details."""
        cdef qbx_text_report report
        report.illegal, report.unstorable, report.has_illegal, report.ampersand = 0, 0, 0, 0
        if qbx_put_text(&self.out, PyUnicode_DATA(text), PyUnicode_KIND(text), PyUnicode_GET_LENGTH(text), style, &report) != QBX_OK:
            raise MemoryError
        if report.has_illegal:
            return "illegal_character", {"character": report.illegal, "at": text.index(chr(report.illegal))}
        if report.unstorable:
            self.unstorable = chr(report.unstorable)
        if report.ampersand and ";" in text and _DOUBLED.search(text):
            self.doubled = True
        return None

    @cython.final
    cdef object put_value(self, Leaf leaf, object value):
        """Writes a value as `leaf` wants it. Gives None, or why it cannot be written: a code and its details."""
        cdef int base = leaf.kind.base
        if base == QBX_BASE_BOOLEAN:
            return self._put_boolean(value)
        if base == QBX_BASE_INTEGER:
            return self._put_integer(leaf, value)
        if base == QBX_BASE_NUMBER:
            return self._put_decimal(leaf, value)
        if base == QBX_BASE_DATE or base == QBX_BASE_DATETIME or base == QBX_BASE_INTERVAL:
            return self._put_time(leaf, value)
        if type(value) is not str:
            if not isinstance(value, str):
                if base == QBX_BASE_WORD and leaf.words:
                    return "unknown_word", {"value": value, "words": leaf.words}
                return "wrong_type", {"expected": "a text", "value": value}
            value = str.__str__(value)  # of an enum, str() would be its name
        if base == QBX_BASE_WORD and leaf.words:
            word = leaf.words.get(value)
            if word is None:
                return "unknown_word", {"value": value, "words": leaf.words}
            return self.put_text(word, self.style)
        return self._put_string(leaf, <str>value)

    @cython.final
    cdef object _put_string(self, Leaf leaf, str text):
        cdef Py_ssize_t length = PyUnicode_GET_LENGTH(text)
        if leaf.identifier and (length == 0 or _is_blank(text, 0) or _is_blank(text, length - 1)):
            return ("padded_id" if text.strip() else "blank_id"), {"value": text}
        if leaf.not_blank and not text.strip():
            return "blank_name", {"value": text}
        if leaf.max_length >= 0 and length * 2 > leaf.max_length and (length > leaf.max_length or "\n" in text):
            # QuickBooks keeps a line end as two characters
            length += text.count("\n") - text.count("\r\n")
            if length > leaf.max_length:
                return "too_long", {"length": length, "limit": leaf.max_length, "newlines": "\n" in text}
        if leaf.colon_free and ":" in text:
            return "colon_in_name", {"value": text}
        if leaf.kind.base == QBX_BASE_GUID and text != "0":
            found = _GUID.fullmatch(text)
            if found is None:
                return "bad_guid", {"value": text}
            text = "{" + (found[1] or found[2]) + "}"
        return self.put_text(text, self.style)

    @cython.final
    cdef object _put_boolean(self, object value):
        said = _boolean(value)
        if said is None:
            return "bad_boolean", {"value": value}
        if said is True:
            self.put(b"true", 4)
        else:
            self.put(b"false", 5)
        return None

    @cython.final
    cdef object _put_integer(self, Leaf leaf, object value):
        if isinstance(value, str):
            text = value
            if not _INTEGER.fullmatch(text) or len(text) > _LONGEST_NUMBER:
                return "bad_integer", {"value": value}
            number = int(text)
        elif isinstance(value, bool):
            return "wrong_type", {"expected": "a whole number", "value": value}
        elif isinstance(value, int):
            number = int.__index__(value)  # of a subclass, str() is what it likes
        elif _is_decimal(value) and value.is_finite() and value.adjusted() > _LONGEST_NUMBER:
            return "too_many_digits", {"value": value, "digits": 18}  # as an int it might fill the memory
        else:
            try:
                number = int(value)
                if number != value:
                    return "bad_integer", {"value": value}
            except (TypeError, ValueError, OverflowError, ArithmeticError):
                return "wrong_type", {"expected": "a whole number", "value": value}
        if (leaf.minimum is not None and number < leaf.minimum) or (leaf.maximum is not None and number > leaf.maximum):
            return "out_of_range", {"value": number, "minimum": leaf.minimum, "maximum": leaf.maximum}
        if not -(1 << 63) <= number < 1 << 63:
            return "too_many_digits", {"value": number, "digits": 18}
        text = str(number).encode()
        self.put_bytes(text)
        return None

    @cython.final
    cdef object _put_decimal(self, Leaf leaf, object value):
        cdef char made[QBX_WRITTEN]
        cdef char digits_of_integer[24]
        cdef size_t size = 0
        cdef long long whole_number
        cdef int overflow = 0
        cdef char *digits
        cdef const char *text
        cdef Py_ssize_t length
        cdef int status
        cdef bint money = leaf.kind.fixed
        cdef int places = leaf.kind.places
        cdef int whole = leaf.kind.digits
        if type(value) is float:
            if not _isfinite(value):
                return "not_finite", {"value": value}
            digits = PyOS_double_to_string(PyFloat_AS_DOUBLE(value), b"r", 0, 0, NULL)
            status = qbx_write_decimal(digits, strlen(digits), places, whole, money, 1, made, &size)
            PyMem_Free(digits)
        elif isinstance(value, int):
            if isinstance(value, bool):
                return "wrong_type", {"expected": "a number", "value": value}
            whole_number = PyLong_AsLongLongAndOverflow(value, &overflow)
            if overflow:
                return "too_many_digits", {"value": value, "digits": whole}
            length = qbx_write_integer(whole_number, digits_of_integer)
            status = qbx_write_decimal(digits_of_integer, length, places, whole, money, 0, made, &size)
        else:
            exponents = False
            if isinstance(value, str):
                number = value
            elif _is_decimal(value):
                if not value.is_finite():
                    return "not_finite", {"value": value}
                number, exponents = str(value), True
            elif isinstance(value, float):
                return self._put_decimal(leaf, float(value))
            else:
                return "wrong_type", {"expected": "a number", "value": value}
            if not PyUnicode_IS_ASCII(number):
                return "bad_number", {"value": value}
            text = PyUnicode_AsUTF8AndSize(number, &length)
            status = qbx_write_decimal(text, length, places, whole, money, exponents, made, &size)
        if status == QBX_NOT_THIS:
            return "bad_number", {"value": value}
        if status == QBX_TOO_LARGE:
            return "too_many_digits", {"value": value, "digits": whole}
        if leaf.minimum is not None or leaf.maximum is not None:
            number = _bound(made[:size].decode())
            if (leaf.minimum is not None and number < leaf.minimum) or (leaf.maximum is not None and number > leaf.maximum):
                return "out_of_range", {"value": value, "minimum": leaf.minimum, "maximum": leaf.maximum}
        self.put(made, size)
        return None

    @cython.final
    cdef object _put_time(self, Leaf leaf, object value):
        cdef char made[QBX_WRITTEN]
        cdef size_t size = 0
        cdef const char *text
        cdef Py_ssize_t length
        cdef int status
        if not isinstance(value, str):
            written = _time_text(leaf.kind.base, value)
            if written is None:
                return "wrong_type", {"expected": _TIMES[leaf.kind.base], "value": value}
            value = written
        if not PyUnicode_IS_ASCII(value):
            return leaf.kind.problem.decode(), {"value": value}
        text = PyUnicode_AsUTF8AndSize(value, &length)
        if leaf.kind.base == QBX_BASE_DATE:
            status = qbx_write_date(text, length, made, &size)
        elif leaf.kind.base == QBX_BASE_DATETIME:
            status = qbx_write_moment(text, length, b"23:59:59" if leaf.end_of_day else b"00:00:00", made, &size)
        else:
            status = qbx_write_interval(text, length, made, &size)
        if status == QBX_NO_SUCH_DAY:
            return "no_such_day", {"value": value}
        if status != QBX_WRITTEN_OK:
            return leaf.kind.problem.decode(), {"value": value}
        if leaf.minimum is not None and size >= 10:
            day = made[:10]
            if day < leaf.minimum or day > leaf.maximum:
                return "out_of_range", {"value": value, "minimum": leaf.minimum.decode(), "maximum": leaf.maximum.decode()}
        self.put(made, size)
        return None


_TIMES = {
    QBX_BASE_DATE: "a date as a text, YYYY-MM-DD",
    QBX_BASE_DATETIME: "a date and time as a text, YYYY-MM-DDTHH:MM:SS",
    QBX_BASE_INTERVAL: "a length of time as a text, PT8H30M0S",
}


import re as _re
from math import isfinite as _isfinite

_INTEGER = _re.compile(r"[+-]?[0-9]+")
_DOUBLED = _re.compile(r"&(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);")
_GUID = _re.compile(r"\{([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\}|([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})")


cdef object _bound(object text):
    """A bound as something that compares exactly."""
    from decimal import Decimal
    return Decimal(text)


cdef object _boolean(object value):
    """True or False, in any of the ways to say it; None for everything else."""
    if value is True or value is False:
        return value
    if type(value) is int and (value == 0 or value == 1):
        return value == 1
    if isinstance(value, str):
        word = value.lower()
        if word in ("true", "1"):
            return True
        if word in ("false", "0"):
            return False
    return None


cdef inline bint _is_blank(str text, Py_ssize_t at):
    cdef Py_UCS4 character = text[at]
    return character <= 0x20 or (character >= 0x7F and character.isspace())


cdef bint _is_decimal(object value):
    return type(value).__name__ == "Decimal" and hasattr(value, "is_finite")


cdef object _time_text(int base, object value):
    """The text of what `datetime` has for a way of writing, or None."""
    from datetime import date, datetime, timedelta
    if base == QBX_BASE_DATETIME and isinstance(value, (date, datetime)):
        return value.isoformat()
    if base == QBX_BASE_DATE and isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    if base == QBX_BASE_INTERVAL and isinstance(value, timedelta):
        minutes, seconds = divmod(int(value.total_seconds()), 60)
        return f"PT{minutes // 60}H{minutes % 60}M{seconds}S" if value >= timedelta(0) else None
    return None
