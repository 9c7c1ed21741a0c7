/* Sink: the api shape as msgspec Structs, straight from bytes.
 *
 * The same walk as api_fast.h: predict the next tag, compare, take the value. Where that writes a key and a value, this
 * sets a slot; so the order of fields is nothing to it, and lists may come in pieces. Whatever is odd is QBX_BAIL, and
 * so is a record whose class has an unexpected layout: then the record is read into JSON as ever, and msgspec makes the
 * Struct from that (structs.pxi). Both give equal Structs.
 *
 * What is made is plain data that refers to nothing outside of itself, so the collector has nothing to find: it is
 * switched off while a record is built. */
#ifndef QBX_API_BUILD_H
#define QBX_API_BUILD_H

#include "build.h"

/* What only Python can do; structs.pxi sets these. */
static int (*qbx_learn_class)(int object);                                      /* -1: raised */
static PyObject *(*qbx_read_record)(int object, const char *json, size_t size); /* NULL: raised */

typedef struct {
    const qbx_row *row;          /* this aggregate */
    const qbx_row *first, *last; /* rows of its type; `last` is behind them */
    const qbx_row *expected;     /* child that may come next */
    const qbx_row *highest;      /* child that is the latest of those read, in schema order */
    const qbx_object *object;    /* NULL: left out, read only to check it */
    const qbx_field *fields;     /* beside the rows; NULL with the object */
    const uint16_t *slots;       /* beside the fields */
    PyObject *made;
} qbx_build_frame;

static inline qbx_build_frame qbx_begin_frame(const qbx_row *row, const qbx_object *object, PyObject *made) {
    const qbx_type *type = &qbx_types[row->type];
    const qbx_row *first = qbx_rows + type->first_row;
    const qbx_field *fields = object ? qbx_fields + object->first_field + type->attributes : NULL;
    const uint16_t *slots = fields ? qbx_field_slots + (fields - qbx_fields) : NULL;
    return (qbx_build_frame){row, first, first + type->rows, first, NULL, object, fields, slots, made};
}

#define QBX_BUILD_TRIES 6

/* The row of the tag whose name is at `name`; NULL: not in this type, or cut. Elements are mostly in schema order with
 * some left out, so the next few rows are compared first. */
static inline const qbx_row *qbx_next_row(const qbx_build_frame *frame, const char *name, const char *end) {
    const qbx_row *row = frame->expected;
    for (const qbx_row *last = QBX_BUILD_TRIES < frame->last - row ? row + QBX_BUILD_TRIES : frame->last; row < last;
         row++)
        if (qbx_same(name, qbx_row_name(row), row->length) && !qbx_name_byte[(unsigned char)name[row->length]])
            return row;
    const char *name_end = name;
    while (name_end < end && qbx_name_byte[(unsigned char)*name_end]) name_end++;
    return name_end < end ? qbx_find_row(&qbx_types[frame->row->type], name, (size_t)(name_end - name)) : NULL;
}

static inline const qbx_class *qbx_class_of(const qbx_object *object) { return &qbx_classes[object - qbx_objects]; }

static inline PyObject **qbx_slot_of(const qbx_build_frame *frame, const qbx_field *field) {
    return qbx_slots_of(frame->made) + qbx_field_slots[field - qbx_fields];
}

/* Puts what stands in the scratch buffer into the slot of its field. */
static inline qbx_status qbx_build_value(qbx_builder *builder, const qbx_build_frame *frame, const qbx_field *field) {
    PyObject *value;
    builder->scratch.data[0] = '"';
    qbx_status status = qbx_recall_value(builder, field, &value);
    if (QBX_UNLIKELY(status != QBX_OK)) return status;
    return qbx_put_value(qbx_slot_of(frame, field), field->flags & QBX_LIST, value) ? QBX_OK : QBX_RAISED;
}

/* Fills the data type of a cell from its column. */
static qbx_status qbx_build_data_type(qbx_builder *builder, const qbx_build_frame *frame, const qbx_column *column) {
    const qbx_attribute *attribute = qbx_attribute_with_role(qbx_object_type(frame->object), QBX_ROLE_DATA_TYPE);
    const qbx_field *field = attribute ? qbx_attribute_field(frame->object, attribute) : NULL;
    if (!field || field->flags & QBX_OMITTED) return QBX_OK;
    memcpy(builder->scratch.data + 1, column->type, column->length);
    builder->scratch.size = 1 + (size_t)column->length;
    return qbx_build_value(builder, frame, field);
}

/* The rest of a start tag, each attribute in the slot it fills. */
static qbx_status qbx_build_attributes(qbx_builder *builder, const char **position, const char *end,
                                       const qbx_build_frame *frame, const qbx_buffer *columns,
                                       const qbx_options *options, int *empty) {
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
        builder->scratch.size = 1;
        qbx_status status = qbx_fast_text(position, end, &builder->scratch, 1, 0, options);
        if (QBX_UNLIKELY(status != QBX_OK)) return status;
        (*position)++;
        if (attribute->role == QBX_ROLE_COLUMN)
            column = qbx_column_at(columns, qbx_column_number(builder->scratch.data + 1, builder->scratch.size - 1));
        else if (attribute->role == QBX_ROLE_DATA_TYPE) column = NULL;
        if (!field || field->flags & QBX_OMITTED) continue;
        status = qbx_build_value(builder, frame, field);
        if (QBX_UNLIKELY(status != QBX_OK)) return status;
    }
    return column && frame->object && type->flags & QBX_CELL ? qbx_build_data_type(builder, frame, column) : QBX_OK;
}

