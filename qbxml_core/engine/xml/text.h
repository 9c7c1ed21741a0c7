/* Text: from XML character data to the inside of a JSON string. Knows references, UTF-8 and JSON escapes.
 *
 * Non-goals: names, tags and what a value means. Text is checked completely while it is copied: UTF-8, characters
 * that XML 1.0 forbids, references, and the sequence `]]>` that may not stand in text. */
#ifndef QBX_TEXT_H
#define QBX_TEXT_H

#include "../base/buffer.h"
#include "reference.h"

/* One character that stopped a block copy and is no markup: checks it, writes it, moves both positions.
 * `attribute`: tabs and line ends become blanks, as XML says for attribute values. `start`: of the text. */
static qbx_status qbx_copy_special(const char **in, const char *start, const char *end, char **out, int attribute,
                                   const qbx_options *options, qbx_failure *failure) {
    const char *p = *in;
    unsigned char c = (unsigned char)*p;
    uint32_t code = c;
    if (c == '&') {
        qbx_status status = qbx_reference(p, end, &p, &code, options, failure);
        if (status != QBX_OK) return status;
    } else if (c >= 0x80) {
        int length = qbx_utf8(p, end, &code);
        if (length < 0) return QBX_SHORT;
        if (QBX_UNLIKELY(length == 0 || !qbx_is_xml_character(code))) {
            qbx_status status = qbx_mend(&p, end, &code, options, failure);
            if (status != QBX_OK) return status;
        } else p += length;
    } else if (c < 0x20) {
        if (c == '\r') {
            if (p + 1 >= end) return QBX_SHORT;
            if (p[1] == '\n') p++;
            code = '\n';
        } else if (c != '\n' && c != '\t') {
            qbx_status status = qbx_mend(&p, end, &code, options, failure);
            *out = qbx_put_json(*out, code);
            *in = p;
            return status;
        }
        if (attribute) code = ' ';
        p++;
    } else {
        if (c == '>' && !attribute && p - start >= 2 && p[-1] == ']' && p[-2] == ']')
            return qbx_fail(failure, QBX_XML_SYNTAX, p - 2, "']]>' may not stand in text: write &gt;");
        p++;
    }
    *out = qbx_put_json(*out, code);
    *in = p;
    return QBX_OK;
}

static inline int qbx_is_control(unsigned char c) { return c < 0x20 && !(0x2600u >> c & 1); }

/* Whether the byte at `p` is no text and its neighbour shows it: no start of UTF-8. */
static inline int qbx_is_odd_byte(const char *p) {
    unsigned char c = (unsigned char)p[0];
    return c >= 0x80 && (c < 0xC2 || c > 0xF4 || ((unsigned char)p[1] & 0xC0) != 0x80);
}

/* Whether the byte at `p` is an ampersand that starts nothing, as its neighbour shows. */
static inline int qbx_is_lone_ampersand(const char *p) {
    unsigned char after = (unsigned char)p[1];
    return p[0] == '&' && after < 0x80 && after != '#' && !qbx_name_byte[after];
}

/* Whether damage may begin at `p`. Where there was none so far, references are taken for sound. */
static inline int qbx_looks_damaged(const char *p, const qbx_options *options) {
    unsigned char c = (unsigned char)*p;
    return c == '&' ? options->repairs->size > 0 : qbx_is_control(c) || qbx_is_odd_byte(p) || c == 0xED;
}

