"""The mapping reference: a page for each object of the JSON side, an overview, and every field by its name."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from docs._site.examples import Example, examples
from docs._site.markdown import code, fence, table, tabs
from qbxml_core.describe.explain import limits
from qbxml_core.facts.mapping_reference import reference

__all__ = ["pages"]


def pages() -> dict[str, str]:
    """The overview, the fields, and a page for each object."""
    objects = reference()["objects"]
    used = _used(objects)
    shown = examples()
    made = {"reference/index.md": _overview(used), "reference/fields.md": _fields(objects)}
    for name, facts in objects.items():
        made[f"reference/objects/{name}.md"] = "\n".join(_object(name, facts, used[name], shown.get(name)))
    return made


def _used(objects: dict[str, Any]) -> dict[str, list[tuple[str, str]]]:
    """For each object, the fields of other objects that hold it."""
    used: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, facts in objects.items():
        for field, field_facts in facts["fields"].items():
            for inner in field_facts["type"].strip("[]").split("|"):
                used[inner].append((name, field))
    return used


def _overview(used: dict[str, list[tuple[str, str]]]) -> str:
    known = reference()
    objects, resources = known["objects"], known["resources"]
    records = {made for facts in resources.values() for made in facts["records"].values()}
    lines = [
        "# Mapping reference",
        "",
        f"Which JSON field is which element of qbXML {known['version']}: {len(resources)} resources, {len(objects)} "
        f"objects and {sum(len(facts['fields']) for facts in objects.values()):,} fields, each with its place on the "
        "wire, its type, its limits and the version it came with. Every page has an example that was read while this "
        "site was built. The search box finds both sides: try `receivablesAccount` or `ARAccountRef`; "
        "[every field by its name](fields.md) is a page of its own.",
        "",
        "On the command line the same is `qbxml explain NAME`.",
        "",
        "## Resources",
        "",
        *table(
            ("Resource", "Operations", "Object", "On the wire", "Messages"),
            [
                (
                    f"[{name}](operations/{name}.md)" if facts["operations"] else name,
                    ", ".join(facts["operations"]),
                    "<br>".join(_link(made, "objects/") for made in dict.fromkeys(facts["records"].values())),
                    "<br>".join(code(wire) for wire in facts["records"]),
                    ", ".join(facts["messages"]),
                )
                for name, facts in resources.items()
            ],
        ),
        "## Objects inside of others",
        "",
        *table(
            ("Object", "What it is", "Where"),
            [
                (
                    _link(name, "objects/"),
                    facts["description"],
                    f"{len(used[name])} fields"
                    if len(used[name]) > 3
                    else ", ".join(f"`{o}.{f}`" for o, f in used[name]),
                )
                for name, facts in objects.items()
                if name not in records
            ],
        ),
    ]
    return "\n".join(lines)


def _fields(objects: dict[str, Any]) -> str:
    places: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, facts in objects.items():
        for field, field_facts in facts["fields"].items():
            places[field, field_facts["wire"]].append(name)
    rows = [
        (code(field), code(wire), ", ".join(_link(name, "objects/") for name in names))
        for (field, wire), names in sorted(places.items(), key=lambda place: (place[0][0].casefold(), place[0][1]))
    ]
    head = [
        "# Every field by its name",
        "",
        "The JSON name, the element it is read from, and the objects that have it.",
    ]
    return "\n".join([*head, "", *table(("JSON", "On the wire", "Objects"), rows)])


def _object(name: str, facts: dict[str, Any], used: list[tuple[str, str]], example: Example | None) -> Iterator[str]:
    # What defines a field is found before what mentions it; the table needs the room of the contents.
    yield from ("---", "search: {boost: 4}", "hide: [toc]", "---", f"# {name}", "")
    yield facts["description"]
    yield ""
    yield f"On the wire: {', '.join(code(wire) for wire in facts['wire'])}"
    yield ""
    resources = [
        resource
        for resource, each in reference()["resources"].items()
        if name in each["records"].values() and each["operations"]
    ]
    if resources:
        yield f"Operations: {', '.join(f'[{each}](../operations/{each}.md)' for each in resources)}"
        yield ""
    yield "## Fields"
    yield ""
    yield from table(
        ("JSON", "On the wire", "Type", "Limits", "Since", "What it is"),
        [_row(field, field_facts, facts) for field, field_facts in facts["fields"].items()],
    )
    if facts.get("omitted"):
        yield f"Left out on purpose: {', '.join(code(each) for each in facts['omitted'])}. The native shape has them."
        yield ""
    if example is not None:
        yield "## Example { data-search-exclude }"
        yield ""
        shown = json.dumps(example.json, indent=2, ensure_ascii=False)
        yield from tabs([("JSON", fence("json", shown)), ("qbXML", fence("xml", example.wire))])
    words = {field: each["values"] for field, each in facts["fields"].items() if "values" in each}
    if words:
        yield "## Words"
        yield ""
        for field, values in words.items():
            yield f"### {field}"
            yield ""
            yield from table(("On the wire", "JSON"), [(code(wire), code(word)) for wire, word in values.items()])
    if used:
        yield "## Where it is { data-search-exclude }"
        yield ""
        yield ", ".join(f"{_link(parent)}`.{field}`" for parent, field in used)
        yield ""


def _row(field: str, facts: dict[str, Any], parent: dict[str, Any]) -> tuple[str, ...]:
    inner = facts["type"].strip("[]")
    kind = " or ".join(_link(each) if each in reference()["objects"] else each for each in inner.split("|"))
    if facts["type"].startswith("["):
        kind = f"list of {kind}"
    wire = facts["wire"]
    path = f"{parent['wire'][0]}/{wire}" if len(parent["wire"]) == 1 and wire else wire
    wire_type = f" ({facts['wireType']})" if "wireType" in facts else ""
    bounds = limits(facts).replace(" values", f" [words](#{field.lower()})")
    return code(field), code(path), kind + wire_type, bounds, facts.get("since", "1.0"), facts["description"]


def _link(name: str, folder: str = "") -> str:
    return f"[{name}]({folder}{name}.md)"
