# DO NOT EDIT. Made by: python -m generator emit
"""Vendors."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, Contact, CustomContactField, Note, Reference
from .custom_fields import CustomField


class Vendor(Struct, kw_only=True, rename="camel", gc=False):
    """A vendor. Wire: `VendorRet`."""

    id: str | None = None
    """The ID QuickBooks gave the vendor; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_vendor"] = "qbd_vendor"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the vendor was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the vendor was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the vendor is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the vendor; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 41 characters.
    """

    is_active: bool | None = None
    """Whether the vendor is in use; others are hidden in the lists of QuickBooks. Wire: `IsActive`, BOOLTYPE."""

    class_: Reference | None = None
    """The class that sorts the vendor into a department, a place or another group of the company.

    Wire: `ClassRef`, since 12.0.
    """

    company_name: str | None = None
    """The name of the company. Wire: `CompanyName`, STRTYPE, at most 41 characters."""

    salutation: str | None = None
    """The title before the name, such as Ms. or Dr. Wire: `Salutation`, STRTYPE, at most 15 characters."""

    first_name: str | None = None
    """The first name. Wire: `FirstName`, STRTYPE, at most 25 characters."""

    middle_name: str | None = None
    """The middle name or its initial. Wire: `MiddleName`, STRTYPE, at most 5 characters."""

    last_name: str | None = None
    """The last name. Wire: `LastName`, STRTYPE, at most 25 characters."""

    job_title: str | None = None
    """What the person does in the company. Wire: `JobTitle`, STRTYPE, at most 41 characters, since 12.0."""

    billing_address: Address | None = None
    """Where bills for the vendor go. Wire: `VendorAddress`."""

    shipping_address: Address | None = None
    """Where goods of the vendor go. Wire: `ShipAddress`, since 11.0."""

    phone: str | None = None
    """The main phone number. Wire: `Phone`, STRTYPE, at most 21 characters."""

    alternate_phone: str | None = None
    """Another phone number. Wire: `AltPhone`, STRTYPE, at most 21 characters."""

    fax: str | None = None
    """The fax number. Wire: `Fax`, STRTYPE, at most 21 characters."""

    email: str | None = None
    """The e-mail address. Wire: `Email`, STRTYPE, at most 1023 characters."""

    cc_email: str | None = None
    """The e-mail address that gets a copy. Wire: `Cc`, STRTYPE, at most 1023 characters, since 12.0."""

    contact: str | None = None
    """The person to talk to. Wire: `Contact`, STRTYPE, at most 41 characters."""

    alternate_contact: str | None = None
    """Another person to talk to. Wire: `AltContact`, STRTYPE, at most 41 characters."""

    custom_contact_fields: list[CustomContactField] = []
    """Further ways to reach the vendor, each with a label. Wire: `AdditionalContactRef`, since 12.0."""

    additional_contacts: list[Contact] = []
    """Further people to talk to. Wire: `ContactsRet`, since 12.0."""

    name_on_check: str | None = None
    """The name as it is printed on checks to the vendor. Wire: `NameOnCheck`, STRTYPE, at most 41 characters."""

    account_number: str | None = None
    """The number the company gave the vendor. Wire: `AccountNumber`, STRTYPE, at most 99 characters."""

    note: str | None = None
    """Notes about the vendor. Wire: `Notes`, STRTYPE, at most 4095 characters."""

    additional_notes: list[Note] = []
    """Further notes about the vendor, each with its date. Wire: `AdditionalNotesRet`, since 12.0."""

    vendor_type: Reference | None = None
    """The vendor type of this vendor. Wire: `VendorTypeRef`."""

    terms: Reference | None = None
    """When the vendor has to be paid, and the discount for paying early. Wire: `TermsRef`."""

    credit_limit: str | None = None
    """How much the vendor may owe. Wire: `CreditLimit`, AMTTYPE, exact decimal."""

    tax_identification_number: str | None = None
    """The vendor's tax number. Wire: `VendorTaxIdent`, STRTYPE, at most 15 characters."""

    is_eligible_for1099: bool | None = None
    """Whether payments to the vendor are reported on a form 1099.

    Wire: `IsVendorEligibleFor1099`, BOOLTYPE, only in US, AU.
    """

    balance: str | None = None
    """The balance, without parts below it. Wire: `Balance`, AMTTYPE, exact decimal."""

    billing_rate: Reference | None = None
    """The rates that work is charged by. Wire: `BillingRateRef`, since 6.0."""

    external_id: str | None = None
    """An ID that another program gave the vendor; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`, since 8.0, only in CA, UK, AU."""

    sales_tax_country: str | None = None
    """The country whose sales tax applies. Wire: `SalesTaxCountry`, ENUMTYPE, since 8.0, only in CA, UK, AU."""

    is_sales_tax_agency: bool | None = None
    """Whether the vendor collects sales tax. Wire: `IsSalesTaxAgency`, BOOLTYPE, since 8.0, only in CA, UK, AU."""

    sales_tax_return: Reference | None = None
    """The tax return the vendor's taxes are reported on.

    Wire: `SalesTaxReturnRef`, since 8.0, only in CA, UK, AU.
    """

    tax_registration_number: str | None = None
    """The number under which tax is reported.

    Wire: `TaxRegistrationNumber`, STRTYPE, at most 30 characters, since 8.0, only in CA, UK, AU.
    """

    reporting_period: str | None = None
    """How often tax is reported.

    Wire: `ReportingPeriod`, ENUMTYPE, since 8.0, only in CA, UK, AU.
    Known values: `monthly`, `quarterly`, `annual`.
    """

    is_tracking_purchase_tax: bool | None = None
    """Whether tax on purchases is kept track of.

    Wire: `IsTaxTrackedOnPurchases`, BOOLTYPE, since 8.0, only in CA, UK, AU.
    """

    purchase_tax_account: Reference | None = None
    """The account for tax on purchases. Wire: `TaxOnPurchasesAccountRef`, since 8.0, only in CA, UK, AU."""

    is_tracking_sales_tax: bool | None = None
    """Whether tax on sales is kept track of.

    Wire: `IsTaxTrackedOnSales`, BOOLTYPE, since 8.0, only in CA, UK, AU.
    """

    sales_tax_account: Reference | None = None
    """The account for tax on sales. Wire: `TaxOnSalesAccountRef`, since 8.0, only in CA, UK, AU."""

    is_compounding_tax: bool | None = None
    """Whether the tax applies to other tax too. Wire: `IsTaxOnTax`, BOOLTYPE, since 8.0, only in CA, UK, AU."""

    default_expense_accounts: list[Reference] = []
    """The accounts that are filled in for a new bill of the vendor. Wire: `PrefillAccountRef`, since 8.0."""

    currency: Reference | None = None
    """The currency of the vendor. Wire: `CurrencyRef`, since 8.0."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the vendor in fields of their own. Wire: `DataExtRet`, since 2.0."""
