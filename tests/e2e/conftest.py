"""What the tests of whole processes share."""

from __future__ import annotations

import signal

# Some runners start the tests with signals ignored (`nohup pytest &`), and a child process inherits that: it could not
# be interrupted. A handler of this process is reset to the default in its children.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
for number in (signal.SIGTERM, signal.SIGHUP):
    if signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, signal.SIG_DFL)
