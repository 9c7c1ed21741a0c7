"""Proves that our schema is the SDK's: what is valid under one is valid under the other, but for what is listed.

Documents of every message are made from our schema and from the SDK's, and spoilt in small ways; both validators must
give the same verdict on each. Before, our schema is brought back to the SDK's version: newer elements out, overlay
undone. Then each correction of the overlay is put back alone, and must make a document valid that the SDK refuses.
"""

from __future__ import annotations

import random as random_module
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from generator.model.schema import Schema
from generator.proof import edges
from generator.proof.documents import Fill, Maker, messages, to_bytes, types_below
from generator.proof.exceptions import exercise
from generator.proof.spoil import spoil
from generator.proof.variants import Variant, as_in_sdk, whole
from generator.read import overlay, schema
from generator.read.draft import Node
from generator.read.overlay import Overlay
from generator.sdk import xsd_in, xsd_out
from generator.sdk.fold import fold
from generator.sdk.simplify import simplify

SPOILT_EACH = 6
EXTRA_ROUNDS = 60
SHOWN = 10


@dataclass(slots=True)
class Report:
    """What the proof found."""

    version: str = ""
    messages: int = 0
    documents: int = 0
    edges: int = 0
    spoilt: int = 0
    spoilt_valid: int = 0
    covered: int = 0
    problems: list[str] = field(default_factory=list)
    corrections: list[str] = field(default_factory=list)
    newer: list[str] = field(default_factory=list)
    editions: list[str] = field(default_factory=list)
    retired: list[str] = field(default_factory=list)

    def holds(self) -> bool:
        """Whether the schemas are one, but for the exceptions."""
        return not self.problems

    def text(self) -> str:
        """The report for people."""
        lines = [
            f"SDK schema {self.version} against ours: {self.messages} messages, {self.covered} elements in their types",
            f"valid documents compared: {self.documents}",
            f"documents with every value at an edge compared: {self.edges}",
            f"spoilt documents compared: {self.spoilt} (both refuse {self.spoilt - self.spoilt_valid})",
        ]
        lists = {
            "corrections of the overlay, each needed": self.corrections,
            "newer than the SDK": self.newer,
            "longer in other editions than the one the SDK checks": self.editions,
            "retired elements that only the SDK has": self.retired,
        }
        for title, entries in lists.items():
            lines += ["", f"Exceptions: {title} ({len(entries)})", *(f"  {entry}" for entry in entries)]
        lines += ["", "The schemas agree." if self.holds() else f"PROBLEMS ({len(self.problems)})"]
        lines += [f"  {problem}" for problem in self.problems]
        return "\n".join(lines)


def prove(sdk_directory: Path, specs: Path, *, seed: int = 1, rounds: int = 6) -> Report:
    """Compares the schema in `specs` with the SDK's."""
    draft, version = xsd_in.read(sdk_directory)
    corrections = overlay.load(specs / overlay.FILE)
    tree = whole(specs)
    ours = as_in_sdk(tree, version, list(corrections.correction))
    report = Report(version, newer=ours.newer, editions=ours.editions)
    our_schema = _load(ours)
    _without_retired(draft, our_schema, corrections, report)
    validators = (etree.XMLSchema(file=str(xsd_in.messages_file(sdk_directory))), ours.validator())
    for made_from, made_schema in (("ours", our_schema), ("the SDK", _schema_of(draft, version))):
        _compare(made_schema, made_from, validators, report, _random(seed, made_from), rounds)
        _compare_edges(made_schema, made_from, validators, report, _random(seed, made_from))
    report.messages = len(messages(our_schema))
    for correction in corrections.correction:
        others = [other for other in corrections.correction if other is not correction]
        alone = as_in_sdk(tree, version, others)
        maker = Maker(_load(alone), _random(seed, correction.id), fill="all", max_repeat=2)
        missing = exercise(correction, maker, validators[0], alone.validator())
        report.corrections.append(f"{correction.id}: {correction.reason}")
        report.problems += [f"overlay {correction.id}: nothing needs the correction of {place}" for place in missing]
    _check_newer(schema.load(specs), Variant(tree), report, seed)
    return report


def _random(seed: int, use: str) -> random_module.Random:
    return random_module.Random(f"{seed} {use}")  # noqa: S311 (documents, not secrets)


def _load(variant: Variant) -> Schema:
    with tempfile.TemporaryDirectory() as directory:
        return schema.load(variant.write(Path(directory)))


