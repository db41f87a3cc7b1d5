"""A third lot, invented after the first two: other services, other habits, other languages."""

from tests.intake.blind.case import AWA, BO, Case

FILES = [
    Case("givewp.csv", "orders", """
Donation ID,Donation Number,Donation Total,Currency Code,Donation Status,Donation Date,Donation Time,Payment Gateway,Form Title,Donor First Name,Donor Last Name,Donor Email,Donor Comment,Donor Phone
71,71,10.00,EUR,Complete,02/03/2026,19:01,Stripe,Spring,Awa,Koné,awa@example.org,Keep going,+447700900121
72,72,5.00,EUR,Refunded,13/03/2026,08:15,Stripe,Spring,Bo,Berg,bo@example.net,,
""", [{**AWA, "given_name": "Awa", "order_number": "71", "ordered_at": "2026-03-02T19:01:00", "order_status": "Complete",
       "phone": "+447700900121", "message": "Keep going"}, {**BO, "order_status": "Refunded"}]),
    Case("sympa.csv", "contacts", """
email\tgecos\tdate\tupdate_date\tsubscribed\tvisibility
awa@example.org\tAwa Koné\t02/03/2026\t02/03/2026\t1\tnoconceal
bo@example.net\tBo Berg\t13/03/2026\t13/03/2026\t0\tnoconceal
""", [AWA, BO]),
    Case("buttondown.csv", "contacts", """
email,notes,tags,creation_date,subscriber_type,source,referrer_url,unsubscription_date
awa@example.org,met in June,"readers, host",2026-03-02T19:01:33Z,regular,embedded form,,
bo@example.net,,,2026-03-13T08:15:00Z,unsubscribed,import,,2026-04-20T10:00:00Z
""", [{"email": "awa@example.org", "tags": ["readers", "host"], "registered_at": "2026-03-02T19:01:33+00:00"},
      {"email": "bo@example.net", "consent": False}]),
    Case("ghost.csv", "contacts", """
id,email,name,note,subscribed_to_emails,complimentary_plan,stripe_customer_id,created_at,deleted_at,labels,tiers
1,awa@example.org,Awa Koné,,true,false,,2026-03-02T19:01:33.000Z,,"readers,host",
2,bo@example.net,Bo Berg,,false,false,,2026-03-13T08:15:00.000Z,,,
""", [{**AWA, "consent": True, "tags": ["readers", "host"], "registered_at": "2026-03-02T19:01:33+00:00"}, {**BO, "consent": False}]),
    Case("eventfrog.csv", "registration", """
Bestellnummer;Kaufdatum;Ticketkategorie;Ticketnummer;Vorname;Name;E-Mail;Strasse;PLZ;Ort;Land;Eingelöst
E1;02.03.2026 19:01;Normal;T1;Käthe;Groß;kaethe@example.org;Gasse 1;8001;Zürich;Schweiz;ja
E2;13.03.2026 08:15;Ermässigt;T2;Jürgen;Öl;juergen@example.net;;4051;Basel;CH;nein
""", [{"full_name": "Käthe Groß", "registered_at": "2026-03-02T19:01:00", "item": "Normal", "street": "Gasse 1", "postcode": "8001",
       "city": "Zürich", "country": "CH", "attended": True}, {"full_name": "Jürgen Öl", "attended": False, "country": "CH"}]),
    Case("yurplan.csv", "registration", """
"Nom";"Prénom";"Email";"Numéro de billet";"Tarif";"Commande";"Date de commande";"Acheteur";"Présent"
"Koné";"Awa";"awa@example.org";"B1";"Plein";"C1";"02/03/2026 19:01";"Awa Koné";"Oui"
"Roux";"Théo";"theo@example.net";"B2";"Réduit";"C2";"13/03/2026 08:15";"Anne Roux";"Non"
""", [{**AWA, "registered_at": "2026-03-02T19:01:00", "item": "Plein", "order_number": "C1", "attended": True},
      {"full_name": "Théo Roux", "given_name": "Théo", "attended": False}]),
    Case("sympla.csv", "registration", """
Nº ingresso;Nome;Sobrenome;Tipo de ingresso;Valor;Data compra;Nº pedido;Email;Estado de pagamento;Check-in;Data Check-in
I1;Conceição;Araújo;Inteira;10,00;02/03/2026 19:01;P1;c@example.org;Aprovado;Sim;16/04/2026 18:55
I2;João;Guimarães;Meia;5,00;13/03/2026 08:15;P2;joao@example.net;Cancelado;Não;
""", [{"full_name": "Conceição Araújo", "given_name": "Conceição", "email": "c@example.org", "item": "Inteira", "order_number": "P1",
       "registered_at": "2026-03-02T19:01:00", "registration": "registered", "attended": True},
      {"full_name": "João Guimarães", "registration": "cancelled", "attended": False}]),
    Case("evento.xls.csv", "registration", """
Nombre del asistente,Apellidos del asistente,Correo del asistente,Tipo de entrada,Nº de pedido,Fecha del pedido,¿Vino?,Alergias
Guadalupe,Peña García,g@example.org,General,101,02/03/2026 19:01,Sí,Ninguna
José Luis,Ruiz Mora,j@example.net,General,102,13/03/2026 08:15,No,
""", [{"full_name": "Guadalupe Peña García", "given_name": "Guadalupe", "email": "g@example.org", "item": "General",
       "registered_at": "2026-03-02T19:01:00", "attended": True, "order_number": "101"},
      {"full_name": "José Luis Ruiz Mora", "attended": False}]),
    Case("goto.csv", "attendance", """
Attended,Interest Rating,Last Name,First Name,Email Address,Registration Date / Time,Join Time,Leave Time,Time in Session,Country
Yes,80,Koné,Awa,awa@example.org,"Mar 2, 2026 07:01 PM CET","Apr 16, 2026 07:01 PM CEST","Apr 16, 2026 07:59 PM CEST",58 minutes,France
Yes,60,Berg,Bo,bo@example.net,"Mar 13, 2026 08:15 AM CET","Apr 16, 2026 07:03 PM CEST","Apr 16, 2026 08:00 PM CEST",57 minutes,Sweden
""", [{**AWA, "attended": True, "joined_at": "2026-04-16T19:01:00+02:00", "registered_at": "2026-03-02T19:01:00+01:00", "country": "FR"},
      {**BO, "country": "SE"}]),
    Case("presence.csv", "attendance", """
Feuille de présence - Assemblée du 16 avril 2026;;;
Nom Prénom;Courriel;Arrivée;Départ
KONÉ Awa;awa@example.org;16/04/2026 19:01;16/04/2026 19:59
ROUX Théo;theo@example.net;16/04/2026 19:03;16/04/2026 20:00
""", [{"given_name": "Awa", "family_name": "KONÉ", "email": "awa@example.org", "attended": True, "joined_at": "2026-04-16T19:01:00",
       "left_at": "2026-04-16T19:59:00"}, {"email": "theo@example.net", "attended": True}]),
    Case("iscrizioni.csv", "join_form", """
Data e ora invio;Nome;Cognome;Data di nascita;Indirizzo;CAP;Città;Telefono cellulare;E-mail;Vuoi ricevere la nostra newsletter?;Come possiamo aiutarti?
02/03/2026 19:01;Giulia;D'Angelo;01/05/1990;Via Bassa 1;10121;Torino;;giulia@example.org;Sì, volentieri;Vorrei sapere quando vi incontrate
13/03/2026 08:15;Paolo;Rossi;24/12/1985;;70121;Bari;;paolo@example.net;No, grazie;
""", [{"full_name": "Giulia D'Angelo", "birth_date": "1990-05-01", "street": "Via Bassa 1", "postcode": "10121", "city": "Torino",
       "consent": True, "message": "Vorrei sapere quando vi incontrate", "submitted_at": "2026-03-02T19:01:00"},
      {"full_name": "Paolo Rossi", "consent": False}]),
    Case("kontaktformular.csv", "join_form", """
"Eingang","Betreff","Name","E-Mail-Adresse","Telefon","Nachricht","Datenschutz akzeptiert"
"2026-03-02 19:01:33","Mitmachen","Käthe Groß","kaethe@example.org","","Wann trefft ihr euch das nächste Mal?","ja"
"2026-03-13 08:15:00","Frage","Jürgen Öl","juergen@example.net","","Gibt es das Buch auch gebraucht?","ja"
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "message": "Wann trefft ihr euch das nächste Mal?",
       "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Jürgen Öl"}]),
    Case("anmodning.csv", "join_form", """
Indsendt;Fulde navn;Mailadresse;By;Postnummer;Hvad vil du gerne hjælpe med?;Må vi skrive til dig?
02-03-2026 19:01;Bjørn Ødegård;bjorn@example.org;Aarhus;8000;Boder, oversættelse;Ja
13-03-2026 08:15;Åse Lie;ase@example.net;Odense;5000;;Nej
""", [{"full_name": "Bjørn Ødegård", "email": "bjorn@example.org", "city": "Aarhus", "postcode": "8000", "consent": True,
       "tags": ["Boder", "oversættelse"], "submitted_at": "2026-03-02T19:01:00"}, {"full_name": "Åse Lie", "consent": False}]),
    Case("formularz2.csv", "join_form", """
Data wysłania,Imię,Nazwisko,E-mail,Telefon kontaktowy,Miejscowość,W czym możesz pomóc?,Dodatkowe uwagi,Zgadzam się na przetwarzanie danych
2026-03-02 19:01:33,Zofia,Wiśniewska,zofia@example.org,,Kraków,Tłumaczenia; Stoisko,Mogę tylko w weekendy,TAK
2026-03-13 08:15:00,Łukasz,Żak,lukasz@example.net,,Łódź,Stoisko,,TAK
""", [{"full_name": "Zofia Wiśniewska", "given_name": "Zofia", "city": "Kraków", "tags": ["Tłumaczenia", "Stoisko"],
       "message": "Mogę tylko w weekendy", "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Łukasz Żak", "tags": ["Stoisko"]}]),
    Case("anketa.csv", "join_form", """
Время создания,ФИО,E-mail,Телефон для связи,Город проживания,Чем вы можете помочь?,Что вы хотите нам сказать?
02.03.2026 19:01:33,Мария Иванова,maria@example.org,,Алматы,Переводы,Хочу помочь с переводом книги
13.03.2026 08:15:00,Олег Петров,oleg@example.net,,Казань,,
""", [{"full_name": "Мария Иванова", "email": "maria@example.org", "city": "Алматы", "message": "Хочу помочь с переводом книги",
       "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Олег Петров"}]),
    Case("jp-orders.csv", "orders", """
注文番号,注文日時,お名前,メールアドレス,郵便番号,住所,商品名,数量,合計金額,ステータス
1001,2026/03/02 19:01,山田 花子,hanako@example.org,100-0001,東京都千代田区1-1,パンと薔薇,1,999,発送済み
1002,2026/03/13 8:15,佐藤 健,ken@example.net,,,ポスター,2,400,未発送
""", [{"full_name": "山田 花子", "email": "hanako@example.org", "order_number": "1001", "ordered_at": "2026-03-02T19:01:00",
       "postcode": "100-0001", "item": "パンと薔薇", "quantity": 1}, {"full_name": "佐藤 健", "quantity": 2}]),
    Case("cn-list.csv", "contacts", """
姓名,性别,手机,邮箱,所在城市,备注
王小明,男,,wang@example.org,上海,喜欢读书
李娜,女,,lina@example.net,巴黎,
""", [{"full_name": "王小明", "email": "wang@example.org", "city": "上海"}, {"full_name": "李娜", "city": "巴黎"}]),
    Case("ar-list.csv", "contacts", """
الاسم الأول,اسم العائلة,البريد الإلكتروني,رقم الجوال,المدينة,الدولة
ليلى,حداد,layla@example.org,,بيروت,لبنان
عمر,بن علي,omar@example.net,,صفاقس,تونس
""", [{"full_name": "ليلى حداد", "given_name": "ليلى", "family_name": "حداد", "email": "layla@example.org", "city": "بيروت", "country": "LB"},
      {"full_name": "عمر بن علي", "country": "TN"}]),
    Case("street-collecting.csv", "contacts", """
First and last name / Email / Phone / Postcode / OK to text?
""".replace(" / ", "\t") + """Awa Koné\tawa@example.org\t07700 900121\tLS1 4AP\tY
Bo Berg\tbo@example.net\t\tYO1 7HH\tN
""", [{**AWA, "postcode": "LS1 4AP"}, {**BO, "postcode": "YO1 7HH"}]),
    Case("branches.csv", "contacts", """
Section: North;;;
Name;E-mail;Town;Role
Awa Koné;awa@example.org;Leeds;Treasurer
Section: South;;;
Name;E-mail;Town;Role
Bo Berg;bo@example.net;York;Secretary
""", [{**AWA, "city": "Leeds"}, {**BO, "city": "York"}]),
    Case("mixed.csv", "contacts", """
Contact;Details;Where from
Awa Koné;awa@example.org / +44 7700 900121;Leeds
Bo Berg;bo@example.net;York
""", [{**AWA, "phones": ["+447700900121"], "city": "Leeds"}, {**BO, "city": "York"}]),
    Case("export_users.csv", "contacts", """
ID,user_login,user_email,first_name,last_name,display_name,role,user_registered,billing_phone,billing_city,billing_country
5,awak,awa@example.org,Awa,Koné,Awa Koné,subscriber,2026-03-02 19:01:33,+447700900121,Lyon,FR
6,bob,bo@example.net,Bo,Berg,Bo Berg,subscriber,2026-03-13 08:15:00,,Umeå,SE
""", [{**AWA, "given_name": "Awa", "phone": "+447700900121", "city": "Lyon", "country": "FR", "registered_at": "2026-03-02T19:01:33"},
      {**BO, "country": "SE"}]),
]  # fmt: skip
"""Files of all kinds."""
