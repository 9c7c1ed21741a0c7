/* Stream sink: the api shape. Messages become entries of "responses", records go into their "data".
 *
 *     {"responses":[{"message":..,"requestId":..,"status":{..},"iterator":..,"data":[record,..]},..],"warnings":[..]}
 *
 * A report has its title, columns and counts in "report", before "data" with its rows. Everything is written as it
 * comes: no lanes are needed, because messages and records keep document order. */
#ifndef QBX_API_STREAM_H
#define QBX_API_STREAM_H

#include "../_generated/status_tables.h"
#include "api_tape.h"

static enum qbx_kind qbx_status_kind(uint32_t code, int empty) {
    size_t low = 0, high = QBX_STATUS_RANGE_COUNT;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (qbx_status_ranges[middle].first <= code) low = middle;
        else high = middle;
    }
    return (enum qbx_kind)(empty ? qbx_status_ranges[low].kind_when_empty : qbx_status_ranges[low].kind);
}

/* Goes on only while nothing has failed. */
#define QBX_THEN(call)                                                                                                 \
    do {                                                                                                               \
        if (status == QBX_OK) status = (call);                                                                         \
    } while (0)

static inline qbx_level *qbx_message_level(qbx_reader *reader) {
    for (int i = reader->levels.depth - 1; i > 0; i--)
        if (reader->levels.levels[i].type->flags & QBX_MESSAGE) return &reader->levels.levels[i];
    return NULL;
}

/* Writes the value of an attribute with a role: as it is, as a number, or null. */
static qbx_status qbx_put_role(const qbx_reader *reader, const qbx_members *members, int role, int number,
                               qbx_buffer *out) {
    const char *value = reader->scratch.data + members->role_start[role];
    size_t size = members->role_size[role];
    if (!size) return QBX_APPEND_LITERAL(out, "null");
    if (!number) return qbx_append(out, value, size);
    int parsed = qbx_role_number(members, &reader->scratch, role);
    if (parsed < 0) return QBX_APPEND_LITERAL(out, "null");
    char digits[16], *first = digits + sizeof digits;
    do *--first = (char)('0' + parsed % 10);
    while (parsed /= 10);
    return qbx_append(out, first, (size_t)(digits + sizeof digits - first));
}

/* Writes a message up to its data. `members` were read into the scratch buffer. */
static qbx_status qbx_put_envelope(qbx_reader *reader, const char *name, size_t length, const qbx_members *members,
                                   int empty) {
    qbx_buffer *out = &reader->levels.output.bytes;
    int code = qbx_role_number(members, &reader->scratch, QBX_ROLE_STATUS_CODE);
    const char *severity = reader->scratch.data + members->role_start[QBX_ROLE_STATUS_SEVERITY];
    int error = members->role_size[QBX_ROLE_STATUS_SEVERITY] == 7 && memcmp(severity, "\"Error\"", 7) == 0;
    /* Codes decide; only without one the severity has to. */
    enum qbx_kind kind = code >= 0 ? qbx_status_kind((uint32_t)code, empty) : error ? QBX_KIND_FAILED : QBX_KIND_OK;
    qbx_status status = QBX_OK;
    if (reader->responses++) status = QBX_APPEND_LITERAL(out, ",");
    QBX_THEN(QBX_APPEND_LITERAL(out, "{\"message\":\""));
    QBX_THEN(qbx_append(out, name, length));
    QBX_THEN(QBX_APPEND_LITERAL(out, "\",\"requestId\":"));
    QBX_THEN(qbx_put_role(reader, members, QBX_ROLE_REQUEST_ID, 0, out));
    QBX_THEN(QBX_APPEND_LITERAL(out, ",\"status\":{\"code\":"));
    QBX_THEN(qbx_put_role(reader, members, QBX_ROLE_STATUS_CODE, 1, out));
    QBX_THEN(QBX_APPEND_LITERAL(out, ",\"severity\":"));
    QBX_THEN(qbx_put_role(reader, members, QBX_ROLE_STATUS_SEVERITY, 0, out));
    QBX_THEN(QBX_APPEND_LITERAL(out, ",\"message\":"));
    QBX_THEN(qbx_put_role(reader, members, QBX_ROLE_STATUS_MESSAGE, 0, out));
    QBX_THEN(QBX_APPEND_LITERAL(out, ",\"kind\":\""));
    QBX_THEN(qbx_append(out, qbx_kind_words[kind], strlen(qbx_kind_words[kind])));
    QBX_THEN(QBX_APPEND_LITERAL(out, "\"},\"iterator\":"));
    if (members->role_size[QBX_ROLE_ITERATOR_ID] || members->role_size[QBX_ROLE_ITERATOR_REMAINING]) {
        QBX_THEN(QBX_APPEND_LITERAL(out, "{\"id\":"));
        QBX_THEN(qbx_put_role(reader, members, QBX_ROLE_ITERATOR_ID, 0, out));
        QBX_THEN(QBX_APPEND_LITERAL(out, ",\"remainingCount\":"));
        QBX_THEN(qbx_put_role(reader, members, QBX_ROLE_ITERATOR_REMAINING, 1, out));
        QBX_THEN(QBX_APPEND_LITERAL(out, "}"));
    } else {
        QBX_THEN(QBX_APPEND_LITERAL(out, "null"));
    }
    return status;
}

