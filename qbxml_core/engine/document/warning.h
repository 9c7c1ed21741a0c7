/* Warnings: what was odd, where, and how often. Those that will be seen are written as JSON, all are counted. */
#ifndef QBX_WARNING_H
#define QBX_WARNING_H

#include <stdio.h>

#include "reader.h"

#define QBX_WARNING_COUNTERS_MAX 256 /* kinds that are counted one by one */
#define QBX_WARNING_TEXT_MAX 200     /* bytes of raw text a warning shows */

enum qbx_warning_code {
    QBX_WARN_UNKNOWN_ELEMENT,
    QBX_WARN_UNKNOWN_ATTRIBUTE,
    QBX_WARN_UNKNOWN_VALUE,
    QBX_WARN_UNREADABLE_VALUE,
    QBX_WARN_PERCENT_SIGN,
    QBX_WARN_ZERO_DATE,
    QBX_WARN_REPEATED_ELEMENT,
    QBX_WARN_STRAY_TEXT,
    QBX_WARN_DOUBLED_REFERENCE,
    QBX_WARN_ILLEGAL_CHARACTER,
    QBX_WARN_ENCODING,
    QBX_WARN_UNDEFINED_ENTITY,
    QBX_WARN_STRAY_AMPERSAND,
    QBX_WARN_OUTSIDE_TEXT,
    QBX_WARN_ESCAPED_DOCUMENT,
    QBX_WARNING_CODES
};

static const char *const qbx_warning_words[QBX_WARNING_CODES] = {
    "unknown_element", "unknown_attribute", "unknown_value",   "unreadable_value",  "percent_sign",
    "zero_date",       "repeated_element",  "stray_text",      "doubled_reference", "illegal_character",
    "encoding",        "undefined_entity",  "stray_ampersand", "outside_text",      "escaped_document"};

/* How often a warning came up at a place, places of the same names counted as one. */
typedef struct {
    uint64_t hash, count;
    size_t path, path_size; /* in warning_paths */
    int code;
} qbx_warning_counter;

/* Where a warning shows the position of its record, which is not known while records are read apart. */
typedef struct {
    const qbx_row *row;
    uint64_t index;       /* of the record, from 1, among those of the row that were read apart */
    size_t at, size, end; /* the number, and the end of the warning; size 0: it shows none */
} qbx_number_note;

/* After a failed read nothing has been gathered: finds the positions of the nodes that were open. */
static void qbx_number_open(qbx_tape *tape) {
    for (uint32_t index = tape->open; index != QBX_NIL; index = qbx_node_at(tape, index)->parent) {
        qbx_node *node = qbx_node_at(tape, index);
        if (node->parent == QBX_NIL) return;
        node->position = 1;
        for (uint32_t s = qbx_node_at(tape, node->parent)->first_child; s != index; s = qbx_node_at(tape, s)->next) {
            const qbx_node *other = qbx_node_at(tape, s);
            if (other->name_length == node->name_length && memcmp(other->name, node->name, node->name_length) == 0)
                node->position++;
        }
    }
}

/* Appends the path of `node` (QBX_NIL: of the innermost container) to `out`. Names are XML names: nothing to escape.
 * `numbers`: repeated elements carry their position. */
QBX_COLD static qbx_status qbx_put_path(qbx_reader *reader, uint32_t node, int numbers, qbx_buffer *out) {
    size_t start = out->size;
    uint32_t chain[1024];
    int depth = 0;
    for (int i = 1; i < reader->containers.depth; i++) {
        const qbx_row *row = reader->containers.stack[i].row;
        if (out->size > start && QBX_APPEND_LITERAL(out, "/") != QBX_OK) return QBX_MEMORY;
        if (qbx_append(out, qbx_row_name(row), row->length) != QBX_OK) return QBX_MEMORY;
    }
    for (; node != QBX_NIL && depth < 1024; node = qbx_node_at(&reader->tape, node)->parent) chain[depth++] = node;
    while (depth--) {
        const qbx_node *each = qbx_node_at(&reader->tape, chain[depth]);
        if (out->size > start && QBX_APPEND_LITERAL(out, "/") != QBX_OK) return QBX_MEMORY;
        if (qbx_append(out, each->name, each->name_length) != QBX_OK) return QBX_MEMORY;
        int top = each->parent == QBX_NIL;
        if (!numbers || (each->row ? !(each->row->flags & QBX_REPEATS) : !top && each->position == 1)) continue;
        char number[24];
        unsigned long long position = top ? reader->record.index : each->position;
        int length = snprintf(number, sizeof number, "[%llu]", position);
        if (top) {
            reader->warnings.number_at = out->size + 1;
            reader->warnings.number_size = (size_t)length - 2;
        }
        if (qbx_append(out, number, (size_t)length) != QBX_OK) return QBX_MEMORY;
    }
    if (!reader->warnings.attribute) return QBX_OK;
    if (out->size > start && QBX_APPEND_LITERAL(out, "/") != QBX_OK) return QBX_MEMORY;
    if (QBX_APPEND_LITERAL(out, "@") != QBX_OK) return QBX_MEMORY;
    return qbx_append(out, reader->warnings.attribute, reader->warnings.attribute_length);
}

