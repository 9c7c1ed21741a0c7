# DO NOT EDIT. Made by: python -m generator emit
"""Employees."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from .common import CustomContactField, Note, Reference
from .custom_fields import CustomField


class Employee(Struct, kw_only=True, rename="camel", gc=False):
    """An employee. Wire: `EmployeeRet`."""

    id: str | None = None
    """The ID QuickBooks gave the employee; unique among objects of its kind.

    Wire: `ListID`, IDTYPE, at most 36 characters.
    """

    object_type: Literal["qbd_employee"] = "qbd_employee"
    """The kind of object, always the same."""

    created_at: str | None = None
    """When the employee was made in QuickBooks.

    Wire: `TimeCreated`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    updated_at: str | None = None
    """When the employee was last changed.

    Wire: `TimeModified`, DATETIMETYPE, date and time with the offset QuickBooks gave.
    """

    revision_number: str | None = None
    """Changes whenever the employee is changed; a change must name the newest one.

    Wire: `EditSequence`, STRTYPE, at most 16 characters.
    """

    name: str | None = None
    """The name of the employee; QuickBooks does not tell upper from lower case.

    Wire: `Name`, STRTYPE, at most 41 characters.
    """

    is_active: bool | None = None
    """Whether the employee is in use; others are hidden in the lists of QuickBooks. Wire: `IsActive`, BOOLTYPE."""

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

    supervisor: Reference | None = None
    """Whom the employee reports to. Wire: `SupervisorRef`, since 13.0, only in US."""

    department: str | None = None
    """The department of the employee.

    Wire: `Department`, STRTYPE, at most 31 characters, since 13.0, only in US.
    """

    description: str | None = None
    """What the employee is, in words.

    Wire: `Description`, STRTYPE, at most 64 characters, since 13.0, only in US.
    """

    target_bonus: str | None = None
    """The bonus to reach. Wire: `TargetBonus`, AMTTYPE, since 13.0, only in US, exact decimal."""

    address: EmployeeAddress | None = None
    """The address of the employee. Wire: `EmployeeAddress`."""

    print_as: str | None = None
    """The name as it is printed on checks. Wire: `PrintAs`, STRTYPE, at most 41 characters."""

    phone: str | None = None
    """The main phone number. Wire: `Phone`, STRTYPE, at most 21 characters."""

    mobile: str | None = None
    """The mobile phone number. Wire: `Mobile`, STRTYPE, at most 21 characters, since 2.1."""

    pager: str | None = None
    """The pager number. Wire: `Pager`, STRTYPE, at most 21 characters, since 2.1."""

    pager_pin: str | None = None
    """The code that the pager asks for. Wire: `PagerPIN`, STRTYPE, at most 10 characters, since 2.1."""

    alternate_phone: str | None = None
    """Another phone number. Wire: `AltPhone`, STRTYPE, at most 21 characters."""

    fax: str | None = None
    """The fax number. Wire: `Fax`, STRTYPE, at most 21 characters, since 2.1."""

    ssn: str | None = None
    """The social security number. Wire: `SSN`, STRTYPE, at most 11 characters, since 2.0."""

    email: str | None = None
    """The e-mail address. Wire: `Email`, STRTYPE, at most 1023 characters."""

    custom_contact_fields: list[CustomContactField] = []
    """Further ways to reach the employee, each with a label. Wire: `AdditionalContactRef`, since 12.0."""

    emergency_contact: EmergencyContactSet | None = None
    """Who is called in an emergency. Wire: `EmergencyContacts`, since 13.0, only in US."""

    employee_type: str | None = None
    """The kind of employment.

    Wire: `EmployeeType`, ENUMTYPE.
    Known values: `officer`, `owner`, `regular`, `statutory`.
    """

    employment_status: str | None = None
    """Whether the employee works full or part time.

    Wire: `PartOrFullTime`, ENUMTYPE, since 13.0, only in US.
    Known values: `part_time`, `full_time`.
    """

    overtime_exempt_status: str | None = None
    """Whether overtime goes unpaid.

    Wire: `Exempt`, ENUMTYPE, since 13.0, only in US.
    Known values: `exempt`, `non_exempt`.
    """

    key_employee_status: str | None = None
    """Whether tax law sees the employee as a key employee.

    Wire: `KeyEmployee`, ENUMTYPE, since 13.0, only in US.
    Known values: `key_employee`, `non_key_employee`.
    """

    gender: str | None = None
    """The gender of the employee. Wire: `Gender`, ENUMTYPE. Known values: `male`, `female`."""

    hired_date: str | None = None
    """When the employee was hired. Wire: `HiredDate`, DATETYPE, YYYY-MM-DD."""

    original_hire_date: str | None = None
    """When the employee was hired for the first time.

    Wire: `OriginalHireDate`, DATETYPE, since 13.0, only in US, YYYY-MM-DD.
    """

    adjusted_service_date: str | None = None
    """From when service counts, breaks taken out.

    Wire: `AdjustedServiceDate`, DATETYPE, since 13.0, only in US, YYYY-MM-DD.
    """

    termination_date: str | None = None
    """When the employee left. Wire: `ReleasedDate`, DATETYPE, YYYY-MM-DD."""

    birth_date: str | None = None
    """The birth date of the employee. Wire: `BirthDate`, DATETYPE, since 2.0, YYYY-MM-DD."""

    us_citizenship_status: str | None = None
    """Whether the employee is a citizen of the United States.

    Wire: `USCitizen`, ENUMTYPE, since 13.0, only in US.
    Known values: `citizen`, `non_citizen`.
    """

    ethnicity: str | None = None
    """The ethnicity of the employee.

    Wire: `Ethnicity`, ENUMTYPE, since 13.0, only in US.
    Known values: `american_indian`, `asian`, `black`, `hawaiian`, `hispanic`, `white`, `two_or_more_races`.
    """

    disability_status: str | None = None
    """Whether the employee has a disability.

    Wire: `Disabled`, ENUMTYPE, since 13.0, only in US.
    Known values: `disabled`, `non_disabled`.
    """

    disability_description: str | None = None
    """What the disability is. Wire: `DisabilityDesc`, STRTYPE, at most 25 characters, since 13.0, only in US."""

    i9_on_file_status: str | None = None
    """Whether the form I-9 is on file.

    Wire: `OnFile`, ENUMTYPE, since 13.0, only in US.
    Known values: `on_file`, `not_on_file`.
    """

    work_authorization_expiration_date: str | None = None
    """Until when the employee may work.

    Wire: `WorkAuthExpireDate`, DATETYPE, since 13.0, only in US, YYYY-MM-DD.
    """

    us_veteran_status: str | None = None
    """Whether the employee served in the United States forces.

    Wire: `USVeteran`, ENUMTYPE, since 13.0, only in US.
    Known values: `veteran`, `non_veteran`.
    """

    military_status: str | None = None
    """The military status of the employee.

    Wire: `MilitaryStatus`, ENUMTYPE, since 13.0, only in US.
    Known values: `active`, `reserve`.
    """

    account_number: str | None = None
    """The number the company gave the employee. Wire: `AccountNumber`, STRTYPE, at most 99 characters."""

    note: str | None = None
    """Notes about the employee. Wire: `Notes`, STRTYPE, at most 4095 characters, since 2.1."""

    additional_notes: list[Note] = []
    """Further notes about the employee, each with its date. Wire: `AdditionalNotesRet`, since 12.0."""

    billing_rate: Reference | None = None
    """The rates that work is charged by. Wire: `BillingRateRef`, since 6.0."""

    employee_payroll: EmployeePayrollInfo | None = None
    """How the employee is paid. Wire: `EmployeePayrollInfo`, since 2.0."""

    external_id: str | None = None
    """An ID that another program gave the employee; QuickBooks only keeps it.

    Wire: `ExternalGUID`, GUIDTYPE, since 8.0.
    """

    custom_fields: list[CustomField] = []
    """What users or programs added to the employee in fields of their own. Wire: `DataExtRet`, since 2.0."""


