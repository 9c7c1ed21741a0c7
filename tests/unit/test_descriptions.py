"""What parameters mean is said in words that help, not by their name over again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qbxml_core import operations
from qbxml_core.operations import Param

EMPTY_WORDS = {"the", "of", "a", "an", "this", "its", "id"}
SELF_EXPLAINING = {
    *("city", "postalCode", "country", "firstName", "lastName", "companyName", "vendorAddress", "checkNumber"),
    *("reminderTime", "clearedStatus", "currencyFormat", "leadContacts", "paymentMethodType"),
}


def described() -> Iterator[tuple[str, str, Param, str]]:
    """Operation, path, parameter and text, at every level."""
    for name in operations.names():
        operation, file = operations.operation(name)
        texts = operations.texts(name.partition(".")[0])
        waiting = [(operation.level, "")]
        while waiting:
            index, path = waiting.pop()
            for param, text in zip(file.levels[index].params, texts[index], strict=True):
                yield name, path + param.name, param, text
                if param.inside is not None:
                    waiting.append((param.inside, f"{path}{param.name}."))


def words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", re.sub(r"([A-Z])", r" \1", text).lower()))


def test_no_reference_only_repeats_its_name() -> None:
    repeating = {
        param.name
        for _, _, param, text in described()
        if words(text) - EMPTY_WORDS <= words(param.name) and param.name not in SELF_EXPLAINING
    }
    assert not repeating, sorted(repeating)


def test_lists_of_lines_say_that_unnamed_lines_are_deleted() -> None:
    lines = 0
    everything = [*described()]
    for name, path, param, text in everything:
        if param.special == "line_id":
            assert "-1 for a new line" in text, (name, path)
            lines += 1
            above = path.rpartition(".")[0]
            text = next(each for other, place, _, each in everything if (other, place) == (name, above))
            assert "not named are deleted" in text, (name, above)
    assert lines > 30


def test_a_tax_code_and_a_tax_item_are_told_apart() -> None:
    texts = {param.name: text for name, _, param, text in described() if name == "invoices.create"}
    assert "`salesTaxItemId`" in texts["salesTaxCodeId"]
    assert "`salesTaxCodeId`" in texts["salesTaxItemId"]
