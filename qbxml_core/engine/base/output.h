/* The output as a bytes object of Python, so that a large document is handed out where it was written.
 *
 * This is the one file of the engine that knows Python objects. Growing takes the GIL, which the engine runs without:
 * that happens a few times a document, as the decoder estimates the size from the first part of the input. */
#ifndef QBX_OUTPUT_H
#define QBX_OUTPUT_H

#include <Python.h>

#include "buffer.h"

#ifdef __linux__
#include <sys/mman.h>
#endif

#define QBX_HUGE_PAGE ((uintptr_t)1 << 21)

static PyObject *qbx_bytes_of(char *data) { return (PyObject *)(data - offsetof(PyBytesObject, ob_sval)); }

/* New memory costs more than writing it when it comes in pages of 4 KiB. */
static void qbx_ask_for_huge_pages(char *data, size_t size) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    uintptr_t from = ((uintptr_t)data + QBX_HUGE_PAGE - 1) & ~(QBX_HUGE_PAGE - 1);
    uintptr_t to = ((uintptr_t)data + size) & ~(QBX_HUGE_PAGE - 1);
    if (to > from + QBX_HUGE_PAGE) madvise((void *)from, to - from, MADV_HUGEPAGE); /* a wish: it may fail */
#else
    (void)data, (void)size;
#endif
}

/* See qbx_buffer. */
static char *qbx_resize_bytes(char *data, size_t capacity) {
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *bytes = data ? qbx_bytes_of(data) : NULL;
    if (!capacity) Py_CLEAR(bytes);
    else if (!bytes) bytes = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)capacity);
    else if (_PyBytes_Resize(&bytes, (Py_ssize_t)capacity) != 0) bytes = NULL;
    if (capacity && !bytes) PyErr_Clear();
    PyGILState_Release(state);
    if (!bytes) return NULL;
    data = PyBytes_AS_STRING(bytes);
    qbx_ask_for_huge_pages(data, capacity);
    return data;
}

/* Hands the buffer's memory out as the bytes object that it is. Room behind its end stays: the C library learns
 * from what is freed which sizes to keep for the next time, and what was cut off would be asked for again. */
static PyObject *qbx_take_bytes(qbx_buffer *buffer) {
    PyObject *bytes = qbx_bytes_of(buffer->data);
    size_t size = buffer->size;
    int fits = buffer->capacity - size <= size / 2; /* pages never written are none */
    if (fits) {
        Py_SET_SIZE((PyVarObject *)bytes, (Py_ssize_t)size);
        buffer->data[size] = 0;
    }
    buffer->data = NULL;
    buffer->size = buffer->capacity = 0;
    return fits || _PyBytes_Resize(&bytes, (Py_ssize_t)size) == 0 ? bytes : NULL;
}

#endif
