/* The document around its records: declaration, version, root and containers, text between and outside of elements. */
#ifndef QBX_DOCUMENT_H
#define QBX_DOCUMENT_H

#include "api_stream.h"
#include "native_stream.h"
#include "salvage.h"

/* Whether no container may be opened below this one. */
static inline int qbx_is_deepest(const qbx_reader *reader) {
    int depth = reader->containers.depth;
    return depth == QBX_CONTAINERS_MAX || (size_t)depth >= reader->options.max_depth;
}

/* Keeps the status and the ID of a message set. Of several sets the first that was refused counts, else the last. */
static qbx_status qbx_note_set(qbx_reader *reader, const qbx_members *members, int code) {
    size_t id_size = members->role_size[QBX_ROLE_SET_ID];
    if ((code < 0 && !id_size) || (reader->document.has_set_status && reader->document.set_status > 0)) return QBX_OK;
    reader->document.has_set_status = code >= 0;
    reader->document.set_status = code;
    reader->document.set_id.size = 0;
    return qbx_append(&reader->document.set_id, reader->scratch.data + members->role_start[QBX_ROLE_SET_ID], id_size);
}

static qbx_status qbx_open_container(qbx_reader *reader, const qbx_row *row, const qbx_type *type, qbx_deferred *out,
                                     const char *behind, const qbx_members *members, int empty) {
    qbx_containers *containers = &reader->containers;
    if (qbx_is_deepest(reader))
        return qbx_fail(&reader->failure, QBX_LIMIT, reader->input.item,
                        "elements are nested deeper than max_depth allows");
    int status_code = qbx_role_number(members, &reader->scratch, QBX_ROLE_STATUS_CODE);
    qbx_container *container = qbx_container_start(containers, type, out);
    container->row = row;
    container->number = ++containers->opened;
    container->start = reader->input.offset + (uint64_t)(reader->input.item - reader->input.start);
    container->path_hash = row ? qbx_container_hash(container - 1, row) : qbx_name_seed;
    container->behind = behind;
    int set_status = qbx_role_number(members, &reader->scratch, QBX_ROLE_SET_STATUS_CODE);
    container->status_code = set_status > 0 ? set_status : status_code;
    reader->record.row = NULL;
    qbx_status noted = qbx_note_set(reader, members, set_status);
    if (noted != QBX_OK) return noted;
    return reader->shape == QBX_NATIVE ? qbx_native_open(reader, reader->scratch.data, reader->scratch.size)
                                       : qbx_api_open(reader, members, empty);
}

static qbx_status qbx_close_container(qbx_reader *reader) {
    qbx_container *container = qbx_top(reader);
    uint64_t records = container->records;
    uint64_t messages = !container->continued;
    qbx_status status = QBX_OK;
    if (container->type->flags & QBX_MESSAGE)
        status = qbx_count_message(reader, container->row, container->status_code, messages, records);
    else if (container->status_code > 0 && messages)
        status = qbx_count_message(reader, container->row, container->status_code, 1, 0); /* a set */
    if (status != QBX_OK) return status;
    if (reader->shape == QBX_API) status = qbx_api_close(reader);
    if (reader->shape == QBX_NATIVE && reader->format == QBX_JSON) {
        status = qbx_end_container(&reader->containers, container);
    } else {
        qbx_container_clear(container);
        reader->containers.depth--;
    }
    reader->record.row = NULL;
    if (reader->containers.depth) qbx_top(reader)->records += records;
    else reader->document.state = QBX_EPILOG;
    return status;
}

/* Whether `value` is a version (0), an encoding name (1) or a standalone (2). */
static int qbx_declares(int part, const char *value, size_t length) {
    if (part == 2) return (length == 3 && memcmp(value, "yes", 3) == 0) || (length == 2 && memcmp(value, "no", 2) == 0);
    if (part == 0 && (length < 3 || memcmp(value, "1.", 2) != 0)) return 0;
    if (part == 1 && (length == 0 || (unsigned)((value[0] | 32) - 'a') > 25)) return 0;
    for (size_t i = part == 0 ? 2 : 0; i < length; i++) {
        char c = value[i];
        int digit = c >= '0' && c <= '9', letter = (unsigned)((c | 32) - 'a') <= 25;
        if (!digit && (part == 0 || !(letter || c == '.' || c == '_' || c == '-'))) return 0;
    }
    return 1;
}