/* Copies the damaged place at `p` and moves both on. QBX_OK: it is none, or takes a closer look. */
static inline qbx_status qbx_copy_damaged_place(const char **in, const char *end, char **out, int raw,
                                                const qbx_options *options) {
    const char *p = *in;
    unsigned char c = (unsigned char)*p;
    uint32_t code = c;
    size_t length = 1;
    int surrogates;
    qbx_status is = QBX_ILLEGAL_CHARACTER;
    if (c == '&' && !raw) {
        is = qbx_damaged_reference(p, end, &length, &code, options);
        if (is == QBX_UNDEFINED_ENTITY) {
            qbx_copy_blocks(*out, p, length);
            *out += length;
            *in = p + length;
            return is;
        }
    } else if (c == 0xED && end - p >= 6 && (surrogates = qbx_surrogates(p, end, &code)) > 0) {
        is = QBX_ENCODING;
        length = (size_t)surrogates;
    } else if (!qbx_is_control(c)) is = QBX_OK;
    if (is == QBX_OK) return QBX_OK;
    *out = qbx_put_json(*out, code);
    *in = p + length;
    return is;
}

/* Copies damaged places, as many as follow each other with no more than one plain character between them; `in` stays
 * where there is none. Where places are only counted, each kind is noted once for all of them. In what is `raw`
 * ampersands start nothing. */
static qbx_status qbx_copy_damaged(const char **in, const char *end, char **out, const char *safe, int raw,
                                   const qbx_options *options) {
    const char *first[QBX_REPAIR_KINDS] = {NULL}, *first_end[QBX_REPAIR_KINDS], *last[QBX_REPAIR_KINDS] = {NULL},
               *p = *in;
    uint64_t count[QBX_REPAIR_KINDS] = {0};
    unsigned order[QBX_REPAIR_KINDS], kinds = 0; /* in which the kinds came */
    char *write = *out;
    qbx_status is, status = QBX_OK;
    /* What is written might be the options, as far as a compiler knows. */
    int keep = options->keep_illegal, counts = qbx_only_counts(options);
    const char *noted = options->noted->until ? options->noted->until : p;
    while (end - p >= 2 && write <= safe) {
        const char *at = p;
        size_t places = 1;
        if (qbx_is_control((unsigned char)*p) && !keep) {
            is = QBX_ILLEGAL_CHARACTER;
            do {
                memcpy(write, "\xEF\xBF\xBD", 4);
                write += 3;
                p++;
            } while (qbx_is_control((unsigned char)*p) && counts && end - p >= 2 && write <= safe);
            places = (size_t)(p - at);
        } else if (qbx_is_odd_byte(p)) {
            is = QBX_ENCODING;
            do {
                write = qbx_put_utf8(write, qbx_windows_1252_character((unsigned char)*p));
                p++;
            } while (qbx_is_odd_byte(p) && counts && end - p >= 2 && write <= safe);
        } else if (qbx_is_lone_ampersand(p) && !raw) {
            is = QBX_STRAY_AMPERSAND;
            do {
                *write++ = '&';
                p++;
            } while (qbx_is_lone_ampersand(p) && counts && end - p >= 2 && write <= safe);
            places = (size_t)(p - at);
        } else if ((is = qbx_copy_damaged_place(&p, end, &write, raw, options)) == QBX_OK) break;
        if (at < noted) {
            ;
        } else if (counts) {
            unsigned kind = is - QBX_ENCODING;
            int joins = is == QBX_ENCODING && last[kind] == at;
            if (!first[kind]) order[kinds++] = kind, first[kind] = at, first_end[kind] = places > 1 ? at + 1 : p;
            else if (joins && first_end[kind] == at) first_end[kind] = p;
            count[kind] += joins ? 0 : places;
            last[kind] = p;
        } else {
            if ((status = qbx_note_damage(is, at, p, p, 1, options)) != QBX_OK) break;
            counts = qbx_only_counts(options);
        }
        if (qbx_stops_text((unsigned char)*p)) continue;
        /* A single quote may end an attribute. */
        if (end - p < 2 || *p == '\'' || !qbx_stops_text((unsigned char)p[1])) break;
        *write++ = *p++;
    }
    for (unsigned i = 0; i < kinds && status == QBX_OK; i++) {
        unsigned kind = order[i];
        status = qbx_note_damage(QBX_ENCODING + kind, first[kind], first_end[kind], last[kind], count[kind], options);
    }
    *in = p;
    *out = write;
    return status;
}

