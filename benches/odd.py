"""What odd documents cost: time per byte as a multiple of the clean document's, at two sizes.

    python -m benches.odd [NAME ...] [--size 1MB] [--size 8MB] [--rounds 5] [--blocks 256KB]

A cost that grows with the size is not linear: `^` stands where the largest document costs half as much again for each
byte as the smallest, and the last lines name those rows. Every document and the clean one are read in turn, so that all
see the same machine, and the fastest round counts. A star stands where a document costs more than the promise allows.
The last columns say why: what the api shape writes, as a multiple of what it reads (where objects are nearly empty,
writing nulls for the absent fields is what takes the time), and the cost of one piece of markup (a tag, a reference, an
attribute) as a multiple of a clean one's: elements of four bytes come four times as thick as in a clean document.

The documents under `salvaged` are read with salvage, and the promise is not for them: to find where reading can go on
takes one more look at everything behind the first damage.

Exits with 1 when a document costs more than the promise and is not in odd_shapes.DEARER. On a busy machine that can be
the machine's doing, and growth that of its caches: the gate against what grows is benches.linear.
"""

from __future__ import annotations

import argparse
import sys
import time

from benches.documents import clean
from benches.odd_shapes import DAMAGED, DEARER, DEAREST, HOSTILE, LIKELY, SALVAGED
from qbxml_core import Decoder
from qbxml_core.cli.sizes import parse_size

PROMISE = 10.0
"""Times the clean document's time per byte: no input may cost more, but for odd_shapes.DEARER."""


LINEAR = 1.5
"""Times the cost per byte of the smallest document that the largest may have: caches end, new memory begins."""


def decode(data: bytes, shape: str, block: int, salvage: bool = False) -> tuple[float, int]:
    """Time of the processor to decode the document in blocks, as a conversion does, and bytes of output."""
    view = memoryview(data)
    written = 0
    decoder = Decoder(shape="api" if shape == "api" else "native", format="json", salvage=salvage)
    start = time.process_time()
    for at in range(0, len(data), block):
        decoder.feed(view[at : at + block])
        written += len(decoder.drain())
    decoder.close()
    written += len(decoder.drain())
    return time.process_time() - start, written


def ratios(data: bytes, plain: bytes, rounds: int, block: int, salvage: bool) -> list[float]:
    """The cost of `data` in both shapes."""
    result = []
    for shape in ("api", "native"):
        times = [(decode(data, shape, block, salvage)[0], decode(plain, shape, block)[0]) for _ in range(rounds)]
        odd, even = (min(column) for column in zip(*times, strict=True))
        result.append((odd / len(data)) / (even / len(plain)))
    return result


def per_piece(data: bytes, plain: bytes, cost: float) -> float:
    """A cost per byte as one per piece of markup."""
    return cost * (len(data) / _pieces(data)) / (len(plain) / _pieces(plain))


def _pieces(data: bytes) -> int:
    return sum(map(data.count, (b"<", b"&", b'="')))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benches.odd", description="Measure what odd documents cost.")
    parser.add_argument("names", nargs="*", help="parts of the names of documents; default: all")
    parser.add_argument("--size", type=parse_size, action="append", help="may be given several times (1MB and 8MB)")
    parser.add_argument("--blocks", type=parse_size, default=1 << 18, help="bytes given to the decoder at a time")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args(arguments)
    sizes = options.size or [1_000_000, 8_000_000]
    plain = {size: clean("invoices", size) for size in sizes}
    heads = "".join(f"{f'{shape} {size / 1e6:g} MB':>15}" for size in sizes for shape in ("api", "native"))
    heads += f"{'api out':>10}{'a piece':>10}"
    over, grows = [], []
    groups = {"likely": LIKELY, "hostile": HOSTILE, "damaged": DAMAGED, "salvaged": SALVAGED}
    for title, group in groups.items():
        salvage = group is SALVAGED
        print(f"{title:<34}{heads}")
        for name, make in group.items():
            if options.names and not any(part in name for part in options.names):
                continue
            documents = {size: make(size) for size in sizes}
            costs = [
                cost
                for size, data in documents.items()
                for cost in ratios(data, plain[size], options.rounds, options.blocks, salvage)
            ]
            most = DEAREST if name in DEARER else PROMISE
            over += [name] * (not salvage and any(cost > most for cost in costs))
            growth = max(last / first for first, last in zip(costs[:2], costs[-2:], strict=True))
            grows += [name] * (growth > LINEAR)
            grown = decode(documents[sizes[0]], "api", options.blocks, salvage)[1] / len(documents[sizes[0]])
            shown = "".join(f"{cost:>14.2f}{'*' if cost > PROMISE else ' '}" for cost in costs)
            piece = per_piece(documents[sizes[-1]], plain[sizes[-1]], max(costs[-2:]))
            print(f"  {name:<32}{shown}{grown:>10.1f}{piece:>10.1f}{'  ^' if growth > LINEAR else ''}")
            sys.stdout.flush()
    print(
        f"\nabove {PROMISE:g} for each byte: {', '.join(over) or 'none'} but what is known to be: {', '.join(DEARER)}"
    )
    print(f"growing with the size: {', '.join(grows) or 'none'}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
