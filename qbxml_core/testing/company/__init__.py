"""A QuickBooks company file without QuickBooks."""

from .file import CompanyFile

__all__ = ["CompanyFile"]
