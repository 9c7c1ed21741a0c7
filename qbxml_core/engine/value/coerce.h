/* Coercions: one wire text to one JSON value, in place. Knows one value at a time.
 *
 * Contract of qbx_coerce: `out->data[quote]` is '"', behind it stands the text as the inside of a JSON string, up to
 * the end of the buffer; QBX_PAD bytes of room follow. Afterwards a complete JSON value stands at `quote`, null where
 * the text cannot be read or is empty. The answer says whether anything was odd; nothing is ever guessed. */
#ifndef QBX_COERCE_H
#define QBX_COERCE_H

#include "../base/buffer.h"
#include "../table/field.h"
#include "../xml/scan.h"

typedef enum { QBX_FINE, QBX_UNREADABLE, QBX_UNKNOWN_VALUE, QBX_PERCENT_SIGN, QBX_ZERO_DATE } qbx_oddity;

static inline int qbx_is_digit(char c) { return (unsigned char)(c - '0') < 10; }

static inline qbx_oddity qbx_null(qbx_buffer *out, size_t quote, qbx_oddity oddity) {
    memcpy(out->data + quote, "null", 4);
    out->size = quote + 4;
    return oddity;
}

static inline qbx_oddity qbx_quoted(qbx_buffer *out) {
    out->data[out->size++] = '"';
    return QBX_FINE;
}

/* How many bytes at `p` are one blank: a space, or a tab or line end as JSON escapes it. */
static inline size_t qbx_blank_at(const char *p, const char *end) {
    if (p < end && *p == ' ') return 1;
    return p + 1 < end && *p == '\\' && (p[1] == 'n' || p[1] == 't' || p[1] == 'r') ? 2 : 0;
}

/* Blanks around a value that is no text mean nothing, as XML Schema has it. */
static inline void qbx_strip(qbx_buffer *out, size_t quote) {
    const char *first = out->data + quote + 1, *end = out->data + out->size, *last = first;
    size_t step;
    while ((step = qbx_blank_at(first, end)) != 0) first += step;
    /* Walked from the front, so that the second half of an escaped backslash is not taken for the start of a blank. */
    for (const char *p = last = first; p < end; p += step) {
        step = qbx_blank_at(p, end);
        if (step) continue;
        step = *p == '\\' ? 2 : 1;
        last = p + step;
    }
    memmove(out->data + quote + 1, first, (size_t)(last - first));
    out->size = quote + 1 + (size_t)(last - first);
}

/* The parts of `[+-]digits[.digits]`. False when the text is anything else. */
typedef struct {
    int negative;
    const char *whole, *whole_end, *fraction, *fraction_end;
} qbx_number;

static inline int qbx_parse_number(const char *p, const char *end, qbx_number *number) {
    number->negative = p < end && *p == '-';
    if (p < end && (*p == '-' || *p == '+')) p++;
    number->whole = p;
    while (p < end && qbx_is_digit(*p)) p++;
    number->whole_end = number->fraction = number->fraction_end = p;
    if (p < end && *p == '.') {
        number->fraction = ++p;
        while (p < end && qbx_is_digit(*p)) p++;
        number->fraction_end = p;
    }
    return p == end && (number->whole_end > number->whole || number->fraction_end > number->fraction);
}

/* A string that holds the exact decimal: every digit stays, only `+`, bare points and the `%` of a percentage go. */
static inline qbx_oddity qbx_to_decimal(qbx_buffer *out, size_t quote, int is_percentage) {
    qbx_oddity oddity = QBX_FINE;
    char *text = out->data + quote + 1;
    if (out->data[out->size - 1] == '%') {
        if (!is_percentage) return QBX_UNREADABLE; /* ten percent are not ten dollars */
        out->size--;
        oddity = QBX_PERCENT_SIGN;
        qbx_strip(out, quote);
    }
    qbx_number number;
    if (!qbx_parse_number(text, out->data + out->size, &number)) return QBX_UNREADABLE;
    if (number.fraction_end == number.fraction && out->data[out->size - 1] == '.') out->size--;
    if (*text == '+') {
        memmove(text, text + 1, out->size - quote - 2);
        out->size--;
        number.whole--, number.whole_end--;
    }
    if (number.whole_end == number.whole) {
        size_t at = (size_t)(number.whole - out->data);
        memmove(out->data + at + 1, out->data + at, out->size - at);
        out->data[at] = '0';
        out->size++;
    }
    qbx_quoted(out);
    return oddity;
}

