"""The rooms of the generator: each imports only those below it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import generator

ROOT = Path(generator.__file__).parent
LAYERS = (("model",), ("read",), ("mapping", "sdk"), ("requests", "proof"), ("facts",), ("emit",), ("__main__",))
"""Rooms and single modules, the lowest first. Those of one layer do not import each other."""


def room(name: str) -> str:
    """`generator.read.schema` is in the room `read`."""
    return name.split(".")[1]


def imports(file: Path) -> set[str]:
    """The rooms that a file imports, at any depth of its code."""
    rooms = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            rooms |= {room(alias.name) for alias in node.names if alias.name.startswith("generator.")}
        elif isinstance(node, ast.ImportFrom) and node.module == "generator":
            rooms |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("generator."):
            rooms.add(room(node.module or ""))
    return rooms


def test_every_module_has_a_layer() -> None:
    rooms = {path.stem for path in ROOT.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert rooms - {"__init__"} == {name for layer in LAYERS for name in layer}


@pytest.mark.parametrize("own", [name for layer in LAYERS for name in layer])
def test_a_room_imports_only_rooms_below(own: str) -> None:
    level = next(index for index, layer in enumerate(LAYERS) if own in layer)
    below = {name for layer in LAYERS[:level] for name in layer} | {own}
    files = (ROOT / own).glob("*.py") if (ROOT / own).is_dir() else [ROOT / f"{own}.py"]
    wrong = {(file.name, name) for file in files for name in imports(file) if name not in below}
    assert not wrong
