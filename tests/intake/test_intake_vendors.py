"""Join forms in the layouts that form services really write."""

from typing import Any

import pytest

from crm.intake.facts import Facts, fields_json, from_plain
from crm.intake.reading import understand

WARNING = (
    "(Security Alert: Suspicious content is detected. See https://contactform7.com/"
    "heads-up-about-spreadsheet-vulnerabilities for details.) "
)

FILES: list[tuple[str, str, dict[str, Any]]] = [
    (
        "Google Forms responses",
        '"Timestamp","Email Address","First name","Surname","Country","How would you like to help?",'
        '"Email Address"\n"2026/03/02 7:01:33 PM GMT+1","awa@example.org","Awa","Koné",'
        '"Côte d\'Ivoire","Translate;Host a group","awa@example.org"',
        {"full_name": "Awa Koné", "given_name": "Awa", "family_name": "Koné", "country": "CI",
         "emails": ["awa@example.org"], "submitted_at": "2026-03-02T19:01:33+01:00",
         "tags": ["Translate", "Host a group"]},
    ),
    (
        "Microsoft Forms responses",
        "ID,Start time,Completion time,Email,Name,Last modified time,What is your name?,"
        'Your e-mail address\u00a0,"Which country\ndo you live in?",Interests,Anything else?\n'
        "1,7/20/20 11:01:24,7/20/20 11:05:00,anonymous,,,Ana Silva,ana@example.org,Brazil,"
        "Reading;Writing;,I saw your stall",
        {"full_name": "Ana Silva", "email": "ana@example.org", "country": "BR",
         "submitted_at": "2020-07-20T11:05:00", "tags": ["Reading", "Writing"],
         "message": "I saw your stall"},
    ),
    (
        "Typeform responses",
        "#,\"Hi, what's your name?\",\"{{field:abc}}, what's your *email*?\",Phone,"
        "Where are you based?,I agree to receive updates,Response Type,Start Date (UTC),"
        "Stage Date (UTC),Submit Date (UTC),Network ID,Tags,Ending\n"
        "a1b2,Ana Silva,ana@example.org,'+447700900123,Lisbon,1,completed,2025-02-22 17:10:19,,"
        "2025-02-22 17:15:19,abcdef,,",
        {"full_name": "Ana Silva", "email": "ana@example.org", "phone": "+447700900123",
         "city": "Lisbon", "consent": True, "submitted_at": "2025-02-22T17:15:19+00:00"},
    ),
    (
        "SurveyMonkey responses",
        "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,"
        "Last Name,Custom Data 1,Please tell us who you are,,,,Why do you want to join?\n"
        ",,,,,,,,,Name,City/Town,Country,Email Address,Open-Ended Response\n"
        "118,42,10/15/2025 09:12:33 AM,10/15/2025 09:15:33 AM,,,,,,Ana Silva,Porto,Portugal,"
        "ana@example.org,Because I read your book",
        {"full_name": "Ana Silva", "email": "ana@example.org", "city": "Porto", "country": "PT",
         "submitted_at": "2025-10-15T09:15:33", "message": "Because I read your book"},
    ),
    (
        "LimeSurvey responses",
        '"id. Response ID","submitdate. Date submitted","lastpage. Last page",'
        '"startlanguage. Start language","seed. Seed","Q01. Your name","Q02. Your e-mail address",'
        '"Q03[SQ001]. Country: []"\n'
        '"1","2026-03-02 10:00:00","3","fr","1","Ana Silva","ana@example.org","France"',
        {"full_name": "Ana Silva", "email": "ana@example.org", "country": "FR",
         "submitted_at": "2026-03-02T10:00:00"},
    ),
    (
        "LimeSurvey responses",
        "id,submitdate,lastpage,startlanguage,seed,startdate,datestamp,ipaddr,refurl,name,email\n"
        "1,,3,fr,1,2026-03-02 09:00:00,2026-03-02 10:00:00,1.2.3.4,,Ana Silva,ana@example.org",
        {"full_name": "Ana Silva", "email": "ana@example.org", "submitted_at": None},
    ),
    (
        "Flamingo messages",
        '"your-name","your-email","your-tel","your-message","Date"\n'
        f'"Ana Silva","ana@example.org","{WARNING}+44 7700 900123","{WARNING}=1+1",'
        '"2026-03-02T19:01:33+01:00"',
        {"full_name": "Ana Silva", "email": "ana@example.org", "phone": "+447700900123",
         "message": "=1+1", "submitted_at": "2026-03-02T19:01:33+01:00"},
    ),
    (
        "CFDB7 messages",
        "Form_id,Form_date,Name,Email,Message\n2,2026-03-02 19:01:33,Ana Silva,ana@example.org,Hi",
        {"full_name": "Ana Silva", "email": "ana@example.org", "message": "Hi",
         "submitted_at": "2026-03-02T19:01:33"},
    ),
    (
        "Gravity Forms entries",
        '"Name (First)","Name (Last)","Email","Phone","Address (Street Address)",'
        '"Address (City)","Address (ZIP / Postal Code)","Address (Country)","Message","Consent",'
        '"Created By (User Id)","Entry Id","Entry Date","Source Url","Transaction Id",'
        '"Payment Amount","Payment Date","Payment Status","Post Id","User Agent","User IP"\n'
        '"Ana","Silva","ana@example.org","+351 21 000 0000","Rua 1","Porto","4000-001","Portugal",'
        '"Olá","Checked","","17","2026-03-02 19:01:33","https://example.org/join","","","","","",'
        '"Mozilla","1.2.3.4"',
        {"full_name": "Ana Silva", "email": "ana@example.org", "phone": "+351210000000",
         "city": "Porto", "postcode": "4000-001", "country": "PT", "message": "Olá",
         "consent": True, "submitted_at": "2026-03-02T19:01:33"},
    ),
    (
        "WPForms entries",
        "Name,Email,Comment or Message,Entry ID,Entry Date,Type,Viewed,Starred,User IP\n"
        'Ana Silva,ana@example.org,Hello,3,"June 3, 2025 2:11 pm",,1,0,1.2.3.4',
        {"full_name": "Ana Silva", "email": "ana@example.org", "message": "Hello",
         "submitted_at": "2025-06-03T14:11:00"},
    ),
    (
        "Ninja Forms submissions",
        '"#","Date Submitted","Name","Email","Message"\n'
        '"7","03/18/2026","Ana Silva","ana@example.org","Hello"',
        {"full_name": "Ana Silva", "message": "Hello", "submitted_at": "2026-03-18"},
    ),
    (
        "Jotform submissions",
        '"Submission Date","First Name","Last Name","E-mail","Phone Number","IP","Submission ID"\n'
        '"Oct 5, 2025","Ana","Silva","ana@example.org","","1.2.3.4","5555"',
        {"full_name": "Ana Silva", "given_name": "Ana", "submitted_at": "2025-10-05"},
    ),
    (
        "Wufoo entries",
        "Entry Id,Name,Last Name,Email,Phone Number,City,State / Province / Region,"
        "Postal / Zip Code,Country,Date Created,Created By,Last Updated,Updated By,IP Address,"
        "Last Page Accessed,Completion Status\n"
        "1,Ana,Silva,ana@example.org,,Porto,,4000-001,Portugal,2026-03-02 19:01:33,public,,,"
        "1.2.3.4,1,1",
        {"full_name": "Ana Silva", "given_name": "Ana", "family_name": "Silva", "city": "Porto",
         "postcode": "4000-001", "submitted_at": "2026-03-02T19:01:33"},
    ),
    (
        "Squarespace form",
        'Submitted On,Name,Email,Message\n"03/18/2026 14:22:01",Ana Silva,ana@example.org,Hello',
        {"full_name": "Ana Silva", "submitted_at": "2026-03-18T14:22:01"},
    ),
    (
        "Meta lead ads",
        "id\tcreated_time\tad_id\tad_name\tadset_id\tadset_name\tcampaign_id\tcampaign_name\t"
        "form_id\tform_name\tis_organic\tplatform\tnombre_completo\temail\tnúmero_de_teléfono\t"
        "lead_status\nl:123\t2026-03-02T19:01:33-05:00\tag:1\tx\tas:1\ty\tc:1\tz\tf:9\tform\t"
        "false\tig\tAna Silva\tana@example.org\tp:+34600000000\tCREATED",
        {"full_name": "Ana Silva", "email": "ana@example.org", "phone": "+34600000000",
         "submitted_at": "2026-03-02T19:01:33-05:00"},
    ),
    (
        "Join form",
        "sep=;\nVorname;Name;E-Mail;PLZ;Ort;Land;Einverstanden mit Newsletter\n"
        "Käthe;Groß;k@example.org;01234;Leipzig;D;x",
        {"full_name": "Käthe Groß", "given_name": "Käthe", "family_name": "Groß",
         "postcode": "01234", "city": "Leipzig", "country": "DE", "consent": True},
    ),
]  # fmt: skip


