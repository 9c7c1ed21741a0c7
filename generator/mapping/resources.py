"""Which records responses hold, which resources they are, and what can be done with each."""

from __future__ import annotations

from generator.mapping.names import pluralize, record_stem
from generator.model.api import ApiModel, Resource
from generator.model.passes import merge_rows
from generator.model.schema import Aggregate, Element, Schema
from generator.read.mapping import Mapping, ResourceRules

_VERBS = ("Query", "Add", "Mod", "Del")
_BESIDE_RECORDS = "ErrorRecovery"
_IDENTITIES = ("ListID", "TxnID")


def response_messages(schema: Schema) -> list[Element]:
    """Every response message, in the order of the schema."""
    return [
        message
        for message_set in schema.aggregates[schema.root].elements()
        if message_set.name.endswith("Rs")
        for message in schema.aggregates[message_set.aggregate or ""].elements()
    ]


def records(schema: Schema) -> list[Element]:
    """Every record: the Rets of responses, responses that are records themselves, and events. Each name once."""
    found: dict[str, Element] = {}
    for message in response_messages(schema):
        for record in _message_records(message, schema.aggregates[message.aggregate or ""]):
            found.setdefault(record.name, record)
    for message_set in schema.aggregates[schema.root].elements():
        if message_set.name == "QBXMLEvents":
            for event in schema.aggregates[message_set.aggregate or ""].elements():
                found.setdefault(event.name, event)
    return list(found.values())


def add(api: ApiModel, schema: Schema, mapping: Mapping) -> list[str]:
    """Adds the resources to `api`; returns what is wrong with the files."""
    problems: list[str] = []
    messages = {each.name.removesuffix("Rs"): each for each in response_messages(schema)}
    by_rule = {
        _resource_name(object_name, mapping): ResourceRules(records=[record])
        for (_, record), object_name in api.records.items()
        if record.endswith("Ret") and not _is_report(record)
    }
    wanted = _without_renamed(by_rule, mapping)
    for name, rules in mapping.resources.items():
        place = mapping.place("resources", name)
        unknown = [each for each in rules.records if ("", each) not in api.records]
        unknown += [each for each in rules.messages or () if each not in messages]
        if unknown:
            problems.append(f"{place} no such record or message: {', '.join(unknown)}")
        elif by_rule.get(name) == rules:
            problems.append(f"{place} the rules give the same")
        else:
            wanted[name] = rules
    for name, rules in sorted(wanted.items()):
        resource = _resource(name, rules, api, schema, set(messages))
        if resource is not None:
            api.resources[name] = resource
    if mapping.reports:
        api.resources["reports"] = Resource(
            "reports",
            (("ReportRet", api.records["", "ReportRet"]),),
            tuple(each.message for each in mapping.reports.values()),
            tuple(mapping.reports),
            "Reports.",
        )
    return problems


def _without_renamed(by_rule: dict[str, ResourceRules], mapping: Mapping) -> dict[str, ResourceRules]:
    """The resources of the rules but those whose record the files give a resource of another name."""
    renamed = {rules.records[0] for rules in mapping.resources.values() if len(rules.records) == 1}
    return {name: rules for name, rules in by_rule.items() if rules.records[0] not in renamed}


def _message_records(message: Element, content: Aggregate) -> list[Element]:
    returned = [each for each in content.elements() if each.name.endswith("Ret") and each.aggregate]
    if returned:
        return returned
    own = [each for each in content.elements() if each.name != _BESIDE_RECORDS]
    return [message] if own else []


def _resource(name: str, rules: ResourceRules, api: ApiModel, schema: Schema, messages: set[str]) -> Resource | None:
    stem = record_stem(rules.records[0]) if len(rules.records) == 1 else ""
    carried = rules.messages or [f"{stem}{verb}" for verb in _VERBS if f"{stem}{verb}" in messages]
    operations, also = _operations(stem, carried, schema)
    if not carried:
        return None
    plain = name.replace("_", " ")
    return Resource(
        name,
        tuple((each, api.records["", each]) for each in rules.records),
        (*carried, *also),
        tuple(rules.operations or operations),
        rules.description or f"{plain[0].upper()}{plain[1:]}.",
    )


def _operations(stem: str, messages: list[str], schema: Schema) -> tuple[list[str], list[str]]:
    """What can be done with a resource, and the general messages (deletion, voiding) that do it."""
    operations: list[str] = []
    also: list[str] = []
    query = next((each for each in messages if each.endswith("Query")), None)
    if query is not None:
        operations += _queries(query, schema)
    operations += [
        verb for verb, end in (("create", "Add"), ("update", "Mod")) if any(each.endswith(end) for each in messages)
    ]
    for verb, message, kind in (
        ("delete", "ListDel", "ListDelType"),
        ("delete", "TxnDel", "TxnDelType"),
        ("void", "TxnVoid", "TxnVoidType"),
    ):
        if stem in _values(schema, f"{message}Rq", kind):
            operations.append(verb)
            also.append(message)
    if stem and f"{stem}Del" in messages:
        operations.append("delete")
    return operations, also


def _queries(query: str, schema: Schema) -> list[str]:
    """What a query message can do: a list, one by its ID, or the only one there is."""
    answer = schema.aggregates[f"{query}Rs"]
    if not any(row.repeats for row in merge_rows(answer)):
        return ["retrieve"]
    asked = schema.aggregates.get(f"{query}Rq")
    by_id = asked is not None and any(each.name in _IDENTITIES for each in asked.elements())
    return ["list", "retrieve"] if by_id else ["list"]


def _values(schema: Schema, message: str, element: str) -> tuple[str, ...]:
    aggregate = schema.aggregates.get(message)
    leaves = [each.leaf for each in aggregate.elements() if each.name == element] if aggregate else []
    return leaves[0].values if leaves and leaves[0] else ()


def _resource_name(object_name: str, mapping: Mapping) -> str:
    parts = object_name.removeprefix(mapping.rules.object_prefix).split("_")
    return "_".join(pluralize(parts, mapping.rules.plurals))


def _is_report(record: str) -> bool:
    return record == "ReportRet"
