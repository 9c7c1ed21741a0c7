"""Words that made companies are built from: people, firms, places, goods and what they write in their notes."""

# ruff: noqa: SIM905, RUF001  (word lists read best as text; dashes and quotes are test data)

from __future__ import annotations

FIRST_NAMES = (
    "Abigail Alan Amara André Beatrice Bruno Carmen Chloé Daniel Dara Edith Emeka Farah Felix Gloria Hanna Hugo "
    "Ines Ivan Jasmine José Karl Kenji Leila Luis Mara Marcus Nadia Noah Olga Oscar Priya Quentin Rosa Ruben "
    "Sarah Stefan Tamara Theo Uma Victor Wanda Xavier Yara Zoë"
).split()
LAST_NAMES = (
    "Abbott Adeyemi Alvarez Baker Bennett Björk Brandt Carver Castillo Chen Dalton Diaz Dubois Eklund Ellison "
    "Fischer Flores García Gibson Haddad Hale Iqbal Jansen Keller Khan Kovács Lambert Lindqvist Marsh Müller "
    "Nakamura Novak O'Brien O'Neill Okafor Pacheco Peña Quigley Ramirez Rao Rossi Schultz Silva Tanaka Thorne "
    "Ueda Vance Vega Whitaker Xu Young Zimmer"
).split()
SALUTATIONS = ("Mr.", "Ms.", "Mrs.", "Dr.", "Prof.")
JOB_TITLES = ("Owner", "Office Manager", "Bookkeeper", "Foreman", "Purchasing", "Estimator", "Controller", "President")
FIRM_WORDS = (
    "Acorn Alder Anchor Apex Bayside Beacon Birch Bluewater Canyon Cedar Cobalt Copper Crescent Delta Eastgate "
    "Evergreen Fairview Granite Harbor Highland Ironwood Juniper Keystone Lakeshore Maple Meridian Mesa Northstar "
    "Oakmont Orchard Pacific Pinnacle Prairie Redwood Ridgeline Sierra Silverline Summit Sycamore Tidewater "
    "Valley Westbrook Willow"
).split()
FIRM_KINDS = (
    "Builders",
    "Cabinets & Millwork",
    "Café",
    "Catering",
    "Construction",
    "Dental Group",
    "Electric",
    "Garden Centre",
    "Hardware",
    "Heating & Air",
    "Imports",
    "Kitchen + Bath",
    "Landscaping",
    "Machine Works",
    "Outfitters",
    "Painting",
    "Plumbing",
    "Properties",
    "Roofing",
    "Supply",
    "Tile & Stone",
    "Transport",
)
FIRM_ENDS = ("", "", "", " Inc.", " LLC", " Co.", " & Sons", " Ltd.", ", Inc.")
STREETS = (
    "Alder Birch Canal Church Depot Elm Foothill Grand Harbor Hill King Lake Main Market Mill Oak Park Ridge".split()
)
STREET_KINDS = ("St.", "Street", "Ave.", "Avenue", "Road", "Blvd.", "Lane", "Way", "Court", "Drive")
CITIES = (
    ("Bayshore", "CA", "94326"),
    ("Middlefield", "CA", "94482"),
    ("Millbrae", "CA", "94030"),
    ("Portland", "OR", "97204"),
    ("Coeur d'Alene", "ID", "83814"),
    ("Boise", "ID", "83702"),
    ("Tucson", "AZ", "85701"),
    ("Austin", "TX", "78701"),
    ("Minneapolis", "MN", "55401"),
    ("Cleveland", "OH", "44113"),
    ("Hartford", "CT", "06103"),
    ("Boston", "MA", "02108"),
    ("Montréal", "QC", "H2Y 1C6"),
    ("Toronto", "ON", "M5V 2T6"),
    ("Leeds", "", "LS1 4AP"),
    ("Geelong", "VIC", "3220"),
)
MATERIALS = (
    "Aluminium Brass Bronze Cedar Chrome Copper Fibreglass Glass Granite Maple Oak Pine Steel Teak Vinyl Walnut".split()
)
GOODS = (
    "Bracket Cabinet Countertop Door Fastener Faucet Fixture Flooring Frame Handle Hinge Lamp Lock Lumber Panel "
    "Pipe Shelf Sink Switch Tile Trim Valve Window Wire"
).split()
GOODS_KINDS = ("Exterior", "Interior", "Heavy Duty", "Custom", "Standard", "Economy", "18 ga.", "6 ft.", "Set of 4")
SERVICES = (
    "Installation",
    "Design",
    "Delivery",
    "Removal",
    "Labor",
    "Consulting",
    "Repairs",
    "Inspection",
    "Permit fees",
)
REMARKS = (
    "Please call before delivery.",
    "Deliver to the back door; the front gate is locked.",
    "Per estimate, less 10% for early payment",
    "Customer will supply the hardware",
    'Cut to 36" x 80", prehung',
    "36” x 80”, left hand",
    "Finish: “Honey” (2 coats)",
    "Don't substitute without asking",
    "Allow 4–6 weeks",
    "Price < list & freight included",
    "Temp. range -20° to 60°",
    "ProSeal™ coating, ½ in.",
    "• includes labour • excludes permits",
    "Balance due on completion",
    "Ask for José at the café counter",
    "Reference no. 4471-B",
    "Backordered, ships separately",
    "As discussed on site",
)
WORDS = (
    "annual balance branch county crew custom delivery deposit district early fleet freight general interior "
    "labor late monthly net office order overhead partial phase rental repair retail sample service site spare "
    "standard storage supply travel weekly wholesale yard"
).split()

