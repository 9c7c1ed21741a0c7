"""`qbxml server end-user` and `qbxml server connect`."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from qbxml_core.cli.console import table
from qbxml_core.facts.versions import EDITIONS
from qbxml_server.api.end_users import Text, end_user_object
from qbxml_server.commands.shared import (
    database_option,
    json_option,
    moment,
    now,
    print_json,
    public_url_option,
    with_store,
)
from qbxml_server.connector.qwc import application_of, problems, qwc
from qbxml_server.store import Store
from qbxml_server.store.end_users import (
    EndUser,
    SourceIdTakenError,
    create_end_user,
    delete_end_user,
    find_project,
    get_end_user,
    list_end_users,
)
from qbxml_server.store.keys import DEFAULT_PROJECT
from qbxml_server.store.links import Link, link, set_edition


def _text(_context: click.Context, _option: click.Parameter, value: str) -> str:
    """What the API takes."""
    try:
        return msgspec.convert(value, Text)
    except msgspec.ValidationError:
        raise click.BadParameter(f"takes 1 to 500 characters, not {len(value)}.") from None


@click.group("end-user")
def end_user_group() -> None:
    """End-users: the companies whose QuickBooks is connected, one company file for each."""


@end_user_group.command("create")
@click.option("--company-name", required=True, callback=_text)
@click.option("--source-id", required=True, callback=_text,
              help="What your own database calls them; unique in the project.")  # fmt: skip
@click.option("--email", required=True, callback=_text)
@click.option("--project", default=DEFAULT_PROJECT, show_default=True, help="Of a key: see `qbxml server key list`.")
@database_option()
@json_option
def create_command(company_name: str, source_id: str, email: str, project: str, database: str, as_json: bool) -> None:
    """Create an end-user. Then connect its QuickBooks with `qbxml server connect`."""

    async def create(store: Store) -> EndUser:
        project_id = await find_project(store, project)
        if project_id is None:
            raise click.ClickException(f"there is no project {project!r}: create a key first: qbxml server key create")
        wanted = {"company_name": company_name, "source_id": source_id, "email": email}
        try:
            return await create_end_user(store, now(), project_id=project_id, **wanted)
        except SourceIdTakenError as error:
            raise click.ClickException(str(error)) from None

    user = with_store(database, create)
    if as_json:
        print_json(end_user_object(user))
    else:
        click.echo(user.id)
        click.echo(f"Next: qbxml server connect {user.id}", err=True)


@end_user_group.command("list")
@database_option()
@json_option
def list_command(database: str, as_json: bool) -> None:
    """List the end-users of all projects."""
    users = with_store(database, list_end_users)
    if as_json:
        print_json([end_user_object(user) for user in users])
        return
    if not users:
        click.echo("There are no end-users yet: qbxml server end-user create --help", err=True)
        return
    rows = []
    for user in users:
        connected = [connection for connection in user.connections if connection.added_at is not None]
        last = moment(connected[0].last_success_at) if connected else None
        rows.append((user.id, user.company_name, user.source_id, "yes" if connected else "no", last or "never"))
    for line in table(("id", "company", "source id", "connected", "last request"), rows):
        click.echo(line)


@end_user_group.command("delete")
@click.argument("end_user_id")
@database_option()
def delete_command(end_user_id: str, database: str) -> None:
    """Delete an end-user with its connection, for good."""
    if not with_store(database, lambda store: delete_end_user(store, end_user_id)):
        raise _no_end_user(end_user_id)
    click.echo(f"{end_user_id} is deleted.")


@end_user_group.command("set")
@click.argument("end_user_id")
@click.option("--edition", type=click.Choice(EDITIONS), help="Of QuickBooks. Left out: what QuickBooks says.")
@click.option("--qbxml-version", help="The qbXML to write, such as 13.0. Left out: what QuickBooks says.")
@database_option()
def set_command(end_user_id: str, edition: str | None, qbxml_version: str | None, database: str) -> None:
    """Set for which QuickBooks requests are written, if what it says of itself is wrong."""
    settings = {"edition": edition, "qbxml_version": qbxml_version}
    if not with_store(database, lambda store: set_edition(store, end_user_id, **settings)):
        raise click.ClickException(f"{end_user_id} has no connection: qbxml server connect {end_user_id}")
    click.echo(f"Requests are written for edition {edition or 'as reported'}, qbXML {qbxml_version or 'as reported'}.")


@click.command("connect")
@click.argument("end_user_id")
@click.option("-o", "--output", metavar="FILE.qwc", type=click.Path(dir_okay=False), help="[default: END_USER_ID.qwc]")
@click.option("--new-ids", is_flag=True, help="New OwnerID and FileID, if the Web Connector refuses the old ones.")
@public_url_option
@database_option()
@json_option
def connect_command(
    end_user_id: str, output: str | None, new_ids: bool, public_url: str, database: str, as_json: bool
) -> None:
    """Write the .qwc file that connects an end-user's QuickBooks, and show its password, once.

    Open the file on the QuickBooks machine while QuickBooks is open with the company file, then paste the password
    into the Web Connector. Each call makes a new password; the old one ends.
    """
    if wrong := problems(public_url):
        raise click.UsageError(f"--public-url: {wrong[0]}")

    async def connect(store: Store) -> tuple[EndUser, Link]:
        user = await get_end_user(store, end_user_id)
        if user is None:
            raise _no_end_user(end_user_id)
        return user, await link(store, user.id, now(), new_ids=new_ids)

    user, linked = with_store(database, connect)
    application = application_of(user, linked, public_url)
    path = Path(output or f"{user.id}.qwc")
    try:
        path.write_bytes(qwc(application))
    except OSError as error:
        raise click.ClickException(f"{path} cannot be written: {error.strerror}") from None
    if as_json:
        facts = {"qwc": str(path), "user": linked.user_name, "password": linked.password, "url": application.url}
        print_json(facts)
        return
    click.echo(f"file:      {path}\nuser:      {linked.user_name}\npassword:  {linked.password}")
    click.echo("Keep the password now: it is not shown again.", err=True)


def _no_end_user(end_user_id: str) -> click.ClickException:
    return click.ClickException(f"there is no end-user {end_user_id!r}: see qbxml server end-user list")
