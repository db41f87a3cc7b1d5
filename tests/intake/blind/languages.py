"""The same join form in the languages of the people who fill it in."""

from tests.intake.blind.case import Case

FILES = [
    Case("formularz.csv", "join_form", """
Sygnatura czasowa,Imię i nazwisko,Adres e-mail,Kraj,Numer telefonu,"Wyrażam zgodę na otrzymywanie newslettera",Wiadomość
2026/03/02 7:01:33 PM EET,Zofia Wiśniewska,zofia@example.org,Polska,+48 600 000 001,Tak,Chętnie pomogę przy tłumaczeniach
2026/03/13 8:15:00 AM EET,Łukasz Żak,lukasz@example.net,Niemcy,,Nie,
""", [{"full_name": "Zofia Wiśniewska", "email": "zofia@example.org", "country": "PL", "phone": "+48600000001", "consent": True,
       "message": "Chętnie pomogę przy tłumaczeniach"}, {"full_name": "Łukasz Żak", "country": "DE", "consent": False}]),
    Case("greek.csv", "join_form", """
Χρονική σήμανση,Ονοματεπώνυμο,Διεύθυνση ηλεκτρονικού ταχυδρομείου,Χώρα,Πόλη,Τηλέφωνο,Σχόλια
2/3/2026 19:01:33,Ελένη Παπαδοπούλου,eleni@example.org,Ελλάδα,Θεσσαλονίκη,,Θα ήθελα να βοηθήσω στις μεταφράσεις
13/3/2026 8:15:00,Νίκος Γεωργίου,nikos@example.net,Κύπρος,Λευκωσία,,
""", [{"full_name": "Ελένη Παπαδοπούλου", "email": "eleni@example.org", "country": "GR", "city": "Θεσσαλονίκη",
       "message": "Θα ήθελα να βοηθήσω στις μεταφράσεις", "submitted_at": "2026-03-02T19:01:33"},
      {"full_name": "Νίκος Γεωργίου", "country": "CY", "city": "Λευκωσία"}]),
    Case("turkish.csv", "join_form", """
Zaman damgası,Adınız ve soyadınız,E-posta adresiniz,Hangi ülkede yaşıyorsunuz?,Şehir,Telefon numaranız,Eklemek istedikleriniz
02.03.2026 19:01:33,Ayşe Yılmaz,ayse@example.org,Türkiye,İzmir,,Çeviride yardımcı olmak isterim
13.03.2026 08:15:00,Çağrı Öz,cagri@example.net,Almanya,Köln,,
""", [{"full_name": "Ayşe Yılmaz", "email": "ayse@example.org", "country": "TR", "city": "İzmir",
       "message": "Çeviride yardımcı olmak isterim", "submitted_at": "2026-03-02T19:01:33"},
      {"full_name": "Çağrı Öz", "country": "DE"}]),
    Case("japanese.csv", "join_form", """
タイムスタンプ,お名前,フリガナ,メールアドレス,お住まいの国,電話番号,ご意見・ご質問
2026/03/02 19:01:33,山田 花子,ヤマダ ハナコ,hanako@example.org,日本,,翻訳を手伝いたいです。よろしくお願いします。
2026/03/13 8:15:00,佐藤 健,サトウ ケン,ken@example.net,フランス,,
""", [{"full_name": "山田 花子", "email": "hanako@example.org", "country": "JP",
       "message": "翻訳を手伝いたいです。よろしくお願いします。", "submitted_at": "2026-03-02T19:01:33"},
      {"full_name": "佐藤 健", "country": "FR"}]),
    Case("arabic.csv", "join_form", """
طابع زمني,الاسم الكامل,البريد الإلكتروني,البلد,المدينة,رقم الهاتف,رسالتك
2026/03/02 7:01:33 م غرينتش+2,ليلى حداد,layla@example.org,لبنان,بيروت,,أود المساعدة في الترجمة
2026/03/13 8:15:00 ص غرينتش+2,عمر بن علي,omar@example.net,تونس,صفاقس,,
""", [{"full_name": "ليلى حداد", "email": "layla@example.org", "country": "LB", "city": "بيروت",
       "message": "أود المساعدة في الترجمة"}, {"full_name": "عمر بن علي", "country": "TN"}]),
    Case("ukrainian.csv", "join_form", """
Позначка часу,Ім'я та прізвище,Електронна адреса,Країна,Місто,Номер телефону,Коментар
02.03.2026 19:01:33,Олена Шевчук,olena@example.org,Україна,Львів,,Хочу допомагати з перекладами
13.03.2026 08:15:00,Тарас Бойко,taras@example.net,Польща,Краків,,
""", [{"full_name": "Олена Шевчук", "email": "olena@example.org", "country": "UA", "city": "Львів",
       "message": "Хочу допомагати з перекладами", "submitted_at": "2026-03-02T19:01:33"},
      {"full_name": "Тарас Бойко", "country": "PL"}]),
    Case("russian.csv", "join_form", """
Отметка времени;Фамилия;Имя;Отчество;Адрес электронной почты;Страна;Город;Согласие на обработку персональных данных
02.03.2026 19:01:33;Иванова;Мария;Сергеевна;maria@example.org;Казахстан;Алматы;Да
13.03.2026 08:15:00;Петров;Олег;;oleg@example.net;Россия;Казань;Да
""", [{"full_name": "Мария Сергеевна Иванова", "given_name": "Мария", "family_name": "Иванова", "email": "maria@example.org",
       "country": "KZ", "city": "Алматы", "submitted_at": "2026-03-02T19:01:33"},
      {"full_name": "Олег Петров", "country": "RU"}], "windows-1251"),
    Case("korean.csv", "join_form", """
타임스탬프,이름,이메일 주소,국가,전화번호,하고 싶은 말
2026. 3. 2 오후 7:01:33,김민지,minji@example.org,대한민국,,번역을 돕고 싶습니다
2026. 3. 13 오전 8:15:00,박 준호,junho@example.net,독일,,
""", [{"full_name": "김민지", "email": "minji@example.org", "country": "KR", "submitted_at": "2026-03-02T19:01:33",
       "message": "번역을 돕고 싶습니다"}, {"full_name": "박 준호", "country": "DE", "submitted_at": "2026-03-13T08:15:00"}]),
    Case("chinese.csv", "join_form", """
序号,提交答卷时间,所用时间,来源,来自IP,1、您的姓名,2、您的邮箱,3、您所在的国家,4、您的手机号码,5、您想对我们说的话
1,2026/3/2 19:01:33,65秒,链接,192.0.2.1,王小明,wang@example.org,中国,,我想帮忙翻译
2,2026/3/13 8:15:00,80秒,链接,192.0.2.2,李娜,lina@example.net,法国,,
""", [{"full_name": "王小明", "email": "wang@example.org", "country": "CN", "message": "我想帮忙翻译",
       "submitted_at": "2026-03-02T19:01:33", "given_name": None}, {"full_name": "李娜", "country": "FR"}]),
    Case("brasil.csv", "join_form", """
Carimbo de data/hora,Nome completo,E-mail,Cidade,Celular (WhatsApp),Como ficou sabendo de nós?,Deixe aqui sua mensagem
02/03/2026 19:01:33,Conceição Araújo,c@example.org,São Paulo,,Pelo jornal,Quero ajudar com as traduções
13/03/2026 08:15:00,João Guimarães,joao@example.net,Recife,,,
""", [{"full_name": "Conceição Araújo", "email": "c@example.org", "city": "São Paulo", "source": "Pelo jornal",
       "message": "Quero ajudar com as traduções", "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "João Guimarães"}]),
    Case("czech.csv", "join_form", """
Časová značka,Jméno,Příjmení,E-mailová adresa,Země,Město,Poznámka
2.3.2026 19:01:33,Jiří,Dvořák,jiri@example.org,Česko,Brno,Rád pomůžu s překlady
13.3.2026 8:15:00,Žofie,Nováková,zofie@example.net,Slovensko,Nitra,
""", [{"full_name": "Jiří Dvořák", "given_name": "Jiří", "family_name": "Dvořák", "email": "jiri@example.org", "country": "CZ",
       "city": "Brno", "message": "Rád pomůžu s překlady", "submitted_at": "2026-03-02T19:01:33"},
      {"full_name": "Žofie Nováková", "country": "SK"}]),
    Case("hungarian.csv", "join_form", """
Időbélyeg,Név,E-mail-cím,Ország,Telefonszám,Megjegyzés
2026.03.02. 19:01:33,Nagy Ágnes,agnes@example.org,Magyarország,,Szívesen segítek fordítani
2026.03.13. 8:15:00,Kiss Zoltán,zoltan@example.net,Románia,,
""", [{"full_name": "Nagy Ágnes", "email": "agnes@example.org", "country": "HU", "message": "Szívesen segítek fordítani",
       "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Kiss Zoltán", "country": "RO"}]),
    Case("romanian.csv", "join_form", """
Marcaj de timp,Numele și prenumele,Adresa de e-mail,Țara,Localitatea,Număr de telefon,Cum ați aflat de noi?
02.03.2026 19:01:33,Ionuț Țurcanu,ionut@example.org,Moldova,Chișinău,,De la un prieten
13.03.2026 08:15:00,Ștefania Popa,stefania@example.net,România,Cluj,,
""", [{"full_name": "Ionuț Țurcanu", "email": "ionut@example.org", "country": "MD", "city": "Chișinău",
       "source": "De la un prieten", "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Ștefania Popa", "country": "RO"}]),
    Case("finnish.csv", "join_form", """
Aikaleima,Etunimi,Sukunimi,Sähköpostiosoite,Maa,Paikkakunta,Terveisesi meille
2.3.2026 19.01.33,Äänä,Mäkinen,aana@example.org,Suomi,Turku,Autan mielelläni käännöksissä
13.3.2026 8.15.00,Yrjö,Öhman,yrjo@example.net,Ruotsi,Uumaja,
""", [{"full_name": "Äänä Mäkinen", "given_name": "Äänä", "email": "aana@example.org", "country": "FI", "city": "Turku",
       "submitted_at": "2026-03-02T19:01:33", "message": "Autan mielelläni käännöksissä"},
      {"full_name": "Yrjö Öhman", "country": "SE"}]),
    Case("norwegian.csv", "join_form", """
Tidsmerke,Fullt navn,E-postadresse,Land,Poststed,Mobilnummer,Hvordan hørte du om oss?
02.03.2026 kl. 19.01.33,Bjørn Ødegård,bjorn@example.org,Norge,Tromsø,,En venn
13.03.2026 kl. 08.15.00,Åse Lie,ase@example.net,Danmark,Århus,,
""", [{"full_name": "Bjørn Ødegård", "email": "bjorn@example.org", "country": "NO", "city": "Tromsø", "source": "En venn",
       "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Åse Lie", "country": "DK"}]),
    Case("catalan.csv", "join_form", """
Marca de temps,Nom i cognoms,Adreça electrònica,País,Població,Telèfon,Vols dir-nos alguna cosa més?
2/3/2026 19:01:33,Núria Puig Solé,nuria@example.org,Andorra,Ordino,,M'agradaria ajudar amb les traduccions
13/3/2026 8:15:00,Jordi Vila,jordi@example.net,Espanya,Girona,,
""", [{"full_name": "Núria Puig Solé", "email": "nuria@example.org", "country": "AD", "city": "Ordino",
       "message": "M'agradaria ajudar amb les traduccions", "submitted_at": "2026-03-02T19:01:33"},
      {"full_name": "Jordi Vila", "country": "ES"}]),
    Case("croatian.csv", "join_form", """
Vremenska oznaka,Ime i prezime,E-mail adresa,Država,Grad,Broj telefona,Poruka
2.3.2026. 19:01:33,Željka Šarić,zeljka@example.org,Hrvatska,Split,,Rado ću pomoći oko prijevoda
13.3.2026. 8:15:00,Đorđe Kovač,djordje@example.net,Srbija,Niš,,
""", [{"full_name": "Željka Šarić", "email": "zeljka@example.org", "country": "HR", "city": "Split",
       "message": "Rado ću pomoći oko prijevoda", "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Đorđe Kovač", "country": "RS"}]),
    Case("vietnamese.csv", "join_form", """
Dấu thời gian,Họ và tên,Địa chỉ email,Quốc gia,Số điện thoại,Lời nhắn
02/03/2026 19:01:33,Nguyễn Thị Minh,minh@example.org,Việt Nam,,Tôi muốn giúp dịch sách
13/03/2026 08:15:00,Trần Văn An,an@example.net,Đức,,
""", [{"full_name": "Nguyễn Thị Minh", "email": "minh@example.org", "country": "VN", "message": "Tôi muốn giúp dịch sách",
       "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Trần Văn An", "country": "DE"}]),
    Case("indonesian.csv", "join_form", """
Stempel waktu,Nama lengkap,Alamat email,Negara,Kota,Nomor HP,Pesan
02/03/2026 19:01:33,Suharti,suharti@example.org,Indonesia,Bandung,,Saya ingin membantu menerjemahkan
13/03/2026 8:15:00,Dewi Lestari Putri,dewi@example.net,Jepang,Osaka,,
""", [{"full_name": "Suharti", "email": "suharti@example.org", "country": "ID", "city": "Bandung",
       "message": "Saya ingin membantu menerjemahkan", "submitted_at": "2026-03-02T19:01:33"},
      {"full_name": "Dewi Lestari Putri", "country": "JP"}]),
    Case("hebrew.csv", "join_form", """
חותמת זמן,שם מלא,כתובת אימייל,מדינה,עיר,מספר טלפון,הערות
02/03/2026 19:01:33,נועה לוי,noa@example.org,ישראל,חיפה,,אשמח לעזור בתרגום
13/03/2026 8:15:00,דן כהן,dan@example.net,צרפת,ליון,,
""", [{"full_name": "נועה לוי", "email": "noa@example.org", "country": "IL", "city": "חיפה", "message": "אשמח לעזור בתרגום",
       "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "דן כהן", "country": "FR"}]),
    Case("hindi.csv", "join_form", """
टाइमस्टैम्प,पूरा नाम,ईमेल पता,देश,शहर,फ़ोन नंबर,संदेश
02/03/2026 19:01:33,अनीता शर्मा,anita@example.org,भारत,पुणे,,मैं अनुवाद में मदद करना चाहती हूँ
13/03/2026 08:15:00,राज पटेल,raj@example.net,जर्मनी,बर्लिन,,
""", [{"full_name": "अनीता शर्मा", "email": "anita@example.org", "country": "IN", "city": "पुणे",
       "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "राज पटेल", "country": "DE"}]),
    Case("persian.csv", "join_form", """
مهر زمان,نام و نام خانوادگی,ایمیل,کشور,شهر,پیام
2026/03/02 19:01:33,مریم احمدی,maryam@example.org,ایران,شیراز,می‌خواهم در ترجمه کمک کنم
2026/03/13 8:15:00,رضا کریمی,reza@example.net,آلمان,برلین,
""", [{"full_name": "مریم احمدی", "email": "maryam@example.org", "country": "IR", "city": "شیراز",
       "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "رضا کریمی", "country": "DE"}]),
    Case("italian.csv", "join_form", """
Informazioni cronologiche,Cognome e nome,Indirizzo mail,Comune di residenza,Provincia,Recapito telefonico,"Autorizzo il trattamento dei miei dati personali ai sensi del GDPR e desidero ricevere la newsletter",Come ci hai conosciuto?
02/03/2026 19.01.33,D'Angelo Giulia,giulia@example.org,Torino,TO,,Sì,Passaparola
13/03/2026 8.15.00,Rossi Paolo,paolo@example.net,Bari,BA,,Sì,
""", [{"full_name": "D'Angelo Giulia", "email": "giulia@example.org", "city": "Torino", "source": "Passaparola", "consent": True,
       "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Rossi Paolo", "city": "Bari"}]),
    Case("bulgarian.csv", "join_form", """
Клеймо за време,Име и фамилия,Имейл адрес,Държава,Град,Телефон,Съобщение
02.03.2026 19:01:33,Цветелина Ангелова,cveti@example.org,България,Пловдив,,Искам да помагам с преводи
13.03.2026 08:15:00,Иван Тодоров,ivan@example.net,Австрия,Виена,,
""", [{"full_name": "Цветелина Ангелова", "email": "cveti@example.org", "country": "BG", "city": "Пловдив",
       "message": "Искам да помагам с преводи", "submitted_at": "2026-03-02T19:01:33"}, {"full_name": "Иван Тодоров", "country": "AT"}]),
]  # fmt: skip
"""One form, two answers each."""
