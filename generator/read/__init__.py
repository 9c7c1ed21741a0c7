"""Reads the files of `specs`, each checked for its form."""
