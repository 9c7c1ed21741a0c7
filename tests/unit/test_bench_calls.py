"""Comparing calls: all ways to write the invoice write the same, and bounds are judged as they say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import etree

import qbxml_core as qb
from benches import calls
from benches.peers import invoices


def elements(document: bytes) -> list[tuple[str, str]]:
    return [(each.tag, (each.text or "").strip()) for each in etree.fromstring(document).iter(etree.Element)]


def test_all_write_the_same_invoice() -> None:
    ours = elements(qb.encode_request("invoices.create", invoices.PARAMS))
    assert ("City", "Montréal") in ours
    assert elements(invoices.with_lxml(invoices.PARAMS)) == ours
    assert elements(invoices.with_xmlschema()()) == ours
    assert elements(qb.encode_message_set([{"InvoiceAddRq": {"InvoiceAdd": invoices.NATIVE}}])) == ours


def test_every_call_does_something() -> None:
    assert all(call.prepare()() for call in calls.CALLS)


def test_bounds() -> None:
    timed = [
        calls.Timed(calls.ENCODE, 10, 11),
        calls.Timed(calls.LXML, 99, 99),
        calls.Timed("decode, one record", 9, 9),
    ]
    times, most = calls.judged(timed)
    assert (times["slower"], times["reached"], times["met"]) == (calls.LXML, 9.9, False)
    assert (most["name"], most["reached"], most["met"]) == ("decode, one record", 9, True)


def test_missing_peers_are_left_out() -> None:
    missing = calls.Call("missing", lambda: pytest.fail("prepared"), needs="no_such_module_at_all")
    (timed,) = calls.measure([missing, calls.Call("a", lambda: lambda: None, loops=3)], rounds=2)
    assert timed.name == "a"
    assert 0 < timed.best <= timed.middle


def test_results_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "results.json"
    assert calls.main(["one record", "over bare Python", "--rounds", "1", "--json", str(target)]) == 0
    written = json.loads(target.read_text())
    assert {"decode, one record", calls.IMPORT} <= {each["name"] for each in written["calls"]}
    assert {each["name"] for each in written["targets"]} == {each["name"] for each in written["calls"]} - {
        calls.FIRST_USE
    }
    assert "the target is 10 us at most" in capsys.readouterr().out
