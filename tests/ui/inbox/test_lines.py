"""Headings and ids, found by number."""

from hypothesis import given
from hypothesis import strategies as st

from crm.queries.rows import InboxGroup, InboxIds
from crm.ui.worklist.lines import Heading, Lines


def found(*counts: int) -> InboxIds:
    keys = ("late", "today", "yesterday", "week", "older")
    groups = tuple(InboxGroup(key, count) for key, count in zip(keys, counts, strict=False))
    return InboxIds(tuple(range(100, 100 + sum(counts))), groups)


def test_every_group_has_a_heading_and_its_ids_under_it() -> None:
    lines = Lines.of(found(2, 1))
    assert [lines.at(number) for number in range(len(lines))] == [
        Heading("late", 2),
        100,
        101,
        Heading("today", 1),
        102,
    ]
    assert lines.heading_lines() == [0, 3]


def test_an_empty_group_has_no_heading() -> None:
    assert len(Lines.of(found(0, 1))) == 2
    assert len(Lines.of(found())) == 0


def test_what_was_done_is_one_line_until_it_is_unfolded() -> None:
    folded = Lines.of(found(1), (7, 8))
    assert folded.at(2) == Heading("done", 2)
    assert len(folded) == 3
    assert folded.line_of(7) is None
    unfolded = Lines.of(found(1), (7, 8), done_open=True)
    assert len(unfolded) == 5
    assert unfolded.line_of(8) == 4
    assert unfolded.at(4) == 8


def test_one_that_no_longer_matches_stays_where_it_was() -> None:
    lines = Lines.of(found(2, 2)).with_lingering(7, 1)
    assert lines.ids == (100, 7, 101, 102, 103)
    assert lines.groups[0] == InboxGroup("late", 3)
    assert lines.line_of(7) == 2
    assert Lines.of(found()).with_lingering(7, 0).ids == (7,)


@given(st.lists(st.integers(0, 40), max_size=5), st.integers(0, 6))
def test_every_line_leads_to_its_id_and_back(counts: list[int], done: int) -> None:
    lines = Lines.of(found(*counts), tuple(range(done)), done_open=True)
    seen = []
    for number in range(len(lines)):
        item = lines.at(number)
        if isinstance(item, int):
            assert lines.line_of(item) == number
            seen.append(item)
    assert seen == [*lines.ids, *range(done)]
