"""The queue between callers and the Web Connector: one request in flight per connection, no change twice."""
