/* Bytes and blocks: the vector loads that every reader above shares. Knows bytes, no XML grammar and no schema.
 *
 * One 16-byte block is SSE2 on x86-64, NEON on ARM, plain C elsewhere. Callers guarantee QBX_PAD readable bytes
 * behind the last position they pass. */
#ifndef QBX_SCAN_H
#define QBX_SCAN_H

#include <stdint.h>
#include <string.h>

#include "../base/hints.h"

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define QBX_SSE2 1
#define QBX_VECTORS "SSE2"
#elif defined(__ARM_NEON) || defined(_M_ARM64)
#include <arm_neon.h>
#define QBX_NEON 1
#define QBX_VECTORS "NEON"
#else
#define QBX_VECTORS "plain C"
#endif

#if defined(_MSC_VER) && !defined(__clang__)
#include <intrin.h>
static inline unsigned qbx_ctz(unsigned mask) {
    unsigned long index;
    _BitScanForward(&index, mask);
    return index;
}
static inline unsigned qbx_ctz64(uint64_t mask) {
    unsigned long index;
    if ((uint32_t)mask) {
        _BitScanForward(&index, (unsigned long)mask);
        return index;
    }
    _BitScanForward(&index, (unsigned long)(mask >> 32));
    return index + 32;
}
#else
static inline unsigned qbx_ctz(unsigned mask) { return (unsigned)__builtin_ctz(mask); }
static inline unsigned qbx_ctz64(uint64_t mask) { return (unsigned)__builtin_ctzll(mask); }
#endif

/* Bytes that stop the copying of text: markup, JSON escapes, controls and anything that is not ASCII. */
static inline int qbx_stops_text(unsigned char c) {
    return c < 0x20 || c >= 0x80 || c == '<' || c == '>' || c == '&' || c == '"' || c == '\\';
}

/* Copies 16 bytes and returns how many of them come before the first that stops text (16: none does). */
static inline unsigned qbx_copy_block(char *out, const char *in) {
#if QBX_SSE2
    __m128i v = _mm_loadu_si128((const __m128i *)in);
    _mm_storeu_si128((__m128i *)out, v);
    /* Signed compare: bytes from 0x80 are negative, so one test finds controls and non-ASCII. */
    __m128i stop = _mm_cmplt_epi8(v, _mm_set1_epi8(0x20));
    stop = _mm_or_si128(stop, _mm_cmpeq_epi8(v, _mm_set1_epi8('"')));
    stop = _mm_or_si128(stop, _mm_cmpeq_epi8(v, _mm_set1_epi8('&')));
    stop = _mm_or_si128(stop, _mm_cmpeq_epi8(v, _mm_set1_epi8('\\')));
    /* '<' is 0x3C and '>' 0x3E: they differ in one bit. */
    stop = _mm_or_si128(stop, _mm_cmpeq_epi8(_mm_or_si128(v, _mm_set1_epi8(2)), _mm_set1_epi8('>')));
    unsigned mask = (unsigned)_mm_movemask_epi8(stop);
    return mask ? qbx_ctz(mask) : 16;
#elif QBX_NEON
    uint8x16_t v = vld1q_u8((const uint8_t *)in);
    vst1q_u8((uint8_t *)out, v);
    uint8x16_t stop = vcltq_s8(vreinterpretq_s8_u8(v), vdupq_n_s8(0x20));
    stop = vorrq_u8(stop, vceqq_u8(v, vdupq_n_u8('"')));
    stop = vorrq_u8(stop, vceqq_u8(v, vdupq_n_u8('&')));
    stop = vorrq_u8(stop, vceqq_u8(v, vdupq_n_u8('\\')));
    stop = vorrq_u8(stop, vceqq_u8(vorrq_u8(v, vdupq_n_u8(2)), vdupq_n_u8('>')));
    uint64_t mask = vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(stop), 4)), 0);
    return mask ? qbx_ctz64(mask) / 4 : 16;
