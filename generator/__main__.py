"""The command line of the generator."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path

from generator.model.problems import GeneratorError
from generator.read import schema

DESCRIPTION = """\
Specs in, code out.

  import-sdk   SDK schemas -> specs/qbxml         when a new SDK is out, or overlay.toml changed
  emit         specs       -> qbxml_core/_generated   after every change of a spec or of the generator
  check        are the generated files what the specs say? (CI runs it)
  diff         what two versions of the specs mean differently
  conformance  is our schema the SDK's, but for the overlay?
"""


EXTRA = "no emitter of generator/emit/__init__.py makes it; register the emitter, or delete the file"


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; gives the exit code: 0 fine, 1 a problem was found, 2 usage."""
    options = parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except (GeneratorError, OSError) as error:
        print(error, file=sys.stderr)
        return 1


def parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    top = argparse.ArgumentParser(
        prog="python -m generator", description=DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    add = commands.add_parser("import-sdk", help="write specs/qbxml from the schemas of an SDK installation")
    add.add_argument("--sdk", type=Path, required=True, metavar="DIR", help="the directory that has qbxmlops*.xsd")
    add.add_argument("--reference", type=Path, metavar="FILE", help="the expanded message reference")
    add.add_argument("--additions", type=Path, metavar="TSV", help="a table of the elements of later versions")
    add.add_argument("--output", type=Path, default=schema.SPECS, metavar="DIR", help="where to write (specs/qbxml)")
    add.set_defaults(run=import_sdk)
    emit = commands.add_parser("emit", help="write qbxml_core/_generated from the specs")
    emit.set_defaults(run=emit_files)
    check = commands.add_parser("check", help="fail if a generated file is not what the specs say")
    check.set_defaults(run=check_files)
    diff = commands.add_parser("diff", help="tell what changed between two versions of the specs")
    diff.add_argument("old", metavar="OLD", help="a directory of spec files, or a git revision")
    diff.add_argument("new", metavar="NEW", nargs="?", default=str(schema.SPECS), help="likewise (specs/qbxml)")
    diff.set_defaults(run=show_diff)
    prove = commands.add_parser("conformance", help="prove with random documents that our schema is the SDK's")
    prove.add_argument("--sdk", type=Path, required=True, metavar="DIR", help="the directory that has qbxmlops*.xsd")
    prove.add_argument("--seed", type=int, default=1, help="another seed makes other documents (default 1)")
    prove.add_argument("--rounds", type=int, default=6, help="random documents of each message (default 6)")
    prove.set_defaults(run=show_conformance)
    return top


def import_sdk(options: argparse.Namespace) -> int:
    """Writes the schema files and tells what they say now that they did not say before."""
    from generator.proof import diff
    from generator.read import overlay
    from generator.sdk import importer

    old = schema.load(options.output) if (options.output / schema.MAIN).exists() else None
    corrections = options.output / overlay.FILE
    imported = importer.build(
        options.sdk, options.reference, options.additions, corrections if corrections.exists() else None
    )
    importer.write(imported, options.output)
    new = schema.load(options.output)
    if old is not None:
        lines = diff.differences(old, new)
        print("\n".join(lines) if lines else "The schema means what it meant before.")
    print(f"qbXML {imported.version}: {len(new.aggregates)} types in {options.output}. Next: python -m generator emit")
    return 0


def emit_files(options: argparse.Namespace) -> int:
    """Writes the generated files."""
    from generator import emit

    made = emit.generate()
    changed = emit.write(made)
    print("\n".join(f"wrote {path.relative_to(emit.ROOT)}" for path in changed) or "Nothing changed.")
    for problem in emit.compare(made):
        print(f"{problem.what}: {problem.path}: {EXTRA}")
    return 0


def check_files(options: argparse.Namespace) -> int:
    """Compares the generated files with the specs."""
    from generator import emit

    problems = emit.compare(emit.generate())
    for problem in problems:
        print(f"{problem.what}: {problem.path}" + (f": {EXTRA}" if problem.what == "extra" else ""))
        if problem.diff:
            print("\n".join(f"    {line}" for line in problem.diff.splitlines()))
    if problems:
        print(f"\nMend it with: {emit.COMMAND}")
    return 1 if problems else 0


def show_diff(options: argparse.Namespace) -> int:
    """Prints the differences in meaning."""
    from generator.proof import diff

    lines = diff.differences(diff.load(options.old), diff.load(options.new))
    print("\n".join(lines) if lines else "No difference in meaning.")
    return 0


def show_conformance(options: argparse.Namespace) -> int:
    """Prints what the proof found; fails when the schemas differ beyond the exceptions."""
    from generator.proof import conformance

    report = conformance.prove(options.sdk, schema.SPECS, seed=options.seed, rounds=options.rounds)
    print(report.text())
    return 0 if report.holds() else 1


if __name__ == "__main__":
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `| head` ends the command without a word
    sys.exit(main())
