"""`qbxml server`: what belongs to running a server."""

from __future__ import annotations

import click

from qbxml_server.commands.doctor import doctor_command
from qbxml_server.commands.end_users import connect_command, end_user_group
from qbxml_server.commands.keys import key_group
from qbxml_server.commands.simulate import simulate_command

_EXAMPLES = """
\b
From nothing to an answer:
  qbxml serve                                                            in one window
  qbxml server key create                                                in another one
  qbxml server end-user create --company-name A --source-id 1 --email a@b.example
  qbxml server connect END_USER_ID -o a.qwc                              prints the password
  qbxml server simulate a.qwc --password PASSWORD                        or the Web Connector on Windows
"""


@click.group("server", epilog=_EXAMPLES)
def server_group() -> None:
    """Keys, end-users and connections of the server that `qbxml serve` runs."""


for _command in (key_group, end_user_group, connect_command, doctor_command, simulate_command):
    server_group.add_command(_command)