def _schema_of(draft: Node, version: str) -> Schema:
    simplify(draft)
    with tempfile.TemporaryDirectory() as directory:
        for name, text in xsd_out.write(fold(draft), version).items():
            (Path(directory) / name).write_text(text, encoding="utf-8")
        return schema.load(Path(directory))


def _without_retired(draft: Node, ours: Schema, corrections: Overlay, report: Report) -> None:
    """Takes out of the SDK's draft what ours does not have; each must be listed as retired."""
    listed = set(corrections.retired.elements) if corrections.retired else set()
    found: set[str] = set()

    def compare(node: Node, type_name: str) -> None:
        known = {element.name: element for element in ours.aggregates[type_name].elements()}
        gone = [child for child in node.elements() if child.name not in known]
        found.update(f"{node.name}/{child.name}" for child in gone)
        if node.content is not None:
            node.content.remove(gone)
        for child in node.elements():
            below = known[child.name].aggregate
            if below is not None:
                compare(child, below)

    compare(draft, ours.root)
    report.retired = sorted(found & listed)
    report.problems += [f"ours lacks {place} and does not say why" for place in sorted(found - listed)]
    report.problems += [f"{place} is listed as retired, but not in the SDK" for place in sorted(listed - found)]


def _compare(
    made_schema: Schema,
    made_from: str,
    validators: tuple[etree.XMLSchema, etree.XMLSchema],
    report: Report,
    random: random_module.Random,
    rounds: int,
) -> None:
    maker = Maker(made_schema, random)
    fills: list[Fill] = ["none", "all", *(["random"] * rounds)]  # type: ignore[list-item]
    for fill, name in _plan(maker, fills):
        maker.fill = fill
        document = maker.document(name)
        report.documents += 1
        verdicts = _verdicts(document, validators)
        if verdicts != (True, True):
            _tell(report, f"made from {made_from}, {name}: SDK {verdicts[0]}, ours {verdicts[1]}", validators)
        for _ in range(SPOILT_EACH):
            spoilt = spoil(document, random)
            verdicts = _verdicts(spoilt, validators)
            report.spoilt += 1
            report.spoilt_valid += verdicts[0]
            if verdicts[0] != verdicts[1]:
                _tell(report, f"spoilt {name}: SDK {verdicts[0]}, ours {verdicts[1]}", validators)
    report.covered = max(report.covered, len(maker.made))
    report.problems += [f"never made from {made_from}: {owner}.{name}" for owner, name in maker.unmade()]


def _compare_edges(
    made_schema: Schema,
    made_from: str,
    validators: tuple[etree.XMLSchema, etree.XMLSchema],
    report: Report,
    random: random_module.Random,
) -> None:
    maker = Maker(made_schema, random, fill="all", max_repeat=1)
    everywhere = edges.texts(edges.lengths(made_schema))
    for _, name in _plan(maker, ["all"]):
        document = maker.document(name)
        listed = edges.words(made_schema, name)
        compared, differences = edges.compare(document, validators, everywhere, listed)
        report.edges += compared
        for difference in differences:
            _tell(report, f"made from {made_from}, {name}: {difference}", validators)


def _plan(maker: Maker, fills: list[Fill]) -> Iterator[tuple[Fill, str]]:
    """Every message with each fill, and then messages that have what was never made."""
    names = list(messages(maker.schema))
    for fill in fills:
        yield from ((fill, name) for name in names)
    below = {name: {owner.name for owner in types_below(maker.schema, name)} for name in names}
    for _ in range(EXTRA_ROUNDS):
        owners = {owner for owner, _ in maker.unmade()}
        yield from (("all", name) for name in names if owners & below[name])


def _verdicts(document: ElementTree.Element, validators: tuple[etree.XMLSchema, etree.XMLSchema]) -> tuple[bool, bool]:
    parsed = etree.fromstring(to_bytes(document))
    return validators[0].validate(parsed), validators[1].validate(parsed)


def _tell(report: Report, problem: str, validators: tuple[etree.XMLSchema, etree.XMLSchema]) -> None:
    if len(report.problems) < SHOWN:
        errors = [entry.message for validator in validators for entry in list(validator.error_log)[:1]]
        report.problems.append(": ".join([problem, *errors]))


def _check_newer(whole_schema: Schema, tree: Variant, report: Report, seed: int) -> None:
    """Documents with the newer elements are valid under the whole schema."""
    validator = tree.validator()
    maker = Maker(whole_schema, _random(seed, "whole"), fill="all")
    for name in messages(whole_schema):
        if not validator.validate(etree.fromstring(to_bytes(maker.document(name)))):
            report.problems.append(f"the whole schema refuses a {name} made from it: {validator.error_log[0].message}")