/* Reads the record at `p` ("<" of `record_row`'s element) into `root`, a new instance of the class of `object`. */
static qbx_status qbx_build_fields(qbx_builder *builder, const char *p, const char *end, const char **next,
                                   const qbx_row *record_row, const qbx_object *object, PyObject *root,
                                   const qbx_buffer *columns, const qbx_options *options) {
    qbx_build_frame frames[QBX_FAST_DEPTH], *frame = frames;
    frames[0] = qbx_begin_frame(record_row, object, root);
    p += 1 + record_row->length;

open:
    if (QBX_LIKELY(*p == '>')) {
        p++;
    } else {
        int empty;
        qbx_status status = qbx_build_attributes(builder, &p, end, frame, columns, options, &empty);
        if (status != QBX_OK) return status;
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
        const qbx_row *row = frame->row;
        if (p[1] == '/') {
            if (QBX_UNLIKELY(!qbx_same(p + 2, qbx_row_name(row), row->length) || p[2 + row->length] != '>'))
                return QBX_BAIL;
            p += 3 + row->length;
            goto close;
        }
        row = qbx_next_row(frame, p + 1, end);
        if (QBX_UNLIKELY(!row)) {
            if (!qbx_fast_comment(&p, end, options)) return QBX_BAIL;
            continue;
        }
        const qbx_field *field = frame->fields ? frame->fields + (row - frame->first) : NULL;
        if (field && field->flags & QBX_OMITTED) field = NULL;
        /* An element that may have been there before: only a list takes it again. */
        if (QBX_LIKELY(row > frame->highest)) frame->highest = row;
        else if (field && !(field->flags & QBX_LIST)) return QBX_BAIL;
        frame->expected = row + !(row->flags & QBX_REPEATS);
        p += 1 + row->length;
        if (row->type != QBX_NONE) {
            qbx_build_frame *parent = frame;
            if (++frame == frames + QBX_FAST_DEPTH) return QBX_BAIL;
            *frame = qbx_begin_frame(row, field ? &qbx_objects[field->object] : NULL, NULL);
            if (field) {
                frame->made = qbx_new_struct(qbx_class_of(frame->object));
                if (QBX_UNLIKELY(!frame->made)) return QBX_RAISED;
                if (!qbx_put_value(qbx_slot_of(parent, field), field->flags & QBX_LIST, frame->made)) return QBX_RAISED;
            }
            goto open;
        }
        builder->scratch.size = 1;
        if (QBX_LIKELY(*p == '>')) {
            p++;
            qbx_status status = qbx_fast_text(&p, end, &builder->scratch, 0, options->doubled_references, options);
            if (QBX_UNLIKELY(status != QBX_OK)) return status;
            if (QBX_UNLIKELY(p[1] != '/' || !qbx_same(p + 2, qbx_row_name(row), row->length) ||
                             p[2 + row->length] != '>'))
                return QBX_BAIL;
            p += 3 + row->length;
        } else if (!qbx_fast_empty(&p)) {
            return QBX_BAIL;
        }
        if (!field) continue;
        qbx_status status = qbx_build_value(builder, frame, field);
        if (QBX_UNLIKELY(status != QBX_OK)) return status;
    }

close:
    if (QBX_UNLIKELY(p > end)) return QBX_BAIL;
    if (frame->object && QBX_UNLIKELY(!qbx_end_struct(frame->made, qbx_class_of(frame->object)))) return QBX_RAISED;
    if (frame-- == frames) {
        *next = p;
        return QBX_OK;
    }
    goto children;
}

/* Builds the record at `p` and adds it to those built; `build` of qbx_record_sink. */
static qbx_status qbx_build_record(qbx_record_sink *sink, qbx_reader *reader, const char *p, const char *end,
                                   const char **next, const qbx_row *row, const qbx_object *object) {
    qbx_builder *builder = (qbx_builder *)sink;
    const qbx_class *class = qbx_class_of(object);
    if (class->fitness == QBX_UNSEEN && qbx_learn_class((int)(object - qbx_objects)) < 0) return QBX_RAISED;
    if (class->fitness != QBX_FIT)
        return qbx_api_fast(p, end, next, row, object, &reader->containers.output.bytes, &reader->record.columns,
                            &reader->tape, &reader->exact);
    if (row->type == QBX_NONE) return QBX_BAIL;
    builder->scratch.size = 0;
    if (qbx_reserve(&builder->scratch, 4 * QBX_PAD) != QBX_OK) return QBX_MEMORY;
    if (!builder->memo && builder->built >= QBX_MEMO_FROM) qbx_begin_memo(builder);
    PyObject *root = qbx_new_struct(class);
    if (!root) return QBX_RAISED;
    int collecting = PyGC_Disable();
    qbx_status status =
        qbx_build_fields(builder, p, end, next, row, object, root, &reader->record.columns, &reader->exact);
    if (collecting) PyGC_Enable();
    if (status == QBX_OK && PyList_Append(builder->records, root) != 0) status = QBX_RAISED;
    builder->built += status == QBX_OK;
    Py_DECREF(root);
    return status;
}

/* Has msgspec make a record of its JSON, and adds it to those built; `read` of qbx_record_sink. */
static qbx_status qbx_build_from_json(qbx_record_sink *sink, uint16_t object, const char *json, size_t size) {
    qbx_builder *builder = (qbx_builder *)sink;
    PyObject *made = qbx_read_record(object, json, size);
    if (!made) return QBX_RAISED;
    int failed = PyList_Append(builder->records, made);
    Py_DECREF(made);
    return failed ? QBX_RAISED : QBX_OK;
}

#endif
