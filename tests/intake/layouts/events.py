"""Guest lists and ticket shops."""

from tests.intake.layouts.shape import Layout, table

_EVENTBRITE_HEAD = [
    "Order #", "Order Date", "First Name", "Surname", "Email", "Quantity", "Price Tier",
    "Ticket Type", "Attendee #", "Group", "Order Type", "Currency", "Total Paid", "Fees Paid",
    "Eventbrite Fees", "Eventbrite Payment Processing", "Attendee Status", "Home Address 1",
    "Home Address 2", "Home City", "Home State", "Home Zip", "Home Country",
    "How did you hear about us?",
]  # fmt: skip
_EVENTBRITE = [
    _EVENTBRITE_HEAD,
    ["7700001", "11/29/24 22:28", "Ana", "Silva", "ana@example.org", "1", "", "Standard", "9001", "",
     "Free Order", "GBP", "0.00", "0.00", "0.00", "0.00", "Checked In", "12 Low Road", "Flat 2",
     "Leeds", "", "LS1 1AA", "GB", "A friend"],
    ["7700001", "11/29/24 22:28", "Tom", "Silva", "ana@example.org", "1", "", "Standard", "9002", "",
     "Free Order", "GBP", "0.00", "0.00", "0.00", "0.00", "Attending", "", "", "", "", "", "", ""],
    ["7700001", "11/29/24 22:28", "Info Requested", "Info Requested", "Info Requested", "1", "",
     "Standard", "9003", "", "Free Order", "GBP", "0.00", "0.00", "0.00", "0.00", "Attending", "", "",
     "", "", "", "", ""],
    ["7700002", "12/01/24 08:05", "Bo", "Berg", "bo@example.net", "1", "", "Concession", "9004", "",
     "Eventbrite Completed", "GBP", "5.00", "0.50", "0.40", "0.10", "Refunded", "", "", "Umeå", "",
     "903 20", "SE", ""],
    ["Totals", "", "", "", "", "4", "", "", "", "", "", "", "5.00", "0.50", "0.40", "0.10", "", "", "",
     "", "", "", "", ""],
]  # fmt: skip
_ITALIAN = [
    ["ID dell'ordine", "Data dell'ordine", "Nome del partecipante", "Cognome del partecipante",
     "E-mail del partecipante", "Numero di telefono", "Nome dell'evento", "ID evento",
     "Data di inizio dell'evento", "Ospite"],
    ["7700003", "2026-04-02T10:15:00+02:00", "Giulia", "D'Angelo", "giulia@example.org",
     "+39 06 0000 0000", "Pane e rose", "55", "2026-05-12T18:00:00+02:00", "No"],
    ["7700004", "2026-04-03T11:15:00+02:00", "Marco", "Rossi", "marco@example.net", "", "Pane e rose",
     "55", "2026-05-12T18:00:00+02:00", "No"],
    ["TOTALI", "", "", ""],
]  # fmt: skip
_TITO = [["Ticket", "Reference", "Name", "Email", "Tags", "Registration Date"],
         ["Standard", "AB12-1", "Ana Silva", "ana@example.org", "vip,press", "2026-04-02 10:15:00"],
         ["Standard", "AB13-1", "Bo Berg", "bo@example.net", "", "2026-04-03 10:15:00"]]  # fmt: skip

LAYOUTS = [
    Layout("Eventbrite attendees", "report-2024.csv", table(_EVENTBRITE), "registration", [
        {"full_name": "Ana Silva", "given_name": "Ana", "family_name": "Silva", "email": "ana@example.org",
         "registered_at": "2024-11-29T22:28:00", "order_number": "7700001", "item": "Standard",
         "quantity": 1, "registration": "registered", "attended": True,
         "street": "12 Low Road, Flat 2", "city": "Leeds", "postcode": "LS1 1AA", "country": "GB",
         "source": "A friend", "ordered_at": None},
        {"full_name": "Tom Silva", "email": "ana@example.org", "same_as_row": None, "attended": None,
         "registration": "registered", "order_number": "7700001"},
        {"set_aside": True},
        {"full_name": "Bo Berg", "registered_at": "2024-12-01T08:05:00", "registration": "cancelled",
         "city": "Umeå", "country": "SE", "item": "Concession"},
        {"set_aside": True},
    ]),
    Layout("Eventbrite attendees", "elenco.csv", table(_ITALIAN), "registration", [
        {"full_name": "Giulia D'Angelo", "given_name": "Giulia", "family_name": "D'Angelo",
         "email": "giulia@example.org", "phone": "+390600000000", "event": "Pane e rose",
         "registered_at": "2026-04-02T10:15:00+02:00", "event_at": "2026-05-12T18:00:00+02:00",
         "order_number": "7700003"},
        {"full_name": "Marco Rossi", "email": "marco@example.net"},
        {"set_aside": True},
    ]),
    Layout("Tito tickets", "tickets.csv", table(_TITO), "registration", [
        {"full_name": "Ana Silva", "email": "ana@example.org", "tags": ["vip", "press"],
         "registered_at": "2026-04-02T10:15:00", "item": "Standard"},
        {"full_name": "Bo Berg", "registered_at": "2026-04-03T10:15:00", "tags": []},
    ]),
]  # fmt: skip
