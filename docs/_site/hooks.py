"""What MkDocs calls while it builds the site: here the generated pages join the written ones."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[2]


DEFINES = ("warnings.md", "errors.md", "status-codes.md")
"""Pages that say what a word means, and so stand before those that mention it in the results of a search."""


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Tell the search which pages matter more; the text stays as it is."""
    if page.file.src_uri in DEFINES:
        page.meta.setdefault("search", {})["boost"] = 4


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are made from the code's own tables."""
    from mkdocs.structure.files import File

    sys.path.insert(0, str(ROOT))  # MkDocs loads this file by its path, so the folder is no package to it yet
    try:
        from docs._site.pages import pages
    finally:
        sys.path.remove(str(ROOT))
    for path, text in pages().items():
        files.append(File.generated(config, path, content=text))
    return files
