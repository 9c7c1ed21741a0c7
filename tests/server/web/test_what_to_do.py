"""The pages about error codes of the connection."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from qbxml_core._generated.status import COM_CODES
from tests.server.web.site import Site, assert_accessible


def test_every_code_has_a_page_that_says_what_it_means_and_what_to_do(site: Site, page: Page) -> None:
    for number, ((_, _, _, meaning, advice), _, _) in COM_CODES.items():
        answer = page.request.get(f"{site.url}/help/0x{number:08X}")
        assert answer.status == 200
        page.set_content(answer.text())
        expect(page.get_by_role("heading", level=1)).to_have_text(meaning)
        assert advice in page.locator("main").inner_text()


def test_a_page_is_accessible(site: Site, page: Page) -> None:
    page.goto(f"{site.url}/help/0x80040414")
    assert_accessible(page)


@pytest.mark.parametrize("code", ["0x80049999", "x", "0x1", "%3Cscript%3E"])
def test_a_code_that_nobody_knows_says_so(site: Site, page: Page, code: str) -> None:
    answer = page.goto(f"{site.url}/help/{code}")
    assert answer is not None
    assert answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("This code is not known")
