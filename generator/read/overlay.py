"""The overlay: reasoned corrections where the SDK's schema is wrong or QuickBooks goes beyond it.

`specs/qbxml/overlay.toml` holds them; `import-sdk` applies them to the draft and marks what it touched with the id of
the correction, so that the schema itself says where it leaves the SDK's. Without an SDK a person makes the change in
the XSD and marks it likewise; `check_marks` reports a correction without its change, and a mark without its correction.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from generator.read import wire_types
from generator.read.draft import Branch, Node, Value, adopt, chain, find, insert_between, walk
from generator.read.spec_files import SpecFileError, Strict, read

FILE = "overlay.toml"
Within = Literal["requests", "responses"]
SUFFIX = {"requests": "Rq", "responses": "Rs"}


class Occurs(Strict):
    """How often a group stands; a maximum of -1 is unbounded."""

    minimum: int = Field(ge=0)
    maximum: int = Field(ge=-1)


class NewElement(Strict):
    """An element to add. Every added element may be absent."""

    name: str = Field(pattern=r"^[A-Za-z]\w*$")
    type: str | None = None
    repeats: bool = False
    elements: tuple[NewElement, ...] = ()

    @model_validator(mode="after")
    def _text_or_aggregate(self) -> NewElement:
        if (self.type is None) == (not self.elements):
            raise ValueError(f"{self.name} needs either a type or elements")
        if self.type is not None and self.type not in wire_types.NAMES:
            raise ValueError(f"{self.name}: {self.type} is not a wire type ({', '.join(wire_types.NAMES)})")
        return self


class Correction(Strict):
    """One correction. A place is the end of a path of element names: `DataExtDefRet/DataExtID`."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    change: Literal["optional", "group", "values", "add", "reference"]
    places: tuple[str, ...] = Field(min_length=1)
    within: Within | None = None
    values: tuple[str, ...] = ()
    elements: tuple[NewElement, ...] = ()
    after: str | None = None
    before: str | None = None
    was: Occurs | None = None
    now: Occurs | None = None
    reason: str = Field(min_length=20)
    evidence: str = Field(min_length=5)

    @model_validator(mode="after")
    def _has_what_it_needs(self) -> Correction:
        needs = {"values": ("values",), "add": ("elements",), "group": ("was", "now")}
        missing = [name for name in needs.get(self.change, ()) if not getattr(self, name)]
        if missing:
            raise ValueError(f'change = "{self.change}" needs {" and ".join(missing)}')
        return self


class Retired(Strict):
    """Elements the SDK's schema still declares though no edition has them any more, as `Parent/Child`."""

    reason: str = Field(min_length=20)
    elements: tuple[str, ...]


class Kept(Strict):
    """Elements that stay in all editions although the reference gives them to none, as `Parent/Child`."""

    reason: str = Field(min_length=20)
    evidence: str = Field(min_length=5)
    elements: tuple[str, ...]


class Overlay(Strict):
    """The whole file."""

    kept: Kept | None = None
    retired: Retired | None = None
    correction: tuple[Correction, ...] = ()

    @model_validator(mode="after")
    def _one_id_each(self) -> Overlay:
        ids = [correction.id for correction in self.correction]
        twice = sorted({name for name in ids if ids.count(name) > 1})
        if twice:
            raise ValueError(f"ids used twice: {', '.join(twice)}")
        return self


def load(path: Path) -> Overlay:
    """The overlay in a file."""
    return read(path, Overlay)


def check_marks(overlay: Overlay, folder: Path) -> None:
    """Raises SpecFileError for a correction that no XSD file of the folder is marked with, and the other way round."""
    marked: dict[str, str] = {}
    for file in sorted(folder.glob("*.xsd")):
        marked.update(dict.fromkeys(re.findall(r'q:overlay="([^"]*)"', file.read_text(encoding="utf-8")), file.name))
    ids = [correction.id for correction in overlay.correction]
    problems = [
        f"{FILE}: {name}: has no effect yet: no XSD file has its change; import-sdk makes it, "
        f'or make it by hand and mark it with q:overlay="{name}"'
        for name in ids
        if name not in marked
    ]
    problems += [
        f'{file}: q:overlay="{name}": {FILE} has no such correction: add it with its reason'
        for name, file in marked.items()
        if name not in ids
    ]
    if problems:
        raise SpecFileError(problems)


