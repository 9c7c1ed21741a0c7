/* Containers: the JSON objects that stay open while records stream through them (root, message set, message, report).
 *
 * Theory: the same rules as in native_tape.h, for objects too long to hold. What schema order promises is written
 * through at once; names that come side by side, and names no schema knows, go through deferred members; what comes back against
 * all promises (damaged input) goes to "#late". Nothing is dropped and nothing depends on counts.
 *
 * Invariants: between two pieces the output is a prefix of one JSON text; separators are written before an item, so
 * whatever has been drained never needs to change. */
#ifndef QBX_CONTAINER_H
#define QBX_CONTAINER_H

#include "deferred.h"
#include "../record/native_tape.h"

#define QBX_CONTAINERS_MAX 8
#define QBX_MEMBERS_MAX 512 /* different names in one container: the schema has fewer, hostile input more */
#define QBX_SLOTS_MAX 1024  /* a power of two above that */
#define QBX_SLOTS_FROM 8    /* up to so many names are looked through */

/* One name that gathers items: in a deferred of its own, or written through (deferred NULL). */
typedef struct {
    const qbx_row *row; /* NULL: unknown to the schema */
    char *name;         /* own copy for unknown names, else NULL */
    uint32_t name_length;
    uint64_t count;
    qbx_deferred *deferred;
} qbx_member;

typedef struct qbx_container {
    const qbx_type *type;
    const qbx_row *row; /* in the parent's type; NULL for the root */
    uint64_t number;    /* which one of all containers opened, from 1 */
    uint64_t path_hash; /* of the rows down to this one */
    qbx_deferred *out;
    struct qbx_container *message; /* itself or the innermost around it that is one; NULL */
    int has_members;               /* the next member needs a comma */
    const qbx_row *before;         /* last child that the schema knows */
    const qbx_row *last;           /* last row or group written through */
    int array_open;                /* the array of `last` */
    int in_group;                  /* `last` is a side by side group */
    uint64_t count;                /* items of the open array */
    qbx_buffer members;            /* of qbx_member: the group's names and unknown names */
    size_t recent;                 /* the member found last: mostly the next one, too */
    uint16_t *slots;               /* members by hash: 0, or the position from 1. NULL while they are few */
    qbx_deferred *late, *text, *order;
    const qbx_row *highest; /* in the group, while it comes in schema order */
    qbx_buffer runs;        /* of qbx_order_run: the group so far, while it does */
    const char *behind;     /* what follows the object's end: "}" for a late one */
    uint64_t records;
    int status_code;
    const struct qbx_object *object; /* api shape: the object whose text is being written (a report's header) */
    uint32_t cursor;                 /* api shape: how far */
    int data_open;                   /* api shape, messages: "data" or what comes before it has been started */
    uint64_t data_items;             /* api shape, messages: records written */
    uint64_t start;                  /* absolute offset of its tag */
    int continued;                   /* its tag was read with another range of the document: it is counted there */
} qbx_container;

typedef struct {
    const qbx_row *row;
    uint64_t count;
} qbx_order_run;

typedef struct {
    qbx_deferred output; /* deferred 0 */
    qbx_container stack[QBX_CONTAINERS_MAX];
    int depth; /* open containers */
    uint64_t opened;
    uint32_t next_deferred;
} qbx_containers;

/* Where the next piece goes, decided before it is read. */
typedef struct {
    qbx_member *member; /* NULL: written through without an array of side by side names */
    qbx_deferred *deferred;
    const qbx_row *row;
    const char *name; /* unknown or late names: as in the input */
    size_t name_length;
    int late;
    size_t before; /* size of the deferred, to take everything back */
} qbx_place;

static inline size_t qbx_member_count(const qbx_container *container) {
    return container->members.size / sizeof(qbx_member);
}
static inline qbx_member *qbx_member_at(const qbx_container *container, size_t i) {
    return (qbx_member *)container->members.data + i;
}

static qbx_deferred *qbx_new_deferred(qbx_containers *containers) {
    qbx_deferred *deferred = qbx_allocate(1, sizeof *deferred);
    if (deferred) deferred->id = ++containers->next_deferred;
    return deferred;
}

static void qbx_drop_deferred(qbx_deferred **deferred) {
    if (!*deferred) return;
    qbx_deferred_free(*deferred);
    free(*deferred);
    *deferred = NULL;
}

static void qbx_drop_members(qbx_container *container) {
    for (size_t i = 0; i < qbx_member_count(container); i++) {
        free(qbx_member_at(container, i)->name);
        qbx_drop_deferred(&qbx_member_at(container, i)->deferred);
    }
    container->members.size = 0;
}

