"""How the invented people of the example book signed up, and how that got into the book."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm.actions.demo.people import Invented
from crm.domain.consent import NEWSLETTER
from crm.domain.folding import fold
from crm.domain.inquiries import ANSWER_BY
from crm.domain.matching import name_key, submission_key
from crm.intake.asides import TEST
from crm.intake.filekinds import FileKind
from crm.intake.phones import normal_phone
from crm.store.bulk import bulk_insert
from crm.store.stamp import now
from crm.store.tables import FormProfile, ImportRun, Section, SectionCountry, instant_text

FORM = "Join form"
_TESTED = 3
"""Every so many files hold a test row."""
_FIELDS = {
    "at": "submitted_at",
    "name": "full_name",
    "email": "email",
    "phone": "phone",
    "country": "country",
    "part": None,
    "heard": None,
    "message": "message",
    "consent": "consent",
}


@dataclass(slots=True)
class SignUp:
    """Somebody who signed up at a moment, or (`asked` is false) is known from elsewhere."""

    person: Invented
    at: datetime
    source: str
    message: str = ""
    part: str = ""
    heard: str = ""
    consent: bool | None = None
    origin: str = "form"
    asked: bool = True
    before: "SignUp | None" = None  # the first sign-up of somebody who signs up again
    contact_id: int = 0
    inquiry_id: int = 0
    row: int = 0
    answers: list[list[str]] = field(default_factory=list)


def sign_up(random: Random, world: dict[str, Any], person: Invented, at: datetime) -> SignUp:
    """Let *person* sign up at a moment, somehow, with or without a message."""
    sources = world["sources"]
    source = random.choices(list(sources), list(sources.values()))[0]
    message = random.choice(world["messages"].get(person.language, world["messages"]["en"]))
    return SignUp(
        person=person,
        at=at,
        source=source,
        message=message if random.random() < 0.6 else "",
        part=random.choice(world["part"]),
        heard=random.choice(world["heard"]),
        consent=random.choices((True, False, None), (62, 18, 20))[0],
        origin=world["by_hand"].get(source, "form"),
    )


def fill_in(world: dict[str, Any], signup: SignUp, country: str) -> None:
    """Write down what the person typed into the form, question by question."""
    asked, person = world["questions"], signup.person
    consent = {True: world["consent_yes"], False: world["consent_no"], None: ""}[signup.consent]
    typed = {
        "at": signup.at.strftime("%d/%m/%Y %H:%M:%S"),
        "name": person.name,
        "email": person.email,
        "phone": person.phone or "",
        "country": country,
        "part": signup.part,
        "heard": signup.heard,
        "message": signup.message,
        "consent": consent,
    }
    signup.answers = [[asked[key], typed[key]] for key in asked]


def enter_all(
    session: Session, signups: Sequence[SignUp], file: str | None, world: dict[str, Any]
) -> int | None:
    """Put people who signed up into the book. Return the run's id if they came in a *file*."""
    run_id = None if file is None else _open_run(session, file, len(signups), world)
    sections = _sections(session)
    _contacts(session, [one for one in signups if one.before is None], sections)
    asked = [one for one in signups if one.asked]
    bulk_insert(
        session,
        "inquiries",
        "id, contact_id, section_id, status, origin, source, message, submitted_at, due_at",
        [_inquiry(one, sections) for one in asked],
    )
    _consent(session, signups)
    if run_id is not None:
        _submissions(session, asked, run_id)
        if asked and run_id % _TESTED == 0:
            _set_aside(session, len(asked) + 1, run_id, world)
    return run_id


def _contacts(
    session: Session, signups: Sequence[SignUp], sections: dict[str, tuple[int, timedelta]]
) -> None:
    bulk_insert(
        session,
        "contacts",
        "id, kind, full_name, given_name, family_name, name_key, country, language, section_id, "
        "source, notes",
        [_contact(one, sections) for one in signups],
    )
    bulk_insert(
        session,
        "contact_points",
        "contact_id, kind, text, value, position",
        [point for one in signups for point in _points(one)],
    )
    bulk_insert(
        session,
        "addresses",
        "contact_id, city, country",
        [(one.contact_id, one.person.city, one.person.country) for one in signups],
    )


