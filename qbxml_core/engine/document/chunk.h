/* Chunks: runs of records of one container, read apart by a reader of their own and joined to theirs afterwards.
 *
 * Theory: a record depends on nothing but its bytes and the container it stands in. So when a reader has just read a record,
 * another one can be forked from it to read a later chunk of the input, in another thread, on the guess that nothing
 * but records of the same container comes before it. When the reader gets there and stands in the same container, between two
 * records, the guess was right, and joining the chunk has the same effect as reading it; else it is read once more.
 * Whatever is not plainly a record ends a chunk, also every error: those are for the reader itself.
 *
 * What a fork cannot know is how many records come before it: positions in the paths of warnings are put right when it
 * is joined. */
#ifndef QBX_CHUNK_H
#define QBX_CHUNK_H

#include "stream.h"

/* Whether records follow each other in plain succession here. In native JSON `*place` is where they go. */
static int qbx_can_fork(qbx_reader *reader, qbx_place *place) {
    const qbx_row *row = reader->record.row;
    if (reader->sink || reader->document.state != QBX_CONTENT || !row || row->type == QBX_NONE ||
        qbx_types[row->type].flags & QBX_MESSAGE)
        return 0;
    if (reader->shape == QBX_API) return qbx_message_container(reader) && qbx_message_container(reader)->data_items;
    if (reader->format == QBX_NDJSON) return 1;
    qbx_container *container = qbx_top(reader);
    if (!(row->flags & QBX_REPEATS) ||
        qbx_find_place(&reader->containers, container, row, qbx_row_name(row), row->length, place) != QBX_OK ||
        place->late)
        return 0;
    return place->member ? place->member->count > 0 : row == container->last && container->count > 0;
}

/* Makes `apart`, new or used before, a reader of the records that come at `offset`. */
static qbx_status qbx_fork(qbx_reader *fork, qbx_reader *reader, uint64_t offset, const qbx_place *place) {
    qbx_guesses *guesses = fork->options.guesses;
    int depth = reader->containers.depth, native_json = reader->shape == QBX_NATIVE && reader->format == QBX_JSON;
    while (fork->containers.depth) qbx_container_clear(&fork->containers.stack[--fork->containers.depth]);
    fork->options = reader->options;
    fork->options.guesses = guesses;
    fork->options.repairs = NULL; /* what is damaged is for the reader itself */
    fork->exact = fork->options;
    fork->shape = reader->shape;
    fork->format = reader->format;
    fork->document.state = QBX_CONTENT;
    fork->fast.off = reader->fast.off;
    fork->tagged = reader->tagged;
    fork->enveloped = reader->enveloped;
    fork->warnings.is_fork = 1;
    fork->input.offset = offset;
    fork->counts.records = fork->counts.taken = fork->warnings.count = fork->fast.cut = 0;
    fork->record.row = reader->record.row;
    fork->warnings.max = reader->warnings.max;
    fork->warnings.kept = reader->warnings.kept;
    fork->warnings.json.size = fork->warnings.numbers.size = fork->warnings.counters.size = fork->warnings.paths.size =
        0;
    memset(fork->warnings.slots, 0, sizeof fork->warnings.slots);
    fork->record.columns.size = fork->containers.output.bytes.size = 0;
    for (int i = 0; i < depth; i++) {
        const qbx_container *from = &reader->containers.stack[i];
        qbx_container *container = qbx_container_start(&fork->containers, from->type, &fork->containers.output);
        container->row = from->row;
        container->number = from->number;
        container->path_hash = from->path_hash;
        container->data_open = 1;
        container->data_items = 1;
    }
    if (native_json) {
        qbx_container *container = qbx_top(fork);
        const qbx_container *from = qbx_top(reader);
        container->has_members = container->array_open = 1;
        container->last = from->last;
        container->in_group = from->in_group;
        container->count = 1;
        container->highest = reader->record.row;
        if (place->member) {
            qbx_member *member = qbx_add_member(container, reader->record.row, NULL, 0);
            if (!member) return QBX_MEMORY;
            member->count = 1;
        }
    }
    return qbx_append(&fork->record.columns, reader->record.columns.data, reader->record.columns.size);
}

/* Reads records from [input, input + size), QBX_PAD readable bytes behind, and tells how many bytes they are. */
static qbx_status qbx_run_chunk(qbx_reader *fork, const char *input, size_t size, size_t *used) {
    const char *p = input, *end = input + size;
    const qbx_type *type = qbx_top(fork)->type;
    const qbx_row *only = fork->shape == QBX_NATIVE && fork->format == QBX_JSON ? fork->record.row : NULL;
    qbx_status status = QBX_OK;
    fork->input.start = input;
    *used = 0;
    while (status == QBX_OK) {
        size_t length;
        const char *next;
        p = qbx_container_layout(fork, p, end);
        if (end - p < 2 || *p != '<' || qbx_name_byte[(unsigned char)p[1]] != 3) break;
        if (qbx_name(p + 1, end, &length, &fork->options, &fork->failure) != QBX_OK) break;
        const qbx_row *row = qbx_find_row(type, p + 1, length);
        if (!row || !(row->flags & QBX_RECORD) || (only && row != only) || row->type == QBX_NONE ||
            qbx_types[row->type].flags & (QBX_STREAM | QBX_MESSAGE))
            break;
        fork->input.item = p;
        status = qbx_child(fork, p, qbx_item_most(fork, p, end), &next, row, length);
        if (status != QBX_OK) break;
        p = next;
        *used = (size_t)(p - input);
    }
    return status == QBX_MEMORY ? status : QBX_OK;
}

