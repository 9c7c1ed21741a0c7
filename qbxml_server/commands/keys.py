"""`qbxml server key`: API keys."""

from __future__ import annotations

from typing import Any

import click

from qbxml_core.cli.console import table
from qbxml_server.commands.shared import database_option, json_option, moment, now, print_json, with_store
from qbxml_server.store.keys import DEFAULT_PROJECT, PUBLISHABLE, SECRET, Key, create_key, list_keys, revoke_key


@click.group("key")
def key_group() -> None:
    """API keys: secret ones (sk_...) for programs, publishable ones (pk_...) for auth sessions."""


@key_group.command("create")
@click.option("--name", default="", help="What you call it.")
@click.option("--project", default=DEFAULT_PROJECT, show_default=True, help="Created if there is none of this name.")
@click.option("--publishable", is_flag=True, help="A publishable key instead of a secret one.")
@database_option()
@json_option
def create_command(name: str, project: str, publishable: bool, database: str, as_json: bool) -> None:
    """Create an API key. It is shown once: the database keeps a hash of it.

    Programs send it as `Authorization: Bearer sk_...`; the published clients take it as api_key.
    """
    kind = PUBLISHABLE if publishable else SECRET
    key = with_store(database, lambda store: create_key(store, now(), project=project, kind=kind, name=name))
    if as_json:
        print_json({"id": key.id, "key": key.token} | _facts(key))
    else:
        click.echo(key.token)
        click.echo("Keep it now: it is not shown again." if kind == SECRET else "It may be public.", err=True)


@key_group.command("list")
@database_option()
@json_option
def list_command(database: str, as_json: bool) -> None:
    """List the API keys, revoked ones too. Secret keys are shown by their last characters."""
    keys = with_store(database, list_keys)
    if as_json:
        print_json([{"id": key.id} | _facts(key) for key in keys])
        return
    if not keys:
        click.echo("There are no keys yet: qbxml server key create", err=True)
        return
    rows = [
        (key.id, key.project, key.kind, f"...{key.tail}", key.name, moment(key.last_used_at) or "never",
         "revoked" if key.revoked_at else "")
        for key in keys
    ]  # fmt: skip
    for line in table(("id", "project", "kind", "key", "name", "last used", ""), rows):
        click.echo(line)


@key_group.command("revoke")
@click.argument("key_id")
@database_option()
def revoke_command(key_id: str, database: str) -> None:
    """Revoke an API key, at once and for good. KEY_ID is its id (key_...), from `key list`."""
    if not with_store(database, lambda store: revoke_key(store, key_id, now())):
        raise click.ClickException(f"there is no key {key_id!r}, or it was revoked before: see qbxml server key list")
    click.echo(f"{key_id} is revoked.")


def _facts(key: Key) -> dict[str, Any]:
    return {
        "kind": key.kind,
        "project": key.project,
        "name": key.name,
        "tail": key.tail,
        "createdAt": moment(key.created_at),
        "lastUsedAt": moment(key.last_used_at),
        "revokedAt": moment(key.revoked_at),
    }
