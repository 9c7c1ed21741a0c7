"""`import-sdk`: from an SDK installation's schemas to `specs/qbxml`, in small ordered passes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from generator.read import overlay
from generator.read.draft import Node
from generator.sdk import additions, merge, message_reference, xsd_in, xsd_out
from generator.sdk.fold import fold
from generator.sdk.message_reference import version_key
from generator.sdk.simplify import simplify

ADDITIONS_VERSION = "16.0"


@dataclass(slots=True)
class Imported:
    """What an import made: the files by name, and what it left out."""

    texts: dict[str, str]
    version: str
    retired: list[str] = field(default_factory=list)


def build(
    sdk_directory: Path,
    reference_file: Path | None = None,
    additions_file: Path | None = None,
    overlay_file: Path | None = None,
) -> Imported:
    """The schema files made from these sources; nothing is written."""
    root, version = xsd_in.read(sdk_directory)
    corrections = overlay.Overlay() if overlay_file is None else overlay.load(overlay_file)
    retired: list[str] = []
    known: Node | None = None
    if reference_file is not None:
        known, known_version = message_reference.read(reference_file)
        kept = frozenset(corrections.kept.elements if corrections.kept else ())
        retired = merge.merge(root, known, known_version, kept)
        if overlay_file is not None:
            overlay.check_retired(corrections, retired, overlay_file.name)
        version = max(version, known_version, key=version_key)
    if additions_file is not None:
        additions.apply(root, additions.read(additions_file), ADDITIONS_VERSION)
        version = max(version, ADDITIONS_VERSION, key=version_key)
    if overlay_file is not None:
        overlay.apply(root, corrections, known, overlay_file.name)
    simplify(root)
    return Imported(xsd_out.write(fold(root), version), version, retired)


def write(imported: Imported, directory: Path) -> None:
    """Writes the files."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, text in imported.texts.items():
        (directory / name).write_text(text, encoding="utf-8", newline="\n")
