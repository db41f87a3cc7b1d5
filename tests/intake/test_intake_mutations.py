"""The sample join form in other clothes: the same people come out."""

import csv
import io
import random
from pathlib import Path
from typing import Any

import pytest

from crm.intake.facts import Facts, from_plain
from crm.intake.reading import understand

SAMPLE = Path(__file__).resolve().parent.parent / "samples" / "join-form.csv"


def sample() -> list[list[str]]:
    """Return the rows of the sample, headings first."""
    with SAMPLE.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def text(rows: list[list[str]], delimiter: str = ",", quoting: Any = csv.QUOTE_MINIMAL) -> str:
    """Return *rows* as separated text."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def people(path: Path | None = None, **request: Any) -> list[Facts]:
    """Return the facts of a file or of pasted text, without their answers and lines."""
    if path:
        request["path"] = str(path)
    parts = understand({"name": "form.csv", "region": "GB", **request})
    rows = [plain for part in parts for plain in part.get("rows", ())]
    return [from_plain(row)._replace(told="[]", line=0) for row in rows]


EXPECTED = people(SAMPLE)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_separator_and_encoding_make_no_difference(
    tmp_path: Path, delimiter: str, encoding: str
) -> None:
    file = tmp_path / "form.csv"
    file.write_bytes(text(sample(), delimiter, csv.QUOTE_ALL).encode(encoding))
    assert people(file) == EXPECTED


@pytest.mark.parametrize("seed", range(8))
def test_the_order_of_the_columns_makes_no_difference(seed: int) -> None:
    order = list(range(7))
    random.Random(seed).shuffle(order)
    rows = [[row[index] for index in order] for row in sample()]
    assert people(text=text(rows)) == EXPECTED


def test_capitals_and_clutter_in_headings_make_no_difference() -> None:
    top, *rows = sample()
    shouted = [f" {heading.upper()}\u00a0*" for heading in top]
    words = [one._replace(consent_words=None) for one in people(text=text([shouted, *rows]))]
    assert words == [one._replace(consent_words=None) for one in EXPECTED]


def test_blank_rows_and_titles_make_no_difference() -> None:
    top, *rows = sample()
    spaced = [row for one in rows for row in (one, [""] * 7)]
    assert people(text=text([["Our join form"], [], top, *spaced])) == EXPECTED


def test_forty_columns_more_make_no_difference() -> None:
    top, *rows = sample()
    wide = [[*top, *(f"Remark {n}" for n in range(40))]]
    wide += [[*row, *(["x"] * 40)] for row in rows]
    assert people(text=text(wide)) == EXPECTED


def test_months_first_gives_the_same_days() -> None:
    top, *rows = sample()
    turned = [[f"{row[0][3:5]}/{row[0][:2]}{row[0][5:]}", *row[1:]] for row in rows]
    assert people(text=text([top, *turned])) == EXPECTED


@pytest.mark.parametrize(
    "headings",
    [
        ["Horodateur", "Votre nom", "Courriel", "Téléphone", "Où habitez-vous ?",
         "Souhaitez-vous nous dire quelque chose ?", "Voulez-vous recevoir notre infolettre ?"],
        ["Zeitstempel", "Dein Name", "E-Mail", "Telefon", "Woher kommst du?",
         "Was möchtest du uns sagen?", "Möchtest du unseren Newsletter?"],
        ["Marca temporal", "Tu nombre", "Correo", "Teléfono", "¿De dónde eres?",
         "¿Algo que quieras decirnos?", "¿Podemos enviarte nuestro boletín?"],
        ["Informazioni cronologiche", "Il tuo nome", "E-mail", "Telefono", "Da dove vieni?",
         "C'è qualcosa che vuoi dirci?", "Possiamo inviarti la newsletter?"],
        ["Carimbo de data/hora", "O seu nome", "E-mail", "Telefone", "Onde mora?",
         "Quer dizer-nos alguma coisa?", "Podemos enviar-lhe o boletim?"],
        ["Tijdstempel", "Je naam", "E-mailadres", "Telefoon", "Waar kom je vandaan?",
         "Wil je ons iets vertellen?", "Mogen we je de nieuwsbrief sturen?"],
        ["Tidsstämpel", "Ditt namn", "E-post", "Telefon", "Var kommer du ifrån?",
         "Något du vill berätta?", "Får vi skicka nyhetsbrevet?"],
        ["Wann", "Wer bist du?", "Mail", "Handynr.", "Land", "Bemerkungen", "Rundbrief?"],
        ["Submitted", "Who are you?", "Mail", "Tel.", "Country", "Comment", "Mailing list"],
    ],
)  # fmt: skip
def test_headings_in_other_languages_make_no_difference(headings: list[str]) -> None:
    rows = sample()[1:]
    found = [one._replace(consent_words=None) for one in people(text=text([headings, *rows]))]
    assert found == [one._replace(consent_words=None) for one in EXPECTED]


def test_headings_that_say_nothing_still_give_the_people() -> None:
    rows = sample()[1:]
    found = people(text=text([[f"Field {n}" for n in range(7)], *rows]))
    assert [one.full_name for one in found] == [one.full_name for one in EXPECTED]
    assert [one.emails for one in found] == [one.emails for one in EXPECTED]
    assert [one.submitted_at for one in found] == [one.submitted_at for one in EXPECTED]
    assert [one.country for one in found] == [one.country for one in EXPECTED]
    assert [one.phones for one in found] == [one.phones for one in EXPECTED]
