"""Requests read back: from a qbXML request document to the operations and parameters that it is made of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import msgspec

from .. import operations
from ..facts.versions import EDITIONS
from ..operations import Level, Operation, Operations, Param, Text

__all__ = ["Request", "read_request"]


class Request(msgspec.Struct, frozen=True, kw_only=True, rename="camel", dict=True):
    """One request message, as the operation that makes it."""

    operation: str | None
    """`invoices.create`, or None where no operation makes such a message."""
    request_id: str | None = None
    message: str = ""
    """The message without its Rq, as read: `InvoiceAdd`. To write one, the operation is enough."""
    params: dict[str, Any] = {}
    """What `encode_request` takes, keys in camelCase, values as in answers; defaults are spelled out."""
    left: tuple[str, ...] = ()
    """What no parameter says: the places on the wire, below the message. `native` has what stands there; a request that
    has any is not written, since it would be lost."""

    @property
    def native(self) -> dict[str, Any]:
        """What stands in the message that was read, in the native shape; empty for a request that was not read.

        Set only on requests that were read. Not part of their JSON or of copies, and ignored when they are compared.
        """
        read: dict[str, Any] = self.__dict__.get("native", {})
        return read

    @property
    def on_error(self) -> str | None:
        """What its message set says about errors: `stopOnError`, ...; None if nothing, or if it was not read."""
        return self._of_set("onError")

    @property
    def message_set_id(self) -> str | None:
        """The `newMessageSetID` of the message set it was read in, None if that has none.

        Like `native`, it goes with the reading and not with the request; so do the other facts of its message set.
        """
        return self._of_set("newMessageSetID")

    @property
    def old_message_set_id(self) -> str | None:
        """The `oldMessageSetID` of the message set it was read in, None if that has none."""
        return self._of_set("oldMessageSetID")

    def _of_set(self, name: str) -> str | None:
        attributes: dict[str, str] = self.__dict__.get("message_set", {})
        return attributes.get(name)


def read_request(message: str, content: Any) -> Request:
    """One message of the native shape, called without its Rq, as the operation that makes it with the fewest left."""
    node = content if isinstance(content, dict) else {}
    best: Request | None = None
    for name in _makers().get(message, ()):
        made = _read(message, name, node)
        if made is not None and (best is None or len(made.left) < len(best.left)):
            best = made
    if best is None:
        request_id, left = node.get("@requestID"), tuple(_leaves(node, ""))
        best = Request(operation=None, message=message, request_id=request_id, left=left)
    best.__dict__["native"] = node  # the Struct is frozen for all but who makes it
    return best


@lru_cache(maxsize=1)
def _makers() -> dict[str, tuple[str, ...]]:
    """The operations that make each message, those for a single object first."""
    made: dict[str, list[str]] = {}
    for name, (message, verb) in operations.names().items():
        made.setdefault(message, []).insert(0 if verb == "retrieve" else len(made.get(message, ())), name)
    return {message: tuple(found) for message, found in made.items()}


def _read(message: str, name: str, content: dict[str, Any]) -> Request | None:
    """The message as that operation, or None if it is another one's."""
    operation, file = operations.operation(name)
    node = _copy(content)
    request_id = node.pop("@requestID", None)
    reader = _Reader(operation, file)
    params = reader.level(file.levels[operation.level], node)
    if params is None:
        return None
    needs_id = any(each.special == "id" for each in file.levels[operation.level].params)
    if operation.verb == "retrieve" and needs_id and "id" not in params:
        return None
    return Request(operation=name, params=params, message=message, request_id=request_id, left=tuple(_leaves(node, "")))


