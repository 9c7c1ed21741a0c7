"""Auth sessions: the link that an end-user opens to connect QuickBooks."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from qbxml_server.api import errors
from qbxml_server.api.call import call_of, find_end_user
from qbxml_server.api.end_users import read_json
from qbxml_server.store.auth_sessions import create_auth_session
from qbxml_server.store.keys import PUBLISHABLE, find_key

AUTH_FLOW_PATH = "/qbd"


class _NewAuthSession(msgspec.Struct, rename="camel", forbid_unknown_fields=True):
    publishable_key: str
    end_user_id: str
    link_expiry_mins: Annotated[float, msgspec.Meta(ge=15, le=10080)] = 30
    redirect_url: Annotated[str, msgspec.Meta(max_length=2000)] | None = None


async def create(request: Request) -> Response:
    call = call_of(request)
    call.operation = "auth_sessions.create"
    new = await read_json(call, request, _NewAuthSession)
    services = call.services
    now = services.clock.now()
    key = await find_key(services.store, new.publishable_key, now)
    if key is None or key.kind != PUBLISHABLE or key.project_id != call.project_id:
        raise errors.key_invalid(
            "publishableKey: this is no publishable key (pk_...) of the project of the secret key."
        )
    user = await find_end_user(call, new.end_user_id)
    if new.redirect_url is not None and not _is_web_url(new.redirect_url):
        raise errors.invalid("redirectUrl: must be a full URL: https://app.example/connected.")
    expires_at = now + new.link_expiry_mins * 60
    session_id, secret = await create_auth_session(
        services.store,
        now,
        project_id=call.project_id,
        end_user_id=user.id,
        expires_at=expires_at,
        redirect_url=new.redirect_url,
    )
    return JSONResponse(
        {
            "id": session_id,
            "objectType": "auth_session",
            "createdAt": errors.time(now),
            "endUserId": user.id,
            "clientSecret": secret,
            "authFlowUrl": f"{services.public_url}{AUTH_FLOW_PATH}/{secret}?key={new.publishable_key}",
            "expiresAt": errors.time(expires_at),
            "redirectUrl": new.redirect_url,
        }
    )


def _is_web_url(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in text
    except ValueError:
        return False
