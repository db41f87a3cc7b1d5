"""A fourth lot, invented last."""

from tests.intake.blind.case import AWA, BO, Case

FILES = [
    Case("heyform.csv", "join_form", """
#,What should we call you?,Where can we reach you by e-mail?,Which city or region are you based in?,Pick the topics you care about,Is there something you'd like us to know?,Hidden: utm_source,Started at,Submitted at
h1,Awa Koné,awa@example.org,Abidjan,"Housing, Schools",My sister might come along too,flyer,2026-03-02 19:00:00,2026-03-02 19:01:33
h2,Bo Berg,bo@example.net,Umeå,Schools,,,2026-03-13 08:14:00,2026-03-13 08:15:00
""", [{**AWA, "city": "Abidjan", "tags": ["Housing", "Schools"], "message": "My sister might come along too",
       "submitted_at": "2026-03-02T19:01:33"}, {**BO, "tags": ["Schools"]}]),
    Case("askabox.csv", "join_form", """
Date réponse;Identifiant;1. Civilité;2. Nom;3. Prénom;4. Adresse électronique;5. Téléphone portable;6. Commune;7. Acceptez-vous que nous conservions vos données ?;8. Vos remarques
02/03/2026 19:01:33;4001;Mme;Koné;Awa;awa@example.org;06 39 98 00 01;Lyon;Oui;Je suis disponible le samedi matin
13/03/2026 08:15:00;4002;M.;Roux;Théo;theo@example.net;;Lille;Oui;
""", [{**AWA, "given_name": "Awa", "family_name": "Koné", "city": "Lyon", "message": "Je suis disponible le samedi matin",
       "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Théo Roux", "city": "Lille"}]),
    Case("soscisurvey.csv", "join_form", """
CASE;SERIAL;QUESTNNR;MODE;STARTED;A101_01;Vorname;Nachname;Mail;Bundesland;LASTDATA;FINISHED
11;;base;interview;2026-03-02 18:58:00;1;Käthe;Groß;kaethe@example.org;Hessen;2026-03-02 19:01:33;1
12;;base;interview;2026-03-13 08:10:00;2;Jürgen;Öl;juergen@example.net;Bayern;2026-03-13 08:15:00;1
""", [{"full_name": "Käthe Groß", "given_name": "Käthe", "email": "kaethe@example.org"},
      {"full_name": "Jürgen Öl", "email": "juergen@example.net"}]),
    Case("eveeno.csv", "registration", """
Buchungsnummer;Gebucht am;Status;Anrede;Vorname;Nachname;E-Mail;Telefon;Kategorie;Preis;Bemerkung;Einlass
B-1;02.03.2026 19:01;Bestätigt;Frau;Käthe;Groß;kaethe@example.org;;Teilnahme vor Ort;0,00;Ich bringe Kuchen mit;16.04.2026 18:55
B-2;13.03.2026 08:15;Storniert;Herr;Jürgen;Öl;juergen@example.net;;Teilnahme online;0,00;;
""", [{"full_name": "Käthe Groß", "registered_at": "2026-03-02T19:01:00", "registration": "registered", "order_number": "B-1",
       "message": "Ich bringe Kuchen mit", "item": "Teilnahme vor Ort"}, {"full_name": "Jürgen Öl", "registration": "cancelled"}]),
    Case("gather.csv", "attendance", """
Participant Name,Participant Email,Session,Entered,Exited,Minutes
Awa Koné,awa@example.org,Plenary,2026-04-16T19:01:02Z,2026-04-16T19:59:00Z,58
Bo Berg,bo@example.net,Plenary,2026-04-16T19:03:02Z,2026-04-16T20:00:00Z,57
""", [{**AWA, "joined_at": "2026-04-16T19:01:02+00:00", "left_at": "2026-04-16T19:59:00+00:00", "attended": True}, BO]),
    Case("magento.csv", "orders", """
"ID","Purchase Point","Purchase Date","Bill-to Name","Ship-to Name","Grand Total (Base)","Status","Customer Email","Payment Method","Billing Address","Shipping Information"
"000000101","Main","Mar 2, 2026, 7:01:33 PM","Awa Koné","Awa Koné","9.99","Complete","awa@example.org","card","1 rue Basse,Lyon,69001","Post"
"000000102","Main","Mar 13, 2026, 8:15:00 AM","Bo Berg","Bo Berg","4.00","Pending","bo@example.net","card","","Post"
""", [{**AWA, "order_number": "000000101", "ordered_at": "2026-03-02T19:01:33", "order_status": "Complete"}, {**BO, "order_status": "Pending"}]),
    Case("mollie.csv", "orders", """
Date,Payment method,Currency,Amount,Status,ID,Description,Consumer name,Consumer bank account,Consumer e-mail
2026-03-02 19:01:33,ideal,EUR,9.99,paid,tr_1,Bread and roses,Awa Koné,,awa@example.org
2026-03-13 08:15:00,ideal,EUR,4.00,expired,tr_2,Poster,Bo Berg,,bo@example.net
""", [{**AWA, "order_number": "tr_1", "item": "Bread and roses", "order_status": "paid", "ordered_at": "2026-03-02T19:01:33"}, BO]),
    Case("espo.csv", "contacts", """
Prefix,First Name,Last Name,Account,E-mail,Phone,Address Street,Address City,Address Postal Code,Address Country,Description,Created At,Opted Out
Ms,Awa,Koné,Verlag,awa@example.org,+447700900121,1 rue Basse,Lyon,69001,France,Met at the fair,2026-03-02 19:01:33,0
Mr,Bo,Berg,,bo@example.net,,,Umeå,903 20,Sweden,,2026-03-13 08:15:00,1
""", [{**AWA, "organisation": "Verlag", "phone": "+447700900121", "street": "1 rue Basse", "city": "Lyon", "postcode": "69001",
       "country": "FR"}, {**BO, "consent": False}]),
    Case("odoo.csv", "contacts", """
"Name","Phone","Email","Salesperson","City","Country","Company","Tags","Street","Zip"
"Awa Koné","+447700900121","awa@example.org","Team","Lyon","France","Verlag","Reader,Host","1 rue Basse","69001"
"Bo Berg","","bo@example.net","Team","Umeå","Sweden","","","","903 20"
""", [{**AWA, "organisation": "Verlag", "tags": ["Reader", "Host"], "city": "Lyon", "country": "FR", "street": "1 rue Basse"}, BO]),
    Case("thunderbird-es.csv", "contacts", """
Nombre,Apellidos,Nombre a mostrar,Apodo,Correo electrónico principal,Correo electrónico secundario,Alias,Teléfono del trabajo,Teléfono particular,Fax,Busca,Móvil,Dirección particular,Dirección particular 2,Ciudad particular,Provincia particular,Código postal particular,País particular,Notas
Guadalupe,Peña García,Guadalupe Peña,,g@example.org,lupe@example.com,,,,,,,Calle Mayor 1,,Vigo,Pontevedra,36201,España,Le gusta leer
""", [{"full_name": "Guadalupe Peña", "given_name": "Guadalupe", "family_name": "Peña García",
       "emails": ["g@example.org", "lupe@example.com"], "street": "Calle Mayor 1", "city": "Vigo", "postcode": "36201", "country": "ES",
       "notes": "Le gusta leer"}]),
    Case("ledenlijst.csv", "contacts", """
Ledenlijst per 1 april 2026,,,,,,
,,,,,,
Achternaam,Voorletters,Roepnaam,Adres,Postcode en plaats,Telefoon,Mail
Berg,F.,Fleur,Dorpsstraat 12,1234 AB Utrecht,,fleur@example.org
Smit,J.,Joris,Kerkplein 3,9000 Gent,,joris@example.net
""", [{"full_name": "Fleur Berg", "given_name": "Fleur", "family_name": "Berg", "street": "Dorpsstraat 12", "email": "fleur@example.org"},
      {"full_name": "Joris Smit", "email": "joris@example.net"}]),
    Case("nomes.csv", "contacts", """
Nome;Contacto;Morada;Código Postal;Localidade;Endereço de correio eletrónico;Data de adesão;Quer receber o boletim?
João Guimarães;;Rua Direita 1;4000-001;Porto;joao@example.org;02/03/2026;Sim
Conceição Araújo;;;1000-001;Lisboa;c@example.net;13/03/2026;Não
""", [{"full_name": "João Guimarães", "street": "Rua Direita 1", "postcode": "4000-001", "city": "Porto", "email": "joao@example.org",
       "consent": True}, {"full_name": "Conceição Araújo", "consent": False, "city": "Lisboa"}]),
    Case("deltakere.csv", "registration", """
Påmeldt;Navn;E-post;Telefon;Billett;Betalt;Møtt
02.03.2026 19:01;Bjørn Ødegård;bjorn@example.org;;Ordinær;Ja;Ja
13.03.2026 08:15;Åse Lie;ase@example.net;;Student;Nei;Nei
""", [{"full_name": "Bjørn Ødegård", "registered_at": "2026-03-02T19:01:00", "item": "Ordinær", "attended": True},
      {"full_name": "Åse Lie", "attended": False}]),
    Case("tallies.csv", "contacts", """
Who | Mail | Came to (2025) | Came to (2026)
Awa Koné | awa@example.org | 3 | 1
Bo Berg | bo@example.net | 2 | 4
""".replace(" | ", "|"), [AWA, BO]),
]  # fmt: skip
"""Files of all kinds."""
