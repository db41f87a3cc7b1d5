"""Headings put together of two halves, in languages that join and bend their words."""

import pytest

from crm.domain.folding import fold
from crm.intake.compounds import compound_field, compound_topic
from crm.intake.headings import heading_scores


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Bestelldatum", "ordered_at"), ("Date de la commande", "ordered_at"), ("Data zakupu", "ordered_at"),
        ("Köpdatum", "ordered_at"), ("Tilauspäivä", "ordered_at"), ("Дата заказа", "ordered_at"),
        ("Spenden-ID", "order_number"), ("Nr zamówienia", "order_number"), ("Ordrestatus", "order_status"),
        ("Geb.dat.", "birth_date"), ("F. Nacimiento", "birth_date"), ("Doğum Tarihi", "birth_date"),
        ("Indmeldelsesdato", "registered_at"), ("Üyelik Tarihi", "registered_at"), ("Lid sinds nr", None),
        ("Vastausaika", "submitted_at"), ("Unterschrieben am", "submitted_at"), ("Signed On", "submitted_at"),
        ("Lipputyyppi", "item"), ("Rodzaj biletu", "item"), ("Titel der Veranstaltung", "event"),
        ("Medlemsnr", "ignore"), ("Order", None), ("Date", None), ("First name", None), ("Donna", None),
        ("Date of birth and of the order", None), ("", None), ("1 2 3", None),
        ("The day on which I was born in the year", None),
    ],
)  # fmt: skip
def test_two_halves_of_a_heading_name_a_field(heading: str, field: str | None) -> None:
    assert compound_field(fold(heading)) == field


@pytest.mark.parametrize(
    ("heading", "topic"),
    [("Billets", "ticket"), ("Ticketkategorie", "ticket"), ("Mitgliedsnummer", "membership"), ("City", None)],
)  # fmt: skip
def test_a_heading_is_about_something(heading: str, topic: str | None) -> None:
    assert compound_topic(fold(heading)) == topic


def test_words_are_known_by_how_they_begin() -> None:
    assert heading_scores("Saako sinulle lähettää uutiskirjeen?").keys() == {"consent"}
