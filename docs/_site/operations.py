"""What each operation can be given: a page for each resource, with examples written while the site is built."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator
from typing import Any

import qbxml_core as qb
from docs._site.markdown import code, fence, table, tabs
from qbxml_core import operations
from qbxml_core.facts.mapping_reference import reference
from qbxml_core.facts.versions import EDITIONS
from qbxml_core.operations import Operation, Operations, Param
from qbxml_core.testing.documents import Document, messages

__all__ = ["pages"]

_ID = {"id": "80000051-1700001000"}
"""What most operations take that no made request is an example of."""

_MOST_PROBLEMS = 40
"""What is mended in a made request until it goes through; one with more shows nothing."""

_TRIES = 4
"""Made requests of each message, in search of one for each of its operations."""


def pages() -> dict[str, str]:
    """A page for each resource that has operations."""
    names = dict.fromkeys(name.partition(".")[0] for name in operations.names())
    shown = _examples()
    return {f"reference/operations/{name}.md": "\n".join(_resource(name, shown)) for name in names}


def _examples() -> dict[str, qb.Request]:
    """A request for each operation, as far as made documents have one."""
    found: dict[str, qb.Request] = {}
    for message in sorted({f"{message}Rq" for message, _ in operations.names().values()} & messages().keys()):
        for seed in range(_TRIES):
            made = b"".join(Document(message, seed=seed).write(records=1))
            for request in qb.decode_request(made):
                if request.operation:
                    found.setdefault(request.operation, request)
    return found


def _resource(name: str, shown: dict[str, qb.Request]) -> Iterator[str]:
    file = operations.resource(name)
    facts = reference()["resources"].get(name)
    yield from ("---", "search: {boost: 2}", "hide: [toc]", "---", f"# {name}", "")
    if facts:
        yield facts["description"]
        yield ""
        made = dict.fromkeys(facts["records"].values())
        yield f"Answers bring {', '.join(f'[{each}](../objects/{each}.md)' for each in made)}."
        yield ""
    for operation in file.operations:
        yield from _operation(operation, file, shown.get(operation.name))


def _operation(operation: Operation, file: Operations, example: qb.Request | None) -> Iterator[str]:
    yield f"## {operation.name}"
    yield ""
    yield f"Sends `{operation.message}Rq`{_since(operation.since, operation.editions)}."
    yield ""
    yield from _level(operation.level, operation.body, file, "")
    made = _encoded(operation, example.params if example else _ID)
    if made is not None:
        given, document = made
        params = json.dumps(given, indent=2, ensure_ascii=False)
        yield from tabs([("Parameters", fence("json", params)), ("qbXML", fence("xml", document.decode("ascii")))])


def _encoded(operation: Operation, params: dict[str, Any]) -> tuple[dict[str, Any], bytes] | None:
    """The parameters as the newest version takes them, and the document they make."""
    if not operation.editions:
        return None
    edition: Any = operation.editions[0]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a made text may have characters that QuickBooks cannot keep
        for _ in range(_MOST_PROBLEMS):
            try:
                return params, qb.encode_request(operation.name, params, edition=edition)
            except qb.RequestError as error:
                problem = error.problems[0]
                if not problem.path:
                    return None
                params = _mended(params, problem.path, missing=problem.code == "missing")
    return None


def _mended(params: Any, path: str, missing: bool) -> Any:
    """Parameters less the one at `lines[2].rate`, or with it where it is missing."""
    key, index, rest = re.fullmatch(r"(\w+)(?:\[(\d+)\])?(?:\.(.*))?", path).groups()  # type: ignore[union-attr]
    if rest is None:
        others = {name: value for name, value in params.items() if name != key}
        return {**others, key: _value(key)} if missing else others
    if index is None:
        return {**params, key: _mended(params[key], rest, missing)}
    items = [_mended(item, rest, missing) if n == int(index) else item for n, item in enumerate(params[key])]
    return {**params, key: items}


def _value(name: str) -> Any:
    """What a parameter of that name might be."""
    if name.endswith("Ids"):
        return [_ID["id"]]
    if name.endswith("Id"):
        return _ID["id"]
    return True if name.startswith(("is", "should")) else "100.00"


def _since(since: str, editions: tuple[str, ...]) -> str:
    parts = [f"since {since}"] if since != "1.0" else []
    parts += [f"{' '.join(editions)} only"] if editions != EDITIONS else []
    return f" ({', '.join(parts)})" if parts else ""


def _level(index: int, body: tuple[str, ...], file: Operations, prefix: str) -> Iterator[str]:
    """The parameters of a level, those of the objects in it behind them."""
    rows = list(_rows(index, body, file, prefix, ()))
    if rows:
        yield from table(("Parameter", "On the wire", "Type", "Limits", "Since", "What it is"), rows)
    else:
        yield "It takes no parameters."
        yield ""


def _rows(
    index: int, body: tuple[str, ...], file: Operations, prefix: str, above: tuple[int, ...]
) -> Iterator[tuple[str, ...]]:
    meanings = operations.texts(file.operations[0].name.partition(".")[0])[index]
    for param, meaning in zip(file.levels[index].params, meanings, strict=True):
        path = "/".join([*body, param.path]) if param.path else param.reason
        name = f"{prefix}{param.name}{'[]' if param.is_list else ''}"
        since = _since(param.since, param.editions).strip(" ()").removeprefix("since ")
        place = code(path) if param.path else path
        yield code(name), place, _type(param), _limits(param, file), since or "1.0", meaning
        if param.inside is not None and param.inside not in above:
            yield from _rows(param.inside, (*body, param.path), file, f"{name}.", (*above, param.inside))


def _type(param: Param) -> str:
    kind = "object" if param.inside is not None else param.coercion or ""
    return f"{kind} ({param.wire_type})" if param.wire_type else kind


def _limits(param: Param, file: Operations) -> str:
    words = [] if param.words is None else [word for _, word in file.words[param.words]]
    parts = [
        "**required**" if param.required else "",
        "null clears it" if param.nullable else "",
        f"at most {param.max_length}" if param.max_length else "",
        f"at most {param.max_items} of them" if param.max_items else "",
        f"{param.minimum or ''} to {param.maximum or ''}" if param.minimum or param.maximum else "",
        f"default {json.dumps(param.default)}" if param.default is not None else "",
        f"one of {', '.join(code(word) for word in words[:8])}{' ...' if len(words) > 8 else ''}" if words else "",
    ]
    return ", ".join(part for part in parts if part)
