"""The rooms of the packages: each imports only rooms below it, and no modules import each other in a circle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

LAYERS: dict[str, tuple[str, ...]] = {
    "qbxml_core": (
        "errors",
        "limits",
        "_generated",
        "_engine",
        "models params",
        "facts",
        "operations",
        "io",
        "reading",
        "writing",
        "files",
        "rest",
        "describe",
        "testing",
        "cli",
        "__main__",
    ),
    "qbxml_server": (
        "clock ids logs states tokens",
        "store",
        "broker",
        "api connector simulator",
        "web",
        "app",
        "commands",
    ),
    "generator": (
        "model",
        "read",
        "mapping sdk",
        "requests proof",
        "facts",
        "emit",
        "__main__",
    ),
}
"""The rooms and modules of each package, from the lowest up. Those in one line do not import each other."""

UPWARD = {
    # The generated signature of `encode_request`, a stub, names the types of its arguments.
    "qbxml_core": {("_generated", "facts"), ("_generated", "writing")},
}
"""Exceptions, each with its reason."""


def modules(package: str) -> dict[str, Path]:
    """Dotted names below the package and their files; a stub stands for the compiled engine."""
    folder = ROOT / package
    found = {}
    for path in [*folder.rglob("*.py"), *folder.rglob("*.pyi")]:
        parts = path.relative_to(folder).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(package: str, name: str, path: Path, names: dict[str, Path]) -> Iterator[str]:
    """The modules of the same package that a module imports: at its top, in a function or for its types."""
    here = name.split(".") if name else []
    here = here if path.stem == "__init__" else here[:-1]
    for node in ast.walk(ast.parse(path.read_bytes())):
        if not isinstance(node, ast.ImportFrom):
            continue
        if node.level:
            base = [*here[: len(here) - node.level + 1], *(node.module or "").split(".")]
        elif (node.module or "").split(".")[0] == package:
            base = (node.module or "").split(".")[1:]
        else:
            continue
        module = ".".join(part for part in base if part)
        for alias in node.names:
            inner = f"{module}.{alias.name}" if module else alias.name
            yield inner if inner in names else module


def graph(package: str) -> dict[str, set[str]]:
    names = modules(package)
    return {
        name: {imported for imported in imports(package, name, path, names) if imported and imported != name}
        for name, path in names.items()
        if name  # the package itself offers names of all rooms, loaded when they are used
    }


@pytest.mark.parametrize("package", LAYERS)
def test_a_room_imports_only_rooms_below_it(package: str) -> None:
    level = {room: number for number, rooms in enumerate(LAYERS[package]) for room in rooms.split()}
    wrong = []
    for name, imported_names in graph(package).items():
        room = name.split(".")[0]
        for imported in imported_names:
            other = imported.split(".")[0]
            if other != room and level[other] >= level[room] and (room, other) not in UPWARD.get(package, ()):
                wrong.append(f"{name} imports {imported}")
    assert wrong == []


@pytest.mark.parametrize("package", LAYERS)
def test_no_modules_import_each_other(package: str) -> None:
    modules_below = {
        name: {other for other in imported if not name.startswith(f"{other}.") and not other.startswith(f"{name}.")}
        for name, imported in graph(package).items()
        if name.split(".")[0] != "_generated"
    }
    try:
        TopologicalSorter(modules_below).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


def test_every_room_stands_in_the_list() -> None:
    for package, layers in LAYERS.items():
        listed = {room for rooms in layers for room in rooms.split()}
        assert listed == {name.split(".")[0] for name in modules(package) if name}
