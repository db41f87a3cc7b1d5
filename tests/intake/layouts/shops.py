"""Orders and customers of web shops."""

from tests.intake.layouts.shape import Layout, table

_SHOPIFY_HEAD = ["Name", "Email", "Financial Status", "Paid at", "Fulfillment Status", "Fulfilled at", "Accepts Marketing", "Currency", "Subtotal", "Shipping", "Taxes", "Total", "Discount Code", "Discount Amount", "Shipping Method", "Created at", "Lineitem quantity", "Lineitem name", "Lineitem price", "Lineitem compare at price", "Lineitem sku", "Lineitem requires shipping", "Lineitem taxable", "Lineitem fulfillment status", "Billing Name", "Billing Street", "Billing Address1", "Billing Address2", "Billing Company", "Billing City", "Billing Zip", "Billing Province", "Billing Country", "Billing Phone", "Shipping Name", "Shipping Street", "Shipping Address1", "Shipping Address2", "Shipping Company", "Shipping City", "Shipping Zip", "Shipping Province", "Shipping Country", "Shipping Phone", "Notes", "Note Attributes", "Cancelled at", "Payment Method", "Payment Reference", "Refunded Amount", "Vendor", "Outstanding Balance", "Employee", "Location", "Device ID", "Id", "Tags", "Risk Level", "Source", "Lineitem discount", "Tax 1 Name", "Tax 1 Value", "Tax 2 Name", "Tax 2 Value", "Tax 3 Name", "Tax 3 Value", "Tax 4 Name", "Tax 4 Value", "Tax 5 Name", "Tax 5 Value"]  # fmt: skip
_SHOPIFY = [
    {"Name": "#1001", "Email": "ana@example.org", "Financial Status": "paid",
     "Paid at": "2026-05-01 10:00:05 +0200", "Fulfillment Status": "fulfilled", "Accepts Marketing": "yes",
     "Currency": "EUR", "Subtotal": "27.98", "Total": "31.98", "Created at": "2026-05-01 10:00:00 +0200",
     "Lineitem quantity": "2", "Lineitem name": "Bread and roses", "Lineitem price": "9.99",
     "Lineitem sku": "BR-1", "Billing Name": "Ana Silva", "Billing Street": "Rua 1",
     "Billing Address1": "Rua 1", "Billing City": "Porto", "Billing Zip": "'4000-001",
     "Billing Country": "PT", "Billing Phone": "'+351 21 000 0000", "Shipping Name": "Tom Silva",
     "Shipping City": "Braga", "Notes": "Please wrap it", "Id": "55001", "Source": "web", "Vendor": "Press"},
    {"Name": "#1001", "Email": "ana@example.org", "Created at": "2026-05-01 10:00:00 +0200",
     "Lineitem quantity": "1", "Lineitem name": "Poster", "Lineitem price": "4.00", "Vendor": "Press"},
    {"Name": "#1002", "Email": "bo@example.net", "Financial Status": "pending", "Accepts Marketing": "no",
     "Currency": "EUR", "Created at": "2026-05-02 11:00:00 +0200", "Lineitem quantity": "1",
     "Lineitem name": "Poster", "Shipping Name": "Bo Berg", "Shipping Street": "Storgatan 1",
     "Shipping City": "Umeå", "Shipping Zip": "903 20", "Shipping Country": "SE", "Id": "55002"},
]  # fmt: skip
_CUSTOMER_HEAD = ["Customer ID", "First Name", "Last Name", "Email", "Accepts Email Marketing", "Default Address Company", "Default Address Address1", "Default Address Address2", "Default Address City", "Default Address Province Code", "Default Address Country Code", "Default Address Zip", "Default Address Phone", "Phone", "Accepts SMS Marketing", "Total Spent", "Total Orders", "Note", "Tax Exempt", "Tags"]  # fmt: skip
_CUSTOMER = ["'123", "Ana", "Silva", "ana@example.org", "yes", "Reading circle", "Rua 1", "2º", "Porto", "", "PT",
             "'4000-001", "'+351210000000", "'+351910000000", "no", "31.98", "1", "Friendly", "no", "vip, press"]  # fmt: skip
