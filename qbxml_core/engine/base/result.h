/* Outcomes of engine calls, and the one place where the details of a failure are kept.
 *
 * Every engine function returns a qbx_status. QBX_SHORT is not a failure: the input ends inside the construct, read
 * more and start that construct again. QBX_BAIL means that the fast path met something it does not handle: the
 * slow path reads the same bytes again and gives the answer, right or wrong. */
#ifndef QBX_RESULT_H
#define QBX_RESULT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "hints.h"

typedef enum {
    QBX_OK,
    QBX_SHORT,
    QBX_BAIL,
    QBX_XML_SYNTAX,
    QBX_TRUNCATED,
    QBX_NOT_QBXML,
    QBX_EMPTY_DOCUMENT,
    QBX_SECOND_DOCUMENT,
    QBX_DOCTYPE,
    QBX_ENCODING,
    QBX_ILLEGAL_CHARACTER,
    QBX_UNDEFINED_ENTITY,
    QBX_STRAY_AMPERSAND,
    QBX_OUTSIDE_TEXT,
    QBX_LIMIT,
    QBX_NOT_RESPONSE, /* the api shape reads responses */
    QBX_STRICT,       /* a warning where strict makes it an error */
    QBX_RAISED,       /* whoever takes the records has raised an exception */
    QBX_MEMORY
} qbx_status;

struct qbx_buffer;
struct qbx_guesses; /* table/table.h */

#define QBX_REPAIR_KINDS 4 /* the statuses from QBX_ENCODING on */

/* What has been noted of the damage in an item. */
typedef struct {
    size_t last[QBX_REPAIR_KINDS]; /* the last repair of each kind, from 1; 0: none */
    const char *until;             /* where the last place ends, NULL before the first */
} qbx_noted;

typedef struct {
    size_t max_depth;            /* nested elements */
    size_t max_name;             /* bytes of an element or attribute name */
    size_t max_text;             /* bytes of one text or attribute value */
    size_t max_record;           /* bytes of one item: record, comment, tag, text between them */
    int windows_1252;            /* character references 0x80 to 0x9F name Windows-1252 bytes */
    int doubled_references;      /* text that was escaped twice is read as it was meant */
    int strict;                  /* warnings are errors */
    int typed;                   /* booleans and integers leave as JSON booleans and numbers */
    int keep_illegal;            /* repaired text holds characters XML forbids as they are, where JSON can */
    struct qbx_buffer *repairs;  /* of qbx_repair: what was wrong with text; NULL: damaged text is refused */
    qbx_noted *noted;            /* NULL where repairs is */
    size_t shown;                /* how many more warnings will be reported in full; later ones are only counted */
    int bounded;                 /* salvage: the input given goes on, but what is read now has to end before its end */
    struct qbx_guesses *guesses; /* never NULL; threads that work hard have their own */
} qbx_options;

#define QBX_FOUND_MAX 48

/* Where and why reading stopped. `at` points into the input; `what` and `expected` are constant texts. */
typedef struct {
    const char *at;
    const char *what;
    const char *expected; /* name that a closing tag should have had, or NULL */
    size_t expected_length;
    char found[QBX_FOUND_MAX]; /* the offending bytes, cut; empty when they say nothing */
} qbx_failure;

QBX_COLD static qbx_status qbx_fail(qbx_failure *failure, qbx_status status, const char *at, const char *what) {
    failure->at = at;
    failure->what = what;
    failure->expected = NULL;
    failure->expected_length = 0;
    failure->found[0] = 0;
    return status;
}

/* As qbx_fail, with the bytes that were found, cut to what a message can show, between characters. */
QBX_COLD static qbx_status qbx_fail_found(qbx_failure *failure, qbx_status status, const char *at, const char *end,
                                          const char *what) {
    qbx_fail(failure, status, at, what);
    size_t length = (size_t)(end - at);
    if (length > QBX_FOUND_MAX - 1)
        for (length = QBX_FOUND_MAX - 1; length && (at[length] & 0xC0) == 0x80;) length--;
    memcpy(failure->found, at, length);
    failure->found[length] = 0;
    return status;
}

#endif
