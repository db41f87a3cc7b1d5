"""How well the cells of a column fit the field that its heading names."""

from collections.abc import Callable

from crm.intake.evidence import Evidence
from crm.intake.headings import WHOLE

NEVER = -1000.0
"""The answer where heading and cells contradict each other."""


def fit(field: str, cells: Evidence, score: float) -> float:
    """Return what *cells* add to the *score* of a heading that names *field*; NEVER if they cannot."""
    return _FITS.get(field, _anything)(cells, score)


def _anything(_cells: Evidence, _score: float) -> float:
    return 0.0


def _at_least(measure: str, share: float, *, unless_whole: bool = True) -> Callable[..., float]:
    def fits(cells: Evidence, score: float) -> float:
        found = getattr(cells, measure)
        sure = unless_whole and score >= WHOLE and cells.answer < 0.6
        sure = sure or (score >= WHOLE - 10 and found > 0)
        return 5.0 if found >= share else -15.0 if sure else NEVER

    return fits


def _name_fits(cells: Evidence, score: float) -> float:
    if cells.email >= 0.9 or cells.number >= 0.5 or cells.words > 6 or cells.answer >= 0.8:
        return NEVER
    sure = score >= WHOLE - 10
    return 0.0 if sure or (cells.name >= 0.6 and cells.email < 0.5) else NEVER


def _country_fits(cells: Evidence, score: float) -> float:
    if cells.answer >= 0.7 and cells.country < 0.5:
        return NEVER
    return 5.0 if cells.country >= 0.4 else -20.0 if score >= WHOLE - 20 else NEVER


def _town_fits(cells: Evidence, _score: float) -> float:
    if cells.email >= 0.3 or cells.length > 60 or cells.answer >= 0.7 or cells.date >= 0.5:
        return NEVER
    return 0.0


def _consent_fits(cells: Evidence, _score: float) -> float:
    if cells.email >= 0.3 or cells.date >= 0.5:
        return NEVER
    if cells.answer >= 0.5 or cells.subscription >= 0.3:
        return 5.0
    ticked = cells.kinds == 1 and cells.seen > 1  # a box that writes its label
    return 0.0 if ticked or cells.answer >= 0.3 else NEVER


def _message_fits(cells: Evidence, _score: float) -> float:
    short = cells.answer >= 0.8 and cells.seen >= 3 and cells.words < 3
    if short or cells.email >= 0.6 or cells.date >= 0.6 or (cells.phone >= 0.6 and cells.seen > 2):
        return NEVER
    return min(cells.length / 10, 10.0)


def _tags_fit(cells: Evidence, _score: float) -> float:
    if cells.answer >= 0.6 or cells.email >= 0.3 or cells.date >= 0.5:
        return NEVER
    if cells.length > 120 or cells.words > 16:
        return NEVER
    sentences = cells.words > 4 and cells.parted < 0.2 and cells.distinct == 1.0
    return -25.0 if sentences else 0.0


def _source_fits(cells: Evidence, _score: float) -> float:
    return NEVER if cells.answer >= 0.8 and cells.seen > 2 else 0.0


def _id_fits(cells: Evidence, _score: float) -> float:
    return 0.0 if cells.distinct == 1.0 and cells.words == 1.0 and not cells.email else NEVER


def _postcode_fits(cells: Evidence, _score: float) -> float:
    return 0.0 if cells.length <= 14 and cells.email < 0.2 and cells.answer < 0.6 else NEVER


def _refusal_fits(cells: Evidence, _score: float) -> float:
    """A column that says who does not want mail: yes and no, or the day they said so."""
    telling = max(cells.answer, cells.date, cells.subscription)
    return 0.0 if telling >= 0.4 and cells.email < 0.3 else NEVER


def _attended_fits(cells: Evidence, _score: float) -> float:
    marks = cells.length == 1 and cells.kinds <= 3  # "P" and "A"
    return 5.0 if marks or max(cells.answer, cells.date, cells.status) >= 0.4 else NEVER


def _moment_fits(cells: Evidence, score: float) -> float:
    if cells.date >= 0.3:
        return 5.0
    return 0.0 if cells.clock >= 0.5 and score >= WHOLE - 20 else NEVER


def _quantity_fits(cells: Evidence, _score: float) -> float:
    return 5.0 if cells.number >= 0.7 and cells.length <= 5 else NEVER


def _number_fits(cells: Evidence, score: float) -> float:
    if cells.email >= 0.2 or cells.words > 3 or (cells.answer >= 0.9 and cells.number < 0.6):
        return NEVER
    if cells.hour >= 0.5 or (cells.date >= 0.6 and cells.number < 0.6):  # 45000 could be a day
        return NEVER
    if cells.numbered >= 0.5:
        return 5.0
    coded = score >= WHOLE - 10 and cells.words == 1.0 and cells.distinct >= 0.9  # "XKBKNABJK"
    return -10.0 if score >= WHOLE or coded else NEVER


def _words_fit(cells: Evidence, _score: float) -> float:
    """A few words out of a short list, or of a longer one: a status, a role."""
    if cells.email >= 0.2 or cells.words > 4 or cells.number >= 0.8 or cells.date >= 0.4:
        return NEVER
    return 5.0 if cells.status >= 0.3 else 0.0 if cells.kinds <= 12 else NEVER


def _title_fits(cells: Evidence, score: float) -> float:
    if cells.email >= 0.2 or cells.date >= 0.4 or (cells.number >= 0.8 and score < WHOLE):
        return NEVER
    return -10.0 if cells.answer >= 0.8 or cells.number >= 0.8 else 0.0


def _display_fits(cells: Evidence, _score: float) -> float:
    return NEVER if cells.email >= 0.9 or cells.number >= 0.8 or cells.words > 8 else 0.0


def _organisation_fits(cells: Evidence, _score: float) -> float:
    if cells.email >= 0.3 or cells.date >= 0.4 or cells.answer >= 0.8 or cells.number >= 0.8:
        return NEVER
    return 0.0 if cells.words <= 10 else NEVER


_FITS: dict[str, Callable[[Evidence, float], float]] = {
    "full_name": _name_fits, "given_name": _name_fits, "family_name": _name_fits,
    "name": _name_fits,
    "email": _at_least("email", 0.3), "phone": _at_least("phone", 0.3),
    "country": _country_fits, "city": _town_fits, "street": _town_fits, "postcode": _postcode_fits,
    "submitted_at": _at_least("date", 0.4, unless_whole=False),
    "birth_date": _at_least("date", 0.4), "language": _at_least("language", 0.4),
    "consent": _consent_fits, "message": _message_fits, "tags": _tags_fit, "source": _source_fits,
    "form_id": _id_fits, "notes": _message_fits, "no_consent": _refusal_fits,
    "registered_at": _at_least("date", 0.3, unless_whole=False),
    "ordered_at": _at_least("date", 0.3, unless_whole=False),
    "cancelled_at": _at_least("date", 0.3, unless_whole=False),
    "event_at": _at_least("date", 0.3, unless_whole=False),
    "joined_at": _moment_fits, "left_at": _moment_fits, "attended": _attended_fits,
    "quantity": _quantity_fits, "order_number": _number_fits, "order_status": _words_fit,
    "registration": _words_fit, "role": _words_fit, "item": _title_fits, "event": _title_fits,
    "display_name": _display_fits, "organisation": _organisation_fits,
    "street_more": _title_fits, "middle_name": _name_fits,
    "family_more": _name_fits,
}  # fmt: skip
