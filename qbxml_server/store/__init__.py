"""Where everything is kept: one SQLite file, or PostgreSQL."""

from qbxml_server.store.store import Store, StoreError, storable

__all__ = ["Store", "StoreError", "storable"]
