"""Specs in, code out: facts -> model -> passes -> emitters. `python -m generator --help` lists the commands."""
