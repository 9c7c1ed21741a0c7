/* The fast path to the api shape: one record, straight from bytes to renamed, typed JSON.
 *
 * The same walk as native_fast.h, with a field table beside the row table: field.h tells how passed-over fields become
 * nulls and constants come for free. A leaf that no schema knows is left out and noted on the tape. Whatever else is odd
 * (also a value that cannot be read) is QBX_BAIL: api_tape.h reads the record again and says what was odd.
 *
 *              +--------------------------- children ----------------------------+
 *              v                                                                 |
 *     open: "{" and attributes -> next "<" -> guess the row, compare             |
 *                                   |           |                                |
 *                                   |           +-- leaf: key, text, coercion ---+
 *                                   |           +-- aggregate: push a frame -> open
 *                                   |           +-- unknown leaf: note it -------+
 *                                   |           +-- anything else -> QBX_BAIL
 *                                   +-- "</": fields left over, "}" -> close: pop the frame -> children, or done
 *
 * Invariants: `p` is where the next byte is read, `write` where the next one is written; frames[0] is the record; nothing
 * is allocated but room in `out` and on the tape, which belong to the caller. After QBX_BAIL the caller takes back what
 * was written. */
#ifndef QBX_API_FAST_H
#define QBX_API_FAST_H

#include "../value/coerce.h"
#include "../table/column.h"
#include "native_fast.h"
#include "side_by_side.h"
#include "tape.h"

typedef struct {
    const qbx_row *row;       /* this aggregate */
    const qbx_row *first;     /* of the rows of its type */
    const qbx_row *last;      /* last child read, NULL before the first */
    const qbx_object *object; /* NULL: left out, read only to check it */
    const qbx_field *fields;  /* of the rows */
    size_t start;             /* of the output, to take an omitted element back */
    uint32_t cursor;          /* how far the object's text has been written */
    uint16_t rows;
    uint16_t list_open;
    uint32_t position;   /* among its siblings of the same row, from 1 */
    uint32_t same;       /* position of the last child that is an aggregate */
    uint32_t going_back; /* the item being read goes to an earlier list: its number from 1, 0: it does not */
    uint32_t node;       /* on the tape, QBX_NIL: no unknown leaf has come in it */
} qbx_api_frame;

/* Field by field: a frame put together and copied would wait for its own stores. */
static inline void qbx_start_frame(qbx_api_frame *frame, const qbx_row *row, const qbx_object *object, size_t start) {
    const qbx_type *type = &qbx_types[row->type];
    frame->row = row;
    frame->first = qbx_rows + type->first_row;
    frame->last = NULL;
    frame->object = object;
    frame->fields = object ? qbx_fields + object->first_field + type->attributes : NULL;
    frame->start = start;
    frame->rows = type->rows;
    frame->list_open = 0;
    frame->going_back = 0;
    frame->node = QBX_NIL;
}

#define QBX_MARGIN ((size_t)4 * QBX_PAD)

#define QBX_LONG_RUN 256 /* bytes */

/* Copies the text of an object that is nearly empty: it takes longer than reading the record. Stores that are aligned
 * never touch two lines of the cache. */
static QBX_NOINLINE void qbx_copy_long_run(char *out, const char *in, size_t size) {
    memcpy(out, in, 64);
    for (size_t done = 64 - ((uintptr_t)out & 63); done < size - 64; done += 64) memcpy(out + done, in + done, 64);
    memcpy(out + size - 64, in + size - 64, 64);
}

/* Copies a run of an object's text. Most are short; whole blocks may be copied, the text is padded. */
static inline void qbx_copy_run(char *out, const char *in, size_t size) {
    if (QBX_UNLIKELY(size > QBX_LONG_RUN)) {
        qbx_copy_long_run(out, in, size);
        return;
    }
    memcpy(out, in, 32);
    for (size_t done = 32; done < size; done += 32) memcpy(out + done, in + done, 32);
}

/* Writes an object's text from `cursor` up to `to`; room for QBX_PAD more is left. */
static inline qbx_status qbx_put_fields(qbx_buffer *out, uint32_t *cursor, uint32_t to) {
    size_t size = to - *cursor;
    if (QBX_UNLIKELY(qbx_reserve(out, size + 4 * QBX_PAD) != QBX_OK)) return QBX_MEMORY;
    qbx_copy_run(out->data + out->size, qbx_api_text + *cursor, size);
    out->size += size;
    *cursor = to;
    return QBX_OK;
}

