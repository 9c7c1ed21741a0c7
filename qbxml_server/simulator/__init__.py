"""A Web Connector and a QuickBooks without Windows, for tests of a service.

```python
company = CompanyFile()
async with WebConnector(qwc, password, company, clock=FakeClock(), transport=httpx.ASGITransport(app)) as connector:
    update = await connector.run_once()
assert update.code is None
```

Give `faults=Faults({4: Fault.DROPPED_AFTER})` to lose the answer of the fifth call, and look into the company file.
"""

from .application import AddingError, Application, read_qwc
from .clock import Clock, FakeClock
from .faults import Fault, Faults
from .quickbooks import ComError, Company, QuickBooks, State
from .soap import Style
from .update import Switches, Update
from .web_connector import Machine, WebConnector

__all__ = [
    "AddingError",
    "Application",
    "Clock",
    "ComError",
    "Company",
    "FakeClock",
    "Fault",
    "Faults",
    "Machine",
    "QuickBooks",
    "State",
    "Style",
    "Switches",
    "Update",
    "WebConnector",
    "read_qwc",
]
