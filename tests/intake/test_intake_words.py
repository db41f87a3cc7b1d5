"""Countries, languages, yes and no, headings: the same thing in many words."""

import json

import pytest

from crm import assets
from crm.domain.folding import fold
from crm.intake.columns import FIELDS
from crm.intake.consent import yes_or_no
from crm.intake.countries import country_code, country_codes, country_name, town_and_country
from crm.intake.headings import fold_heading, heading_scores
from crm.intake.languages import language_code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("UK", "GB"), ("U.K.", "GB"), ("England", "GB"), ("Scotland", "GB"), ("Great Britain", "GB"),
        ("Northern Ireland", "GB"), ("England, UK", "GB"), ("United Kingdom (England)", "GB"),
        ("London (UK)", "GB"), ("Holland", "NL"), ("The Netherlands", "NL"), ("USA", "US"),
        ("U.S.A.", "US"), ("United States of America", "US"), ("Türkiye", "TR"), ("Turkey", "TR"),
        ("Ivory Coast", "CI"), ("Côte d'Ivoire", "CI"), ("Cote d’Ivoire", "CI"),
        ("Korea, Republic of", "KR"), ("South Korea", "KR"), ("Iran (Islamic Republic of)", "IR"),
        ("Viet Nam", "VN"), ("Việt Nam", "VN"), ("Paris, France", "FR"), ("Berlin - Germany", "DE"),
        ("Deutschland", "DE"), ("Allemagne", "DE"), ("Duitsland", "DE"), ("Tyskland", "DE"),
        ("Россия", "RU"), ("المغرب", "MA"), ("日本", "JP"), ("中国", "CN"), ("대한민국", "KR"),
        ("ישראל", "IL"), ("Ελλάδα", "GR"), ("भारत", "IN"), ("ไทย", "TH"), ("Україна", "UA"),
        ("GB", "GB"), ("gb", "GB"), ("DEU", "DE"), ("🇫🇷", "FR"), ("🇫🇷 France", "FR"),
        ("MÉXICO", "MX"), ("mexico", "MX"), ("España ", "ES"), ("Suisse", "CH"), ("D", "DE"),
        ("Bosnia and Herzegovina", "BA"), ("Trinidad & Tobago", "TT"), ("DR Congo", "CD"),
        ("Elfenbeinküste", "CI"), ("Weißrussland", "BY"), ("السعودية", "SA"), ("アメリカ", "US"),
        ("США", "US"), ("ประเทศไทย", "TH"), ("Shqipëria", "AL"), ("中国大陆", "CN"), ("Quebec", None),
        ("Leeds", None), ("Earth", None), ("I live in Germany", "DE"), ("from Spain", "ES"), ("Georgia, USA", "US"),
        ("Mali/France", None), ("England/UK", "GB"), ("Kongo", None), ("米国", "US"), ('ארה"ב', "US"), ("Noreg", "NO"),
        ("française", None), ("German", None), ("in love", None), ("", None), ("?", None), ("x" * 200, None),
    ],
)  # fmt: skip
def test_a_country_is_known_however_it_is_written(text: str, code: str | None) -> None:
    assert country_code(text) == code


def test_every_country_is_known_by_its_own_names() -> None:
    for code in country_codes():
        for language in ("en", "fr", "de", "es", "it", "pt", "nl", "sv"):
            assert country_code(country_name(code, language)) == code, (code, language)


def test_a_country_is_called_in_the_language_asked_for() -> None:
    assert country_name("DE") == "Germany"
    assert country_name("DE", "sv") == "Tyskland"
    assert country_name("DE", "pt-BR") == "Alemanha"
    assert country_name("DE", "xx") == "Germany"
    assert country_name("??") == "??"


def test_the_folded_names_agree_with_todays_folding() -> None:
    known = json.loads(assets.text("countries.json"))["known"]
    assert all(fold(name) == name for name in known)