/* Writes what stands before the value of `field`: fields passed over, then the key. */
static inline qbx_status qbx_put_field_key(qbx_buffer *out, uint32_t *cursor, const qbx_field *field) {
    qbx_status status = qbx_put_fields(out, cursor, field->place + field->key_length);
    if (field->flags & QBX_LIST) out->data[out->size++] = '[';
    *cursor = qbx_behind(field);
    return status;
}

/* The attribute of a type that has a role. */
static inline const qbx_attribute *qbx_attribute_with_role(const qbx_type *type, unsigned role) {
    const qbx_attribute *attribute = qbx_attributes + type->first_attribute;
    for (unsigned i = 0; i < type->attributes; i++, attribute++)
        if (attribute->role == role) return attribute;
    return NULL;
}

/* Fills the data type of a cell from its column. */
static qbx_status qbx_put_data_type(qbx_api_frame *frame, const qbx_column *column, qbx_buffer *out) {
    const qbx_attribute *attribute = qbx_attribute_with_role(qbx_object_type(frame->object), QBX_ROLE_DATA_TYPE);
    const qbx_field *field = attribute ? qbx_attribute_field(frame->object, attribute) : NULL;
    if (!field || field->flags & QBX_OMITTED) return QBX_OK;
    if (qbx_put_field_key(out, &frame->cursor, field) != QBX_OK || qbx_reserve(out, 4 * QBX_PAD) != QBX_OK)
        return QBX_MEMORY;
    size_t quote = out->size;
    out->data[out->size++] = '"';
    memcpy(out->data + out->size, column->type, column->length);
    out->size += column->length;
    qbx_coerce(out, quote, field); /* what is odd about it, the column has been warned of */
    out->data[out->size++] = ',';
    return QBX_OK;
}

/* The rest of a start tag, each attribute in the field it fills. */
static qbx_status qbx_fast_attributes(const char **position, const char *end, qbx_api_frame *frame, qbx_buffer *out,
                                      const qbx_buffer *columns, const qbx_options *options, int *empty) {
    const qbx_type *type = &qbx_types[frame->row->type];
    const qbx_attribute *attribute;
    const qbx_column *column = NULL;
    unsigned from = 0;
    for (;;) {
        qbx_tag_part part = qbx_fast_attribute(position, type, &from, &attribute);
        if (QBX_UNLIKELY(part == QBX_TAG_ODD)) return QBX_BAIL;
        *empty = part == QBX_TAG_EMPTY;
        if (part != QBX_TAG_ATTRIBUTE) break;
        const qbx_field *field = frame->object ? qbx_attribute_field(frame->object, attribute) : NULL;
        int omitted = !field || field->flags & QBX_OMITTED;
        if (!omitted && QBX_UNLIKELY(qbx_put_field_key(out, &frame->cursor, field) != QBX_OK)) return QBX_MEMORY;
        if (QBX_UNLIKELY(qbx_reserve(out, 4 * QBX_PAD) != QBX_OK)) return QBX_MEMORY;
        size_t quote = out->size;
        out->data[out->size++] = '"';
        qbx_status status = qbx_fast_text(position, end, out, 1, 0, options);
        if (QBX_UNLIKELY(status != QBX_OK)) return status;
        (*position)++;
        if (attribute->role == QBX_ROLE_COLUMN)
            column = qbx_column_at(columns, qbx_column_number(out->data + quote + 1, out->size - quote - 1));
        else if (attribute->role == QBX_ROLE_DATA_TYPE) column = NULL;
        if (omitted) {
            out->size = quote;
            continue;
        }
        if (QBX_UNLIKELY(qbx_coerce(out, quote, field) != QBX_FINE)) return QBX_BAIL;
        out->data[out->size++] = ',';
    }
    return column && frame->object && type->flags & QBX_CELL ? qbx_put_data_type(frame, column, out) : QBX_OK;
}

/* Adds a node for a warning: an unknown leaf (`row` NULL), or what is open around one. */
static qbx_status qbx_note_node(qbx_tape *tape, const char *name, size_t length, const qbx_row *row, uint32_t parent,
                                uint32_t position, uint32_t *index) {
    if (qbx_reserve(&tape->nodes, sizeof(qbx_node)) != QBX_OK) return QBX_MEMORY;
    *index = qbx_node_count(tape);
    *qbx_node_at(tape, *index) = (qbx_node){.name = name,
                                            .row = row,
                                            .name_length = (uint32_t)length,
                                            .parent = parent,
                                            .next = QBX_NIL,
                                            .first_child = QBX_NIL,
                                            .first_run = QBX_NIL,
                                            .same_next = QBX_NIL,
                                            .position = position};
    tape->nodes.size += sizeof(qbx_node);
    return QBX_OK;
}

