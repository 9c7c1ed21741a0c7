/* Levels: the JSON objects that stay open while records stream through them (root, message set, message, report).
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

#define QBX_LEVELS_MAX 8
#define QBX_MEMBERS_MAX 512 /* different names in one level: the schema has fewer, hostile input more */
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

typedef struct qbx_level {
    const qbx_type *type;
    const qbx_row *row; /* in the parent's type; NULL for the root */
    uint64_t number;    /* which one of all levels opened, from 1 */
    uint64_t path_hash; /* of the rows down to this one */
    qbx_deferred *out;
    struct qbx_level *message; /* itself or the innermost around it that is one; NULL */
    int has_members;           /* the next member needs a comma */
    const qbx_row *before;     /* last child that the schema knows */
    const qbx_row *last;       /* last row or group written through */
    int array_open;            /* the array of `last` */
    int in_group;              /* `last` is a side by side group */
    uint64_t count;            /* items of the open array */
    qbx_buffer members;        /* of qbx_member: the group's names and unknown names */
    size_t recent;             /* the member found last: mostly the next one, too */
    uint16_t *slots;           /* members by hash: 0, or the position from 1. NULL while they are few */
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
} qbx_level;

typedef struct {
    const qbx_row *row;
    uint64_t count;
} qbx_order_run;

typedef struct {
    qbx_deferred output; /* deferred 0 */
    qbx_level levels[QBX_LEVELS_MAX];
    int depth; /* open levels */
    uint64_t opened;
    uint32_t next_deferred;
} qbx_levels;

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

static inline size_t qbx_member_count(const qbx_level *level) { return level->members.size / sizeof(qbx_member); }
static inline qbx_member *qbx_member_at(const qbx_level *level, size_t i) {
    return (qbx_member *)level->members.data + i;
}

static qbx_deferred *qbx_new_deferred(qbx_levels *levels) {
    qbx_deferred *deferred = qbx_allocate(1, sizeof *deferred);
    if (deferred) deferred->id = ++levels->next_deferred;
    return deferred;
}

static void qbx_drop_deferred(qbx_deferred **deferred) {
    if (!*deferred) return;
    qbx_deferred_free(*deferred);
    free(*deferred);
    *deferred = NULL;
}

static void qbx_drop_members(qbx_level *level) {
    for (size_t i = 0; i < qbx_member_count(level); i++) {
        free(qbx_member_at(level, i)->name);
        qbx_drop_deferred(&qbx_member_at(level, i)->deferred);
    }
    level->members.size = 0;
}

/* Empties what a level has gathered. Its memory is for the next level that stands there. */
static void qbx_level_clear(qbx_level *level) {
    if (level->members.size) qbx_drop_members(level);
    qbx_drop_deferred(&level->late);
    qbx_drop_deferred(&level->text);
    qbx_drop_deferred(&level->order);
    if (level->slots) free(level->slots);
    level->slots = NULL;
    level->runs.size = 0;
}

/* Starts a level below the innermost one, where nothing is gathered yet. */
static inline qbx_level *qbx_level_start(qbx_levels *levels, const qbx_type *type, qbx_deferred *out) {
    qbx_level *level = &levels->levels[levels->depth++];
    level->type = type;
    level->message = type->flags & QBX_MESSAGE ? level : level == levels->levels ? NULL : level[-1].message;
    level->row = level->before = level->last = level->highest = NULL;
    level->recent = 0;
    level->number = level->path_hash = level->count = level->records = level->data_items = 0;
    level->out = out;
    level->has_members = level->array_open = level->in_group = level->data_open = 0;
    level->behind = "";
    level->status_code = -1;
    level->start = 0;
    level->continued = 0;
    level->object = NULL;
    level->cursor = 0;
    return level;
}

static void qbx_levels_free(qbx_levels *levels) {
    for (int i = 0; i < QBX_LEVELS_MAX; i++) {
        qbx_level_clear(&levels->levels[i]);
        qbx_buffer_free(&levels->levels[i].members);
        qbx_buffer_free(&levels->levels[i].runs);
    }
    levels->depth = 0;
    qbx_deferred_free(&levels->output);
}