#else
    unsigned i = 0;
    for (; i < 16 && !qbx_stops_text((unsigned char)in[i]); i++) out[i] = in[i];
    return i;
#endif
}

/* How many bytes come before the first '>', QBX_PAD if none of the next QBX_PAD is one. */
static inline unsigned qbx_before_tag_end(const char *p) {
    unsigned i = 0;
#if QBX_SSE2
    for (; i < QBX_PAD; i += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)(p + i));
        unsigned mask = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8('>')));
        if (mask) return i + qbx_ctz(mask);
    }
#else
    while (i < QBX_PAD && p[i] != '>') i++;
#endif
    return i;
}

/* Bit i of `digits` is set where byte i of the 16 at `p` is a digit, of `signs` where it is `sign`. */
static inline void qbx_digits_of(const char *p, char sign, unsigned *digits, unsigned *signs) {
#if QBX_SSE2
    __m128i v = _mm_loadu_si128((const __m128i *)p);
    __m128i above = _mm_sub_epi8(v, _mm_set1_epi8('0'));
    *digits = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8(9)), above));
    *signs = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8(sign)));
#else
    *digits = *signs = 0;
    for (unsigned i = 0; i < 16; i++) {
        *digits |= (unsigned)((unsigned char)(p[i] - '0') < 10) << i;
        *signs |= (unsigned)(p[i] == sign) << i;
    }
#endif
}

/* How many of the 16 bytes at `p` come before the first that is no printable ASCII character (16: all are). */
static inline unsigned qbx_plain_block(const char *p) {
#if QBX_SSE2
    __m128i v = _mm_loadu_si128((const __m128i *)p);
    unsigned mask = (unsigned)_mm_movemask_epi8(_mm_cmplt_epi8(v, _mm_set1_epi8(0x20)));
    return mask ? qbx_ctz(mask) : 16;
#else
    unsigned i = 0;
    while (i < 16 && (unsigned char)(p[i] - 0x20) < 0x60) i++;
    return i;
#endif
}

/* The first place from `p` on where `first` and then `second` stand, or NULL. Bytes that nearly match cost no more. */
static inline const char *qbx_find_pair(const char *p, const char *end, char first, char second) {
#if QBX_SSE2
    const __m128i a = _mm_set1_epi8(first), b = _mm_set1_epi8(second);
    for (; end - p >= 2; p += 16) {
        __m128i both = _mm_and_si128(_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)p), a),
                                     _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(p + 1)), b));
        unsigned mask = (unsigned)_mm_movemask_epi8(both);
        if (mask) {
            p += qbx_ctz(mask);
            return end - p >= 2 ? p : NULL;
        }
    }
#else
    while (end - p >= 2 && (p = memchr(p, first, (size_t)(end - p - 1))) != NULL) {
        if (p[1] == second) return p;
        p++;
    }
#endif
    return NULL;
}

/* The first `&` from `p` on that a letter of an entity of XML or a `#` follows, or NULL. */
static inline const char *qbx_find_ampersand(const char *p, const char *end) {
#if QBX_SSE2
    for (; end - p >= 2; p += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)p), after = _mm_loadu_si128((const __m128i *)(p + 1));
        __m128i starts = _mm_cmpeq_epi8(after, _mm_set1_epi8('#'));
        starts = _mm_or_si128(starts, _mm_cmpeq_epi8(after, _mm_set1_epi8('a')));
        starts = _mm_or_si128(starts, _mm_cmpeq_epi8(after, _mm_set1_epi8('g')));
        starts = _mm_or_si128(starts, _mm_cmpeq_epi8(after, _mm_set1_epi8('l')));
        starts = _mm_or_si128(starts, _mm_cmpeq_epi8(after, _mm_set1_epi8('q')));
        unsigned mask = (unsigned)_mm_movemask_epi8(_mm_and_si128(starts, _mm_cmpeq_epi8(v, _mm_set1_epi8('&'))));
        if (mask) {
            p += qbx_ctz(mask);
            return end - p >= 2 ? p : NULL;
        }
    }