/* Empties what a container has gathered. Its memory is for the next container that stands there. */
static void qbx_container_clear(qbx_container *container) {
    if (container->members.size) qbx_drop_members(container);
    qbx_drop_deferred(&container->late);
    qbx_drop_deferred(&container->text);
    qbx_drop_deferred(&container->order);
    if (container->slots) free(container->slots);
    container->slots = NULL;
    container->runs.size = 0;
}

/* Starts a container below the innermost one, where nothing is gathered yet. */
static inline qbx_container *qbx_container_start(qbx_containers *containers, const qbx_type *type, qbx_deferred *out) {
    qbx_container *container = &containers->stack[containers->depth++];
    container->type = type;
    container->message = type->flags & QBX_MESSAGE        ? container
                         : container == containers->stack ? NULL
                                                          : container[-1].message;
    container->row = container->before = container->last = container->highest = NULL;
    container->recent = 0;
    container->number = container->path_hash = container->count = container->records = container->data_items = 0;
    container->out = out;
    container->has_members = container->array_open = container->in_group = container->data_open = 0;
    container->behind = "";
    container->status_code = -1;
    container->start = 0;
    container->continued = 0;
    container->object = NULL;
    container->cursor = 0;
    return container;
}

static void qbx_containers_free(qbx_containers *containers) {
    for (int i = 0; i < QBX_CONTAINERS_MAX; i++) {
        qbx_container_clear(&containers->stack[i]);
        qbx_buffer_free(&containers->stack[i].members);
        qbx_buffer_free(&containers->stack[i].runs);
    }
    containers->depth = 0;
    qbx_deferred_free(&containers->output);
}

static qbx_status qbx_member_key(qbx_container *container, qbx_deferred *deferred, const char *name, size_t length,
                                 int array) {
    qbx_status status = QBX_OK;
    if (deferred == container->out) {
        if (container->has_members) status = QBX_APPEND_LITERAL(&deferred->bytes, ",");
        container->has_members = 1;
    }
    if (status == QBX_OK) status = QBX_APPEND_LITERAL(&deferred->bytes, "\"");
    if (status == QBX_OK) status = qbx_append(&deferred->bytes, name, length);
    if (status == QBX_OK) status = qbx_append(&deferred->bytes, array ? "\":[" : "\":", array ? 3 : 2);
    return status;
}

/* Closes a deferred's array and moves it to its place among the members of the container. */
static qbx_status qbx_end_deferred(qbx_container *container, qbx_deferred *deferred, const char *close) {
    qbx_status status = QBX_OK;
    if (container->has_members) status = QBX_APPEND_LITERAL(&container->out->bytes, ",");
    container->has_members = 1;
    if (status == QBX_OK) status = qbx_append(&deferred->bytes, close, strlen(close));
    return status == QBX_OK ? qbx_splice(deferred, container->out) : status;
}

/* Ends what is open in this container: an array, or a group with all its deferred members. Deferred members of unknown names stay. */
static qbx_status qbx_end_group(qbx_container *container) {
    qbx_status status = QBX_OK;
    if (container->array_open) status = QBX_APPEND_LITERAL(&container->out->bytes, "]");
    container->array_open = 0;
    container->in_group = 0;
    for (size_t i = 0; i < qbx_member_count(container) && status == QBX_OK; i++) {
        qbx_member *member = qbx_member_at(container, i);
        if (!member->row) continue;
        if (member->deferred && member->count) status = qbx_end_deferred(container, member->deferred, "]");
        qbx_drop_deferred(&member->deferred);
        member->row = NULL;
        member->name_length = 0;
    }
    return status;
}

static inline int qbx_is_member(const qbx_member *member, const qbx_row *row, const char *name, size_t length) {
    return row ? member->row == row
               : member->name && member->name_length == length && qbx_same_name(member->name, name, length);
}

/* Where in `container->slots` a member is, or where it would go. */
static uint16_t *qbx_member_slot(const qbx_container *container, const qbx_row *row, const char *name, size_t length) {
    size_t at = row ? (size_t)(row - qbx_rows) : (size_t)qbx_full_hash(name, length);
    for (;; at++) {
        uint16_t *slot = &container->slots[at % QBX_SLOTS_MAX];
        if (!*slot || qbx_is_member(qbx_member_at(container, *slot - 1u), row, name, length)) return slot;
    }
}

static inline int qbx_is_recent(const qbx_container *container, const qbx_row *row, const char *name, size_t length) {
    return container->recent < qbx_member_count(container) &&
           qbx_is_member(qbx_member_at(container, container->recent), row, name, length);
}

