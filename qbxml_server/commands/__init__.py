"""`qbxml serve` and `qbxml server`. The core's command group loads them by name, when they are used."""
