"""The JSON side of the schema: the rules and exceptions of `specs/mapping` applied to everything a response can hold.

The passes, each a module here or in `generator/read`:

1. `read.mapping`  the files, checked for their form
2. `objects`       every record and what is nested in it, to objects; equal ones are shared
3. `reports`       the objects of reports, which follow no rule
4. `resources`     which resources there are and what can be done with them
5. `check`         exceptions that match nothing, names that clash, fields out of order
"""

from __future__ import annotations

from pathlib import Path

from generator.mapping import check as mapping_check
from generator.mapping import reports as mapping_reports
from generator.mapping import resources as mapping_resources
from generator.mapping.objects import Builder
from generator.model.api import ApiModel
from generator.model.schema import Schema
from generator.read.mapping import Mapping, read_all
from generator.read.spec_files import SpecFileError

SPECS = Path(__file__).resolve().parents[2] / "specs" / "mapping"


def load(schema: Schema, path: Path = SPECS) -> ApiModel:
    """The JSON side of `schema` by the files in `path`. Raises SpecFileError with all problems."""
    return build(schema, read_all(path))


def build(schema: Schema, mapping: Mapping) -> ApiModel:
    """The JSON side of `schema` by the rules in `mapping`. Raises SpecFileError with all problems."""
    builder = Builder(schema, mapping)
    api = ApiModel(builder.objects)
    for record in mapping_resources.records(schema):
        if record.name != mapping_reports.RECORD:
            api.records["", record.name] = builder.object_for(record, parent=None)
    problems = builder.problems
    problems += mapping_reports.add(api, schema, mapping, builder.used)
    problems += mapping_resources.add(api, schema, mapping)
    problems += mapping_check.problems(api, schema, mapping, builder.used)
    if problems:
        raise SpecFileError(sorted(set(problems)))
    return api