/* Whether an attribute should be a number and is none. Empty ones are only not there. */
static int qbx_is_no_number(const qbx_attribute *attribute, const char *value, size_t length) {
    int number = attribute->role == QBX_ROLE_STATUS_CODE || attribute->role == QBX_ROLE_ITERATOR_REMAINING;
    return number && length && qbx_parse_count(value, length) < 0;
}

/* Warns of the attributes of a message or level that nothing takes, or that cannot be read. `text` holds them as JSON
 * members from `at` to `end`. */
static qbx_status qbx_check_attributes(qbx_reader *reader, const qbx_type *type, uint32_t node, const qbx_buffer *from,
                                       size_t at, size_t end) {
    qbx_member_walk walk = {.at = at, .end = end};
    qbx_status status = QBX_OK;
    while (status == QBX_OK && qbx_next_member(from->data, &walk)) {
        const char *name = from->data + walk.name, *value = from->data + walk.value;
        const qbx_attribute *attribute = qbx_find_attribute(type, name, walk.name_length);
        if (attribute && !qbx_is_no_number(attribute, value, walk.value_length)) continue;
        status = qbx_warn_attribute(reader, attribute ? QBX_WARN_UNREADABLE_VALUE : QBX_WARN_UNKNOWN_ATTRIBUTE, node,
                                    reader->unit, name, walk.name_length, value, walk.value_length);
    }
    return status;
}

static qbx_status qbx_api_open(qbx_reader *reader, const qbx_members *members, int empty) {
    qbx_level *level = qbx_top(reader);
    qbx_buffer *out = &reader->levels.output.bytes;
    qbx_status checked = qbx_check_attributes(reader, level->type, QBX_NIL, &reader->scratch, 0, reader->scratch.size);
    if (checked != QBX_OK) return checked;
    if (reader->levels.depth == 1)
        return reader->format == QBX_JSON ? QBX_APPEND_LITERAL(out, "{\"responses\":[") : QBX_OK;
    if (level->type->flags & QBX_REPORT) reader->columns.size = 0;
    if (reader->format == QBX_NDJSON) return QBX_OK;
    if (level->type->flags & QBX_MESSAGE) {
        qbx_status status = qbx_put_envelope(reader, qbx_row_name(level->row), level->row->length, members, empty);
        if (status != QBX_OK || level->type->flags & QBX_REPORT) return status;
        level->data_open = 1;
        return QBX_APPEND_LITERAL(out, ",\"data\":[");
    }
    qbx_level *message = qbx_message_level(reader);
    if (level->type->flags & QBX_REPORT && message && !message->data_open) {
        /* The first report of the message; a second one, which no schema allows, only adds rows. */
        uint16_t number = qbx_record_objects[level->row - qbx_rows];
        if (number == QBX_NONE) return QBX_OK;
        level->object = &qbx_objects[number];
        level->cursor = level->object->text;
        message->data_open = 1;
        return QBX_APPEND_LITERAL(out, ",\"report\":{");
    }
    return QBX_OK;
}

/* Writes the text of a report's header up to `to`, with the comma before and not behind it: it may be drained. */
static qbx_status qbx_header_text(qbx_level *level, uint32_t to, qbx_buffer *out) {
    size_t size = to - level->cursor;
    const char *text = qbx_api_text + level->cursor;
    if (!size) return QBX_OK;
    if (level->has_members && QBX_APPEND_LITERAL(out, ",") != QBX_OK) return QBX_MEMORY;
    level->has_members = 1;
    level->cursor = to;
    return qbx_append(out, text, text[size - 1] == ',' ? size - 1 : size);
}

