/* The reader: everything one document needs while it is read. Knows no shape.
 *
 * Each nested struct belongs to the part of the engine that is named beside it: only that part writes its fields, others
 * read them. Fields without a group are for all: options, the failure, and scratch memory that no caller keeps.
 *
 * Invariants: `input.start + n` is byte `input.offset + n` of the document. Between two items nothing is half done: the
 * output is a prefix of the result, and reading can stop for good or go on with more input.
 *
 * Memory: the reader owns all of its buffers, and qbx_reader_free gives them back. It points into the input (start, item,
 * nodes of the tape, repairs) only while qbx_run or qbx_finish runs, and into the tables at any time. */
#ifndef QBX_READER_H
#define QBX_READER_H

#include "container.h"

enum qbx_shape { QBX_NATIVE, QBX_API };
enum qbx_format { QBX_JSON, QBX_NDJSON };
enum qbx_state { QBX_PROLOG, QBX_CONTENT, QBX_EPILOG };

#define QBX_COUNTERS_MAX 1024  /* messages with others are counted without their status */
#define QBX_COUNTERS_FROM 8    /* up to so many are looked through */
#define QBX_COUNTER_SLOTS 4096 /* a power of two well above them and the messages there are */
#define QBX_WARNING_SLOTS 512  /* a power of two above the kinds of warnings that are counted */

/* How often a message came with a status, for summaries. */
typedef struct {
    const qbx_row *row;
    int status_code; /* -1: none, or one of too many */
    uint64_t messages, records;
} qbx_message_counter;

struct qbx_reader;

/* Who takes records over, so that they do not go to the output. Anything but QBX_OK and QBX_BAIL ends the reading. */
typedef struct qbx_record_sink {
    /* As qbx_api_fast, and may take the record over instead of writing it to the output. */
    qbx_status (*build)(struct qbx_record_sink *sink, struct qbx_reader *reader, const char *p, const char *end,
                        const char **next, const qbx_row *row, const qbx_object *object);
    /* Takes a record over as JSON; `object` is its number, QBX_NONE for a record that no schema knows. */
    qbx_status (*read)(struct qbx_record_sink *sink, uint16_t object, const char *json, size_t size);
} qbx_record_sink;

/* Where reading stands. Written by stream.h and by who feeds it. */
typedef struct {
    const char *start; /* of the bytes at hand */
    const char *item;  /* start of the item being read */
    uint64_t offset;   /* bytes of the document before `start` */
} qbx_input;

/* The document around its records. Written by document.h; `responses` by api_envelope.h. */
typedef struct {
    enum qbx_state state;
    int begun;          /* something of this document has been read: 1 blanks, 2 more. A declaration comes first */
    int outside;        /* in a text outside of documents that has been warned of */
    uint64_t count;     /* roots read so far */
    int has_version;    /* the qbxml instruction has come */
    qbx_buffer version; /* its content, as the inside of a JSON string */
    int has_set_status; /* the message set has a status of its own: it was refused, or could not be recovered */
    int set_status;
    qbx_buffer set_id;  /* the newMessageSetID of the message set as a JSON string, empty if it has none */
    qbx_buffer text;    /* text between elements that is being read */
    uint64_t responses; /* begun so far, api shape */
} qbx_document;

/* How the fast paths did lately, so that odd documents are not read twice all the way. Written here and by stream.h. */
typedef struct {
    int off;         /* never take them: for tests */
    unsigned bails;  /* records in a row that they have given up */
    unsigned detour; /* records that do not try them */
    uint64_t cut;    /* offset of a record that the input did not hold completely, plus 1 */
} qbx_fast_state;

/* The record being read, and what it has from outside itself. Written by the sinks, native_stream.h and api_*.h. */
typedef struct {
    const qbx_row *row; /* of the last item of the innermost container, if it was a record that the schema knows */
    uint64_t index;     /* of the record among its name, from 1 */
    int failed;         /* the failure happened inside a record: the tape knows the path */
    qbx_buffer places;  /* of uint32_t: a stack for api_tape.h */
    qbx_buffer columns; /* of qbx_column, by number: of the report being read */
    size_t inherited;   /* attribute values in the tape's arena from here on were taken from columns */
} qbx_record;

/* What was read so far. Written by stream.h and the functions below. */
typedef struct {
    uint64_t records;
    uint64_t taken;      /* records that the sink has for good: one of a message that fails afterwards is not counted */
    qbx_buffer messages; /* of qbx_message_counter */
    uint16_t *slots;     /* these by hash: 0, or the position from 1. NULL while they are few */
} qbx_counts;

/* Leaving damage out. Written by salvage.h and stream.h. */
typedef struct {
    int on, skipping;         /* damage is left out; reading looks for a place to go on */
    uint64_t count;           /* stretches that were left out */
    const qbx_row *lost;      /* row of the container whose start tag is damaged, or NULL */
    qbx_buffer damage, paths; /* of qbx_damage, and their texts: the first max_warnings of them */
} qbx_salvage;

