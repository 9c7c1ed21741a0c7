/* The shape of the generated tables, and how a name finds its row.
 *
 * Theory: a type (an aggregate) owns a run of rows, one for each element it can contain, in wire order. Reading is
 * mostly walking that run forward, so the row that followed a row last time is remembered and tried first; a miss
 * looks the name's hash up in the type's index, so that names no type knows cost no more than others.
 *
 * Invariants: names are unique inside a type; every name is stored as its JSON key, `"TxnID":"`, so that one copy
 * writes it and the bytes behind the first quote are the name. QBX_PAD readable bytes follow every key and every
 * input position (see stream.h), so compares may load whole blocks.
 *
 * This file knows tables and bytes, no XML and no JSON. */
#ifndef QBX_TABLE_H
#define QBX_TABLE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "../../_generated/wire_types.h"
#include "../base/hints.h"

#define QBX_NONE 0xFFFFu

enum qbx_row_flag {
    QBX_REPEATS = 1,      /* the schema lets it occur more than once: always an array */
    QBX_SIDE_BY_SIDE = 2, /* repeats beside other names: their order is data */
    QBX_RECORD = 4,       /* one record of the stream */
    QBX_GROUP_START = 8   /* first row of its side by side group */
};

enum qbx_type_flag {
    QBX_STREAM = 1,  /* its children are decoded one by one, it is never held as a whole */
    QBX_MESSAGE = 2, /* a request or response message, or the set of events */
    QBX_REQUEST = 4, /* a request message */
    QBX_REPORT = 8,  /* a response that holds a report, or the report */
    QBX_COLUMN = 16, /* describes a column of a report */
    QBX_CELL = 32    /* a cell: its data type is that of its column unless it says otherwise */
};

/* What the engine does with an attribute besides passing it on. */
enum qbx_attribute_role {
    QBX_ROLE_NONE,
    QBX_ROLE_REQUEST_ID,
    QBX_ROLE_STATUS_CODE,
    QBX_ROLE_STATUS_SEVERITY,
    QBX_ROLE_STATUS_MESSAGE,
    QBX_ROLE_ITERATOR_ID,
    QBX_ROLE_ITERATOR_REMAINING,
    QBX_ROLE_COLUMN,
    QBX_ROLE_DATA_TYPE,
    QBX_ROLE_SET_STATUS_CODE,
    QBX_ROLE_SET_ID,
    QBX_ROLES
};

typedef struct {
    uint32_t key;   /* offset of `"Name":"` in qbx_keys */
    uint32_t hash;  /* qbx_hash of the name */
    uint16_t type;  /* type of the child, QBX_NONE for a leaf */
    uint8_t length; /* of the name */
    uint8_t wire;   /* enum qbx_wire */
    uint8_t flags;  /* enum qbx_row_flag */
    uint16_t back;  /* rows from the first one of its side by side group */
} qbx_row;

typedef struct {
    uint32_t key;
    uint8_t length;
    uint8_t wire;
    uint8_t role;
} qbx_attribute;

typedef struct {
    uint32_t first_row;
    uint32_t first_slot;
    uint16_t rows;
    uint16_t slots; /* a power of two, at least half of them empty */
    uint16_t first_attribute;
    uint8_t attributes;
    uint8_t flags; /* enum qbx_type_flag */
} qbx_type;

#define QBX_NOWHERE 0xFFFEu

/* A name that stands in containers, and where it belongs when nothing around it is known. */
typedef struct {
    uint16_t row;    /* one with the name, QBX_NONE in an empty slot */
    uint16_t parent; /* of the container around it, QBX_NONE: the root, QBX_NOWHERE: it may be part of a record, too */
} qbx_parent_hint;

/* The generator computes the same function (generator/emit_tables.py); a test compares the two. Reads 8 bytes at least. */
static inline uint32_t qbx_hash(const char *name, size_t length) {
    uint64_t head, tail = 0;
    memcpy(&head, name, 8);
    if (length >= 8) memcpy(&tail, name + length - 8, 8);
    else head &= ~(UINT64_MAX << (8 * length));
    uint64_t mixed = (head * 0x9E3779B97F4A7C15ull) ^ (tail * 0xC2B2AE3D27D4EB4Full) ^ (uint64_t)length;
    return (uint32_t)(mixed >> 32) ^ (uint32_t)mixed;
}

#include "../../_generated/tables.h"