_OLD_CUSTOMER = [
    ["First Name", "Last Name", "Email", "Company", "Address1", "Address2", "City", "Province", "Province Code",
     "Country", "Country Code", "Zip", "Phone", "Accepts Marketing", "Total Spent", "Total Orders", "Tags",
     "Note", "Tax Exempt"],
    ["Bo", "Berg", "bo@example.net", "", "Storgatan 1", "", "Umeå", "", "", "Sweden", "SE", "'90320",
     "'+46701740605", "no", "0.00", "0", "", "", "no"],
]  # fmt: skip
_WOO_CUSTOMERS = [
    ["Name", "Username", "Last Active", "Sign Up", "Email", "Orders", "Total Spend", "AOV", "Country / Region",
     "City", "Region", "Postal Code", "Billing Phone"],
    ["Ana Silva", "ana", "2026-05-01 10:00:00", "2026-03-02 10:00:00", "ana@example.org", "2", "31.98",
     "15.99", "PT", "Porto", "", "4000-001", "'+351210000000"],
]  # fmt: skip
_WOO_HEAD = ["Order Number", "Order Status", "Order Date", "Customer Note", "First Name (Billing)", "Last Name (Billing)", "Company (Billing)", "Address 1&2 (Billing)", "City (Billing)", "State Code (Billing)", "Postcode (Billing)", "Country Code (Billing)", "Email (Billing)", "Phone (Billing)", "First Name (Shipping)", "Last Name (Shipping)", "Address 1&2 (Shipping)", "City (Shipping)", "State Code (Shipping)", "Postcode (Shipping)", "Country Code (Shipping)", "Payment Method Title", "Cart Discount Amount", "Order Subtotal Amount", "Shipping Method Title", "Order Shipping Amount", "Order Total Amount", "Order Total Tax Amount", "Item #", "SKU", "Name", "Product Variation", "Quantity", "Item Cost", "Coupon Code"]  # fmt: skip
_WOO_ORDER = {
    "Order Number": "4101", "Order Status": "Completed", "Order Date": "2026-03-18 18:00",
    "Customer Note": "For the library", "First Name (Billing)": "Ana", "Last Name (Billing)": "Silva",
    "Company (Billing)": "Reading circle", "Address 1&2 (Billing)": "Rua 1", "City (Billing)": "Porto",
    "Postcode (Billing)": "4000-001", "Country Code (Billing)": "PT", "Email (Billing)": "ana@example.org",
    "Phone (Billing)": "'+351210000000", "First Name (Shipping)": "Tom", "Last Name (Shipping)": "Silva",
    "City (Shipping)": "Braga", "Order Total Amount": "27.99",
}  # fmt: skip
_WOO_LINES = [
    {**_WOO_ORDER, "Item #": "1", "SKU": "BR-1", "Name": "Bread and roses", "Quantity": "2", "Item Cost": "9.99"},
    {**_WOO_ORDER, "Item #": "2", "SKU": "PO-1", "Name": "Poster", "Quantity": "1", "Item Cost": "4.00"},
]  # fmt: skip

_ANA = {"full_name": "Ana Silva", "email": "ana@example.org"}


def _filled(head: list[str], *rows: dict[str, str]) -> list[list[str]]:
    return [head, *([cells.get(heading, "") for heading in head] for cells in rows)]


LAYOUTS = [
    Layout("Shopify orders", "orders_export_1.csv", table(_filled(_SHOPIFY_HEAD, *_SHOPIFY), end="\n"), "orders", [
        {**_ANA, "order_number": "#1001", "order_status": "paid", "ordered_at": "2026-05-01T10:00:00+02:00",
         "item": "Bread and roses", "quantity": 2, "consent": True, "street": "Rua 1", "city": "Porto",
         "postcode": "4000-001", "country": "PT", "phone": "+351210000000", "message": "Please wrap it"},
        {**_ANA, "order_number": "#1001", "same_as_row": 1, "item": "Poster", "quantity": 1, "city": "Porto",
         "order_status": "paid", "ordered_at": "2026-05-01T10:00:00+02:00"},
        {"full_name": "Bo Berg", "order_number": "#1002", "order_status": "pending", "consent": False,
         "street": "Storgatan 1", "city": "Umeå", "postcode": "903 20", "country": "SE", "item": "Poster"},
    ]),
    Layout("Shopify customers", "customers_export.csv", table([_CUSTOMER_HEAD, _CUSTOMER], end="\n"), "contacts", [
        {**_ANA, "given_name": "Ana", "consent": True, "street": "Rua 1, 2º", "city": "Porto", "country": "PT",
         "postcode": "4000-001", "phones": ["+351210000000", "+351910000000"], "tags": ["vip", "press"],
         "organisation": "Reading circle", "notes": "Friendly", "form_id": "123"},
    ]),
    Layout("Shopify customers", "customers_old.csv", table(_OLD_CUSTOMER, end="\n"), "contacts", [
        {"full_name": "Bo Berg", "consent": False, "street": "Storgatan 1", "city": "Umeå", "country": "SE",
         "postcode": "90320", "phone": "+46701740605"},
    ]),
    Layout("WooCommerce customers", "wc-customers-report.csv", table(_WOO_CUSTOMERS, encoding="utf-8-sig"), "contacts", [
        {**_ANA, "registered_at": "2026-03-02T10:00:00", "country": "PT", "city": "Porto", "postcode": "4000-001",
         "phone": "+351210000000"},
    ]),
    Layout("WooCommerce orders", "orders.csv", table(_filled(_WOO_HEAD, *_WOO_LINES)), "orders", [
        {**_ANA, "given_name": "Ana", "family_name": "Silva", "order_number": "4101", "order_status": "Completed",
         "ordered_at": "2026-03-18T18:00:00", "item": "Bread and roses", "quantity": 2, "street": "Rua 1",
         "city": "Porto", "postcode": "4000-001", "country": "PT", "phone": "+351210000000",
         "organisation": "Reading circle", "message": "For the library"},
        {**_ANA, "same_as_row": 1, "item": "Poster", "quantity": 1, "city": "Porto"},
    ]),
]  # fmt: skip
