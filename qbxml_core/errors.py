"""Every exception of qbxml_core, and the one table of their codes.

All of them are `QBXMLError`. What goes wrong in a document is a `DecodeError`; what goes wrong around it (files,
archives, targets, options) has a class of its own. Each carries a `code`, a short stable word to switch on; `CODES`
says what the code means and what to do about it. A wrong *type* of argument is a plain `TypeError`: that is a mistake
in the calling program, not in its input.
"""

from __future__ import annotations

__all__ = [
    "CODES",
    "CodeFacts",
    "DecodeError",
    "DecoderMemoryError",
    "DoctypeError",
    "EncodeError",
    "EncodingError",
    "IllegalCharacterError",
    "LimitError",
    "MalformedXMLError",
    "NotQBXMLError",
    "NotRequestError",
    "NotResponseError",
    "OptionError",
    "QBXMLError",
    "SourceError",
    "SplitError",
    "StrictError",
    "TableError",
    "TargetError",
    "TruncatedError",
    "UndefinedEntityError",
    "decode_error",
    "printable",
]


class QBXMLError(Exception):
    """The root of every exception this package raises on purpose."""

    code: str = "error"

    @property
    def advice(self) -> str:
        """What to do about it; empty where the message already says all there is."""
        facts = CODES.get(self.code)
        return facts.advice if facts else ""


class DecodeError(QBXMLError, ValueError):
    """A document that cannot be read.

    Attributes:
        code: The stable word for this kind of error, a key of `CODES`.
        offset: Absolute byte offset in the document: unpacked if it came from an archive, and in UTF-8 if `encoding`
            is set.
        path: Where in the document, `QBXMLMsgsRs/InvoiceQueryRs/InvoiceRet[41]/TxnDate`; empty outside the root.
        detail: The fact, in lower case, ending in ": found ..." where something was found.
        expected: The text that should have been found, or None.
        source: The name of the file the document came from, or None.
        encoding: The encoding the document was transcoded from before it was decoded, or None for UTF-8.
        records: How many whole records were read before the error, or None where nobody counted.
        in_stored_bytes: Whether `offset` counts bytes as they are stored, because transcoding them failed.
    """

    def __init__(
        self,
        code: str,
        offset: int,
        path: str = "",
        detail: str = "",
        expected: str | None = None,
        *,
        source: str | None = None,
        encoding: str | None = None,
        records: int | None = None,
    ) -> None:
        super().__init__(code, offset, path, detail, expected)
        self.code = code
        self.offset = offset
        self.path = path
        self.detail = detail
        self.expected = expected
        self.source = source
        self.encoding = encoding
        self.records = records
        self.in_stored_bytes = False

    def __str__(self) -> str:
        return self._told(self.advice)

    @property
    def without_advice(self) -> str:
        """The message for those who cannot take the advice, since they did not call: the clients of a server."""
        return self._told("")

    def _told(self, advice: str) -> str:
        detail = self.detail or (CODES[self.code].meaning if self.code in CODES else self.code)
        fact, separator, found = detail.partition(": found ")
        if self.expected is not None:
            fact += f": expected `{self.expected}`"
            separator = ", found "
        if found:
            fact += separator + found
        if advice:
            fact += f"; {advice}"
        place = f"byte {self.offset}"
        if self.encoding:
            place += f" of the text as UTF-8, transcoded from {self.encoding}"
        if self.records:
            place += f", after {self.records:,} whole record{'' if self.records == 1 else 's'}"
        if self.path:
            place += f", at {self.path}"
        text = f"{fact} ({place})"
        return printable(f"{self.source}: {text}" if self.source else text)

    def __reduce__(self) -> tuple[object, ...]:
        # BaseException would call the class with `args` alone; the keyword-only attributes travel in the state.
        return type(self), self.args, dict(self.__dict__)


class MalformedXMLError(DecodeError):
    """The document is not well-formed XML."""


class TruncatedError(MalformedXMLError):
    """The input ended before the document did."""


