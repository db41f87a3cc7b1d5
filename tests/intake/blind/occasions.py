"""Who signed up for something and who came, as services for events and meetings write it."""

from tests.intake.blind.case import AWA, BO, Case

FILES = [
    Case("eventbrite-bericht.csv", "registration", """
Bestellnummer,Bestelldatum,Vorname,Nachname,E-Mail,Anzahl,Preisstufe,Ticketart,Teilnehmernr.,Gruppe,Bestellart,Währung,Gesamtbetrag,Gebühren,Teilnehmerstatus,Wohnort,Land
991,02.03.2026 19:01,Käthe,Groß,kaethe@example.org,1,,Standard,55,,Kostenlos,EUR,0.00,0.00,Nimmt teil,Köln,Deutschland
992,13.03.2026 08:15,Jürgen,Öl,juergen@example.net,1,,Standard,56,,Kostenlos,EUR,0.00,0.00,Storniert,Wien,Österreich
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "registered_at": "2026-03-02T19:01:00", "item": "Standard",
       "registration": "registered", "country": "DE", "city": "Köln", "order_number": "991"},
      {"full_name": "Jürgen Öl", "registration": "cancelled", "country": "AT"}]),
    Case("attendees-2026.csv", "registration", """
Order ID,Order date,Event name,Event start date,Attendee first name,Attendee last name,Attendee email,Phone number,Buyer first name,Buyer last name,Buyer email,Ticket quantity,Ticket type,Attendee status,Checked in
77,2026-03-02T19:01:33Z,Spring meeting,2026-04-16,Awa,Koné,awa@example.org,+447700900121,Awa,Koné,awa@example.org,1,Free ticket,Attending,No
78,2026-03-13T08:15:00Z,Spring meeting,2026-04-16,Tom,Berg,tom@example.org,,Bo,Berg,bo@example.net,1,Free ticket,Checked In,Yes
""", [{**AWA, "phone": "+447700900121", "registered_at": "2026-03-02T19:01:33+00:00", "event": "Spring meeting",
       "registration": "registered", "item": "Free ticket"},
      {"full_name": "Tom Berg", "email": "tom@example.org", "attended": True}]),
    Case("Spring - Guests.csv", "registration", """
api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,custom_source,qr_code_url,amount,amount_tax,amount_discount,currency,coupon_code,eth_address,solana_address,survey_response_rating,survey_response_feedback,ticket_type_id,ticket_name,Where are you joining from?
gst-1,Awa Koné,Awa,Koné,awa@example.org,+447700900121,2026-03-02T19:01:33.123Z,approved,2026-04-16T17:02:00.000Z,,https://example.org/c/1,$0.00,$0.00,$0.00,,,,,,,t1,Standard,Abidjan
gst-2,Bo Berg,Bo,Berg,bo@example.net,,2026-03-13T08:15:00.000Z,declined,,newsletter,https://example.org/c/2,$0.00,$0.00,$0.00,,,,,,,t1,Standard,Umeå
""", [{**AWA, "given_name": "Awa", "phone": "+447700900121", "registration": "registered", "attended": True,
       "registered_at": "2026-03-02T19:01:33+00:00", "item": "Standard"},
      {**BO, "registration": "denied", "attended": None}]),
    Case("orderpositions.csv", "registration", """
"Veranstaltung","Bestellnummer","Positions-ID","Status","E-Mail","Telefonnummer","Bestelldatum","Bestellzeit","Produkt","Variante","Preis","Teilnehmername","Teilnehmer-E-Mail","Firma","Stadt","Land"
"Frühjahrstreffen","A1B2C","1","bezahlt","kaethe@example.org","","2026-03-02","19:01:33","Ticket","Normalpreis","5.00","Käthe Groß","kaethe@example.org","","Köln","DE"
"Frühjahrstreffen","A1B2D","1","storniert","juergen@example.net","","2026-03-13","08:15:00","Ticket","Ermäßigt","3.00","Jürgen Öl","","","Wien","AT"
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "registered_at": "2026-03-02T19:01:33", "event": "Frühjahrstreffen",
       "order_number": "A1B2C", "item": "Ticket", "country": "DE", "registration": "registered"},
      {"full_name": "Jürgen Öl", "registration": "cancelled", "registered_at": "2026-03-13T08:15:00"}]),
    Case("tickettailor.csv", "registration", """
Order ID,Order date,Order time,Order status,Event name,Event start,Buyer name,Buyer email,Buyer phone,Ticket type,Ticket code,Attendee name,Checked in,Checked in at,Marketing opt-in
or_1,2 Mar 2026,19:01,Completed,Spring meeting,16 Apr 2026 19:00,Awa Koné,awa@example.org,+447700900121,General admission,AB1,Awa Koné,Yes,16 Apr 2026 18:55,Yes
or_2,13 Mar 2026,08:15,Cancelled,Spring meeting,16 Apr 2026 19:00,Bo Berg,bo@example.net,,General admission,AB2,Bo Berg,No,,No
""", [{**AWA, "phone": "+447700900121", "registered_at": "2026-03-02T19:01:00", "attended": True, "item": "General admission",
       "event": "Spring meeting", "consent": True}, {**BO, "registration": "cancelled", "attended": False, "consent": False}]),
    Case("export-adhesions.csv", "orders", """
Référence commande;Date de la commande;Statut de la commande;Nom adhérent;Prénom adhérent;Carte d'adhérent;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;Tarif;Montant tarif;Adresse;Code postal;Ville;Numéro de téléphone
8801;02/03/2026 19:01;Validé;Koné;Awa;;Koné;Awa;awa@example.org;;Carte bancaire;Adhésion simple;10,00;1 rue Basse;69001;Lyon;0639980001
8802;13/03/2026 08:15;Validé;Roux;Théo;;Roux;Anne;anne@example.org;;Carte bancaire;Adhésion soutien;20,00;2 rue Haute;59000;Lille;
""", [{**AWA, "given_name": "Awa", "family_name": "Koné", "item": "Adhésion simple", "city": "Lyon", "postcode": "69001",
       "street": "1 rue Basse", "order_number": "8801"},
      {"full_name": "Théo Roux", "email": "anne@example.org", "city": "Lille"}]),
    Case("weezevent.csv", "registration", """
"N° de participant";"Code-barres";"Nom";"Prénom";"E-mail";"Date d'achat";"Tarif";"Montant";"État";"Contrôlé";"Date de contrôle";"Code postal";"Pays"
"1";"990001";"Koné";"Awa";"awa@example.org";"02/03/2026 19:01:33";"Plein tarif";"5,00";"Validé";"Oui";"16/04/2026 18:55:00";"69001";"France"
"2";"990002";"Roux";"Théo";"theo@example.net";"13/03/2026 08:15:00";"Tarif réduit";"3,00";"Annulé";"Non";"";"1000";"Belgique"
""", [{**AWA, "registered_at": "2026-03-02T19:01:33", "item": "Plein tarif", "attended": True, "country": "FR", "postcode": "69001"},
      {"full_name": "Théo Roux", "registration": "cancelled", "attended": False, "country": "BE"}]),
    Case("meetingAttendanceReport.csv", "attendance", """
1. Summary
Meeting title\tSpring meeting
Attended participants\t2
Start time\t4/16/26, 6:58:50 PM
End time\t4/16/26, 8:01:00 PM
Meeting duration\t1h 2m 10s
Average attendance time\t58m

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Awa Koné\t4/16/26, 7:01:02 PM\t4/16/26, 7:59:00 PM\t57m 58s\tawa@example.org\tawa@example.org\tPresenter
Bo Berg (Unverified)\t4/16/26, 7:03:02 PM\t4/16/26, 8:00:00 PM\t56m 58s\t\t\tPresenter

3. In-Meeting Activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
Awa Koné\t4/16/26, 7:01:02 PM\t4/16/26, 7:59:00 PM\t57m 58s\tawa@example.org\tPresenter
""", [{**AWA, "joined_at": "2026-04-16T19:01:02", "left_at": "2026-04-16T19:59:00", "attended": True, "event": "Spring meeting"},
      {"attended": True, "joined_at": "2026-04-16T19:03:02"}], "utf-16"),
    Case("webinar-registrations.csv", "registration", """
First name,Last name,Email,Registration time,Registration status,Country/region,Job title,What do you hope to learn?
Awa,Koné,awa@example.org,3/2/2026 7:01:33 PM,Registered,Côte d'Ivoire,Teacher,How to start a reading group
Bo,Berg,bo@example.net,3/13/2026 8:15:00 AM,Canceled,Sweden,,
""", [{**AWA, "registered_at": "2026-03-02T19:01:33", "registration": "registered", "country": "CI"},
      {**BO, "registration": "cancelled", "country": "SE"}]),
    Case("webex.csv", "attendance", """
"Meeting Name"\t"Meeting Start Time"\t"Meeting End Time"\t"Display Name"\t"First Name"\t"Last Name"\t"Role"\t"Attendee Email"\t"Join Time"\t"Leave Time"\t"Attendance Duration"\t"Connection Type"\t"Session Name"
"Spring meeting"\t"2026-04-16 18:58:00"\t"2026-04-16 20:01:00"\t"Team"\t"Team"\t""\t"Host"\t"team@example.org"\t"2026-04-16 18:58:00"\t"2026-04-16 20:01:00"\t"63 mins"\t"Desktop app"\t"Spring meeting"
"Spring meeting"\t"2026-04-16 18:58:00"\t"2026-04-16 20:01:00"\t"Awa Koné"\t"Awa"\t"Koné"\t"Attendee"\t"awa@example.org"\t"2026-04-16 19:01:02"\t"2026-04-16 19:59:00"\t"58 mins"\t"Desktop app"\t"Spring meeting"
""", [{"role": "host", "email": "team@example.org"},
      {**AWA, "joined_at": "2026-04-16T19:01:02", "left_at": "2026-04-16T19:59:00", "attended": True, "event": "Spring meeting", "role": None}],
     "utf-16"),
    Case("LearningDashboard.csv", "attendance", """
Name,Moderator,Activity Score,Talk time,Webcam Time,Messages,Emojis,Poll Votes,Raise Hands,Join,Left,Duration
Awa Koné,FALSE,2.5,00:01:00,00:00:00,3,1,0,1,4/16/2026 19:01:02,4/16/2026 19:59:00,00:57:58
Bo Berg,FALSE,1.5,00:00:00,00:00:00,1,1,0,0,4/16/2026 19:03:02,4/16/2026 20:00:00,00:56:58
""", [{"full_name": "Awa Koné", "joined_at": "2026-04-16T19:01:02", "left_at": "2026-04-16T19:59:00", "attended": True},
      {"full_name": "Bo Berg", "joined_at": "2026-04-16T19:03:02"}]),
    Case("jitsi.csv", "attendance", """
Participant,Email,Joined,Left,Time in meeting
Awa Koné,awa@example.org,2026-04-16 19:01:02,2026-04-16 19:59:00,57:58
Bo Berg,bo@example.net,2026-04-16 19:03:02,2026-04-16 20:00:00,56:58
""", [{**AWA, "joined_at": "2026-04-16T19:01:02", "left_at": "2026-04-16T19:59:00", "attended": True}, BO]),
    Case("meet.csv", "attendance", """
First name,Last name,Email,Duration,Time joined,Time exited
Awa,Koné,awa@example.org,58 min,2026-04-16 19:01,2026-04-16 19:59
Bo,Berg,bo@example.net,57 min,2026-04-16 19:03,2026-04-16 20:00
""", [{**AWA, "joined_at": "2026-04-16T19:01:00", "left_at": "2026-04-16T19:59:00", "attended": True}, BO]),
    Case("livestorm.csv", "attendance", """
Email,First name,Last name,Registration date,Attended,Attendance duration,Attendance rate,Has viewed replay,Timezone,Country,UTM source
awa@example.org,Awa,Koné,2026-03-02 19:01:33,true,58 min,95%,false,Africa/Abidjan,Ivory Coast,
bo@example.net,Bo,Berg,2026-03-13 08:15:00,false,,0%,true,Europe/Stockholm,Sweden,newsletter
""", [{**AWA, "registered_at": "2026-03-02T19:01:33", "attended": True}, {**BO, "attended": False}]),
    Case("mobilizon.csv", "registration", """
Participant name,Participant status,Participant registration date,Participant message
Awa Koné,Participant,2026-03-02 19:01:33,I will bring a cake
Bo Berg,Not approved,2026-03-13 08:15:00,
""", [{"full_name": "Awa Koné", "registered_at": "2026-03-02T19:01:33", "message": "I will bring a cake"},
      {"full_name": "Bo Berg"}]),
    Case("humanitix.csv", "registration", """
Event,Event date,Order Id,Order name,Order email,First Name,Last Name,Email,Mobile,Ticket Type,Ticket status,Date purchased,Scanned,Dietary requirements
Spring meeting,16/04/2026,HX1,Awa Koné,awa@example.org,Awa,Koné,awa@example.org,+447700900121,Standard,complete,02/03/2026 19:01,Yes,Vegan
Spring meeting,16/04/2026,HX2,Bo Berg,bo@example.net,Bo,Berg,bo@example.net,,Standard,cancelled,13/03/2026 08:15,No,
""", [{**AWA, "phone": "+447700900121", "event": "Spring meeting", "registered_at": "2026-03-02T19:01:00", "attended": True,
       "item": "Standard"}, {**BO, "registration": "cancelled", "attended": False}]),
    Case("nominativi-evento.csv", "registration", """
ID ordine,Data ordine,Nome partecipante,Cognome partecipante,Email partecipante,Tipo di biglietto,Stato,Presente
1,02/03/2026 19:01,Giulia,D'Angelo,giulia@example.org,Intero,Confermato,Sì
2,13/03/2026 08:15,Paolo,Rossi,paolo@example.net,Ridotto,Annullato,No
""", [{"full_name": "Giulia D'Angelo", "email": "giulia@example.org", "item": "Intero", "attended": True,
       "registered_at": "2026-03-02T19:01:00", "registration": "registered"},
      {"full_name": "Paolo Rossi", "registration": "cancelled", "attended": False}]),
    Case("lista-obecnosci.csv", "attendance", """
Imię,Nazwisko,E-mail,Godzina dołączenia,Godzina wyjścia,Czas trwania
Zofia,Wiśniewska,zofia@example.org,2026-04-16 19:01:02,2026-04-16 19:59:00,58 min
Łukasz,Żak,lukasz@example.net,2026-04-16 19:03:02,2026-04-16 20:00:00,57 min
""", [{"full_name": "Zofia Wiśniewska", "email": "zofia@example.org", "joined_at": "2026-04-16T19:01:02",
       "left_at": "2026-04-16T19:59:00", "attended": True}, {"full_name": "Łukasz Żak"}]),
]  # fmt: skip
"""Registrations and attendance."""