/* Checks `version="1.0" encoding="..." standalone="..."`; the encoding has been dealt with before bytes come here. */
static qbx_status qbx_declaration(qbx_reader *reader, const char *content, const char *end) {
    static const char *const names[] = {"version", "encoding", "standalone"};
    const char *p = content;
    int next_name = 0;
    while ((p = qbx_skip_blanks(p, end)) < end) {
        int i = next_name;
        size_t length = 0;
        for (; i < 3; i++) {
            length = strlen(names[i]);
            if ((size_t)(end - p) > length && memcmp(p, names[i], length) == 0) break;
        }
        if (i == 3 || (next_name == 0 && i != 0))
            return qbx_fail(&reader->failure, QBX_XML_SYNTAX, p, "XML declaration is not well formed");
        p = qbx_skip_blanks(p + length, end);
        if (p >= end || *p != '=')
            return qbx_fail(&reader->failure, QBX_XML_SYNTAX, p, "XML declaration is not well formed");
        p = qbx_skip_blanks(p + 1, end);
        const char *close = p < end && (*p == '"' || *p == '\'') ? memchr(p + 1, *p, (size_t)(end - p - 1)) : NULL;
        if (!close) return qbx_fail(&reader->failure, QBX_XML_SYNTAX, p, "XML declaration is not well formed");
        /* What is no name of an encoding has been dealt with as well. */
        if (!qbx_declares(i, p + 1, (size_t)(close - p - 1)) && !(i == 1 && reader->options.repairs))
            return qbx_fail_found(&reader->failure, QBX_XML_SYNTAX, p, close + 1,
                                  "XML declaration has a value that XML does not allow");
        p = close + 1;
        next_name = i + 1;
        if (p < end && !qbx_is_blank(*p))
            return qbx_fail(&reader->failure, QBX_XML_SYNTAX, p, "XML declaration is not well formed");
    }
    return next_name == 0 ? qbx_fail(&reader->failure, QBX_XML_SYNTAX, content, "XML declaration has no version")
                          : QBX_OK;
}

/* A document that comes behind another one: recorded logs are such streams. */
static qbx_status qbx_next_document(qbx_reader *reader, const char *p) {
    if (reader->format == QBX_JSON)
        return qbx_fail(&reader->failure, QBX_SECOND_DOCUMENT, p, "a second document behind the first");
    reader->document.state = QBX_PROLOG;
    reader->document.begun = reader->document.has_version = 0;
    reader->document.version.size = 0;
    return QBX_OK;
}

static qbx_status qbx_container_instruction(qbx_reader *reader, const char *p, const char *end, const char **next) {
    const char *target, *content;
    qbx_status status = qbx_instruction(p, end, &target, &content, next, &reader->options, &reader->failure);
    if (status != QBX_OK) return status;
    size_t length = (size_t)(target - p - 2);
    int begun = reader->document.begun, is_xml = qbx_is_xml_target(p + 2, length);
    if (reader->document.state == QBX_EPILOG && (is_xml || (length == 5 && memcmp(p + 2, "qbxml", 5) == 0))) {
        if ((status = qbx_next_document(reader, p)) != QBX_OK) return status;
        begun = 0;
    }
    reader->document.begun = 2;
    if (is_xml) {
        if (reader->document.state == QBX_PROLOG && !begun && memcmp(p + 2, "xml", 3) == 0)
            return qbx_declaration(reader, content, *next - 2);
        return qbx_fail(&reader->failure, QBX_XML_SYNTAX, p,
                        "XML declaration that is not at the start of the document");
    }
    if (reader->document.state == QBX_PROLOG && !reader->document.has_version && length == 5 &&
        memcmp(p + 2, "qbxml", 5) == 0) {
        reader->document.has_version = 1;
        return qbx_copy_cdata(content, *next - 2, &reader->document.version, &reader->options, &reader->failure);
    }
    return QBX_OK;
}

