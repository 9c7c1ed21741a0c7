/* Text: from XML character data to the inside of a JSON string. Knows references, UTF-8 and JSON escapes.
 *
 * Non-goals: names, tags and what a value means. Text is checked completely while it is copied: UTF-8, characters
 * that XML 1.0 forbids, references, and the sequence `]]>` that may not stand in text. */
#ifndef QBX_TEXT_H
#define QBX_TEXT_H

#include "buffer.h"
#include "scan.h"
#include "status.h"

/* Windows-1252 for 0x80 to 0x9F; five bytes have no character there and stay C1 controls. */
static const uint16_t qbx_windows_1252[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                              0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                              0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                              0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QBX_COLD static qbx_status qbx_fail(qbx_failure *failure, qbx_status status, const char *at, const char *what) {
    failure->at = at;
    failure->what = what;
    failure->expected = NULL;
    failure->expected_length = 0;
    failure->found[0] = 0;
    return status;
}

/* As qbx_fail, with the bytes that were found, cut to what a message can show. */
QBX_COLD static qbx_status qbx_fail_found(qbx_failure *failure, qbx_status status, const char *at, const char *end,
                                          const char *what) {
    qbx_fail(failure, status, at, what);
    size_t length = (size_t)(end - at);
    if (length > QBX_FOUND_MAX - 1) length = QBX_FOUND_MAX - 1;
    memcpy(failure->found, at, length);
    failure->found[length] = 0;
    return status;
}

/* Decodes one UTF-8 sequence. Returns its length, 0 when it is malformed, -1 when the input ends inside it. */
static inline int qbx_utf8(const char *p, const char *end, uint32_t *code) {
    const unsigned char *s = (const unsigned char *)p;
    size_t left = (size_t)(end - p);
    unsigned char first = s[0];
    if (first < 0x80) {
        *code = first;
        return 1;
    }
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4) return 0;
    uint32_t value = first & (0xFFu >> (length + 1));
    for (int i = 1; i < length; i++) {
        if ((size_t)i >= left) return -1;
        if ((s[i] & 0xC0) != 0x80) return 0;
        value = value << 6 | (s[i] & 0x3F);
    }
    if (length == 3 && (value < 0x800 || (value >= 0xD800 && value <= 0xDFFF))) return 0;
    if (length == 4 && (value < 0x10000 || value > 0x10FFFF)) return 0;
    *code = value;
    return length;
}

static inline int qbx_is_xml_character(uint32_t code) {
    if (code < 0x20) return code == '\t' || code == '\n' || code == '\r';
    if (code >= 0xD800 && code <= 0xDFFF) return 0;
    return code != 0xFFFE && code != 0xFFFF && code <= 0x10FFFF;
}

/* A place where text was damaged and has been read all the same. Warned of when its unit is complete. */
typedef struct {
    const char *at, *end;
    uint64_t count;
    qbx_status status; /* what it is where damaged text is refused */
} qbx_repair;

#define QBX_REPAIRS_MAX 65536 /* of one unit; what is beyond is counted with the last */

/* Refuses damaged text in [at, end), or notes it. Bytes side by side that are no text are one place. What has been read
 * before, the attributes of a tag for instance, is not noted again. */
QBX_COLD static qbx_status qbx_damaged(qbx_status status, const char *at, const char *end, const char *what,
                                       const qbx_options *options, qbx_failure *failure) {
    qbx_buffer *repairs = options->repairs;
    if (!repairs) return qbx_fail_found(failure, status, at, end, what);
    size_t count = repairs->size / sizeof(qbx_repair);
    if (count) {
        qbx_repair *last = (qbx_repair *)repairs->data + count - 1;
        if (at < last->end) return QBX_OK;
        int joins = status == QBX_ENCODING && last->status == status && at == last->end;
        if (joins || count == QBX_REPAIRS_MAX) {
            last->end = end;
            last->count += !joins;
            return QBX_OK;
        }
    }
    qbx_repair repair = {at, end, 1, status};
    return qbx_append(repairs, (const char *)&repair, sizeof repair);
}

/* A character that no text of XML may hold becomes U+FFFD, or stays what it is where that is wanted and possible. */
static inline uint32_t qbx_mended(uint32_t code, const qbx_options *options) {
    return options->keep_illegal && (code < 0x20 || code == 0xFFFE || code == 0xFFFF) ? code : 0xFFFD;
}

/* Half of a surrogate pair as UTF-8 would have it: what programs write that take UTF-16 for characters. 0: none. */
static inline uint32_t qbx_surrogate(const char *p, const char *end) {
    const unsigned char *s = (const unsigned char *)p;
    if (end - p < 3 || s[0] != 0xED || (s[1] & 0xE0) != 0xA0 || (s[2] & 0xC0) != 0x80) return 0;
    return 0xD000u | (uint32_t)(s[1] & 0x3F) << 6 | (s[2] & 0x3F);
}

