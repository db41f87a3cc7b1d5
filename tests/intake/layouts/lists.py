"""Mailing lists, and the lists of other programs for members and supporters."""

from collections.abc import Mapping

from tests.intake.layouts.shape import Layout, rows_of, table

_CHIMP_HEAD = [
    "Email Address", "First Name", "Last Name", "Address", "Phone Number", "MEMBER_RATING",
    "OPTIN_TIME", "OPTIN_IP", "CONFIRM_TIME", "CONFIRM_IP", "LATITUDE", "LONGITUDE", "GMTOFF",
    "DSTOFF", "TIMEZONE", "CC", "REGION", "LAST_CHANGED", "LEID", "EUID", "NOTES", "TAGS",
]  # fmt: skip
_CHIMP_ROW = [
    "ana@example.org", "Ana", "Silva", "Rua 1  Porto", "+351 21 000 0000", "4", "2026-03-02 10:00:00",
    "192.0.2.1", "2026-03-02 10:01:00", "192.0.2.1", "41.15", "-8.61", "0", "1", "Europe/Lisbon",
    "PT", "13", "2026-03-02 10:01:00", "123", "0f1e", "", '"VIP","Blog"',
]  # fmt: skip
_CHIMP = [_CHIMP_HEAD, _CHIMP_ROW]
_GONE = [
    "UNSUB_TIME",
    "UNSUB_CAMPAIGN_TITLE",
    "UNSUB_CAMPAIGN_ID",
    "UNSUB_REASON",
    "UNSUB_REASON_OTHER",
]
_CHIMP_GONE = [_CHIMP_HEAD + _GONE, [*_CHIMP_ROW, "2026-05-01 09:00:00", "May", "1", "NORMAL", ""]]
_CHIMP_IT = [
    ["Indirizzo email", "Nome", "Cognome", *_CHIMP_HEAD[5:]],
    [*_CHIMP_ROW[:3], *_CHIMP_ROW[5:]],
]
_ACTION = """uuid,first_name,last_name,email,Phone Number,can2_user_address,can2_user_city,can2_user_state,zip_code,County,can2_user_tags,can2_subscription_status,can2_sms_status,can2_subscription_date
0f1e-11,Ana,Silva,ana@example.org,+1 212 555 0166,1 Main St,New York,NY,10001,New York,"volunteer, host",subscribed,subscribed,2022-03-22 10:00:00
0f1e-12,Bo,Berg,bo@example.net,,,,,,,,unsubscribed,,
0f1e-13,Cy,Young,cy@example.com,,,,,,,,bouncing,,
"""
_NATION = """nationbuilder_id,prefix,first_name,middle_name,last_name,email1,email2,email_opt_in,phone_number,mobile_number,mobile_opt_in,tag_list,note,created_at,is_volunteer,primary_address1,primary_address2,primary_city,primary_zip,primary_country_code,home_address1,home_city,home_zip
1,Ms,Ana,Maria,Silva,ana@example.org,ana.silva@example.com,true,,+351910000000,false,"reading, host",Met at the fair,2026-03-02 10:00:00,true,Rua 1,2º,Porto,4000-001,PT,,,
2,,Bo,,Berg,bo@example.net,,false,+46701740605,,,,,2026-03-03 10:00:00,false,,,,,,Storgatan 1,Umeå,903 20
"""
_CIVI = """Contact ID,Contact Type,Contact Subtype,Do Not Email,Do Not Phone,Do Not Mail,Do Not Sms,Do Not Trade,No Bulk Emails (User Opt Out),External Identifier,Sort Name,First Name,Last Name,Individual Prefix,Job Title,Contact Source,Preferred Language,Street Address,City,Postal Code,State,Country,Phone,Email,Note
101,Individual,,,,,,,,X-1,"Silva, Ana",Ana,Silva,Ms.,Teacher,Fair 2026,pt_PT,Rua 1,Porto,4000-001,Porto,Portugal,+351210000000,ana@example.org,Likes poems
102,Individual,,1,,,,,Yes,,"Berg, Bo",Bo,Berg,,,,sv_SE,,Umeå,903 20,,Sweden,,bo@example.net,
"""
_ZETKIN = """Zetkin ID,First name,Last name,E-mail address,Phone number,C/o address,Street address,Zip code,City
17,Ana,Silva,ana@example.org,+46701740605,,Storgatan 1,903 20,Umeå
"""
_ZETKIN_IMPORT = "ID,FIRST,LAST,EMAIL\n123,Ana,Silva,ana@example.org\n124,Bo,Berg,bo@example.net\n"
_SYSTEME = 'Email,First name,Surname,Phone number,Country,Tags,Date registered\nana@example.org,Ana,Silva,+351210000000,PT,"list, vip",2026-03-02 10:00:00\n'
_CAMPAIGN = "Email,First Name,Last Name,Phone,Tags,Date Created,IP,Status\nana@example.org,Ana,Silva,,vip,2026-03-02 10:00:00,192.0.2.1,Active\nbo@example.net,Bo,Berg,,,2026-03-03 10:00:00,192.0.2.1,Unsubscribed\n"
_KIT = "first_name,email_address,state,created_at,tags\nAna,ana@example.org,active,2026-03-02 10:00:00 UTC,vip\n"
_SUBSTACK = "email,active_subscription,expiry,email_disabled,created_at\nana@example.org,false,,false,2026-03-02T10:00:00.000Z\nbo@example.net,true,2027-01-01,true,2026-03-03T10:00:00.000Z\n"
_PATREON = "Name,Email,Twitter,Patron Status,Lifetime Amount,Pledge Amount,Tier\nAna Silva,ana@example.org,,Active patron,50.00,5.00,Friend\n"
_HUBSPOT = "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Last Activity Date,Lead Status,Marketing contact status,Create Date\n51,Ana,Silva,ana@example.org,+351210000000,,,,,2026-03-02 10:00\n"
_LINKEDIN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Silva,https://example.org/in/ana,ana@example.org,Reading circle,Editor,12 Mar 2025\n"
_TICKSTER = "Förnamn;Efternamn;E-post;Mobilnummer;Köpdatum\nEva;Berg;eva@example.org;070-174 06 05;2026-03-02 10:00\n"
_HITOBITO = "Vorname;Nachname;Firmenname;Haupt-E-Mail;Adresse;PLZ;Ort;Land\nKäthe;Groß;;k@example.org;Hauptstrasse 1;8001;Zürich;Schweiz\n"
_SQUARESPACE = "Email Address,Date Subscribed\nana@example.org,2026-03-02\n"

