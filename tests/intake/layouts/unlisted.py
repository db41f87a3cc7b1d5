"""Files of programs that have no shape of their own here: headings, cells and structure alone."""

from tests.intake.layouts.shape import Layout, rows_of, table

_TEAMS_DE = """1. Zusammenfassung
Besprechungstitel\tFrühjahrstreffen
Teilnehmer\t2
Startzeit\t16.04.26, 18:58:50
Endzeit\t16.04.26, 20:01:00

2. Teilnehmer
Name\tErster Beitritt\tLetztes Verlassen\tBesprechungsdauer\tE-Mail\tTeilnehmer-ID (UPN)\tRolle
Käthe Groß\t16.04.26, 19:01:02\t16.04.26, 19:59:00\t57 Min\tk@example.org\t\tTeilnehmer
Veranstaltungsteam\t16.04.26, 18:58:02\t16.04.26, 20:00:00\t62 Min\tv@example.org\t\tOrganisator
"""
_WEBINAR = """Attendee Report: Spring webinar
Generated,"Apr 17, 2026 09:00 AM CEST"
Webinar Name,Webinar ID,Actual Start Date/Time,Duration,# Registered,# Attended
Spring webinar,123-456,"Apr 16, 2026 06:58 PM CEST",62 minutes,3,2

Attendee Details
Attended,First Name,Last Name,Email Address,Interest Rating,Registration Date/Time,Join Time,Leave Time,Time in Session,Unsubscribed,City,Country
Yes,Awa,Koné,awa@example.org,80,"Apr 01, 2026 10:00 AM CEST","Apr 16, 2026 07:00 PM CEST","Apr 16, 2026 08:00 PM CEST",60 minutes,No,Abidjan,Ivory Coast
No,Bo,Berg,bo@example.net,,"Apr 02, 2026 10:00 AM CEST",,,,No,Umeå,Sweden
"""
_MEETUP = """Name,User ID,Title,Event Host,RSVP,Guests,RSVPed on,Joined Group on
Awa K.,user 123,,,Yes,1,2026-04-01 10:00,2024-01-01
Bo B.,user 124,,,No,0,2026-04-02 11:00,2025-01-01
"""
_TICKETS = """Order code;Email;Order date;Order time;Status;Attendee name;Attendee email;Product;Price
ABCDE;awa@example.org;2026-04-01;10:00:00;paid;Awa Koné;awa@example.org;Standard;5.00
ABCDE;awa@example.org;2026-04-01;10:00:00;paid;Tom Koné;;Standard;5.00
"""
_BILLETS = """Numéro de commande;Date de la commande;Statut de la commande;Nom participant;Prénom participant;Nom payeur;Prénom payeur;Email payeur;Tarif;Montant tarif
55501;01/04/2026 10:00;Validé;Koné;Awa;Koné;Awa;awa@example.org;Plein tarif;5,00
55502;13/04/2026 10:00;Validé;Roux;Théo;Roux;Anne;anne@example.org;Plein tarif;5,00
"""
_MAIL = """CONTACT ID;EMAIL;FIRSTNAME;LASTNAME;SMS;EXT_ID;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME
1;awa@example.org;Awa;Koné;33699000000;;false;false;01-04-2026 10:00:00
2;bo@example.net;Bo;Berg;;;true;false;13-04-2026 10:00:00
"""
_DOWNLOADS = """Purchase ID,Item Name,Buyer Name,Purchase Email,Purchase Date,Purchase Time (US Pacific),Subtotal,Quantity,Country
p1,Bread and roses,Awa Koné,awa@example.org,2026-04-01,10:00:00,9.99,1,France
p2,Poster,Bo Berg,bo@example.net,2026-04-02,11:00:00,4,2,Sweden
"""
_MERGED = """Members of the circle,,,,,,
Person,,Contact,,Address,,
First,Last,E-mail,Phone,Street,Town,Country
Awa,Koné,awa@example.org,,1 rue Basse,Lyon,France
Bo,Berg,bo@example.net,+46701740605,Storgatan 1,Umeå,Sweden
Total,2,,,,,
"""
_INSCRIPTIONS = """Nº;Nombre;Apellidos;Correo electrónico;Localidad;País;Fecha de inscripción;Estado de la inscripción;¿Asistió?
1;Guadalupe;Peña García;g@example.org;Vigo;España;01/04/2026 10:00;Confirmada;Sí
2;José Luis;Ruiz;j@example.net;Lima;Perú;13/04/2026 10:00;Cancelada;No
"""
_PEDIDOS = """Nº do pedido;Data do pedido;Situação do pedido;Nome do cliente;E-mail do cliente;Cidade;País;Produto;Quantidade;Valor total
1;01/04/2026;Pago;João Guimarães;joao@example.org;Porto;Portugal;Pão e rosas;2;19,98
1;01/04/2026;Pago;João Guimarães;joao@example.org;Porto;Portugal;Cartaz;1;4,00
"""
_BESTELLINGEN = """Bestelnummer;Besteldatum;Status;Naam klant;E-mailadres;Verzendadres plaats;Verzendadres land;Artikel;Aantal
B1;1-4-2026;Betaald;Fleur van den Berg;fleur@example.org;Utrecht;Nederland;Brood en rozen;1
"""
_ANMALDA = """Namn;E-post;Anmäld;Status;Ort
Eva Berg;eva@example.org;2026-04-01 10:00;Bekräftad;Umeå
Lars Åkesson;lars@example.net;2026-04-02 10:00;Avbokad;Lund
"""
_PRESENZE = """Cognome,Nome,E-mail,Ora di ingresso,Ora di uscita,Durata (minuti)
D'Angelo,Giulia,giulia@example.org,12/05/2026 18:00:00,12/05/2026 19:00:00,60
D'Angelo,Giulia,giulia@example.org,12/05/2026 19:05:00,12/05/2026 19:30:00,25
"""
_ANMELDUNGEN = """Vorname;Nachname;E-Mail-Adresse;Ticketkategorie;Bestelldatum;Bestellnummer;Teilnahmestatus
Käthe;Groß;k@example.org;Standard;01.04.2026 10:00;X1;Bestätigt
Jürgen;Öl;j@example.net;Standard;13.04.2026 10:00;X2;Storniert
"""

