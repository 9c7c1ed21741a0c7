/* Text to XML: what has to be escaped, what QuickBooks can store, what no XML document can hold.
 *
 * Input is a run of code points of one, two or four bytes each, as Python keeps its strings. Knows XML, no schema. */
#ifndef QBX_ESCAPE_H
#define QBX_ESCAPE_H

#include <stdint.h>

#include "../base/buffer.h"
#include "../xml/scan.h"
#include "../xml/text.h"

enum qbx_style {
    QBX_UTF8_TEXT = 1,       /* non-ASCII as it is, else as decimal references */
    QBX_QUICKBOOKS_TEXT = 2, /* as QuickBooks writes: quotes escaped, references to Windows-1252 bytes */
    QBX_ATTRIBUTE_TEXT = 4   /* inside double quotes: line ends and tabs as references, or they would become blanks */
};

typedef struct {
    uint32_t illegal;    /* the first character that no XML document can hold, or 0 */
    uint32_t unstorable; /* the first character that QuickBooks cannot keep, or 0 */
    int has_illegal;     /* tells U+0000 from none */
    int ampersand;       /* there is one: what stands there may have been escaped already */
} qbx_text_report;

/* The Windows-1252 byte of a character, or 0. */
static inline unsigned qbx_windows_1252_byte(uint32_t character) {
    if (character < 0x80 || (character >= 0xA0 && character <= 0xFF)) return character;
    for (unsigned i = 0; i < 32; i++)
        if (qbx_windows_1252[i] == character) return 0x80 + i;
    return 0;
}

static inline char *qbx_put_reference(char *to, uint32_t character) {
    char digits[10];
    int count = 0;
    do digits[count++] = (char)('0' + character % 10);
    while (character /= 10);
    *to++ = '&';
    *to++ = '#';
    while (count) *to++ = digits[--count];
    *to++ = ';';
    return to;
}

/* One character that is not plain ASCII text; at most 10 bytes. An illegal one is reported and left out. */
static QBX_COLD char *qbx_put_odd_character(char *to, uint32_t character, unsigned style, qbx_text_report *report) {
    switch (character) {
        case '&':
            report->ampersand = 1;
            memcpy(to, "&amp;", 5);
            return to + 5;
        case '<': memcpy(to, "&lt;", 4); return to + 4;
        case '>': memcpy(to, "&gt;", 4); return to + 4;
        case '"':
            if (!(style & (QBX_QUICKBOOKS_TEXT | QBX_ATTRIBUTE_TEXT))) break;
            memcpy(to, "&quot;", 6);
            return to + 6;
        case '\'':
            if (!(style & QBX_QUICKBOOKS_TEXT)) break;
            memcpy(to, "&apos;", 6);
            return to + 6;
        case '\t':
        case '\n':
            if (style & QBX_ATTRIBUTE_TEXT) return qbx_put_reference(to, character);
            break;
        case '\r': return qbx_put_reference(to, character);
    }
    if (!qbx_is_xml_character(character)) {
        if (!report->has_illegal) report->illegal = character;
        report->has_illegal = 1;
        return to;
    }
    if (character < 0x80) {
        *to++ = (char)character;
        return to;
    }
    unsigned byte = qbx_windows_1252_byte(character);
    if (!report->unstorable && (!byte || character < 0xA0)) report->unstorable = character;
    if (style & QBX_UTF8_TEXT) return qbx_put_utf8(to, character);
    return qbx_put_reference(to, style & QBX_QUICKBOOKS_TEXT && byte ? byte : character);
}

/* 1 for the ASCII characters that every style writes as they are. */
static inline int qbx_is_plain(unsigned char byte) {
    return byte >= 0x20 && byte < 0x80 && byte != '&' && byte != '<' && byte != '>' && byte != '"' && byte != '\'';
}

/* Appends a text, escaped. `width` is the size of a code point in bytes. What is wrong with it goes to `report`. */
static qbx_status qbx_put_text(qbx_buffer *out, const void *text, int width, size_t length, unsigned style,
                               qbx_text_report *report) {
    const size_t block = 4096; /* code points for which room is made at a time */
    for (size_t start = 0; start < length; start += block) {
        size_t end = length - start < block ? length : start + block;
        if (qbx_reserve(out, (end - start) * 10) != QBX_OK) return QBX_MEMORY;
        char *to = out->data + out->size;
        if (width == 1) {
            const unsigned char *from = text;
            size_t i = start;
            while (!(style & QBX_QUICKBOOKS_TEXT) && end - i >= 16) { /* that style escapes more than stops a block */
                unsigned plain = qbx_copy_block(to, (const char *)from + i);
                to += plain, i += plain;
                if (plain < 16) to = qbx_put_odd_character(to, from[i++], style, report);
            }
            for (; i < end; i++) {
                if (QBX_LIKELY(qbx_is_plain(from[i]))) *to++ = (char)from[i];
                else to = qbx_put_odd_character(to, from[i], style, report);
            }
        } else {
            for (size_t i = start; i < end; i++) {
                uint32_t character = width == 2 ? ((const uint16_t *)text)[i] : ((const uint32_t *)text)[i];
                if (character < 0x80 && qbx_is_plain((unsigned char)character)) *to++ = (char)character;
                else to = qbx_put_odd_character(to, character, style, report);
            }
        }
        out->size = (size_t)(to - out->data);
    }
    return QBX_OK;
}

#endif
