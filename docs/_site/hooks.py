"""What MkDocs calls while it builds the site: here the generated pages join the written ones."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

ROOT = Path(__file__).resolve().parents[2]


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
