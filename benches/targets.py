"""What has to hold between the rates of one run."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from benches.measure import Result
from benches.peers import generic, ours, schema_aware


class Target(NamedTuple):
    """`faster` is to reach at least `ratio` times the rate of `slower`."""

    faster: str
    slower: str
    ratio: float


TARGETS = (
    *(
        Target(api, slower, ratio)
        for slower, ratio in (
            (generic.LIMIT, 1.0),
            (generic.LIMIT_SSE2, 1.0),
            (generic.EXPAT, 8.0),
            (generic.PYGIXML_JSON, 8.0),
            (schema_aware.XMLSCHEMA, 400.0),
        )
        for api in (ours.API_STREAM, ours.API_JSON)
    ),
    Target(ours.STRUCTS, ours.MSGSPEC, 1.0),
    Target(ours.DECODED, ours.MSGSPEC_KEPT, 1.0),
)


class Outcome(NamedTuple):
    """A target, and what one document reached of it."""

    document: str
    target: Target
    reached: float

    @property
    def met(self) -> bool:
        return self.reached >= self.target.ratio


def outcomes(results: Iterable[Result]) -> list[Outcome]:
    """Every target that can be told from these results, document by document."""
    rates: dict[str, dict[str, float]] = {}
    for result in results:
        rates.setdefault(result.document, {})[result.contender] = result.rate
    return [
        Outcome(document, target, found[target.faster] / found[target.slower])
        for document, found in rates.items()
        for target in TARGETS
        if target.faster in found and target.slower in found
    ]
