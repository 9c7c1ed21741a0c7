"""The way of a user: `qbxml serve` and `qbxml server` as processes, curl's call, and the published client."""

from __future__ import annotations

import json
import os
import shlex
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import conductor
import pytest

import qbxml_core as qb

QBXML = [sys.executable, "-c", "from qbxml_core.cli import main; main()"]
PATIENCE = 120
"""Seconds after which a process counts as hanging."""
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("QBXML_")}


class Running:
    """A process that runs until it is stopped, and its lines as they come."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.out: Queue[str | None] = Queue()
        self.err: Queue[str | None] = Queue()
        for stream, lines in ((process.stdout, self.out), (process.stderr, self.err)):
            threading.Thread(target=self._read, args=(stream, lines), daemon=True).start()

    @staticmethod
    def _read(stream: Any, lines: Queue[str | None]) -> None:
        for line in stream:
            lines.put(line.rstrip("\n"))
        lines.put(None)

    @staticmethod
    def line(lines: Queue[str | None], *, having: str) -> str:
        """The next line with this text in it."""
        before = []
        while (line := lines.get(timeout=PATIENCE)) is not None:
            if having in line:
                return line
            before.append(line)
        raise AssertionError(f"the process ended without a line that has {having!r}: {before}")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(PATIENCE)


@contextmanager
def running(*arguments: str, folder: Path) -> Iterator[Running]:
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen([*QBXML, *arguments], cwd=folder, env=ENVIRONMENT, **pipes) as process:  # type: ignore[call-overload]
        started = Running(process)
        try:
            yield started
        finally:
            if process.poll() is None:
                started.stop()


def qbxml(*arguments: str, folder: Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [*QBXML, *arguments]
    return subprocess.run(
        command, cwd=folder, env=ENVIRONMENT | (env or {}), capture_output=True, text=True, timeout=PATIENCE
    )


def from_json(*arguments: str, folder: Path) -> Any:
    result = qbxml(*arguments, "--json", folder=folder)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def refused(*arguments: str, folder: Path, code: int = 1) -> str:
    """What a command says that cannot do its work."""
    result = qbxml(*arguments, folder=folder)
    assert (result.returncode, result.stdout) == (code, ""), result.stderr
    assert "Traceback" not in result.stderr
    return result.stderr


def test_the_demo_writes_a_call_that_is_answered(tmp_path: Path) -> None:
    with running("serve", "--demo", "--port", "0", folder=tmp_path) as demo:
        call = shlex.split(demo.line(demo.out, having="curl"))
        (url,) = (word for word in call if word.startswith("http"))
        headers = dict(call[at + 1].split(": ", 1) for at, word in enumerate(call) if word == "-H")
        with urlopen(Request(url, headers=headers), timeout=PATIENCE) as answer:
            body = json.load(answer)
        assert body["objectType"] == "list"
        assert [customer["objectType"] for customer in body["data"]] == ["qbd_customer"]
        with pytest.raises(HTTPError) as wrong:
            urlopen(Request(url, headers=headers | {"Authorization": "Bearer sk_demo"}), timeout=PATIENCE)
        with wrong.value as refusal:
            assert refusal.status == 401
        demo.stop()
        assert demo.out.get(timeout=PATIENCE) is None  # stdout has the call, and nothing else
    assert list(tmp_path.iterdir()) == []


def test_from_an_empty_folder_to_the_published_client(tmp_path: Path) -> None:
    with running("serve", "--port", "0", folder=tmp_path) as server:
        url = server.line(server.out, having="Serving").split()[1]
        server.line(server.out, having="qbxml server key create")
        connect = server.line(server.out, having="qbxml server connect")
        assert connect.endswith(f"--public-url {url}")  # the port is not the usual one

        key = from_json("server", "key", "create", "--name", "Mine", folder=tmp_path)
        assert key["key"].startswith("sk_")
        facts = ["--company-name", "Smith & Sons", "--source-id", "7", "--email", "smith@example.com"]
        user = from_json("server", "end-user", "create", *facts, folder=tmp_path)
        assert (user["objectType"], user["companyName"], user["sourceId"]) == ("end_user", "Smith & Sons", "7")
        connected = from_json("server", "connect", user["id"], "-o", "smith.qwc", "--public-url", url, folder=tmp_path)
        assert list(connected) == ["qwc", "user", "password", "url"]
        assert connected["qwc"] == "smith.qwc"

        client = conductor.Conductor(api_key=key["key"], base_url=f"{url}/v1", max_retries=0, timeout=PATIENCE)
        with pytest.raises(conductor.APIStatusError) as early:
            client.qbd.customers.list(conductor_end_user_id=user["id"])
        assert early.value.body["error"]["code"] == "INTEGRATION_CONNECTION_NOT_SET_UP"  # type: ignore[index]

        simulate = ["server", "simulate", "smith.qwc", "--password", connected["password"]]
        with running(*simulate, folder=tmp_path) as simulator:
            simulator.line(simulator.err, having="Added.")
            names = [customer.full_name for customer in client.qbd.customers.list(conductor_end_user_id=user["id"])]
            assert "Anna Baker" in names  # of the sample company
            made = client.qbd.customers.create(conductor_end_user_id=user["id"], name="Zed")
            found = client.qbd.customers.retrieve(made.id, conductor_end_user_id=user["id"])
            assert found.full_name == "Zed"

        doctor = from_json("server", "doctor", "--public-url", url, folder=tmp_path)
        assert {check["name"] for check in doctor["checks"]} == {"database", "url", "adding", "health"}

        (listed,) = from_json("server", "key", "list", folder=tmp_path)
        assert (listed["id"], listed["tail"]) == (key["id"], key["key"][-4:])
        assert "key" not in listed  # it was shown once
        assert qbxml("server", "key", "revoke", key["id"], folder=tmp_path).returncode == 0
        with pytest.raises(conductor.AuthenticationError):
            client.qbd.customers.list(conductor_end_user_id=user["id"])


def test_a_wrong_password_is_reported(tmp_path: Path) -> None:
    with running("serve", "--port", "0", folder=tmp_path) as server:
        url = server.line(server.out, having="Serving").split()[1]
        from_json("server", "key", "create", folder=tmp_path)
        facts = ["--company-name", "A", "--source-id", "1", "--email", "a@example.com"]
        user = from_json("server", "end-user", "create", *facts, folder=tmp_path)
        assert "source ID '1'" in refused("server", "end-user", "create", *facts, folder=tmp_path)
        from_json("server", "connect", user["id"], "-o", "a.qwc", "--public-url", url, folder=tmp_path)
        wrong = ["server", "simulate", "a.qwc", "--password", "wrong"]
        assert "QBWC1040" in qbxml(*wrong, "--once", folder=tmp_path).stderr
        assert "the server refused the password" in qbxml(*wrong, folder=tmp_path).stderr


def test_a_port_that_is_in_use(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        said = refused("serve", "--port", port, folder=tmp_path)
    assert said.startswith(f"Error: cannot listen on 127.0.0.1:{port}: ")


@pytest.mark.parametrize(
    ("database", "code", "reason"),
    [
        ("qbxml.db", 2, "write sqlite:///PATH or postgresql://"),
        ("mysql://localhost/qb", 2, "no database driver for mysql"),
        ("sqlite:///nowhere/qb.db", 2, "there is no folder "),
        ("postgresql://nobody:hush@127.0.0.1:1/qb", 2, "cannot be opened"),
        ("sqlite:///text.db", 1, "file is not a database"),
    ],
)
@pytest.mark.parametrize("command", [("serve", "--port", "0"), ("server", "key", "create")])
def test_databases_that_cannot_be_opened(
    tmp_path: Path, command: tuple[str, ...], database: str, code: int, reason: str
) -> None:
    (tmp_path / "text.db").write_text("This is a text, and long enough to be looked at. " * 40, "utf-8")
    said = refused(*command, "--database", database, folder=tmp_path, code=code)
    assert reason in said
    assert "hush" not in said


def test_files_and_ids_that_do_not_exist(tmp_path: Path) -> None:
    (tmp_path / "text.qwc").write_text("no XML", "utf-8")
    assert "nowhere.qwc cannot be read" in refused(
        "server", "simulate", "nowhere.qwc", "--password", "p", folder=tmp_path
    )
    assert "not well-formed" in refused("server", "simulate", "text.qwc", "--password", "p", folder=tmp_path)
    assert "there is no end-user 'end_usr_x'" in refused("server", "connect", "end_usr_x", folder=tmp_path)
    assert "there is no key 'key_x'" in refused("server", "key", "revoke", "key_x", folder=tmp_path)
    plain = refused("server", "connect", "x", "--public-url", "http://qb.example.com", folder=tmp_path, code=2)
    assert "https" in plain  # the Web Connector takes plain HTTP for localhost alone


@pytest.mark.parametrize(("email", "length"), [("", 0), ("a" * 501, 501)])
def test_an_end_user_has_what_the_api_takes(tmp_path: Path, email: str, length: int) -> None:
    facts = ["--company-name", "A", "--source-id", "1", "--email", email]
    said = refused("server", "end-user", "create", *facts, folder=tmp_path, code=2)
    assert f"'--email': takes 1 to 500 characters, not {length}." in said


@pytest.mark.parametrize("command", ["serve", "server"])
def test_without_the_extra_it_names_it(tmp_path: Path, command: str) -> None:
    (tmp_path / "sqlalchemy.py").write_text(
        "raise ModuleNotFoundError(\"No module named 'sqlalchemy'\", name='sqlalchemy')", "utf-8"
    )
    path = os.pathsep.join([str(tmp_path), str(Path(qb.__file__).parents[1])])
    result = qbxml(command, "--help", folder=tmp_path, env={"PYTHONPATH": path})
    assert (result.returncode, result.stdout) == (2, "")
    assert f'`qbxml {command}` is an extra (sqlalchemy is missing): pip install "qbxml-core[server]"' in result.stderr
