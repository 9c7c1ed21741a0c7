/* Making Python objects: Structs by the layout of their class, texts, numbers. Knows values, no XML.
 *
 * Theory: a msgspec Struct is an object header and one slot a field. Each class has a blank, the slots of an instance
 * whose fields are all absent; a new instance is a copy of it, and only the fields that came are set. structs.pxi makes
 * the blanks and refuses classes that are laid out in any other way.
 *
 * Values repeat: names, words, dates, rates. The memo keeps what short texts became, so that most are neither coerced
 * nor allocated again. It belongs to one document, so nothing of a document stays in memory after it, and small
 * documents have none. Fields whose values hardly ever repeat stop asking it.
 *
 * Everything here needs the GIL. */
#ifndef QBX_BUILD_H
#define QBX_BUILD_H

#include <Python.h>
#include <structmember.h>

#include "../document/stream.h"

#define QBX_FIELD_COUNT (sizeof qbx_fields / sizeof *qbx_fields)

enum qbx_fitness { QBX_UNSEEN, QBX_LEARNING, QBX_FIT, QBX_UNFIT };

typedef struct {
    PyTypeObject *type;
    PyObject **blank;    /* what the slots start with; NULL where a list belongs, those are never shared */
    uint16_t *constants; /* numbers of the slots that start with neither None nor a list */
    uint16_t *lists;     /* numbers of the slots that start with a list */
    uint16_t slot_count, none_count, constant_count, list_count;
    enum qbx_fitness fitness;
} qbx_class;

static qbx_class qbx_classes[QBX_OBJECT_COUNT];
static uint16_t qbx_field_slots[QBX_FIELD_COUNT]; /* the slot of each field, once the class of its object is fit */

#define QBX_MEMO_SIZE 1024 /* a power of two */
#define QBX_MEMO_TEXT 48
#define QBX_MEMO_FROM 16 /* records after which a document is worth a memo */

typedef struct {
    PyObject *value;
    uint32_t kind; /* of the coercion */
    uint8_t length;
    char text[QBX_MEMO_TEXT]; /* as the inside of a JSON string */
} qbx_memory;

typedef struct {
    qbx_memory memories[QBX_MEMO_SIZE];
    int8_t worth[QBX_FIELD_COUNT]; /* how often asking helped of late; below zero it is no use */
    char pad[QBX_PAD];
} qbx_memo;

/* What the records of one document are made with. */
typedef struct {
    qbx_record_sink sink; /* first: what the reader knows of it */
    PyObject *records;    /* a list that somebody else keeps */
    qbx_buffer scratch;   /* one value */
    qbx_memo *memo;       /* NULL for small documents */
    uint64_t built;
} qbx_builder;

static void qbx_builder_free(qbx_builder *builder) {
    if (builder->memo)
        for (size_t i = 0; i < QBX_MEMO_SIZE; i++) Py_XDECREF(builder->memo->memories[i].value);
    PyMem_Free(builder->memo);
    builder->memo = NULL;
    qbx_buffer_free(&builder->scratch);
}

/* The number of the slot behind a descriptor of the class, -1 when it is no plain slot. */
static Py_ssize_t qbx_slot_number(PyObject *descriptor) {
    if (Py_TYPE(descriptor) != &PyMemberDescr_Type) return -1;
    const PyMemberDef *member = ((PyMemberDescrObject *)descriptor)->d_member;
    Py_ssize_t at = member->offset - (Py_ssize_t)sizeof(PyObject);
    if (member->type != T_OBJECT_EX || member->flags & READONLY || at < 0 || at % (Py_ssize_t)sizeof(PyObject *))
        return -1;
    return at / (Py_ssize_t)sizeof(PyObject *);
}

/* Whether instances of a type are a header and so many slots, nothing else, and are not watched by the collector. */
static int qbx_is_plain_type(const PyTypeObject *type, Py_ssize_t slots) {
    return type->tp_basicsize == (Py_ssize_t)(sizeof(PyObject) + (size_t)slots * sizeof(PyObject *)) &&
           type->tp_itemsize == 0 && type->tp_dictoffset == 0 && type->tp_weaklistoffset == 0 &&
           type->tp_alloc == PyType_GenericAlloc && type->tp_free == PyObject_Free && type->tp_finalize == NULL &&
           type->tp_del == NULL && !PyType_HasFeature((PyTypeObject *)type, Py_TPFLAGS_HAVE_GC);
}