_SHOP_FR = """Nom,E-mail,Statut financier,Payé le,Statut du traitement,Accepte le marketing,Devise,Sous-total,Total,Créé le,Quantité de l'article,Nom de l'article,Prix de l'article,Nom de facturation,Rue de facturation,Ville de facturation,Code postal de facturation,Pays de facturation
#1001,awa@example.org,payé,2026-05-01 10:00:00 +0200,traité,oui,EUR,9.99,9.99,2026-05-01 09:59:00 +0200,1,Du pain et des roses,9.99,Awa Koné,1 rue Basse,Lyon,69001,FR
#1002,theo@example.org,en attente,,,non,EUR,4,4,2026-05-02 09:59:00 +0200,2,Affiche,4.00,Théo Roux,,,,BE
"""
_BOOK_ES = """Nombre,Segundo nombre,Apellidos,Correo electrónico 1 - Valor,Teléfono 1 - Valor,Dirección 1 - Calle,Dirección 1 - Ciudad,Dirección 1 - Código postal,Dirección 1 - País,Etiquetas,Notas
Guadalupe,,Peña García,g@example.org,+34 600 00 00 00,Calle 1,Vigo,36201,España,Voluntarios ::: * myContacts,Le gusta leer
"""
_BIRD_FR = """Prénom,Nom de famille,Nom à afficher,Surnom,Première adresse électronique,Adresse électronique secondaire,Pseudo,Tél. professionnel,Tél. personnel,Fax,Pager,Portable,Adresse privée,Adresse privée 2,Ville,Pays/État,Code postal,Pays,Organisation,Notes
Awa,Koné,Awa Koné,,awa@example.org,awa2@example.org,,,+33 1 99 00 00 00,,,+33 6 99 00 00 00,1 rue Basse,,Lyon,,69001,France,Cercle,Aime lire
"""
_ZOOM_DE = """Teilnehmerbericht
Bericht erstellt:,05/20/2026 10:00:00 AM
Thema,Webinar-ID,Tatsächliche Startzeit,Tatsächliche Dauer (Minuten)
Frühjahrstreffen,812 3456,05/12/2026 09:00:00 AM,98
Host-Details
Teilgenommen,Benutzername (Originalname),E-Mail,Beitrittszeit,Verlassen um,Zeit in Sitzung (Minuten)
Ja,Team,team@example.org,05/12/2026 08:30:00 AM,05/12/2026 10:38:00 AM,128
Teilnehmer-Details
Teilgenommen,Benutzername (Originalname),Vorname,Nachname,E-Mail,Registrierungszeit,Genehmigungsstatus,Beitrittszeit,Verlassen um,Zeit in Sitzung (Minuten)
Ja,Käthe,Käthe,Groß,k@example.org,04/30/2026 07:01:33 PM,genehmigt,05/12/2026 09:00:10 AM,05/12/2026 09:20:00 AM,20
Nein,Jürgen Öl,Jürgen,Öl,j@example.net,05/01/2026 07:01:33 PM,genehmigt,--,--,--
"""

