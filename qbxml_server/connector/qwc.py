"""The .qwc file: what a user opens on the QuickBooks machine to add a connection to the Web Connector."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from qbxml_server.store.end_users import EndUser
from qbxml_server.store.links import Link

MAX_DESCRIPTION = 80
RUN_EVERY_SECONDS = 3
"""The poll of an active connection. An idle one is slowed down by what authenticate answers."""
PATH, SUPPORT_PATH = "/qbwc/", "/support"
_CONTROL = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]+")


@dataclass(frozen=True)
class Application:
    """What a .qwc file says of one connection.

    `owner_id` and `file_id` are GUIDs in braces. They are stored with the connection and replaced by new ones if the
    Web Connector refuses to add them again, never derived from anything. `name` must be unique on one machine.
    """

    name: str
    description: str
    user: str
    owner_id: str
    file_id: str
    public_url: str

    @property
    def url(self) -> str:
        """AppURL: final, with its slash, since the Web Connector follows no redirect."""
        return self.public_url.rstrip("/") + PATH

    @property
    def support_url(self) -> str:
        """AppSupport: on the same host, as the Web Connector wants it."""
        return self.public_url.rstrip("/") + SUPPORT_PATH


def application_of(user: EndUser, linked: Link, public_url: str) -> Application:
    """What the .qwc file of an end-user says. The name has to be unique on a machine that serves several files."""
    return Application(
        name=f"{user.company_name[:60]} ({user.id[-6:]})",
        description="Connects this company file to an application.",
        user=linked.user_name,
        owner_id=linked.owner_id,
        file_id=linked.file_id,
        public_url=public_url,
    )


def qwc(application: Application) -> bytes:
    """The file. The password is not in it: the user pastes it into the Web Connector."""
    elements = {
        "AppName": application.name,
        "AppID": "",
        "AppURL": application.url,
        "AppDescription": _line(application.description)[:MAX_DESCRIPTION].rstrip(),
        "AppSupport": application.support_url,
        "UserName": application.user,
        "OwnerID": application.owner_id,
        "FileID": application.file_id,
        "QBType": "QBFS",
        "IsReadOnly": "false",
    }
    lines = [f"\t<{name}>{escape(_line(text))}</{name}>" for name, text in elements.items()]
    schedule = ["\t<Scheduler>", f"\t\t<RunEveryNSeconds>{RUN_EVERY_SECONDS}</RunEveryNSeconds>", "\t</Scheduler>"]
    document = ['<?xml version="1.0"?>', "<QBWCXML>", *lines, *schedule, "</QBWCXML>", ""]
    return "\r\n".join(document).encode("ascii", "xmlcharrefreplace")


def problems(public_url: str) -> list[str]:
    """Why the Web Connector would refuse to add an application at this URL, and what to do."""
    try:
        parts = urlsplit(public_url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        return [f"{public_url!r} is not a URL: {error}."]
    if not host or parts.scheme not in ("http", "https"):
        return [f"{public_url!r} is not a full URL. Give it as https://host.example."]
    found = []
    if parts.query or parts.fragment or parts.username is not None:
        found.append(f"{public_url!r} has more than scheme, host, port and path. Leave out the rest.")
    if _is_address(host):
        found.append(f"{host} is an IP address (QBWC1001). Use a host name; on one machine, localhost.")
    elif parts.scheme == "http" and host != "localhost":
        found.append(f"{public_url} is not https (QBWC1010). Plain http is for localhost.")
    return found


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _line(text: str) -> str:
    return _CONTROL.sub(" ", text).strip()
