"""Pages from the programs themselves: the command line's own help, and the docstrings of the public names."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import is_dataclass

import click
import msgspec

import qbxml_core as qb
from docs._site.markdown import fence
from qbxml_core import models, params
from qbxml_core.cli.group import qbxml
from qbxml_core.facts import status

__all__ = ["pages"]


def pages() -> dict[str, str]:
    """The pages by their path."""
    return {"command-line.md": "\n".join(_commands()), "python.md": "\n".join(_names())}


_WIDTH = 78
"""That of a help on a terminal of 80 columns, whatever terminal the site is built in."""


def _commands() -> Iterator[str]:
    yield "# Command line"
    yield ""
    yield "`pip install 'qbxml-core[cli]'` brings `qbxml`. Every command has `--help`, which is what stands here."
    yield ""
    with click.Context(qbxml, info_name="qbxml", terminal_width=_WIDTH, **qbxml.context_settings) as parent:
        yield from fence("text", qbxml.get_help(parent))
        for name in qbxml.list_commands(parent):
            command = qbxml.get_command(parent, name)
            assert command is not None
            yield f"## qbxml {name}"
            yield ""
            yield from fence("text", command.make_context(name, [], parent, resilient_parsing=True).get_help())


_GROUPS: dict[str, Callable[[object], bool]] = {
    "Functions": inspect.isroutine,
    "Classes": lambda value: inspect.isclass(value) and not issubclass(value, Exception),
    "Exceptions": lambda value: inspect.isclass(value) and issubclass(value, Exception),
}


def _names() -> Iterator[str]:
    yield "# Python"
    yield ""
    yield "Everything public is in `qbxml_core`, by custom imported as `qb`. All of it is typed."
    yield ""
    public = {name: getattr(qb, name) for name in qb.__all__ if not name.startswith("_")}
    for title, belongs in _GROUPS.items():
        yield f"## {title}"
        yield ""
        for name, value in public.items():
            if belongs(value):
                yield f"### {name}"
                yield ""
                yield from _one(name, value)
    yield "## Modules"
    yield ""
    for module in (models, params, status):
        yield f"### {module.__name__}"
        yield ""
        yield from _module(inspect.getdoc(module) or "")
        for name, value in vars(module).items():
            if inspect.isfunction(value) and name in getattr(module, "__all__", ()):
                yield f"#### {name}"
                yield ""
                yield from _one(name, value)
    yield "## Tables"
    yield ""
    yield "`qb.CODES` is the table of [errors](errors.md) and [warnings](warnings.md), `qb.__version__` the version."
    yield ""


def _module(text: str) -> Iterator[str]:
    """The docstring of a module; what is indented in it is code."""
    for paragraph in re.split(r"\n\n(?! )", text):
        described, *code = re.split(r"\n\n(?= )", paragraph)
        yield described
        yield ""
        if code:
            yield from fence("python", inspect.cleandoc("\n\n".join(code)))


def _one(name: str, value: object) -> Iterator[str]:
    if inspect.isroutine(value):
        yield from fence("python", _signature(name, value))
    yield from _docstring(inspect.getdoc(value) or "")
    if inspect.isclass(value) and (is_dataclass(value) or issubclass(value, msgspec.Struct)):
        described = _attributes(value)
        if described:
            yield from (f"- `{field}`: {text}" if text else f"- `{field}`" for field, text in described)
            yield ""


def _signature(name: str, value: object) -> str:
    signature = inspect.signature(value)  # type: ignore[arg-type]
    parameters = [_parameter(each) for each in signature.parameters.values()]
    keyword = next((n for n, p in enumerate(signature.parameters.values()) if p.kind is p.KEYWORD_ONLY), None)
    if keyword is not None:
        parameters.insert(keyword, "*")
    shown = "\n" + "".join(f"    {each},\n" for each in parameters) if parameters else ""
    answer = signature.return_annotation
    # The default limits are the class's own defaults: naming them here again helps nobody.
    return re.sub(r"Limits\([^)]*\)", "Limits()", f"{name}({shown}) -> {answer}")


def _parameter(each: inspect.Parameter) -> str:
    """As it stands in the source: an annotation is its text, without the quotes that `inspect` gives it."""
    default = "" if each.default is each.empty else f" = {each.default!r}"
    return f"{each.name}: {each.annotation}{default}"


_SECTION = re.compile(r"^(Args|Raises|Returns|Attributes|Example):$")
_ENTRY = re.compile(r"^    (\w+): (.*)$")


def _docstring(text: str) -> Iterator[str]:
    """A docstring as Markdown: sections in bold, their entries as lists, examples as code."""
    section, example = "", []
    for line in text.split("\n"):
        match = _SECTION.match(line)
        if match:
            section = match[1]
            yield ""
            yield f"**{section}**"
            yield ""
        elif section == "Example":
            example.append(line[4:])
        elif section and (entry := _ENTRY.match(line)):
            yield f"- `{entry[1]}`: {entry[2]}"
        elif section:
            yield f"  {line.strip()}" if line.strip() else ""
        else:
            yield line
    yield ""
    if example:
        yield from fence("pycon", "\n".join(example))


def _attributes(kind: type) -> list[tuple[str, str]]:
    """The fields of a class in order, each with the docstring below it."""
    try:
        source = inspect.getsource(kind)
    except OSError:
        return []
    found = re.findall(r'^    (\w+): [^\n]*\n(?:    """(.*?)"""\n)?', source, re.MULTILINE | re.DOTALL)
    return [(name, " ".join(text.split())) for name, text in found]