static qbx_status qbx_member_key(qbx_level *level, qbx_deferred *deferred, const char *name, size_t length, int array) {
    qbx_status status = QBX_OK;
    if (deferred == level->out) {
        if (level->has_members) status = QBX_APPEND_LITERAL(&deferred->bytes, ",");
        level->has_members = 1;
    }
    if (status == QBX_OK) status = QBX_APPEND_LITERAL(&deferred->bytes, "\"");
    if (status == QBX_OK) status = qbx_append(&deferred->bytes, name, length);
    if (status == QBX_OK) status = qbx_append(&deferred->bytes, array ? "\":[" : "\":", array ? 3 : 2);
    return status;
}

/* Closes a deferred's array and moves it to its place among the members of the level. */
static qbx_status qbx_end_deferred(qbx_level *level, qbx_deferred *deferred, const char *close) {
    qbx_status status = QBX_OK;
    if (level->has_members) status = QBX_APPEND_LITERAL(&level->out->bytes, ",");
    level->has_members = 1;
    if (status == QBX_OK) status = qbx_append(&deferred->bytes, close, strlen(close));
    return status == QBX_OK ? qbx_splice(deferred, level->out) : status;
}

/* Ends what is open at this level: an array, or a group with all its deferred members. Deferred members of unknown names stay. */
static qbx_status qbx_end_group(qbx_level *level) {
    qbx_status status = QBX_OK;
    if (level->array_open) status = QBX_APPEND_LITERAL(&level->out->bytes, "]");
    level->array_open = 0;
    level->in_group = 0;
    for (size_t i = 0; i < qbx_member_count(level) && status == QBX_OK; i++) {
        qbx_member *member = qbx_member_at(level, i);
        if (!member->row) continue;
        if (member->deferred && member->count) status = qbx_end_deferred(level, member->deferred, "]");
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

/* Where in `level->slots` a member is, or where it would go. */
static uint16_t *qbx_member_slot(const qbx_level *level, const qbx_row *row, const char *name, size_t length) {
    size_t at = row ? (size_t)(row - qbx_rows) : (size_t)qbx_full_hash(name, length);
    for (;; at++) {
        uint16_t *slot = &level->slots[at % QBX_SLOTS_MAX];
        if (!*slot || qbx_is_member(qbx_member_at(level, *slot - 1u), row, name, length)) return slot;
    }
}

static inline int qbx_is_recent(const qbx_level *level, const qbx_row *row, const char *name, size_t length) {
    return level->recent < qbx_member_count(level) &&
           qbx_is_member(qbx_member_at(level, level->recent), row, name, length);
}

static qbx_member *qbx_find_member(const qbx_level *level, const qbx_row *row, const char *name, size_t length) {
    if (level->slots) {
        uint16_t slot = *qbx_member_slot(level, row, name, length);
        return slot ? qbx_member_at(level, slot - 1u) : NULL;
    }
    for (size_t i = 0; i < qbx_member_count(level); i++)
        if (qbx_is_member(qbx_member_at(level, i), row, name, length)) return qbx_member_at(level, i);
    return NULL;
}

static qbx_member *qbx_add_member(qbx_level *level, const qbx_row *row, const char *name, size_t length) {
    size_t count = qbx_member_count(level);
    if (count >= QBX_MEMBERS_MAX || qbx_reserve(&level->members, sizeof(qbx_member)) != QBX_OK) return NULL;
    qbx_member *member = qbx_member_at(level, count);
    *member = (qbx_member){.row = row, .name_length = (uint32_t)length};
    if (!row) {
        member->name = qbx_allocate(1, length + QBX_PAD); /* hashing reads beyond it */
        if (!member->name) return NULL;
        memcpy(member->name, name, length);
    }
    level->members.size += sizeof(qbx_member);
    if (!level->slots && count < QBX_SLOTS_FROM) return member;
    size_t first = level->slots ? count : 0;
    if (!level->slots && !(level->slots = qbx_allocate(QBX_SLOTS_MAX, sizeof *level->slots))) return NULL;
    for (size_t i = first; i <= count; i++) {
        const qbx_member *each = qbx_member_at(level, i);
        /* Names of a group that has ended are gone. */
        if (each->row || each->name)
            *qbx_member_slot(level, each->row, each->name, each->name_length) = (uint16_t)(i + 1);
    }
    return member;
}

/* As qbx_find_member, and adds it where there is none. NULL: there is no room for another one, or no memory. */
static inline qbx_member *qbx_some_member(qbx_level *level, const qbx_row *row, const char *name, size_t length) {
    if (QBX_LIKELY(qbx_is_recent(level, row, name, length))) return qbx_member_at(level, level->recent);
    level->recent++; /* names that take turns */
    if (qbx_is_recent(level, row, name, length)) return qbx_member_at(level, level->recent);
    qbx_member *member = qbx_find_member(level, row, name, length);
    if (!member) member = qbx_add_member(level, row, name, length);
    if (member) level->recent = (size_t)(member - qbx_member_at(level, 0));
    return member;
}

/* Decides where the element `name` goes. What it ends is ended here, so calling it again for the same element is fine. */
static qbx_status qbx_find_place(qbx_levels *levels, qbx_level *level, const qbx_row *row, const char *name,
                                 size_t length, qbx_place *place) {
    *place = (qbx_place){.row = row, .name = name, .name_length = length, .deferred = level->out};
    if (row && !(row->flags & QBX_SIDE_BY_SIDE)) {
        if (level->last && row <= level->last) {
            if (row == level->last && level->array_open && !level->in_group) return QBX_OK;
            place->late = 1;
        } else if (level->array_open || level->in_group) {
            qbx_status status = qbx_end_group(level);
            if (status != QBX_OK) return status;
        }
    } else if (row) {
        const qbx_row *group = qbx_group(row);
        if (level->last != group || !level->in_group) {
            if (level->last && group <= level->last) place->late = 1;
            else {
                qbx_status status = qbx_end_group(level);
                if (status != QBX_OK) return status;
                level->last = group;
                level->in_group = 1;
                level->highest = row;
                level->runs.size = 0;
            }
        }
    }
    if (place->late) {
        if (!level->late && !(level->late = qbx_new_deferred(levels))) return QBX_MEMORY;
        place->deferred = level->late;
        place->before = place->deferred->bytes.size;
        return QBX_OK;
    }
    if (row && !(row->flags & QBX_SIDE_BY_SIDE)) return QBX_OK;
    if (!(place->member = qbx_some_member(level, row, name, length)))
        return qbx_member_count(level) >= QBX_MEMBERS_MAX ? QBX_LIMIT : QBX_MEMORY;
    qbx_member *member = place->member;
    if (!member->deferred && !(row && (member->count || !level->array_open))) {
        if (!(member->deferred = qbx_new_deferred(levels))) return QBX_MEMORY;
    }
    if (member->deferred) place->deferred = member->deferred;
    return QBX_OK;
}

/* Writes what stands before the value. On a failed read, qbx_take_back undoes it. */
static qbx_status qbx_begin_value(qbx_level *level, qbx_place *place) {
    qbx_buffer *bytes = &place->deferred->bytes;
    place->before = bytes->size;
    if (place->late) {
        qbx_status status = level->late->bytes.size || level->late->spooled
                                ? QBX_APPEND_LITERAL(bytes, ",{\"")
                                : QBX_APPEND_LITERAL(bytes, "\"#late\":[{\"");
        if (status == QBX_OK) status = qbx_append(bytes, place->name, place->name_length);
        return status == QBX_OK ? QBX_APPEND_LITERAL(bytes, "\":") : status;
    }
    uint64_t count = place->member ? place->member->count : place->row == level->last ? level->count : 0;
    int array = !place->row || place->row->flags & QBX_REPEATS;
    if (count && array) return QBX_APPEND_LITERAL(bytes, ",");
    int has_members = level->has_members;
    qbx_status status = qbx_member_key(level, place->deferred, place->name, place->name_length, array);
    level->has_members = has_members;
    return status;
}

static inline void qbx_take_back(qbx_place *place) { place->deferred->bytes.size = place->before; }

/* Notes the order of side by side names from the first that schema order would not give. */
static qbx_status qbx_note_order(qbx_levels *levels, qbx_level *level, const qbx_row *row) {
    qbx_status status = QBX_OK;
    if (!level->order) {
        if (row >= level->highest || !level->runs.size) { /* none yet: what opened the group was damaged */
            qbx_order_run *runs = (qbx_order_run *)level->runs.data;
            size_t count = level->runs.size / sizeof *runs;
            level->highest = row;
            if (count && runs[count - 1].row == row) {
                runs[count - 1].count++;
                return QBX_OK;
            }
            qbx_order_run run = {row, 1};
            return qbx_append(&level->runs, (const char *)&run, sizeof run);
        }
        if (!(level->order = qbx_new_deferred(levels))) return QBX_MEMORY;
        status = QBX_APPEND_LITERAL(&level->order->bytes, "\"#order\":[");
        const qbx_order_run *runs = (const qbx_order_run *)level->runs.data;
        for (size_t i = 0; i < level->runs.size / sizeof *runs && status == QBX_OK; i++) {
            /* Names so far may be millions: they are not written out but by whoever takes the bytes. */
            qbx_mark mark = {.at = level->order->bytes.size,
                             .text = qbx_keys + runs[i].row->key,
                             .size = runs[i].row->length + 2u,
                             .count = runs[i].count};
            status = qbx_append(&level->order->marks, (const char *)&mark, sizeof mark);
        }
    } else {
        status = QBX_APPEND_LITERAL(&level->order->bytes, ",");
    }
    return status == QBX_OK ? qbx_append(&level->order->bytes, qbx_keys + row->key, row->length + 2u) : status;
}

/* The value has been written, or its object has been opened: counts it. */
static qbx_status qbx_end_value(qbx_levels *levels, qbx_level *level, qbx_place *place) {
    if (place->late) return QBX_OK;
    if (place->deferred == level->out) level->has_members = 1;
    if (place->member) {
        place->member->count++;
        if (!place->row) return QBX_OK;
        if (!place->member->deferred) level->array_open = 1;
        return qbx_note_order(levels, level, place->row);
    }
    if (level->last != place->row) level->count = 0;
    level->last = place->row;
    level->count++;
    level->array_open = place->row->flags & QBX_REPEATS;
    level->in_group = 0;
    return QBX_OK;
}

/* Ends a level: everything that waited takes its place, then the object closes. */
static qbx_status qbx_end_level(qbx_levels *levels, qbx_level *level) {
    qbx_status status = qbx_end_group(level);
    for (size_t i = 0; i < qbx_member_count(level) && status == QBX_OK; i++)
        if (qbx_member_at(level, i)->deferred && qbx_member_at(level, i)->count)
            status = qbx_end_deferred(level, qbx_member_at(level, i)->deferred, "]");
    if (level->text && status == QBX_OK) status = qbx_end_deferred(level, level->text, "\"");
    if (level->late && (level->late->bytes.size || level->late->spooled) && status == QBX_OK)
        status = qbx_end_deferred(level, level->late, "]");
    if (level->order && status == QBX_OK) status = qbx_end_deferred(level, level->order, "]");
    if (status == QBX_OK) status = QBX_APPEND_LITERAL(&level->out->bytes, "}");
    if (status == QBX_OK) status = qbx_append(&level->out->bytes, level->behind, strlen(level->behind));
    qbx_level_clear(level);
    levels->depth--;
    return status;
}

#endif
