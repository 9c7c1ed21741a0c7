# DO NOT EDIT. Made by: python -m generator emit
"""Host."""

from __future__ import annotations

from msgspec import Struct



class Host(Struct, kw_only=True, rename="camel", gc=False):
    """The QuickBooks that answers. Wire: `HostRet`."""

    product_name: str | None = None
    """The name of the QuickBooks product. Wire: `ProductName`, STRTYPE, at most 255 characters."""

    major_version: str | None = None
    """The first part of the version. Wire: `MajorVersion`, STRTYPE, at most 5 characters."""

    minor_version: str | None = None
    """The second part of the version. Wire: `MinorVersion`, STRTYPE, at most 5 characters."""

    country: str | None = None
    """The country. Wire: `Country`, STRTYPE, at most 2 characters, since 3.0."""

    supported_qbxml_versions: list[str | None] = []
    """Every version of qbXML this QuickBooks speaks.

    Wire: `SupportedQBXMLVersion`, STRTYPE, at most 10 characters.
    """

    is_automatic_login: bool | None = None
    """Whether the program logged in without a user. Wire: `IsAutomaticLogin`, BOOLTYPE, since 3.0."""

    qb_file_mode: str | None = None
    """Whether one or several users have the file open.

    Wire: `QBFileMode`, ENUMTYPE, since 3.0.
    Known values: `multi_user`, `single_user`.
    """

    list_meta_data: ListMetaData | None = None
    """How much each list can hold. Wire: `ListMetaData`, since 6.0."""


class ListMetaData(Struct, kw_only=True, rename="camel", gc=False):
    """How much each list can hold. Wire: `ListMetaData`."""

    account_meta_data: ListCapacity | None = None
    """The account meta data of the list meta data. Wire: `AccountMetaData`."""

    billing_rate_meta_data: ListCapacity | None = None
    """The billing rate meta data of the list meta data. Wire: `BillingRateMetaData`."""

    class_meta_data: ListCapacity | None = None
    """The class meta data of the list meta data. Wire: `ClassMetaData`."""

    customer_message_meta_data: ListCapacity | None = None
    """The customer message meta data of the list meta data. Wire: `CustomerMsgMetaData`."""

    customer_type_meta_data: ListCapacity | None = None
    """The customer type meta data of the list meta data. Wire: `CustomerTypeMetaData`."""

    entity_meta_data: ListCapacity | None = None
    """The entity meta data of the list meta data. Wire: `EntityMetaData`."""

    item_meta_data: ListCapacity | None = None
    """The item meta data of the list meta data. Wire: `ItemMetaData`."""

    job_type_meta_data: ListCapacity | None = None
    """The job type meta data of the list meta data. Wire: `JobTypeMetaData`."""

    payment_method_meta_data: ListCapacity | None = None
    """The payment method meta data of the list meta data. Wire: `PaymentMethodMetaData`."""

    payroll_item_meta_data: ListCapacity | None = None
    """The payroll item meta data of the list meta data. Wire: `PayrollItemMetaData`."""

    price_level_meta_data: ListCapacity | None = None
    """The price level meta data of the list meta data. Wire: `PriceLevelMetaData`."""

    sales_representative_meta_data: ListCapacity | None = None
    """The sales representative meta data of the list meta data. Wire: `SalesRepMetaData`."""

    sales_tax_code_meta_data: ListCapacity | None = None
    """The sales tax code meta data of the list meta data. Wire: `SalesTaxCodeMetaData`."""

    shipping_method_meta_data: ListCapacity | None = None
    """The shipping method meta data of the list meta data. Wire: `ShipMethodMetaData`."""

    template_meta_data: ListCapacity | None = None
    """The template meta data of the list meta data. Wire: `TemplateMetaData`."""

    terms_meta_data: ListCapacity | None = None
    """The terms meta data of the list meta data. Wire: `TermsMetaData`."""

    to_do_meta_data: ListCapacity | None = None
    """The to do meta data of the list meta data. Wire: `ToDoMetaData`."""

    vehicle_meta_data: ListCapacity | None = None
    """The vehicle meta data of the list meta data. Wire: `VehicleMetaData`."""

    vendor_type_meta_data: ListCapacity | None = None
    """The vendor type meta data of the list meta data. Wire: `VendorTypeMetaData`."""


class ListCapacity(Struct, kw_only=True, rename="camel", gc=False):
    """How much a list can hold.

    Wire: `AccountMetaData`, `BillingRateMetaData`, `ClassMetaData`, `CustomerMsgMetaData`, `CustomerTypeMetaData`,
    `EntityMetaData`, `ItemMetaData`, `JobTypeMetaData`, `PaymentMethodMetaData`, `PayrollItemMetaData`,
    `PriceLevelMetaData`, `SalesRepMetaData`, `SalesTaxCodeMetaData`, `ShipMethodMetaData`, `TemplateMetaData`,
    `TermsMetaData`, `ToDoMetaData`, `VehicleMetaData`, `VendorTypeMetaData`.
    """

    maximum_capacity: int | float | None = None
    """How many entries the list can hold. Wire: `MaxCapacity`, INTTYPE."""
