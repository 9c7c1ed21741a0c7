"""docs/architecture.md names every room."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
ROOMS = PAGE[PAGE.index("## The rooms") : PAGE.index("## Rules of the engine")]


def test_every_file_of_the_package_is_named_and_no_other() -> None:
    package = ROOT / "qbxml_core"
    files = {path.stem for path in package.glob("*.py")} - {"__init__", "__main__"}
    files |= {f"{path.parent.name}/" for path in package.glob("*/__init__.py")} - {"_generated/"}
    files |= {path.name for path in (package / "engine").rglob("*") if path.suffix in (".h", ".pxi")}
    rows = [line.split("|")[1] for line in ROOMS.splitlines() if line.startswith("| `")]
    named = {name for row in rows for name in re.findall(r"`([\w.]+/?)`", row)}
    assert named == files
