"""What the compiled engine offers to Python."""

from decimal import Decimal
from typing import Any, Literal, Protocol, final, type_check_only

from typing_extensions import Buffer, disjoint_base

SCHEMA_VERSION: str
"""The version of qbXML the tables were generated from."""

def object_names() -> list[str]:
    """The names of the objects that tagged records refer to by number."""

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
    """Where a decoder puts output that has to wait for other output; lane 0 is the output itself."""

    def write(self, lane: int, data: bytes) -> None:
        """Append bytes to a lane."""

    def splice(self, lane: int, into: int) -> None:
        """Append all of a lane to another one and forget it."""

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
        _tagged: bool = False,
    ) -> None: ...
    def feed(self, data: Buffer) -> None:
        """Take any bytes-like object; the caller may reuse it afterwards.

        Raises:
            DecodeError: The document cannot be read. `drain` still gives the whole records before the place.
        """

    def drain(self) -> bytes:
        """The output ready so far and not given out yet; empty if there is none."""

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
    def warnings(self) -> list[dict[str, Any]]:
        """The first `max_warnings` warnings: code, path, offset and text of each."""

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

@final
class Leaf:
    """What is known of one value: an element without children, or an attribute."""

    wire_type: str
    max_length: int
    """In characters; -1 for no limit."""
    minimum: Decimal | None
    maximum: Decimal | None
    words: dict[str, str]
    """Every word that is taken, of either side, with the wire's word; empty for an open value."""
    identifier: bool
    """Whether blanks are refused."""
    colon_free: bool
    """Whether colons are refused."""
    end_of_day: bool
    """Whether a date without a time means its last second."""

    def __init__(
        self,
        wire_type: str,
        *,
        max_length: int | None = None,
        minimum: int | str | None = None,
        maximum: int | str | None = None,
        words: dict[str, str] | None = None,
        identifier: bool = False,
        colon_free: bool = False,
        end_of_day: bool = False,
    ) -> None: ...

@final
class Param:
    """One parameter, ready to be written."""

    facts: Any
    """The `operations.Param` it was made from."""
    name: str

    def __init__(
        self,
        facts: Any,
        leaf: Leaf | None,
        inside: Level | None,
        default: Any,
        refused: tuple[str, dict[str, Any]] | None,
    ) -> None: ...

@final
class Choice:
    """Parameters of which one branch may be given."""

    facts: Any
    """The `operations.Choice` it was made from."""

    def __init__(self, facts: Any) -> None: ...

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
