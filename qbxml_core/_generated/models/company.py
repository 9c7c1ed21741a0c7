# DO NOT EDIT. Made by: python -m generator emit
"""Company."""

from __future__ import annotations

from msgspec import Struct

from .common import Address
from .custom_fields import CustomField


class Company(Struct, kw_only=True, rename="camel", gc=False):
    """The company of the open file. Wire: `CompanyRet`."""

    is_sample_company_file: bool | None = None
    """Whether it is one of the example files that come with QuickBooks.

    Wire: `IsSampleCompany`, BOOLTYPE, since 3.0.
    """

    company_name: str | None = None
    """The name of the company. Wire: `CompanyName`, STRTYPE, at most 59 characters."""

    legal_company_name: str | None = None
    """The name on tax forms and pay slips. Wire: `LegalCompanyName`, STRTYPE, at most 59 characters."""

    address: Address | None = None
    """The address of the company. Wire: `Address`."""

    legal_address: Address | None = None
    """The address on tax forms and pay slips. Wire: `LegalAddress`."""

    address_for_customer: Address | None = None
    """The address that customers see. Wire: `CompanyAddressForCustomer`."""

    phone: str | None = None
    """The main phone number. Wire: `Phone`, STRTYPE, at most 51 characters."""

    fax: str | None = None
    """The fax number. Wire: `Fax`, STRTYPE, at most 51 characters."""

    email: str | None = None
    """The e-mail address. Wire: `Email`, STRTYPE, at most 1023 characters."""

    website: str | None = None
    """The address of the web site. Wire: `CompanyWebSite`, STRTYPE, at most 128 characters."""

    fiscal_year_start_month: str | None = None
    """The first month of the fiscal year.

    Wire: `FirstMonthFiscalYear`, ENUMTYPE.
    Known values: `january`, `february`, `march`, `april`, `may`, `june`, `july`, `august`, `september`, `october`,
    `november`, `december`.
    """

    income_tax_year_start_month: str | None = None
    """The first month of the tax year.

    Wire: `FirstMonthIncomeTaxYear`, ENUMTYPE.
    Known values: `january`, `february`, `march`, `april`, `may`, `june`, `july`, `august`, `september`, `october`,
    `november`, `december`.
    """

    company_type: str | None = None
    """The company type of the company. Wire: `CompanyType`, STRTYPE, at most 255 characters."""

    ein: str | None = None
    """The employer's tax number. Wire: `EIN`, STRTYPE, at most 20 characters, since 2.0."""

    ssn: str | None = None
    """The social security number. Wire: `SSN`, STRTYPE, at most 11 characters, since 2.1."""

    tax_form: str | None = None
    """The form of the income tax.

    Wire: `TaxForm`, ENUMTYPE, since 2.1.
    Known values: `form_1040`, `form_1065`, `form_1120`, `form_1120s`, `form_990`, `form_990pf`, `form_990t`,
    `other_or_none`, `form_t1`, `form_t2`, `form_1044`, `form_3010`.
    """

    subscribed_services: SubscribedService | None = None
    """The services of Intuit the company uses. Wire: `SubscribedServices`, since 7.0."""

    accountant_copy: AccountantCopy | None = None
    """The accountant copy of the company. Wire: `AccountantCopy`, since 8.0."""

    custom_fields: list[CustomField] = []
    """What users or programs added to the company in fields of their own. Wire: `DataExtRet`, since 2.0."""


class SubscribedService(Struct, kw_only=True, rename="camel", gc=False):
    """The services of Intuit the company uses. Wire: `SubscribedServices`."""

    services: list[Service] = []
    """The services of the subscribed service. Wire: `Service`."""


class AccountantCopy(Struct, kw_only=True, rename="camel", gc=False):
    """Whether an accountant works on a copy of the file, and on which days. Wire: `AccountantCopy`."""

    accountant_copy_exists: bool | None = None
    """Whether an accountant works on a copy of the file. Wire: `AccountantCopyExists`, BOOLTYPE."""

    dividing_date: str | None = None
    """Up to which day the accountant may change entries, and users may not.

    Wire: `DividingDate`, DATETYPE, YYYY-MM-DD.
    """


class Service(Struct, kw_only=True, rename="camel", gc=False):
    """A service of Intuit. Wire: `Service`."""

    name: str | None = None
    """The name of the service; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 50 characters.
    """

    domain: str | None = None
    """Where the service runs. Wire: `Domain`, STRTYPE, at most 50 characters."""

    service_status: str | None = None
    """The service status of the service.

    Wire: `ServiceStatus`, ENUMTYPE.
    Known values: `active`, `expired`, `never`, `pending`, `suspended`, `terminated`, `trial`.
    """
