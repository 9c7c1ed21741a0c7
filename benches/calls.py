"""What one call costs on documents as small as an API server's, and what others need for the same.

    python -m benches.calls [WORD ...] [--rounds 30] [--json FILE]

Every call is made in turn in every round, so that all see the same machine. The time is that of the processor and of
the best round; `spread` is by how much the median round was slower. Peers that are not installed are left out
(benches/peers/requirements.txt).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import qbxml_core as qb
from benches.documents import tiny
from benches.measure import machine
from benches.peers import invoices

ENCODE = "encode_request, an invoice of 5 lines"
LXML = "lxml, the same document, nothing checked"
XMLSCHEMA = "xmlschema encode, the same document"
IMPORT = "import qbxml_core, over bare Python"
FIRST_USE = "... and decode, to_json, encode_request loaded"

_RETRIEVE = {"id": "4F2-1718041200"}
_RETRIEVED = tiny(1)
_REQUEST = qb.encode_request("invoices.create", invoices.PARAMS)
_NATIVE = [{"InvoiceAddRq": {"InvoiceAdd": invoices.NATIVE}}]


class Call(NamedTuple):
    """`prepare` gives what is timed; `loops` of it make one round."""

    name: str
    prepare: Callable[[], Callable[[], object]]
    loops: int = 500
    needs: str | None = None


class Timed(NamedTuple):
    """Microseconds of one call."""

    name: str
    best: float
    middle: float


class Bound(NamedTuple):
    """A call takes at most so many microseconds, or so many times less than another one."""

    name: str
    most: float = 0
    slower: str = ""
    ratio: float = 0


CALLS = (
    Call(ENCODE, lambda: lambda: qb.encode_request("invoices.create", invoices.PARAMS)),
    Call(LXML, lambda: lambda: invoices.with_lxml(invoices.PARAMS), 100, "lxml"),
    Call(XMLSCHEMA, invoices.with_xmlschema, 1, "xmlschema"),
    Call("encode_request, one object", lambda: lambda: qb.encode_request("invoices.retrieve", _RETRIEVE)),
    Call("encode_request, a page", lambda: lambda: qb.encode_request("customers.list", {"limit": 50})),
    Call("encode_message_set, an invoice of 5 lines", lambda: lambda: qb.encode_message_set(_NATIVE)),
    Call("decode_request, an invoice of 5 lines", lambda: lambda: qb.decode_request(_REQUEST), 50),
    Call("to_json, one record", lambda: lambda: qb.to_json(_RETRIEVED)),
    Call("decode, one record", lambda: lambda: qb.decode(_RETRIEVED)),
    Call(
        "api_response, one record",
        lambda: lambda: qb.api_response("invoices.retrieve", _RETRIEVED, params=_RETRIEVE),
    ),
)

BOUNDS = (
    Bound(ENCODE, slower=LXML, ratio=10),
    Bound(ENCODE, slower=XMLSCHEMA, ratio=500),
    *(Bound(f"encode_request, {what}", most=10) for what in ("one object", "a page")),
    *(Bound(f"{what}, one record", most=10) for what in ("to_json", "decode", "api_response")),
    Bound(IMPORT, most=20_000),
)


def measure(calls: Iterable[Call], rounds: int) -> list[Timed]:
    """The times of all calls that can be made here; a round before the first is for the caches."""
    ready = [(call, call.prepare()) for call in calls if call.needs is None or find_spec(call.needs)]
    found: list[list[float]] = [[] for _ in ready]
    for _ in range(rounds + 1):
        for (call, run), times in zip(ready, found, strict=True):
            start = time.process_time()
            for _ in range(call.loops):
                run()
            times.append((time.process_time() - start) / call.loops * 1e6)
    return [Timed(call.name, min(t[1:]), median(t[1:])) for (call, _), t in zip(ready, found, strict=True)]


def import_times(rounds: int) -> list[Timed]:
    """What imports add to the start of Python."""
    import os
    import resource

    def spent(code: str) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "PYTHONPATH": _ROOT})
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    codes = ("pass", "import qbxml_core", "from qbxml_core import decode, encode_request, to_json")
    bare, *imported = zip(*[[spent(code) for code in codes] for _ in range(rounds + 1)][1:], strict=True)
    return [
        Timed(name, (min(times) - min(bare)) * 1e6, (median(times) - median(bare)) * 1e6)
        for name, times in zip((IMPORT, FIRST_USE), imported, strict=True)
    ]


_ROOT = str(Path(__file__).resolve().parents[1])


def judged(timed: Sequence[Timed]) -> list[dict[str, Any]]:
    """Each bound that can be told from these times: what was reached, and whether that will do."""
    best = {each.name: each.best for each in timed}
    found: list[dict[str, Any]] = []
    for bound in BOUNDS:
        if bound.name not in best or (bound.slower and bound.slower not in best):
            continue
        reached = best[bound.slower] / best[bound.name] if bound.slower else best[bound.name]
        met = reached >= bound.ratio if bound.slower else reached <= bound.most
        found.append({**bound._asdict(), "reached": round(reached, 2), "met": met})
    return found


def table(timed: Sequence[Timed]) -> str:
    width = max(len(each.name) for each in timed)
    lines = [f"{'':<{width}} {'us':>10} {'spread':>7}"]
    lines += [f"{each.name:<{width}} {each.best:>10.1f} {each.middle / each.best - 1:>7.0%}" for each in timed]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benches.calls", description="What one small call costs.")
    parser.add_argument("words", nargs="*", help="only calls with one of these in their name")
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results here, too")
    options = parser.parse_args(arguments)

    def wanted(name: str) -> bool:
        return not options.words or any(word in name for word in options.words)

    timed = measure([call for call in CALLS if wanted(call.name)], options.rounds)
    if wanted(IMPORT):
        timed += import_times(options.rounds)
    if not timed:
        parser.error("no call has that in its name")
    print(table(timed) + "\n")
    for each in judged(timed):
        target = f"{each['ratio']:g} times {each['slower']}" if each["slower"] else f"{each['most']:g} us at most"
        reached = f"{each['reached']:g}"
        print(f"{each['name']}: {reached}; the target is {target}: {'met' if each['met'] else 'not met'}")
    if options.json:
        results = {
            "machine": machine(),
            "calls": [each._asdict() for each in timed],
            "targets": judged(timed),
        }
        options.json.write_text(json.dumps(results, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
