"""Input made to hurt: entities, depth, names, numbers of things. Refused, or read at a cost that stays in proportion.

How long odd input takes is measured in `benches`; here, what is refused, and that it is refused before it is paid for.
"""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import qbxml_core as qb
from qbxml_core import Limits, _engine

BOMB = """<!DOCTYPE QBXML [
<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
]>"""
DOCTYPES = [
    "<!DOCTYPE QBXML>",
    BOMB,
    '<!DOCTYPE QBXML SYSTEM "file:///etc/passwd">',
    '<!DOCTYPE QBXML [<!ENTITY % a SYSTEM "http://127.0.0.1/a"> %a;]>',
]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16"])
@pytest.mark.parametrize("prolog", ["", '<?xml version="1.0"?>\n', "<!-- a -->", "\n"])
@pytest.mark.parametrize("doctype", DOCTYPES)
def test_doctypes_are_refused_wherever_they_are(doctype: str, prolog: str, encoding: str) -> None:
    for document in (
        f"{prolog}{doctype}<QBXML><QBXMLMsgsRs>&c;</QBXMLMsgsRs></QBXML>",
        f"{prolog}<QBXML>{doctype}</QBXML>",
        f"{prolog}<QBXML/>{doctype}",
        f"{prolog}<QBXML><QBXMLMsgsRs><InvoiceQueryRs><InvoiceRet>{doctype}</InvoiceRet>",
    ):
        for policy in ("repair", "keep", "error"):
            with pytest.raises(qb.DoctypeError):
                qb.to_json(document.encode(encoding), illegal_characters=policy)  # type: ignore[arg-type]
            with pytest.raises(qb.DoctypeError):
                [*qb.iter_records(document.encode(encoding), illegal_characters=policy)]  # type: ignore[arg-type]


def test_an_escaped_doctype_is_one() -> None:
    escaped = (BOMB + "<QBXML>&c;</QBXML>").replace("&", "&amp;").replace("<", "&lt;")
    with pytest.raises(qb.DoctypeError):
        qb.to_json(escaped)
    with pytest.raises(qb.DoctypeError):
        qb.to_json("&lt;?xml version='1.0'?>" + escaped)


def test_entities_never_grow() -> None:
    for policy in ("repair", "keep"):
        output = qb.to_json(
            "<QBXML><QBXMLMsgsRs><ClassQueryRs><ClassRet><Name>&a;&a;</Name></ClassRet></ClassQueryRs></QBXMLMsgsRs></QBXML>",
            illegal_characters=policy,  # type: ignore[arg-type]
        )
        assert json.loads(output)["responses"][0]["data"][0]["name"] == "&a;&a;"


RECORD = "<QBXML><QBXMLMsgsRs><ClassQueryRs><ClassRet>%s</ClassRet></ClassQueryRs></QBXMLMsgsRs></QBXML>"


@pytest.mark.parametrize(
    ("content", "limit"),
    [
        ("<a>" * 100_000, "max_depth"),
        (f"<{'n' * 1_000_000}/>", "max_name"),
        (f"<a {'n' * 1_000_000}='1'/>", "max_name"),
        ("x" * (17 << 20), "max_text"),
        (f"<a b='{'x' * (17 << 20)}'/>", "max_text"),
        (f"<![CDATA[{'x' * (17 << 20)}]]>", "max_text"),
        ("<Name>abcdefgh</Name>" * (2 << 20), "max_record"),
        (f"<!--{'x' * (33 << 20)}", "max_record"),
        (f"<a {' '.join(f'n{n}=' + repr('1') for n in range(100_000))}/>", "64 attributes"),
    ],
)
@pytest.mark.parametrize("shape", ["api", "native"])
def test_limits_refuse(content: str, limit: str, shape: str) -> None:
    with pytest.raises(qb.LimitError, match=limit) as caught:
        qb.to_json(RECORD % content, shape=shape)  # type: ignore[arg-type]
    assert caught.value.path.startswith("QBXMLMsgsRs/ClassQueryRs")


def test_names_at_a_level() -> None:
    """Beyond a fixed number, names cannot be gathered any more; records of the api shape need not be."""
    messages = "".join(f"<N{number}QueryRs/>" for number in range(600))
    document = f"<QBXML><QBXMLMsgsRs>{messages}</QBXMLMsgsRs></QBXML>"
    with pytest.raises(qb.LimitError, match="512 different children"):
        qb.to_json(document, shape="native")
    assert len(json.loads(qb.to_json(document))["responses"]) == 600
    assert qb.to_json(document, shape="native", format="ndjson").count(b"\n") == 600


def test_a_million_warnings() -> None:
    document = RECORD % ("<New/>" * 1_000_000)
    found: list[qb.DecodeWarning] = []
    output = qb.to_json(document, limits=Limits(max_warnings=10), on_warning=found.append)
    assert len(found) == 10
    assert len(output) < 5000
    decoder = _engine.Decoder(max_warnings=10)
    decoder.feed(document.encode())
    decoder.close()
    assert decoder.warning_count == 1_000_000
    assert decoder.warning_counts == [("unknown_element", "QBXMLMsgsRs/ClassQueryRs/ClassRet/New", 1_000_000)]


ATTACKS = {
    "names": '"".join(f"<n{n}/>" for n in range(1_500_000))',
    "damage": '"& " * 10_000_000',
    "references": '"&#0;" * 5_000_000',
    "warnings": '"<ClassRet><Odd/></ClassRet>" * 1_000_000',
    "messages": '"".join(f"</ClassQueryRs><ClassQueryRs statusCode={n!r}>" for n in map(str, range(400_000)))',
    "broken": '"<ClassRet><a>" * 1_500_000',
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_memory_stays_in_proportion(attack: str) -> None:
    """20 MB of it in pieces take no more than a few of the largest record."""
    program = f"""
import resource
from qbxml_core import Decoder
document = "<QBXML><QBXMLMsgsRs><ClassQueryRs>" + {ATTACKS[attack]}
data = document.encode()
del document
decoder = Decoder(salvage=True, format="ndjson", shape="api")
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for at in range(0, len(data), 65536):
    decoder.feed(data[at : at + 65536])
    decoder.drain()
decoder.close()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert int(result.stdout) * 1024 < 400 << 20
