"""Pieces of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

__all__ = ["code", "fence", "table", "tabs"]


def code(text: str) -> str:
    """Text in a fixed font, nothing where there is none."""
    return f"`{text}`" if text else ""


def table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The lines of a table."""
    yield f"| {' | '.join(heading)} |"
    yield f"|{' --- |' * len(heading)}"
    for row in rows:
        cells = (cell.replace("|", "\\|").replace("\n", " ") for cell in row)
        yield f"| {' | '.join(cells)} |"
    yield ""


def fence(language: str, text: str) -> list[str]:
    """A block of code."""
    return [f"```{language}", *text.rstrip("\n").split("\n"), "```", ""]


def tabs(blocks: Iterable[tuple[str, Sequence[str]]]) -> Iterator[str]:
    """Blocks beside each other, each under its title."""
    for title, lines in blocks:
        yield f'=== "{title}"'
        yield ""
        yield from (f"    {line}" if line else "" for line in lines)
