/* Salvage: going on behind damage, for input of which every whole record is wanted.
 *
 * Theory: no element inside a record has the name of an element of a container (a test holds the schema to that), so the
 * next tag with such a name is where reading can go on, whatever is broken before it. From the first damage on the same
 * places bound every record: what has not ended there is damaged, too. So each byte is looked at a fixed number of
 * times, however much is broken.
 *
 * Where no open container knows the name, the tag of its container was lost. The schema tells which one that is, up to the
 * root: they are opened as if their tags, without attributes, had stood there. */
#ifndef QBX_SALVAGE_H
#define QBX_SALVAGE_H

#include "warning.h"

/* A stretch that was left out: what was wrong at its start. */
typedef struct {
    uint64_t from, to; /* absolute offsets */
    qbx_status status;
    const char *what;
    size_t path, path_size; /* in damage_paths */
} qbx_damage;

static inline int qbx_is_named(const char *name, size_t length, const char *wanted) {
    return length == strlen(wanted) && memcmp(name, wanted, length) == 0;
}

static inline int qbx_is_container_name(const qbx_container *container, const char *name, size_t length) {
    return container->row ? length == container->row->length && memcmp(name, qbx_row_name(container->row), length) == 0
                          : qbx_is_named(name, length, QBX_ROOT);
}

/* The first place from `p` on where a document starts: its XML declaration, its version or its root. NULL: nowhere. */
static const char *qbx_find_document(const char *p, const char *end) {
    static const char *const starts[] = {"<?xml", "<?qbxml", "<" QBX_ROOT};
    for (; (p = memchr(p, '<', (size_t)(end - p))) != NULL; p++)
        for (unsigned i = 0; i < 3; i++) {
            size_t length = strlen(starts[i]);
            if ((size_t)(end - p) > length && memcmp(p, starts[i], length) == 0 &&
                (qbx_is_blank(p[length]) || (i == 2 && (p[length] == '>' || p[length] == '/'))))
                return p;
        }
    return NULL;
}

/* How many containers are open where a tag with this name belongs: the innermost that knows it. 0: none does. */
static int qbx_depth_of(const qbx_reader *reader, const char *name, size_t length, int closes) {
    int depth = length ? reader->containers.depth : 0;
    for (; depth > 0; depth--) {
        const qbx_container *container = &reader->containers.stack[depth - 1];
        if (closes ? qbx_is_container_name(container, name, length)
                   : qbx_find_row(container->type, name, length) != NULL)
            break;
    }
    return depth;
}

/* Whether tags of containers that were lost may be made up: with room for as many as there can be. */
static inline int qbx_may_assume(const qbx_reader *reader) {
    return reader->salvage.on && reader->options.max_depth >= QBX_CONTAINERS_MAX;
}

/* Whether a name that no open container knows belongs into a certain one: that whose tag is damaged right here, else what
 * the schema says. `into` is its row, NULL for the root. */
static int qbx_find_lost(const qbx_reader *reader, const char *name, size_t length, const qbx_row **into) {
    if (!qbx_may_assume(reader)) return 0;
    const qbx_row *row =
        reader->salvage.lost ? qbx_find_row(&qbx_types[reader->salvage.lost->type], name, length) : NULL;
    int kept = row && (row->flags & QBX_RECORD || (row->type != QBX_NONE && qbx_types[row->type].flags & QBX_STREAM));
    const qbx_parent_hint *hint = kept ? NULL : qbx_find_parent_hint(name, length);
    if (!kept && (!hint || hint->parent == QBX_NOWHERE)) return 0;
    *into = kept ? reader->salvage.lost : hint->parent != QBX_NONE ? qbx_rows + hint->parent : NULL;
    /* In one JSON document there is one root. */
    return *into || (reader->containers.depth == 0 && (reader->format == QBX_NDJSON || !reader->document.count));
}

/* How many containers are open around a start tag with this name, before those that were lost are opened. -1: it has no
 * place. */
static int qbx_depth_around(const qbx_reader *reader, const char *name, size_t length) {
    const qbx_row *into;
    if (!length || !qbx_find_parent_hint(name, length)) return -1;
    int depth = qbx_depth_of(reader, name, length, 0);
    if (depth > 0) return depth;
    if (!qbx_find_lost(reader, name, length, &into)) return -1;
    return into ? qbx_depth_around(reader, qbx_row_name(into), into->length) : 0;
}

/* The first place from `p` on where reading can go on, and how many containers are open there. NULL: not in this input, and
 * nothing before *seen is needed any more. */
