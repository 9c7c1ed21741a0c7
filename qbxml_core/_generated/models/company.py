# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Company."""

from __future__ import annotations

from msgspec import Struct

from .common import Address
from .custom_fields import CustomField


class Company(Struct, kw_only=True, rename="camel", gc=False):
    """A company of QuickBooks Desktop. Wire: `CompanyRet`."""

    is_sample_company_file: bool | None = None
    """Whether the company is sample company file. Wire: `IsSampleCompany`, BOOLTYPE, since 3.0."""

    company_name: str | None = None
    """The company name of the company. Wire: `CompanyName`, STRTYPE, at most 59 characters."""

    legal_company_name: str | None = None
    """The legal company name of the company. Wire: `LegalCompanyName`, STRTYPE, at most 59 characters."""

    address: Address | None = None
    """The address of the company. Wire: `Address`."""

    legal_address: Address | None = None
    """The legal address of the company. Wire: `LegalAddress`."""

    address_for_customer: Address | None = None
    """The address for customer of the company. Wire: `CompanyAddressForCustomer`."""

    phone: str | None = None
    """The phone of the company. Wire: `Phone`, STRTYPE, at most 51 characters."""

    fax: str | None = None
    """The fax of the company. Wire: `Fax`, STRTYPE, at most 51 characters."""

    email: str | None = None
    """The email of the company. Wire: `Email`, STRTYPE, at most 1023 characters."""

    website: str | None = None
    """The website of the company. Wire: `CompanyWebSite`, STRTYPE, at most 128 characters."""

    fiscal_year_start_month: str | None = None
    """The fiscal year start month of the company.

    Wire: `FirstMonthFiscalYear`, ENUMTYPE.
    Known values: `january`, `february`, `march`, `april`, `may`, `june`, `july`, `august`, `september`, `october`,
    `november`, `december`.
    """

    income_tax_year_start_month: str | None = None
    """The income tax year start month of the company.

    Wire: `FirstMonthIncomeTaxYear`, ENUMTYPE.
    Known values: `january`, `february`, `march`, `april`, `may`, `june`, `july`, `august`, `september`, `october`,
    `november`, `december`.
    """

    company_type: str | None = None
    """The company type of the company. Wire: `CompanyType`, STRTYPE, at most 255 characters."""

    ein: str | None = None
    """The EIN of the company. Wire: `EIN`, STRTYPE, at most 20 characters, since 2.0."""

    ssn: str | None = None
    """The SSN of the company. Wire: `SSN`, STRTYPE, at most 11 characters, since 2.1."""

    tax_form: str | None = None
    """The tax form of the company.

    Wire: `TaxForm`, ENUMTYPE, since 2.1.
    Known values: `form_1040`, `form_1065`, `form_1120`, `form_1120s`, `form_990`, `form_990pf`, `form_990t`,
    `other_or_none`, `form_t1`, `form_t2`, `form_1044`, `form_3010`.
    """

    subscribed_services: SubscribedService | None = None
    """The subscribed services of the company. Wire: `SubscribedServices`, since 7.0."""

    accountant_copy: AccountantCopy | None = None
    """The accountant copy of the company. Wire: `AccountantCopy`, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the company. Wire: `DataExtRet`, since 2.0."""


class SubscribedService(Struct, kw_only=True, rename="camel", gc=False):
    """A subscribed service of QuickBooks Desktop. Wire: `SubscribedServices`."""

    services: list[Service] = []
    """The services of the subscribed service. Wire: `Service`."""


class AccountantCopy(Struct, kw_only=True, rename="camel", gc=False):
    """An accountant copy of QuickBooks Desktop. Wire: `AccountantCopy`."""

    accountant_copy_exists: bool | None = None
    """Whether accountant copy exists. Wire: `AccountantCopyExists`, BOOLTYPE."""

    dividing_date: str | None = None
    """The dividing date of the accountant copy. Wire: `DividingDate`, DATETYPE, YYYY-MM-DD."""


class Service(Struct, kw_only=True, rename="camel", gc=False):
    """A service of QuickBooks Desktop. Wire: `Service`."""

    name: str | None = None
    """The name of the service. Wire: `Name`, STRTYPE, at most 50 characters."""

    domain: str | None = None
    """The domain of the service. Wire: `Domain`, STRTYPE, at most 50 characters."""

    service_status: str | None = None
    """The service status of the service.

    Wire: `ServiceStatus`, ENUMTYPE.
    Known values: `active`, `expired`, `never`, `pending`, `suspended`, `terminated`, `trial`.
    """