/* Damaged text of the item being read. Written through the options by text.h and damage.h. */
typedef struct {
    qbx_buffer list; /* of qbx_repair */
    size_t reported; /* bytes of it that have been warned of */
    qbx_noted noted; /* what stands in it */
} qbx_repairs;

/* Written by warning.h; by chunk.h for forks. */
typedef struct {
    uint64_t count, max, kept;
    qbx_buffer json;        /* those kept: objects, a comma behind each */
    qbx_buffer counters;    /* of qbx_warning_counter */
    qbx_buffer paths, path; /* texts of the counters, and one being written */
    const char *attribute;  /* a warning is about this attribute of the element */
    size_t attribute_length;
    int is_fork;        /* reads records apart from the reader they belong to: notes what will change */
    qbx_buffer numbers; /* of qbx_number_note, one for each warning kept by a fork */
    size_t number_at, number_size;
    uint16_t slots[QBX_WARNING_SLOTS]; /* counters by hash; 0: empty, else the position from 1 */
} qbx_warnings;

typedef struct qbx_reader {
    qbx_options options;
    qbx_options exact; /* the same, but damaged text is refused: for the fast paths, which cannot warn */
    qbx_failure failure;
    enum qbx_shape shape;
    enum qbx_format format;
    int tagged;            /* lines of NDJSON begin with the number of their object and a tab */
    int enveloped;         /* they are tagged, also with the offset of the record, and messages are lines, too */
    qbx_record_sink *sink; /* NULL for none; api shape only */
    qbx_input input;
    qbx_document document;
    qbx_fast_state fast;
    qbx_record record;
    qbx_counts counts;
    qbx_tape tape;
    qbx_containers containers;
    qbx_repairs repairs;
    qbx_salvage salvage;
    qbx_buffer scratch;
    qbx_warnings warnings;
} qbx_reader;

static void qbx_reader_free(qbx_reader *reader) {
    qbx_warnings *warnings = &reader->warnings;
    qbx_buffer *buffers[] = {&reader->scratch,         &reader->document.version, &reader->document.set_id,
                             &reader->document.text,   &reader->record.places,    &reader->record.columns,
                             &reader->counts.messages, &reader->repairs.list,     &reader->salvage.damage,
                             &reader->salvage.paths,   &warnings->json,           &warnings->counters,
                             &warnings->paths,         &warnings->path,           &warnings->numbers};
    qbx_containers_free(&reader->containers);
    qbx_tape_free(&reader->tape);
    free(reader->counts.slots);
    reader->counts.slots = NULL;
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) qbx_buffer_free(buffers[i]);
}

static void qbx_forget_repairs(qbx_reader *reader) {
    reader->repairs.list.size = reader->repairs.reported = 0;
    reader->repairs.noted = (qbx_noted){{0}, NULL};
}

#define QBX_BAILS_MAX 7 /* then every 17th record tries the fast path once more */

/* Whether the fast path has a chance. It does not count: where max_depth could matter the other one reads. */
static inline int qbx_tries_fast(qbx_reader *reader) {
    if (reader->fast.off || reader->options.max_depth < (size_t)reader->containers.depth + QBX_FAST_DEPTH + 2) return 0;
    if (QBX_LIKELY(!reader->fast.detour)) return 1;
    reader->fast.detour--;
    return 0;
}

/* Remembers how the fast path did. Documents tend to be odd all the way: then most records are read once only. */
static inline void qbx_note_fast(qbx_reader *reader, qbx_status status) {
    if (QBX_LIKELY(status == QBX_OK)) reader->fast.bails = 0;
    else if (reader->fast.bails < QBX_BAILS_MAX) reader->fast.bails++;
    if (reader->fast.bails > 2) reader->fast.detour = 1u << (reader->fast.bails - 3);
}

/* Whether the record at `p` ends behind the input, because its closing tag is nowhere in it. Much faster than reading;
 * what is wrong with such a record is told when all of it has come. */
static int qbx_is_cut(const qbx_reader *reader, const char *p, const char *end) {
    const char *name = p + 1, *name_end = name;
    if (reader->fast.off || reader->salvage.on || (size_t)(end - p) >= reader->options.max_record) return 0;
    while (name_end < end && qbx_name_byte[(unsigned char)*name_end]) name_end++;
    size_t length = (size_t)(name_end - name);
    if (name_end >= end || *name_end != '>' || length == 0) return 0;
    for (const char *found = name_end; (found = qbx_find_pair(found, end, '/', *name)) != NULL; found++)
        if (found[-1] == '<' && (size_t)(end - found) > length && qbx_same(found + 1, name, length)) return 0;
    return 1;
}

/* As qbx_is_cut, asked before reading, and only of a record that was cut before. */
static inline int qbx_is_still_cut(const qbx_reader *reader, const char *p, const char *end) {
    return reader->fast.cut == reader->input.offset + (uint64_t)(p - reader->input.start) + 1 &&
           qbx_is_cut(reader, p, end);
}

