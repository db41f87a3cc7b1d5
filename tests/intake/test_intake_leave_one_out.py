"""Files of programs we know nothing of: what comes out when one vendor's layout is taken away."""

import functools
import sys
from collections.abc import Iterator

import pytest

from crm.domain.errors import UserError
from crm.intake import headings, shapes
from crm.intake.headings import fold_heading, spellings
from tests.intake.layouts.jargon import JARGON
from tests.intake.layouts.known import LAYOUTS, shown
from tests.intake.layouts.reading import read_layout

ENOUGH = 0.95
LEAST = 0.85
"""What must be right over all vendors, and of each."""

_PHRASES = headings._phrases.__wrapped__  # noqa: SLF001 - what is known is what is taken away
_SHAPES = shapes._shapes.__wrapped__  # noqa: SLF001


@pytest.fixture(autouse=True)
def forgets_nothing_for_long() -> Iterator[None]:
    """Leave no answer behind that was given with less knowledge."""
    yield
    headings._scores.cache_clear()  # noqa: SLF001


def forget(vendor: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away the shapes of a *vendor* (of all its products) and its own headings."""
    own = {form for heading in JARGON[vendor] for form in spellings(fold_heading(heading))}
    brand = vendor.split(maxsplit=1)[0]

    @functools.cache
    def phrases(words_in: str) -> object:
        whole, within, unspaced = _PHRASES(words_in)
        return (
            {phrase: fields for phrase, fields in whole.items() if phrase not in own},
            {phrase: fields for phrase, fields in within.items() if phrase not in own},
            unspaced,
        )

    known = [one for one in _SHAPES() if one.shape.title.split()[0] != brand]
    monkeypatch.setattr(headings, "_phrases", phrases)
    monkeypatch.setattr(shapes, "_shapes", lambda: known)
    headings._scores.cache_clear()  # noqa: SLF001


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
    poor = {vendor: figures for vendor, figures in table.items() if figures[0] < LEAST * figures[1]}
    assert not poor
    assert good >= ENOUGH * every


def test_each_layout_that_has_a_name_is_left_out_once() -> None:
    named = {
        layout.vendor for layout in LAYOUTS if layout.vendor in {s.shape.title for s in _SHAPES()}
    }
    assert named == JARGON.keys()
