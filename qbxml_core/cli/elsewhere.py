"""Commands that live in another package, which is imported when one of them is used."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

__all__ = ["Elsewhere"]


class Elsewhere(click.Command):
    """Stands for the command `target`, `"package.module:attribute"`, which needs an extra of this package."""

    def __init__(self, name: str, target: str, extra: str, short_help: str) -> None:
        super().__init__(name, short_help=short_help, add_help_option=False)
        self._target = target
        self._extra = extra

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> click.Context:
        """That of the command itself, which is run from it."""
        return self._load().make_context(info_name, args, parent, **extra)

    def _load(self) -> click.Command:
        module, _, attribute = self._target.partition(":")
        try:
            command = getattr(import_module(module), attribute)
        except ModuleNotFoundError as error:
            wanted = f'pip install "qbxml-core[{self._extra}]"'
            raise click.UsageError(f"`qbxml {self.name}` is an extra ({error.name} is missing): {wanted}") from None
        if not isinstance(command, click.Command):
            raise TypeError(f"{self._target} is not a command")
        return command
