"""Types of parameters, for annotations: `InvoicesCreate` is what `invoices.create` takes, keys in snake_case.

    from qbxml_core.params import InvoicesCreate

    params: InvoicesCreate = {"customer_id": "80000001-1718041200"}

Each is a TypedDict, loaded when first used. Objects inside have types of their own: `InvoicesCreateLine`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._generated.params import *  # noqa: F403


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from ._generated import params

    return getattr(params, name)


def __dir__() -> list[str]:
    from ._generated import params

    return list(params.__all__)