class EmployeeAddress(Struct, kw_only=True, rename="camel", gc=False):
    """An employee address. Wire: `EmployeeAddress`."""

    line1: str | None = None
    """The first line of the address. Wire: `Addr1`, STRTYPE, at most 41 characters."""

    line2: str | None = None
    """The second line of the address. Wire: `Addr2`, STRTYPE, at most 41 characters."""

    line3: str | None = None
    """The third line of the address. Wire: `Addr3`, STRTYPE."""

    line4: str | None = None
    """The fourth line of the address. Wire: `Addr4`, STRTYPE, since 2.0."""

    city: str | None = None
    """The city. Wire: `City`, STRTYPE, at most 31 characters."""

    state: str | None = None
    """The state, county or province. Wire: `State`, STRTYPE, at most 21 characters."""

    postal_code: str | None = None
    """The postal code. Wire: `PostalCode`, STRTYPE, at most 13 characters."""

    country: str | None = None
    """The country. Wire: `Country`, STRTYPE."""


class EmergencyContactSet(Struct, kw_only=True, rename="camel", gc=False):
    """Who is called in an emergency. Wire: `EmergencyContacts`."""

    primary_contact: EmergencyContact | None = None
    """Who is called first. Wire: `PrimaryContact`."""

    secondary_contact: EmergencyContact | None = None
    """Who is called next. Wire: `SecondaryContact`."""


