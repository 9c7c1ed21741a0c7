/* Gathering: which children of a tape node belong together, and what of their order is not schema order.
 *
 * JSON wants equal names in one place, whatever order they came in. Linear in the number of children, also for names
 * that an attacker chose. */
#ifndef QBX_GATHER_H
#define QBX_GATHER_H

#include "tape.h"

typedef enum { QBX_ORDER_SCHEMA, QBX_ORDER_SIDE_BY_SIDE, QBX_ORDER_ALL } qbx_order;

static uint64_t qbx_name_seed = 0x9E3779B97F4A7C15ull;

/* The seed is secret: names are the sender's, and must not be able to collide at will. Each step is a bijection in which
 * a product goes through a shift into another product, so that every byte reaches the low bits that choose a slot.
 * Reads up to 7 bytes beyond the name. */
static inline uint64_t qbx_full_hash(const char *name, size_t length) {
    uint64_t hash = qbx_name_seed ^ length, word = 0;
    for (;; name += 8, length -= 8) {
        memcpy(&word, name, 8);
        if (length < 8) word &= ~(UINT64_MAX << (8 * length));
        hash = (hash ^ word) * 0x9E3779B97F4A7C15ull;
        hash = (hash ^ hash >> 32) * 0xC2B2AE3D27D4EB4Full;
        hash ^= hash >> 29;
        if (length <= 8) return hash;
    }
}

/* First row of the side by side group that `row` is in, or itself. */
static inline const qbx_row *qbx_group(const qbx_row *row) { return row - row->back; }

/* Links the children while they come in schema order, and tells whether all did. */
static int qbx_gather_in_order(qbx_tape *tape, const qbx_node *parent) {
    const qbx_row *last = NULL;
    uint32_t previous = QBX_NIL;
    for (uint32_t c = parent->first_child; c != QBX_NIL;) {
        qbx_node *child = qbx_node_at(tape, c);
        if (!child->row || child->row < last) return 0;
        if (child->row == last) {
            if (!(last->flags & QBX_REPEATS)) return 0;
            qbx_node *before = qbx_node_at(tape, previous);
            before->same_next = c;
            child->position = before->position + 1;
        }
        last = child->row;
        previous = c;
        c = child->next;
    }
    return 1;
}

/* Where children of a name are noted, a pair: the first and the last one so far. Known names have a place by their row,
 * unknown ones are found by hash. */
static uint32_t *qbx_gather_slot(const qbx_tape *tape, const qbx_type *type, const qbx_node *child, size_t mask) {
    uint32_t *slots = (uint32_t *)tape->slots.data;
    if (child->row) return slots + 2 * (child->row - (qbx_rows + type->first_row));
    if (type) slots += 2 * type->rows;
    size_t at = qbx_full_hash(child->name, child->name_length) & mask;
    for (; slots[2 * at] != QBX_NIL; at = (at + 1) & mask) {
        const qbx_node *first = qbx_node_at(tape, slots[2 * at]);
        if (first->name_length == child->name_length && qbx_same(first->name, child->name, child->name_length)) break;
    }
    return slots + 2 * at;
}

/* Links the children of `parent` that have the same name and tells how much of their order the result would lose. With
 * `only_known` those that no type knows are left alone. */
static qbx_status qbx_gather(qbx_tape *tape, const qbx_node *parent, int only_known, qbx_order *order) {
    *order = QBX_ORDER_SCHEMA;
    if (parent->first_child == QBX_NIL || qbx_node_at(tape, parent->first_child)->next == QBX_NIL) return QBX_OK;
    if (qbx_gather_in_order(tape, parent)) return QBX_OK;
    const qbx_type *type = qbx_node_type(parent);
    size_t unknown = 0, slots = 4;
    for (uint32_t c = parent->first_child; c != QBX_NIL && !only_known; c = qbx_node_at(tape, c)->next)
        unknown += !qbx_node_at(tape, c)->row;
    while (slots < unknown * 2) slots *= 2;
    size_t size = (slots + (type ? type->rows : 0u)) * 2 * sizeof(uint32_t);
    tape->slots.size = 0;
    if (qbx_reserve(&tape->slots, size) != QBX_OK) return QBX_MEMORY;
    memset(tape->slots.data, 0xFF, size);
    const qbx_row *highest = NULL, *previous_row = NULL, *highest_in_group = NULL;
    uint32_t previous = QBX_NIL, *slot = NULL;
    for (uint32_t c = parent->first_child; c != QBX_NIL; previous = c, c = qbx_node_at(tape, c)->next) {
        qbx_node *child = qbx_node_at(tape, c);
        if (only_known && !child->row) continue;
        const qbx_node *before = slot ? qbx_node_at(tape, slot[1]) : NULL;
        if (!before || before->row != child->row || before->name_length != child->name_length ||
            !qbx_same(before->name, child->name, child->name_length))
            slot = qbx_gather_slot(tape, type, child, slots - 1);
        uint32_t same = slot[1];
        if (same == QBX_NIL) {
            slot[0] = c;
        } else {
            qbx_node_at(tape, same)->same_next = c;
            child->position = qbx_node_at(tape, same)->position + 1;
        }
        slot[1] = c;
        const qbx_row *group = child->row ? qbx_group(child->row) : NULL;
        if (group) {
            if (highest && group < highest) *order = QBX_ORDER_ALL;
            /* Of a group seen before, with something unknown in between. */
            if (highest == group && previous_row != group) *order = QBX_ORDER_ALL;
            if (highest == group && child->row < highest_in_group && *order != QBX_ORDER_ALL)
                *order = QBX_ORDER_SIDE_BY_SIDE;
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

#endif
