"""Orders and payments, as shops and payment services write them."""

from tests.intake.blind.case import AWA, BO, Case

FILES = [
    Case("orders-items.csv", "orders", """
Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Email (Billing),Phone (Billing),City (Billing),Country Code (Billing),Order Total,Item Name #1,Item Quantity #1,Item Price #1,Item Name #2,Item Quantity #2,Item Price #2
501,completed,2026-03-02 19:01,Awa,Koné,awa@example.org,+447700900121,Lyon,FR,13.99,Bread and roses,1,9.99,Poster,2,2.00
502,processing,2026-03-13 08:15,Bo,Berg,bo@example.net,,Umeå,SE,2.00,Poster,1,2.00,,,
""", [{**AWA, "order_number": "501", "order_status": "completed", "ordered_at": "2026-03-02T19:01:00", "country": "FR",
       "item": "Bread and roses", "quantity": 1},
      {**AWA, "order_number": "501", "item": "Poster", "quantity": 2},
      {**BO, "order_number": "502", "item": "Poster", "quantity": 1}]),
    Case("order_export.csv", "orders", """
order_number,order_date,status,customer_note,billing_first_name,billing_last_name,billing_email,billing_phone,billing_city,billing_postcode,billing_country,payment_method_title,order_total
501,2026-03-02 19:01:33,completed,Please leave it with the neighbours,Awa,Koné,awa@example.org,+447700900121,Lyon,69001,FR,Card,13.99
502,2026-03-13 08:15:00,processing,,Bo,Berg,bo@example.net,,Umeå,903 20,SE,Card,2.00
""", [{**AWA, "order_number": "501", "order_status": "completed", "ordered_at": "2026-03-02T19:01:33", "city": "Lyon",
       "country": "FR", "postcode": "69001", "phone": "+447700900121"}, {**BO, "order_number": "502", "country": "SE"}]),
    Case("unified_payments.csv", "orders", """
id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Description,Fee,Status,Customer Description,Customer ID,Customer Email,Card Name,Card Address Country
ch_1,2026-03-02 19:01:33,9.99,0.00,eur,TRUE,9.99,Bread and roses,0.30,Paid,,cus_1,awa@example.org,Awa Koné,FR
ch_2,2026-03-13 08:15:00,2.00,2.00,eur,TRUE,2.00,Poster,0.30,Refunded,,cus_2,bo@example.net,Bo Berg,SE
""", [{"email": "awa@example.org", "ordered_at": "2026-03-02T19:01:33+00:00", "order_status": "Paid", "item": "Bread and roses",
       "order_number": "ch_1"}, {"email": "bo@example.net", "order_status": "Refunded"}]),
    Case("paypal.csv", "orders", """
"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Shipping Address","Address Status","Item Title","Item ID","Quantity","Receipt ID","Balance","Address Line 1","Town/City","Zip/Postal Code","Country","Contact Phone Number","Subject","Note"
"02/03/2026","19:01:33","CET","Awa Koné","Website Payment","Completed","EUR","9.99","-0.30","9.69","awa@example.org","shop@example.org","TX1","","Confirmed","Bread and roses","","1","","9.69","1 rue Basse","Lyon","69001","France","+447700900121","",""
"13/03/2026","08:15:00","CET","Bo Berg","Website Payment","Completed","EUR","4.00","-0.30","3.70","bo@example.net","shop@example.org","TX2","","Confirmed","Poster","","2","","13.39","","Umeå","","Sweden","","",""
""", [{**AWA, "order_number": "TX1", "item": "Bread and roses", "quantity": 1, "country": "FR", "city": "Lyon", "order_status": "Completed",
       "phone": "+447700900121", "ordered_at": "2026-03-02T19:01:33"}, {**BO, "order_number": "TX2", "quantity": 2}]),
    Case("paypal-de.csv", "orders", """
"Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Gebühr","Netto","Absender E-Mail-Adresse","Empfänger E-Mail-Adresse","Transaktionscode","Lieferadresse","Artikelbezeichnung","Artikelnummer","Anzahl","Land"
"02.03.2026","19:01:33","CET","Käthe Groß","Website-Zahlung","Abgeschlossen","EUR","9,99","-0,30","9,69","kaethe@example.org","shop@example.org","TX1","","Brot und Rosen","","1","Deutschland"
"13.03.2026","08:15:00","CET","Jürgen Öl","Website-Zahlung","Abgeschlossen","EUR","4,00","-0,30","3,70","juergen@example.net","shop@example.org","TX2","","Plakat","","2","Österreich"
""", [{"full_name": "Käthe Groß", "email": "kaethe@example.org", "order_number": "TX1", "item": "Brot und Rosen", "quantity": 1,
       "country": "DE", "ordered_at": "2026-03-02T19:01:33"}, {"full_name": "Jürgen Öl", "item": "Plakat", "quantity": 2}]),
    Case("EtsySoldOrderItems2026.csv", "orders", """
Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Discount Amount,Order Shipping,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,Ship Name,Ship Address1,Ship Address2,Ship City,Ship State,Ship Zipcode,Ship Country,Order ID,Variations,Order Type,Payment Type
03/02/26,Bread and roses,awak,1,9.99,,0,0,9.99,EUR,8801,7701,03/02/2026,03/04/2026,Awa Koné,1 rue Basse,,Lyon,,69001,France,3300,,online,online_cc
03/13/26,Poster,bob,2,2.00,,0,0,4.00,EUR,8802,7702,03/13/2026,03/15/2026,Bo Berg,,,Umeå,,903 20,Sweden,3301,,online,online_cc
""", [{"full_name": "Awa Koné", "item": "Bread and roses", "quantity": 1, "ordered_at": "2026-03-02", "order_number": "3300",
       "country": "FR", "city": "Lyon"}, {"full_name": "Bo Berg", "quantity": 2, "order_number": "3301"}]),
    Case("bigcartel.csv", "orders", """
Number,Buyer first name,Buyer last name,Buyer email,Buyer phone number,Completed at,Shipping address 1,Shipping city,Shipping zip,Shipping country,Status,Item count,Items,Total price,Note
ABCD-1,Awa,Koné,awa@example.org,,2026-03-02 19:01:33,1 rue Basse,Lyon,69001,France,shipped,1,Bread and roses,9.99,Merci
ABCD-2,Bo,Berg,bo@example.net,,2026-03-13 08:15:00,,Umeå,903 20,Sweden,unshipped,2,Poster,4.00,
""", [{**AWA, "order_number": "ABCD-1", "ordered_at": "2026-03-02T19:01:33", "item": "Bread and roses", "quantity": 1,
       "order_status": "shipped", "city": "Lyon", "country": "FR"}, {**BO, "quantity": 2}]),
    Case("kofi.csv", "orders", """
DateTime (UTC),From,Message,Item,Received,Given,Currency,TransactionType,TransactionId,Reference,SalesTax,BuyerEmail,BuyerCountry,BuyerCity
03/02/2026 19:01,Awa Koné,Great book,Bread and roses,9.99,,EUR,Shop Order,T1,R1,0,awa@example.org,France,Lyon
03/13/2026 08:15,Bo Berg,,Poster,4.00,,EUR,Shop Order,T2,R2,0,bo@example.net,Sweden,Umeå
""", [{**AWA, "item": "Bread and roses", "order_number": "T1", "ordered_at": "2026-03-02T19:01:00+00:00", "message": "Great book",
       "country": "FR", "city": "Lyon"}, {**BO, "item": "Poster"}]),
    Case("commandes.csv", "orders", """
ID;Référence;Nouveau client;Livraison;Client;E-mail;Total;Paiement;État;Date;Produit;Quantité
11;XKBKNABJK;1;France;Awa Koné;awa@example.org;9,99 €;Carte;Livré;02/03/2026 19:01:33;Du pain et des roses;1
12;OHSATSERP;0;Belgique;Théo Roux;theo@example.net;4,00 €;Carte;Annulé;13/03/2026 08:15:00;Affiche;2
""", [{**AWA, "order_number": "XKBKNABJK", "ordered_at": "2026-03-02T19:01:33", "order_status": "Livré",
       "item": "Du pain et des roses", "quantity": 1}, {"full_name": "Théo Roux", "quantity": 2}]),
    Case("squarespace-orders.csv", "orders", """
Order ID,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Amount Refunded,Total,Discount Code,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Billing Address1,Billing City,Billing Zip,Billing Country,Billing Phone,Checkout Form: Note
00101,awa@example.org,PAID,2026-03-02 19:02:00 +0000,FULFILLED,2026-03-04 10:00:00 +0000,EUR,9.99,0,0,0,9.99,,2026-03-02 19:01:33 +0000,1,Bread and roses,9.99,Awa Koné,1 rue Basse,Lyon,69001,FR,,
00102,bo@example.net,PAID,2026-03-13 08:16:00 +0000,PENDING,,EUR,4.00,0,0,0,4.00,,2026-03-13 08:15:00 +0000,2,Poster,2.00,Bo Berg,,Umeå,903 20,SE,,
""", [{**AWA, "order_number": "00101", "ordered_at": "2026-03-02T19:01:33+00:00", "item": "Bread and roses", "quantity": 1,
       "country": "FR", "city": "Lyon"}, {**BO, "quantity": 2, "order_number": "00102"}]),
    Case("vorbestellungen.csv", "orders", """
Lfd. Nr.;Bestellt am;Name, Vorname;Mail;Straße, Nr.;PLZ;Ort;Titel;Stück;Bezahlt
1;02.03.2026;Groß, Käthe;kaethe@example.org;Gasse 1;50667;Köln;Brot und Rosen;1;ja
2;13.03.2026;Öl, Jürgen;juergen@example.net;Ring 2;1010;Wien;Plakat;2;nein
""", [{"full_name": "Käthe Groß", "given_name": "Käthe", "family_name": "Groß", "email": "kaethe@example.org", "ordered_at": "2026-03-02",
       "street": "Gasse 1", "postcode": "50667", "city": "Köln", "item": "Brot und Rosen", "quantity": 1},
      {"full_name": "Jürgen Öl", "item": "Plakat", "quantity": 2}]),
    Case("zamowienia.csv", "orders", """
Numer zamówienia;Data zamówienia;Status;Imię i nazwisko;Adres e-mail;Miasto;Kod pocztowy;Kraj;Produkt;Ilość;Kwota
Z1;02.03.2026 19:01;Zrealizowane;Zofia Wiśniewska;zofia@example.org;Kraków;30-001;Polska;Chleb i róże;1;9,99
Z2;13.03.2026 08:15;Anulowane;Łukasz Żak;lukasz@example.net;Berlin;10115;Niemcy;Plakat;2;4,00
""", [{"full_name": "Zofia Wiśniewska", "email": "zofia@example.org", "order_number": "Z1", "ordered_at": "2026-03-02T19:01:00",
       "order_status": "Zrealizowane", "item": "Chleb i róże", "quantity": 1, "city": "Kraków", "country": "PL"},
      {"full_name": "Łukasz Żak", "quantity": 2, "country": "DE"}]),
]  # fmt: skip
"""Orders."""
