"""E-mail addresses as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.intake.emails import normal_email, read_emails


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("Nia@Example.ORG", ["nia@example.org"]), ("test@test", [None]),
        ("Nia Campbell <nia@example.org>", ["nia@example.org"]),
        ('"Campbell, Nia" <nia@example.org>', ["nia@example.org"]),
        ("mailto:x@example.org", ["x@example.org"]), ("<x@example.org>", ["x@example.org"]),
        ("a@example.org; b@example.org", ["a@example.org", "b@example.org"]),
        ("a@example.org, B@example.org", ["a@example.org", "b@example.org"]),
        ("a@example.org b@example.org", ["a@example.org", "b@example.org"]),
        ("a@example.org/b@example.org", ["a@example.org", "b@example.org"]),
        ("a@example.org ::: b@example.org", ["a@example.org", "b@example.org"]),
        ("a@example.org\nb@example.org", ["a@example.org", "b@example.org"]),
        ("a@example.org, A@EXAMPLE.org", ["a@example.org"]),
        ("jane@example.org.", ["jane@example.org"]), ("o'neill@example.org", ["o'neill@example.org"]),
        ("jörg@müller.example", ["jörg@müller.example"]), ("jane at example.org", [None]),
        ("a..b@example.org", [None]), ("@example.org", [None]), ("jane@", [None]),
        ("jane@example,org", [None]), ("jane+news@example.org", ["jane+news@example.org"]),
        ("jane@sub.example.museum", ["jane@sub.example.museum"]), (".jane@example.org", ["jane@example.org"]),
        ("write to jane@example.org please", ["jane@example.org"]), ("jane@-example.org", [None]),
    ],
)  # fmt: skip
def test_addresses_are_found_and_put_in_lower_case(cell: str, values: list[str | None]) -> None:
    assert [value for _, value in read_emails(cell)] == values


def test_what_is_no_address_stays_as_it_was_written() -> None:
    assert read_emails("test@test") == [("test@test", None)]


@given(st.text(max_size=60))
def test_any_text_gives_addresses_that_stand_in_it(cell: str) -> None:
    for _, value in read_emails(cell):
        assert value is None or value == normal_email(value)


@given(st.emails())
def test_an_address_is_the_same_alone_and_among_words(address: str) -> None:
    alone = normal_email(address)
    if alone is not None:
        assert read_emails(address)[0][1] == alone