class EmployeePayrollInfo(Struct, kw_only=True, rename="camel", gc=False):
    """How an employee is paid. Wire: `EmployeePayrollInfo`."""

    pay_period: str | None = None
    """How often the employee is paid.

    Wire: `PayPeriod`, ENUMTYPE.
    Known values: `daily`, `weekly`, `biweekly`, `semimonthly`, `monthly`, `quarterly`, `yearly`.
    """

    class_: Reference | None = None
    """The class that sorts the employee payroll info into a department, a place or another group of the company.

    Wire: `ClassRef`.
    """

    earnings: list[Earnings] = []
    """The wage items and their rates. Wire: `Earnings`."""

    use_time_data_to_create_paychecks: str | None = None
    """Whether paychecks are made from recorded time.

    Wire: `UseTimeDataToCreatePaychecks`, ENUMTYPE, since 3.0.
    Known values: `not_set`, `uses_time_data`, `does_not_use_time_data`.
    """

    sick_hours: SickHours | None = None
    """The paid hours for times of illness. Wire: `SickHours`."""

    vacation_hours: VacationHours | None = None
    """The paid hours for vacation. Wire: `VacationHours`."""


class EmergencyContact(Struct, kw_only=True, rename="camel", gc=False):
    """An emergency contact. Wire: `PrimaryContact`, `SecondaryContact`."""

    name: str | None = None
    """The name of the emergency contact; QuickBooks does not tell upper from lower case.

    Wire: `ContactName`, STRTYPE, at most 40 characters.
    """

    value: str | None = None
    """How to reach the contact, such as a phone number. Wire: `ContactValue`, STRTYPE, at most 255 characters."""

    relation: str | None = None
    """What the contact is to the employee.

    Wire: `Relation`, ENUMTYPE.
    Known values: `spouse`, `partner`, `mother`, `father`, `sister`, `brother`, `son`, `daughter`, `friend`,
    `other`.
    """


class Earnings(Struct, kw_only=True, rename="camel", gc=False):
    """A wage item of an employee, with its rate. Wire: `Earnings`."""

    payroll_wage_item: Reference | None = None
    """The wage item the employee is paid by. Wire: `PayrollItemWageRef`."""

    rate: str | None = None
    """What the wage item pays for an hour. Wire: `Rate`, PRICETYPE, exact decimal."""

    rate_percent: str | None = None
    """What the wage item pays for an hour, as a percentage. Wire: `RatePercent`, PERCENTTYPE, exact decimal."""


class SickHours(Struct, kw_only=True, rename="camel", gc=False):
    """The paid hours of an employee for times of illness. Wire: `SickHours`."""

    hours_available: str | None = None
    """How much time is left. Wire: `HoursAvailable`, TIMEINTERVALTYPE, length of time, such as PT8H30M0S."""

    accrual_period: str | None = None
    """When hours are earned.

    Wire: `AccrualPeriod`, ENUMTYPE.
    Known values: `accrues_annually`, `accrues_hourly`, `accrues_per_paycheck`.
    """

    hours_accrued_per_period: str | None = None
    """How much time is earned each period.

    Wire: `HoursAccrued`, TIMEINTERVALTYPE, length of time, such as PT8H30M0S.
    """

    maximum_hours: str | None = None
    """How much time can be saved up at most.

    Wire: `MaximumHours`, TIMEINTERVALTYPE, length of time, such as PT8H30M0S.
    """

    resets_hours_each_year: bool | None = None
    """Whether saved time is lost at the new year. Wire: `IsResettingHoursEachNewYear`, BOOLTYPE."""

    hours_used: str | None = None
    """How much time was taken.

    Wire: `HoursUsed`, TIMEINTERVALTYPE, since 5.0, length of time, such as PT8H30M0S.
    """

    accrual_start_date: str | None = None
    """From when hours are earned. Wire: `AccrualStartDate`, DATETYPE, since 5.0, YYYY-MM-DD."""


class VacationHours(Struct, kw_only=True, rename="camel", gc=False):
    """The paid hours of an employee for vacation. Wire: `VacationHours`."""

    hours_available: str | None = None
    """How much time is left. Wire: `HoursAvailable`, TIMEINTERVALTYPE, length of time, such as PT8H30M0S."""

    accrual_period: str | None = None
    """When hours are earned.

    Wire: `AccrualPeriod`, ENUMTYPE.
    Known values: `accrues_annually`, `accrues_hourly`, `accrues_per_paycheck`.
    """

    hours_accrued_per_period: str | None = None
    """How much time is earned each period.

    Wire: `HoursAccrued`, TIMEINTERVALTYPE, length of time, such as PT8H30M0S.
    """

    maximum_hours: str | None = None
    """How much time can be saved up at most.

    Wire: `MaximumHours`, TIMEINTERVALTYPE, length of time, such as PT8H30M0S.
    """

    resets_hours_each_year: bool | None = None
    """Whether saved time is lost at the new year. Wire: `IsResettingHoursEachNewYear`, BOOLTYPE."""

    hours_used: str | None = None
    """How much time was taken.

    Wire: `HoursUsed`, TIMEINTERVALTYPE, since 5.0, length of time, such as PT8H30M0S.
    """

    accrual_start_date: str | None = None
    """From when hours are earned. Wire: `AccrualStartDate`, DATETYPE, since 5.0, YYYY-MM-DD."""
