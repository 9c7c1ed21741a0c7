/* Damaged text: what is no character of XML is refused, or mended and noted.
 *
 * Every place counts, and where nobody will see which one it was, as after the first max_warnings, that is all: a text
 * that is damaged from end to end costs little more than one of references. */
#ifndef QBX_DAMAGE_H
#define QBX_DAMAGE_H

#include "buffer.h"
#include "character.h"
#include "scan.h"
#include "status.h"

/* Places of one text that were damaged in one way and have been read all the same. Told when their unit is complete. */
typedef struct {
    const char *at, *end; /* the first of them */
    const char *until;    /* where the last of them ends */
    uint64_t count;
    qbx_status status; /* what it is where damaged text is refused */
} qbx_repair;

#define QBX_REPAIRS_MAX 65536 /* of one unit; what is beyond is counted with the last */

#define QBX_REPAIR_KINDS 4 /* the statuses from QBX_ENCODING on */
#define QBX_REPAIR_GAP 64  /* bytes between places that are searched for markup */

static inline size_t qbx_repair_count(const qbx_options *options) {
    return options->repairs->size / sizeof(qbx_repair);
}

/* Whether only the number of further places matters: those that anyone will see are noted. */
static inline int qbx_only_counts(const qbx_options *options) { return qbx_repair_count(options) >= options->shown; }

/* Where the last noted place ends. What stands before it is noted, if text is read twice, as the attributes of a tag. */
static inline const char *qbx_noted_until(const qbx_options *options) {
    const qbx_repair *repairs = (const qbx_repair *)options->repairs->data;
    size_t count = qbx_repair_count(options);
    const char *end = NULL;
    for (size_t i = count; i-- > 0 && count - i <= QBX_REPAIR_KINDS;)
        if (!end || repairs[i].until > end) end = repairs[i].until;
    return end;
}

/* Whether a place at `at` is of the same text as `repair`: no tag stands between. */
static inline int qbx_is_of_text(const qbx_repair *repair, const char *at) {
    if (at - repair->until > QBX_REPAIR_GAP) return 0;
    for (const char *p = repair->until; p < at; p++)
        if (*p == '<' || *p == '>') return 0;
    return 1;
}

/* Notes `count` damaged places of one kind in one text, from `at` to `end`. Bytes side by side that are no text are one
 * place. */
QBX_COLD static qbx_status qbx_note_damage(qbx_status status, const char *at, const char *end, uint64_t count,
                                           const qbx_options *options) {
    qbx_repair *repairs = (qbx_repair *)options->repairs->data;
    size_t places = qbx_repair_count(options);
    for (size_t i = places; i-- > 0 && places - i <= QBX_REPAIR_KINDS;) {
        int same = repairs[i].status == status, joins = same && status == QBX_ENCODING && at == repairs[i].until;
        if (places == QBX_REPAIRS_MAX || joins ||
            (same && qbx_only_counts(options) && qbx_is_of_text(&repairs[i], at))) {
            if (joins && repairs[i].end == at) repairs[i].end = end;
            repairs[i].until = end;
            repairs[i].count += count - (uint64_t)joins;
            return QBX_OK;
        }
    }
    qbx_repair repair = {at, end, end, count, status};
    return qbx_append(options->repairs, (const char *)&repair, sizeof repair);
}

/* Refuses damaged text in [at, end), or notes it. */
QBX_COLD static qbx_status qbx_damaged(qbx_status status, const char *at, const char *end, const char *what,
                                       const qbx_options *options, qbx_failure *failure) {
    if (!options->repairs) return qbx_fail_found(failure, status, at, end, what);
    const char *noted = qbx_noted_until(options);
    return noted && at < noted ? QBX_OK : qbx_note_damage(status, at, end, 1, options);
}

/* A character that no text of XML may hold becomes U+FFFD, or stays what it is where that is wanted and possible. */
static inline uint32_t qbx_mended(uint32_t code, const qbx_options *options) {
    return options->keep_illegal && (code < 0x20 || code == 0xFFFE || code == 0xFFFF) ? code : 0xFFFD;
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
    *code = qbx_windows_1252_character(c);
    return qbx_damaged(QBX_ENCODING, p, *in, "bytes are not UTF-8", options, failure);
}

#endif
