"""Plausible values of every wire type, inside the limits of the schema."""

from __future__ import annotations

import random as random_module

from generator.model.schema import Leaf

WORDS = (
    "Rock Castle Construction",
    "Kristy Abercrombie",
    "Gulf Coast Supply",
    "12 x 8 door & frame",
    "Lumber: rough",
    "1,500 sq. ft.",
    "O'Leary",
    'He said "net 30"',
    "Caf\u00e9 Z\u00fcrich",
    "a < b",
    " two  blanks ",
    "E-12",
    "00017",
)
"""Texts of every kind: characters to escape, blanks that count, digits that must stay text."""

LENGTH_OF_FREE_TEXT = 60


def plausible(name: str, leaf: Leaf, random: random_module.Random) -> str:
    """A value the schema accepts for this element or attribute."""
    if leaf.values:
        return random.choice(leaf.values)
    return _MAKERS[leaf.wire_type](name, leaf, random)


def _text(name: str, leaf: Leaf, random: random_module.Random) -> str:
    limit = min([length for _, length in leaf.edition_lengths] or [leaf.max_length or LENGTH_OF_FREE_TEXT])
    return random.choice(WORDS)[:limit]


def _id(name: str, leaf: Leaf, random: random_module.Random) -> str:
    return f"{random.randrange(0x80000000, 0x80010000):X}-{random.randrange(1_200_000_000, 1_700_000_000)}"


def _guid(name: str, leaf: Leaf, random: random_module.Random) -> str:
    if name == "OwnerID" and random.random() < 0.5:
        return "0"
    digits = f"{random.getrandbits(128):032x}"
    return f"{{{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}}}"


def _bool(name: str, leaf: Leaf, random: random_module.Random) -> str:
    return random.choice(("true", "false"))


def _int(name: str, leaf: Leaf, random: random_module.Random) -> str:
    least = int(leaf.min_value or 0)
    return str(random.randint(least, int(leaf.max_value or least + 2_000)))


def _amount(name: str, leaf: Leaf, random: random_module.Random) -> str:
    return f"{random.randrange(-50_000, 5_000_000) / 100:.2f}"


def _decimal(name: str, leaf: Leaf, random: random_module.Random) -> str:
    if leaf.min_value is not None or leaf.max_value is not None:
        least, most = float(leaf.min_value or 0), float(leaf.max_value or 1_000)
        return f"{least + random.random() * (most - least):.3f}"
    number = random.randrange(0, 10_000_000) / 10 ** random.randint(0, 5)
    return f"{number:.{random.randint(1, 5)}f}".rstrip("0").rstrip(".")


def _date(name: str, leaf: Leaf, random: random_module.Random) -> str:
    return f"{random.randint(2001, 2026)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"


def _date_time(name: str, leaf: Leaf, random: random_module.Random) -> str:
    time = ":".join(f"{random.randrange(top):02}" for top in (24, 60, 60))
    return f"{_date(name, leaf, random)}T{time}{random.choice(('-08:00', '-05:00', '+00:00', '+11:00'))}"


def _interval(name: str, leaf: Leaf, random: random_module.Random) -> str:
    return f"PT{random.randrange(60)}H{random.randrange(60)}M0S"


_MAKERS = {
    "STRTYPE": _text,
    "IDTYPE": _id,
    "GUIDTYPE": _guid,
    "UUIDTYPE": _guid,
    "MACROTYPE": lambda name, leaf, random: f"TxnID:{random.randrange(1_000)}",
    "ENUMTYPE": lambda name, leaf, random: "Blank",
    "BOOLTYPE": _bool,
    "INTTYPE": _int,
    "FLOATTYPE": _decimal,
    "AMTTYPE": _amount,
    "PRICETYPE": _decimal,
    "QUANTYPE": _decimal,
    "PERCENTTYPE": _decimal,
    "DATETYPE": _date,
    "DATETIMETYPE": _date_time,
    "TIMEINTERVALTYPE": _interval,
}
