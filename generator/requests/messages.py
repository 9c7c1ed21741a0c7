"""Which operations there are: the resources of responses, and the messages that belong to none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.mapping.names import record_stem
from generator.model.api import ApiModel, Resource
from generator.model.schema import Element, Schema
from generator.read.mapping import Mapping
from generator.read.requests import MessageRules, RequestRules

ENDS = {"list": "Query", "retrieve": "Query", "create": "Add", "update": "Mod", "delete": "Del", "void": "Void"}


@dataclass(frozen=True, slots=True)
class Asked:
    """An operation before its parameters. `kind` is the word by which a message for many kinds knows this one."""

    name: str
    verb: str
    resource: str
    message: str
    message_set: str
    aggregate: str
    kind: str = ""
    answers: tuple[str, ...] = ()


def request_messages(schema: Schema) -> dict[str, tuple[str, Element]]:
    """Every request message without Rq: the message set it stands in, and its element."""
    return {
        message.name.removesuffix("Rq"): (message_set.name, message)
        for message_set in schema.aggregates[schema.root].elements()
        if message_set.name.endswith("Rq") and message_set.name != "SignonMsgsRq"
        for message in schema.aggregates[message_set.aggregate or ""].elements()
    }


def asked(schema: Schema, api: ApiModel, rules: RequestRules, mapping: Mapping) -> Iterator[Asked]:
    """Every operation, by resource."""
    messages = request_messages(schema)
    for name, resource in api.resources.items():
        for operation in resource.operations:
            verb = "report" if name == "reports" else operation
            message = mapping.reports[operation].message if verb == "report" else _message(resource, operation)
            message_set, element = messages[message]
            kind = record_stem(resource.records[0][0]) if message in ("ListDel", "TxnDel", "TxnVoid") else ""
            answers = tuple(dict.fromkeys(target for _, target in resource.records))
            yield Asked(f"{name}.{operation}", verb, name, message, message_set, element.aggregate or "", kind, answers)
        for each, rules_of in rules.tables["kinds"].items():
            if each.partition(".")[0] == name:
                rules.used.add(("kinds", each))
                message_set, element = messages[rules_of.message]
                yield Asked(
                    each,
                    each.partition(".")[2],
                    name,
                    rules_of.message,
                    message_set,
                    element.aggregate or "",
                    rules_of.kind,
                    answers,
                )
    for message, (message_set, element) in messages.items():
        own: MessageRules | None = rules.find("messages", message)
        if own is not None:
            name = f"{own.resource}.{own.verb}"
            yield Asked(name, own.verb, own.resource, message, message_set, element.aggregate or "")


def _message(resource: Resource, operation: str) -> str:
    end = ENDS[operation]
    own = [each for each in resource.messages if each.endswith(end)]
    return own[-1] if operation == "delete" else own[0]
