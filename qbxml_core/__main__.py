"""`python -m qbxml_core` is the `qbxml` command."""

from .cli import main

if __name__ == "__main__":
    main()
