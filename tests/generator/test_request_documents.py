"""What the parameters of an operation make is a valid document, whichever of them are given together."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import pytest
from lxml import etree

from generator import mapping, requests
from generator.model.requests import Choice, Operation, Param
from generator.model.schema import Schema
from generator.read import schema
from tests.generator.request_documents import Maker

SEEDS = range(3)
NO_WORD = {"sales_tax_payment_checks.void"}
"""Operations whose kind the schema does not know."""

BY_QUICKBOOKS = {
    "discount_items.create accountId",
    "fixed_asset_items.create assetAccountId",
    "inventory_assembly_items.create assetAccountId",
    "inventory_assembly_items.create cogsAccountId",
    "inventory_assembly_items.create incomeAccountId",
    "inventory_items.create assetAccountId",
    "inventory_items.create cogsAccountId",
    "inventory_items.create incomeAccountId",
    "item_groups.create shouldPrintItemsInGroup",
    "payment_methods.create paymentMethodType",
    "receive_payments.create totalAmount",
    "transfers.create amount",
    "transfers.create sourceAccountId",
    "transfers.create targetAccountId",
}
"""What the schema lets go, and QuickBooks and the published API do not."""


@cache
def wire() -> Schema:
    return schema.load()


@cache
def operations() -> dict[str, Operation]:
    return requests.load(wire(), mapping.load(wire())).operations


@pytest.fixture(scope="module")
def validator() -> etree.XMLSchema:
    return etree.XMLSchema(file=str(schema.SPECS / "qbxml.xsd"))


@pytest.mark.parametrize("seed", SEEDS)
def test_all_parameters_that_go_together_are_valid(validator: etree.XMLSchema, seed: int) -> None:
    wrong = {}
    for name, operation in operations().items():
        document = Maker(wire(), seed).document(operation)
        if not validator.validate(document):
            wrong[name] = str(validator.error_log[0])
    assert wrong.keys() == NO_WORD, wrong


def test_what_is_required_is_enough(validator: etree.XMLSchema) -> None:
    wrong = {}
    for name, operation in operations().items():
        maker = Maker(wire(), 1)
        document = maker.document(operation, maker.least(operation.params, operation.choices))
        if not validator.validate(document):
            wrong[name] = str(validator.error_log[0])
    assert wrong.keys() == NO_WORD, wrong


def test_parameters_of_two_branches_are_refused(validator: etree.XMLSchema) -> None:
    accepted = []
    for name, operation in operations().items():
        for choice, params in conflicts(operation):
            if validator.validate(Maker(wire(), 1).document(operation, params)):
                accepted.append((name, choice))
    assert not accepted


def test_a_required_parameter_is_missed(validator: etree.XMLSchema) -> None:
    accepted = set()
    for name, operation in operations().items():
        maker = Maker(wire(), 1)
        least = maker.least(operation.params, operation.choices)
        for param in least:
            if param.required and operation.verb != "retrieve":
                document = maker.document(operation, tuple(each for each in least if each is not param))
                if validator.validate(document):
                    accepted.add(f"{name} {param.json_name}")
    assert accepted == BY_QUICKBOOKS


def conflicts(operation: Operation) -> Iterator[tuple[Choice, tuple[Param, ...]]]:
    """One parameter of each of two branches, for each choice at the top of a request, with all that is required."""
    by_name = {param.json_name: param for param in operation.params}
    required = [param for param in operation.params if param.required]
    for choice in filter(lambda each: each.exclusive, operation.choices):
        shared = set.intersection(*map(set, choice.branches))
        only = [[name for name in branch if name not in shared] for branch in choice.branches]
        for one, other in pairwise(only):
            if one and other:
                pair = (by_name[one[0]], by_name[other[0]])
                yield choice, (*(each for each in required if each not in pair), *pair)
