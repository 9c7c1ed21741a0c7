"""The probe in limit.c, compiled when it is asked for."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).with_name("limit.c")


def compiler() -> str | None:
    return shutil.which(os.environ.get("CC", "cc"))


@cache
def built(*flags: str) -> Callable[[bytes], int] | None:
    """The probe built with these flags; None where it cannot be built or the processor lacks AVX2."""
    cc = compiler()
    if cc is None or ("-mavx2" in flags and not _has_avx2()):
        return None
    with tempfile.TemporaryDirectory() as directory:
        library = Path(directory, "limit.so")
        command = [cc, "-O3", "-std=gnu11", "-shared", "-fPIC", *flags, str(SOURCE), "-o", str(library)]
        if subprocess.run(command, capture_output=True).returncode:
            return None  # no x86, or no compiler that knows these flags
        function = ctypes.CDLL(str(library)).limit
    function.argtypes = [ctypes.c_char_p, ctypes.c_size_t]
    function.restype = ctypes.c_size_t
    return lambda data: function(data, len(data))


def _has_avx2() -> bool:
    try:
        return " avx2 " in Path("/proc/cpuinfo").read_text()
    except OSError:
        return False
