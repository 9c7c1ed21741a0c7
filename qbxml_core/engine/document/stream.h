/* The stream: from bytes as they arrive to finished pieces of output. Sans-io; NDJSON takes document after document.
 *
 *     bytes -> [prolog] -> containers (root, message set, message, report) -> record, decoded in one go -> JSON
 *
 * Theory: a position in the input is always at the start of an item: a tag of a container, a stretch of text between
 * elements, or one whole record. An item that the input does not hold completely is QBX_SHORT: nothing of it is kept,
 * it is read again when more has come. So there is no half-parsed state, and records are independent of each other. Of
 * no item more than max_record bytes are looked at, so what is too long does not depend on how the input comes.
 *
 * Contract of qbx_run: reads as many items as it can from [input, input + size), QBX_PAD readable bytes behind, and
 * tells how many bytes it has used. QBX_OK: all used or more is needed. Anything else is final; output of the whole
 * records before it stays. */
#ifndef QBX_STREAM_H
#define QBX_STREAM_H

#include "document.h"

static qbx_status qbx_child(qbx_reader *reader, const char *p, const char *end, const char **next, const qbx_row *row,
                            size_t length) {
    qbx_container *container = qbx_top(reader);
    /* What the schema does not know may be all there is of it: never leave it out. Around the rows of a report it is
     * no row, and the api shape has only a warning for it. */
    int record = row ? row->flags & QBX_RECORD : !(reader->shape == QBX_API && container->type->flags & QBX_REPORT);
    qbx_status status = reader->shape == QBX_NATIVE ? qbx_native_child(reader, p, end, next, row, length, record)
                                                    : qbx_api_child(reader, p, end, next, row, length, record);
    if (QBX_UNLIKELY(status == QBX_SHORT))
        reader->fast.cut = reader->input.offset + (uint64_t)(p - reader->input.start) + 1;
    if (status != QBX_OK) return status;
    reader->record.row = record ? row : NULL;
    if (!record) return QBX_OK;
    reader->counts.records++;
    container->records++;
    return row && row->type != QBX_NONE && qbx_types[row->type].flags & QBX_MESSAGE
               ? qbx_count_whole_message(reader, p, end, row)
               : QBX_OK;
}

/* Opens a container whose tag has been read into the scratch buffer. */
static qbx_status qbx_enter_container(qbx_reader *reader, const qbx_row *row, const qbx_members *members, int empty) {
    qbx_deferred *out = &reader->containers.output;
    const char *behind = "";
    qbx_status status;
    /* What stands before a container is written first, so it has to be sure that it will be opened. */
    if (reader->shape == QBX_NATIVE && !qbx_is_deepest(reader) &&
        (status = qbx_native_place_container(reader, row, &out, &behind)) != QBX_OK)
        return status;
    return qbx_open_container(reader, row, &qbx_types[row->type], out, behind, members, empty);
}

/* The start tag of a container below. */
static QBX_NOINLINE qbx_status qbx_start_container(qbx_reader *reader, const char *p, const char *end,
                                                   const char **next, const qbx_row *row) {
    qbx_members members;
    reader->scratch.size = 0;
    qbx_status status = qbx_attributes_to_json(p + 1 + row->length, end, &qbx_types[row->type], &reader->scratch,
                                               &members, &reader->options, &reader->failure);
    if (status != QBX_OK) return status;
    int empty = members.empty;
    if (!empty && qbx_types[row->type].flags & QBX_MESSAGE) {
        /* What a status means can depend on whether anything follows. */
        if ((status = qbx_is_empty(members.next, end, &empty)) != QBX_OK) return status;
    }
    status = qbx_enter_container(reader, row, &members, empty);
    if (status == QBX_OK) status = qbx_tell_repairs(reader, 0);
    *next = members.next;
    return status == QBX_OK && members.empty ? qbx_close_container(reader) : status;
}

