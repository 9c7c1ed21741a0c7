/* The reader: everything one document needs while it is read.
 *
 * Knows no shape: native_stream.h and api_stream.h write output, stream.h drives them. */
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

typedef struct qbx_reader {
    qbx_options options;
    qbx_options exact; /* the same, but damaged text is refused: for the fast paths, which cannot warn */
    qbx_failure failure;
    enum qbx_shape shape;
    enum qbx_format format;
    enum qbx_state state;
    int slow_only;         /* never take the fast path: for tests */
    unsigned bails;        /* records in a row that the fast path has given up */
    unsigned detour;       /* records that do not try it */
    uint64_t cut;          /* offset of a record that the input did not hold completely, plus 1 */
    int tagged;            /* lines of NDJSON begin with the number of their object and a tab */
    qbx_record_sink *sink; /* NULL for none; api shape only */
    uint64_t taken;        /* records that it has for good: one of a message that fails afterwards is not counted */
    uint64_t offset;       /* bytes used before the current input */
    const char *input;     /* where the current input starts */
    const char *item;      /* start of the unit being read */
    const char *content;   /* where the document starts: behind a byte order mark */
    uint64_t records;
    qbx_levels levels;
    qbx_tape tape;
    int tape_failed;           /* the failure happened inside a record: the tape knows the path */
    uint64_t record_index;     /* of the record among its name, from 1 */
    const qbx_row *record_row; /* of the last piece of the innermost level, if it was a record that the schema knows */
    qbx_buffer scratch;
    qbx_buffer version; /* content of the qbxml instruction, as the inside of a JSON string */
    int has_version;
    qbx_buffer counters;
    uint16_t *counter_slots; /* counters by hash: 0, or the position from 1. NULL while they are few */
    uint64_t documents;      /* roots read so far */
    int begun;               /* something of this document has been read: 1 blanks, 2 more. A declaration comes first */
    int outside;             /* in a stretch of text outside of documents that has been warned of */
    int salvage, skipping;   /* damage is left out; reading looks for a place to go on */
    uint64_t damaged;        /* stretches that were left out */
    const qbx_row *lost;     /* of the level whose tag is damaged where skipping started, NULL: nothing of the kind */
    qbx_buffer damage, damage_paths; /* of qbx_damage: the first max_warnings of them */
    qbx_buffer repairs;              /* of the unit that is being read */
    size_t repairs_told;             /* bytes of them that have been warned of */
    qbx_noted noted;                 /* what stands in them */
    qbx_buffer text;                 /* text between elements that is being read */
    qbx_buffer places;               /* of uint32_t: a stack for api_tape.h */
    qbx_buffer columns;              /* of qbx_column, by number: of the report being read */
    size_t inherited;                /* attribute values in the arena from here on were taken from columns */
    uint64_t responses;              /* begun so far, api shape */
    int has_set_status; /* the message set has a status of its own: it was refused, or could not be recovered */
    int set_status;
    qbx_buffer set_id;     /* the newMessageSetID of the message set as a JSON string, empty if it has none */
    const char *attribute; /* a warning is about this attribute of the element */
    size_t attribute_length;
    uint64_t warning_count, max_warnings;
    uint64_t warnings_kept;
    qbx_buffer warnings; /* JSON objects, a comma behind each */
    int is_fork;         /* reads records apart from the reader they belong to (chunk.h): notes what will change */
    qbx_buffer numbers;  /* of qbx_number_note, one for each warning kept while apart */
    size_t number_at, number_size;
    qbx_buffer warning_counters, warning_paths, path;
    uint16_t warning_slots[QBX_WARNING_SLOTS]; /* warning_counters by hash; 0: empty, else the position from 1 */
} qbx_reader;

static void qbx_reader_free(qbx_reader *reader) {
    qbx_buffer *buffers[] = {
        &reader->scratch, &reader->version,  &reader->counters,         &reader->text,          &reader->places,
        &reader->columns, &reader->warnings, &reader->warning_counters, &reader->warning_paths, &reader->numbers,
        &reader->path,    &reader->repairs,  &reader->damage,           &reader->damage_paths,  &reader->set_id};
    qbx_levels_free(&reader->levels);
    qbx_tape_free(&reader->tape);
    free(reader->counter_slots);
    reader->counter_slots = NULL;
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) qbx_buffer_free(buffers[i]);
}

static void qbx_forget_repairs(qbx_reader *reader) {
    reader->repairs.size = reader->repairs_told = 0;
    reader->noted = (qbx_noted){{0}, NULL};
}

#define QBX_BAILS_MAX 7 /* then every 17th record tries the fast path once more */

/* Whether the fast path has a chance. It does not count: where max_depth could matter the other one reads. */
static inline int qbx_tries_fast(qbx_reader *reader) {
    if (reader->slow_only || reader->options.max_depth < (size_t)reader->levels.depth + QBX_FAST_DEPTH + 2) return 0;
    if (QBX_LIKELY(!reader->detour)) return 1;
    reader->detour--;
    return 0;
}

/* Remembers how the fast path did. Documents tend to be odd all the way: then most records are read once only. */
static inline void qbx_note_fast(qbx_reader *reader, qbx_status status) {
    if (QBX_LIKELY(status == QBX_OK)) reader->bails = 0;
    else if (reader->bails < QBX_BAILS_MAX) reader->bails++;
    if (reader->bails > 2) reader->detour = 1u << (reader->bails - 3);
}

