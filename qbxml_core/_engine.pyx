# cython: language_level=3, binding=True, embedsignature=True, auto_pickle=False
"""The compiled engine: qbXML bytes in, JSON bytes out.

    bytes -> scan (bytes only) -> markup, text (XML only) -> walk (tables only) -> JSON bytes
             scan.h               markup.h, text.h           stream.h: containers and records
                                                             native_fast.h: one record, in schema order
                                                             tape.h + native_tape.h: one record, in any order
                                                             container.h, deferred.h: objects that stay open
                                                             api_build.h: one record, as a Struct

All of that is C in `engine/*/*.h`, without Python objects and run without the GIL except for Structs; its tables are generated
(`_generated/tables.h`). This file is the Python side: buffers in, bytes out, failures raised.
"""

cimport cython
from cpython.buffer cimport PyBUF_SIMPLE, PyBuffer_FillInfo, PyBuffer_Release, PyObject_GetBuffer
from cpython.bytes cimport PyBytes_FromStringAndSize
from cpython.mem cimport PyMem_Malloc
from cpython.object cimport PyObject, PyTypeObject
from cpython.ref cimport Py_INCREF
from libc.stdint cimport uint8_t, uint16_t, uint32_t, uint64_t
from libc.string cimport memmove, memset, strlen

include "engine/python/declarations.pxi"  # the C engine, as far as this file uses it
include "engine/python/failure.pxi"       # from a status and a position to an exception with offset and path
include "engine/python/structs.pxi"       # the classes of records, and records that go through JSON
include "engine/python/chunk.pxi"         # records read apart, on other threads
include "engine/python/deferred.pxi"      # output with its repetitions, as bytes
include "engine/python/decoder.pxi"       # class Decoder
include "engine/python/tables.pxi"        # the compiled tables, readable from Python
include "engine/write/values.pxi"        # one Python value to the text of the wire
include "engine/write/params.pxi"        # what an operation can be given, and where it goes
include "engine/write/request.pxi"       # the parameters of an operation to its message
include "engine/write/native_writer.pxi" # objects of the native shape to their document


def _seed_names():
    """Makes the hash of unknown names unpredictable for whoever writes them."""
    global qbx_name_seed
    import os
    qbx_name_seed = int.from_bytes(os.urandom(8), "little")


_seed_names()
