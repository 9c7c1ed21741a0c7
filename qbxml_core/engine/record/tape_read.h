/* The slow, complete reader of one record: everything well-formed goes in, in any order, known or not.
 *
 * The fast paths hand over to it whenever they meet something they do not predict, also for every error: only this
 * reader reports failures, with the path of open elements at hand. Names are predicted here too. Cost is linear in the
 * bytes of the record. */
#ifndef QBX_TAPE_READ_H
#define QBX_TAPE_READ_H

#include "tape.h"

/* Appends the text at `p` to the arena: mostly short and plain. */
static inline qbx_status qbx_tape_copy(qbx_tape *tape, const char *p, const char *end, const char **next,
                                       const qbx_options *options, qbx_failure *failure) {
    qbx_buffer *arena = &tape->arena;
    if (end - p > 16 && options->max_text >= 16) {
        if (qbx_reserve(arena, QBX_PAD) != QBX_OK) return QBX_MEMORY;
        unsigned plain = qbx_copy_block(arena->data + arena->size, p);
        if (plain < 16 && p[plain] == '<') {
            arena->size += plain;
            *next = p + plain;
            return QBX_OK;
        }
    }
    return qbx_copy_text(p, end, next, 0, arena, options, failure);
}

/* Where the next tag starts when only layout stands before it, text that no sink ever looks at; else `p`. */
static inline const char *qbx_tape_layout(const qbx_tape *tape, const char *p, const char *end,
                                          const qbx_options *options) {
    const qbx_node *node = qbx_node_at(tape, tape->open);
    if (!qbx_is_blank(*p) || (node->row && node->row->type == QBX_NONE)) return p;
    const char *tag = qbx_skip_blanks(p, end);
    if (end - tag < 2 || *tag != '<' || tag[1] == '!' || tag[1] == '?' || (size_t)(tag - p) > options->max_text)
        return p;
    return tag[1] == '/' && node->first_child == QBX_NIL ? p : tag;
}

static qbx_status qbx_tape_close(qbx_tape *tape, const char *p, const char *end, const char **next,
                                 const qbx_options *options, qbx_failure *failure) {
    const qbx_node *node = qbx_node_at(tape, tape->open);
    size_t length = node->name_length;
    if (QBX_LIKELY((size_t)(end - p) > length + 2 && p[2 + length] == '>' && qbx_same(p + 2, node->name, length))) {
        *next = p + 3 + length;
        qbx_tape_end(tape, *next);
        return QBX_OK;
    }
    qbx_status status = qbx_name(p + 2, end, &length, options, failure);
    if (status != QBX_OK) return status;
    if (length != node->name_length || memcmp(p + 2, node->name, length) != 0) {
        qbx_fail_found(failure, QBX_XML_SYNTAX, p, p + 2 + length + (p[2 + length] == '>'),
                       "closing tag does not match");
        failure->expected = node->name;
        failure->expected_length = node->name_length;
        return QBX_XML_SYNTAX;
    }
    p = qbx_skip_blanks(p + 2 + length, end);
    if (p >= end) return QBX_SHORT;
    if (*p != '>') return qbx_fail_found(failure, QBX_XML_SYNTAX, p, p + 1, "closing tag must end with '>'");
    *next = p + 1;
    qbx_tape_end(tape, *next);
    return QBX_OK;
}

/* The child of `parent` whose name starts at `name`, when it is the one that followed its last sibling the last time. */
static inline const qbx_row *qbx_tape_guess(const qbx_guesses *guesses, const qbx_node *parent, const qbx_type *type,
                                            const char *name) {
    uint16_t guess = qbx_guess_row(guesses, type, parent->last_row);
    const qbx_row *row = qbx_rows + type->first_row + guess;
    return guess < type->rows && qbx_is_whole_name(name, qbx_row_name(row), row->length) ? row : NULL;
}

/* Whether the tag whose name is at `name` has the name of this node. */
static inline int qbx_is_same_name(const qbx_node *node, const char *name, const char *end) {
    size_t length = node->name_length;
    return (size_t)(end - name) > length && qbx_is_whole_name(name, node->name, length);
}

/* The start of the tag at `p`, "<", up to its attributes: opens a node `depth` elements deep. The record's own row
 * is `row`. */