/* Ends the header of a report, before its rows or at its end. */
static qbx_status qbx_end_header(qbx_level *level, qbx_buffer *out) {
    if (!level->object) return QBX_OK;
    const qbx_object *object = level->object;
    uint32_t to = object->text_end;
    const qbx_type *type = qbx_object_type(object);
    /* Rows are records of their own: the field that would hold them ends the header. */
    for (unsigned i = 0; i < type->rows; i++) {
        const qbx_row *row = qbx_rows + type->first_row + i;
        const qbx_field *field = qbx_row_field(object, row);
        if (row->type != QBX_NONE && qbx_types[row->type].flags & QBX_STREAM && !(field->flags & QBX_OMITTED))
            to = field->place;
    }
    qbx_status status = level->array_open ? QBX_APPEND_LITERAL(out, "]") : QBX_OK;
    level->array_open = 0;
    QBX_THEN(qbx_header_text(level, to, out));
    level->object = NULL;
    QBX_THEN(QBX_APPEND_LITERAL(out, "},\"data\":["));
    return status;
}

/* Ends the data and the message. Where records are taken over it says how many of them and of the warnings came up to
 * here. */
static qbx_status qbx_end_message(const qbx_reader *reader, uint64_t taken, qbx_buffer *out) {
    char end[80];
    if (!reader->taker) return QBX_APPEND_LITERAL(out, "]}");
    int size = snprintf(end, sizeof end, "],\"records\":%llu,\"warnings\":%llu}", (unsigned long long)taken,
                        (unsigned long long)reader->warnings_kept);
    return qbx_append(out, end, (size_t)size);
}

static qbx_status qbx_api_close(qbx_reader *reader) {
    qbx_level *level = qbx_top(reader);
    qbx_buffer *out = &reader->levels.output.bytes;
    if (reader->format == QBX_NDJSON) return QBX_OK;
    if (reader->levels.depth == 1) {
        qbx_status status = QBX_APPEND_LITERAL(out, "],\"warnings\":[");
        if (reader->warnings.size) QBX_THEN(qbx_append(out, reader->warnings.data, reader->warnings.size - 1));
        QBX_THEN(QBX_APPEND_LITERAL(out, "]}"));
        return status;
    }
    if (level->type->flags & QBX_MESSAGE) {
        qbx_status status = level->data_open ? QBX_OK : QBX_APPEND_LITERAL(out, ",\"report\":null,\"data\":[");
        QBX_THEN(qbx_end_message(reader, reader->taken, out));
        return status;
    }
    return level->type->flags & QBX_REPORT ? qbx_end_header(level, out) : QBX_OK;
}

/* Reads one element as `object` (NULL: only to check it) into `out`. */
static qbx_status qbx_api_read(qbx_reader *reader, const char *p, const char *end, const char **next,
                               const qbx_row *row, const qbx_object *object, qbx_buffer *out) {
    size_t before = out->size;
    qbx_status status;
    if (qbx_is_still_cut(reader, p, end)) return QBX_SHORT;
    if (row && object && qbx_tries_fast(reader)) {
        status = reader->taker ? reader->taker->build(reader->taker, reader, p, end, next, row, object)
                               : qbx_api_fast(p, end, next, row, object, out, &reader->columns, &reader->exact);
        if (status != QBX_BAIL) {
            qbx_note_fast(reader, status);
            return status;
        }
        out->size = before;
        if (qbx_is_cut(reader, p, end)) return QBX_SHORT;
        qbx_note_fast(reader, status);
    }
    reader->tape.counts_unknown = object && !qbx_shows_warning(reader);
    status = qbx_tape_read(&reader->tape, p, end, next, row, (size_t)reader->levels.depth, &reader->options,
                           &reader->failure);
    reader->tape.counts_unknown = 0;
    reader->tape_failed = status != QBX_SHORT && status != QBX_OK;
    if (status == QBX_OK) status = qbx_tell_repairs(reader, 1);
    if (status != QBX_OK) return status;
    reader->places.size = 0;
    reader->inherited = SIZE_MAX;
    status = object ? qbx_api_object(reader, 0, object, out) : QBX_OK;
    reader->tape_failed = status == QBX_STRICT;
    return status;
}

