"""A REST server in front of QuickBooks Desktop, and a company file in memory to try it with: see docs/api-server.md."""
