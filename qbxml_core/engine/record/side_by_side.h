/* Lists side by side, for the fast path: items of several names that come in any order, each in the list of its name.
 *
 * Theory: lines and groups of lines take turns on the wire; in JSON each kind is a list of its own, one behind the other.
 * An item of an earlier list is written at the end, as any other, and then moved into its list. What is moved are the
 * bytes of the later lists, mostly a few hundred.
 *
 * Invariants: `at` ascends, as lists stand in the order of their rows. One aggregate at a time is known; when another one
 * inside of it has such lists, too, the record is for the complete reader. So it is when the bytes moved are many times
 * those read, which keeps the cost linear. All offsets are into the output, which belongs to the caller. */
#ifndef QBX_SIDE_BY_SIDE_H
#define QBX_SIDE_BY_SIDE_H

#include "../base/buffer.h"
#include "../table/field.h"

#define QBX_SIDE_LISTS_MAX 8
#define QBX_MOVED_MOST 8 /* times the bytes of the record so far */

typedef struct {
    const void *owner;             /* the frame of the aggregate, NULL: none */
    size_t at[QBX_SIDE_LISTS_MAX]; /* where the next item of a list goes, 0: the list has not been reached */
    uint8_t has_items[QBX_SIDE_LISTS_MAX];
    size_t moved; /* bytes, in this record */
} qbx_side_lists;

static inline const qbx_row *qbx_first_side_row(const qbx_row *row) { return row - row->back; }

/* The list of `row` begins at `size`, the end of the output; `last` is the child before it. The text of the object has
 * been written up to `cursor`. */
static QBX_NOINLINE void qbx_begin_side_list(qbx_side_lists *lists, const void *owner, const qbx_row *row,
                                             const qbx_row *last, const qbx_field *field, uint32_t cursor,
                                             size_t size) {
    unsigned from = 0;
    if (row->back >= QBX_SIDE_LISTS_MAX) {
        lists->owner = NULL;
        return;
    }
    if (!last || !(last->flags & QBX_SIDE_BY_SIDE) || qbx_first_side_row(last) != qbx_first_side_row(row)) {
        memset(lists->at, 0, sizeof lists->at);
        memset(lists->has_items, 0, sizeof lists->has_items);
        lists->owner = owner;
    } else {
        if (lists->owner != owner) return;
        const qbx_field *before = field - (row - last);
        from = last->back + 1u;
        if (before->flags & QBX_LIST && !(before->flags & QBX_OMITTED)) {
            lists->at[last->back] = size - 2; /* before "]," */
            lists->has_items[last->back] = 1;
        }
    }
    for (unsigned i = from; i < row->back; i++) { /* what is passed over stands in the text, empty */
        const qbx_field *passed = field - (row->back - i);
        if (passed->flags & QBX_LIST && !(passed->flags & QBX_OMITTED) && passed->place >= cursor)
            lists->at[i] = size + (passed->place + passed->key_length + 1u - cursor);
    }
}

/* Whether an item of `row`, which comes behind one of the later row `last`, can be moved to its list. */
static inline int qbx_can_go_back(const qbx_side_lists *lists, const void *owner, const qbx_row *row,
                                  const qbx_row *last) {
    return row->flags & last->flags & QBX_SIDE_BY_SIDE && row->type != QBX_NONE && lists->owner == owner &&
           qbx_first_side_row(row) == qbx_first_side_row(last) && row->back < QBX_SIDE_LISTS_MAX &&
           lists->at[row->back];
}

/* Moves the item that stands from `start` to the end of the output, a comma behind it, to the end of list `number`.
 * `read`: bytes of the record so far. QBX_BAIL: it is too far. */
static QBX_NOINLINE qbx_status qbx_move_to_side_list(qbx_side_lists *lists, const void *owner, unsigned number,
                                                     size_t start, size_t read, qbx_buffer *out) {
    if (lists->owner != owner) return QBX_BAIL;
    size_t at = lists->at[number], comma = lists->has_items[number], size = out->size - start - 1;
    lists->moved += start - at;
    if (lists->moved > QBX_MOVED_MOST * (read + 512)) return QBX_BAIL;
    if (qbx_reserve(out, size) != QBX_OK) return QBX_MEMORY;
    char *list = out->data + at, *copy = out->data + out->size;
    memcpy(copy, out->data + start, size);
    memmove(list + comma + size, list, start - at);
    if (comma) *list = ',';
    memcpy(list + comma, copy, size);
    out->size -= 1 - comma;
    lists->has_items[number] = 1;
    for (unsigned i = number; i < QBX_SIDE_LISTS_MAX; i++)
        if (lists->at[i]) lists->at[i] += size + comma;
    return QBX_OK;
}

#endif
