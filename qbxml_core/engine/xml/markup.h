/* Markup that is not text: comments, processing instructions and the inside of start tags.
 *
 * Shared by the record readers and the stream. Attributes are written as JSON members, `"@name":"value",`, because
 * every reader wants them so. */
#ifndef QBX_MARKUP_H
#define QBX_MARKUP_H

#include "text.h"

#define QBX_ATTRIBUTES_MAX 64 /* of one element; qbXML needs 7. Keeps the search for doubles linear. */

/* The damage at `p` in a comment or instruction, of which no text is kept. */
QBX_COLD static qbx_status qbx_skip_damaged(const char **in, const char *end, const qbx_options *options,
                                            qbx_failure *failure) {
    char nowhere[4 * QBX_PAD], *write = nowhere;
    const char *before = *in;
    uint32_t code;
    qbx_status status = QBX_OK;
    if (options->repairs) status = qbx_copy_damaged(in, end, &write, nowhere + 2 * QBX_PAD, 1, options);
    return status == QBX_OK && *in == before ? qbx_mend(in, end, &code, options, failure) : status;
}

/* Checks that the bytes of a comment or instruction are characters XML allows. */
static qbx_status qbx_check_characters(const char *p, const char *end, const qbx_options *options,
                                       qbx_failure *failure) {
    for (;;) {
        unsigned plain = qbx_plain_block(p);
        p += plain;
        if (p >= end) break;
        if (plain == 16) continue;
        uint32_t code;
        int length = qbx_utf8(p, end, &code);
        if (length > 0 && qbx_is_xml_character(code)) {
            p += length;
            continue;
        }
        qbx_status status = qbx_skip_damaged(&p, end, options, failure);
        if (status != QBX_OK) return status;
    }
    return QBX_OK;
}

/* The first occurrence of a mark of two or three bytes, or NULL. */
static inline const char *qbx_find_end(const char *p, const char *end, const char *mark, size_t length) {
    while ((p = qbx_find_pair(p, end, mark[0], mark[1])) != NULL) {
        if ((size_t)(end - p) < length) return NULL;
        if (length == 2 || p[2] == mark[2]) return p;
        p++;
    }
    return NULL;
}

/* `p` at "<!--". */
static qbx_status qbx_comment(const char *p, const char *end, const char **next, const qbx_options *options,
                              qbx_failure *failure) {
    const char *body = p + 4, *close = qbx_find_end(body, end, "--", 2);
    if (!close || close + 2 >= end) return QBX_SHORT;
    if (close[2] != '>') return qbx_fail(failure, QBX_XML_SYNTAX, close, "'--' may not stand inside a comment");
    qbx_status status = qbx_check_characters(body, close, options, failure);
    *next = close + 3;
    return status;
}

/* `p` at "<?". The target is [p + 2, *target_end), the content [*content, *next - 2). */
static qbx_status qbx_instruction(const char *p, const char *end, const char **target_end, const char **content,
                                  const char **next, const qbx_options *options, qbx_failure *failure) {
    size_t length;
    qbx_status status = qbx_name(p + 2, end, &length, options, failure);
    if (status != QBX_OK) return status;
    if (length == 0) return qbx_fail(failure, QBX_XML_SYNTAX, p, "processing instruction has no name");
    *target_end = p + 2 + length;
    const char *close = qbx_find_end(*target_end, end, "?>", 2);
    if (!close) return QBX_SHORT;
    if (close != *target_end && !qbx_is_blank(**target_end))
        return qbx_fail(failure, QBX_XML_SYNTAX, *target_end, "processing instruction needs a blank behind its name");
    *content = qbx_skip_blanks(*target_end, close);
    *next = close + 2;
    return qbx_check_characters(*content, close, options, failure);
}

static inline int qbx_is_xml_target(const char *name, size_t length) {
    return length == 3 && (name[0] | 32) == 'x' && (name[1] | 32) == 'm' && (name[2] | 32) == 'l';
}

/* With typed output, `"true"` becomes `true` and `"12"` becomes `12`: drops the quotes of the JSON string that starts at
 * `start` and ends at the end of the buffer, when the wire type and the text allow it. */
static inline void qbx_unquote(qbx_buffer *out, size_t start, unsigned wire) {
    const char *text = out->data + start + 1;
    size_t length = out->size - start - 2;
    if (wire == QBX_BOOLTYPE) {
        if (!(length == 4 && memcmp(text, "true", 4) == 0) && !(length == 5 && memcmp(text, "false", 5) == 0)) return;
    } else if (wire == QBX_INTTYPE) {
        size_t i = length > 1 && text[0] == '-', digits = length - i;
        if (digits == 0 || digits > 18 || (text[i] == '0' && length > 1)) return;
        for (; i < length; i++)
            if (text[i] < '0' || text[i] > '9') return;
    } else return;
    memmove(out->data + start, text, length);
    out->size -= 2;
}