def read(text: str, **request: Any) -> tuple[dict[str, Any], list[Facts]]:
    """Return the head and the facts of a pasted table."""
    parts = list(understand({"name": "form.csv", "text": text, **request}))
    rows = [plain for part in parts for plain in part.get("rows", ())]
    return parts[0]["head"], [from_plain(plain) for plain in rows]


@pytest.mark.parametrize(("title", "text", "expected"), FILES)
def test_a_file_of_a_form_service_is_understood(
    title: str, text: str, expected: dict[str, Any]
) -> None:
    head, facts = read(text)
    assert head["recognised_as"] == title
    shown = fields_json(facts[0])
    assert facts[0].set_aside is None
    assert {key: shown[key] for key in expected} == expected


def test_the_entry_number_of_the_form_is_kept() -> None:
    numbers = {}
    for title, text, _ in FILES:
        numbers[title] = read(text)[1][0].form_id
    assert numbers["Typeform responses"] == "a1b2"
    assert numbers["Meta lead ads"] == "123"
    assert numbers["Gravity Forms entries"] == "17"
    assert numbers["Google Forms responses"] is None


LANGUAGES = [
    ("Horodateur;Nom;Prénom;Courriel;Téléphone portable;Pays de résidence;Ville;"
     "Avez-vous quelque chose à nous dire ?;Souhaitez-vous recevoir notre lettre d'information ?\n"
     "18/03/2026 23:33:00;Koné;Awa;awa@example.org;06 12 34 56 78;France;Lyon;Bonjour;Oui, merci",
     {"full_name": "Awa Koné", "phone": "+33612345678", "country": "FR", "city": "Lyon",
      "message": "Bonjour", "consent": True, "submitted_at": "2026-03-18T23:33:00"}),
    ("Horodateur,Comment vous appelez-vous ?,Votre adresse mail,Où habitez-vous ?,"
     "J'accepte de recevoir des nouvelles\n"
     "18/03/2026 23:33:00,Awa Koné,awa@example.org,Belgique,Non merci",
     {"full_name": "Awa Koné", "email": "awa@example.org", "country": "BE", "consent": False}),
    ("Zeitstempel,Wie heißt du?,E-Mail-Adresse,Handynummer,Wo wohnst du?,"
     "Möchtest du uns noch etwas sagen?,Dürfen wir dir unseren Newsletter schicken?\n"
     '02.03.2026 14:22:01,Käthe Groß,k@example.org,0151 23456789,Österreich,Hallo!,"Ja, gerne"',
     {"full_name": "Käthe Groß", "country": "AT", "message": "Hallo!", "consent": True,
      "submitted_at": "2026-03-02T14:22:01"}),
    ("Marca temporal,¿Cómo te llamas?,Dirección de correo electrónico,Móvil,¿Dónde vives?,"
     "¿Quieres contarnos algo más?,¿Quieres recibir nuestro boletín?\n"
     '3/2/2026 14:22:11,Guadalupe Peña,g@example.org,,México,Hola,"Sí, claro"',
     {"full_name": "Guadalupe Peña", "country": "MX", "message": "Hola", "consent": True,
      "submitted_at": "2026-02-03T14:22:11"}),
    ("Nombre;Apellidos;Correo;Teléfono;País;Ciudad;Comentarios\n"
     "Ana;García López;ana@example.org;600 00 00 00;España;Vigo;Hola",
     {"full_name": "Ana García López", "given_name": "Ana", "family_name": "García López",
      "phone": "+34600000000", "country": "ES", "city": "Vigo", "message": "Hola"}),
    ("Informazioni cronologiche;Nome;Cognome;Indirizzo email;Cellulare;Dove vivi?;"
     "Vuoi dirci qualcosa?;Vuoi ricevere la nostra newsletter?\n"
     "02/03/2026 14.22.11;Giulia;D'Angelo;g@example.org;347 1234567;Italia;Ciao;Sì",
     {"full_name": "Giulia D'Angelo", "phone": "+393471234567", "country": "IT",
      "consent": True, "submitted_at": "2026-03-02T14:22:11"}),
    ("Carimbo de data/hora,Qual é o seu nome?,E-mail,Telemóvel,Onde vives?,"
     "Queres dizer-nos alguma coisa?,Podemos enviar-te a nossa newsletter?\n"
     '02/03/2026 14:22:11,João Guimarães,j@example.org,912 345 678,Portugal,Olá,"Sim, por favor"',
     {"full_name": "João Guimarães", "phone": "+351912345678", "country": "PT",
      "message": "Olá", "consent": True}),
    ("Tijdstempel,Voornaam,Achternaam,E-mailadres,Telefoonnummer,Waar woon je?,"
     "Wil je ons nog iets vertellen?,Mogen we je onze nieuwsbrief sturen?\n"
     "2-3-2026 14:22:11,Fleur,van den Berg,f@example.org,06 12345678,Nederland,Hoi,Ja graag",
     {"full_name": "Fleur van den Berg", "family_name": "van den Berg", "phone": "+31612345678",
      "country": "NL", "message": "Hoi", "consent": True, "submitted_at": "2026-03-02T14:22:11"}),
    ("Tidsstämpel,Vad heter du?,E-post,Mobil,Var bor du?,Vill du berätta något mer?,"
     "Får vi skicka vårt nyhetsbrev?\n"
     "2026-03-02 14:22:11,Lars Åkesson,l@example.org,070-123 45 67,Sverige,Hej,Nej tack",
     {"full_name": "Lars Åkesson", "phone": "+46701234567", "country": "SE", "message": "Hej",
      "consent": False, "submitted_at": "2026-03-02T14:22:11"}),
    ("Förnamn;Efternamn;E-postadress;Telefonnummer;Postnummer;Ort;Land;Meddelande\n"
     "Eva;Berg;e@example.org;;123 45;Umeå;Norge;Hej",
     {"full_name": "Eva Berg", "postcode": "123 45", "city": "Umeå", "country": "NO"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LANGUAGES)
def test_a_form_in_another_language_is_understood(text: str, expected: dict[str, Any]) -> None:
    _, facts = read(text)
    shown = fields_json(facts[0])
    assert {key: shown[key] for key in expected} == expected
