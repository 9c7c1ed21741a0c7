"""Peak memory of a conversion, above that of a bare interpreter.

    python -m benches.memory [InvoiceQueryRs ...] [--size 100MB] [--size 1GB]

Every conversion runs in a process of its own, from a made file to a file. The peak is what the operating system counted
for that process (`ru_maxrss`), taken when it ends.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qbxml_core.cli.sizes import parse_size

MESSAGES = ("InvoiceQueryRs", "GeneralDetailReportQueryRs")
FORMATS = ("json", "ndjson")

_MEASURE = """
import resource, sys
{}
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(peak * (1 if sys.platform == "darwin" else 1024))
"""
_CONVERT = """
import qbxml_core
qbxml_core.convert(sys.argv[1], sys.argv[2], shape=sys.argv[4], format=sys.argv[3])
"""


def peak(code: str, *arguments: str) -> int:
    """Bytes of memory that a fresh interpreter needed at most to run this."""
    command = [sys.executable, "-c", _MEASURE.format(code), *arguments]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


@contextmanager
def made_file(message: str, size: int) -> Iterator[Path]:
    """A made document of about this size in a temporary file."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory, f"{message}.xml")
        # By another process: what this one needed at most, those that it starts would have needed, too.
        command = [sys.executable, "-m", "qbxml_core", "sample", message, "--size", str(size), "-o", str(path)]
        subprocess.run(command, check=True, capture_output=True)
        yield path


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benches.memory", description="Measure peak memory of conversions.")
    parser.add_argument("messages", nargs="*", default=MESSAGES, help=f"default: {' '.join(MESSAGES)}")
    parser.add_argument("--size", type=parse_size, action="append", help="may be given several times (default 100MB)")
    parser.add_argument("--shape", choices=("api", "native"), default="api")
    options = parser.parse_args(arguments)
    bare = peak("")
    print(f"bare interpreter: {bare / 2**20:.1f} MiB\n")
    print(f"{'message':<28} {'format':<7} {'MB in':>8} {'MB out':>8} {'peak MiB':>9} {'above bare':>11}")
    for message in options.messages:
        for size in options.size or [100_000_000]:
            with made_file(message, size) as source:
                for form in FORMATS:
                    target = source.with_suffix(f".{form}")
                    most = peak(_CONVERT, str(source), str(target), form, options.shape)
                    sizes = source.stat().st_size / 1e6, target.stat().st_size / 1e6
                    figures = f"{sizes[0]:>8.0f} {sizes[1]:>8.0f} {most / 2**20:>9.1f} {(most - bare) / 2**20:>11.1f}"
                    print(f"{message:<28} {form:<7} {figures}")
                    target.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