/* Length of the longest start of `text`, inside of a JSON string, that fits and cuts no escape and no character. */
static size_t qbx_cut_json(const char *text, size_t length) {
    size_t at = 0;
    if (length <= QBX_WARNING_TEXT_MAX) return length;
    while (at < QBX_WARNING_TEXT_MAX) {
        unsigned char c = (unsigned char)text[at];
        size_t step = c == '\\' ? (text[at + 1] == 'u' ? 6 : 2) : c < 0x80 ? 1 : c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
        if (at + step > QBX_WARNING_TEXT_MAX) break;
        at += step;
    }
    return at;
}

static inline uint64_t qbx_row_or_name(const qbx_row *row, const char *name, size_t length) {
    return row ? (uint64_t)(row - qbx_rows) : qbx_full_hash(name, length);
}

/* One number for the path of a node without positions; of QBX_NIL, of the innermost container. */
static uint64_t qbx_path_hash(const qbx_reader *reader, uint32_t node) {
    const qbx_containers *containers = &reader->containers;
    uint64_t hash = containers->depth ? containers->stack[containers->depth - 1].path_hash : qbx_name_seed;
    uint32_t chain[1024];
    int depth = 0;
    for (; node != QBX_NIL && depth < 1024; node = qbx_node_at(&reader->tape, node)->parent) chain[depth++] = node;
    while (depth--) {
        const qbx_node *each = qbx_node_at(&reader->tape, chain[depth]);
        hash = qbx_mix(hash, qbx_row_or_name(each->row, each->name, each->name_length));
    }
    return hash;
}

/* One number for a kind of warning: its code and its path without positions. What is odd tends to have the parent of
 * what was odd before. */
static uint64_t qbx_warning_hash(qbx_reader *reader, int code, uint32_t node) {
    qbx_tape *tape = &reader->tape;
    uint64_t hash;
    if (node == QBX_NIL) {
        hash = qbx_path_hash(reader, node);
    } else {
        const qbx_node *each = qbx_node_at(tape, node);
        if (tape->hashed != each->parent) {
            tape->path_hash = qbx_path_hash(reader, each->parent);
            tape->hashed = each->parent;
        }
        hash = qbx_mix(tape->path_hash, qbx_row_or_name(each->row, each->name, each->name_length));
    }
    if (reader->warnings.attribute)
        hash = qbx_mix(hash, qbx_full_hash(reader->warnings.attribute, reader->warnings.attribute_length));
    return qbx_mix(hash, (uint64_t)code);
}

/* The slot of a kind of warning, and the kind itself, or NULL when it is new. */
static uint16_t *qbx_find_counter(qbx_reader *reader, uint64_t hash, qbx_warning_counter **counter) {
    qbx_warning_counter *counters = (qbx_warning_counter *)reader->warnings.counters.data;
    size_t at = hash % QBX_WARNING_SLOTS;
    for (; reader->warnings.slots[at]; at = (at + 1) % QBX_WARNING_SLOTS) {
        *counter = &counters[reader->warnings.slots[at] - 1];
        if ((*counter)->hash == hash) return &reader->warnings.slots[at];
    }
    *counter = NULL;
    return &reader->warnings.slots[at];
}

static inline int qbx_has_counter_room(const qbx_reader *reader) {
    return reader->warnings.counters.size < QBX_WARNING_COUNTERS_MAX * sizeof(qbx_warning_counter);
}

