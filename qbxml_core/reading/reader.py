"""What reads a document: the engine's `Decoder`, or a `RequestReader`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["Reader"]


class Reader(Protocol):
    """Takes a document in blocks and gives JSON or objects, as they are ready."""

    @property
    def records(self) -> int:
        """Records read so far."""
        ...

    @property
    def offset(self) -> int:
        """Bytes of the document read so far, unpacked and as UTF-8."""
        ...

    @property
    def messages(self) -> list[tuple[str, int | None, int, int]]:
        """Name, status code, number and records of each kind of message, in order of first appearance."""
        ...

    @property
    def warnings(self) -> list[dict[str, Any]]:
        """The warnings kept so far, as the fields of a `DecodeWarning`."""
        ...

    def _warnings_from(self, start: int) -> list[dict[str, Any]]:
        """The warnings kept from the one with this index on: each is read once, however small the blocks are."""
        ...

    @property
    def warning_count(self) -> int:
        """All warnings, kept or not."""
        ...

    @property
    def warning_counts(self) -> list[tuple[str, str, int]]:
        """Code, path and number of each kind of warning."""
        ...

    @property
    def damage(self) -> list[dict[str, Any]]:
        """What was left out, as the fields of a `Damage`."""
        ...

    @property
    def damage_count(self) -> int:
        """All damage, kept or not."""
        ...

    def feed(self, data: Buffer, /) -> None:
        """Read a block."""
        ...

    def close(self) -> None:
        """Say that the document ends here."""
        ...

    def drain(self) -> bytes:
        """The JSON that is ready."""
        ...

    def flush(self) -> None:
        """Move the JSON that is ready to the spool."""
        ...

    def take(self) -> list[Any]:
        """The objects that are ready, instead of JSON."""
        ...

    def _note(self, code: str, text: str, /) -> None: ...