/* Whether the reader stands where the chunk begins, in the container it was forked in. */
static int qbx_fits(qbx_reader *reader, const qbx_reader *fork, qbx_place *place) {
    int depth = reader->containers.depth;
    /* With so many kinds of warnings some may not have been counted. */
    if (!qbx_has_counter_room(fork)) return 0;
    if (reader->input.offset != fork->input.offset || depth != fork->containers.depth || depth == 0) return 0;
    if (qbx_top(reader)->number != fork->containers.stack[depth - 1].number) return 0;
    if (qbx_member_count(qbx_top(reader)) + qbx_member_count(&fork->containers.stack[depth - 1]) > QBX_MEMBERS_MAX)
        return 0;
    if (reader->shape == QBX_NATIVE && reader->format == QBX_JSON && reader->record.row != fork->record.row) return 0;
    return qbx_can_fork(reader, place);
}

static qbx_status qbx_join_counters(qbx_reader *reader, const qbx_reader *fork) {
    const qbx_warning_counter *counters = (const qbx_warning_counter *)fork->warnings.counters.data;
    for (size_t i = 0; i < fork->warnings.counters.size / sizeof *counters; i++) {
        qbx_warning_counter *counter;
        const char *path = fork->warnings.paths.data + counters[i].path;
        uint16_t *slot = qbx_find_counter(reader, counters[i].hash, &counter);
        if (counter) counter->count += counters[i].count;
        else if (qbx_add_counter(reader, slot, counters[i].hash, counters[i].code, counters[i].count, path,
                                 counters[i].path_size) != QBX_OK)
            return QBX_MEMORY;
    }
    return QBX_OK;
}

/* Takes over the warnings, as many as may be kept, each with the position its record has after all. */
static qbx_status qbx_join_warnings(qbx_reader *reader, const qbx_reader *fork) {
    const qbx_number_note *notes = (const qbx_number_note *)fork->warnings.numbers.data;
    qbx_buffer *out = &reader->warnings.json;
    size_t from = 0;
    for (size_t i = 0; i < fork->warnings.numbers.size / sizeof *notes && reader->warnings.kept < reader->warnings.max;
         i++) {
        const qbx_number_note *note = &notes[i];
        if (note->size) {
            const qbx_member *before =
                qbx_find_member(qbx_top(reader), note->row, qbx_row_name(note->row), note->row->length);
            char number[24];
            int size = snprintf(number, sizeof number, "%llu",
                                (unsigned long long)(note->index + (before ? before->count : 0)));
            if (qbx_append(out, fork->warnings.json.data + from, note->at - from) != QBX_OK ||
                qbx_append(out, number, (size_t)size) != QBX_OK)
                return QBX_MEMORY;
            from = note->at + note->size;
        }
        if (qbx_append(out, fork->warnings.json.data + from, note->end - from) != QBX_OK) return QBX_MEMORY;
        from = note->end;
        reader->warnings.kept++;
    }
    reader->warnings.count += fork->warnings.count;
    return qbx_join_counters(reader, fork);
}

/* Makes the reader what it were had it read the chunk of `used` bytes, but for the output: that belongs to `*deferred`. */
static qbx_status qbx_join(qbx_reader *reader, qbx_reader *fork, size_t used, const qbx_place *place,
                           qbx_deferred **deferred) {
    qbx_container *container = qbx_top(reader), *message = qbx_message_container(reader);
    qbx_status status = qbx_join_warnings(reader, fork);
    *deferred = &reader->containers.output;
    if (reader->shape == QBX_NATIVE && reader->format == QBX_JSON) {
        *deferred = place->deferred;
        if (!place->member) container->count += fork->counts.records;
        else place->member->count += fork->counts.records;
        for (uint64_t i = 0; place->member && i < fork->counts.records && status == QBX_OK; i++)
            status = qbx_note_order(&reader->containers, container, reader->record.row);
    } else {
        for (size_t i = 0; i < qbx_member_count(qbx_top(fork)); i++) {
            const qbx_member *member = qbx_member_at(qbx_top(fork), i);
            uint64_t *count;
            if (qbx_kind_count(container, member->row, qbx_row_name(member->row), member->row->length, &count) !=
                QBX_OK)
                return QBX_MEMORY;
            if (count) *count += member->count;
        }
    }
    if (message) message->data_items += fork->counts.records;
    container->records += fork->counts.records;
    reader->counts.records += fork->counts.records;
    reader->counts.taken += fork->counts.taken;
    reader->record.row = fork->record.row;
    reader->input.offset += used;
    return status;
}

#endif
