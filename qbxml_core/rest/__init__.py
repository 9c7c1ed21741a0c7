"""Responses of QuickBooks as the bodies of a REST API."""