static inline PyObject **qbx_slots_of(PyObject *made) { return (PyObject **)(void *)(made + 1); }

/* An instance with all fields absent; its lists are still to come. NULL: no memory. */
static inline PyObject *qbx_new_struct(const qbx_class *class) {
    PyObject *made = PyObject_New(PyObject, class->type);
    if (QBX_UNLIKELY(!made)) return NULL;
    memcpy(qbx_slots_of(made), class->blank, class->slot_count * sizeof(PyObject *));
#if PY_VERSION_HEX < 0x030C0000 /* from 3.12 on, None is not counted */
    Py_SET_REFCNT(Py_None, Py_REFCNT(Py_None) + class->none_count);
#endif
    for (unsigned i = 0; i < class->constant_count; i++) Py_INCREF(class->blank[class->constants[i]]);
    return made;
}

/* Gives an instance the lists that nothing has come for. */
static inline int qbx_end_struct(PyObject *made, const qbx_class *class) {
    for (unsigned i = 0; i < class->list_count; i++) {
        PyObject **slot = qbx_slots_of(made) + class->lists[i];
        if (!*slot && !(*slot = PyList_New(0))) return 0;
    }
    return 1;
}

/* Puts a value (a reference that is given away) into a slot: in place of what is there, or into its list. */
static inline int qbx_put_value(PyObject **slot, int is_list, PyObject *value) {
    if (!is_list) {
        PyObject *before = *slot;
        *slot = value;
        Py_XDECREF(before);
        return 1;
    }
    if (!*slot) {
        *slot = PyList_New(1);
        if (QBX_LIKELY(*slot != NULL)) {
            PyList_SET_ITEM(*slot, 0, value);
            return 1;
        }
        Py_DECREF(value);
        return 0;
    }
    int failed = PyList_Append(*slot, value);
    Py_DECREF(value);
    return failed == 0;
}

/* Whether text is ASCII and has no escapes. May look 15 bytes beyond. */
static inline int qbx_is_bare(const char *text, size_t length) {
#if QBX_SSE2
    for (;; text += 16, length -= 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)text);
        __m128i odd = _mm_or_si128(v, _mm_cmpeq_epi8(v, _mm_set1_epi8('\\')));
        unsigned mask = (unsigned)_mm_movemask_epi8(odd);
        if (length <= 16) return !(mask & ((1u << length) - 1));
        if (mask) return 0;
    }
#else
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)text[i] >= 0x80 || text[i] == '\\') return 0;
    return 1;
#endif
}

/* memcpy for short texts, without a call. */
static inline void qbx_copy_short(char *to, const char *from, size_t length) {
    if (length >= 8) {
        if (length > 32) {
            memcpy(to, from, length);
            return;
        }
        if (length >= 16) {
            memcpy(to, from, 16);
            memcpy(to + length - 16, from + length - 16, 16);
        } else {
            memcpy(to, from, 8);
            memcpy(to + length - 8, from + length - 8, 8);
        }
    } else if (length >= 4) {
        memcpy(to, from, 4);
        memcpy(to + length - 4, from + length - 4, 4);
    } else {
        for (size_t i = 0; i < length; i++) to[i] = from[i];
    }
}

/* Undoes the escapes of JSON in place. */
static size_t qbx_unescape(char *text, size_t length) {
    static const char letters[] = "btnfr", controls[] = "\b\t\n\f\r";
    char *write = text;
    for (const char *p = text, *end = text + length; p < end; p++) {
        if (*p == '\\') {
            const char *letter = strchr(letters, *++p);
            *write++ = letter ? controls[letter - letters] : *p;
        } else {
            *write++ = *p;
        }
    }
    return (size_t)(write - text);
}

/* A str of the inside of a JSON string, which is used up. There are no \u escapes in it: the fast
 * path bails on characters that XML forbids, and only the complete reader writes them. */
