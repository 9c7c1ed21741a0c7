"""Checks of the requests as a whole: every place is one of the schema, every name means one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.model.requests import Choice, Param, Path, RequestModel
from generator.model.schema import Schema
from generator.requests.messages import request_messages


def problems(model: RequestModel, schema: Schema) -> list[str]:
    """What is wrong, one line each."""
    found: list[str] = []
    messages = request_messages(schema)
    reached = {each.message for each in model.operations.values()}
    found += [f"{name}: no operation; [messages.{name}] can say which" for name in messages if name not in reached]
    for operation in model.operations.values():
        aggregate = messages[operation.message][1].aggregate or ""
        for path in places(operation.params, operation.fixed):
            if not resolves(schema, aggregate, path):
                found.append(f"{operation.name}: no place {'/'.join(path)} in {operation.message}")
        found += _clashes(operation.name, operation.params, operation.choices)
    return found


def places(params: tuple[Param, ...], fixed: tuple[tuple[Path, str], ...] = (), above: Path = ()) -> Iterator[Path]:
    """Every place on the wire that parameters lead to, those set along with them included."""
    yield from (path for path, _ in fixed)
    for param in params:
        if param.path:
            yield (*above, *param.path)
        if param.macro:
            yield (*above, *param.macro)
        yield from ((*above, *path) for path, _ in param.sets)
        yield from places(param.children, (), (*above, *param.path))


def resolves(schema: Schema, aggregate: str, path: Path) -> bool:
    """Whether `path` leads somewhere from the aggregate."""
    here = schema.aggregates[aggregate]
    for index, step in enumerate(path):
        last = index == len(path) - 1
        if step.startswith("@"):
            return last and any(f"@{each.name}" == step for each in here.attributes)
        element = next((each for each in here.elements() if each.name == step), None)
        if element is None:
            return False
        if element.aggregate is None:
            rest = path[index + 1 :]
            return not rest or (len(rest) == 1 and any(f"@{each.name}" == rest[0] for each in element.attributes))
        here = schema.aggregates[element.aggregate]
    return True


def _clashes(place: str, params: tuple[Param, ...], choices: tuple[Choice, ...]) -> Iterator[str]:
    names = Counter(each.json_name for each in params)
    yield from (f"{place}: {name} is the name of {count} parameters" for name, count in names.items() if count > 1)
    declared = {frozenset(branch for each in choice.branches for branch in each) for choice in choices}
    by_path: dict[Path, set[str]] = {}
    for param in params:
        if param.path:
            by_path.setdefault(param.path, set()).add(param.json_name)
        yield from _clashes(f"{place} {param.json_name}", param.children, param.choices)
    for path, writers in by_path.items():
        if len(writers) > 1 and not any(writers <= names for names in declared):
            yield f"{place}: {', '.join(sorted(writers))} write {'/'.join(path)}"
