"""A fifth lot: associations, tickets, crowdfunding, petitions and webinars of many countries."""

from tests.intake.blind.case import AWA, BO, Case

FILES = [
    Case("easyverein.csv", "contacts", """
Mitgliedsnummer;Anrede;Titel;Vorname;Nachname;Firma;E-Mail privat;Telefon privat;Mobil;Straße + Nr.;PLZ;Ort;Land;Geburtsdatum;Eintrittsdatum;Austrittsdatum;Beitragsgruppe;Kontoinhaber;IBAN;Zahlungsart
1001;Frau;Dr.;Käthe;Groß;;kaethe@example.org;030 23125010;0171 3920001;Hauptstr. 5;10115;Berlin;Deutschland;17.02.1970;01.03.2024;;Vollzahler;Käthe Groß;DE00;Lastschrift
1002;Herr;;Jürgen;Öl;;juergen@example.net;;;Weg 2;20095;Hamburg;Deutschland;03.04.1988;15.06.2025;31.12.2025;Ermäßigt;Jürgen Öl;DE01;Rechnung
""", [{"full_name": "Käthe Groß", "given_name": "Käthe", "email": "kaethe@example.org", "street": "Hauptstr. 5", "postcode": "10115", "city": "Berlin", "country": "DE", "birth_date": "1970-02-17"}, {"full_name": "Jürgen Öl", "city": "Hamburg"}], "cp1252"),
    Case("assoconnect-personnes.csv", "contacts", """
ID du Contact;Type;Civilité;Nom;Prénom;Nom d'usage;Email;Téléphone mobile;Téléphone fixe;Adresse postale - Ligne 1;Code postal;Ville;Pays;Date de naissance;Accepte de recevoir les emails de l'association;Groupes;Date d'ajout
2001;Personne physique;Madame;Koné;Awa;;awa@example.org;06 39 98 00 01;;1 rue Basse;69001;Lyon;France;17/02/1970;Oui;Chorale, Bureau;02/03/2026
2002;Personne physique;Monsieur;Roux;Théo;;theo@example.net;;;;59000;Lille;France;;Non;;13/03/2026
""", [{**AWA, "given_name": "Awa", "family_name": "Koné", "street": "1 rue Basse", "postcode": "69001", "city": "Lyon", "country": "FR", "birth_date": "1970-02-17", "consent": True, "tags": ["Chorale", "Bureau"]}, {"full_name": "Théo Roux", "consent": False}]),
    Case("sportlink.csv", "contacts", """
Relatiecode;Naam;Voorletters;Roepnaam;Tussenvoegsel;Achternaam;Geslacht;Geb.dat.;E-mail;Mobiel;Telefoon;Straat;Huisnr;Toev.;Postcode;Plaats;Lid sinds;Lidsoort
ABC12D3;Berg, van den, B.;B.;Bo;van den;Berg;Man;17-02-1970;bo@example.net;+31612345678;;Dorpsstraat;12;a;1011 AB;Amsterdam;01-03-2024;Spelend lid
""", [{"given_name": "Bo", "family_name": "van den Berg", "email": "bo@example.net", "birth_date": "1970-02-17", "city": "Amsterdam", "postcode": "1011 AB", "phone": "+31612345678"}]),
    Case("styreweb.csv", "contacts", """
Medlemsnr;Fornavn;Mellomnavn;Etternavn;Fødselsdato;Kjønn;Gateadresse;Postnr;Poststed;Mobil;E-post;Innmeldt dato;Medlemskategori;Reservert mot e-post
301;Åse;;Bjørnsen;17.02.1970;Kvinne;Storgata 1;0155;Oslo;+4799900001;aase@example.org;01.03.2024;Voksen;Nei
302;Per;Olav;Næss;;Mann;Kirkeveien 2;5003;Bergen;;per@example.net;15.06.2025;Ungdom;Ja
""", [{"full_name": "Åse Bjørnsen", "email": "aase@example.org", "street": "Storgata 1", "postcode": "0155", "city": "Oslo", "birth_date": "1970-02-17"}, {"family_name": "Næss", "city": "Bergen", "consent": False}]),
    Case("laget-medlemmar.csv", "contacts", """
Förnamn;Efternamn;Personnummer;Adress;C/O;Postnummer;Postort;Telefon hem;Telefon mobil;E-post;E-post målsman 1;Lag;Roll;Medlem fr.o.m.
Bo;Berg;;Storgatan 1;;903 20;Umeå;;+46701740605;bo@example.net;;Kör;Medlem;2024-03-01
Karin;Åkesson;;Lillgatan 2;;111 22;Stockholm;;;karin@example.org;;;Ledare;2025-06-15
""", [{**BO, "street": "Storgatan 1", "postcode": "903 20", "city": "Umeå", "phone": "+46701740605"}, {"full_name": "Karin Åkesson", "email": "karin@example.org", "city": "Stockholm"}], "cp1252"),
    Case("holdsport.csv", "contacts", """
"Navn";"Adresse";"Post nr.";"By";"Fødselsdag";"Tlf.";"Mobil";"E-mail";"Hold";"Indmeldelsesdato"
"Søren Østergård";"Nørregade 5";"8000";"Aarhus C";"17-02-1970";"";"+4520123456";"soeren@example.org";"Kor";"01-03-2024"
"Mette Kjær";"";"";"";"";"";"";"mette@example.net";"";"15-06-2025"
""", [{"full_name": "Søren Østergård", "email": "soeren@example.org", "street": "Nørregade 5", "postcode": "8000", "city": "Aarhus C", "birth_date": "1970-02-17"}, {"full_name": "Mette Kjær", "email": "mette@example.net"}]),
    Case("gestion-socios.csv", "contacts", """
Nº Socio;Nombre;Primer Apellido;Segundo Apellido;DNI/NIF;F. Nacimiento;Dirección;C.P.;Población;Provincia;Teléfono 1;Móvil;Correo-e;F. Alta;F. Baja;Cuota;Observaciones
17;Guadalupe;Peña;García;;17/02/1970;Calle Mayor 1;36201;Vigo;Pontevedra;;600 000 001;g@example.org;01/03/2024;;Anual;Le gusta leer por la noche
18;Iván;Muñoz;;;;;28001;Madrid;Madrid;;;ivan@example.net;15/06/2025;;Anual;
""", [{"given_name": "Guadalupe", "family_name": "Peña García", "email": "g@example.org", "birth_date": "1970-02-17", "street": "Calle Mayor 1", "postcode": "36201", "city": "Vigo", "message": "Le gusta leer por la noche"}, {"full_name": "Iván Muñoz", "city": "Madrid"}], "cp1252"),
    Case("wildapricot.csv", "contacts", """
User ID,Member ID,First name,Last name,Organization,e-Mail,Phone,Member role,Membership level,Membership status,Member since,Renewal due,Balance,Subscribed to emails,Event announcements,Creation date,Last login,Notes,Group participation
61001,61001,Awa,Koné,Verlag,awa@example.org,+447700900121,,Individual,Active,03/01/2024,03/01/2027,0,yes,yes,03/01/2024,03/02/2026,Met at the fair,Choir
61002,61002,Bo,Berg,,bo@example.net,,,Individual,Lapsed,06/15/2025,06/15/2026,20,no,no,06/15/2025,,,
""", [{**AWA, "organisation": "Verlag", "phone": "+447700900121", "consent": True, "notes": "Met at the fair"}, {**BO, "consent": False}]),
    Case("spond.csv", "contacts", """
First name,Last name,Birth date,Email,Phone number,Group,Subgroup,Guardian 1 name,Guardian 1 email,Guardian 1 phone,Address,Postal code,City
Awa,Koné,1970-02-17,awa@example.org,+447700900121,Choir,Alto,,,,1 Low Road,LS1 1AA,Leeds
Nia,Campbell,2014-05-04,,,Choir,Children,Rhys Campbell,rhys@example.org,+447700900122,,,
""", [{**AWA, "birth_date": "1970-02-17", "phone": "+447700900121", "street": "1 Low Road", "postcode": "LS1 1AA", "city": "Leeds"}, {"full_name": "Nia Campbell", "birth_date": "2014-05-04"}]),
    Case("churchsuite-addressbook.csv", "contacts", """
id,title,first_name,middle_name,last_name,known_as,maiden_name,sex,date_of_birth,marital,job,employer,mobile,telephone,work_telephone,email,address,address2,address3,city,county,postcode,country,site_name,communication_general_email,tags,date_created
9001,Mrs,Awa,,Koné,,,f,1970-02-17,,,,+447700900121,,,awa@example.org,1 Low Road,,,Leeds,,LS1 1AA,GB,Main,yes,"Choir, Host",2026-03-02
9002,Mr,Bo,,Berg,,,m,,,,,,,,bo@example.net,,,,York,,,GB,Main,no,,2026-03-13
""", [{**AWA, "birth_date": "1970-02-17", "street": "1 Low Road", "city": "Leeds", "postcode": "LS1 1AA", "country": "GB", "tags": ["Choir", "Host"]}, {**BO, "city": "York"}]),
    Case("planningcenter.csv", "contacts", """
"Person ID","Name Prefix","Given Name","First Name","Nickname","Middle Name","Last Name","Name Suffix","Birthdate","Gender","Membership","Status","Home Email","Work Email","Other Email","Mobile Phone Number","Home Phone Number","Home Address Street Line 1","Home Address Street Line 2","Home Address City","Home Address State","Home Address Zip Code","Created At"
"81","","","Awa","","","Koné","","1970-02-17","F","Member","active","awa@example.org","","","+447700900121","","1 Low Road","","Leeds","","LS1 1AA","2026-03-02 19:01:33"
"82","","","Bo","","","Berg","","","M","Visitor","active","bo@example.net","","","","","","","","","",""
""", [{**AWA, "birth_date": "1970-02-17", "street": "1 Low Road", "city": "Leeds", "postcode": "LS1 1AA"}, BO]),
    Case("churchtools.csv", "contacts", """
ID;Vorname;Nachname;Rufname;E-Mail;Telefonprivat;Telefonhandy;Strasse;Adresszusatz;PLZ;Ort;Land;Geburtsdatum;Geschlecht;Familienstand;Status;Bereiche;Gruppen
5;Käthe;Groß;;kaethe@example.org;;+491713920001;Hauptstr. 5;;10115;Berlin;DE;1970-02-17;weiblich;;Mitglied;Gemeinde;Chor
6;Jürgen;Öl;;juergen@example.net;;;;;;Hamburg;DE;;männlich;;Freund;Gemeinde;
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "phone": "+491713920001", "street": "Hauptstr. 5", "city": "Berlin", "country": "DE"}, {"full_name": "Jürgen Öl", "city": "Hamburg"}]),
    Case("billetweb.csv", "registration", """
"Commande";"Billet";"Date";"Nom";"Prénom";"Email";"Tarif";"Prix";"Payé";"Type de paiement";"Nom acheteur";"Prénom acheteur";"Email acheteur";"Téléphone";"Contrôlé";"Commentaire"
"K-01";"0001";"02/03/2026 19:01";"Koné";"Awa";"awa@example.org";"Plein tarif";"10,00";"Oui";"CB";"Koné";"Awa";"awa@example.org";"0639980001";"Non";"Je viendrai avec mon fils"
"K-02";"0002";"13/03/2026 08:15";"Roux";"Théo";"theo@example.net";"Réduit";"5,00";"Oui";"CB";"Koné";"Awa";"awa@example.org";"";"Non";""
""", [{**AWA, "given_name": "Awa", "registered_at": "2026-03-02T19:01:00", "item": "Plein tarif", "order_number": "K-01", "message": "Je viendrai avec mon fils"}, {"full_name": "Théo Roux", "email": "theo@example.net", "item": "Réduit"}]),
    Case("billetto.csv", "registration", """
Order number,Ordered at,Buyer name,Buyer email,Attendee name,Attendee email,Ticket type,Ticket number,Price,Discount code,Status,Scanned at,Accepts newsletter
B100,2026-03-02 19:01,Awa Koné,awa@example.org,Awa Koné,awa@example.org,Standard,T1,10.00,,Paid,,Yes
B101,2026-03-13 08:15,Bo Berg,bo@example.net,Bo Berg,bo@example.net,Student,T2,5.00,,Cancelled,,No
""", [{**AWA, "registered_at": "2026-03-02T19:01:00", "item": "Standard", "order_number": "B100", "consent": True}, {**BO, "registration": "cancelled", "consent": False}]),
    Case("trybooking.csv", "registration", """
Booking ID,Booking First Name,Booking Last Name,Booking Email,Booking Telephone,Date Booked (UTC+11),Event Name,Session Date,Ticket Type,Ticket Number,Quantity,Net Booking,Ticket Data: First Name,Ticket Data: Last Name,Ticket Data: Email,Void,Check-In
88,Awa,Koné,awa@example.org,+61491570156,02Mar2026 19:01,Spring Assembly,16Apr2026 18:00,General,88-1,1,0,Awa,Koné,awa@example.org,No,
89,Bo,Berg,bo@example.net,,13Mar2026 08:15,Spring Assembly,16Apr2026 18:00,General,89-1,1,0,Bo,Berg,bo@example.net,No,
""", [{**AWA, "event": "Spring Assembly", "item": "General", "phone": "+61491570156"}, BO]),
    Case("entradium.csv", "registration", """
Localizador;Fecha de compra;Entrada;Precio;Nombre;Apellidos;Correo electrónico;Teléfono;Código de entrada;Validada;Fecha de validación
L1;02/03/2026 19:01:33;General;10,00 €;Guadalupe;Peña García;g@example.org;+34600000001;C1;No;
L2;13/03/2026 08:15:00;Reducida;5,00 €;Iván;Muñoz;ivan@example.net;;C2;No;
""", [{"given_name": "Guadalupe", "family_name": "Peña García", "email": "g@example.org", "registered_at": "2026-03-02T19:01:33", "item": "General", "order_number": "L1"}, {"full_name": "Iván Muñoz"}]),
    Case("eventix.csv", "registration", """
"Bestelnummer","Besteldatum","Voornaam","Achternaam","E-mailadres","Telefoonnummer","Ticket","Barcode","Status","Gescand"
"E1","2026-03-02 19:01:33","Awa","Koné","awa@example.org","","Early bird","123456789012","Geldig",""
"E2","2026-03-13 08:15:00","Bo","Berg","bo@example.net","","Regulier","123456789013","Geannuleerd",""
""", [{**AWA, "order_number": "E1", "registered_at": "2026-03-02T19:01:33", "item": "Early bird"}, {**BO, "registration": "cancelled"}]),
    Case("bilety.csv", "registration", """
Nr zamówienia;Data zakupu;Imię;Nazwisko;Adres e-mail;Telefon;Rodzaj biletu;Ilość;Cena;Status płatności;Uwagi
Z1;02.03.2026 19:01;Łucja;Żak;lucja@example.org;+48500000001;Normalny;2;20,00;Opłacone;Poproszę miejsce przy wyjściu
Z2;13.03.2026 08:15;Paweł;Wójcik;pawel@example.net;;Ulgowy;1;5,00;Anulowane;
""", [{"full_name": "Łucja Żak", "given_name": "Łucja", "email": "lucja@example.org", "registered_at": "2026-03-02T19:01:00", "item": "Normalny", "order_number": "Z1", "message": "Poproszę miejsce przy wyjściu"}, {"full_name": "Paweł Wójcik", "email": "pawel@example.net"}], "cp1250"),
    Case("liput.csv", "registration", """
Tilausnumero;Tilattu;Etunimi;Sukunimi;Sähköposti;Puhelin;Lipputyyppi;Hinta;Tila;Lisätiedot
T1;2.3.2026 19.01;Päivi;Mäkelä;paivi@example.org;+358401234567;Perus;10,00;Maksettu;Tulen ystävän kanssa paikalle
T2;13.3.2026 8.15;Antti;Öhman;antti@example.net;;Opiskelija;5,00;Peruttu;
""", [{"full_name": "Päivi Mäkelä", "email": "paivi@example.org", "registered_at": "2026-03-02T19:01:00", "item": "Perus", "order_number": "T1"}, {"full_name": "Antti Öhman", "registration": "cancelled"}]),
    Case("rsvpify.csv", "registration", """
First Name,Last Name,Email,Phone,Party,Response,Meal Choice,Additional Guests,Note to host,Responded On
Awa,Koné,awa@example.org,+447700900121,Koné,Attending,Vegan,1,Looking forward to it very much,03/02/2026 7:01 PM
Bo,Berg,bo@example.net,,Berg,Not Attending,,0,,03/13/2026 8:15 AM
""", [{**AWA, "registered_at": "2026-03-02T19:01:00", "message": "Looking forward to it very much"}, BO]),
    Case("kickstarter-backer-report.csv", "orders", """
"Backer Number","Backer UID","Backer Name","Email","Shipping Country","Shipping Amount","Reward Title","Backing Minimum","Reward ID","Pledge Amount","Pledged At","Rewards Sent?","Pledged Status","Notes"
"1","11","Awa Koné","awa@example.org","FR","€0.00","Hardcover book","€25.00","501","€25.00","2026/03/02, 19:01","","collected",""
"2","12","Bo Berg","bo@example.net","SE","€0.00","E-book","€10.00","502","€12.00","2026/03/13, 08:15","","dropped",""
""", [{**AWA, "country": "FR", "item": "Hardcover book", "ordered_at": "2026-03-02T19:01:00"}, {**BO, "item": "E-book"}]),
    Case("ulule.csv", "orders", """
Numéro de commande;Statut;Date;Contrepartie;Quantité;Montant;Nom du contributeur;Prénom;Nom;Email;Adresse de livraison;Code postal;Ville;Pays;Commentaire
U1;Payée;02/03/2026 19:01;Le livre;2;50,00;awak;Awa;Koné;awa@example.org;1 rue Basse;69001;Lyon;France;Bravo pour ce beau projet
U2;Annulée;13/03/2026 08:15;Le poster;1;10,00;theo;Théo;Roux;theo@example.net;;;;France;
""", [{**AWA, "order_number": "U1", "order_status": "Payée", "item": "Le livre", "quantity": 2, "ordered_at": "2026-03-02T19:01:00", "street": "1 rue Basse", "city": "Lyon", "country": "FR"}, {"full_name": "Théo Roux", "item": "Le poster"}]),
    Case("startnext.csv", "orders", """
Bestell-ID;Datum;Vorname;Nachname;E-Mail;Dankeschön;Anzahl;Betrag;Zahlungsstatus;Lieferadresse Straße;Lieferadresse PLZ;Lieferadresse Ort;Lieferadresse Land
S1;02.03.2026 19:01;Käthe;Groß;kaethe@example.org;Buch mit Widmung;1;25,00;bezahlt;Hauptstr. 5;10115;Berlin;Deutschland
S2;13.03.2026 08:15;Jürgen;Öl;juergen@example.net;Postkarten;3;9,00;offen;;;;
""", [{"full_name": "Käthe Groß", "order_number": "S1", "item": "Buch mit Widmung", "quantity": 1, "order_status": "bezahlt", "city": "Berlin", "ordered_at": "2026-03-02T19:01:00"}, {"full_name": "Jürgen Öl", "item": "Postkarten", "quantity": 3}]),
    Case("twingle.csv", "orders", """
Spenden-ID;Zeitstempel;Betrag;Währung;Rhythmus;Zahlungsart;Status;Anrede;Vorname;Nachname;Firma;E-Mail;Straße;PLZ;Ort;Land;Newsletter;Spendenzweck
TW1;2026-03-02 19:01:33;25;EUR;einmalig;SEPA;abgeschlossen;Frau;Käthe;Groß;;kaethe@example.org;Hauptstr. 5;10115;Berlin;DE;ja;Bücher für alle
TW2;2026-03-13 08:15:00;10;EUR;monatlich;SEPA;abgeschlossen;Herr;Jürgen;Öl;;juergen@example.net;;;;DE;nein;Bücher für alle
""", [{"full_name": "Käthe Groß", "order_number": "TW1", "ordered_at": "2026-03-02T19:01:33", "item": "Bücher für alle", "street": "Hauptstr. 5", "consent": True}, {"full_name": "Jürgen Öl", "consent": False}]),
    Case("changeorg.csv", "join_form", """
Name,City,State,Postal Code,Country,Email,Signed On,Comment
Awa Koné,Lyon,,69001,France,awa@example.org,2026-03-02,Because my school library was closed last year
Bo Berg,Umeå,,903 20,Sweden,bo@example.net,2026-03-13,
""", [{**AWA, "city": "Lyon", "postcode": "69001", "country": "FR", "message": "Because my school library was closed last year", "submitted_at": "2026-03-02"}, {**BO, "country": "SE"}]),
    Case("openpetition.csv", "join_form", """
Nr;Name;Straße;PLZ;Ort;Land;E-Mail;Unterschrieben am;Öffentlich;Kommentar;Newsletter
1;Käthe Groß;Hauptstr. 5;10115;Berlin;Deutschland;kaethe@example.org;02.03.2026;ja;Weil Bücher allen gehören sollen;ja
2;Jürgen Öl;Weg 2;20095;Hamburg;Deutschland;juergen@example.net;13.03.2026;nein;;nein
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "street": "Hauptstr. 5", "city": "Berlin", "submitted_at": "2026-03-02", "message": "Weil Bücher allen gehören sollen", "consent": True}, {"full_name": "Jürgen Öl", "consent": False}]),
    Case("controlshift.csv", "join_form", """
signature_id,first_name,last_name,email,phone_number,postcode,country,created_at,join_organisation,reason,source,confirmed_at,unsubscribe_at
1,Awa,Koné,awa@example.org,+447700900121,LS1 1AA,GB,2026-03-02 19:01:33 UTC,true,I walk past this park every day,facebook,2026-03-02 19:03:00 UTC,
2,Bo,Berg,bo@example.net,,YO1 7HH,GB,2026-03-13 08:15:00 UTC,false,,email,,
""", [{**AWA, "phone": "+447700900121", "postcode": "LS1 1AA", "country": "GB", "message": "I walk past this park every day", "source": "facebook", "submitted_at": "2026-03-02T19:01:33+00:00"}, {**BO, "source": "email"}]),
    Case("firme.csv", "join_form", """
Data firma;Nome;Cognome;Indirizzo e-mail;CAP;Comune;Cellulare;Motivazione;Consenso al trattamento;Voglio restare aggiornato
02/03/2026 19:01;Chiara;De Luca;chiara@example.org;20121;Milano;;Perché il parco è di tutti noi;Sì;Sì
13/03/2026 08:15;Niccolò;Rossi;nico@example.net;10121;Torino;;;Sì;No
""", [{"given_name": "Chiara", "family_name": "De Luca", "email": "chiara@example.org", "submitted_at": "2026-03-02T19:01:00", "postcode": "20121", "city": "Milano", "message": "Perché il parco è di tutti noi"}, {"full_name": "Niccolò Rossi", "city": "Torino"}]),
    Case("demio.csv", "attendance", """
Name,Email,Registered Date,Joined Date,Left Date,Attended,Minutes Attended,Focus %,Country,Timezone,Referrer
Awa Koné,awa@example.org,2026-03-02 19:01:33,2026-04-16 19:01:02,2026-04-16 19:59:00,Yes,58,90,France,Europe/Paris,
Bo Berg,bo@example.net,2026-03-13 08:15:00,,,No,0,0,Sweden,Europe/Stockholm,
""", [{**AWA, "registered_at": "2026-03-02T19:01:33", "joined_at": "2026-04-16T19:01:02", "left_at": "2026-04-16T19:59:00", "attended": True}, {**BO, "attended": False}]),
    Case("clickmeeting.csv", "attendance", """
Nickname,First name,Last name,Email,Login time,Logout time,Time in room,Device,Country
Awa,Awa,Koné,awa@example.org,2026-04-16 19:01:02,2026-04-16 19:59:00,00:57:58,Desktop,FR
Bo,Bo,Berg,bo@example.net,2026-04-16 19:03:02,2026-04-16 20:00:00,00:56:58,Mobile,SE
""", [{**AWA, "joined_at": "2026-04-16T19:01:02", "left_at": "2026-04-16T19:59:00", "attended": True}, BO]),
    Case("bigmarker.csv", "attendance", """
First Name,Last Name,Email,Registration Date,Unsubscribed,Attended Live,Entered At,Left At,Total Attendance Time,Certificates,Custom: Where do you live?
Awa,Koné,awa@example.org,03/02/2026 07:01 PM,No,Yes,04/16/2026 07:01 PM,04/16/2026 07:59 PM,58:00,,Lyon
Bo,Berg,bo@example.net,03/13/2026 08:15 AM,No,No,,,,,Umeå
""", [{**AWA, "registered_at": "2026-03-02T19:01:00", "attended": True, "joined_at": "2026-04-16T19:01:00"}, {**BO, "attended": False}]),
    Case("teams-webinar-registration.csv", "registration", """
First Name,Last Name,Email,Registration Time,Registration Status,Company,Questions for the speakers
Awa,Koné,awa@example.org,"3/2/2026, 7:01:33 PM",Registered,Verlag,Will there be a recording for those who work
Bo,Berg,bo@example.net,"3/13/2026, 8:15:00 AM",Canceled,,
""", [{**AWA, "registered_at": "2026-03-02T19:01:33", "organisation": "Verlag", "registration": "registered", "message": "Will there be a recording for those who work"}, {**BO, "registration": "cancelled"}], "utf-16"),
    Case("bbb-teilnahme.csv", "attendance", """
Name;Rolle;Beigetreten;Verlassen;Dauer;Chat-Nachrichten;Redezeit
Käthe Groß;Moderator;16.04.2026 18:55;16.04.2026 20:00;01:05:00;4;00:10:00
Jürgen Öl;Zuschauer;16.04.2026 19:01;16.04.2026 19:59;00:58:00;0;00:00:00
""", [{"joined_at": "2026-04-16T18:55:00", "attended": True}, {"joined_at": "2026-04-16T19:01:00", "left_at": "2026-04-16T19:59:00"}]),
    Case("asistentes-webinar.csv", "attendance", """
Asistió;Nombre;Apellidos;Correo;Hora de registro;Hora de entrada;Hora de salida;Tiempo en sesión (minutos)
Sí;Guadalupe;Peña García;g@example.org;02/03/2026 19:01;16/04/2026 19:01;16/04/2026 19:59;58
No;Iván;Muñoz;ivan@example.net;13/03/2026 08:15;--;--;--
""", [{"given_name": "Guadalupe", "family_name": "Peña García", "email": "g@example.org", "registered_at": "2026-03-02T19:01:00", "joined_at": "2026-04-16T19:01:00", "attended": True}, {"full_name": "Iván Muñoz", "attended": False}]),
    Case("brevo.csv", "contacts", """
CONTACT ID;EMAIL;FIRSTNAME;LASTNAME;SMS;EXT_ID;DOUBLE_OPT-IN;OPT_IN;ADDED_TIME;MODIFIED_TIME
1;awa@example.org;Awa;Koné;447700900121;;Yes;Yes;02-03-2026 19:01:33;02-03-2026 19:01:33
2;bo@example.net;Bo;Berg;;;;No;13-03-2026 08:15:00;
""", [{**AWA, "registered_at": "2026-03-02T19:01:33"}, BO]),
    Case("getresponse.csv", "contacts", """
"email","name","added on","origin","ip","country","city","phone","tags","score"
"awa@example.org","Awa Koné","2026-03-02 19:01:33","form","","France","Lyon","+447700900121","reader|host","3"
"bo@example.net","Bo Berg","2026-03-13 08:15:00","import","","Sweden","Umeå","","",""
""", [{**AWA, "registered_at": "2026-03-02T19:01:33", "country": "FR", "city": "Lyon", "phone": "+447700900121"}, {**BO, "city": "Umeå"}]),
    Case("laposta.csv", "contacts", """
E-mailadres;Voornaam;Achternaam;Aanhef;Woonplaats;Status;Aangemeld op;Afgemeld op;Bron
awa@example.org;Awa;Koné;Beste Awa;Lyon;actief;02-03-2026 19:01;;website
bo@example.net;Bo;Berg;Beste Bo;Umeå;afgemeld;13-03-2026 08:15;14-03-2026 10:00;import
""", [{**AWA, "city": "Lyon", "registered_at": "2026-03-02T19:01:00", "consent": True}, {**BO, "consent": False}]),
    Case("campaignmonitor.csv", "contacts", """
Email address,Name,Date joined,Status,Consent to track,City,Interests
awa@example.org,Awa Koné,2 Mar 2026,Active,Yes,Lyon,"Choir, Books"
bo@example.net,Bo Berg,13 Mar 2026,Unsubscribed,Unknown,Umeå,
""", [{**AWA, "city": "Lyon", "registered_at": "2026-03-02", "consent": True}, {**BO, "consent": False}]),
    Case("rapidmail.csv", "contacts", """
E-Mail-Adresse;Geschlecht;Vorname;Nachname;Status;Erstellt am;Aktiviert am;Abgemeldet am;Ort
kaethe@example.org;female;Käthe;Groß;aktiv;02.03.2026 19:01:33;02.03.2026 19:05:00;;Berlin
juergen@example.net;male;Jürgen;Öl;abgemeldet;13.03.2026 08:15:00;;14.03.2026 10:00:00;Hamburg
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "city": "Berlin", "consent": True}, {"full_name": "Jürgen Öl", "consent": False}]),
    Case("qualtrics.csv", "join_form", """
StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,RecipientLastName,RecipientFirstName,RecipientEmail,DistributionChannel,UserLanguage,Q1,Q2,Q3
Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,Recorded Date,Response ID,Recipient Last Name,Recipient First Name,Recipient Email,Distribution Channel,User Language,What is your full name?,What is your e-mail address?,Tell us why you would like to join
2026-03-02 18:58:00,2026-03-02 19:01:33,IP Address,,100,213,True,2026-03-02 19:01:34,R_1,,,,anonymous,EN,Awa Koné,awa@example.org,I would like to help in the library
2026-03-13 08:10:00,2026-03-13 08:15:00,IP Address,,100,300,True,2026-03-13 08:15:01,R_2,,,,anonymous,EN,Bo Berg,bo@example.net,
""", [{**AWA, "message": "I would like to help in the library"}, BO]),
    Case("eusurvey.csv", "join_form", """
Alias;Votre nom;Votre prénom;Votre adresse électronique;Pays de résidence;Pourquoi souhaitez-vous nous rejoindre ?;Case à cocher: j'accepte de recevoir la lettre;Contribution ID;Date de création;Langues
a1;Koné;Awa;awa@example.org;France;Je voudrais aider à la bibliothèque;Oui;C1;02/03/2026 19:01:33;FR
a2;Roux;Théo;theo@example.net;Belgique;;Non;C2;13/03/2026 08:15:00;FR
""", [{**AWA, "country": "FR", "message": "Je voudrais aider à la bibliothèque", "consent": True, "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Théo Roux", "country": "BE", "consent": False}]),
    Case("webropol.csv", "join_form", """
Vastaajan numero;Vastausaika;Nimesi;Sähköpostiosoite;Puhelinnumero;Paikkakunta;Miksi haluat mukaan?;Saako sinulle lähettää uutiskirjeen?
1;2.3.2026 19:01;Päivi Mäkelä;paivi@example.org;+358401234567;Oulu;Haluan auttaa kirjastossa iltaisin;Kyllä
2;13.3.2026 8:15;Antti Öhman;antti@example.net;;Turku;;Ei
""", [{"full_name": "Päivi Mäkelä", "email": "paivi@example.org", "city": "Oulu", "message": "Haluan auttaa kirjastossa iltaisin", "consent": True, "submitted_at": "2026-03-02T19:01:00"}, {"full_name": "Antti Öhman", "consent": False}]),
    Case("kontaktni-forma.csv", "join_form", """
Време;Име и презиме;Е-пошта;Телефон;Град;Порука
02.03.2026. 19:01;Милица Јовановић;milica@example.org;+381601234567;Ниш;Желим да помогнем у библиотеци
13.03.2026. 08:15;Петар Илић;petar@example.net;;Београд;
""", [{"full_name": "Милица Јовановић", "email": "milica@example.org", "city": "Ниш", "message": "Желим да помогнем у библиотеци", "submitted_at": "2026-03-02T19:01:00"}, {"full_name": "Петар Илић"}], "cp1251"),
    Case("prestashop.csv", "orders", """
"ID";"Référence";"Nouveau client";"Livraison";"Client";"Total";"Paiement";"État";"Date";"Email"
"101";"XKBKNABJK";"1";"France";"A. Koné";"9,99 €";"Chèque";"Paiement accepté";"2026-03-02 19:01:33";"awa@example.org"
"102";"OHSATSERP";"0";"France";"T. Roux";"4,00 €";"Chèque";"Annulé";"2026-03-13 08:15:00";"theo@example.net"
""", [{"full_name": "A. Koné", "email": "awa@example.org", "ordered_at": "2026-03-02T19:01:33", "order_status": "Paiement accepté"}, {"email": "theo@example.net", "order_status": "Annulé"}]),
    Case("shopware.csv", "orders", """
orderNumber;orderDateTime;stateMachineState;customerNumber;email;firstName;lastName;company;street;zipcode;city;country;label;quantity;unitPrice
10001;2026-03-02 19:01:33;Offen;K1;kaethe@example.org;Käthe;Groß;;Hauptstr. 5;10115;Berlin;Deutschland;Brot und Rosen;2;9.99
10002;2026-03-13 08:15:00;Abgeschlossen;K2;juergen@example.net;Jürgen;Öl;;;;;;Plakat;1;4.00
""", [{"full_name": "Käthe Groß", "order_number": "10001", "item": "Brot und Rosen", "quantity": 2, "city": "Berlin", "order_status": "Offen"}, {"full_name": "Jürgen Öl", "item": "Plakat"}]),
    Case("gumroad.csv", "orders", """
Purchase ID,Item Name,Buyer Name,Purchase Email,Buyer Email,Purchase Date,Purchase Time (UTC timezone),Quantity,Sale Price ($),Shipping Address,City,Zip Code,State,Country,Refunded?,Referrer,Can Contact?
g1,Bread and roses,Awa Koné,awa@example.org,,2026-03-02,19:01:33,1,9.99,1 rue Basse,Lyon,69001,,France,0,direct,1
g2,Poster,Bo Berg,bo@example.net,,2026-03-13,08:15:00,2,4.00,,,,,Sweden,0,direct,0
""", [{**AWA, "order_number": "g1", "item": "Bread and roses", "quantity": 1, "country": "FR", "city": "Lyon"}, {**BO, "quantity": 2}]),
    Case("ecwid.csv", "orders", """
order_number,fulfillment_status,payment_status,create_date,customer_email,customer_name,shipping_street,shipping_city,shipping_postal_code,shipping_country,item_name,item_sku,item_quantity,item_price,order_total,customer_comments
1001,SHIPPED,PAID,2026-03-02 19:01:33,awa@example.org,Awa Koné,1 rue Basse,Lyon,69001,France,Bread and roses,BR,1,9.99,9.99,Please ring at the back door
1002,AWAITING,PAID,2026-03-13 08:15:00,bo@example.net,Bo Berg,,Umeå,903 20,Sweden,Poster,PO,2,4.00,8.00,
""", [{**AWA, "order_number": "1001", "item": "Bread and roses", "quantity": 1, "street": "1 rue Basse", "country": "FR", "message": "Please ring at the back door"}, {**BO, "item": "Poster", "quantity": 2}]),
    Case("pedidos-loja.csv", "orders", """
Número do Pedido;E-mail;Data;Status do Pedido;Status do Pagamento;Nome do comprador;CPF / CNPJ;Telefone;Nome para a entrega;Endereço;Número;Complemento;Bairro;Cidade;CEP;Estado;País;Nome do Produto;Valor do Produto;Quantidade Comprada
201;joana@example.org;02/03/2026 19:01:33;Aberto;Confirmado;Joana Conceição;;+5511961234567;Joana Conceição;Rua Augusta;10;;Centro;São Paulo;01000-000;SP;Brasil;Pão e rosas;9,99;1
202;davi@example.net;13/03/2026 08:15:00;Cancelado;Recusado;Davi Araújo;;;Davi Araújo;;;;;Recife;;PE;Brasil;Cartaz;4,00;2
""", [{"full_name": "Joana Conceição", "email": "joana@example.org", "order_number": "201", "ordered_at": "2026-03-02T19:01:33", "order_status": "Aberto", "city": "São Paulo", "country": "BR", "item": "Pão e rosas", "quantity": 1, "phone": "+5511961234567"}, {"full_name": "Davi Araújo", "item": "Cartaz", "quantity": 2}], "cp1252"),
    Case("samsung.csv", "contacts", """
Display Name,Given Name,Family Name,Mobile Phone,Home Phone,Work Phone,Home Email,Work Email,Company,Title,Home Address,Notes
Awa Koné,Awa,Koné,+447700900121,,,awa@example.org,,Verlag,,,Met at the fair
Bo Berg,Bo,Berg,,,,bo@example.net,,,,,
""", [{**AWA, "phone": "+447700900121", "organisation": "Verlag", "notes": "Met at the fair"}, BO]),
    Case("whatsapp-group.csv", "contacts", """
Country Code,Phone Number,Formatted Phone,Saved Name,Public Name,Is Admin,Group Name
44,7700900121,+44 7700 900121,Awa Koné,awa,FALSE,Choir
44,7700900122,+44 7700 900122,Bo Berg,bo,TRUE,Choir
""", [{"full_name": "Awa Koné"}, {"full_name": "Bo Berg"}]),
    Case("nokia.csv", "contacts", """
"Titel","Vorname","Zweiter Vorname","Nachname","Suffix","Position","Firma","Geburtstag","SIP-Adresse","Push-to-talk","Telefon allgemein","Mobiltelefon allgemein","E-Mail allgemein","Straße allgemein","PLZ allgemein","Ort allgemein","Land allgemein"
"","Käthe","","Groß","","","Verlag","","","","","+491713920001","kaethe@example.org","Hauptstr. 5","10115","Berlin","Deutschland"
"","Jürgen","","Öl","","","","","","","","","juergen@example.net","","","",""
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "phone": "+491713920001", "organisation": "Verlag", "street": "Hauptstr. 5", "postcode": "10115", "city": "Berlin", "country": "DE"}, {"full_name": "Jürgen Öl"}], "utf-16"),
    Case("renraku.csv", "contacts", """
姓,名,姓（よみ）,名（よみ）,会社名,部署,メールアドレス,携帯電話,郵便番号,住所,備考
佐藤,花子,さとう,はなこ,,,hanako@example.org,,100-0001,東京都千代田区1-1,合唱団
鈴木,一郎,すずき,いちろう,,,ichiro@example.net,,,,
""", [{"family_name": "佐藤", "given_name": "花子", "email": "hanako@example.org", "postcode": "100-0001"}, {"family_name": "鈴木", "email": "ichiro@example.net"}], "shift_jis"),
    Case("tongxunlu.csv", "contacts", """
姓名,性别,手机号码,电子邮箱,所在城市,单位,加入日期,备注
王芳,女,+8613800000001,wang@example.org,上海,,2024-03-01,喜欢唱歌
李强,男,,li@example.net,北京,出版社,2025-06-15,
""", [{"full_name": "王芳", "phone": "+8613800000001", "email": "wang@example.org", "city": "上海"}, {"full_name": "李强", "organisation": "出版社"}], "gb18030"),
    Case("catalog-gr.csv", "contacts", """
Επώνυμο;Όνομα;Ηλεκτρονικό ταχυδρομείο;Κινητό;Διεύθυνση;ΤΚ;Πόλη;Χώρα;Ημερομηνία γέννησης;Παρατηρήσεις
Παπαδάκη;Ελένη;eleni@example.org;+306900000001;Ερμού 1;10563;Αθήνα;Ελλάδα;17/02/1970;Τραγουδά στη χορωδία
Νίκου;Γιώργος;giorgos@example.net;;;;Πάτρα;Ελλάδα;;
""", [{"family_name": "Παπαδάκη", "given_name": "Ελένη", "email": "eleni@example.org", "city": "Αθήνα", "country": "GR", "birth_date": "1970-02-17"}, {"given_name": "Γιώργος", "city": "Πάτρα"}], "cp1253"),
    Case("uyeler.csv", "contacts", """
Üye No;Adı;Soyadı;E-posta;Cep Telefonu;Adres;İlçe;İl;Doğum Tarihi;Üyelik Tarihi;Açıklama
1;Ayşe;Yılmaz;ayse@example.org;+905301234567;Cumhuriyet Cad. 1;Kadıköy;İstanbul;17.02.1970;01.03.2024;Koroda söylüyor
2;Çağlar;Öztürk;caglar@example.net;;;;Ankara;;15.06.2025;
""", [{"given_name": "Ayşe", "family_name": "Yılmaz", "email": "ayse@example.org", "phone": "+905301234567", "birth_date": "1970-02-17"}, {"full_name": "Çağlar Öztürk"}], "cp1254"),
]  # fmt: skip
