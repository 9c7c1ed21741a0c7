# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `vendors` take."""

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

class VendorsList(TypedDict, total=False):
    """Parameters of `vendors.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    names: list[str]
    """Only the objects with these names; upper and lower case are the same. QuickBooks takes no other filter
    beside them."""
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
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""
    cursor: str
    """Goes on where the answer before ended. The other parameters stay the same from page to page. Since qbXML
    5.0."""


class _VendorsRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class VendorsRetrieve(_VendorsRetrieveRequired, total=False):
    """Parameters of `vendors.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class VendorsCreateBillingAddress(TypedDict, total=False):
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


class _VendorsCreateCustomContactFieldRequired(TypedDict):
    name: str
    """The label, such as Fax or Main Email. At most 40 characters."""
    value: str
    """The value of the custom contact field. At most 255 characters."""


class VendorsCreateCustomContactField(_VendorsCreateCustomContactFieldRequired, total=False):
    """One of `custom_contact_fields`."""


class _VendorsCreateAdditionalContactCustomContactFieldRequired(TypedDict):
    name: str
    """The label, such as Fax or Main Email. At most 40 characters."""
    value: str
    """The value of the custom contact field. At most 255 characters."""


class VendorsCreateAdditionalContactCustomContactField(_VendorsCreateAdditionalContactCustomContactFieldRequired, total=False):
    """One of `custom_contact_fields`."""


class _VendorsCreateAdditionalContactRequired(TypedDict):
    first_name: str
    """The first name. At most 25 characters."""


class VendorsCreateAdditionalContact(_VendorsCreateAdditionalContactRequired, total=False):
    """One of `additional_contacts`."""

    salutation: str
    """The title before the name, such as Ms. or Dr. At most 15 characters."""
    middle_name: str
    """The middle name or its initial. At most 5 characters."""
    last_name: str
    """The last name. At most 25 characters."""
    job_title: str
    """What the person does in the company. At most 41 characters."""
    custom_contact_fields: list[VendorsCreateAdditionalContactCustomContactField]
    """Further ways to reach the contact, each with a label. At most 5 items."""


class _VendorsCreateAdditionalNoteRequired(TypedDict):
    note: str
    """The text of the note. At most 4095 characters."""


class VendorsCreateAdditionalNote(_VendorsCreateAdditionalNoteRequired, total=False):
    """One of `additional_notes`."""


class _VendorsCreateRequired(TypedDict):
    name: str
    """The name of the vendor; QuickBooks does not tell upper from lower case. At most 41 characters."""


class VendorsCreate(_VendorsCreateRequired, total=False):
    """Parameters of `vendors.create`."""

    is_active: bool
    """Whether the vendor is in use; others are hidden in the lists of QuickBooks."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters. Since qbXML 12.0."""
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
    billing_address: VendorsCreateBillingAddress
    """Where bills for the vendor go."""
    shipping_address: VendorsCreateBillingAddress
    """Where goods of the vendor go. Since qbXML 11.0."""
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
    custom_contact_fields: list[VendorsCreateCustomContactField]
    """Further ways to reach the vendor, each with a label. At most 8 items. Since qbXML 12.0."""
    additional_contacts: list[VendorsCreateAdditionalContact]
    """Further people to talk to. Since qbXML 12.0."""
    name_on_check: str
    """The name as it is printed on checks to the vendor. At most 41 characters."""
    account_number: str
    """The number the company gave the vendor. At most 99 characters."""
    note: str
    """Notes about the vendor. At most 4095 characters. Since qbXML 3.0."""
    additional_notes: list[VendorsCreateAdditionalNote]
    """Further notes about the vendor, each with its date. Since qbXML 12.0."""
    vendor_type_id: str
    """The type that the vendor counts for in reports. At most 36 characters."""
    terms_id: str
    """The terms of payment, from which QuickBooks works out the due date and the discount. At most 36
    characters."""
    credit_limit: Decimal | float | str
    """How much the vendor may owe."""
    tax_identification_number: str
    """The vendor's tax number. At most 15 characters."""
    is_eligible_for1099: bool
    """Whether payments to the vendor are reported on a form 1099. Only in US, AU."""
    opening_balance: Decimal | float | str
    """The balance on the day from which QuickBooks is used for the vendor."""
    opening_balance_date: date | str
    """The day of the opening balance."""
    billing_rate_id: str
    """The billing rate, from which the price of billable time is taken. At most 36 characters. Since qbXML 6.0."""
    external_id: str
    """An ID that another program gave the vendor; QuickBooks only keeps it. Since qbXML 8.0."""
    sales_tax_code_id: str
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 8.0. Only in CA, UK, AU."""
    sales_tax_country: SalesTaxCountry
    """The country whose sales tax applies. Since qbXML 8.0. Only in CA, UK, AU."""
    is_sales_tax_agency: bool
    """Whether the vendor collects sales tax. Since qbXML 8.0. Only in CA, UK, AU."""
    sales_tax_return_id: str
    """The ID of the sales tax return. At most 36 characters. Since qbXML 8.0. Only in CA, UK, AU."""
    tax_registration_number: str
    """The number under which tax is reported. At most 30 characters. Since qbXML 8.0. Only in CA, UK, AU."""
    reporting_period: Literal["monthly", "quarterly"]
    """How often tax is reported. Since qbXML 8.0. Only in CA, UK, AU."""
    is_tracking_purchase_tax: bool
    """Whether tax on purchases is kept track of. Since qbXML 8.0. Only in CA, UK, AU."""
    purchase_tax_account_id: str
    """The ID of the purchase tax account. At most 36 characters. Since qbXML 8.0. Only in CA, UK, AU."""
    is_tracking_sales_tax: bool
    """Whether tax on sales is kept track of. Since qbXML 8.0. Only in CA, UK, AU."""
    sales_tax_account_id: str
    """The ID of the sales tax account. At most 36 characters. Since qbXML 8.0. Only in CA, UK, AU."""
    is_compounding_tax: bool
    """Whether the tax applies to other tax too. Since qbXML 8.0. Only in CA, UK, AU."""
    default_expense_account_ids: list[str]
    """The default expense account ids of the vendor. At most 36 characters. At most 3 items. Since qbXML 8.0."""
    currency_id: str
    """The currency of its amounts. QuickBooks takes it only where several currencies are turned on. At most 36
    characters. Since qbXML 8.0."""


class VendorsUpdateBillingAddress(TypedDict, total=False):
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


class _VendorsUpdateCustomContactFieldRequired(TypedDict):
    name: str
    """The label, such as Fax or Main Email. At most 40 characters."""
    value: str
    """The value of the custom contact field. At most 255 characters."""


class VendorsUpdateCustomContactField(_VendorsUpdateCustomContactFieldRequired, total=False):
    """One of `custom_contact_fields`."""


class _VendorsUpdateAdditionalContactCustomContactFieldRequired(TypedDict):
    name: str
    """The label, such as Fax or Main Email. At most 40 characters."""
    value: str
    """The value of the custom contact field. At most 255 characters."""


class VendorsUpdateAdditionalContactCustomContactField(_VendorsUpdateAdditionalContactCustomContactFieldRequired, total=False):
    """One of `custom_contact_fields`."""


class _VendorsUpdateAdditionalContactRequired(TypedDict):
    first_name: str
    """The first name. At most 25 characters."""


class VendorsUpdateAdditionalContact(_VendorsUpdateAdditionalContactRequired, total=False):
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
    custom_contact_fields: list[VendorsUpdateAdditionalContactCustomContactField]
    """Further ways to reach the contact, each with a label. At most 5 items."""


class _VendorsUpdateAdditionalNoteRequired(TypedDict):
    id: int | str
    """The ID QuickBooks gave the note; unique among objects of its kind."""
    note: str
    """The text of the note. At most 4095 characters."""


class VendorsUpdateAdditionalNote(_VendorsUpdateAdditionalNoteRequired, total=False):
    """One of `additional_notes`."""


class _VendorsUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the vendor; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the vendor is changed; a change must name the newest one. At most 16 characters."""


class VendorsUpdate(_VendorsUpdateRequired, total=False):
    """Parameters of `vendors.update`."""

    name: str
    """The name of the vendor; QuickBooks does not tell upper from lower case. At most 41 characters."""
    is_active: bool
    """Whether the vendor is in use; others are hidden in the lists of QuickBooks. Since qbXML 3.0."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters. Since qbXML 12.0."""
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
    billing_address: VendorsUpdateBillingAddress
    """Where bills for the vendor go."""
    shipping_address: VendorsUpdateBillingAddress
    """Where goods of the vendor go. Since qbXML 11.0."""
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
    custom_contact_fields: list[VendorsUpdateCustomContactField]
    """Further ways to reach the vendor, each with a label. At most 8 items. Since qbXML 12.0."""
    additional_contacts: list[VendorsUpdateAdditionalContact]
    """Further people to talk to. Since qbXML 12.0."""
    name_on_check: str | None
    """The name as it is printed on checks to the vendor. At most 41 characters."""
    account_number: str | None
    """The number the company gave the vendor. At most 99 characters."""
    note: str | None
    """Notes about the vendor. At most 4095 characters. Since qbXML 3.0."""
    additional_notes: list[VendorsUpdateAdditionalNote]
    """Further notes about the vendor, each with its date. Since qbXML 12.0."""
    vendor_type_id: str | None
    """The type that the vendor counts for in reports. At most 36 characters. Since qbXML 3.0."""
    terms_id: str | None
    """The terms of payment, from which QuickBooks works out the due date and the discount. At most 36
    characters. Since qbXML 3.0."""
    credit_limit: Decimal | float | str | None
    """How much the vendor may owe. Since qbXML 3.0."""
    tax_identification_number: str | None
    """The vendor's tax number. At most 15 characters. Since qbXML 3.0."""
    is_eligible_for1099: bool
    """Whether payments to the vendor are reported on a form 1099. Since qbXML 3.0. Only in US, AU."""
    billing_rate_id: str | None
    """The billing rate, from which the price of billable time is taken. At most 36 characters. Since qbXML 6.0."""
    sales_tax_code_id: str | None
    """Whether it is taxed, and how: a tax code such as Tax or Non, which is not the item with the rate
    (`salesTaxItemId`). At most 36 characters. Since qbXML 8.0. Only in CA, UK, AU."""
    sales_tax_country: SalesTaxCountry
    """The country whose sales tax applies. Since qbXML 8.0. Only in CA, UK, AU."""
    is_sales_tax_agency: bool
    """Whether the vendor collects sales tax. Since qbXML 8.0. Only in CA, UK, AU."""
    sales_tax_return_id: str | None
    """The ID of the sales tax return. At most 36 characters. Since qbXML 8.0. Only in CA, UK, AU."""
    tax_registration_number: str | None
    """The number under which tax is reported. At most 30 characters. Since qbXML 8.0. Only in CA, UK, AU."""
    reporting_period: Literal["monthly", "quarterly"]
    """How often tax is reported. Since qbXML 8.0. Only in CA, UK, AU."""
    is_tracking_purchase_tax: bool
    """Whether tax on purchases is kept track of. Since qbXML 8.0. Only in CA, UK, AU."""
    purchase_tax_account_id: str | None
    """The ID of the purchase tax account. At most 36 characters. Since qbXML 8.0. Only in CA, UK, AU."""
    is_tracking_sales_tax: bool
    """Whether tax on sales is kept track of. Since qbXML 8.0. Only in CA, UK, AU."""
    sales_tax_account_id: str | None
    """The ID of the sales tax account. At most 36 characters. Since qbXML 8.0. Only in CA, UK, AU."""
    is_compounding_tax: bool
    """Whether the tax applies to other tax too. Since qbXML 8.0. Only in CA, UK, AU."""
    default_expense_account_ids: list[str]
    """The default expense account ids of the vendor. At most 36 characters. At most 3 items. Since qbXML 8.0."""
    currency_id: str | None
    """The currency of its amounts. QuickBooks takes it only where several currencies are turned on. At most 36
    characters. Since qbXML 8.0."""


class _VendorsDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class VendorsDelete(_VendorsDeleteRequired, total=False):
    """Parameters of `vendors.delete`."""