def test_a_town_and_its_country_are_told_apart() -> None:
    assert town_and_country("Paris, France") == ("Paris", "FR")
    assert town_and_country("Leeds") == ("Leeds", None)
    assert town_and_country("England, UK") == (None, "GB")
    assert town_and_country("Sweden") == (None, "SE")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Français", "fr"), ("English", "en"), ("fr_CA", "fr"), ("en-GB", "en"), ("DE", "de"),
        ("German / English", "de"), ("español", "es"), ("Castellano", "es"), ("中文", "zh"),
        ("svenska", "sv"), ("Klingon", None), ("", None), ("x" * 99, None),
    ],
)  # fmt: skip
def test_a_language_is_known_by_code_or_name(text: str, code: str | None) -> None:
    assert language_code(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "Yes", "yes please", "Yes, keep me informed", "Y", "TRUE", "1", "x", "✓", "Checked", "OK",
        "Oui", "Oui, avec plaisir", "Oui, pas de problème", "J'accepte", "D'accord", "Ja", "Ja, gerne",
        "Gerne", "Ich möchte den Newsletter erhalten", "Einverstanden", "Sí", "Si", "Sí, claro",
        "Acepto", "Sì", "Accetto", "Sim", "Sim, por favor", "Aceito", "Ja graag", "Akkoord",
        "Ja tack", "No problem", "I agree to the privacy policy", "Keep me informed by e-mail",
        "Tak", "Да", "はい", "نعم",
    ],
)  # fmt: skip
def test_a_yes_is_a_yes(text: str) -> None:
    assert yes_or_no(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "No", "no thanks", "No, thank you", "N", "FALSE", "0", "I do not agree", "Please don't",
        "Rather not", "Non", "Non merci", "Nein", "Nein danke", "Ich möchte keinen Newsletter",
        "No gracias", "No, grazie", "Não", "Não, obrigado", "Nee", "Nee, bedankt", "Nej", "Nej tack",
        "Нет", "いいえ", "Ich möchte das nicht", "Je ne souhaite pas", "Ik wil geen nieuwsbrief",
    ],
)  # fmt: skip
def test_a_no_is_a_no(text: str) -> None:
    assert yes_or_no(text) is False


@pytest.mark.parametrize("text", ["", "  ", "Maybe", "Newsletter", "Vielleicht", "x" * 600])
def test_neither_yes_nor_no_is_not_guessed(text: str) -> None:
    assert yes_or_no(text) is None


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Where do you live?", "place"), ("Wie heißt du?", "name"), ("your-email", "email"),
        ("Comment vous appelez-vous ?", "name"), ("May we send you our newsletter?", "consent"),
        ("Anything you want to tell us?", "message"), ("Q01. Your e-mail", "email"),
        ("Name (First)", "given_name"), ("Address (Country)", "country"), ("FirstName", "given_name"),
        ("E-mail 2", "email"), ("Email2", "email"), ("D'où venez-vous ?", "place"),
        ("What is your full name? (required)", "full_name"), ("<b>Your e-mail</b>*", "email"),
        ("Emergency contact phone", "ignore"), ("número_de_teléfono", "phone"),
        ("What's your name?", "name"), ("Where’s home?", None), ("Favourite colour", None),
        ("How did you hear about our newsletter?", "source"), ("お電話番号", "phone"), ("", None),
        ("Name of your organisation", "organisation"), ("Telefonnummer (optional)", "phone"),
    ],
)  # fmt: skip
def test_a_heading_says_its_field(heading: str, field: str | None) -> None:
    scores = heading_scores(heading)
    best = max(scores, key=lambda one: scores[one]) if scores else None
    assert best == field


def test_every_phrase_belongs_to_a_field_we_know() -> None:
    phrases = json.loads(assets.text("headings.json"))
    only_meant = {
        "name", "place", "privacy", "ignore", "status", "user_name", "no_consent", "street_more",
        "paid_at", "number", "family_more",
    }  # fmt: skip
    assert set(phrases) <= {*FIELDS, *only_meant}
    for languages in phrases.values():
        assert set(languages) >= {"en", "fr", "de", "es", "it", "pt", "nl", "sv"} or languages
        for phrase in (phrase for found in languages.values() for phrase in found):
            assert fold(phrase), phrase


def test_a_heading_is_remembered_without_its_clutter() -> None:
    assert fold_heading("\ufeffE-Mail:* ") == fold_heading("e-mail") == "e mail"
