"""The REST API: the published surface, with the broker behind it."""
