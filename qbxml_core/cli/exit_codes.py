"""What the `qbxml` command ends with."""

OK, WRONG_INPUT, WRONG_USAGE, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141
