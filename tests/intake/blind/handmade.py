"""Lists that people made by hand, in whatever shape came to mind."""

from tests.intake.blind.case import AWA, BO, Case

FILES = [
    Case("Teilnehmerliste.csv", "attendance", """
Lesung am 16. April 2026;;;;;
Stand: 12.04.2026;;;;;
;;;;;
Nr.;Name;E-Mail;angemeldet;gekommen;Bemerkung
1;Groß, Käthe;kaethe@example.org;ja;ja;
2;Öl, Jürgen;juergen@example.net;ja;nein;krank
3;Stern, Ada;ada@example.com;nein;ja;spontan dazugekommen
""", [{"full_name": "Käthe Groß", "given_name": "Käthe", "family_name": "Groß", "email": "kaethe@example.org", "attended": True,
       "registration": "registered"},
      {"full_name": "Jürgen Öl", "attended": False, "registration": "registered"}, {"full_name": "Ada Stern", "attended": True}]),
    Case("liste.csv", "contacts", """
Awa Koné,awa@example.org,+33 6 39 98 00 01,Lyon
Bo Berg,bo@example.net,+46 70 174 06 05,Umeå
Ada Stern,ada@example.com,+44 7700 900121,Leeds
""", [{**AWA, "phone": "+33639980001"}, {**BO, "phone": "+46701740605"}, {"full_name": "Ada Stern", "email": "ada@example.com"}]),
    Case("haushalte.csv", "contacts", """
Name;Mail;Telefon
Anna und Bernd Keller;anna@example.org, bernd@example.org;030 23125 001 / 030 23125 002
Familie Groß;gross@example.org;
Dr. Ada Stern;ada@example.com;
""", [{"full_name": "Anna und Bernd Keller", "emails": ["anna@example.org", "bernd@example.org"], "given_name": None},
      {"full_name": "Familie Groß", "email": "gross@example.org", "given_name": None}, {"email": "ada@example.com"}]),
    Case("matrix.csv", "contacts", """
First name,Surname,E-mail,Reading Jan 2026,Picnic 2025,Book launch,Newsletter
Awa,Koné,awa@example.org,x,,x,x
Bo,Berg,bo@example.net,,x,,
Ada,Stern,ada@example.com,x,x,x,x
""", [{**AWA, "tags": ["Reading Jan 2026", "Book launch"], "consent": True},
      {**BO, "tags": ["Picnic 2025"], "consent": None}, {"full_name": "Ada Stern"}]),
    Case("adherents.csv", "contacts", """
NOM Prénom;Tél.;Mél;CP;Ville
KONÉ Awa;06 39 98 00 01;awa@example.org;69001;Lyon
DE LA TOUR Anne-Marie;;am@example.com;59000;Lille
ROUX Théo;;theo@example.net;13001;Marseille
""", [{"full_name": "KONÉ Awa", "given_name": "Awa", "family_name": "KONÉ", "email": "awa@example.org", "postcode": "69001", "city": "Lyon"},
      {"family_name": "DE LA TOUR", "given_name": "Anne-Marie", "email": "am@example.com"}, {"email": "theo@example.net"}]),
    Case("twoheads.csv", "contacts", """
Person;;Contact;;Home;;;Dues (EUR)
First name;Last name;E-mail;Phone;Street;Town;Postcode;2025
Awa;Koné;awa@example.org;;1 rue Basse;Lyon;69001;20
Bo;Berg;bo@example.net;+46 70 174 06 05;Storgatan 1;Umeå;903 20;20
""", [{**AWA, "street": "1 rue Basse", "city": "Lyon", "postcode": "69001", "given_name": "Awa"}, {**BO, "phone": "+46701740605"}]),
    Case("ages.csv", "contacts", """
No,Name,Age,Gender,Email,Phone no.,Town/Village,Remarks
1,A. Koné,34,F,awa@example.org,,Bouaké,Can drive
2,Bo Berg,41,M,bo@example.net,+447700900121,Umeå,
""", [{"full_name": "A. Koné", "email": "awa@example.org", "city": "Bouaké", "message": "Can drive", "phone": None},
      {**BO, "phone": "+447700900121"}]),
    Case("apellidos.csv", "contacts", """
Apellidos y nombre;Correo;Teléfono;Pueblo
Peña García, Guadalupe;g@example.org;;Vigo
Ruiz Mora, José Luis;j@example.net;;Lima
""", [{"full_name": "Guadalupe Peña García", "given_name": "Guadalupe", "family_name": "Peña García", "email": "g@example.org", "city": "Vigo"},
      {"full_name": "José Luis Ruiz Mora"}]),
    Case("tels.csv", "contacts", """
Vorname;Name;Tel. privat;Tel. mobil;Tel. dienstl.;eMail 1;eMail 2
Käthe;Groß;030/23125-001;;+49 30 23125 009;kaethe@example.org;kg@example.com
Jürgen;Öl;;+44 7700 900121;;juergen@example.net;
""", [{"full_name": "Käthe Groß", "given_name": "Käthe", "family_name": "Groß", "emails": ["kaethe@example.org", "kg@example.com"]},
      {"full_name": "Jürgen Öl", "phones": ["+447700900121"]}]),
    Case("birth.csv", "contacts", """
First name,Last name,E-mail,Birth day,Birth month,Birth year
Awa,Koné,awa@example.org,1,5,1990
Bo,Berg,bo@example.net,24,12,1985
""", [{**AWA, "birth_date": "1990-05-01"}, {**BO, "birth_date": "1985-12-24"}]),
    Case("helfen.csv", "join_form", """
Zeitstempel;Vor- und Nachname;E-Mail;Ich helfe gern bei: Infostand;Ich helfe gern bei: Übersetzen;Ich helfe gern bei: Kuchen backen;Sonstiges
02.03.2026 19:01:33;Käthe Groß;kaethe@example.org;x;;x;Kann auch fotografieren
13.03.2026 08:15:00;Jürgen Öl;juergen@example.net;;x;;
""", [{"full_name": "Käthe Groß", "tags": ["Infostand", "Kuchen backen"], "submitted_at": "2026-03-02T19:01:33"},
      {"full_name": "Jürgen Öl", "tags": ["Übersetzen"]}]),
    Case("stall.csv", "join_form", """
Date,Time,Name,E-mail,Town,What they said
02/03/2026,19:01,Awa Koné,awa@example.org,Leeds,Wants to hear about the next reading
13/03/2026,08:15,Bo Berg,bo@example.net,York,Bought the book and liked it
""", [{**AWA, "submitted_at": "2026-03-02T19:01:00", "city": "Leeds", "message": "Wants to hear about the next reading"},
      {**BO, "submitted_at": "2026-03-13T08:15:00"}]),
    Case("soci.csv", "contacts", """
ELENCO SOCI 2026,,,,,
,,,,,
N.,COGNOME,NOME,E-MAIL,CELLULARE,CITTA'
1,D'ANGELO,GIULIA,giulia@example.org,,TORINO
2,ROSSI,PAOLO,paolo@example.net,,BARI
Totale soci: 2,,,,,
""", [{"given_name": "GIULIA", "family_name": "D'ANGELO", "email": "giulia@example.org"}, {"email": "paolo@example.net"}, {"set_aside": True}]),
    Case("pasted.txt", "contacts", """
Awa Koné\tawa@example.org\t+33 6 39 98 00 01
Bo Berg\tbo@example.net\t
""", [{**AWA, "phone": "+33639980001"}, BO]),
    Case("addresses.txt", "contacts", """
Awa Koné <awa@example.org>, "Berg, Bo" <bo@example.net>;
ada@example.com
""", [AWA, {"email": "bo@example.net"}, {"email": "ada@example.com"}]),
    Case("deltagere.csv", "attendance", """
Deltagerliste;;;
Fornavn;Efternavn;Mail;Mødt op
Bjørn;Ødegård;bjorn@example.org;Ja
Åse;Lie;ase@example.net;Nej
""", [{"full_name": "Bjørn Ødegård", "email": "bjorn@example.org", "attended": True}, {"full_name": "Åse Lie", "attended": False}]),
    Case("signin.csv", "attendance", """
Sign-in sheet - Book club - 16 April 2026,,,
Name,E-mail,Arrived,Left
Awa Koné,awa@example.org,16/04/2026 19:01,16/04/2026 19:59
Bo Berg,bo@example.net,16/04/2026 19:03,16/04/2026 20:00
""", [{**AWA, "attended": True, "joined_at": "2026-04-16T19:01:00", "left_at": "2026-04-16T19:59:00"}, BO]),
    Case("kontakte.csv", "contacts", """
Wer?;Wo?;Wie erreichbar?;Woher?
Käthe Groß;Köln;kaethe@example.org;Infostand Mai
Jürgen Öl;Wien;juergen@example.net;Lesung
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "city": "Köln", "source": "Infostand Mai"},
      {"full_name": "Jürgen Öl", "email": "juergen@example.net"}]),
    Case("petition.csv", "join_form", """
Signed on;First Name*;Last Name*;E-mail*;Postcode*;☐ Yes, keep me up to date by e-mail. I can withdraw at any time.;Why are you signing? (optional)
2026-03-02 19:01;Awa;Koné;awa@example.org;LS1 4AP;TRUE;Because books should be free for everybody
2026-03-13 08:15;Bo;Berg;bo@example.net;YO1 7HH;FALSE;
""", [{**AWA, "postcode": "LS1 4AP", "consent": True, "submitted_at": "2026-03-02T19:01:00",
       "message": "Because books should be free for everybody"}, {**BO, "consent": False}]),
    Case("gruppe.csv", "contacts", """
Gruppe;Ansprechperson;E-Mail;Telefon;Land
Lesekreis Köln;Käthe Groß;kaethe@example.org;;Deutschland
Theater Wien;Jürgen Öl;juergen@example.net;;Österreich
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "country": "DE"}, {"full_name": "Jürgen Öl", "country": "AT"}]),
]  # fmt: skip
"""Whatever people type."""
