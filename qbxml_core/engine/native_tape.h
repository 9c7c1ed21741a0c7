/* Sink: a tape in the native shape, as JSON.
 *
 * The rules of the native shape live here and in native_fast.h (the same rules for input in schema order). Members
 * come in the order in which their names first appear; equal names are gathered; `#order` tells the order of the
 * children wherever schema order does not. */
#ifndef QBX_NATIVE_TAPE_H
#define QBX_NATIVE_TAPE_H

#include "tape.h"

typedef enum { QBX_ORDER_SCHEMA, QBX_ORDER_SIDE_BY_SIDE, QBX_ORDER_ALL } qbx_order;

static uint64_t qbx_name_seed = 0x9E3779B97F4A7C15ull;

static inline uint64_t qbx_full_hash(const char *name, size_t length) {
    /* Every byte counts and the seed is secret: names are the sender's, and must not be able to collide at will. */
    uint64_t hash = qbx_name_seed ^ length;
    for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)name[i]) * 0x100000001B3ull, hash ^= hash >> 29;
    return hash;
}

/* First row of the side by side group that `row` is in. */
static inline const qbx_row *qbx_group(const qbx_row *row) {
    if (row->flags & QBX_SIDE_BY_SIDE)
        while (!(row->flags & QBX_GROUP_START)) row--;
    return row;
}

/* Links the children of `parent` that have the same name and tells how much of their order the result would lose. */
static qbx_status qbx_gather(qbx_tape *tape, const qbx_node *parent, qbx_order *order) {
    *order = QBX_ORDER_SCHEMA;
    const qbx_row *last = NULL;
    int simple = 1;
    size_t children = 0;
    for (uint32_t c = parent->first_child; c != QBX_NIL; children++) {
        const qbx_node *child = qbx_node_at(tape, c);
        if (!child->row || (last && (child->row < last || (child->row == last && !(last->flags & QBX_REPEATS))))) simple = 0;
        last = child->row;
        c = child->next;
    }
    size_t slots = 16;
    if (!simple) {
        while (slots < children * 2) slots *= 2;
        tape->slots.size = 0;
        if (qbx_reserve(&tape->slots, slots * 2 * sizeof(uint32_t)) != QBX_OK) return QBX_MEMORY;
        memset(tape->slots.data, 0xFF, slots * 2 * sizeof(uint32_t));
    }
    /* Pairs: the first child of a name and the last one so far. */
    uint32_t *slot = (uint32_t *)tape->slots.data;
    const qbx_row *highest = NULL, *previous_row = NULL, *highest_in_group = NULL;
    uint32_t previous = QBX_NIL;
    for (uint32_t c = parent->first_child; c != QBX_NIL; previous = c, c = qbx_node_at(tape, c)->next) {
        qbx_node *child = qbx_node_at(tape, c);
        uint32_t same = QBX_NIL;
        if (simple) {
            if (previous != QBX_NIL && qbx_node_at(tape, previous)->row == child->row) same = previous;
        } else {
            size_t at = qbx_full_hash(child->name, child->name_length) & (slots - 1);
            for (; slot[2 * at] != QBX_NIL; at = (at + 1) & (slots - 1)) {
                const qbx_node *first = qbx_node_at(tape, slot[2 * at]);
                if (first->name_length == child->name_length && memcmp(first->name, child->name, child->name_length) == 0) break;
            }
            if (slot[2 * at] == QBX_NIL) slot[2 * at] = c;
            else same = slot[2 * at + 1];
            slot[2 * at + 1] = c;
        }
        if (same != QBX_NIL) {
            qbx_node_at(tape, same)->same_next = c;
            child->later = 1;
        }
        const qbx_row *group = child->row ? qbx_group(child->row) : NULL;
        if (group) {
            if (highest && group < highest) *order = QBX_ORDER_ALL;
            /* Of a group seen before, with something unknown in between. */
            if (highest == group && previous_row != group) *order = QBX_ORDER_ALL;
            if (highest == group && child->row < highest_in_group && *order != QBX_ORDER_ALL) *order = QBX_ORDER_SIDE_BY_SIDE;
            if (highest != group) highest_in_group = child->row;
            if (!highest || group > highest) highest = group;
            if (child->row > highest_in_group) highest_in_group = child->row;
        } else if (same != QBX_NIL && same != previous) {
            *order = QBX_ORDER_ALL;
        }
        previous_row = group;
    }
    return QBX_OK;
}

static qbx_status qbx_put_runs(const qbx_tape *tape, const qbx_node *node, int with_blank, qbx_buffer *out) {
    for (uint32_t r = node->first_run; r != QBX_NIL; r = qbx_run_at(tape, r)->next) {
        const qbx_text_run *run = qbx_run_at(tape, r);
        if ((with_blank || !run->blank) && qbx_append(out, tape->arena.data + run->start, run->size) != QBX_OK) return QBX_MEMORY;
    }
    return QBX_OK;
}

