"""The first use of the classes of records, by many threads at once, in a fresh process.

msgspec 0.19 to 0.22 crash when one thread uses a class while another makes its decoder. That happens once a class, so
every attempt needs a process of its own, in which Python changes threads as often as it can.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

ROOT = Path(__file__).parents[2]
OLDEST = (0, 23)

PROGRAM = """
import sys, threading
import msgspec
import qbxml_core as qb
from qbxml_core._engine import object_names
from qbxml_core._generated.models import class_of
sys.setswitchinterval(1e-6)
classes = [class_of(name) for name in object_names()]
texts = [msgspec.json.encode(dict.fromkeys(kind.__struct_encode_fields__)) for kind in classes]
start = threading.Barrier(8)
failures = []

def run(number):
    try:
        for kind, text in zip(classes, texts):
            start.wait()
            try:
                msgspec.json.Decoder(kind).decode(text)
            except msgspec.ValidationError:
                pass
    except BaseException as error:
        failures.append(error)
        start.abort()

threads = [threading.Thread(target=run, args=(number,)) for number in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert not failures, failures
print(len(classes))
"""


@pytest.mark.parametrize("attempt", range(3))
def test_many_threads_use_every_class_for_the_first_time(attempt: int) -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 100


def test_the_versions_that_crash_are_not_allowed() -> None:
    asked = re.findall(r'"(msgspec\b[^"]*)"', ROOT.joinpath("pyproject.toml").read_text())
    assert set(asked) == {f"msgspec>={'.'.join(map(str, OLDEST))}"}
    assert tuple(map(int, msgspec.__version__.split(".")[:2])) >= OLDEST
