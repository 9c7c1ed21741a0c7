/* Sink: a tape in the api shape, as JSON, and everything odd about it as warnings.
 *
 * Theory: the children are put at their places by row, in whatever order they came, then the object's text is written
 * through as in api_fast.h. A value that cannot be read is null, an enum value outside the schema its snake_case word,
 * an element no field takes is left out: each with a warning, so nothing is lost in silence. */
#ifndef QBX_API_TAPE_H
#define QBX_API_TAPE_H

#include "../record/api_fast.h"
#include "warning.h"

static qbx_status qbx_api_object(qbx_reader *reader, uint32_t index, const qbx_object *object, qbx_buffer *out);

static enum qbx_warning_code qbx_oddity_warning(qbx_oddity oddity) {
    switch (oddity) {
        case QBX_UNKNOWN_VALUE: return QBX_WARN_UNKNOWN_VALUE;
        case QBX_PERCENT_SIGN: return QBX_WARN_PERCENT_SIGN;
        case QBX_ZERO_DATE: return QBX_WARN_ZERO_DATE;
        default: return QBX_WARN_UNREADABLE_VALUE;
    }
}

/* Coerces the text behind `quote`; what is odd becomes a warning that shows the text as it was. */
static qbx_status qbx_api_coerce(qbx_reader *reader, uint32_t node, const char *at, const qbx_field *field,
                                 size_t quote, qbx_buffer *out) {
    size_t size = out->size - quote - 1;
    if (field->coercion == QBX_TO_STRING) return QBX_APPEND_LITERAL(out, "\"");
    reader->scratch.size = 0;
    /* Room for all that qbx_coerce may write: where it finds none, a value would look unreadable. */
    if (qbx_append(&reader->scratch, out->data + quote + 1, size) != QBX_OK ||
        qbx_reserve(out, 2 * size + 256 + 2 * QBX_PAD) != QBX_OK)
        return QBX_MEMORY;
    qbx_oddity oddity = qbx_coerce(out, quote, field);
    if (oddity == QBX_FINE) return QBX_OK;
    return qbx_warn(reader, qbx_oddity_warning(oddity), node, at, reader->scratch.data, size);
}

/* Warns of an element: a leaf shows its text, anything else its markup. */
static qbx_status qbx_warn_element(qbx_reader *reader, enum qbx_warning_code code, uint32_t index) {
    const qbx_node *node = qbx_node_at(&reader->tape, index);
    reader->scratch.size = 0;
    if (!qbx_shows_warning(reader)) {
        ;
    } else if (node->first_child == QBX_NIL && node->attributes_size == 0) {
        if (qbx_put_runs(&reader->tape, node, 1, &reader->scratch) != QBX_OK) return QBX_MEMORY;
    } else {
        const char *end = node->end;
        if (end - node->name > QBX_WARNING_TEXT_MAX) {
            end = node->name + QBX_WARNING_TEXT_MAX;
            while (((unsigned char)*end & 0xC0) == 0x80) end--; /* not inside a character */
        }
        qbx_options options = reader->options; /* max_text is about texts, and this is markup */
        options.max_text = SIZE_MAX;
        if (qbx_copy_cdata(node->name - 1, end, &reader->scratch, &options, &reader->failure) != QBX_OK)
            return QBX_MEMORY;
    }
    return qbx_warn(reader, code, index, node->name - 1, reader->scratch.data, reader->scratch.size);
}

/* The members of a tag as qbx_attributes_to_json writes them, `"@name":"value",` one after the other. */
typedef struct {
    size_t at, end, name, name_length, value, value_length;
} qbx_member_walk;

static int qbx_next_member(const char *text, qbx_member_walk *walk) {
    if (walk->at >= walk->end) return 0;
    walk->name = walk->at + 2;
    size_t p = walk->name;
    while (text[p] != '"') p++;
    walk->name_length = p - walk->name;
    walk->value = p += 3;
    while (text[p] != '"') p += text[p] == '\\' ? 2 : 1;
    walk->value_length = p - walk->value;
    walk->at = p + 2;
    return 1;
}

