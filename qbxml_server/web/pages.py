"""Pages from templates, with the headers that keep other sites and scripts out of them."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import jinja2
from markupsafe import Markup
from starlette.responses import HTMLResponse, Response

from qbxml_server.clock import Clock

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
}
HEADERS = {
    "content-security-policy": "; ".join(f"{name} {value}" for name, value in _POLICY.items()),
    "referrer-policy": "no-referrer",  # the address of a page of the auth flow is a secret
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex",
    "cache-control": "no-store",
}


class Pages:
    """The templates. They escape every value."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._templates = jinja2.Environment(
            loader=jinja2.PackageLoader("qbxml_server.web"),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters |= {"ago": self._ago, "moment": moment, "size": size, "seconds": seconds}

    def page(
        self, template: str, status: int = 200, *, headers: dict[str, str] | None = None, **values: Any
    ) -> Response:
        """A page, or a part of one for htmx."""
        text = self._templates.get_template(template).render(**values)
        return HTMLResponse(text, status, HEADERS | (headers or {}))

    def _ago(self, when: float) -> Markup:
        """How long ago a time was: `3 minutes ago`."""
        passed = max(0.0, self._clock.now() - when)
        for unit, name in ((86400, "day"), (3600, "hour"), (60, "minute")):
            if passed >= unit:
                number = int(passed // unit)
                return _time(when, f"{number} {name}{'s' if number > 1 else ''} ago", " data-ago")
        return _time(when, "just now", " data-ago")


def redirect(url: str, *, headers: dict[str, str] | None = None) -> Response:
    """Go to a page of ours after a form was sent."""
    return Response(status_code=303, headers=HEADERS | {"location": url} | (headers or {}))


def moment(when: float) -> Markup:
    """A time for people: `2026-11-30 21:53 UTC`, or the same in their own time where scripts run."""
    return _time(when, datetime.fromtimestamp(when, timezone.utc).strftime("%Y-%m-%d %H:%M UTC"))


def _time(when: float, text: str, attribute: str = "") -> Markup:
    utc = datetime.fromtimestamp(when, timezone.utc)
    opening = f'<time datetime="{utc:%Y-%m-%dT%H:%M:%SZ}" title="{utc:%Y-%m-%d %H:%M:%S UTC}"{attribute}>'
    return Markup(f"{opening}{text}</time>")  # noqa: S704 - of numbers and words of ours


def size(count: int) -> str:
    """A number of bytes for people."""
    if count < 1000:
        return f"{count} B"
    return f"{count / 1000:.1f} kB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"


def seconds(duration: float) -> str:
    """A duration for people."""
    return f"{duration * 1000:.0f} ms" if duration < 1 else f"{duration:.1f} s"
