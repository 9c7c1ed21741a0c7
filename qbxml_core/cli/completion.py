"""`qbxml completion`: the script that lets a shell complete commands, options and names."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

__all__ = ["completion_command"]

_EXAMPLES = """
\b
Put one of these where your shell starts:
  eval "$(qbxml completion bash)"        in ~/.bashrc
  eval "$(qbxml completion zsh)"         in ~/.zshrc
  qbxml completion fish | source         in ~/.config/fish/config.fish
"""


@click.command(name="completion", epilog=_EXAMPLES)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion_command(ctx: click.Context, shell: str) -> None:
    """Print the completion script of a shell."""
    script = get_completion_class(shell)
    assert script is not None
    click.echo(script(ctx.find_root().command, {}, "qbxml", "_QBXML_COMPLETE").source())
