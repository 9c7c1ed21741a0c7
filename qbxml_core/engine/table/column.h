/* The columns of the report being read: a cell without a data type has that of its column.
 *
 * The one thing that a row needs from outside itself. Columns are numbered from 1 by QuickBooks; whatever is not such a
 * number, or has no short type, is simply not known here. */
#ifndef QBX_COLUMN_H
#define QBX_COLUMN_H

#include "../base/buffer.h"

#define QBX_COLUMNS_MAX 4096
#define QBX_DATA_TYPE_MAX 23

typedef struct {
    uint8_t length;
    char type[QBX_DATA_TYPE_MAX];
} qbx_column;

/* The number in the inside of a JSON string, 0 when it is none. */
static inline size_t qbx_column_number(const char *text, size_t length) {
    size_t number = 0;
    if (length > 4) return 0;
    for (size_t i = 0; i < length; i++) {
        if (text[i] < '0' || text[i] > '9') return 0;
        number = number * 10 + (size_t)(text[i] - '0');
    }
    return number < QBX_COLUMNS_MAX ? number : 0;
}

static inline const qbx_column *qbx_column_at(const qbx_buffer *columns, size_t number) {
    if ((number + 1) * sizeof(qbx_column) > columns->size) return NULL;
    const qbx_column *column = (const qbx_column *)columns->data + number;
    return column->length ? column : NULL;
}

static qbx_status qbx_set_column(qbx_buffer *columns, size_t number, const char *type, size_t length) {
    size_t size = (number + 1) * sizeof(qbx_column);
    if (number == 0 || length > QBX_DATA_TYPE_MAX) return QBX_OK;
    if (columns->size < size) {
        if (qbx_reserve(columns, size - columns->size) != QBX_OK) return QBX_MEMORY;
        memset(columns->data + columns->size, 0, size - columns->size);
        columns->size = size;
    }
    qbx_column *column = (qbx_column *)columns->data + number;
    column->length = (uint8_t)length;
    memcpy(column->type, type, length);
    return QBX_OK;
}

#endif
