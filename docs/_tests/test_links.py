"""Every link of the built site leads somewhere in it, and nothing a page needs is loaded from elsewhere."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from qbxml_core import operations

KNOWN_SITES = {"jcristharif.com", "pypi.org", "squidfunk.github.io", "no-color.org"}
"""Where pages may point; the sites themselves are not asked."""


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("id", "name") and value:
                self.anchors.add(value)
            elif tag == "a" and name == "href" and value:
                self.links.append(value)
            elif (name == "src" or (tag == "link" and name == "href")) and value:
                self.loaded.append(value)


def pages(site: Path) -> dict[Path, Page]:
    return {path: Page(path.read_text("utf-8")) for path in site.rglob("*.html") if path.name != "404.html"}


def test_links(site: Path) -> None:
    read = pages(site)
    assert len(read) > 300
    broken = []
    for path, page in read.items():
        for link in page.links + page.loaded:
            parts = urlsplit(link)
            if parts.scheme in ("http", "https"):
                if link in page.loaded or parts.hostname not in KNOWN_SITES:
                    broken.append(f"{path.relative_to(site)}: {link} is elsewhere")
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if target.is_dir():
                target /= "index.html"
            if not target.is_file():
                broken.append(f"{path.relative_to(site)}: {link} leads nowhere")
            elif parts.fragment and target in read and unquote(parts.fragment) not in read[target].anchors:
                broken.append(f"{path.relative_to(site)}: {link} names no place of its page")
    assert not broken, "\n".join(broken[:40])


WITHOUT_EXAMPLE = {
    *("qbd_company_file_event", "qbd_data_event", "qbd_list_event", "qbd_transaction_event", "qbd_ui_event"),
    *("qbd_ui_extension_event", "qbd_current_window", "qbd_host_info"),  # of events, which no answer brings
    "qbd_category_account_mapping",  # made documents have none
    "payroll_last_period.retrieve",  # no edition has it any more
}


def test_objects_and_operations_have_live_examples(site: Path) -> None:
    without = {
        path.stem
        for path in (site / "reference" / "objects").glob("*.html")
        if ' id="example"' not in path.read_text("utf-8")
    }
    for path in (site / "reference" / "operations").glob("*.html"):
        _, *sections = re.split(r'<h2 id="\w+">', path.read_text("utf-8"))
        without |= {section.partition("<")[0] for section in sections if "tabbed-set" not in section}
    assert without == WITHOUT_EXAMPLE


def test_every_object_and_every_status_is_there(site: Path) -> None:
    from qbxml_core._generated.status import CODES
    from qbxml_core.facts.mapping_reference import reference

    for name, facts in reference()["objects"].items():
        text = (site / "reference" / "objects" / f"{name}.html").read_text("utf-8")
        assert not [field for field in facts["fields"] if f"<code>{field}</code>" not in text], name
    statuses = (site / "status-codes.html").read_text("utf-8")
    assert not [number for number in CODES if f"<code>{number}</code>" not in statuses]
    for name in operations.names():
        page = (site / "reference" / "operations" / f"{name.partition('.')[0]}.html").read_text("utf-8")
        assert name in page


def test_every_parameter_says_what_it_is(site: Path) -> None:
    text = unescape((site / "reference" / "operations" / "invoices.html").read_text("utf-8"))
    cells = [re.sub(r"`([^`]+)`", r"<code>\1</code>", cell) for level in operations.texts("invoices") for cell in level]
    assert not [cell for cell in cells if f"<td>{cell}</td>" not in text]
