"""Benchmarks of decoding, small enough to run on every change: pytest benches [--benchmark-only]."""

from __future__ import annotations

import json
from functools import cache
from xml.parsers import expat

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import qbxml_core
from benches.corpus import Document, load_schema

SIZE = 3_000_000


@cache
def document(name: str) -> bytes:
    """A made document by the name of its benchmark."""
    if name == "tiny":
        return b"".join(Document(load_schema(), "CustomerModRs").write(records=1))
    message, columns = {
        "invoices": ("InvoiceQueryRs", None),
        "customers": ("CustomerQueryRs", None),
        "wide report": ("GeneralSummaryReportQueryRs", 40),
    }[name]
    return b"".join(Document(load_schema(), message, columns=columns).write(size=SIZE))


@pytest.mark.parametrize("format", ["json", "ndjson"])
@pytest.mark.parametrize("name", ["invoices", "customers", "wide report", "tiny"])
def test_to_json(benchmark: BenchmarkFixture, name: str, format: str) -> None:
    data = document(name)
    benchmark.group = name
    benchmark.extra_info["bytes"] = len(data)
    result = benchmark(qbxml_core.to_json, data, shape="native", format=format)
    assert json.loads(result.splitlines()[0])


@pytest.mark.parametrize("name", ["invoices", "customers", "wide report", "tiny"])
def test_expat_without_handlers(benchmark: BenchmarkFixture, name: str) -> None:
    """What the others are measured by."""
    benchmark.group = name
    assert benchmark(lambda data: expat.ParserCreate().Parse(data, True), document(name)) == 1