static const char *qbx_find_start(const qbx_reader *reader, const char *p, const char *end, int *depth,
                                  const char **seen) {
    /* In one JSON document there is no room for a second one; its messages can be added to those of the first. */
    int documents = reader->format == QBX_NDJSON || reader->document.state != QBX_CONTENT;
    /* Inside of one only a root starts another: a text may hold a declaration, and records go on behind it. */
    int prologs = reader->document.state != QBX_CONTENT;
    for (; (p = memchr(p, '<', (size_t)(end - p))) != NULL; p++) {
        const char *name = p + 1, *behind;
        int closes = name < end && *name == '/', instruction = name < end && *name == '?';
        name += closes | instruction;
        for (behind = name; behind < end && qbx_name_byte[(unsigned char)*behind]; behind++) continue;
        size_t length = (size_t)(behind - name);
        if (length > reader->options.max_name) continue;
        if (behind == end) break;
        if (documents && !closes && (prologs || !instruction) && qbx_find_document(p, behind + 1) == p) {
            *depth = 0;
            return p;
        }
        if (instruction) continue;
        *depth = closes ? qbx_depth_of(reader, name, length, 1) : qbx_depth_around(reader, name, length);
        if (closes ? *depth > 0 : *depth >= 0) return p;
    }
    *seen = p ? p : end;
    return NULL;
}

/* Whether the tag at `p` belongs to a container further out, so that an end tag is missing before it, or outside of
 * documents into one. */
static int qbx_is_container_left(const qbx_reader *reader, const char *p, const char *end) {
    int content = reader->document.state == QBX_CONTENT;
    if (*p != '<' || (!content && reader->document.outside)) return 0;
    const char *name = p + 1, *behind;
    int closes = name < end && *name == '/';
    name += closes;
    for (behind = name; behind < end && qbx_name_byte[(unsigned char)*behind]; behind++) continue;
    size_t length = (size_t)(behind - name);
    int whole = behind < end && length <= reader->options.max_name;
    if (!content) return whole && !closes && qbx_depth_around(reader, name, length) >= 0;
    int depth = whole ? qbx_depth_of(reader, name, length, closes) : 0;
    return depth > 0 && depth < reader->containers.depth;
}

/* Starts to skip at `p`, where reading failed. */
static qbx_status qbx_skip(qbx_reader *reader, qbx_status status, const char *p) {
    uint64_t from = reader->input.offset + (uint64_t)(p - reader->input.start);
    qbx_buffer *paths = &reader->salvage.paths;
    uint32_t open = reader->record.failed ? reader->tape.open : QBX_NIL;
    reader->salvage.skipping = 1;
    reader->salvage.lost = NULL;
    reader->record.failed = 0;
    reader->salvage.count++;
    if (reader->salvage.count > reader->warnings.max) return QBX_OK;
    qbx_damage damage = {from, from, status, reader->failure.what, paths->size, 0};
    if (open != QBX_NIL) qbx_number_open(&reader->tape);
    qbx_status put = qbx_put_path(reader, open, 1, paths);
    damage.path_size = paths->size - damage.path;
    if (put != QBX_OK) return put;
    return qbx_append(&reader->salvage.damage, (const char *)&damage, sizeof damage);
}

/* Ends skipping at `p`. */
static void qbx_skipped(qbx_reader *reader, const char *p) {
    reader->salvage.skipping = 0;
    if (reader->salvage.count <= reader->warnings.max)
        ((qbx_damage *)(reader->salvage.damage.data + reader->salvage.damage.size))[-1].to =
            reader->input.offset + (uint64_t)(p - reader->input.start);
}

/* Where the item at `p` has to end at the latest: `end`, or once there is damage, where the next one can start. */
static const char *qbx_bound(const qbx_reader *reader, const char *p, const char *end) {
    const char *found = NULL, *seen = p + 1;
    int depth;
    if (!reader->salvage.count || reader->document.state != QBX_CONTENT) return end;
    if (*p == '<' && p + 1 < end && p[1] != '!' && p[1] != '?') {
        const char *behind = p + 1;
        while (behind < end && qbx_name_byte[(unsigned char)*behind]) behind++;
        const qbx_container *container = &reader->containers.stack[reader->containers.depth - 1];
        const qbx_row *row = behind < end ? qbx_find_row(container->type, p + 1, (size_t)(behind - p - 1)) : NULL;
        /* The tag of a container ends by itself, and what comes behind it is looked at. */
        if (row && row->type != QBX_NONE && qbx_types[row->type].flags & QBX_STREAM) return end;
    }
    if (p + 1 < end) found = qbx_find_start(reader, p + 1, end, &depth, &seen);
    return found ? found + 2 : end; /* text ends where the tag behind it is seen */
}

#endif
