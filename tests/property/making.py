"""Hypothesis strategies: documents of any message, with what documents in the wild do to the schema and to XML."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Literal

from hypothesis import strategies as st

from generator.model.schema import Schema
from generator.proof.documents import Maker, messages
from generator.read.schema import load
from tests.twin import Node


@cache
def schema() -> Schema:
    return load()


@cache
def message_names() -> list[str]:
    return sorted(messages(schema()))


def node_of(element: ElementTree.Element) -> Node:
    """An ElementTree element as the twin's kind of node."""
    children = [node_of(child) for child in element]
    return Node(element.tag, list(element.items()), children, [element.text or ""] + [""] * len(children))


CHARACTERS = st.one_of(
    st.sampled_from("&<>'\"\t\n\r ]\\/\x7f\x80\x94\x9f\xa0\u2028\ufffd\U0001f600"),
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"),
)
TEXTS = st.one_of(
    st.sampled_from(
        ["", " ", "\n", "true", "false", "0", "-1", "09", "12", "1" * 18, "1" * 19, " x ", "]]>", "a\r\nb"]
    ),
    st.text(CHARACTERS, max_size=40),
)
UNKNOWN = st.sampled_from(
    ["New", "TxnId", "N\u00e9w", "_x.y-1", "InvoiceRet", "ListID", "FullName", "QBXML", "DataExtRet"]
)


