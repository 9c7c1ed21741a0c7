"""`python -m examples.api_server`: the server with a company file in memory."""

from __future__ import annotations

import argparse

import uvicorn

from .app import InMemory, application


def main() -> None:
    """Serves until it is stopped."""
    parser = argparse.ArgumentParser(prog="python -m examples.api_server", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=8787, help="port to listen on (default 8787)")
    options = parser.parse_args()
    uvicorn.run(application(InMemory()), host=options.host, port=options.port)


if __name__ == "__main__":
    main()
