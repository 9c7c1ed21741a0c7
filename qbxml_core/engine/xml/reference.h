/* References: what an ampersand in text starts, an entity, a character by its number, or nothing. */
#ifndef QBX_REFERENCE_H
#define QBX_REFERENCE_H

#include "damage.h"

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

/* The character of the entity that XML defines whose name and ";" stand at `s`, and their length; 0 for any other. */
static inline size_t qbx_entity(const char *s, const char *end, uint32_t *code) {
    static const struct {
        char text[6];
        uint8_t length;
        char character;
    } entities[] = {{"amp;", 4, '&'}, {"lt;", 3, '<'}, {"gt;", 3, '>'}, {"apos;", 5, '\''}, {"quot;", 5, '"'}};
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++) {
        if ((size_t)(end - s) < entities[i].length || memcmp(s, entities[i].text, entities[i].length) != 0) continue;
        *code = (unsigned char)entities[i].character;
        return entities[i].length;
    }
    return 0;
}

#define QBX_ENTITY_MAX 64 /* bytes of an entity that is told as one; a longer one is a stray ampersand */

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
                       : qbx_fail_found(failure, status, p, s + 1,
                                        s == p + 2 + (p[2] == 'x') ? "character reference without a number"
                                                                   : "character reference that does not end");
        if (value >= 0x80 && value <= 0x9F && options->windows_1252) value = qbx_windows_1252[value - 0x80];
        *code = value;
        *next = s;
        return QBX_LIKELY(qbx_is_xml_character(value)) ? QBX_OK
                                                       : qbx_mend_reference(p, end, next, code, options, failure);
    }
    size_t known = qbx_entity(s, end, code);
    if (known) {
        *next = s + known;
        return QBX_OK;
    }
    while (s < end && (qbx_name_byte[(unsigned char)*s] || (unsigned char)*s >= 0x80) && s - p < QBX_ENTITY_MAX) s++;
    if (s >= end) return QBX_SHORT;
    /* Text as it stands is all that can be made of it. */
    *code = '&';
    *next = p + 1;
    if (s > p + 1 && *s == ';')
        return qbx_damaged(QBX_UNDEFINED_ENTITY, p, s + 1, "entity that XML does not define", options, failure);
    return options->repairs ? qbx_damaged(QBX_STRAY_AMPERSAND, p, p + 1, "", options, failure)
                            : qbx_fail_found(failure, QBX_STRAY_AMPERSAND, p, s + 1, "'&' that starts no reference");
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

/* What is wrong with the reference at `p` ("&", and no lone one), QBX_OK where nothing is or only qbx_reference can
 * tell. `length` bytes make it, all of them ASCII, which mean `code` or stay as they are. */
static inline qbx_status qbx_damaged_reference(const char *p, const char *end, size_t *length, uint32_t *code,
                                               const qbx_options *options) {
    const char *s = p + 1;
    *length = 1;
    *code = '&';
    if (p[1] == '#') {
        uint32_t value = 0;
        qbx_status status = qbx_reference_number(p, end, &s, &value);
        if (status == QBX_STRAY_AMPERSAND) return status;
        if (status != QBX_OK || qbx_is_xml_character(value) || (value >= 0xD800 && value <= 0xDBFF)) return QBX_OK;
        *length = (size_t)(s - p);
        *code = qbx_mended(value, options);
        return QBX_ILLEGAL_CHARACTER;
    }
    while (s < end && qbx_name_byte[(unsigned char)*s] && s - p < QBX_PAD / 2) s++;
    if (s >= end || (unsigned char)*s >= 0x80 || s - p >= QBX_PAD / 2) return QBX_OK;
    if (*s != ';') return QBX_STRAY_AMPERSAND;
    if (qbx_entity(p + 1, end, code)) return QBX_OK;
    *length = (size_t)(s + 1 - p);
    return QBX_UNDEFINED_ENTITY;
}

#endif
