/* A growing byte buffer. Writers ask for room once and then write without checks. */
#ifndef QBX_BUFFER_H
#define QBX_BUFFER_H

#include <string.h>

#if defined(__linux__)
#include <sys/mman.h>
#endif

#include "allocate.h"
#include "hints.h"
#include "result.h"

typedef struct qbx_buffer {
    char *data;
    size_t size;
    size_t capacity;
    /* Where the memory comes from, NULL: from malloc. `data` NULL asks for new memory, `capacity` 0 gives it back; when
     * there is none the answer is NULL and the old memory is gone. */
    char *(*resize)(char *data, size_t capacity);
} qbx_buffer;

static inline void qbx_buffer_free(qbx_buffer *buffer) {
    if (!buffer->resize) free(buffer->data);
    else if (buffer->data) buffer->resize(buffer->data, 0);
    buffer->data = NULL;
    buffer->size = buffer->capacity = 0;
}

QBX_COLD static qbx_status qbx_grow(qbx_buffer *buffer, size_t extra) {
    if (extra > SIZE_MAX / 2 - buffer->size) return QBX_MEMORY;
    size_t needed = buffer->size + extra, capacity = buffer->capacity + buffer->capacity / 2;
    if (capacity < needed) capacity = needed + needed / 16; /* much at once tends to be the last */
    if (capacity < 4096) capacity = 4096;
    char *data = buffer->resize ? buffer->resize(buffer->data, capacity) : qbx_resize(buffer->data, capacity);
    if (!data) {
        if (buffer->resize) buffer->data = NULL, buffer->size = buffer->capacity = 0;
        return QBX_MEMORY;
    }
    buffer->data = data;
    buffer->capacity = capacity;
    return QBX_OK;
}

#define QBX_LARGE (1u << 20) /* bytes */

/* As qbx_reserve, of a buffer that is likely to become `wanted` bytes long: where that is large, it gets there in one
 * step and in large pages. New memory costs more than what is written to it, page by page even more. */
QBX_COLD static qbx_status qbx_grow_to(qbx_buffer *buffer, size_t extra, size_t wanted) {
    if (buffer->size < QBX_LARGE || buffer->resize) return qbx_grow(buffer, extra);
    if (wanted < buffer->size + extra || qbx_grow(buffer, wanted - buffer->size) != QBX_OK)
        if (qbx_grow(buffer, extra) != QBX_OK) return QBX_MEMORY;
#if defined(MADV_HUGEPAGE)
    const uintptr_t page = 1u << 21;
    uintptr_t start = ((uintptr_t)buffer->data + buffer->size + page - 1) & ~(page - 1);
    uintptr_t end = ((uintptr_t)buffer->data + buffer->capacity) & ~(page - 1);
    if (start < end) madvise((void *)start, end - start, MADV_HUGEPAGE);
#endif
    return QBX_OK;
}

/* Makes room for `extra` more bytes; what is in the buffer stays. */
static inline qbx_status qbx_reserve(qbx_buffer *buffer, size_t extra) {
    return buffer->capacity - buffer->size >= extra ? QBX_OK : qbx_grow(buffer, extra);
}

static inline qbx_status qbx_append(qbx_buffer *buffer, const char *bytes, size_t length) {
    if (qbx_reserve(buffer, length) != QBX_OK) return QBX_MEMORY;
    if (length) memcpy(buffer->data + buffer->size, bytes, length);
    buffer->size += length;
    return QBX_OK;
}

#define QBX_APPEND_LITERAL(buffer, literal) qbx_append((buffer), "" literal, sizeof(literal) - 1)

/* Takes the comma behind the last item away, so that a closing bracket can follow. */
static inline void qbx_drop_comma(qbx_buffer *buffer, size_t from) {
    if (buffer->size > from && buffer->data[buffer->size - 1] == ',') buffer->size--;
}

#endif
