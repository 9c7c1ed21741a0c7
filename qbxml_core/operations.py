"""The operations: what each can be given, and where it goes on the wire. The data is generated, `_generated/requests`.

`operation(name)` gives one, `names()` all. What a level of parameters writes is a list in wire order, so nothing here
or in the encoder knows the schema.
"""

from __future__ import annotations

import msgspec

from .facts.versions import EDITIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Param(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One parameter. `path` leads to its place, from the element of the level it belongs to; "@name" is an attribute.

    Either `coercion` and `wire_type` are set, or `inside`, the level of an object. A list repeats the last element of
    the path, of references the `Ref`. `words` is the list of wire and JSON words it takes. `special`: see
    `docs/requests-mapping.md`. `macro`: takes `{"useMacro": name}` instead of an ID. `reason`: why there is no place
    for it. Versions are those of qbXML; no `editions` means all.
    """

    name: str
    path: str = ""
    snake: str | None = None
    coercion: str | None = None
    wire_type: str | None = None
    inside: int | None = None
    is_list: bool = False
    max_items: int | None = None
    required: bool = False
    nullable: bool = False
    special: str | None = None
    default: str | int | bool | None = None
    macro: bool = False
    colon_free: bool = False
    words: int | None = None
    max_length: int | None = None
    edition_lengths: dict[str, int] = {}
    minimum: str | None = None
    maximum: str | None = None
    reason: str = ""
    since: str = "1.0"
    editions: tuple[str, ...] = EDITIONS


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Mutually exclusive branches, as indexes into `Level.params`: parameters of at most one branch may be given.

    `required`: one of them must be given. `together`: all may be given, and it is there for `required`.
    """

    branches: tuple[tuple[int, ...], ...]
    required: bool = False
    together: bool = False


class Need(msgspec.Struct, frozen=True, array_like=True):
    """Parameters, by their index: when any of `given` is there, all of `required` must be."""

    given: tuple[int, ...]
    required: tuple[int, ...]


class Text(msgspec.Struct, frozen=True, array_like=True):
    """A place with a text of its own: always, or whenever the parameter `param` (-1: none) is given.

    A path that ends in a bare "@" is the element before it, written even when nothing is in it.
    """

    path: str
    param: int
    text: str
    since: str = "1.0"
    editions: tuple[str, ...] = EDITIONS


class Level(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The parameters of an operation or of an object inside, and what they write, in wire order.

    A write is the index of a parameter, or a text.
    """

    params: tuple[Param, ...]
    writes: tuple[int | Text, ...]
    choices: tuple[Choice, ...] = ()
    needs: tuple[Need, ...] = ()


class Operation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something a program can ask for. `message` is without Rq, `message_set` the element it stands in."""

    name: str
    verb: str
    message: str
    message_set: str
    level: int
    body: tuple[str, ...] = ()
    since: str = "1.0"
    editions: tuple[str, ...] = EDITIONS


class Operations(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one resource can be asked for; levels and lists of words are shared, by index."""

    operations: tuple[Operation, ...]
    words: tuple[tuple[tuple[str, str], ...], ...]
    levels: tuple[Level, ...]


class _Texts(msgspec.Struct, frozen=True):
    """What the parameters of a resource mean: for each level and each of its parameters, the index of a text."""

    texts: tuple[str, ...]
    levels: tuple[tuple[int, ...], ...]


_files: dict[str, Operations] = {}
_texts: dict[str, _Texts] = {}
_index: dict[str, tuple[str, str]] = {}


def names() -> dict[str, tuple[str, str]]:
    """Every operation by name, with its message (without Rq) and its verb."""
    if not _index:
        _index.update(msgspec.json.decode(_read("index"), type=dict[str, tuple[str, str]]))
    return _index


def resource(name: str) -> Operations:
    """The operations of a resource. Raises KeyError: there is no such resource."""
    if name not in _files:
        if not any(each.partition(".")[0] == name for each in names()):
            raise KeyError(name)
        _files[name] = msgspec.json.decode(_read(name), type=Operations)
    return _files[name]


def operation(name: str) -> tuple[Operation, Operations]:
    """An operation and the levels and words it refers to. Raises KeyError: there is no such operation."""
    found = resource(name.partition(".")[0])
    for each in found.operations:
        if each.name == name:
            return each, found
    raise KeyError(name)


def texts(resource_name: str) -> list[list[str]]:
    """What each parameter of each level of a resource means, in the order of `Operations.levels`."""
    if not _texts:
        _texts.update(msgspec.json.decode(_read("descriptions"), type=dict[str, _Texts]))
    described = _texts[resource_name]
    return [[described.texts[index] for index in level] for level in described.levels]


def plain(value: Any) -> Any:
    """A dict for what is like one: a Struct with its JSON names, or another mapping; anything else as it is."""
    if isinstance(value, dict):
        return dict(value)
    if isinstance(value, msgspec.Struct):
        config = type(value).__struct_config__
        if config.array_like:
            return value
        fields = zip(type(value).__struct_fields__, type(value).__struct_encode_fields__, strict=True)
        made = {encoded: getattr(value, name) for name, encoded in fields}
        if config.omit_defaults:  # as in the JSON of such a Struct, what it does not say is not there
            defaults = type(value).__struct_defaults__
            for name, default in zip(list(made)[len(made) - len(defaults) :], defaults, strict=True):
                if made[name] is default:
                    del made[name]
        return made
    if hasattr(value, "model_dump"):  # of pydantic; what was not set is not there
        return value.model_dump(exclude_unset=True)
    if hasattr(value, "keys") and hasattr(value, "__getitem__"):
        return {key: value[key] for key in value.keys()}  # noqa: SIM118 - a mapping need not iterate over its keys
    return value


def _read(name: str) -> bytes:
    from importlib.resources import files

    return (files(__package__) / "_generated" / "requests" / f"{name}.json").read_bytes()
