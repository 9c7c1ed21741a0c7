cdef extern from "_generated/wire_types.h":
    cdef enum:
        QBX_WIRE_TYPES
        QBX_BASE_ID
        QBX_BASE_GUID
        QBX_BASE_WORD
        QBX_BASE_BOOLEAN
        QBX_BASE_INTEGER
        QBX_BASE_NUMBER
        QBX_BASE_DATE
        QBX_BASE_DATETIME
        QBX_BASE_INTERVAL
    ctypedef struct qbx_wire_type:
        const char *name
        int base
        int digits
        int places
        int fixed
        const char *problem
    const qbx_wire_type qbx_wire_types[]

cdef list _wire_type_names():
    cdef int i
    return [qbx_wire_types[i].name.decode() for i in range(QBX_WIRE_TYPES)]

cdef list _WIRE_TYPES = _wire_type_names()

SCHEMA_VERSION = QBX_SCHEMA_VERSION.decode()
VECTORS = QBX_VECTORS.decode()


cdef frozenset _flags(unsigned value, dict names):
    return frozenset(name for bit, name in names.items() if value & bit)


def tables():
    """The compiled tables, for tests and tools: one tuple a type, the root's first.

    (name, flags, ((attribute, wire type), ...), ((element, child type or None, wire type or None, flags), ...))
    """
    cdef int t, i
    cdef const qbx_type *each
    cdef const qbx_row *row
    cdef const qbx_attribute *attribute
    cdef dict type_flags = {QBX_STREAM: "STREAM", QBX_MESSAGE: "MESSAGE", QBX_REQUEST: "REQUEST", QBX_REPORT: "REPORT", QBX_COLUMN: "COLUMN", QBX_CELL: "CELL"}
    cdef dict row_flags = {QBX_REPEATS: "REPEATS", QBX_SIDE_BY_SIDE: "SIDE_BY_SIDE", QBX_RECORD: "RECORD", QBX_GROUP_START: "GROUP_START"}
    result = []
    for t in range(QBX_TYPE_COUNT):
        each = &qbx_types[t]
        attributes = []
        for i in range(each.attributes):
            attribute = &qbx_attributes[each.first_attribute + i]
            attributes.append((_text(qbx_keys + attribute.key + 1, attribute.length), _WIRE_TYPES[attribute.wire]))
        rows = []
        for i in range(each.rows):
            row = &qbx_rows[each.first_row + i]
            child = None if row.type == QBX_NONE else qbx_type_names[row.type].decode()
            rows.append((_tag_name(row), child, None if child else _WIRE_TYPES[row.wire], _flags(row.flags, row_flags)))
        result.append((qbx_type_names[t].decode(), _flags(each.flags, type_flags), tuple(attributes), tuple(rows)))
    return result


def object_names():
    """The JSON object of each number by which the engine knows the class of a record."""
    cdef int i
    return [qbx_object_names[i].decode() for i in range(QBX_OBJECT_COUNT)]