/* The longest whole part of a number: those who read JSON have doubles, which end at 10 to the 308. */
#define QBX_WHOLE_DIGITS 300

/* A JSON number in its shortest exact form. */
static inline qbx_oddity qbx_to_number(qbx_buffer *out, size_t quote) {
    qbx_number number;
    if (!qbx_parse_number(out->data + quote + 1, out->data + out->size, &number)) return QBX_UNREADABLE;
    while (number.fraction_end > number.fraction && number.fraction_end[-1] == '0') number.fraction_end--;
    while (number.whole < number.whole_end && *number.whole == '0') number.whole++;
    char *write = out->data + quote;
    size_t whole = (size_t)(number.whole_end - number.whole),
           fraction = (size_t)(number.fraction_end - number.fraction);
    if (whole > QBX_WHOLE_DIGITS) return QBX_UNREADABLE;
    if (number.negative && (whole || fraction)) *write++ = '-';
    if (whole) {
        memmove(write, number.whole, whole);
        write += whole;
    } else *write++ = '0';
    if (fraction) {
        *write++ = '.';
        memmove(write, number.fraction, fraction);
        write += fraction;
    }
    out->size = (size_t)(write - out->data);
    return QBX_FINE;
}

static inline int qbx_same_word(const char *text, const char *lower, size_t length) {
    for (size_t i = 0; i < length; i++)
        if ((text[i] | 32) != lower[i]) return 0;
    return 1;
}

static inline qbx_oddity qbx_to_boolean(qbx_buffer *out, size_t quote) {
    const char *text = out->data + quote + 1;
    size_t length = out->size - quote - 1;
    int value = -1;
    if (length == 4 && qbx_same_word(text, "true", 4)) value = 1;
    else if (length == 5 && qbx_same_word(text, "false", 5)) value = 0;
    else if (length == 1 && (*text == '0' || *text == '1')) value = *text == '1';
    if (value < 0) return QBX_UNREADABLE;
    memcpy(out->data + quote, value ? "true" : "false", 5);
    out->size = quote + (value ? 4 : 5);
    return QBX_FINE;
}

/* Reads one or two digits (four: exactly four) and writes them with their zeros. NULL when there are none. */
static inline const char *qbx_date_part(const char *p, const char *end, int four, unsigned *value, char **write) {
    int digits = 0;
    *value = 0;
    for (; p < end && qbx_is_digit(*p) && digits < (four ? 4 : 2); p++, digits++)
        *value = *value * 10 + (unsigned)(*p - '0');
    if (digits == 0 || (four && digits != 4)) return NULL;
    if (four) {
        *(*write)++ = (char)('0' + *value / 1000);
        *(*write)++ = (char)('0' + *value / 100 % 10);
    }
    *(*write)++ = (char)('0' + *value / 10 % 10);
    *(*write)++ = (char)('0' + *value % 10);
    return p;
}

/* Writes `YYYY-MM-DD`. QuickBooks' schema allows one-digit months and days; JSON readers do not. */
static inline const char *qbx_date(const char *p, const char *end, char **write, qbx_oddity *oddity) {
    static const unsigned char days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    unsigned year, month, day;
    *oddity = QBX_UNREADABLE;
    if (!(p = qbx_date_part(p, end, 1, &year, write)) || p >= end || *p != '-') return NULL;
    *(*write)++ = '-';
    if (!(p = qbx_date_part(p + 1, end, 0, &month, write)) || p >= end || *p != '-') return NULL;
    *(*write)++ = '-';
    if (!(p = qbx_date_part(p + 1, end, 0, &day, write))) return NULL;
    if (year == 0 && (month || day)) return NULL;
    if (year == 0) {
        *oddity = QBX_ZERO_DATE;
        return NULL;
    }
    if (month < 1 || month > 12 || day < 1 || day > days[month - 1]) return NULL;
    if (month == 2 && day == 29 && (year % 4 || (year % 100 == 0 && year % 400))) return NULL;
    *oddity = QBX_FINE;
    return p;
}