/* Text between two tags; comments, instructions and CDATA marks do not end it. Blanks are layout; anything else is kept. */
static qbx_status qbx_container_text(qbx_reader *reader, const char *p, const char *end, const char **next) {
    qbx_status status;
    qbx_buffer *text = &reader->document.text;
    int blank = 1;
    text->size = 0;
    for (;;) {
        if (p >= end) return QBX_SHORT;
        size_t start = text->size;
        if (*p != '<') {
            if ((status = qbx_copy_text(p, end, &p, 0, text, &reader->options, &reader->failure)) != QBX_OK)
                return status;
        } else if (p + 1 >= end) {
            return QBX_SHORT;
        } else if (p[1] == '?') {
            if ((status = qbx_container_instruction(reader, p, end, &p)) != QBX_OK) return status;
        } else if (p[1] != '!') {
            break;
        } else if (end - p >= 4 && memcmp(p, "<!--", 4) == 0) {
            if ((status = qbx_comment(p, end, &p, &reader->options, &reader->failure)) != QBX_OK) return status;
        } else if (end - p < 9 && !reader->options.bounded) {
            return QBX_SHORT;
        } else if (memcmp(p, "<![CDATA[", 9) == 0) {
            const char *close = qbx_find_end(p + 9, end, "]]>", 3);
            if (!close) return QBX_SHORT;
            if ((status = qbx_copy_cdata(p + 9, close, text, &reader->options, &reader->failure)) != QBX_OK)
                return status;
            p = close + 3;
        } else {
            break;
        }
        if (text->size == 0 && p > *next) {
            /* A comment that no text stands before: it is done, however many follow. */
            *next = p;
            const char *another;
            size_t repairs = reader->repairs.list.size;
            while (!repairs && end - p >= 4 && memcmp(p, "<!--", 4) == 0) {
                status = qbx_comment(p, end, &another, &reader->options, &reader->failure);
                if (status != QBX_OK || reader->repairs.list.size) break; /* it is read again, as an item */
                *next = p = another;
            }
            if (!repairs) qbx_forget_repairs(reader);
            return QBX_OK;
        }
        for (size_t i = start; i < text->size && blank; i++) {
            if (text->data[i] == ' ') continue;
            blank = text->data[i] == '\\' && i + 1 < text->size && strchr("ntr", text->data[++i]) != NULL;
        }
    }
    *next = p;
    if (blank) return QBX_OK;
    return reader->shape == QBX_NATIVE
               ? qbx_native_text(reader)
               : qbx_warn(reader, QBX_WARN_STRAY_TEXT, QBX_NIL, reader->input.item, text->data, text->size);
}

static qbx_status qbx_open_root(qbx_reader *reader, const qbx_members *members) {
    qbx_status status = qbx_open_container(reader, NULL, &qbx_types[0], &reader->containers.output, "", members, 0);
    reader->document.state = QBX_CONTENT;
    reader->document.count++;
    return status;
}

static qbx_status qbx_root(qbx_reader *reader, const char *p, const char *end, const char **next) {
    size_t length;
    qbx_status status = qbx_name(p + 1, end, &length, &reader->options, &reader->failure);
    if (status != QBX_OK) return status;
    if (length == 0)
        return qbx_fail_found(&reader->failure, QBX_XML_SYNTAX, p, p + 2 < end ? p + 2 : end, "'<' that starts no tag");
    if (!qbx_is_named(p + 1, length, QBX_ROOT))
        return qbx_fail_found(&reader->failure, reader->document.state == QBX_PROLOG ? QBX_NOT_QBXML : QBX_XML_SYNTAX,
                              p + 1, p + 1 + length, "root element is not QBXML");
    if (reader->document.state == QBX_EPILOG && (status = qbx_next_document(reader, p)) != QBX_OK) return status;
    reader->document.begun = 2;
    qbx_members members;
    reader->scratch.size = 0;
    status = qbx_attributes_to_json(p + 1 + length, end, &qbx_types[0], &reader->scratch, &members, &reader->options,
                                    &reader->failure);
    if (status != QBX_OK) return status;
    status = qbx_open_root(reader, &members);
    if (status == QBX_OK) status = qbx_tell_repairs(reader, 0);
    *next = members.next;
    return status == QBX_OK && members.empty ? qbx_close_container(reader) : status;
}