/* Adds a kind of warning, as long as there is room for it. */
static qbx_status qbx_add_counter(qbx_reader *reader, uint16_t *slot, uint64_t hash, int code, uint64_t count,
                                  const char *path, size_t path_size) {
    qbx_warning_counter counter = {hash, count, reader->warnings.paths.size, path_size, code};
    if (!qbx_has_counter_room(reader)) return QBX_OK;
    *slot = (uint16_t)(reader->warnings.counters.size / sizeof counter + 1);
    if (qbx_append(&reader->warnings.paths, path, path_size) != QBX_OK) return QBX_MEMORY;
    return qbx_append(&reader->warnings.counters, (const char *)&counter, sizeof counter);
}

static qbx_status qbx_count_warning(qbx_reader *reader, int code, uint32_t node, uint64_t times) {
    qbx_warning_counter *counter;
    uint64_t hash = qbx_warning_hash(reader, code, node);
    uint16_t *slot = qbx_find_counter(reader, hash, &counter);
    if (counter) {
        counter->count += times;
        return QBX_OK;
    }
    if (!qbx_has_counter_room(reader)) return QBX_OK;
    qbx_buffer *path = &reader->warnings.path;
    path->size = 0;
    if (qbx_put_path(reader, node, 0, path) != QBX_OK) return QBX_MEMORY;
    return qbx_add_counter(reader, slot, hash, code, times, path->data, path->size);
}

/* Whether the text of the next warning will be seen: past max_warnings only counts go on. */
static inline int qbx_shows_warning(const qbx_reader *reader) {
    return reader->options.strict || reader->warnings.kept < reader->warnings.max;
}

/* Notes something odd at `at`, in the element `node` (QBX_NIL: at the innermost container), which came `times`. `text` is
 * the inside of a JSON string; see qbx_shows_warning. */
static qbx_status qbx_warn_times(qbx_reader *reader, enum qbx_warning_code code, uint64_t times, uint32_t node,
                                 const char *at, const char *text, size_t length) {
    char number[40];
    qbx_buffer *out = &reader->warnings.json;
    qbx_status status;
    if (reader->options.strict) {
        qbx_fail(&reader->failure, QBX_STRICT, at, qbx_warning_words[code]);
        size_t shown = length < QBX_FOUND_MAX - 1 ? length : QBX_FOUND_MAX - 1;
        if (shown) memcpy(reader->failure.found, text, shown);
        reader->failure.found[shown] = 0;
        reader->tape.open = node;
        return QBX_STRICT;
    }
    reader->warnings.count += times;
    if ((status = qbx_count_warning(reader, code, node, times)) != QBX_OK || !qbx_shows_warning(reader)) return status;
    reader->warnings.kept++;
    if ((status = QBX_APPEND_LITERAL(out, "{\"code\":\"")) != QBX_OK) return status;
    if ((status = qbx_append(out, qbx_warning_words[code], strlen(qbx_warning_words[code]))) != QBX_OK) return status;
    if ((status = QBX_APPEND_LITERAL(out, "\",\"path\":\"")) != QBX_OK) return status;
    reader->warnings.number_size = 0;
    if ((status = qbx_put_path(reader, node, 1, out)) != QBX_OK) return status;
    int size = snprintf(number, sizeof number, "\",\"offset\":%llu,",
                        (unsigned long long)(reader->input.offset + (uint64_t)(at - reader->input.start)));
    if ((status = qbx_append(out, number, (size_t)size)) != QBX_OK) return status;
    if ((status = QBX_APPEND_LITERAL(out, "\"text\":\"")) != QBX_OK) return status;
    if ((status = qbx_append(out, text, qbx_cut_json(text, length))) != QBX_OK) return status;
    if ((status = QBX_APPEND_LITERAL(out, "\"},")) != QBX_OK || !reader->warnings.is_fork) return status;
    qbx_number_note note = {qbx_node_at(&reader->tape, 0)->row, reader->record.index, reader->warnings.number_at,
                            reader->warnings.number_size, out->size};
    return qbx_append(&reader->warnings.numbers, (const char *)&note, sizeof note);
}

static qbx_status qbx_warn(qbx_reader *reader, enum qbx_warning_code code, uint32_t node, const char *at,
                           const char *text, size_t length) {
    return qbx_warn_times(reader, code, 1, node, at, text, length);
}

#define QBX_SHOWN_MAX 40 /* bytes of damaged text that a warning shows */

