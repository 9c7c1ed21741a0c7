"""Test doubles for programs that talk to QuickBooks: a company file, and documents with random content."""

from .company import CompanyFile

__all__ = ["CompanyFile"]
