/* The fast path to the native shape: one record, straight from bytes to JSON.
 *
 * Theory: real input comes in schema order, so JSON can be written while reading: predict the next tag from the row
 * that followed last time, compare it in one or two block loads, copy the key from the table and the text in blocks.
 * Anything else (an element or attribute unknown or out of order, a comment, an attribute on a leaf, an error, the end
 * of the input) is QBX_BAIL: the caller drops what was written and reads the record with tape_read.h and native_tape.h, which
 * give the same JSON for what both can read. A test forces the slow path and compares.
 *
 * Non-goals: messages, paths, leniency. There is one writer of failures, and it is not here. */
#ifndef QBX_NATIVE_FAST_H
#define QBX_NATIVE_FAST_H

#include "../xml/markup.h"

#define QBX_FAST_DEPTH 24

typedef struct {
    const qbx_row *row;  /* this aggregate */
    const qbx_row *last; /* last child read, NULL before the first */
} qbx_fast_frame;

/* Copies text up to '<', or the value of an attribute up to its quote. Bails on anything that is wrong, and with
 * `watch` also on references that were escaped twice. */
static inline qbx_status qbx_fast_text(const char **in, const char *end, qbx_buffer *out, int attribute, int watch,
                                       const qbx_options *options) {
    const char *p = *in, *start = p;
    char *write = out->data + out->size;
    char *safe = out->data + out->capacity - QBX_PAD;
    if (QBX_UNLIKELY(p >= end)) return QBX_BAIL;
    for (;;) {
        if (QBX_UNLIKELY(write > safe)) {
            out->size = (size_t)(write - out->data);
            if (qbx_reserve(out, 4 * QBX_PAD) != QBX_OK) return QBX_MEMORY;
            write = out->data + out->size;
            safe = out->data + out->capacity - QBX_PAD;
        }
        unsigned copied = qbx_copy_block(write, p);
        p += copied;
        write += copied;
        if (QBX_UNLIKELY(p >= end)) return QBX_BAIL;
        if (copied == 16) continue;
        if (QBX_LIKELY(*p == (attribute ? '"' : '<'))) break;
        if (attribute && *p == '<') return QBX_BAIL;
        qbx_failure ignored;
        if (qbx_copy_specials(&p, start, end, &write, safe, attribute ? '"' : 0, watch, options, &ignored) != QBX_OK)
            return QBX_BAIL;
    }
    if (QBX_UNLIKELY((size_t)(p - start) > options->max_text)) return QBX_BAIL;
    out->size = (size_t)(write - out->data);
    *in = p;
    return QBX_OK;
}

typedef enum { QBX_TAG_ATTRIBUTE, QBX_TAG_END, QBX_TAG_EMPTY, QBX_TAG_ODD } qbx_tag_part;

/* Moves to the value of the next attribute, or behind the tag. Only ` name="` in schema order is expected, so none can
 * come twice; `from` is the first attribute that still may come. */
static inline qbx_tag_part qbx_fast_attribute(const char **position, const qbx_type *type, unsigned *from,
                                              const qbx_attribute **found) {
    const char *p = *position;
    if (*p == ' ') p++;
    else if (*p != '>' && *p != '/') return QBX_TAG_ODD;
    if (*p == '>') {
        *position = p + 1;
        return QBX_TAG_END;
    }
    if (*p == '/') {
        *position = p + 2;
        return p[1] == '>' ? QBX_TAG_EMPTY : QBX_TAG_ODD;
    }
    for (; *from < type->attributes; (*from)++) {
        const qbx_attribute *attribute = qbx_attributes + type->first_attribute + *from;
        if (!qbx_same(p, qbx_keys + attribute->key + 1, attribute->length) || p[attribute->length] != '=' ||
            p[attribute->length + 1] != '"')
            continue;
        (*from)++;
        *found = attribute;
        *position = p + attribute->length + 2;
        return QBX_TAG_ATTRIBUTE;
    }
    return QBX_TAG_ODD;
}

/* The rest of a start tag, as JSON members. */
static qbx_status qbx_fast_members(const char **position, const char *end, const qbx_type *type, qbx_buffer *out,
                                   int *empty, const qbx_options *options) {
    unsigned from = 0;
    const qbx_attribute *attribute;
    for (;;) {
        qbx_tag_part part = qbx_fast_attribute(position, type, &from, &attribute);
        if (QBX_UNLIKELY(part == QBX_TAG_ODD)) return QBX_BAIL;
        *empty = part == QBX_TAG_EMPTY;
        if (part != QBX_TAG_ATTRIBUTE) return QBX_OK;
        if (QBX_UNLIKELY(qbx_reserve(out, 4 * QBX_PAD) != QBX_OK)) return QBX_MEMORY;
        char *write = out->data + out->size;
        write[0] = '"';
        write[1] = '@';
        memcpy(write + 2, qbx_keys + attribute->key + 1, QBX_PAD);
        out->size += attribute->length + 5u;
        size_t value = out->size - 1;
        qbx_status status = qbx_fast_text(position, end, out, 1, 0, options);
        if (QBX_UNLIKELY(status != QBX_OK)) return status;
        (*position)++;
        out->data[out->size++] = '"';
        if (QBX_UNLIKELY(options->typed)) qbx_unquote(out, value, attribute->wire);
        out->data[out->size++] = ',';
    }
}

