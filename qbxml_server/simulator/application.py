"""Reading a .qwc file, and the checks of the Web Connector when an application is added."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit
from xml.etree import ElementTree

import httpx

_REQUIRED = ("AppName", "AppURL", "AppDescription", "AppSupport", "UserName", "OwnerID", "FileID", "QBType")
_GUID = re.compile(r"\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}")
_MAX_DESCRIPTION = 80


class AddingError(Exception):
    """The Web Connector does not add the application. `code` is its own code, "QBWC1039"."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(f"QBWC{code}: {text}")
        self.code = f"QBWC{code}"


@dataclass(frozen=True)
class Application:
    """What a .qwc file says. `interval` is the number of seconds between runs, None without a schedule."""

    name: str
    url: str
    support_url: str
    certificate_url: str | None
    user: str
    owner_id: str
    file_id: str
    style: str
    interval: float | None
    read_only: bool


def read_qwc(qwc: bytes) -> Application:
    """The application of a .qwc file. Raises AddingError."""
    if b"<!DOCTYPE" in qwc:
        raise AddingError(1039, "The .qwc file has a document type declaration.")
    try:
        root = ElementTree.fromstring(qwc)  # noqa: S314  entities need a DOCTYPE, and there is none
    except ElementTree.ParseError as error:
        raise AddingError(1039, f"The .qwc file is not well-formed XML: {error}.") from None
    if root.tag != "QBWCXML":
        raise AddingError(1039, f"The root element is {root.tag}, not QBWCXML.")
    texts = {child.tag: (child.text or "").strip() for child in root}
    if "AppID" not in texts:
        raise AddingError(1039, "AppID is missing. It may be empty.")
    for name in _REQUIRED:
        if not texts.get(name):
            raise AddingError(1039, f"{name} is missing or empty.")
    for name in ("OwnerID", "FileID"):
        if not _GUID.fullmatch(texts[name]):
            raise AddingError(1039, f"{name} {texts[name]!r} is not a GUID in braces.")
    if texts["QBType"] not in ("QBFS", "QBPOS"):
        raise AddingError(1039, f"QBType is {texts['QBType']!r}, not QBFS or QBPOS.")
    if len(texts["AppDescription"]) > _MAX_DESCRIPTION:
        raise AddingError(1039, f"AppDescription has more than {_MAX_DESCRIPTION} characters.")
    style = texts.get("Style") or "Document"
    if style not in ("Document", "DocWrapped", "RPC"):
        raise AddingError(1039, f"Style is {style!r}, not Document, DocWrapped or RPC.")
    if texts.get("AuthFlags") and not re.fullmatch(r"0[xX][0-9a-fA-F]+|[0-9]+", texts["AuthFlags"]):
        raise AddingError(1034, f"AuthFlags {texts['AuthFlags']!r} is not a number.")
    return Application(
        name=texts["AppName"],
        url=texts["AppURL"],
        support_url=texts["AppSupport"],
        certificate_url=texts.get("CertURL") or None,
        user=texts["UserName"],
        owner_id=texts["OwnerID"],
        file_id=texts["FileID"],
        style=style,
        interval=_interval(root.find("Scheduler")),
        read_only=texts.get("IsReadOnly", "").lower() in ("true", "1"),
    )


async def check_urls(application: Application, client: httpx.AsyncClient) -> None:
    """The checks of the URLs: their form first, then a GET of each. Raises AddingError."""
    host, support = (urlsplit(url).hostname or "" for url in (application.url, application.support_url))
    if _is_address(host):
        raise AddingError(1001, f"AppURL {application.url} has an IP address. Use a host name.")
    if _is_address(support):
        raise AddingError(1002, f"AppSupport {application.support_url} has an IP address. Use a host name.")
    if host != support:
        raise AddingError(1000, f"The hosts of AppURL ({host}) and AppSupport ({support}) differ.")
    if urlsplit(application.url).scheme != "https" and host != "localhost":
        raise AddingError(1010, f"AppURL {application.url} is not https. Plain http is for localhost.")
    try:
        page = await client.get(application.support_url)
    except httpx.HTTPError as error:
        raise AddingError(1004, f"AppSupport {application.support_url} cannot be fetched: {error!r}.") from None
    if page.status_code not in (200, 202):
        raise AddingError(1003, f"AppSupport {application.support_url} answers {page.status_code}, not 200 or 202.")
    certificate_url = application.certificate_url or application.url
    try:
        page = await client.get(certificate_url)
    except httpx.HTTPError as error:
        raise AddingError(1048, f"{certificate_url} cannot be fetched: {error!r}.") from None
    if not page.is_success:
        raise AddingError(1048, f"GET {certificate_url} answers {page.status_code}; redirects are not followed.")


def _interval(scheduler: ElementTree.Element | None) -> float | None:
    for child in scheduler if scheduler is not None else ():  # the first of the two counts
        scale = {"RunEveryNMinutes": 60, "RunEveryNSeconds": 1}.get(child.tag)
        text = (child.text or "").strip()
        if scale is None:
            continue
        if not text.isdecimal() or int(text) < 1:
            raise AddingError(1039, f"{child.tag} is {text!r}, not a number from 1.")
        return float(int(text) * scale)
    return None


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
