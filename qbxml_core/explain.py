"""`explain`: what a name means, on either side, from the generated mapping reference.

A name may be a resource (`invoices`), one of its operations (`invoices.list`), an object of the JSON side
(`qbd_invoice`), a Ret or message of the wire (`InvoiceRet`, `InvoiceQueryRs`), a JSON field (`receivablesAccount`, also
in snake_case), an element of the wire (`ARAccountRef`), also one that the api shape leaves out (`TxnNumber`), or object
and field together (`invoices.memo`, `qbd_invoice.memo`, `InvoiceRet/Memo`). Capitals do not matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any

from .errors import OptionError

__all__ = ["explain"]

_OBJECTS_SHOWN = 3
"""Resources that are shown with all their fields."""

_FIELDS_SHOWN = 60
"""Places of one field; a name such as `id` has hundreds."""

_NEVER_NULL = "never null"


def explain(name: str) -> str:
    """A few lines of text that say what `name` is.

    Raises:
        OptionError: Nothing has that name; the message names the nearest.

    Example:
        >>> print(explain("ARAccountRef").splitlines()[0])
        receivablesAccount (qbd_reference), on the wire ARAccountRef
    """
    wanted = name.strip().casefold()
    found = [*_objects(wanted), *_fields(wanted), *_left_out(wanted)]
    if not found:
        near = get_close_matches(_plain(wanted), _names(), n=3, cutoff=0.6)
        hint = f"; did you mean {' or '.join(_names()[each] for each in near)}?" if near else ""
        raise OptionError(f"nothing is called {name!r} on either side{hint}")
    return "\n\n".join(found)


@cache
def _reference() -> dict[str, Any]:
    from msgspec.json import decode

    reference: dict[str, Any] = decode(files("qbxml_core").joinpath("_generated/reference.json").read_bytes())
    return reference


def _plain(name: str) -> str:
    return re.sub(r"[_\s-]", "", name).casefold()


@cache
def _names() -> dict[str, str]:
    """Every name that can be explained, by its plain form."""
    reference = _reference()
    names: dict[str, str] = {}
    for resource in reference["resources"]:
        names.setdefault(_plain(resource), resource)
    for object_name, facts in reference["objects"].items():
        for each in (object_name, *facts["wire"]):
            names.setdefault(_plain(each), each)
        for field_name, field in facts["fields"].items():
            names.setdefault(_plain(field_name), field_name)
            names.setdefault(_plain(field["wire"].rpartition("/")[2]), field["wire"].rpartition("/")[2])
    return names


def _objects(wanted: str) -> Iterator[str]:
    """Explanations of the objects that `wanted` names: by themselves, their resource, an operation or a message."""
    reference = _reference()
    resources = {name: facts for name, facts in reference["resources"].items() if _is_resource(wanted, name, facts)}
    shown: list[str] = []
    for name, facts in resources.items():
        yield _resource(name, facts)
        # A message such as TxnDelRs belongs to dozens of resources: naming them is enough.
        if len(resources) <= _OBJECTS_SHOWN:
            shown += [made for made in facts["records"].values() if made not in shown]
    for name, facts in reference["objects"].items():
        if wanted in {each.casefold() for each in facts["wire"]} or _plain(wanted) == _plain(name):
            shown.append(name)
    for name in dict.fromkeys(shown):
        yield _object(name, reference["objects"][name])


def _is_resource(wanted: str, name: str, facts: dict[str, Any]) -> bool:
    """Whether `wanted` is the resource, one of its operations or one of its messages."""
    resource, _, operation = wanted.partition(".")
    if _plain(resource) == _plain(name):
        return not operation or operation in {each.casefold() for each in facts["operations"]}
    return re.sub(r"r[qs]$", "", wanted) in {each.casefold() for each in facts["messages"]}


def _resource(name: str, facts: dict[str, Any]) -> str:
    lines = [f"{name}: {facts['description']}"]
    if facts["operations"]:
        lines.append(f"  operations: {', '.join(f'{name}.{each}' for each in facts['operations'])}")
    lines.append(f"  messages:   {', '.join(facts['messages'])}")
    lines.append(f"  records:    {', '.join(f'{wire} -> {made}' for wire, made in facts['records'].items())}")
    return "\n".join(lines)


def _object(name: str, facts: dict[str, Any]) -> str:
    rows: list[tuple[str, ...]] = [("JSON", "wire", "type", "since", "facts")]
    kind = ("objectType", "constant", "string", "", f"always {facts.get('objectType')}")
    if "objectType" in facts and "id" not in facts["fields"]:
        rows.append(kind)
    for field_name, field in facts["fields"].items():
        rows.append((field_name, field["wire"], field["type"], field.get("since", ""), _limits(field)))
        if "objectType" in facts and field_name == "id":
            rows.append(kind)
    lines = [f"{name}, on the wire {', '.join(facts['wire'])}: {facts['description']}", *_columns(rows)]
    if any(_NEVER_NULL in row[-1] for row in rows):
        lines.append(f"  {_NEVER_NULL}: so the published API promises; what QuickBooks leaves out is null all the same")
    if facts.get("omitted"):
        lines.append(f"  left out: {', '.join(facts['omitted'])}")
    return "\n".join(lines)


def _columns(rows: list[tuple[str, ...]]) -> Iterator[str]:
    widths = [min(max(len(row[column]) for row in rows), 34) for column in range(len(rows[0]))]
    for row in rows:
        yield "  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _limits(field: dict[str, Any]) -> str:
    parts = []
    if "maxLength" in field:
        parts.append(f"at most {field['maxLength']}")
    if "min" in field or "max" in field:
        parts.append(f"{field.get('min', '')} to {field.get('max', '')}")
    if "editions" in field:
        parts.append(f"{' '.join(field['editions'])} only" if field["editions"] else "in no edition")
    if "values" in field:
        parts.append(f"{len(field['values'])} values")
    if not field.get("nullable", True):
        parts.append(_NEVER_NULL)
    return ", ".join(parts)


def _fields(wanted: str) -> Iterator[str]:
    """Explanations of the fields that `wanted` names, alone or behind their object."""
    owner, _, last = wanted.replace("/", ".").rpartition(".")
    owned = {
        made
        for name, facts in _reference()["resources"].items()
        if _plain(owner) == _plain(name)
        for made in facts["records"].values()
    }
    places: dict[tuple[str, str], list[tuple[str, str, dict[str, Any]]]] = {}
    for object_name, facts in _reference()["objects"].items():
        if owner and object_name not in owned and not _is_object(owner, object_name, facts):
            continue
        for field_name, field in facts["fields"].items():
            wire = field["wire"].rpartition("/")[2].lstrip("@")
            if _plain(field_name) == _plain(last) or wire.casefold() == last:
                places.setdefault((field_name, wire), []).append((object_name, facts["wire"][0], field))
    for (field_name, wire), found in places.items():
        kinds = sorted({field["type"] for _, _, field in found})
        lines = [f"{field_name} ({', '.join(kinds)}), on the wire {wire}"]
        for object_name, parent, field in found[:_FIELDS_SHOWN]:
            since = f", since {field['since']}" if "since" in field else ""
            limits = _limits(field)
            lines.append(f"  {object_name}.{field_name}  <-  {parent}/{field['wire']}: {field['description']}")
            lines.append(f"      {field.get('wireType', field['type'])}{', ' + limits if limits else ''}{since}")
            if len(found) == 1 and "values" in field:
                lines += [f"      {wire_word} -> {word}" for wire_word, word in field["values"].items()]
        if len(found) > _FIELDS_SHOWN:
            lines.append(f"  and {len(found) - _FIELDS_SHOWN} more; name the object too, such as InvoiceRet/{wire}")
        yield "\n".join(lines)


def _left_out(wanted: str) -> Iterator[str]:
    """The objects that have no field for an element of the wire, alone or behind its object."""
    owner, _, last = wanted.replace("/", ".").rpartition(".")
    places: dict[str, list[str]] = {}
    for object_name, facts in _reference()["objects"].items():
        if not owner or _is_object(owner, object_name, facts):
            for element in facts.get("omitted", ()):
                if element.casefold() == last:
                    places.setdefault(element, []).extend(f"  {parent}/{element}" for parent in facts["wire"])
    for element, found in places.items():
        yield "\n".join([f"{element}, left out of the api shape on purpose; the native shape has it", *found])


def _is_object(owner: str, object_name: str, facts: dict[str, Any]) -> bool:
    return owner in {object_name.casefold(), *(each.casefold() for each in facts["wire"])}