/* Two-digit parts joined by ':', each at most `limits` allows. At least one must be there. */
static inline const char *qbx_clock(const char *p, const char *end, const unsigned char *limits, int most,
                                    char **write) {
    for (int i = 0; i < most; i++) {
        unsigned value;
        if (i) {
            if (p >= end || *p != ':') return p;
            *(*write)++ = ':';
            p++;
        }
        p = qbx_date_part(p, end, 0, &value, write);
        if (!p || value > limits[i]) return NULL;
    }
    return p;
}

static inline qbx_oddity qbx_to_date(qbx_buffer *out, size_t quote, int with_time) {
    static const unsigned char time_limits[] = {24, 59, 60}, offset_limits[] = {18, 59};
    char written[48], *write = written;
    const char *p = out->data + quote + 1, *end = out->data + out->size;
    qbx_oddity oddity;
    if (end - p > 40) return QBX_UNREADABLE;
    p = qbx_date(p, end, &write, &oddity);
    if (!p) return oddity;
    if (p < end && with_time && (*p == 'T' || *p == ' ')) {
        *write++ = 'T';
        const char *clock = write;
        if (!(p = qbx_clock(p + 1, end, time_limits, 3, &write))) return QBX_UNREADABLE;
        /* Midnight at the end of a day is 24:00:00; there is no minute after it. */
        if (memcmp(clock, "24", 2) == 0)
            for (const char *digit = clock + 2; digit < write; digit++)
                if (*digit != ':' && *digit != '0') return QBX_UNREADABLE;
        if (p < end && *p == '.') { /* never sent by QuickBooks, kept when somebody else does */
            do *write++ = *p++;
            while (p < end && qbx_is_digit(*p));
            if (write[-1] == '.') return QBX_UNREADABLE;
        }
        if (p < end && *p == 'Z') *write++ = *p++;
        else if (p < end && (*p == '+' || *p == '-')) {
            *write++ = *p;
            if (!(p = qbx_clock(p + 1, end, offset_limits, 2, &write))) return QBX_UNREADABLE;
        }
    }
    if (p != end) return QBX_UNREADABLE;
    memcpy(out->data + quote + 1, written, (size_t)(write - written));
    out->size = quote + 1 + (size_t)(write - written);
    return qbx_quoted(out);
}

/* A duration: `[+-]P1Y2M3W4DT5H6M7.8S`, parts in this order, at least one. QuickBooks writes hours to seconds. */
static inline qbx_oddity qbx_to_interval(qbx_buffer *out, size_t quote) {
    static const char date_parts[] = "YMWD", time_parts[] = "HMS";
    const char *p = out->data + quote + 1, *end = out->data + out->size;
    const char *parts = date_parts;
    int count = 0, in_time = 0;
    if (p < end && (*p == '+' || *p == '-')) p++;
    if (p == end || *p++ != 'P') return QBX_UNREADABLE;
    while (p < end) {
        if (*p == 'T' && !in_time) {
            parts = time_parts;
            in_time = 1;
            count = 0;
            p++;
            continue;
        }
        const char *digits = p;
        while (p < end && qbx_is_digit(*p)) p++;
        int whole = p > digits, fraction = 0;
        if (p < end && *p == '.') {
            for (p++; p < end && qbx_is_digit(*p); p++) fraction = 1;
            if (!fraction) return QBX_UNREADABLE;
        }
        const char *part = whole && p < end && *p ? strchr(parts, *p) : NULL;
        if (!part || (fraction && *part != 'S')) return QBX_UNREADABLE;
        parts = part + 1;
        count++;
        p++;
    }
    return count ? qbx_quoted(out) : QBX_UNREADABLE;
}

enum qbx_letter { QBX_SEPARATOR, QBX_SMALL, QBX_CAPITAL, QBX_FIGURE };

