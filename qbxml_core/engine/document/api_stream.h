/* Stream sink: the api shape. Messages become entries of "responses", records go into their "data".
 *
 *     {"responses":[{"message":..,"requestId":..,"status":{..},"iterator":..,"data":[record,..]},..],"warnings":[..]}
 *
 * A report has its title, columns and counts in "report", before "data" with its rows. Everything is written as it
 * comes: no deferred members are needed, because messages and records keep document order.
 *
 * NDJSON has records only. Where it is `enveloped`, each message is a line before its records, too, and each report one
 * before its rows; a line begins with `m`, `r` or the number of the record's object and its offset, each with a tab. */
#ifndef QBX_API_STREAM_H
#define QBX_API_STREAM_H

#include "../../_generated/status_tables.h"
#include "api_tape.h"
#include "../record/tape_read.h"

static enum qbx_kind qbx_status_kind(uint32_t code, int empty) {
    size_t low = 0, high = code < qbx_status_ranges[1].first ? 1 : QBX_STATUS_RANGE_COUNT; /* most are done */
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

static inline qbx_container *qbx_message_container(qbx_reader *reader) { return qbx_top(reader)->message; }

/* Writes the value of an attribute with a role as it is, or null. Up to 15 bytes more are written. */
static inline char *qbx_put_role(const qbx_reader *reader, const qbx_members *members, int role, char *write) {
    size_t size = members->role_size[role];
    qbx_copy_blocks(write, size ? reader->scratch.data + members->role_start[role] : "null            ", size);
    return write + (size ? size : 4);
}

/* Writes a count or code, null where it is negative. */
static inline char *qbx_put_count(int count, char *write) {
    char digits[16], *first = digits + sizeof digits;
    if (count < 0) return (char *)memcpy(write, "null", 4) + 4;
    do *--first = (char)('0' + count % 10);
    while (count /= 10);
    size_t size = (size_t)(digits + sizeof digits - first);
    memcpy(write, first, size);
    return write + size;
}

#define QBX_ENVELOPE_MAX 512 /* bytes of an envelope without its name and texts, and some more */
#define QBX_PUT(write, literal) (memcpy((write), "" literal, sizeof(literal) - 1), (write) += sizeof(literal) - 1)

/* Writes a message up to its data. `members` were read into the scratch buffer. */
static qbx_status qbx_put_envelope(qbx_reader *reader, const char *name, size_t length, const qbx_members *members,
                                   int empty) {
    qbx_buffer *out = &reader->containers.output.bytes;
    const uint32_t *sizes = members->role_size;
    int code = qbx_role_number(members, &reader->scratch, QBX_ROLE_STATUS_CODE);
    const char *severity = reader->scratch.data + members->role_start[QBX_ROLE_STATUS_SEVERITY];
    int error = sizes[QBX_ROLE_STATUS_SEVERITY] == 7 && memcmp(severity, "\"Error\"", 7) == 0;
    /* Codes decide; only without one the severity has to. */
    enum qbx_kind kind = code >= 0 ? qbx_status_kind((uint32_t)code, empty) : error ? QBX_KIND_FAILED : QBX_KIND_OK;
    if (qbx_reserve(out, QBX_ENVELOPE_MAX + length + reader->scratch.size) != QBX_OK) return QBX_MEMORY;
    char *write = out->data + out->size;
    if (reader->enveloped) QBX_PUT(write, "m\t");
    else if (reader->document.responses) *write++ = ',';
    reader->document.responses++;
    QBX_PUT(write, "{\"message\":\"");
    qbx_copy_blocks(write, name, length);
    write += length;
    QBX_PUT(write, "\",\"requestId\":");
    write = qbx_put_role(reader, members, QBX_ROLE_REQUEST_ID, write);
    QBX_PUT(write, ",\"status\":{\"code\":");
    write = qbx_put_count(code, write);
    QBX_PUT(write, ",\"severity\":");
    write = qbx_put_role(reader, members, QBX_ROLE_STATUS_SEVERITY, write);
    QBX_PUT(write, ",\"message\":");
    write = qbx_put_role(reader, members, QBX_ROLE_STATUS_MESSAGE, write);
    QBX_PUT(write, ",\"kind\":\"");
    size_t word = strlen(qbx_kind_words[kind]);
    memcpy(write, qbx_kind_words[kind], word);
    write += word;
    QBX_PUT(write, "\"},\"iterator\":");
    if (sizes[QBX_ROLE_ITERATOR_ID] || sizes[QBX_ROLE_ITERATOR_REMAINING]) {
        QBX_PUT(write, "{\"id\":");
        write = qbx_put_role(reader, members, QBX_ROLE_ITERATOR_ID, write);
        QBX_PUT(write, ",\"remainingCount\":");
        write = qbx_put_count(qbx_role_number(members, &reader->scratch, QBX_ROLE_ITERATOR_REMAINING), write);
        QBX_PUT(write, "}");
    } else {
        QBX_PUT(write, "null");
    }
    if (reader->enveloped) QBX_PUT(write, "}\n");
    out->size = (size_t)(write - out->data);
    return QBX_OK;
}

/* Whether messages and the headers of reports are written. */
static inline int qbx_has_envelopes(const qbx_reader *reader) {
    return reader->format == QBX_JSON || reader->enveloped;
}

/* Whether an attribute should be a number and is none. Empty ones are only not there. */
static int qbx_is_no_number(const qbx_attribute *attribute, const char *value, size_t length) {
    int number = attribute->role == QBX_ROLE_STATUS_CODE || attribute->role == QBX_ROLE_ITERATOR_REMAINING ||
                 attribute->role == QBX_ROLE_SET_STATUS_CODE;
    return number && length && qbx_parse_count(value, length) < 0;
}

/* Warns of the attributes of a message or container that nothing takes, or that cannot be read. `text` holds them as JSON
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
                                    reader->input.item, name, walk.name_length, value, walk.value_length);
    }
    return status;
}

/* Whether the attributes of a tag, all that is in `from`, are such as the type has and can be read. It adds up what the
 * known ones take as JSON members; each role is that of one attribute. */
static int qbx_has_plain_attributes(const qbx_type *type, const qbx_members *members, const qbx_buffer *from) {
    static const int numbers[] = {QBX_ROLE_STATUS_CODE, QBX_ROLE_ITERATOR_REMAINING, QBX_ROLE_SET_STATUS_CODE};
    const qbx_attribute *attribute = qbx_attributes + type->first_attribute;
    size_t known = 0;
    for (unsigned i = 0; i < type->attributes; i++, attribute++) {
        size_t size = members->role_size[attribute->role];
        if (size && attribute->role != QBX_ROLE_NONE) known += attribute->length + 5u + size;
    }
    for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (members->role_size[numbers[i]] && qbx_role_number(members, from, numbers[i]) < 0) return 0;
    return known == from->size;
}

static qbx_status qbx_api_open(qbx_reader *reader, const qbx_members *members, int empty) {
    qbx_container *container = qbx_top(reader);
    qbx_buffer *out = &reader->containers.output.bytes;
    if (!qbx_has_plain_attributes(container->type, members, &reader->scratch)) {
        qbx_status checked =
            qbx_check_attributes(reader, container->type, QBX_NIL, &reader->scratch, 0, reader->scratch.size);
        if (checked != QBX_OK) return checked;
    }
    if (reader->containers.depth == 1)
        return reader->format == QBX_JSON ? QBX_APPEND_LITERAL(out, "{\"responses\":[") : QBX_OK;
    if (container->type->flags & QBX_REPORT) reader->record.columns.size = 0;
    if (!qbx_has_envelopes(reader)) return QBX_OK;
    if (container->type->flags & QBX_MESSAGE) {
        qbx_status status =
            qbx_put_envelope(reader, qbx_row_name(container->row), container->row->length, members, empty);
        if (status != QBX_OK || container->type->flags & QBX_REPORT) return status;
        container->data_open = 1;
        return reader->enveloped ? QBX_OK : QBX_APPEND_LITERAL(out, ",\"data\":[");
    }
    qbx_container *message = qbx_message_container(reader);
    if (container->type->flags & QBX_REPORT && message && !message->data_open) {
        /* The first report of the message; a second one, which no schema allows, only adds rows. */
        uint16_t number = qbx_record_objects[container->row - qbx_rows];
        if (number == QBX_NONE) return QBX_OK;
        container->object = &qbx_objects[number];
        container->cursor = container->object->text;
        message->data_open = 1;
        return reader->enveloped ? QBX_APPEND_LITERAL(out, "r\t{") : QBX_APPEND_LITERAL(out, ",\"report\":{");
    }
    return QBX_OK;
}

/* Writes the text of a report's header up to `to`, with the comma before and not behind it: it may be drained. */
static qbx_status qbx_header_text(qbx_container *container, uint32_t to, qbx_buffer *out) {
    size_t size = to - container->cursor;
    const char *text = qbx_api_text + container->cursor;
    if (!size) return QBX_OK;
    if (container->has_members && QBX_APPEND_LITERAL(out, ",") != QBX_OK) return QBX_MEMORY;
    container->has_members = 1;
    container->cursor = to;
    return qbx_append(out, text, text[size - 1] == ',' ? size - 1 : size);
}

/* Ends the header of a report, before its rows or at its end. */
static qbx_status qbx_end_header(const qbx_reader *reader, qbx_container *container, qbx_buffer *out) {
    if (!container->object) return QBX_OK;
    const qbx_object *object = container->object;
    uint32_t to = object->text_end;
    const qbx_type *type = qbx_object_type(object);
    /* Rows are records of their own: the field that would hold them ends the header. */
    for (unsigned i = 0; i < type->rows; i++) {
        const qbx_row *row = qbx_rows + type->first_row + i;
        const qbx_field *field = qbx_row_field(object, row);
        if (row->type != QBX_NONE && qbx_types[row->type].flags & QBX_STREAM && !(field->flags & QBX_OMITTED))
            to = field->place;
    }
    qbx_status status = container->array_open ? QBX_APPEND_LITERAL(out, "]") : QBX_OK;
    container->array_open = 0;
    QBX_THEN(qbx_header_text(container, to, out));
    container->object = NULL;
    QBX_THEN(reader->enveloped ? QBX_APPEND_LITERAL(out, "}\n") : QBX_APPEND_LITERAL(out, "},\"data\":["));
    return status;
}

/* Ends the data and the message. Where records are taken over it says how many of them and of the warnings came up to
 * here. */
static qbx_status qbx_end_message(const qbx_reader *reader, uint64_t taken, qbx_buffer *out) {
    char end[80];
    if (!reader->sink) return QBX_APPEND_LITERAL(out, "]}");
    int size = snprintf(end, sizeof end, "],\"records\":%llu,\"warnings\":%llu}", (unsigned long long)taken,
                        (unsigned long long)reader->warnings.kept);
    return qbx_append(out, end, (size_t)size);
}

static qbx_status qbx_api_close(qbx_reader *reader) {
    qbx_container *container = qbx_top(reader);
    qbx_buffer *out = &reader->containers.output.bytes;
    if (!qbx_has_envelopes(reader) || reader->containers.depth == 1) return QBX_OK;
    if (container->type->flags & QBX_MESSAGE && !reader->enveloped) {
        qbx_status status = container->data_open ? QBX_OK : QBX_APPEND_LITERAL(out, ",\"report\":null,\"data\":[");
        QBX_THEN(qbx_end_message(reader, reader->counts.taken, out));
        return status;
    }
    return container->type->flags & QBX_REPORT ? qbx_end_header(reader, container, out) : QBX_OK;
}

/* Writes what the message set says of itself, if anything. */
static qbx_status qbx_put_set(const qbx_reader *reader, qbx_buffer *out) {
    char text[128];
    qbx_status status = QBX_OK;
    if (reader->document.has_set_status) {
        int size = snprintf(
            text, sizeof text, ",\"status\":{\"code\":%d,\"severity\":null,\"message\":null,\"kind\":\"%s\"}",
            reader->document.set_status, qbx_kind_words[qbx_status_kind((uint32_t)reader->document.set_status, 0)]);
        status = qbx_append(out, text, (size_t)size);
    }
    if (!reader->document.set_id.size) return status;
    QBX_THEN(QBX_APPEND_LITERAL(out, ",\"messageSetId\":"));
    QBX_THEN(qbx_append(out, reader->document.set_id.data, reader->document.set_id.size));
    return status;
}

/* Ends the document with its warnings. Only when the input is over: there are some of what stands behind the root. */
static qbx_status qbx_api_end(qbx_reader *reader) {
    qbx_buffer *out = &reader->containers.output.bytes;
    if (reader->shape != QBX_API || reader->format != QBX_JSON) return QBX_OK;
    qbx_status status = QBX_APPEND_LITERAL(out, "],\"warnings\":[");
    if (reader->warnings.json.size)
        QBX_THEN(qbx_append(out, reader->warnings.json.data, reader->warnings.json.size - 1));
    QBX_THEN(QBX_APPEND_LITERAL(out, "]"));
    QBX_THEN(qbx_put_set(reader, out));
    QBX_THEN(QBX_APPEND_LITERAL(out, "}"));
    return status;
}

/* Reads one element as `object` (NULL: only to check it) into `out`. */
static qbx_status qbx_api_read(qbx_reader *reader, const char *p, const char *end, const char **next,
                               const qbx_row *row, const qbx_object *object, qbx_buffer *out) {
    size_t before = out->size;
    qbx_status status;
    if (qbx_is_still_cut(reader, p, end)) return QBX_SHORT;
    if (row && object && qbx_tries_fast(reader)) {
        reader->tape.unknown_count = 0;
        status = reader->sink ? reader->sink->build(reader->sink, reader, p, end, next, row, object)
                              : qbx_api_fast(p, end, next, row, object, out, &reader->record.columns, &reader->tape,
                                             &reader->exact);
        if (status != QBX_BAIL) {
            qbx_note_fast(reader, status);
            for (unsigned i = 0; i < reader->tape.unknown_count && status == QBX_OK; i++)
                status = qbx_warn_element(reader, QBX_WARN_UNKNOWN_ELEMENT, reader->tape.unknown[i]);
            return status;
        }
        out->size = before;
        if (qbx_is_cut(reader, p, end)) return QBX_SHORT;
        qbx_note_fast(reader, status);
    }
    status = qbx_tape_read(&reader->tape, p, end, next, row, (size_t)reader->containers.depth, &reader->options,
                           &reader->failure);
    reader->record.failed = status != QBX_SHORT && status != QBX_OK;
    if (status == QBX_OK) status = qbx_tell_repairs(reader, 1);
    if (status != QBX_OK) return status;
    reader->record.places.size = 0;
    reader->record.inherited = SIZE_MAX;
    status = object ? qbx_api_object(reader, 0, object, out) : QBX_OK;
    reader->record.failed = status == QBX_STRICT;
    return status;
}

/* A record no schema knows: its wire name and everything in it, in the native shape. */
static qbx_status qbx_api_unknown(qbx_reader *reader, const char *p, const char *end, const char **next,
                                  const qbx_row *row, qbx_buffer *out) {
    const qbx_node *node;
    qbx_status status = qbx_api_read(reader, p, end, next, row, NULL, out);
    if (status != QBX_OK) return status;
    node = qbx_node_at(&reader->tape, 0);
    if (qbx_reserve(out, node->name_length + 2 * QBX_PAD) != QBX_OK) return QBX_MEMORY;
    char *write = out->data + out->size;
    QBX_PUT(write, "{\"objectType\":\"qbd_unknown\",\"element\":\"");
    qbx_copy_blocks(write, node->name, node->name_length);
    write += node->name_length;
    QBX_PUT(write, "\",\"fields\":");
    out->size = (size_t)(write - out->data);
    QBX_THEN(qbx_native_value(&reader->tape, 0, out, &reader->options));
    QBX_THEN(QBX_APPEND_LITERAL(out, "}"));
    if (!row) QBX_THEN(qbx_warn_element(reader, QBX_WARN_UNKNOWN_ELEMENT, 0));
    /* A message that should be empty: what is in it is what nobody knows. */
    for (uint32_t c = row ? qbx_node_at(&reader->tape, 0)->first_child : QBX_NIL; c != QBX_NIL;
         c = qbx_node_at(&reader->tape, c)->next)
        QBX_THEN(qbx_warn_element(reader, QBX_WARN_UNKNOWN_ELEMENT, c));
    reader->record.failed = status == QBX_STRICT;
    return status;
}

/* A part of a report's header. */
static qbx_status qbx_api_header(qbx_reader *reader, const char *p, const char *end, const char **next,
                                 const qbx_row *row) {
    qbx_container *container = qbx_top(reader);
    qbx_buffer *out = &reader->containers.output.bytes;
    const qbx_field *field = container->object && row ? qbx_row_field(container->object, row) : NULL;
    qbx_status status = qbx_api_read(reader, p, end, next, row, NULL, out);
    if (status == QBX_OK && !row) return qbx_warn_element(reader, QBX_WARN_UNKNOWN_ELEMENT, 0);
    if (status == QBX_OK && row->type != QBX_NONE && qbx_types[row->type].flags & QBX_COLUMN)
        status = qbx_note_column(reader, &qbx_types[row->type]);
    if (status != QBX_OK) return status;
    if (!container->object && reader->format == QBX_JSON && container->row) {
        /* Behind the first row, or in a second report: the header is closed. */
        uint16_t number = qbx_record_objects[container->row - qbx_rows];
        int wanted = number != QBX_NONE && !(qbx_row_field(&qbx_objects[number], row)->flags & QBX_OMITTED);
        return wanted ? qbx_warn_element(reader, QBX_WARN_REPEATED_ELEMENT, 0) : QBX_OK;
    }
    if (!field || field->flags & QBX_OMITTED) return QBX_OK;
    int more = row == container->last && container->array_open;
    if (container->last && row <= container->last && !more)
        return qbx_warn_element(reader, QBX_WARN_REPEATED_ELEMENT, 0);
    if (!more) {
        if (container->array_open) QBX_THEN(QBX_APPEND_LITERAL(out, "]"));
        QBX_THEN(qbx_header_text(container, field->place + field->key_length, out));
        if (field->flags & QBX_LIST) QBX_THEN(QBX_APPEND_LITERAL(out, "["));
        container->cursor = qbx_behind(field);
        container->array_open = field->flags & QBX_LIST;
        container->last = row;
    } else {
        QBX_THEN(QBX_APPEND_LITERAL(out, ","));
    }
    if (status != QBX_OK) return status;
    reader->record.places.size = 0;
    reader->record.inherited = SIZE_MAX;
    status = field->object == QBX_NONE ? qbx_api_leaf(reader, 0, field, out)
                                       : qbx_api_object(reader, 0, &qbx_objects[field->object], out);
    reader->record.failed = status == QBX_STRICT;
    return status;
}

/* Warns of odd attributes of a message that was read as a whole. `mapped`: those unknown have been warned of. */
static qbx_status qbx_check_message(qbx_reader *reader, const char *p, const char *end, const qbx_row *row,
                                    int mapped) {
    const qbx_type *type = row && row->type != QBX_NONE ? &qbx_types[row->type] : &qbx_types[QBX_ANY_RESPONSE];
    const char *next;
    /* The tape is made anew: the fast path leaves none, and messages of this kind are few. */
    qbx_status status = qbx_tape_read(&reader->tape, p, end, &next, row, (size_t)reader->containers.depth,
                                      &reader->options, &reader->failure);
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
    reader->record.failed = status == QBX_STRICT;
    return status;
}

/* Reads a record, which is `object` (NULL: no schema knows it), and writes it or hands it over. */
static inline qbx_status qbx_api_record(qbx_reader *reader, const char *p, const char *end, const char **next,
                                        const qbx_row *row, const qbx_object *object, qbx_buffer *out) {
    unsigned number = object ? (unsigned)(object - qbx_objects) : QBX_NONE;
    size_t start = out->size;
    qbx_status status;
    if (reader->tagged && reader->format == QBX_NDJSON) {
        char tag[40];
        unsigned long long offset = reader->input.offset + (uint64_t)(p - reader->input.start);
        int size = reader->enveloped ? snprintf(tag, sizeof tag, "%u\t%llu\t", number, offset)
                                     : snprintf(tag, sizeof tag, "%u\t", number);
        status = qbx_append(out, tag, (size_t)size);
        if (status != QBX_OK) return status;
    }
    status =
        object ? qbx_api_read(reader, p, end, next, row, object, out) : qbx_api_unknown(reader, p, end, next, row, out);
    if (QBX_UNLIKELY(reader->sink)) {
        if (out->size > start)
            QBX_THEN(reader->sink->read(reader->sink, (uint16_t)number, out->data + start, out->size - start));
        out->size = start;
    } else if (reader->format == QBX_NDJSON) {
        QBX_THEN(QBX_APPEND_LITERAL(out, "\n"));
    }
    return status;
}

static inline int qbx_is_request_name(const char *name, size_t length) {
    return length > 2 && memcmp(name + length - 2, "Rq", 2) == 0;
}

/* Whether a message is a request. One that no schema knows is, where it stands among requests or is called so. */
static int qbx_asks(const qbx_reader *reader, const qbx_type *type, const char *name, size_t length) {
    const qbx_row *set =
        reader->containers.depth > 1 ? reader->containers.stack[reader->containers.depth - 1].row : NULL;
    if (type) return type->flags & QBX_REQUEST;
    return set ? qbx_is_request_name(qbx_row_name(set), set->length) : qbx_is_request_name(name, length);
}

/* Reads a message that is no container, so that it is its own record, or a status and nothing else. */
static QBX_NOINLINE qbx_status qbx_api_message(qbx_reader *reader, const char *p, const char *end, const char **next,
                                               const qbx_row *row, size_t name_length, const qbx_object *object) {
    const qbx_type *type = row && row->type != QBX_NONE ? &qbx_types[row->type] : NULL;
    qbx_buffer *out = &reader->containers.output.bytes;
    size_t before = out->size;
    uint64_t responses = reader->document.responses;
    if (qbx_asks(reader, type, p + 1, name_length))
        return qbx_fail(&reader->failure, QBX_NOT_RESPONSE, p,
                        "this is a request document: the api shape is for responses");
    qbx_members members;
    reader->scratch.size = 0;
    /* A message that is newer than the schema still has a status and an ID. */
    qbx_status status = qbx_attributes_to_json(p + 1 + name_length, end, type ? type : &qbx_types[QBX_ANY_RESPONSE],
                                               &reader->scratch, &members, &reader->options, &reader->failure);
    if (status != QBX_OK) return status;
    int empty = members.empty;
    if (!empty && (status = qbx_is_empty(members.next, end, &empty)) != QBX_OK) return status;
    int bare = row && empty; /* without anything in it: a status, no record */
    if (qbx_has_envelopes(reader)) QBX_THEN(qbx_put_envelope(reader, p + 1, name_length, &members, bare));
    if (reader->format == QBX_JSON) QBX_THEN(QBX_APPEND_LITERAL(out, ",\"data\":["));
    QBX_THEN(bare ? qbx_api_read(reader, p, end, next, row, NULL, out)
                  : qbx_api_record(reader, p, end, next, row, object, out));
    QBX_THEN(qbx_check_message(reader, p, end, row, object != NULL && !bare));
    if (reader->format == QBX_JSON) QBX_THEN(qbx_end_message(reader, reader->counts.taken + !bare, out));
    if (status != QBX_OK) {
        out->size = before;
        reader->document.responses = responses;
        return status;
    }
    reader->counts.taken += !bare;
    return QBX_OK;
}

static qbx_status qbx_api_child(qbx_reader *reader, const char *p, const char *end, const char **next,
                                const qbx_row *row, size_t name_length, int record) {
    qbx_container *container = qbx_top(reader), *message = container->message;
    qbx_buffer *out = &reader->containers.output.bytes;
    uint64_t *count;
    qbx_status status = qbx_kind_count(container, row, p + 1, name_length, &count);
    if (status != QBX_OK) return status;
    reader->record.index = count ? *count + 1 : 1;
    uint16_t number = row ? qbx_record_objects[row - qbx_rows] : QBX_NONE;
    const qbx_object *object = number == QBX_NONE ? NULL : &qbx_objects[number];
    if (!record) {
        status = container->type->flags & QBX_REPORT ? qbx_api_header(reader, p, end, next, row)
                                                     : qbx_api_read(reader, p, end, next, row, NULL, out);
    } else if (!message) {
        status = qbx_api_message(reader, p, end, next, row, name_length, object);
    } else {
        if (qbx_has_envelopes(reader) && container != message && container->type->flags & QBX_STREAM &&
            container[-1].object)
            status = qbx_end_header(reader, &container[-1], out); /* the first row of a report */
        size_t before = out->size;
        if (reader->format == QBX_JSON && message->data_items && !reader->sink) QBX_THEN(QBX_APPEND_LITERAL(out, ","));
        QBX_THEN(qbx_api_record(reader, p, end, next, row, object, out));
        if (status != QBX_OK) {
            out->size = before;
            return status;
        }
        message->data_items++, reader->counts.taken++;
    }
    if (status == QBX_OK && count) ++*count;
    return status;
}

#undef QBX_THEN

#endif
