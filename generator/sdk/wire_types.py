"""How the wire writes each simple type, as XSD: the part of the specs that no message can change."""

from __future__ import annotations

EMPTY = "EMPTY"
"""The type of an element that is there without a value: it clears the field in a request."""

_DIGITS = "[0-9]{1,2}"
_TIME = f"T{_DIGITS}(:{_DIGITS}(:{_DIGITS}([+\\-]{_DIGITS}:{_DIGITS})?)?)?"
_GUID = r"\{[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}"
_DECIMAL = r"([+\-]?[0-9]{1,10}(\.[0-9]{1,5})?)?"

RESTRICTIONS: dict[str, tuple[str, str | None]] = {
    "STRTYPE": ("xs:string", None),
    "IDTYPE": ("xs:string", '<xs:maxLength value="36"/>'),
    "GUIDTYPE": ("xs:string", f'<xs:pattern value="0|{_GUID}"/>'),
    "UUIDTYPE": ("xs:string", None),
    "MACROTYPE": ("xs:string", None),
    "ENUMTYPE": ("xs:string", None),
    "INTTYPE": ("xs:integer", None),
    "AMTTYPE": ("xs:string", r'<xs:pattern value="([+\-]?[0-9]{1,13}(\.[0-9]{2})?)?"/>'),
    "PRICETYPE": ("xs:string", f'<xs:pattern value="{_DECIMAL}"/>'),
    "QUANTYPE": ("xs:string", f'<xs:pattern value="{_DECIMAL}"/>'),
    "PERCENTTYPE": ("xs:string", f'<xs:pattern value="{_DECIMAL}"/>'),
    EMPTY: ("xs:token", '<xs:length value="0"/>'),
    "DATETIMETYPE.text": ("xs:string", f'<xs:pattern value="([0-9]{{4}}-{_DIGITS}-{_DIGITS}({_TIME})?)?"/>'),
    "TIMEINTERVALTYPE.text": ("xs:duration", r'<xs:pattern value="[+\-]?PT([0-9]+H)?([0-9]+M)?([0-9]+S)?"/>'),
}
"""Base and facet of the types that restrict another."""

UNIONS: dict[str, tuple[str, str]] = {
    "BOOLTYPE": ("xs:boolean", EMPTY),
    "FLOATTYPE": ("xs:decimal", EMPTY),
    "DATETYPE": ("xs:date", EMPTY),
    "DATETIMETYPE": ("DATETIMETYPE.text", EMPTY),
    "TIMEINTERVALTYPE": ("TIMEINTERVALTYPE.text", EMPTY),
}
"""The types that are either one thing or nothing at all."""


def lines() -> list[str]:
    """The XSD lines that define all of them."""
    made: list[str] = []
    for name, (base, facet) in RESTRICTIONS.items():
        made += [f'<xs:simpleType name="{name}">', f'  <xs:restriction base="{base}"' + (">" if facet else "/>")]
        if facet:
            made += [f"    {facet}", "  </xs:restriction>"]
        made += ["</xs:simpleType>", ""]
    for name, members in UNIONS.items():
        made += [f'<xs:simpleType name="{name}">', f'  <xs:union memberTypes="{" ".join(members)}"/>']
        made += ["</xs:simpleType>", ""]
    return made
