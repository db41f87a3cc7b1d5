"""What one row of somebody's file says about one person, in plain values that can cross a process."""

import json
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any, NamedTuple

from crm.domain.matching import name_key
from crm.intake.words import Words, words_of

LONGEST_TEXT = 4_000_000
"""No text of a row may be longer than this many characters; spreadsheets stop at 32 767."""


class Written(NamedTuple):
    """An e-mail address or phone number: *text* as written, *value* normalised or None.

    Addresses are normalised to lower case, phone numbers to E.164 ("+447700900123").
    """

    text: str
    value: str | None


class Facts(NamedTuple):
    """One record of a table, understood. What the file does not give is None or empty.

    *row* counts the records of the main table from 1; it is 0 for a record of another part of a
    report, whose title is *section*. *line* is the physical line the record starts on.
    *registration* is what became of somebody's wish to come: "registered", "pending",
    "waitlisted", "invited", "cancelled" or "denied". *role* is "host" or "panelist", None for
    everybody else. *display_name* is the name under which somebody joined a meeting, word for
    word. *event* and *event_at* are of the row, else of the report it stands in.
    *same_as_row* is the earlier row of the file that is the same participant or order; the first
    row of a participant has the first *joined_at* and the last *left_at* of all.
    Instants are ISO 8601 text: with the offset the file gives, else local wall-clock time.
    *told* are the answers as JSON: [heading, cell] of every cell that is not blank, word for word,
    in file order. *words* are what the row's person will be found under, where they are made
    already (`crm.intake.words`). A named tuple, because a hundred thousand of them have to be made in a moment.
    """

    row: int
    line: int
    sheet: str | None = None
    section: str | None = None
    set_aside: str | None = None
    full_name: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    country: str | None = None
    country_text: str | None = None
    city: str | None = None
    postcode: str | None = None
    street: str | None = None
    language: str | None = None
    birth_date: str | None = None
    message: str | None = None
    submitted_at: str | None = None
    registered_at: str | None = None
    joined_at: str | None = None
    left_at: str | None = None
    ordered_at: str | None = None
    consent_words: str | None = None
    source: str | None = None
    form_id: str | None = None
    order_number: str | None = None
    order_status: str | None = None
    item: str | None = None
    event: str | None = None
    event_at: str | None = None
    registration: str | None = None
    cancelled_at: str | None = None
    role: str | None = None
    display_name: str | None = None
    organisation: str | None = None
    notes: str | None = None
    attended: bool | None = None
    consent: bool | None = None
    quantity: int | None = None
    same_as_row: int | None = None
    emails: tuple[Written, ...] = ()
    phones: tuple[Written, ...] = ()
    tags: tuple[str, ...] = ()
    told: str = "[]"
    words: Words | None = None

    @property
    def answers(self) -> tuple[tuple[str, str], ...]:
        """What was told, as (heading, cell)."""
        return tuple((heading, cell) for heading, cell in json.loads(self.told))

    @property
    def is_of_organisation(self) -> bool:
        """Whether the row is about an organisation, and names no person in it."""
        return self.organisation is not None and self.full_name == self.organisation

    @property
    def name_key(self) -> str:
        """The key of the name, as `crm.domain.matching.name_key` gives it."""
        if self.words is not None:
            return self.words.key
        return name_key(self.full_name) if self.full_name else ""


SLOT: dict[str, int] = {name: place for place, name in enumerate(Facts._fields[:-1])}
"""The place of each fact in the plain list. It holds no words; what was told is two lists in it:
the headings and the cells."""

BLANK: dict[str, Any] = {
    name: () if name in {"emails", "phones", "tags", "told"} else None for name in SLOT
}
"""What the plain list has of a fact of which a row says nothing."""

_TEXTS = slice(SLOT["sheet"], SLOT["attended"])
_TEXT = frozenset({str, type(None)})
_ANSWER = frozenset({bool, type(None)})
_NUMBER = frozenset({int, type(None)})
_PAIR = frozenset({2})
_ONLY_TEXT = frozenset({str})
_SEVERAL = frozenset({list, tuple, Written})


def blank(row: int, line: int) -> list[Any]:
    """Return the plain list of a row that says nothing yet."""
    return [row, line, *list(BLANK.values())[2:]]


def to_plain(facts: Facts) -> list[Any]:
    """Return *facts* as a list of text, numbers, True, False, None and lists of such."""
    return [*facts[:-2], tuple(zip(*facts.answers, strict=True))]