/* A start tag while it is read. */
typedef struct {
    uint32_t hashes[QBX_ATTRIBUTES_MAX];
    const char *names[QBX_ATTRIBUTES_MAX];
    size_t lengths[QBX_ATTRIBUTES_MAX];
    uint8_t slots[2 * QBX_ATTRIBUTES_MAX]; /* once they are many: by hash, 0 or the position from 1 */
    int count;                             /* of attributes */
    int empty;                             /* closed by "/>" */
    const char *name;                      /* of the current attribute; NULL when the tag has ended */
    const qbx_attribute *known;            /* of the current attribute; NULL: the type does not have it */
    size_t length;
    char quote;
} qbx_tag;

#define QBX_ATTRIBUTES_FEW 8

static inline int qbx_is_same_attribute(const qbx_tag *tag, int one, int other) {
    return tag->hashes[one] == tag->hashes[other] && tag->lengths[one] == tag->lengths[other] &&
           memcmp(tag->names[one], tag->names[other], tag->lengths[one]) == 0;
}

/* Puts attribute `i` into the slots. 1: one of the same name is there. */
static int qbx_slot_attribute(qbx_tag *tag, int i) {
    unsigned slot = tag->hashes[i] % sizeof tag->slots;
    for (; tag->slots[slot]; slot = (slot + 1) % sizeof tag->slots)
        if (qbx_is_same_attribute(tag, tag->slots[slot] - 1, i)) return 1;
    tag->slots[slot] = (uint8_t)(i + 1);
    return 0;
}

/* Whether one of the attributes before `i`, which is new, has its name. */
static inline int qbx_is_there_twice(qbx_tag *tag, int i) {
    if (QBX_LIKELY(i < QBX_ATTRIBUTES_FEW)) {
        for (int before = 0; before < i; before++)
            if (qbx_is_same_attribute(tag, before, i)) return 1;
        return 0;
    }
    if (i == QBX_ATTRIBUTES_FEW) {
        memset(tag->slots, 0, sizeof tag->slots);
        for (int before = 0; before < i; before++) qbx_slot_attribute(tag, before);
    }
    return qbx_slot_attribute(tag, i);
}

/* Moves from behind a name or value (`*position`) to the value of the next attribute, or behind the tag. `type` may be
 * NULL. */
static qbx_status qbx_next_attribute(qbx_tag *tag, const char **position, const char *end, const qbx_type *type,
                                     const qbx_options *options, qbx_failure *failure) {
    const char *at = *position, *p = at;
    tag->name = NULL;
    if (*p == ' ') p++;
    if (p < end && qbx_is_blank(*p)) p = qbx_skip_blanks(p, end);
    if (p >= end) return QBX_SHORT;
    if (*p == '>') {
        *position = p + 1;
        return QBX_OK;
    }
    if (*p == '/') {
        if (p + 1 >= end) return QBX_SHORT;
        if (p[1] != '>')
            return qbx_fail_found(failure, QBX_XML_SYNTAX, p, p + 2, "'/' in a tag must be followed by '>'");
        tag->empty = 1;
        *position = p + 2;
        return QBX_OK;
    }
    size_t length;
    qbx_status status = qbx_name(p, end, &length, options, failure);
    if (status != QBX_OK) return status;
    if (length == 0 || p == at)
        return qbx_fail_found(failure, QBX_XML_SYNTAX, p, p + 1,
                              "tag is not well formed: expected an attribute, '/>' or '>'");
    if (tag->count == QBX_ATTRIBUTES_MAX) return qbx_fail(failure, QBX_LIMIT, p, "element has more than 64 attributes");
    uint32_t hash = qbx_hash(p, length);
    tag->hashes[tag->count] = hash;
    tag->lengths[tag->count] = tag->length = length;
    tag->names[tag->count] = tag->name = p;
    if (qbx_is_there_twice(tag, tag->count))
        return qbx_fail_found(failure, QBX_XML_SYNTAX, p, p + length, "attribute is there twice");
    tag->count++;
    tag->known = type ? qbx_find_attribute(type, p, length) : NULL;
    p += length;
    if (QBX_UNLIKELY(*p != '=')) p = qbx_skip_blanks(p, end);
    if (p >= end) return QBX_SHORT;
    if (*p != '=')
        return qbx_fail_found(failure, QBX_XML_SYNTAX, tag->name, tag->name + length,
                              "attribute has no value: expected '='");
    if (QBX_UNLIKELY(*++p != '"')) p = qbx_skip_blanks(p, end);
    if (p >= end) return QBX_SHORT;
    tag->quote = *p;
    if (*p != '"' && *p != '\'')
        return qbx_fail_found(failure, QBX_XML_SYNTAX, p, p + 1, "attribute value must be in quotes");
    *position = p + 1;
    return QBX_OK;
}

