"""Run one harness: `python -m tests.fuzz HARNESS`. See the package."""

from __future__ import annotations

import argparse
import faulthandler
import hashlib
import json
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

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


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("harness")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--guided", action="store_true", help="build an engine that tells which code an input reaches")
    parser.add_argument("--try", dest="inputs", nargs="+", type=Path, metavar="FILE", help="only these inputs")
    arguments = parser.parse_args()
    faulthandler.enable()
    coverage = None
    if arguments.guided:
        from tests.fuzz.guidance import Coverage, build

        folder = Path(tempfile.mkdtemp(prefix="qbxml-fuzz-"))
        build(folder)
        coverage = Coverage(folder)
    from tests.fuzz.harnesses import HARNESSES

    check, seeds, mutator_type = HARNESSES[arguments.harness]
    if arguments.inputs:
        for path in arguments.inputs:
            check(path.read_bytes())
        return 0

    def fails(data: bytes) -> str:
        try:
            check(data)
        except Exception as error:
            return re.sub(r"\d+", "0", f"{type(error).__name__}: {error}".splitlines()[0])[:100]
        return ""

    corpus = seeds() + [path.read_bytes() for path in sorted(FINDINGS.iterdir())]
    mutator = mutator_type(arguments.seed, corpus)
    seeded = len(corpus)
    last = Path(tempfile.gettempdir()) / f"qbxml-fuzz-{arguments.harness}-{arguments.seed}.last"
    reasons: Counter[str] = Counter()
    executions = edges = 0
    start = time.monotonic()
    while time.monotonic() < start + arguments.seconds and len(reasons) < MOST_FINDINGS:
        data = corpus[executions] if executions < len(corpus) else mutator.next()
        if executions % 64 == 0:
            last.write_text(json.dumps({"executions": executions, "findings": len(reasons)}))
        executions += 1
        reason = fails(data)
        if coverage is not None and (reached := coverage.new()) and executions > seeded:
            edges += reached
            if len(data) < 5000 and not reason:
                corpus.append(data)
        if reason:
            reasons[reason] += 1
            if reasons[reason] == 1:
                data = smaller(data, fails, reason)
                path = FINDINGS / f"{arguments.harness}-{hashlib.sha1(data).hexdigest()[:8]}.bin"
                path.write_bytes(data)
                print(f"{path.name}: {reason}\n    {data[:300]!r}", flush=True)
    took = time.monotonic() - start
    new = f"{edges:,} branches" if coverage is not None else "not measured"
    rate = executions / took
    told = f"{executions:,} executions in {took:.0f} s, {rate:,.0f}/s, new coverage {new}, {len(reasons)} findings"
    print(f"{arguments.harness}: {told}", flush=True)
    last.unlink(missing_ok=True)
    return 1 if reasons else 0


if __name__ == "__main__":
    sys.exit(main())
