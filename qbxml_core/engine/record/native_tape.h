/* Sink: a tape in the native shape, as JSON.
 *
 * The rules of the native shape live here and in native_fast.h (the same rules for input in schema order). Members
 * come in the order in which their names first appear; equal names are gathered; `#order` tells the order of the
 * children wherever schema order does not. */
#ifndef QBX_NATIVE_TAPE_H
#define QBX_NATIVE_TAPE_H

#include "gather.h"

/* Appends a piece of the arena, mostly a short one. */
static inline qbx_status qbx_put_arena(const qbx_tape *tape, size_t start, size_t size, qbx_buffer *out) {
    if (qbx_reserve(out, size + QBX_PAD) != QBX_OK) return QBX_MEMORY;
    if (size > QBX_PAD) memcpy(out->data + out->size, tape->arena.data + start, size);
    else if (size) qbx_copy_blocks(out->data + out->size, tape->arena.data + start, size);
    out->size += size;
    return QBX_OK;
}

static qbx_status qbx_put_runs(const qbx_tape *tape, const qbx_node *node, int with_blank, qbx_buffer *out) {
    for (uint32_t r = node->first_run; r != QBX_NIL; r = qbx_run_at(tape, r)->next) {
        const qbx_text_run *run = qbx_run_at(tape, r);
        if ((with_blank || !run->blank) && qbx_put_arena(tape, run->start, run->size, out) != QBX_OK) return QBX_MEMORY;
    }
    return QBX_OK;
}

/* `behind` has four bytes, of which `length` are meant. */
static qbx_status qbx_put_name(const qbx_node *node, const char *behind, size_t length, qbx_buffer *out) {
    if (qbx_reserve(out, node->name_length + QBX_PAD) != QBX_OK) return QBX_MEMORY;
    char *write = out->data + out->size;
    *write++ = '"';
    qbx_copy_blocks(write, node->name, node->name_length);
    write += node->name_length;
    memcpy(write, behind, 4);
    out->size = (size_t)(write - out->data) + length;
    return QBX_OK;
}

/* Writes `"#text":"...",` when the runs say anything. */
static qbx_status qbx_put_text_member(const qbx_tape *tape, const qbx_node *node, int leaf, qbx_buffer *out,
                                      const qbx_options *options) {
    size_t before = out->size;
    if (node->first_run == QBX_NIL) return QBX_OK;
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
    if ((status = qbx_gather(tape, qbx_node_at(tape, index), 0, &order)) != QBX_OK) return status;
    uint32_t first = qbx_node_at(tape, index)->first_child;
    for (uint32_t c = first; c != QBX_NIL; c = qbx_node_at(tape, c)->next) {
        const qbx_node *child = qbx_node_at(tape, c);
        if (child->position > 1) continue;
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
        if ((status = qbx_put_name(child, "\",\0", 2, out)) != QBX_OK) return status;
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
    if ((status = qbx_put_arena(tape, node->attributes, node->attributes_size, out)) != QBX_OK) return status;
    if ((status = qbx_native_members(tape, index, out, options)) != QBX_OK) return status;
    qbx_drop_comma(out, inside);
    return QBX_APPEND_LITERAL(out, "}");
}

#endif
