/* The shape of the generated api tables: which JSON field a wire element becomes.
 *
 * Theory: an object's whole text with every field absent, `"id":null,"objectType":"qbd_invoice","lines":[],`, stands
 * once in qbx_api_text, in output order. A field is a place in that text. Writing an object is copying the text up to
 * a field's place, then its key and value, then going on behind its null: fields passed over cost one copy, constants
 * such as objectType cost nothing.
 *
 * Invariants: the fields of an object are parallel to the attributes and then the rows of its wire type, so a row finds
 * its field by position. In objects without QBX_UNORDERED the places ascend with the rows. */
#ifndef QBX_FIELD_H
#define QBX_FIELD_H

#include "table.h"

enum qbx_coercion {
    QBX_TO_STRING,
    QBX_TO_DECIMAL,
    QBX_TO_NUMBER,
    QBX_TO_BOOLEAN,
    QBX_TO_DATE,
    QBX_TO_DATETIME,
    QBX_TO_INTERVAL,
    QBX_TO_ENUM
};

enum qbx_field_flag {
    QBX_OMITTED = 1,        /* the api shape leaves the element out */
    QBX_LIST = 2,           /* an array, empty when nothing came */
    QBX_PERCENTAGE = 4,     /* a percent sign behind the number says nothing new */
    QBX_HAS_PERCENTAGE = 8, /* a price: the field of the next row is the same as a percentage */
    QBX_TEXT_DATE = 16      /* a date that the wire has as text, and so may be any text */
};

enum qbx_object_flag {
    QBX_UNORDERED = 1 /* JSON order is not wire order: always written from the tape */
};

typedef struct {
    uint32_t place;     /* offset in qbx_api_text of `"name":null,` or `"name":[],` */
    uint16_t object;    /* object of the child, QBX_NONE for a leaf */
    uint16_t values;    /* set of enum values, QBX_NONE for none */
    uint8_t key_length; /* of `"name":` */
    uint8_t coercion;
    uint8_t flags;
} qbx_field;

typedef struct qbx_object {
    uint32_t text, text_end; /* in qbx_api_text */
    uint32_t first_field;
    uint16_t type;
    uint16_t flags;
} qbx_object;

typedef struct {
    uint32_t hash; /* of the wire word */
    uint32_t wire; /* offset in qbx_value_text, NUL-terminated */
    uint32_t api;  /* offset in qbx_value_text of `word"` */
    uint8_t wire_length;
    uint8_t api_length; /* with the quote */
} qbx_value;

typedef struct {
    uint32_t first;
    uint16_t count;
} qbx_values;

#include "../../_generated/api_tables.h"

static inline const qbx_type *qbx_object_type(const qbx_object *object) { return &qbx_types[object->type]; }

static inline const qbx_field *qbx_row_field(const qbx_object *object, const qbx_row *row) {
    const qbx_type *type = qbx_object_type(object);
    return qbx_fields + object->first_field + type->attributes + (row - (qbx_rows + type->first_row));
}

static inline const qbx_field *qbx_attribute_field(const qbx_object *object, const qbx_attribute *attribute) {
    return qbx_fields + object->first_field + (attribute - (qbx_attributes + qbx_object_type(object)->first_attribute));
}

/* Where the text goes on behind a field that has been written. */
static inline uint32_t qbx_behind(const qbx_field *field) {
    return field->place + field->key_length + (field->flags & QBX_LIST ? 3u : 5u);
}

#endif