/* Text that was escaped twice, `&amp;#8217;` on the wire, becomes what was meant, with a warning. */
static qbx_status qbx_undouble(qbx_reader *reader, uint32_t index, size_t quote, qbx_buffer *out) {
    if (qbx_reserve(out, QBX_PAD) != QBX_OK) return QBX_MEMORY;
    const char *text = out->data + quote + 1, *end = out->data + out->size, *p = text;
    while ((p = qbx_find_ampersand(p, end)) != NULL && !qbx_is_reference(p, end)) p++;
    if (!p) return QBX_OK;
    reader->scratch.size = 0;
    if (qbx_append(&reader->scratch, text, (size_t)(end - text)) != QBX_OK) return QBX_MEMORY;
    const qbx_node *node = qbx_node_at(&reader->tape, index);
    qbx_status status =
        qbx_warn(reader, QBX_WARN_DOUBLED_REFERENCE, index, node->name - 1, reader->scratch.data, reader->scratch.size);
    if (status != QBX_OK) return status;
    out->size = quote + 1;
    const char *next = reader->scratch.data;
    end = next + reader->scratch.size;
    if (qbx_reserve(out, reader->scratch.size + QBX_PAD) != QBX_OK) return QBX_MEMORY;
    while (next < end) {
        uint32_t code;
        qbx_failure ignored;
        if (*next == '&' && qbx_is_reference(next, end) &&
            qbx_reference(next, end, &next, &code, &reader->options, &ignored) == QBX_OK) {
            /* A reference is at least four bytes, so its character always fits; only `&#1;`-like escapes are longer,
             * and those are refused. */
            out->size = (size_t)(qbx_put_json(out->data + out->size, code) - out->data);
            continue;
        }
        out->data[out->size++] = *next++;
    }
    return QBX_OK;
}

/* Warns of an attribute that nothing takes. */
static qbx_status qbx_warn_member(qbx_reader *reader, const qbx_member_walk *walk, uint32_t index) {
    const char *text = reader->tape.arena.data;
    return qbx_warn_attribute(reader, QBX_WARN_UNKNOWN_ATTRIBUTE, index, qbx_node_at(&reader->tape, index)->name - 1,
                              text + walk->name, walk->name_length, text + walk->value, walk->value_length);
}

static qbx_status qbx_api_leaf(qbx_reader *reader, uint32_t index, const qbx_field *field, qbx_buffer *out) {
    const qbx_node *node = qbx_node_at(&reader->tape, index);
    qbx_member_walk walk = {.at = node->attributes, .end = node->attributes + node->attributes_size};
    qbx_status status;
    for (uint32_t c = node->first_child; c != QBX_NIL; c = qbx_node_at(&reader->tape, c)->next) {
        status = qbx_warn_element(reader, QBX_WARN_UNKNOWN_ELEMENT, c);
        if (status != QBX_OK) return status;
    }
    while (qbx_next_member(reader->tape.arena.data, &walk))
        if ((status = qbx_warn_member(reader, &walk, index)) != QBX_OK) return status;
    size_t quote = out->size;
    if (QBX_APPEND_LITERAL(out, "\"") != QBX_OK || qbx_put_runs(&reader->tape, node, 1, out) != QBX_OK)
        return QBX_MEMORY;
    if (field->coercion == QBX_TO_STRING && reader->options.doubled_references &&
        (status = qbx_undouble(reader, index, quote, out)) != QBX_OK)
        return status;
    return qbx_api_coerce(reader, index, node->name - 1, field, quote, out);
}

/* Remembers a column of the report for its cells. The tape holds its description. */
static qbx_status qbx_note_column(qbx_reader *reader, const qbx_type *type) {
    const qbx_node *node = qbx_node_at(&reader->tape, 0);
    qbx_member_walk walk = {.at = node->attributes, .end = node->attributes + node->attributes_size};
    size_t number = 0, data_type = 0, length = 0;
    while (qbx_next_member(reader->tape.arena.data, &walk)) {
        const char *text = reader->tape.arena.data;
        const qbx_attribute *attribute = qbx_find_attribute(type, text + walk.name, walk.name_length);
        if (!attribute) continue;
        if (attribute->role == QBX_ROLE_COLUMN) number = qbx_column_number(text + walk.value, walk.value_length);
        if (attribute->role == QBX_ROLE_DATA_TYPE) data_type = walk.value, length = walk.value_length;
    }
    return length ? qbx_set_column(&reader->record.columns, number, reader->tape.arena.data + data_type, length)
                  : QBX_OK;
}

