# DO NOT EDIT. Made by: python -m generator emit
"""The simple types of the wire, as plain data. `qbxml_core/facts/wire_types.py` names the columns."""

WIRE_TYPES: dict[str, tuple[str, int, int, bool, bool, str, str, str, str, str]] = {
    "STRTYPE": ("text", 0, 0, False, False, "", "", "string", "text", ""),
    "IDTYPE": ("id", 0, 0, False, False, "", "", "string", "ID", ""),
    "GUIDTYPE": ("guid", 0, 0, False, False, "", "", "string", "GUID", "bad_guid"),
    "UUIDTYPE": ("text", 0, 0, False, False, "", "", "string", "text", ""),
    "MACROTYPE": ("text", 0, 0, False, False, "", "", "string", "text", ""),
    "ENUMTYPE": ("word", 0, 0, False, False, "", "", "enum", "text", ""),
    "BOOLTYPE": ("boolean", 0, 0, False, False, "", "", "boolean", "true or false", "bad_boolean"),
    "INTTYPE": ("integer", 0, 0, False, False, "", "", "number", "whole number", "bad_integer"),
    "FLOATTYPE": ("number", 15, 15, False, True, "", "", "number", "number", "bad_number"),
    "AMTTYPE": ("number", 13, 2, True, False, "", "", "decimal", "amount", "bad_number"),
    "PRICETYPE": ("number", 10, 5, False, False, "", "", "decimal", "price", "bad_number"),
    "QUANTYPE": ("number", 10, 5, False, False, "", "", "number", "quantity", "bad_number"),
    "PERCENTTYPE": ("number", 10, 5, False, False, "", "", "decimal", "percent", "bad_number"),
    "DATETYPE": ("date", 0, 0, False, False, "1901-01-01", "9999-12-31", "date", "date", "bad_date"),
    "DATETIMETYPE": ("datetime", 0, 0, False, False, "1970-01-02", "2038-01-19", "datetime", "date and time", "bad_moment"),
    "TIMEINTERVALTYPE": ("interval", 0, 0, False, False, "", "", "interval", "length of time", "bad_interval"),
}
