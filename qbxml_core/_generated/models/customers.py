# DO NOT EDIT. Made by: python -m generator emit
"""Customers."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import Address, Contact, CustomContactField, Note, Reference
from .custom_fields import CustomField


class Customer(Struct, kw_only=True, rename="camel", gc=False):
    """A customer. Wire: `CustomerRet`."""

    id: str | None = None
    """The ID QuickBooks gave the customer; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_customer"] = "qbd_customer"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the customer was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the customer was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the customer is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the customer; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 41 characters.
    """

    full_name: str | None = None
    """The name of the customer with those of its parents, joined by colons.

    Wire: `FullName`, STRTYPE, at most 209 characters.
    """

    is_active: bool | None = None
    """Whether the customer is in use; others are hidden in the lists of QuickBooks. Wire: `IsActive`, BOOLTYPE."""

    class_: Reference | None = None
    """The class that sorts the customer into a department, a place or another group of the company.

    Wire: `ClassRef`, since 12.0.
    """

    parent: Reference | None = None
    """The customer above this one, where one is part of another. Wire: `ParentRef`."""

    sublevel: int | float | None = None
    """How many parents the customer has above it; 0 at the top. Wire: `Sublevel`, INTTYPE."""

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
    """Where bills for the customer go. Wire: `BillAddress`."""

    shipping_address: Address | None = None
    """Where goods of the customer go. Wire: `ShipAddress`."""

    alternate_shipping_addresses: list[ShippingAddress] = []
    """All addresses that goods for the customer may go to, each with a name. Wire: `ShipToAddress`, since 12.0."""

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
    """Further ways to reach the customer, each with a label. Wire: `AdditionalContactRef`, since 12.0."""

    additional_contacts: list[Contact] = []
    """Further people to talk to. Wire: `ContactsRet`, since 12.0."""

    customer_type: Reference | None = None
    """The customer type of this customer. Wire: `CustomerTypeRef`."""

    terms: Reference | None = None
    """When the customer has to be paid, and the discount for paying early. Wire: `TermsRef`."""

    sales_representative: Reference | None = None
    """Who made the sale. Wire: `SalesRepRef`."""

    balance: str | None = None
    """The balance, without parts below it. Wire: `Balance`, AMTTYPE, exact decimal."""

    total_balance: str | None = None
    """The balance, with all parts below it. Wire: `TotalBalance`, AMTTYPE, exact decimal."""

    sales_tax_code: Reference | None = None
    """The code that says whether sales tax applies. Wire: `SalesTaxCodeRef`."""

    sales_tax_item: Reference | None = None
    """The sales tax that applies, with its rate and agency. Wire: `ItemSalesTaxRef`, only in US, AU."""

    sales_tax_country: str | None = None
    """The country whose sales tax applies. Wire: `SalesTaxCountry`, ENUMTYPE, since 6.0, only in CA, UK, AU."""

    resale_number: str | None = None
    """The number that shows the customer resells and pays no sales tax.

    Wire: `ResaleNumber`, STRTYPE, at most 21 characters.
    """

    account_number: str | None = None
    """The number the company gave the customer. Wire: `AccountNumber`, STRTYPE, at most 99 characters."""

    credit_limit: str | None = None
    """How much the customer may owe. Wire: `CreditLimit`, AMTTYPE, exact decimal."""

    preferred_payment_method: Reference | None = None
    """How the customer usually pays. Wire: `PreferredPaymentMethodRef`, since 3.0."""

    credit_card: CreditCard | None = None
    """The card the customer pays with. Wire: `CreditCardInfo`, since 3.0."""

    job_status: str | None = None
    """How far the job is.

    Wire: `JobStatus`, ENUMTYPE.
    Known values: `awarded`, `closed`, `in_progress`, `none`, `not_awarded`, `pending`.
    """

    job_start_date: str | None = None
    """When the job started. Wire: `JobStartDate`, DATETYPE, YYYY-MM-DD."""

    job_projected_end_date: str | None = None
    """When the job should end. Wire: `JobProjectedEndDate`, DATETYPE, YYYY-MM-DD."""

    job_end_date: str | None = None
    """When the job ended. Wire: `JobEndDate`, DATETYPE, YYYY-MM-DD."""

    job_description: str | None = None
    """What the job is. Wire: `JobDesc`, STRTYPE, at most 99 characters."""

    job_type: Reference | None = None
    """The job type of this customer. Wire: `JobTypeRef`."""

    note: str | None = None
    """Notes about the customer. Wire: `Notes`, STRTYPE, at most 4095 characters."""

    additional_notes: list[Note] = []
    """Further notes about the customer, each with its date. Wire: `AdditionalNotesRet`, since 12.0."""

    preferred_delivery_method: str | None = None
    """How forms are usually sent to the customer.

    Wire: `PreferredDeliveryMethod`, ENUMTYPE, since 12.0.
    Known values: `none`, `email`, `fax`, `mail`.
    """

    price_level: Reference | None = None
    """The prices the customer gets. Wire: `PriceLevelRef`, since 4.0."""

    external_id: str | None = None
    """An ID that another program gave the customer; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    tax_registration_number: str | None = None
    """The number under which tax is reported.

    Wire: `TaxRegistrationNumber`, STRTYPE, at most 30 characters, since 8.0, only in CA, UK, AU.
    """

    currency: Reference | None = None
    """The currency of the customer. Wire: `CurrencyRef`, since 8.0."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the customer in fields of their own. Wire: `DataExtRet`, since 2.0."""


