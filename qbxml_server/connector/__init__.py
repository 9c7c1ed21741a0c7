"""The QuickBooks Web Connector's side: SOAP envelopes, the eleven operations, .qwc files, the support page."""
