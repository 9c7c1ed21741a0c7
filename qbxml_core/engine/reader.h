/* The reader: everything one document needs while it is read, and where it notes what was odd.
 *
 * Knows no shape: native_stream.h and api_stream.h write output, stream.h drives them. */
#ifndef QBX_READER_H
#define QBX_READER_H

#include <stdio.h>

#include "level.h"

enum qbx_shape { QBX_NATIVE, QBX_API };
enum qbx_format { QBX_JSON, QBX_NDJSON };
enum qbx_state { QBX_PROLOG, QBX_CONTENT, QBX_EPILOG };

#define QBX_TALLIES_MAX 1024        /* messages with others are counted without their status */
#define QBX_TALLIES_FROM 8          /* up to so many are looked through */
#define QBX_TALLY_SLOTS 4096        /* a power of two well above them and the messages there are */
#define QBX_WARNING_TALLIES_MAX 256 /* kinds that are counted one by one */
#define QBX_WARNING_SLOTS 512       /* a power of two above that */
#define QBX_WARNING_TEXT_MAX 200    /* bytes of raw text a warning shows */

enum qbx_warning_code {
    QBX_WARN_UNKNOWN_ELEMENT,
    QBX_WARN_UNKNOWN_ATTRIBUTE,
    QBX_WARN_UNKNOWN_VALUE,
    QBX_WARN_UNREADABLE_VALUE,
    QBX_WARN_PERCENT_SIGN,
    QBX_WARN_ZERO_DATE,
    QBX_WARN_REPEATED_ELEMENT,
    QBX_WARN_STRAY_TEXT,
    QBX_WARN_DOUBLED_REFERENCE,
    QBX_WARN_ILLEGAL_CHARACTER,
    QBX_WARN_ENCODING,
    QBX_WARN_UNDEFINED_ENTITY,
    QBX_WARN_STRAY_AMPERSAND,
    QBX_WARN_OUTSIDE_TEXT,
    QBX_WARN_ESCAPED_DOCUMENT,
    QBX_WARNING_CODES
};

static const char *const qbx_warning_words[QBX_WARNING_CODES] = {
    "unknown_element", "unknown_attribute", "unknown_value",   "unreadable_value",  "percent_sign",
    "zero_date",       "repeated_element",  "stray_text",      "doubled_reference", "illegal_character",
    "encoding",        "undefined_entity",  "stray_ampersand", "outside_text",      "escaped_document"};

/* How often a message came with a status, for summaries. */
typedef struct {
    const qbx_row *row;
    int status_code; /* -1: none, or one of too many */
    uint64_t messages, records;
} qbx_tally;

/* How often a warning came up at a place, places of the same names counted as one. */
typedef struct {
    uint64_t hash, count;
    size_t path, path_size; /* in warning_paths */
    int code;
} qbx_warning_tally;

/* Where a warning shows the position of its record, which is not known while records are read apart. */
typedef struct {
    const qbx_row *row;
    uint64_t index;       /* of the record, from 1, among those of the row that were read apart */
    size_t at, size, end; /* the number, and the end of the warning; size 0: it shows none */
} qbx_number_note;

struct qbx_reader;

/* Who takes records over, so that they do not go to the output. Anything but QBX_OK and QBX_BAIL ends the reading. */
typedef struct qbx_taker {
    /* As qbx_api_fast, and may take the record over instead of writing it to the output. */
    qbx_status (*build)(struct qbx_taker *taker, struct qbx_reader *reader, const char *p, const char *end,
                        const char **next, const qbx_row *row, const qbx_object *object);
    /* Takes a record over as JSON; `object` is its number, QBX_NONE for a record that no schema knows. */
    qbx_status (*read)(struct qbx_taker *taker, uint16_t object, const char *json, size_t size);
} qbx_taker;

