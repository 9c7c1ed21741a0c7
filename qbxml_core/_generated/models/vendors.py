# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Vendors."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, Contact, CustomContactField, Note, Reference
from .custom_fields import CustomField


class Vendor(Struct, kw_only=True, rename="camel", gc=False):
    """A vendor of QuickBooks Desktop. Wire: `VendorRet`."""

    id: str | None = None
    """The ID of the vendor. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_vendor"] = "qbd_vendor"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the vendor.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the vendor.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the vendor. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the vendor. Wire: `Name`, STRTYPE, at most 41 characters."""

    is_active: bool | None = None
    """Whether the vendor is active. Wire: `IsActive`, BOOLTYPE."""

    class_: Reference | None = None
    """The class of this vendor. Wire: `ClassRef`, since 12.0."""

    company_name: str | None = None
    """The company name of the vendor. Wire: `CompanyName`, STRTYPE, at most 41 characters."""

    salutation: str | None = None
    """The salutation of the vendor. Wire: `Salutation`, STRTYPE, at most 15 characters."""

    first_name: str | None = None
    """The first name of the vendor. Wire: `FirstName`, STRTYPE, at most 25 characters."""

    middle_name: str | None = None
    """The middle name of the vendor. Wire: `MiddleName`, STRTYPE, at most 5 characters."""

    last_name: str | None = None
    """The last name of the vendor. Wire: `LastName`, STRTYPE, at most 25 characters."""

    job_title: str | None = None
    """The job title of the vendor. Wire: `JobTitle`, STRTYPE, at most 41 characters, since 12.0."""

    billing_address: Address | None = None
    """The billing address of the vendor. Wire: `VendorAddress`."""

    shipping_address: Address | None = None
    """The shipping address of the vendor. Wire: `ShipAddress`, since 11.0."""

    phone: str | None = None
    """The phone of the vendor. Wire: `Phone`, STRTYPE, at most 21 characters."""

    alternate_phone: str | None = None
    """The alternate phone of the vendor. Wire: `AltPhone`, STRTYPE, at most 21 characters."""

    fax: str | None = None
    """The fax of the vendor. Wire: `Fax`, STRTYPE, at most 21 characters."""

    email: str | None = None
    """The email of the vendor. Wire: `Email`, STRTYPE, at most 1023 characters."""

    cc_email: str | None = None
    """The cc email of the vendor. Wire: `Cc`, STRTYPE, at most 1023 characters, since 12.0."""

    contact: str | None = None
    """The contact of the vendor. Wire: `Contact`, STRTYPE, at most 41 characters."""

    alternate_contact: str | None = None
    """The alternate contact of the vendor. Wire: `AltContact`, STRTYPE, at most 41 characters."""

    custom_contact_fields: list[CustomContactField] = []
    """The custom contact fields of this vendor. Wire: `AdditionalContactRef`, since 12.0."""

    additional_contacts: list[Contact] = []
    """The additional contacts of the vendor. Wire: `ContactsRet`, since 12.0."""

    name_on_check: str | None = None
    """The name on check of the vendor. Wire: `NameOnCheck`, STRTYPE, at most 41 characters."""

    account_number: str | None = None
    """The account number of the vendor. Wire: `AccountNumber`, STRTYPE, at most 99 characters."""

    note: str | None = None
    """The note of the vendor. Wire: `Notes`, STRTYPE, at most 4095 characters."""

    additional_notes: list[Note] = []
    """The additional notes of the vendor. Wire: `AdditionalNotesRet`, since 12.0."""

    vendor_type: Reference | None = None
    """The vendor type of this vendor. Wire: `VendorTypeRef`."""

    terms: Reference | None = None
    """The terms of this vendor. Wire: `TermsRef`."""

    credit_limit: str | None = None
    """The credit limit of the vendor. Wire: `CreditLimit`, AMTTYPE, exact decimal."""

    tax_identification_number: str | None = None
    """The tax identification number of the vendor. Wire: `VendorTaxIdent`, STRTYPE, at most 15 characters."""

    is_eligible_for1099: bool | None = None
    """Whether the vendor is eligible for1099. Wire: `IsVendorEligibleFor1099`, BOOLTYPE."""

    balance: str | None = None
    """The balance of the vendor. Wire: `Balance`, AMTTYPE, exact decimal."""

    billing_rate: Reference | None = None
    """The billing rate of this vendor. Wire: `BillingRateRef`, since 6.0."""

    external_id: str | None = None
    """The external ID of the vendor. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this vendor. Wire: `SalesTaxCodeRef`, since 8.0."""

    sales_tax_country: str | None = None
    """The sales tax country of the vendor. Wire: `SalesTaxCountry`, ENUMTYPE, since 8.0."""

    is_sales_tax_agency: bool | None = None
    """Whether the vendor is sales tax agency. Wire: `IsSalesTaxAgency`, BOOLTYPE, since 8.0."""

    sales_tax_return: Reference | None = None
    """The sales tax return of this vendor. Wire: `SalesTaxReturnRef`, since 8.0."""

    tax_registration_number: str | None = None
    """The tax registration number of the vendor.

    Wire: `TaxRegistrationNumber`, STRTYPE, at most 30 characters, since 8.0.
    """

    reporting_period: str | None = None
    """The reporting period of the vendor.

    Wire: `ReportingPeriod`, ENUMTYPE, since 8.0.
    Known values: `monthly`, `quarterly`, `annual`.
    """

    is_tracking_purchase_tax: bool | None = None
    """Whether the vendor is tracking purchase tax. Wire: `IsTaxTrackedOnPurchases`, BOOLTYPE, since 8.0."""

    purchase_tax_account: Reference | None = None
    """The purchase tax account of this vendor. Wire: `TaxOnPurchasesAccountRef`, since 8.0."""

    is_tracking_sales_tax: bool | None = None
    """Whether the vendor is tracking sales tax. Wire: `IsTaxTrackedOnSales`, BOOLTYPE, since 8.0."""

    sales_tax_account: Reference | None = None
    """The sales tax account of this vendor. Wire: `TaxOnSalesAccountRef`, since 8.0."""

    is_compounding_tax: bool | None = None
    """Whether the vendor is compounding tax. Wire: `IsTaxOnTax`, BOOLTYPE, since 8.0."""

    default_expense_accounts: list[Reference] = []
    """The default expense accounts of this vendor. Wire: `PrefillAccountRef`, since 8.0."""

    currency: Reference | None = None
    """The currency of this vendor. Wire: `CurrencyRef`, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the vendor. Wire: `DataExtRet`, since 2.0."""
