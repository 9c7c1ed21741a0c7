/* DO NOT EDIT. Made by: python -m generator emit */
#ifndef QBX_WIRE_TYPES_H
#define QBX_WIRE_TYPES_H

enum qbx_wire {
    QBX_AGGREGATE,
    QBX_STRTYPE,
    QBX_IDTYPE,
    QBX_GUIDTYPE,
    QBX_UUIDTYPE,
    QBX_MACROTYPE,
    QBX_ENUMTYPE,
    QBX_BOOLTYPE,
    QBX_INTTYPE,
    QBX_FLOATTYPE,
    QBX_AMTTYPE,
    QBX_PRICETYPE,
    QBX_QUANTYPE,
    QBX_PERCENTTYPE,
    QBX_DATETYPE,
    QBX_DATETIMETYPE,
    QBX_TIMEINTERVALTYPE,
    QBX_WIRE_TYPES
};

enum qbx_base {
    QBX_BASE_NONE,
    QBX_BASE_TEXT,
    QBX_BASE_ID,
    QBX_BASE_GUID,
    QBX_BASE_WORD,
    QBX_BASE_BOOLEAN,
    QBX_BASE_INTEGER,
    QBX_BASE_NUMBER,
    QBX_BASE_DATE,
    QBX_BASE_DATETIME,
    QBX_BASE_INTERVAL,
};

typedef struct {
    const char *name;
    int base;   /* enum qbx_base */
    int digits; /* of numbers: the most in front of the point */
    int places; /* of numbers: the most behind the point */
    int fixed;  /* of numbers: all places are written, or none */
    const char *problem; /* code of a value that is not written so; empty: any text is right */
} qbx_wire_type;

static const qbx_wire_type qbx_wire_types[] = {
    {"AGGREGATE", QBX_BASE_NONE, 0, 0, 0, ""},
    {"STRTYPE", QBX_BASE_TEXT, 0, 0, 0, ""},
    {"IDTYPE", QBX_BASE_ID, 0, 0, 0, ""},
    {"GUIDTYPE", QBX_BASE_GUID, 0, 0, 0, "bad_guid"},
    {"UUIDTYPE", QBX_BASE_TEXT, 0, 0, 0, ""},
    {"MACROTYPE", QBX_BASE_TEXT, 0, 0, 0, ""},
    {"ENUMTYPE", QBX_BASE_WORD, 0, 0, 0, ""},
    {"BOOLTYPE", QBX_BASE_BOOLEAN, 0, 0, 0, "bad_boolean"},
    {"INTTYPE", QBX_BASE_INTEGER, 0, 0, 0, "bad_integer"},
    {"FLOATTYPE", QBX_BASE_NUMBER, 15, 15, 0, "bad_number"},
    {"AMTTYPE", QBX_BASE_NUMBER, 13, 2, 1, "bad_number"},
    {"PRICETYPE", QBX_BASE_NUMBER, 10, 5, 0, "bad_number"},
    {"QUANTYPE", QBX_BASE_NUMBER, 10, 5, 0, "bad_number"},
    {"PERCENTTYPE", QBX_BASE_NUMBER, 10, 5, 0, "bad_number"},
    {"DATETYPE", QBX_BASE_DATE, 0, 0, 0, "bad_date"},
    {"DATETIMETYPE", QBX_BASE_DATETIME, 0, 0, 0, "bad_moment"},
    {"TIMEINTERVALTYPE", QBX_BASE_INTERVAL, 0, 0, 0, "bad_interval"},
};

#endif
