"""What can go wrong between a service and QuickBooks, and a plan of when it does."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum


class Fault(Enum):
    """One fault. It happens at one call; a fault that cannot happen at that call does nothing."""

    # --- of the connection, at any call
    REFUSED = "the connection is refused"
    DROPPED_BEFORE = "the connection breaks before the service reads the call"
    DROPPED_AFTER = "the service handles the call, its answer is lost"
    LATE = "the service handles the call, its answer comes after the time-out"
    STATUS_500 = "the service handles the call, HTTP 500 comes back"
    STATUS_502 = "a proxy answers HTTP 502, the service gets nothing"
    HTML = "a proxy answers with a page, the service gets nothing"
    CUT = "the service handles the call, half of its answer comes back"

    # --- of the machine, at any call, before it
    SECOND_MACHINE = "another machine runs an update with the same .qwc file"
    AUTHENTICATE_AGAIN = "authenticate is called in the middle of the session"
    KILLED = "the Web Connector is killed"
    CLOCK_FORWARD = "the clock is set an hour forward"
    CLOCK_BACK = "the clock is set an hour back"

    # --- behind authenticate
    HRESULT_BEGIN = "QuickBooks refuses to begin a session"

    # --- behind sendRequestXML
    KILLED_BEFORE_PROCESSING = "the Web Connector is killed before QuickBooks gets the request"
    KILLED_AFTER_PROCESSING = "the Web Connector is killed after QuickBooks did the request"
    QUICKBOOKS_KILLED_BEFORE = "QuickBooks is killed before it did the request"
    QUICKBOOKS_KILLED_AFTER = "QuickBooks is killed after it did the request"
    HRESULT_PROCESS = "QuickBooks refuses the request with an error code and does nothing"
    EMPTY_RESPONSE = "the request is skipped: no response, no error code"
    LARGE_RESPONSE = "the response is large"
    CONTROL_CHARACTERS = "the response has a control character"

    # --- instead of closeConnection
    NO_CLOSE = "closeConnection is not called"


HANDLED = {Fault.DROPPED_AFTER, Fault.LATE, Fault.STATUS_500, Fault.CUT}
"""The faults of the connection in which the service has handled the call."""
NOT_HANDLED = {Fault.REFUSED, Fault.DROPPED_BEFORE, Fault.STATUS_502, Fault.HTML}
"""Those in which it got nothing."""


class Faults:
    """A plan: the faults by the index of the call, counted over all calls of a Web Connector from 0.

    `happened` lists what came true. `hresult` is the error code of HRESULT_BEGIN and HRESULT_PROCESS, `large` the
    number of bytes that LARGE_RESPONSE adds.
    """

    def __init__(
        self, plan: Mapping[int, Fault] | None = None, *, hresult: int = 0x80040414, large: int = 8 << 20
    ) -> None:
        self.plan = dict(plan or {})
        self.hresult = hresult
        self.large = large
        self.happened: list[tuple[int, Fault]] = []

    def at(self, index: int, among: set[Fault]) -> Fault | None:
        """The fault of a call, if it is one of `among`. It is taken off the plan, so it happens once."""
        fault = self.plan.get(index)
        if fault is None or fault not in among:
            return None
        del self.plan[index]
        self.happened.append((index, fault))
        return fault
