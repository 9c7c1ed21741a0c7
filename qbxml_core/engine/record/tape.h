/* The tape: a record as a flat array of nodes, with their text already checked and escaped for JSON.
 *
 * Theory: tape_read.h writes it in one pass; sinks then write from it, so they can gather what belongs together however
 * it came. Records that come here are mostly odd in one place only, and a node is small: one line of the cache.
 *
 * Invariants: nodes stand in document order; text runs of one node are linked in document order; after a failure `open`
 * is the innermost open node. A record is at most 512 MiB, and text takes at most six times its bytes, a control
 * character that is kept, so 32 bits hold every offset. */
#ifndef QBX_TAPE_H
#define QBX_TAPE_H

#include "../xml/markup.h"

#define QBX_NIL UINT32_MAX

typedef struct {
    const char *name;   /* in the input */
    const qbx_row *row; /* NULL: its parent's type does not know it */
    union {
        const char *end;         /* in the input, behind the closing tag */
        const qbx_row *last_row; /* while it is open: of its last child that is known */
    };
    uint32_t attributes; /* offset of the JSON members in the arena */
    uint32_t attributes_size;
    uint32_t name_length;
    uint32_t parent, next, first_child, first_run;
    union {
        uint32_t same_next;  /* next sibling of the same name; set by qbx_gather, as is the next one */
        uint32_t last_child; /* while it is open */
    };
    union {
        uint32_t position; /* which one of its name, from 1 */
        uint32_t last_run; /* while it is open */
    };
} qbx_node;

typedef struct {
    uint32_t start, size; /* in the arena, which may be read 16 bytes beyond it */
    uint32_t next;
    uint8_t blank; /* nothing but blanks and line ends */
} qbx_text_run;

#define QBX_UNKNOWN_MAX 32

typedef struct {
    qbx_buffer nodes, runs, arena, slots;
    uint32_t open;            /* innermost open node, QBX_NIL before the first */
    const char *record, *end; /* in the input: where the record starts, and where it ends at the latest */
    uint32_t hashed;    /* the node whose path `path_hash` is of; QBX_UNHASHED for none, QBX_NIL for the containers */
    uint64_t path_hash; /* see qbx_warning_hash */
    /* Unknown leaves that the fast path has left out of the record, in the order of their warnings. Only they and what
     * is open around them are nodes then. */
    uint32_t unknown[QBX_UNKNOWN_MAX];
    unsigned unknown_count;
} qbx_tape;

#define QBX_UNHASHED (UINT32_MAX - 1)

static inline qbx_node *qbx_node_at(const qbx_tape *tape, uint32_t index) {
    return (qbx_node *)tape->nodes.data + index;
}
static inline qbx_text_run *qbx_run_at(const qbx_tape *tape, uint32_t index) {
    return (qbx_text_run *)tape->runs.data + index;
}
static inline uint32_t qbx_node_count(const qbx_tape *tape) { return (uint32_t)(tape->nodes.size / sizeof(qbx_node)); }

static inline const qbx_type *qbx_node_type(const qbx_node *node) {
    return node->row && node->row->type != QBX_NONE ? &qbx_types[node->row->type] : NULL;
}

static void qbx_tape_free(qbx_tape *tape) {
    qbx_buffer_free(&tape->nodes);
    qbx_buffer_free(&tape->runs);
    qbx_buffer_free(&tape->arena);
    qbx_buffer_free(&tape->slots);
}

/* Room for one more node, of an element whose name is at `name`. A record that is long goes on as it has begun. */
QBX_COLD static qbx_status qbx_tape_grow(qbx_tape *tape, const char *name) {
    double whole = (double)(tape->end - tape->record) / (double)(name - tape->record);
    return qbx_grow_to(&tape->nodes, sizeof(qbx_node), (size_t)((double)tape->nodes.size * whole));
}

static inline qbx_status qbx_tape_open(qbx_tape *tape, const char *name, size_t length, const qbx_row *row) {
    if (QBX_UNLIKELY(tape->nodes.capacity - tape->nodes.size < sizeof(qbx_node)) && qbx_tape_grow(tape, name) != QBX_OK)
        return QBX_MEMORY;
    uint32_t index = qbx_node_count(tape);
    qbx_node *node = qbx_node_at(tape, index);
    *node = (qbx_node){.name = name,
                       .row = row,
                       .last_row = NULL,
                       .name_length = (uint32_t)length,
                       .attributes = (uint32_t)tape->arena.size,
                       .parent = tape->open,
                       .next = QBX_NIL,
                       .first_child = QBX_NIL,
                       .first_run = QBX_NIL,
                       .last_child = QBX_NIL,
                       .last_run = QBX_NIL};
    tape->nodes.size += sizeof(qbx_node);
    if (tape->open != QBX_NIL) {
        qbx_node *parent = qbx_node_at(tape, tape->open);
        if (parent->last_child == QBX_NIL) parent->first_child = index;
        else qbx_node_at(tape, parent->last_child)->next = index;
        parent->last_child = index;
        if (row) parent->last_row = row;
    }
    tape->open = index;
    return QBX_OK;
}

/* The open node ends before `end`. */
static inline void qbx_tape_end(qbx_tape *tape, const char *end) {
    qbx_node *node = qbx_node_at(tape, tape->open);
    node->end = end;
    node->same_next = QBX_NIL;
    node->position = 1;
    tape->open = node->parent;
}

/* Adds what the arena holds behind `start` to the text of the open node; `joins`: to its last run. */
static inline qbx_status qbx_tape_text(qbx_tape *tape, size_t start, int joins) {
    qbx_node *node = qbx_node_at(tape, tape->open);
    const char *text = tape->arena.data + start;
    size_t size = tape->arena.size - start;
    int blank = 1;
    for (size_t i = 0; i < size && blank; i++) {
        if (text[i] == ' ') continue;
        blank = text[i] == '\\' && i + 1 < size && (text[i + 1] == 'n' || text[i + 1] == 't' || text[i + 1] == 'r');
        i++;
    }
    if (joins && node->last_run != QBX_NIL) {
        qbx_text_run *run = qbx_run_at(tape, node->last_run);
        run->size += (uint32_t)size;
        run->blank &= (uint8_t)blank;
        return QBX_OK;
    }
    if (QBX_UNLIKELY(qbx_reserve(&tape->runs, sizeof(qbx_text_run)) != QBX_OK)) return QBX_MEMORY;
    uint32_t index = (uint32_t)(tape->runs.size / sizeof(qbx_text_run));
    *qbx_run_at(tape, index) =
        (qbx_text_run){.start = (uint32_t)start, .size = (uint32_t)size, .next = QBX_NIL, .blank = (uint8_t)blank};
    tape->runs.size += sizeof(qbx_text_run);
    if (node->first_run == QBX_NIL) node->first_run = index;
    else qbx_run_at(tape, node->last_run)->next = index;
    node->last_run = index;
    return QBX_OK;
}

#endif
