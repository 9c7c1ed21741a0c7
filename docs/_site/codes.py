"""Pages about codes, from the tables that the code itself uses: errors, problems of requests, statuses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docs._site.markdown import code, table
from qbxml_core._generated import status
from qbxml_core.errors import CODES, OptionError, SourceError, StrictError, TargetError
from qbxml_core.facts.status import KINDS
from qbxml_core.writing.problems import PROBLEMS

__all__ = ["pages"]

_WARNINGS = Path(__file__).resolve().parents[1] / "warnings.md"


def pages() -> dict[str, str]:
    """The pages by their path."""
    return {"errors.md": _errors(), "status-codes.md": _statuses()}


def _errors() -> str:
    around = (SourceError, TargetError, OptionError)
    document = {word: facts for word, facts in CODES.items() if not issubclass(facts.kind, (*around, StrictError))}
    files = {word: facts for word, facts in CODES.items() if issubclass(facts.kind, around)}
    odd = {word: facts for word, facts in CODES.items() if issubclass(facts.kind, StrictError)}
    head = ("Code", "Exception", "What it means", "What to do")
    lines = [
        "# Error codes",
        "",
        "Every exception of the package is a `QBXMLError` and carries a `code`, a short word that stays the same; "
        "`qb.CODES` is this table in Python, `qbxml explain CODE` shows a row. A `DecodeError` also has `offset`, the "
        "byte in the document, and `path`, the place in it: `QBXMLMsgsRs/InvoiceQueryRs/InvoiceRet[41]/TxnDate`.",
        "",
        "## The document cannot be read",
        "",
        *table(head, [_error(word, facts) for word, facts in document.items()]),
        "## The files around it, and the call",
        "",
        *table(head, [_error(word, facts) for word, facts in files.items()]),
        "## Warnings, or errors with strict",
        "",
        "Something is odd and was read all the same; [the page about warnings](warnings.md) has an example of each.",
        "",
        *table(
            ("Code", "What it means"),
            [(f"[`{word}`](warnings.md#{_section(word)})", facts.meaning) for word, facts in odd.items()],
        ),
        "## Problems of a request",
        "",
        "A `RequestError` has all of them in `problems`, each with the parameter it is about, the place on the wire "
        "and the values that are allowed, where they can be listed.",
        "",
        *table(("Code", "What it means"), [(code(word), meaning) for word, meaning in PROBLEMS.items()]),
    ]
    return "\n".join(lines)


def _section(word: str) -> str:
    """Where the page about warnings speaks of a code: under its name, or with the others about damaged text."""
    return word if f"\n## {word}\n" in _WARNINGS.read_text("utf-8") else "damaged-text"


def _error(word: str, facts: Any) -> tuple[str, ...]:
    return code(word), code(facts.kind.__name__), facts.meaning, facts.advice


def _statuses() -> str:
    head = ("Code", "Kind", "Again?", "What it means", "For the person at the machine", "Certainty")
    lines = [
        "# Status codes",
        "",
        "What QuickBooks says of each request. A status is data: reading never raises because of it. The code decides, "
        "never the severity beside it, and a code that is in no table gets what its range says. "
        "`qbxml explain 3175` shows a row; in Python it is `answer.status` with `kind` and `retryable`.",
        "",
        "## Kinds",
        "",
        *table(("Kind", "What it means"), [(code(kind), meaning) for kind, meaning in KINDS.items()]),
        "## Codes",
        "",
        "Certainty: *recorded* in a real answer, or *seen* in the sources of others.",
        "",
        *table(head, [_status(str(number), *row) for number, row in status.CODES.items()]),
        "## Ranges",
        "",
        "What a code means that is not in the table above, from its first number on.",
        "",
        *table(("From", "Kind", "What it means"), [(str(first), code(row[0]), row[3]) for first, row in status.RANGES]),
        "## Error codes of the COM layer",
        "",
        "They come instead of an answer, from the request processor or through the Web Connector.",
        "",
        *table(head, [_status(f"0x{number:08X}", *row) for number, row in status.COM_CODES.items()]),
    ]
    return "\n".join(lines)


def _status(number: str, answer: status.Answer, certainty: str, message_set: bool) -> tuple[str, ...]:
    kind, when_empty, retryable, meaning, user_message = answer
    kinds = code(kind) if when_empty == kind else f"{code(kind)}, without a record {code(when_empty)}"
    said = f"{meaning} (Of the message set.)" if message_set else meaning
    return code(number), kinds, "yes" if retryable else "", said, user_message, certainty
