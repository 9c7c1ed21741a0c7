"""What two versions of the schema mean differently, as lines for people.

adds `SalesOrderRet.StoreName` (STRTYPE, optional, since 16.0)
`DataExtDefRet.DataExtID` may be absent now
`CustomerAdd.Name` max length 41 -> 100
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from generator.model.schema import EDITIONS, Aggregate, Attribute, Element, Group, Leaf, Schema
from generator.read import schema as schema_module


def load(place: str) -> Schema:
    """The schema in a directory of spec files, or at a git revision of this repository."""
    path = Path(place)
    if path.is_dir():
        return schema_module.load(path if (path / schema_module.MAIN).exists() else path / "specs" / "qbxml")
    root = Path(__file__).resolve().parents[2]
    with tempfile.TemporaryDirectory() as directory:
        names = _git(root, "ls-tree", "--name-only", place, "specs/qbxml/").split()
        for name in names:
            (Path(directory) / Path(name).name).write_text(_git(root, "show", f"{place}:{name}"), encoding="utf-8")
        return schema_module.load(Path(directory))


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(  # noqa: S603 (a fixed command, no shell)
        ["git", *arguments],  # noqa: S607 (the git of whoever runs it)
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    if done.returncode:
        raise OSError(f"neither a directory nor a git revision: {done.stderr.strip()}")
    return done.stdout


def differences(old: Schema, new: Schema) -> list[str]:
    """A line for each difference, in the order of the new schema; removed types last."""
    lines: list[str] = []
    if old.version != new.version:
        lines.append(f"version {old.version} -> {new.version}")
    split = _split(old, new)
    for name, aggregate in new.aggregates.items():
        if name in old.aggregates:
            lines += _aggregate(old.aggregates[name], aggregate)
        elif name in split:
            lines.append(f"`{name}` is a type of its own, no longer `{split[name]}`")
            lines += _aggregate(old.aggregates[split[name]], aggregate)
        else:
            lines.append(f"adds type `{name}` ({_contents(aggregate)})")
    lines += [f"removes type `{name}`" for name in old.aggregates if name not in new.aggregates]
    return lines


def _split(old: Schema, new: Schema) -> dict[str, str]:
    """New types that elements have now which had another type before, with that type."""
    found: dict[str, str] = {}
    waiting = [(name, name) for name in new.aggregates if name in old.aggregates]
    for before_name, after_name in waiting:
        before = _by_name(old.aggregates[before_name])
        for name, element in _by_name(new.aggregates[after_name]).items():
            was = before[name].aggregate if name in before else None
            if was and element.aggregate and element.aggregate not in old.aggregates | found:
                found[element.aggregate] = was
                waiting.append((was, element.aggregate))
    return found


def _contents(aggregate: Aggregate) -> str:
    names = list(dict.fromkeys(element.name for element in aggregate.elements()))
    shown = ", ".join(names[:6]) + (f" and {len(names) - 6} more" if len(names) > 6 else "")
    return shown or "no elements"


def _aggregate(old: Aggregate, new: Aggregate) -> Iterator[str]:
    before, after = _by_name(old), _by_name(new)
    chosen = set(_chosen(new.content))
    for name, element in after.items():
        place = f"`{new.name}.{name}`"
        if name not in before:
            yield f"adds {place} ({_describe(element, name in chosen)})"
        else:
            yield from _element(place, before[name], element)
    yield from (f"removes `{new.name}.{name}`" for name in before if name not in after)
    yield from _attributes(f"{new.name}", old.attributes, new.attributes)
    common = [name for name in after if name in before]
    if common != [name for name in before if name in after]:
        yield f"`{new.name}` has its elements in another order"
    elif before.keys() == after.keys() and _outline(old.content) != _outline(new.content):
        yield f"`{new.name}` groups its elements in another way"


def _by_name(aggregate: Aggregate) -> dict[str, Element]:
    found: dict[str, Element] = {}
    for element in aggregate.elements():
        found.setdefault(element.name, element)
    return found


def _chosen(group: Group) -> Iterator[str]:
    """The names of the elements that stand directly in a choice."""
    for particle in group.particles:
        if isinstance(particle, Group):
            yield from _chosen(particle)
        elif group.kind == "choice":
            yield particle.name


def _outline(group: Group) -> tuple[object, ...]:
    inside = tuple(part.name if isinstance(part, Element) else _outline(part) for part in group.particles)
    return (group.kind, group.minimum, group.maximum, inside)


def _describe(element: Element, chosen: bool) -> str:
    kind = element.leaf.wire_type if element.leaf else f"type {element.aggregate}"
    facts = [kind, "one of a choice" if chosen else "required" if element.minimum else "optional"]
    if element.maximum != 1:
        facts.append("repeats" if element.maximum is None else f"up to {element.maximum}")
    if element.since != "1.0":
        facts.append(f"since {element.since}")
    if element.editions != EDITIONS:
        facts.append(f"only {' '.join(element.editions) or 'no edition'}")
    return ", ".join(facts)


def _element(place: str, old: Element, new: Element) -> Iterator[str]:
    if old.aggregate != new.aggregate:
        yield f"{place} type {old.aggregate or 'text'} -> {new.aggregate or 'text'}"
    if (old.minimum == 0) != (new.minimum == 0):
        yield f"{place} {'is now required' if new.minimum else 'may be absent now'}"
    if old.maximum != new.maximum:
        yield f"{place} may stand {_most(old.maximum)} -> {_most(new.maximum)} times"
    if old.since != new.since:
        yield f"{place} since {old.since} -> {new.since}"
    if old.editions != new.editions:
        yield f"{place} editions {' '.join(old.editions) or 'none'} -> {' '.join(new.editions) or 'none'}"
    if old.leaf and new.leaf:
        yield from _leaf(place, old.leaf, new.leaf)
    yield from _attributes(place.strip("`"), old.attributes, new.attributes)


def _most(maximum: int | None) -> str:
    return "any number of" if maximum is None else str(maximum)


def _leaf(place: str, old: Leaf, new: Leaf) -> Iterator[str]:
    if old.wire_type != new.wire_type:
        yield f"{place} {old.wire_type} -> {new.wire_type}"
    if (old.max_length, old.edition_lengths) != (new.max_length, new.edition_lengths):
        yield f"{place} max length {_length(old)} -> {_length(new)}"
    if (old.min_value, old.max_value) != (new.min_value, new.max_value):
        bounds = [f"{leaf.min_value or ''}..{leaf.max_value or ''}" for leaf in (old, new)]
        yield f"{place} from {bounds[0]} to {bounds[1]}"
    added = [word for word in new.values if word not in old.values]
    removed = [word for word in old.values if word not in new.values]
    if added:
        yield f"{place} adds value{'s' if len(added) > 1 else ''} {', '.join(added)}"
    if removed:
        yield f"{place} removes value{'s' if len(removed) > 1 else ''} {', '.join(removed)}"


def _length(leaf: Leaf) -> str:
    if leaf.edition_lengths:
        return " ".join(f"{edition}:{length}" for edition, length in leaf.edition_lengths)
    return "none" if leaf.max_length is None else str(leaf.max_length)


def _attributes(owner: str, old: tuple[Attribute, ...], new: tuple[Attribute, ...]) -> Iterator[str]:
    before = {attribute.name: attribute for attribute in old}
    after = {attribute.name: attribute for attribute in new}
    for name, attribute in after.items():
        place = f"`{owner}@{name}`"
        if name not in before:
            yield f"adds {place} ({attribute.leaf.wire_type}, {'required' if attribute.required else 'optional'})"
            continue
        if before[name].required != attribute.required:
            yield f"{place} {'is now required' if attribute.required else 'may be absent now'}"
        if before[name].default != attribute.default:
            yield f"{place} default {before[name].default} -> {attribute.default}"
        yield from _leaf(place, before[name].leaf, attribute.leaf)
    yield from (f"removes `{owner}@{name}`" for name in before if name not in after)
