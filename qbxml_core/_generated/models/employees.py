# DO NOT EDIT. Made by: python -m generator emit
# Specs: sha256 44655119115634e75514a00cf2a77220e20b7f435a6f2dc7d68eabf489847e72
"""Employees."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import CustomContactField, Note, Reference
from .custom_fields import CustomField


class Employee(Struct, kw_only=True, rename="camel", gc=False):
    """An employee of QuickBooks Desktop. Wire: `EmployeeRet`."""

    id: str | None = None
    """The ID of the employee. Wire: `ListID`, IDTYPE, at most 36 characters."""

    object_type: Literal["qbd_employee"] = "qbd_employee"
    """The kind of object, always the same."""

    created_at: str | None = None
    """The created at of the employee.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """The updated at of the employee.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """The revision number of the employee. Wire: `EditSequence`, STRTYPE, at most 16 characters."""

    name: str | None = None
    """The name of the employee. Wire: `Name`, STRTYPE, at most 41 characters."""

    is_active: bool | None = None
    """Whether the employee is active. Wire: `IsActive`, BOOLTYPE."""

    salutation: str | None = None
    """The salutation of the employee. Wire: `Salutation`, STRTYPE, at most 15 characters."""

    first_name: str | None = None
    """The first name of the employee. Wire: `FirstName`, STRTYPE, at most 25 characters."""

    middle_name: str | None = None
    """The middle name of the employee. Wire: `MiddleName`, STRTYPE, at most 5 characters."""

    last_name: str | None = None
    """The last name of the employee. Wire: `LastName`, STRTYPE, at most 25 characters."""

    job_title: str | None = None
    """The job title of the employee. Wire: `JobTitle`, STRTYPE, at most 41 characters, since 12.0."""

    supervisor: Reference | None = None
    """The supervisor of this employee. Wire: `SupervisorRef`, since 13.0."""

    department: str | None = None
    """The department of the employee. Wire: `Department`, STRTYPE, at most 31 characters, since 13.0."""

    description: str | None = None
    """The description of the employee. Wire: `Description`, STRTYPE, at most 64 characters, since 13.0."""

    target_bonus: str | None = None
    """The target bonus of the employee. Wire: `TargetBonus`, AMTTYPE, since 13.0, exact decimal."""

    address: EmployeeAddress | None = None
    """The address of the employee. Wire: `EmployeeAddress`."""

    print_as: str | None = None
    """The print as of the employee. Wire: `PrintAs`, STRTYPE, at most 41 characters."""

    phone: str | None = None
    """The phone of the employee. Wire: `Phone`, STRTYPE, at most 21 characters."""

    mobile: str | None = None
    """The mobile of the employee. Wire: `Mobile`, STRTYPE, at most 21 characters, since 2.1."""

    pager: str | None = None
    """The pager of the employee. Wire: `Pager`, STRTYPE, at most 21 characters, since 2.1."""

    pager_pin: str | None = None
    """The pager PIN of the employee. Wire: `PagerPIN`, STRTYPE, at most 10 characters, since 2.1."""

    alternate_phone: str | None = None
    """The alternate phone of the employee. Wire: `AltPhone`, STRTYPE, at most 21 characters."""

    fax: str | None = None
    """The fax of the employee. Wire: `Fax`, STRTYPE, at most 21 characters, since 2.1."""

    ssn: str | None = None
    """The SSN of the employee. Wire: `SSN`, STRTYPE, at most 11 characters, since 2.0."""

    email: str | None = None
    """The email of the employee. Wire: `Email`, STRTYPE, at most 1023 characters."""

    custom_contact_fields: list[CustomContactField] = []
    """The custom contact fields of this employee. Wire: `AdditionalContactRef`, since 12.0."""

    emergency_contact: EmergencyContactSet | None = None
    """The emergency contact of the employee. Wire: `EmergencyContacts`, since 13.0."""

    employee_type: str | None = None
    """The employee type of the employee.

    Wire: `EmployeeType`, ENUMTYPE.
    Known values: `officer`, `owner`, `regular`, `statutory`.
    """

    employment_status: str | None = None
    """The employment status of the employee.

    Wire: `PartOrFullTime`, ENUMTYPE, since 13.0.
    Known values: `part_time`, `full_time`.
    """

    overtime_exempt_status: str | None = None
    """The overtime exempt status of the employee.

    Wire: `Exempt`, ENUMTYPE, since 13.0.
    Known values: `exempt`, `non_exempt`.
    """

    key_employee_status: str | None = None
    """The key employee status of the employee.

    Wire: `KeyEmployee`, ENUMTYPE, since 13.0.
    Known values: `key_employee`, `non_key_employee`.
    """

    gender: str | None = None
    """The gender of the employee. Wire: `Gender`, ENUMTYPE. Known values: `male`, `female`."""

    hired_date: str | None = None
    """The hired date of the employee. Wire: `HiredDate`, DATETYPE, YYYY-MM-DD."""

    original_hire_date: str | None = None
    """The original hire date of the employee. Wire: `OriginalHireDate`, DATETYPE, since 13.0, YYYY-MM-DD."""

    adjusted_service_date: str | None = None
    """The adjusted service date of the employee. Wire: `AdjustedServiceDate`, DATETYPE, since 13.0, YYYY-MM-DD."""

    termination_date: str | None = None
    """The termination date of the employee. Wire: `ReleasedDate`, DATETYPE, YYYY-MM-DD."""

    birth_date: str | None = None
    """The birth date of the employee. Wire: `BirthDate`, DATETYPE, since 2.0, YYYY-MM-DD."""

    us_citizenship_status: str | None = None
    """The US citizenship status of the employee.

    Wire: `USCitizen`, ENUMTYPE, since 13.0.
    Known values: `citizen`, `non_citizen`.
    """

    ethnicity: str | None = None
    """The ethnicity of the employee.

    Wire: `Ethnicity`, ENUMTYPE, since 13.0.
    Known values: `american_indian`, `asian`, `black`, `hawaiian`, `hispanic`, `white`, `two_or_more_races`.
    """

    disability_status: str | None = None
    """The disability status of the employee.

    Wire: `Disabled`, ENUMTYPE, since 13.0.
    Known values: `disabled`, `non_disabled`.
    """

    disability_description: str | None = None
    """The disability description of the employee.

    Wire: `DisabilityDesc`, STRTYPE, at most 25 characters, since 13.0.
    """

    i9_on_file_status: str | None = None
    """The I-9 on file status of the employee.

    Wire: `OnFile`, ENUMTYPE, since 13.0.
    Known values: `on_file`, `not_on_file`.
    """

    work_authorization_expiration_date: str | None = None
    """The work authorization expiration date of the employee.

    Wire: `WorkAuthExpireDate`, DATETYPE, since 13.0, YYYY-MM-DD.
    """

    us_veteran_status: str | None = None
    """The US veteran status of the employee.

    Wire: `USVeteran`, ENUMTYPE, since 13.0.
    Known values: `veteran`, `non_veteran`.
    """

    military_status: str | None = None
    """The military status of the employee.

    Wire: `MilitaryStatus`, ENUMTYPE, since 13.0.
    Known values: `active`, `reserve`.
    """

    account_number: str | None = None
    """The account number of the employee. Wire: `AccountNumber`, STRTYPE, at most 99 characters."""

    note: str | None = None
    """The note of the employee. Wire: `Notes`, STRTYPE, at most 4095 characters, since 2.1."""

    additional_notes: list[Note] = []
    """The additional notes of the employee. Wire: `AdditionalNotesRet`, since 12.0."""

    billing_rate: Reference | None = None
    """The billing rate of this employee. Wire: `BillingRateRef`, since 6.0."""

    employee_payroll: EmployeePayrollInfo | None = None
    """The employee payroll of the employee. Wire: `EmployeePayrollInfo`, since 2.0."""

    external_id: str | None = None
    """The external ID of the employee. Wire: `ExternalGUID`, GUIDTYPE, since 8.0."""

    custom_fields: list[CustomField] = []
    """The custom fields of the employee. Wire: `DataExtRet`, since 2.0."""


class EmployeeAddress(Struct, kw_only=True, rename="camel", gc=False):
    """An employee address of QuickBooks Desktop. Wire: `EmployeeAddress`."""

    line1: str | None = None
    """The line1 of the employee address. Wire: `Addr1`, STRTYPE, at most 41 characters."""

    line2: str | None = None
    """The line2 of the employee address. Wire: `Addr2`, STRTYPE, at most 41 characters."""

    line3: str | None = None
    """The line3 of the employee address. Wire: `Addr3`, STRTYPE."""

    line4: str | None = None
    """The line4 of the employee address. Wire: `Addr4`, STRTYPE, since 2.0."""

    city: str | None = None
    """The city of the employee address. Wire: `City`, STRTYPE, at most 31 characters."""

    state: str | None = None
    """The state of the employee address. Wire: `State`, STRTYPE, at most 21 characters."""

    postal_code: str | None = None
    """The postal code of the employee address. Wire: `PostalCode`, STRTYPE, at most 13 characters."""

    country: str | None = None
    """The country of the employee address. Wire: `Country`, STRTYPE."""


class EmergencyContactSet(Struct, kw_only=True, rename="camel", gc=False):
    """An emergency contact set of QuickBooks Desktop. Wire: `EmergencyContacts`."""

    primary_contact: EmergencyContact | None = None
    """The primary contact of the emergency contact set. Wire: `PrimaryContact`."""

    secondary_contact: EmergencyContact | None = None
    """The secondary contact of the emergency contact set. Wire: `SecondaryContact`."""


class EmployeePayrollInfo(Struct, kw_only=True, rename="camel", gc=False):
    """An employee payroll info of QuickBooks Desktop. Wire: `EmployeePayrollInfo`."""

    pay_period: str | None = None
    """The pay period of the employee payroll info.

    Wire: `PayPeriod`, ENUMTYPE.
    Known values: `daily`, `weekly`, `biweekly`, `semimonthly`, `monthly`, `quarterly`, `yearly`.
    """

    class_: Reference | None = None
    """The class of this employee payroll info. Wire: `ClassRef`."""

    earnings: list[Earnings] = []
    """The earnings of the employee payroll info. Wire: `Earnings`."""

    use_time_data_to_create_paychecks: str | None = None
    """The use time data to create paychecks of the employee payroll info.

    Wire: `UseTimeDataToCreatePaychecks`, ENUMTYPE, since 3.0.
    Known values: `not_set`, `uses_time_data`, `does_not_use_time_data`.
    """

    sick_hours: SickHours | None = None
    """The sick hours of the employee payroll info. Wire: `SickHours`."""

    vacation_hours: VacationHours | None = None
    """The vacation hours of the employee payroll info. Wire: `VacationHours`."""


class EmergencyContact(Struct, kw_only=True, rename="camel", gc=False):
    """An emergency contact of QuickBooks Desktop. Wire: `PrimaryContact`, `SecondaryContact`."""

    name: str | None = None
    """The name of the emergency contact. Wire: `ContactName`, STRTYPE, at most 40 characters."""

    value: str | None = None
    """The value of the emergency contact. Wire: `ContactValue`, STRTYPE, at most 255 characters."""

    relation: str | None = None
    """The relation of the emergency contact.

    Wire: `Relation`, ENUMTYPE.
    Known values: `spouse`, `partner`, `mother`, `father`, `sister`, `brother`, `son`, `daughter`, `friend`,
    `other`.
    """


class Earnings(Struct, kw_only=True, rename="camel", gc=False):
    """An earnings of QuickBooks Desktop. Wire: `Earnings`."""

    payroll_wage_item: Reference | None = None
    """The payroll wage item of this earnings. Wire: `PayrollItemWageRef`."""

    rate: str | None = None
    """The rate of the earnings. Wire: `Rate`, PRICETYPE, exact decimal."""

    rate_percent: str | None = None
    """The rate percent of the earnings. Wire: `RatePercent`, PERCENTTYPE, exact decimal."""


class SickHours(Struct, kw_only=True, rename="camel", gc=False):
    """A sick hours of QuickBooks Desktop. Wire: `SickHours`."""

    hours_available: str | None = None
    """The hours available of the sick hours.

    Wire: `HoursAvailable`, TIMEINTERVALTYPE, length of time, such as PT8H30M0S.
    """

    accrual_period: str | None = None
    """The accrual period of the sick hours.

    Wire: `AccrualPeriod`, ENUMTYPE.
    Known values: `accrues_annually`, `accrues_hourly`, `accrues_per_paycheck`.
    """

    hours_accrued_per_period: str | None = None
    """The hours accrued per period of the sick hours.

    Wire: `HoursAccrued`, TIMEINTERVALTYPE, length of time, such as PT8H30M0S.
    """

    maximum_hours: str | None = None
    """The maximum hours of the sick hours.

    Wire: `MaximumHours`, TIMEINTERVALTYPE, length of time, such as PT8H30M0S.
    """

    resets_hours_each_year: bool | None = None
    """Whether resets hours each year. Wire: `IsResettingHoursEachNewYear`, BOOLTYPE."""

    hours_used: str | None = None
    """The hours used of the sick hours.

    Wire: `HoursUsed`, TIMEINTERVALTYPE, since 5.0, length of time, such as PT8H30M0S.
    """

    accrual_start_date: str | None = None
    """The accrual start date of the sick hours. Wire: `AccrualStartDate`, DATETYPE, since 5.0, YYYY-MM-DD."""


class VacationHours(Struct, kw_only=True, rename="camel", gc=False):
    """A vacation hours of QuickBooks Desktop. Wire: `VacationHours`."""

    hours_available: str | None = None
    """The hours available of the vacation hours.

    Wire: `HoursAvailable`, TIMEINTERVALTYPE, length of time, such as PT8H30M0S.
    """

    accrual_period: str | None = None
    """The accrual period of the vacation hours.

    Wire: `AccrualPeriod`, ENUMTYPE.
    Known values: `accrues_annually`, `accrues_hourly`, `accrues_per_paycheck`.
    """

    hours_accrued_per_period: str | None = None
    """The hours accrued per period of the vacation hours.

    Wire: `HoursAccrued`, TIMEINTERVALTYPE, length of time, such as PT8H30M0S.
    """

    maximum_hours: str | None = None
    """The maximum hours of the vacation hours.

    Wire: `MaximumHours`, TIMEINTERVALTYPE, length of time, such as PT8H30M0S.
    """

    resets_hours_each_year: bool | None = None
    """Whether resets hours each year. Wire: `IsResettingHoursEachNewYear`, BOOLTYPE."""

    hours_used: str | None = None
    """The hours used of the vacation hours.

    Wire: `HoursUsed`, TIMEINTERVALTYPE, since 5.0, length of time, such as PT8H30M0S.
    """

    accrual_start_date: str | None = None
    """The accrual start date of the vacation hours. Wire: `AccrualStartDate`, DATETYPE, since 5.0, YYYY-MM-DD."""
