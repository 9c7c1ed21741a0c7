"""End-users: create, list, retrieve, delete."""

from __future__ import annotations

from typing import Annotated, Any, TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from qbxml_server.api import errors
from qbxml_server.api.call import Call, call_of, find_end_user, read_body
from qbxml_server.api.repeats import retry_count
from qbxml_server.store.end_users import (
    EndUser,
    SourceIdTakenError,
    create_end_user,
    delete_end_user,
    list_end_users,
)

Text = Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
_REPEAT_S = 300.0
_Body = TypeVar("_Body", bound=msgspec.Struct)


class _NewEndUser(msgspec.Struct, rename="camel", forbid_unknown_fields=True):
    company_name: Text
    source_id: Text
    email: Text


def end_user_object(user: EndUser) -> dict[str, Any]:
    """An end-user as the API shows it. A connection is shown once the Web Connector has signed in."""
    return {
        "id": user.id,
        "objectType": "end_user",
        "createdAt": errors.time(user.created_at),
        "companyName": user.company_name,
        "sourceId": user.source_id,
        "email": user.email,
        "integrationConnections": [
            {
                "id": connection.id,
                "objectType": "integration_connection",
                "createdAt": errors.time(connection.added_at),
                "integrationSlug": "quickbooks_desktop",
                "lastRequestAt": _time(connection.last_request_at),
                "lastSuccessfulRequestAt": _time(connection.last_success_at),
            }
            for connection in user.connections
            if connection.added_at is not None
        ],
    }


async def create(request: Request) -> Response:
    call = call_of(request)
    call.operation = "end_users.create"
    new = await read_json(call, request, _NewEndUser)
    wanted = {"company_name": new.company_name, "source_id": new.source_id, "email": new.email}
    now = call.services.clock.now()
    try:
        user = await create_end_user(call.services.store, now, project_id=call.project_id, **wanted)
    except SourceIdTakenError as taken:
        user = taken.existing
        same = all(getattr(user, name) == value for name, value in wanted.items())
        if not (retry_count(request) and same and now - user.created_at < _REPEAT_S):
            message = f"sourceId: {new.source_id!r} belongs to end-user {user.id} of this project."
            raise errors.ApiError(409, errors.INVALID_REQUEST, "SOURCE_ID_TAKEN", message) from None
    call.end_user = user
    return JSONResponse(end_user_object(user))


async def list_all(request: Request) -> Response:
    call = call_of(request)
    call.operation = "end_users.list"
    users = await list_end_users(call.services.store, call.project_id)
    data = [end_user_object(user) for user in users]
    return JSONResponse({"objectType": "list", "url": "/v1/end-users", "data": data})


async def retrieve(request: Request) -> Response:
    call = call_of(request)
    call.operation = "end_users.retrieve"
    return JSONResponse(end_user_object(await find_end_user(call, request.path_params["id"])))


async def delete(request: Request) -> Response:
    call = call_of(request)
    call.operation = "end_users.delete"
    user = await find_end_user(call, request.path_params["id"])
    call.end_user = None  # the log cannot name what is deleted
    await delete_end_user(call.services.store, user.id, call.project_id)
    return JSONResponse({"id": user.id, "objectType": "end_user", "deleted": True})


async def read_json(call: Call, request: Request, type: type[_Body]) -> _Body:
    """The body as a struct, whose texts a database can hold. Raises ApiError."""
    body = await read_body(call, request)
    try:
        found = msgspec.json.decode(body, type=type)
    except msgspec.ValidationError as error:
        raise errors.invalid(f"{error}.") from None
    except msgspec.DecodeError as error:
        raise errors.invalid(f"The body is not JSON: {error}.") from None
    except RecursionError:
        raise errors.too_deep() from None
    for name in found.__struct_fields__:
        value = getattr(found, name)
        if isinstance(value, str) and not value.isprintable():
            raise errors.invalid(f"{name}: has characters that cannot be printed.")
    return found


def _time(seconds: float | None) -> str | None:
    return None if seconds is None else errors.time(seconds)