class IllegalCharacterError(MalformedXMLError):
    """A character, or a reference to one, that XML does not allow."""


class UndefinedEntityError(MalformedXMLError):
    """A reference to an entity other than the five that XML predefines."""


class DoctypeError(DecodeError):
    """The document has a DOCTYPE, which is refused: qbXML needs none, and attacks do."""


class EncodingError(DecodeError):
    """Bytes that are not text in the document's encoding, or an encoding nobody knows."""


class NotQBXMLError(DecodeError):
    """There is no document at all, or its root element is not QBXML."""

    @property
    def advice(self) -> str:
        if self.detail.endswith(": found `QBPOSXML`"):
            return "this is a document of QuickBooks Point of Sale, which has messages of its own: they are not read"
        inside = "; one inside other elements is read by `convert` with salvage=True, or --salvage"
        return super().advice + (inside if self.detail.startswith("root element") else "")


class NotResponseError(DecodeError):
    """A request or an event, in the api shape, which is one of responses; or several responses instead of one."""


class NotRequestError(DecodeError):
    """A response or an event where `decode_request` should read requests."""


class StrictError(DecodeError):
    """With `strict=True`: something odd that would otherwise be a warning of the same code."""


class SplitError(DecodeError):
    """A range of `split` does not begin between two records: something before it only looks like a record."""


class LimitError(DecodeError):
    """The document goes beyond one of the `Limits`, or beyond a fixed one of the engine."""

    @property
    def advice(self) -> str:
        return super().advice if "max_" in self.detail else ""


class DecoderMemoryError(DecodeError, MemoryError):
    """The machine has not enough memory for one record of the document."""


class EncodeError(QBXMLError, ValueError):
    """Values that cannot be written as qbXML; what is raised is a `RequestError`."""


class _FileError(QBXMLError, OSError):
    """An error of one file: the name, what happened, and the system's own error number where there is one."""

    def __init__(self, code: str, name: str, detail: str, errno: int | None = None) -> None:
        super().__init__(errno, detail, name)
        self.code = code
        self.name = name
        self.detail = detail

    def __str__(self) -> str:
        advice = f"; {self.advice}" if self.advice else ""
        return printable(f"{self.name or repr(self.name)}: {self.detail}{advice}")

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.code, self.name, self.detail, self.errno)


class SourceError(_FileError):
    """An input that cannot be opened or read. Also an `OSError`, with `errno` and `filename`."""


class TargetError(_FileError):
    """An output that cannot be written. Also an `OSError`, with `errno` and `filename`."""


class OptionError(QBXMLError, ValueError):
    """An option, or a combination of options, that makes no sense."""

    code = "option"


class TableError(QBXMLError, ValueError):
    """Records that do not fit into one table, or a value that does not fit its column."""

    code = "table"


class CodeFacts:
    """One row of `CODES`."""

    __slots__ = ("advice", "kind", "meaning")

    def __init__(self, kind: type[QBXMLError], meaning: str, advice: str = "") -> None:
        self.kind = kind
        self.meaning = meaning
        self.advice = advice


