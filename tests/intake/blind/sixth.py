"""A sixth lot: unions, parishes, festivals, campaign tools, reading circles and telephones."""

from tests.intake.blind.case import AWA, BO, Case

K = {"full_name": "Käthe Groß", "email": "kaethe@example.org"}
J = {"full_name": "Jürgen Öl", "email": "juergen@example.net"}

FILES = [
    Case("webling.csv", "contacts", """
"Mitglieder ID";"Anrede";"Vorname";"Name";"Strasse";"PLZ";"Ort";"Telefon Privat";"Natel";"E-Mail";"Geburtstag";"Status";"Eintritt per";"Bemerkungen"
"12";"Frau";"Käthe";"Groß";"Hauptstr. 5";"8000";"Zürich";"";"+41 79 555 01 23";"kaethe@example.org";"17.02.1970";"Aktiv";"01.03.2024";"Singt im Chor mit"
"13";"Herr";"Jürgen";"Öl";"";"3000";"Bern";"";"";"juergen@example.net";"";"Passiv";"15.06.2025";""
""", [{**K, "street": "Hauptstr. 5", "postcode": "8000", "city": "Zürich", "birth_date": "1970-02-17"}, {**J, "city": "Bern"}]),
    Case("clubdesk.csv", "contacts", """
[Id];Nachname;Vorname;Firma;Adresse;Adress-Zusatz;PLZ;Ort;Land;E-Mail;E-Mail Alternativ;Telefon Privat;Telefon Geschäft;Telefon Mobil;[Gruppen];[Rolle];Eintritt;Austritt
1001;Groß;Käthe;;Hauptstr. 5;;10115;Berlin;Deutschland;kaethe@example.org;kg@example.com;;;+491713920001;Chor, Vorstand;Mitglied;01.03.2024;
1002;Öl;Jürgen;;;;;Hamburg;Deutschland;juergen@example.net;;;;;;;15.06.2025;31.12.2025
""", [{**K, "emails": ["kaethe@example.org", "kg@example.com"], "phone": "+491713920001", "city": "Berlin", "country": "DE"}, {**J, "city": "Hamburg"}]),
    Case("union-roster.csv", "contacts", """
Member ID,Legal First,Preferred,Last,Worksite,Job Title,Home Email,Work Email,Cell,Home Ph,Addr1,Addr2,City,ST,ZIP,Steward,Card Signed,Dues Status
501,Awa,,Koné,Plant 2,Welder,awa@example.org,,(202) 555-0143,,1 Low Road,Apt 2,Springfield,IL,62701,Y,03/01/2024,Current
502,Bo,,Berg,Plant 1,Clerk,bo@example.net,,,,,,Dover,DE,19901,N,06/15/2025,Behind
""", [{**AWA, "given_name": "Awa", "family_name": "Koné", "city": "Springfield", "postcode": "62701"}, {**BO, "city": "Dover"}]),
    Case("parafia.csv", "contacts", """
Lp.;Nazwisko i imię;Ulica i nr;Kod pocztowy;Miejscowość;Nr tel.;Adres mailowy;Data ur.;Grupa;Zgoda RODO
1;Żak Łucja;Długa 1;00-001;Warszawa;500 000 001;lucja@example.org;17.02.1970;Chór;tak
2;Wójcik Paweł;;;Kraków;;pawel@example.net;;;nie
""", [{"email": "lucja@example.org", "street": "Długa 1", "postcode": "00-001", "city": "Warszawa", "birth_date": "1970-02-17"},
      {"email": "pawel@example.net", "city": "Kraków"}], "cp1250"),
    Case("seznam-clenu.csv", "contacts", """
Číslo člena;Příjmení;Jméno;Datum narození;Ulice a č.p.;Město;PSČ;Mobilní telefon;E-mailová adresa;Členem od;Poznámka
7;Nováková;Žaneta;17.02.1970;Dlouhá 1;Brno;602 00;+420601000001;zaneta@example.org;01.03.2024;Zpívá ve sboru
8;Dvořák;Jiří;;;Praha;;;jiri@example.net;15.06.2025;
""", [{"full_name": "Žaneta Nováková", "email": "zaneta@example.org", "birth_date": "1970-02-17", "street": "Dlouhá 1", "city": "Brno",
       "postcode": "602 00", "phone": "+420601000001"}, {"full_name": "Jiří Dvořák", "city": "Praha"}], "cp1250"),
    Case("tagnevsor.csv", "contacts", """
Vezetéknév;Keresztnév;E-mail cím;Telefonszám;Irányítószám;Város;Utca, házszám;Születési dátum;Belépés dátuma;Megjegyzés
Szőke;Ágnes;agnes@example.org;+36201234567;1051;Budapest;Fő utca 1;1970.02.17;2024.03.01;Énekel a kórusban
Tóth;Gergő;gergo@example.net;;;Győr;;;2025.06.15;
""", [{"given_name": "Ágnes", "family_name": "Szőke", "email": "agnes@example.org", "postcode": "1051", "city": "Budapest", "street": "Fő utca 1",
       "birth_date": "1970-02-17"}, {"given_name": "Gergő", "city": "Győr"}], "iso-8859-2"),
    Case("membri.csv", "contacts", """
Nr. crt.,Nume,Prenume,Adresa de email,Nr. telefon,Localitate,Județ,Data nașterii,Data înscrierii,Observații
1,Ionescu,Ștefania,stefania@example.org,+40721000001,Iași,Iași,17.02.1970,01.03.2024,Cântă în cor seara
2,Țăran,Mihai,mihai@example.net,,Cluj,Cluj,,15.06.2025,
""", [{"full_name": "Ștefania Ionescu", "email": "stefania@example.org", "city": "Iași", "birth_date": "1970-02-17", "phone": "+40721000001"},
      {"full_name": "Mihai Țăran"}]),
    Case("jasenrekisteri.csv", "contacts", """
Jäsennumero;Sukunimi;Etunimet;Kutsumanimi;Syntymäaika;Lähiosoite;Postinumero;Postitoimipaikka;Matkapuhelin;Sähköpostiosoite;Liittymispäivä;Jäsenlaji
21;Mäkelä;Päivi Anneli;Päivi;17.2.1970;Katu 1;90100;Oulu;+358401234567;paivi@example.org;1.3.2024;Vuosijäsen
22;Öhman;Antti;Antti;;;20100;Turku;;antti@example.net;15.6.2025;Ainaisjäsen
""", [{"family_name": "Mäkelä", "email": "paivi@example.org", "birth_date": "1970-02-17", "street": "Katu 1", "postcode": "90100", "city": "Oulu"},
      {"family_name": "Öhman", "city": "Turku"}]),
    Case("chleny.csv", "contacts", """
N п/п;Фамилия;Имя;Отчество;Дата рождения;Город;Тел.;Эл. почта;Дата вступления;Примечание
1;Иванова;Мария;Петровна;17.02.1970;Казань;+79161234567;maria@example.org;01.03.2024;Поёт в хоре
2;Сидоров;Олег;;;Пермь;;oleg@example.net;15.06.2025;
""", [{"given_name": "Мария", "family_name": "Иванова", "email": "maria@example.org", "birth_date": "1970-02-17", "city": "Казань"},
      {"full_name": "Олег Сидоров"}], "koi8-r"),
    Case("soci-associazione.csv", "contacts", """
N. tessera;Cognome;Nome;Cod. Fiscale;Nato il;Luogo di nascita;Residenza;CAP;Comune;Prov.;Cell.;Mail;Data iscrizione;Quota pagata;Note
7;De Luca;Chiara;;17/02/1970;Roma;Via Roma 1;20121;Milano;MI;+393331234567;chiara@example.org;01/03/2024;sì;Canta nel coro
8;Rossi;Niccolò;;;;;10121;Torino;TO;;nico@example.net;15/06/2025;no;
""", [{"given_name": "Chiara", "family_name": "De Luca", "email": "chiara@example.org", "birth_date": "1970-02-17", "postcode": "20121", "city": "Milano"},
      {"full_name": "Niccolò Rossi", "city": "Torino"}], "mac_roman"),
    Case("actionbuilder.csv", "contacts", """
Entity Type,First Name,Last Name,Emails,Phones,Street,City,State,Zip,Language Preference,Assessment,Created,Tags: Issues,Tags: Skills
Person,Awa,Koné,awa@example.org,+12025550143,1 Low Road,Springfield,IL,62701,en,2,2026-03-02 19:01:33,Housing,Singing
Person,Bo,Berg,bo@example.net,,,Dover,DE,19901,en,3,2026-03-13 08:15:00,,
""", [{**AWA, "city": "Springfield", "postcode": "62701", "street": "1 Low Road"}, {**BO, "city": "Dover"}]),
    Case("vanexport.csv", "contacts", """
Voter File VANID,LastName,FirstName,MidName,mAddress,mCity,mState,mZip5,PreferredEmail,Preferred Phone,DOB,ContactsMyCampaignNotes
881,Koné,Awa,,1 Low Road,Springfield,IL,62701,awa@example.org,(202) 555-0143,02/17/1970,
882,Berg,Bo,,,Dover,DE,19901,bo@example.net,,,
""", [{**AWA, "email": "awa@example.org", "birth_date": "1970-02-17"}, BO]),
    Case("mobilize.csv", "registration", """
first name,last name,email,phone,zip,event id,event name,timeslot start,timeslot end,signup created time,status,attended,utm_source,feedback notes
Awa,Koné,awa@example.org,+12025550143,62701,77,Spring Canvass,2026-04-16 18:00:00 -0500,2026-04-16 20:00:00 -0500,2026-03-02 19:01:33 -0600,CONFIRMED,,email,
Bo,Berg,bo@example.net,,19901,77,Spring Canvass,2026-04-16 18:00:00 -0500,2026-04-16 20:00:00 -0500,2026-03-13 08:15:00 -0500,CANCELLED,,twitter,
""", [{**AWA, "event": "Spring Canvass", "postcode": "62701"}, {**BO, "registration": "cancelled"}]),
    Case("luma-guests.csv", "registration", """
api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,custom_source,checked_in_at,amount,ticket_name,What brings you here?
gst-1,Awa Koné,Awa,Koné,awa@example.org,,2026-03-02T19:01:33.000Z,approved,poster,,0,Standard,I would like to meet my neighbours
gst-2,Bo Berg,Bo,Berg,bo@example.net,,2026-03-13T08:15:00.000Z,declined,,,0,Standard,
""", [{**AWA, "registered_at": "2026-03-02T19:01:33+00:00", "registration": "registered", "item": "Standard"}, {**BO, "registration": "denied"}]),
    Case("meetup-attendees.csv", "registration", """
Name	User ID	Title	Event Host	RSVP	Guests	RSVPed on	Joined Group on	URL of Member Profile
Awa Koné	user 1	Member	No	Yes	1	March 2, 2026 7:01 PM	March 1, 2024	https://example.org/1
Bo Berg	user 2	Member	Yes	No	0	March 13, 2026 8:15 AM	June 15, 2025	https://example.org/2
""", [{"full_name": "Awa Koné", "registered_at": "2026-03-02T19:01:00"}, {"full_name": "Bo Berg"}], "utf-16"),
    Case("eventim-light.csv", "registration", """
Auftragsnummer;Auftragsdatum;Kunde Vorname;Kunde Nachname;Kunde E-Mail;Veranstaltung;Veranstaltungsdatum;Platzgruppe;Preiskategorie;Ticketpreis;Barcode;Stornodatum
A1;02.03.2026 19:01;Käthe;Groß;kaethe@example.org;Lesung im Park;16.04.2026 18:00;Parkett;Normalpreis;10,00;1234567;
A2;13.03.2026 08:15;Jürgen;Öl;juergen@example.net;Lesung im Park;16.04.2026 18:00;Rang;Ermäßigt;5,00;1234568;14.03.2026
""", [{**K, "event": "Lesung im Park", "order_number": "A1", "registered_at": "2026-03-02T19:01:00"}, J], "cp1252"),
    Case("shotgun.csv", "registration", """
Référence commande,Date de commande,Type de billet,Statut du billet,Nom du participant,Prénom du participant,E-mail du participant,Téléphone,Date de scan
SG1,2026-03-02 19:01,Early,Valide,Koné,Awa,awa@example.org,,
SG2,2026-03-13 08:15,Regular,Remboursé,Roux,Théo,theo@example.net,,
""", [{**AWA, "order_number": "SG1", "item": "Early", "registered_at": "2026-03-02T19:01:00"}, {"full_name": "Théo Roux", "item": "Regular"}]),
    Case("kurs-anmeldungen.csv", "registration", """
Kursnr.;Kurstitel;Kursbeginn;Name;Vorname;Strasse;PLZ/Ort;E-Mail;Tel.;Angemeldet am;Status;Bemerkung
K7;Chorleitung für Anfänger;16.04.2026;Groß;Käthe;Hauptstr. 5;10115 Berlin;kaethe@example.org;;02.03.2026;bestätigt;Ich komme etwas später
K7;Chorleitung für Anfänger;16.04.2026;Öl;Jürgen;;20095 Hamburg;juergen@example.net;;13.03.2026;Warteliste;
""", [{**K, "event": "Chorleitung für Anfänger", "registered_at": "2026-03-02", "message": "Ich komme etwas später"}, {**J, "registration": "waitlisted"}]),
    Case("pamelding-dugnad.csv", "registration", """
Påmeldt dato;Fornavn;Etternavn;E-postadresse;Mobilnummer;Arrangement;Antall personer;Allergier;Kommentar
02.03.2026 19:01;Åse;Bjørnsen;aase@example.org;+4799900001;Vårdugnad;2;Nøtter;Kommer litt senere enn de andre
13.03.2026 08:15;Per;Næss;per@example.net;;Vårdugnad;1;;
""", [{"full_name": "Åse Bjørnsen", "email": "aase@example.org", "registered_at": "2026-03-02T19:01:00", "event": "Vårdugnad",
       "message": "Kommer litt senere enn de andre"}, {"full_name": "Per Næss"}]),
    Case("anmalan-kurs.csv", "registration", """
Anmälningsdatum;Namn;E-postadress;Telefonnummer;Kurs;Anmälningsstatus;Övrigt
2026-03-02 19:01;Karin Åkesson;karin@example.org;+46701740605;Körledning;Bekräftad;Jag behöver hörselslinga
2026-03-13 08:15;Bo Berg;bo@example.net;;Körledning;Avbokad;
""", [{"full_name": "Karin Åkesson", "email": "karin@example.org", "registered_at": "2026-03-02T19:01:00", "message": "Jag behöver hörselslinga"},
      {**BO, "registration": "cancelled"}]),
    Case("zoho-webinar.csv", "attendance", """
Registrant Name,Registrant Email,Registration Source,Attendance Status,In Time,Out Time,Duration,Poll Answered
Awa Koné,awa@example.org,Direct,Attended,16-Apr-2026 19:01:02,16-Apr-2026 19:59:00,58 min,2
Bo Berg,bo@example.net,Email,Not Attended,,,,0
""", [{**AWA, "attended": True, "joined_at": "2026-04-16T19:01:02", "left_at": "2026-04-16T19:59:00"}, {**BO, "attended": False}]),
    Case("crowdcast.csv", "attendance", """
Name,Email,Registered at,Attended live,Watched replay,Time watched live (min),Location,Referral
Awa Koné,awa@example.org,2026-03-02 19:01:33,TRUE,FALSE,58,France,newsletter
Bo Berg,bo@example.net,2026-03-13 08:15:00,FALSE,TRUE,0,Sweden,
""", [{**AWA, "registered_at": "2026-03-02T19:01:33", "attended": True}, {**BO, "attended": False}]),
    Case("signin-sheet.csv", "attendance", """
Date,Arrived,Departed,First,Last,E-mail,Phone,First visit?
16/04/2026,18:55,20:10,Awa,Koné,awa@example.org,+447700900121,Y
16/04/2026,19:05,20:00,Bo,Berg,bo@example.net,,N
""", [{**AWA, "attended": True}, BO]),
    Case("lista-de-presenca.csv", "attendance", """
Nome completo;E-mail;Telefone;Presente;Hora de chegada;Hora de saída;Assinatura
Joana Conceição;joana@example.org;+5511961234567;Sim;19:01;19:59;ok
Davi Araújo;davi@example.net;;Não;;;
""", [{"full_name": "Joana Conceição", "email": "joana@example.org", "attended": True}, {"full_name": "Davi Araújo", "attended": False}], "mac_roman"),
    Case("presenze-assemblea.csv", "attendance", """
Cognome e nome;Indirizzo mail;Presente (S/N);Delega a;Ora ingresso;Ora uscita
De Luca Chiara;chiara@example.org;S;;19:01;19:59
Rossi Niccolò;nico@example.net;N;De Luca Chiara;;
""", [{"email": "chiara@example.org", "attended": True}, {"email": "nico@example.net", "attended": False}]),
    Case("goteo.csv", "orders", """
Aporte;Fecha;Mecenas;Correo;Cantidad;Recompensa;Estado;Dirección de envío;Ciudad;Código postal;País
A-1;02/03/2026 19:01;Guadalupe Peña;g@example.org;25 €;Libro firmado;Cobrado;Calle Mayor 1;Vigo;36201;España
A-2;13/03/2026 08:15;Iván Muñoz;ivan@example.net;10 €;Cartel;Cancelado;;;;España
""", [{"full_name": "Guadalupe Peña", "email": "g@example.org", "item": "Libro firmado", "city": "Vigo", "country": "ES", "ordered_at": "2026-03-02T19:01:00"},
      {"full_name": "Iván Muñoz", "item": "Cartel"}]),
    Case("indiegogo.csv", "orders", """
Order No.,Perk ID,Pledge ID,Fulfillment Status,Funding Date,Payment Method,Appearance,Name,Email,Amount,Perk,Shipping Name,Shipping Address,Shipping City,Shipping State/Province,Shipping Zip/Postal Code,Shipping Country
1,55,P1,Order placed,2026-03-02 19:01:33 -0800,Card,Visible,Awa Koné,awa@example.org,$25.00,Signed book,Awa Koné,1 rue Basse,Lyon,,69001,France
2,56,P2,Shipped,2026-03-13 08:15:00 -0700,Card,Anonymous,Bo Berg,bo@example.net,$10.00,Poster,Bo Berg,,Umeå,,903 20,Sweden
""", [{**AWA, "order_number": "1", "item": "Signed book", "city": "Lyon", "country": "FR"}, {**BO, "item": "Poster"}]),
    Case("raisely.csv", "orders", """
Donation ID,Date,Donor First Name,Donor Last Name,Donor Email,Amount,Currency,Frequency,Status,Message,Campaign,Opt in to emails
D1,2026-03-02 19:01:33,Awa,Koné,awa@example.org,25.00,GBP,Once,OK,Keep going with your good work,Library appeal,Yes
D2,2026-03-13 08:15:00,Bo,Berg,bo@example.net,10.00,GBP,Monthly,REFUNDED,,Library appeal,No
""", [{**AWA, "order_number": "D1", "ordered_at": "2026-03-02T19:01:33", "order_status": "OK", "message": "Keep going with your good work"}, BO]),
    Case("helloasso-boutique.csv", "orders", """
Référence commande;Date de la commande;Statut de la commande;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;Produit;Quantité;Montant total;Code promo;Champ complémentaire 1 Taille
HA1;02/03/2026 19:01;Validée;Koné;Awa;awa@example.org;;Carte;T-shirt de la chorale;2;20,00;;M
HA2;13/03/2026 08:15;Remboursée;Roux;Théo;theo@example.net;;Carte;Livre;1;12,00;;
""", [{**AWA, "order_number": "HA1", "item": "T-shirt de la chorale", "quantity": 2, "ordered_at": "2026-03-02T19:01:00"}, {"full_name": "Théo Roux", "item": "Livre"}]),
    Case("opencart.csv", "orders", """
order_id,invoice_no,customer,email,telephone,status,date_added,date_modified,product,model,qty,total,comment
301,INV1,Awa Koné,awa@example.org,+447700900121,Processing,2026-03-02 19:01:33,2026-03-02,Bread and roses,BR,1,9.99,Please wrap it as a present
302,INV2,Bo Berg,bo@example.net,,Complete,2026-03-13 08:15:00,2026-03-14,Poster,PO,2,8.00,
""", [{**AWA, "order_number": "301", "item": "Bread and roses", "quantity": 1, "order_status": "Processing", "ordered_at": "2026-03-02T19:01:33"},
      {**BO, "quantity": 2}]),
    Case("bol-verkoop.csv", "orders", """
Bestelnr.;Besteldatum;Klantnaam;E-mailadres klant;Straat + huisnr.;Postcode;Woonplaats;Land;Artikelomschrijving;Aantal;Verkoopprijs;Orderstatus
B1;02-03-2026 19:01;Anneke de Vries;anneke@example.org;Dorpsstraat 12;1011 AB;Amsterdam;Nederland;Brood en rozen;2;9,99;Verzonden
B2;13-03-2026 08:15;Bo Berg;bo@example.net;;;Utrecht;Nederland;Poster;1;4,00;Open
""", [{"full_name": "Anneke de Vries", "email": "anneke@example.org", "order_number": "B1", "item": "Brood en rozen", "quantity": 2, "city": "Amsterdam",
       "country": "NL", "order_status": "Verzonden"}, {**BO, "item": "Poster"}]),
    Case("sklep.csv", "orders", """
Numer zamówienia;Data złożenia;Status;Klient;E-mail klienta;Telefon;Adres dostawy;Miasto;Produkt;Liczba sztuk;Wartość;Komentarz do zamówienia
Z7;2026-03-02 19:01;Nowe;Łucja Żak;lucja@example.org;+48500000001;Długa 1;Warszawa;Chleb i róże;2;19,98;Proszę zapakować jako prezent
Z8;2026-03-13 08:15;Anulowane;Paweł Wójcik;pawel@example.net;;;Kraków;Plakat;1;4,00;
""", [{"full_name": "Łucja Żak", "email": "lucja@example.org", "order_number": "Z7", "item": "Chleb i róże", "quantity": 2, "order_status": "Nowe",
       "message": "Proszę zapakować jako prezent"}, {"full_name": "Paweł Wójcik", "item": "Plakat"}]),
    Case("emailoctopus.csv", "contacts", """
Email address,First name,Last name,Status,Date created,Last updated,Tags
awa@example.org,Awa,Koné,Subscribed,2026-03-02T19:01:33+00:00,,"choir,reader"
bo@example.net,Bo,Berg,Unsubscribed,2026-03-13T08:15:00+00:00,,
""", [{**AWA, "registered_at": "2026-03-02T19:01:33+00:00", "consent": True, "tags": ["choir", "reader"]}, {**BO, "consent": False}]),
    Case("klaviyo.csv", "contacts", """
Email,Klaviyo ID,First Name,Last Name,Organization,Title,Phone Number,Address,Address 2,City,State / Region,Country,Zip Code,Latitude,Longitude,Source,Email Marketing Consent,Email Marketing Consent Timestamp,Profile Created On,Date Added
awa@example.org,01A,Awa,Koné,,,+447700900121,1 rue Basse,,Lyon,,France,69001,,,Form,SUBSCRIBED,2026-03-02 19:01:33,2026-03-02 19:01:33,2026-03-02 19:01:33
bo@example.net,01B,Bo,Berg,,,,,,Umeå,,Sweden,903 20,,,Import,UNSUBSCRIBED,,2026-03-13 08:15:00,2026-03-13 08:15:00
""", [{**AWA, "phone": "+447700900121", "street": "1 rue Basse", "city": "Lyon", "country": "FR", "consent": True}, {**BO, "consent": False}]),
    Case("acumbamail.csv", "contacts", """
email;nombre;apellidos;ciudad;estado;fecha_alta;fecha_baja;ip_alta
g@example.org;Guadalupe;Peña García;Vigo;activo;2026-03-02 19:01:33;;
ivan@example.net;Iván;Muñoz;Madrid;baja;2026-03-13 08:15:00;2026-03-14 10:00:00;
""", [{"given_name": "Guadalupe", "family_name": "Peña García", "email": "g@example.org", "city": "Vigo", "registered_at": "2026-03-02T19:01:33"},
      {"full_name": "Iván Muñoz", "consent": False}]),
    Case("rassylka.csv", "contacts", """
Email;Имя;Город;Статус подписки;Дата подписки;Дата отписки;Источник
maria@example.org;Мария Иванова;Казань;активен;02.03.2026 19:01;;сайт
oleg@example.net;Олег Сидоров;Пермь;отписан;13.03.2026 08:15;14.03.2026 10:00;импорт
""", [{"full_name": "Мария Иванова", "email": "maria@example.org", "city": "Казань", "registered_at": "2026-03-02T19:01:00"},
      {"full_name": "Олег Сидоров", "consent": False}], "cp1251"),
    Case("alchemer.csv", "join_form", """
"Response ID","Time Started","Date Submitted","Status","Contact ID","Language","Referer","IP Address","Country","First Name:Please tell us about yourself","Last Name:Please tell us about yourself","Email Address:Please tell us about yourself","How would you like to take part?","May we keep you informed by e-mail?"
"1","2026-03-02 18:58:00","2026-03-02 19:01:33","Complete","","English","","","","Awa","Koné","awa@example.org","I would love to read to children","Yes"
"2","2026-03-13 08:10:00","2026-03-13 08:15:00","Partial","","English","","","","Bo","Berg","bo@example.net","","No"
""", [{**AWA, "submitted_at": "2026-03-02T19:01:33", "message": "I would love to read to children", "consent": True}, {**BO, "consent": False}]),
    Case("lamapoll.csv", "join_form", """
Teilnehmer-ID;Teilnahmedatum;Status;Wie heißen Sie?;Unter welcher E-Mail-Adresse erreichen wir Sie?;In welchem Ort wohnen Sie?;Was möchten Sie uns noch mitteilen?;Darf der Verein Sie per E-Mail anschreiben?
1;02.03.2026 19:01:33;beendet;Käthe Groß;kaethe@example.org;Berlin;Ich kann samstags beim Vorlesen helfen;Ja
2;13.03.2026 08:15:00;beendet;Jürgen Öl;juergen@example.net;Hamburg;;Nein
""", [{**K, "city": "Berlin", "message": "Ich kann samstags beim Vorlesen helfen", "consent": True, "submitted_at": "2026-03-02T19:01:33"}, {**J, "consent": False}]),
    Case("enalyzer.csv", "join_form", """
Respondent;Besvaret;Hvad hedder du?;Hvad er din e-mailadresse?;Hvor bor du?;Hvad vil du gerne hjælpe med?;Må vi sende dig vores nyhedsbrev?
1;02-03-2026 19:01;Søren Østergård;soeren@example.org;Aarhus;Jeg vil gerne læse højt for børn;Ja
2;13-03-2026 08:15;Mette Kjær;mette@example.net;Odense;;Nej
""", [{"full_name": "Søren Østergård", "email": "soeren@example.org", "city": "Aarhus", "message": "Jeg vil gerne læse højt for børn", "consent": True,
       "submitted_at": "2026-03-02T19:01:00"}, {"full_name": "Mette Kjær", "consent": False}]),
    Case("dotaznik.csv", "join_form", """
Časová značka,Jak se jmenujete?,Váš e-mail,Odkud jste?,Proč se chcete přidat?,Chcete dostávat zpravodaj?
02.03.2026 19:01:33,Žaneta Nováková,zaneta@example.org,Brno,Ráda bych pomáhala v knihovně,Ano
13.03.2026 8:15:00,Jiří Dvořák,jiri@example.net,Praha,,Ne
""", [{"full_name": "Žaneta Nováková", "email": "zaneta@example.org", "city": "Brno", "message": "Ráda bych pomáhala v knihovně", "consent": True,
       "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Jiří Dvořák", "consent": False}]),
    Case("cevaplar.csv", "join_form", """
Zaman damgası,Adınız ve soyadınız,E-posta adresiniz,Hangi şehirde yaşıyorsunuz?,Neden katılmak istiyorsunuz?,Bülten almak ister misiniz?
02.03.2026 19:01:33,Ayşe Yılmaz,ayse@example.org,İzmir,Kütüphanede gönüllü olarak çalışmak istiyorum,Evet
13.03.2026 08:15:00,Çağlar Öztürk,caglar@example.net,Ankara,,Hayır
""", [{"full_name": "Ayşe Yılmaz", "email": "ayse@example.org", "city": "İzmir", "message": "Kütüphanede gönüllü olarak çalışmak istiyorum",
       "consent": True, "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Çağlar Öztürk", "consent": False}]),
    Case("apantiseis.csv", "join_form", """
Χρονική σήμανση,Ονοματεπώνυμο,Διεύθυνση email,Πόλη διαμονής,Γιατί θέλετε να συμμετάσχετε;,Θέλετε να λαμβάνετε το ενημερωτικό δελτίο;
02/03/2026 19:01:33,Ελένη Παπαδάκη,eleni@example.org,Αθήνα,Θα ήθελα να βοηθώ στη βιβλιοθήκη,Ναι
13/03/2026 08:15:00,Γιώργος Νίκου,giorgos@example.net,Πάτρα,,Όχι
""", [{"full_name": "Ελένη Παπαδάκη", "email": "eleni@example.org", "city": "Αθήνα", "message": "Θα ήθελα να βοηθώ στη βιβλιοθήκη", "consent": True,
       "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Γιώργος Νίκου", "consent": False}]),
    Case("ios-contacts.csv", "contacts", """
First name,Last name,Company,Phone : mobile,Phone : home,Phone : work,Email : home,Email : work,Address : home,Birthday,Note
Awa,Koné,Verlag,+447700900121,,,awa@example.org,,"1 Low Road, Leeds",1970-02-17,Met at the fair
Bo,Berg,,,,,bo@example.net,,,,
""", [{**AWA, "phone": "+447700900121", "organisation": "Verlag", "birth_date": "1970-02-17"}, BO]),
    Case("huawei.csv", "contacts", """
"Nom","Mobile","Mobile 2","Domicile","Bureau","E-mail","E-mail 2","Société","Poste","Adresse","Anniversaire","Remarque"
"Awa Koné","+33639980001","","","","awa@example.org","","Verlag","","1 rue Basse, Lyon","",""
"Théo Roux","","","","","theo@example.net","","","","","",""
""", [{**AWA, "phone": "+33639980001", "organisation": "Verlag"}, {"full_name": "Théo Roux", "email": "theo@example.net"}]),
    Case("dianhua.csv", "contacts", """
聯絡人姓名,行動電話,電子郵件,公司名稱,縣市,地址,生日,附註
陳怡君,+886912345678,chen@example.org,,台北市,中正路1號,1970/02/17,合唱團
林志明,,lin@example.net,出版社,高雄市,,,
""", [{"full_name": "陳怡君", "phone": "+886912345678", "email": "chen@example.org", "birth_date": "1970-02-17"}, {"full_name": "林志明",
       "organisation": "出版社"}], "big5"),
    Case("yeonrakcheo.csv", "contacts", """
이름,휴대폰,이메일,회사,주소,생년월일,가입일,메모
김민지,+821012345678,minji@example.org,,서울시 종로구 1,1970-02-17,2024-03-01,합창단
이준호,,junho@example.net,출판사,,,2025-06-15,
""", [{"full_name": "김민지", "phone": "+821012345678", "email": "minji@example.org", "birth_date": "1970-02-17"}, {"full_name": "이준호",
       "organisation": "출판사"}], "euc-kr"),
    Case("moshtarekin.csv", "contacts", """
الاسم الكامل,البريد الإلكتروني,رقم الهاتف,البلد,المدينة,تاريخ الاشتراك,ملاحظات
ليلى حداد,layla@example.org,+96170123456,لبنان,بيروت,2026-03-02,تغني في الجوقة
كريم منصور,karim@example.net,,الأردن,عمان,2026-03-13,
""", [{"full_name": "ليلى حداد", "email": "layla@example.org", "country": "LB", "city": "بيروت", "registered_at": "2026-03-02"},
      {"full_name": "كريم منصور", "country": "JO"}], "cp1256"),
]  # fmt: skip
