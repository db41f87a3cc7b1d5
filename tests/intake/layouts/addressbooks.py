"""Address books of mail programs and telephones."""

from collections.abc import Mapping

from tests.intake.layouts.shape import Layout, table

_GOOGLE_HEAD = ["First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name", "Phonetic Last Name", "Name Prefix", "Name Suffix", "Nickname", "File As", "Organization Name", "Organization Title", "Organization Department", "Birthday", "Notes", "Photo", "Labels", "E-mail 1 - Label", "E-mail 1 - Value", "E-mail 2 - Label", "E-mail 2 - Value", "Phone 1 - Label", "Phone 1 - Value", "Address 1 - Label", "Address 1 - Formatted", "Address 1 - Street", "Address 1 - City", "Address 1 - PO Box", "Address 1 - Region", "Address 1 - Postal Code", "Address 1 - Country", "Address 1 - Extended Address", "Website 1 - Label", "Website 1 - Value"]  # fmt: skip
_GOOGLE = [
    _GOOGLE_HEAD,
    ["Ana", "", "Silva", "", "", "", "Ms", "", "Aninha", "", "Reading circle", "Editor", "",
     "1984-05-12", "Met at the fair\nLikes poems", "", "Volunteers ::: * myContacts", "* Work",
     "ana@example.org ::: ana.silva@example.com", "Home", "ana@example.net", "Mobile",
     "+351 21 000 0000 ::: +351 91 000 0000", "Home", "Rua 1\n4000-001 Porto\nPT", "Rua 1", "Porto", "",
     "", "4000-001", "PT", "", "", ""],
    ["bo@example.net", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "* Other Contacts",
     "* ", "bo@example.net", "", "", "", "", "", "", "", "", "", "", "", "", "", "", ""],
]  # fmt: skip
_OLD_HEAD = ["Name", "Given Name", "Additional Name", "Family Name", "Yomi Name", "Given Name Yomi", "Additional Name Yomi", "Family Name Yomi", "Name Prefix", "Name Suffix", "Initials", "Nickname", "Short Name", "Maiden Name", "Birthday", "Gender", "Location", "Billing Information", "Directory Server", "Mileage", "Occupation", "Hobby", "Sensitivity", "Priority", "Subject", "Notes", "Language", "Photo", "Group Membership", "E-mail 1 - Type", "E-mail 1 - Value", "Phone 1 - Type", "Phone 1 - Value", "Address 1 - Type", "Address 1 - Formatted", "Address 1 - Street", "Address 1 - City", "Address 1 - PO Box", "Address 1 - Region", "Address 1 - Postal Code", "Address 1 - Country", "Address 1 - Extended Address", "Organization 1 - Type", "Organization 1 - Name"]  # fmt: skip
_OLD_CELLS = {
    "Name": "Ana Maria Silva", "Given Name": "Ana", "Additional Name": "Maria", "Family Name": "Silva",
    "Birthday": "1984-05-12", "Notes": "Likes poems", "Group Membership": "Volunteers ::: * myContacts",
    "E-mail 1 - Type": "* Home", "E-mail 1 - Value": "ana@example.org", "Phone 1 - Type": "Mobile",
    "Phone 1 - Value": "+351 91 000 0000", "Address 1 - Type": "Home", "Address 1 - Street": "Rua 1",
    "Address 1 - City": "Porto", "Address 1 - Postal Code": "4000-001", "Address 1 - Country": "Portugal",
    "Organization 1 - Name": "Reading circle",
}  # fmt: skip
_OUTLOOK_HEAD = ["First Name", "Middle Name", "Last Name", "Title", "Suffix", "Nickname", "Given Yomi", "Surname Yomi", "E-mail Address", "E-mail 2 Address", "E-mail 3 Address", "Home Phone", "Home Phone 2", "Business Phone", "Business Phone 2", "Mobile Phone", "Car Phone", "Other Phone", "Primary Phone", "Pager", "Business Fax", "Home Fax", "Other Fax", "Company Main Phone", "Callback", "Radio Phone", "Telex", "TTY/TDD Phone", "IMAddress", "Job Title", "Department", "Company", "Office Location", "Manager's Name", "Assistant's Name", "Assistant's Phone", "Company Yomi", "Business Street", "Business City", "Business State", "Business Postal Code", "Business Country/Region", "Home Street", "Home City", "Home State", "Home Postal Code", "Home Country/Region", "Other Street", "Other City", "Other State", "Other Postal Code", "Other Country/Region", "Personal Web Page", "Spouse", "Schools", "Hobby", "Location", "Web Page", "Birthday", "Anniversary", "Notes"]  # fmt: skip
_OUTLOOK_CELLS = [
    {"First Name": "Ana", "Last Name": "Silva", "Title": "Ms", "E-mail Address": "ana@example.org",
     "E-mail 2 Address": "ana@example.com", "Home Phone": "+351 21 000 0000",
     "Mobile Phone": "+351 91 000 0000", "Business Fax": "+351 21 999 9999", "Company": "Reading circle",
     "Job Title": "Editor", "Assistant's Phone": "+351 21 888 8888", "Business City": "Lisboa",
     "Business Country/Region": "Portugal", "Home Street": "Rua 1", "Home City": "Porto",
     "Home Postal Code": "4000-001", "Home Country/Region": "Portugal", "Spouse": "Tom",
     "Birthday": "5/12/1984", "Notes": "Likes poems"},
    {"First Name": "Bo", "Last Name": "Berg", "E-mail Address": "bo@example.net",
     "Business Street": "Storgatan 1", "Business City": "Umeå", "Business Postal Code": "903 20",
     "Business Country/Region": "Sweden", "Birthday": "1/25/1990"},
]  # fmt: skip
_CLASSIC_HEAD = ["Title", "First Name", "Middle Name", "Last Name", "Suffix", "Company", "Department", "Job Title", "Business Street", "Business City", "Business Postal Code", "Business Country/Region", "Home Street", "Home City", "Home Postal Code", "Home Country/Region", "Business Phone", "Home Phone", "Mobile Phone", "Anniversary", "Birthday", "E-mail Address", "E-mail Type", "E-mail Display Name", "Gender", "Notes", "Priority", "Private"]  # fmt: skip
_CLASSIC_CELLS = {
    "Title": "Frau", "First Name": "Käthe", "Last Name": "Groß", "Company": "Lesekreis",
    "Home Street": "Hauptstraße 1", "Home City": "Köln", "Home Postal Code": "50667",
    "Home Country/Region": "Deutschland", "Mobile Phone": "0151 23456789", "Anniversary": "0/0/00",
    "Birthday": "0/0/00", "E-mail Address": "k@example.org", "E-mail Type": "SMTP",
    "E-mail Display Name": "Käthe Groß (k@example.org)", "Gender": "Unspecified", "Priority": "Normal",
    "Private": "False",
}  # fmt: skip
_BIRD_HEAD = ["First Name", "Last Name", "Display Name", "Nickname", "Primary Email", "Secondary Email", "Screen Name", "Work Phone", "Home Phone", "Fax Number", "Pager Number", "Mobile Number", "Home Address", "Home Address 2", "Home City", "Home State", "Home ZipCode", "Home Country", "Work Address", "Work Address 2", "Work City", "Work State", "Work ZipCode", "Work Country", "Job Title", "Department", "Organization", "Web Page 1", "Web Page 2", "Birth Year", "Birth Month", "Birth Day", "Custom 1", "Custom 2", "Custom 3", "Custom 4", "Notes", ""]  # fmt: skip
_BIRD_UK = [
    {"Home State": "Home County", "Home ZipCode": "Home Post Code", "Organization": "Organisation"}.get(one, one)
    for one in _BIRD_HEAD
]  # fmt: skip
_BIRD_CELLS = {
    "First Name": "Ana", "Last Name": "Silva", "Display Name": "Ana Silva", "Primary Email": "ana@example.org",
    "Secondary Email": "ana@example.com", "Mobile Number": "+351910000000", "Fax Number": "+351219999999",
    "Home Address": "Rua 1", "Home Address 2": "2º", "Home City": "Porto", "Home ZipCode": "4000-001",
    "Home Country": "Portugal", "Organization": "Reading circle", "Birth Year": "1984", "Birth Month": "5",
    "Birth Day": "12", "Notes": "Likes poems",
}  # fmt: skip
_LDIF = """dn: cn=Ana Silva,mail=ana@example.org
objectclass: top
objectclass: person
objectclass: organizationalPerson
objectclass: inetOrgPerson
objectclass: mozillaAbPersonAlpha
givenName: Ana
sn: Silva
cn: Ana Silva
mail: ana@example.org
mozillaSecondEmail: ana@example.com
mobile: +351910000000
mozillaHomeStreet: Rua 1
mozillaHomeLocalityName: Porto
mozillaHomePostalCode: 4000-001
mozillaHomeCountryName: Portugal

dn:: Y249S8OkdGhlIEdyb8Of
objectclass: top
objectclass: person
objectclass: mozillaAbPersonAlpha
givenName:: S8OkdGhl
sn:: R3Jvw58=
cn:: S8OkdGhlIEdyb8Of
mail: k@exam
 ple.org

"""
_VCARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//macOS 14.4//EN\r\nN:Silva;Ana;;Ms;\r\n"
    "FN:Ana Silva\r\nORG:Reading circle;\r\nitem1.EMAIL;type=INTERNET;type=pref:ana@example.org\r\n"
    "item1.X-ABLabel:_$!<Other>!$_\r\nTEL;type=CELL;type=VOICE;type=pref:+351 91 000 0000\r\n"
    "item2.ADR;type=HOME;type=pref:;;Rua 1;Porto;;4000-001;Portugal\r\nitem2.X-ABADR:pt\r\n"
    "BDAY:1984-05-12\r\nNOTE:Likes poems\\, and\\nbread\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Berg;Bo;;;\r\nFN:Bo Berg\r\nEMAIL:bo@example.net\r\n"
    "TEL;VALUE=uri;TYPE=cell:tel:+46-70-174-06-05\r\nEND:VCARD\r\n"
)

