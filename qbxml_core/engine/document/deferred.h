/* Deferred members: where the bytes of a JSON member wait until their turn.
 *
 * JSON wants equal names gathered, a stream brings them side by side (messages of several kinds, rows of a report).
 * The first name of a group is written through; every other name has a deferred of its own, spliced in when the group
 * ends. A deferred may be moved out of memory at any time (the Python face gives files): then its buffer starts anew and
 * `spooled` is set, and whoever takes the deferred over keeps a mark at the place where the moved bytes belong.
 *
 * A mark can also stand for a text that is repeated, a comma behind each, which may be too long to be in memory. */
#ifndef QBX_DEFERRED_H
#define QBX_DEFERRED_H

#include "../base/buffer.h"

typedef struct {
    size_t at;        /* offset in the deferred's buffer */
    const char *text; /* that is repeated there, NULL: see `deferred` */
    size_t size;
    uint64_t count;
    uint32_t deferred; /* id of the spooled deferred that belongs there */
} qbx_mark;

typedef struct {
    qbx_buffer bytes;
    qbx_buffer marks; /* of qbx_mark, ascending */
    uint32_t id;      /* never reused; 0 is the output */
    int spooled;
} qbx_deferred;

static inline size_t qbx_mark_count(const qbx_deferred *deferred) { return deferred->marks.size / sizeof(qbx_mark); }
static inline qbx_mark *qbx_mark_at(const qbx_deferred *deferred, size_t i) {
    return (qbx_mark *)deferred->marks.data + i;
}

static inline void qbx_deferred_free(qbx_deferred *deferred) {
    qbx_buffer_free(&deferred->bytes);
    qbx_buffer_free(&deferred->marks);
}

/* Appends everything in `deferred`, also what was spooled, to `into`, and empties it. */
static qbx_status qbx_splice(qbx_deferred *deferred, qbx_deferred *into) {
    size_t base = into->bytes.size;
    qbx_mark spooled = {.at = base, .deferred = deferred->id};
    if (deferred->spooled && qbx_append(&into->marks, (const char *)&spooled, sizeof spooled) != QBX_OK)
        return QBX_MEMORY;
    for (size_t i = 0; i < qbx_mark_count(deferred); i++) {
        qbx_mark mark = *qbx_mark_at(deferred, i);
        mark.at += base;
        if (qbx_append(&into->marks, (const char *)&mark, sizeof mark) != QBX_OK) return QBX_MEMORY;
    }
    if (qbx_append(&into->bytes, deferred->bytes.data, deferred->bytes.size) != QBX_OK) return QBX_MEMORY;
    deferred->bytes.size = deferred->marks.size = 0;
    deferred->spooled = 0;
    return QBX_OK;
}

#endif
