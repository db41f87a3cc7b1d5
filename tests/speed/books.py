"""Make a large book of invented people for the benchmarks. Made once, then kept and reused."""

import random
import sys
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zlib import crc32

from sqlalchemy import insert
from sqlalchemy.orm import Session

from crm.domain.folding import fold
from crm.store.labels import label
from crm.store.opening import create_book
from crm.store.schema import VERSION
from crm.store.store import Store
from crm.store.tables import (
    Address,
    Contact,
    ContactPoint,
    ContactTag,
    Event,
    FollowUp,
    Inquiry,
    Interaction,
    Participant,
    Row,
    Tag,
)

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
CHUNK = 500

_GIVEN_NAMES = """
Ana Maria Marie João José Anna Sofia Sophie Juan Jürgen Jörg Søren Łukasz Zofia Ömer Işıl Awa
Fatou Moussa Ibrahim Mohamed Fatima Ayşe Mehmet Olga Ivan Dmitri Nikos Eleni Kofi Ama Chidi
Ngozi Wanjiru Kamau Li Wei Mei Yuki Haruto Priya Arjun Anjali Ravi Lucía Mateo Camila Diego Inès
Hugo Chloé Léa Lucas Emma Noah Mia Ben Paul Lena Finn Giulia Marco Chiara Luca Francesca Ingrid
Lars Astrid Björn Åsa Anders Kirsten Mikkel Aoife Seán Niamh Rhys Megan Callum Fiona Hamish
Olivia Jack Amelia Harry Isla George Zoé Xavier Yara Quentin Ursula Viktor Wilhelm Walter
Theresa Tomás Vera
"""
_FAMILY_NAMES = """
Silva Santos Oliveira Souza Pereira García Martínez López Hernández González Müller Schmidt
Schneider Fischer Weber Meyer Wagner Becker Großmann Weiß Jäger Koch Nielsen Jensen Hansen
Sørensen Østergaard Kowalski Nowak Wiśniewski Łaski Novák Dvořák Horváth Nagy Popescu Ionescu
Papadopoulos Yılmaz Kaya Demir Öztürk Ivanov Petrov Smirnov Shevchenko Okafor Okonkwo Adeyemi
Mensah Owusu Koné Traoré Diallo Ndiaye Mwangi Otieno Kamau Wang Zhang Chen Liu Nguyen Tanaka
Suzuki Sato Sharma Patel Singh Kumar Khan Rossi Russo Ferrari Esposito Bianchi Moreau Dubois
Laurent Lefebvre Martin Bernard Smith Jones Taylor Brown Williams Wilson Evans Thomas Roberts
Walsh O’Brien Kelly Murphy Campbell Stewart MacDonald Andersson Johansson Virtanen Korhonen
Peeters Janssens
"""
_PLACES = [
    ("GB", "London"), ("GB", "Leeds"), ("FR", "Paris"), ("FR", "Lyon"), ("DE", "Berlin"),
    ("DE", "Köln"), ("ES", "Madrid"), ("ES", "Sevilla"), ("IT", "Roma"), ("PT", "Lisboa"),
    ("BR", "Recife"), ("BR", "São Paulo"), ("US", "New York"), ("US", "Austin"), ("CA", "Montréal"),
    ("NG", "Lagos"), ("GH", "Accra"), ("KE", "Nairobi"), ("SN", "Dakar"), ("CI", "Abidjan"),
    ("IN", "Pune"), ("JP", "Osaka"), ("SE", "Malmö"), ("DK", "Århus"), ("NO", "Tromsø"),
    ("PL", "Łódź"), ("CZ", "Brno"), ("HU", "Szeged"), ("RO", "Iași"), ("GR", "Patras"),
    ("TR", "İzmir"), ("UA", "Lviv"), ("IE", "Cork"), ("NL", "Utrecht"), ("BE", "Gent"),
    ("MX", "Puebla"), ("AR", "Rosario"),
]  # fmt: skip
_DOMAINS = ("example.org", "example.com", "example.net", "mail.example.org", "post.example.com")
_SOUP = """
I would like to join the reading group and help with translations posters events music the
website in spring please write to me about meetings near my town thank you for your work I heard
of you from a friend at the book launch
"""
_TAGS = ("Volunteer", "Donor", "Book launch", "Newsletter", "Speaker", "Translator")
_GIVEN, _FAMILY, _WORDS = (text.split() for text in (_GIVEN_NAMES, _FAMILY_NAMES, _SOUP))


