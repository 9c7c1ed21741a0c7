/* Where the engine asks for memory, all of it, so that a build for tests can be refused some. */
#ifndef QBX_ALLOCATE_H
#define QBX_ALLOCATE_H

#include <stdint.h>
#include <stdlib.h>

#ifdef QBX_FAIL_ALLOCATIONS
/* How many more times there is memory; then once there is none. Below 0: always. Tests set it from outside. */
__attribute__((visibility("default"))) int64_t qbx_allocations_left = -1;
static inline int qbx_is_refused(void) { return qbx_allocations_left >= 0 && qbx_allocations_left-- == 0; }
#else
static inline int qbx_is_refused(void) { return 0; }
#endif

static inline void *qbx_resize(void *memory, size_t size) { return qbx_is_refused() ? NULL : realloc(memory, size); }
static inline void *qbx_allocate(size_t count, size_t size) { return qbx_is_refused() ? NULL : calloc(count, size); }

#endif