/* A record no schema knows: its wire name and everything in it, in the native shape. */
static qbx_status qbx_api_unknown(qbx_reader *reader, const char *p, const char *end, const char **next,
                                  const qbx_row *row, qbx_buffer *out) {
    const qbx_node *node;
    qbx_status status = qbx_api_read(reader, p, end, next, row, NULL, out);
    if (status != QBX_OK) return status;
    node = qbx_node_at(&reader->tape, 0);
    QBX_THEN(QBX_APPEND_LITERAL(out, "{\"objectType\":\"qbd_unknown\",\"element\":\""));
    QBX_THEN(qbx_append(out, node->name, node->name_length));
    QBX_THEN(QBX_APPEND_LITERAL(out, "\",\"fields\":"));
    QBX_THEN(qbx_native_value(&reader->tape, 0, out, &reader->options));
    QBX_THEN(QBX_APPEND_LITERAL(out, "}"));
    if (!row) QBX_THEN(qbx_warn_element(reader, QBX_WARN_UNKNOWN_ELEMENT, 0));
    /* A message that should be empty: what is in it is what nobody knows. */
    for (uint32_t c = row ? qbx_node_at(&reader->tape, 0)->first_child : QBX_NIL; c != QBX_NIL;
         c = qbx_node_at(&reader->tape, c)->next)
        QBX_THEN(qbx_warn_element(reader, QBX_WARN_UNKNOWN_ELEMENT, c));
    reader->tape_failed = status == QBX_STRICT;
    return status;
}

/* A part of a report's header. */
static qbx_status qbx_api_header(qbx_reader *reader, const char *p, const char *end, const char **next,
                                 const qbx_row *row) {
    qbx_level *level = qbx_top(reader);
    qbx_buffer *out = &reader->levels.output.bytes;
    const qbx_field *field = level->object && row ? qbx_row_field(level->object, row) : NULL;
    qbx_status status = qbx_api_read(reader, p, end, next, row, NULL, out);
    if (status == QBX_OK && !row) return qbx_warn_element(reader, QBX_WARN_UNKNOWN_ELEMENT, 0);
    if (status == QBX_OK && row->type != QBX_NONE && qbx_types[row->type].flags & QBX_COLUMN)
        status = qbx_note_column(reader, &qbx_types[row->type]);
    if (status != QBX_OK) return status;
    if (!level->object && reader->format == QBX_JSON && level->row) {
        /* Behind the first row, or in a second report: the header is closed. */
        uint16_t number = qbx_record_objects[level->row - qbx_rows];
        int wanted = number != QBX_NONE && !(qbx_row_field(&qbx_objects[number], row)->flags & QBX_OMITTED);
        return wanted ? qbx_warn_element(reader, QBX_WARN_REPEATED_ELEMENT, 0) : QBX_OK;
    }
    if (!field || field->flags & QBX_OMITTED) return QBX_OK;
    int more = row == level->last && level->array_open;
    if (level->last && row <= level->last && !more) return qbx_warn_element(reader, QBX_WARN_REPEATED_ELEMENT, 0);
    if (!more) {
        if (level->array_open) QBX_THEN(QBX_APPEND_LITERAL(out, "]"));
        QBX_THEN(qbx_header_text(level, field->place + field->key_length, out));
        if (field->flags & QBX_LIST) QBX_THEN(QBX_APPEND_LITERAL(out, "["));
        level->cursor = qbx_behind(field);
        level->array_open = field->flags & QBX_LIST;
        level->last = row;
    } else {
        QBX_THEN(QBX_APPEND_LITERAL(out, ","));
    }
    if (status != QBX_OK) return status;
    reader->places.size = 0;
    reader->inherited = SIZE_MAX;
    status = field->object == QBX_NONE ? qbx_api_leaf(reader, 0, field, out)
                                       : qbx_api_object(reader, 0, &qbx_objects[field->object], out);
    reader->tape_failed = status == QBX_STRICT;
    return status;
}

/* Warns of odd attributes of a message that was read as a whole. `mapped`: those unknown have been warned of. */
static qbx_status qbx_check_message(qbx_reader *reader, const char *p, const char *end, const qbx_row *row,
                                    int mapped) {
    const qbx_type *type = row && row->type != QBX_NONE ? &qbx_types[row->type] : &qbx_types[QBX_ANY_RESPONSE];
    const char *next;
    /* The tape is made anew: the fast path leaves none, and messages of this kind are few. */
    qbx_status status = qbx_tape_read(&reader->tape, p, end, &next, row, (size_t)reader->levels.depth, &reader->options,
                                      &reader->failure);
    if (status != QBX_OK) return status;
    const qbx_node *node = qbx_node_at(&reader->tape, 0);
    qbx_member_walk walk = {.at = node->attributes, .end = node->attributes + node->attributes_size};
    while (qbx_next_member(reader->tape.arena.data, &walk)) {
        const char *text = reader->tape.arena.data;
        const qbx_attribute *attribute = qbx_find_attribute(type, text + walk.name, walk.name_length);
        if (attribute ? !qbx_is_no_number(attribute, text + walk.value, walk.value_length) : mapped || !row) continue;
        status = qbx_warn_attribute(reader, attribute ? QBX_WARN_UNREADABLE_VALUE : QBX_WARN_UNKNOWN_ATTRIBUTE, 0, p,
                                    text + walk.name, walk.name_length, text + walk.value, walk.value_length);
        if (status != QBX_OK) break;
    }
    reader->tape_failed = status == QBX_STRICT;
    return status;
}

