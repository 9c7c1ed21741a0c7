"""Tests of the built site: pytest docs/_tests --site DIR, after `mkdocs build -d DIR`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--site", type=Path, help="the built site")
    parser.addoption("--browser", help=f"a Chromium (default: the first of {', '.join(BROWSERS)} on the PATH)")


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest) -> Path:
    folder = request.config.getoption("--site")
    assert folder, "say where the built site is: --site DIR"
    assert (folder / "index.html").is_file(), f"{folder} is no built site"
    return Path(folder).resolve()


@pytest.fixture(scope="session")
def browser(request: pytest.FixtureRequest) -> str:
    found = request.config.getoption("--browser") or next(filter(None, map(shutil.which, BROWSERS)), None)
    assert found, "there is no Chromium: install one (apt-get install chromium), or name it with --browser"
    return str(found)
