"""Where everything is kept: one SQLite file, or PostgreSQL."""

from qbxml_server.store.store import Store

__all__ = ["Store"]
