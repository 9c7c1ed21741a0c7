"""Brings the facts of the message reference to the elements of the SDK's schema.

The SDK's schema says what is valid: order, choices, how often. The reference says what the schema cannot: since which
version, in which editions, how long in each, and what versions after the schema added.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set

from generator.model.schema import EDITIONS
from generator.read.draft import Node, Value, adopt, insert_between
from generator.sdk.message_reference import version_key

MESSAGE_SETS = ("QBXMLMsgsRq", "QBXMLMsgsRs", "QBXMLSubscriptionMsgsRq", "QBXMLSubscriptionMsgsRs")


def merge(root: Node, reference: Node, version: str, kept: Set[str] = frozenset()) -> list[str]:
    """Completes `root` in place; gives the `Parent/Child` pairs dropped as the retired online edition's.

    `version` is the version of the reference: what the SDK's schema lacks is taken to have come with it. `kept` are
    `Parent/Child` pairs that stay whatever the reference says of their editions.
    """
    retired: dict[str, None] = {}
    _merge(root, reference, version, kept, retired)
    return sorted(retired)


def _merge(node: Node, known: Node, version: str, kept: Set[str], retired: dict[str, None]) -> None:
    if node.content is None or known.content is None:
        return
    candidates: dict[str, list[Node]] = defaultdict(list)
    for element in known.elements():
        candidates[element.name].append(element)
    gone: list[Node] = []
    for child in list(node.elements()):
        same = candidates[child.name]
        if not same:
            continue
        facts = same.pop(0) if len(same) > 1 else same[0]
        place = f"{node.name}/{child.name}"
        if not facts.editions and node.name not in MESSAGE_SETS and place not in kept:
            gone.append(child)
            retired[place] = None
            continue
        child.since, child.editions = facts.since, EDITIONS if place in kept else facts.editions
        if child.value is not None and facts.value is not None:
            _merge_value(child.value, facts.value, version)
        _merge(child, facts, version, kept, retired)
    node.content.remove(gone)
    if node.name != "QBXML":
        _add_newer(node, known, version)


def _merge_value(value: Value, known: Value, version: str) -> None:
    value.limits = known.limits
    value.minimum = value.minimum or known.minimum
    value.maximum = value.maximum or known.maximum
    newer = [word for word in known.values if word not in value.values]
    if newer and value.values:
        value.later_values = dict.fromkeys(newer, version)
        value.values = known.values
    if value.facet_length is not None and known.limits:
        value.facet_length = max(value.facet_length, *known.limits.values())


def _add_newer(node: Node, known: Node, version: str) -> None:
    """Adds the elements that only the reference has, behind the one it has them behind."""
    assert node.content is not None
    names = {child.name for child in node.elements()}
    before: str | None = None
    for element in known.elements():
        if element.name not in names and element.editions:
            newer = adopt(element)
            newer.since = max(element.since, version, key=version_key)
            following = _next_known(known, element, names)
            insert_between(node.content, newer, before, following)
            names.add(element.name)
        if element.name in names:
            before = element.name


def _next_known(known: Node, element: Node, names: set[str]) -> str | None:
    elements = list(known.elements())
    behind = elements[next(i for i, other in enumerate(elements) if other is element) + 1 :]
    return next((other.name for other in behind if other.name in names), None)
