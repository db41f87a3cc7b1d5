"""Write people as vCards 3.0 (RFC 2426), which telephones and mail programs all take."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from crm.files.characters import writable
from crm.files.placing import placed

_LINE = 75


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says. `address` is street, city, postcode, country."""

    full_name: str
    given_name: str = ""
    family_name: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    address: tuple[str, str, str, str] = ("", "", "", "")
    birth_date: date | None = None
    tags: tuple[str, ...] = ()
    notes: str = ""


def write_vcards(path: Path, cards: Iterable[Card]) -> int:
    """Write *cards* to *path* and return how many there were.

    The file appears whole or not at all. Raises UserError for a place that cannot be written to.
    """
    count = 0
    with placed(path) as stream:
        for card in cards:
            stream.write(card_text(card).encode())
            count += 1
    return count


def card_text(card: Card) -> str:
    """Return a card as text, its lines folded."""
    street, city, postcode, country = (_escaped(part) for part in card.address)
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"FN:{_escaped(card.full_name)}",
        f"N:{_escaped(card.family_name)};{_escaped(card.given_name)};;;",
        *(f"EMAIL;TYPE=INTERNET:{_escaped(email)}" for email in card.emails),
        *(f"TEL;TYPE=VOICE:{_escaped(phone)}" for phone in card.phones),
    ]
    if any(card.address):
        lines.append(f"ADR;TYPE=HOME:;;{street};{city};;{postcode};{country}")
    if card.birth_date is not None:
        lines.append(f"BDAY:{card.birth_date.isoformat()}")
    if card.tags:
        lines.append(f"CATEGORIES:{','.join(_escaped(tag) for tag in card.tags)}")
    if card.notes:
        lines.append(f"NOTE:{_escaped(card.notes)}")
    return "".join(_folded(line) for line in [*lines, "END:VCARD"])


def _escaped(text: str) -> str:
    text = writable(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _folded(line: str) -> str:
    """Return a line in pieces of at most 75 bytes; further ones begin with a space."""
    pieces, piece, size = [], "", 0
    for char in line:
        width = len(char.encode())
        if size + width > _LINE:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + char, size + width
    return "\r\n".join([*pieces, piece]) + "\r\n"