NAMES_OF_LISTS: dict[str, tuple[str, ...]] = {
    "Account": (
        "Accounts Receivable",
        "Checking",
        "*Undeposited Funds",
        "Inventory Asset",
        "Construction Income:Labor Income",
        "Construction Income:Materials Income",
        "Cost of Goods Sold",
        "Job Expenses:Job Materials",
        "Sales Tax Payable",
        "Savings",
    ),
    "Terms": ("Net 30", "Net 15", "2% 10 Net 30", "Due on receipt", "Net 60"),
    "SalesTaxCode": ("Tax", "Non"),
    "TaxCode": ("Tax", "Non"),
    "ItemSalesTax": ("San Tomas", "San Domingo", "E. Bayshore/County", "Out of State"),
    "Template": ("Intuit Product Invoice", "Custom Estimate", "Rock Castle Invoice", "Progress Invoice"),
    "Class": ("New Construction", "Remodel", "Overhead"),
    "Currency": ("US Dollar", "Canadian Dollar", "Euro"),
    "SalesRep": ("AB", "DLM", "JS"),
    "ShipMethod": ("UPS", "Federal Express", "Vinlux", "Pick up"),
    "PaymentMethod": ("Check", "Visa", "Cash", "American Express", "E-Check"),
    "CustomerMsg": (
        "Thank you for your business.",
        "Please remit to above address.",
        "It's been a pleasure working with you!",
    ),
    "CustomerType": ("Residential", "Commercial", "From advertisement"),
    "VendorType": ("Materials", "Subcontractors", "Suppliers"),
    "JobType": ("Remodel", "Repairs", "New Construction"),
    "PriceLevel": ("Commercial", "Valued Customer", "10% off"),
    "InventorySite": ("Main Yard", "Warehouse 2", "Truck 7"),
    "UnitOfMeasureSet": ("Each", "Length in feet", "Weight in lbs"),
    "PayrollItemWage": ("Regular Pay", "Overtime Rate", "Salary", "Holiday Pay"),
}
CUSTOM_FIELDS = ("Color", "Contract #", "Spouse's Name", "Discount", "R Value", "Zone", "Gate code")
CUSTOM_VALUES = ("Red", "4471-B", "Chloé", "10%", "R-13", "5 – North", "#2204*", "see notes")
