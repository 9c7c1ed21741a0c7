"""`qbxml request`: JSON to a request, its problems, and what operations there are and take."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import qbxml_core as qb
from qbxml_core import operations

COMMAND = [sys.executable, "-m", "qbxml_core", "request"]
INVOICE = {"customer_id": "8-1", "lines": [{"item_id": "8-2", "quantity": 2}]}


def run(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *map(str, arguments)], input=stdin, capture_output=True, timeout=60, check=False)


def test_parameters_from_a_file_or_a_pipe_to_a_file_or_stdout(tmp_path: Path) -> None:
    wanted = qb.encode_request("invoices.create", INVOICE, request_id="7", version="13.0", on_error="continueOnError")
    options = ["--request-id", "7", "--version", "13.0", "--on-error", "continueOnError"]
    text = json.dumps(INVOICE).encode()
    params = tmp_path / "params.json"
    params.write_bytes(text)
    assert run("invoices.create", "--params", "-", *options, stdin=text).stdout == wanted
    assert run("invoices.create", "--params", params, *options, "-o", tmp_path / "out.xml").stdout == b""
    assert (tmp_path / "out.xml").read_bytes() == wanted
    params.write_bytes(b"\xef\xbb\xbf" + text)
    assert run("invoices.create", "--params", params, *options).stdout == wanted
    params.write_text(text.decode(), encoding="utf-16")
    assert run("invoices.create", "--params", params, *options).stdout == wanted


def test_parameters_on_the_command_line() -> None:
    done = run("customers.create", "--params", '{"name": "R\u00edos"}')
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == qb.encode_request("customers.create", {"name": "R\u00edos"})


def test_without_parameters() -> None:
    done = run("invoices.list")
    assert (done.returncode, done.stdout, done.stderr) == (0, qb.encode_request("invoices.list"), b"")


def test_every_problem_has_a_line(tmp_path: Path) -> None:
    params = b'{"customerIdd": "8-1", "isPending": "x", "lines": [{"rate": "1,5"}]}'
    done = run("invoices.create", "--params", "-", "-o", tmp_path / "out.xml", stdin=params)
    assert done.returncode == 1
    first, *rest = done.stderr.decode().splitlines()
    assert first == "qbxml: invoices.create: 4 problems"
    assert [line.split(":")[0].strip() for line in rest] == ["customerIdd", "customerId", "isPending", "lines[0].rate"]
    assert not (tmp_path / "out.xml").exists()


def test_what_is_odd_is_written_and_told() -> None:
    done = run("customers.create", "--params", "-", stdin='{"name": "\u2603"}'.encode())
    assert done.returncode == 0
    assert b"&#9731;" in done.stdout
    assert done.stderr.startswith(b"qbxml: warning: customers.create: name: ")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["invoice.list"], 1, "did you mean `invoices.list`?"),
        (["invoice.list", "--describe"], 1, "did you mean `invoices.list`?"),
        (["invoices.list", "--params", "nowhere.json"], 1, "nowhere.json: no such file"),
        (["invoices.list", "--params", "limit=20"], 1, "takes a JSON object, such as '{\"limit\": 20}'"),
        (["invoices.list", "--params", ""], 1, "'': no such file; --params takes"),
        (["invoices.list", "--params", "[5]"], 1, "invoices.list: "),
        (["invoices.list", "--params", "-"], 1, "the parameters are not JSON"),
        (["invoices.list", "--version", "17.0"], 2, "there is no qbXML '17.0' here"),
        (["invoices.list", "--edition", "DE"], 2, "'DE' is not one of"),
        (["currencies.create", "--params", "-", "--version", "1.0"], 1, "came with qbXML 8.0"),
        (["invoices.create"], 1, "qbxml request invoices.create --describe shows them"),
        (["invoices.create", "--params", '{"customrId": "8-1"}'], 1, "did you mean `customerId`?"),
        ([], 2, "qbxml request --list shows them"),
        (["--list", "nonsense"], 1, "no operation has 'nonsense' in its name"),
    ],
)
def test_what_goes_wrong(arguments: list[str], code: int, words: str) -> None:
    stdin = b'{"name": "Euro", "currencyCode": "EUR"}' if arguments[:1] == ["currencies.create"] else b""
    done = run(*arguments, stdin=stdin)
    assert done.returncode == code
    assert words in done.stderr.decode()
    assert done.stdout == b""


def test_operations_are_listed() -> None:
    everything = run("--list").stdout.decode().splitlines()
    assert len(everything) == len(operations.names())
    some = run("--list", "Invoices").stdout.decode().splitlines()
    assert [line.split() for line in some][:3] == [
        ["invoices.list", "InvoiceQueryRq"],
        ["invoices.retrieve", "InvoiceQueryRq"],
        ["invoices.create", "InvoiceAddRq"],
    ]


def test_an_operation_is_described() -> None:
    lines = run("customers.create", "--describe").stdout.decode().splitlines()
    assert lines[0] == "customers.create writes CustomerAddRq"
    (name,) = [line for line in lines if line.startswith("  name ")]
    assert "required, at most 41 characters" in name


def test_help_has_an_example_that_works() -> None:
    text = run("--help").stdout.decode()
    start = text.index('{"customerId"')
    example = " ".join(text[start : text.index("}]}", start) + 3].split())
    assert qb.encode_request("invoices.create", example)
    assert "qbxml request invoices.create --params invoice.json" in text
