"""`emit` writes every generated file, `check` tells whether the committed ones are what the specs say.

An emitter is a function `(schema) -> {path under qbxml_core/_generated: text}`. Texts come without heading; it is put
on here: who made the file, with which command, from which specs. No date, so that nothing changes unless a spec does.
"""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from itertools import islice
from pathlib import Path

from generator import schema as schema_module
from generator import specs as spec_files
from generator.model import Schema
from generator.problems import GeneratorError

EMITTERS = {
    "generator.emit_tables:tables": ("qbxml",),
    "generator.emit_wire:wire": ("qbxml",),
    "generator.emit_api_tables:api_tables": ("qbxml", "mapping"),
    "generator.emit_models:models": ("qbxml", "mapping"),
    "generator.emit_reference:reference": ("qbxml", "mapping"),
    "generator.emit_params:params": ("qbxml", "mapping", "requests"),
    "generator.emit_requests:requests": ("qbxml", "mapping", "requests"),
    "generator.emit_status:status": ("status.toml",),
    "generator.emit_routes:routes": ("qbxml", "mapping", "requests", "rest.toml"),
}
"""Every emitter as `module:function`, with the specs it reads; a new one is a new line here."""

ROOT = Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "qbxml_core" / "_generated"
SPECS = ROOT / "specs"
COMMAND = "python -m generator emit"
BY_HAND = {"__init__.py", "py.typed"}
"""Files that may stand beside the generated ones."""

COMMENTS = {".h": ("/* ", " */"), ".c": ("/* ", " */"), ".pxi": ("# ", ""), ".py": ("# ", ""), ".pyi": ("# ", ""),
            ".txt": ("# ", ""), ".toml": ("# ", ""), ".md": ("<!-- ", " -->"), ".xsd": ("<!-- ", " -->")}  # fmt: skip
"""How a comment looks in a file of each kind; one that knows no comments (.json) gets no heading."""

LINES_OF_DIFF = 12

Emitter = Callable[[Schema], dict[str, str]]


@dataclass(frozen=True, slots=True)
class Stale:
    """A file that is not what the specs say. `what` is stale, missing or extra; `diff` shows where."""

    path: Path
    what: str
    diff: str = ""


def emitters() -> list[tuple[Emitter, tuple[str, ...]]]:
    """The emitters of the registry, loaded, each with the specs it reads."""
    found = []
    for place, inputs in EMITTERS.items():
        module, _, function = place.partition(":")
        found.append((getattr(import_module(module), function), inputs))
    return found


def generate(specs: Path = SPECS) -> dict[str, str]:
    """Every generated file by its path under `_generated`, heading included.

    Raises:
        GeneratorError: The specs have problems; a line for each, of all files and emitters.
    """
    schema = spec_files.load(specs)
    made: dict[str, str] = {}
    problems: dict[str, None] = {}  # emitters that read the same files tell the same
    for emitter, inputs in emitters():
        try:
            texts = emitter(schema)
        except GeneratorError as error:
            problems.update(dict.fromkeys(str(error).splitlines()))
            continue
        digest = input_hash(specs, inputs)
        for path, text in texts.items():
            if path in made:
                raise ValueError(f"two emitters make {path}")
            made[path] = heading(path, digest) + text
    if problems:
        raise GeneratorError("\n".join(problems))
    return made


def input_hash(specs: Path, inputs: tuple[str, ...]) -> str:
    """The hash over the spec files of some inputs (folders or files of `specs`), names included."""
    digest = hashlib.sha256()
    for file in schema_module.files(specs):
        if file.relative_to(specs).parts[0] not in inputs:
            continue
        digest.update(file.relative_to(specs).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def heading(path: str, digest: str) -> str:
    """The comment at the top of a generated file."""
    if Path(path).suffix not in COMMENTS:
        return ""
    before, after = COMMENTS[Path(path).suffix]
    lines = (f"DO NOT EDIT. Made by: {COMMAND}", f"Specs: sha256 {digest}")
    return "".join(f"{before}{line}{after}\n" for line in lines)


def write(made: dict[str, str], output: Path = OUTPUT) -> list[Path]:
    """Writes the files that changed and gives them. Files that nobody makes are left for a person to delete."""
    changed = [output / stale.path for stale in compare(made, output) if stale.what != "extra"]
    for path in changed:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made[path.relative_to(output).as_posix()], encoding="utf-8", newline="\n")
    return changed


def compare(made: dict[str, str], output: Path = OUTPUT) -> list[Stale]:
    """Every file below `output` that is stale, missing or extra."""
    problems = []
    for name, text in sorted(made.items()):
        path = output / name
        if not path.exists():
            problems.append(Stale(Path(name), "missing"))
        elif path.read_bytes() != text.encode():
            problems.append(Stale(Path(name), "stale", _diff(path.read_text(encoding="utf-8"), text)))
    for path in sorted(output.rglob("*")):
        name = path.relative_to(output).as_posix()
        ignored = path.name in BY_HAND or "__pycache__" in path.parts
        if path.is_file() and name not in made and not ignored:
            problems.append(Stale(Path(name), "extra"))
    return problems


def _diff(old: str, new: str) -> str:
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), "committed", "generated", lineterm="", n=1)
    return "\n".join(islice(lines, LINES_OF_DIFF))
