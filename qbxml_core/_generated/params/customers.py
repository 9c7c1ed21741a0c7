# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `customers` take."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, TypedDict

SalesTaxCountry = Literal[
    "australia",
    "canada",
    "uk",
    "us",
]
JobStatus = Literal[
    "awarded",
    "closed",
    "in_progress",
    "none",
    "not_awarded",
    "pending",
]

class CustomersList(TypedDict, total=False):
    """Parameters of `customers.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    full_names: list[str]
    """Only the objects with these full names; upper and lower case are the same. QuickBooks takes no other
    filter beside them."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer. Default: 150."""
    status: Literal["active", "inactive", "all"]
    """Whether to give the objects in use, the others, or all; those in use when nothing is said."""
    updated_after: date | str
    """Only what was changed at that moment or later. A date alone means its first second, in the time zone of
    QuickBooks."""
    updated_before: date | str
    """Only what was changed at that moment or earlier. A date alone means its last second, in the time zone of
    QuickBooks."""
    name_contains: str
    """Only objects with this text in their name; upper and lower case are the same."""
    name_starts_with: str
    """Only objects whose name starts with this text; upper and lower case are the same."""
    name_ends_with: str
    """Only objects whose name ends with this text; upper and lower case are the same."""
    name_from: str
    """Only objects whose name is this one or comes after it in the order of QuickBooks."""
    name_to: str
    """Only objects whose name is this one or comes before it in the order of QuickBooks."""
    total_balance: Decimal | float | str
    """Only objects with exactly this balance."""
    total_balance_less_than: Decimal | float | str
    """Only objects with a balance below this one."""
    total_balance_less_than_or_equal_to: Decimal | float | str
    """Only objects with this balance or one below it."""
    total_balance_greater_than: Decimal | float | str
    """Only objects with a balance above this one."""
    total_balance_greater_than_or_equal_to: Decimal | float | str
    """Only objects with this balance or one above it."""
    currency_ids: list[str]
    """Only what has to do with one of these currencies, told by ID. At most 36 characters. Since qbXML 8.0."""
    currency_full_names: list[str]
    """Only what has to do with one of these currencies, told by full name. At most 64 characters. Since qbXML
    8.0."""
    class_ids: list[str]
    """Only what has to do with one of these classes, told by ID. At most 36 characters. Since qbXML 12.0. Only
    in US, CA, UK."""
    class_full_names: list[str]
    """Only what has to do with one of these classes, told by full name. Since qbXML 12.0. Only in US, CA, UK."""
    class_id_with_children: str
    """Only what has to do with this class or one below it, told by its ID. At most 36 characters. Since qbXML
    12.0. Only in US, CA, UK."""
    class_full_name_with_children: str
    """Only what has to do with this class or one below it, told by its full name. Since qbXML 12.0. Only in US,
    CA, UK."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""
    exclude_alternate_shipping_addresses: bool
    """Leaves the list of further shipping addresses out, which is quicker where customers have many. Since qbXML
    4.0."""


class _CustomersRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class CustomersRetrieve(_CustomersRetrieveRequired, total=False):
    """Parameters of `customers.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class CustomersCreateBillingAddress(TypedDict, total=False):
    """Parameters inside `billing_address`."""

    line1: str
    """The first line of the address. At most 41 characters."""
    line2: str
    """The second line of the address. At most 41 characters."""
    line3: str
    """The third line of the address. At most 41 characters."""
    line4: str
    """The fourth line of the address. At most 41 characters. Since qbXML 2.0."""
    line5: str
    """The fifth line of the address. At most 41 characters. Since qbXML 6.0."""
    city: str
    """The city. At most 31 characters."""
    state: str
    """The state, county or province. At most 21 characters."""
    postal_code: str
    """The postal code. At most 13 characters."""
    country: str
    """The country. At most 31 characters."""
    note: str
    """Notes about the address. At most 41 characters. Since qbXML 6.0."""


class _CustomersCreateAlternateShippingAddressRequired(TypedDict):
    name: str
    """The name of the shipping address; QuickBooks does not tell upper from lower case. At most 41 characters."""


class CustomersCreateAlternateShippingAddress(_CustomersCreateAlternateShippingAddressRequired, total=False):
    """One of `alternate_shipping_addresses`."""

    line1: str
    """The first line of the address. At most 41 characters."""
    line2: str
    """The second line of the address. At most 41 characters."""
    line3: str
    """The third line of the address. At most 41 characters."""
    line4: str
    """The fourth line of the address. At most 41 characters. Since qbXML 2.0."""
    line5: str
    """The fifth line of the address. At most 41 characters. Since qbXML 6.0."""
    city: str
    """The city. At most 31 characters."""
    state: str
    """The state, county or province. At most 21 characters."""
    postal_code: str
    """The postal code. At most 13 characters."""
    country: str
    """The country. At most 31 characters."""
    note: str
    """Notes about the shipping address. At most 41 characters. Since qbXML 6.0."""
    is_default_shipping_address: bool
    """Whether goods go to this address unless another one is named."""


class _CustomersCreateCustomContactFieldRequired(TypedDict):
    name: str
    """The label, such as Fax or Main Email. At most 40 characters."""
    value: str
    """The value of the custom contact field. At most 255 characters."""


class CustomersCreateCustomContactField(_CustomersCreateCustomContactFieldRequired, total=False):
    """One of `custom_contact_fields`."""


class _CustomersCreateAdditionalContactCustomContactFieldRequired(TypedDict):
    name: str
    """The label, such as Fax or Main Email. At most 40 characters."""
    value: str
    """The value of the custom contact field. At most 255 characters."""


class CustomersCreateAdditionalContactCustomContactField(_CustomersCreateAdditionalContactCustomContactFieldRequired, total=False):
    """One of `custom_contact_fields`."""


class _CustomersCreateAdditionalContactRequired(TypedDict):
    first_name: str
    """The first name. At most 25 characters."""


class CustomersCreateAdditionalContact(_CustomersCreateAdditionalContactRequired, total=False):
    """One of `additional_contacts`."""

    salutation: str
    """The title before the name, such as Ms. or Dr. At most 15 characters."""
    middle_name: str
    """The middle name or its initial. At most 5 characters."""
    last_name: str
    """The last name. At most 25 characters."""
    job_title: str
    """What the person does in the company. At most 41 characters."""
    custom_contact_fields: list[CustomersCreateAdditionalContactCustomContactField]
    """Further ways to reach the contact, each with a label. At most 5 items."""


class CustomersCreateCreditCard(TypedDict, total=False):
    """Parameters inside `credit_card`."""

    number: str
    """The number of the card; QuickBooks hides most digits. At most 25 characters."""
    expiration_month: int | str
    """The month after which the card is no good."""
    expiration_year: int | str
    """The year after which the card is no good."""
    name: str
    """The name of the credit card; QuickBooks does not tell upper from lower case. At most 41 characters."""
    address: str
    """The address of the credit card. At most 41 characters."""
    postal_code: str
    """The postal code. At most 41 characters."""


class _CustomersCreateAdditionalNoteRequired(TypedDict):
    note: str
    """The text of the note. At most 4095 characters."""


class CustomersCreateAdditionalNote(_CustomersCreateAdditionalNoteRequired, total=False):
    """One of `additional_notes`."""


class _CustomersCreateRequired(TypedDict):
    name: str
    """The name of the customer; QuickBooks does not tell upper from lower case. At most 41 characters."""


class CustomersCreate(_CustomersCreateRequired, total=False):
    """Parameters of `customers.create`."""

    is_active: bool
    """Whether the customer is in use; others are hidden in the lists of QuickBooks."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters. Since qbXML 12.0."""
    parent_id: str
    """The object that this one stands below, of the same list. QuickBooks has up to five levels. At most 36
    characters."""
    company_name: str
    """The name of the company. At most 41 characters."""
    salutation: str
    """The title before the name, such as Ms. or Dr. At most 15 characters."""
    first_name: str
    """The first name. At most 25 characters."""
    middle_name: str
    """The middle name or its initial. At most 5 characters."""
    last_name: str
    """The last name. At most 25 characters."""
    job_title: str
    """What the person does in the company. At most 41 characters. Since qbXML 12.0."""
    billing_address: CustomersCreateBillingAddress
    """Where bills for the customer go."""
    shipping_address: CustomersCreateBillingAddress
    """Where goods of the customer go."""
    alternate_shipping_addresses: list[CustomersCreateAlternateShippingAddress]
    """All addresses that goods for the customer may go to, each with a name. At most 50 items. Since qbXML 12.0."""
    phone: str
    """The main phone number. At most 21 characters."""
    alternate_phone: str
    """Another phone number. At most 21 characters."""
    fax: str
    """The fax number. At most 21 characters."""
    email: str
    """The e-mail address. At most 1023 characters."""
    cc_email: str
    """The e-mail address that gets a copy. At most 1023 characters. Since qbXML 12.0."""
    contact: str
    """The person to talk to. At most 41 characters."""
    alternate_contact: str
    """Another person to talk to. At most 41 characters."""
    custom_contact_fields: list[CustomersCreateCustomContactField]
    """Further ways to reach the customer, each with a label. At most 8 items. Since qbXML 12.0."""
    additional_contacts: list[CustomersCreateAdditionalContact]
    """Further people to talk to. Since qbXML 12.0."""
    customer_type_id: str
    """The type that the customer counts for in reports. At most 36 characters."""
    terms_id: str
    """The terms of payment, from which QuickBooks works out the due date and the discount. At most 36
    characters."""
    sales_representative_id: str
    """Who made the sale, one of the list of sales representatives, which is not the list of employees. At most
    36 characters."""
    opening_balance: Decimal | float | str
    """The balance on the day from which QuickBooks is used for the customer."""
    opening_balance_date: date | str
    """The day of the opening balance."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters."""
    sales_tax_item_id: str
    """The sales tax item or group with the rate, which is not the tax code (`salesTaxCodeId`). At most 36
    characters. Only in US, AU."""
    sales_tax_country: SalesTaxCountry
    """The country whose sales tax applies. Since qbXML 6.0. Only in CA, UK, AU."""
    resale_number: str
    """The number that shows the customer resells and pays no sales tax. At most 21 characters."""
    account_number: str
    """The number the company gave the customer. At most 99 characters."""
    credit_limit: Decimal | float | str
    """How much the customer may owe."""
    preferred_payment_method_id: str
    """The payment method that is proposed for the customer. At most 36 characters. Since qbXML 3.0."""
    credit_card: CustomersCreateCreditCard
    """The card the customer pays with. Since qbXML 3.0."""
    job_status: JobStatus
    """How far the job is."""
    job_start_date: date | str
    """When the job started."""
    job_projected_end_date: date | str
    """When the job should end."""
    job_end_date: date | str
    """When the job ended."""
    job_description: str
    """What the job is. At most 99 characters."""
    job_type_id: str
    """The type that the job counts for in reports. At most 36 characters."""
    note: str
    """Notes about the customer. At most 4095 characters. Since qbXML 3.0."""
    additional_notes: list[CustomersCreateAdditionalNote]
    """Further notes about the customer, each with its date. Since qbXML 12.0."""
    preferred_delivery_method: Literal["none", "email", "fax"]
    """How forms are usually sent to the customer. Since qbXML 12.0."""
    price_level_id: str
    """The price level, by which prices are raised or lowered. At most 36 characters. Since qbXML 4.0."""
    external_id: str
    """An ID that another program gave the customer; QuickBooks only keeps it. Since qbXML 8.0."""
    tax_registration_number: str
    """The number under which tax is reported. At most 30 characters. Since qbXML 8.0. Only in CA, UK, AU."""
    currency_id: str
    """The currency of its amounts. QuickBooks takes it only where several currencies are turned on. At most 36
    characters. Since qbXML 8.0."""


class CustomersUpdateBillingAddress(TypedDict, total=False):
    """Parameters inside `billing_address`."""

    line1: str | None
    """The first line of the address. At most 41 characters."""
    line2: str | None
    """The second line of the address. At most 41 characters."""
    line3: str | None
    """The third line of the address. At most 41 characters."""
    line4: str | None
    """The fourth line of the address. At most 41 characters. Since qbXML 2.0."""
    line5: str | None
    """The fifth line of the address. At most 41 characters. Since qbXML 6.0."""
    city: str | None
    """The city. At most 31 characters."""
    state: str | None
    """The state, county or province. At most 21 characters."""
    postal_code: str | None
    """The postal code. At most 13 characters."""
    country: str | None
    """The country. At most 31 characters."""
    note: str | None
    """Notes about the address. At most 41 characters. Since qbXML 6.0."""


class _CustomersUpdateAlternateShippingAddressRequired(TypedDict):
    name: str
    """The name of the shipping address; QuickBooks does not tell upper from lower case. At most 41 characters."""


class CustomersUpdateAlternateShippingAddress(_CustomersUpdateAlternateShippingAddressRequired, total=False):
    """One of `alternate_shipping_addresses`."""

    line1: str | None
    """The first line of the address. At most 41 characters."""
    line2: str | None
    """The second line of the address. At most 41 characters."""
    line3: str | None
    """The third line of the address. At most 41 characters."""
    line4: str | None
    """The fourth line of the address. At most 41 characters. Since qbXML 2.0."""
    line5: str | None
    """The fifth line of the address. At most 41 characters. Since qbXML 6.0."""
    city: str | None
    """The city. At most 31 characters."""
    state: str | None
    """The state, county or province. At most 21 characters."""
    postal_code: str | None
    """The postal code. At most 13 characters."""
    country: str | None
    """The country. At most 31 characters."""
    note: str | None
    """Notes about the shipping address. At most 41 characters. Since qbXML 6.0."""
    is_default_shipping_address: bool
    """Whether goods go to this address unless another one is named."""


class _CustomersUpdateCustomContactFieldRequired(TypedDict):
    name: str
    """The label, such as Fax or Main Email. At most 40 characters."""
    value: str
    """The value of the custom contact field. At most 255 characters."""


class CustomersUpdateCustomContactField(_CustomersUpdateCustomContactFieldRequired, total=False):
    """One of `custom_contact_fields`."""


class _CustomersUpdateAdditionalContactCustomContactFieldRequired(TypedDict):
    name: str
    """The label, such as Fax or Main Email. At most 40 characters."""
    value: str
    """The value of the custom contact field. At most 255 characters."""


class CustomersUpdateAdditionalContactCustomContactField(_CustomersUpdateAdditionalContactCustomContactFieldRequired, total=False):
    """One of `custom_contact_fields`."""


class _CustomersUpdateAdditionalContactRequired(TypedDict):
    first_name: str
    """The first name. At most 25 characters."""


class CustomersUpdateAdditionalContact(_CustomersUpdateAdditionalContactRequired, total=False):
    """One of `additional_contacts`."""

    id: str
    """The ID QuickBooks gave the contact; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the contact is changed; a change must name the newest one. At most 16 characters."""
    salutation: str | None
    """The title before the name, such as Ms. or Dr. At most 15 characters."""
    middle_name: str | None
    """The middle name or its initial. At most 5 characters."""
    last_name: str | None
    """The last name. At most 25 characters."""
    job_title: str | None
    """What the person does in the company. At most 41 characters."""
    custom_contact_fields: list[CustomersUpdateAdditionalContactCustomContactField]
    """Further ways to reach the contact, each with a label. At most 5 items."""


class CustomersUpdateCreditCard(TypedDict, total=False):
    """Parameters inside `credit_card`."""

    number: str | None
    """The number of the card; QuickBooks hides most digits. At most 25 characters."""
    expiration_month: int | str
    """The month after which the card is no good."""
    expiration_year: int | str
    """The year after which the card is no good."""
    name: str | None
    """The name of the credit card; QuickBooks does not tell upper from lower case. At most 41 characters."""
    address: str | None
    """The address of the credit card. At most 41 characters."""
    postal_code: str | None
    """The postal code. At most 41 characters."""


class _CustomersUpdateAdditionalNoteRequired(TypedDict):
    id: int | str
    """The ID QuickBooks gave the note; unique among objects of its kind."""
    note: str
    """The text of the note. At most 4095 characters."""


class CustomersUpdateAdditionalNote(_CustomersUpdateAdditionalNoteRequired, total=False):
    """One of `additional_notes`."""


class _CustomersUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the customer; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the customer is changed; a change must name the newest one. At most 16 characters."""


class CustomersUpdate(_CustomersUpdateRequired, total=False):
    """Parameters of `customers.update`."""

    name: str
    """The name of the customer; QuickBooks does not tell upper from lower case. At most 41 characters."""
    is_active: bool
    """Whether the customer is in use; others are hidden in the lists of QuickBooks. Since qbXML 3.0."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters. Since qbXML 12.0."""
    parent_id: str | None
    """The object that this one stands below, of the same list. QuickBooks has up to five levels. At most 36
    characters. Since qbXML 3.0."""
    company_name: str | None
    """The name of the company. At most 41 characters."""
    salutation: str | None
    """The title before the name, such as Ms. or Dr. At most 15 characters."""
    first_name: str | None
    """The first name. At most 25 characters."""
    middle_name: str | None
    """The middle name or its initial. At most 5 characters."""
    last_name: str | None
    """The last name. At most 25 characters."""
    job_title: str | None
    """What the person does in the company. At most 41 characters. Since qbXML 12.0."""
    billing_address: CustomersUpdateBillingAddress
    """Where bills for the customer go."""
    shipping_address: CustomersUpdateBillingAddress
    """Where goods of the customer go."""
    alternate_shipping_addresses: list[CustomersUpdateAlternateShippingAddress]
    """All addresses that goods for the customer may go to, each with a name. At most 50 items. Since qbXML 12.0."""
    phone: str | None
    """The main phone number. At most 21 characters."""
    alternate_phone: str | None
    """Another phone number. At most 21 characters."""
    fax: str | None
    """The fax number. At most 21 characters."""
    email: str | None
    """The e-mail address. At most 1023 characters."""
    cc_email: str | None
    """The e-mail address that gets a copy. At most 1023 characters. Since qbXML 12.0."""
    contact: str | None
    """The person to talk to. At most 41 characters."""
    alternate_contact: str | None
    """Another person to talk to. At most 41 characters."""
    custom_contact_fields: list[CustomersUpdateCustomContactField]
    """Further ways to reach the customer, each with a label. At most 8 items. Since qbXML 12.0."""
    additional_contacts: list[CustomersUpdateAdditionalContact]
    """Further people to talk to. Since qbXML 12.0."""
    customer_type_id: str | None
    """The type that the customer counts for in reports. At most 36 characters. Since qbXML 3.0."""
    terms_id: str | None
    """The terms of payment, from which QuickBooks works out the due date and the discount. At most 36
    characters. Since qbXML 3.0."""
    sales_representative_id: str | None
    """Who made the sale, one of the list of sales representatives, which is not the list of employees. At most
    36 characters. Since qbXML 3.0."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 3.0."""
    sales_tax_item_id: str | None
    """The sales tax item or group with the rate, which is not the tax code (`salesTaxCodeId`). At most 36
    characters. Since qbXML 3.0. Only in US, AU."""
    sales_tax_country: SalesTaxCountry
    """The country whose sales tax applies. Since qbXML 6.0. Only in CA, UK, AU."""
    resale_number: str | None
    """The number that shows the customer resells and pays no sales tax. At most 21 characters. Since qbXML 3.0."""
    account_number: str | None
    """The number the company gave the customer. At most 99 characters."""
    credit_limit: Decimal | float | str | None
    """How much the customer may owe. Since qbXML 3.0."""
    preferred_payment_method_id: str | None
    """The payment method that is proposed for the customer. At most 36 characters. Since qbXML 3.0."""
    credit_card: CustomersUpdateCreditCard
    """The card the customer pays with. Since qbXML 3.0."""
    job_status: JobStatus
    """How far the job is. Since qbXML 3.0."""
    job_start_date: date | str | None
    """When the job started. Since qbXML 3.0."""
    job_projected_end_date: date | str | None
    """When the job should end. Since qbXML 3.0."""
    job_end_date: date | str | None
    """When the job ended. Since qbXML 3.0."""
    job_description: str | None
    """What the job is. At most 99 characters. Since qbXML 3.0."""
    job_type_id: str | None
    """The type that the job counts for in reports. At most 36 characters. Since qbXML 3.0."""
    note: str | None
    """Notes about the customer. At most 4095 characters. Since qbXML 3.0."""
    additional_notes: list[CustomersUpdateAdditionalNote]
    """Further notes about the customer, each with its date. Since qbXML 12.0."""
    preferred_delivery_method: Literal["none", "email", "fax"]
    """How forms are usually sent to the customer. Since qbXML 12.0."""
    price_level_id: str | None
    """The price level, by which prices are raised or lowered. At most 36 characters. Since qbXML 4.0."""
    tax_registration_number: str | None
    """The number under which tax is reported. At most 30 characters. Since qbXML 8.0. Only in CA, UK, AU."""
    currency_id: str | None
    """The currency of its amounts. QuickBooks takes it only where several currencies are turned on. At most 36
    characters. Since qbXML 8.0."""


class _CustomersDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class CustomersDelete(_CustomersDeleteRequired, total=False):
    """Parameters of `customers.delete`."""
