"""What all tests share: property tests draw the same examples each time.

A finding by chance must not refuse a change that did not cause it. To look for new ones by hand:
`HYPOTHESIS_PROFILE=explore python -m pytest tests/property`.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

SLOW_IS_FINE = {"deadline": None, "suppress_health_check": list(HealthCheck)}
settings.register_profile("steady", derandomize=True, database=None, **SLOW_IS_FINE)
settings.register_profile("explore", derandomize=False, **SLOW_IS_FINE)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
