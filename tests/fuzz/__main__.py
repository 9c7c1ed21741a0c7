"""Run one harness: `python -m tests.fuzz HARNESS`. See the package."""

from __future__ import annotations

import argparse
import faulthandler
import hashlib
import re
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.fuzz.crashes import Tried, in_child

if TYPE_CHECKING:
    from tests.fuzz.guidance import Coverage
    from tests.fuzz.harnesses import Harness

FINDINGS = Path(__file__).parent / "findings"
MOST_FINDINGS = 20


def smaller(data: bytes, fails: Callable[[bytes], str], reason: str, seconds: float = 20) -> bytes:
    """The input with as much left out as can be, still failing for the same reason."""
    end = time.monotonic() + seconds
    step = len(data) // 2
    while step and time.monotonic() < end:
        at = 0
        while at < len(data) and time.monotonic() < end:
            without = data[:at] + data[at + step :]
            if fails(without) == reason:
                data = without
            else:
                at += step
        step //= 2
    return data


def keep(name: str, data: bytes, reason: str) -> None:
    """Write an input to the findings, and say so."""
    path = FINDINGS / f"{name}-{hashlib.sha1(data).hexdigest()[:8]}.bin"
    path.write_bytes(data)
    print(f"{path.name}: {reason}\n    {data[:300]!r}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("harness")
    parser.add_argument("--seconds", type=float, default=60, help="stop after this time (default 60)")
    parser.add_argument("--executions", type=int, metavar="N", help="stop after N inputs: the same ones on any machine")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--guided", action="store_true", help="build an engine that tells which code an input reaches")
    parser.add_argument(
        "--engine", type=Path, metavar="FOLDER", help="with --guided: build into FOLDER, or use its build"
    )
    parser.add_argument("--try", dest="inputs", nargs="+", type=Path, metavar="FILE", help="only these inputs")
    arguments = parser.parse_args()
    coverage = None
    if arguments.guided:
        from tests.fuzz.guidance import Coverage, build

        folder = arguments.engine or Path(tempfile.mkdtemp(prefix="qbxml-fuzz-"))
        if not (folder / "coverage.so").exists():
            build(folder)
        coverage = Coverage(folder)
    from tests.fuzz.harnesses import HARNESSES

    name, harness = arguments.harness, HARNESSES[arguments.harness]
    if arguments.inputs:
        faulthandler.enable()
        for path in arguments.inputs:
            harness.check(path.read_bytes())
        return 0
    tried = Tried()

    def work() -> int:
        faulthandler.enable()
        return run(name, harness, arguments, coverage, tried)

    def ends(data: bytes) -> str:
        code = in_child(lambda: int(bool(failure(harness, data))))
        return f"{signal.Signals(-code).name} ends the process" if code < 0 else ""

    code = in_child(work)
    if code >= 0:
        return code
    reason = f"{signal.Signals(-code).name} ends the process"
    keep(name, smaller(tried.get(), ends, reason), reason)
    return 1


def failure(harness: Harness, data: bytes) -> str:
    """What is wrong with an input, without its numbers; "" if nothing is."""
    try:
        harness.check(data)
    except Exception as error:
        return re.sub(r"\d+", "0", f"{type(error).__name__}: {error}".splitlines()[0])[:100]
    return ""


def run(name: str, harness: Harness, options: argparse.Namespace, coverage: Coverage | None, tried: Tried) -> int:
    """Try inputs until the time is over, or until the number of executions is reached: 1 if there are findings."""

    def fails(data: bytes) -> str:
        tried.put(data)
        return failure(harness, data)

    corpus = harness.seeds() + [path.read_bytes() for path in sorted(FINDINGS.iterdir())]
    mutator = harness.mutator(options.seed, corpus)
    seeded = len(corpus)
    reasons: Counter[str] = Counter()
    executions = edges = 0
    start = time.monotonic()

    def goes_on() -> bool:
        if options.executions is not None:
            return executions < options.executions
        return time.monotonic() < start + options.seconds

    while goes_on() and len(reasons) < MOST_FINDINGS:
        data = corpus[executions] if executions < len(corpus) else mutator.next()
        executions += 1
        reason = fails(data)
        if coverage is not None and (reached := coverage.new()) and executions > seeded:
            edges += reached
            if len(data) < 5000 and not reason:
                corpus.append(data)
        if reason:
            reasons[reason] += 1
            if reasons[reason] == 1:
                keep(name, smaller(data, fails, reason), reason)
    took = time.monotonic() - start
    new = f"{edges:,} branches" if coverage is not None else "not measured"
    told = f"{executions:,} executions in {took:.0f} s, {executions / took:,.0f}/s, new coverage {new}"
    print(f"{name}: {told}, {len(reasons)} findings", flush=True)
    return 1 if reasons else 0


if __name__ == "__main__":
    sys.exit(main())
