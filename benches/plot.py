"""The results of a comparison as bars, one panel a document. Needs matplotlib, of the bench extra.

    python -m benches.plot RESULTS.json PICTURE.svg

draws again what `python -m benches.compare --json` has measured: the same file for the same results.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from benches.measure import Result
from benches.peers import ours

_OURS = {contender.name for contender in ours.CONTENDERS} - {ours.MSGSPEC, ours.MSGSPEC_KEPT}


def plot(results: Sequence[Result], path: Path) -> None:
    """Write the picture; its format is that of the file name."""
    import matplotlib as mpl

    mpl.use("agg")
    mpl.rcParams["svg.fonttype"] = "none"
    mpl.rcParams["svg.hashsalt"] = "benches"
    from matplotlib import pyplot

    documents = list(dict.fromkeys(result.document for result in results))
    most = max(sum(result.document == document for result in results) for document in documents)
    size = (9, (0.28 * most + 0.9) * len(documents))
    figure, axes = pyplot.subplots(len(documents), squeeze=False, sharex=True, figsize=size, layout="constrained")
    for axis, document in zip(axes[:, 0], documents, strict=True):
        shown = sorted((result for result in results if result.document == document), key=lambda result: result.rate)
        colours = ["#1b6ca8" if result.contender in _OURS else "#b8c4cc" for result in shown]
        figures = [f"{result.rate:.0f}" if result.rate >= 100 else f"{result.rate:.1f}" for result in shown]
        bars = axis.barh([result.contender for result in shown], [result.rate for result in shown], color=colours)
        axis.bar_label(bars, labels=figures, padding=3, fontsize=7)
        axis.set(title=document, xscale="log", xlim=(1, None), xlabel="MB of qbXML a second")
        axis.tick_params(axis="y", labelsize=7)
        axis.tick_params(axis="x", labelbottom=True)
        axis.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)
    pyplot.close(figure)
    if path.suffix == ".svg":  # matplotlib leaves blanks at the ends of lines
        path.write_text("".join(f"{line.rstrip()}\n" for line in path.read_text("utf-8").splitlines()), "utf-8")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benches.plot", description="Draw measured results again.")
    parser.add_argument("results", type=Path, help="what `python -m benches.compare --json` has written")
    parser.add_argument("picture", type=Path, help="svg, png or pdf")
    options = parser.parse_args(arguments)
    measured = json.loads(options.results.read_text("utf-8"))["results"]
    plot([Result(**{name: each[name] for name in Result._fields}) for each in measured], options.picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