static inline qbx_status qbx_tape_start(qbx_tape *tape, const char *p, const char *end, const char **next,
                                        const qbx_row *row, size_t depth, const qbx_options *options,
                                        qbx_failure *failure) {
    const char *name = p + 1;
    const qbx_type *type = NULL;
    size_t length = 0;
    qbx_status status;
    qbx_node *before = NULL; /* the unknown sibling that this is like */
    if (tape->open != QBX_NIL) {
        const qbx_node *parent = qbx_node_at(tape, tape->open);
        type = qbx_node_type(parent);
        if (parent->last_child != QBX_NIL) before = qbx_node_at(tape, parent->last_child);
        if (before && (before->row || !qbx_is_same_name(before, name, end))) before = NULL;
        row = type && !before ? qbx_tape_guess(options->guesses, parent, type, name) : NULL;
        length = row ? row->length : before ? before->name_length : 0;
    }
    if (!length || length > options->max_name || (size_t)(end - name) <= length) {
        if ((status = qbx_name(name, end, &length, options, failure)) != QBX_OK) return status;
        if (length == 0)
            return qbx_fail_found(failure, QBX_XML_SYNTAX, p, p + 2 < end ? p + 2 : end,
                                  "'<' that starts no tag: write it as &lt;");
        if (type && !before)
            row = qbx_learn_row(options->guesses, type, name, length, qbx_node_at(tape, tape->open)->last_row);
    }
    if (depth > options->max_depth)
        return qbx_fail(failure, QBX_LIMIT, p, "elements are nested deeper than max_depth allows");
    *next = name + length;
    return qbx_tape_open(tape, name, length, row);
}

/* Reads the record whose '<' is at `p`, known to its parent as `row` (NULL: unknown), `depth` elements deep already. */
static qbx_status qbx_tape_read(qbx_tape *tape, const char *p, const char *end, const char **next, const qbx_row *row,
                                size_t depth, const qbx_options *options, qbx_failure *failure) {
    int joins = 0; /* the text that follows continues a run: only comments or CDATA marks were between */
    tape->nodes.size = tape->runs.size = tape->arena.size = 0;
    tape->open = QBX_NIL;
    tape->hashed = QBX_UNHASHED;
    tape->record = p;
    tape->end = end;
    do {
        qbx_status status;
        if (p >= end) return QBX_SHORT;
        if (*p != '<') {
            const char *tag = joins ? p : qbx_tape_layout(tape, p, end, options);
            if (tag != p) {
                p = tag;
                continue;
            }
            size_t start = tape->arena.size;
            if ((status = qbx_tape_copy(tape, p, end, &p, options, failure)) != QBX_OK) return status;
            if ((status = qbx_tape_text(tape, start, joins)) != QBX_OK) return status;
            joins = 1;
            continue;
        }
        if (p + 1 >= end) return QBX_SHORT;
        if (p[1] == '/') {
            if ((status = qbx_tape_close(tape, p, end, &p, options, failure)) != QBX_OK) return status;
            depth--;
            joins = 0;
            continue;
        }
        if (p[1] == '!') {
            if (end - p >= 4 && memcmp(p, "<!--", 4) == 0) {
                if ((status = qbx_comment(p, end, &p, options, failure)) != QBX_OK) return status;
            } else if (end - p < 9 && !options->bounded) {
                return QBX_SHORT;
            } else if (memcmp(p, "<![CDATA[", 9) == 0) {
                const char *close = qbx_find_end(p + 9, end, "]]>", 3);
                size_t start = tape->arena.size;
                if (!close) return QBX_SHORT;
                if ((status = qbx_copy_cdata(p + 9, close, &tape->arena, options, failure)) != QBX_OK) return status;
                if ((status = qbx_tape_text(tape, start, joins)) != QBX_OK) return status;
                joins = 1;
                p = close + 3;
            } else {
                int doctype = memcmp(p, "<!DOCTYPE", 9) == 0;
                return qbx_fail_found(failure, doctype ? QBX_DOCTYPE : QBX_XML_SYNTAX, p, p + 9,
                                      doctype ? "DOCTYPE is refused" : "markup that may not stand here");
            }
            continue;
        }
        if (p[1] == '?') {
            const char *target, *content, *start = p;
            if ((status = qbx_instruction(p, end, &target, &content, &p, options, failure)) != QBX_OK) return status;
            if (qbx_is_xml_target(start + 2, (size_t)(target - start - 2)))
                return qbx_fail(failure, QBX_XML_SYNTAX, start, "XML declaration in the middle of the document");
            continue;
        }
        if ((status = qbx_tape_start(tape, p, end, &p, row, depth + 1, options, failure)) != QBX_OK) return status;
        joins = 0;
        depth++;
        if (QBX_LIKELY(*p == '>')) {
            p++;
            continue;
        }
        const char *slash = p + (*p == ' ');
        if (end - slash >= 2 && slash[0] == '/' && slash[1] == '>') {
            p = slash + 2;
            qbx_tape_end(tape, p);
            depth--;
            continue;
        }
        qbx_node *node = qbx_node_at(tape, tape->open);
        qbx_members tag;
        status = qbx_attributes_to_json(p, end, qbx_node_type(node), &tape->arena, &tag, options, failure);
        if (status != QBX_OK) return status;
        node->attributes_size = (uint32_t)(tape->arena.size - node->attributes);
        p = tag.next;
        if (tag.empty) {
            qbx_tape_end(tape, p);
            depth--;
        }
    } while (tape->open != QBX_NIL);
    *next = p;
    return QBX_OK;
}

#endif
