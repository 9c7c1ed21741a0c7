"""What more threads bring: `convert` of one large file, by one thread and by several.

    python -m benches.jobs [--size 200MB] [--jobs 2] [--rounds 5]

Wall time tells only where the machine has nothing else to do. The time of the processors does everywhere: the last
column is the ratio to expect when each thread has a processor of its own, as neither half of all the work nor the main
thread, which reads, joins and writes, can be done in less than its time.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from benches.documents import clean
from qbxml_core import convert
from qbxml_core.cli.sizes import parse_size


class Times(NamedTuple):
    """Seconds of one conversion."""

    wall: float
    all_threads: float
    main_thread: float


def measure(source: Path, target: str, shape: str, jobs: int) -> Times:
    """One conversion."""
    wall, everything, main_thread = time.perf_counter(), time.process_time(), time.thread_time()
    convert(source, target, shape="api" if shape == "api" else "native", jobs=jobs)
    return Times(time.perf_counter() - wall, time.process_time() - everything, time.thread_time() - main_thread)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benches.jobs", description="Measure what more threads bring.")
    parser.add_argument("--size", type=parse_size, default=200_000_000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args(arguments)
    heads = ("1: wall", "cpu", f"{options.jobs}: wall", "cpu", "main", "wall ratio", "to expect")
    print(f"{'':<24}" + "".join(f"{head:>12}" for head in heads))
    with tempfile.TemporaryDirectory() as folder:
        for name in ("invoices", "customers"):
            source = Path(folder, "source.xml")
            source.write_bytes(clean(name, options.size))
            for shape in ("api", "native"):
                for kind, target in (("file", f"{folder}/target.json"), ("nowhere", os.devnull)):
                    rounds = [
                        [measure(source, target, shape, jobs) for jobs in (1, options.jobs)]
                        for _ in range(options.rounds)
                    ]
                    one, many = (Times(*map(min, zip(*column, strict=True))) for column in zip(*rounds, strict=True))
                    expected = one.all_threads / max(many.all_threads / options.jobs, many.main_thread)
                    seconds = (one.wall, one.all_threads, *many)
                    print(
                        f"{f'{name}, {shape}, {kind}':<24}"
                        + "".join(f"{each:>12.3f}" for each in seconds)
                        + f"{one.wall / many.wall:>12.2f}{expected:>12.2f}"
                    )
                    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
