"""`python -m generator`: specs in, code out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator import schema


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    importer = commands.add_parser("import-sdk", help="write specs/qbxml from the schemas of an SDK installation")
    importer.add_argument("--sdk", type=Path, required=True, metavar="DIR", help="directory with qbxmlops*.xsd")
    importer.add_argument("--reference", type=Path, metavar="FILE", help="expanded message reference")
    importer.add_argument("--additions", type=Path, metavar="TSV", help="table of elements of later versions")
    importer.add_argument("--output", type=Path, default=schema.SPECS, metavar="DIR", help="where to write")
    options = parser.parse_args(arguments)
    return import_sdk(options)


def import_sdk(options: argparse.Namespace) -> int:
    """Writes the schema files."""
    from generator import importer, overlay

    corrections = options.output / overlay.FILE
    imported = importer.build(
        options.sdk, options.reference, options.additions, corrections if corrections.exists() else None
    )
    importer.write(imported, options.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
