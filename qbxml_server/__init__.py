"""A server that puts a modern API in front of QuickBooks Desktop: REST for programs, SOAP for the Web Connector."""
