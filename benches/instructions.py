"""The gate against getting slower: instructions the engine needs for fixed small documents, against committed counts.

    python -m benches.instructions [--update]

Times on a shared machine are too noisy for a gate, instruction counts are not (callgrind.py). Counts depend on the
compiler, so it is kept with them, and where it is another one the tolerance is wider: that still finds a fast path that
is not taken.

Exits with 1 when a count grew by more than the tolerance, with 2 when nothing could be counted; where counts shrank, it
asks for `--update`.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benches import callgrind
from benches.callgrind import Case
from benches.documents import CLEAN, clean, odd
from benches.measure import engine_compiler

COUNTS = Path(__file__).with_name("instructions.json")
TOLERANCE = 0.05
OTHER_BUILD = 0.25
"""The tolerance where the committed counts are of another machine or compiler."""
SIZE = 40_000

_FORMS: dict[str, dict[str, Any]] = {
    "native json": {"shape": "native", "format": "json"},
    "native ndjson": {"shape": "native", "format": "ndjson"},
    "api json": {"shape": "api", "format": "json"},
    "api ndjson": {"shape": "api", "format": "ndjson"},
}


def cases() -> Iterator[tuple[str, bytes, dict[str, Any]]]:
    """Name, document and options of everything that is counted."""
    for form, options in _FORMS.items():
        for name in CLEAN:
            yield f"{name}, {form}", clean(name, SIZE), options
    for form in ("native json", "api json"):
        yield f"invoices, {form}, complete reader", clean("invoices", SIZE), {**_FORMS[form], "_slow_only": True}
        yield f"unknown elements, {form}", odd("unknown elements", SIZE), _FORMS[form]
        yield f"line groups first, {form}", odd("line groups first", SIZE), _FORMS[form]


def count() -> dict[str, int]:
    """The counts by case."""
    names, documents, options = zip(*cases(), strict=True)
    return dict(zip(names, callgrind.count(list(map(Case, documents, options)), callgrind.in_engine), strict=True))


def build() -> dict[str, str]:
    """What the counts depend on besides the engine."""
    return {"machine": platform.machine(), "compiler": engine_compiler()}


def compare(old: dict[str, int], new: dict[str, int], tolerance: float = TOLERANCE) -> tuple[str, bool]:
    """A table of old and new counts, and whether none grew beyond the tolerance."""
    lines = [f"{'':<44} {'old':>12} {'new':>12} {'ratio':>8}"]
    fine, shrunk = True, False
    for case, counted in new.items():
        before = old.get(case)
        ratio = counted / before if before else None
        note = ""
        if ratio is None:
            note = "  new"
        elif ratio > 1 + tolerance:
            note, fine = "  more", False
        elif ratio < 1 - tolerance:
            note, shrunk = "  less", True
        lines.append(f"{case:<44} {before or '':>12} {counted:>12} {f'{ratio:.3f}' if ratio else '':>8}{note}")
    lines += [f"{case:<44} {before:>12} {'gone':>12}" for case, before in old.items() if case not in new]
    if not fine:
        lines.append(
            f"\nMore instructions than before (tolerance {tolerance:.0%}). Find out why. Where it is meant, write\n"
            "the new counts: python -m benches.instructions --update"
        )
    elif shrunk:
        lines.append("\nFewer instructions than before: keep that with: python -m benches.instructions --update")
    return "\n".join(lines), fine


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benches.instructions", description="Count instructions.")
    parser.add_argument("--update", action="store_true", help=f"write the counts to {COUNTS.name}")
    options = parser.parse_args(arguments)
    if not callgrind.is_there():
        return 2
    new = count()
    if options.update:
        COUNTS.write_text(json.dumps({"build": build(), "counts": new}, indent=1) + "\n")
        print(f"{len(new)} counts written to {COUNTS}")
        return 0
    kept = json.loads(COUNTS.read_text())
    same = kept["build"] == build()
    if not same:
        print(f"The committed counts are of another build:\n  {kept['build']}\n  {build()}\n")
    text, fine = compare(kept["counts"], new, TOLERANCE if same else OTHER_BUILD)
    print(text)
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