def _contact(one: SignUp, sections: dict[str, tuple[int, timedelta]]) -> tuple[Any, ...]:
    person = one.person
    return (
        one.contact_id,
        "person",
        person.name,
        person.given,
        person.family,
        name_key(person.name),
        person.country,
        person.language,
        sections[person.country][0],
        one.source,
        "",
    )


def _points(one: SignUp) -> list[tuple[Any, ...]]:
    email, phone = one.person.email, one.person.phone
    points: list[tuple[Any, ...]] = [(one.contact_id, "email", email, email, 0)]
    if phone:
        value = normal_phone(phone, one.person.country)
        points.append((one.contact_id, "phone", phone, value, 0))
    return points


def _inquiry(one: SignUp, sections: dict[str, tuple[int, timedelta]]) -> tuple[Any, ...]:
    section_id, answer_by = sections.get(one.person.country, (None, ANSWER_BY))
    return (
        one.inquiry_id,
        one.contact_id,
        section_id,
        "new",
        one.origin,
        one.source,
        one.message,
        instant_text(one.at),
        instant_text(one.at + answer_by),
    )


def _consent(session: Session, signups: Sequence[SignUp]) -> None:
    bulk_insert(
        session,
        "consent_events",
        "contact_id, purpose, given, at, words, source",
        [
            (
                one.contact_id,
                NEWSLETTER,
                one.consent,
                instant_text(one.at),
                one.answers[-1][1] if one.answers else "",
                one.source,
            )
            for one in signups
            if one.consent is not None
        ],
    )


def _submissions(session: Session, signups: Sequence[SignUp], run_id: int) -> None:
    rows, noted = [], []
    for number, one in enumerate(signups, start=1):
        one.row = number
        place = (one.contact_id, one.inquiry_id)
        typed = one.answers[0][1]
        key = submission_key(
            form=FORM, form_id=None, submitted_at=typed, address=one.person.email, answers=()
        )
        answers = json.dumps(one.answers, ensure_ascii=False)
        rows.append((*place, key, typed, answers, run_id, number, number + 1))
        noted.append((run_id, number, number + 1, "new", *place))
    columns = "contact_id, inquiry_id, key, submitted_at, answers, import_run_id, row, line"
    bulk_insert(session, "submissions", columns, rows)
    columns = "run_id, row, line, verdict, contact_id, inquiry_id"
    bulk_insert(session, "import_rows", columns, noted)


def _set_aside(session: Session, number: int, run_id: int, world: dict[str, Any]) -> None:
    """Let the last row of a file be a test that somebody made of the form."""
    cells = [[question, world["test"].get(key, "")] for key, question in world["questions"].items()]
    row = (run_id, number, number + 1, "set_aside", TEST, json.dumps(cells))
    columns = "run_id, row, line, verdict, reason, cells"
    bulk_insert(session, "import_rows", columns, [row])
    run = session.get_one(ImportRun, run_id)
    run.summary = json.dumps({**json.loads(run.summary), "rows": number, "set_aside": 1})


def _open_run(session: Session, file: str, rows: int, world: dict[str, Any]) -> int:
    """Note the run and the form that its file fits."""
    profile = session.scalar(select(FormProfile).where(FormProfile.name == FORM))
    if profile is None:
        asked = world["questions"]
        columns = {fold(asked[key]): field for key, field in _FIELDS.items()}
        profile = FormProfile(
            name=FORM,
            kind=FileKind.JOIN_FORM,
            columns=json.dumps(columns, ensure_ascii=False, sort_keys=True),
            day_first=True,
            used_at=now(session),
        )
        session.add(profile)
    profile.used_at = now(session)
    session.flush()
    counts = {"file": file, "kind": FileKind.JOIN_FORM, "recognised_as": FORM, "encoding": "utf-8"}
    summary = {**counts, "delimiter": ",", "header_line": 1, "rows": rows, "new": rows}
    run = ImportRun(
        file_name=file,
        digest=hashlib.sha256(file.encode()).hexdigest(),
        kind=FileKind.JOIN_FORM,
        profile_id=profile.id,
        summary=json.dumps(summary, ensure_ascii=False),
    )
    session.add(run)
    session.flush()
    return run.id


def _sections(session: Session) -> dict[str, tuple[int, timedelta]]:
    query = select(SectionCountry.country, Section.id, Section.answer_by_days).join(
        Section, Section.id == SectionCountry.section_id
    )
    return {country: (id_, timedelta(days=days)) for country, id_, days in session.execute(query)}
