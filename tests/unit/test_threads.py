"""Threads: a decoder each, as many as one likes; one decoder for two is refused, never a crash."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

import qbxml_core as qb
from qbxml_core import _engine

DOCUMENTS = [path.read_bytes() for path in sorted(Path(__file__).parent.parent.joinpath("documents").glob("*.xml"))]
LARGE = (
    b"<QBXML><QBXMLMsgsRs><InvoiceQueryRs>"
    + b"<InvoiceRet><TxnID>1</TxnID><Odd>x</Odd><Memo>a & b</Memo></InvoiceRet>" * 60_000
    + b"</InvoiceQueryRs></QBXMLMsgsRs></QBXML>"
)


def in_threads(count: int, work: Callable[[int], None]) -> None:
    failures: list[BaseException] = []
    start = threading.Barrier(count)

    def run(number: int) -> None:
        start.wait()
        try:
            work(number)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]


def read(data: bytes, size: int) -> tuple[bytes, list[dict[str, object]]]:
    decoder = _engine.Decoder(shape="native", salvage=True)
    output = b""
    for at in range(0, len(data), size):
        decoder.feed(data[at : at + size])
        output += decoder.drain()
    decoder.close()
    return output + decoder.drain(), decoder.warnings


def test_a_decoder_each() -> None:
    """Predictions are shared between threads; what they lead to must not depend on it."""
    expected = [read(data, 64) for data in DOCUMENTS]

    def work(number: int) -> None:
        for step in range(60):
            which = (number * 7 + step) % len(DOCUMENTS)
            assert read(DOCUMENTS[which], 50 + number) == expected[which]

    in_threads(8, work)


def test_functions_in_parallel() -> None:
    whole = LARGE[: LARGE.index(b"</InvoiceRet>", 200_000) + 13] + LARGE[LARGE.rindex(b"</InvoiceRet>") + 13 :]
    expected = qb.to_json(whole)

    def work(_number: int) -> None:
        for _ in range(5):
            assert qb.to_json(whole) == expected

    in_threads(6, work)


USES: dict[str, Callable[[_engine.Decoder], object]] = {
    "feed": lambda decoder: decoder.feed(b"<"),
    "close": lambda decoder: decoder.close(),
    "drain": lambda decoder: decoder.drain(),
    "flush": lambda decoder: decoder.flush(),
    "warnings": lambda decoder: decoder.warnings,
    "warning_counts": lambda decoder: decoder.warning_counts,
    "messages": lambda decoder: decoder.messages,
    "damage": lambda decoder: decoder.damage,
    "take": lambda decoder: decoder.take(),
    "__init__": lambda decoder: decoder.__init__(max_depth=5),  # type: ignore[misc]
}


class Meddler:
    """A spool that lets another thread use the decoder while that is at work."""

    def __init__(self, use: Callable[[_engine.Decoder], object]) -> None:
        self.use = use
        self.decoder: _engine.Decoder | None = None
        self.refused: list[str] = []

    def write(self, deferred: int, data: bytes) -> None:
        thread = threading.Thread(target=self.meddle)
        thread.start()
        thread.join()

    def splice(self, deferred: int, into: int) -> None:
        pass

    def meddle(self) -> None:
        assert self.decoder is not None
        try:
            self.use(self.decoder)
        except qb.QBXMLError as error:
            self.refused.append(str(error))


@pytest.mark.parametrize("use", USES)
def test_one_decoder_for_two_is_refused(use: str) -> None:
    spool = Meddler(USES[use])
    decoder = spool.decoder = _engine.Decoder(spool=spool)
    decoder.feed(b"<QBXML><QBXMLMsgsRs>")
    decoder.flush()
    assert spool.refused == ["this decoder is in use by another thread: one decoder belongs to one thread at a time"]


def test_while_it_reads_without_the_interpreter_s_lock() -> None:
    for _ in range(50):
        decoder = _engine.Decoder()
        feeding = threading.Thread(target=decoder.feed, args=(LARGE,))
        feeding.start()
        refused = False
        while feeding.is_alive():
            try:
                assert isinstance(decoder.warnings, list)
            except qb.QBXMLError as error:
                refused = "in use by another thread" in str(error)
        feeding.join()
        if refused:
            return
    raise AssertionError("the threads never met")


@pytest.mark.parametrize("use", [use for use in USES if use not in ("flush", "close", "take", "__init__")])
def test_one_after_the_other_is_fine(use: str) -> None:
    decoder = _engine.Decoder()
    thread = threading.Thread(target=decoder.feed, args=(b"<QBXML>",))
    thread.start()
    thread.join()
    USES[use](decoder)
