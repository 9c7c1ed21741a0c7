"""The package itself: its names, what it costs to import, and that its documentation tells the truth."""

from __future__ import annotations

import doctest
import importlib
import subprocess
import sys
from importlib.metadata import version
from inspect import signature
from pathlib import Path

import pytest

import qbxml_core as qb

PACKAGE = Path(qb.__file__).parent
ROOMS = ("facts", "io", "reading", "writing", "files", "rest", "describe", "testing", "cli")
MODULES = [
    "",
    *sorted(f".{path.stem}" for path in PACKAGE.glob("[a-z]*.py")),
    *sorted(
        "." + ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
        for room in ROOMS
        for path in (PACKAGE / room).rglob("[a-z]*.py")
    ),
]


def test_every_public_name_is_there() -> None:
    for name in qb.__all__:
        assert getattr(qb, name) is not None, name
    assert dir(qb) == sorted(qb.__all__)


def test_whatever_has_a_shape_has_the_api_shape_unless_told_otherwise() -> None:
    shaped = {name: signature(getattr(qb, name)) for name in ("convert", "decode", "iter_records", "to_json")}
    assert {name: each.parameters["shape"].default for name, each in shaped.items()} == dict.fromkeys(shaped, "api")
    document = b"<QBXML><QBXMLMsgsRs/></QBXML>"
    decoder = qb.Decoder()
    decoder.feed(document)
    decoder.close()
    assert decoder.drain() == qb.to_json(document)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        _ = qb.nonsense  # type: ignore[attr-defined]


def test_loading_a_module_does_not_hide_the_function_of_a_name() -> None:
    for module in MODULES:
        importlib.import_module(f"qbxml_core{module}")
    assert callable(qb.convert)
    assert callable(qb.to_json)


def test_the_version_is_that_of_the_installed_package() -> None:
    assert qb.__version__ == version("qbxml-core")


def test_import_loads_next_to_nothing() -> None:
    program = "import sys; before = set(sys.modules); import qbxml_core; print(*sorted(set(sys.modules) - before))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == ["qbxml_core"]


def test_reading_loads_neither_msgspec_nor_the_archive_modules() -> None:
    program = (
        "import sys, qbxml_core; qbxml_core.to_json(b'<QBXML/>'); "
        "print(*{'msgspec', 'gzip', 'zlib', 'click', 'rich', 'tempfile', 'inspect'} & set(sys.modules))"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert set(result.stdout.split()) <= {"inspect"}  # dataclasses needs that one on some versions


@pytest.mark.parametrize("module", MODULES)
def test_examples_in_docstrings(module: str) -> None:
    loaded = importlib.import_module(f"qbxml_core{module}")
    names = {name: getattr(qb, name) for name in qb.__all__}
    result = doctest.testmod(loaded, extraglobs=names)
    assert result.failed == 0
