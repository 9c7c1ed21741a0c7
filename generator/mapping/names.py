"""From wire names to JSON names: the rules of `specs/mapping/rules.toml` that work on one name alone."""

from __future__ import annotations

import re
from collections.abc import Mapping

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_RECORD_SUFFIXES = ("Ret", "Rs")


def words(name: str, replacements: Mapping[str, str]) -> list[str]:
    """The lower-case words of a wire name, replaced where the rules know a better one: TxnDate is transaction, date."""
    found: list[str] = []
    for word in _WORD.findall(name):
        found.extend(replacements.get(word, word).lower().split())
    return found


def camel(parts: list[str]) -> str:
    """transaction, date is transactionDate."""
    return parts[0] + "".join(part.capitalize() for part in parts[1:]) if parts else ""


def snake(parts: list[str]) -> str:
    """transaction, date is transaction_date; digits stay with the word before them."""
    return re.sub(r"_(?=[0-9])", "", "_".join(parts))


def snake_name(camel_name: str) -> str:
    """The snake_case form of a JSON name: transactionDate is transaction_date."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", camel_name).lower()


def plural(word: str, exceptions: Mapping[str, str]) -> str:
    """The plural of an English word; a word that ends with a single s is taken for one."""
    if word in exceptions:
        return exceptions[word]
    if word.endswith(("ss", "x", "ch", "sh")):
        return word + "es"
    if word.endswith("s"):
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def pluralize(parts: list[str], exceptions: Mapping[str, str]) -> list[str]:
    """The words with the last one in the plural."""
    return [*parts[:-1], plural(parts[-1], exceptions)] if parts else parts


def record_stem(name: str) -> str:
    """The name of what a record is: InvoiceRet is Invoice, ListDelRs is ListDel."""
    for suffix in _RECORD_SUFFIXES:
        if name.endswith(suffix) and name != suffix:
            return name.removesuffix(suffix)
    return name


def enum_word(value: str, exceptions: Mapping[str, str]) -> str:
    """The JSON word of an enum value: AccountsPayable is accounts_payable."""
    return exceptions.get(value) or "_".join(_WORD.findall(value)).lower()