def from_plain(plain: list[Any]) -> Facts:
    """Return the facts that *plain* holds; raise ValueError unless every value has its type.

    The list comes from a process that has read a stranger's file, so nothing is taken on trust.
    """
    if type(plain) is not list or len(plain) != len(SLOT):
        raise ValueError("a row of facts has the wrong length")
    row, line = plain[0], plain[1]
    if type(row) is not int or type(line) is not int:
        raise ValueError("a row of facts has no number")
    texts = plain[_TEXTS]
    if not _TEXT.issuperset(map(type, texts)):
        raise ValueError("a fact that is text is something else")
    if max(map(len, filter(None, texts)), default=0) > LONGEST_TEXT:
        raise ValueError("a fact is too long")
    attended, consent, quantity, same_as_row, emails, phones, tags, told = plain[-8:]
    if type(attended) not in _ANSWER or type(consent) not in _ANSWER:
        raise ValueError("an answer is neither yes nor no")
    if type(quantity) not in _NUMBER or type(same_as_row) not in _NUMBER:
        raise ValueError("a quantity or the number of a row is no number")
    return Facts._make(
        (
            row,
            line,
            *texts,
            attended,
            consent,
            quantity,
            same_as_row,
            checked_written(emails) if emails else (),
            checked_written(phones) if phones else (),
            checked_tags(tags) if tags else (),
            _answers_json(told) if told else "[]",
            None,
        )
    )


def words_of_facts(facts: Facts) -> Words:
    """Return the folded words of *facts*, made now."""
    return words_of(facts.full_name, facts.emails, facts.phones, facts.message)


def fields_json(facts: Facts) -> dict[str, Any]:
    """Return the object `fields` of the command line's JSON (see `rollbook import --json`)."""
    emails = [one.value for one in facts.emails if one.value]
    phones = [one.value for one in facts.phones if one.value]
    return {
        "full_name": facts.full_name,
        "given_name": facts.given_name,
        "family_name": facts.family_name,
        "email": emails[0] if emails else None,
        "emails": emails,
        "phone": phones[0] if phones else None,
        "phones": phones,
        "country": facts.country,
        "city": facts.city,
        "postcode": facts.postcode,
        "message": facts.message,
        "tags": list(facts.tags),
        "submitted_at": facts.submitted_at,
        "registered_at": facts.registered_at,
        "attended": facts.attended,
        "ordered_at": facts.ordered_at,
        "joined_at": facts.joined_at,
        "left_at": facts.left_at,
        "consent": facts.consent,
        "source": facts.source,
        "order_number": facts.order_number,
        "order_status": facts.order_status,
        "item": facts.item,
        "quantity": facts.quantity,
    }


def checked_written(pairs: Any) -> tuple[Written, ...]:
    """Return addresses or numbers as they are; raise ValueError for anything else."""
    written = tuple(
        Written(text, text if value == text else value) for text, value in _pairs_of(pairs)
    )
    for text, value in written:
        if type(text) is not str or type(value) not in _TEXT or len(text) > LONGEST_TEXT:
            raise ValueError("an address or number is no text")
    return written


def checked_tags(texts: Any) -> tuple[str, ...]:
    """Return tags as they are; raise ValueError for anything else."""
    if type(texts) not in _SEVERAL or not _ONLY_TEXT.issuperset(map(type, texts)):
        raise ValueError("a tag is no text")
    return tuple(texts)


def _answers_json(told: Any) -> str:
    """Return the answers as the book keeps them: compact JSON, as `json.dumps` would write it."""
    try:
        headings, cells = told
        written = [
            f"[{_quoted(heading)},{encode_basestring(cell)}]"
            for heading, cell in zip(headings, cells, strict=True)
        ]
    except TypeError:
        raise ValueError("an answer is no text") from None
    answers = f"[{','.join(written)}]"
    if len(answers) > LONGEST_TEXT and max(map(len, cells)) > LONGEST_TEXT:
        raise ValueError("an answer is too long")
    return answers


@lru_cache(maxsize=1024)
def _quoted(heading: str) -> str:
    """Return a heading in JSON: the same few stand in every row."""
    return encode_basestring(heading)


def _pairs_of(pairs: Any) -> Any:
    if (
        type(pairs) not in _SEVERAL
        or not _SEVERAL.issuperset(map(type, pairs))
        or not _PAIR.issuperset(map(len, pairs))
    ):
        raise ValueError("what should be pairs is something else")
    return pairs