/* Copies characters that stop a block copy, as many as follow each other, until the one that may end the text ('<', or
 * the quote of an attribute), the end of the input, or `safe` in the output. With `watch`, QBX_BAIL when a reference may
 * have been escaped twice. */
static qbx_status qbx_copy_specials(const char **in, const char *start, const char *end, char **out, const char *safe,
                                    char quote, int watch, const qbx_options *options, qbx_failure *failure) {
    const char *p = *in;
    char *write = *out;
    qbx_status status = QBX_OK;
    do {
        unsigned char c = (unsigned char)*p;
        if (c == '<' || (quote == '"' && c == '"')) break;
        if (c == '"' || c == '\\') {
            *write++ = '\\';
            *write++ = (char)c;
            p++;
        } else if (c >= 0xC2 && c <= 0xDF && end - p >= 2 && ((unsigned char)p[1] & 0xC0) == 0x80) {
            memcpy(write, p, 2);
            write += 2, p += 2;
        } else if (!quote && (c == '\n' || (c == '\r' && end - p >= 2 && p[1] == '\n'))) {
            memcpy(write, "\\n", 2);
            write += 2, p += c == '\r' ? 2 : 1;
        } else if (c == '>' && (quote || p == start || p[-1] != ']')) {
            *write++ = '>';
            p++;
        } else {
            const char *before = p;
            if (QBX_UNLIKELY(options->repairs && qbx_looks_damaged(p, options)))
                status = qbx_copy_damaged(&p, end, &write, safe, 0, options);
            if (status == QBX_OK && p == before)
                status = qbx_copy_special(&p, start, end, &write, quote != 0, options, failure);
            if (status != QBX_OK) break;
            if (watch && c == '&' && write[-1] == '&' && qbx_follows_ampersand(p, end)) {
                status = QBX_BAIL;
                break;
            }
        }
    } while (p < end && write <= safe && qbx_stops_text((unsigned char)*p) && (size_t)(p - start) <= options->max_text);
    *in = p;
    *out = write;
    return status;
}

/* Appends text from `p` to the next '<' (attribute: to the quote) as the inside of a JSON string; the buffer may be read
 * 16 bytes beyond it. On QBX_OK *next is the stopping byte. Only whole characters are written, so a failure leaves no
 * half of one. */
static qbx_status qbx_copy_text(const char *p, const char *end, const char **next, char quote, qbx_buffer *out,
                                const qbx_options *options, qbx_failure *failure) {
    const char *start = p, *stop = end, *safe = NULL;
    char *write = NULL;
    qbx_status status = QBX_OK;
    /* Blocks do not stop at single quotes, which QuickBooks never writes around values. */
    if (quote == '\'' && !(stop = memchr(p, quote, (size_t)(end - p)))) return QBX_SHORT;
    for (;;) {
        if (QBX_UNLIKELY(!write || write > safe)) {
            if (write) out->size = (size_t)(write - out->data);
            if (qbx_reserve(out, 4 * QBX_PAD) != QBX_OK) return QBX_MEMORY;
            write = out->data + out->size;
            safe = out->data + out->capacity - QBX_PAD;
        }
        unsigned copied = qbx_copy_block(write, p);
        if (QBX_UNLIKELY(copied > (size_t)(stop - p))) copied = (unsigned)(stop - p);
        p += copied;
        write += copied;
        if (QBX_UNLIKELY((size_t)(p - start) > options->max_text)) {
            status = qbx_fail(failure, QBX_LIMIT, start, "text is longer than max_text allows");
            break;
        }
        if (QBX_UNLIKELY(p >= stop)) {
            if (stop == end) status = QBX_SHORT;
            break;
        }
        if (copied == 16) continue;
        if (QBX_LIKELY(*p == '<')) {
            if (quote) status = qbx_fail(failure, QBX_XML_SYNTAX, p, "'<' in an attribute value: write &lt;");
            break;
        }
        if (quote == '"' && *p == quote) break;
        status = qbx_copy_specials(&p, start, end, &write, safe, quote, 0, options, failure);
        if (status != QBX_OK) break;
    }
    out->size = (size_t)(write - out->data);
    *next = p;
    return status;
}

