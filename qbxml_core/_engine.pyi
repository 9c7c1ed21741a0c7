"""What the compiled engine offers to Python."""

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal, Protocol, final, type_check_only

from typing_extensions import Buffer, Self, disjoint_base

SCHEMA_VERSION: str
"""The version of qbXML the tables were generated from."""

VECTORS: str
"""The instructions the engine was built for: SSE2, NEON or plain C."""

def object_names() -> list[str]:
    """The name of the JSON object behind each number by which the engine knows the class of a record."""

def tables() -> list[
    tuple[
        str,
        frozenset[str],
        tuple[tuple[str, str], ...],
        tuple[tuple[str, str | None, str | None, frozenset[str]], ...],
    ]
]:
    """The compiled tables, for tests and tools: name, flags, attributes and rows of each type, the root's first."""

@type_check_only
class Spool(Protocol):
    """Where a decoder puts output that has to wait for other output; deferred member 0 is the output itself."""

    def write(self, deferred: int, data: bytes) -> None:
        """Append bytes to a deferred member."""

    def splice(self, deferred: int, into: int) -> None:
        """Append all of a deferred member to another one and forget it."""

@final
class Chunk:
    """Records of one container, read apart from their decoder on another thread; for `qbxml_core.reading.parallel`."""

    used: int
    """Bytes of whole records read."""

    views: int
    """Users of the output, which a chunk is as a buffer."""

    def __buffer__(self, flags: int, /) -> memoryview: ...
    def decode(self, data: Buffer, size: int) -> None:
        """Read records from the first `size` bytes; 64 bytes of anything must follow."""

@final
class Decoder:
    """Turns a qbXML document into JSON, piece by piece; it opens no files and knows no encodings but UTF-8.

    `feed` bytes as they come, `drain` the output that is ready, `close` at the end and `drain` once more. The memory
    it needs is that of one record.
    """

    def __init__(
        self,
        *,
        shape: Literal["api", "native"] = "api",
        format: Literal["json", "ndjson"] = "json",
        typed: bool = False,
        windows_1252_references: bool = True,
        doubled_references: bool = True,
        illegal_characters: Literal["repair", "keep", "error"] = "repair",
        salvage: bool = False,
        max_depth: int = 64,
        max_name: int = 256,
        max_text: int = 16777216,
        max_record: int = 33554432,
        max_warnings: int = 1000,
        strict: bool = False,
        spool: Spool | None = None,
        _slow_only: bool = False,
        _structs: bool = False,
        _tagged: bool = False,
        _enveloped: bool = False,
    ) -> None: ...
    def feed(self, data: Buffer) -> None:
        """Take any bytes-like object; the caller may reuse it afterwards.

        Raises:
            DecodeError: The document cannot be read. `drain` still gives the whole records before the place.
        """

    def drain(self) -> bytes:
        """The output ready so far and not given out yet; empty if there is none."""

    def take(self) -> list[Any]:
        """The records read and not given out yet, as Structs; only with `_structs`."""

    def flush(self) -> None:
        """Move the output that is ready to the spool, and of what waits for its turn the larger parts."""

    def close(self) -> None:
        """Say that the input ends here.

        Raises:
            DecodeError: The document is not complete.
        """

    @property
    def offset(self) -> int:
        """Bytes of input read."""

    @property
    def records(self) -> int:
        """Whole records read."""

    @property
    def responses(self) -> int:
        """Response messages begun so far; counted in the api shape as JSON."""

    @property
    def message_set_status(self) -> int | None:
        """The `messageSetStatusCode` of the document so far, None if it has none."""

    @property
    def message_set_id(self) -> str | None:
        """The `newMessageSetID` of the document so far, None if it has none."""

    @property
    def warnings(self) -> list[dict[str, Any]]:
        """The first `max_warnings` warnings: code, path, offset and text of each."""

    def _warnings_from(self, start: int) -> list[dict[str, Any]]: ...
    @property
    def warning_count(self) -> int:
        """All warnings, kept or not."""

    @property
    def warning_counts(self) -> list[tuple[str, str, int]]:
        """Code, path without positions and number of each kind of warning, in order of first appearance."""

    @property
    def damage(self) -> list[dict[str, Any]]:
        """With `salvage`, the first `max_warnings` stretches left out: code, path, start, end and detail of each."""

    @property
    def damage_count(self) -> int:
        """All stretches left out, kept or not."""

    def _note(self, code: str, text: str) -> None:
        """Add a warning about the document as a whole, before the first byte."""

    @property
    def messages(self) -> list[tuple[str, int | None, int, int]]:
        """Name, status code, number of messages and number of records in them, in order of first appearance."""

    def _fork(self, chunk: Chunk, offset: int) -> bool: ...
    def _join(self, chunk: Chunk) -> bool: ...
    def _tag_offset(self) -> int | None: ...
    def _seek(self, offset: int) -> bool: ...
    def _continue(self) -> None: ...
    @property
    def _levels(self) -> list[tuple[str, int]]: ...
    @property
    def _fed(self) -> int: ...
    @property
    def _record_end(self) -> bytes | None: ...

