"""Bytes in and bytes out: sources, targets, archives and encodings. Nothing here knows a message."""