typedef struct qbx_reader {
    qbx_options options;
    qbx_options exact; /* the same, but damaged text is refused: for the fast paths, which cannot warn */
    qbx_failure failure;
    enum qbx_shape shape;
    enum qbx_format format;
    enum qbx_state state;
    int slow_only;       /* never take the fast path: for tests */
    unsigned bails;      /* records in a row that the fast path has given up */
    unsigned detour;     /* records that do not try it */
    uint64_t cut;        /* offset of a record that the input did not hold completely, plus 1 */
    int tagged;          /* lines of NDJSON begin with the number of their object and a tab */
    qbx_taker *taker;    /* NULL for none; api shape only */
    uint64_t taken;      /* records that it has for good: one of a message that fails afterwards is not counted */
    uint64_t offset;     /* bytes used before the current input */
    const char *input;   /* where the current input starts */
    const char *unit;    /* start of the unit being read */
    const char *content; /* where the document starts: behind a byte order mark */
    uint64_t records;
    qbx_levels levels;
    qbx_tape tape;
    int tape_failed;           /* the failure happened inside a record: the tape knows the path */
    uint64_t record_index;     /* of the record among its name, from 1 */
    const qbx_row *record_row; /* of the last piece of the innermost level, if it was a record that the schema knows */
    qbx_buffer scratch;
    qbx_buffer version; /* content of the qbxml instruction, as the inside of a JSON string */
    int has_version;
    qbx_buffer tallies;
    uint16_t *tally_slots; /* tallies by hash: 0, or the position from 1. NULL while they are few */
    uint64_t documents;    /* roots read so far */
    int begun;             /* something of this document has been read: 1 blanks, 2 more. A declaration comes first */
    int outside;           /* in a stretch of text outside of documents that has been warned of */
    int salvage, skipping; /* damage is left out; reading looks for a place to go on */
    uint64_t damaged;      /* stretches that were left out */
    qbx_buffer damage, damage_paths; /* of qbx_damage: the first max_warnings of them */
    qbx_buffer repairs;              /* of the unit that is being read */
    size_t repairs_told;             /* bytes of them that have been warned of */
    qbx_buffer text;                 /* text between elements that is being read */
    qbx_buffer places;               /* of uint32_t: a stack for api_tape.h */
    qbx_buffer columns;              /* of qbx_column, by number: of the report being read */
    size_t inherited;                /* attribute values in the arena from here on were taken from columns */
    uint64_t responses;              /* begun so far, api shape */
    int has_set_status; /* the message set has a status of its own: it was refused, or could not be recovered */
    int set_status;
    const char *attribute; /* a warning is about this attribute of the element */
    size_t attribute_length;
    uint64_t warning_count, max_warnings;
    uint64_t warnings_kept;
    qbx_buffer warnings; /* JSON objects, a comma behind each */
    int apart;           /* reads records apart from the reader they belong to (apart.h): notes what will change */
    qbx_buffer numbers;  /* of qbx_number_note, one for each warning kept while apart */
    size_t number_at, number_size;
    qbx_buffer warning_tallies, warning_paths, path;
    uint16_t warning_slots[QBX_WARNING_SLOTS]; /* warning_tallies by hash; 0: empty, else the position from 1 */
} qbx_reader;

static void qbx_reader_free(qbx_reader *reader) {
    qbx_buffer *buffers[] = {&reader->scratch,       &reader->version,     &reader->tallies,  &reader->text,
                             &reader->places,        &reader->columns,     &reader->warnings, &reader->warning_tallies,
                             &reader->warning_paths, &reader->numbers,     &reader->path,     &reader->repairs,
                             &reader->damage,        &reader->damage_paths};
    qbx_levels_free(&reader->levels);
    qbx_tape_free(&reader->tape);
    free(reader->tally_slots);
    reader->tally_slots = NULL;
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) qbx_buffer_free(buffers[i]);
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
    if (reader->slow_only || reader->salvage || (size_t)(end - p) > reader->options.max_record) return 0;
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

/* The slot for the tally of a message and status. */
static uint16_t *qbx_tally_slot(const qbx_reader *reader, const qbx_row *row, int status_code) {
    const qbx_tally *tallies = (const qbx_tally *)reader->tallies.data;
    for (size_t at = qbx_mix(qbx_mix(qbx_name_seed, (size_t)(row - qbx_rows)), (unsigned)status_code);; at++) {
        uint16_t *slot = &reader->tally_slots[at % QBX_TALLY_SLOTS];
        if (!*slot || (tallies[*slot - 1].row == row && tallies[*slot - 1].status_code == status_code)) return slot;
    }
}