static qbx_status qbx_api_piece(qbx_reader *reader, const char *p, const char *end, const char **next,
                                const qbx_row *row, size_t name_length, int record) {
    qbx_level *level = qbx_top(reader), *message = qbx_message_level(reader);
    qbx_buffer *out = &reader->levels.output.bytes;
    qbx_status status = QBX_OK;
    size_t before = out->size;
    uint64_t responses = reader->responses;
    uint64_t *count;
    if ((status = qbx_kind_count(level, row, p + 1, name_length, &count)) != QBX_OK) return status;
    reader->record_index = count ? *count + 1 : 1;
    if (!record) {
        status = level->type->flags & QBX_REPORT ? qbx_api_header(reader, p, end, next, row)
                                                 : qbx_api_read(reader, p, end, next, row, NULL, out);
        if (status == QBX_OK && count) ++*count;
        return status;
    }
    const qbx_type *type = row && row->type != QBX_NONE ? &qbx_types[row->type] : NULL;
    if (type && type->flags & QBX_REQUEST)
        return qbx_fail(&reader->failure, QBX_NOT_RESPONSE, p,
                        "this is a request document: the api shape is for responses");
    uint16_t number = row ? qbx_record_objects[row - qbx_rows] : QBX_NONE;
    const qbx_object *object = number == QBX_NONE ? NULL : &qbx_objects[number];
    int bare = 0; /* a message without anything in it: a status, no record */
    if (!message) {
        qbx_members members;
        reader->scratch.size = 0;
        /* A message that is newer than the schema still has a status and an ID. */
        status = qbx_attributes_to_json(p + 1 + name_length, end, type ? type : &qbx_types[QBX_ANY_RESPONSE],
                                        &reader->scratch, &members, &reader->options, &reader->failure);
        if (status != QBX_OK) return status;
        int empty = members.empty;
        if (!empty && (status = qbx_is_empty(members.next, end, &empty)) != QBX_OK) return status;
        bare = row && empty;
        if (reader->format == QBX_JSON) {
            QBX_THEN(qbx_put_envelope(reader, p + 1, name_length, &members, bare));
            QBX_THEN(QBX_APPEND_LITERAL(out, ",\"data\":["));
        }
    } else if (reader->format == QBX_JSON) {
        if (level != message && level->type->flags & QBX_STREAM &&
            reader->levels.levels[reader->levels.depth - 2].object)
            QBX_THEN(
                qbx_end_header(&reader->levels.levels[reader->levels.depth - 2], out)); /* the first row of a report */
        before = out->size;
        if (message->data_items && !reader->taker) QBX_THEN(QBX_APPEND_LITERAL(out, ","));
    }
    if (status != QBX_OK) return status;
    if (bare) {
        status = qbx_api_read(reader, p, end, next, row, NULL, out);
    } else {
        size_t record_start = out->size;
        if (reader->tagged && reader->format == QBX_NDJSON) {
            char tag[16];
            QBX_THEN(qbx_append(out, tag, (size_t)snprintf(tag, sizeof tag, "%u\t", (unsigned)number)));
        }
        QBX_THEN(object ? qbx_api_read(reader, p, end, next, row, object, out)
                        : qbx_api_unknown(reader, p, end, next, row, out));
        if (reader->taker) {
            if (out->size > record_start)
                QBX_THEN(
                    reader->taker->read(reader->taker, number, out->data + record_start, out->size - record_start));
            out->size = record_start;
        } else if (reader->format == QBX_NDJSON) {
            QBX_THEN(QBX_APPEND_LITERAL(out, "\n"));
        }
    }
    if (!message) QBX_THEN(qbx_check_message(reader, p, end, row, object != NULL && !bare));
    if (!message && reader->format == QBX_JSON) QBX_THEN(qbx_end_message(reader, reader->taken + !bare, out));
    if (status != QBX_OK) {
        out->size = before;
        reader->responses = responses;
        return status;
    }
    if (count) ++*count;
    if (message) message->data_items++;
    reader->taken += !bare;
    return QBX_OK;
}

#undef QBX_THEN

#endif
