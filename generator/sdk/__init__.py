"""Writes `specs/qbxml` from the schemas of an SDK installation."""
