"""Builds the engine. Everything else about the package is in pyproject.toml.

Environment: QBXML_SANITIZE=1 builds with AddressSanitizer and UndefinedBehaviorSanitizer, QBXML_DEBUG=1 without
optimisation and with debug symbols, QBXML_FAIL_ALLOCATIONS=1 so that tests can refuse it memory. With
SOURCE_DATE_EPOCH two builds of the same sources are the same bytes.
"""

import gzip
import os
import tarfile
import time
from glob import glob

from Cython.Build import cythonize
from setuptools import Extension, setup
from setuptools.command.sdist import sdist

compile_arguments = []
link_arguments = []
if os.name != "nt":
    # Debug symbols would bring the path of the build into the module, another one each time.
    compile_arguments += ["-O3", "-g0", "-fvisibility=hidden"]
    if os.environ.get("QBXML_DEBUG"):
        compile_arguments += ["-O0", "-g"]
    if os.environ.get("QBXML_SANITIZE"):
        compile_arguments += ["-O1", "-g", "-fno-omit-frame-pointer", "-fsanitize=address,undefined"]
        link_arguments += ["-fsanitize=address,undefined"]
    if os.environ.get("QBXML_FAIL_ALLOCATIONS"):
        compile_arguments += ["-DQBX_FAIL_ALLOCATIONS"]


class ReproducibleSdist(sdist):
    """An sdist that says nothing of when, where and by whom it was made."""

    def make_archive(self, base_name, format, root_dir=None, base_dir=None, owner=None, group=None):
        """Write the tar file by the names of its members, all of the same date and of nobody."""
        if format != "gztar":
            return super().make_archive(base_name, format, root_dir, base_dir, owner, group)
        moment = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))

        def plain(member):
            member.mtime, member.uid, member.gid, member.uname, member.gname = moment, 0, 0, "", ""
            member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
            return member

        path = f"{base_name}.tar.gz"
        with (
            open(path, "wb") as file,
            gzip.GzipFile("", "wb", 9, file, moment) as packed,
            tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
        ):
            archive.add(base_dir, filter=plain)  # its entries come sorted
        return path


setup(
    cmdclass={"sdist": ReproducibleSdist},
    ext_modules=cythonize(
        [
            Extension(
                "qbxml_core._engine",
                ["qbxml_core/_engine.pyx"],
                include_dirs=["qbxml_core"],
                depends=[*glob("qbxml_core/engine/**/*.*", recursive=True), *glob("qbxml_core/_generated/*.h")],
                extra_compile_args=compile_arguments,
                extra_link_args=link_arguments,
            )
        ]
    ),
)
