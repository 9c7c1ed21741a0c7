/* One value as the wire wants it: exact decimals, dates, moments, intervals. ASCII in, ASCII out, no schema.
 *
 * Every function gives enum qbx_written and puts the text into a buffer of QBX_WRITTEN bytes. */
#ifndef QBX_WRITTEN_H
#define QBX_WRITTEN_H

#include <string.h>

#define QBX_WRITTEN 64

enum qbx_written {
    QBX_WRITTEN_OK,
    QBX_NOT_THIS,   /* another kind of text */
    QBX_TOO_LARGE,  /* more digits than the wire has room for */
    QBX_NO_SUCH_DAY /* right form, but not in the calendar, or not on the clock */
};

static inline int qbx_digit(char c) { return c >= '0' && c <= '9'; }

static size_t qbx_write_integer(long long number, char *out) {
    char digits[20];
    size_t count = 0, size = 0;
    unsigned long long left = number < 0 ? 0 - (unsigned long long)number : (unsigned long long)number;
    do digits[count++] = (char)('0' + left % 10);
    while (left /= 10);
    if (number < 0) out[size++] = '-';
    while (count) out[size++] = digits[--count];
    return size;
}

/* A decimal with at most `places` decimals, rounded half up, away from zero. `whole`: the digits before the point that
 * there is room for. `money`: always two decimals. `exponents`: whether `1e5` is a number: of a float, but not of a
 * text somebody typed. Zeros at the end are kept unless rounding made them. */
static int qbx_write_decimal(const char *text, size_t length, int places, int whole, int money, int exponents,
                             char *out, size_t *size) {
    const char *at = text, *end = text + length;
    int negative = at < end && *at == '-';
    if (at < end && (*at == '-' || *at == '+')) at++;
    const char *digits = at;
    while (at < end && qbx_digit(*at)) at++;
    size_t before = (size_t)(at - digits), after = 0;
    const char *fraction = at;
    if (at < end && *at == '.') {
        fraction = ++at;
        while (at < end && qbx_digit(*at)) at++;
        after = (size_t)(at - fraction);
        if (!after) return QBX_NOT_THIS;
    }
    if (!before && !after) return QBX_NOT_THIS;
    long exponent = 0;
    if (at < end && (*at == 'e' || *at == 'E') && exponents) {
        at++;
        int down = at < end && *at == '-';
        if (at < end && (*at == '-' || *at == '+')) at++;
        if (at == end) return QBX_NOT_THIS;
        while (at < end && qbx_digit(*at)) {
            if (exponent < 1000000) exponent = exponent * 10 + (*at - '0');
            at++;
        }
        if (down) exponent = -exponent;
    }
    if (at != end) return QBX_NOT_THIS;

    /* value = 0.d1d2d3... * 10^point over both runs of digits, zeros in front skipped */
    size_t total = before + after, first = 0;
#define QBX_DIGIT_AT(i) ((i) < before ? digits[i] : fraction[(i) - before])
    while (first < total && QBX_DIGIT_AT(first) == '0') first++;
    long point = (long)before - (long)first + exponent;
    int is_zero = first == total;
    if (!is_zero && point > whole) return QBX_TOO_LARGE;
    long decimals = (long)after - exponent;
    if (decimals < 0) decimals = 0;
    int rounded = decimals > places;
    if (rounded) decimals = places;

    /* digits[0] is for a carry */
    char made[QBX_WRITTEN];
    long count = is_zero || point < 0 ? 0 : point; /* digits before the point */
    made[0] = '0';
    for (long i = 0; i < count + decimals; i++) {
        long source = is_zero ? -1 : point < 0 ? i + point : i;
        made[1 + i] = source < 0 || (size_t)source >= total - first ? '0' : QBX_DIGIT_AT(first + (size_t)source);
    }
    long next = is_zero ? -1 : (point < 0 ? point : 0) + count + decimals;
    if (rounded && next >= 0 && (size_t)next < total - first && QBX_DIGIT_AT(first + (size_t)next) >= '5') {
        long i = count + decimals;
        while (made[i] == '9') made[i--] = '0';
        made[i]++;
    }
#undef QBX_DIGIT_AT
    if (made[0] != '0' && count + 1 > whole) return QBX_TOO_LARGE;
    if (rounded)
        while (decimals && made[count + decimals] == '0') decimals--;
    int something = 0;
    for (long i = 0; i <= count + decimals; i++) something |= made[i] != '0';
    char *to = out;
    if (negative && something) *to++ = '-';
    long start = made[0] != '0' ? 0 : 1;
    while (start <= count && made[start] == '0') start++;
    if (start > count) *to++ = '0';
    for (long i = start; i <= count; i++) *to++ = made[i];
    if (decimals || money) {
        *to++ = '.';
        for (long i = 0; i < decimals; i++) *to++ = made[1 + count + i];
        for (long i = decimals; money && i < places; i++) *to++ = '0';
    }
    *size = (size_t)(to - out);
    return QBX_WRITTEN_OK;
}

static inline int qbx_two(const char *at) { return (at[0] - '0') * 10 + at[1] - '0'; }

