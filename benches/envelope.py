"""Speed and peak memory of taking a qbXML response out of its SOAP envelope.

    python -m benches.envelope [--size 100MB] [--size 1GB]

The envelope is made on the fly and fed in blocks of 64 KiB, as it comes from the network. Each size runs in a process
of its own; the memory is above that of a process that reads an envelope of 1 MB.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence

from qbxml_core.cli.sizes import parse_size

_RUN = """
import resource, sys, time
from qbxml_server.connector.envelope import Reader
from qbxml_server.simulator.soap import envelope
record = "<InvoiceRet>\\n<TxnID>1-2</TxnID>\\n<Memo>a &amp; b, &#233;</Memo>\\n</InvoiceRet>\\n"
whole = envelope("receiveResponseXML", {"ticket": "t", "response": record * 1000, "hresult": "", "message": ""})
head, _, rest = whole.partition(b"<response>")
content, _, tail = rest.partition(b"</response>")
size, block = int(sys.argv[1]), 65536
repeats = max(1, size // len(content))
blocks = [content[at : at + block] for at in range(0, len(content), block)]
reader, out = Reader(), 0
reader.feed(head + b"<response>")
start = time.perf_counter()
for _ in range(repeats):
    for chunk in blocks:
        out += len(reader.feed(chunk))
seconds = time.perf_counter() - start
reader.feed(b"</response>" + tail)
assert reader.close().text("ticket") == "t" and out == repeats * len(record) * 1000
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(repeats * len(content), seconds, peak)
"""


def _measured(size: int) -> tuple[int, float, int]:
    command = [sys.executable, "-c", _RUN, str(size)]
    read, seconds, peak = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return int(read), float(seconds), int(peak)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benches.envelope", description="Measure reading of envelopes.")
    parser.add_argument("--size", action="append", type=parse_size, metavar="SIZE", help="of the envelope")
    sizes = parser.parse_args(arguments).size or [parse_size("100MB"), parse_size("1GB")]
    _, _, bare = _measured(1 << 20)
    print(f"{'envelope':>10}  {'rate':>10}  {'memory':>12}")
    for size in sizes:
        read, seconds, peak = _measured(size)
        print(f"{read / 1e6:>7.0f} MB  {read / seconds / 1e6:>5.0f} MB/s  {max(peak - bare, 0) / (1 << 20):>8.1f} MiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
