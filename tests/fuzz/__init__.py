"""Fuzzing: documents and parameters nobody would write, against what must hold for every one of them.

The invariant: whatever comes in, out come valid output or a `QBXMLError`, never anything else: no other exception, no
crash, no wrong JSON, no document QuickBooks would refuse, no answer that depends on how the bytes were cut. `harnesses`
says it in code, one function for each side of it, and `writing` those for the way back; each takes the bytes of one
input and raises if the invariant does not hold.

    python -m tests.fuzz decode --seconds 60            # change documents at random; a seed gives the same inputs again
    python -m tests.fuzz decode --guided --seconds 1800 # keep the inputs that reach new code; needs a C compiler
    python -m tests.fuzz decode --try FILE              # one input

What breaks a harness, or ends the process it runs in, is made smaller and written to `findings/`; `test_findings.py`
runs everything there for ever.
`mutation` changes documents, `objects` JSON. To add a harness, write its function and name it in `HARNESSES`, with the
inputs to start from.
"""
