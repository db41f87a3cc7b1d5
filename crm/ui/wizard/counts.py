"""Numbers in sentences: what an import would do or did, in the words of its kind of file."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from crm.queries.planning.import_plan import Summary

_tr = QCoreApplication.translate


def added(kind: str, number: int) -> str:
    """Return what the last button says of *number* new rows."""
    if kind == "join_form":
        return _tr("Wizard", "Add %n inquiry(inquiries)", "", number)
    if kind == "registration":
        return _tr("Wizard", "Add %n registration(s)", "", number)
    if kind == "attendance":
        return _tr("Wizard", "Note that %n person(people) came", "", number)
    if kind == "orders":
        return _tr("Wizard", "Add %n line(s) of orders", "", number)
    return _tr("Wizard", "Add %n contact(s)", "", number)


def do_it(summary: "Summary") -> str:
    """Return what the last button says: what it will do."""
    new = added(summary.kind, summary.new)
    if summary.new and summary.update:
        return _tr("Wizard", "{add} and update {n}").format(add=new, n=summary.update)
    if summary.update:
        return _tr("Wizard", "Update %n row(s)", "", summary.update)
    if summary.new:
        return new
    if summary.question:
        return _tr("Wizard", "Keep %n question(s) for later", "", summary.question)
    return _tr("Wizard", "Nothing to import")


def done(summary: "Summary") -> str:
    """Return what an import did."""
    number, kind = summary.new, summary.kind
    if kind == "join_form":
        first = _tr("Wizard", "%n inquiry(inquiries) added", "", number)
    elif kind == "registration":
        first = _tr("Wizard", "%n registration(s) added", "", number)
    elif kind == "attendance":
        first = _tr("Wizard", "%n more person(people) came", "", number)
    elif kind == "orders":
        first = _tr("Wizard", "%n line(s) of orders added", "", number)
    else:
        first = _tr("Wizard", "%n contact(s) added", "", number)
    parts = [first]
    if summary.update:
        parts.append(_tr("Wizard", "%n updated", "", summary.update))
    if summary.same:
        parts.append(_tr("Wizard", "%n already here", "", summary.same))
    if summary.question:
        parts.append(_tr("Wizard", "%n question(s) left open", "", summary.question))
    if summary.set_aside:
        parts.append(_tr("Wizard", "%n row(s) set aside", "", summary.set_aside))
    return ", ".join(parts) + "."


def piles(summary: "Summary", doubts: int) -> list[tuple[str, str, str]]:
    """Return the piles of step 3 as (number, what it is, what happens to it)."""
    new = {
        "join_form": _tr("Wizard", "become inquiries in the Inbox"),
        "registration": _tr("Wizard", "are noted as registered"),
        "attendance": _tr("Wizard", "are noted as having come"),
        "orders": _tr("Wizard", "lines of orders are noted"),
    }
    doubt = (
        _tr("Wizard", "become inquiries too, with a question")
        if summary.kind == "join_form"
        else _tr("Wizard", "wait until somebody has answered")
    )
    rest = _tr("Wizard", "become contacts")
    return [
        (str(summary.new), _tr("Wizard", "new"), new.get(summary.kind, rest)),
        (str(summary.update), _tr("Wizard", "changed"), _tr("Wizard", "known, with something new")),
        (str(summary.same), _tr("Wizard", "already here"), _tr("Wizard", "left alone")),
        (str(doubts), _tr("Wizard", "in doubt"), doubt),
    ]


SURE_MS = 3_000
"""After so long an import tells how long it still takes: earlier it would be a guess."""


def time_left(elapsed_ms: int, done: int, whole: int) -> str:
    """Return about how long something still takes of which *done* of *whole* is done, or ""."""
    if elapsed_ms < SURE_MS or not 0 < done < whole:
        return ""
    seconds = round(elapsed_ms * (whole - done) / done / 1000)
    if seconds < 60:
        return _tr("Wizard", "About %n second(s) left.", "", max(seconds, 1))
    return _tr("Wizard", "About %n minute(s) left.", "", round(seconds / 60))
