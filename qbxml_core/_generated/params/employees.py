# DO NOT EDIT. Made by: python -m generator emit
"""What the operations of `employees` take."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Literal, TypedDict

Relation = Literal[
    "spouse",
    "partner",
    "mother",
    "father",
    "sister",
    "brother",
    "son",
    "daughter",
    "friend",
    "other",
]
EmployeeType = Literal[
    "officer",
    "owner",
    "regular",
    "statutory",
]
Ethnicity = Literal[
    "american_indian",
    "asian",
    "black",
    "hawaiian",
    "hispanic",
    "white",
    "two_or_more_races",
]
PayPeriod = Literal[
    "daily",
    "weekly",
    "biweekly",
    "semimonthly",
    "monthly",
    "quarterly",
    "yearly",
]

class EmployeesList(TypedDict, total=False):
    """Parameters of `employees.list`."""

    ids: list[str]
    """Only the objects with these IDs. QuickBooks takes no other filter beside them. At most 36 characters."""
    names: list[str]
    """Only the objects with these names; upper and lower case are the same. QuickBooks takes no other filter
    beside them."""
    limit: int | str
    """How many objects to give at most, 1 to 150; the rest comes with the cursor of the answer."""
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
    returned_elements: list[str]
    """Only these elements of each object are answered, by their wire names: `["TxnID", "RefNumber"]`. Other
    fields are null. At most 50 characters. Since qbXML 4.0."""
    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class _EmployeesRetrieveRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class EmployeesRetrieve(_EmployeesRetrieveRequired, total=False):
    """Parameters of `employees.retrieve`."""

    owner_ids: list[str]
    """Whose custom fields come along: 0 is for those that users see, a program's own are under its GUID.
    Default: 0. Since qbXML 2.0."""


class EmployeesCreateAddress(TypedDict, total=False):
    """Parameters inside `address`."""

    line1: str
    """The first line of the address. At most 41 characters."""
    line2: str
    """The second line of the address. At most 41 characters."""
    line3: str
    """The third line of the address."""
    line4: str
    """The fourth line of the address. Since qbXML 2.0."""
    city: str
    """The city. At most 31 characters."""
    state: str
    """The state, county or province. At most 21 characters."""
    postal_code: str
    """The postal code. At most 13 characters."""
    country: str
    """The country."""


class _EmployeesCreateCustomContactFieldRequired(TypedDict):
    name: str
    """The label, such as Fax or Main Email. At most 40 characters."""
    value: str
    """The value of the custom contact field. At most 255 characters."""


class EmployeesCreateCustomContactField(_EmployeesCreateCustomContactFieldRequired, total=False):
    """One of `custom_contact_fields`."""


class _EmployeesCreateEmergencyContactPrimaryContactRequired(TypedDict):
    name: str
    """The name of the emergency contact; QuickBooks does not tell upper from lower case. At most 40 characters."""
    value: str
    """How to reach the contact, such as a phone number. At most 255 characters."""


class EmployeesCreateEmergencyContactPrimaryContact(_EmployeesCreateEmergencyContactPrimaryContactRequired, total=False):
    """Parameters inside `primary_contact`."""

    relation: Relation
    """What the contact is to the employee."""


class _EmployeesCreateEmergencyContactSecondaryContactRequired(TypedDict):
    name: str
    """The name of the emergency contact; QuickBooks does not tell upper from lower case. At most 40 characters."""
    value: str
    """How to reach the contact, such as a phone number. At most 255 characters."""


class EmployeesCreateEmergencyContactSecondaryContact(_EmployeesCreateEmergencyContactSecondaryContactRequired, total=False):
    """Parameters inside `secondary_contact`."""

    relation: Relation
    """What the contact is to the employee."""


class EmployeesCreateEmergencyContact(TypedDict, total=False):
    """Parameters inside `emergency_contact`."""

    primary_contact: EmployeesCreateEmergencyContactPrimaryContact
    """Who is called first."""
    secondary_contact: EmployeesCreateEmergencyContactSecondaryContact
    """Who is called next."""


class _EmployeesCreateAdditionalNoteRequired(TypedDict):
    note: str
    """The text of the note. At most 4095 characters."""


class EmployeesCreateAdditionalNote(_EmployeesCreateAdditionalNoteRequired, total=False):
    """One of `additional_notes`."""


class _EmployeesCreateEmployeePayrollEarningRequired(TypedDict):
    payroll_wage_item_id: str
    """The wage item that the hours are paid by. At most 36 characters."""


class EmployeesCreateEmployeePayrollEarning(_EmployeesCreateEmployeePayrollEarningRequired, total=False):
    """One of `earnings`."""

    rate: Decimal | float | str
    """What the wage item pays for an hour."""
    rate_percent: Decimal | float | str
    """What the wage item pays for an hour, as a percentage."""


class EmployeesCreateEmployeePayrollSickHours(TypedDict, total=False):
    """Parameters inside `sick_hours`."""

    hours_available: timedelta | str
    """How much time is left."""
    accrual_period: Literal["accrues_annually", "accrues_hourly", "accrues_per_paycheck"]
    """When hours are earned."""
    hours_accrued_per_period: timedelta | str
    """How much time is earned each period."""
    maximum_hours: timedelta | str
    """How much time can be saved up at most."""
    resets_hours_each_year: bool
    """Whether saved time is lost at the new year."""
    hours_used: timedelta | str
    """How much time was taken. Since qbXML 5.0."""
    accrual_start_date: date | str
    """From when hours are earned. Since qbXML 5.0."""


class EmployeesCreateEmployeePayroll(TypedDict, total=False):
    """Parameters inside `employee_payroll`."""

    pay_period: PayPeriod
    """How often the employee is paid."""
    class_id: str
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    delete_all_earnings: bool
    """Deletes all earnings."""
    earnings: list[EmployeesCreateEmployeePayrollEarning]
    """The wage items and their rates."""
    is_using_time_data_to_create_paychecks: bool
    """Whether the employee payroll info is using time data to create paychecks. Since qbXML 16.0."""
    use_time_data_to_create_paychecks: Literal["not_set", "uses_time_data", "does_not_use_time_data"]
    """Whether paychecks are made from recorded time. Since qbXML 3.0."""
    sick_hours: EmployeesCreateEmployeePayrollSickHours
    """The paid hours for times of illness."""
    vacation_hours: EmployeesCreateEmployeePayrollSickHours
    """The paid hours for vacation."""


class EmployeesCreate(TypedDict, total=False):
    """Parameters of `employees.create`."""

    is_active: bool
    """Whether the employee is in use; others are hidden in the lists of QuickBooks."""
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
    supervisor_id: str
    """The employee who is in charge of this one. At most 36 characters. Since qbXML 13.0. Only in US."""
    department: str
    """The department of the employee. At most 31 characters. Since qbXML 13.0. Only in US."""
    description: str
    """What the employee is, in words. At most 64 characters. Since qbXML 13.0. Only in US."""
    target_bonus: Decimal | float | str
    """The bonus to reach. Since qbXML 13.0."""
    address: EmployeesCreateAddress
    """The address of the employee."""
    print_as: str
    """The name as it is printed on checks. At most 41 characters."""
    phone: str
    """The main phone number. At most 21 characters."""
    mobile: str
    """The mobile phone number. At most 21 characters. Since qbXML 2.1."""
    pager: str
    """The pager number. At most 21 characters. Since qbXML 2.1."""
    pager_pin: str
    """The code that the pager asks for. At most 10 characters. Since qbXML 2.1."""
    alternate_phone: str
    """Another phone number. At most 21 characters."""
    fax: str
    """The fax number. At most 21 characters. Since qbXML 2.1."""
    ssn: str
    """The social security number. At most 15 characters."""
    email: str
    """The e-mail address. At most 1023 characters."""
    custom_contact_fields: list[EmployeesCreateCustomContactField]
    """Further ways to reach the employee, each with a label. At most 8 items. Since qbXML 12.0."""
    emergency_contact: EmployeesCreateEmergencyContact
    """Who is called in an emergency. Since qbXML 13.0. Only in US."""
    employee_type: EmployeeType
    """The kind of employment."""
    employment_status: Literal["part_time", "full_time"]
    """Whether the employee works full or part time. Since qbXML 13.0."""
    overtime_exempt_status: Literal["exempt", "non_exempt"]
    """Whether overtime goes unpaid. Since qbXML 13.0. Only in US."""
    key_employee_status: Literal["key_employee", "non_key_employee"]
    """Whether tax law sees the employee as a key employee. Since qbXML 13.0. Only in US."""
    gender: Literal["male", "female"]
    """The gender of the employee."""
    hired_date: date | str
    """When the employee was hired."""
    original_hire_date: date | str
    """When the employee was hired for the first time. Since qbXML 13.0. Only in US."""
    adjusted_service_date: date | str
    """From when service counts, breaks taken out. Since qbXML 13.0. Only in US."""
    termination_date: date | str
    """When the employee left."""
    birth_date: date | str
    """The birth date of the employee. Since qbXML 2.0."""
    us_citizenship_status: Literal["citizen", "non_citizen"]
    """Whether the employee is a citizen of the United States. Since qbXML 13.0. Only in US."""
    ethnicity: Ethnicity
    """The ethnicity of the employee. Since qbXML 13.0. Only in US."""
    disability_status: Literal["disabled", "non_disabled"]
    """Whether the employee has a disability. Since qbXML 13.0. Only in US."""
    disability_description: str
    """What the disability is. At most 25 characters. Since qbXML 13.0. Only in US."""
    i9_on_file_status: Literal["on_file", "not_on_file"]
    """Whether the form I-9 is on file. Since qbXML 13.0. Only in US."""
    work_authorization_expiration_date: date | str
    """Until when the employee may work. Since qbXML 13.0. Only in US."""
    us_veteran_status: Literal["veteran", "non_veteran"]
    """Whether the employee served in the United States forces. Since qbXML 13.0. Only in US."""
    military_status: Literal["active", "reserve"]
    """The military status of the employee. Since qbXML 13.0. Only in US."""
    account_number: str
    """The number the company gave the employee. At most 99 characters."""
    note: str
    """Notes about the employee. At most 4095 characters. Since qbXML 3.0."""
    additional_notes: list[EmployeesCreateAdditionalNote]
    """Further notes about the employee, each with its date. Since qbXML 12.0."""
    billing_rate_id: str
    """The billing rate, from which the price of billable time is taken. At most 36 characters. Since qbXML 6.0."""
    employee_payroll: EmployeesCreateEmployeePayroll
    """How the employee is paid. Since qbXML 2.0."""
    external_id: str
    """An ID that another program gave the employee; QuickBooks only keeps it. Since qbXML 8.0."""


class EmployeesUpdateAddress(TypedDict, total=False):
    """Parameters inside `address`."""

    line1: str | None
    """The first line of the address. At most 41 characters."""
    line2: str | None
    """The second line of the address. At most 41 characters."""
    line3: str | None
    """The third line of the address."""
    line4: str | None
    """The fourth line of the address. Since qbXML 2.0."""
    city: str | None
    """The city. At most 31 characters."""
    state: str | None
    """The state, county or province. At most 21 characters."""
    postal_code: str | None
    """The postal code. At most 13 characters."""
    country: str | None
    """The country."""


class _EmployeesUpdateCustomContactFieldRequired(TypedDict):
    name: str
    """The label, such as Fax or Main Email. At most 40 characters."""
    value: str
    """The value of the custom contact field. At most 255 characters."""


class EmployeesUpdateCustomContactField(_EmployeesUpdateCustomContactFieldRequired, total=False):
    """One of `custom_contact_fields`."""


class _EmployeesUpdateEmergencyContactPrimaryContactRequired(TypedDict):
    name: str
    """The name of the emergency contact; QuickBooks does not tell upper from lower case. At most 40 characters."""
    value: str
    """How to reach the contact, such as a phone number. At most 255 characters."""


class EmployeesUpdateEmergencyContactPrimaryContact(_EmployeesUpdateEmergencyContactPrimaryContactRequired, total=False):
    """Parameters inside `primary_contact`."""

    relation: Relation
    """What the contact is to the employee."""


class _EmployeesUpdateEmergencyContactSecondaryContactRequired(TypedDict):
    name: str
    """The name of the emergency contact; QuickBooks does not tell upper from lower case. At most 40 characters."""
    value: str
    """How to reach the contact, such as a phone number. At most 255 characters."""


class EmployeesUpdateEmergencyContactSecondaryContact(_EmployeesUpdateEmergencyContactSecondaryContactRequired, total=False):
    """Parameters inside `secondary_contact`."""

    relation: Relation
    """What the contact is to the employee."""


class EmployeesUpdateEmergencyContact(TypedDict, total=False):
    """Parameters inside `emergency_contact`."""

    primary_contact: EmployeesUpdateEmergencyContactPrimaryContact
    """Who is called first."""
    secondary_contact: EmployeesUpdateEmergencyContactSecondaryContact
    """Who is called next."""


class _EmployeesUpdateAdditionalNoteRequired(TypedDict):
    id: int | str
    """The ID QuickBooks gave the note; unique among objects of its kind."""
    note: str
    """The text of the note. At most 4095 characters."""


class EmployeesUpdateAdditionalNote(_EmployeesUpdateAdditionalNoteRequired, total=False):
    """One of `additional_notes`."""


class _EmployeesUpdateEmployeePayrollEarningRequired(TypedDict):
    payroll_wage_item_id: str
    """The wage item that the hours are paid by. At most 36 characters."""


class EmployeesUpdateEmployeePayrollEarning(_EmployeesUpdateEmployeePayrollEarningRequired, total=False):
    """One of `earnings`."""

    rate: Decimal | float | str
    """What the wage item pays for an hour."""
    rate_percent: Decimal | float | str | None
    """What the wage item pays for an hour, as a percentage."""


class EmployeesUpdateEmployeePayrollSickHours(TypedDict, total=False):
    """Parameters inside `sick_hours`."""

    hours_available: timedelta | str | None
    """How much time is left."""
    accrual_period: Literal["accrues_annually", "accrues_hourly", "accrues_per_paycheck"]
    """When hours are earned."""
    hours_accrued_per_period: timedelta | str | None
    """How much time is earned each period."""
    maximum_hours: timedelta | str | None
    """How much time can be saved up at most."""
    resets_hours_each_year: bool
    """Whether saved time is lost at the new year."""
    hours_used: timedelta | str | None
    """How much time was taken. Since qbXML 5.0."""
    accrual_start_date: date | str | None
    """From when hours are earned. Since qbXML 5.0."""


class EmployeesUpdateEmployeePayroll(TypedDict, total=False):
    """Parameters inside `employee_payroll`."""

    pay_period: PayPeriod
    """How often the employee is paid."""
    class_id: str | None
    """The class that this counts for in reports by class. QuickBooks has classes only where they are turned on
    in its preferences. At most 36 characters."""
    delete_all_earnings: bool
    """Deletes all earnings."""
    earnings: list[EmployeesUpdateEmployeePayrollEarning]
    """The wage items and their rates."""
    is_using_time_data_to_create_paychecks: bool
    """Whether the employee payroll info is using time data to create paychecks. Since qbXML 16.0."""
    use_time_data_to_create_paychecks: Literal["not_set", "uses_time_data", "does_not_use_time_data"]
    """Whether paychecks are made from recorded time. Since qbXML 3.0."""
    sick_hours: EmployeesUpdateEmployeePayrollSickHours
    """The paid hours for times of illness."""
    vacation_hours: EmployeesUpdateEmployeePayrollSickHours
    """The paid hours for vacation."""


class _EmployeesUpdateRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the employee; unique among objects of its kind. At most 36 characters."""
    revision_number: str
    """Changes whenever the employee is changed; a change must name the newest one. At most 16 characters."""