@final
class Leaf:
    """What is known of one value: an element without children, or an attribute."""

    wire_type: str
    max_length: int
    """In characters; -1 for no limit."""
    minimum: Decimal | bytes | None
    """Of dates and moments the first day, as text."""
    maximum: Decimal | bytes | None
    words: dict[str, str]
    """Every word that is taken, of either side, with the wire's word; empty for an open value."""
    identifier: bool
    """Whether blanks are refused."""
    not_blank: bool
    """Whether a text of nothing but blanks is refused."""
    colon_free: bool
    """Whether colons are refused."""
    end_of_day: bool
    """Whether a date without a time means its last second."""

    def __new__(
        cls,
        wire_type: str,
        *,
        max_length: int | None = None,
        minimum: int | str | None = None,
        maximum: int | str | None = None,
        words: dict[str, str] | None = None,
        identifier: bool = False,
        not_blank: bool = False,
        colon_free: bool = False,
        end_of_day: bool = False,
    ) -> Self: ...

@final
class Param:
    """One parameter, ready to be written."""

    facts: Any
    """The `operations.Param` it was made from."""
    name: str

    def __new__(
        cls,
        facts: Any,
        leaf: Leaf | None,
        inside: Level | None,
        default: Any,
        refused: tuple[str, dict[str, Any]] | None,
    ) -> Self: ...

@final
class Choice:
    """Parameters of which one branch may be given."""

    facts: Any
    """The `operations.Choice` it was made from."""

    def __new__(cls, facts: Any) -> Self: ...

@final
class Level:
    """One object of JSON and what it writes."""

    def fill(
        self,
        params: list[Param],
        writes: list[tuple[tuple[str, ...], int, str | None]],
        choices: list[Choice],
        needs: list[Any],
        may_be_empty: bool,
    ) -> None:
        """Set what the level consists of; apart from the constructor since levels can contain themselves."""

@disjoint_base
class Output:
    """Bytes that are being written, and in which style."""

@final
class Encoder(Output):
    """Writes one document, and collects what is wrong with the parameters and what QuickBooks cannot keep."""

def new_encoder(head: bytes, style: int) -> Encoder:
    """An encoder that has written the start of a document."""

def encode_message(
    encoder: Encoder, message: bytes, level: Level, params: dict[str, Any], request_id: str | None
) -> None:
    """Write one message: the parameters of an operation as the content of its element."""

_Found = tuple[str, str, tuple[Any, ...], Any, dict[str, Any]]

def finish(encoder: Encoder, tail: bytes) -> tuple[bytes, list[_Found], list[_Found]]:
    """The document, what is wrong, and what is odd; the document is only good when nothing is wrong."""

@final
class NativeRow:
    """One element or attribute, as the writer of the native shape needs it."""

    facts: Any
    """The `wire.Row` or `wire.Attribute` it was made from."""
    place: int
    """Ascending in schema order, one for elements that stand side by side."""
    side_by_side: bool

    def __new__(
        cls,
        facts: Any,
        leaf: Leaf | None,
        right: Callable[[str], object] | None,
        bounded: bool,
        refused: tuple[str, dict[str, Any]] | None,
        *,
        attribute: bool = False,
    ) -> Self: ...
    def set_attributes(self, attributes: dict[str, NativeRow]) -> None:
        """Give an element with text its attributes."""

@final
class NativeType:
    """One aggregate, as the writer of the native shape needs it."""

    facts: Any
    """The `wire.Type` it was made from."""

    def __new__(
        cls, facts: Any, rows: dict[str, NativeRow], attributes: dict[str, NativeRow], cleared: bytes | None
    ) -> Self: ...

@final
class NativeWriter(Output):
    """Writes one document from objects of the native shape."""

    problems: list[tuple[str, str, str, dict[str, Any]]]
    """What is wrong: code, path, path on the wire, and what the message needs."""
    warnings: list[tuple[str, str, str, dict[str, Any]]]
    """What is odd, in the same form."""

    def __new__(
        cls,
        style: int,
        schema: Callable[[str], NativeType],
        ordered: Callable[[Mapping[str, Any], Mapping[str, NativeRow]], list[tuple[str, NativeRow | None, int, Any]]],
        misplaced: Callable[
            [Mapping[str, Any], list[tuple[str, NativeRow | None, int, Any]]],
            Iterable[tuple[str, str, dict[str, Any]]],
        ],
        fault: Callable[[Any, str], tuple[str, dict[str, Any]] | None],
        name_pattern: re.Pattern[str],
        labels: dict[int, str],
        *,
        strict: bool,
        judging: bool = False,
        lines: bool = False,
    ) -> Self: ...
    def write(self, head: bytes, name: str, type_: NativeType, value: dict[str, Any]) -> bytes:
        """The document: `head`, and the element `name` with what `value` holds."""
