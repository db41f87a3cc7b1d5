"""Answers to forms: survey services, and plugins of websites."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from tests.intake.layouts.shape import Layout, rows_of, table, workbook

_WARNING = (
    "(Security Alert: Suspicious content is detected. See https://contactform7.com/"
    "heads-up-about-spreadsheet-vulnerabilities for details.) "
)

_GOOGLE = [
    ["Timestamp", "Email Address", "Your full name", "Which country do you live in?",
     "How would you like to help?", "Email Address", "Anything you want to tell us?"],
    ["2026/03/02 7:01:33 PM GMT+1", "awa@example.org", "Awa Koné", "Côte d'Ivoire",
     "Translate;Host a group", "awa.kone@example.org", "Bonjour,\nà bientôt"],
    ["2026/03/03 12:05:00 AM EST", "bo@example.net", "Bo Berg", "Schweden", "", "bo@example.net", "n/a"],
]  # fmt: skip
_GOOGLE_FR = [
    ["Horodateur", "Comment vous appelez-vous ?", "Adresse e-mail", "Ville", "Votre téléphone"],
    ["2026/03/02 7:01:33 PM UTC+1", "Awa Koné", "awa@example.org", "Lyon", "+33 1 99 00 00 00"],
    ["2026/03/03 8:00:00 AM UTC+1", "Bo Berg", "bo@example.net", "Umeå", ""],
]
_SHEET = """Timestamp,Name,E-mail,Phone,Country,,Notes
21/07/2025 10:04:21,Awa Koné,awa@example.org,4.477E+11,UK,called,Bonjour
02/08/2025 09:00:00,Bo Berg,bo@example.net,447700900121,#N/A,,#ERROR!
"""
_SHEET_US = """Timestamp,Name,E-mail
7/21/2025 10:04:21,Awa Koné,awa@example.org
8/2/2025 9:00:00,Bo Berg,bo@example.net
"""
_MS_HEAD = [
    "ID", "Start time", "Completion time", "Email", "Name", "Last modified time",
    "What is your name?", "Your e-mail\u00a0address", "Which country\ndo you live in?", "Interests",
    "Phone", "Interests2",
]  # fmt: skip
_MONDAY = datetime(2026, 7, 2, 11)  # noqa: DTZ001 - a spreadsheet's wall clock
_MS = workbook({
    "Form1": [
        _MS_HEAD,
        [1, _MONDAY + timedelta(seconds=84), _MONDAY + timedelta(minutes=5), "anonymous", None, None,
         "Ana Silva", "ana@example.org", "Brazil", "Reading;Writing;", 447700900121.0, "Chess;"],
        [2, _MONDAY + timedelta(days=1), _MONDAY + timedelta(days=1, minutes=4), "bo@example.net", "Bo Berg",
         None, "Bo Berg", "bo.berg@example.net", "Norge", "Reading;", None, None],
    ],
    "Helper": [["Name", "E-mail"], ["Nobody", "nobody@example.org"]],
}, hidden=["Helper"])  # fmt: skip
_MS_CSV = [
    _MS_HEAD[:9],
    ["1", "7/2/20 11:01:24", "7/2/20 11:05:00", "anonymous", "", "", "Ana Silva", "ana@example.org", "BR"],
    ["2", "9/9/26 18:00", "9/9/26 18:02", "anonymous", "", "", "Bo Berg", "bo@example.net", "SE"],
]  # fmt: skip
_TYPEFORM = [
    ["#", "*Hi!* What's your name?", "{{field:0f1e}}, what's your email? 📮", "Your phone number",
     "Where do you live?", "I'd like to get your newsletter", "Response Type", "Start Date (UTC)",
     "Stage Date (UTC)", "Submit Date (UTC)", "Network ID", "Tags", "Ending"],
    ["abc123", "Ana Silva", "ana@example.org", "'+447700900121", "Portugal", "1", "completed",
     "2025-02-22 17:10:19", "2025-02-22 17:15:19", "2025-02-22 17:15:19", "f00", "", "Thanks"],
    ["abc124", "Bo Berg", "bo@example.net", "'+46 70 174 06 05", "Sweden", "0", "partial",
     "2025-02-23 08:00:00", "2025-02-23 08:01:00", "", "f01", "", ""],
]  # fmt: skip
_TYPEFORM_OLD = [
    ["#", "What is your name?", "What is your email address?", "Translate", "Host a group", "Other",
     "Start Date (UTC)", "Submit Date (UTC)", "Network ID"],
    ["a1", "Ana Silva", "ana@example.org", "Translate", "", "Bake a cake", "2019-02-22 17:10:19",
     "2019-02-22 17:15:19", "f00"],
    ["a2", "Bo Berg", "bo@example.net", "Translate", "Host a group", "", "2019-02-23 17:10:19",
     "2019-02-23 17:15:19", "f01"],
]  # fmt: skip
_MONKEY = [
    ["Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address",
     "First Name", "Last Name", "Custom Data 1", "<strong>Who are you?</strong>", "", "", "", "",
     "How would you like to help?", "", "", "Why do you want to join?"],
    ["", "", "", "", "", "", "", "", "", "Name", "City/Town", "ZIP/Postal Code", "Country",
     "Email Address", "Translate", "Host a group", "Other (please specify)", "Open-Ended Response"],
    ["118001", "42", "10/15/2025 09:12:33 AM", "10/15/2025 09:15:33 AM", "192.0.2.1", "", "", "",
     "", "Ana Silva", "Porto", "4000-001", "Portugal", "ana@example.org", "Translate", "",
     "Bake", "I read the book"],
]  # fmt: skip
_MONKEY_OLD = [
    ["RespondentID", "CollectorID", "StartDate", "EndDate", "IP Address", "Email Address",
     "First Name", "LastName", "Custom Data", "What is your message to us?"],
    ["", "", "", "", "", "", "", "", "", "Open-Ended Response"],
    ["118001", "42", "03/05/2015", "03/05/2015", "192.0.2.1", "ana@example.org", "Ana", "Silva", "", "Hello"],
]  # fmt: skip
_LIME_CODE = [
    ["id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr",
     "refurl", "name", "email", "Q01_SQ001"],
    ["1", "2026-03-02 10:00:00", "3", "fr", "9", "2026-03-02 09:58:00", "2026-03-02 10:00:00",
     "192.0.2.1", "", "Ana Silva", "ana@example.org", "34"],
    ["2", "", "1", "de", "9", "2026-03-03 09:58:00", "2026-03-03 10:00:00", "192.0.2.1", "", "Bo Berg",
     "bo@example.net", ""],
]  # fmt: skip
_LIME_FULL = [
    ["Response ID", "Date submitted", "Last page", "Start language", "Seed", "Date started",
     "Date last action", "IP address", "What is your name?", "What is your e-mail address?"],
    ["1", "2026-03-02 10:00:00", "3", "fr", "9", "2026-03-02 09:58:00", "2026-03-02 10:00:00",
     "192.0.2.1", "Ana Silva", "ana@example.org"],
]  # fmt: skip
_LIME_BOTH = [
    ["id. Response ID", "submitdate. Date submitted", "lastpage. Last page",
     "startlanguage. Start language", "seed. Seed", "startdate. Date started",
     "datestamp. Date last action", "Q00. Your name", "Q02. Your e-mail", "Q01[SQ001]. Your age: []"],
    ["1", "2026-03-02 10:00:00", "3", "fr", "9", "2026-03-02 09:58:00", "2026-03-02 10:00:00",
     "Ana Silva", "ana@example.org", "34"],
]  # fmt: skip
_FLAMINGO = [
    ["your-name", "your-email", "your-tel", "your-country", "your-interests", "your-message", "Date"],
    ["Ana Silva", "ana@example.org", f"{_WARNING}+44 7700 900121", "Brasil", "Reading, Writing",
     f"{_WARNING}=1+1", "2026-03-02T19:01:33+01:00"],
    ["Bo Berg", "bo@example.net", "", "Suède", "", "Hej", "2026-03-01T08:00:00+01:00"],
]  # fmt: skip
_FLAMINGO_BOOK = [["Email", "Full name", "First name", "Last name"],
                  ["ana@example.org", "Ana Silva", "Ana", "Silva"]]  # fmt: skip
_CFDB7 = [["Form_id", "Form_date", "Name", "Email", "Message"],
          ["2", "2026-03-02 19:01:33", "Käthe Groß", "k@example.org", "Grüße"],
          ["Form_id", "Form_date", "Name", "Email", "Message"],
          ["1", "2026-03-01 08:00:00", "Bo Berg", "bo@example.net", "Hej"]]  # fmt: skip
_CFDB7_OLD = [["Form_id", "Form_date", "Name", "Email", "Interests", "Message"],
              ["1", "2017-03-01 08:00:00", "Käthe Groß", "k@example.org", "a;b", "Für die Straße"],
              ["2", "2017-03-02 08:00:00", "Jürgen Öl", "j@example.net", "", "Schöne Grüße"]]  # fmt: skip
_GRAVITY = [
    ["Name (First)", "Name (Last)", "Email", "Phone", "Address (Street Address)",
     "Address (Address Line 2)", "Address (City)", "Address (ZIP / Postal Code)",
     "Address (Country)", "Message", "Interests", "Consent (Consent)", "Created By (User Id)",
     "Entry Id", "Entry Date", "Source Url", "Transaction Id", "Payment Amount", "Payment Date",
     "Payment Status", "Post Id", "User Agent", "User IP", "Approval Status"],
    ["Ana", "Silva", "ana@example.org", "+351 21 000 0000", "Rua 1", "2º", "Porto", "4000-001",
     "Portugal", "'=Olá", "Reading|Writing", "Checked", "", "17", "2026-03-02 19:01:33",
     "https://example.org/join?utm_source=flyer", "", "", "", "", "", "Mozilla", "192.0.2.1", ""],
    ["Bo", "Berg", "bo@example.net", "", "", "", "", "", "Sweden", "", "Reading", "", "", "18",
     "2026-03-03 19:01:33", "https://example.org/join", "", "", "", "", "", "Mozilla", "192.0.2.1", ""],
]  # fmt: skip
_NINJA = [["#", "Date Submitted", "Name", "Email", "Interests", "Message"],
          ["7", "03/18/2026", "Ana Silva", "ana@example.org", "Reading | Writing", "Hello"],
          ["8", "03/09/2026", "Bo Berg", "bo@example.net", "", "Hej"]]  # fmt: skip
_WP = [["Name", "Email", "Comment or Message", "Entry ID", "Entry Date", "Entry Notes", "Type", "Viewed",
        "Starred", "User Agent", "User IP", "Unique Generated User ID"],
       ["Ana Silva", "ana@example.org", "Hello", "3", "June 3, 2025 2:11 pm", "", "", "1", "0",
        "Mozilla", "192.0.2.1", "u-1"]]  # fmt: skip
_JETPACK = [["Date", "Source", "Name", "Email", "Phone", "Message"],
            ["2026-03-02 10:00:00", "Join us", "Ana Silva", "ana@example.org", "'+447700900121", "'=Hi"]]  # fmt: skip
_JOT = [["Submission Date", "First Name", "Last Name", "E-mail", "Phone Number", "Your message", "IP",
         "Submission ID"],
        ["Oct 5, 2025", "Ana", "Silva", "ana@example.org", "", "Hello", "192.0.2.1", "5555"]]  # fmt: skip
_JOT_ONE = [["Submission Date", "Name", "E-mail", "Country"],
            ["2025-10-05 12:03:11", "Ms. Ana Silva", "ana@example.org", "Portugal"]]  # fmt: skip
_WUFOO = """Entry Id,Date Created,Created By,Name,Email,Phone Number,City,State / Province / Region,Postal / Zip Code,Country,Last Updated,Updated By,IP Address,Last Page Accessed,Completion Status
1,2026-03-02 19:01:33,public,Ana Silva,ana@example.org,+351210000000,Porto,,4000-001,Portugal,,,192.0.2.1,1,1
"""
_SQUARE = [["Submitted On", "Name", "Email", "Message"],
           ["03/18/2026 14:22:01", "Ana Silva", "ana@example.org", "Hello"]]  # fmt: skip
_DRUPAL = [["Serial number", "SID", "UUID", "Submission URI", "Created", "Completed", "Changed",
            "Remote IP address", "Submitted by: ID", "Language", "Is draft", "Your Name", "Your Email",
            "Message"],
           ["5", "17", "0f1e-22", "/form/join", "2026-03-02 19:01:33", "2026-03-02 19:01:33",
            "2026-03-02 19:01:33", "192.0.2.1", "0", "en", "No", "Ana Silva", "ana@example.org", "Hello"]]  # fmt: skip
_META = [
    ["id", "created_time", "ad_id", "ad_name", "adset_id", "adset_name", "campaign_id",
     "campaign_name", "form_id", "form_name", "is_organic", "platform", "nombre_completo", "email",
     "número_de_teléfono", "código_postal", "país", "inbox_url", "lead_status"],
    ["l:123", "2026-03-02T19:01:33-05:00", "ag:1", "Ad", "as:1", "Set", "c:1", "Spring", "f:9", "Join",
     "false", "ig", "Ana Silva", "ana@example.org", "p:+34600000000", "z:28001", "ES",
     "https://example.org/i", "CREATED"],
    ["l:124", "2026-03-03T08:00:00+01:00", "", "", "", "", "", "", "f:9", "Join", "true", "fb",
     "Bo Berg", "bo@example.net", "p:+46701740605", "", "SE", "", "CREATED"],
    ["l:125", "2026-03-03T09:00:00+01:00", "ag:1", "Ad", "as:1", "Set", "c:1", "Spring", "f:9",
     "Join", "false", "fb", "<test lead: dummy data for nombre_completo>", "test@example.org",
     "<test lead: dummy data for número_de_teléfono>", "", "", "", "CREATED"],
]  # fmt: skip

_ANA = {"full_name": "Ana Silva", "email": "ana@example.org"}
_BO = {"full_name": "Bo Berg", "email": "bo@example.net"}


def _form(vendor: str, name: str, data: bytes, *expected: Mapping[str, object]) -> Layout:
    return Layout(vendor, name, data, "join_form", [dict(one) for one in expected])


LAYOUTS = [
    _form("Google Forms responses", "Join us.csv", table(_GOOGLE, quoted=True, end="\n", final=False),
          {"full_name": "Awa Koné", "emails": ["awa@example.org", "awa.kone@example.org"], "country": "CI",
           "tags": ["Translate", "Host a group"], "submitted_at": "2026-03-02T19:01:33+01:00",
           "message": "Bonjour,\nà bientôt"},
          {**_BO, "country": "SE", "submitted_at": "2026-03-03T00:05:00-05:00", "tags": [], "message": None}),
    _form("Google Forms responses", "Formulaire.csv", table(_GOOGLE_FR, quoted=True, end="\n", final=False),
          {"full_name": "Awa Koné", "email": "awa@example.org", "city": "Lyon", "phone": "+33199000000",
           "submitted_at": "2026-03-02T19:01:33+01:00"},
          {**_BO, "city": "Umeå", "submitted_at": "2026-03-03T08:00:00+01:00"}),
    _form("Google Forms responses", "sheet.csv", table(rows_of(_SHEET)),
          {"full_name": "Awa Koné", "phone": None, "country": "GB", "message": "Bonjour",
           "submitted_at": "2025-07-21T10:04:21"},
          {**_BO, "phone": "+447700900121", "country": None, "message": None, "submitted_at": "2025-08-02T09:00:00"}),
    _form("Google Forms responses", "us.csv", table(rows_of(_SHEET_US)),
          {"submitted_at": "2025-07-21T10:04:21"}, {**_BO, "submitted_at": "2025-08-02T09:00:00"}),
    _form("Microsoft Forms responses", "Join us(1-2).xlsx", _MS,
          {**_ANA, "country": "BR", "phone": "+447700900121", "tags": ["Reading", "Writing", "Chess"],
           "submitted_at": "2026-07-02T11:05:00"},
          {"full_name": "Bo Berg", "emails": ["bo@example.net", "bo.berg@example.net"],
           "country": "NO", "tags": ["Reading"], "phone": None}),
    _form("Microsoft Forms responses", "copy.csv", table(_MS_CSV),
          {**_ANA, "country": "BR", "submitted_at": "2020-07-02T11:05:00"},
          {**_BO, "country": "SE", "submitted_at": "2026-09-09T18:02:00"}),
    _form("Typeform responses", "responses.csv", table(_TYPEFORM),
          {**_ANA, "phone": "+447700900121", "country": "PT", "consent": True, "form_id": "abc123",
           "submitted_at": "2025-02-22T17:15:19+00:00"},
          {**_BO, "phone": "+46701740605", "consent": False, "submitted_at": None}),
    _form("Typeform responses", "old.csv", table(_TYPEFORM_OLD),
          {**_ANA, "tags": ["Translate", "Bake a cake"], "submitted_at": "2019-02-22T17:15:19+00:00"},
          {**_BO, "tags": ["Translate", "Host a group"]}),
    _form("SurveyMonkey responses", "Join.csv", table(_MONKEY),
          {**_ANA, "city": "Porto", "postcode": "4000-001", "country": "PT", "tags": ["Translate", "Bake"],
           "message": "I read the book", "submitted_at": "2025-10-15T09:15:33"}),
    _form("SurveyMonkey responses", "Join.xlsx", workbook({"Sheet": [[cell or None for cell in row] for row in _MONKEY]}),
          {**_ANA, "city": "Porto", "tags": ["Translate", "Bake"], "submitted_at": "2025-10-15T09:15:33"}),
    _form("SurveyMonkey responses", "old.csv", table(_MONKEY_OLD),
          {**_ANA, "given_name": "Ana", "family_name": "Silva", "message": "Hello", "submitted_at": "2015-03-05"}),
    _form("LimeSurvey responses", "results-survey1.csv", table(_LIME_CODE, quoted=True, encoding="utf-8-sig"),
          {**_ANA, "language": "fr", "submitted_at": "2026-03-02T10:00:00"},
          {**_BO, "language": "de", "submitted_at": None}),
    _form("LimeSurvey responses", "full.csv", table(_LIME_FULL, quoted=True),
          {**_ANA, "language": "fr", "submitted_at": "2026-03-02T10:00:00"}),
    _form("LimeSurvey responses", "both.csv", table(_LIME_BOTH, quoted=True),
          {**_ANA, "language": "fr", "submitted_at": "2026-03-02T10:00:00"}),
    _form("Flamingo messages", "flamingo.csv", table(_FLAMINGO, quoted=True, final=False),
          {**_ANA, "phone": "+447700900121", "country": "BR", "message": "=1+1",
           "tags": ["Reading", "Writing"], "submitted_at": "2026-03-02T19:01:33+01:00"},
          {**_BO, "country": "SE", "message": "Hej", "submitted_at": "2026-03-01T08:00:00+01:00"}),
    Layout("Contacts", "address-book.csv", table(_FLAMINGO_BOOK, quoted=True, final=False), "contacts",
           [{**_ANA, "given_name": "Ana", "family_name": "Silva"}]),
    _form("CFDB7 messages", "cfdb7-2026.csv", table(_CFDB7, encoding="utf-8-sig", end="\n"),
          {"full_name": "Käthe Groß", "email": "k@example.org", "message": "Grüße", "submitted_at": "2026-03-02T19:01:33"},
          {"set_aside": True}, {**_BO, "message": "Hej"}),
    _form("CFDB7 messages", "cfdb7-old.csv", table(_CFDB7_OLD, separator=";", encoding="mac-roman", end="\n"),
          {"full_name": "Käthe Groß", "tags": ["a", "b"], "message": "Für die Straße", "submitted_at": "2017-03-01T08:00:00"},
          {"full_name": "Jürgen Öl", "message": "Schöne Grüße"}),
    _form("Gravity Forms entries", "join-2026.csv", table(_GRAVITY, quoted=True, end="\n", encoding="utf-8-sig"),
          {**_ANA, "given_name": "Ana", "family_name": "Silva", "phone": "+351210000000", "street": "Rua 1, 2º",
           "city": "Porto", "postcode": "4000-001", "country": "PT", "message": "=Olá", "consent": True,
           "tags": ["Reading", "Writing"], "submitted_at": "2026-03-02T19:01:33", "form_id": "17"},
          {**_BO, "consent": None, "country": "SE", "tags": ["Reading"]}),
    _form("Ninja Forms submissions", "ninja.csv", table(_NINJA, quoted=True, end="\n", encoding="utf-8-sig"),
          {**_ANA, "tags": ["Reading", "Writing"], "submitted_at": "2026-03-18", "form_id": "7"},
          {**_BO, "submitted_at": "2026-03-09"}),
    _form("WPForms entries", "wpforms.csv", table(_WP),
          {**_ANA, "message": "Hello", "submitted_at": "2025-06-03T14:11:00", "form_id": "3"}),
    _form("Join form", "feedback.csv", table(_JETPACK),
          {**_ANA, "phone": "+447700900121", "message": "=Hi", "submitted_at": "2026-03-02T10:00:00"}),
    _form("Jotform submissions", "jot.csv", table(_JOT, quoted=True),
          {**_ANA, "given_name": "Ana", "message": "Hello", "submitted_at": "2025-10-05", "form_id": "5555"}),
    _form("Join form", "jot-one.csv", table(_JOT_ONE, quoted=True),
          {"email": "ana@example.org", "country": "PT", "submitted_at": "2025-10-05T12:03:11"}),
    _form("Wufoo entries", "wufoo.csv", table(rows_of(_WUFOO)),
          {**_ANA, "phone": "+351210000000", "city": "Porto", "postcode": "4000-001", "country": "PT",
           "submitted_at": "2026-03-02T19:01:33", "form_id": "1"}),
    _form("Squarespace form", "squarespace.csv", table(_SQUARE), {**_ANA, "message": "Hello", "submitted_at": "2026-03-18T14:22:01"}),
    _form("Drupal Webform submissions", "webform.csv", table(_DRUPAL),
          {**_ANA, "message": "Hello", "language": "en", "submitted_at": "2026-03-02T19:01:33"}),
    _form("Meta lead ads", "leads.csv", table(_META, separator="\t", encoding="utf-16", end="\n"),
          {**_ANA, "phone": "+34600000000", "postcode": "28001", "country": "ES", "form_id": "123",
           "submitted_at": "2026-03-02T19:01:33-05:00"},
          {**_BO, "phone": "+46701740605", "country": "SE", "submitted_at": "2026-03-03T08:00:00+01:00"},
          {"set_aside": True}),
]  # fmt: skip
