"""Convert a recording, say what was in it, and what was odd.

python examples/convert_recording.py examples/invoices.xml invoices.ndjson
"""

from __future__ import annotations

import sys

import qbxml_core as qb


def main(source: str, target: str) -> int:
    """Convert one recording; gives the exit code."""
    try:
        summary = qb.convert(source, target)
    except qb.DecodeError as error:
        print(f"{source} is damaged at byte {error.offset}, at {error.path or 'its start'}: {error}", file=sys.stderr)
        return 1
    except qb.QBXMLError as error:
        print(error, file=sys.stderr)
        return 1
    for message in summary.messages:
        print(f"{message.name}: status {message.status_code}, {message.records} records")
    for warning in summary.warnings:
        print(f"{warning.count} times {warning.code} at {warning.path}: {qb.CODES[warning.code].meaning}")
    print(f"{summary.records} records in {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 3 else __doc__)
