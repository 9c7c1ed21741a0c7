/* What memory and one core allow: an upper bound for anything that turns tags and texts into JSON.
 *
 * It walks every tag, hashes every name into a table, and copies every name, text and attribute into an output, testing the text
 * for what JSON would escape. It checks nothing, knows no schema, and what it writes is no JSON: a converter that does
 * all of this properly at the same rate has little left to gain. The output is one buffer, used again and again, so
 * that the rate is that of caches and not of new memory.
 *
 * Built by limit.py, with AVX2 blocks where -mavx2 is given and SSE2 blocks otherwise. */
#include <emmintrin.h>
#include <stdint.h>
#include <string.h>
#ifdef __AVX2__
#include <immintrin.h>
#define WIDTH 32
#define LOAD(p) _mm256_loadu_si256((const __m256i *)(p))
#define STORE(p, v) _mm256_storeu_si256((__m256i *)(p), v)
#define IS(v, c) _mm256_cmpeq_epi8(v, _mm256_set1_epi8(c))
#define BELOW(v, c) _mm256_cmpgt_epi8(_mm256_set1_epi8(c), v)
#define OR(a, b) _mm256_or_si256(a, b)
#define MASK(v) ((uint32_t)_mm256_movemask_epi8(v))
typedef __m256i block;
#else
#define WIDTH 16
#define LOAD(p) _mm_loadu_si128((const __m128i *)(p))
#define STORE(p, v) _mm_storeu_si128((__m128i *)(p), v)
#define IS(v, c) _mm_cmpeq_epi8(v, _mm_set1_epi8(c))
#define BELOW(v, c) _mm_cmplt_epi8(v, _mm_set1_epi8(c))
#define OR(a, b) _mm_or_si128(a, b)
#define MASK(v) ((uint32_t)_mm_movemask_epi8(v))
typedef __m128i block;
#endif

enum { NAMES = 8192, NAME = 48, OUTPUT = 1 << 20, SLACK = 1 << 16 };

static struct {
    char text[NAME];
    uint32_t length, seen;
} names[NAMES];
static char output[OUTPUT + SLACK];

static const char *find(const char *p, const char *end, char wanted) {
    for (; p + WIDTH <= end; p += WIDTH) {
        uint32_t mask = MASK(IS(LOAD(p), wanted));
        if (mask) return p + __builtin_ctz(mask);
    }
    while (p < end && *p != wanted) p++;
    return p;
}

/* The end of a name: a blank or '>'. */
static const char *find_name_end(const char *p, const char *end) {
    for (; p + WIDTH <= end; p += WIDTH) {
        block v = LOAD(p);
        uint32_t mask = MASK(OR(IS(v, '>'), IS(v, ' ')));
        if (mask) return p + __builtin_ctz(mask);
    }
    while (p < end && *p != '>' && *p != ' ') p++;
    return p;
}

/* The table's copy of a name, entered when it is new. */
static uint32_t name_of(const char *p, uint32_t length) {
    uint64_t head = 0, tail = 0;
    if (length >= 8) {
        memcpy(&head, p, 8);
        memcpy(&tail, p + length - 8, 8);
    } else memcpy(&head, p, length);
    uint64_t mixed = (head ^ tail * 0x9FB21C651E98DF25u ^ length) * 0xD6E8FEB86659FD93u;
    uint32_t at = (uint32_t)(mixed >> 51);
    while (names[at].length && (names[at].length != length || memcmp(names[at].text, p, length) != 0))
        at = (at + 1) % NAMES;
    if (!names[at].length) {
        memcpy(names[at].text, p, length);
        names[at].length = length;
    }
    names[at].seen++;
    return at;
}

static char *put_name(char *out, const char *from, const char *to) {
    uint32_t length = (uint32_t)(to - from) < NAME ? (uint32_t)(to - from) : NAME;
    uint32_t at = name_of(from, length);
    *out++ = '"';
    memcpy(out, names[at].text, NAME);
    out += length;
    *out++ = '"';
    *out++ = ':';
    return out;
}

/* Copies a text in blocks; if a block holds anything to escape, once more byte by byte. */
static char *put_text(char *out, const char *from, const char *to, const char *end) {
    uint32_t special = 0;
    size_t length = (size_t)(to - from), done = 0;
    if (to + WIDTH > end || length > SLACK / 2) length = 0; /* rare: it is only a probe */
    for (; done < length; done += WIDTH) {
        block v = LOAD(from + done);
        STORE(out + done, v);
        uint32_t mask = MASK(OR(OR(IS(v, '"'), IS(v, '\\')), OR(IS(v, '&'), BELOW(v, 0x20))));
        if (length - done < WIDTH) mask &= ((uint32_t)1 << (length - done)) - 1;
        special |= mask;
    }
    if (!special) return out + length;
    for (const char *p = from; p < to; p++) {
        if (*p == '&') {
            while (p < to && *p != ';') p++;
            *out++ = '?';
            continue;
        }
        if (*p == '"' || *p == '\\') *out++ = '\\';
        *out++ = *p;
    }
    return out;
}

/* Returns how many bytes it would have written. */
size_t limit(const char *data, size_t size) {
    const char *p = data, *end = data + size;
    char *out = output;
    size_t written = 0;
    while ((p = find(p, end, '<')) < end) {
        if (out > output + OUTPUT) {
            written += (size_t)(out - output);
            out = output;
        }
        const char *close = find_name_end(p + 1, end);
        if (close < end && p[1] == '/') {
            *out++ = '}';
            *out++ = ',';
            p = close + 1;
            continue;
        }
        out = put_name(out, p + 1, close);
        if (close < end && *close == ' ') { /* attributes are one text */
            const char *behind = find(close, end, '>');
            out = put_text(out, close, behind, end);
            close = behind;
        }
        const char *text = close + 1;
        if (text >= end) break;
        const char *next = find(text, end, '<');
        if (next + 1 < end && next[1] == '/') {
            *out++ = '"';
            out = put_text(out, text, next, end);
            *out++ = '"';
            *out++ = ',';
            /* The closing tag should be as long as the opening one. */
            const char *behind = next + 1 + (close - p);
            p = behind < end && *behind == '>' ? behind + 1 : find(next, end, '>') + 1;
        } else {
            *out++ = '{';
            p = next;
        }
    }
    return written + (size_t)(out - output);
}
