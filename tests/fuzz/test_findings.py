"""Every input that ever broke a harness, by name, against all of them; and a short run of each harness.

A name says what was wrong: `salvage-first-of-a-group` left a comma without anything before it in `#order`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.harnesses import HARNESSES

FINDINGS = sorted(Path(__file__).with_name("findings").glob("*.bin"))


@pytest.mark.parametrize("path", FINDINGS, ids=[path.stem for path in FINDINGS])
@pytest.mark.parametrize("harness", HARNESSES)
def test_finding(harness: str, path: Path) -> None:
    HARNESSES[harness].check(path.read_bytes())


@pytest.mark.parametrize("harness", HARNESSES)
def test_a_short_run(harness: str) -> None:
    check, seeds, mutator = HARNESSES[harness]
    corpus = seeds()
    made = mutator(1, corpus)
    for data in [*corpus, *(made.next() for _ in range(150))]:
        check(data)


@pytest.mark.parametrize("harness", HARNESSES)
def test_the_same_seed_makes_the_same_inputs(harness: str) -> None:
    _, seeds, mutator = HARNESSES[harness]
    first, second = mutator(7, seeds()), mutator(7, seeds())
    made = [first.next() for _ in range(50)]
    assert made == [second.next() for _ in range(50)]
    assert len(set(made)) > 40


CRASHING = """
import ctypes
import sys
from pathlib import Path
from tests.fuzz import __main__ as fuzz, harnesses

def check(data):
    if b"bad" in data:
        ctypes.string_at(0)

fuzz.FINDINGS = Path(sys.argv[1])
harnesses.HARNESSES["crashing"] = harnesses.Harness(check, lambda: [b"good", b"good bad good" * 100, b"never tried"])
sys.argv[1:] = ["crashing"]
sys.exit(fuzz.main())
"""


def test_what_ends_the_process_is_a_finding(tmp_path: Path) -> None:
    # AddressSanitizer would make an exit code of the signal.
    environment = {**os.environ, "ASAN_OPTIONS": f"{os.environ.get('ASAN_OPTIONS', '')}:handle_segv=0"}
    result = subprocess.run(
        [sys.executable, "-c", CRASHING, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        env=environment,
        capture_output=True,
        text=True,
    )
    (finding,) = tmp_path.iterdir()
    assert finding.read_bytes() == b"bad"
    assert result.stdout.startswith(f"{finding.name}: SIGSEGV ends the process")
    assert result.returncode == 1
    assert "Segmentation fault" in result.stderr  # and where it was