/* The tally of a message and status, or NULL. */
static qbx_tally *qbx_find_message(const qbx_reader *reader, const qbx_row *row, int status_code) {
    qbx_tally *tallies = (qbx_tally *)reader->tallies.data;
    if (reader->tally_slots) {
        uint16_t slot = *qbx_tally_slot(reader, row, status_code);
        return slot ? tallies + slot - 1 : NULL;
    }
    for (size_t i = 0; i < reader->tallies.size / sizeof *tallies; i++)
        if (tallies[i].row == row && tallies[i].status_code == status_code) return tallies + i;
    return NULL;
}

static qbx_status qbx_add_message(qbx_reader *reader, qbx_tally tally) {
    size_t count = reader->tallies.size / sizeof tally, first = reader->tally_slots ? count : 0;
    if (qbx_append(&reader->tallies, (const char *)&tally, sizeof tally) != QBX_OK) return QBX_MEMORY;
    if (count < QBX_TALLIES_FROM) return QBX_OK;
    if (!reader->tally_slots && !(reader->tally_slots = qbx_allocate(QBX_TALLY_SLOTS, sizeof *reader->tally_slots)))
        return QBX_MEMORY;
    for (size_t i = first; i <= count; i++) {
        const qbx_tally *each = (const qbx_tally *)reader->tallies.data + i;
        *qbx_tally_slot(reader, each->row, each->status_code) = (uint16_t)(i + 1);
    }
    return QBX_OK;
}

static qbx_status qbx_count_message(qbx_reader *reader, const qbx_row *row, int status_code, uint64_t records) {
    qbx_tally *tally = qbx_find_message(reader, row, status_code);
    if (!tally && reader->tallies.size >= QBX_TALLIES_MAX * sizeof *tally) {
        status_code = -1;
        tally = qbx_find_message(reader, row, status_code);
    }
    if (!tally) return qbx_add_message(reader, (qbx_tally){row, status_code, 1, records});
    tally->messages++;
    tally->records += records;
    return QBX_OK;
}

/* The status attribute of a message that is itself a record; its tag has been read before, so it is well-formed. */
static qbx_status qbx_count_whole_message(qbx_reader *reader, const char *p, const char *end, const qbx_row *row) {
    qbx_members members;
    reader->scratch.size = 0;
    qbx_status status = qbx_attributes_to_json(p + 1 + row->length, end, &qbx_types[row->type], &reader->scratch,
                                               &members, &reader->options, &reader->failure);
    int code = qbx_role_number(&members, &reader->scratch, QBX_ROLE_STATUS_CODE);
    return status == QBX_OK ? qbx_count_message(reader, row, code, 1) : status;
}

/* After a failed read nothing has been gathered: finds the positions of the nodes that were open. */
static void qbx_number_open(qbx_tape *tape) {
    for (uint32_t index = tape->open; index != QBX_NIL; index = qbx_node_at(tape, index)->parent) {
        qbx_node *node = qbx_node_at(tape, index);
        if (node->parent == QBX_NIL) return;
        node->position = 1;
        for (uint32_t s = qbx_node_at(tape, node->parent)->first_child; s != index; s = qbx_node_at(tape, s)->next) {
            const qbx_node *other = qbx_node_at(tape, s);
            node->position +=
                other->name_length == node->name_length && memcmp(other->name, node->name, node->name_length) == 0;
        }
    }
}

/* Appends the path of `node` (QBX_NIL: of the innermost level) to `out`. Names are XML names: nothing to escape.
 * `numbers`: repeated elements carry their position. */
QBX_COLD static qbx_status qbx_put_path(qbx_reader *reader, uint32_t node, int numbers, qbx_buffer *out) {
    size_t start = out->size;
    uint32_t chain[1024];
    int depth = 0;
    for (int i = 1; i < reader->levels.depth; i++) {
        const qbx_row *row = reader->levels.levels[i].row;
        if (out->size > start && QBX_APPEND_LITERAL(out, "/") != QBX_OK) return QBX_MEMORY;
        if (qbx_append(out, qbx_row_name(row), row->length) != QBX_OK) return QBX_MEMORY;
    }
    for (; node != QBX_NIL && depth < 1024; node = qbx_node_at(&reader->tape, node)->parent) chain[depth++] = node;
    while (depth--) {
        const qbx_node *each = qbx_node_at(&reader->tape, chain[depth]);
        if (out->size > start && QBX_APPEND_LITERAL(out, "/") != QBX_OK) return QBX_MEMORY;
        if (qbx_append(out, each->name, each->name_length) != QBX_OK) return QBX_MEMORY;
        int top = each->parent == QBX_NIL;
        if (!numbers || (each->row ? !(each->row->flags & QBX_REPEATS) : !top && each->position == 1)) continue;
        char number[24];
        unsigned long long position = top ? reader->record_index : each->position;
        int length = snprintf(number, sizeof number, "[%llu]", position);
        if (top) {
            reader->number_at = out->size + 1;
            reader->number_size = (size_t)length - 2;
        }
        if (qbx_append(out, number, (size_t)length) != QBX_OK) return QBX_MEMORY;
    }
    if (!reader->attribute) return QBX_OK;
    if (out->size > start && QBX_APPEND_LITERAL(out, "/") != QBX_OK) return QBX_MEMORY;
    if (QBX_APPEND_LITERAL(out, "@") != QBX_OK) return QBX_MEMORY;
    return qbx_append(out, reader->attribute, reader->attribute_length);
}

