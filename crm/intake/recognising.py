"""Which kind of file a table is: its headings are witnesses, each for one kind or for several."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from crm.domain.folding import fold
from crm.intake.columns import Column
from crm.intake.compounds import compound_topic
from crm.intake.filekinds import FileKind
from crm.intake.groups import split_group
from crm.intake.headings import heading_scores
from crm.intake.shapes import Shape
from crm.intake.vocabulary import listed

_JOIN, _REGISTERED, _ATTENDED = FileKind.JOIN_FORM, FileKind.REGISTRATION, FileKind.ATTENDANCE
_CONTACTS, _ORDERS = FileKind.CONTACTS, FileKind.ORDERS
_SURE, _HALF = 85, 50
_SHAPE = 5.0
_NAMED = 1.0
_PLAIN_LIST = 1.5  # people without anything else are contacts
_WITNESS: Mapping[str, Mapping[FileKind, float]] = {
    "joined_at": {_ATTENDED: 3, _REGISTERED: 1.5, _CONTACTS: 0.5},
    "left_at": {_ATTENDED: 3},
    "attended": {_ATTENDED: 2.5, _REGISTERED: 1},
    "display_name": {_ATTENDED: 1.5, _CONTACTS: 0.5},
    "registered_at": {_REGISTERED: 2.5, _CONTACTS: 1, _JOIN: 0.5},
    "registration": {_REGISTERED: 3},
    "event": {_REGISTERED: 1.5},
    "event_at": {_REGISTERED: 1.5},
    "cancelled_at": {_REGISTERED: 0.5, _ORDERS: 0.5},
    "order_number": {_ORDERS: 3},
    "order_status": {_ORDERS: 2},
    "ordered_at": {_ORDERS: 2},
    "item": {_ORDERS: 1.5},
    "quantity": {_ORDERS: 1.5},
    "tags": {_CONTACTS: 1},
    "notes": {_CONTACTS: 0.5},
    "no_consent": {_CONTACTS: 2},
    "organisation": {_CONTACTS: 0.5},
    "birth_date": {_CONTACTS: 0.5},
    "message": {_JOIN: 2},
    "privacy": {_JOIN: 1.5},
    "form_id": {_JOIN: 0.5, _CONTACTS: 0.5},
}  # fmt: skip
_SIGNS: Mapping[str, float] = {
    "ticket": 4, "attendee": 3, "event": 1, "time in session": 2, "in meeting": 1.5, "money": 1.5,
    "goods": 2, "several": 2, "person": 1, "list": 2, "account": 1.5, "entry": 2, "web": 1.5,
    "membership": 2, "subscription": 2, "petition": 2,
}  # fmt: skip
_TOPICS = {"ticket": _REGISTERED, "membership": _CONTACTS, "subscription": _CONTACTS}
_PEOPLE = frozenset({"attendee", "buyer", "billing"})
_NAMES = frozenset({"name", "full_name", "given_name", "family_name"})
_QUESTION = 1.0
_FOR_OTHERS = 3.0  # whoever pays names who comes
_TOLD_OF_EACH, _ANSWERED = 1.5, 0.9  # who came and who did not
_NAMED_AS_SUCH = 1.0  # "Participant name"
_MOST_FOR_QUESTIONS = 4.0
_FEW_WORDS = 4
_OFTEN = 3
_NUMBERED = re.compile(r"\s*(?:[Qq]\s?)?\d{1,2}\s*[.)、]\s*[^\W\d_]")
_NUMBERED_QUESTIONS = 2.5
_OF_ADVERTISERS = 3.0
_CAME_AND_WENT = 5.0  # whatever else is said about the participants
_OFTEN_PAID = 2.0


def kind_of(columns: Sequence[Column], shape: Shape, title: str, file_name: str) -> FileKind:
    """Return the kind of the file whose table has *columns* and whose report is called *title*."""
    points: dict[FileKind, float] = defaultdict(float)
    points[_CONTACTS] += _PLAIN_LIST
    if shape.kind:
        points[shape.kind] += _SHAPE
    _hear_fields(columns, points)
    _hear_signs(columns, points)
    if sum(1 for column in columns if _NUMBERED.match(column.heading)) >= _OFTEN:
        points[_JOIN] += _NUMBERED_QUESTIONS
    if sum(1 for column in columns if column.evidence.coded >= _ANSWERED) >= _OFTEN:
        points[_JOIN] += _OF_ADVERTISERS
    for text in (title, file_name):
        for kind in _named_kinds(text):
            points[kind] += _NAMED
    return max(FileKind, key=lambda kind: (points[kind], _BEFORE[kind]))


_BEFORE = {_JOIN: 2, _REGISTERED: 3, _ATTENDED: 4, _CONTACTS: 0, _ORDERS: 1}


def _hear_fields(columns: Sequence[Column], points: dict[FileKind, float]) -> None:
    """Add what the fields that headings name say; a field speaks once, however many name it."""
    heard: set[str] = set()
    questions = 0.0
    leaving = any("left_at" in heading_scores(column.heading) for column in columns)
    for column in columns:
        field, scores = _best(column, leaving=leaving)
        if field and field != "ignore":
            asked = _asks(column.heading)
            questions += _QUESTION if asked else _QUESTION / 2 if _is_long(column.heading) else 0
        if not field:
            _hear_cells(column, points, at_edge=column.index in (0, 1, len(columns) - 1))
        if not field or field in heard or scores[field] < _HALF or not column.evidence.seen:
            continue
        heard.add(field)
        told = field == "attended" and column.evidence.answer >= _ANSWERED
        points[_ATTENDED] += _TOLD_OF_EACH if told else 0
        sure = told or scores[field] >= _SURE
        for kind, weight in _witness(field, column).items():
            points[kind] += weight if sure else weight / 2
    points[_JOIN] += min(questions, _MOST_FOR_QUESTIONS)
    if {"joined_at", "left_at"} <= heard:
        points[_ATTENDED] += _CAME_AND_WENT
    if not heard & {"order_number", "item"}:
        points[_ORDERS] /= 2


def _best(column: Column, *, leaving: bool) -> tuple[str, Mapping[str, float]]:
    """Return the field that a heading names first, and all it may; where people leave they come."""
    scores: Mapping[str, float] = heading_scores(column.heading)
    group, rest = split_group(column.heading)
    if group:
        scores = heading_scores(rest) | dict(scores)
    rather = {"notes", "joined_at"} if leaving else {"notes", "item", "registered_at"}
    field = max(scores, key=lambda one: (scores[one], one in rather), default="")
    if field == "name" and column.evidence.numbered >= 0.9:
        return "order_number", {"order_number": scores["name"]}  # "#1001"
    return field, scores


def _hear_cells(column: Column, points: dict[FileKind, float], *, at_edge: bool) -> None:
    """Add what the cells under a heading that says nothing look like: a form's time, a message."""
    cells = column.evidence
    if cells.date >= 0.9 and cells.clock >= 0.6:
        points[_JOIN] += 2 if at_edge else 1
    elif cells.words >= _FEW_WORDS and cells.kinds > 1:
        points[_JOIN] += 1