def walk(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from walk(child)


@st.composite
def trees(draw: st.DrawFn, damage: int = 6) -> Node:
    """A valid document with one to three messages, and then up to so many changes that no schema allows."""
    fill: Literal["none", "random"] = draw(st.sampled_from(["none", "random"]))
    maker = Maker(schema(), Random(draw(st.integers(0, 10**6))), fill=fill, max_repeat=2)
    wanted = draw(st.lists(st.sampled_from(message_names()), min_size=1, max_size=3))
    root = node_of(maker.document(wanted[0]))
    for name in wanted[1:]:
        message_set = node_of(maker.document(name)).children[0]
        if message_set.name == root.children[0].name:
            root.children[0].children += message_set.children
        else:
            root.children.append(message_set)
    for _ in range(draw(st.integers(0, damage))):
        _change(draw, draw(st.sampled_from(list(walk(root)))))
    for node in walk(root):
        runs = len(node.children) + 1
        node.texts = (node.texts + [""] * runs)[:runs]
    return root


def _change(draw: st.DrawFn, node: Node) -> None:
    """One thing that the schema does not foresee."""
    children = node.children
    place = draw(st.integers(0, len(children)))
    match draw(st.sampled_from(["move", "double", "unknown", "rename", "attribute", "text", "stray text", "remove"])):
        case "move" if children:
            children.insert(place, children.pop(draw(st.integers(0, len(children) - 1))))
        case "double" if children:
            children.insert(place, draw(st.sampled_from(children)))
        case "unknown":
            children.insert(place, Node(draw(UNKNOWN), [], [], [draw(TEXTS)]))
        case "rename" if children:
            child = draw(st.sampled_from(children))
            children[children.index(child)] = Node(draw(UNKNOWN), child.attributes, child.children, child.texts)
        case "attribute":
            name = draw(UNKNOWN)
            if name not in dict(node.attributes):
                node.attributes.insert(draw(st.integers(0, len(node.attributes))), (name, draw(TEXTS)))
        case "text" if not children:
            node.texts = [draw(TEXTS)]
        case "stray text":
            node.texts = [draw(st.one_of(st.just(""), TEXTS)) for _ in range(len(children) + 1)]
        case "remove" if children:
            children.pop(place - 1)
        case _:
            pass


@st.composite
def documents(draw: st.DrawFn, damage: int = 6) -> bytes:
    """A document in bytes: one of the trees in one of the many ways to write it."""
    writer = _Writer(draw)
    root = draw(trees(damage))
    pieces = [draw(st.sampled_from(["", "\ufeff"])), draw(st.sampled_from(["", '<?xml version="1.0" ?>\n']))]
    pieces += draw(
        st.lists(
            st.sampled_from(["<!-- a -->", "\n", "<?b?>", '<?qbxml  version="16.0"?>', "<?qbxml a\r\n?>"]), max_size=4
        )
    )
    pieces += writer.element(root), draw(st.sampled_from(["", "\n", "\r\n<!-- end --><?c d?>\n"]))
    return "".join(pieces).encode()


class _Writer:
    """Writes a tree in one style, with small differences from place to place."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.line = draw(st.sampled_from(["\n", "\n", "", "\r\n", "\r", "\n\t", " \n  "]))
        self.odd = draw(st.booleans())  # comments, CDATA, instructions, other quotes, blanks inside of tags

    def element(self, node: Node) -> str:
        name = node.name
        blank = self.some("", " ", "\n")
        start = "<" + name + "".join(self.attribute(*pair) for pair in node.attributes)
        texts = [self.text(text) for text in node.texts]
        if not node.children and not any(texts) and self.some("empty", "pair") == "empty":
            return f"{start}{self.some(' ', '')}/>"
        inside = texts[0]
        for child, text in zip(node.children, texts[1:], strict=True):
            inside += self.line + self.misc() + self.element(child) + text
        if node.children:
            inside += self.line
        return f"{start}{blank}>{inside}</{name}{blank}>"

    def some(self, usual: str, *odd: str) -> str:
        return self.draw(st.sampled_from([usual, *odd])) if self.odd else usual

    def misc(self) -> str:
        return self.some("", "", "", "<!-- &no; <reference> -->", "<?pi x?>", "<!---->")

    def attribute(self, name: str, text: str) -> str:
        quote = self.some('"', "'")
        equals = self.some("=", " = ", "\n=")
        return f"{self.some(' ', '  ')}{name}{equals}{quote}{_escape(text, quote + '<&')}{quote}"

    def text(self, text: str) -> str:
        if not text:
            return self.some("", "", "<![CDATA[]]>", "<!-- -->")
        match self.some("escaped", "lazy", "numbers", "cdata", "split", "bytes"):
            case "lazy":
                return _escape(text, "<&>")
            case "numbers":
                return "".join(f"&#{ord(c)};" if i % 2 else f"&#x{ord(c):X};" for i, c in enumerate(text))
            case "cdata":
                return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"
            case "split":
                middle = self.draw(st.integers(0, len(text)))
                return _escape(text[:middle], "<&>") + self.misc() + _escape(text[middle:], "<&>")
            case "bytes":
                return _escape(text, "<&>") + "&#148;&#x81;"
        return _escape(text, "<&>'\"")


_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "'": "&apos;", '"': "&quot;"}


def _escape(text: str, characters: str) -> str:
    return "".join(_ENTITIES[c] if c in characters else c for c in text)


FRAGMENTS = [
    *(bytes([byte]) for byte in b"<>&;'\"=/!?-[] \t\r\n\0\x01\x7f\x80\xbf\xc3\xe2\xf0\xffa1:.#"),
    *b"]]> <!-- --> <![CDATA[ <? ?> </ /> &# &#x &amp; &lt &x; &#148; &#0;".split(),
    *b"<New> </New> <New/> ListID <?xml <!DOCTYPE".split(),
    # Only characters that both editions of XML 1.0 take alike in names: expat knows the fourth, the engine the fifth.
    *(text.encode() for text in ("\u00e9", "\u0416", "\ufffe", "\u0094")),
]


@st.composite
def spoilt(draw: st.DrawFn, sound: st.SearchStrategy[bytes]) -> bytes:
    """A document with a few bytes changed: mostly no XML any more."""
    data: bytes = draw(sound)
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(data)))
        end = draw(st.sampled_from([start, start, start + 1, start + 2, start + 20]))
        middle = draw(st.one_of(st.just(b""), st.sampled_from(FRAGMENTS)))
        data = data[:start] + middle + data[end:]
    return data


def pieces_of(data: bytes, cuts: list[int]) -> list[bytes]:
    """The same bytes, cut in a few places."""
    cuts = sorted(min(cut, len(data)) for cut in cuts)
    return [data[a:b] for a, b in zip([0, *cuts], [*cuts, len(data)], strict=True)]


CUTS = st.lists(st.integers(0, 10_000), max_size=6)