static inline PyObject *qbx_make_text(char *text, size_t length) {
    if (QBX_UNLIKELY(!qbx_is_bare(text, length)))
        return PyUnicode_DecodeUTF8(text, (Py_ssize_t)qbx_unescape(text, length), NULL);
    PyObject *made = PyUnicode_New((Py_ssize_t)length, 127);
    if (QBX_LIKELY(made != NULL)) qbx_copy_short(PyUnicode_DATA(made), text, length);
    return made;
}

/* An int or a float, as every exact reader of JSON has it. NULL without an exception: too long to be sure here. */
static inline PyObject *qbx_make_number(const char *text, size_t length) {
    static const double powers[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                    1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const char *p = text, *end = text + length, *point = NULL;
    int64_t number = 0;
    if (length > 16) return NULL; /* 15 digits: exact as an integer and as a double, so is one division of it */
    if (*p == '-') p++;
    for (; p < end; p++) {
        if (*p == '.') point = p + 1;
        else number = number * 10 + (*p - '0');
    }
    if (*text == '-') number = -number;
    return point ? PyFloat_FromDouble((double)number / powers[end - point]) : PyLong_FromLongLong(number);
}

/* The value of what stands in the scratch buffer behind a quote. QBX_BAIL: odd, or too long to be sure. */
static qbx_status qbx_make_value(qbx_builder *builder, const qbx_field *field, PyObject **value) {
    qbx_buffer *scratch = &builder->scratch;
    char *text = scratch->data;
    if (field->coercion == QBX_TO_STRING) {
        *value = qbx_make_text(text + 1, scratch->size - 1);
        return QBX_LIKELY(*value != NULL) ? QBX_OK : QBX_RAISED;
    }
    if (qbx_coerce(scratch, 0, field) != QBX_FINE) return QBX_BAIL;
    text = scratch->data;
    if (*text == '"') *value = qbx_make_text(text + 1, scratch->size - 2);
    else if (field->coercion == QBX_TO_NUMBER && *text != 'n') *value = qbx_make_number(text, scratch->size);
    else *value = Py_NewRef(*text == 't' ? Py_True : *text == 'f' ? Py_False : Py_None);
    return QBX_LIKELY(*value != NULL) ? QBX_OK : PyErr_Occurred() ? QBX_RAISED : QBX_BAIL;
}

/* As qbx_make_value, by way of the memo. */
static inline qbx_status qbx_recall_value(qbx_builder *builder, const qbx_field *field, PyObject **value) {
    const char *text = builder->scratch.data + 1;
    size_t length = builder->scratch.size - 1;
    if (!builder->memo || length > QBX_MEMO_TEXT || length == 0) return qbx_make_value(builder, field, value);
    int8_t *worth = &builder->memo->worth[field - qbx_fields];
    if (*worth < 0) return qbx_make_value(builder, field, value);
    uint32_t kind = field->coercion | (uint32_t)field->values << 8;
    uint32_t hash = (qbx_hash(text, length) ^ kind) * 0x9E3779B1u;
    qbx_memory *memory = &builder->memo->memories[hash >> 22 & (QBX_MEMO_SIZE - 1)];
    if (memory->length == length && memory->kind == kind && qbx_same(memory->text, text, length)) {
        *worth = *worth > 120 ? 120 : (int8_t)(*worth + 3);
        *value = Py_NewRef(memory->value);
        return QBX_OK;
    }
    --*worth;
    Py_CLEAR(memory->value);
    memory->length = 0;
    memcpy(memory->text, text, QBX_MEMO_TEXT);
    qbx_status status = qbx_make_value(builder, field, value);
    if (status != QBX_OK) return status;
    memory->value = Py_NewRef(*value);
    memory->kind = kind;
    memory->length = (uint8_t)length;
    return QBX_OK;
}

/* Begins the memo of a document that has turned out to be large. */
static inline void qbx_begin_memo(qbx_builder *builder) {
    builder->memo = PyMem_Calloc(1, sizeof(qbx_memo));
    if (builder->memo) memset(builder->memo->worth, 32, sizeof builder->memo->worth);
}

#endif
