"""Whose company file it is: what the first sendRequestXML of a session says about host, company and file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import qbxml_core as qb
from qbxml_core.facts.versions import EDITIONS, VERSION
from qbxml_server.broker.types import SessionFacts

NEWEST = tuple(map(int, VERSION.split(".")))
"""The newest version of qbXML that qbxml_core writes."""

_VERSION = re.compile(r"[A-Z]*([0-9]{1,3})\.([0-9]{1,3})")


def session_facts(hcp_response: str, company_file: str, country: str, processor: str) -> SessionFacts:
    """The facts in strHCPResponse and in the other parameters of sendRequestXML.

    `processor` is the highest version of the request processor, "16.0". A response that cannot be read leaves what
    the other parameters say: the requests of the session need not wait for it.
    """
    try:
        records = dict(_records(hcp_response))
    except qb.QBXMLError:
        records = {}
    host, company = records.get("HostRet", {}), records.get("CompanyRet", {})
    extensions = [entry for entry in _listed(company.get("DataExtRet")) if isinstance(entry, dict)]
    locks = _values(extensions, "AppLock")
    country = (_text(host.get("Country")) or country.strip()).upper()
    return SessionFacts(
        company_file=company_file or None,
        company_name=_text(company.get("CompanyName")),
        file_ids=_values(extensions, "FileID"),
        machine=next((lock.split(":")[1] for lock in locks if lock.count(":") > 1), None),
        product_name=_text(host.get("ProductName")),
        country=country or None,
        edition=country if country in EDITIONS else None,
        qbxml_version=_common(_listed(host.get("SupportedQBXMLVersion")) or [processor]),
        is_sample_company=_boolean(company.get("IsSampleCompany")),
    )


def _common(versions: list[Any]) -> str | None:
    """The highest version that both know. `CA16.0` and `16.0` are the same version."""
    found = [match for text in versions if isinstance(text, str) and (match := _VERSION.fullmatch(text.strip()))]
    known = [version for match in found if (version := (int(match[1]), int(match[2]))) <= NEWEST]
    return ".".join(map(str, max(known))) if known else None


def _records(document: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if document.strip():
        for record in qb.iter_records(document.encode(), shape="native"):
            yield from record.items()


def _values(extensions: list[dict[str, Any]], name: str) -> tuple[str, ...]:
    entries = (entry for entry in extensions if _text(entry.get("DataExtName")) == name)
    return tuple(value for entry in entries if (value := _text(entry.get("DataExtValue"))))


def _boolean(value: Any) -> bool | None:
    text = (_text(value) or "").lower()
    return True if text in ("true", "1") else False if text in ("false", "0") else None


def _text(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _listed(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]
