"""The site in headless Chromium: pages open without an error, tabs switch, and the search finds both sides."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Page, expect, sync_playwright

PAGES = (
    "index",
    "quickstart",
    "guides/data",
    "guides/server",
    "guides/sync",
    "rest-bodies",
    "api-server",
    "writing",
    "reference/index",
    "reference/fields",
    "reference/objects/qbd_invoice",
    "reference/objects/qbd_reference",
    "reference/objects/qbd_report",
    "reference/operations/invoices",
    "reference/operations/reports",
    "command-line",
    "python",
    "warnings",
    "errors",
    "status-codes",
    "reliability",
    "architecture",
    "requests-mapping",
    "performance",
    "changelog",
)


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="session")
def page(browser: str) -> Iterator[Page]:
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=flags)
        yield chromium.new_page()
        chromium.close()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_opens(page: Page, address: str, name: str) -> None:
    wrong: list[str] = []

    def note_error(error: Any) -> None:
        wrong.append(str(error))

    def note_response(response: Any) -> None:
        if response.status >= 400 or not response.url.startswith(address):
            wrong.append(f"{response.status} {response.url}")

    page.on("pageerror", note_error)
    page.on("response", note_response)
    page.goto(f"{address}/{name}.html")
    expect(page.locator("article h1").first).to_be_visible()
    page.remove_listener("pageerror", note_error)
    page.remove_listener("response", note_response)
    assert not wrong


def test_the_example_of_an_object_shows_both_sides(page: Page, address: str) -> None:
    page.goto(f"{address}/reference/objects/qbd_invoice.html")
    expect(page.get_by_text('"objectType": "qbd_invoice"').first).to_be_visible()
    expect(page.get_by_text("</InvoiceRet>").first).to_be_hidden()
    page.locator(".tabbed-labels label", has_text="qbXML").first.click()
    expect(page.get_by_text("</InvoiceRet>").first).to_be_visible()


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("receivablesAccount", "reference/objects/qbd_invoice.html"),
        ("ARAccountRef", "reference/objects/qbd_invoice.html"),
        ("3175", "status-codes.html"),
        ("unknown_element", "warnings.html"),
        ("qbd_vendor_credit", "reference/objects/qbd_vendor_credit.html"),
    ],
)
def test_the_search_finds(page: Page, address: str, words: str, place: str) -> None:
    page.goto(f"{address}/index.html")
    field = page.locator("input.md-search__input")
    field.click()
    field.fill(words)
    field.press("End")  # the search listens to keys
    # Of many results the first ten are there before anybody scrolls.
    expect(page.locator(f'.md-search-result__item > a[href*="{place}"]').first).to_be_visible(timeout=60_000)