def _witness(field: str, column: Column) -> Mapping[FileKind, float]:
    folded = fold(column.heading).removesuffix(" utc")
    if field == "submitted_at":
        if folded in listed("days an entry was made"):
            return {_JOIN: 1, _CONTACTS: 0.5}
        return {_JOIN: 1.6 if folded in listed("vague headings") else 3}
    if field == "registered_at" and _of_a_list(folded):
        return {_CONTACTS: 2.5, _REGISTERED: 0.5}
    if field == "status":
        return {_REGISTERED: 1.5} if column.evidence.status >= 0.5 else {}
    if field == "consent":
        return {_JOIN: 1.5} if _asks(column.heading) else {_CONTACTS: 1, _JOIN: 0.5}
    if field == "tags" and _asks(column.heading):
        return {_JOIN: 1.5}
    return _WITNESS.get(field, {})


def _of_a_list(folded: str) -> bool:
    words = listed("words of mailing lists")
    return any(word in folded for word in words)


def _asks(heading: str) -> bool:
    """Return whether a heading is a question to somebody, not the label of a column."""
    if heading.rstrip(" *:").endswith(("?", "？", "؟", ";")):
        return True
    return fold(heading).split(" ")[0] in listed("words to somebody")


def _is_long(heading: str) -> bool:
    return len(heading.split()) > _FEW_WORDS and not any(map(str.isdigit, heading))


def _hear_signs(columns: Sequence[Column], points: dict[FileKind, float]) -> None:
    heard: dict[str, int] = defaultdict(int)
    kinds: dict[str, FileKind] = {}
    for column in columns:
        for sign, score in heading_scores(column.heading, "kinds.json").items():
            kind, _, name = sign.partition(":")
            if score >= 50:
                heard[name] += 1
                kinds[name] = FileKind(kind)
        topic = compound_topic(fold(column.heading))
        if topic in _TOPICS and topic not in heard:
            heard[topic] += 1
            kinds[topic] = _TOPICS[topic]
    for name, times in heard.items():
        often = _OFTEN_PAID if name == "money" else 0.5
        points[kinds[name]] += _SIGNS[name] + (often if times >= _OFTEN else 0)
    people = {group for column in columns if (group := _named_person(column.heading))}
    if "attendee" in people:
        others = len(people) - 1
        points[_REGISTERED] += 2 * _FOR_OTHERS * others if others else _NAMED_AS_SUCH
    if "attendee" in people or {"ticket", "attendee"} & heard.keys():
        points[_ORDERS] /= 2  # tickets are sold through orders


def _named_person(heading: str) -> str | None:
    """Return whose name a column holds if it says so: of who pays, or of who comes."""
    group, rest = split_group(heading)
    named = heading_scores(rest).keys() & _NAMES if group in _PEOPLE else None
    return group if named else None


def _named_kinds(text: str) -> set[FileKind]:
    words = set(fold(text).split())
    return {kind for kind in FileKind if words & listed(f"names of {kind.value}")}