/* Writes the start of what stood in the document, at most 6 * QBX_SHOWN_MAX bytes as the inside of a JSON string: bytes
 * that are no plain text as 0xE9. */
static size_t qbx_show_bytes(const char *p, const char *end, char *out) {
    static const char hex[] = "0123456789ABCDEF";
    char *write = out;
    int bytes = 0;
    if (end - p > QBX_SHOWN_MAX) end = p + QBX_SHOWN_MAX;
    for (; p < end; p++) {
        unsigned char c = (unsigned char)*p;
        if (c >= 0x20 && c < 0x7F) {
            write = qbx_put_json(write, c);
            bytes = 0;
            continue;
        }
        if (bytes++) *write++ = ' ';
        *write++ = '0', *write++ = 'x', *write++ = hex[c >> 4], *write++ = hex[c & 15];
    }
    return (size_t)(write - out);
}

/* The innermost node of the tape that holds `at`, from `node` on: a preorder walk, linear over all calls for one tape. */
static uint32_t qbx_node_around(const qbx_tape *tape, const char *at, uint32_t *next) {
    while (*next < qbx_node_count(tape) && qbx_node_at(tape, *next)->name <= at) ++*next;
    uint32_t node = *next - 1;
    while (node != QBX_NIL && qbx_node_at(tape, node)->end <= at) node = qbx_node_at(tape, node)->parent;
    return node;
}

/* Warns of the damaged text of this item that is new. `record`: the tape holds it, with all of the damaged places. */
static qbx_status qbx_tell_new_repairs(qbx_reader *reader, int record) {
    const qbx_repair *repairs = (const qbx_repair *)reader->repairs.list.data;
    uint32_t next = 1, same_node = QBX_NIL;
    enum qbx_warning_code same_code = QBX_WARNING_CODES;
    uint64_t same = 0; /* warnings that are only counted, of one kind and place: told together */
    char shown[6 * QBX_SHOWN_MAX];
    qbx_status status;
    for (size_t i = reader->repairs.reported / sizeof *repairs; i < reader->repairs.list.size / sizeof *repairs; i++) {
        const qbx_repair *repair = repairs + i;
        enum qbx_warning_code code = repair->status == QBX_ENCODING           ? QBX_WARN_ENCODING
                                     : repair->status == QBX_UNDEFINED_ENTITY ? QBX_WARN_UNDEFINED_ENTITY
                                     : repair->status == QBX_STRAY_AMPERSAND  ? QBX_WARN_STRAY_AMPERSAND
                                                                              : QBX_WARN_ILLEGAL_CHARACTER;
        uint32_t node = record ? qbx_node_around(&reader->tape, repair->at, &next) : QBX_NIL;
        if (!qbx_shows_warning(reader)) {
            if (same && (code != same_code || node != same_node) &&
                (status = qbx_warn_times(reader, same_code, same, same_node, repair->at, "", 0)) != QBX_OK)
                return status;
            same = (code == same_code && node == same_node ? same : 0) + repair->count;
            same_code = code, same_node = node;
            continue;
        }
        size_t length = qbx_show_bytes(repair->at, repair->end, shown);
        status = qbx_warn_times(reader, code, repair->count, node, repair->at, shown, length);
        if (status != QBX_OK) return status;
    }
    if (same && (status = qbx_warn_times(reader, same_code, same, same_node, reader->input.item, "", 0)) != QBX_OK)
        return status;
    reader->repairs.reported = reader->repairs.list.size;
    return QBX_OK;
}

static inline qbx_status qbx_tell_repairs(qbx_reader *reader, int record) {
    return QBX_LIKELY(reader->repairs.reported == reader->repairs.list.size) ? QBX_OK
                                                                             : qbx_tell_new_repairs(reader, record);
}

/* As qbx_warn, about an attribute of the element. With `strict` its name stays for the path of the error. */
static qbx_status qbx_warn_attribute(qbx_reader *reader, enum qbx_warning_code code, uint32_t node, const char *at,
                                     const char *name, size_t name_length, const char *text, size_t length) {
    reader->warnings.attribute = name;
    reader->warnings.attribute_length = name_length;
    qbx_status status = qbx_warn(reader, code, node, at, text, length);
    if (status != QBX_STRICT) reader->warnings.attribute = NULL;
    return status;
}

#endif
