"""Mailing lists, member registers and address books of programs nobody taught the program."""

from tests.intake.blind.case import AWA, BO, Case

FILES = [
    Case("mailerlite.csv", "contacts", """
Subscriber,Sent,Opens,Clicks,Subscribed,Location,Name,Last name,Country,City
awa@example.org,12,8,2,2026-03-02 19:01:33,France,Awa,Koné,France,Lyon
bo@example.net,12,3,0,2026-03-13 08:15:00,Sweden,Bo,Berg,Sweden,Umeå
""", [{**AWA, "given_name": "Awa", "family_name": "Koné", "registered_at": "2026-03-02T19:01:33", "country": "FR", "city": "Lyon"},
      {**BO, "country": "SE"}]),
    Case("cleverreach.csv", "contacts", """
E-Mail;Registriert;Aktiviert;Deaktiviert;Quelle;Anrede;Vorname;Nachname;Ort
kaethe@example.org;02.03.2026 19:01;02.03.2026 19:05;;Formular;Frau;Käthe;Groß;Köln
juergen@example.net;13.03.2026 08:15;13.03.2026 08:20;20.04.2026 10:00;Import;Herr;Jürgen;Öl;Wien
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "registered_at": "2026-03-02T19:01:00", "city": "Köln"},
      {"full_name": "Jürgen Öl", "email": "juergen@example.net", "consent": False}]),
    Case("constantcontact.csv", "contacts", """
First name,Last name,Email address,Email permission status,Email update source,Confirmed Opt-Out Date,Phone - mobile,City - home,Country - home,Tags,Created At,Updated At
Awa,Koné,awa@example.org,Implied,Contact Import,,+447700900121,Lyon,France,"Volunteers, Readers",2026-03-02 19:01:33,2026-03-02 19:01:33
Bo,Berg,bo@example.net,Unsubscribed,Contact Import,2026-04-20 10:00:00,,Umeå,Sweden,,2026-03-13 08:15:00,2026-04-20 10:00:00
""", [{**AWA, "phone": "+447700900121", "city": "Lyon", "country": "FR", "tags": ["Volunteers", "Readers"],
       "registered_at": "2026-03-02T19:01:33"}, {**BO, "consent": False, "country": "SE"}]),
    Case("mailpoet.csv", "contacts", """
"Email","First name","Last name","List","IP address","Subscribed","Confirmed","Global status","Created at"
"awa@example.org","Awa","Koné","Newsletter","192.0.2.1","2026-03-02 19:01:33","2026-03-02 19:05:00","subscribed","2026-03-02 19:01:33"
"bo@example.net","Bo","Berg","Newsletter","192.0.2.2","2026-03-13 08:15:00","","unsubscribed","2026-03-13 08:15:00"
""", [{**AWA, "registered_at": "2026-03-02T19:01:33", "consent": True}, {**BO, "consent": False}]),
    Case("listmonk.csv", "contacts", """
uuid,email,name,attributes,status,created_at,updated_at
u-1,awa@example.org,Awa Koné,"{""city"": ""Lyon""}",enabled,2026-03-02 19:01:33.123456 +0000 UTC,2026-03-02 19:01:33.123456 +0000 UTC
u-2,bo@example.net,Bo Berg,{},blocklisted,2026-03-13 08:15:00.123456 +0000 UTC,2026-03-13 08:15:00.123456 +0000 UTC
""", [{**AWA, "registered_at": "2026-03-02T19:01:33+00:00"}, {**BO, "consent": False}]),
    Case("phplist.csv", "contacts", """
Email\tIs this subscriber confirmed\tIs this subscriber blacklisted\tUnique id\tEntered\tLast Modified\tName\tCountry
awa@example.org\t1\t0\tq1\t2026-03-02 19:01:33\t2026-03-02 19:01:33\tAwa Koné\tFrance
bo@example.net\t1\t1\tq2\t2026-03-13 08:15:00\t2026-03-13 08:15:00\tBo Berg\tSweden
""", [{**AWA, "country": "FR", "registered_at": "2026-03-02T19:01:33"}, {**BO, "consent": False, "country": "SE"}]),
    Case("members.csv", "contacts", """
Nachname;Vorname;Straße;PLZ;Ort;Land;Telefon privat;Telefon mobil;E-Mail;Geburtsdatum;Eintritt;Abteilung;Bemerkungen
Groß;Käthe;Gasse 1;50667;Köln;D;030 23125 001;0151 00000001;kaethe@example.org;01.05.1990;02.03.2020;Lesekreis;zahlt per Lastschrift
Öl;Jürgen;Ring 2;1010;Wien;A;;;juergen@example.net;24.12.1985;13.03.2021;Theater;
""", [{"full_name": "Käthe Groß", "given_name": "Käthe", "family_name": "Groß", "street": "Gasse 1", "postcode": "50667", "city": "Köln",
       "country": "DE", "birth_date": "1990-05-01", "email": "kaethe@example.org", "message": "zahlt per Lastschrift",
       "phone": "+493023125001"},
      {"full_name": "Jürgen Öl", "country": "AT", "birth_date": "1985-12-24"}]),
    Case("mitglieder-export.csv", "contacts", """
Mitgliedsnummer;Anrede;Titel;Vorname;Nachname;Firma;E-Mail-Adresse (privat);Mobilnummer;Straße und Hausnummer;Adresszusatz;Postleitzahl;Stadt;Land;Geburtstag;Gruppen;Newsletter
M-1;Frau;Dr.;Käthe;Groß;;kaethe@example.org;;Gasse 1;Hinterhaus;50667;Köln;Deutschland;01.05.1990;Vorstand, Lesekreis;Ja
M-2;Herr;;Jürgen;Öl;Öl GmbH;juergen@example.net;;Ring 2;;1010;Wien;Österreich;;;Nein
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "street": "Gasse 1, Hinterhaus", "postcode": "50667", "city": "Köln",
       "country": "DE", "birth_date": "1990-05-01", "tags": ["Vorstand", "Lesekreis"], "consent": True},
      {"full_name": "Jürgen Öl", "organisation": "Öl GmbH", "consent": False, "country": "AT"}]),
    Case("membres.csv", "contacts", """
Numéro de membre,Nom et prénom,Adresse e-mail,Adresse postale,Code postal,Ville,Pays,Numéro de téléphone,Inscrit à la lettre d'information,Date d'inscription,Catégorie
1,Koné Awa,awa@example.org,1 rue Basse,69001,Lyon,France,+33 6 39 98 00 01,Oui,02/03/2026,Membre actif
2,Roux Théo,theo@example.net,2 rue Haute,1000,Bruxelles,Belgique,,Non,13/03/2026,Membre actif
""", [{"full_name": "Koné Awa", "email": "awa@example.org", "street": "1 rue Basse", "postcode": "69001", "city": "Lyon",
       "country": "FR", "phone": "+33639980001", "consent": True}, {"consent": False, "country": "BE", "city": "Bruxelles"}]),
    Case("outlook-de.csv", "contacts", """
"Anrede","Vorname","Weitere Vornamen","Nachname","Suffix","Firma","Abteilung","Position","Straße geschäftlich","Ort geschäftlich","Straße privat","Ort privat","Bundesland/Kanton privat","Postleitzahl privat","Land/Region privat","Telefon geschäftlich","Telefon (privat)","Mobiltelefon","E-Mail-Adresse","E-Mail-Typ","E-Mail: Angezeigter Name","E-Mail 2: Adresse","Geburtstag","Kategorien","Notizen"
"Frau","Käthe","","Groß","","Verlag","","Lektorin","Weg 3","Bonn","Gasse 1","Köln","","50667","Deutschland","","+49 30 23125001","","kaethe@example.org","SMTP","Käthe Groß (kaethe@example.org)","kg@example.com","01.05.1990","Freunde","Liest gern"
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "emails": ["kaethe@example.org", "kg@example.com"],
       "street": "Gasse 1", "city": "Köln", "postcode": "50667", "country": "DE", "phone": "+493023125001",
       "birth_date": "1990-05-01", "organisation": "Verlag", "tags": ["Freunde"], "notes": "Liest gern"}], "windows-1252"),
    Case("outlook-fr.csv", "contacts", """
"Titre","Prénom","Deuxième prénom","Nom","Suffixe","Société","Service","Titre1","Rue (domicile)","Ville (domicile)","Code postal (domicile)","Pays/Région (domicile)","Téléphone (domicile)","Tél. mobile","Adresse de messagerie","Type de messagerie","Nom complet de l'adresse de messagerie","Anniversaire","Notes"
"Mme","Awa","","Koné","","","","","1 rue Basse","Lyon","69001","France","","+33 6 39 98 00 01","awa@example.org","SMTP","Awa Koné (awa@example.org)","01/05/1990","Aime lire"
""", [{**AWA, "given_name": "Awa", "family_name": "Koné", "street": "1 rue Basse", "city": "Lyon", "postcode": "69001", "country": "FR",
       "phone": "+33639980001", "notes": "Aime lire"}], "windows-1252"),
    Case("adressbuch.csv", "contacts", """
Vorname,Nachname,Anzeigename,Spitzname,Primäre E-Mail-Adresse,Sekundäre E-Mail-Adresse,Messenger-Name,Tel. dienstlich,Tel. privat,Fax-Nummer,Pager-Nummer,Mobil-Tel.-Nr.,Privat: Adresse,Privat: Adresse 2,Privat: Ort,Privat: Bundesland,Privat: PLZ,Privat: Land,Dienstlich: Adresse,Dienstlich: Ort,Arbeitstitel,Abteilung,Organisation,Webseite 1,Geburtsjahr,Geburtsmonat,Geburtstag,Notizen,
Käthe,Groß,Käthe Groß,,kaethe@example.org,kg@example.com,,,+49 30 23125001,,,,Gasse 1,,Köln,,50667,Deutschland,,,,,Verlag,,1990,5,1,Liest gern,
Jürgen,Öl,Jürgen Öl,,juergen@example.net,,,,,,,,,,Wien,,1010,Österreich,,,,,,,,,,,
""", [{"full_name": "Käthe Groß", "emails": ["kaethe@example.org", "kg@example.com"], "phone": "+493023125001", "street": "Gasse 1",
       "city": "Köln", "postcode": "50667", "country": "DE", "birth_date": "1990-05-01", "organisation": "Verlag", "notes": "Liest gern"},
      {"full_name": "Jürgen Öl", "email": "juergen@example.net", "country": "AT", "birth_date": None}]),
    Case("salesforce.csv", "contacts", """
"Contact ID","Salutation","First Name","Last Name","Title","Account Name","Mailing Street","Mailing City","Mailing State/Province","Mailing Zip/Postal Code","Mailing Country","Phone","Mobile","Email","Lead Source","Email Opt Out"
"003A1","Ms.","Awa","Koné","Editor","Verlag","1 rue Basse","Lyon","","69001","France","","+447700900121","awa@example.org","Web","0"
"003A2","Mr.","Bo","Berg","","","Storgatan 1","Umeå","","903 20","Sweden","","","bo@example.net","Event","1"
""", [{**AWA, "organisation": "Verlag", "street": "1 rue Basse", "city": "Lyon", "postcode": "69001", "country": "FR",
       "phone": "+447700900121"}, {**BO, "consent": False, "country": "SE"}]),
    Case("discourse.csv", "contacts", """
id,name,username,email,title,created_at,last_seen_at,last_posted_at,trust_level,approved,suspended_at,blocked,active,staged
5,Awa Koné,awak,awa@example.org,,2026-03-02 19:01:33 UTC,2026-05-01 10:00:00 UTC,,1,true,,false,true,false
6,Bo Berg,bob,bo@example.net,,2026-03-13 08:15:00 UTC,2026-05-02 10:00:00 UTC,,0,true,,false,true,false
""", [{**AWA, "registered_at": "2026-03-02T19:01:33+00:00"}, BO]),
    Case("airtable.csv", "contacts", """
Name,Email,Mobile,Based in,Groups,Joined us,Notes
Awa Koné,awa@example.org,+44 7700 900121,France,"Readers,Stall",3/2/2026,"Speaks French
and Dioula"
Bo Berg,bo@example.net,,Sweden,Readers,3/13/2026,
""", [{**AWA, "phone": "+447700900121", "country": "FR", "tags": ["Readers", "Stall"], "notes": "Speaks French\nand Dioula"},
      {**BO, "tags": ["Readers"], "country": "SE"}]),
    Case("notion.csv", "contacts", """
Name,Created time,E-mail,Phone,City,Tags,Status
Awa Koné,"March 2, 2026 7:01 PM",awa@example.org,+447700900121,Lyon,"Readers, Stall",Active
Bo Berg,"March 13, 2026 8:15 AM",bo@example.net,,Umeå,,Active
""", [{**AWA, "phone": "+447700900121", "city": "Lyon", "tags": ["Readers", "Stall"]}, {**BO, "city": "Umeå"}]),
    Case("medlemmer.csv", "contacts", """
Medlemsnr;Fornavn;Etternavn;Gateadresse;Postnr;Poststed;Mobil;E-post;Fødselsdato;Innmeldt;Samtykke til e-post
1;Bjørn;Ødegård;Storgata 1;9008;Tromsø;;bjorn@example.org;01.05.1990;02.03.2026;Ja
2;Åse;Lie;;0150;Oslo;;ase@example.net;24.12.1985;13.03.2026;Nei
""", [{"full_name": "Bjørn Ødegård", "given_name": "Bjørn", "street": "Storgata 1", "postcode": "9008", "city": "Tromsø",
       "email": "bjorn@example.org", "birth_date": "1990-05-01", "consent": True}, {"full_name": "Åse Lie", "consent": False}]),
    Case("socios.csv", "contacts", """
Nº socio;Apellidos;Nombre;DNI;Fecha de nacimiento;Dirección;C.P.;Población;Provincia;Teléfono fijo;Móvil;Correo-e;Fecha de alta;Cuota
1;Peña García;Guadalupe;;01/05/1990;Calle Mayor 1;36201;Vigo;Pontevedra;;;g@example.org;02/03/2026;20 €
2;Ruiz Mora;José Luis;;24/12/1985;;28001;Madrid;Madrid;;;j@example.net;13/03/2026;20 €
""", [{"full_name": "Guadalupe Peña García", "given_name": "Guadalupe", "family_name": "Peña García", "birth_date": "1990-05-01",
       "street": "Calle Mayor 1", "postcode": "36201", "city": "Vigo", "email": "g@example.org"},
      {"full_name": "José Luis Ruiz Mora", "city": "Madrid"}]),
]  # fmt: skip
"""Lists of people."""
