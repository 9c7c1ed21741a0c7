"""All facts of the specs, read once: what every emitter takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import mapping, requests
from generator.model.api import ApiModel
from generator.model.passes import TableType, table_types
from generator.model.requests import RequestModel
from generator.model.schema import Schema
from generator.read import rest, specs
from generator.read.status import Status
from generator.read.wire_types import WireType

SPECS = Path(__file__).resolve().parent.parent / "specs"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the specs say.

    `paged` names the lists whose answers come in pages, `roles` the attributes that the engine uses itself.
    """

    schema: Schema
    wire_types: dict[str, WireType]
    types: list[TableType]
    api: ApiModel
    requests: RequestModel
    status: Status
    paged: frozenset[str]
    roles: Mapping[str, str]


def load(path: Path = SPECS) -> Facts:
    """The facts in a directory of specs.

    Raises:
        GeneratorError: One or more files are wrong; a line for each problem, with its file and place.
    """
    files = specs.load(path)
    api = mapping.build(files.schema, files.mapping)
    model = requests.build(files.schema, api, files.mapping, files.requests)
    return Facts(
        files.schema,
        files.wire_types,
        table_types(files.schema),
        api,
        model,
        files.status,
        rest.paged(model, files.rest),
        files.engine.roles,
    )
