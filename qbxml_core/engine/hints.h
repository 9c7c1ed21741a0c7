/* What the compiler cannot know: which way a branch mostly goes, and what is rarely called. */
#ifndef QBX_HINTS_H
#define QBX_HINTS_H

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