CODES: dict[str, CodeFacts] = {
    # --- the document
    "xml_syntax": CodeFacts(MalformedXMLError, "the document is not well-formed XML"),
    "truncated": CodeFacts(TruncatedError, "the input ended before the document did", "the rest is missing"),
    "second_document": CodeFacts(
        MalformedXMLError,
        "a second document behind the first",
        'give one at a time: only iter_records and the format "ndjson" read any number of them',
    ),
    "doctype": CodeFacts(DoctypeError, "a DOCTYPE is refused", "qbXML has none: remove it"),
    "not_qbxml": CodeFacts(NotQBXMLError, "this is not qbXML", "a qbXML document has one root element, QBXML"),
    "empty_document": CodeFacts(NotQBXMLError, "the input is empty"),
    "limit": CodeFacts(
        LimitError, "the document goes beyond a limit", "raise that limit if you trust where the document comes from"
    ),
    "not_request": CodeFacts(NotRequestError, "this is not a request", "`decode` reads responses"),
    "not_response": CodeFacts(
        NotResponseError, "this is not a response", "`decode_request` reads requests, and the native shape reads it"
    ),
    "wrong_cut": CodeFacts(
        SplitError, "a range does not begin between two records", "read the whole document, or split it at another size"
    ),
    "several_responses": CodeFacts(NotResponseError, "there is more than one response", "ask for one at a time"),
    "memory": CodeFacts(DecoderMemoryError, "not enough memory for one record", "lower max_record to fail earlier"),
    # --- damaged text: warnings, or errors with strict=True or illegal_characters="error"
    "illegal_character": CodeFacts(
        IllegalCharacterError, "a character, or a reference to one, that XML does not allow"
    ),
    "encoding": CodeFacts(
        EncodingError, "bytes that are not text in the document's encoding", "name the right one as the encoding option"
    ),
    "undefined_entity": CodeFacts(
        UndefinedEntityError,
        "a reference to an unknown entity",
        "only &amp; &lt; &gt; &apos; &quot; and character references exist in qbXML",
    ),
    "stray_ampersand": CodeFacts(
        MalformedXMLError,
        "an `&` that starts no reference",
        "a reference needs its `;`, and any other & has to be written as &amp;",
    ),
    "outside_text": CodeFacts(MalformedXMLError, "text before or behind the document; left out"),
    "escaped_document": CodeFacts(
        StrictError,
        "the whole document was escaped once more; read as what was meant",
        "unescape it once, or have it read with a warning: without strict, and with illegal_characters='repair'",
    ),
    # --- oddities of a document in the api shape: warnings, or errors with strict=True
    "unknown_element": CodeFacts(StrictError, "an element that the schema does not know there; left out"),
    "unknown_attribute": CodeFacts(StrictError, "an attribute that the schema does not know there; left out"),
    "unknown_value": CodeFacts(StrictError, "a value that is none of the schema's; kept in the same spelling"),
    "unreadable_value": CodeFacts(StrictError, "a value that is not of its type; null"),
    "percent_sign": CodeFacts(StrictError, "a percent sign after a number; dropped"),
    "zero_date": CodeFacts(StrictError, "the date 0000-00-00; null"),
    "repeated_element": CodeFacts(StrictError, "an element that may occur only once is repeated"),
    "stray_text": CodeFacts(StrictError, "text between elements; left out"),
    "doubled_reference": CodeFacts(StrictError, "a reference that was escaped twice; read as what was meant"),
    # --- the files around it
    "not_found": CodeFacts(SourceError, "there is no such file"),
    "is_directory": CodeFacts(SourceError, "a directory, where a file is needed"),
    "changed": CodeFacts(SourceError, "the source has changed since it was split", "split it again"),
    "permission": CodeFacts(SourceError, "reading is not permitted"),
    "unreadable": CodeFacts(SourceError, "reading failed"),
    "not_a_path": CodeFacts(SourceError, "text of a document, where its path is needed", "pass the document as bytes"),
    "damaged_archive": CodeFacts(SourceError, "the archive is cut or damaged", "get the file again"),
    "missing_extra": CodeFacts(
        SourceError, "reading this needs a package that is not installed", 'pip install "qbxml-core[zstd]"'
    ),
    "unwritable": CodeFacts(TargetError, "writing failed"),
    "table": CodeFacts(TableError, "records or values that do not fit into one table"),
    # --- the call
    "option": CodeFacts(OptionError, "an option that makes no sense"),
}
"""Each code: the class that carries it, what it means, and what to do about it (if anything can be done)."""


def printable(text: str) -> str:
    """One line, whatever bytes a document or a file name put into it."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def decode_error(code: str, offset: int, path: str, detail: str, expected: str | None = None) -> DecodeError:
    """Make the exception for `code`; the engine, which knows no classes, calls this."""
    kind = CODES[code].kind if code in CODES else DecodeError
    if not issubclass(kind, DecodeError):
        kind = DecodeError
    return kind(code, offset, path, detail, expected)
