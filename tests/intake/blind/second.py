"""A second lot, invented after the program had learnt from the first one."""

from tests.intake.blind.case import AWA, BO, Case

FILES = [
    Case("wix-contacts.csv", "contacts", """
First Name,Last Name,Email 1,Email 2,Phone 1,Address 1 - Street,Address 1 - City,Address 1 - Zip,Address 1 - Country,Company,Labels,Email subscriber status,Source,Created At (UTC+0),Last Activity
Awa,Koné,awa@example.org,,+447700900121,1 rue Basse,Lyon,69001,FR,Verlag,Volunteers;Readers,Subscribed,Site form,2026-03-02 19:01,Form submitted
Bo,Berg,bo@example.net,bob@example.com,,,Umeå,903 20,SE,,,Unsubscribed,Import,2026-03-13 08:15,
""", [{**AWA, "phone": "+447700900121", "street": "1 rue Basse", "city": "Lyon", "postcode": "69001", "country": "FR",
       "organisation": "Verlag", "tags": ["Volunteers", "Readers"], "consent": True},
      {**BO, "emails": ["bo@example.net", "bob@example.com"], "consent": False, "country": "SE"}]),
    Case("accounts.csv", "contacts", """
Organization name;Contact person;Business email;Business phone;Business city;Zip;Country code;Member since;Group
Reading circle Lyon;Awa Koné;awa@example.org;+33 6 39 98 00 01;Lyon;69001;FR;2020-01-05;Readers
Theatre Umeå;Bo Berg;bo@example.net;;Umeå;903 20;SE;2021-05-13;Actors
""", [{**AWA, "organisation": "Reading circle Lyon", "phone": "+33639980001", "city": "Lyon", "postcode": "69001", "country": "FR",
       "tags": ["Readers"]}, {**BO, "organisation": "Theatre Umeå", "country": "SE", "tags": ["Actors"]}]),
    Case("hopin.csv", "registration", """
Ticket,Ticket price,First name,Last name,Email,Headline,Country,City,Registered at,Checked in,Time in event (min)
General,Free,Awa,Koné,awa@example.org,Teacher,FR,Lyon,2026-03-02 19:01:33,Yes,58
Speaker,Free,Bo,Berg,bo@example.net,,SE,Umeå,2026-03-13 08:15:00,No,
""", [{**AWA, "item": "General", "registered_at": "2026-03-02T19:01:33", "attended": True, "country": "FR", "city": "Lyon"},
      {**BO, "item": "Speaker", "attended": False}]),
    Case("donorbox.csv", "orders", """
Donor Name,Donor Email,Campaign,Amount,Currency,Donation Type,Donated At,Receipt Id,Donor Address,Donor City,Donor Zip,Donor Country,Donor Comment
Awa Koné,awa@example.org,Spring,10.00,EUR,stripe,2026-03-02 19:01:33,5501,1 rue Basse,Lyon,69001,France,Keep it up
Bo Berg,bo@example.net,Spring,5.00,EUR,paypal,2026-03-13 08:15:00,5502,,Umeå,903 20,Sweden,
""", [{**AWA, "ordered_at": "2026-03-02T19:01:33", "city": "Lyon", "postcode": "69001", "country": "FR", "message": "Keep it up"},
      {**BO, "country": "SE"}]),
    Case("membermojo.csv", "contacts", """
Membership number,Title,First name,Last name,Email,Address 1,Address 2,Town,Postcode,Mobile phone,Membership,Membership state,Joined,Expires,Gift Aid,Email opt-in
1001,Ms,Awa,Koné,awa@example.org,1 Low Road,Flat 2,Leeds,LS1 4AP,07700 900121,Individual,Active,02/03/2024,02/03/2026,Yes,Yes
1002,Mr,Bo,Berg,bo@example.net,,,York,YO1 7HH,,Individual,Expired,13/03/2021,13/03/2022,No,No
""", [{**AWA, "street": "1 Low Road, Flat 2", "city": "Leeds", "postcode": "LS1 4AP", "consent": True, "registered_at": "2024-03-02"},
      {**BO, "city": "York", "consent": False}]),
    Case("enquete.csv", "join_form", """
ID répondant,Date de début,Date de fin,Comment vous appelez-vous ?,Où pouvons-nous vous écrire (courriel) ?,Votre code postal,Que voudriez-vous faire avec nous ?,Acceptez-vous de recevoir nos actualités ?
r1,2026-03-02 18:58:00,2026-03-02 19:01:33,Awa Koné,awa@example.org,69001,"Tenir une table, distribuer des tracts",oui
r2,2026-03-13 08:10:00,2026-03-13 08:15:00,Théo Roux,theo@example.net,59000,,non
""", [{**AWA, "postcode": "69001", "submitted_at": "2026-03-02T19:01:33", "consent": True},
      {"full_name": "Théo Roux", "email": "theo@example.net", "consent": False, "submitted_at": "2026-03-13T08:15:00"}]),
    Case("contactos.csv", "contacts", """
Nombre completo;Número de teléfono;Correo electrónico;Código postal;Ciudad;País;Grupo;Observaciones
Guadalupe Peña García;;g@example.org;36201;Vigo;España;Lectores;Prefiere llamadas por la tarde
José Luis Ruiz Mora;;j@example.net;15001;Lima;Perú;Teatro;
""", [{"full_name": "Guadalupe Peña García", "email": "g@example.org", "postcode": "36201", "city": "Vigo", "country": "ES",
       "tags": ["Lectores"]}, {"full_name": "José Luis Ruiz Mora", "country": "PE", "tags": ["Teatro"]}]),
    Case("partecipanti.csv", "registration", """
Nome dell'evento,Data dell'evento,Numero dell'ordine,Nome,Cognome,Indirizzo email,Numero di telefono,Quantità,Stato del partecipante
Pane e rose,16/04/2026,A-100,Giulia,D'Angelo,giulia@example.org,,1,Confermato
Pane e rose,16/04/2026,A-101,Paolo,Rossi,paolo@example.net,,2,Annullato
""", [{"full_name": "Giulia D'Angelo", "email": "giulia@example.org", "event": "Pane e rose", "order_number": "A-100",
       "quantity": 1, "registration": "registered"}, {"full_name": "Paolo Rossi", "registration": "cancelled", "quantity": 2}]),
    Case("attendance-log.csv", "attendance", """
Topic,Date,Name,Email,Time in,Time out
Committee,16/04/2026,Awa Koné,awa@example.org,19:01,19:59
Committee,16/04/2026,Bo Berg,bo@example.net,19:03,20:00
""", [{**AWA, "event": "Committee", "attended": True, "joined_at": "2026-04-16T19:01:00", "left_at": "2026-04-16T19:59:00"}, BO]),
    Case("customers.csv", "contacts", """
Name,Email,Sign up date,Country,City,Zip,Orders,Total spent,Accepts marketing
Awa Koné,awa@example.org,2026-03-02,France,Lyon,69001,2,19.98,yes
Bo Berg,bo@example.net,2026-03-13,Sweden,Umeå,90320,1,4.00,no
""", [{**AWA, "registered_at": "2026-03-02", "country": "FR", "city": "Lyon", "postcode": "69001", "consent": True},
      {**BO, "consent": False, "country": "SE"}]),
    Case("crm-export.csv", "contacts", """
Record ID,First Name,Last Name,E-mail,Create date,Contact owner,Lead status,Contact source,Tag list
11,Awa,Koné,awa@example.org,2026-03-02 19:01,Team,New,Fair 2026,"reading,host"
12,Bo,Berg,bo@example.net,2026-03-13 08:15,Team,New,Website,
""", [{**AWA, "registered_at": "2026-03-02T19:01:00", "source": "Fair 2026", "tags": ["reading", "host"]}, {**BO, "source": "Website"}]),
    Case("lagerliste.csv", "orders", """
Ordrenr.;Dato;Navn;E-post;Adresse;Postnr.;Sted;Vare;Antall;Sum;Sendt
1001;02.03.2026;Bjørn Ødegård;bjorn@example.org;Storgata 1;9008;Tromsø;Brød og roser;1;99,00;ja
1002;13.03.2026;Åse Lie;ase@example.net;;0150;Oslo;Plakat;2;40,00;nei
""", [{"full_name": "Bjørn Ødegård", "email": "bjorn@example.org", "order_number": "1001", "ordered_at": "2026-03-02", "street": "Storgata 1",
       "postcode": "9008", "city": "Tromsø", "item": "Brød og roser", "quantity": 1}, {"full_name": "Åse Lie", "quantity": 2}]),
    Case("bestellungen.csv", "orders", """
Nr;Datum;Vorname;Nachname;E-Mail;Telefon;Artikel 1;Menge 1;Artikel 2;Menge 2;Anmerkung
1;02.03.2026;Käthe;Groß;kaethe@example.org;;Brot und Rosen;1;Plakat;2;Bitte als Geschenk
2;13.03.2026;Jürgen;Öl;juergen@example.net;;Plakat;1;;;
""", [{"full_name": "Käthe Groß", "item": "Brot und Rosen", "quantity": 1, "ordered_at": "2026-03-02"},
      {"full_name": "Käthe Groß", "item": "Plakat", "quantity": 2}, {"full_name": "Jürgen Öl", "item": "Plakat", "quantity": 1}]),
    Case("umfrage.csv", "join_form", """
lfdn;Zeitstempel;Name, Vorname;Mailadresse;Handy;Ort;Wobei kannst du helfen? (Stand);Wobei kannst du helfen? (Kasse);Wobei kannst du helfen? (Abbau);Was möchtest du uns noch mitteilen?
1;02.03.2026 19:01;Groß, Käthe;kaethe@example.org;0151 00000001;Köln;ja;nein;ja;Ich komme mit dem Rad
2;13.03.2026 08:15;Öl, Jürgen;juergen@example.net;;Wien;nein;ja;nein;
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "city": "Köln", "tags": ["Stand", "Abbau"],
       "message": "Ich komme mit dem Rad", "submitted_at": "2026-03-02T19:01:00"}, {"full_name": "Jürgen Öl", "tags": ["Kasse"]}]),
    Case("guestlist.csv", "registration", """
Guest name,Plus ones,Email,RSVP,RSVP date,Dietary needs,Table
Awa Koné,1,awa@example.org,Attending,2 March 2026,Vegan,3
Bo Berg,0,bo@example.net,Not attending,13 March 2026,,
""", [{**AWA, "registration": "registered", "registered_at": "2026-03-02"}, {**BO, "registration": "cancelled"}]),
    Case("inschrijvingen.csv", "registration", """
Inschrijfdatum;Voornaam;Tussenvoegsel;Achternaam;E-mailadres;Mobiel;Workshop;Status;Betaald
2-3-2026 19:01;Fleur;van den;Berg;fleur@example.org;;Lezen;Bevestigd;Ja
13-3-2026 08:15;Joris;;Smit;joris@example.net;;Schrijven;Geannuleerd;Nee
""", [{"full_name": "Fleur van den Berg", "family_name": "van den Berg", "registered_at": "2026-03-02T19:01:00",
       "registration": "registered"}, {"full_name": "Joris Smit", "registration": "cancelled"}]),
    Case("lidmaatschap.csv", "contacts", """
Lidnr;Roepnaam;Achternaam;Geboortedag;Geboortemaand;Geboortejaar;E-mail;Telefoon;Straat;Huisnr;Postcode;Plaats
1;Fleur;Berg;1;5;1990;fleur@example.org;;Dorpsstraat;12;1234 AB;Utrecht
2;Joris;Smit;24;12;1985;joris@example.net;;;;9000;Gent
""", [{"full_name": "Fleur Berg", "birth_date": "1990-05-01", "street": "Dorpsstraat 12", "postcode": "1234 AB", "city": "Utrecht"},
      {"full_name": "Joris Smit", "birth_date": "1985-12-24"}]),
    Case("sendy.csv", "contacts", """
"Name","Email","List","Status","Subscribed on","Country","GDPR consent"
"Awa Koné","awa@example.org","News","Active","2 Mar 2026, 7:01 PM","France","Yes"
"Bo Berg","bo@example.net","News","Unsubscribed","13 Mar 2026, 8:15 AM","Sweden","No"
""", [{**AWA, "registered_at": "2026-03-02T19:01:00", "country": "FR", "consent": True}, {**BO, "consent": False}]),
    Case("airmeet.csv", "attendance", """
Name,Email,Registered on,Attended?,First joined at,Last left at,Total time spent (mins),City,Country
Awa Koné,awa@example.org,2026-03-02 19:01:33,Yes,2026-04-16 19:01:02,2026-04-16 19:59:00,58,Lyon,France
Bo Berg,bo@example.net,2026-03-13 08:15:00,Yes,2026-04-16 19:03:02,2026-04-16 20:00:00,57,Umeå,Sweden
""", [{**AWA, "registered_at": "2026-03-02T19:01:33", "attended": True, "joined_at": "2026-04-16T19:01:02", "city": "Lyon", "country": "FR"},
      {**BO, "country": "SE"}]),
    Case("volunteers.csv", "join_form", """
When did you sign up?,Your full name,How old are you?,Email address,"If you are happy for us to call you, your number",Which town or city do you live in?,"What could you help with? (tick all that apply)",Anything else we should know?
02/03/2026 19:01:33,Awa Koné,34,awa@example.org,+44 7700 900121,Leeds,"Flyers, Stall",I can only come on weekends
13/03/2026 08:15:00,Bo Berg,41,bo@example.net,,York,Stall,
""", [{**AWA, "phone": "+447700900121", "city": "Leeds", "tags": ["Flyers", "Stall"], "message": "I can only come on weekends",
       "submitted_at": "2026-03-02T19:01:33"}, {**BO, "tags": ["Stall"], "city": "York"}]),
    Case("telefonliste.csv", "contacts", """
TELEFONLISTE LESEKREIS

Name | Vorname | Tel. | Mail
Groß | Käthe | 030 / 23 12 50 01 | kaethe@example.org
Öl | Jürgen | | juergen@example.net
""".replace(" | ", "|"), [{"full_name": "Käthe Groß", "given_name": "Käthe", "family_name": "Groß", "email": "kaethe@example.org"},
      {"full_name": "Jürgen Öl", "email": "juergen@example.net"}]),
    Case("vk.csv", "contacts", """
№;ФИО;Телефон;Эл. почта;Город;Дата рождения
1;Иванова Мария Сергеевна;;maria@example.org;Казань;01.05.1990
2;Петров Олег;;oleg@example.net;Алматы;24.12.1985
""", [{"full_name": "Иванова Мария Сергеевна", "email": "maria@example.org", "city": "Казань", "birth_date": "1990-05-01"},
      {"full_name": "Петров Олег"}]),
]  # fmt: skip
"""Files of all kinds."""
