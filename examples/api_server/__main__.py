"""`python examples/api_server`: the server with a company file in memory."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path

try:
    import uvicorn
except ModuleNotFoundError:
    sys.exit('the server needs Starlette and uvicorn: pip install "qbxml-core[server]"')

if not __package__:  # started by its path: its own folder is where Python looks, and not the one it is in
    sys.path[0] = str(Path(__file__).resolve().parents[1])
app = import_module(f"{__package__ or 'api_server'}.app")


def main() -> None:
    """Serves until it is stopped."""
    parser = argparse.ArgumentParser(prog="python examples/api_server", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=8787, help="port to listen on (default 8787)")
    options = parser.parse_args()
    uvicorn.run(app.application(app.InMemory()), host=options.host, port=options.port)


if __name__ == "__main__":
    main()
