"""Every operation of the JSON side and where its parameters go: the rules of `specs/requests` applied to the schema.

The passes, each a module here or in `generator/read`:

1. `read.requests` the files, checked for their form
2. `messages`      which operations there are, and their messages
3. `queries`       the parameters of queries and reports
4. `bodies`        those of what is created, changed or deleted
5. `choices`       which of them exclude each other
6. `check`         entries of no use, names and places that clash
"""

from __future__ import annotations

from pathlib import Path as FilePath

from generator.model.api import ApiModel, ApiObject
from generator.model.requests import Operation, Path, RequestModel
from generator.model.schema import Aggregate, Schema
from generator.read import mapping as mapping_files
from generator.read.requests import RequestRules, read_all
from generator.read.spec_files import SpecFileError
from generator.requests import check as request_check
from generator.requests.bodies import Bodies
from generator.requests.choices import choices, needs
from generator.requests.leaves import Leaves
from generator.requests.messages import Asked, asked
from generator.requests.names import Names
from generator.requests.queries import IDENTITIES, Queries

SPECS = FilePath(__file__).resolve().parents[2] / "specs"
TYPES = {"ListDel": "ListDelType", "TxnDel": "TxnDelType", "TxnVoid": "TxnVoidType"}
"""Messages that do the same to many kinds of objects, and the element that says to which."""


def load(schema: Schema, api: ApiModel, path: FilePath = SPECS) -> RequestModel:
    """The operations that `path` (with its folders requests and mapping) wants. Raises SpecFileError: all problems."""
    return build(schema, api, mapping_files.read_all(path / "mapping"), read_all(path / "requests"))


def build(schema: Schema, api: ApiModel, mapping: mapping_files.Mapping, rules: RequestRules) -> RequestModel:
    """The operations by the rules in `mapping` and `rules`. Raises SpecFileError with all problems."""
    names = Names(schema, api, mapping, rules)
    maker = _Maker(schema, api, names, rules)
    model = RequestModel()
    for each in asked(schema, api, rules, mapping):
        model.operations[each.name] = maker.operation(each)
    problems = names.problems + names.needless() + rules.unused() + request_check.problems(model, schema)
    if problems:
        raise SpecFileError(sorted(set(problems)))
    return model


class _Maker:
    def __init__(self, schema: Schema, api: ApiModel, names: Names, rules: RequestRules) -> None:
        self.schema = schema
        self.api = api
        self.rules = rules
        self.leaves = Leaves(schema, names, rules)
        self.queries = Queries(schema, names, self.leaves, rules)
        self.bodies = Bodies(schema, names, self.leaves, rules)

    def operation(self, asked: Asked) -> Operation:
        aggregate = self.schema.aggregates[asked.aggregate]
        self.queries.omitted, self.bodies.omitted = [], []
        fixed: tuple[tuple[Path, str], ...] = ()
        if asked.kind:
            params = self.queries.by_id(asked.name, aggregate)
            fixed = (((TYPES[asked.message],), asked.kind),)
        elif asked.verb == "retrieve" and any(each.name in IDENTITIES for each in aggregate.elements()):
            params, fixed = self.queries.by_id(asked.name, aggregate), _in_full(aggregate)
        elif asked.message.endswith("Query"):
            params = self.queries.params(asked.name, aggregate, self._twin(asked))
        else:
            params = self.bodies.message(asked.message, aggregate, asked.verb)
        return Operation(
            asked.name,
            asked.verb,
            asked.resource,
            asked.message,
            asked.message_set,
            params,
            choices(self.schema, aggregate, params),
            needs(self.schema, aggregate, params),
            self._body(asked, aggregate),
            fixed,
            asked.answers,
            (*self.queries.omitted, *self.bodies.omitted),
        )

    def _body(self, asked: Asked, aggregate: Aggregate) -> Path:
        own = [each.name for each in aggregate.elements() if each.name == asked.message and each.aggregate]
        return tuple(own)

    def _twin(self, asked: Asked) -> ApiObject | None:
        return self.api.objects[asked.answers[0]] if len(asked.answers) == 1 else None


def _in_full(aggregate: Aggregate) -> tuple[tuple[Path, str], ...]:
    """One object is given with all that belongs to it."""
    flags = [each.name for each in aggregate.elements() if each.name.startswith("Include") and each.leaf]
    return tuple(((name,), "true") for name in flags if name != "IncludeRetElement")
