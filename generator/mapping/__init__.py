"""The JSON side of the schema: the rules and exceptions of `specs/mapping` applied to everything a response can hold.

`load(schema, path)` runs the passes:

1. `mapping_files`      the files, checked for their form
2. `mapping_objects`    every record and what is nested in it, to objects; equal ones are shared
3. `mapping_reports`    the objects of reports, which follow no rule
4. `mapping_resources`  which resources there are and what can be done with them
5. `mapping_check`      exceptions that match nothing, names that clash, fields out of order
"""

from __future__ import annotations

from pathlib import Path

from generator import mapping_check, mapping_reports, mapping_resources
from generator.api_model import ApiModel
from generator.mapping_files import read_all
from generator.mapping_objects import Builder
from generator.model import Schema
from generator.specfiles import SpecFileError

SPECS = Path(__file__).resolve().parent.parent / "specs" / "mapping"


def load(schema: Schema, path: Path = SPECS) -> ApiModel:
    """The JSON side of `schema` as the files in `path` want it. Raises SpecFileError naming all problems."""
    mapping = read_all(path)
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
