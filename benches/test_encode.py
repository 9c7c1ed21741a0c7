"""Benchmarks of small calls, encoding above all: pytest benches [--benchmark-only].

`python -m benches.calls` compares them, and judges them by their targets.
"""

from __future__ import annotations

import importlib.util

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from benches.calls import CALLS, Call


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)
def test_call(benchmark: BenchmarkFixture, call: Call) -> None:
    if call.needs and not importlib.util.find_spec(call.needs):
        pytest.skip(f"{call.needs} is not installed")
    benchmark.group = "calls"
    assert benchmark(call.prepare())