_ANA = {"full_name": "Ana Silva", "given_name": "Ana", "family_name": "Silva"}
_HOME = {"street": "Rua 1", "city": "Porto", "postcode": "4000-001", "country": "PT"}


def _filled(head: list[str], *people: dict[str, str]) -> list[list[str]]:
    return [head, *([cells.get(heading, "") for heading in head] for cells in people)]


def _book(vendor: str, name: str, data: bytes, *expected: Mapping[str, object]) -> Layout:
    return Layout(vendor, name, data, "contacts", [dict(one) for one in expected])


LAYOUTS = [
    _book("Google Contacts", "contacts.csv", table(_GOOGLE, encoding="utf-8-sig"),
          {**_ANA, **_HOME, "emails": ["ana@example.org", "ana.silva@example.com", "ana@example.net"],
           "phones": ["+351210000000", "+351910000000"], "tags": ["Volunteers"], "organisation": "Reading circle",
           "birth_date": "1984-05-12", "notes": "Met at the fair\nLikes poems"},
          {"full_name": None, "email": "bo@example.net", "tags": []}),
    _book("Google Contacts", "google.csv", table(_filled(_OLD_HEAD, _OLD_CELLS)),
          {**_HOME, "full_name": "Ana Maria Silva", "given_name": "Ana", "family_name": "Silva",
           "email": "ana@example.org", "phone": "+351910000000", "tags": ["Volunteers"],
           "organisation": "Reading circle", "notes": "Likes poems", "birth_date": "1984-05-12"}),
    _book("Outlook contacts", "contacts-outlook.csv", table(_filled(_OUTLOOK_HEAD, *_OUTLOOK_CELLS), encoding="utf-8-sig"),
          {**_ANA, **_HOME, "emails": ["ana@example.org", "ana@example.com"],
           "phones": ["+351210000000", "+351910000000"], "organisation": "Reading circle",
           "birth_date": "1984-05-12", "notes": "Likes poems"},
          {"full_name": "Bo Berg", "street": "Storgatan 1", "city": "Umeå", "postcode": "903 20",
           "country": "SE", "birth_date": "1990-01-25"}),
    _book("Outlook contacts", "kontakte.csv",
          table(_filled(_CLASSIC_HEAD, _CLASSIC_CELLS), quoted=True, encoding="cp1252"),
          {"full_name": "Käthe Groß", "given_name": "Käthe", "family_name": "Groß", "email": "k@example.org",
           "phone": "+4915123456789", "street": "Hauptstraße 1", "city": "Köln", "postcode": "50667",
           "country": "DE", "organisation": "Lesekreis", "birth_date": None}),
    _book("Thunderbird address book", "abook.csv", table(_filled(_BIRD_HEAD, _BIRD_CELLS)),
          {**_ANA, **_HOME, "street": "Rua 1, 2º", "emails": ["ana@example.org", "ana@example.com"],
           "phones": ["+351910000000"], "organisation": "Reading circle", "notes": "Likes poems"}),
    _book("Thunderbird address book", "abook-uk.csv",
          table([_BIRD_UK, _filled(_BIRD_HEAD, _BIRD_CELLS)[1]]),
          {**_ANA, **_HOME, "street": "Rua 1, 2º", "organisation": "Reading circle"}),
    _book("Address book (LDIF)", "abook.ldif", _LDIF.encode(),
          {**_ANA, **_HOME, "emails": ["ana@example.org", "ana@example.com"], "phone": "+351910000000"},
          {"full_name": "Käthe Groß", "email": "k@example.org"}),
    _book("Address book (vCard)", "contacts.vcf", _VCARD.encode(),
          {**_ANA, **_HOME, "email": "ana@example.org", "phone": "+351910000000", "birth_date": "1984-05-12",
           "organisation": "Reading circle", "notes": "Likes poems, and\nbread"},
          {"full_name": "Bo Berg", "email": "bo@example.net", "phone": "+46701740605"}),
]  # fmt: skip
