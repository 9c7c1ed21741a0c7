"""Reads the expanded message reference: a tree of every message whose facts stand in comments.

    <Name>STRTYPE</Name>                    <!-- opt, max length = 41 for QBD|QBCA, not in QBOE, v6.0 -->

The reference calls the editions QBD, QBCA, QBUK and QBAU; a fifth, QBOE, is long gone, and what only it has is dropped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from generator.model.problems import GeneratorError
from generator.model.schema import EDITIONS
from generator.read.draft import Attr, Branch, Node, Value

EDITION_NAMES = {"QBD": "US", "QBCA": "CA", "QBUK": "UK", "QBAU": "AU"}

_ELEMENT = re.compile(
    r"<(?P<name>[A-Za-z_]\w*)(?P<attributes>[^>]*?)(?P<empty>/?)>"
    r"(?:(?P<type>[A-Z]+TYPE)</(?P=name)>)?\s*(?:<!--(?P<facts>.*)-->)?"
)
_ATTRIBUTE = re.compile(r'(\w+)\s*=\s*"(\w+)"')
_ATTRIBUTE_FACTS = re.compile(
    r"<!--\s+'(\w+)' is (optional|required)(?: and (?:may|must) have .*?values: (.*?))?\s*-->"
)
_VALUES = re.compile(r"<!-- (\w+) may have one of the following values: (.*?)\s*-->")
_CHOICE = re.compile(r"<!-- (?P<facts>.*?)BEGIN OR: You may (?P<optional>optionally )?have\s*(?P<many>[01] or more)?")
_DEFAULT = re.compile(r"\s*\[default\]", re.IGNORECASE)
_LENGTH = re.compile(r"max length = (\d+)(?: for ([A-Z|]+))?")
_BOUND = re.compile(r"(min|max) value = ([\d.]+)")
_NOT_IN = re.compile(r"not in ([A-Z|]+)")
_VERSION = re.compile(r'<\?qbxml version="(\d+\.\d+)"')
_SINCE = re.compile(r"v(\d+\.\d+)")


class ReferenceSyntaxError(GeneratorError):
    """The reference has a line that cannot be understood."""


@dataclass(slots=True)
class _Facts:
    optional: bool = False
    many: bool = False
    since: str = "1.0"
    editions: tuple[str, ...] = EDITIONS
    limits: dict[str, int] = field(default_factory=dict)
    minimum: str | None = None
    maximum: str | None = None


@dataclass(slots=True)
class _OpenChoice:
    """A choice whose end was not seen yet, with the facts all its elements inherit."""

    choice: Branch
    facts: _Facts


def read(path: Path) -> tuple[Node, str]:
    """The root element QBXML of the reference, and the version it describes."""
    text = path.read_text(encoding="utf-8", errors="replace")
    version = _VERSION.search(text)
    if version is None:
        raise ReferenceSyntaxError(f"{path} does not say its qbxml version")
    return _Reader().read(text.splitlines()), version[1]


class _Reader:
    def __init__(self) -> None:
        self.root: Node | None = None
        self.nodes: list[Node] = []
        self.branches: list[Branch] = []
        self.choices: list[_OpenChoice] = []
        self.values: dict[str, tuple[str, ...]] = {}
        self.attributes: dict[str, Attr] = {}

    def read(self, lines: list[str]) -> Node:
        for number, line in enumerate(lines, 1):
            text = line.strip()
            if not text or text.startswith("<?"):
                continue
            try:
                self.line(text)
            except (ValueError, KeyError, IndexError) as error:
                raise ReferenceSyntaxError(f"line {number}: {error}: {text[:100]}") from error
        if self.root is None:
            raise ReferenceSyntaxError("no element QBXML")
        return self.root

    def line(self, text: str) -> None:
        if text.startswith("</"):
            self.nodes.pop()
            self.branches.pop()
        elif text.startswith("<!--"):
            self.comment(text)
        elif (match := _ELEMENT.match(text)) is not None:
            self.element(match)
        else:
            raise ValueError("neither element nor comment")

    def comment(self, text: str) -> None:
        if text == "<!-- OR -->":
            self.branches[-1] = Branch("sequence")
            self.choices[-1].choice.particles.append(self.branches[-1])
        elif text == "<!-- END OR -->":
            self.branches.pop()
            self.choices.pop()
        elif (match := _CHOICE.match(text)) is not None:
            facts = _facts(match["facts"])
            facts.since = self.since(facts.since)
            choice = Branch("choice", minimum=0 if match["optional"] or match["many"] == "0 or more" else 1)
            choice.maximum = None if match["many"] else 1
            first = Branch("sequence")
            choice.particles.append(first)
            self.branches[-1].particles.append(choice)
            self.branches.append(first)
            self.choices.append(_OpenChoice(choice, facts))
        elif (match := _ATTRIBUTE_FACTS.match(text)) is not None:
            values, default = _values(match[3] or "")
            self.attributes[match[1]] = Attr(match[1], Value("", values=values), match[2] == "required", default)
        elif (match := _VALUES.match(text)) is not None:
            self.values[match[1]] = _values(match[2])[0]

    def since(self, version: str) -> str:
        """The version, or that of the choice it stands in if that came later."""
        inside = self.choices and self.branches[-1] is self.choices[-1].choice.particles[-1]
        return max(version, self.choices[-1].facts.since, key=version_key) if inside else version

    def element(self, match: re.Match[str]) -> None:
        name, wire_type = match["name"], match["type"]
        facts = _facts(match["facts"] or "")
        node = Node(name, minimum=0 if facts.optional else 1, maximum=None if facts.many else 1)
        node.editions = facts.editions
        node.since = self.since(facts.since)
        for attribute, attribute_type in _ATTRIBUTE.findall(match["attributes"]):
            attr = self.attributes.get(attribute) or Attr(attribute, Value(""))
            attr.value.wire_type = attribute_type
            node.attributes.append(attr)
        self.attributes = {}
        if wire_type:
            values = self.values.pop(name, ())
            node.value = Value(wire_type, limits=facts.limits, values=values)
            node.value.minimum, node.value.maximum = facts.minimum, facts.maximum
        else:
            node.content = Branch("sequence")
        if self.branches:
            self.branches[-1].particles.append(node)
        else:
            self.root = node
        if node.content is not None and not match["empty"]:
            self.nodes.append(node)
            self.branches.append(node.content)


def version_key(version: str) -> tuple[int, ...]:
    """Sorts `2.0` before `13.0`."""
    return tuple(int(part) for part in version.split("."))


def _facts(text: str) -> _Facts:
    facts = _Facts()
    for fact in (part.strip() for part in text.split(",")):
        if fact == "opt":
            facts.optional = True
        elif fact == "may rep":
            facts.optional = facts.many = True
        elif fact.startswith("rep ("):
            facts.many = True
        elif (match := _LENGTH.fullmatch(fact)) is not None:
            names = match[2].split("|") if match[2] else list(EDITION_NAMES)
            facts.limits.update({EDITION_NAMES[name]: int(match[1]) for name in names if name in EDITION_NAMES})
        elif (match := _BOUND.fullmatch(fact)) is not None:
            if match[1] == "min":
                facts.minimum = match[2]
            else:
                facts.maximum = match[2]
        elif (match := _NOT_IN.fullmatch(fact)) is not None:
            gone = {EDITION_NAMES.get(name) for name in match[1].split("|")}
            facts.editions = tuple(edition for edition in EDITIONS if edition not in gone)
        elif (match := _SINCE.fullmatch(fact)) is not None:
            facts.since = match[1]
        elif fact and fact != "may be macro value":
            raise ValueError(f"unknown fact {fact!r}")
    return facts


def _values(text: str) -> tuple[tuple[str, ...], str | None]:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    default = next((_DEFAULT.sub("", part) for part in parts if _DEFAULT.search(part)), None)
    return tuple(_DEFAULT.sub("", part) for part in parts), default
