"""Answers to forms of services that nobody taught the program."""

from tests.intake.blind.case import AWA, BO, Case

FILES = [
    Case("jotform.csv", "join_form", """
"Submission Date","Name - First Name","Name - Last Name","Email","Phone Number","Address - City","Address - Country","How did you hear about us?","What would you like to tell us?","Terms & Conditions","Submission ID"
"2026-03-02 19:01:33","Awa","Koné","awa@example.org","+33 6 39 98 00 01","Lyon","France","A friend","I would love to help at the stall in June.","Accepted","5551"
"2026-03-13 08:15:00","Bo","Berg","bo@example.net","","Umeå","Sweden","","","Accepted","5552"
""", [{**AWA, "given_name": "Awa", "family_name": "Koné", "phone": "+33639980001", "city": "Lyon", "country": "FR",
       "source": "A friend", "message": "I would love to help at the stall in June.",
       "submitted_at": "2026-03-02T19:01:33"},
      {**BO, "country": "SE", "city": "Umeå", "message": None}]),
    Case("tally.csv", "join_form", """
Submission ID,Respondent ID,Submitted at,What's your name?,What's your email?,Where do you live?,Which groups interest you?,Which groups interest you? (Reading),Which groups interest you? (Writing),Which groups interest you? (Theatre),Anything else?
q1a,r1a,2026-03-02 19:01:33,Awa Koné,awa@example.org,Côte d'Ivoire,"Reading, Theatre",TRUE,FALSE,TRUE,Bonjour à tous et à bientôt
q1b,r1b,2026-03-13 08:15:00,Bo Berg,bo@example.net,Sweden,Writing,FALSE,TRUE,FALSE,
""", [{**AWA, "country": "CI", "tags": ["Reading", "Theatre"], "submitted_at": "2026-03-02T19:01:33",
       "message": "Bonjour à tous et à bientôt"}, {**BO, "country": "SE", "tags": ["Writing"]}]),
    Case("responses.csv", "join_form", """
#,Wie heißt du?,Und wie lautet deine *E-Mail-Adresse*?,"Danke! In welchem Land lebst du?",Deine Handynummer (freiwillig),Ich möchte den Rundbrief bekommen,Was möchtest du uns noch sagen?,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags,Ending
a1,Awa Koné,awa@example.org,Elfenbeinküste,'+49 30 23125 001,1,Ich freue mich sehr auf euch,completed,2026-03-02 18:00:00,,2026-03-02 19:01:33,n1,,
a2,Bo Berg,bo@example.net,Schweden,,0,,completed,2026-03-13 08:00:00,,2026-03-13 08:15:00,n2,,
""", [{**AWA, "country": "CI", "phone": "+493023125001", "consent": True, "submitted_at": "2026-03-02T19:01:33+00:00",
       "message": "Ich freue mich sehr auf euch"}, {**BO, "country": "SE", "consent": False}]),
    Case("Beitreten(1-2).csv", "join_form", """
ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Sprache;Vor- und Nachname;Deine E-Mail-Adresse;Wohnort;Woher kennst du uns?;Bei welchen Gruppen möchtest du mitmachen?
1;02.03.2026 18:58:01;02.03.2026 19:01:33;anonymous;;Deutsch;Käthe Groß;kaethe@example.org;Köln;Von einer Freundin;Lesen;Schreiben;
2;13.03.2026 08:10:01;13.03.2026 08:15:00;anonymous;;Deutsch;Jürgen Öl;juergen@example.net;Wien;Zeitung;Lesen;
""".replace("Lesen;Schreiben;\n", '"Lesen;Schreiben;"\n').replace("Zeitung;Lesen;", 'Zeitung;"Lesen;"'),
      [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "city": "Köln", "source": "Von einer Freundin",
        "tags": ["Lesen", "Schreiben"], "submitted_at": "2026-03-02T19:01:33"},
       {"full_name": "Jürgen Öl", "email": "juergen@example.net", "tags": ["Lesen"]}]),
    Case("Adhesion(1-2).csv", "join_form", """
ID,Heure de début,Heure de fin,Adresse de messagerie,Nom,Quel est votre prénom ?,Et votre nom de famille ?,Votre adresse mail,Dans quel pays vivez-vous ?,J'accepte de recevoir la lettre d'information
1,02/03/2026 18:58:01,02/03/2026 19:01:33,anonymous,,Awa,Koné,awa@example.org,Côte d’Ivoire,Oui
2,13/03/2026 08:10:01,13/03/2026 08:15:00,anonymous,,Théo,Roux,theo@example.net,Belgique,Non
""", [{**AWA, "given_name": "Awa", "family_name": "Koné", "country": "CI", "consent": True, "submitted_at": "2026-03-02T19:01:33"},
      {"full_name": "Théo Roux", "email": "theo@example.net", "country": "BE", "consent": False}]),
    Case("Formulario.csv", "join_form", """
Id.,Hora de inicio,Hora de finalización,Correo electrónico,Nombre,Nombre y apellidos,Tu correo,¿En qué país vives?,¿Cómo nos has conocido?,¿Quieres contarnos algo más?
1,2/3/26 18:58:01,2/3/26 19:01:33,anonymous,,Guadalupe Peña García,g@example.org,Perú,Por una amiga,Me gustaría organizar un grupo de lectura
2,13/3/26 8:10:01,13/3/26 8:15:00,anonymous,,José Luis Ruiz Mora,j@example.net,España,,
""", [{"full_name": "Guadalupe Peña García", "email": "g@example.org", "country": "PE", "source": "Por una amiga",
       "message": "Me gustaría organizar un grupo de lectura", "submitted_at": "2026-03-02T19:01:33"},
      {"full_name": "José Luis Ruiz Mora", "email": "j@example.net", "country": "ES"}]),
    Case("formulier.csv", "join_form", """
Id;Begintijd;Tijd van voltooien;E-mail;Naam;Voornaam;Tussenvoegsel;Achternaam;E-mailadres;Woonplaats;Telefoonnummer;Opmerkingen
1;2-3-2026 18:58:01;2-3-2026 19:01:33;anonymous;;Fleur;van den;Berg;fleur@example.org;Utrecht;;Graag een mailtje met meer informatie
2;13-3-2026 08:10:01;13-3-2026 08:15:00;anonymous;;Joris;;Smit;joris@example.net;Gent;+44 7700 900121;
""", [{"full_name": "Fleur van den Berg", "family_name": "van den Berg", "email": "fleur@example.org", "city": "Utrecht",
       "message": "Graag een mailtje met meer informatie", "submitted_at": "2026-03-02T19:01:33"},
      {"full_name": "Joris Smit", "email": "joris@example.net", "phone": "+447700900121"}]),
    Case("framaforms.csv", "join_form", """
Numéro,SID,Date de soumission,Date de fin,Modifié,Brouillon,Adresse IP,UID,Nom d'utilisateur,Prénom,Nom,Courriel,Code postal,Commune,Je souhaite recevoir des nouvelles
1,801,02/03/2026 - 19:01,02/03/2026 - 19:01,02/03/2026 - 19:01,0,192.0.2.1,0,,Awa,Koné,awa@example.org,69001,Lyon,X
2,802,13/03/2026 - 08:15,13/03/2026 - 08:15,13/03/2026 - 08:15,0,192.0.2.2,0,,Théo,Roux,theo@example.net,1000,Bruxelles,
""", [{**AWA, "given_name": "Awa", "postcode": "69001", "city": "Lyon", "consent": True, "submitted_at": "2026-03-02T19:01:00"},
      {"full_name": "Théo Roux", "email": "theo@example.net", "postcode": "1000", "consent": None}]),
    Case("results-survey.csv", "join_form", """
"ID de la réponse","Date de soumission","Dernière page","Langue de départ","Tête de série","Quel est votre nom ?","Quelle est votre adresse électronique ?","Dans quelle ville habitez-vous ?","Comment souhaitez-vous aider ? [Traduire]","Comment souhaitez-vous aider ? [Tenir un stand]","Comment souhaitez-vous aider ? [Autre]"
"1","2026-03-02 19:01:33","3","fr","99001","Awa Koné","awa@example.org","Lyon","Oui","Non",""
"2","2026-03-13 08:15:00","3","fr","99002","Théo Roux","theo@example.net","Namur","Non","Oui","Faire un gâteau"
""", [{**AWA, "city": "Lyon", "tags": ["Traduire"], "submitted_at": "2026-03-02T19:01:33"},
      {"full_name": "Théo Roux", "email": "theo@example.net", "tags": ["Tenir un stand", "Faire un gâteau"]}]),
    Case("cognito.csv", "join_form", """
JoinUs_Id,Name_First,Name_Last,Email,Phone,Address_City,Address_PostalCode,Address_Country,Comments,Entry_Status,Entry_DateCreated,Entry_DateSubmitted,Entry_DateUpdated
1,Awa,Koné,awa@example.org,+1 202-555-0143,Lyon,69001,France,Happy to help with translations,Submitted,3/2/2026 7:00:00 PM,3/2/2026 7:01:33 PM,3/2/2026 7:01:33 PM
2,Bo,Berg,bo@example.net,,Umeå,903 20,Sweden,,Submitted,3/13/2026 8:14:00 AM,3/13/2026 8:15:00 AM,3/13/2026 8:15:00 AM
""", [{**AWA, "given_name": "Awa", "family_name": "Koné", "phone": "+12025550143", "city": "Lyon", "postcode": "69001",
       "country": "FR", "message": "Happy to help with translations", "submitted_at": "2026-03-02T19:01:33"},
      {**BO, "country": "SE", "submitted_at": "2026-03-13T08:15:00"}]),
    Case("formstack.csv", "join_form", """
Time,Name (First Name),Name (Last Name),Email,Mobile phone,Country of residence,Reason for joining,Browser,IP Address,Unique ID,Location
"Mar 02, 2026 19:01:33",Awa,Koné,awa@example.org,+447700900121,Ivory Coast,I read the book and want to do something,Firefox,192.0.2.1,90001,"48.1,11.5"
"Mar 13, 2026 08:15:00",Bo,Berg,bo@example.net,,Sweden,,Safari,192.0.2.2,90002,"48.1,11.6"
""", [{**AWA, "given_name": "Awa", "phone": "+447700900121", "country": "CI",
       "message": "I read the book and want to do something", "submitted_at": "2026-03-02T19:01:33"}, {**BO, "country": "SE"}]),
    Case("elementor-submissions.csv", "join_form", """
"Form Name (ID)","Submission ID","Created At","User ID","User Agent","User IP","Referrer","Your name","Your email","Country","Message"
"Join (a1b2)","11","2026-03-02 19:01:33","","Firefox","192.0.2.1","https://example.org/join","Awa Koné","awa@example.org","Senegal","Hello there, please call me in the evening"
"Join (a1b2)","12","2026-03-13 08:15:00","","Safari","192.0.2.2","https://example.org/join","Bo Berg","bo@example.net","Norway",""
""", [{**AWA, "country": "SN", "message": "Hello there, please call me in the evening", "submitted_at": "2026-03-02T19:01:33"},
      {**BO, "country": "NO"}]),
    Case("formidable.csv", "join_form", """
"First","Last","E-mail address","Town","Newsletter","Your message to us","Timestamp","Last Updated","Created By","Updated By","Draft","IP","ID","Key"
"Awa","Koné","awa@example.org","Lyon","Yes, please","I can host a reading","2026-03-02 19:01:33","2026-03-02 19:01:33","","","0","192.0.2.1","71","k1"
"Bo","Berg","bo@example.net","Umeå","No, thank you","","2026-03-13 08:15:00","2026-03-13 08:15:00","","","0","192.0.2.2","72","k2"
""", [{**AWA, "given_name": "Awa", "city": "Lyon", "consent": True, "message": "I can host a reading",
       "submitted_at": "2026-03-02T19:01:33"}, {**BO, "consent": False}]),
    Case("kobo.csv", "join_form", """
"start";"end";"Your full name";"E-mail";"Phone / WhatsApp";"Country";"How can you help?";"How can you help?/Translate";"How can you help?/Host a group";"_id";"_uuid";"_submission_time";"_validation_status";"_notes";"_status";"_submitted_by";"_index"
"2026-03-02T19:00:00.000+01:00";"2026-03-02T19:01:30.000+01:00";"Awa Koné";"awa@example.org";"+447700900121";"Mali";"Translate Host a group";"1";"1";"901";"u1";"2026-03-02T18:01:33";"";"";"submitted_via_web";"";"1"
"2026-03-13T08:14:00.000+01:00";"2026-03-13T08:14:58.000+01:00";"Bo Berg";"bo@example.net";"";"Sweden";"Translate";"1";"0";"902";"u2";"2026-03-13T07:15:00";"";"";"submitted_via_web";"";"2"
""", [{**AWA, "phone": "+447700900121", "country": "ML", "submitted_at": "2026-03-02T18:01:33"},
      {**BO, "country": "SE"}]),
    Case("nextcloud.csv", "join_form", """
"User ID","User display name","Timestamp","Name","E-Mail","Land","Ich bin damit einverstanden, dass meine Angaben gespeichert werden"
"","Anonymous user","2026-03-02T19:01:33+01:00","Käthe Groß","kaethe@example.org","Österreich","Ja"
"","Anonymous user","2026-03-13T08:15:00+01:00","Jürgen Öl","juergen@example.net","Deutschland","Ja"
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "country": "AT", "submitted_at": "2026-03-02T19:01:33+01:00"},
      {"full_name": "Jürgen Öl", "country": "DE"}]),
    Case("formspree.csv", "join_form", """
_date,_status,email,name,phone,country,message,_gotcha
2026-03-02T18:01:33.000Z,ok,awa@example.org,Awa Koné,+44 7700 900121,Togo,"Hello,
I would like to join",
2026-03-13T07:15:00.000Z,ok,bo@example.net,Bo Berg,,Sweden,Hi,
""", [{**AWA, "phone": "+447700900121", "country": "TG", "message": "Hello,\nI would like to join",
       "submitted_at": "2026-03-02T18:01:33+00:00"}, {**BO, "message": "Hi"}]),
    Case("paperform.csv", "join_form", """
Submitted At,Submission ID,"1. What's your first name?","2. And your surname?",3. Your best e-mail,"4. Which city are you in?","5. Date of birth","6. By ticking this box you agree that we may store your data and write to you about our work (see our privacy policy)",Device ID,Link
2026-03-02 19:01:33,s1,Awa,Koné,awa@example.org,Abidjan,1990-05-01,Agreed,d1,
2026-03-13 08:15:00,s2,Bo,Berg,bo@example.net,Umeå,1985-12-24,Agreed,d2,
""", [{**AWA, "given_name": "Awa", "family_name": "Koné", "city": "Abidjan", "birth_date": "1990-05-01", "consent": True,
       "submitted_at": "2026-03-02T19:01:33"}, {**BO, "birth_date": "1985-12-24"}]),
    Case("zoho.csv", "join_form", """
Name (First Name),Name (Last Name),Email,Phone,Address (City),Address (Country),Skills you can offer,Added Time,Referrer Name,IP Address
Awa,Koné,awa@example.org,+447700900121,Lyon,France,"Design,Law",02-Mar-2026 19:01:33,,192.0.2.1
Bo,Berg,bo@example.net,,Umeå,Sweden,Design,13-Mar-2026 08:15:00,,192.0.2.2
""", [{**AWA, "phone": "+447700900121", "city": "Lyon", "country": "FR", "tags": ["Design", "Law"],
       "submitted_at": "2026-03-02T19:01:33"}, {**BO, "tags": ["Design"], "country": "SE"}]),
    Case("survey-q.csv", "join_form", """
"Q1. Please enter your name
(first and last)","Q2. E-mail
(we never pass it on)","Q3. Country / Region","Q4. Age","Q5. Would you like to help
us with any of these?","Q6. Comments","Completed on"
"Awa Koné","awa@example.org","Burkina Faso","34","Stall; Flyers","See you in May, all the best","02.03.2026 19:01"
"Bo Berg","bo@example.net","Sweden","41","Flyers","","13.03.2026 08:15"
""", [{**AWA, "country": "BF", "tags": ["Stall", "Flyers"], "message": "See you in May, all the best",
       "submitted_at": "2026-03-02T19:01:00"}, {**BO, "country": "SE", "tags": ["Flyers"]}]),
]  # fmt: skip
"""Form services, in some of their languages."""