static int qbx_is_inside(const qbx_tape *tape, uint32_t node, uint32_t around) {
    while (node != QBX_NIL && node != around) node = qbx_node_at(tape, node)->parent;
    return node == around;
}

/* Puts the unknown leaf `index` where qbx_api_object would warn of it: an element's own leaves come before those of the
 * elements in it. */
static void qbx_sort_in_unknown(qbx_tape *tape, uint32_t index) {
    qbx_node *node = qbx_node_at(tape, index);
    unsigned at = 0;
    while (at < tape->unknown_count && !qbx_is_inside(tape, tape->unknown[at], node->parent)) at++;
    for (; at < tape->unknown_count && qbx_node_at(tape, tape->unknown[at])->parent == node->parent; at++) {
        const qbx_node *other = qbx_node_at(tape, tape->unknown[at]);
        if (other->name_length == node->name_length && qbx_same(other->name, node->name, node->name_length))
            node->position = other->position + 1;
    }
    memmove(tape->unknown + at + 1, tape->unknown + at, (tape->unknown_count - at) * sizeof *tape->unknown);
    tape->unknown[at] = index;
    tape->unknown_count++;
}

/* Moves behind the leaf at `*position`, whose name the type of `frame` does not know, and notes it on the tape. QBX_BAIL:
 * it is more than a name and text, or one of too many. */
static QBX_NOINLINE qbx_status qbx_fast_unknown(const char **position, const char *end, qbx_api_frame *frames,
                                                qbx_api_frame *frame, qbx_tape *tape, const qbx_options *options) {
    const char *name = *position + 1, *p = name;
    qbx_status status;
    if (options->strict || qbx_name_byte[(unsigned char)*p] != 3) return QBX_BAIL;
    while (p < end && qbx_name_byte[(unsigned char)*p]) p++;
    size_t length = (size_t)(p - name);
    if (p >= end || length > options->max_name) return QBX_BAIL;
    if (!tape->unknown_count) {
        tape->nodes.size = tape->runs.size = tape->arena.size = 0;
        tape->hashed = QBX_UNHASHED;
    }
    if (tape->unknown_count == QBX_UNKNOWN_MAX) return QBX_BAIL;
    if (qbx_reserve(&tape->arena, 4 * QBX_PAD) != QBX_OK) return QBX_MEMORY;
    size_t start = tape->arena.size;
    if (*p == '>') {
        p++;
        if ((status = qbx_fast_text(&p, end, &tape->arena, 0, 0, options)) != QBX_OK) return status;
        if (p[1] != '/' || (size_t)(end - p) < length + 3 || !qbx_same(p + 2, name, length) || p[2 + length] != '>')
            return QBX_BAIL;
        p += 3 + length;
    } else if (!qbx_fast_empty(&p) || p > end) {
        return QBX_BAIL;
    }
    *position = p;
    if (!frame->object) return QBX_OK; /* left out with everything in it */
    uint32_t parent = QBX_NIL, index;
    for (qbx_api_frame *open = frames; open <= frame; parent = open->node, open++) {
        const qbx_row *row = open->row;
        if (open->node == QBX_NIL && (status = qbx_note_node(tape, qbx_row_name(row), row->length, row, parent,
                                                             open->position, &open->node)) != QBX_OK)
            return status;
    }
    if ((status = qbx_note_node(tape, name, length, NULL, parent, 1, &index)) != QBX_OK) return status;
    if (tape->arena.size > start) {
        qbx_text_run run = {.start = (uint32_t)start, .size = (uint32_t)(tape->arena.size - start), .next = QBX_NIL};
        qbx_node_at(tape, index)->first_run = (uint32_t)(tape->runs.size / sizeof run);
        if (qbx_append(&tape->runs, (const char *)&run, sizeof run) != QBX_OK) return QBX_MEMORY;
    }
    qbx_sort_in_unknown(tape, index);
    return QBX_OK;
}

/* Room for `extra` bytes and QBX_MARGIN more behind `write`. NULL: no memory. */
QBX_COLD static char *qbx_make_room(qbx_buffer *out, const char *write, size_t extra) {
    out->size = (size_t)(write - out->data);
    return qbx_reserve(out, extra + 2 * QBX_MARGIN) == QBX_OK ? out->data + out->size : NULL;
}