#if QBX_TABLE_FORMAT != 2
#error "the generated tables have another format than this engine: run python -m generator emit"
#endif

/* What followed each row last time: a stale guess costs a lookup, never a wrong answer. */
typedef struct qbx_guesses {
    uint16_t followed_by[QBX_ROW_COUNT];
    uint16_t starts_with[QBX_TYPE_COUNT];
} qbx_guesses;

/* Shared by all readers and threads, so that small documents start with what others have learned. */
static qbx_guesses qbx_shared_guesses;

#if defined(__GNUC__) || defined(__clang__)
#define QBX_LOAD(slot) __atomic_load_n(&(slot), __ATOMIC_RELAXED)
#define QBX_STORE(slot, value) __atomic_store_n(&(slot), (value), __ATOMIC_RELAXED)
#else
#define QBX_LOAD(slot) (*(volatile uint16_t *)&(slot))
#define QBX_STORE(slot, value) (*(volatile uint16_t *)&(slot) = (value))
#endif

/* Whether two names of the same length are equal. Reads 8 bytes at least; names are short, so no call pays. */
static inline int qbx_same_name(const char *a, const char *b, size_t length) {
    uint64_t first, second;
    memcpy(&first, a, 8);
    memcpy(&second, b, 8);
    if (length < 8) return ((first ^ second) & ~(UINT64_MAX << (8 * length))) == 0;
    if (first != second) return 0;
    memcpy(&first, a + length - 8, 8);
    memcpy(&second, b + length - 8, 8);
    return first == second && (length <= 16 || memcmp(a + 8, b + 8, length - 16) == 0);
}

static inline const char *qbx_row_name(const qbx_row *row) { return qbx_keys + row->key + 1; }

/* The row of `name` in a type, or NULL. */
static inline const qbx_row *qbx_find_row(const qbx_type *type, const char *name, size_t length) {
    uint32_t hash = qbx_hash(name, length), mask = type->slots - 1u;
    const uint16_t *slots = qbx_slots + type->first_slot;
    for (uint32_t at = hash & mask; slots[at] != QBX_NONE; at = (at + 1) & mask) {
        const qbx_row *row = qbx_rows + type->first_row + slots[at];
        if (row->hash == hash && row->length == length && qbx_same_name(qbx_row_name(row), name, length)) return row;
    }
    return NULL;
}

/* The hint of a name, NULL where no container knows it. */
static inline const qbx_parent_hint *qbx_find_parent_hint(const char *name, size_t length) {
    uint32_t hash = qbx_hash(name, length);
    for (uint32_t at = hash % QBX_PARENT_HINT_SLOTS; qbx_parent_hints[at].row != QBX_NONE;
         at = (at + 1) % QBX_PARENT_HINT_SLOTS) {
        const qbx_row *row = qbx_rows + qbx_parent_hints[at].row;
        if (row->hash == hash && row->length == length && qbx_same_name(qbx_row_name(row), name, length))
            return &qbx_parent_hints[at];
    }
    return NULL;
}

/* The place in `type` of the row that is expected behind `last` (NULL: no child yet). */
static inline uint16_t qbx_guess_row(const qbx_guesses *guesses, const qbx_type *type, const qbx_row *last) {
    return last ? QBX_LOAD(guesses->followed_by[last - qbx_rows]) : QBX_LOAD(guesses->starts_with[type - qbx_types]);
}

/* As qbx_find_row, where the guess was wrong: remembers for the next time. */
static inline const qbx_row *qbx_learn_row(qbx_guesses *guesses, const qbx_type *type, const char *name, size_t length,
                                           const qbx_row *last) {
    const qbx_row *row = qbx_find_row(type, name, length);
    if (!row) return NULL;
    uint16_t place = (uint16_t)(row - (qbx_rows + type->first_row));
    if (last) QBX_STORE(guesses->followed_by[last - qbx_rows], place);
    else QBX_STORE(guesses->starts_with[type - qbx_types], place);
    return row;
}

static inline const qbx_attribute *qbx_find_attribute(const qbx_type *type, const char *name, size_t length) {
    const qbx_attribute *attribute = qbx_attributes + type->first_attribute;
    for (unsigned i = 0; i < type->attributes; i++, attribute++)
        if (attribute->length == length && memcmp(qbx_keys + attribute->key + 1, name, length) == 0) return attribute;
    return NULL;
}

#endif
