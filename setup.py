"""Builds the engine. Everything else about the package is in pyproject.toml.

Environment: QBXML_SANITIZE=1 builds with AddressSanitizer and UndefinedBehaviorSanitizer, QBXML_DEBUG=1 without
optimisation and with debug symbols, QBXML_FAIL_ALLOCATIONS=1 so that tests can refuse it memory.
"""

import os
from glob import glob

from Cython.Build import cythonize
from setuptools import Extension, setup

compile_arguments = []
link_arguments = []
if os.name != "nt":
    compile_arguments += ["-O3", "-fvisibility=hidden"]
    if os.environ.get("QBXML_DEBUG"):
        compile_arguments += ["-O0", "-g"]
    if os.environ.get("QBXML_SANITIZE"):
        compile_arguments += ["-O1", "-g", "-fno-omit-frame-pointer", "-fsanitize=address,undefined"]
        link_arguments += ["-fsanitize=address,undefined"]
    if os.environ.get("QBXML_FAIL_ALLOCATIONS"):
        compile_arguments += ["-DQBX_FAIL_ALLOCATIONS"]

setup(
    ext_modules=cythonize(
        [
            Extension(
                "qbxml_core._engine",
                ["qbxml_core/_engine.pyx"],
                include_dirs=["qbxml_core"],
                depends=[*glob("qbxml_core/engine/*"), *glob("qbxml_core/_generated/*.h")],
                extra_compile_args=compile_arguments,
                extra_link_args=link_arguments,
            )
        ]
    )
)