class ShippingAddress(Struct, kw_only=True, rename="camel", gc=False):
    """A shipping address. Wire: `ShipToAddress`."""

    name: str | None = None
    """The name of the shipping address; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 41 characters.
    """

    line1: str | None = None
    """The first line of the address. Wire: `Addr1`, STRTYPE, at most 41 characters."""

    line2: str | None = None
    """The second line of the address. Wire: `Addr2`, STRTYPE, at most 41 characters."""

    line3: str | None = None
    """The third line of the address. Wire: `Addr3`, STRTYPE, at most 41 characters."""

    line4: str | None = None
    """The fourth line of the address. Wire: `Addr4`, STRTYPE, at most 41 characters, since 2.0."""

    line5: str | None = None
    """The fifth line of the address. Wire: `Addr5`, STRTYPE, at most 41 characters, since 6.0."""

    city: str | None = None
    """The city. Wire: `City`, STRTYPE, at most 31 characters."""

    state: str | None = None
    """The state, county or province. Wire: `State`, STRTYPE, at most 21 characters."""

    postal_code: str | None = None
    """The postal code. Wire: `PostalCode`, STRTYPE, at most 13 characters."""

    country: str | None = None
    """The country. Wire: `Country`, STRTYPE, at most 31 characters."""

    note: str | None = None
    """Notes about the shipping address. Wire: `Note`, STRTYPE, at most 41 characters, since 6.0."""

    is_default_shipping_address: bool | None = None
    """Whether goods go to this address unless another one is named. Wire: `DefaultShipTo`, BOOLTYPE."""


class CreditCard(Struct, kw_only=True, rename="camel", gc=False):
    """A credit card. Wire: `CreditCardInfo`."""

    number: str | None = None
    """The number of the card; QuickBooks hides most digits.

    Wire: `CreditCardNumber`, STRTYPE, at most 25 characters.
    """

    expiration_month: int | float | None = None
    """The month after which the card is no good. Wire: `ExpirationMonth`, INTTYPE."""

    expiration_year: int | float | None = None
    """The year after which the card is no good. Wire: `ExpirationYear`, INTTYPE."""

    name: str | None = None
    """The name of the credit card; QuickBooks does not tell upper from lower case.

    Wire: `NameOnCard`, STRTYPE, at most 41 characters.
    """

    address: str | None = None
    """The address of the credit card. Wire: `CreditCardAddress`, STRTYPE, at most 41 characters."""

    postal_code: str | None = None
    """The postal code. Wire: `CreditCardPostalCode`, STRTYPE, at most 41 characters."""
