"""Requests made from the parameters of an operation by their paths alone, to see whether the schema takes them."""

from __future__ import annotations

import random as random_module
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from generator.model.passes import merge_rows
from generator.model.requests import Choice, Operation, Param, Path
from generator.model.schema import Leaf, Schema
from generator.proof.values import plausible
from generator.requests.messages import request_messages


@dataclass
class Node:
    """An element on its way: its children by name, in any order."""

    children: dict[str, list[Node | str]] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)

    def below(self, path: Path) -> Node:
        """The element that a path leads to, made where it is missing."""
        here = self
        for step in path:
            found = here.children.setdefault(step, [Node()])[0]
            assert isinstance(found, Node)
            here = found
        return here

    def put(self, path: Path, value: Node | str) -> None:
        """Puts one value at the end of a path, beside those that are there."""
        above = self.below(path[:-1])
        if path[-1].startswith("@"):
            above.attributes[path[-1][1:]] = str(value)
        else:
            above.children.setdefault(path[-1], []).append(value)


class Maker:
    """Makes documents with a random branch of each choice."""

    def __init__(self, schema: Schema, seed: int) -> None:
        self.schema = schema
        self.random = random_module.Random(seed)
        self.messages = request_messages(schema)

    def document(self, operation: Operation, params: tuple[Param, ...] | None = None) -> etree._Element:
        """A document with all parameters that go together, or with these."""
        node = Node()
        chosen = self.together(operation.params, operation.choices) if params is None else params
        self._fill(node, chosen)
        node.below(operation.body)
        for path, value in operation.fixed:
            node.put(path, value)
        root = etree.Element("QBXML")
        attributes = {"onError": "stopOnError"} if operation.message_set == "QBXMLMsgsRq" else {}
        message_set = etree.SubElement(root, operation.message_set, attributes)
        self._write(message_set, self.messages[operation.message][1].name, operation, node)
        return root

    def together(self, params: tuple[Param, ...], choices: tuple[Choice, ...]) -> tuple[Param, ...]:
        """As many parameters as go together."""
        left = {param.json_name for param in params if param.path}
        for choice in filter(lambda each: each.exclusive, choices):
            branches = [set(branch) & left for branch in choice.branches]
            live = [branch for branch in branches if branch]
            if live:
                left -= set().union(*live) - self.random.choice(live)
        return tuple(param for param in params if param.json_name in left)

    def least(self, params: tuple[Param, ...], choices: tuple[Choice, ...]) -> tuple[Param, ...]:
        """No more parameters than must be."""
        wanted = {param.json_name for param in params if param.required or param.default is not None}
        for choice in choices:
            if choice.required and not any(wanted & set(branch) for branch in choice.branches):
                wanted |= set(self.random.choice(choice.branches))
        return self.together(tuple(param for param in params if param.json_name in wanted), choices)

    def _fill(self, node: Node, params: tuple[Param, ...]) -> None:
        for param in params:
            for _ in range(2 if param.is_list and param.max_items is None else 1):
                for path, value in self._values(param):
                    if param.is_list and len(path) > 1 and path[-2].endswith("Ref") and path == param.path:
                        node.put(path[:-1], Node({path[-1]: [value]}))
                    else:
                        node.put(path, value)
            for path, text in param.sets:
                node.put(path, text)

    def _values(self, param: Param) -> Iterator[tuple[Path, Node | str]]:
        if param.children:
            inside = Node()
            self._fill(inside, self.together(param.children, param.choices))
            yield param.path, inside
            return
        words = tuple(wire for wire, _ in param.values)
        leaf = Leaf(
            param.wire_type or "", param.max_length, param.edition_lengths, param.min_value, param.max_value, words
        )
        yield param.path, plausible(param.path[-1], leaf, self.random)

    def _write(self, above: etree._Element, name: str, operation: Operation, node: Node) -> None:
        aggregate = self.messages[operation.message][1].aggregate or ""
        self._element(above, name, aggregate, node)

    def _element(self, above: etree._Element, name: str, aggregate: str, node: Node) -> None:
        made = etree.SubElement(above, name, node.attributes)
        for row in merge_rows(self.schema.aggregates[aggregate]):
            for child in node.children.get(row.name, ()):
                if isinstance(child, Node):
                    self._element(made, row.name, row.element.aggregate or "", child)
                else:
                    etree.SubElement(made, row.name).text = child
