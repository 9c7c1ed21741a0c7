"""The auth flow in Chromium, with a simulated Web Connector at the other end."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from qbxml_core.testing import CompanyFile
from qbxml_server.simulator.quickbooks import QuickBooks, State
from qbxml_server.store.connections import connection_of
from qbxml_server.store.keys import PUBLISHABLE, SECRET, create_key
from tests.server.web.site import Site, assert_accessible

TITLES = (
    "Is this the right computer?",
    "Get QuickBooks ready",
    "Add the connection",
    "Allow access in QuickBooks",
    "Enter the password",
    "Switch Auto-Run on",
    "Check the connection",
)


def download(page: Page, folder: Path, button: str = "Download the .qwc file") -> bytes:
    with page.expect_download() as started:
        page.get_by_role("button", name=button).click()
    path = folder / started.value.suggested_filename
    started.value.save_as(path)
    assert path.suffix == ".qwc"
    return path.read_bytes()


def onward(page: Page) -> None:
    page.locator("nav.onward a").last.click()


def heading(page: Page, text: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(text)


def test_a_person_connects_quickbooks(site: Site, page: Page, tmp_path: Path) -> None:
    """All steps in order, then the first call of the Web Connector, success, and the way back."""
    user = site.end_user("Tom & Söhne <Ltd>")
    page.goto(site.auth_flow_url(user, redirect_url=f"{site.url}/healthz?from=flow"))
    qwc = password = None
    for number, title in enumerate(TITLES):
        heading(page, title)
        assert page.get_by_text(f"Step {number + 1} of {len(TITLES)}").is_visible()
        assert_accessible(page)
        if title == "Add the connection":
            qwc = download(page, tmp_path)
        if title == "Enter the password":
            password = page.get_by_label("Password for the Web Connector").input_value()
        if number + 1 < len(TITLES):
            onward(page)
    assert qwc is not None
    assert password is not None
    expect(page.get_by_text("Waiting for the first call")).to_be_visible()
    site.poll(qwc, password)
    expect(page.get_by_text("Success! QuickBooks is connected.")).to_be_visible()
    assert_accessible(page)
    back = page.get_by_role("link", name="Go back to the application")
    expect(back).to_have_attribute("href", f"{site.url}/healthz?from=flow")
    page.wait_for_url("**/healthz?from=flow")


def test_each_step_has_an_address_and_back_works(site: Site, page: Page, tmp_path: Path) -> None:
    page.goto(site.auth_flow_url(site.end_user("Back Ltd")))
    onward(page)
    onward(page)
    qwc = download(page, tmp_path)
    onward(page)
    onward(page)
    field = page.get_by_label("Password for the Web Connector")
    first = field.input_value()
    page.go_back()
    heading(page, "Allow access in QuickBooks")
    page.go_back()
    heading(page, "Add the connection")
    assert download(page, tmp_path) == qwc  # a second download changes nothing
    page.go_forward()
    page.go_forward()
    page.reload()
    assert field.input_value() == first


def test_the_password_is_copied(site: Site, browser: Browser, tmp_path: Path) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(site.auth_flow_url(site.end_user("Copy Ltd")).replace("?", "/password?"))
    page.get_by_role("button", name="Show the password").click()
    page.get_by_role("button", name="Copy the password").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.get_by_label("Password for the Web Connector").input_value()
    context.close()


def test_it_works_without_scripts_and_with_the_keyboard_alone(site: Site, browser: Browser, tmp_path: Path) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 400, "height": 800})
    page = context.new_page()
    page.goto(site.auth_flow_url(site.end_user("Keys Ltd")))
    for title in TITLES[1:]:
        if page.get_by_role("heading", level=1).inner_text() == "Add the connection":
            qwc = download(page, tmp_path)
        if page.get_by_role("heading", level=1).inner_text() == "Enter the password":
            password = page.get_by_label("Password for the Web Connector").input_value()
        for _ in range(40):
            page.keyboard.press("Tab")
            if page.locator("nav.onward a").last.evaluate("link => link === document.activeElement"):
                break
        page.keyboard.press("Enter")
        heading(page, title)
    site.poll(qwc, password)
    asking = page.get_by_role("button", name="Ask QuickBooks now")
    for _ in range(50):
        if asking.is_visible():
            break
        page.wait_for_timeout(100)
        page.get_by_role("link", name="Look again").click()
    asking.click()
    expect(page.get_by_text("Success! QuickBooks is connected.")).to_be_visible()
    context.close()


def test_who_was_connected_before_gets_the_short_way(site: Site, page: Page, tmp_path: Path) -> None:
    user = site.end_user("Again Ltd")
    page.goto(site.auth_flow_url(user).replace("?", "/file?"))
    qwc = download(page, tmp_path)
    onward(page)
    onward(page)
    old = page.get_by_label("Password for the Web Connector").input_value()
    assert site.update(qwc, old).code is None

    page.goto(site.auth_flow_url(user))
    heading(page, "Connect QuickBooks again")
    assert_accessible(page)
    page.get_by_role("link", name="The password is missing or wrong").click()
    page.get_by_role("button", name="Show the password").click()
    new = page.get_by_label("Password for the Web Connector").input_value()
    assert new != old
    page.goto(page.url.replace("/password", "/check"))
    assert site.update(qwc, old).code == "QBWC1040"
    expect(page.get_by_text("called with a wrong password")).to_be_visible()
    assert_accessible(page)
    site.poll(qwc, new)
    expect(page.get_by_text("Success! QuickBooks is connected.")).to_be_visible()


def test_new_marks_for_a_file_that_was_connected_before(site: Site, page: Page, tmp_path: Path) -> None:
    """QBWC1039: OwnerID and FileID change, the password does not."""
    page.goto(site.auth_flow_url(site.end_user("Marks Ltd")).replace("?", "/file?"))
    first = download(page, tmp_path)
    page.get_by_text("QBWC1039").click()
    second = download(page, tmp_path, "Download a file with new marks")

    def ids(qwc: bytes) -> list[bytes]:
        return re.findall(rb"<(?:OwnerID|FileID)>(.*?)<", qwc)

    assert len(ids(first)) == 2
    assert not set(ids(first)) & set(ids(second))


def test_quickbooks_that_does_not_answer_is_explained(site: Site, page: Page, tmp_path: Path) -> None:
    user = site.end_user("Silent Ltd")
    page.goto(site.auth_flow_url(user).replace("?", "/file?"))
    qwc = download(page, tmp_path)
    page.goto(page.url.replace("/file", "/password"))
    password = page.get_by_label("Password for the Web Connector").input_value()
    quickbooks = QuickBooks(CompanyFile())
    site.poll(qwc, password, quickbooks)
    site.wait_until_online(user)
    quickbooks.state = State.MODAL
    page.goto(page.url.replace("/password", "/check"))
    expect(page.get_by_text("Close the open dialogs in QuickBooks")).to_be_visible()
    expect(page.get_by_role("link", name="What 0x80040414 means")).to_have_attribute("href", "/help/0x80040414")
    assert_accessible(page)
    quickbooks.state = State.OPEN
    page.get_by_role("button", name="Check again").click()
    expect(page.get_by_text("Success! QuickBooks is connected.")).to_be_visible()


@pytest.mark.parametrize(
    ("change", "status", "title"),
    [
        (lambda site, url: url.replace("client_secret_", "client_secret_x"), 404, "This link is not known"),
        (lambda site, url: url.partition("?")[0], 403, "This link is not complete"),
        (lambda site, url: f"{url}x", 403, "This link is not complete"),
        (lambda site, url: url.replace(site.publishable.token, site.secret.token), 403, "This link is not complete"),
        (lambda site, url: url.replace("?", "/elsewhere?"), 404, "This link is not known"),
    ],
)
def test_a_damaged_link_says_so(site: Site, page: Page, change: object, status: int, title: str) -> None:
    url = change(site, site.auth_flow_url(site.end_user("Damaged Ltd")))  # type: ignore[operator]
    answer = page.goto(url)
    assert answer is not None
    assert answer.status == status
    heading(page, title)
    assert_accessible(page)


def test_the_key_of_another_project_does_not_open_a_link(site: Site, page: Page) -> None:
    other = site.run(create_key(site.store, site.now, project="other", kind=PUBLISHABLE, name=""))
    page.goto(site.auth_flow_url(site.end_user("Other Ltd"), key=other))
    heading(page, "This link is not complete")


def test_links_end(site: Site, page: Page, tmp_path: Path) -> None:
    """After their time, and after they have been of use: no page of them shows or makes a password."""
    user = site.end_user("Ends Ltd")
    expired = site.auth_flow_url(user, minutes=-1, redirect_url="https://app.example/")
    for step in ("", "/computer", "/file", "/password", "/check"):
        answer = page.goto(expired.replace("?", f"{step}?"))
        assert answer is not None
        assert answer.status == 410
        heading(page, "This link has expired")
    assert_accessible(page)
    for step in ("file", "password"):
        assert page.request.post(expired.replace("?", f"/{step}?")).status == 410
    assert site.run(connection_of(site.store, user.id)) is None

    url = site.auth_flow_url(user)
    page.goto(url.replace("?", "/file?"))
    qwc = download(page, tmp_path)
    page.goto(url.replace("?", "/password?"))
    site.poll(qwc, page.get_by_label("Password for the Web Connector").input_value())
    page.goto(url.replace("?", "/check?"))
    expect(page.get_by_text("Success! QuickBooks is connected.")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Success! QuickBooks is connected.")).to_be_visible()
    page.goto(url.replace("?", "/password?"))
    heading(page, "QuickBooks is connected already")
    assert_accessible(page)


def test_the_pages_keep_others_out(site: Site, page: Page) -> None:
    """No script of others, no frame around it, no address that leaks, nothing kept by the browser."""
    answer = page.goto(site.auth_flow_url(site.end_user('<script>alert("x")</script>')))
    assert answer is not None
    policy = answer.headers["content-security-policy"]
    assert "script-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cache-control"] == "no-store"
    assert "<script>alert" not in page.content()
    assert {urlsplit(link.get_attribute("src") or "").netloc for link in page.locator("script[src]").all()} == {""}
    assert site.secret.kind == SECRET