/* The row of the last child of the container, when the name at `name` is the same: mostly record follows record. */
static inline const qbx_row *qbx_container_guess(const qbx_reader *reader, const qbx_container *container,
                                                 const char *name, const char *end) {
    const qbx_row *row = container->before;
    if (QBX_UNLIKELY(!row || (size_t)(end - name) <= row->length)) return NULL;
    return row->length <= reader->options.max_name && qbx_is_whole_name(name, qbx_row_name(row), row->length) ? row
                                                                                                              : NULL;
}

/* A start tag in a container: opens a container below, or reads a whole piece. */
static qbx_status qbx_start_tag(qbx_reader *reader, const char *p, const char *end, const char **next) {
    qbx_container *container = qbx_top(reader);
    const qbx_row *row = qbx_container_guess(reader, container, p + 1, end);
    qbx_status status;
    size_t length;
    if (QBX_LIKELY(row != NULL)) {
        length = row->length;
    } else {
        if ((status = qbx_name(p + 1, end, &length, &reader->options, &reader->failure)) != QBX_OK) return status;
        if (length == 0)
            return qbx_fail_found(&reader->failure, QBX_XML_SYNTAX, p, p + 2 < end ? p + 2 : end,
                                  "'<' that starts no tag: write it as &lt;");
        row = qbx_find_row(container->type, p + 1, length);
        if (row) container->before = row;
    }
    return row && row->type != QBX_NONE && qbx_types[row->type].flags & QBX_STREAM
               ? qbx_start_container(reader, p, end, next, row)
               : qbx_child(reader, p, end, next, row, length);
}

static qbx_status qbx_end_tag(qbx_reader *reader, const char *p, const char *end, const char **next) {
    const qbx_container *container = qbx_top(reader);
    const char *name = container->row ? qbx_row_name(container->row) : QBX_ROOT;
    size_t expected = container->row ? container->row->length : strlen(name), length;
    qbx_status status = qbx_name(p + 2, end, &length, &reader->options, &reader->failure);
    if (status != QBX_OK) return status;
    if (length != expected || memcmp(p + 2, name, length) != 0) {
        qbx_fail_found(&reader->failure, QBX_XML_SYNTAX, p, p + 2 + length + (p[2 + length] == '>'),
                       "closing tag does not match");
        reader->failure.expected = name;
        reader->failure.expected_length = expected;
        return QBX_XML_SYNTAX;
    }
    p = qbx_skip_blanks(p + 2 + length, end);
    if (p >= end) return QBX_SHORT;
    if (*p != '>') return qbx_fail_found(&reader->failure, QBX_XML_SYNTAX, p, p + 1, "closing tag must end with '>'");
    *next = p + 1;
    return qbx_close_container(reader);
}

/* One item at `p`. */
static qbx_status qbx_item(qbx_reader *reader, const char *p, const char *end, const char **next) {
    int content = reader->document.state == QBX_CONTENT;
    if (qbx_is_outside(reader, p)) return qbx_outside(reader, p, end, next);
    if (*p != '<') return qbx_container_text(reader, p, end, next);
    if (p + 1 >= end) return QBX_SHORT;
    if (p[1] == '?')
        return content ? qbx_container_text(reader, p, end, next) : qbx_container_instruction(reader, p, end, next);
    if (p[1] == '!') {
        int comment = end - p >= 4 && memcmp(p, "<!--", 4) == 0;
        reader->document.begun |= 2 * (comment && !content);
        if (comment && !content) return qbx_comment(p, end, next, &reader->options, &reader->failure);
        if (!comment && end - p < 9 && !reader->options.bounded) return QBX_SHORT;
        if (comment || (content && memcmp(p, "<![CDATA[", 9) == 0)) return qbx_container_text(reader, p, end, next);
        if (memcmp(p, "<!DOCTYPE", 9) == 0) return qbx_fail(&reader->failure, QBX_DOCTYPE, p, "DOCTYPE is refused");
        return qbx_fail_found(&reader->failure, QBX_XML_SYNTAX, p, p + 9, "markup that may not stand here");
    }
    if (p[1] == '/') {
        if (content) return qbx_end_tag(reader, p, end, next);
        return qbx_fail(&reader->failure, QBX_XML_SYNTAX, p, "closing tag without an opening one");
    }
    return content ? qbx_start_tag(reader, p, end, next) : qbx_root(reader, p, end, next);
}

