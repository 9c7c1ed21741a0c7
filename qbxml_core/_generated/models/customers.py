# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Customers."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, Contact, CustomContactField, Note, Reference
from .custom_fields import CustomField


class Customer(Struct, kw_only=True, rename="camel", gc=False):
    """A customer of QuickBooks Desktop. Wire: `CustomerRet`."""

    id: str | None = None
    """The ID of the customer. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_customer"] = "qbd_customer"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the customer.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the customer.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the customer. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the customer. Wire: `Name`, STRTYPE, at most 41 characters."""

    full_name: str | None = None
    """The full name of the customer. Wire: `FullName`, STRTYPE, at most 209 characters."""

    is_active: bool | None = None
    """Whether the customer is active. Wire: `IsActive`, BOOLTYPE."""

    class_: Reference | None = None
    """The class of this customer. Wire: `ClassRef`, since 12.0."""

    parent: Reference | None = None
    """The parent of this customer. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """The sublevel of the customer. Wire: `Sublevel`, INTTYPE."""

    company_name: str | None = None
    """The company name of the customer. Wire: `CompanyName`, STRTYPE, at most 41 characters."""

    salutation: str | None = None
    """The salutation of the customer. Wire: `Salutation`, STRTYPE, at most 15 characters."""

    first_name: str | None = None
    """The first name of the customer. Wire: `FirstName`, STRTYPE, at most 25 characters."""

    middle_name: str | None = None
    """The middle name of the customer. Wire: `MiddleName`, STRTYPE, at most 5 characters."""

    last_name: str | None = None
    """The last name of the customer. Wire: `LastName`, STRTYPE, at most 25 characters."""

    job_title: str | None = None
    """The job title of the customer. Wire: `JobTitle`, STRTYPE, at most 41 characters, since 12.0."""

    billing_address: Address | None = None
    """The billing address of the customer. Wire: `BillAddress`."""

    shipping_address: Address | None = None
    """The shipping address of the customer. Wire: `ShipAddress`."""

    alternate_shipping_addresses: list[ShippingAddress] = []
    """The alternate shipping addresses of the customer. Wire: `ShipToAddress`, since 12.0."""

    phone: str | None = None
    """The phone of the customer. Wire: `Phone`, STRTYPE, at most 21 characters."""

    alternate_phone: str | None = None
    """The alternate phone of the customer. Wire: `AltPhone`, STRTYPE, at most 21 characters."""

    fax: str | None = None
    """The fax of the customer. Wire: `Fax`, STRTYPE, at most 21 characters."""

    email: str | None = None
    """The email of the customer. Wire: `Email`, STRTYPE, at most 1023 characters."""

    cc_email: str | None = None
    """The cc email of the customer. Wire: `Cc`, STRTYPE, at most 1023 characters, since 12.0."""

    contact: str | None = None
    """The contact of the customer. Wire: `Contact`, STRTYPE, at most 41 characters."""

    alternate_contact: str | None = None
    """The alternate contact of the customer. Wire: `AltContact`, STRTYPE, at most 41 characters."""

    custom_contact_fields: list[CustomContactField] = []
    """The custom contact fields of this customer. Wire: `AdditionalContactRef`, since 12.0."""

    additional_contacts: list[Contact] = []
    """The additional contacts of the customer. Wire: `ContactsRet`, since 12.0."""

    customer_type: Reference | None = None
    """The customer type of this customer. Wire: `CustomerTypeRef`."""

    terms: Reference | None = None
    """The terms of this customer. Wire: `TermsRef`."""

    sales_representative: Reference | None = None
    """The sales representative of this customer. Wire: `SalesRepRef`."""

    balance: str | None = None
    """The balance of the customer. Wire: `Balance`, AMTTYPE, exact decimal."""

    total_balance: str | None = None
    """The total balance of the customer. Wire: `TotalBalance`, AMTTYPE, exact decimal."""

    sales_tax_code: Reference | None = None
    """The sales tax code of this customer. Wire: `SalesTaxCodeRef`."""

    sales_tax_item: Reference | None = None
    """The sales tax item of this customer. Wire: `ItemSalesTaxRef`."""

    sales_tax_country: str | None = None
    """The sales tax country of the customer. Wire: `SalesTaxCountry`, ENUMTYPE, since 6.0."""

    resale_number: str | None = None
    """The resale number of the customer. Wire: `ResaleNumber`, STRTYPE, at most 21 characters."""

    account_number: str | None = None
    """The account number of the customer. Wire: `AccountNumber`, STRTYPE, at most 99 characters."""

    credit_limit: str | None = None
    """The credit limit of the customer. Wire: `CreditLimit`, AMTTYPE, exact decimal."""

    preferred_payment_method: Reference | None = None
    """The preferred payment method of this customer. Wire: `PreferredPaymentMethodRef`, since 3.0."""

    credit_card: CreditCard | None = None
    """The credit card of the customer. Wire: `CreditCardInfo`, since 3.0."""

    job_status: str | None = None
    """The job status of the customer.

    Wire: `JobStatus`, ENUMTYPE.
    Known values: `awarded`, `closed`, `in_progress`, `none`, `not_awarded`, `pending`.
    """

    job_start_date: str | None = None
    """The job start date of the customer. Wire: `JobStartDate`, DATETYPE, YYYY-MM-DD."""

    job_projected_end_date: str | None = None
    """The job projected end date of the customer. Wire: `JobProjectedEndDate`, DATETYPE, YYYY-MM-DD."""

    job_end_date: str | None = None
    """The job end date of the customer. Wire: `JobEndDate`, DATETYPE, YYYY-MM-DD."""

    job_description: str | None = None
    """The job description of the customer. Wire: `JobDesc`, STRTYPE, at most 99 characters."""

    job_type: Reference | None = None
    """The job type of this customer. Wire: `JobTypeRef`."""

    note: str | None = None
    """The note of the customer. Wire: `Notes`, STRTYPE, at most 4095 characters."""

    additional_notes: list[Note] = []
    """The additional notes of the customer. Wire: `AdditionalNotesRet`, since 12.0."""

    preferred_delivery_method: str | None = None
    """The preferred delivery method of the customer.

    Wire: `PreferredDeliveryMethod`, ENUMTYPE, since 12.0.
    Known values: `none`, `email`, `fax`, `mail`.
    """

    price_level: Reference | None = None
    """The price level of this customer. Wire: `PriceLevelRef`, since 4.0."""

    external_id: str | None = None
    """The external ID of the customer. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    tax_registration_number: str | None = None
    """The tax registration number of the customer.

    Wire: `TaxRegistrationNumber`, STRTYPE, at most 30 characters, since 8.0.
    """

    currency: Reference | None = None
    """The currency of this customer. Wire: `CurrencyRef`, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the customer. Wire: `DataExtRet`, since 2.0."""


