"""Whose form made a file, told by its headings (layouts: the vendors' own exports)."""

from collections.abc import Iterable
from functools import cache

from crm.intake.headings import fold_heading

_GOOGLE = frozenset(
    """
    timestamp|horodateur|zeitstempel|marca temporal|informazioni cronologiche|tijdstempel|
    carimbo de data hora|tidsstampel|tidsstempel|tidsmerke|sygnatura czasowa|aikaleima|
    отметка времени|casove razitko|casova znacka|idobelyeg|zaman damgasi|χρονικη σημανση|
    позначка часу|طابع زمني|חותמת זמן|タイムスタンプ|时间戳记|時間戳記|타임스탬프
    """.replace("\n", "").replace("    ", "").split("|")
)  # fmt: skip


@cache
def _timestamps() -> frozenset[str]:
    return frozenset(map(fold_heading, _GOOGLE))


_TYPEFORM = "Typeform responses"
_NINJA = "Ninja Forms submissions"
_MICROSOFT = (
    {"start time", "completion time"}, {"heure de debut", "heure de fin"},
    {"startzeit", "fertigstellungszeit"}, {"hora de inicio", "hora de finalizacion"},
    {"ora di inizio", "ora di completamento"}, {"begintijd", "tijd van voltooien"},
    {"starttid", "slutforandetid"}, {"hora de inicio", "hora de conclusao"},
)  # fmt: skip
_SHAPES: tuple[tuple[str, tuple[set[str], ...]], ...] = (
    ("Microsoft Forms responses", _MICROSOFT),
    (_TYPEFORM, ({"submit date utc"}, {"network id"})),
    ("SurveyMonkey responses", ({"respondent id", "collector id"}, {"respondentid", "collectorid"})),
    ("LimeSurvey responses", (
        {"submitdate", "lastpage"}, {"date submitted", "last page"},
        {"submitdate date submitted", "lastpage last page"}, {"response id", "date submitted"},
    )),
    ("Meta lead ads", ({"ad id", "form id"}, {"created time", "form id"}, {"lead status", "ad id"})),
    ("CFDB7 messages", ({"form id", "form date"},)),
    ("Flamingo messages", ({"your name", "your email"}, {"your email", "your message"})),
    ("Gravity Forms entries", ({"entry id", "entry date", "source url"},)),
    ("WPForms entries", ({"entry id", "entry date"}, {"entry date", "entry notes"})),
    ("Wufoo entries", ({"entry id", "date created"},)),
    ("Jotform submissions", ({"submission date", "submission id"}, {"submission date", "ip"})),
    (_NINJA, ({"#", "date submitted"},)),
    ("Drupal Webform submissions", ({"serial number", "sid"}, {"serial number", "submitted by"})),
    ("Squarespace form", ({"submitted on"},)),
)  # fmt: skip
_ENTRY_NUMBERED = frozenset({_TYPEFORM, _NINJA})


def recognise(headings: Iterable[str]) -> str:
    """Return what to call a file with *headings*: "Google Forms responses" … or "Join form"."""
    folded = [fold_heading(heading) for heading in headings]
    if folded and folded[0] in _timestamps():
        return "Google Forms responses"
    names = set(folded)
    for title, shapes in _SHAPES:
        if any(shape <= names for shape in shapes):
            return title
    return "Join form"


def numbers_its_entries(title: str) -> bool:
    """Return whether a heading "#" is the entry's own id in files of this shape."""
    return title in _ENTRY_NUMBERED
