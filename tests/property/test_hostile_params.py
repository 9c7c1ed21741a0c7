"""Parameters as strangers send them, to every operation: a valid document or a request error, never anything else."""

from __future__ import annotations

import random as random_module
import warnings
from functools import cache
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import qbxml_core as qb
from generator.model.requests import Operation, Param
from generator.read import schema
from tests.fuzz.writing import told
from tests.request_params import ParamsMaker, editions, operations

NO_WORD = "sales_tax_payment_checks.void"
"""Its document is not valid: the schema does not know its word."""

OPERATIONS = sorted(name for name, each in operations().items() if editions(each) and name != NO_WORD)

MARKUP = "a<&>\"']]><!--</Memo><?x?>&#x;é\r\n\t€z"


def nested(depth: int) -> Any:
    made: Any = {}
    for _ in range(depth):
        made = {"lines": [made]}
    return made


def itself() -> Any:
    made: dict[str, Any] = {}
    made["billingAddress"] = made["lines"] = made
    return made


HOSTILE: tuple[Any, ...] = (
    MARKUP,
    "</QBXML>",
    "\ud800",
    "\x00",
    "\x1b[2J",
    "x" * 100_000,
    "\n" * 5_000,
    "\u202e\U0001f600",
    "",
    " ",
    None,
    True,
    -1,
    10**5000,
    float("nan"),
    1e308,
    b"<a/>",
    [],
    {},
    [[[]]],
    [None] * 1_000,
    ["<"] * 1_000,
    [{}] * 1_000,
    {"__class__": "x", "__proto__": {}, "constructor": 1, "": 2, "\ud800": 3, "a\nb": 4},
    {f"key{number}": number for number in range(1_000)},
    {1: 2, None: 3, ("a",): 4, 10**5000: 5},
    {"useMacro": "<&>\x01"},
    {"useMacro": "a", "b": "c"},
    nested(500),
    itself(),
    object(),
    OPERATIONS,
)


@cache
def fast() -> etree.XMLSchema:
    return etree.XMLSchema(file=str(schema.SPECS / "qbxml.xsd"))


def check(name: str, params: Any, **options: Any) -> bool:
    """Whether the request was written; what was written is valid, and an error can be shown and sent."""
    found = _encoded(name, params, options)
    if isinstance(found, qb.RequestError):
        assert 1 <= len(found.problems) <= 101
        assert len(msgspec.json.decode(found.body())["problems"]) == len(found.problems)
        assert str(found).replace("\n", " ").isprintable()
        return False
    document = found
    root = etree.fromstring(document)
    assert fast().validate(root), fast().error_log[0]
    assert len(root[0]) == 1, "one message"
    return True


def _encoded(name: str, params: Any, options: dict[str, Any]) -> bytes | qb.RequestError:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", qb.EncodeWarning)
            return qb.encode_request(name, params, **options)
    except qb.RequestError as error:
        return error


class Spoiler:
    """Puts something hostile into parameters, anywhere."""

    def __init__(self, seed: int) -> None:
        self.random = random_module.Random(seed)

    def spoiled(self, value: Any) -> Any:
        roll = self.random.random()
        if roll < 0.1:
            return self.random.choice(HOSTILE)
        if isinstance(value, dict):
            made = {key: self.spoiled(each) for key, each in value.items()}
            if roll > 0.9:
                made[self.random.choice(["__class__", "id", "", "\x00", MARKUP, "\ud83d"])] = self.random.choice(
                    HOSTILE
                )
            return made
        if isinstance(value, list):
            return [self.spoiled(each) for each in value]
        return value


@settings(max_examples=600)
@given(st.sampled_from(OPERATIONS), st.integers(0, 2**32), st.sampled_from(["ascii", "utf-8"]))
def test_spoiled_parameters_make_a_valid_document_or_an_error(name: str, seed: int, encoding: Any) -> None:
    operation = operations()[name]
    edition = editions(operation)[seed % len(editions(operation))]
    params = Spoiler(seed).spoiled(ParamsMaker(seed, edition).some(operation))
    check(name, params, edition=edition, encoding=encoding, unstorable="allow")


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_values_as_the_parameters_of_every_operation(hostile: Any) -> None:
    for name in OPERATIONS:
        check(name, hostile, edition=editions(operations()[name])[0])


@settings(max_examples=300)
@given(
    st.sampled_from(OPERATIONS),
    st.recursive(
        st.none() | st.booleans() | st.text() | st.floats(),
        lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside),
    ),
)
def test_any_json_is_a_document_or_an_error(name: str, value: Any) -> None:
    edition = editions(operations()[name])[0]
    check(name, msgspec.json.encode(_without_surrogates(value)), edition=edition)


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "ignore").decode()
    if isinstance(value, list):
        return [_without_surrogates(each) for each in value]
    if isinstance(value, dict):
        return {_without_surrogates(key): _without_surrogates(each) for key, each in value.items()}
    return value