/* Length of the longest start of `text`, inside of a JSON string, that fits and cuts no escape and no character. */
static size_t qbx_cut_json(const char *text, size_t length) {
    size_t at = 0;
    if (length <= QBX_WARNING_TEXT_MAX) return length;
    while (at < QBX_WARNING_TEXT_MAX) {
        unsigned char c = (unsigned char)text[at];
        size_t step = c == '\\' ? (text[at + 1] == 'u' ? 6 : 2) : c < 0x80 ? 1 : c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
        if (at + step > QBX_WARNING_TEXT_MAX) break;
        at += step;
    }
    return at;
}

static inline uint64_t qbx_row_or_name(const qbx_row *row, const char *name, size_t length) {
    return row ? (uint64_t)(row - qbx_rows) : qbx_full_hash(name, length);
}

/* The hash of the path of a level that is opened as `row` in another one. */
static inline uint64_t qbx_level_hash(const qbx_level *level, const qbx_row *row) {
    return qbx_mix(level->path_hash, (uint64_t)(row - qbx_rows));
}

/* One number for the path of a node without positions; of QBX_NIL, of the innermost level. */
static uint64_t qbx_path_hash(const qbx_reader *reader, uint32_t node) {
    const qbx_levels *levels = &reader->levels;
    uint64_t hash = levels->depth ? levels->levels[levels->depth - 1].path_hash : qbx_name_seed;
    uint32_t chain[1024];
    int depth = 0;
    for (; node != QBX_NIL && depth < 1024; node = qbx_node_at(&reader->tape, node)->parent) chain[depth++] = node;
    while (depth--) {
        const qbx_node *each = qbx_node_at(&reader->tape, chain[depth]);
        hash = qbx_mix(hash, qbx_row_or_name(each->row, each->name, each->name_length));
    }
    return hash;
}

/* One number for a kind of warning: its code and its path without positions. What is odd tends to have the parent of
 * what was odd before. */
static uint64_t qbx_warning_hash(qbx_reader *reader, int code, uint32_t node) {
    qbx_tape *tape = &reader->tape;
    uint64_t hash;
    if (node == QBX_NIL) {
        hash = qbx_path_hash(reader, node);
    } else {
        const qbx_node *each = qbx_node_at(tape, node);
        if (tape->hashed != each->parent) {
            tape->path_hash = qbx_path_hash(reader, each->parent);
            tape->hashed = each->parent;
        }
        hash = qbx_mix(tape->path_hash, qbx_row_or_name(each->row, each->name, each->name_length));
    }
    if (reader->attribute) hash = qbx_mix(hash, qbx_full_hash(reader->attribute, reader->attribute_length));
    return qbx_mix(hash, (uint64_t)code);
}

/* The slot of a kind of warning, and the kind itself, or NULL when it is new. */
static uint16_t *qbx_find_tally(qbx_reader *reader, uint64_t hash, qbx_warning_tally **tally) {
    qbx_warning_tally *tallies = (qbx_warning_tally *)reader->warning_tallies.data;
    size_t at = hash % QBX_WARNING_SLOTS;
    for (; reader->warning_slots[at]; at = (at + 1) % QBX_WARNING_SLOTS) {
        *tally = &tallies[reader->warning_slots[at] - 1];
        if ((*tally)->hash == hash) return &reader->warning_slots[at];
    }
    *tally = NULL;
    return &reader->warning_slots[at];
}

