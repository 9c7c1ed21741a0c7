"""Spoils documents: small changes, most of which make a valid document invalid.

Two schemas are the same when they agree on spoilt documents too: that one accepts what the other refuses shows here.
"""

from __future__ import annotations

import copy
import random as random_module
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable

ODD_TEXTS = (
    "", " ", "x", "0", "1", "-1", "+5.00", "12.5", "1.123456", "99999999999999", "18.0%", "true", "TRUE", "None", "All",
    "2020-01-01", "2020-1-1", "2020-02-30", "2020-01-01T10:00:00", "2020-01-01T10:00:00-08:00", "PT1H", "PT1H0M", "P1D",
    "{00000000-0000-0000-0000-000000000000}", "a" * 36, "a" * 37,
)  # fmt: skip
"""Values at and beyond the edge of each wire type."""

LENGTHS = (3, 4, 6, 7, 11, 15, 16, 21, 25, 31, 41, 64, 99, 159, 209, 255, 1023, 4095)
"""Lengths that elements are limited to: texts of these and one more are tried."""

Change = Callable[[ElementTree.Element, random_module.Random], None]


def spoil(document: ElementTree.Element, random: random_module.Random) -> ElementTree.Element:
    """A copy of the document with one change somewhere inside its first message."""
    spoilt = copy.deepcopy(document)
    places = [element for element in spoilt.iter() if element is not spoilt]
    if places:
        place = random.choice(places)
        random.choice(CHANGES if len(place) > 1 else TEXT_CHANGES if not len(place) else CHANGES)(place, random)
    return spoilt


def _odd_text(place: ElementTree.Element, random: random_module.Random) -> None:
    place.text = random.choice(ODD_TEXTS)


def _long_text(place: ElementTree.Element, random: random_module.Random) -> None:
    place.text = "a" * (random.choice(LENGTHS) + random.randint(0, 1))


def _drop_child(place: ElementTree.Element, random: random_module.Random) -> None:
    if len(place):
        place.remove(random.choice(list(place)))


def _double_child(place: ElementTree.Element, random: random_module.Random) -> None:
    if len(place):
        index = random.randrange(len(place))
        place.insert(index, copy.deepcopy(place[index]))


def _swap_children(place: ElementTree.Element, random: random_module.Random) -> None:
    if len(place) > 1:
        index = random.randrange(len(place) - 1)
        place[index], place[index + 1] = place[index + 1], place[index]


def _move_child(place: ElementTree.Element, random: random_module.Random) -> None:
    if len(place) > 1:
        child = random.choice(list(place))
        place.remove(child)
        place.insert(random.randint(0, len(place)), child)


def _rename(place: ElementTree.Element, random: random_module.Random) -> None:
    place.tag += random.choice(("s", "X"))


def _add_text(place: ElementTree.Element, random: random_module.Random) -> None:
    place.text = "text"


def _attribute(place: ElementTree.Element, random: random_module.Random) -> None:
    if place.attrib and random.random() < 0.7:
        name = random.choice(sorted(place.attrib))
        if random.random() < 0.5:
            del place.attrib[name]
        else:
            place.set(name, random.choice(ODD_TEXTS))
    else:
        place.set(random.choice(("requestID", "useMacro", "defMacro", "value", "odd")), "1")


CHANGES: tuple[Change, ...] = (
    _drop_child, _drop_child, _double_child, _double_child, _swap_children, _move_child, _rename, _add_text, _attribute,
)  # fmt: skip
TEXT_CHANGES: tuple[Change, ...] = (_odd_text, _odd_text, _long_text, _attribute, _rename)