/* Whether the record at `p` ends behind the input, because its closing tag is nowhere in it. Much faster than reading;
 * what is wrong with such a record is told when all of it has come. */
static int qbx_is_cut(const qbx_reader *reader, const char *p, const char *end) {
    const char *name = p + 1, *name_end = name;
    if (reader->slow_only || reader->salvage || (size_t)(end - p) >= reader->options.max_record) return 0;
    while (name_end < end && qbx_name_byte[(unsigned char)*name_end]) name_end++;
    size_t length = (size_t)(name_end - name);
    if (name_end >= end || *name_end != '>' || length == 0) return 0;
    for (const char *found = name_end; (found = qbx_find_pair(found, end, '/', *name)) != NULL; found++)
        if (found[-1] == '<' && (size_t)(end - found) > length && qbx_same(found + 1, name, length)) return 0;
    return 1;
}

/* As qbx_is_cut, asked before reading, and only of a record that was cut before. */
static inline int qbx_is_still_cut(const qbx_reader *reader, const char *p, const char *end) {
    return reader->cut == reader->offset + (uint64_t)(p - reader->input) + 1 && qbx_is_cut(reader, p, end);
}

static inline qbx_level *qbx_top(qbx_reader *reader) { return &reader->levels.levels[reader->levels.depth - 1]; }

static inline uint64_t qbx_mix(uint64_t hash, uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15ull;
    return hash ^ hash >> 32;
}

/* The slot for the counter of a message and status. */
static uint16_t *qbx_counter_slot(const qbx_reader *reader, const qbx_row *row, int status_code) {
    const qbx_message_counter *counters = (const qbx_message_counter *)reader->counters.data;
    for (size_t at = qbx_mix(qbx_mix(qbx_name_seed, (size_t)(row - qbx_rows)), (unsigned)status_code);; at++) {
        uint16_t *slot = &reader->counter_slots[at % QBX_COUNTER_SLOTS];
        if (!*slot || (counters[*slot - 1].row == row && counters[*slot - 1].status_code == status_code)) return slot;
    }
}

/* The counter of a message and status, or NULL. */
static qbx_message_counter *qbx_find_message(const qbx_reader *reader, const qbx_row *row, int status_code) {
    qbx_message_counter *counters = (qbx_message_counter *)reader->counters.data;
    if (reader->counter_slots) {
        uint16_t slot = *qbx_counter_slot(reader, row, status_code);
        return slot ? counters + slot - 1 : NULL;
    }
    for (size_t i = 0; i < reader->counters.size / sizeof *counters; i++)
        if (counters[i].row == row && counters[i].status_code == status_code) return counters + i;
    return NULL;
}

static qbx_status qbx_add_message(qbx_reader *reader, qbx_message_counter counter) {
    size_t count = reader->counters.size / sizeof counter, first = reader->counter_slots ? count : 0;
    if (qbx_append(&reader->counters, (const char *)&counter, sizeof counter) != QBX_OK) return QBX_MEMORY;
    if (count < QBX_COUNTERS_FROM) return QBX_OK;
    if (!reader->counter_slots &&
        !(reader->counter_slots = qbx_allocate(QBX_COUNTER_SLOTS, sizeof *reader->counter_slots)))
        return QBX_MEMORY;
    for (size_t i = first; i <= count; i++) {
        const qbx_message_counter *each = (const qbx_message_counter *)reader->counters.data + i;
        *qbx_counter_slot(reader, each->row, each->status_code) = (uint16_t)(i + 1);
    }
    return QBX_OK;
}

static qbx_status qbx_count_message(qbx_reader *reader, const qbx_row *row, int status_code, uint64_t messages,
                                    uint64_t records) {
    qbx_message_counter *counter = qbx_find_message(reader, row, status_code);
    if (!counter && reader->counters.size >= QBX_COUNTERS_MAX * sizeof *counter) {
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

/* The hash of the path of a level that is opened as `row` in another one. */
static inline uint64_t qbx_level_hash(const qbx_level *level, const qbx_row *row) {
    return qbx_mix(level->path_hash, (uint64_t)(row - qbx_rows));
}

/* The counter of the elements of one name at a level, for the positions in paths. NULL: too many names to count. */
static inline qbx_status qbx_kind_count(qbx_level *level, const qbx_row *row, const char *name, size_t length,
                                        uint64_t **count) {
    qbx_member *member = qbx_some_member(level, row, name, length);
    *count = member ? &member->count : NULL;
    return member || qbx_member_count(level) >= QBX_MEMBERS_MAX ? QBX_OK : QBX_MEMORY;
}

/* The position, among its kind, of an element that has not been read. */
static uint64_t qbx_next_index(const qbx_reader *reader, const qbx_level *level, const qbx_row *row, const char *name,
                               size_t length) {
    const qbx_member *member = qbx_find_member(level, row, name, length);
    int by_kind = reader->shape == QBX_API || reader->format == QBX_NDJSON;
    return (member ? member->count : by_kind || row != level->last ? 0 : level->count) + 1;
}

#endif