@pytest.mark.parametrize(
    "text", [b"", b"{", b"\xff", b'{"a":\xff}', b"[" * 100_000, b'{"a":' * 100_000, b"1" * 5_000, b'"\\ud800"']
)
def test_what_is_no_json_is_an_error(text: bytes) -> None:
    assert not check("invoices.create", text)


class Marker:
    """Puts markup into every open text of parameters that are fine."""

    def __init__(self) -> None:
        self.count = 0

    def marked(self, params: tuple[Param, ...], given: dict[str, Any]) -> dict[str, Any]:
        facts = {each.json_name: each for each in params}
        return {name: self._value(facts[name], value) for name, value in given.items()}

    def _value(self, param: Param, value: Any) -> Any:
        if isinstance(value, list):
            return [self._value(param, each) for each in value]
        if param.children:
            return self.marked(param.children, value)
        if param.coercion != "string" or param.values or param.wire_type == "GUIDTYPE" or value == "-1":
            return value
        if param.special == "revision":
            return value
        self.count += 1
        room = min([param.max_length or 99, *(length for _, length in param.edition_lengths)])
        # a line end counts as two; the text ends in a letter, since an ID has no blanks around it
        return MARKUP[: room - 3] + "z" if room > 5 else "a<"[:room]


def count(root: Any) -> int:
    return sum(1 for _ in root.iter())


@pytest.mark.parametrize("name", OPERATIONS)
def test_markup_in_every_text_stays_text(name: str) -> None:
    operation: Operation = operations()[name]
    edition = editions(operation)[0]
    params = ParamsMaker(3, edition).all(operation)
    marker = Marker()
    marked = marker.marked(operation.params, params)
    plain = etree.fromstring(qb.encode_request(name, params, edition=edition, unstorable="allow"))
    for encoding in ("ascii", "utf-8"):
        document = qb.encode_request(name, marked, edition=edition, encoding=encoding)  # type: ignore[arg-type]
        root = etree.fromstring(document)
        assert fast().validate(root), fast().error_log[0]
        assert count(root) == count(plain)
        texts = [each for each in root.itertext() if each.startswith(MARKUP[:2])]
        texts += [each for element in root.iter() for each in element.attrib.values() if each.startswith(MARKUP[:2])]
        assert len(texts) == marker.count
        (request,) = qb.decode_request(document)
        if request.operation == name:
            assert {key: request.params[key] for key in marked} == marked
        native = qb.to_json(document, shape="native")
        again = qb.encode_message_set(native, edition=edition, encoding=encoding)  # type: ignore[arg-type]
        assert qb.to_json(again, shape="native") == native


def test_a_list_of_any_length() -> None:
    lines = [{"itemId": "1-1", "description": MARKUP}] * 50_000
    document = qb.encode_request("invoices.create", {"customerId": "1-1", "lines": lines}, unstorable="allow")
    root = etree.fromstring(document, etree.XMLParser(huge_tree=True))
    assert fast().validate(root), fast().error_log[0]
    assert len(root.findall(".//InvoiceLineAdd")) == 50_000


@pytest.mark.parametrize("item", [None, {"quantity": "x"}, {"__class__": 1}, "</QBXML>"], ids=str)
def test_of_a_list_that_is_all_wrong_the_first_problems_are_told(item: Any) -> None:
    lines = [item] * 100_000
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_request("invoices.create", {"customerId": "1-1", "lines": lines})
    assert len(caught.value.problems) == 101
    assert caught.value.problems[-1].code == "more_problems"
    message = {"InvoiceAddRq": {"InvoiceAdd": {"CustomerRef": {"ListID": "1-1"}, "InvoiceLineAdd": lines}}}
    with pytest.raises(qb.RequestError) as caught:
        qb.encode_message_set([message])
    assert len(caught.value.problems) == 101
    assert caught.value.problems[-1].code == "more_problems"


@settings(max_examples=400)
@given(st.sampled_from(OPERATIONS), st.integers(0, 2**32), st.booleans())
def test_spoiled_objects_of_the_native_shape_make_a_document_or_an_error(name: str, seed: int, strict: bool) -> None:
    edition: Any = editions(operations()[name])[0]
    params = ParamsMaker(seed, edition).some(operations()[name])
    document = qb.encode_request(name, params, edition=edition, unstorable="allow")
    native = Spoiler(seed).spoiled(msgspec.json.decode(qb.to_json(document, shape="native")))
    try:
        written = qb.encode_message_set(native, edition=edition, strict=strict, unstorable="allow")
    except qb.QBXMLError as error:
        told(error)
        return
    root = etree.fromstring(written, etree.XMLParser(huge_tree=True))
    assert not strict or fast().validate(root), fast().error_log[0]
    assert not strict or qb.validate(written, edition=edition) == []