static inline int qbx_all_digits(const char *at, int count) {
    for (int i = 0; i < count; i++)
        if (!qbx_digit(at[i])) return 0;
    return 1;
}

/* YYYY-MM-DD at the start of a text. */
static int qbx_check_date(const char *at, const char *end) {
    static const unsigned char days[13] = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (end - at < 10 || !qbx_all_digits(at, 4) || at[4] != '-' || !qbx_all_digits(at + 5, 2) || at[7] != '-' ||
        !qbx_all_digits(at + 8, 2))
        return QBX_NOT_THIS;
    int year = qbx_two(at) * 100 + qbx_two(at + 2), month = qbx_two(at + 5), day = qbx_two(at + 8);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > days[month]) return QBX_NO_SUCH_DAY;
    if (month == 2 && day == 29 && (year % 4 || (year % 100 == 0 && year % 400))) return QBX_NO_SUCH_DAY;
    return QBX_WRITTEN_OK;
}

static int qbx_write_date(const char *text, size_t length, char *out, size_t *size) {
    if (length != 10) return QBX_NOT_THIS;
    memcpy(out, text, 10);
    *size = 10;
    return qbx_check_date(text, text + length);
}

/* A date with a time: `T` or a blank between them, seconds and offset optional, a fraction dropped, `Z` and `+0530`
 * written out. A date alone gets `without_time`. No offset is made up. */
static int qbx_write_moment(const char *text, size_t length, const char *without_time, char *out, size_t *size) {
    const char *at = text, *end = text + length;
    int status = qbx_check_date(at, end);
    if (status != QBX_WRITTEN_OK) return status;
    memcpy(out, text, 10);
    char *to = out + 10;
    at += 10;
    *to++ = 'T';
    if (at == end) {
        memcpy(to, without_time, 8);
        *size = 19;
        return QBX_WRITTEN_OK;
    }
    if (*at != 'T' && *at != ' ' && *at != 't') return QBX_NOT_THIS;
    at++;
    if (end - at < 5 || !qbx_all_digits(at, 2) || at[2] != ':' || !qbx_all_digits(at + 3, 2)) return QBX_NOT_THIS;
    int seconds = 0;
    const char *clock = at;
    at += 5;
    if (at < end && *at == ':') {
        if (end - at < 3 || !qbx_all_digits(at + 1, 2)) return QBX_NOT_THIS;
        seconds = qbx_two(at + 1);
        at += 3;
        if (at < end && *at == '.') {
            at++;
            if (at == end || !qbx_digit(*at)) return QBX_NOT_THIS;
            while (at < end && qbx_digit(*at)) at++;
        }
    }
    if (qbx_two(clock) > 23 || qbx_two(clock + 3) > 59 || seconds > 59) return QBX_NO_SUCH_DAY;
    memcpy(to, clock, 5);
    to[5] = ':';
    to[6] = (char)('0' + seconds / 10);
    to[7] = (char)('0' + seconds % 10);
    to += 8;
    if (at < end && (*at == 'Z' || *at == 'z')) {
        at++;
        memcpy(to, "+00:00", 6);
        to += 6;
    } else if (at < end && (*at == '+' || *at == '-')) {
        char sign = *at++;
        if (end - at < 4 || !qbx_all_digits(at, 2)) return QBX_NOT_THIS;
        const char *minutes = at + 2;
        if (*minutes == ':') minutes++;
        if (end - minutes < 2 || !qbx_all_digits(minutes, 2)) return QBX_NOT_THIS;
        if (qbx_two(at) > 14 || qbx_two(minutes) > 59) return QBX_NO_SUCH_DAY;
        *to++ = sign;
        memcpy(to, at, 2);
        to[2] = ':';
        memcpy(to + 3, minutes, 2);
        to += 5;
        at = minutes + 2;
    }
    if (at != end) return QBX_NOT_THIS;
    *size = (size_t)(to - out);
    return QBX_WRITTEN_OK;
}

enum { QBX_INTERVAL_DIGITS = 9 }; /* of a part: more is no time anybody worked, and XML libraries compute with them */

/* PT8H30M0S: at least one part, each with digits. A plus sign is no part of XML's durations and is left out. */
static int qbx_write_interval(const char *text, size_t length, char *out, size_t *size) {
    const char *at = text, *end = text + length;
    if (length >= QBX_WRITTEN) return QBX_NOT_THIS;
    if (at < end && *at == '+') at++, text++, length--;
    else if (at < end && *at == '-') at++;
    if (end - at < 4 || at[0] != 'P' || at[1] != 'T') return QBX_NOT_THIS;
    at += 2;
    for (const char *item = "HMS"; *item; item++) {
        const char *start = at;
        while (at < end && qbx_digit(*at)) at++;
        if (at == start) continue;
        if (at - start > QBX_INTERVAL_DIGITS) return QBX_NOT_THIS;
        if (at < end && *at == *item) at++;
        else at = start;
    }
    if (at != end) return QBX_NOT_THIS;
    memcpy(out, text, length);
    *size = length;
    return QBX_WRITTEN_OK;
}

#endif
