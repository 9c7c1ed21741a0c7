/* A growing byte buffer. Writers ask for room once and then write without checks. */
#ifndef QBX_BUFFER_H
#define QBX_BUFFER_H

#include <string.h>

#include "allocate.h"
#include "status.h"

typedef struct qbx_buffer {
    char *data;
    size_t size;
    size_t capacity;
} qbx_buffer;

static inline void qbx_buffer_free(qbx_buffer *buffer) {
    free(buffer->data);
    buffer->data = NULL;
    buffer->size = buffer->capacity = 0;
}

/* Makes room for `extra` more bytes; what is in the buffer stays. */
static inline qbx_status qbx_reserve(qbx_buffer *buffer, size_t extra) {
    if (buffer->capacity - buffer->size >= extra) return QBX_OK;
    if (extra > SIZE_MAX / 2 - buffer->size) return QBX_MEMORY;
    size_t capacity = buffer->capacity < 4096 ? 4096 : buffer->capacity;
    while (capacity - buffer->size < extra) capacity += capacity / 2;
    char *data = qbx_resize(buffer->data, capacity);
    if (!data) return QBX_MEMORY;
    buffer->data = data;
    buffer->capacity = capacity;
    return QBX_OK;
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
