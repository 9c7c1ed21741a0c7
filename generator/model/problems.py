"""The root of the generator's own exceptions."""

from __future__ import annotations


class GeneratorError(Exception):
    """Something a person can mend in a spec or a source; the message says what and where, a line for each problem."""
