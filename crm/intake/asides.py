"""Which records are no people, and why, in words for the person who imports them."""

import re

from crm.domain.folding import fold

TEST = "A test: its name, address and message are made up."
ADVERTISER = "An advertiser's test lead, not a person."
NOBODY = "Nobody in it: no name, no e-mail address and no phone number that can be used."
HEADINGS = "The headings again, not a person."
TOTAL = "A line of totals, not a person."
PART = "A line of its own between the records, not a person."

_TESTS = frozenset(
    """
    test|tests|testing|tester|test test|test user|testuser|test person|test name|test contact|
    test entry|test message|test submission|this is a test|just a test|just testing|a test|
    test one|test two|first test|testtest|test1|test2|test3|test 1|test 2|test 3|asdf|asdf asdf|
    asdfasdf|asdfgh|asdfghjkl|qwerty|qwertz|azerty|xxx|xxxx|aaa|aaaa|abc|abcd|foo|bar|foo bar|
    foobar|lorem ipsum|dummy|dummy data|sample|please ignore|ignore|ignore me|delete me|blah|
    essai|ceci est un test|essai test|prueba|esto es una prueba|una prueba|prueba prueba|prova|
    questa e una prova|probando|teste|teste teste|isto e um teste|ein test|nur ein test|testeintrag|
    dit is een test|proef|detta ar ett test|testmeddelande|testnachricht|тест|проба|测试|テスト|dsf|
    sdf|sdfsdf|fghj|jkl|hjkl|123|1234|test testson|testy|testy mctestface|max mustermann test
    """.replace("\n", "").replace("    ", "").split("|")
)  # fmt: skip
_TOTALS = frozenset(
    [
        "total",
        "totals",
        "totali",
        "totale",
        "totaux",
        "gesamt",
        "gesamtsumme",
        "summe",
        "somme",
        "suma",
        "sum",
        "soma",
        "totaal",
        "summa",
        "grand",
        "subtotal",
        "insgesamt",
        "antal",
        "itogo",
        "итого",
        "合計",
        "总计",
    ]
)
_TEST_LEAD = "<test lead: dummy data for"
_NO_LETTER = re.compile(r"[\W\d_]*")


def is_test_text(text: str) -> bool:
    """Return whether *text* is what people type to try a form out."""
    return fold(text) in _TESTS


def is_test_address(address: str) -> bool:
    """Return whether the part of *address* before the @ is what people type to try a form."""
    local = address.partition("@")[0]
    return fold(local) in _TESTS


def is_total(cells: list[str]) -> bool:
    """Return whether the first filled cell says that this is a line of totals."""
    for cell in cells:
        text = cell.strip()
        if text:
            words = fold(text).split()
            return bool(words) and words[0] in _TOTALS and len(words) <= 3
    return False


def has_test_lead(cells: list[str]) -> bool:
    """Return whether an advertising platform marked the record as its own test."""
    return any(_TEST_LEAD in cell.lower() for cell in cells if "<" in cell)


def is_test(
    name: str | None, emails: list[tuple[str, str | None]], message: str | None, *, phone: bool
) -> bool:
    """Return whether name, address and message (those there are) are all made up.

    With a usable *phone* number, name and address must both be there and both be made up.
    """
    texts = [is_test_text(text) for text in (name, message) if text]
    addresses = [is_test_address(written) for written, _ in emails]
    if phone and not (name and emails):
        return False
    found = texts + addresses
    return bool(found) and all(found) and bool(name or emails)