class EmployeesUpdate(_EmployeesUpdateRequired, total=False):
    """Parameters of `employees.update`."""

    is_active: bool
    """Whether the employee is in use; others are hidden in the lists of QuickBooks. Since qbXML 3.0."""
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
    supervisor_id: str | None
    """The employee who is in charge of this one. At most 36 characters. Since qbXML 13.0. Only in US."""
    department: str | None
    """The department of the employee. At most 31 characters. Since qbXML 13.0. Only in US."""
    description: str | None
    """What the employee is, in words. At most 64 characters. Since qbXML 13.0. Only in US."""
    target_bonus: Decimal | float | str | None
    """The bonus to reach. Since qbXML 13.0."""
    address: EmployeesUpdateAddress
    """The address of the employee."""
    print_as: str | None
    """The name as it is printed on checks. At most 41 characters."""
    phone: str | None
    """The main phone number. At most 21 characters."""
    mobile: str | None
    """The mobile phone number. At most 21 characters. Since qbXML 2.1."""
    pager: str | None
    """The pager number. At most 21 characters. Since qbXML 2.1."""
    pager_pin: str | None
    """The code that the pager asks for. At most 10 characters. Since qbXML 2.1."""
    alternate_phone: str | None
    """Another phone number. At most 21 characters."""
    fax: str | None
    """The fax number. At most 21 characters. Since qbXML 2.1."""
    email: str | None
    """The e-mail address. At most 1023 characters."""
    custom_contact_fields: list[EmployeesUpdateCustomContactField]
    """Further ways to reach the employee, each with a label. At most 8 items. Since qbXML 12.0."""
    emergency_contact: EmployeesUpdateEmergencyContact
    """Who is called in an emergency. Since qbXML 13.0. Only in US."""
    employee_type: EmployeeType
    """The kind of employment. Since qbXML 5.0."""
    employment_status: Literal["part_time", "full_time"]
    """Whether the employee works full or part time. Since qbXML 13.0. Only in US."""
    overtime_exempt_status: Literal["exempt", "non_exempt"]
    """Whether overtime goes unpaid. Since qbXML 13.0. Only in US."""
    key_employee_status: Literal["key_employee", "non_key_employee"]
    """Whether tax law sees the employee as a key employee. Since qbXML 13.0. Only in US."""
    hired_date: date | str | None
    """When the employee was hired. Since qbXML 5.0."""
    original_hire_date: date | str | None
    """When the employee was hired for the first time. Since qbXML 13.0. Only in US."""
    adjusted_service_date: date | str | None
    """From when service counts, breaks taken out. Since qbXML 13.0. Only in US."""
    termination_date: date | str | None
    """When the employee left. Since qbXML 5.0."""
    birth_date: date | str | None
    """The birth date of the employee. Since qbXML 2.0."""
    us_citizenship_status: Literal["citizen", "non_citizen"]
    """Whether the employee is a citizen of the United States. Since qbXML 13.0. Only in US."""
    ethnicity: Ethnicity
    """The ethnicity of the employee. Since qbXML 13.0. Only in US."""
    disability_status: Literal["disabled", "non_disabled"]
    """Whether the employee has a disability. Since qbXML 13.0. Only in US."""
    disability_description: str | None
    """What the disability is. At most 25 characters. Since qbXML 13.0. Only in US."""
    i9_on_file_status: Literal["on_file", "not_on_file"]
    """Whether the form I-9 is on file. Since qbXML 13.0. Only in US."""
    work_authorization_expiration_date: date | str | None
    """Until when the employee may work. Since qbXML 13.0. Only in US."""
    us_veteran_status: Literal["veteran", "non_veteran"]
    """Whether the employee served in the United States forces. Since qbXML 13.0. Only in US."""
    military_status: Literal["active", "reserve"]
    """The military status of the employee. Since qbXML 13.0. Only in US."""
    account_number: str | None
    """The number the company gave the employee. At most 99 characters."""
    note: str | None
    """Notes about the employee. At most 4095 characters. Since qbXML 3.0."""
    additional_notes: list[EmployeesUpdateAdditionalNote]
    """Further notes about the employee, each with its date. Since qbXML 12.0."""
    billing_rate_id: str | None
    """The billing rate, from which the price of billable time is taken. At most 36 characters. Since qbXML 6.0."""
    employee_payroll: EmployeesUpdateEmployeePayroll
    """How the employee is paid. Since qbXML 2.0."""


class _EmployeesDeleteRequired(TypedDict):
    id: str
    """The ID QuickBooks gave the object. At most 36 characters."""


class EmployeesDelete(_EmployeesDeleteRequired, total=False):
    """Parameters of `employees.delete`."""
