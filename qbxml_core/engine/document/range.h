/* Ranges: a part of a document that is read behind the start tags of the containers it stands in.
 *
 * Theory: records are independent of each other, so a reader that has read these tags gives the same for a range as one
 * that has read all of the document up to there. What the tags themselves counted and warned of belongs to the range
 * that they stand in. */
#ifndef QBX_RANGE_H
#define QBX_RANGE_H

#include "stream.h"

/* Forgets what came up to here but for the open containers: it is counted where it stands. In the head of a report that can
 * be records, too, of names that no schema knows. */
static void qbx_continue(qbx_reader *reader) {
    qbx_warnings *warnings = &reader->warnings;
    for (int i = 0; i < reader->containers.depth; i++) {
        reader->containers.stack[i].continued = 1;
        reader->containers.stack[i].records = 0;
    }
    if (reader->format == QBX_NDJSON) reader->containers.output.bytes.size = 0;
    reader->counts.records = 0;
    warnings->count = warnings->kept = 0;
    warnings->json.size = warnings->counters.size = warnings->paths.size = 0;
    memset(warnings->slots, 0, sizeof warnings->slots);
}

#endif
