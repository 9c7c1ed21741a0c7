"""All generated pages by their path below `docs`."""

from __future__ import annotations

from pathlib import Path

from docs._site import codes, mapping, operations, programs

ROOT = Path(__file__).resolve().parents[2]


def pages() -> dict[str, str]:
    """Every page that is made from the code's own tables, as Markdown."""
    return {
        **mapping.pages(),
        **operations.pages(),
        **codes.pages(),
        **programs.pages(),
        "changelog.md": (ROOT / "CHANGELOG.md").read_text("utf-8"),
    }