static qbx_member *qbx_find_member(const qbx_container *container, const qbx_row *row, const char *name,
                                   size_t length) {
    if (container->slots) {
        uint16_t slot = *qbx_member_slot(container, row, name, length);
        return slot ? qbx_member_at(container, slot - 1u) : NULL;
    }
    for (size_t i = 0; i < qbx_member_count(container); i++)
        if (qbx_is_member(qbx_member_at(container, i), row, name, length)) return qbx_member_at(container, i);
    return NULL;
}

static qbx_member *qbx_add_member(qbx_container *container, const qbx_row *row, const char *name, size_t length) {
    size_t count = qbx_member_count(container);
    if (count >= QBX_MEMBERS_MAX || qbx_reserve(&container->members, sizeof(qbx_member)) != QBX_OK) return NULL;
    qbx_member *member = qbx_member_at(container, count);
    *member = (qbx_member){.row = row, .name_length = (uint32_t)length};
    if (!row) {
        member->name = qbx_allocate(1, length + QBX_PAD); /* hashing reads beyond it */
        if (!member->name) return NULL;
        memcpy(member->name, name, length);
    }
    container->members.size += sizeof(qbx_member);
    if (!container->slots && count < QBX_SLOTS_FROM) return member;
    size_t first = container->slots ? count : 0;
    if (!container->slots && !(container->slots = qbx_allocate(QBX_SLOTS_MAX, sizeof *container->slots))) return NULL;
    for (size_t i = first; i <= count; i++) {
        const qbx_member *each = qbx_member_at(container, i);
        /* Names of a group that has ended are gone. */
        if (each->row || each->name)
            *qbx_member_slot(container, each->row, each->name, each->name_length) = (uint16_t)(i + 1);
    }
    return member;
}

/* As qbx_find_member, and adds it where there is none. NULL: there is no room for another one, or no memory. */
static inline qbx_member *qbx_some_member(qbx_container *container, const qbx_row *row, const char *name,
                                          size_t length) {
    if (QBX_LIKELY(qbx_is_recent(container, row, name, length))) return qbx_member_at(container, container->recent);
    container->recent++; /* names that take turns */
    if (qbx_is_recent(container, row, name, length)) return qbx_member_at(container, container->recent);
    qbx_member *member = qbx_find_member(container, row, name, length);
    if (!member) member = qbx_add_member(container, row, name, length);
    if (member) container->recent = (size_t)(member - qbx_member_at(container, 0));
    return member;
}

/* Decides where the element `name` goes. What it ends is ended here, so calling it again for the same element is fine. */
static qbx_status qbx_find_place(qbx_containers *containers, qbx_container *container, const qbx_row *row,
                                 const char *name, size_t length, qbx_place *place) {
    *place = (qbx_place){.row = row, .name = name, .name_length = length, .deferred = container->out};
    if (row && !(row->flags & QBX_SIDE_BY_SIDE)) {
        if (container->last && row <= container->last) {
            if (row == container->last && container->array_open && !container->in_group) return QBX_OK;
            place->late = 1;
        } else if (container->array_open || container->in_group) {
            qbx_status status = qbx_end_group(container);
            if (status != QBX_OK) return status;
        }
    } else if (row) {
        const qbx_row *group = qbx_group(row);
        if (container->last != group || !container->in_group) {
            if (container->last && group <= container->last) place->late = 1;
            else {
                qbx_status status = qbx_end_group(container);
                if (status != QBX_OK) return status;
                container->last = group;
                container->in_group = 1;
                container->highest = row;
                container->runs.size = 0;
            }
        }
    }
    if (place->late) {
        if (!container->late && !(container->late = qbx_new_deferred(containers))) return QBX_MEMORY;
        place->deferred = container->late;
        place->before = place->deferred->bytes.size;
        return QBX_OK;
    }
    if (row && !(row->flags & QBX_SIDE_BY_SIDE)) return QBX_OK;
    if (!(place->member = qbx_some_member(container, row, name, length)))
        return qbx_member_count(container) >= QBX_MEMBERS_MAX ? QBX_LIMIT : QBX_MEMORY;
    qbx_member *member = place->member;
    if (!member->deferred && !(row && (member->count || !container->array_open))) {
        if (!(member->deferred = qbx_new_deferred(containers))) return QBX_MEMORY;
    }
    if (member->deferred) place->deferred = member->deferred;
    return QBX_OK;
}