_ANA = {
    "full_name": "Ana Silva",
    "given_name": "Ana",
    "family_name": "Silva",
    "email": "ana@example.org",
}
_BO = {"full_name": "Bo Berg", "email": "bo@example.net"}
_EXPORT = "email_audience_export_0f1e.csv"


def _list(vendor: str, name: str, data: bytes, *expected: Mapping[str, object]) -> Layout:
    return Layout(vendor, name, data, "contacts", [dict(one) for one in expected])


def _csv(text: str, separator: str = ",") -> bytes:
    return text.encode() if '"' in text else table(rows_of(text, separator), separator=separator)


_SUBSCRIBED = {**_ANA, "phone": "+351210000000", "tags": ["VIP", "Blog"], "country": None,
               "registered_at": "2026-03-02T10:00:00+00:00"}  # fmt: skip
LAYOUTS = [
    _list("Mailchimp audience", f"subscribed_{_EXPORT}", table(_CHIMP, end="\n"), {**_SUBSCRIBED, "consent": True}),
    _list("Mailchimp audience", f"unsubscribed_{_EXPORT}", table(_CHIMP_GONE, end="\n"), {**_SUBSCRIBED, "consent": False}),
    _list("Mailchimp audience", f"cleaned_{_EXPORT}", table(_CHIMP, end="\n"), {**_SUBSCRIBED, "consent": None}),
    _list("Mailchimp audience", f"nonsubscribed_{_EXPORT}", table(_CHIMP, end="\n"), {**_SUBSCRIBED, "consent": None}),
    _list("Mailchimp audience", f"subscribed_{_EXPORT}", table(_CHIMP_IT, end="\n"),
          {**_ANA, "consent": True, "tags": ["VIP", "Blog"]}),
    _list("Action Network people", "export-2022-03-22-csv_report_332566_1648001887.csv", _csv(_ACTION),
          {**_ANA, "phone": "+12125550166", "street": "1 Main St", "city": "New York", "postcode": "10001",
           "tags": ["volunteer", "host"], "consent": True, "registered_at": "2022-03-22T10:00:00", "form_id": "0f1e-11"},
          {**_BO, "consent": False}, {"full_name": "Cy Young", "consent": None}),
    _list("NationBuilder people", "nationbuilder-people-export.csv", _csv(_NATION),
          {"full_name": "Ana Maria Silva", "given_name": "Ana", "family_name": "Silva",
           "emails": ["ana@example.org", "ana.silva@example.com"], "phone": "+351910000000", "consent": True,
           "tags": ["reading", "host"], "street": "Rua 1, 2º", "city": "Porto", "postcode": "4000-001", "country": "PT",
           "notes": "Met at the fair", "registered_at": "2026-03-02T10:00:00"},
          {**_BO, "consent": False, "street": "Storgatan 1", "city": "Umeå", "postcode": "903 20"}),
    _list("CiviCRM contacts", "CiviCRM_Contact_Search.csv", _csv(_CIVI),
          {**_ANA, "street": "Rua 1", "city": "Porto", "postcode": "4000-001", "country": "PT", "language": "pt",
           "phone": "+351210000000", "consent": None, "source": "Fair 2026", "notes": "Likes poems", "form_id": "101"},
          {**_BO, "consent": False, "country": "SE", "city": "Umeå"}),
    _list("Zetkin people", "20260302_101500.csv", _csv(_ZETKIN),
          {**_ANA, "phone": "+46701740605", "street": "Storgatan 1", "postcode": "903 20", "city": "Umeå"}),
    _list("Contacts", "import.csv", _csv(_ZETKIN_IMPORT), _ANA, _BO),
    _list("Contacts", "systeme.csv", _csv(_SYSTEME),
          {**_ANA, "phone": "+351210000000", "country": "PT", "tags": ["list", "vip"], "registered_at": "2026-03-02T10:00:00"}),
    _list("Contacts", "campaign.csv", _csv(_CAMPAIGN),
          {**_ANA, "tags": ["vip"], "consent": True, "registered_at": "2026-03-02T10:00:00"}, {**_BO, "consent": False}),
    _list("Contacts", "kit.csv", _csv(_KIT),
          {"given_name": "Ana", "email": "ana@example.org", "tags": ["vip"], "registered_at": "2026-03-02T10:00:00+00:00"}),
    _list("Substack subscribers", "substack.csv", _csv(_SUBSTACK),
          {"email": "ana@example.org", "registered_at": "2026-03-02T10:00:00+00:00", "consent": None},
          {"email": "bo@example.net", "consent": False}),
    _list("Patreon members", "members.csv", _csv(_PATREON), {"full_name": "Ana Silva", "email": "ana@example.org"}),
    _list("HubSpot contacts", "all-contacts.csv", _csv(_HUBSPOT),
          {**_ANA, "phone": "+351210000000", "registered_at": "2026-03-02T10:00:00", "form_id": "51"}),
    _list("LinkedIn connections", "Connections.csv", _csv(_LINKEDIN),
          {**_ANA, "organisation": "Reading circle", "registered_at": None}),
    _list("Contacts", "tickster.csv", _csv(_TICKSTER, ";"), {"full_name": "Eva Berg", "email": "eva@example.org"}),
    _list("Contacts", "people.csv", _csv(_HITOBITO, ";"),
          {"full_name": "Käthe Groß", "email": "k@example.org", "street": "Hauptstrasse 1", "postcode": "8001",
           "city": "Zürich", "country": "CH"}),
    _list("Contacts", "newsletter.csv", _csv(_SQUARESPACE), {"email": "ana@example.org", "registered_at": "2026-03-02"}),
]  # fmt: skip