def large_book(people: int = 100_000) -> Path:
    """Return the path of a book of *people* invented contacts, made now if it is not there yet."""
    tables = Row.metadata.sorted_tables
    parts = [str(column) for table in tables for column in table.columns]
    indexes = [index for table in tables for index in table.indexes]
    parts += sorted(f"{index.name} {index.columns.keys()}" for index in indexes)
    shape = crc32(" ".join(parts).encode())  # so that no book with other tables is reused
    folder = Path(tempfile.gettempdir()) / f"rollbook-speed-{VERSION}-{shape:08x}"
    folder.mkdir(exist_ok=True)
    path = folder / f"{people}.rollbook"
    if not path.exists():
        sys.stderr.write(f"Making a book of {people:,} invented people …\n")
        partial = path.with_suffix(".partial")
        partial.unlink(missing_ok=True)
        with create_book(
            partial, user="Sam Green", clock=lambda: NOW, automatic_backups=False
        ) as store:
            fill(store, people)
        partial.rename(path)
    return path


def fill(store: Store, people: int, seed: int = 7) -> None:
    """Put *people* invented contacts with all that hangs on them into an empty book, as one step."""
    store.write(label("Invent {count} people", count=people), _people, people, random.Random(seed))


def _people(session: Session, people: int, dice: random.Random) -> None:
    for name in _TAGS:
        session.add(Tag(name=name, key=fold(name)))
    for number in range(4):
        title = f"Evening {number + 1}"
        session.add(
            Event(title=title, key=fold(title), starts_at=NOW - timedelta(days=30 * number))
        )
    session.flush()
    for first in range(1, people + 1, CHUNK):
        _chunk(session, range(first, min(first + CHUNK, people + 1)), dice)


def _chunk(session: Session, numbers: range, dice: random.Random) -> None:
    rows: dict[Any, list[dict[str, Any]]] = {}
    for number in numbers:
        for table, row in _person(number, dice):
            rows.setdefault(table, []).append(row)
    for table in (
        Contact,
        ContactPoint,
        Address,
        Inquiry,
        ContactTag,
        Participant,
        Interaction,
        FollowUp,
    ):
        if rows.get(table):
            session.execute(insert(table), rows[table])


def _person(number: int, dice: random.Random) -> list[tuple[Any, dict[str, Any]]]:
    given, family = dice.choice(_GIVEN), dice.choice(_FAMILY)
    if dice.random() < 0.1:
        family = f"{family}-{dice.choice(_FAMILY)}"
    country, city = dice.choice(_PLACES)
    local = f"{fold(given)}.{fold(family).replace(' ', '')}{number % 97 or ''}"
    mail = f"{local}@{dice.choice(_DOMAINS)}"
    came = NOW - timedelta(minutes=dice.randrange(900_000))
    contact = {
        "full_name": f"{given} {family}", "given_name": given, "family_name": family,
        "name_key": " ".join(sorted(fold(f"{given} {family}").split())), "country": country,
        "language": "en", "source": "Website form", "notes": "",
    }  # fmt: skip
    digits = f"7700900{number % 1000:03d}{number // 1000:03d}"
    closed = dice.random() < 0.6
    found: list[tuple[Any, dict[str, Any]]] = [
        (Contact, {"id": number, **contact}),
        (ContactPoint, {"contact_id": number, "kind": "email", "text": mail, "value": mail, "position": 0}),
        (Address, {"contact_id": number, "city": city, "postcode": f"{number:05d}", "country": country}),
        (Inquiry, {
            "contact_id": number, "status": "closed" if closed else "new", "source": "Website form",
            "message": " ".join(dice.choices(_WORDS, k=dice.randrange(4, 30))), "submitted_at": came,
            "due_at": came + timedelta(days=3), "outcome": "joined" if closed else None,
            "first_response_at": came + timedelta(days=1) if closed else None,
        }),
    ]  # fmt: skip
    return found + _extras(number, digits, came, dice)


def _extras(
    number: int, digits: str, came: datetime, dice: random.Random
) -> list[tuple[Any, dict[str, Any]]]:
    found: list[tuple[Any, dict[str, Any]]] = []
    if dice.random() < 0.6:
        found.append((ContactPoint, {
            "contact_id": number, "kind": "phone", "text": f"0{digits[:4]} {digits[4:]}",
            "value": f"+44{digits}", "position": 1,
        }))  # fmt: skip
    if dice.random() < 0.2:
        found.append((ContactTag, {"contact_id": number, "tag_id": dice.randrange(1, 7)}))
    if dice.random() < 0.2:
        found.append((Participant, {
            "contact_id": number, "event_id": dice.randrange(1, 5), "registered_at": came,
        }))  # fmt: skip
    if dice.random() < 0.3:
        found.append((Interaction, {
            "contact_id": number, "kind": "email", "at": came + timedelta(days=1),
            "body": "Sent the welcome letter", "user_id": 1,
        }))  # fmt: skip
    if dice.random() < 0.1:
        found.append((FollowUp, {
            "contact_id": number, "purpose": "Call again", "assignee_id": 1,
            "due_on": date(2026, 11, 1) + timedelta(days=dice.randrange(60)),
        }))  # fmt: skip
    return found
