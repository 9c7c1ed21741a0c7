"""What status codes mean. The expectations stand here by hand: they come from recordings and others' sources."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import qbxml_core.facts.status
from qbxml_core import OptionError
from qbxml_core.facts.status import StatusFacts, describe, describe_hresult, kind_of

KINDS = {
    "ok": [0, 550, 560, 570],
    "empty": [1],
    "partial": [500, 501, 510, 530, 531, 540, 600],
    "not_found": [3000, 3120],
    "conflict": [3100, 3160, 3200, 3500],
    "busy": [1010, 3175, 3176],
    "invalid": [
        *(1060, 3010, 3020, 3030, 3031, 3035, 3060, 3070, 3110, 3130, 3140, 3150, 3170, 3171, 3180, 3210, 3351, 3391),
        9004,
    ],
    "denied": [2000, 2010, 2020, 2030, 2040, 3220, 3260, 3261],
    "unsupported": [1030, 3250, 3262, 3264],
    "skipped": [3231],
    "failed": [1000, 9001, 9002, 9003, 9005],
}
RECORDED = {0, 1, 500, 530, 3070, 3100, 3120, 3140, 3180, 3200}
RETRYABLE = {1010, 3175, 3176, 3231}
MESSAGE_SET = {600, 9001, 9002, 9003, 9004, 9005}
ONLY_REMEMBERED = [
    *(3040, 3045, 3050, 3065, 3080, 3085, 3090, 3121, 3151, 3152, 3153, 3161, 3162, 3172, 3173, 3177),
    *(3185, 3190, 3205, 3230, 3240, 3270, 3280, 3290, 3300, 3415),
]
KNOWN = [(code, kind) for kind, codes in KINDS.items() for code in codes]

COM_KINDS = {
    "invalid": [0x80040400],
    "busy": [0x80040401, 0x80040408, 0x80040414, 0x8004041B, 0x80040422, 0x80040424],
    "conflict": [0x8004040A, 0x80040410],
    "denied": [0x80040418, 0x8004041A, 0x8004041D, 0x80040420],
    "unsupported": [0x8004041F],
    "failed": [
        *(0x80040154, 0x8007007E, 0x80040308, 0x80040402, 0x80040403, 0x80040406, 0x8004040D, 0x80040416, 0x80040417),
        *(0x80040421, 0x80040438, 0x80042584, 0x80010105, 0x8004040B, 0x80004002),
    ],
}
COM_RETRYABLE = {
    *(0x80040401, 0x80040408, 0x8004040B, 0x8004040D, 0x80040414, 0x8004041B, 0x80040422, 0x80040424, 0x80010105)
}
COM_KNOWN = [(code, kind) for kind, codes in COM_KINDS.items() for code in codes]


@pytest.mark.parametrize(("code", "kind"), KNOWN)
def test_every_known_code(code: int, kind: str) -> None:
    facts = describe(code)
    assert facts.code == code
    assert facts.kind == kind
    assert facts.kind_when_empty == ("not_found" if code == 500 else kind)
    assert facts.retryable == (code in RETRYABLE)
    assert facts.certainty == ("recorded" if code in RECORDED else "seen")
    assert facts.message_set == (code in MESSAGE_SET)
    assert facts.meaning


@pytest.mark.parametrize("code", ONLY_REMEMBERED)
def test_a_code_known_from_memory_has_no_words_of_its_own(code: int) -> None:
    stranger = 3099 if code < 3100 else 3998
    assert describe(code) == describe(stranger)._replace(code=code)
    assert describe(code).certainty == "unverified"
    assert describe(code).user_message == ""


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        *[(2, "ok"), (499, "ok"), (502, "partial"), (999, "partial"), (1001, "failed"), (1999, "failed")],
        *[(2001, "unsupported"), (2999, "unsupported"), (3001, "invalid"), (3099, "invalid"), (3101, "invalid")],
        *[(3999, "invalid"), (4000, "failed"), (9000, "failed"), (9006, "failed"), (9100, "invalid")],
        *[(9199, "invalid"), (9200, "failed"), (0xFFFFFFFF, "failed")],
    ],
)
def test_an_unknown_code_gets_what_its_range_says(code: int, kind: str) -> None:
    facts = describe(code)
    assert (facts.kind, facts.kind_when_empty) == (kind, kind)
    assert (facts.retryable, facts.certainty, facts.message_set) == (False, "unverified", False)


@pytest.mark.parametrize("code", [-1, -2147220480, 1 << 32, 10**30])
def test_a_damaged_code_is_a_failure_and_no_exception(code: int) -> None:
    facts = describe(code)
    assert (facts.code, facts.kind, facts.retryable, facts.certainty) == (code, "failed", False, "unverified")


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (
            3170,
            'There was an error when modifying "A". QuickBooks error message: LIST has been modified by another user.',
        ),
        (3180, "This list has been modified by another user."),
        (3180, "The internals could not be locked. They are in use by another user."),
        (3260, 'Object "1-2" cannot be deleted because it is in use.'),
    ],
)
def test_what_someone_else_is_using_may_be_had_later(code: int, message: str) -> None:
    facts = describe(code, message)
    assert facts.retryable
    assert "ermission" not in facts.user_message, "nobody has to grant anything"
    assert (facts.kind, facts.certainty) == (describe(code).kind, describe(code).certainty), "the code decides the kind"
    assert not describe(code).retryable
    assert not describe(code, "A value was refused.").retryable


def test_words_that_belong_to_another_code_add_nothing() -> None:
    assert describe(3200, "This list has been modified by another user.") == describe(3200)
    assert describe(3260, "This list has been modified by another user.") == describe(3260)
    assert describe(3170, None) == describe(3170, "") == describe(3170)


def test_nothing_below_1000_is_a_failure() -> None:
    assert {kind_of(code) for code in range(1000)} == {"ok", "empty", "partial"}
    assert {kind_of(code) for code in range(1000, 9300)}.isdisjoint({"ok", "empty", "partial"})


def test_only_a_missing_object_turns_on_the_records() -> None:
    assert [code for code in range(9300) if kind_of(code) != kind_of(code, has_records=False)] == [500]
    assert kind_of(500, has_records=False) == "not_found"
    assert kind_of(3200, has_records=True) == "conflict"  # it comes with the record as it is now


@pytest.mark.parametrize(("code", "kind"), COM_KNOWN)
def test_every_known_hresult(code: int, kind: str) -> None:
    facts = describe_hresult(code)
    assert (facts.code, facts.kind, facts.kind_when_empty) == (code, kind, kind)
    assert facts.retryable == (code in COM_RETRYABLE)
    assert facts.certainty == ("recorded" if code == 0x80040400 else "seen")
    assert not facts.message_set


@pytest.mark.parametrize(
    "value",
    [0x80040400, -2147220480, "0x80040400", "0X80040400", "80040400", "-2147220480", "2147746816", " 0x80040400\n"],
)
def test_an_hresult_in_every_form(value: int | str) -> None:
    facts = describe_hresult(value)
    assert (facts.code, facts.kind, facts.certainty) == (0x80040400, "invalid", "recorded")


def test_an_unknown_hresult_is_a_failure_and_a_positive_one_is_none() -> None:
    assert describe_hresult("0x80049999")[1:3] == ("failed", False)
    assert describe_hresult("0x80049999").certainty == "unverified"
    assert describe_hresult(0xFFFFFFFF).kind == describe_hresult(-1).kind == "failed"
    assert describe_hresult(0x80000000).kind == "failed"
    assert describe_hresult(0x7FFFFFFF).kind == describe_hresult(0).kind == describe_hresult("1").kind == "ok"


@pytest.mark.parametrize(
    "value", ["", " ", "0x", "0x800404001", "E_FAIL", "8004.0400", "--1", "3000000000000", 1 << 32, -(1 << 31) - 1]
)
def test_what_is_no_hresult_is_refused(value: int | str) -> None:
    with pytest.raises(OptionError, match=r"32 bits such as \"0x80040400\": found "):
        describe_hresult(value)


@pytest.mark.parametrize("value", [None, 1.0, True, b"0x80040400"])
def test_an_hresult_of_the_wrong_type_is_a_mistake_of_the_program(value: object) -> None:
    with pytest.raises(TypeError, match="an HRESULT must be an int or a str, not"):
        describe_hresult(value)  # type: ignore[arg-type]


def test_a_long_text_is_not_repeated_in_the_error() -> None:
    with pytest.raises(OptionError) as error:
        describe_hresult("secret " * 1000)
    assert len(str(error.value)) < 150


def _everything() -> list[StatusFacts]:
    return [describe(code) for code, _ in KNOWN] + [describe_hresult(code) for code, _ in COM_KNOWN]


@pytest.mark.parametrize("facts", _everything(), ids=lambda facts: f"{facts.code:#x}")
def test_who_can_act_is_told_how(facts: StatusFacts) -> None:
    historic = "Online Edition" in facts.meaning
    if facts.kind in ("busy", "denied", "conflict", "not_found") and not historic:
        assert facts.user_message, "someone at the machine can mend it, so say how"
    if facts.kind == "failed" and facts.code != 9003:
        assert facts.user_message
    if facts.kind == "empty" or facts.code == 0:
        assert facts.user_message == ""
    for jargon in ("qbXML", "XML", "HRESULT", "COM ", "element", "edit sequence", "request ID"):
        assert jargon not in facts.user_message, "a bookkeeper reads this"


def test_a_lost_answer_is_never_sent_again_unseen() -> None:
    """After these nobody knows whether the change was made: a blind second try may make it twice."""
    for facts in (describe(1000), describe(9002), describe(9005), describe_hresult(0x80010105)):
        assert "whether the change was made" in facts.user_message


def test_the_tables_load_when_they_are_used() -> None:
    program = (
        "import sys, qbxml_core.facts.status as status; tables = 'qbxml_core._generated.status';"
        "assert tables not in sys.modules; status.describe(0); assert tables in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(qbxml_core.__file__).parent.parent)
