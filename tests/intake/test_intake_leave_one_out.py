"""Files of programs we know nothing of: what comes out when one vendor's layout is taken away."""

import functools
import sys
from collections.abc import Iterator

import pytest

from crm.domain.errors import UserError
from crm.intake import groups, headings, shapes
from crm.intake.headings import fold_heading, spellings
from tests.intake.blind.all import CASES
from tests.intake.layouts.jargon import JARGON
from tests.intake.layouts.known import LAYOUTS, shown
from tests.intake.layouts.reading import read_layout
from tests.intake.layouts.shape import Layout

ENOUGH = 0.95
"""What must be right over all vendors, and of each."""
UNTOLD = {
    "Mailchimp audience": 4,  # that its times are UTC stands in no file of its
    "SurveyMonkey responses": 1,  # 03/05/2015, and nothing that says which is the month
}
"""Fields that nobody could know from the files alone."""

_PHRASES = functools.cache(headings._phrases.__wrapped__)  # noqa: SLF001 - what is taken away
_GROUPS = functools.cache(groups._phrases.__wrapped__)  # noqa: SLF001
_SHAPES = shapes._shapes.__wrapped__  # noqa: SLF001


@pytest.fixture(autouse=True)
def forgets_nothing_for_long() -> Iterator[None]:
    """Leave no answer behind that was given with less knowledge."""
    yield
    _clear()


def _clear() -> None:
    headings._scores.cache_clear()  # noqa: SLF001
    groups._split.cache_clear()  # noqa: SLF001


def _forms(heading: str) -> set[str]:
    """Return the spellings of a heading as it is remembered; "Order #" is not "Order"."""
    return spellings(fold_heading(heading.replace("#", " number ")))


def _brand(vendor: str) -> str:
    return vendor.split(maxsplit=1)[0]


@functools.cache
def _headings() -> dict[str, set[str]]:
    """Return brand → the folded headings of all its files; "" are those without a name."""
    found: dict[str, set[str]] = {}
    files: list[Layout] = [*LAYOUTS, *(case.layout for case in CASES)]
    for layout in files:
        head, _ = read_layout(layout)
        brand = _brand(layout.vendor) if layout.vendor in JARGON else ""
        found.setdefault(brand, set()).update(
            form for column in head["columns"] for form in _forms(column["heading"])
        )
    return found


def _own(vendor: str) -> tuple[set[str], str]:
    """Return the headings that are a *vendor*'s own, and those of everybody else as one text.

    They are those that we hold for its jargon, and those that no other file of all we know has,
    however ordinary they look.
    """
    ours = _headings()[_brand(vendor)]
    others = set().union(*(one for brand, one in _headings().items() if brand != _brand(vendor)))
    jargon = {form for heading in JARGON[vendor] for form in _forms(heading)}
    return jargon | (ours - others), "\n".join(f" {heading} " for heading in others)


def forget(vendor: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away the shapes of a *vendor* (of all its products), its headings and its groups."""
    own, others = _own(vendor)
    brand = _brand(vendor)

    @functools.cache
    def phrases(words_in: str) -> object:
        whole, within, unspaced = _PHRASES(words_in)
        return (
            {phrase: fields for phrase, fields in whole.items() if phrase not in own},
            {phrase: fields for phrase, fields in within.items() if phrase not in own},
            unspaced,
        )

    @functools.cache
    def group_phrases() -> object:
        whole, beginnings = _GROUPS()
        ours = "\n".join(f" {heading} " for heading in own)
        return (
            {
                phrase: group
                for phrase, group in whole.items()
                if f" {phrase} " in others or f" {phrase} " not in ours
            },
            beginnings,
        )

    known = [one for one in _SHAPES() if one.shape.title.split()[0] != brand]
    monkeypatch.setattr(headings, "_phrases", phrases)
    monkeypatch.setattr(groups, "_phrases", group_phrases)
    monkeypatch.setattr(shapes, "_shapes", lambda: known)
    _clear()


def count_right(vendor: str) -> tuple[int, int]:
    """Return how many fields come out right of all the files of a *vendor*, and how many there are."""
    good = every = 0
    for layout in (one for one in LAYOUTS if one.vendor == vendor):
        every += sum(map(len, layout.expected))
        try:
            _head, facts = read_layout(layout)
        except UserError:
            continue
        for one, wanted in zip(facts, layout.expected, strict=False):
            good += sum(shown(one, field) == value for field, value in wanted.items())
    return good, every


def test_files_of_a_vendor_we_know_nothing_of_still_come_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    table: dict[str, tuple[int, int]] = {}
    for vendor in JARGON:
        with monkeypatch.context() as patch:
            forget(vendor, patch)
            table[vendor] = count_right(vendor)
    good, every = (sum(figures) for figures in zip(*table.values(), strict=True))
    sys.stdout.writelines(
        f"{vendor:28} {right:4} of {of:4}  {right / of:4.0%}\n"
        for vendor, (right, of) in [*table.items(), ("all", (good, every))]
    )
    poor = {
        vendor: (right, of)
        for vendor, (right, of) in table.items()
        if of - right > max(UNTOLD.get(vendor, 0), (1 - ENOUGH) * of)
    }
    assert not poor
    assert good >= ENOUGH * every


def test_each_layout_that_has_a_name_is_left_out_once() -> None:
    named = {
        layout.vendor for layout in LAYOUTS if layout.vendor in {s.shape.title for s in _SHAPES()}
    }
    assert named == JARGON.keys()
