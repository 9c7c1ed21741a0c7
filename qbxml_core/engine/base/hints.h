/* What every file relies on: the padding of the input, and hints to the compiler. */
#ifndef QBX_HINTS_H
#define QBX_HINTS_H

/* Readable bytes behind the end of every input and of every name in the tables: comparing may load whole blocks. */
#define QBX_PAD 64

#if defined(__GNUC__) || defined(__clang__)
#define QBX_LIKELY(x) __builtin_expect(!!(x), 1)
#define QBX_UNLIKELY(x) __builtin_expect(!!(x), 0)
#define QBX_COLD __attribute__((noinline, cold))
#define QBX_NOINLINE __attribute__((noinline))
#else
#define QBX_LIKELY(x) (x)
#define QBX_UNLIKELY(x) (x)
#define QBX_COLD
#define QBX_NOINLINE
#endif

#endif