static inline int qbx_is_pair(uint32_t high, uint32_t low) {
    return high >= 0xD800 && high <= 0xDBFF && low >= 0xDC00 && low <= 0xDFFF;
}

static inline uint32_t qbx_pair(uint32_t high, uint32_t low) {
    return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
}

/* The character at `*in` is none that XML allows: refuses it, or reads it and moves on. Bytes that are not UTF-8 are
 * Windows-1252, one by one. */
QBX_COLD static qbx_status qbx_mend(const char **in, const char *end, uint32_t *code, const qbx_options *options,
                                    qbx_failure *failure) {
    const char *p = *in;
    unsigned char c = (unsigned char)*p;
    uint32_t found, low;
    int length = qbx_utf8(p, end, &found);
    if (length > 0) {
        *in = p + length;
        *code = qbx_mended(found, options);
        return qbx_damaged(QBX_ILLEGAL_CHARACTER, p, *in, "character XML forbids", options, failure);
    }
    if ((found = qbx_surrogate(p, end)) != 0 && options->repairs) {
        low = found <= 0xDBFF ? qbx_surrogate(p + 3, end) : 0;
        int pair = qbx_is_pair(found, low);
        *in = p + (pair ? 6 : 3);
        *code = pair ? qbx_pair(found, low) : 0xFFFD;
        return qbx_damaged(QBX_ENCODING, p, *in, "half of a surrogate pair", options, failure);
    }
    *in = p + 1;
    *code = c <= 0x9F ? qbx_windows_1252[c - 0x80] : c;
    return qbx_damaged(QBX_ENCODING, p, *in, "bytes are not UTF-8", options, failure);
}

/* Writes a code point as UTF-8, at most 4 bytes. */
static inline char *qbx_put_utf8(char *out, uint32_t code) {
    if (code < 0x80) {
        *out++ = (char)code;
        return out;
    }
    if (code < 0x800) {
        *out++ = (char)(0xC0 | code >> 6);
    } else {
        if (code < 0x10000) {
            *out++ = (char)(0xE0 | code >> 12);
        } else {
            *out++ = (char)(0xF0 | code >> 18);
            *out++ = (char)(0x80 | (code >> 12 & 0x3F));
        }
        *out++ = (char)(0x80 | (code >> 6 & 0x3F));
    }
    *out++ = (char)(0x80 | (code & 0x3F));
    return out;
}

/* Writes one character with the escapes JSON asks for, at most 6 bytes. */
static inline char *qbx_put_json(char *out, uint32_t code) {
    static const char hex[] = "0123456789abcdef";
    static const char short_escapes[] = "btn\0fr";
    if (code == '"' || code == '\\') {
        *out++ = '\\';
        *out++ = (char)code;
        return out;
    }
    if (code >= 0x20) return qbx_put_utf8(out, code);
    *out++ = '\\';
    if (code >= 8 && code <= 13 && code != 11) {
        *out++ = short_escapes[code - 8];
        return out;
    }
    memcpy(out, "u00", 3);
    out[3] = hex[code >> 4];
    out[4] = hex[code & 15];
    return out + 5;
}

/* Reads the number of the reference at `p` ("&#"). On success *next is behind its ";". QBX_STRAY_AMPERSAND: it is none,
 * and *next is at the byte that says so. */
static inline qbx_status qbx_reference_number(const char *p, const char *end, const char **next, uint32_t *number) {
    uint32_t value = 0;
    int hex = p + 2 < end && p[2] == 'x';
    const char *digits = p + 2 + hex, *s = digits;
    for (; s < end; s++) {
        unsigned char c = (unsigned char)*s;
        unsigned digit = c - (unsigned)'0', letter = (c | 32u) - 'a';
        if (digit > 9) {
            if (!hex || letter > 5) break;
            digit = letter + 10;
        }
        if (value <= 0x10FFFF) value = value * (hex ? 16 : 10) + digit;
    }
    if (s >= end) return QBX_SHORT;
    *number = value;
    *next = s;
    if (s == digits || *s != ';') return QBX_STRAY_AMPERSAND;
    ++*next;
    return QBX_OK;
}

/* A reference to a number that is no character. Two of them may be the halves of one. */
QBX_COLD static qbx_status qbx_mend_reference(const char *p, const char *end, const char **next, uint32_t *code,
                                              const qbx_options *options, qbx_failure *failure) {
    uint32_t value = *code, low;
    if (value >= 0xD800 && value <= 0xDBFF && options->repairs) {
        const char *behind;
        if (end - *next < 2) return QBX_SHORT;
        if ((*next)[0] == '&' && (*next)[1] == '#') {
            qbx_status status = qbx_reference_number(*next, end, &behind, &low);
            if (status == QBX_SHORT) return status;
            if (status == QBX_OK && qbx_is_pair(value, low)) {
                *code = qbx_pair(value, low);
                *next = behind;
                return qbx_damaged(QBX_ILLEGAL_CHARACTER, p, behind, "half of a surrogate pair", options, failure);
            }
        }
    }
    *code = qbx_mended(value, options);
    return qbx_damaged(QBX_ILLEGAL_CHARACTER, p, *next, "reference to a character XML forbids", options, failure);
}

