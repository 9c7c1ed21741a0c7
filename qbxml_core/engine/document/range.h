/* Ranges: a part of a document that is read behind the start tags of the levels it stands in.
 *
 * Theory: records are independent of each other, so a reader that has read these tags gives the same for a range as one
 * that has read all of the document up to there. What the tags themselves counted and warned of belongs to the range
 * that they stand in. */
#ifndef QBX_RANGE_H
#define QBX_RANGE_H

#include "stream.h"

/* Forgets what came up to here but for the open levels: it is counted where it stands. In the head of a report that can
 * be records, too, of names that no schema knows. */
static void qbx_continue(qbx_reader *reader) {
    for (int i = 0; i < reader->levels.depth; i++) {
        reader->levels.levels[i].continued = 1;
        reader->levels.levels[i].records = 0;
    }
    if (reader->format == QBX_NDJSON) reader->levels.output.bytes.size = 0;
    reader->records = 0;
    reader->warning_count = reader->warnings_kept = 0;
    reader->warnings.size = reader->warning_counters.size = reader->warning_paths.size = 0;
    memset(reader->warning_slots, 0, sizeof reader->warning_slots);
}

#endif
