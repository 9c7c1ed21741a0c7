"""Parameters of every operation, made from the specs and not from the files that the encoder reads."""

from __future__ import annotations

import random as random_module
from collections.abc import Iterable
from functools import cache
from typing import Any

from generator import mapping, requests
from generator.model.requests import Choice, Need, Operation, Param
from generator.model.schema import Leaf, Schema
from generator.proof.values import plausible
from generator.read import schema
from generator.requests.messages import request_messages


@cache
def wire() -> Schema:
    """The schema of the specs."""
    return schema.load()


@cache
def operations() -> dict[str, Operation]:
    """Every operation by name."""
    return requests.load(wire(), mapping.load(wire())).operations


def editions(operation: Operation) -> tuple[str, ...]:
    """The editions that have the message."""
    return request_messages(wire())[operation.message][1].editions


class ParamsMaker:
    """Makes parameters that go together, in any order of keys."""

    def __init__(self, seed: int, edition: str = "US") -> None:
        self.random = random_module.Random(seed)
        self.edition = edition

    def all(self, operation: Operation) -> dict[str, Any]:
        """As many as go together, with everything inside."""
        return self._object(operation, operation.params, 1.0)

    def some(self, operation: Operation, share: float = 0.4) -> dict[str, Any]:
        """What is required, and some of the rest."""
        return self._object(operation, operation.params, share)

    def shuffled(self, params: Any) -> Any:
        """The same with keys in another order, all the way down."""
        if isinstance(params, list):
            return [self.shuffled(each) for each in params]
        if not isinstance(params, dict):
            return params
        keys = self.random.sample(list(params), len(params))
        return {key: self.shuffled(params[key]) for key in keys}

    def _object(self, owner: Operation | Param, params: tuple[Param, ...], share: float) -> dict[str, Any]:
        chosen = self._together(params, owner.choices, owner.needs, share)
        made = {param.json_name: self._given(param, share) for param in chosen}
        names = {each.path: each.json_name for each in params}
        for path, name in names.items():
            last = names.get((*path[:-1], f"To{path[-1][4:]}")) if path and path[-1].startswith("From") else None
            if name in made and last in made:  # a range does not end before it starts
                made[name], made[last] = sorted((made[name], made[last]))
        return made

    def _together(
        self, params: tuple[Param, ...], choices: tuple[Choice, ...], needs: tuple[Need, ...], share: float
    ) -> Iterable[Param]:
        left = {each.json_name for each in params if each.path and self.edition in each.editions}
        required = {each.json_name for each in params if each.required}
        for choice in (each for each in choices if each.exclusive):
            branches = [set(branch) & left for branch in choice.branches]
            live = [branch for branch in branches if branch]
            if live:
                must = [branch for branch in live if branch & required & left] or live
                left -= set().union(*live) - self.random.choice(must)
        keep = {name for name in left if name in required or self.random.random() < share}
        for need in needs:
            if keep & set(need.given):
                keep |= set(need.required) & left
        for choice in (each for each in choices if each.required):
            if not any(keep & set(branch) for branch in choice.branches):
                options = [set(branch) & left for branch in choice.branches]
                keep |= self.random.choice([branch for branch in options if branch])
        return [each for each in params if each.json_name in keep]

    def _given(self, param: Param, share: float) -> Any:
        if not param.is_list:
            return self._one(param, share)
        most = 3 if param.max_items is None else min(3, param.max_items)
        return [self._one(param, share) for _ in range(self.random.randint(1, most))]

    def _one(self, param: Param, share: float) -> Any:
        if param.children:
            return self._object(param, param.children, share)
        if param.special == "limit":
            return self.random.randint(1, 150)
        if param.special == "without":
            return True
        if param.special == "revision":
            return str(self.random.randint(1, 2**31))
        if param.values:
            return self.random.choice(param.values)[1]
        leaf = Leaf(param.wire_type or "", param.max_length, param.edition_lengths, param.min_value, param.max_value)
        text = plausible(param.path[-1], leaf, self.random)
        if param.path[-1] == "Name":
            text = text.replace(":", "")
        return _json(param.coercion, text)


def _json(coercion: str | None, text: str) -> Any:
    if coercion == "boolean":
        return text == "true"
    if coercion == "number":
        return int(text) if text.lstrip("-").isdigit() else float(text)
    return text
