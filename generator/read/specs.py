"""All files of `specs`, each checked for its form: whatever is wrong anywhere is told in one go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator import mapping_files, overlay, request_files, schema, status
from generator.model import Schema
from generator.problems import GeneratorError

READERS: dict[str, Callable[[Path], object]] = {
    "qbxml": schema.load,
    f"qbxml/{overlay.FILE}": overlay.load,
    "mapping": mapping_files.read_all,
    "requests": request_files.read_all,
    "status.toml": status.load,
}
"""What reads each file or folder of the specs."""


def load(path: Path) -> Schema:
    """The schema, when every file of the specs has the right form.

    Raises:
        GeneratorError: One or more have not; a line for each problem, with its place and its file below `path`.
    """
    found: dict[str, object] = {}
    problems: list[str] = []
    for name, read in READERS.items():
        try:
            found[name] = read(path / name)
        except GeneratorError as error:
            folder = name if (path / name).is_dir() else str(Path(name).parent)
            problems += [f"{folder}/{line}".removeprefix("./") for line in str(error).splitlines()]
    if problems:
        raise GeneratorError("\n".join(problems))
    read_schema = found["qbxml"]
    assert isinstance(read_schema, Schema)
    return read_schema
