"""QuickBooks' own way to lay out a document, and templates of it that are filled quickly.

One element a line, no indentation, a leaf on one line, an empty element closed as ` />`, all five predefined entities
escaped, everything beyond ASCII as a decimal reference to its Windows-1252 byte.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import count, cycle
from random import Random
from typing import NamedTuple

from .values import Slot, Text


class Node(NamedTuple):
    """An element: its attributes in wire order and either a text or children."""

    name: str
    attributes: tuple[tuple[str, Text], ...] = ()
    content: Text | tuple[Node, ...] = ()


class Template(NamedTuple):
    """A laid out element with `%s` where `slots` have their texts."""

    form: str
    slots: tuple[str, ...]


_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "'": "&apos;", '"': "&quot;"}
_SPECIAL = re.compile(r"[&<>'\"\x80-\U0010ffff]")


def escape(text: str) -> str:
    """A text as QuickBooks writes it, in element content and in attributes alike."""
    return _SPECIAL.sub(_reference, text)


def _reference(match: re.Match[str]) -> str:
    character = match[0]
    if character in _ENTITIES:
        return _ENTITIES[character]
    byte = character.encode("cp1252", "ignore")
    return f"&#{byte[0] if byte else ord(character)};"


def template(*nodes: Node) -> Template:
    """The template of some elements in a row."""
    pieces: list[str] = []
    slots: list[str] = []
    for node in nodes:
        _lay_out(node, pieces, slots)
    return Template("".join(pieces), tuple(slots))


def start_tag(name: str, attributes: tuple[tuple[str, str], ...] = ()) -> str:
    """An opening tag on its own line."""
    return "<" + name + "".join(f' {key}="{escape(value)}"' for key, value in attributes) + ">\n"


def _lay_out(node: Node, pieces: list[str], slots: list[str]) -> None:
    pieces.append("<" + node.name)
    for name, text in node.attributes:
        pieces.append(f' {name}="')
        _lay_out_text(text, pieces, slots)
        pieces.append('"')
    if isinstance(node.content, (str, Slot)):
        pieces.append(">")
        _lay_out_text(node.content, pieces, slots)
        pieces.append(f"</{node.name}>\n")
    elif node.content:
        pieces.append(">\n")
        for child in node.content:
            _lay_out(child, pieces, slots)
        pieces.append(f"</{node.name}>\n")
    else:
        pieces.append(" />\n")


def _lay_out_text(text: Text, pieces: list[str], slots: list[str]) -> None:
    if isinstance(text, Slot):
        pieces.append("%s")
        slots.append(text.kind)
    else:
        pieces.append(escape(text).replace("%", "%%"))


_EPOCH = 1071512311
"""When the made company files begin, in December 2003."""


class Filler:
    """Fills templates.

    Each kind of slot runs through a cycle of texts, made when first needed; own ids, numbers and rows count up.
    """

    def __init__(self, rng: Random) -> None:
        randrange = rng.randrange

        def many(how_many: int, make: Callable[[], str]) -> Iterator[str]:
            return cycle(make() for _ in range(how_many))

        # Prime lengths, all different: two kinds never fall into step.
        self._sources: dict[str, Iterator[str]] = {
            "own id": (f"{0x10000 + n:X}-{_EPOCH + 37 * n}" for n in count()),
            "id": many(4093, lambda: f"8000{randrange(1, 4000):04X}-{_EPOCH + randrange(10**8)}"),
            "number": (str(n) for n in count(1)),
            "row": (str(n) for n in count(1)),
            "sequence": many(4091, lambda: str(_EPOCH + randrange(6 * 10**8))),
            "amount": many(4079, lambda: f"{'-' * (randrange(25) == 0)}{10 ** rng.uniform(0, 5):.2f}"),
            "price": many(4073, lambda: _price(rng)),
            "quantity": many(4057, lambda: _quantity(rng)),
            "date": many(2053, lambda: f"{randrange(2015, 2026)}-{randrange(1, 13):02d}-{randrange(1, 29):02d}"),
            "datetime": many(
                4051,
                lambda: (
                    f"{randrange(2015, 2026)}-{randrange(1, 13):02d}-{randrange(1, 29):02d}"
                    f"T{randrange(24):02d}:{randrange(60):02d}:{randrange(60):02d}-0{randrange(5, 9)}:00"
                ),
            ),
        }

    def bind(self, template: Template) -> Callable[[], bytes]:
        """A function that gives the template's next record."""
        form = template.form
        if not template.slots:
            same = (form % ()).encode("ascii")
            return lambda: same
        sources = [self._sources[kind].__next__ for kind in template.slots]
        return lambda: (form % tuple([source() for source in sources])).encode("ascii")


def _price(rng: Random) -> str:
    """Two decimals mostly, up to five, and now and then none or one, as recorded documents have them."""
    chance = rng.random()
    value = 10 ** rng.uniform(-0.5, 3.5)
    if chance < 0.7:
        return f"{value:.2f}"
    if chance < 0.9:
        text = f"{value:.5f}".rstrip("0")
        return text if len(text.partition(".")[2]) >= 2 else f"{value:.2f}"
    return f"{value:.1f}" if chance < 0.95 else f"{value:.0f}"


def _quantity(rng: Random) -> str:
    chance = rng.random()
    if chance < 0.8:
        return str(rng.randrange(1, 60))
    if chance < 0.95:
        return f"{rng.randrange(1, 80) / 4:g}"
    return f"-{rng.randrange(1, 300)}" if chance < 0.97 else f"{rng.random():.4f}"
