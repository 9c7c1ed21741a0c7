/* Stream sink: the native shape. Where a container or a piece goes among the members of the container above. */
#ifndef QBX_NATIVE_STREAM_H
#define QBX_NATIVE_STREAM_H

#include "../record/native_fast.h"
#include "../record/tape_read.h"
#include "warning.h"

/* Starts the object of the container that has just been opened. `members` are its attributes. */
static qbx_status qbx_native_open(qbx_reader *reader, const char *members, size_t size) {
    qbx_container *container = qbx_top(reader);
    qbx_buffer *out = &container->out->bytes;
    if (reader->format == QBX_NDJSON) return QBX_OK;
    qbx_status status = QBX_APPEND_LITERAL(out, "{");
    if (reader->containers.depth == 1 && reader->document.has_version) {
        if (status == QBX_OK) status = QBX_APPEND_LITERAL(out, "\"?qbxml\":\"");
        if (status == QBX_OK) status = qbx_append(out, reader->document.version.data, reader->document.version.size);
        if (status == QBX_OK) status = QBX_APPEND_LITERAL(out, "\"");
        container->has_members = 1;
    }
    if (!size || status != QBX_OK) return status;
    if (container->has_members && QBX_APPEND_LITERAL(out, ",") != QBX_OK) return QBX_MEMORY;
    container->has_members = 1;
    return qbx_append(out, members, size - 1);
}

/* Finds the place of a container below the current one and writes its key. */
static qbx_status qbx_native_place_container(qbx_reader *reader, const qbx_row *row, qbx_deferred **out,
                                             const char **behind) {
    qbx_container *container = qbx_top(reader);
    qbx_place place;
    qbx_status status;
    *out = &reader->containers.output;
    *behind = "";
    if (reader->format == QBX_NDJSON) return QBX_OK;
    if ((status = qbx_find_place(&reader->containers, container, row, qbx_row_name(row), row->length, &place)) !=
        QBX_OK)
        return status;
    if ((status = qbx_begin_value(container, &place)) != QBX_OK) return status;
    *out = place.deferred;
    if (place.late) *behind = "}";
    return qbx_end_value(&reader->containers, container, &place);
}

static qbx_status qbx_native_text(qbx_reader *reader) {
    qbx_container *container = qbx_top(reader);
    if (reader->format == QBX_NDJSON) return QBX_OK;
    if (!container->text) {
        if (!(container->text = qbx_new_deferred(&reader->containers))) return QBX_MEMORY;
        if (QBX_APPEND_LITERAL(&container->text->bytes, "\"#text\":\"") != QBX_OK) return QBX_MEMORY;
    }
    return qbx_append(&container->text->bytes, reader->document.text.data, reader->document.text.size);
}

/* Reads one element that is no container, from its '<', into `out`. */
static qbx_status qbx_native_read(qbx_reader *reader, const char *p, const char *end, const char **next,
                                  const qbx_row *row, qbx_buffer *out) {
    size_t before = out->size;
    qbx_status status;
    if (qbx_is_still_cut(reader, p, end)) return QBX_SHORT;
    if (row && qbx_tries_fast(reader)) {
        status = qbx_native_fast(p, end, next, row, out, &reader->exact);
        if (status == QBX_OK || status == QBX_MEMORY) {
            qbx_note_fast(reader, status);
            return status;
        }
        out->size = before;
        if (qbx_is_cut(reader, p, end)) return QBX_SHORT;
        qbx_note_fast(reader, status);
    }
    status = qbx_tape_read(&reader->tape, p, end, next, row, (size_t)reader->containers.depth, &reader->options,
                           &reader->failure);
    if (status == QBX_OK && (status = qbx_tell_repairs(reader, 1)) == QBX_OK)
        return qbx_native_value(&reader->tape, 0, out, &reader->options);
    reader->record.failed = status != QBX_SHORT;
    return status;
}

/* Reads one element that is no container and puts it where it belongs. `record`: it is one, and counts in ndjson. */
static qbx_status qbx_native_child(qbx_reader *reader, const char *p, const char *end, const char **next,
                                   const qbx_row *row, size_t name_length, int record) {
    qbx_container *container = qbx_top(reader);
    qbx_status status;
    if (reader->format == QBX_NDJSON) {
        uint64_t *count;
        if ((status = qbx_kind_count(container, row, p + 1, name_length, &count)) != QBX_OK) return status;
        reader->record.index = count ? *count + 1 : 1;
        qbx_buffer *out = record ? &reader->containers.output.bytes : &reader->scratch;
        size_t before = record ? out->size : (out->size = 0);
        if (QBX_APPEND_LITERAL(out, "{\"") != QBX_OK || qbx_append(out, p + 1, name_length) != QBX_OK ||
            QBX_APPEND_LITERAL(out, "\":") != QBX_OK)
            return QBX_MEMORY;
        status = qbx_native_read(reader, p, end, next, row, out);
        if (status == QBX_OK) status = QBX_APPEND_LITERAL(out, "}\n");
        if (status != QBX_OK) out->size = before;
        else if (count) ++*count;
    } else {
        qbx_place place;
        int follows = row && row == container->last && !container->in_group;
        if (follows) reader->record.index = container->count + 1;
        else if (row) reader->record.index = qbx_next_index(reader, container, row, p + 1, name_length);
        status = qbx_find_place(&reader->containers, container, row, p + 1, name_length, &place);
        if (status == QBX_LIMIT)
            return qbx_fail(&reader->failure, status, p, "one element has more than 512 different children");
        if (status != QBX_OK) return status;
        if (!row) reader->record.index = place.member->count + 1;
        if ((status = qbx_begin_value(container, &place)) != QBX_OK) return status;
        status = qbx_native_read(reader, p, end, next, row, &place.deferred->bytes);
        if (status == QBX_OK && place.late) status = QBX_APPEND_LITERAL(&place.deferred->bytes, "}");
        if (status != QBX_OK) qbx_take_back(&place);
        else status = qbx_end_value(&reader->containers, container, &place);
    }
    return status;
}

#endif