/* Whether reading can go on behind this failure. */
static inline int qbx_is_salvageable(const qbx_reader *reader, qbx_status status) {
    return reader->salvage.on && status != QBX_SHORT && status != QBX_MEMORY && status != QBX_STRICT &&
           status != QBX_DOCTYPE && status != QBX_SECOND_DOCUMENT;
}

/* Opens the containers around a tag with this name, of which the tags were lost. */
static qbx_status qbx_open_lost(qbx_reader *reader, const char *name, size_t length) {
    const qbx_row *into;
    const qbx_members none = {0};
    qbx_status status;
    if (qbx_depth_of(reader, name, length, 0) > 0 || !qbx_find_lost(reader, name, length, &into)) return QBX_OK;
    reader->scratch.size = 0;
    if (into) {
        if ((status = qbx_open_lost(reader, qbx_row_name(into), into->length)) != QBX_OK) return status;
        into = qbx_find_row(qbx_top(reader)->type, qbx_row_name(into), into->length); /* the one of this container */
        return qbx_enter_container(reader, into, &none, 0);
    }
    if (reader->document.state == QBX_EPILOG && (status = qbx_next_document(reader, reader->input.item)) != QBX_OK)
        return status;
    reader->document.begun = 2;
    return qbx_open_root(reader, &none);
}

/* The row of the container whose start tag is at `p`, NULL for anything else. */
static const qbx_row *qbx_container_row(const qbx_reader *reader, const char *p, const char *end) {
    size_t length = 0;
    if (reader->document.state != QBX_CONTENT || p >= end || *p != '<') return NULL;
    while (p + 1 + length < end && qbx_name_byte[(unsigned char)p[1 + length]]) length++;
    if (!length || length > reader->options.max_name) return NULL;
    const qbx_row *row = qbx_find_row(reader->containers.stack[reader->containers.depth - 1].type, p + 1, length);
    return row && row->type != QBX_NONE && qbx_types[row->type].flags & QBX_STREAM ? row : NULL;
}

/* Starts to skip behind the first byte of the item at `p`. */
static qbx_status qbx_skip_item(qbx_reader *reader, qbx_status status, const char *p, const char *end) {
    const qbx_row *lost = qbx_container_row(reader, p, end);
    status = qbx_skip(reader, status, p);
    reader->salvage.lost = lost;
    return status;
}

/* Goes on where skipping can end. */
static qbx_status qbx_resume(qbx_reader *reader, const char *p, const char *end, const char **next) {
    int depth;
    qbx_status status = QBX_OK;
    const char *start = qbx_find_start(reader, p, end, &depth, next);
    if (!start) return *next == p ? QBX_SHORT : QBX_OK;
    qbx_skipped(reader, start);
    while (reader->containers.depth > depth && status == QBX_OK) status = qbx_close_container(reader);
    if (status == QBX_OK && start[1] != '/') {
        const char *behind = start + 1;
        while (qbx_name_byte[(unsigned char)*behind]) behind++; /* it has been seen whole */
        status = qbx_open_lost(reader, start + 1, (size_t)(behind - start - 1));
    }
    reader->salvage.lost = NULL;
    *next = start;
    return status;
}

/* Reads the record at `p`, which does not end before `end`, once more: that shows how deep it is open. QBX_SHORT: that
 * is all that is wrong with it, or it is no record. */
