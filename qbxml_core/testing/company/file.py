"""A QuickBooks company file in memory: qbXML requests in, qbXML responses out.

A request is read as the operation it asks for, whose verb says what to do. What can be made, changed and asked for
follows from the types in the compiled tables, not from code for each object: `XAdd` makes the record that `XAddRs`
holds. It is a test double: it keeps what it is given and checks what programs trip over (names, references, edit
sequences), but it does no bookkeeping.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from threading import Lock
from typing import NoReturn

import msgspec

import qbxml_core as qb

from ...io.target import open_target
from .ledger import Ledger
from .making import Maker, amounts, ordered
from .message_sets import MessageSets, StoredSet
from .queries import Iterators, MissingError, not_handled, selected, shown
from .reports import report
from .types import TYPES, Node, amount, listed, records_of, text

SAMPLE = Path(__file__).with_name("sample.xml")
"""What the built-in company answers to each query."""
NO_RECORDS = b"<QBXML><QBXMLMsgsRs/></QBXML>"
FORMAT = "qbxml company file, version 1"
FAMILIES = ("ItemQuery", "EntityQuery", "TermsQuery")
"""Queries over several kinds of records, which share their names."""
TOTALS = ("Subtotal", "TotalAmount", "Amount", "AmountDue", "BalanceRemaining", "OpenAmount", "CreditAmount")
ENTITIES = ("CustomerRef", "VendorRef", "PayeeEntityRef", "EntityRef")
NOT_POSTED = ("TimeTrackingRet", "VehicleMileageRet")
"""What has a TxnID and is no transaction to QuickBooks."""
COUNTED = ("QuantityOn", "QuantityCan")
DELETED = {"TxnDel": "TxnDeletedRet", "ListDel": "ListDeletedRet"}


class RefusedError(Exception):
    """A status other than 0, with what the response has all the same."""

    def __init__(self, code: int, words: str, content: Node | None = None) -> None:
        super().__init__(words)
        self.code = code
        self.words = words
        self.content = content or {}


class _Saved(msgspec.Struct):
    """What `save` writes."""

    format: str
    last: int
    sequence: int
    records: dict[str, dict[str, Node]]
    message_sets: dict[str, StoredSet]


class CompanyFile:
    """A company file in memory. It answers request documents as QuickBooks does.

    `respond`, `save` and `refuse_next` may be called from several threads; requests are executed one after the other.
    """

    def __init__(self, document: bytes | None = None, *, now: Callable[[], datetime] = datetime.now) -> None:
        """Opens a company.

        Args:
            document: A response document whose records the company has, such as a recording. Without it, a small
                built-in sample company.
            now: The clock of the workstation.

        Raises:
            DecodeError: The document cannot be read, or is not one of responses.
        """
        self._now = now
        self._lock = Lock()
        self._session = ""  # of the request that is being executed
        self._records: dict[str, dict[str, Node]] = {}
        self._last = 0
        self._sequence = 0
        self._ledger = Ledger(self._records)
        self._iterators = Iterators()
        self._message_sets = MessageSets()
        self._maker = Maker(self._resolved, self._transaction, self._new_txn_id, self._new_entry)
        self._planned: list[RefusedError] = []
        self._take_over(SAMPLE.read_bytes() if document is None else document)

    @classmethod
    def empty(cls, *, now: Callable[[], datetime] = datetime.now) -> CompanyFile:
        """A company without any record; not even with preferences or accounts."""
        return cls(NO_RECORDS, now=now)

    @classmethod
    def load(cls, path: str | os.PathLike[str], *, now: Callable[[], datetime] = datetime.now) -> CompanyFile:
        """A company that was saved: its records and its message sets.

        Raises:
            OSError: The file cannot be read.
            OptionError: It was not written by `save`.
        """
        try:
            saved = msgspec.json.decode(Path(path).read_bytes(), type=_Saved)
        except msgspec.DecodeError as error:
            raise qb.OptionError(f"{os.fspath(path)} is not a company file written by `save`: {error}") from None
        if saved.format != FORMAT:
            raise qb.OptionError(f"{os.fspath(path)} has the format {saved.format!r}; this version reads {FORMAT!r}")
        company = cls.empty(now=now)
        company._last, company._sequence = saved.last, saved.sequence
        company._records.update(saved.records)
        company._message_sets = MessageSets(saved.message_sets)
        return company

    def save(self, path: str | os.PathLike[str]) -> None:
        """Writes the records and the message sets to a file, as JSON. Open iterators and planned refusals are not kept.

        The file appears whole or not at all.

        Raises:
            TargetError: The file cannot be written.
        """
        with self._lock:
            saved = _Saved(FORMAT, self._last, self._sequence, self._records, self._message_sets.stored)
            content = msgspec.json.encode(saved)
        with open_target(os.fspath(path)) as output:
            output.write(content)

    def refuse_next(self, code: int, words: str = "") -> None:
        """Answers the next request message with a status, whatever it asks for, and does nothing."""
        with self._lock:
            self._planned.append(RefusedError(code, words or f"Status {code} as planned."))

    def respond(self, request: bytes, *, session: str = "") -> bytes:
        """The response document to a request document.

        Args:
            request: The document, of one message or several.
            session: The session with QuickBooks that the request belongs to. Iterators live in theirs.

        Raises:
            DecodeError: The document cannot be read.
        """
        requests = qb.decode_request(request)
        root = msgspec.json.decode(qb.to_json(request, shape="native"))
        names = [name for name in ("QBXMLMsgsRq", *root) if name in root and name.endswith("MsgsRq")]
        message_set: Node = root[names[0]] if names else {}
        with self._lock:
            self._session = session
            answer = self._message_sets.answer(
                message_set, lambda: self._executed(requests, message_set.get("@onError") == "stopOnError")
            )
        if answer.status is None:
            return qb.encode_message_set(answer.responses, layout="quickbooks")
        content: Node = {"#order": []}
        for response in answer.responses:
            for name, inside in response.items():
                content.setdefault(name, []).append(inside)
                content["#order"].append(name)
        if answer.message_set_id is not None:
            content["@newMessageSetID"] = answer.message_set_id
        content["@messageSetStatusCode"] = str(answer.status)
        return qb.encode_message_set({"QBXMLMsgsRs": content}, layout="quickbooks")

    def _executed(self, requests: list[qb.Request], stops: bool) -> list[Node]:
        """The responses to the messages of a set, one after the other."""
        failed = False
        responses: list[Node] = []
        for request in requests:
            if request.message.startswith("Signon"):  # everybody is let in
                continue
            try:
                if failed and stops:
                    raise RefusedError(3231, "The request has not been processed.")
                content = self._answered(request)
                code, words = 0, "Status OK"
            except RefusedError as refused:
                code, words, content = refused.code, refused.words, refused.content
            failed = failed or code >= 1000
            severity = "Info" if code < 500 else "Warn" if code < 1000 else "Error"
            head = {"@requestID": request.request_id} if request.request_id is not None else {}
            head |= {"@statusCode": str(code), "@statusSeverity": severity, "@statusMessage": words}
            responses.append({f"{request.message}Rs": head | content})
        return responses

    # --- operations

    def _answered(self, request: qb.Request) -> Node:
        if self._planned:
            raise self._planned.pop(0)
        do = {
            "list": self._query,
            "retrieve": self._query,
            "report": self._report,
            "create": self._create,
            "update": self._update,
            "delete": self._delete,
            "void": self._void,
        }
        verb = qb.routes()[request.operation].verb if request.operation else ""
        return do.get(verb, _not_done)(request)

    def _create(self, request: qb.Request) -> Node:
        ret, body = _record_in(request)
        id_name = _id_name(ret)
        record = self._maker.made(body, ret)
        new_id = self._new_list_id() if id_name == "ListID" else self._new_txn_id()
        record |= {id_name: new_id, "TimeCreated": self._time()}
        self._named(ret, record)
        for key, value in (("IsActive", "true"), ("TxnDate", self._time()[:10]), ("TxnNumber", str(self._last))):
            record.setdefault(key, value)
        if "RefNumber" in TYPES[ret]:
            record.setdefault("RefNumber", str(1000 + len(self._records.get(ret, {}))))
        record |= {key: "0" for key in TYPES[ret] if key.startswith(COUNTED) and key not in record}
        follows = listed(body.get("LinkToTxnID"))
        for txn_id in follows:
            self._transaction(txn_id)  # it has to be there
        return self._kept(ret, record, follows)

    def _update(self, request: qb.Request) -> Node:
        ret, body = _record_in(request)
        record = self._one(ret, request)
        if request.params.get("revisionNumber") != record["EditSequence"]:
            raise RefusedError(3200, "The provided edit sequence is out-of-date.", {ret: [record]})
        changes = {key: value for key, value in body.items() if key != "EditSequence"}
        changed = self._maker.merged(record, changes, ret)
        if any("Line" in key for key in changes):  # the totals are no longer right
            changed = {key: value for key, value in changed.items() if key not in TOTALS}
        self._named(ret, changed)
        return self._kept(ret, changed, [])

    def _delete(self, request: qb.Request) -> Node:
        message = request.message
        if message not in DELETED:
            _not_done(request)
        kind = request.native[f"{message}Type"]
        record = self._one(f"{kind}Ret", request)
        id_name = _id_name(f"{kind}Ret")
        self._ledger.remove(f"{kind}Ret", record[id_name])
        gone = {f"{message}Type": kind, id_name: record[id_name]}
        gone |= {"TimeCreated": record.get("TimeCreated", self._time()), "TimeDeleted": self._time()}
        gone |= {key: record[key] for key in ("RefNumber", "FullName") if key in record}
        self._records.setdefault(DELETED[message], {})[record[id_name]] = ordered(gone, DELETED[message])
        return ordered(gone, f"{message}Rs")

    def _void(self, request: qb.Request) -> Node:
        kind = request.native["TxnVoidType"]
        record = self._one(f"{kind}Ret", request)
        self._ledger.unlink(f"{kind}Ret", record["TxnID"])
        record = self._one(f"{kind}Ret", request)
        void = record | {key: "0.00" for key in TOTALS if key in record}
        void["Memo"] = f"VOID: {record['Memo']}" if "Memo" in record else "VOID:"
        changed = self._kept(f"{kind}Ret", void, [])[f"{kind}Ret"]
        return ordered({"TxnVoidType": kind, **changed}, "TxnVoidRs")

    def _report(self, request: qb.Request) -> Node:
        return report(request, self._all("AccountRet"))

    def _query(self, request: qb.Request) -> Node:
        kinds = records_of(request.message) or _not_done(request)
        missing: MissingError | None = None
        rest = 0
        name = request.params.get("cursor", "")
        count = request.params.get("limit", 1 << 30)
        iterator = request.native.get("@iterator")
        if iterator == "Continue":
            try:
                taken, rest = self._iterators.take(name, count, self._session)
            except KeyError:
                raise RefusedError(3391, f'There is no iterator "{name}" in this session.') from None
        else:
            try:
                found = selected(request, [(ret, record) for ret in kinds for record in self._all(ret)])
            except MissingError as error:
                missing, found = error, error.found
            found = [(ret, shown(request, ret, record)) for ret, record in found]
            taken = found[:count]
            if iterator:
                name, rest = self._iterators.start(found[count:], self._session), len(found[count:])
        answer: Node = {"@iteratorRemainingCount": str(rest), "@iteratorID": name} if iterator else {}
        meta_data = request.native.get("@metaData", "NoMetaData")
        if meta_data != "NoMetaData":
            answer["@retCount"] = str(len(taken))
        for ret, record in taken if meta_data != "MetaDataOnly" else ():
            answer.setdefault(ret, []).append(record)
        if missing is not None:
            words = f'There was a required element ("{missing.wanted}") that could not be found in QuickBooks.'
            raise RefusedError(500, f"The query request has not been fully completed. {words}", answer)
        if not iterator and (unknown := not_handled(request)):
            raise RefusedError(530, f"This company file does not look at {', '.join(unknown)}.", answer)
        if not iterator and not taken and meta_data == "NoMetaData":
            raise RefusedError(1, "A query request did not find a matching object in QuickBooks")
        return answer

    # --- records

    def _all(self, ret: str) -> list[Node]:
        return [*self._transactions()] if ret == "TransactionRet" else [*self._records.get(ret, {}).values()]

    def _one(self, ret: str, request: qb.Request) -> Node:
        """The record that a request names by its ID."""
        wanted = request.params.get("id") or ""
        record = self._records.get(ret, {}).get(wanted)
        if record is None:
            raise RefusedError(3120, f'Object "{wanted}" specified in the request cannot be found.')
        return record

    def _transactions(self) -> Iterator[Node]:
        """Every transaction, with what the query over all of them shows."""
        for ret, records in self._records.items():
            if not {"TxnID", "EditSequence"} <= TYPES.get(ret, {}).keys() or ret in NOT_POSTED:
                continue
            for record in records.values():
                entity = next((record[key] for key in ENTITIES if key in record), None)
                whole = {"TxnType": ret.removesuffix("Ret"), **record, "EntityRef": entity}
                whole["Amount"] = next((record[key] for key in TOTALS if key in record), "0.00")
                whole["IsActive"] = None  # estimates have it, and that query does not ask for it
                yield {key: value for key, value in whole.items() if value}

    def _kept(self, ret: str, record: Node, follows: list[str]) -> Node:
        self._sequence = max(self._sequence + 1, int(self._now().timestamp()))
        if _id_name(ret) == "TxnID":
            total = amount(sum(amounts(record, ret), Decimal()))
            record = dict.fromkeys(TOTALS, total) | record
        if "PriceLevelType" in TYPES[ret]:
            record.setdefault("PriceLevelType", "PerItem" if "PriceLevelPerItemRet" in record else "FixedPercentage")
        record = ordered(record | {"TimeModified": self._time(), "EditSequence": str(self._sequence)}, ret)
        return {ret: self._ledger.keep(ret, record[_id_name(ret)], record, follows)}

    def _named(self, ret: str, record: Node) -> None:
        """Gives the record its full name. Raises RefusedError where another one of its list has it."""
        if "Name" not in TYPES[ret]:
            return
        if "Name" not in record:  # of a person
            parts = (record[key] for key in ("FirstName", "MiddleName", "LastName") if key in record)
            record["Name"] = " ".join(parts)
        if not record["Name"]:
            raise RefusedError(3150, "There is a missing element: Name.")
        parent = text(record, "ParentRef", "FullName")
        record["FullName"] = f"{parent}:{record['Name']}" if parent else record["Name"]
        record["Sublevel"] = str(record["FullName"].count(":"))
        family = next((kinds for each in FAMILIES if ret in (kinds := records_of(each))), [ret])
        own = text(record, "ListID")
        for kind in family:
            for other in self._all(kind):
                if other["ListID"] != own and _name(other).lower() == record["FullName"].lower():
                    raise RefusedError(3100, f'The name "{record["FullName"]}" of the list element is already in use.')

    def _resolved(self, name: str, reference: Node) -> Node:
        wanted, by_name = text(reference, "ListID"), (text(reference, "FullName") or "").lower()
        own = f"{name.removesuffix('Ref')}Ret"
        for ret in sorted(self._records, key=lambda each: each != own):
            for record in self._records[ret].values() if ret not in DELETED.values() else ():
                if "ListID" in record and (
                    record["ListID"] == wanted or (not wanted and _name(record).lower() == by_name)
                ):
                    return {"ListID": record["ListID"], "FullName": _name(record)}
        what = f'"{wanted or reference.get("FullName")}"'
        raise RefusedError(3140, f"There is an invalid reference to QuickBooks {name.removesuffix('Ref')} {what}.")

    def _transaction(self, txn_id: str) -> Node:
        """What a transaction that deals with another one tells of it."""
        for ret, records in self._records.items():
            record = records.get(txn_id, {})
            if "TxnID" in record and ret not in DELETED.values():
                told = {key: record[key] for key in ("TxnDate", "RefNumber") if key in record}
                return {"TxnType": record.get("TxnType", ret.removesuffix("Ret"))} | told
        raise RefusedError(3120, f'Object "{txn_id}" specified in the request cannot be found.')

    def _take_over(self, document: bytes) -> None:
        """Takes over the records of a response document."""
        for found in qb.iter_records(document, shape="native"):
            ((ret, record),) = found.items()
            self._last += 1
            own = text(record, "ListID") or text(record, "TxnID") or str(self._last)
            self._records.setdefault(ret, {})[own] = record

    # --- IDs and times

    def _new_list_id(self) -> str:
        self._last += 1
        return f"8{self._last:07X}-{int(self._now().timestamp())}"

    def _new_txn_id(self) -> str:
        self._last += 1
        return f"{self._last:X}-{int(self._now().timestamp())}"

    def _new_entry(self) -> Node:
        now = self._time()
        return {"ListID": self._new_list_id(), "TimeCreated": now, "TimeModified": now, "EditSequence": str(self._last)}

    def _time(self) -> str:
        now = self._now()
        return (now if now.tzinfo else now.astimezone()).isoformat(timespec="seconds")


def _not_done(request: qb.Request) -> NoReturn:
    raise RefusedError(1030, f"This company file does not do {request.message}.")


def _record_in(request: qb.Request) -> tuple[str, Node]:
    """The kind of record that a request makes or changes, and what it says of it, in the wire's own names."""
    kinds = records_of(request.message)
    if len(kinds) != 1 or not _id_name(kinds[0]):
        _not_done(request)
    return kinds[0], request.native.get(request.message) or {}


def _id_name(ret: str) -> str:
    """ListID or TxnID, empty for records without an ID."""
    return next((name for name in ("ListID", "TxnID") if name in TYPES[ret]), "")


def _name(record: Node) -> str:
    return record.get("FullName") or record.get("Name") or record.get("Initial") or ""
