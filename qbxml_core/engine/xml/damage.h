/* Damaged text: what is no character of XML is refused, or mended and noted.
 *
 * Each damaged place is counted. Its position is kept only while warnings are still reported (max_warnings), so that a
 * text that is damaged from end to end costs little more than one of references. */
#ifndef QBX_DAMAGE_H
#define QBX_DAMAGE_H

#include "../base/buffer.h"
#include "character.h"
#include "scan.h"
#include "../base/result.h"

/* Places of one text that were damaged in one way and have been read all the same. Told when their item is complete. */
typedef struct {
    const char *at, *end; /* the first of them */
    const char *until;    /* where the last of them ends */
    uint64_t count;
    qbx_status status; /* what it is where damaged text is refused */
} qbx_repair;

#define QBX_REPAIRS_MAX 65536 /* of one item; what is beyond is counted with the last */

#define QBX_REPAIR_GAP 64 /* bytes between places that are searched for markup */

static inline size_t qbx_repair_count(const qbx_options *options) {
    return options->repairs->size / sizeof(qbx_repair);
}

/* Whether only the number of further places matters: those that anyone will see are noted. */
static inline int qbx_only_counts(const qbx_options *options) { return qbx_repair_count(options) >= options->shown; }

/* Whether a place at `at` is of the same text as `repair`: no tag stands between. */
static inline int qbx_is_of_text(const qbx_repair *repair, const char *at) {
    if (at - repair->until > QBX_REPAIR_GAP) return 0;
    for (const char *p = repair->until; p < at; p++)
        if (*p == '<' || *p == '>') return 0;
    return 1;
}

/* Notes `count` damaged places of one kind in one text, from `at` to `end`; the first of them ends at `first_end`. Bytes
 * side by side that are no text are one place. */
QBX_COLD static qbx_status qbx_note_damage(qbx_status status, const char *at, const char *first_end, const char *end,
                                           uint64_t count, const qbx_options *options) {
    size_t places = qbx_repair_count(options), *last = &options->noted->last[status - QBX_ENCODING];
    size_t with = places == QBX_REPAIRS_MAX && !*last ? places : *last;
    if (end > options->noted->until || !options->noted->until) options->noted->until = end;
    if (with) {
        qbx_repair *repair = (qbx_repair *)options->repairs->data + with - 1;
        int joins = repair->status == status && status == QBX_ENCODING && at == repair->until;
        if (places == QBX_REPAIRS_MAX || joins || (qbx_only_counts(options) && qbx_is_of_text(repair, at))) {
            if (joins && repair->end == at) repair->end = first_end;
            repair->until = end;
            repair->count += count - (uint64_t)joins;
            return QBX_OK;
        }
    }
    qbx_repair repair = {at, first_end, end, count, status};
    *last = places + 1;
    return qbx_append(options->repairs, (const char *)&repair, sizeof repair);
}

/* Refuses damaged text in [at, end), or notes it, unless it was read before, as the attributes of a tag that was cut. */
QBX_COLD static qbx_status qbx_damaged(qbx_status status, const char *at, const char *end, const char *what,
                                       const qbx_options *options, qbx_failure *failure) {
    if (!options->repairs) return qbx_fail_found(failure, status, at, end, what);
    return at < options->noted->until ? QBX_OK : qbx_note_damage(status, at, end, end, 1, options);
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
    uint32_t found;
    int length = qbx_utf8(p, end, &found);
    if (length > 0) {
        *in = p + length;
        *code = qbx_mended(found, options);
        return qbx_damaged(QBX_ILLEGAL_CHARACTER, p, *in, "character XML forbids", options, failure);
    }
    if (options->repairs && (length = qbx_surrogates(p, end, code)) > 0) {
        *in = p + length;
        return qbx_damaged(QBX_ENCODING, p, *in, "half of a surrogate pair", options, failure);
    }
    *in = p + 1;
    *code = qbx_windows_1252_character(c);
    return qbx_damaged(QBX_ENCODING, p, *in, "bytes are not UTF-8", options, failure);
}

#endif
