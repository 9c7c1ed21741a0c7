"""The JSON side as plain data: which JSON field is which wire element, and how its value is read.

`generator.mapping` makes it from `specs/mapping` and the schema; emitters write tables, models and references from it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.model.schema import Attribute, Element

COERCIONS = ("string", "decimal", "number", "boolean", "date", "datetime", "interval", "enum")
"""How a wire text becomes a JSON value:

string: the text. decimal: a string holding an exact decimal. number: a JSON number, shortest exact form.
boolean: true or false. date, datetime, interval: a string, checked. enum: a snake_case word.
"""

SOURCES = ("element", "attribute", "constant", "message", "request")
"""Where the value of a field comes from: a child element, an attribute of the object's own element, nowhere (it is
always the same), the name of the message around it, or the request it answers (null when that is not known)."""


@dataclass(frozen=True, slots=True)
class ApiField:
    """One JSON field.

    Exactly one of `coercion` (a leaf), `object_name` (an aggregate) and `choices` is set. `values` pairs wire and JSON
    words of an enum. `nullable` is what the published API says; the reader gives null for any field that is not there.
    `is_list` fields are arrays, empty when nothing is there.

    Only reports use what follows `description`. `source` is one of `SOURCES`: `element` is None for all but the first;
    `attribute` and `constant` belong to theirs, and `values` pairs message names and JSON words for "message".
    `choices` pairs the children of `element` with objects: the field is the list of them, in document order.
    """

    json_name: str
    element: Element | None
    coercion: str | None = None
    object_name: str | None = None
    is_list: bool = False
    nullable: bool = True
    values: tuple[tuple[str, str], ...] = ()
    description: str = ""
    source: str = "element"
    attribute: Attribute | None = None
    constant: str | None = None
    choices: tuple[tuple[str, str], ...] = ()

    @property
    def is_text_date(self) -> bool:
        """A date that the wire has as text, and so may be any text."""
        leaf = self.element.leaf if self.element else None
        return self.coercion == "date" and leaf is not None and leaf.wire_type == "STRTYPE"


@dataclass(frozen=True, slots=True)
class ApiObject:
    """One JSON object and the aggregate it is read from.

    Fields are in output order, which is wire order. `object_type` is the constant that follows `id` (or comes first
    where there is no `id`). `omitted` names the wire elements that the api shape leaves out on purpose. Where several
    aggregates differ only in the limits of their values they share one object, and `wire_type` is the first of them.
    """

    name: str
    wire_type: str
    fields: tuple[ApiField, ...]
    object_type: str | None = None
    omitted: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Resource:
    """A family of objects of the JSON side: `invoices` are `InvoiceRet`s, shown as `qbd_invoice`.

    `records` pairs the wire element of a record with the object it becomes; more than one for unions (items,
    entities, terms). `messages` are the wire messages that carry the resource, without Rq or Rs.
    """

    name: str
    records: tuple[tuple[str, str], ...]
    messages: tuple[str, ...]
    operations: tuple[str, ...]
    description: str = ""


@dataclass(slots=True)
class ApiModel:
    """The whole JSON side.

    `records` gives the object for a record element in a message, `(message type name, element name)`; the message
    name "" stands for every message without an entry of its own.
    """

    objects: dict[str, ApiObject] = field(default_factory=dict)
    resources: dict[str, Resource] = field(default_factory=dict)
    records: dict[tuple[str, str], str] = field(default_factory=dict)
