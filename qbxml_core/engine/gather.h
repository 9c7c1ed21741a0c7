/* Gathering: which children of a tape node belong together, and what of their order is not schema order.
 *
 * JSON wants equal names in one place, whatever order they came in. Linear in the number of children, also for names
 * that an attacker chose. */
#ifndef QBX_GATHER_H
#define QBX_GATHER_H

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
        if (!child->row || (last && (child->row < last || (child->row == last && !(last->flags & QBX_REPEATS)))))
            simple = 0;
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
                if (first->name_length == child->name_length &&
                    memcmp(first->name, child->name, child->name_length) == 0)
                    break;
            }
            if (slot[2 * at] == QBX_NIL) slot[2 * at] = c;
            else same = slot[2 * at + 1];
            slot[2 * at + 1] = c;
        }
        if (same != QBX_NIL) {
            qbx_node_at(tape, same)->same_next = c;
            child->later = 1;
            child->position = qbx_node_at(tape, same)->position + 1;
        }
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