#define QBX_OUTSIDE_MAX 65536 /* bytes of other text in which the first document has to start */

static qbx_status qbx_fail_behind(qbx_reader *reader, const char *p) {
    return qbx_fail_found(&reader->failure, QBX_OUTSIDE_TEXT, p, p + 1, "text behind the end of the document");
}

/* Whether text before or behind a document stands at `p`. */
static inline int qbx_is_outside(const qbx_reader *reader, const char *p) {
    return reader->document.state != QBX_CONTENT && (*p != '<' || reader->document.outside);
}

/* Text before or behind a document. */
static qbx_status qbx_outside(qbx_reader *reader, const char *p, const char *end, const char **next) {
    static const char mark[] = "\xEF\xBB\xBF";
    int first = reader->document.count == 0;
    const char *blank = qbx_skip_blanks(p, end);
    if (blank > p) {
        reader->document.begun |= !reader->options.repairs; /* repaired: blanks before a declaration are no harm */
        *next = blank;
        return QBX_OK;
    }
    if (!reader->document.begun || reader->document.state == QBX_EPILOG) { /* of a file that was appended, too */
        size_t left = (size_t)(end - p);
        if (memcmp(p, mark, left < 3 ? left : 3) == 0) {
            *next = p + 3;
            return left < 3 ? QBX_SHORT : QBX_OK;
        }
    }
    if (!reader->options.repairs)
        return first ? qbx_fail_found(&reader->failure, QBX_NOT_QBXML, p, p + 1, "input does not start with a tag")
                     : qbx_fail_behind(reader, p);
    const char *most = first && end - p > QBX_OUTSIDE_MAX ? p + QBX_OUTSIDE_MAX : end;
    const char *document = qbx_find_document(p, most);
    if (reader->salvage.on) {
        /* A tag whose document has lost its start is as good. */
        int depth;
        const char *seen, *start = qbx_find_start(reader, p, document ? document + 1 : most, &depth, &seen);
        if (start == document) start = NULL;
        if (start && first)
            return qbx_fail_found(&reader->failure, QBX_NOT_QBXML, p, p + 1, "input does not start with a tag");
        if (start) document = start;
    }
    ptrdiff_t kept = reader->salvage.on ? QBX_PAD : 8; /* what may be the start of another */
    if (!document && first)
        return most == end
                   ? QBX_SHORT
                   : qbx_fail_found(&reader->failure, QBX_NOT_QBXML, p, p + 1, "input does not start with a tag");
    /* Behind a document no end is needed; what a warning shows is. */
    if (!document && end - p <= (reader->document.outside ? kept : kept + QBX_SHOWN_MAX)) return QBX_SHORT;
    *next = document ? document : end - kept;
    qbx_status status = QBX_OK;
    if (!reader->document.outside) {
        char shown[6 * QBX_SHOWN_MAX];
        size_t length = qbx_show_bytes(p, *next, shown);
        status = qbx_warn(reader, QBX_WARN_OUTSIDE_TEXT, QBX_NIL, p, shown, length);
    }
    reader->document.outside = !document;
    return status;
}

/* The input ends outside of a document, with text that might have become more. */
static qbx_status qbx_finish_outside(qbx_reader *reader, const char *rest, size_t size) {
    if (!reader->document.begun && size < 3 && (unsigned char)*rest == 0xEF)
        return qbx_fail(&reader->failure, QBX_TRUNCATED, rest + size, "input ends before the document does");
    if (reader->document.count == 0)
        return qbx_fail_found(&reader->failure, QBX_NOT_QBXML, rest, rest + 1, "input does not start with a tag");
    if (!reader->options.repairs) return qbx_fail_behind(reader, rest);
    char shown[6 * QBX_SHOWN_MAX];
    size_t length = qbx_show_bytes(rest, rest + size, shown);
    return reader->document.outside ? QBX_OK : qbx_warn(reader, QBX_WARN_OUTSIDE_TEXT, QBX_NIL, rest, shown, length);
}

#endif