/* Puts the data type of its column at the place of a cell that has none of its own. */
static qbx_status qbx_api_place_data_type(qbx_reader *reader, const qbx_type *type, size_t base) {
    const qbx_attribute *id = qbx_attribute_with_role(type, QBX_ROLE_COLUMN);
    const qbx_attribute *data_type = qbx_attribute_with_role(type, QBX_ROLE_DATA_TYPE);
    if (!id || !data_type) return QBX_OK;
    const qbx_attribute *first = qbx_attributes + type->first_attribute;
    uint32_t *places = (uint32_t *)reader->record.places.data + base;
    if (places[id - first] == QBX_NIL || places[data_type - first] != QBX_NIL) return QBX_OK;
    const char *text = reader->tape.arena.data + places[id - first], *quote = text;
    while (*quote != '"') quote += *quote == '\\' ? 2 : 1;
    const qbx_column *column = qbx_column_at(&reader->record.columns, qbx_column_number(text, (size_t)(quote - text)));
    if (!column) return QBX_OK;
    if (reader->record.inherited > reader->tape.arena.size) reader->record.inherited = reader->tape.arena.size;
    places[data_type - first] = (uint32_t)reader->tape.arena.size;
    if (qbx_append(&reader->tape.arena, column->type, column->length) != QBX_OK) return QBX_MEMORY;
    return QBX_APPEND_LITERAL(&reader->tape.arena, "\"");
}

/* Puts children and attributes at their places: `places[base + i]` is the first node of field i, or for an attribute
 * where its value starts in the arena; QBX_NIL when nothing came. */
static qbx_status qbx_api_place(qbx_reader *reader, uint32_t index, const qbx_object *object, size_t base) {
    const qbx_type *type = qbx_object_type(object);
    qbx_order ignored;
    qbx_status status;
    const qbx_node *node = qbx_node_at(&reader->tape, index);
    if ((status = qbx_gather(&reader->tape, node, !qbx_shows_warning(reader), &ignored)) != QBX_OK) return status;
    for (uint32_t c = node->first_child; c != QBX_NIL; c = qbx_node_at(&reader->tape, c)->next) {
        const qbx_node *child = qbx_node_at(&reader->tape, c);
        enum qbx_warning_code code = QBX_WARN_UNKNOWN_ELEMENT;
        if (child->row) {
            const qbx_field *field = qbx_row_field(object, child->row);
            if (child->position == 1)
                ((uint32_t *)reader->record.places.data)[base + (size_t)(field - (qbx_fields + object->first_field))] =
                    c;
            if (child->position == 1 || field->flags & (QBX_LIST | QBX_OMITTED)) continue;
            code = QBX_WARN_REPEATED_ELEMENT;
        }
        if ((status = qbx_warn_element(reader, code, c)) != QBX_OK) return status;
    }
    qbx_member_walk walk = {.at = node->attributes, .end = node->attributes + node->attributes_size};
    while (qbx_next_member(reader->tape.arena.data, &walk)) {
        const qbx_attribute *attribute =
            qbx_find_attribute(type, reader->tape.arena.data + walk.name, walk.name_length);
        if (attribute) {
            ((uint32_t *)
                 reader->record.places.data)[base + (size_t)(attribute - (qbx_attributes + type->first_attribute))] =
                (uint32_t)walk.value;
            continue;
        }
        status = qbx_warn_member(reader, &walk, index);
        if (status != QBX_OK) return status;
    }
    if (type->flags & QBX_CELL && (status = qbx_api_place_data_type(reader, type, base)) != QBX_OK) return status;
    for (uint32_t r = node->first_run; r != QBX_NIL; r = qbx_run_at(&reader->tape, r)->next) {
        const qbx_text_run *run = qbx_run_at(&reader->tape, r);
        if (run->blank) continue;
        status = qbx_warn(reader, QBX_WARN_STRAY_TEXT, index, node->name - 1, reader->tape.arena.data + run->start,
                          run->size);
        if (status != QBX_OK) return status;
    }
    return QBX_OK;
}

static qbx_status qbx_api_attribute(qbx_reader *reader, uint32_t index, const qbx_field *field,
                                    const qbx_attribute *attribute, uint32_t value, qbx_buffer *out) {
    const char *text = reader->tape.arena.data + value;
    size_t length = 0, quote = out->size;
    while (text[length] != '"') length += text[length] == '\\' ? 2 : 1;
    if (QBX_APPEND_LITERAL(out, "\"") != QBX_OK || qbx_append(out, text, length) != QBX_OK) return QBX_MEMORY;
    if (value >= reader->record.inherited) {
        /* A cell that takes its column's type: the column has been warned of already. */
        if (qbx_reserve(out, QBX_PAD) != QBX_OK) return QBX_MEMORY;
        qbx_coerce(out, quote, field);
        return QBX_OK;
    }
    reader->warnings.attribute = qbx_keys + attribute->key + 1;
    reader->warnings.attribute_length = attribute->length;
    qbx_status status = qbx_api_coerce(reader, index, qbx_node_at(&reader->tape, index)->name - 1, field, quote, out);
    if (status != QBX_STRICT) reader->warnings.attribute = NULL;
    return status;
}

