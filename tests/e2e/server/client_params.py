"""What the published client is called with: parameters that go together, about things that are in the company file."""

from __future__ import annotations

from itertools import count
from typing import Any

from generator.model.requests import Param
from tests.parity import request_oracle
from tests.request_params import ParamsMaker, operations

OPERATIONS = request_oracle.operations()
PARAMS = request_oracle.params()
RESOURCES = sorted({name.partition(".")[0] for name in OPERATIONS})
CREATED = [each for each in RESOURCES if f"{each}.create" in OPERATIONS]
USER = {"conductor_end_user_id": "end_usr_1"}

STANDS_FOR = {
    "TaxCode": "SalesTaxCode",
    "Account": "Account",
    "Item": "ItemService",
    "Inventory": "ItemInventory",
    "Vendor": "Vendor",
    "Customer": "Customer",
    "Entity": "Customer",
    "Tax": "ItemSalesTax",
    "Site": "InventorySite",
    "Terms": "StandardTerms",
    "Set": "UnitOfMeasureSet",
    "Method": "PaymentMethod",
}
"""What a reference whose name is no list of its own stands for, by a part of its name."""


class ClientParams(ParamsMaker):
    """Parameters whose references are to `ids`, by kind: `{"Customer": "80000001-1"}`. No name comes twice."""

    _numbers = count(1)

    def __init__(self, seed: int, ids: dict[str, str]) -> None:
        super().__init__(seed)
        self.ids = ids

    def _one(self, param: Param, share: float) -> Any:
        found = self._value(param, share)
        if param.json_name in ("lineGroups", "itemGroupLines"):
            found.pop("customFields", None)  # the client wants a type for them, and groups of lines have none
        return found

    def _value(self, param: Param, share: float) -> Any:
        last, above = param.path[-1], param.path[-2] if len(param.path) > 1 else ""
        if last == "ListID" and above.endswith("Ref"):
            return self.known(above.removesuffix("Ref"))
        if last in ("Name", "Initial", "LotNumber", "FirstName"):
            return f"{next(self._numbers):X}"  # a tax code has three characters
        if last in ("TxnID", "LinkToTxnID"):
            return self.ids["Txn"]
        if last == "TxnLineID":
            return "-1"
        if last == "ExpirationDateForSerialLotNumber":  # text on the wire; the client's type is a date
            return "2027-06-30"
        return super()._one(param, share)

    def known(self, kind: str) -> str:
        """The ID of something of a kind."""
        if kind in self.ids:
            return self.ids[kind]
        stand_in = next((stand_in for part, stand_in in STANDS_FOR.items() if part in kind), "Customer")
        return self.ids[stand_in]


def as_the_client_takes(params: dict[str, Any], content: type) -> dict[str, Any]:
    """Keyword arguments for the client, without what it does not have."""
    known = {name: (python, given) for name, python, given in request_oracle.fields(content)}
    found: dict[str, Any] = {}
    for name, value in params.items():
        if name not in known:
            continue
        python, given = known[name]
        if given.kind == "object" and given.content is not None:
            inside = given.content
            value = (
                [as_the_client_takes(each, inside) for each in value]
                if isinstance(value, list)
                else as_the_client_takes(value, inside)
            )
        found[python] = value
    return found


def given(name: str, ids: dict[str, str], share: float) -> dict[str, Any]:
    """Arguments for a method of the client: what it wants, and that share of the rest."""
    maker = ClientParams(RESOURCES.index(name.partition(".")[0]), ids)
    params, everything = maker.some(operations()[name], share), maker.all(operations()[name])
    wanted = [key for key, _, each in request_oracle.fields(PARAMS[name]) if each.required]
    wanted += NAMED.get(name, ())
    params |= {key: everything[key] for key in wanted if key not in params and key in everything}
    return as_the_client_takes(params, PARAMS[name])


NAMED = {"employees.create": ["firstName"]}
"""What makes the name of a person, which QuickBooks insists on."""
