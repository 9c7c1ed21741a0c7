"""The gate against costs that grow with the size: instructions for odd documents of two sizes.

    python -m benches.linear [NAME ...]

Every document of odd_shapes.py is decoded in blocks at both sizes, in both shapes; callgrind counts the instructions,
which are the same on a busy machine. Two things are asked of each document: the large one needs hardly more for each
byte than the small one, and not more than MOST times what a clean one needs (DEAREST for odd_shapes.DEARER,
MOST_SALVAGED where damage is left out). That is no measure of time, of which an instruction takes more or less;
`python -m benches.odd` measures the same documents by the clock.

Exits with 1 when a document does not keep to that, with 2 when nothing could be counted.
"""

from __future__ import annotations

import argparse
import sys

from benches import callgrind
from benches.callgrind import Case
from benches.documents import clean
from benches.odd_shapes import DAMAGED, DEARER, DEAREST, HOSTILE, LIKELY, SALVAGED, Shape

SIZES = (40_000, 160_000)
BLOCK = 10_000
GROWTH = 1.5
"""How much more a byte of the large document may need: memory that doubles is copied, what was cut is looked at again.
A quadratic cost would need four times as much."""
MOST = 10.0
MOST_SALVAGED = 16.0
"""What is nothing but damage is read, left out and looked through for a place to go on, every dozen bytes of it."""
SHAPES = ("api", "native")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benches.linear", description="Check that costs are linear.")
    parser.add_argument("names", nargs="*", help="parts of the names of documents; default: all")
    options = parser.parse_args(arguments)
    if not callgrind.is_there():
        return 2
    documents: dict[str, tuple[Shape, bool]] = {
        name: (make, group is SALVAGED)
        for group in (LIKELY, HOSTILE, DAMAGED, SALVAGED)
        for name, make in group.items()
        if not options.names or any(part in name for part in options.names)
    }
    makers: list[tuple[Shape, bool]] = [(lambda size: clean("invoices", size), False), *documents.values()]
    cases = [
        Case(make(size), {"shape": shape, "format": "json", "salvage": salvage}, BLOCK)
        for make, salvage in makers
        for shape in SHAPES
        for size in SIZES
    ]
    counts = callgrind.count(cases, callgrind.everything)
    each = [counted / len(case.data) for counted, case in zip(counts, cases, strict=True)]
    rows = [each[at : at + 4] for at in range(0, len(each), 4)]
    print(f"clean: {rows[0][1]:.1f} instructions for each byte in the api shape, {rows[0][3]:.1f} in the native one\n")
    print(f"{'':<36}{'times clean: api':>18}{'native':>10}{'growth: api':>14}{'native':>10}")
    faults = []
    for name, (api_small, api, native_small, native) in zip(documents, rows[1:], strict=True):
        costs, growth = (api / rows[0][1], native / rows[0][3]), (api / api_small, native / native_small)
        marks = ""
        if max(growth) > GROWTH:
            marks += "  grows"
        if max(costs) > (MOST_SALVAGED if documents[name][1] else DEAREST if name in DEARER else MOST):
            marks += "  dear"
        faults += [name] * bool(marks)
        print(f"  {name:<34}{costs[0]:>18.2f}{costs[1]:>10.2f}{growth[0]:>14.2f}{growth[1]:>10.2f}{marks}")
    print(f"\nnot as promised: {', '.join(faults) or 'none'}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