/* Writes what stands before the value. On a failed read, qbx_take_back undoes it. */
static qbx_status qbx_begin_value(qbx_container *container, qbx_place *place) {
    qbx_buffer *bytes = &place->deferred->bytes;
    place->before = bytes->size;
    if (place->late) {
        qbx_status status = container->late->bytes.size || container->late->spooled
                                ? QBX_APPEND_LITERAL(bytes, ",{\"")
                                : QBX_APPEND_LITERAL(bytes, "\"#late\":[{\"");
        if (status == QBX_OK) status = qbx_append(bytes, place->name, place->name_length);
        return status == QBX_OK ? QBX_APPEND_LITERAL(bytes, "\":") : status;
    }
    uint64_t count = place->member ? place->member->count : place->row == container->last ? container->count : 0;
    int array = !place->row || place->row->flags & QBX_REPEATS;
    if (count && array) return QBX_APPEND_LITERAL(bytes, ",");
    int has_members = container->has_members;
    qbx_status status = qbx_member_key(container, place->deferred, place->name, place->name_length, array);
    container->has_members = has_members;
    return status;
}

static inline void qbx_take_back(qbx_place *place) { place->deferred->bytes.size = place->before; }

/* Notes the order of side by side names from the first that schema order would not give. */
static qbx_status qbx_note_order(qbx_containers *containers, qbx_container *container, const qbx_row *row) {
    qbx_status status = QBX_OK;
    if (!container->order) {
        if (row >= container->highest || !container->runs.size) { /* none yet: what opened the group was damaged */
            qbx_order_run *runs = (qbx_order_run *)container->runs.data;
            size_t count = container->runs.size / sizeof *runs;
            container->highest = row;
            if (count && runs[count - 1].row == row) {
                runs[count - 1].count++;
                return QBX_OK;
            }
            qbx_order_run run = {row, 1};
            return qbx_append(&container->runs, (const char *)&run, sizeof run);
        }
        if (!(container->order = qbx_new_deferred(containers))) return QBX_MEMORY;
        status = QBX_APPEND_LITERAL(&container->order->bytes, "\"#order\":[");
        const qbx_order_run *runs = (const qbx_order_run *)container->runs.data;
        for (size_t i = 0; i < container->runs.size / sizeof *runs && status == QBX_OK; i++) {
            /* Names so far may be millions: they are not written out but by whoever takes the bytes. */
            qbx_mark mark = {.at = container->order->bytes.size,
                             .text = qbx_keys + runs[i].row->key,
                             .size = runs[i].row->length + 2u,
                             .count = runs[i].count};
            status = qbx_append(&container->order->marks, (const char *)&mark, sizeof mark);
        }
    } else {
        status = QBX_APPEND_LITERAL(&container->order->bytes, ",");
    }
    return status == QBX_OK ? qbx_append(&container->order->bytes, qbx_keys + row->key, row->length + 2u) : status;
}

/* The value has been written, or its object has been opened: counts it. */
static qbx_status qbx_end_value(qbx_containers *containers, qbx_container *container, qbx_place *place) {
    if (place->late) return QBX_OK;
    if (place->deferred == container->out) container->has_members = 1;
    if (place->member) {
        place->member->count++;
        if (!place->row) return QBX_OK;
        if (!place->member->deferred) container->array_open = 1;
        return qbx_note_order(containers, container, place->row);
    }
    if (container->last != place->row) container->count = 0;
    container->last = place->row;
    container->count++;
    container->array_open = place->row->flags & QBX_REPEATS;
    container->in_group = 0;
    return QBX_OK;
}

/* Ends a container: everything that waited takes its place, then the object closes. */
static qbx_status qbx_end_container(qbx_containers *containers, qbx_container *container) {
    qbx_status status = qbx_end_group(container);
    for (size_t i = 0; i < qbx_member_count(container) && status == QBX_OK; i++)
        if (qbx_member_at(container, i)->deferred && qbx_member_at(container, i)->count)
            status = qbx_end_deferred(container, qbx_member_at(container, i)->deferred, "]");
    if (container->text && status == QBX_OK) status = qbx_end_deferred(container, container->text, "\"");
    if (container->late && (container->late->bytes.size || container->late->spooled) && status == QBX_OK)
        status = qbx_end_deferred(container, container->late, "]");
    if (container->order && status == QBX_OK) status = qbx_end_deferred(container, container->order, "]");
    if (status == QBX_OK) status = QBX_APPEND_LITERAL(&container->out->bytes, "}");
    if (status == QBX_OK) status = qbx_append(&container->out->bytes, container->behind, strlen(container->behind));
    qbx_container_clear(container);
    containers->depth--;
    return status;
}

#endif
