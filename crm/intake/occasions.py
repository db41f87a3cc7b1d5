"""What a record says beside who somebody is: came and went, registered, ordered what."""

import re
from collections.abc import Callable
from typing import Any

from crm.intake.cells import tidy
from crm.intake.consent import yes_or_no
from crm.intake.facts import SLOT
from crm.intake.filekinds import FileKind
from crm.intake.layout import Layout
from crm.intake.preambles import role_of
from crm.intake.statuses import came_in, has_come, registration_of, wants_mail

_ATTENDED, _JOINED, _LEFT = SLOT["attended"], SLOT["joined_at"], SLOT["left_at"]
_REGISTRATION, _CANCELLED = SLOT["registration"], SLOT["cancelled_at"]
_ROLE, _EVENT, _EVENT_AT = SLOT["role"], SLOT["event"], SLOT["event_at"]
_DISPLAYED, _QUANTITY = SLOT["display_name"], SLOT["quantity"]
_CONSENT, _CONSENT_WORDS = SLOT["consent"], SLOT["consent_words"]
_ORDER = SLOT["order_number"]
_COUNT = re.compile(r"(\d{1,6})(?:[.,]0+)?")
_CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?:\s*[AaPp][Mm])?")

Reader = Callable[[list[Any], list[str]], None]
"""Writes what the cells of a row say into its plain facts."""


def occasion_reader(layout: Layout) -> Reader | None:
    """Return what reads the facts of events and orders, None for a join form, which has none."""
    if layout.kind is FileKind.JOIN_FORM:
        return None
    readers = [_consent_reader(layout)]
    if layout.kind is FileKind.ORDERS:
        readers.append(_order_reader(layout))
    elif layout.kind is not FileKind.CONTACTS:
        readers += [_event_reader(layout), _presence_reader(layout)]
    if layout.kind is FileKind.REGISTRATION:
        readers.append(_order_reader(layout))

    def read(plain: list[Any], cells: list[str]) -> None:
        for one in readers:
            one(plain, cells)

    return read


def _place(layout: Layout, field: str) -> int | None:
    return layout.places.get(field, [None])[0]


def _event_reader(layout: Layout) -> Reader:
    role, shown = _place(layout, "role"), _place(layout, "display_name")

    def read(plain: list[Any], cells: list[str]) -> None:
        plain[_EVENT] = plain[_EVENT] or layout.event
        plain[_EVENT_AT] = plain[_EVENT_AT] or layout.event_at
        plain[_ROLE] = layout.role or (role_of(tidy(cells[role])) if role is not None else None)
        if shown is not None:
            plain[_DISPLAYED] = tidy(cells[shown]) or None

    return read


def _presence_reader(layout: Layout) -> Reader:
    attended, status = _place(layout, "attended"), _place(layout, "registration")
    attending = layout.kind is FileKind.ATTENDANCE
    moments = [(slot, place) for field, slot in (("joined_at", _JOINED), ("left_at", _LEFT))
               if (place := _place(layout, field)) is not None]  # fmt: skip
    read_moment = layout.dates.get("joined_at") or layout.dates.get("left_at")

    def read(plain: list[Any], cells: list[str]) -> None:
        for slot, place in moments:
            if plain[slot] is None and read_moment and _CLOCK.fullmatch(cells[place].strip()):
                day = (plain[_EVENT_AT] or "")[:10]
                plain[slot] = read_moment(f"{day} {cells[place].strip()}") if day else None
        if attended is not None and (text := tidy(cells[attended])):
            came = has_come(text)
            dated = read_moment or layout.dates.get("registered_at")
            if came is None and dated and (moment := dated(text)):
                plain[_JOINED], came = plain[_JOINED] or moment, True
            plain[_ATTENDED] = came
        if status is not None and (text := tidy(cells[status])):
            plain[_REGISTRATION] = registration_of(text) or (
                "registered" if yes_or_no(text) else None
            )
            if came_in(text):
                plain[_REGISTRATION], plain[_ATTENDED] = "registered", True
        if plain[_ATTENDED] is None and (plain[_JOINED] or (attending and attended is None)):
            plain[_ATTENDED] = True
        if plain[_CANCELLED]:
            plain[_REGISTRATION] = "cancelled"

    return read


def _order_reader(layout: Layout) -> Reader:
    quantity = _place(layout, "quantity")

    def read(plain: list[Any], cells: list[str]) -> None:
        if quantity is not None and (found := _COUNT.fullmatch(tidy(cells[quantity]))):
            plain[_QUANTITY] = int(found[1])
        if plain[_ORDER]:
            plain[_ORDER] = plain[_ORDER].lstrip("'")

    return read


def _consent_reader(layout: Layout) -> Reader:
    """Return what reads consent where there may be several columns of it: one no is a no."""
    columns = layout.places.get("consent", [])
    refusing, headings, otherwise = layout.refusing, layout.headings, layout.consent

    def answer(index: int, text: str) -> bool | None:
        if index not in refusing:
            return True if text == layout.ticked else wants_mail(text)
        said = yes_or_no(text)
        if said is None and any(map(str.isdigit, text)):
            said = True  # the day on which somebody said no
        return False if said else None

    def read(plain: list[Any], cells: list[str]) -> None:
        found: dict[bool, str] = {}
        for index in columns:
            text = tidy(cells[index])
            said = answer(index, text) if text else None
            if said is not None:
                found.setdefault(said, f"{headings[index]}: {cells[index]}")
        if found:
            plain[_CONSENT] = False not in found
            plain[_CONSENT_WORDS] = found[plain[_CONSENT]]
        else:
            plain[_CONSENT], plain[_CONSENT_WORDS] = otherwise, None

    return read