static inline int qbx_has_tally_room(const qbx_reader *reader) {
    return reader->warning_tallies.size < QBX_WARNING_TALLIES_MAX * sizeof(qbx_warning_tally);
}

/* Adds a kind of warning, as long as there is room for it. */
static qbx_status qbx_add_tally(qbx_reader *reader, uint16_t *slot, uint64_t hash, int code, uint64_t count,
                                const char *path, size_t path_size) {
    qbx_warning_tally tally = {hash, count, reader->warning_paths.size, path_size, code};
    if (!qbx_has_tally_room(reader)) return QBX_OK;
    *slot = (uint16_t)(reader->warning_tallies.size / sizeof tally + 1);
    if (qbx_append(&reader->warning_paths, path, path_size) != QBX_OK) return QBX_MEMORY;
    return qbx_append(&reader->warning_tallies, (const char *)&tally, sizeof tally);
}

static qbx_status qbx_tally_warning(qbx_reader *reader, int code, uint32_t node, uint64_t times) {
    qbx_warning_tally *tally;
    uint64_t hash = qbx_warning_hash(reader, code, node);
    uint16_t *slot = qbx_find_tally(reader, hash, &tally);
    if (tally) {
        tally->count += times;
        return QBX_OK;
    }
    if (!qbx_has_tally_room(reader)) return QBX_OK;
    qbx_buffer *path = &reader->path;
    path->size = 0;
    if (qbx_put_path(reader, node, 0, path) != QBX_OK) return QBX_MEMORY;
    return qbx_add_tally(reader, slot, hash, code, times, path->data, path->size);
}

/* Whether the text of the next warning will be seen: past max_warnings only counts go on. */
static inline int qbx_shows_warning(const qbx_reader *reader) {
    return reader->options.strict || reader->warnings_kept < reader->max_warnings;
}

/* Notes something odd at `at`, in the element `node` (QBX_NIL: at the innermost level), which came `times`. `text` is
 * the inside of a JSON string; see qbx_shows_warning. */
static qbx_status qbx_warn_times(qbx_reader *reader, enum qbx_warning_code code, uint64_t times, uint32_t node,
                                 const char *at, const char *text, size_t length) {
    char number[40];
    qbx_buffer *out = &reader->warnings;
    qbx_status status;
    if (reader->options.strict) {
        qbx_fail(&reader->failure, QBX_STRICT, at, qbx_warning_words[code]);
        size_t shown = length < QBX_FOUND_MAX - 1 ? length : QBX_FOUND_MAX - 1;
        if (shown) memcpy(reader->failure.found, text, shown);
        reader->failure.found[shown] = 0;
        reader->tape.open = node;
        return QBX_STRICT;
    }
    reader->warning_count += times;
    if ((status = qbx_tally_warning(reader, code, node, times)) != QBX_OK || !qbx_shows_warning(reader)) return status;
    reader->warnings_kept++;
    if ((status = QBX_APPEND_LITERAL(out, "{\"code\":\"")) != QBX_OK) return status;
    if ((status = qbx_append(out, qbx_warning_words[code], strlen(qbx_warning_words[code]))) != QBX_OK) return status;
    if ((status = QBX_APPEND_LITERAL(out, "\",\"path\":\"")) != QBX_OK) return status;
    reader->number_size = 0;
    if ((status = qbx_put_path(reader, node, 1, out)) != QBX_OK) return status;
    int size = snprintf(number, sizeof number, "\",\"offset\":%llu,",
                        (unsigned long long)(reader->offset + (uint64_t)(at - reader->input)));
    if ((status = qbx_append(out, number, (size_t)size)) != QBX_OK) return status;
    if ((status = QBX_APPEND_LITERAL(out, "\"text\":\"")) != QBX_OK) return status;
    if ((status = qbx_append(out, text, qbx_cut_json(text, length))) != QBX_OK) return status;
    if ((status = QBX_APPEND_LITERAL(out, "\"},")) != QBX_OK || !reader->apart) return status;
    qbx_number_note note = {qbx_node_at(&reader->tape, 0)->row, reader->record_index, reader->number_at,
                            reader->number_size, out->size};
    return qbx_append(&reader->numbers, (const char *)&note, sizeof note);
}

static qbx_status qbx_warn(qbx_reader *reader, enum qbx_warning_code code, uint32_t node, const char *at,
                           const char *text, size_t length) {
    return qbx_warn_times(reader, code, 1, node, at, text, length);
}