static qbx_status qbx_read_cut(qbx_reader *reader, const char *p, const char *end) {
    const char *next;
    size_t length = 0;
    if (reader->document.state != QBX_CONTENT || end - p < 2 || *p != '<' || p[1] == '/' || p[1] == '!' || p[1] == '?')
        return QBX_SHORT;
    qbx_container *container = qbx_top(reader);
    qbx_failure ignored;
    qbx_name(p + 1, end, &length, &reader->options, &ignored);
    const qbx_row *row = length ? qbx_find_row(container->type, p + 1, length) : NULL;
    qbx_status status = qbx_tape_read(&reader->tape, p, end, &next, row, (size_t)reader->containers.depth,
                                      &reader->options, &reader->failure);
    reader->record.failed = qbx_node_count(&reader->tape) > 0;
    reader->record.index = qbx_next_index(reader, container, row, p + 1, length);
    return status == QBX_OK ? QBX_SHORT : status;
}

/* An item that failed in [p, bound), where it might have gone on to `most`, and the input goes on to `end`. */
static QBX_NOINLINE qbx_status qbx_failed_item(qbx_reader *reader, qbx_status status, const char *p, const char *bound,
                                               const char *most, const char *end, const char **next) {
    if (status == QBX_SHORT && bound != most) {
        status = qbx_fail(&reader->failure, QBX_XML_SYNTAX, bound - 2, "element does not end before the next one");
    } else if (status == QBX_SHORT && most != end && (status = qbx_read_cut(reader, p, most)) == QBX_SHORT) {
        status = qbx_fail(&reader->failure, QBX_LIMIT, p, "record is longer than max_record allows");
    }
    if (!qbx_is_salvageable(reader, status)) return status;
    *next = bound != most ? bound - 2 : p + 1; /* the bound is the next place to go on */
    return qbx_skip_item(reader, status, p, bound);
}

/* Where the item at `p` has to end at the latest. Text outside of documents has a limit of its own. */
static inline const char *qbx_item_most(const qbx_reader *reader, const char *p, const char *end) {
    return (size_t)(end - p) <= reader->options.max_record || qbx_is_outside(reader, p)
               ? end
               : p + reader->options.max_record;
}

static inline qbx_status qbx_step(qbx_reader *reader, const char *p, const char *end, const char **next) {
    const char *most = qbx_item_most(reader, p, end), *bound = most;
    reader->input.item = p;
    if (QBX_UNLIKELY(reader->repairs.list.size)) qbx_forget_repairs(reader);
    reader->options.shown = reader->warnings.max - reader->warnings.kept;
    if (QBX_UNLIKELY(reader->salvage.on)) {
        if (reader->salvage.skipping) return qbx_resume(reader, p, end, next);
        if (qbx_is_container_left(reader, p, most)) {
            *next = p; /* where it goes on at once */
            qbx_status left = reader->document.state == QBX_CONTENT ? QBX_XML_SYNTAX : QBX_NOT_QBXML;
            qbx_fail(&reader->failure, left, p,
                     left == QBX_XML_SYNTAX ? "an end tag is missing before this" : "root element is not QBXML");
            return qbx_skip(reader, left, p);
        }
        bound = qbx_bound(reader, p, most);
        reader->options.bounded = bound != most;
    }
    qbx_status status = qbx_item(reader, p, bound, next);
    return QBX_LIKELY(status == QBX_OK) ? qbx_tell_repairs(reader, 0)
                                        : qbx_failed_item(reader, status, p, bound, most, end, next);
}

/* Where the next tag of a container starts when only layout stands before it, else `p`: blanks before anything else may
 * belong to a longer text. */
static inline const char *qbx_container_layout(const qbx_reader *reader, const char *p, const char *end) {
    if (*p == '<' || reader->document.state != QBX_CONTENT || reader->salvage.skipping) return p;
    end = qbx_item_most(reader, p, end);
    const char *blank = qbx_skip_blanks(p, end);
    return end - blank >= 2 && *blank == '<' && blank[1] != '!' && blank[1] != '?' &&
                   (size_t)(blank - p) <= reader->options.max_text
               ? blank
               : p;
}

