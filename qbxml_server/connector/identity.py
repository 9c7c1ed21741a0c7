"""Whose company file it is: what the first sendRequestXML of a session says about host, company and file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import qbxml_core as qb


@dataclass(frozen=True)
class Identity:
    """What a session says of itself. Fields that it did not say are None or empty.

    `qbxml_version` is the highest version of qbXML that both QuickBooks and this library know. `file_ids` and
    `app_locks` are the data extensions that the Web Connector wrote into the company file, by OwnerID in lower case:
    an AppLock names the machine.
    """

    company_file: str
    country: str
    qbxml_version: str | None = None
    product: str | None = None
    company_name: str | None = None
    is_sample: bool = False
    file_ids: dict[str, str] = field(default_factory=dict)
    app_locks: dict[str, str] = field(default_factory=dict)

    def wrong_file(self, owner_id: str, file_id: str) -> str | None:
        """What to say where this is not the company file that the connection was added for, else None.

        A file without a FileID of this owner passes: the Web Connector may write it only later.
        """
        found = self.file_ids.get(owner_id.lower())
        if found is None or found.lower() == file_id.lower():
            return None
        name = f" ({self.company_name})" if self.company_name else ""
        return (
            f"This is another company file{name}: {self.company_file}. Open the company file that this connection was"
            " added for, or remove the application from the Web Connector and add it again with this one open."
        )


def read_identity(
    hcp_response: str, company_file: str, country: str, versions: tuple[str, ...], processor: str
) -> Identity:
    """The identity in strHCPResponse and the other parameters of sendRequestXML.

    `versions` are the versions that the library can write, lowest first, `processor` the request processor's highest.
    A response that cannot be read gives what the other parameters say: the requests of the session need not wait.
    """
    try:
        records = dict(_records(hcp_response))
    except qb.QBXMLError:
        records = {}
    host, company = records.get("HostRet", {}), records.get("CompanyRet", {})
    supported = {_version(text) for text in _texts(host.get("SupportedQBXMLVersion"))} or {_version(processor)}
    common = [version for version in versions if _version(version) in supported]
    extensions = [entry for entry in _listed(company.get("DataExtRet")) if isinstance(entry, dict)]
    return Identity(
        company_file=company_file,
        country=_text(host.get("Country")) or country,
        qbxml_version=common[-1] if common else None,
        product=_text(host.get("ProductName")),
        company_name=_text(company.get("CompanyName")),
        is_sample=(_text(company.get("IsSampleCompany")) or "").lower() in ("true", "1"),
        file_ids=_values(extensions, "FileID"),
        app_locks=_values(extensions, "AppLock"),
    )


def _records(document: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for record in qb.iter_records(document.encode(), shape="native"):
        yield from record.items()


def _values(extensions: list[dict[str, Any]], name: str) -> dict[str, str]:
    return {
        owner.lower(): value
        for entry in extensions
        if _text(entry.get("DataExtName")) == name
        and (owner := _text(entry.get("OwnerID")))
        and (value := _text(entry.get("DataExtValue")))
    }


def _version(text: str) -> tuple[int, ...]:
    """`CA16.0` and `16.0` are the same version."""
    numbers = text.strip().lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ").split(".")
    return tuple(int(number) for number in numbers if number.isdecimal())


def _texts(value: Any) -> list[str]:
    return [text for text in _listed(value) if isinstance(text, str)]


def _text(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _listed(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]