/* Appends the value of an attribute as the inside of a JSON string, and moves behind its closing quote. There is room
 * for a block. */
static inline qbx_status qbx_copy_value(const char **position, const char *end, char quote, qbx_buffer *out,
                                        const qbx_options *options, qbx_failure *failure) {
    const char *p = *position;
    if (end - p > 16 && options->max_text >= 16) { /* values are mostly short and plain */
        unsigned plain = qbx_copy_block(out->data + out->size, p), length = quote == '"' ? plain : 0;
        while (length < plain && p[length] != quote) length++;
        if (QBX_LIKELY(length < 16 && p[length] == quote)) {
            out->size += length;
            *position = p + length + 1;
            return QBX_OK;
        }
    }
    qbx_status status = qbx_copy_text(p, end, &p, quote, out, options, failure);
    *position = p + 1;
    return status;
}

/* A whole start tag, its attributes written as JSON members. */
typedef struct {
    const char *next;               /* behind '>' */
    int empty;                      /* closed by "/>" */
    uint32_t role_start[QBX_ROLES]; /* JSON strings in the buffer, by enum qbx_attribute_role */
    uint32_t role_size[QBX_ROLES];  /* 0: not there */
} qbx_members;

/* Reads attributes from behind the element's name to the end of the tag, as `"@name":"value",`. `type` may be NULL
 * (unknown element). */
static qbx_status qbx_attributes_to_json(const char *p, const char *end, const qbx_type *type, qbx_buffer *out,
                                         qbx_members *members, const qbx_options *options, qbx_failure *failure) {
    qbx_tag tag;
    tag.count = tag.empty = 0;
    tag.quote = '"';
    memset(members->role_start, 0, sizeof members->role_start);
    memset(members->role_size, 0, sizeof members->role_size);
    for (;;) {
        qbx_status status = qbx_next_attribute(&tag, &p, end, type, options, failure);
        if (status != QBX_OK) return status;
        if (!tag.name) break;
        if (qbx_reserve(out, tag.length + QBX_PAD) != QBX_OK) return QBX_MEMORY;
        char *write = out->data + out->size;
        memcpy(write, "\"@", 2);
        qbx_copy_blocks(write + 2, tag.name, tag.length);
        memcpy(write + 2 + tag.length, "\":\"", 4);
        out->size += tag.length + 5;
        size_t value = out->size - 1;
        if ((status = qbx_copy_value(&p, end, tag.quote, out, options, failure)) != QBX_OK) return status;
        out->data[out->size++] = '"';
        if (tag.known) {
            if (options->typed) qbx_unquote(out, value, tag.known->wire);
            members->role_start[tag.known->role] = (uint32_t)value;
            members->role_size[tag.known->role] = (uint32_t)(out->size - value);
        }
        out->data[out->size++] = ',';
    }
    members->next = p;
    members->empty = tag.empty;
    return QBX_OK;
}

/* A count or code of up to nine digits, -1 when the text is anything else. */
static inline int qbx_parse_count(const char *text, size_t length) {
    int number = 0;
    if (length == 0 || length > 9) return -1;
    for (size_t i = 0; i < length; i++) {
        if (text[i] < '0' || text[i] > '9') return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/* The number in an attribute with a role, -1 when it is not there or no number. */
static inline int qbx_role_number(const qbx_members *members, const qbx_buffer *out, int role) {
    size_t start = members->role_start[role], size = members->role_size[role];
    if (size == 0) return -1;
    int quoted = out->data[start] == '"';
    return qbx_parse_count(out->data + start + quoted, size - 2u * (unsigned)quoted);
}

/* Whether only blanks and comments stand between `p` and a closing tag. */
static qbx_status qbx_is_empty(const char *p, const char *end, int *empty) {
    for (;;) {
        if (p < end && *p != '<') p = qbx_skip_blanks(p, end);
        if (end - p < 2) return QBX_SHORT;
        if (p[0] != '<' || p[1] != '!') break;
        if (end - p < 4) return QBX_SHORT;
        /* What is wrong with a comment is told when it is its turn. */
        if (memcmp(p, "<!--", 4) != 0) break;
        if (!(p = qbx_find_end(p + 4, end, "-->", 3))) return QBX_SHORT;
        p += 3;
    }
    *empty = p[0] == '<' && p[1] == '/';
    return QBX_OK;
}

#endif
