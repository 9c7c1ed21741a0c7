"""The progress bar: bytes, rate, records and the time that is left, on stderr, gone when the work is done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn, TransferSpeedColumn
from rich.progress import Progress as Bar

from ..files.progress import Progress

__all__ = ["progress_bar"]


@contextmanager
def progress_bar() -> Iterator[Callable[[Progress], None]]:
    """Show a bar while the `with` block runs; gives the function that `convert` reports to."""
    with Bar(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TextColumn("{task.fields[records]:,} records"),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    ) as bar:
        task = bar.add_task("reading", total=None, records=0)

        def show(progress: Progress) -> None:
            bar.update(
                task,
                description=_tail(progress.source),
                completed=progress.bytes_read,
                total=progress.total_bytes,
                records=progress.records,
            )

        yield show


def _tail(name: str, width: int = 30) -> str:
    return name if len(name) <= width else "..." + name[3 - width :]