_AWA = {"full_name": "Awa Koné", "email": "awa@example.org"}
_BO = {"full_name": "Bo Berg", "email": "bo@example.net"}


def _semicolons(text: str) -> bytes:
    return table(rows_of(text, ";"), separator=";")


LAYOUTS = [
    Layout("Attendance", "bericht.csv", _TEAMS_DE.encode("utf-16"), "attendance", [
        {"full_name": "Käthe Groß", "email": "k@example.org", "joined_at": "2026-04-16T19:01:02",
         "left_at": "2026-04-16T19:59:00", "event": "Frühjahrstreffen", "attended": True, "role": None},
        {"full_name": "Veranstaltungsteam", "role": "host"},
    ]),
    Layout("Attendance", "webinar.csv", _WEBINAR.encode(), "attendance", [
        {**_AWA, "country": "CI", "city": "Abidjan", "registered_at": "2026-04-01T10:00:00+02:00",
         "joined_at": "2026-04-16T19:00:00+02:00", "event": "Spring webinar", "consent": None},
        {**_BO, "attended": False, "country": "SE"},
    ]),
    Layout("Registrations", "rsvp.csv", _MEETUP.encode(), "registration", [
        {"full_name": "Awa K.", "registration": "registered", "registered_at": "2026-04-01T10:00:00", "attended": None},
        {"full_name": "Bo B.", "registration": "cancelled", "joined_at": None},
    ]),
    Layout("Registrations", "tickets.csv", _semicolons(_TICKETS), "registration", [
        {**_AWA, "order_number": "ABCDE", "registered_at": "2026-04-01T10:00:00", "item": "Standard", "phone": None},
        {"full_name": "Tom Koné", "same_as_row": None, "order_number": "ABCDE"},
    ]),
    Layout("Registrations", "billets.csv", _semicolons(_BILLETS), "registration", [
        {**_AWA, "registered_at": "2026-04-01T10:00:00", "order_number": "55501", "item": "Plein tarif"},
        {"full_name": "Théo Roux", "given_name": "Théo", "email": "anne@example.org"},
    ]),
    Layout("Contacts", "mail.csv", _semicolons(_MAIL), "contacts", [
        {**_AWA, "phone": "+33699000000", "registered_at": "2026-04-01T10:00:00", "consent": None},
        {**_BO, "consent": False},
    ]),
    Layout("Orders", "downloads.csv", _DOWNLOADS.encode(), "orders", [
        {**_AWA, "order_number": "p1", "ordered_at": "2026-04-01T10:00:00", "item": "Bread and roses", "quantity": 1},
        {**_BO, "order_number": "p2", "country": "SE", "quantity": 2, "phone": None},
    ]),
    Layout("Contacts", "circle.csv", _MERGED.encode(), "contacts", [
        {**_AWA, "street": "1 rue Basse", "city": "Lyon", "country": "FR"},
        {**_BO, "phone": "+46701740605"}, {"set_aside": True},
    ]),
    Layout("Registrations", "inscripciones.csv", _semicolons(_INSCRIPTIONS), "registration", [
        {"full_name": "Guadalupe Peña García", "family_name": "Peña García", "country": "ES", "city": "Vigo",
         "registered_at": "2026-04-01T10:00:00", "registration": "registered", "attended": True},
        {"full_name": "José Luis Ruiz", "registration": "cancelled", "attended": False},
    ]),
    Layout("Orders", "pedidos.csv", _semicolons(_PEDIDOS), "orders", [
        {"full_name": "João Guimarães", "order_number": "1", "order_status": "Pago", "item": "Pão e rosas",
         "quantity": 2, "ordered_at": "2026-04-01", "city": "Porto", "country": "PT"},
        {"same_as_row": 1, "item": "Cartaz", "quantity": 1},
    ]),
    Layout("Orders", "bestellingen.csv", _semicolons(_BESTELLINGEN), "orders", [
        {"full_name": "Fleur van den Berg", "order_number": "B1", "order_status": "Betaald", "city": "Utrecht",
         "country": "NL", "item": "Brood en rozen", "quantity": 1, "ordered_at": "2026-04-01"},
    ]),
    Layout("Registrations", "anmalda.csv", _semicolons(_ANMALDA), "registration", [
        {"full_name": "Eva Berg", "registered_at": "2026-04-01T10:00:00", "registration": "registered", "city": "Umeå"},
        {"full_name": "Lars Åkesson", "registration": "cancelled"},
    ]),
    Layout("Attendance", "presenze.csv", _PRESENZE.encode(), "attendance", [
        {"full_name": "Giulia D'Angelo", "joined_at": "2026-05-12T18:00:00", "left_at": "2026-05-12T19:30:00"},
        {"same_as_row": 1},
    ]),
    Layout("Registrations", "anmeldungen.csv", _semicolons(_ANMELDUNGEN), "registration", [
        {"full_name": "Käthe Groß", "registered_at": "2026-04-01T10:00:00", "registration": "registered",
         "order_number": "X1", "item": "Standard"},
        {"full_name": "Jürgen Öl", "registration": "cancelled"},
    ]),
    Layout("Orders", "commandes.csv", _SHOP_FR.encode(), "orders", [
        {**_AWA, "order_number": "#1001", "order_status": "payé", "item": "Du pain et des roses", "quantity": 1,
         "ordered_at": "2026-05-01T09:59:00+02:00", "city": "Lyon", "postcode": "69001", "consent": True},
        {"full_name": "Théo Roux", "order_number": "#1002", "item": "Affiche", "quantity": 2, "country": "BE"},
    ]),
    Layout("Contacts", "contactos.csv", _BOOK_ES.encode(), "contacts", [
        {"full_name": "Guadalupe Peña García", "email": "g@example.org", "phone": "+34600000000",
         "street": "Calle 1", "city": "Vigo", "postcode": "36201", "country": "ES", "tags": ["Voluntarios"],
         "notes": "Le gusta leer"},
    ]),
    Layout("Contacts", "carnet.csv", _BIRD_FR.encode(), "contacts", [
        {**_AWA, "emails": ["awa@example.org", "awa2@example.org"], "street": "1 rue Basse", "city": "Lyon",
         "phones": ["+33199000000", "+33699000000"], "organisation": "Cercle", "notes": "Aime lire"},
    ]),
    Layout("Attendance", "teilnehmer.csv", _ZOOM_DE.encode(), "attendance", [
        {"full_name": "Käthe Groß", "registered_at": "2026-04-30T19:01:33", "registration": "registered",
         "joined_at": "2026-05-12T09:00:10", "event": "Frühjahrstreffen", "attended": True},
        {"full_name": "Jürgen Öl", "attended": False, "joined_at": None},
        {"full_name": "Team", "role": "host", "section": "Host-Details"},
    ]),
]  # fmt: skip
