"""One made value at a time: what QuickBooks would show in a field of this name and wire type."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from . import words
from .schema import Leaf


class Slot(NamedTuple):
    """A place in a template whose text is another one in every record: see `layout.Filler`."""

    kind: str


Text = str | Slot

_SLOT_OF_WIRE_TYPE = {
    "IDTYPE": "id",
    "AMTTYPE": "amount",
    "PRICETYPE": "price",
    "QUANTYPE": "quantity",
    "DATETYPE": "date",
    "DATETIMETYPE": "datetime",
}
_OWN_IDS = ("TxnID", "ListID", "TxnLineID")


class Values:
    """Makes values from one source of chance."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self._place = words.CITIES[0]

    def leaf(self, name: str, leaf: Leaf, parent: str) -> Text:
        """The text of an element or attribute called `name` inside an element called `parent`."""
        if leaf.words:
            return self.rng.choice(leaf.words)
        slot = _SLOT_OF_WIRE_TYPE.get(leaf.type)
        if slot and leaf.min_value is None and leaf.max_value is None:
            if slot == "id":
                slot = "own id" if name in _OWN_IDS and parent.endswith(("Ret", "Rs")) else "id"
            return Slot(slot)
        return self._fixed(name, leaf, parent)

    def _fixed(self, name: str, leaf: Leaf, parent: str) -> Text:
        rng = self.rng
        match leaf.type:
            case "BOOLTYPE":
                return rng.choice(("true", "false"))
            case "INTTYPE":
                return self._integer(name, leaf)
            case "AMTTYPE" | "PRICETYPE" | "QUANTYPE":
                return self._between(leaf, "{:.2f}")
            case "PERCENTTYPE":
                return rng.choice(("0.00", "7.75", "8.25", "-5.00", "20.48291", "10.00"))
            case "FLOATTYPE":
                return rng.choice(("1", "1.05471", "0.7431", "1.25"))
            case "TIMEINTERVALTYPE":
                return f"PT{rng.randrange(12)}H{rng.choice((0, 15, 30, 45))}M0S"
            case "GUIDTYPE" | "UUIDTYPE":
                return "0" if name == "OwnerID" and rng.random() < 0.8 else self.guid()
            case "MACROTYPE":
                return f"TxnID:{rng.choice(words.FIRM_WORDS)}{rng.randrange(1000)}"
            case _:
                return self._string(name, leaf, parent)

    def _integer(self, name: str, leaf: Leaf) -> Text:
        if leaf.min_value is None and leaf.max_value is None and name in ("TxnNumber", "CustomerID"):
            return Slot("number")
        low = int(leaf.min_value or 0)
        high = int(leaf.max_value or low + 30)
        return str(self.rng.randint(low, high))

    def _between(self, leaf: Leaf, form: str) -> str:
        low = float(leaf.min_value or 0)
        high = float(leaf.max_value or low + 1000)
        return form.format(self.rng.uniform(low, high))

    def _string(self, name: str, leaf: Leaf, parent: str) -> Text:
        limit = leaf.max_length
        if name in ("RefNumber", "EditSequence") and (limit is None or limit >= 10):
            return Slot("number" if name == "RefNumber" else "sequence")
        text = self.text(name, parent)
        return text if limit is None else text[:limit]

    def guid(self) -> str:
        """A braced GUID, lower case as in iterator ids."""
        digits = f"{self.rng.getrandbits(128):032x}"
        return "{" + "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])) + "}"

    def person(self) -> str:
        return f"{self.rng.choice(words.FIRST_NAMES)} {self.rng.choice(words.LAST_NAMES)}"

    def firm(self) -> str:
        pick = self.rng.choice
        start = pick(words.LAST_NAMES) + "'s" if self.rng.random() < 0.1 else pick(words.FIRM_WORDS)
        return f"{start} {pick(words.FIRM_KINDS)}{pick(words.FIRM_ENDS)}"

    def customer(self) -> str:
        """A firm or a person (last name first), with or without a job."""
        rng = self.rng
        name = self.firm() if rng.random() < 0.5 else f"{rng.choice(words.LAST_NAMES)}, {rng.choice(words.FIRST_NAMES)}"
        return f"{name}:{rng.choice(words.GOODS)} {rng.randrange(1, 40)}" if rng.random() < 0.3 else name

    def item(self) -> str:
        rng, pick = self.rng, self.rng.choice
        if rng.random() < 0.2:
            return pick(words.SERVICES)
        name = f"{pick(words.MATERIALS)} {pick(words.GOODS)}"
        return f"{name}:{pick(words.GOODS_KINDS)} {rng.randrange(1, 900)}" if rng.random() < 0.6 else name

    def description(self) -> str:
        """What an item's line says: one line mostly, sometimes several, sometimes with stray blanks."""
        rng, pick = self.rng, self.rng.choice
        text = f"{pick(words.GOODS_KINDS)} {pick(words.MATERIALS).lower()} {pick(words.GOODS).lower()}"
        chance = rng.random()
        if chance < 0.35:
            text += f", {pick(words.REMARKS)}"
        elif chance < 0.5:
            text += "\n" + "\n".join(pick(words.REMARKS) for _ in range(rng.randint(1, 3)))
        if rng.random() < 0.03:
            text = pick((f" {text}", f"{text} ", f"\t{text}", f"{text}\n\n", text.replace(" ", "  ")))
        return text

    def ref(self, parent: str) -> str:
        """The FullName in a Ref called `parent`."""
        what = parent.removesuffix("Ref")
        for ending, names in words.NAMES_OF_LISTS.items():
            if what.endswith(ending):
                return self.rng.choice(names)
        if what.startswith("Item") or what.endswith("Item"):
            return self.item()
        if "Customer" in what or what.endswith("Entity"):
            return self.customer()
        if "Vendor" in what:
            return self.firm()
        if what.endswith("Employee"):
            return self.person()
        return self.phrase()

    def phrase(self) -> str:
        return " ".join(self.rng.choice(words.WORDS) for _ in range(self.rng.randint(1, 3))).capitalize()

    def text(self, name: str, parent: str) -> str:
        """A text by the field's name."""
        rng, pick = self.rng, self.rng.choice
        if name == "FullName" or (name == "Name" and parent.endswith("Ref")):
            return self.ref(parent) if parent.endswith("Ref") else self._own_name(parent)
        match name:
            case "Name":
                return self._own_name(parent).rpartition(":")[2]
            case "FirstName":
                return pick(words.FIRST_NAMES)
            case "LastName":
                return pick(words.LAST_NAMES)
            case "MiddleName" | "Initial":
                return pick("ABCDEFGHJKLMNPRSTW")
            case "Salutation":
                return pick(words.SALUTATIONS)
            case "JobTitle":
                return pick(words.JOB_TITLES)
            case "CompanyName" | "Addr1" | "LegalCompanyName" | "VendorOrPayeeName":
                return self.firm()
            case "Contact" | "AltContact" | "PrintAs" | "NameOnCard" | "NameOnCheck":
                return self.person()
            case "Addr2" | "CreditCardAddress" | "MainAddress":
                return f"{rng.randint(1, 9999)} {pick(words.STREETS)} {pick(words.STREET_KINDS)}"
            case "Addr3":
                self._place = pick(words.CITIES)
                return " ".join(filter(None, self._place))
            case "Addr4" | "Addr5":
                return pick(("Suite 200", "Attn: Accounts Payable", "Unit B", "c/o Front Desk"))
            case "City":
                self._place = pick(words.CITIES)
                return self._place[0]
            case "State" | "County" | "Province":
                return self._place[1] or "n/a"
            case "PostalCode" | "CreditCardPostalCode":
                return self._place[2]
            case "Country":
                return pick(("USA", "Canada", "United Kingdom", "Australia"))
            case "Phone" | "AltPhone" | "Fax" | "Mobile" | "Pager" | "MainPhone" | "ContactValue":
                return f"{rng.randint(200, 989)}-555-{rng.randrange(10000):04d}"
            case "Email" | "Cc" | "CompanyEmailForCustomer":
                return f"{pick(words.FIRM_WORDS).lower()}{rng.randrange(100)}@example.com"
            case "CreditCardNumber":
                return f"xxxxxxxxxxxx{rng.randrange(10000):04d}"
            case (
                "BarCodeValue"
                | "AccountNumber"
                | "PONumber"
                | "SerialNumber"
                | "CheckNumber"
                | "ManufacturerPartNumber"
            ):
                return f"{rng.randrange(1000000):06d}"
            case "DataExtName":
                return pick(words.CUSTOM_FIELDS)
            case "DataExtValue" | "Other" | "Other1" | "Other2":
                return pick(words.CUSTOM_VALUES)
            case "ExpirationDateForSerialLotNumber":  # a string in the schema, a date in what QuickBooks sends
                return f"{rng.randint(2026, 2030)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
            case "SOChannel":  # an enum without a list in the schema
                return pick(("Blank", "eCommerce"))
            case "UnitOfMeasure":
                return pick(("ea", "ft", "lb", "hr", "box"))
            case "EditSequence" | "RefNumber":
                return str(rng.randint(1000, 9999))
        if name.endswith("Desc") or name in ("Note", "Notes", "Description"):
            return self.description()
        if name in ("Memo", "VendorMsg", "OverrideMemo"):
            return pick(words.REMARKS)
        return self.phrase()

    def _own_name(self, parent: str) -> str:
        """The name of the list object that `parent` stands for."""
        if parent.startswith("Item"):
            return self.item()
        if parent.startswith(("Customer", "Lead", "Job")):
            return self.customer()
        if parent.startswith(("Vendor", "OtherName", "Company")):
            return self.firm()
        if parent.startswith("Employee"):
            return self.person()
        for kind in ("Add", "Mod", "Ret"):
            parent = parent.removesuffix(kind)
        return self.ref(parent)
