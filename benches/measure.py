"""Interleaved measuring: every contender once in each round, so that all of them see the same machine."""

from __future__ import annotations

import gc
import platform
import time
from collections.abc import Callable, Iterable
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benches.documents import sample
from benches.peers import Contender, Run


class Result(NamedTuple):
    """What one contender needed for one document."""

    document: str
    contender: str
    bytes: int
    best: float
    """Seconds of processor time of the fastest round: all contenders run on one thread, so only the caches and the
    memory that others on the machine use at the same time can make a round slower."""
    middle: float
    """Seconds of the median round: how far it lies from the best says how busy the machine was."""

    @property
    def rate(self) -> float:
        """Megabytes of qbXML a second, of the best round."""
        return self.bytes / 1e6 / self.best


def measure(
    name: str,
    document: bytes,
    contenders: Iterable[Contender],
    rounds: int,
    progress: Callable[[str], None] = lambda _: None,
) -> list[Result]:
    """Results of all contenders that can run here. A round before the first is for the caches and does not count."""
    ready: list[tuple[Contender, int, Run]] = []
    for contender in contenders:
        if contender.needs and not find_spec(contender.needs):
            progress(f"{contender.name}: needs {contender.needs}, which is not installed")
            continue
        data = sample(document, contender.share)
        run = contender.prepare(data)
        if run is not None:
            ready.append((contender, len(data), run))
    seconds: list[list[float]] = [[] for _ in ready]
    for _ in range(rounds + 1):
        for (_, _, run), times in zip(ready, seconds, strict=True):
            gc.collect()
            start = time.process_time()
            result = run()
            times.append(time.process_time() - start)
            del result  # outside of the time for all alike
    return [
        Result(name, contender.name, size, min(times[1:]), median(times[1:]))
        for (contender, size, _), times in zip(ready, seconds, strict=True)
    ]


def machine() -> dict[str, str]:
    """Where and when: results of different machines do not compare."""
    model = platform.processor() or platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next((line.partition(": ")[2] for line in lines if line.startswith("model name")), model)
    except OSError:
        pass
    return {
        "date": date.today().isoformat(),
        "processor": model,
        "system": platform.system(),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "engine": engine_compiler(),
    }


def engine_compiler() -> str:
    """The compiler that built the engine, as far as its module tells; else the one that built Python."""
    from qbxml_core import _engine

    marker = b"GCC: ("
    binary = Path(_engine.__file__).read_bytes()
    at = binary.find(marker)
    if at >= 0:
        return binary[at : binary.index(b"\0", at)].decode("ascii", "replace")
    return platform.python_compiler()
