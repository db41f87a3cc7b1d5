"""Names of many languages: their parts are right, or they are left whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.intake.names import read_name

WHOLE: dict[str, list[str]] = {
    "Spanish": [
        "Gabriel García Márquez", "María del Carmen Ruiz", "José Luis", "Ana Belén", "Juan Pablo", "Rosa María",
        "Miguel Ángel", "José Antonio", "Guadalupe Peña García", "Juan de la Cruz", "Ana María López de la Torre",
    ],
    "Portuguese": ["Ana Paula", "João Pedro da Silva", "Maria Eduarda", "Luiz Henrique", "José da Silva"],
    "Vietnamese": [
        "Nguyễn Văn An", "Trần Thị Mai", "Nguyễn Minh", "Phạm Lan", "Lê Hoàng", "Hoàng Anh", "Vũ Hà", "Đặng Quân",
        "Bùi Lan", "Đỗ Minh", "Hồ Thu", "Ngô Bảo", "Dương Hà", "Lý Nam", "Nguyen Minh", "Tran An", "Trịnh Lan",
    ],
    "Korean": [
        "Kim Minjun", "Lee Jiwoo", "Park Seo-yeon", "Choi Soojin", "Jung Hana", "김민지", "박 준호", "Yoo Jaesuk", "Hong Gildong",
        "Baek Jiyoung", "Shin Minho", "Ahn Jihye", "Kwon Sora", "Oh Sehun", "Moon Chaewon", "Nam Joohyuk",
    ],
    "Chinese": [
        "Li Wei", "Wang Fang", "Zhang Min", "王小明", "李娜", "欧阳 娜娜", "Chen Jie", "Liu Yang", "Tan Wei", "Ng Kok",
        "Leung Chiu-wai", "Ouyang Nana Li", "Tsai Ingwen", "Xu Bing",
    ],
    "Japanese": [
        "Yamada Hanako", "山田 花子", "さとう けん", "Sato Ken", "Suzuki Ichiro", "Tanaka Yuki", "Watanabe Ken", "Murakami Haruki",
        "ヤマダ ハナコ", "Kobayashi Aya", "Miyazaki Hayao",
    ],
    "Hungarian": ["Nagy Ágnes", "Kovács Anna", "Szabó Zsófia", "Tóth Gábor", "Horváth Péter", "Kiss Zoltán", "Molnár Éva"],
    "Arabic": [
        "محمد علي", "ليلى حداد", "عمر بن علي", "Mohammed Ali", "Fatima Zahra", "Ahmed Hassan", "Omar ibn Said", "Abd al-Rahman",
        "Abdel Karim", "Mohamed Amine", "Abu Bakr", "Al Hassan", "Khalid bin Walid", "Mariam Youssef", "Umm Kulthum Said",
    ],
    "Indonesian": ["Suharti", "Dewi Lestari", "Dewi Lestari Putri", "Budi Santoso", "Agus Setiawan", "Sri Wahyuni", "Siti Rahayu"],
    "Icelandic": ["Guðrún Jónsdóttir", "Björk Guðmundsdóttir", "Katrín Jakobsdottir", "Vigdís Finnbogadóttir"],
    "others": [
        "Иван Петров", "Ελένη Παπαδοπούλου", "נועה לוי", "अनीता शर्मा", "Jean Pierre", "Anne Sophie", "Marie Claire", "Hans Peter",
        "Karl Heinz", "Anna und Bernd Keller", "Familie Groß", "Ana & Bo", "Dr. Ada Stern", "A. Koné", "J J Cale", "JJ Cale",
        "Ludwig van Beethoven", "Leonardo da Vinci", "Mary Jane", "Gian Carlo", "The Reading Circle", "Sam (they)",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    "name", [name for names in WHOLE.values() for name in names], ids=lambda name: name
)
def test_a_name_whose_parts_nobody_can_tell_stays_whole(name: str) -> None:
    assert read_name(name) == (name, None, None)


PARTS = [
    ("Awa Koné", "Awa", "Koné"), ("Minh Nguyen", "Minh", "Nguyen"), ("Minjun Kim", "Minjun", "Kim"),
    ("Haruki Murakami", "Haruki", "Murakami"), ("Ana Silva", "Ana", "Silva"), ("María García", "María", "García"),
    ("KIM Minjun", "Minjun", "KIM"), ("Hanako YAMADA", "Hanako", "YAMADA"), ("KONÉ Anne-Marie", "Anne-Marie", "KONÉ"),
    ("DE LA TOUR Anne-Marie", "Anne-Marie", "DE LA TOUR"), ("Jean Pierre DUPONT", "Jean Pierre", "DUPONT"),
    ("Björn Andersson", "Björn", "Andersson"), ("Simon Berg", "Simon", "Berg"), ("Jean Martin", "Jean", "Martin"),
    ("Juan Pérez", "Juan", "Pérez"), ("Anna Kovács", "Anna", "Kovács"), ("Łukasz Żak", "Łukasz", "Żak"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "given_name", "family_name"), PARTS, ids=lambda part: part)
def test_a_name_whose_parts_are_plain_is_parted(
    name: str, given_name: str, family_name: str
) -> None:
    assert read_name(name) == (name, given_name, family_name)


TURNED = [
    ("Nguyễn, Văn An", "Văn An Nguyễn", "Văn An", "Nguyễn"), ("García Márquez, Gabriel", "Gabriel García Márquez", "Gabriel", "García Márquez"),
    ("Berg, Fleur van den", "Fleur van den Berg", "Fleur", "van den Berg"), ("Silva, Maria da", "Maria da Silva", "Maria", "da Silva"),
    ("Humboldt, Alexander von", "Alexander von Humboldt", "Alexander", "von Humboldt"), ("Koné, A.", "A. Koné", "A.", "Koné"),
    ("Keller, Anna und Bernd", "Anna und Bernd Keller", None, "Keller"), ("Groß, Käthe", "Käthe Groß", "Käthe", "Groß"),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "full", "given_name", "family_name"), TURNED, ids=lambda x: x)
def test_a_family_name_before_a_comma_is_turned(
    cell: str, full: str, given_name: str | None, family_name: str | None
) -> None:
    assert read_name(cell) == (full, given_name, family_name)


FAMILY_FIRST = ["VN", "KR", "CN", "JP", "HU", "TW", "KH", "MN"]
NO_FAMILY = ["IS", "ID", "EG", "SA", "ET", "MM", "PK", "MA", "MY"]
WORD = st.from_regex(r"[A-ZÀ-ÖØ-Ý][a-zà-öø-ý]{2,9}", fullmatch=True)


@given(WORD, WORD, st.sampled_from(FAMILY_FIRST + NO_FAMILY))
def test_where_names_are_otherwise_two_words_are_never_parted(
    one: str, two: str, country: str
) -> None:
    assert read_name(f"{one} {two}", country)[1:] == (None, None)


@given(st.lists(WORD, min_size=3, max_size=6), st.none() | st.sampled_from(["ES", "GB", "BR"]))
def test_three_words_and_more_are_never_parted(words: list[str], country: str | None) -> None:
    assert read_name(" ".join(words), country)[1:] == (None, None)


@given(st.lists(WORD, min_size=1, max_size=4), st.none() | st.sampled_from(["ES", "VN", "GB"]))
def test_the_parts_of_a_name_are_all_of_it(words: list[str], country: str | None) -> None:
    full, one, other = read_name(" ".join(words), country)
    assert (one is None) == (other is None)
    assert one is None or f"{one} {other}" == full


@given(WORD, st.lists(WORD, min_size=1, max_size=2))
def test_capitals_tell_the_family_name_in_either_order(one: str, two: list[str]) -> None:
    loud = " ".join(two).upper()
    assert read_name(f"{one} {loud}")[1:] == (one, loud)
    assert read_name(f"{loud} {one}")[1:] == (one, loud)