static qbx_status qbx_api_field_value(qbx_reader *reader, uint32_t first, const qbx_field *field, qbx_buffer *out) {
    qbx_status status = QBX_OK;
    for (uint32_t c = first; c != QBX_NIL && status == QBX_OK; c = qbx_node_at(&reader->tape, c)->same_next) {
        status = field->object == QBX_NONE ? qbx_api_leaf(reader, c, field, out)
                                           : qbx_api_object(reader, c, &qbx_objects[field->object], out);
        if (!(field->flags & QBX_LIST)) break;
        if (status == QBX_OK) status = QBX_APPEND_LITERAL(out, ",");
    }
    if (status == QBX_OK && field->flags & QBX_LIST) out->data[out->size - 1] = ']';
    return status == QBX_OK ? QBX_APPEND_LITERAL(out, ",") : status;
}

/* Writes a node as `object`. Depth is limited by max_depth when the tape is made. */
/* Whether the text of a leaf ends in a percent sign, blanks apart. */
static qbx_status qbx_ends_in_percent(qbx_reader *reader, uint32_t index, int *percent) {
    qbx_buffer *text = &reader->scratch;
    text->size = 0;
    if (qbx_put_runs(&reader->tape, qbx_node_at(&reader->tape, index), 1, text) != QBX_OK) return QBX_MEMORY;
    size_t size = text->size;
    while (size && text->data[size - 1] == ' ') size--;
    *percent = size && text->data[size - 1] == '%';
    return QBX_OK;
}

/* Prices written as a percentage, `<Rate>-10.0%</Rate>`, go to the field that the object has for them. */
static qbx_status qbx_move_percentages(qbx_reader *reader, const qbx_object *object, uint32_t base) {
    const qbx_type *type = qbx_object_type(object);
    for (uint32_t i = type->attributes; i + 1u < (uint32_t)type->attributes + type->rows; i++) {
        uint32_t *place = (uint32_t *)reader->record.places.data + base + i;
        int percent = 0;
        if (!(qbx_fields[object->first_field + i].flags & QBX_HAS_PERCENTAGE)) continue;
        if (place[0] == QBX_NIL || place[1] != QBX_NIL) continue;
        if (qbx_ends_in_percent(reader, place[0], &percent) != QBX_OK) return QBX_MEMORY;
        if (!percent) continue;
        place[1] = place[0];
        place[0] = QBX_NIL;
    }
    return QBX_OK;
}

static qbx_status qbx_api_object(qbx_reader *reader, uint32_t index, const qbx_object *object, qbx_buffer *out) {
    const qbx_type *type = qbx_object_type(object);
    size_t fields = (size_t)type->attributes + type->rows, base = reader->record.places.size / sizeof(uint32_t);
    qbx_status status;
    if (qbx_reserve(&reader->record.places, fields * sizeof(uint32_t)) != QBX_OK) return QBX_MEMORY;
    memset(reader->record.places.data + reader->record.places.size, 0xFF, fields * sizeof(uint32_t));
    reader->record.places.size += fields * sizeof(uint32_t);
    if ((status = qbx_api_place(reader, index, object, base)) != QBX_OK) return status;
    if ((status = qbx_move_percentages(reader, object, (uint32_t)base)) != QBX_OK) return status;
    if ((status = QBX_APPEND_LITERAL(out, "{")) != QBX_OK) return status;
    uint32_t cursor = object->text;
    for (size_t i = 0; i < fields; i++) {
        const qbx_field *field = qbx_fields + object->first_field +
                                 (object->flags & QBX_UNORDERED ? qbx_field_order[object->first_field + i] : i);
        uint32_t place =
            ((uint32_t *)reader->record.places.data)[base + (size_t)(field - (qbx_fields + object->first_field))];
        if (place == QBX_NIL || field->flags & QBX_OMITTED) continue;
        if ((status = qbx_put_field_key(out, &cursor, field)) != QBX_OK) return status;
        if (field - (qbx_fields + object->first_field) < type->attributes) {
            const qbx_attribute *attribute =
                qbx_attributes + type->first_attribute + (field - (qbx_fields + object->first_field));
            status = qbx_api_attribute(reader, index, field, attribute, place, out);
            if (status == QBX_OK) status = QBX_APPEND_LITERAL(out, ",");
        } else {
            status = qbx_api_field_value(reader, place, field, out);
        }
        if (status != QBX_OK) return status;
    }
    reader->record.places.size = base * sizeof(uint32_t);
    if ((status = qbx_put_fields(out, &cursor, object->text_end)) != QBX_OK) return status;
    qbx_drop_comma(out, 0);
    return QBX_APPEND_LITERAL(out, "}");
}

#endif