class _Reader:
    """Takes what parameters say out of a message; what is left nobody has read."""

    def __init__(self, operation: Operation, file: Operations) -> None:
        self.operation = operation
        self.file = file

    def level(self, level: Level, node: dict[str, Any]) -> dict[str, Any] | None:
        """The parameters of one object, or None where a text that always stands there does not."""
        texts: dict[int, list[Text]] = {}
        for write in level.writes:
            if isinstance(write, Text) and not write.path.endswith("@"):
                texts.setdefault(write.param, []).append(write)
        for text in texts.pop(-1, ()):
            if not _take_text(node, text):
                return None
        found: dict[str, Any] = {}
        for index, param in enumerate(level.params):
            own = texts.get(index, [])
            if param.special == "without":
                if _names_all(node, own):
                    for text in own:
                        _take_text(node, text)
                    found[param.name] = True
            elif param.path and (param.special == "limit" or all(_has_text(node, text) for text in own)):
                value = self._param(param, node)
                if value is not _ABSENT:
                    found[param.name] = value
                    for text in own:
                        _take_text(node, text)
        return found

    def _param(self, param: Param, node: dict[str, Any]) -> Any:
        *above, last = param.path.split("/")
        if param.is_list and above and above[-1].endswith("Ref"):
            holder, reference = _below(node, above[:-1]), above[-1]
            if holder is None or reference not in holder:
                return _ABSENT
            each = [_listed(item[last])[0] for item in _listed(holder[reference]) if _is_only(item, last)]
            rest = [item for item in _listed(holder[reference]) if not _is_only(item, last)]
            _put_back(holder, reference, rest)
            return [self._value(param, item) for item in each] if each else _ABSENT
        holder = _below(node, above)
        if holder is None or last not in holder:
            return _ABSENT
        items = _listed(holder[last])
        used = items if param.is_list else items[:1]
        values = [self._value(param, item) for item in used]
        unread = [item for item in used if param.inside is not None and any(_leaves(item, ""))]
        _put_back(holder, last, unread + items[len(used) :])
        return values if param.is_list else values[0]

    def _value(self, param: Param, item: Any) -> Any:
        if param.inside is not None:
            return self.level(self.file.levels[param.inside], item) if isinstance(item, dict) else {}
        if isinstance(item, dict):
            return {"useMacro": item["@useMacro"]} if "@useMacro" in item else item.get("#text", "")
        if item == "" and param.nullable:
            return None
        if param.words is not None:
            return dict(self.file.words[param.words]).get(item, item)
        return _typed(param.coercion, item)


_ABSENT = object()


def _typed(coercion: str | None, text: str) -> Any:
    if coercion == "boolean":
        return {"true": True, "1": True, "false": False, "0": False}.get(text.lower(), text)
    if coercion == "number":
        try:
            return int(text)
        except ValueError:
            try:
                return float(text)
            except ValueError:
                return text
    return text


def _listed(found: Any) -> list[Any]:
    return found if isinstance(found, list) else [found]


def _copy(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _copy(value) for key, value in node.items() if key != "#order"}
    return [_copy(each) for each in node] if isinstance(node, list) else node


def _below(node: dict[str, Any], path: list[str]) -> dict[str, Any] | None:
    here: Any = node
    for step in path:
        here = _listed(here[step])[0] if step in here else None
        if not isinstance(here, dict):
            return None
    return here  # type: ignore[no-any-return]


def _is_only(item: Any, name: str) -> bool:
    return isinstance(item, dict) and set(item) == {name}


def _put_back(holder: dict[str, Any], name: str, rest: list[Any]) -> None:
    if rest:
        holder[name] = rest
    else:
        holder.pop(name, None)


def _peek(node: dict[str, Any], path: str) -> Any:
    *above, last = path.split("/")
    holder = _below(node, above)
    return None if holder is None else holder.get(last)


def _has_text(node: dict[str, Any], text: Text) -> bool:
    found = _peek(node, text.path)
    return found is not None and text.text in _listed(found)


def _names_all(node: dict[str, Any], texts: list[Text]) -> bool:
    """Whether all of the texts are there that some version and edition of QuickBooks has."""
    since = [_version(each.since) for each in texts if _has_text(node, each)]
    common = [each for each in texts if since and _version(each.since) <= max(since) and each.editions == EDITIONS]
    return bool(since) and all(_has_text(node, each) for each in common)


def _version(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(".")))


def _take_text(node: dict[str, Any], text: Text) -> bool:
    *above, last = text.path.split("/")
    holder = _below(node, above)
    if holder is None or text.text not in _listed(holder.get(last)):
        return False
    rest = list(_listed(holder[last]))
    rest.remove(text.text)
    _put_back(holder, last, rest)
    return True


def _leaves(node: Any, path: str) -> Iterator[str]:
    """The places of everything that is in a node."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from _leaves(value, f"{path}/{key}" if path else key)
    elif isinstance(node, list):
        for each in node:
            yield from _leaves(each, path)
    else:
        yield path