/* Reads the reference at `p` ("&"). On success *next is behind its ";". */
static qbx_status qbx_reference(const char *p, const char *end, const char **next, uint32_t *code,
                                const qbx_options *options, qbx_failure *failure) {
    const char *s = p + 1;
    if (s < end && *s == '#') {
        uint32_t value = 0;
        qbx_status status = qbx_reference_number(p, end, &s, &value);
        if (status == QBX_SHORT) return status;
        *code = '&';
        *next = p + 1;
        if (status != QBX_OK)
            return options->repairs
                       ? qbx_damaged(status, p, p + 1, "", options, failure)
                       : qbx_fail_found(failure, status, p, s + 1, "character reference is not a number and ';'");
        if (value >= 0x80 && value <= 0x9F && options->windows_1252) value = qbx_windows_1252[value - 0x80];
        *code = value;
        *next = s;
        return QBX_LIKELY(qbx_is_xml_character(value)) ? QBX_OK
                                                       : qbx_mend_reference(p, end, next, code, options, failure);
    }
    size_t left = (size_t)(end - s);
#define QBX_ENTITY(text, character)                                                                                    \
    if (left >= sizeof text - 1 && memcmp(s, text, sizeof text - 1) == 0) {                                            \
        *code = character;                                                                                             \
        *next = s + sizeof text - 1;                                                                                   \
        return QBX_OK;                                                                                                 \
    }
    QBX_ENTITY("amp;", '&')
    QBX_ENTITY("lt;", '<')
    QBX_ENTITY("gt;", '>')
    QBX_ENTITY("apos;", '\'')
    QBX_ENTITY("quot;", '"')
#undef QBX_ENTITY
    while (s < end && (qbx_name_byte[(unsigned char)*s] || (unsigned char)*s >= 0x80) && s - p < 64) s++;
    if (s >= end) return QBX_SHORT;
    /* Text as it stands is all that can be made of it. */
    *code = '&';
    *next = p + 1;
    if (s > p + 1 && *s == ';')
        return qbx_damaged(QBX_UNDEFINED_ENTITY, p, s + 1, "entity that XML does not define", options, failure);
    return options->repairs ? qbx_damaged(QBX_STRAY_AMPERSAND, p, p + 1, "", options, failure)
                            : qbx_fail_found(failure, QBX_STRAY_AMPERSAND, p, s + 1,
                                             "'&' that starts no reference: write it as &amp;");
}

#define QBX_REFERENCE_MAX 14 /* bytes of a reference that was escaped twice; nobody writes longer ones */

/* Whether a whole reference that XML allows stands at `p` ("&"). */
static inline int qbx_is_reference(const char *p, const char *end) {
    static const qbx_options plain = {.windows_1252 = 1};
    const char *next;
    uint32_t code;
    qbx_failure ignored;
    return qbx_reference(p, end, &next, &code, &plain, &ignored) == QBX_OK && next - p <= QBX_REFERENCE_MAX;
}

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

/* Whether the text behind a decoded `&` may make it a reference once more; another reference in it may do anything. */
static inline int qbx_follows_ampersand(const char *p, const char *end) {
    char text[QBX_REFERENCE_MAX + 1] = "&";
    size_t length = 0;
    for (; length < QBX_REFERENCE_MAX - 1 && p + length < end && p[length] != ';'; length++) {
        if (p[length] == '&') return 1;
        if (p[length] != '#' && !qbx_name_byte[(unsigned char)p[length]]) return 0;
    }
    if (length == QBX_REFERENCE_MAX - 1 || p + length >= end || p[length] != ';') return 0;
    memcpy(text + 1, p, length + 1);
    return qbx_is_reference(text, text + 2 + length);
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
        } else if (c == '>' && (quote || p == start || p[-1] != ']')) {
            *write++ = '>';
            p++;
        } else {
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
            qbx_status status = qbx_copy_special(&p, p, end, &write, 0, options, failure);
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
        if (QBX_LIKELY((unsigned char)*s < 0x80)) break;
        uint32_t code;
        int bytes = qbx_utf8(s, end, &code);
        if (bytes < 0) return QBX_SHORT;
        if (bytes == 0) return qbx_fail(failure, QBX_ENCODING, s, "bytes are not UTF-8");
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
