"""Coverage of the engine: an engine built to report its branches, and the map they are reported to."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def build(folder: Path) -> None:
    """Build an engine that reports its branches, and the map, in `folder`."""
    compiler = os.environ.get("CC", "cc")
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [compiler, "-O2", "-shared", "-fPIC", str(HERE / "coverage.c"), "-o", str(folder / "coverage.so")], check=True
    )
    environment = os.environ | {"CFLAGS": "-fsanitize-coverage=trace-pc -O1"}
    subprocess.run(
        [
            sys.executable,
            "setup.py",
            "-q",
            "build_ext",
            "--build-lib",
            str(folder),
            "--build-temp",
            str(folder / "temp"),
        ],
        cwd=ROOT,
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
    )


class Coverage:
    """Loads the engine of `folder` in place of the installed one; make it before anything imports that."""

    def __init__(self, folder: Path) -> None:
        self._map = ctypes.CDLL(str(folder / "coverage.so"), mode=ctypes.RTLD_GLOBAL)
        name = "_engine" + sysconfig.get_config_var("EXT_SUFFIX")
        from importlib.machinery import ExtensionFileLoader
        from importlib.util import module_from_spec, spec_from_file_location

        path = str(folder / "qbxml_core" / name)
        spec = spec_from_file_location(
            "qbxml_core._engine", path, loader=ExtensionFileLoader("qbxml_core._engine", path)
        )
        assert spec is not None
        assert spec.loader is not None
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        sys.modules["qbxml_core._engine"] = module
        import qbxml_core

        qbxml_core._engine = module  # type: ignore[attr-defined]
        self.new()

    def new(self) -> int:
        """How many branches the last input took that none had taken before."""
        return int(self._map.new_edges())