/* Reads the record at `p` ("<" of `record_row`'s element) and appends it as `object`.
 *
 * `write` is the end of the output, which `out->size` is told only for calls: stores of characters could change any
 * `out`, as far as a compiler knows. Up to `safe` there is room for QBX_MARGIN more. */
static qbx_status qbx_api_fast(const char *p, const char *end, const char **next, const qbx_row *record_row,
                               const qbx_object *object, qbx_buffer *out, const qbx_buffer *columns, qbx_tape *tape,
                               const qbx_options *options) {
    qbx_api_frame frames[QBX_FAST_DEPTH], *frame = frames;
    const char *safe;
    char *write;
    int watch = options->doubled_references;
    const char *record = p;
    qbx_side_lists lists;
    lists.owner = NULL;
    lists.moved = 0;
    if (record_row->type == QBX_NONE) return QBX_BAIL;
    if (qbx_reserve(out, 2 * QBX_MARGIN) != QBX_OK) return QBX_MEMORY;
    write = out->data + out->size;
    safe = out->data + out->capacity - QBX_MARGIN;
    qbx_start_frame(frame, record_row, object, out->size);
    p += 1 + record_row->length;

open:
    if (frame->object) {
        if (QBX_UNLIKELY(frame->object->flags & QBX_UNORDERED)) return QBX_BAIL;
        *write++ = '{';
        frame->cursor = frame->object->text;
    }
    if (QBX_LIKELY(*p == '>')) {
        p++;
    } else if (p[0] == '/' && p[1] == '>') {
        p += 2;
        goto close;
    } else {
        int empty;
        out->size = (size_t)(write - out->data);
        qbx_status status = qbx_fast_attributes(&p, end, frame, out, columns, options, &empty);
        if (status != QBX_OK) return status;
        write = out->data + out->size;
        safe = out->data + out->capacity - QBX_MARGIN;
        if (empty) goto close;
    }

children:
    for (;;) {
        if (QBX_LIKELY(*p == '\n')) p++;
        if (QBX_UNLIKELY(*p != '<')) {
            const char *blanks = p;
            p = qbx_skip_blanks(p, end);
            if (p >= end || *p != '<' || (size_t)(p - blanks) >= options->max_text) return QBX_BAIL;
        }
        if (QBX_UNLIKELY(p >= end)) return QBX_BAIL;
        const qbx_row *row = frame->row, *last = frame->last;
        if (p[1] == '/') {
            if (QBX_UNLIKELY(!qbx_same(p + 2, qbx_row_name(row), row->length) || p[2 + row->length] != '>'))
                return QBX_BAIL;
            p += 3 + row->length;
            goto close;
        }
        const qbx_type *type = &qbx_types[frame->row->type];
        uint16_t guess = qbx_guess_row(options->guesses, type, last);
        row = frame->first + guess;
        if (QBX_UNLIKELY(guess >= frame->rows || !qbx_same(p + 1, qbx_row_name(row), row->length) ||
                         (p[1 + row->length] != '>' && qbx_name_byte[(unsigned char)p[1 + row->length]]))) {
            row = qbx_fast_learn(options->guesses, p + 1, end, type, last);
            if (QBX_UNLIKELY(!row)) {
                const char *behind = p;
                if (!qbx_fast_comment(&behind, end, options)) {
                    if (lists.moved) return QBX_BAIL; /* positions are those of rows that follow each other */
                    qbx_status status = qbx_fast_unknown(&behind, end, frames, frame, tape, options);
                    if (status != QBX_OK) return status;
                }
                p = behind;
                continue;
            }
        }
        const qbx_field *field = frame->fields ? frame->fields + (row - frame->first) : NULL;
        int omitted = !field || field->flags & QBX_OMITTED;
        size_t run = 0;
        if (row == last) {
            if (QBX_UNLIKELY(!(row->flags & QBX_REPEATS) || (!omitted && !frame->list_open))) return QBX_BAIL;
        } else if (QBX_UNLIKELY(last && row < last)) {
            if (omitted || tape->unknown_count || !qbx_can_go_back(&lists, frame, row, last)) return QBX_BAIL;
            frame->going_back = row->back + 1u;
        } else {
            if (frame->list_open) {
                write[-1] = ']';
                *write++ = ',';
                frame->list_open = 0;
            }
            if (QBX_UNLIKELY(row->flags & QBX_SIDE_BY_SIDE) && !omitted)
                qbx_begin_side_list(&lists, frame, row, last, field, frame->cursor, (size_t)(write - out->data));
            frame->last = row;
            if (!omitted) run = field->place + field->key_length - frame->cursor;
        }
        if (QBX_UNLIKELY((size_t)(safe - write) < run || write > safe)) {
            if (!(write = qbx_make_room(out, write, run))) return QBX_MEMORY;
            safe = out->data + out->capacity - QBX_MARGIN;
        }
        if (run) {
            qbx_copy_run(write, qbx_api_text + frame->cursor, run);
            write += run;
            frame->cursor = qbx_behind(field);
            if (field->flags & QBX_LIST) {
                *write++ = '[';
                frame->list_open = 1;
            }
        }
        p += 1 + row->length;
        if (row->type != QBX_NONE) {
            if (QBX_UNLIKELY(frame + 1 == frames + QBX_FAST_DEPTH)) return QBX_BAIL;
            frame->same = row == last ? frame->same + 1 : 1;
            frame[1].position = frame->same;
            frame++;
            qbx_start_frame(frame, row, omitted ? NULL : &qbx_objects[field->object], (size_t)(write - out->data));
            goto open;
        }
        char *quote = write;
        *write++ = '"';
        if (QBX_LIKELY(*p == '>')) {
            const char *start = ++p;
            for (;;) {
                unsigned copied = qbx_copy_block(write, p);
                p += copied;
                write += copied;
                if (QBX_UNLIKELY(p >= end)) return QBX_BAIL;
                if (QBX_LIKELY(copied < 16)) {
                    if (QBX_LIKELY(*p == '<')) break;
                    const char *in = p;
                    char *to = write;
                    qbx_failure ignored;
                    if (qbx_copy_specials(&in, start, end, &to, safe, 0, watch, options, &ignored) != QBX_OK)
                        return QBX_BAIL;
                    p = in;
                    write = to;
                }
                if (QBX_UNLIKELY(write > safe)) {
                    size_t at = (size_t)(quote - out->data);
                    if (!(write = qbx_make_room(out, write, 0))) return QBX_MEMORY;
                    safe = out->data + out->capacity - QBX_MARGIN;
                    quote = out->data + at;
                }
            }
            if (QBX_UNLIKELY((size_t)(p - start) > options->max_text)) return QBX_BAIL;
            if (QBX_UNLIKELY(p[1] != '/' || !qbx_same(p + 2, qbx_row_name(row), row->length) ||
                             p[2 + row->length] != '>'))
                return QBX_BAIL;
            p += 3 + row->length;
        } else {
            const char *behind = p;
            if (!qbx_fast_empty(&behind)) return QBX_BAIL;
            p = behind;
        }
        if (QBX_UNLIKELY(omitted)) {
            write = quote;
            continue;
        }
        char *behind = qbx_coerce_plain(quote, write, field->coercion);
        if (QBX_LIKELY(behind != NULL)) {
            write = behind;
        } else {
            out->size = (size_t)(write - out->data);
            if (QBX_UNLIKELY(qbx_coerce(out, (size_t)(quote - out->data), field) != QBX_FINE)) return QBX_BAIL;
            write = out->data + out->size;
            safe = out->data + out->capacity - QBX_MARGIN;
        }
        *write++ = ',';
    }

close:
    if (QBX_UNLIKELY(p > end)) return QBX_BAIL;
    if (frame->object) {
        if (frame->list_open) {
            write[-1] = ']';
            *write++ = ',';
        }
        size_t run = frame->object->text_end - frame->cursor;
        if (QBX_UNLIKELY((size_t)(safe - write) < run || write > safe)) {
            if (!(write = qbx_make_room(out, write, run))) return QBX_MEMORY;
            safe = out->data + out->capacity - QBX_MARGIN;
        }
        qbx_copy_run(write, qbx_api_text + frame->cursor, run);
        write += run;
        if (write[-1] == ',') write--;
        *write++ = '}';
        *write++ = ',';
    } else {
        write = out->data + frame->start;
    }
    if (frame-- == frames) {
        out->size = (size_t)(write - out->data) - 1;
        *next = p;
        return QBX_OK;
    }
    if (QBX_UNLIKELY(frame->going_back)) {
        out->size = (size_t)(write - out->data);
        qbx_status status =
            qbx_move_to_side_list(&lists, frame, frame->going_back - 1, frame[1].start, (size_t)(p - record), out);
        if (status != QBX_OK) return status;
        frame->going_back = 0;
        write = out->data + out->size;
        safe = out->data + out->capacity - QBX_MARGIN;
    }
    goto children;
}

#endif