#define QBX_SHOWN_MAX 40 /* bytes of damaged text that a warning shows */

/* Writes the start of what stood in the document, at most 6 * QBX_SHOWN_MAX bytes as the inside of a JSON string: bytes
 * that are no plain text as 0xE9. */
static size_t qbx_show_bytes(const char *p, const char *end, char *out) {
    static const char hex[] = "0123456789ABCDEF";
    char *write = out;
    int bytes = 0;
    if (end - p > QBX_SHOWN_MAX) end = p + QBX_SHOWN_MAX;
    for (; p < end; p++) {
        unsigned char c = (unsigned char)*p;
        if (c >= 0x20 && c < 0x7F) {
            write = qbx_put_json(write, c);
            bytes = 0;
            continue;
        }
        if (bytes++) *write++ = ' ';
        *write++ = '0', *write++ = 'x', *write++ = hex[c >> 4], *write++ = hex[c & 15];
    }
    return (size_t)(write - out);
}

/* The innermost node of the tape that holds `at`, from `node` on: a preorder walk, linear over all calls for one tape. */
static uint32_t qbx_node_around(const qbx_tape *tape, const char *at, uint32_t *next) {
    while (*next < qbx_node_count(tape) && qbx_node_at(tape, *next)->name <= at) ++*next;
    uint32_t node = *next - 1;
    while (node != QBX_NIL && qbx_node_at(tape, node)->end <= at) node = qbx_node_at(tape, node)->parent;
    return node;
}

/* Warns of the damaged text of this unit that is new. `record`: the tape holds it, with all of the damaged places. */
static qbx_status qbx_tell_new_repairs(qbx_reader *reader, int record) {
    const qbx_repair *repairs = (const qbx_repair *)reader->repairs.data;
    uint32_t next = 1, same_node = QBX_NIL;
    enum qbx_warning_code same_code = QBX_WARNING_CODES;
    uint64_t same = 0; /* warnings that are only counted, of one kind and place: told together */
    char shown[6 * QBX_SHOWN_MAX];
    qbx_status status;
    for (size_t i = reader->repairs_told / sizeof *repairs; i < reader->repairs.size / sizeof *repairs; i++) {
        const qbx_repair *repair = repairs + i;
        enum qbx_warning_code code = repair->status == QBX_ENCODING           ? QBX_WARN_ENCODING
                                     : repair->status == QBX_UNDEFINED_ENTITY ? QBX_WARN_UNDEFINED_ENTITY
                                     : repair->status == QBX_STRAY_AMPERSAND  ? QBX_WARN_STRAY_AMPERSAND
                                                                              : QBX_WARN_ILLEGAL_CHARACTER;
        uint32_t node = record ? qbx_node_around(&reader->tape, repair->at, &next) : QBX_NIL;
        if (!qbx_shows_warning(reader)) {
            if (same && (code != same_code || node != same_node) &&
                (status = qbx_warn_times(reader, same_code, same, same_node, repair->at, "", 0)) != QBX_OK)
                return status;
            same = (code == same_code && node == same_node ? same : 0) + repair->count;
            same_code = code, same_node = node;
            continue;
        }
        size_t length = qbx_show_bytes(repair->at, repair->end, shown);
        status = qbx_warn_times(reader, code, repair->count, node, repair->at, shown, length);
        if (status != QBX_OK) return status;
    }
    if (same && (status = qbx_warn_times(reader, same_code, same, same_node, reader->unit, "", 0)) != QBX_OK)
        return status;
    reader->repairs_told = reader->repairs.size;
    return QBX_OK;
}

static inline qbx_status qbx_tell_repairs(qbx_reader *reader, int record) {
    return QBX_LIKELY(reader->repairs_told == reader->repairs.size) ? QBX_OK : qbx_tell_new_repairs(reader, record);
}

/* As qbx_warn, about an attribute of the element. With `strict` its name stays for the path of the error. */
static qbx_status qbx_warn_attribute(qbx_reader *reader, enum qbx_warning_code code, uint32_t node, const char *at,
                                     const char *name, size_t name_length, const char *text, size_t length) {
    reader->attribute = name;
    reader->attribute_length = name_length;
    qbx_status status = qbx_warn(reader, code, node, at, text, length);
    if (status != QBX_STRICT) reader->attribute = NULL;
    return status;
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
