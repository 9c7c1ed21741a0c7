# Structs: how their classes are laid out, and the records that have to go through JSON. build.h says what for.

cdef extern from "engine/struct/api_build.h":
    enum qbx_fitness:
        QBX_UNSEEN, QBX_LEARNING, QBX_FIT, QBX_UNFIT

    ctypedef struct qbx_class:
        PyTypeObject *type
        PyObject **blank
        uint16_t *constants
        uint16_t *lists
        uint16_t slot_count
        uint16_t none_count
        uint16_t constant_count
        uint16_t list_count
        qbx_fitness fitness

    ctypedef struct qbx_builder:
        qbx_record_sink sink
        PyObject *records

    qbx_class *qbx_classes
    uint16_t *qbx_field_slots
    int (*qbx_learn_class)(int object) except -1
    object (*qbx_read_record)(int object, const char *json, size_t size)

    Py_ssize_t qbx_slot_number(object descriptor)
    bint qbx_is_plain_type(PyTypeObject *type, Py_ssize_t slots)
    qbx_status qbx_build_record(qbx_record_sink *sink, qbx_reader *reader, const char *p, const char *end, const char **next,
                                const qbx_row *row, const qbx_object *object)
    qbx_status qbx_build_from_json(qbx_record_sink *sink, uint16_t object, const char *json, size_t size)
    void qbx_builder_free(qbx_builder *builder)


cdef int _learn_class(int number) except -1:
    """Finds out how instances of an object's class, and of the classes inside it, are laid out."""
    cdef const qbx_object *made = &qbx_objects[number]
    cdef qbx_class *known = &qbx_classes[number]
    cdef const qbx_type *type = &qbx_types[made.type]
    cdef qbx_fitness fitness = QBX_UNSEEN
    known.fitness = QBX_LEARNING  # another thread that comes to it now takes the way through JSON
    try:
        fitness = _fitness(number, made, known, type)
    finally:
        known.fitness = fitness
    return 0


cdef qbx_fitness _fitness(int number, const qbx_object *made, qbx_class *known, const qbx_type *type) except *:
    cdef const qbx_field *field
    cdef uint32_t i
    from qbxml_core._generated.models import class_of
    cls = class_of(qbx_object_names[number].decode())
    slots = _slots(cls)
    if slots is None:
        return QBX_UNFIT
    for i in range(made.first_field, made.first_field + type.attributes + type.rows):
        field = &qbx_fields[i]
        if field.flags & QBX_OMITTED:
            continue
        slot = slots.get(_text(qbx_api_text + field.place + 1, field.key_length - 3))
        if slot is None:
            return QBX_UNFIT
        qbx_field_slots[i] = slot
        if field.object == QBX_NONE:
            continue
        if qbx_classes[field.object].fitness == QBX_UNSEEN:
            _learn_class(field.object)
        if qbx_classes[field.object].fitness == QBX_LEARNING:
            return QBX_UNSEEN
        if qbx_classes[field.object].fitness == QBX_UNFIT:
            return QBX_UNFIT
    return QBX_FIT if _make_blank(known, cls(), slots) else QBX_UNFIT


cdef dict _slots(cls):
    """The number of the slot of each JSON name, None for a class that is not only slots."""
    cdef dict slots = {}
    for name, key in zip(cls.__struct_fields__, cls.__struct_encode_fields__):
        slots[key] = qbx_slot_number(cls.__dict__.get(name))
    fields = len(slots)
    if sorted(slots.values()) != list(range(fields)) or hasattr(cls, "__post_init__"):
        return None
    return slots if qbx_is_plain_type(<PyTypeObject *>cls, fields) else None


cdef bint _make_blank(qbx_class *known, instance, dict slots) except -1:
    """Takes what the slots of a new instance start with; False if that is more than None, texts and empty lists."""
    cdef type cls = type(instance)
    cdef list values = [None] * len(slots)
    for name, key in zip(cls.__struct_fields__, cls.__struct_encode_fields__):
        values[slots[key]] = getattr(instance, name)
    lists = [slot for slot, value in enumerate(values) if type(value) is list and not value]
    constants = [slot for slot, value in enumerate(values) if type(value) is str]
    if len(lists) + len(constants) + values.count(None) != len(values):
        return False
    # Kept as long as the process lives, as the class is.
    known.blank = <PyObject **>PyMem_Malloc(len(values) * sizeof(PyObject *))
    known.constants = <uint16_t *>PyMem_Malloc(len(constants) * sizeof(uint16_t))
    known.lists = <uint16_t *>PyMem_Malloc(len(lists) * sizeof(uint16_t))
    if known.blank is NULL or known.constants is NULL or known.lists is NULL:
        raise MemoryError
    for slot, value in enumerate(values):
        known.blank[slot] = NULL if slot in lists else <PyObject *>value
    for i, slot in enumerate(constants):
        Py_INCREF(values[slot])
        known.constants[i] = slot
    for i, slot in enumerate(lists):
        known.lists[i] = slot
    known.slot_count, known.constant_count, known.list_count = len(values), len(constants), len(lists)
    known.none_count = known.slot_count - known.constant_count - known.list_count
    Py_INCREF(cls)
    known.type = <PyTypeObject *>cls
    return True


cdef object _read_record(int number, const char *json, size_t size):
    from qbxml_core.reading.message_set import record_decoder
    return record_decoder(number).decode(PyBytes_FromStringAndSize(json, <Py_ssize_t>size))


qbx_learn_class = _learn_class
qbx_read_record = _read_record