def apply(root: Node, overlay: Overlay, reference: Node | None, name: str = FILE) -> None:
    """Makes every correction; raises SpecFileError with all that do not fit the schema."""
    problems: list[str] = []
    for correction in overlay.correction:
        problems += [f"{name}: {correction.id}: {problem}" for problem in _apply(root, correction, reference)]
    if problems:
        raise SpecFileError(problems)


def check_retired(overlay: Overlay, found: list[str], name: str = FILE) -> None:
    """Raises SpecFileError unless the overlay lists just the retired elements that the reference tells."""
    listed = set(overlay.retired.elements) if overlay.retired else set()
    problems = [f"{name}: retired: {place} is missing: the reference gives it to no edition" for place in found]
    problems = [problem for problem, place in zip(problems, found, strict=True) if place not in listed]
    problems += [f"{name}: retired: {place} is not retired" for place in sorted(listed - set(found))]
    if problems:
        raise SpecFileError(problems)


def _apply(root: Node, correction: Correction, reference: Node | None) -> list[str]:
    if correction.change == "reference":
        return _adopt(root, correction, reference)
    problems = []
    for place in correction.places:
        targets = _targets(root, place, correction.within)
        if not targets:
            problems.append(f"there is no {place}" + (f" in {correction.within}" if correction.within else ""))
        for parent, node in targets:
            problem = _change(parent, node, correction)
            if problem:
                problems.append(f"{place}: {problem}")
                break
    return problems


def _targets(root: Node, place: str, within: Within | None) -> list[tuple[Node | None, Node]]:
    """The elements whose path ends with the place, each with its parent."""
    names = tuple(place.split("/"))
    parents: dict[int, Node] = {}
    found: list[tuple[Node | None, Node]] = []
    for path, node in walk(root):
        parents.update((id(child), node) for child in node.elements())
        area_fits = within is None or (len(path) > 1 and path[1].endswith(SUFFIX[within]))
        if area_fits and path[-len(names) :] == names:
            found.append((parents.get(id(node)), node))
    return found


def _change(parent: Node | None, node: Node, correction: Correction) -> str | None:
    if correction.change == "optional":
        if node.minimum == 0:
            return "is optional already"
        node.minimum, node.overlay = 0, correction.id
        return None
    if correction.change == "values":
        return _add_values(node, correction)
    if correction.change == "group":
        return _change_group(parent, node, correction)
    return _add_elements(node, correction)


def _add_values(node: Node, correction: Correction) -> str | None:
    if node.value is None or not node.value.values:
        return "has no list of values"
    known = [word for word in correction.values if word in node.value.values]
    if known:
        return f"has {', '.join(known)} already"
    node.value.values = (*node.value.values, *correction.values)
    node.value.overlay_values.update(dict.fromkeys(correction.values, correction.id))
    return None


def _change_group(parent: Node | None, node: Node, correction: Correction) -> str | None:
    assert correction.was is not None
    assert correction.now is not None
    if parent is None or parent.content is None:
        return "stands in no group"
    group, _ = chain(parent.content, node.name)[-1]
    most = -1 if group.maximum is None else group.maximum
    if (group.minimum, most) != (correction.was.minimum, correction.was.maximum):
        return f"its group stands {group.minimum} to {most} times, not as `was` says"
    group.minimum = correction.now.minimum
    group.maximum = None if correction.now.maximum == -1 else correction.now.maximum
    group.overlay = correction.id
    return None


def _add_elements(node: Node, correction: Correction) -> str | None:
    if node.content is None:
        return "is a text element"
    after = correction.after
    for new in correction.elements:
        if node.child(new.name) is not None:
            return f"has {new.name} already"
        added = _new(new, correction.id)
        if not insert_between(node.content, added, after, correction.before):
            return f"{new.name} does not fit between {after} and {correction.before}"
        after = new.name
    return None


def _new(new: NewElement, name: str) -> Node:
    node = Node(new.name, minimum=0, maximum=None if new.repeats else 1, overlay=name)
    if new.type is not None:
        node.value = Value(new.type)
    else:
        node.content = Branch("sequence", [_new(below, name) for below in new.elements])
    return node


def _adopt(root: Node, correction: Correction, reference: Node | None) -> list[str]:
    """Takes whole documents of the reference that the SDK's schema does not have: a further choice of the root."""
    if reference is None:
        return []
    problems = []
    for place in correction.places:
        found = find(reference, place)
        if not found or root.content is None or root.content.kind != "choice" or root.child(place) is not None:
            problems.append(f"cannot take {place} from the reference")
            continue
        adopted = adopt(found[0])
        adopted.overlay = correction.id
        root.content.particles.append(adopted)
    return problems