class ShippingAddress(Struct, kw_only=True, rename="camel", gc=False):
    """A shipping address of QuickBooks Desktop. Wire: `ShipToAddress`."""

    name: str | None = None
    """The name of the shipping address. Wire: `Name`, STRTYPE, at most 41 characters."""

    line1: str | None = None
    """The line1 of the shipping address. Wire: `Addr1`, STRTYPE, at most 41 characters."""

    line2: str | None = None
    """The line2 of the shipping address. Wire: `Addr2`, STRTYPE, at most 41 characters."""

    line3: str | None = None
    """The line3 of the shipping address. Wire: `Addr3`, STRTYPE, at most 41 characters."""

    line4: str | None = None
    """The line4 of the shipping address. Wire: `Addr4`, STRTYPE, at most 41 characters, since 2.0."""

    line5: str | None = None
    """The line5 of the shipping address. Wire: `Addr5`, STRTYPE, at most 41 characters, since 6.0."""

    city: str | None = None
    """The city of the shipping address. Wire: `City`, STRTYPE, at most 31 characters."""

    state: str | None = None
    """The state of the shipping address. Wire: `State`, STRTYPE, at most 21 characters."""

    postal_code: str | None = None
    """The postal code of the shipping address. Wire: `PostalCode`, STRTYPE, at most 13 characters."""

    country: str | None = None
    """The country of the shipping address. Wire: `Country`, STRTYPE, at most 31 characters."""

    note: str | None = None
    """The note of the shipping address. Wire: `Note`, STRTYPE, at most 41 characters, since 6.0."""

    is_default_shipping_address: bool | None = None
    """Whether the shipping address is default shipping address. Wire: `DefaultShipTo`, BOOLTYPE."""


class CreditCard(Struct, kw_only=True, rename="camel", gc=False):
    """A credit card of QuickBooks Desktop. Wire: `CreditCardInfo`."""

    number: str | None = None
    """The number of the credit card. Wire: `CreditCardNumber`, STRTYPE, at most 25 characters."""

    expiration_month: int | float | None = None
    """The expiration month of the credit card. Wire: `ExpirationMonth`, INTTYPE."""

    expiration_year: int | float | None = None
    """The expiration year of the credit card. Wire: `ExpirationYear`, INTTYPE."""

    name: str | None = None
    """The name of the credit card. Wire: `NameOnCard`, STRTYPE, at most 41 characters."""

    address: str | None = None
    """The address of the credit card. Wire: `CreditCardAddress`, STRTYPE, at most 41 characters."""

    postal_code: str | None = None
    """The postal code of the credit card. Wire: `CreditCardPostalCode`, STRTYPE, at most 41 characters."""
