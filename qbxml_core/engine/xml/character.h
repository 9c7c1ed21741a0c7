/* Characters: UTF-8 in and out, what XML allows, JSON escapes, Windows-1252. Knows no text and no markup. */
#ifndef QBX_CHARACTER_H
#define QBX_CHARACTER_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Windows-1252 for 0x80 to 0x9F; five bytes have no character there and stay C1 controls. */
static const uint16_t qbx_windows_1252[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                              0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                              0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                              0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

/* The character of a byte from 0x80 on. */
static inline uint32_t qbx_windows_1252_character(unsigned char byte) {
    return byte <= 0x9F ? qbx_windows_1252[byte - 0x80] : byte;
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

/* The character of the half of a surrogate pair at `p`, of both halves where the other follows; their bytes, 0: none. */
static inline int qbx_surrogates(const char *p, const char *end, uint32_t *code) {
    uint32_t high = qbx_surrogate(p, end), low = high && high <= 0xDBFF ? qbx_surrogate(p + 3, end) : 0;
    if (!high) return 0;
    int pair = qbx_is_pair(high, low);
    *code = pair ? qbx_pair(high, low) : 0xFFFD;
    return pair ? 6 : 3;
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

#endif
