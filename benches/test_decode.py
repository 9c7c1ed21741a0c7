"""Benchmarks of decoding, small enough to run on every change: pytest benches [--benchmark-only].

`--benchmark-json FILE` keeps the results, `--benchmark-compare` compares them with earlier ones of the same machine.
"""

from __future__ import annotations

import json
import subprocess
import sys
from xml.parsers import expat

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import qbxml_core
from benches.documents import CLEAN, ODD, TINY, clean, odd, tiny
from benches.peers import ours

SIZE = 1_000_000
FORMS = [("api", "json"), ("api", "ndjson"), ("native", "json"), ("native", "ndjson")]


def run_json(benchmark: BenchmarkFixture, group: str, data: bytes, shape: str, form: str) -> bytes:
    benchmark.group = group
    benchmark.extra_info["bytes"] = len(data)
    return benchmark(qbxml_core.to_json, data, shape=shape, format=form)


@pytest.mark.parametrize(("shape", "form"), FORMS)
@pytest.mark.parametrize("name", CLEAN)
def test_to_json(benchmark: BenchmarkFixture, name: str, shape: str, form: str) -> None:
    result = run_json(benchmark, name, clean(name, SIZE), shape, form)
    assert json.loads(result.splitlines()[0])


@pytest.mark.parametrize("shape", ["api", "native"])
@pytest.mark.parametrize("name", ODD)
def test_odd_records(benchmark: BenchmarkFixture, name: str, shape: str) -> None:
    """Every record takes the complete reader."""
    assert json.loads(run_json(benchmark, name, odd(name, SIZE), shape, "json"))


@pytest.mark.parametrize("shape", ["api", "native"])
@pytest.mark.parametrize("records", TINY)
def test_tiny_to_json(benchmark: BenchmarkFixture, records: int, shape: str) -> None:
    """What an API server does all day; at one record this is the cost of the call."""
    assert json.loads(run_json(benchmark, f"{records} records", tiny(records), shape, "json"))


@pytest.mark.parametrize("records", TINY)
def test_tiny_body(benchmark: BenchmarkFixture, records: int) -> None:
    """The same as the body of a REST answer."""
    benchmark.group = f"{records} records"
    answer = benchmark(qbxml_core.api_response, "invoices.list", tiny(records))
    assert len(json.loads(answer.body)["data"]) == records


@pytest.mark.parametrize("records", TINY)
def test_tiny_decode(benchmark: BenchmarkFixture, records: int) -> None:
    benchmark.group = f"{records} records"
    assert len(benchmark(qbxml_core.decode, tiny(records)).responses[0].records) == records


@pytest.mark.parametrize("contender", [ours.STRUCTS, ours.DECODED, ours.MSGSPEC, ours.MSGSPEC_KEPT])
@pytest.mark.parametrize("name", CLEAN)
def test_structs(benchmark: BenchmarkFixture, name: str, contender: str) -> None:
    """Structs from qbXML, and what msgspec needs for the same Structs from JSON."""
    run = next(each for each in ours.CONTENDERS if each.name == contender).prepare(clean(name, SIZE))
    if run is None:
        pytest.skip("records of several kinds are no list for msgspec")
    benchmark.group = f"{name}, Structs"
    benchmark(run)


@pytest.mark.parametrize("name", CLEAN)
def test_expat_without_handlers(benchmark: BenchmarkFixture, name: str) -> None:
    """What the others can be measured by everywhere."""
    benchmark.group = name
    assert benchmark(lambda data: expat.ParserCreate().Parse(data, True), clean(name, SIZE)) == 1


@pytest.mark.parametrize("code", ["pass", "import qbxml_core", "from qbxml_core import to_json, decode"])
def test_import(benchmark: BenchmarkFixture, code: str) -> None:
    """A fresh interpreter; the first line is that of bare Python."""
    benchmark.group = "import"
    command = [sys.executable, "-c", code]
    benchmark.pedantic(subprocess.run, (command,), {"check": True}, rounds=3, warmup_rounds=1)