/* Bytes outside ASCII count as small letters, so that nothing of them is lost; escapes separate like other signs. */
static inline enum qbx_letter qbx_letter_of(char c) {
    if ((c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80) return QBX_SMALL;
    if (c >= 'A' && c <= 'Z') return QBX_CAPITAL;
    return qbx_is_digit(c) ? QBX_FIGURE : QBX_SEPARATOR;
}

/* The snake_case word of a value outside the schema, by the rule that makes the known ones (generator/mapping_names.py):
 * runs of figures, of small letters with or without a capital before them, of capitals; joined by `_`. */
static qbx_oddity qbx_to_snake_case(qbx_buffer *out, size_t quote) {
    size_t length = out->size - quote - 1;
    if (qbx_reserve(out, 2 * length + QBX_PAD) != QBX_OK) return qbx_null(out, quote, QBX_UNREADABLE);
    const char *p = out->data + quote + 1, *end = out->data + out->size;
    char *start = out->data + out->size, *write = start;
    enum qbx_letter before = QBX_SEPARATOR;
    while (p < end) {
        enum qbx_letter letter = qbx_letter_of(*p), after = p + 1 < end ? qbx_letter_of(p[1]) : QBX_SEPARATOR;
        if (letter == QBX_SEPARATOR) {
            p += *p == '\\' ? (p[1] == 'u' ? 6 : 2) : 1;
            before = letter;
            continue;
        }
        int joins = letter == before ? !(letter == QBX_CAPITAL && after == QBX_SMALL)
                                     : before == QBX_CAPITAL && letter == QBX_SMALL;
        if (!joins && write > start) *write++ = '_';
        *write++ = letter == QBX_CAPITAL ? (char)(*p | 32) : *p;
        before = letter;
        p++;
    }
    if (write == start) {
        memcpy(start, "unknown", 7);
        write = start + 7;
    }
    size_t size = (size_t)(write - start);
    memmove(out->data + quote + 1, start, size);
    out->size = quote + 1 + size;
    return qbx_quoted(out);
}

static inline qbx_oddity qbx_to_enum(qbx_buffer *out, size_t quote, const qbx_field *field) {
    const char *text = out->data + quote + 1;
    size_t length = out->size - quote - 1;
    if (field->values != QBX_NONE) {
        const qbx_values *set = &qbx_value_sets[field->values];
        uint32_t hash = qbx_hash(text, length);
        for (unsigned i = 0; i < set->count; i++) {
            const qbx_value *value = &qbx_value_list[set->first + i];
            if (value->hash != hash || value->wire_length != length ||
                memcmp(qbx_value_text + value->wire, text, length) != 0)
                continue;
            if (qbx_reserve(out, value->api_length + QBX_PAD) != QBX_OK) return qbx_null(out, quote, QBX_UNREADABLE);
            memcpy(out->data + quote + 1, qbx_value_text + value->api, value->api_length);
            out->size = quote + 1 + value->api_length;
            return QBX_FINE;
        }
    }
    qbx_oddity oddity = qbx_to_snake_case(out, quote);
    return oddity == QBX_FINE && field->values != QBX_NONE ? QBX_UNKNOWN_VALUE : oddity;
}

/* --- values as QuickBooks writes them, which are nearly all: checked in blocks, and mostly right as they stand */

/* `-?digits` or `-?digits.digits`, at most 16 bytes; `point` tells which. */
static inline int qbx_is_plain_number(const char *text, size_t length, unsigned *point) {
    unsigned digits, points, sign = *text == '-';
    if (length - 1 > 15) return 0;
    unsigned all = (1u << length) - 1;
    qbx_digits_of(text, '.', &digits, &points);
    digits &= all, points &= all;
    *point = points;
    return (digits | points | sign) == all && digits >> (length - 1) && (points & (points - 1)) == 0 &&
           (digits << 1 & points) == points;
}

/* `YYYY-MM-DD`, and a day that there is for certain. */
static inline int qbx_is_plain_day(const char *text) {
    unsigned month = (unsigned)(text[5] - '0') * 10 + (unsigned)(text[6] - '0');
    unsigned day = (unsigned)(text[8] - '0') * 10 + (unsigned)(text[9] - '0');
    return month - 1 < 12 && day - 1 < (month == 2 ? 28 : 30) && memcmp(text, "0000", 4) != 0;
}

static inline int qbx_is_plain_date(const char *text) {
    unsigned digits, dashes;
    qbx_digits_of(text, '-', &digits, &dashes);
    return (digits & 0x3FF) == 0x36F && (dashes & 0x3FF) == 0x90 && qbx_is_plain_day(text);
}

/* `YYYY-MM-DDThh:mm:ss`, and then nothing or an offset as `-hh:mm`. */
static inline int qbx_is_plain_datetime(const char *text, size_t length) {
    unsigned digits, dashes, colons;
    qbx_digits_of(text, '-', &digits, &dashes);
    if (digits != 0xDB6F || dashes != 0x90 || text[10] != 'T' || text[13] != ':' || !qbx_is_plain_day(text)) return 0;
    if ((unsigned)(text[11] - '0') * 10 + (unsigned)(text[12] - '0') > 23 || text[14] > '5') return 0;
    qbx_digits_of(text + 16, ':', &digits, &colons);
    if ((digits & 7) != 6 || (colons & 7) != 1 || text[17] > '5') return 0;
    if (length == 19) return 1;
    return (digits & 0x1F8) == 0x1B0 && (colons & 0x1F8) == 0x40 && (text[19] == '-' || text[19] == '+') &&
           (unsigned)(text[20] - '0') * 10 + (unsigned)(text[21] - '0') <= 18 && text[23] <= '5';
}

/* As qbx_coerce for a text up to `end`: where the value ends, or NULL if it takes a closer look. */
static inline char *qbx_coerce_plain(char *quote, char *end, unsigned coercion) {
    const char *text = quote + 1;
    size_t length = (size_t)(end - text);
    unsigned point;
    switch (coercion) {
        case QBX_TO_STRING: break;
        case QBX_TO_DECIMAL:
            if (!qbx_is_plain_number(text, length, &point)) return NULL;
            break;
        case QBX_TO_NUMBER:
            if (!qbx_is_plain_number(text, length, &point) || (point && end[-1] == '0')) return NULL;
            if (*text == '-' || (*text == '0' && length > 1 && text[1] != '.')) return NULL;
            memmove(quote, text, 16);
            return end - 1;
        case QBX_TO_BOOLEAN:
            if (length == 4 && memcmp(text, "true", 4) == 0) {
                memcpy(quote, "true", 4);
                return quote + 4;
            }
            if (length != 5 || memcmp(text, "false", 5) != 0) return NULL;
            memcpy(quote, "false", 5);
            return quote + 5;
        case QBX_TO_DATE:
            if (length != 10 || !qbx_is_plain_date(text)) return NULL;
            break;
        case QBX_TO_DATETIME:
            if (!((length == 25 || length == 19) && qbx_is_plain_datetime(text, length)) &&
                !(length == 10 && qbx_is_plain_date(text)))
                return NULL;
            break;
        default: return NULL;
    }
    *end = '"';
    return end + 1;
}

static inline qbx_oddity qbx_coerce(qbx_buffer *out, size_t quote, const qbx_field *field) {
    qbx_oddity oddity;
    if (field->coercion == QBX_TO_STRING) return qbx_quoted(out);
    if (QBX_UNLIKELY(out->size == quote + 1)) return qbx_null(out, quote, QBX_FINE);
    /* A blank in front is a space or an escape; at the end a space, or the second half of an escape. */
    char first = out->data[quote + 1], last = out->data[out->size - 1], escape = out->data[out->size - 2];
    if (QBX_UNLIKELY(first == ' ' || first == '\\' || last == ' ' || escape == '\\')) qbx_strip(out, quote);
    if (QBX_UNLIKELY(out->size == quote + 1)) return qbx_null(out, quote, QBX_FINE);
    switch (field->coercion) {
        case QBX_TO_DECIMAL: oddity = qbx_to_decimal(out, quote, field->flags & QBX_PERCENTAGE); break;
        case QBX_TO_NUMBER: oddity = qbx_to_number(out, quote); break;
        case QBX_TO_BOOLEAN: oddity = qbx_to_boolean(out, quote); break;
        case QBX_TO_DATE:
            oddity = qbx_to_date(out, quote, 0);
            if (oddity == QBX_UNREADABLE && field->flags & QBX_TEXT_DATE) return qbx_quoted(out);
            break;
        case QBX_TO_DATETIME: oddity = qbx_to_date(out, quote, 1); break;
        case QBX_TO_INTERVAL: oddity = qbx_to_interval(out, quote); break;
        default: return qbx_to_enum(out, quote, field);
    }
    return QBX_LIKELY(oddity == QBX_FINE || oddity == QBX_PERCENT_SIGN) ? oddity : qbx_null(out, quote, oddity);
}

#endif
