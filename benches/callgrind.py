"""Instructions counted by valgrind's callgrind while documents are decoded: the same on a busy machine.

What runs inside `Decoder.feed` and `Decoder.close` is counted, for each document apart.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple


class Case(NamedTuple):
    """A document to decode."""

    data: bytes
    options: dict[str, Any]
    """Of the decoder."""
    block: int = 1 << 30
    """Bytes given to it at a time."""


def is_there() -> bool:
    """Whether anything can be counted; where not, says what is missing."""
    found = shutil.which("valgrind") is not None
    if not found:
        print("valgrind is not installed, so nothing was counted. On Debian: apt-get install valgrind", file=sys.stderr)
    return found


def count(cases: Sequence[Case], read: Callable[[Path], int]) -> list[int]:
    """What `read` finds in callgrind's dump of each case. Each is decoded twice, so that the second time, which counts,
    finds its memory and its predictions."""
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        lines = []
        for number, case in enumerate(cases):
            (directory / f"{number}.xml").write_bytes(case.data)
            lines.append(json.dumps([f"{number}.xml", case.options, case.block]))
        (directory / "cases.json").write_text("\n".join(lines))
        feed, close, drain = _symbol("feed"), _symbol("close"), _symbol("drain")
        command = [
            *("valgrind", "--tool=callgrind", f"--callgrind-out-file={directory / 'out'}"),
            *(f"--toggle-collect={feed}", f"--toggle-collect={close}", f"--dump-after={drain}"),
            *(
                sys.executable,
                "-c",
                "import sys; from benches import callgrind; callgrind.decode_all(sys.argv[1])",
                name,
            ),
        ]
        environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"callgrind failed:\n{done.stderr[-2000:]}")
        return [read(directory / f"out.{number}") for number in range(2, 2 * len(cases) + 1, 2)]


def decode_all(name: str) -> None:
    """What runs under callgrind."""
    from qbxml_core import Decoder

    directory = Path(name)
    for line in (directory / "cases.json").read_text().splitlines():
        file, options, block = json.loads(line)
        data = memoryview((directory / file).read_bytes())
        for _ in range(2):
            decoder = Decoder(**options)
            for at in range(0, len(data), block):
                decoder.feed(data[at : at + block])
            decoder.close()
            decoder.drain()  # when callgrind writes its dump: of a function that does that, it counts nothing


def _symbol(method: str) -> str:
    """What Cython calls a method of Decoder in C: there is a number in it that nothing tells but the module."""
    from qbxml_core import _engine

    name = rb"__pyx_pw_10qbxml_core_7_engine_7Decoder_[0-9]+%b\0" % method.encode()
    found = re.search(name, Path(_engine.__file__).read_bytes())
    if not found:
        raise SystemExit("the engine has been stripped of its symbols, so its calls cannot be counted")
    return found[0][:-1].decode()


def everything(dump: Path) -> int:
    """All instructions of a dump, also those of the C library."""
    found = re.search(r"^totals: (\d+)$", dump.read_text(), re.MULTILINE)
    if not found:
        raise SystemExit(f"callgrind wrote no totals to {dump.name}")
    return int(found[1])


def in_engine(dump: Path) -> int:
    """What the engine's own code needed: how a C library copies, and how often, depends on where its memory lies."""
    command = ["callgrind_annotate", "--threshold=100", "--auto=no", str(dump)]
    result = subprocess.run(command, check=True, capture_output=True, text=True)
    # 1,234 (5.67%)  file:function [object]
    counts = re.findall(r"^ *([0-9,]+) .*\[[^\]]*/_engine\.[^\]]*\]$", result.stdout, re.MULTILINE)
    if not counts:
        raise SystemExit(f"callgrind wrote no counts of the engine to {dump.name}")
    return sum(int(each.replace(",", "")) for each in counts)
