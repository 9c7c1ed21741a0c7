"""How fast qbxml_core is against others, as ratios, on made documents.

    python -m benches.compare [invoices ...] [--size 30MB] [--rounds 5] [--json FILE] [--plot FILE.svg]

All contenders run in this process, one after the other in every round, so that each sees the same machine. The rate is
by processor time and that of the best round; `spread` is by how much the median round was slower, and tells how busy
the machine was.
Absolute rates mean little on a shared machine, ratios of one run do: the last column says how many times as fast api
JSON is.

Peers are installed with `pip install -r benches/peers/requirements.txt`; one that is missing is left out. Slow ones
read only the first part of the document.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from benches.documents import CLEAN, ODD, named
from benches.measure import Result, machine, measure
from benches.peers import Contender, generic, ours, schema_aware
from benches.targets import outcomes
from qbxml_core.cli.sizes import parse_size

CONTENDERS = (*ours.CONTENDERS, *generic.CONTENDERS, *schema_aware.CONTENDERS)


def table(results: Sequence[Result]) -> str:
    """The results of one document, fastest first."""
    rates = {result.contender: result.rate for result in results}
    reference = rates.get(ours.API_JSON)
    width = max(len(result.contender) for result in results)
    lines = [f"{'':<{width}} {'MB/s':>8} {'spread':>7} {'api JSON is':>12}"]
    for result in sorted(results, key=lambda result: -result.rate):
        times = f"{reference / result.rate:.2f} x" if reference else ""
        spread = f"{result.middle / result.best - 1:.0%}"
        lines.append(f"{result.contender:<{width}} {result.rate:>8.1f} {spread:>7} {times:>12}")
    return "\n".join(lines)


def report(results: Sequence[Result]) -> dict[str, object]:
    """The results as JSON, for CI to keep and to compare."""
    return {
        "machine": machine(),
        "results": [{**result._asdict(), "rate": round(result.rate, 2)} for result in results],
        "targets": [
            {"document": each.document, **each.target._asdict(), "reached": round(each.reached, 3), "met": each.met}
            for each in outcomes(results)
        ],
    }


def chosen(only: Sequence[str]) -> list[Contender]:
    """The contenders whose names contain one of these words; all where there are none."""
    return [each for each in CONTENDERS if not only or any(word in each.name for word in only)]


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benches.compare", description="Compare rates on made documents.")
    parser.add_argument("documents", nargs="*", help=f"of {', '.join((*CLEAN, *ODD))} (default: the first four)")
    parser.add_argument("--size", type=parse_size, default="30MB", help="of each document (default 30MB)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--only", action="append", default=[], metavar="WORD", help="contenders with this in their name"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results here, too")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw them here (svg, png, pdf)")
    options = parser.parse_args(arguments)
    unknown = set(options.documents) - {*CLEAN, *ODD}
    if unknown:
        parser.error(f"no such document: {', '.join(sorted(unknown))}")
    if options.rounds < 1:
        parser.error("--rounds must be at least 1")
    results: list[Result] = []
    for name in options.documents or CLEAN:
        document = named(name, options.size)
        found = measure(name, document, chosen(options.only), options.rounds, lambda line: print(line, file=sys.stderr))
        if not found:
            parser.error("no contender is left")
        print(f"\n{name}, {len(document) / 1e6:.1f} MB, best of {options.rounds}\n{table(found)}", flush=True)
        results += found
    for each in outcomes(results):
        verdict = "met" if each.met else "not met"
        print(
            f"\n{each.document}: {each.target.faster} is {each.reached:.2f} times {each.target.slower}; "
            f"the target is {each.target.ratio:g}: {verdict}",
            end="",
        )
    print()
    if options.json:
        options.json.write_text(json.dumps(report(results), indent=1) + "\n")
    if options.plot:
        from benches.plot import plot

        plot(results, options.plot)
    return 0


if __name__ == "__main__":
    sys.exit(main())
