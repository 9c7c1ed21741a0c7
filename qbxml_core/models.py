"""The classes of records, for annotations and `isinstance`: `Invoice` is what an `InvoiceRet` becomes.

    from qbxml_core.models import Invoice

    for record in qb.iter_records("recording.xml"):
        if isinstance(record, Invoice):
            print(record.ref_number, [line.amount for line in record.lines])

Each is a msgspec Struct, loaded when first used. Objects inside have classes of their own: `InvoiceLine`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._generated.models import *  # noqa: F403


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from ._generated import models

    return getattr(models, name)


def __dir__() -> list[str]:
    from ._generated import models

    return models.__all__
