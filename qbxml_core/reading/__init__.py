"""From qbXML to JSON, objects and requests."""
