/* The fast path to the api shape: one record, straight from bytes to renamed, typed JSON.
 *
 * The same walk as native_fast.h, with a field table beside the row table: field.h tells how passed-over fields become
 * nulls and constants come for free. Whatever is odd (also a value that cannot be read) is QBX_BAIL: api_tape.h reads
 * the record again and says what was odd. */
#ifndef QBX_API_FAST_H
#define QBX_API_FAST_H

#include "coerce.h"
#include "column.h"
#include "native_fast.h"

typedef struct {
    const qbx_row *row;       /* this aggregate */
    const qbx_row *last;      /* last child read, NULL before the first */
    const qbx_object *object; /* NULL: left out, read only to check it */
    uint32_t cursor;          /* how far the object's text has been written */
    int list_open;
    size_t start; /* of the output, to take an omitted element back */
} qbx_api_frame;

/* Writes an object's text from `cursor` up to `to`; room for QBX_PAD more is left. */
static inline qbx_status qbx_put_fields(qbx_buffer *out, uint32_t *cursor, uint32_t to) {
    size_t size = to - *cursor;
    if (QBX_UNLIKELY(qbx_reserve(out, size + 4 * QBX_PAD) != QBX_OK)) return QBX_MEMORY;
    const char *from = qbx_api_text + *cursor;
    char *write = out->data + out->size;
    /* Most runs are short; whole blocks may be copied, the text is padded. */
    memcpy(write, from, 32);
    if (size > 32) memcpy(write + 32, from + 32, size - 32);
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

/* Reads the record at `p` ("<" of `record_row`'s element) and appends it as `object`. */
static qbx_status qbx_api_fast(const char *p, const char *end, const char **next, const qbx_row *record_row,
                               const qbx_object *object, qbx_buffer *out, const qbx_buffer *columns,
                               const qbx_options *options) {
    qbx_api_frame frames[QBX_FAST_DEPTH], *frame = frames;
    const char *record = p;
    if (record_row->type == QBX_NONE) return QBX_BAIL;
    frames[0] = (qbx_api_frame){record_row, NULL, object, 0, 0, out->size};
    p += 1 + record_row->length;

open:
    if (qbx_reserve(out, 4 * QBX_PAD) != QBX_OK) return QBX_MEMORY;
    if (frame->object) {
        if (frame->object->flags & QBX_UNORDERED) return QBX_BAIL;
        out->data[out->size++] = '{';
        frame->cursor = frame->object->text;
    }
    if (QBX_LIKELY(*p == '>')) {
        p++;
    } else {
        int empty;
        qbx_status status = qbx_fast_attributes(&p, end, frame, out, columns, options, &empty);
        if (status != QBX_OK) return status;
        if (empty) goto close;
    }

children:
    for (;;) {
        if (QBX_LIKELY(*p == '\n')) p++;
        if (QBX_UNLIKELY(*p != '<')) {
            const char *blanks = p;
            p = qbx_skip_blanks(p, end);
            if (p >= end || *p != '<' || (size_t)(p - blanks) > options->max_text) return QBX_BAIL;
        }
        if (QBX_UNLIKELY(p >= end)) return QBX_BAIL;
        const qbx_row *row = frame->row, *last = frame->last;
        if (p[1] == '/') {
            if (QBX_UNLIKELY(!qbx_same(p + 2, qbx_row_name(row), row->length) || p[2 + row->length] != '>'))
                return QBX_BAIL;
            p += 3 + row->length;
            goto close;
        }
        const qbx_type *type = &qbx_types[row->type];
        const qbx_row *first = qbx_rows + type->first_row;
        uint16_t guess =
            last ? QBX_LOAD(qbx_followed_by[last - qbx_rows]) : QBX_LOAD(qbx_starts_with[type - qbx_types]);
        row = first + guess;
        if (QBX_UNLIKELY(guess >= type->rows || !qbx_same(p + 1, qbx_row_name(row), row->length) ||
                         qbx_name_byte[(unsigned char)p[1 + row->length]])) {
            row = qbx_fast_learn(p + 1, end, type, last);
            if (QBX_UNLIKELY(!row)) {
                if (!qbx_fast_comment(&p, end, options)) return QBX_BAIL;
                continue;
            }
        }
        const qbx_field *field = frame->object ? qbx_row_field(frame->object, row) : NULL;
        int omitted = !field || field->flags & QBX_OMITTED;
        if (row == last) {
            if (QBX_UNLIKELY(!(row->flags & QBX_REPEATS) || (!omitted && !frame->list_open))) return QBX_BAIL;
        } else {
            if (QBX_UNLIKELY(last && row < last)) return QBX_BAIL;
            if (frame->list_open) {
                out->data[out->size - 1] = ']';
                out->data[out->size++] = ',';
                frame->list_open = 0;
            }
            if (!omitted) {
                if (QBX_UNLIKELY(qbx_put_field_key(out, &frame->cursor, field) != QBX_OK)) return QBX_MEMORY;
                frame->list_open = field->flags & QBX_LIST;
            }
        }
        if (QBX_UNLIKELY(qbx_reserve(out, 6 * QBX_PAD) != QBX_OK)) return QBX_MEMORY;
        frame->last = row;
        p += 1 + row->length;
        if (row->type != QBX_NONE) {
            if (++frame == frames + QBX_FAST_DEPTH) return QBX_BAIL;
            *frame = (qbx_api_frame){row, NULL, omitted ? NULL : &qbx_objects[field->object], 0, 0, out->size};
            goto open;
        }
        size_t quote = out->size;
        out->data[out->size++] = '"';
        if (QBX_LIKELY(*p == '>')) {
            p++;
            qbx_status status = qbx_fast_text(&p, end, out, 0, options->doubled_references, options);
            if (QBX_UNLIKELY(status != QBX_OK)) return status;
            if (QBX_UNLIKELY(p[1] != '/' || !qbx_same(p + 2, qbx_row_name(row), row->length) ||
                             p[2 + row->length] != '>'))
                return QBX_BAIL;
            p += 3 + row->length;
        } else if (!qbx_fast_empty(&p)) {
            return QBX_BAIL;
        }
        if (omitted) {
            out->size = quote;
            continue;
        }
        if (QBX_UNLIKELY(qbx_coerce(out, quote, field) != QBX_FINE)) return QBX_BAIL;
        out->data[out->size++] = ',';
    }

close:
    if (QBX_UNLIKELY(p > end)) return QBX_BAIL;
    if (frame->object) {
        if (frame->list_open) {
            out->data[out->size - 1] = ']';
            out->data[out->size++] = ',';
        }
        if (QBX_UNLIKELY(qbx_put_fields(out, &frame->cursor, frame->object->text_end) != QBX_OK)) return QBX_MEMORY;
        if (out->data[out->size - 1] == ',') out->size--;
        out->data[out->size++] = '}';
        out->data[out->size++] = ',';
    } else {
        out->size = frame->start;
    }
    if (frame-- == frames) {
        if (QBX_UNLIKELY((size_t)(p - record) > options->max_record)) return QBX_BAIL;
        out->size--;
        *next = p;
        return QBX_OK;
    }
    goto children;
}

#endif