static qbx_status qbx_run(qbx_reader *reader, const char *input, size_t size, size_t *used) {
    const char *p = input, *end = input + size;
    qbx_status status = QBX_OK;
    reader->input.start = input;
    *used = 0;
    while (p < end) {
        const char *next = p = qbx_container_layout(reader, p, end);
        status = qbx_step(reader, p, end, &next);
        if (status != QBX_OK) break;
        p = next;
    }
    *used = (size_t)(p - input);
    return status == QBX_SHORT ? QBX_OK : status;
}

/* The input is over, and every whole record of what is left is wanted: reads on behind what is cut, and closes what is
 * open. */
static qbx_status qbx_salvage_rest(qbx_reader *reader, const char *rest, size_t size) {
    const char *end = rest + size;
    qbx_status status = QBX_OK;
    size_t used;
    if (qbx_skip_blanks(rest, end) == end) {
        reader->input.offset += size;
        rest = end;
        size = 0;
    }
    reader->input.start = rest;
    if (reader->document.state != QBX_EPILOG && !reader->salvage.skipping) {
        qbx_fail(&reader->failure, QBX_TRUNCATED, end, "input ends before the document does");
        if ((status = qbx_skip_item(reader, QBX_TRUNCATED, rest, end)) != QBX_OK) return status;
        rest += size > 0;
    }
    while (rest < end && status == QBX_OK) {
        reader->input.offset += (uint64_t)(rest - reader->input.start);
        status = qbx_run(reader, rest, (size_t)(end - rest), &used);
        rest += used;
        if (rest == end || status != QBX_OK) break;
        if (!reader->salvage.skipping) {
            qbx_fail(&reader->failure, QBX_TRUNCATED, end, "input ends before the document does");
            status = qbx_skip_item(reader, QBX_TRUNCATED, rest, end);
            rest++;
        } else break; /* the start of a tag that has no end */
    }
    reader->input.offset += (uint64_t)(rest - reader->input.start);
    reader->input.start = rest;
    if (reader->salvage.skipping) qbx_skipped(reader, end);
    while (reader->containers.depth && status == QBX_OK) status = qbx_close_container(reader);
    if (status == QBX_OK && reader->document.count == 0)
        return qbx_fail(&reader->failure, QBX_NOT_QBXML, rest, "there is no QBXML element");
    return status;
}

/* The input is over. `rest` is what qbx_run left, without a byte used. */
static qbx_status qbx_finish(qbx_reader *reader, const char *rest, size_t size) {
    reader->input.start = rest;
    if (!reader->salvage.skipping && size && qbx_is_outside(reader, rest)) {
        qbx_status status = qbx_finish_outside(reader, rest, size);
        if (status != QBX_OK) return status;
        reader->input.offset += size;
        reader->input.start = rest += size;
        size = 0;
    }
    if (reader->document.state == QBX_EPILOG && size == 0 && !reader->salvage.skipping) return QBX_OK;
    if (reader->salvage.on && (reader->document.count || reader->document.begun > 1 || reader->salvage.count || size))
        return qbx_salvage_rest(reader, rest, size);
    if (reader->document.state == QBX_PROLOG && size == 0)
        return reader->document.count || reader->document.begun > 1 || reader->document.outside
                   ? qbx_fail(&reader->failure, QBX_NOT_QBXML, rest, "there is no QBXML element")
                   : qbx_fail(&reader->failure, QBX_EMPTY_DOCUMENT, rest, "the input is empty");
    qbx_status status = qbx_read_cut(reader, rest, rest + size);
    if (status != QBX_SHORT) return status;
    return qbx_fail(&reader->failure, QBX_TRUNCATED, rest + size, "input ends before the document does");
}

#endif
