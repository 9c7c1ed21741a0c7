"""How fast the engine is against others, as ratios, on one made file each.

    python -m benches.compare [InvoiceQueryRs ...] [--size 30MB] [--rounds 5]

All contenders run in this process, one after the other in every round, so that each sees the same machine; the median
of the rounds counts. Absolute rates mean little on a shared machine, the ratios do: expat without handlers is 1.
"""

from __future__ import annotations

import argparse
import gc
import io
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from statistics import median
from xml.parsers import expat

import qbxml_core
from benches.corpus import Document, load_schema, parse_size

MESSAGES = ("InvoiceQueryRs", "CustomerQueryRs", "GeneralDetailReportQueryRs")
REFERENCE = "expat without handlers"


def contenders() -> dict[str, Callable[[bytes], object]]:
    """Everything that can be measured here, by name."""
    found: dict[str, Callable[[bytes], object]] = {
        "qbxml_core, json": lambda data: qbxml_core.to_json(data, shape="native"),
        "qbxml_core, ndjson": lambda data: qbxml_core.to_json(data, shape="native", format="ndjson"),
        REFERENCE: lambda data: expat.ParserCreate().Parse(data, True),
    }
    if find_spec("lxml"):
        found["lxml iterparse"] = _lxml
    if find_spec("xmltodict"):
        found["xmltodict"] = _xmltodict
    return found


def _lxml(data: bytes) -> None:
    from lxml import etree

    for _, element in etree.iterparse(io.BytesIO(data), huge_tree=True):
        element.clear()


def _xmltodict(data: bytes) -> None:
    import xmltodict  # type: ignore[import-untyped]

    xmltodict.parse(data)


def measure(data: bytes, rounds: int) -> dict[str, float]:
    """Median seconds of each contender. The first round is for the caches and does not count."""
    runs = contenders()
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds + 1):
        for name, run in runs.items():
            gc.collect()
            start = time.perf_counter()
            run(data)
            seconds[name].append(time.perf_counter() - start)
    return {name: median(each[1:]) for name, each in seconds.items()}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benches.compare", description="Compare rates on made documents.")
    parser.add_argument("messages", nargs="*", default=MESSAGES, help=f"default: {' '.join(MESSAGES)}")
    parser.add_argument("--size", type=parse_size, default="30MB")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args(arguments)
    schema = load_schema()
    for message in options.messages:
        data = b"".join(Document(schema, message).write(size=options.size))
        print(f"\n{message}, {len(data) / 1e6:.1f} MB{'':<14} {'MB/s':>8} {'x expat':>9}")
        results = measure(data, options.rounds)
        for name, seconds in sorted(results.items(), key=lambda item: item[1]):
            print(f"  {name:<32} {len(data) / 1e6 / seconds:>8.0f} {results[REFERENCE] / seconds:>9.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