#else
    for (; end - p >= 2 && (p = memchr(p, '&', (size_t)(end - p - 1))) != NULL; p++)
        if (p[1] == '#' || p[1] == 'a' || p[1] == 'g' || p[1] == 'l' || p[1] == 'q') return p;
#endif
    return NULL;
}

/* Copies `size` bytes in blocks: up to 15 more are read and written. */
static inline void qbx_copy_blocks(char *out, const char *in, size_t size) {
    memcpy(out, in, 16);
    for (size_t done = 16; done < size; done += 16) memcpy(out + done, in + done, 16);
}

/* True when the `length` bytes at `a` and `b` are equal; may read up to 15 bytes beyond. */
static inline int qbx_same(const char *a, const char *b, size_t length) {
#if QBX_SSE2
    for (;;) {
        __m128i equal = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)a), _mm_loadu_si128((const __m128i *)b));
        unsigned mask = (unsigned)_mm_movemask_epi8(equal);
        if (length <= 16) {
            unsigned wanted = (1u << length) - 1;
            return (mask & wanted) == wanted;
        }
        if (mask != 0xFFFF) return 0;
        a += 16, b += 16, length -= 16;
    }
#else
    return memcmp(a, b, length) == 0;
#endif
}

static inline int qbx_is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

static inline const char *qbx_skip_blanks(const char *p, const char *end) {
#if QBX_SSE2
    for (; p < end; p += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)p);
        __m128i blank =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\n'))),
                         _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('\t')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\r'))));
        unsigned mask = (unsigned)_mm_movemask_epi8(blank);
        if (mask != 0xFFFF) {
            p += qbx_ctz(~mask);
            break;
        }
    }
    return p < end ? p : end;
#else
    while (p < end && qbx_is_blank(*p)) p++;
    return p;
#endif
}

/* Length of the XML name at `p`, 0 when none starts there. ASCII names and, as XML allows, any non-ASCII byte:
 * UTF-8 validity is checked where the name is kept. */
static const uint8_t qbx_name_byte[256] = {
    /* 1: inside a name, 3: also at its start */
    ['-'] = 1, ['.'] = 1, [':'] = 3, ['_'] = 3, ['0'] = 1, ['1'] = 1, ['2'] = 1, ['3'] = 1, ['4'] = 1, ['5'] = 1,
    ['6'] = 1, ['7'] = 1, ['8'] = 1, ['9'] = 1, ['A'] = 3, ['B'] = 3, ['C'] = 3, ['D'] = 3, ['E'] = 3, ['F'] = 3,
    ['G'] = 3, ['H'] = 3, ['I'] = 3, ['J'] = 3, ['K'] = 3, ['L'] = 3, ['M'] = 3, ['N'] = 3, ['O'] = 3, ['P'] = 3,
    ['Q'] = 3, ['R'] = 3, ['S'] = 3, ['T'] = 3, ['U'] = 3, ['V'] = 3, ['W'] = 3, ['X'] = 3, ['Y'] = 3, ['Z'] = 3,
    ['a'] = 3, ['b'] = 3, ['c'] = 3, ['d'] = 3, ['e'] = 3, ['f'] = 3, ['g'] = 3, ['h'] = 3, ['i'] = 3, ['j'] = 3,
    ['k'] = 3, ['l'] = 3, ['m'] = 3, ['n'] = 3, ['o'] = 3, ['p'] = 3, ['q'] = 3, ['r'] = 3, ['s'] = 3, ['t'] = 3,
    ['u'] = 3, ['v'] = 3, ['w'] = 3, ['x'] = 3, ['y'] = 3, ['z'] = 3,
};

/* Whether the name at `p` is these bytes and goes no further. */
static inline int qbx_is_whole_name(const char *p, const char *name, size_t length) {
    unsigned char behind = (unsigned char)p[length];
    return qbx_same(p, name, length) && !qbx_name_byte[behind] && behind < 0x80;
}

#endif
