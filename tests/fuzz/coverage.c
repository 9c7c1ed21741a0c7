/* What the engine calls at each branch when it is compiled with -fsanitize-coverage=trace-pc: a map of the edges that
 * one input has taken, and of those that any has. */
#include <stdint.h>
#include <string.h>

#define SIZE (1 << 16)

static uint8_t edges[SIZE], seen[SIZE];
static uintptr_t previous;

void __sanitizer_cov_trace_pc(void) {
    uintptr_t here = (uintptr_t)__builtin_return_address(0);
    here = (here >> 4) ^ (here << 8);
    uint8_t *edge = &edges[(here ^ previous) & (SIZE - 1)];
    *edge += *edge < 255;
    previous = here >> 1;
}

/* 1, 2, 3, 4-7, 8-15, ...: how often an edge is taken counts, but not exactly. */
static uint8_t bucket(uint8_t count) {
    uint8_t bit = 0;
    while (count >>= 1) bit++;
    return (uint8_t)(1 << bit);
}

/* How much of what the last input did is new; forgets what it did. */
int new_edges(void) {
    int found = 0;
    for (int i = 0; i < SIZE; i++) {
        if (!edges[i]) continue;
        uint8_t bit = bucket(edges[i]);
        found += !(seen[i] & bit);
        seen[i] |= bit;
    }
    memset(edges, 0, SIZE);
    previous = 0;
    return found;
}