static inline qbx_container *qbx_top(qbx_reader *reader) {
    return &reader->containers.stack[reader->containers.depth - 1];
}

static inline uint64_t qbx_mix(uint64_t hash, uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15ull;
    return hash ^ hash >> 32;
}

/* The slot for the counter of a message and status. */
static uint16_t *qbx_counter_slot(const qbx_reader *reader, const qbx_row *row, int status_code) {
    const qbx_message_counter *counters = (const qbx_message_counter *)reader->counts.messages.data;
    for (size_t at = qbx_mix(qbx_mix(qbx_name_seed, (size_t)(row - qbx_rows)), (unsigned)status_code);; at++) {
        uint16_t *slot = &reader->counts.slots[at % QBX_COUNTER_SLOTS];
        if (!*slot || (counters[*slot - 1].row == row && counters[*slot - 1].status_code == status_code)) return slot;
    }
}

/* The counter of a message and status, or NULL. */
static qbx_message_counter *qbx_find_message(const qbx_reader *reader, const qbx_row *row, int status_code) {
    qbx_message_counter *counters = (qbx_message_counter *)reader->counts.messages.data;
    if (reader->counts.slots) {
        uint16_t slot = *qbx_counter_slot(reader, row, status_code);
        return slot ? counters + slot - 1 : NULL;
    }
    for (size_t i = 0; i < reader->counts.messages.size / sizeof *counters; i++)
        if (counters[i].row == row && counters[i].status_code == status_code) return counters + i;
    return NULL;
}

static qbx_status qbx_add_message(qbx_reader *reader, qbx_message_counter counter) {
    size_t count = reader->counts.messages.size / sizeof counter, first = reader->counts.slots ? count : 0;
    if (qbx_append(&reader->counts.messages, (const char *)&counter, sizeof counter) != QBX_OK) return QBX_MEMORY;
    if (count < QBX_COUNTERS_FROM) return QBX_OK;
    if (!reader->counts.slots &&
        !(reader->counts.slots = qbx_allocate(QBX_COUNTER_SLOTS, sizeof *reader->counts.slots)))
        return QBX_MEMORY;
    for (size_t i = first; i <= count; i++) {
        const qbx_message_counter *each = (const qbx_message_counter *)reader->counts.messages.data + i;
        *qbx_counter_slot(reader, each->row, each->status_code) = (uint16_t)(i + 1);
    }
    return QBX_OK;
}

static qbx_status qbx_count_message(qbx_reader *reader, const qbx_row *row, int status_code, uint64_t messages,
                                    uint64_t records) {
    qbx_message_counter *counter = qbx_find_message(reader, row, status_code);
    if (!counter && reader->counts.messages.size >= QBX_COUNTERS_MAX * sizeof *counter) {
        status_code = -1;
        counter = qbx_find_message(reader, row, status_code);
    }
    if (!counter) return qbx_add_message(reader, (qbx_message_counter){row, status_code, messages, records});
    counter->messages += messages;
    counter->records += records;
    return QBX_OK;
}

/* The status attribute of a message that is itself a record; its tag has been read before, so it is well-formed. */
static qbx_status qbx_count_whole_message(qbx_reader *reader, const char *p, const char *end, const qbx_row *row) {
    qbx_members members;
    reader->scratch.size = 0;
    qbx_status status = qbx_attributes_to_json(p + 1 + row->length, end, &qbx_types[row->type], &reader->scratch,
                                               &members, &reader->options, &reader->failure);
    int code = qbx_role_number(&members, &reader->scratch, QBX_ROLE_STATUS_CODE);
    return status == QBX_OK ? qbx_count_message(reader, row, code, 1, 1) : status;
}

/* The hash of the path of a container that is opened as `row` in another one. */
static inline uint64_t qbx_container_hash(const qbx_container *container, const qbx_row *row) {
    return qbx_mix(container->path_hash, (uint64_t)(row - qbx_rows));
}

/* The counter of the elements of one name in a container, for the positions in paths. NULL: too many names to count. */
static inline qbx_status qbx_kind_count(qbx_container *container, const qbx_row *row, const char *name, size_t length,
                                        uint64_t **count) {
    qbx_member *member = qbx_some_member(container, row, name, length);
    *count = member ? &member->count : NULL;
    return member || qbx_member_count(container) >= QBX_MEMBERS_MAX ? QBX_OK : QBX_MEMORY;
}

/* The position, among its kind, of an element that has not been read. */
static uint64_t qbx_next_index(const qbx_reader *reader, const qbx_container *container, const qbx_row *row,
                               const char *name, size_t length) {
    const qbx_member *member = qbx_find_member(container, row, name, length);
    int by_kind = reader->shape == QBX_API || reader->format == QBX_NDJSON;
    return (member ? member->count : by_kind || row != container->last ? 0 : container->count) + 1;
}

#endif