/* Appends the raw content of a CDATA section: no references, no `]]>` rule. As text, it may be read 16 bytes beyond. */
static qbx_status qbx_copy_cdata(const char *p, const char *end, qbx_buffer *out, const qbx_options *options,
                                 qbx_failure *failure) {
    if ((size_t)(end - p) > options->max_text)
        return qbx_fail(failure, QBX_LIMIT, p, "text is longer than max_text allows");
    for (;;) {
        if (qbx_reserve(out, 2 * QBX_PAD) != QBX_OK) return QBX_MEMORY;
        char *write = out->data + out->size;
        unsigned copied = qbx_copy_block(write, p);
        if (copied >= (size_t)(end - p)) {
            out->size += (size_t)(end - p);
            return QBX_OK;
        }
        p += copied;
        write += copied;
        unsigned char c = (unsigned char)*p;
        if (copied == 16) {
            ;
        } else if (c == '&' || c == '>' || c == '<') {
            *write++ = (char)c;
            p++;
        } else if (c == '\r' && p + 1 == end) {
            /* Stands before "]]>", so it is a line end of its own. */
            write = qbx_put_json(write, '\n');
            p++;
        } else {
            const char *before = p, *safe = out->data + out->capacity - QBX_PAD;
            qbx_status status = QBX_OK;
            if (options->repairs) status = qbx_copy_damaged(&p, end, &write, safe, 1, options);
            if (status == QBX_OK && p == before) status = qbx_copy_special(&p, p, end, &write, 0, options, failure);
            if (status == QBX_SHORT) {
                uint32_t code;
                status = qbx_mend(&p, end, &code, options, failure);
                write = qbx_put_json(write, code);
            }
            if (status != QBX_OK) return status;
        }
        out->size = (size_t)(write - out->data);
    }
}

/* Length of the XML name at `p`, 0 when there is none. QBX_SHORT when the input ends inside it. */
static inline qbx_status qbx_name(const char *p, const char *end, size_t *length, const qbx_options *options,
                                  qbx_failure *failure) {
    const char *s = p;
    *length = 0;
    if (s >= end) return QBX_SHORT;
    if (qbx_name_byte[(unsigned char)*s] == 3) s++;
    for (; s < end;) {
        if (QBX_LIKELY(s > p && qbx_name_byte[(unsigned char)*s])) {
            s++;
            continue;
        }
        if (QBX_LIKELY((unsigned char)*s < 0x80) || (size_t)(s - p) > options->max_name) break;
        uint32_t code;
        int bytes = qbx_utf8(s, end, &code);
        if (bytes < 0) return QBX_SHORT;
        if (bytes == 0) return qbx_fail_found(failure, QBX_ENCODING, s, s + 1, "bytes are not UTF-8");
        int start = (code >= 0xC0 && code != 0xD7 && code != 0xF7 && code <= 0x2FF) ||
                    (code >= 0x370 && code != 0x37E && code <= 0x1FFF) || code == 0x200C || code == 0x200D ||
                    (code >= 0x2070 && code <= 0x218F) || (code >= 0x2C00 && code <= 0x2FEF) ||
                    (code >= 0x3001 && code <= 0xD7FF) || (code >= 0xF900 && code <= 0xFDCF) ||
                    (code >= 0xFDF0 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0xEFFFF);
        int inside = start || code == 0xB7 || (code >= 0x300 && code <= 0x36F) || code == 0x203F || code == 0x2040;
        if (s == p ? !start : !inside) break;
        s += bytes;
    }
    *length = (size_t)(s - p);
    if (*length > options->max_name) return qbx_fail(failure, QBX_LIMIT, p, "name is longer than max_name allows");
    if (s >= end) return QBX_SHORT;
    return QBX_OK;
}

#endif
