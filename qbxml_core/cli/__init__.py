"""The `qbxml` command: runs it, and turns whatever goes wrong into one line on stderr and an exit code.

0 fine, 1 the input or a file is wrong, 2 the command line is wrong, 130 interrupted, 141 the reader of a pipe left,
143 terminated.
"""

from __future__ import annotations

import os
import sys

from .exit_codes import INTERRUPTED, OK, WRONG_INPUT, WRONG_USAGE

TYPE_CHECKING = False  # what is not imported here cannot be interrupted here
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, NoReturn

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line; the entry point of the `qbxml` script."""
    if sys.stderr is None:  # started with it closed: nobody wants to read it
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115 (open until the program ends)
    try:
        code = _with_click(arguments)
        _drop_what_cannot_be_written()
    except KeyboardInterrupt:  # before click looks out for it, or behind: there is nothing to tell
        code = INTERRUPTED
    sys.exit(code)


def _with_click(arguments: Sequence[str] | None) -> int:
    try:
        import click
        import rich  # noqa: F401 (used only when there is a bar to draw, missed now)
    except ModuleNotFoundError:
        print('qbxml: the command line is an extra: pip install "qbxml-core[cli]"', file=sys.stderr)
        return WRONG_USAGE
    _let_signals_clean_up()
    return _run(click, arguments)


def _run(click: Any, arguments: Sequence[str] | None) -> int:
    from ..errors import OptionError, QBXMLError
    from .group import qbxml, report

    try:
        return int(qbxml.main(arguments, prog_name="qbxml", standalone_mode=False) or OK)
    except click.Abort:
        report("interrupted")
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return int(error.exit_code)
    except OptionError as error:
        report(str(error))
        return WRONG_USAGE
    except QBXMLError as error:
        report(str(error))
        return WRONG_INPUT


def _drop_what_cannot_be_written() -> None:
    """The interpreter flushes stdout once more when it ends; that must not find a broken pipe or a full disk again."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _let_signals_clean_up() -> None:
    """End on a signal by an exception, as Ctrl-C does, so that no temporary file is left behind."""
    import signal

    def end(number: int, frame: object) -> NoReturn:
        sys.exit(128 + number)

    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name) and signal.getsignal(getattr(signal, name)) is signal.SIG_DFL:
            signal.signal(getattr(signal, name), end)
