"""`explain`: what a name means, on either side, from the generated mapping reference.

A name may be a resource (`invoices`), an object of the JSON side (`qbd_invoice`), a Ret or message of the wire
(`InvoiceRet`, `InvoiceQueryRs`), a JSON field (`receivablesAccount`, also in snake_case), an element of the wire
(`ARAccountRef`), also one that the api shape leaves out (`TxnNumber`), or object and field together (`invoices.memo`,
`qbd_invoice.memo`, `InvoiceRet/Memo`). Capitals do not matter. It may also be a code: a status code (`3175`), an error
code of the COM layer (`0x80040400`), a kind of status (`busy`), or the code of a warning or an error of this package
(`unknown_element`). Of requests it may be an operation (`invoices.create`) or a parameter (`refNumbers`,
`invoices.create.lines.rate`). Where nothing has the name, status codes whose meaning has the words do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from .. import operations
from ..errors import CODES, OptionError
from ..facts.mapping_reference import reference
from ..facts.nearest import did_you_mean
from ..facts.status import KINDS, StatusFacts, describe, describe_hresult
from ..writing.problems import PROBLEMS
from .operations import describe_operation, describe_params, param_names

__all__ = ["explain", "limits", "names"]

_OBJECTS_SHOWN = 3
"""Resources that are shown with all their fields."""

_NUMBER = re.compile(r"-?\d{1,10}|0x[0-9a-f]{1,8}")
_FIRST_HRESULT = 1 << 24
"""Numbers from here on are error codes of the COM layer; status codes are smaller."""

_LEAST_WORDS = 4
"""Characters to look for in the meaning of status codes; fewer are in all of them."""

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
    found = [
        *_codes(wanted),
        *_kinds(wanted),
        *_objects(wanted),
        *_operations(wanted),
        *_fields(wanted),
        *_left_out(wanted),
        *describe_params(name.strip()),
    ]
    found = found or [*_statuses_that_say(wanted)]
    if not found:
        raise OptionError(f"nothing is called {name!r} on either side{did_you_mean(wanted, names())}")
    return "\n\n".join(found)


def _plain(name: str) -> str:
    return re.sub(r"[_\s-]", "", name).casefold()


def _plain_names(object_name: str) -> tuple[str, str]:
    """What an object is called: `qbd_invoice`, or `Invoice`, as its class in Python is."""
    return _plain(object_name), _plain(object_name.removeprefix("qbd_"))


@cache
def names() -> tuple[str, ...]:
    """Every name that can be explained."""
    known = reference()
    found = [*known["resources"], *CODES, *PROBLEMS, *KINDS, *operations.names(), *param_names()]
    for object_name, facts in known["objects"].items():
        found += object_name, *facts["wire"], *facts.get("omitted", ())
        for field_name, field in facts["fields"].items():
            found += field_name, field["wire"].rpartition("/")[2]
    return tuple(found)


def _codes(wanted: str) -> Iterator[str]:
    """Explanations of the codes that are written like `wanted`."""
    if wanted in CODES:
        facts = CODES[wanted]
        yield f"{wanted}: {facts.meaning}" + (f"\n  {facts.advice}" if facts.advice else "")
    elif wanted in PROBLEMS:
        yield f"{wanted}: {PROBLEMS[wanted]}\n  a problem of a request or a document; its message tells what to do"
    elif _NUMBER.fullmatch(wanted):
        number = int(wanted, 0)
        of_com = wanted.startswith("0x") or not 0 <= number < _FIRST_HRESULT
        status = describe_hresult(number) if of_com else describe(number)
        again = "the same request may succeed later" if status.retryable else "the same request will not succeed later"
        lines = [f"{'error code of the COM layer' if of_com else 'status code'} {wanted}: {status.meaning}"]
        lines.append(f"  {status.kind}" + (f", {again}" if status.kind != "ok" else "") + f" ({status.certainty})")
        if status.kind_when_empty != status.kind:
            lines.append(f"  {status.kind_when_empty} where the message holds no record")
        if status.user_message:
            lines.append(f"  for the person at the machine: {status.user_message}")
        yield "\n".join(lines)


def _kinds(wanted: str) -> Iterator[str]:
    """The kind of status that is called like that, with its codes."""
    if _snake(wanted) in KINDS:
        kind = _snake(wanted)
        codes = [each for each in _statuses() if kind in (each.kind, each.kind_when_empty)]
        yield "\n".join([f"{kind}, a kind of status: {KINDS[kind]}", *_table_of_statuses(codes)])


def _statuses_that_say(wanted: str) -> Iterator[str]:
    """The status codes with these words in their meaning, or in what the person at the machine is told."""
    words = wanted.split()
    texts = ((each, f"{each.meaning} {each.user_message}".casefold()) for each in _statuses())
    codes = [each for each, text in texts if all(word in text for word in words)]
    if codes and len(wanted) >= _LEAST_WORDS:
        yield "\n".join([f"status codes that speak of it: {wanted}", *_table_of_statuses(codes)])


def _statuses() -> Iterator[StatusFacts]:
    from .._generated import status

    yield from map(describe, status.CODES)
    yield from map(describe_hresult, status.COM_CODES)


def _table_of_statuses(codes: list[StatusFacts]) -> Iterator[str]:
    for each in codes:
        number = str(each.code) if each.code < _FIRST_HRESULT else f"0x{each.code:08X}"
        yield f"  {number:>10}  {each.kind:<11}  {each.meaning}"


def _snake(name: str) -> str:
    return re.sub(r"[\s-]", "_", name)


def _operations(wanted: str) -> Iterator[str]:
    """The operation that is called like that, or those that send the message, with their parameters."""
    made = [name for name, (message, _) in operations.names().items() if wanted in (name, f"{message}Rq".casefold())]
    if len(made) <= _OBJECTS_SHOWN:  # TxnDelRq is sent by dozens
        yield from map(describe_operation, made)


def _objects(wanted: str) -> Iterator[str]:
    """Explanations of the objects that `wanted` names: by themselves, their resource, an operation or a message."""
    known = reference()
    resources = {name: facts for name, facts in known["resources"].items() if _is_resource(wanted, name, facts)}
    shown: list[str] = []
    for name, facts in resources.items():
        yield _resource(name, facts)
        # A message such as TxnDelRs belongs to dozens of resources: naming them is enough. No request brings objects.
        if len(resources) <= _OBJECTS_SHOWN and not wanted.endswith("rq"):
            shown += [made for made in facts["records"].values() if made not in shown]
    for name, facts in known["objects"].items():
        # What stands for many elements, as references do, is explained where their fields are.
        by_element = len(facts["wire"]) <= _OBJECTS_SHOWN and wanted in {each.casefold() for each in facts["wire"]}
        if by_element or _plain(wanted) in _plain_names(name):
            shown.append(name)
    for name in dict.fromkeys(shown):
        yield _object(name, known["objects"][name])


def _is_resource(wanted: str, name: str, facts: dict[str, Any]) -> bool:
    """Whether `wanted` is the resource, one of its operations or one of its messages."""
    resource, _, operation = wanted.partition(".")
    if _plain(resource) == _plain(name):
        return not operation
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
        rows.append((field_name, field["wire"], field["type"], field.get("since", ""), limits(field)))
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


def limits(field: dict[str, Any]) -> str:
    """The limits of a field of the reference, in a few words."""
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
        for name, facts in reference()["resources"].items()
        if _plain(owner) == _plain(name)
        for made in facts["records"].values()
    }
    places: dict[tuple[str, str], list[tuple[str, str, dict[str, Any]]]] = {}
    for object_name, facts in reference()["objects"].items():
        if owner and object_name not in owned and not _is_object(owner, object_name, facts):
            continue
        for field_name, field in facts["fields"].items():
            wire = field["wire"].rpartition("/")[2].lstrip("@")
            if _plain(field_name) == _plain(last) or wire.casefold() == last.lstrip("@"):
                places.setdefault((field_name, wire), []).append((object_name, facts["wire"][0], field))
    for (field_name, wire), found in places.items():
        kinds = sorted({field["type"] for _, _, field in found})
        lines = [f"{field_name} ({', '.join(kinds)}), on the wire {wire}"]
        for object_name, parent, field in found[:_FIELDS_SHOWN]:
            since = f", since {field['since']}" if "since" in field else ""
            bounds = limits(field)
            lines.append(f"  {object_name}.{field_name}  <-  {parent}/{field['wire']}: {field['description']}")
            lines.append(f"      {field.get('wireType', field['type'])}{', ' + bounds if bounds else ''}{since}")
            if len(found) == 1 and "values" in field:
                lines += [f"      {wire_word} -> {word}" for wire_word, word in field["values"].items()]
        if len(found) > _FIELDS_SHOWN:
            lines.append(f"  and {len(found) - _FIELDS_SHOWN} more; name the object too, such as InvoiceRet/{wire}")
        yield "\n".join(lines)


def _left_out(wanted: str) -> Iterator[str]:
    """The objects that have no field for an element of the wire, alone or behind its object."""
    owner, _, last = wanted.replace("/", ".").rpartition(".")
    places: dict[str, list[str]] = {}
    for object_name, facts in reference()["objects"].items():
        if not owner or _is_object(owner, object_name, facts):
            for element in facts.get("omitted", ()):
                if element.casefold() == last:
                    places.setdefault(element, []).extend(f"  {parent}/{element}" for parent in facts["wire"])
    for element, found in places.items():
        yield "\n".join([f"{element}, left out of the api shape on purpose; the native shape has it", *found])


def _is_object(owner: str, object_name: str, facts: dict[str, Any]) -> bool:
    return owner in {each.casefold() for each in facts["wire"]} or _plain(owner) in _plain_names(object_name)