/* The row of the name at `name` where the prediction was wrong. NULL: not in this type, or cut. */
static const qbx_row *qbx_fast_learn(qbx_guesses *guesses, const char *name, const char *end, const qbx_type *type,
                                     const qbx_row *last) {
    const char *name_end = name + qbx_before_tag_end(name);
    if (QBX_LIKELY(name_end < end)) { /* what stands before '>' is mostly a name */
        const qbx_row *row = qbx_learn_row(guesses, type, name, (size_t)(name_end - name), last);
        if (QBX_LIKELY(row != NULL)) return row;
    }
    name_end = name;
    while (name_end < end && qbx_name_byte[(unsigned char)*name_end]) name_end++;
    return name_end < end ? qbx_learn_row(guesses, type, name, (size_t)(name_end - name), last) : NULL;
}

/* Moves behind the comment at `*position`, if it is one. */
static inline int qbx_fast_comment(const char **position, const char *end, const qbx_options *options) {
    qbx_failure ignored;
    return end - *position >= 4 && memcmp(*position, "<!--", 4) == 0 &&
           qbx_comment(*position, end, position, options, &ignored) == QBX_OK;
}

/* Moves behind "/>" or " />", if that is there. */
static inline int qbx_fast_empty(const char **position) {
    const char *p = *position + (**position == ' ');
    *position = p + 2;
    return p[0] == '/' && p[1] == '>';
}

/* Reads the record at `p` ("<" of `record_row`'s element) and appends its value, without the name. */
static qbx_status qbx_native_fast(const char *p, const char *end, const char **next, const qbx_row *record_row,
                                  qbx_buffer *out, const qbx_options *options) {
    qbx_fast_frame frames[QBX_FAST_DEPTH];
    int depth = 0;
    if (record_row->type == QBX_NONE) return QBX_BAIL;
    frames[0] = (qbx_fast_frame){record_row, NULL};
    const qbx_row *row = record_row;
    p += 1 + row->length;

open:
    if (qbx_reserve(out, 4 * QBX_PAD) != QBX_OK) return QBX_MEMORY;
    out->data[out->size++] = '{';
    if (QBX_LIKELY(*p == '>')) {
        p++;
    } else {
        int empty;
        qbx_status status = qbx_fast_members(&p, end, &qbx_types[row->type], out, &empty, options);
        if (QBX_UNLIKELY(status != QBX_OK)) return status;
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
        if (p[1] == '/') {
            row = frames[depth].row;
            if (QBX_UNLIKELY(!qbx_same(p + 2, qbx_row_name(row), row->length) || p[2 + row->length] != '>'))
                return QBX_BAIL;
            p += 3 + row->length;
            goto close;
        }
        const qbx_type *type = &qbx_types[frames[depth].row->type];
        const qbx_row *last = frames[depth].last;
        const qbx_row *first = qbx_rows + type->first_row;
        uint16_t guess = qbx_guess_row(options->guesses, type, last);
        row = first + guess;
        if (QBX_UNLIKELY(guess >= type->rows || !qbx_same(p + 1, qbx_row_name(row), row->length) ||
                         qbx_name_byte[(unsigned char)p[1 + row->length]])) {
            row = qbx_fast_learn(options->guesses, p + 1, end, type, last);
            if (QBX_UNLIKELY(!row)) {
                if (!qbx_fast_comment(&p, end, options)) return QBX_BAIL;
                continue;
            }
        }
        if (QBX_UNLIKELY(qbx_reserve(out, 6 * QBX_PAD) != QBX_OK)) return QBX_MEMORY;
        char *write = out->data + out->size;
        if (row == last) {
            if (!(row->flags & QBX_REPEATS)) return QBX_BAIL;
        } else {
            if (QBX_UNLIKELY(last && row < last)) return QBX_BAIL;
            if (last && last->flags & QBX_REPEATS) {
                write[-1] = ']';
                *write++ = ',';
            }
            /* Names are shorter than a pad (the generator sees to it), so whole blocks may be copied. */
            memcpy(write, qbx_keys + row->key, QBX_PAD);
            write += row->length + 3;
            if (row->flags & QBX_REPEATS) *write++ = '[';
        }
        frames[depth].last = row;
        p += 1 + row->length;
        if (row->type != QBX_NONE) {
            out->size = (size_t)(write - out->data);
            if (++depth == QBX_FAST_DEPTH) return QBX_BAIL;
            frames[depth] = (qbx_fast_frame){row, NULL};
            goto open;
        }
        if (QBX_UNLIKELY(*p != '>')) {
            if (!qbx_fast_empty(&p)) return QBX_BAIL;
            memcpy(write, "\"\",", 3);
            out->size = (size_t)(write - out->data) + 3;
            continue;
        }
        p++;
        *write++ = '"';
        out->size = (size_t)(write - out->data);
        size_t value = out->size - 1;
        qbx_status status = qbx_fast_text(&p, end, out, 0, 0, options);
        if (QBX_UNLIKELY(status != QBX_OK)) return status;
        if (QBX_UNLIKELY(p[1] != '/' || !qbx_same(p + 2, qbx_row_name(row), row->length) || p[2 + row->length] != '>'))
            return QBX_BAIL;
        p += 3 + row->length;
        out->data[out->size++] = '"';
        if (QBX_UNLIKELY(options->typed)) qbx_unquote(out, value, row->wire);
        out->data[out->size++] = ',';
    }

close:
    if (QBX_UNLIKELY(p > end)) return QBX_BAIL;
    if (qbx_reserve(out, QBX_PAD) != QBX_OK) return QBX_MEMORY;
    if (out->data[out->size - 1] == ',') out->size--;
    if (frames[depth].last && frames[depth].last->flags & QBX_REPEATS) out->data[out->size++] = ']';
    out->data[out->size++] = '}';
    if (depth == 0) {
        *next = p;
        return QBX_OK;
    }
    depth--;
    out->data[out->size++] = ',';
    goto children;
}

#endif