static qbx_status qbx_put_name(const qbx_node *node, const char *behind, size_t length, qbx_buffer *out) {
    if (qbx_reserve(out, node->name_length + length + 1) != QBX_OK) return QBX_MEMORY;
    out->data[out->size++] = '"';
    memcpy(out->data + out->size, node->name, node->name_length);
    out->size += node->name_length;
    memcpy(out->data + out->size, behind, length);
    out->size += length;
    return QBX_OK;
}

/* Writes `"#text":"...",` when the runs say anything. */
static qbx_status qbx_put_text_member(const qbx_tape *tape, const qbx_node *node, int leaf, qbx_buffer *out, const qbx_options *options) {
    size_t before = out->size;
    if (QBX_APPEND_LITERAL(out, "\"#text\":\"") != QBX_OK) return QBX_MEMORY;
    size_t start = out->size;
    if (qbx_put_runs(tape, node, leaf, out) != QBX_OK) return QBX_MEMORY;
    if (out->size == start) {
        out->size = before;
        return QBX_OK;
    }
    if (QBX_APPEND_LITERAL(out, "\"") != QBX_OK) return QBX_MEMORY;
    if (leaf && options->typed && node->row) qbx_unquote(out, start - 1, node->row->wire);
    return QBX_APPEND_LITERAL(out, ",");
}

static qbx_status qbx_native_value(qbx_tape *tape, uint32_t index, qbx_buffer *out, const qbx_options *options);

static qbx_status qbx_native_members(qbx_tape *tape, uint32_t index, qbx_buffer *out, const qbx_options *options) {
    qbx_status status;
    qbx_order order;
    if ((status = qbx_gather(tape, qbx_node_at(tape, index), &order)) != QBX_OK) return status;
    uint32_t first = qbx_node_at(tape, index)->first_child;
    for (uint32_t c = first; c != QBX_NIL; c = qbx_node_at(tape, c)->next) {
        const qbx_node *child = qbx_node_at(tape, c);
        if (child->later) continue;
        int array = (child->row && child->row->flags & QBX_REPEATS) || child->same_next != QBX_NIL;
        if ((status = qbx_put_name(child, "\":[", array ? 3 : 2, out)) != QBX_OK) return status;
        for (uint32_t s = c; s != QBX_NIL; s = qbx_node_at(tape, s)->same_next) {
            if ((status = qbx_native_value(tape, s, out, options)) != QBX_OK) return status;
            if ((status = QBX_APPEND_LITERAL(out, ",")) != QBX_OK) return status;
        }
        if (array) {
            out->data[out->size - 1] = ']';
            if ((status = QBX_APPEND_LITERAL(out, ",")) != QBX_OK) return status;
        }
    }
    const qbx_node *node = qbx_node_at(tape, index);
    int leaf = node->first_child == QBX_NIL && !qbx_node_type(node);
    if ((status = qbx_put_text_member(tape, node, leaf, out, options)) != QBX_OK) return status;
    if (order == QBX_ORDER_SCHEMA) return QBX_OK;
    if ((status = QBX_APPEND_LITERAL(out, "\"#order\":[")) != QBX_OK) return status;
    for (uint32_t c = first; c != QBX_NIL; c = qbx_node_at(tape, c)->next) {
        const qbx_node *child = qbx_node_at(tape, c);
        if (order == QBX_ORDER_SIDE_BY_SIDE && !(child->row && child->row->flags & QBX_SIDE_BY_SIDE)) continue;
        if ((status = qbx_put_name(child, "\",", 2, out)) != QBX_OK) return status;
    }
    out->data[out->size - 1] = ']';
    return QBX_APPEND_LITERAL(out, ",");
}

/* Writes the value of a node, without its name. Depth is limited by max_depth when the tape is made. */
static qbx_status qbx_native_value(qbx_tape *tape, uint32_t index, qbx_buffer *out, const qbx_options *options) {
    const qbx_node *node = qbx_node_at(tape, index);
    qbx_status status;
    if (!qbx_node_type(node) && node->first_child == QBX_NIL && node->attributes_size == 0) {
        size_t start = out->size;
        if ((status = QBX_APPEND_LITERAL(out, "\"")) != QBX_OK) return status;
        if ((status = qbx_put_runs(tape, node, 1, out)) != QBX_OK) return status;
        if ((status = QBX_APPEND_LITERAL(out, "\"")) != QBX_OK) return status;
        if (options->typed && node->row) qbx_unquote(out, start, node->row->wire);
        return QBX_OK;
    }
    if ((status = QBX_APPEND_LITERAL(out, "{")) != QBX_OK) return status;
    size_t inside = out->size;
    if ((status = qbx_append(out, tape->arena.data + node->attributes, node->attributes_size)) != QBX_OK) return status;
    if ((status = qbx_native_members(tape, index, out, options)) != QBX_OK) return status;
    qbx_drop_comma(out, inside);
    return QBX_APPEND_LITERAL(out, "}");
}

#endif
