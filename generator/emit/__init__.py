"""`emit` writes every generated file; `check` compares the committed ones with the specs.

An emitter is a function `(facts) -> {path under qbxml_core/_generated: text}`. It returns texts without a heading; the
heading, with the command that makes the file, is added here. Dates and hashes would change every file at once: no file
has a date, and the hashes of the specs are in one file of their own.
"""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from itertools import islice
from pathlib import Path

from generator import facts as spec_facts
from generator.facts import SPECS, Facts
from generator.model.problems import GeneratorError
from generator.read import schema as schema_files

EMITTERS = (
    "generator.emit.wire_types:wire_types",
    "generator.emit.tables:tables",
    "generator.emit.wire:wire",
    "generator.emit.api_tables:api_tables",
    "generator.emit.models:models",
    "generator.emit.reference:reference",
    "generator.emit.params:params",
    "generator.emit.requests:requests",
    "generator.emit.status:status",
    "generator.emit.routes:routes",
)
"""Every emitter as `module:function`; a new one is a new line here."""

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "qbxml_core" / "_generated"
STAMP = "specs.sha256"
"""The generated file that says from which specs the others come, as `sha256sum` writes it."""
COMMAND = "python -m generator emit"
BY_HAND = {"__init__.py", "py.typed"}
"""Files that may stand beside the generated ones."""

COMMENTS = {".h": ("/* ", " */"), ".c": ("/* ", " */"), ".pxi": ("# ", ""), ".py": ("# ", ""), ".pyi": ("# ", ""),
            ".txt": ("# ", ""), ".toml": ("# ", ""), ".md": ("<!-- ", " -->"), ".xsd": ("<!-- ", " -->")}  # fmt: skip
"""How a comment looks in a file of each kind; one that knows no comments (.json) gets no heading."""

LINES_OF_DIFF = 12

Emitter = Callable[[Facts], dict[str, str]]


@dataclass(frozen=True, slots=True)
class Stale:
    """A file that is not what the specs say. `what` is stale, missing or extra; `diff` shows where."""

    path: Path
    what: str
    diff: str = ""


def emitters() -> list[Emitter]:
    """The emitters of the registry, loaded."""
    loaded: list[Emitter] = []
    for entry in EMITTERS:
        module, _, function = entry.partition(":")
        loaded.append(getattr(import_module(module), function))
    return loaded


def generate(specs: Path = SPECS) -> dict[str, str]:
    """Every generated file by its path under `_generated`, heading included.

    Raises:
        GeneratorError: The specs have problems; a line for each, of all files and emitters.
    """
    facts = spec_facts.load(specs)
    texts: dict[str, str] = {STAMP: stamp(specs)}
    problems: dict[str, None] = {}  # several emitters may report the same problem
    for emitter in emitters():
        try:
            files = emitter(facts)
        except GeneratorError as error:
            problems.update(dict.fromkeys(str(error).splitlines()))
            continue
        for path, text in files.items():
            if path in texts:
                raise ValueError(f"two emitters write {path}")
            texts[path] = heading(path) + text
    if problems:
        raise GeneratorError("\n".join(problems))
    return texts


def stamp(specs: Path) -> str:
    """One line for each spec file: its hash and its path below `specs`."""
    lines = (
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(specs).as_posix()}\n"
        for file in schema_files.files(specs)
    )
    return "".join(lines)


def heading(path: str) -> str:
    """The comment at the top of a generated file; empty for a kind of file that has no comments."""
    if Path(path).suffix not in COMMENTS:
        return ""
    before, after = COMMENTS[Path(path).suffix]
    return f"{before}DO NOT EDIT. Made by: {COMMAND}{after}\n"


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
