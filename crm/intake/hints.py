"""One plain sentence for each column: what the import makes of it."""

from collections.abc import Callable, Sequence

from crm.domain.custom_fields import own_name
from crm.intake.cells import tidy
from crm.intake.columns import Column
from crm.intake.consent import yes_or_no
from crm.intake.countries import country_code, country_name
from crm.intake.dates import Order

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_PLAIN = {
    "full_name": "Name as written; split into given and family name only where that is safe.",
    "given_name": "Given name.",
    "family_name": "Family name.",
    "email": "E-mail address; several in one cell become several addresses.",
    "city": "Town or city, as written.",
    "postcode": "Postcode, as written.",
    "street": "Street address, as written.",
    "language": "The language to write in.",
    "message": "Message, word for word.",
    "tags": "Each answer becomes a tag.",
    "source": "How they heard about you.",
    "form_id": "The form's own number of an entry: a known one is not imported twice.",
    "middle_name": "Further given names, for the whole name.",
    "organisation": "Organisation they belong to.",
    "notes": "Notes about them, word for word.",
    "registration": "What became of the registration: registered, pending, waitlisted or cancelled.",
    "attended": "Whether they came. A no is an absence, never a no-show.",
    "event": "The event it is about.",
    "role": "Hosts and speakers are told apart from everybody else.",
    "display_name": "The name shown in the meeting, freed of pronouns and devices.",
    "order_number": "Rows with the same number are one order.",
    "order_status": "State of the order, as written.",
    "item": "What was ordered, or the kind of ticket.",
    "quantity": "How many.",
}

PARTLY = "Day, month and year of birth are put together from three columns."
"""The sentence for each of the three."""
TOGETHER = "Put together from several columns, each behind its heading."
"""The sentence for each column of a text that several columns hold."""


def explain(column: Column, cells: Sequence[str], region: str | None) -> str:
    """Return the sentence for *column*, whose filled cells are *cells*. Dates have their own."""
    if not cells:
        return "Empty."
    if column.field is None:
        known = "Nothing about the person; kept" if column.confidence == "certain" else "Kept"
        return f"{known} with the submission, word for word."
    if column.field == "country":
        return _country(cells)
    if column.field == "consent":
        return _consent(cells)
    if column.field == "phone":
        where = f", else of {country_name(region)}" if region else ""
        return f"Numbers without a country code are read as numbers of the row’s country{where}."
    if name := own_name(column.field):
        return f"Goes into your own field “{name}”."
    return _PLAIN.get(column.field, "")


def explain_dates(
    order: Order, read: Callable[[str], str | None], cells: Sequence[str], *, day_first: bool
) -> str:
    """Return how the days and months of a column are read, with an example from it."""
    if not cells:
        return "Empty."
    if order.ambiguous:
        first = "Day" if day_first else "Month"
        guessed = "" if order.day_first is not None else "; no cell tells for certain"
        return f"{first} first{guessed}: “{order.ambiguous}” is {_spelt(read(order.ambiguous))}."
    for cell in cells:
        found = read(tidy(cell))
        if found:
            return f"“{cell.strip()}” is read as {_spelt(found)}."
    return "No cell holds a date we can read."


def _spelt(iso: str | None) -> str:
    if not iso:
        return "no date"
    return f"{int(iso[8:10])} {_MONTHS[int(iso[5:7]) - 1]} {iso[:4]}"


def _country(cells: Sequence[str]) -> str:
    for cell in cells:
        code = country_code(tidy(cell))
        if code and country_name(code) != cell.strip():
            return f"Country, however it is written: “{cell.strip()}” is {country_name(code)}."
    return "Country."


def _consent(cells: Sequence[str]) -> str:
    answers: dict[bool, str] = {}
    for cell in cells:
        answer = yes_or_no(tidy(cell))
        if answer is not None:
            answers.setdefault(answer, cell.strip())
    parts = [f"“{answers[key]}” counts as {word}" for key, word in ((True, "yes"), (False, "no"))
             if key in answers]  # fmt: skip
    return f"Consent: {', '.join(parts)}." if parts else "Consent, in their own words."
