"""Which backups are kept for how long."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.backups import backup_name, parse_backup_name, thin

NOW = datetime(2026, 11, 23, 9, 12, 7, tzinfo=UTC)


def made(**ago: float) -> str:
    """Return the name of a backup made so long ago."""
    return backup_name(NOW - timedelta(**ago), "on-close")


def test_names_sort_by_age_and_say_why() -> None:
    assert backup_name(NOW, "before-import") == "2026-11-23T091207-before-import.rollbook"
    assert backup_name(NOW, "on-close", 2) == "2026-11-23T091207-on-close-2.rollbook"
    assert parse_backup_name(backup_name(NOW, "on-close", 2)) == (NOW, "on-close", 2)


@pytest.mark.parametrize("name", ["", "notes.txt", "2026-13-01T000000-x.rollbook",
                                  "2026-11-23T091207-on-close.rollbook.partial"])  # fmt: skip
def test_other_files_are_no_backups(name: str) -> None:
    assert parse_backup_name(name) is None
    assert thin([name, made(days=900), made(days=901)], NOW) != [name]


def test_of_the_last_day_twenty_are_kept() -> None:
    names = [made(minutes=number) for number in range(30)]
    assert thin(names, NOW) == [made(minutes=number) for number in range(29, 19, -1)]


def test_however_many_there_are_each_day_keeps_its_last_one() -> None:
    names: list[str] = []
    for hour in range(24 * 10):
        now = NOW + timedelta(hours=hour)
        names.append(backup_name(now, "on-close"))
        goes = thin(names, now)
        names = [name for name in names if name not in goes]
    assert len({name[:10] for name in names}) == 11


def test_of_each_day_of_a_month_the_last_one_is_kept() -> None:
    names = [made(days=5, hours=hour) for hour in range(3)] + [made(days=6)]
    assert thin(names, NOW) == [made(days=5, hours=2), made(days=5, hours=1)]


def test_of_each_week_of_a_year_and_of_each_month_the_last_one_is_kept() -> None:
    weekly = [made(days=100 + day) for day in range(14)]
    monthly = [made(days=400 + day) for day in range(61)]
    kept = set(weekly + monthly) - set(thin(weekly + monthly, NOW))
    assert len(kept & set(weekly)) == 3
    assert len(kept & set(monthly)) == 3


def test_the_only_backup_is_kept_however_old() -> None:
    assert thin([made(days=4000)], NOW) == []


ages = st.lists(st.integers(0, 60 * 24 * 800), min_size=1, max_size=80, unique=True)


@given(ages, st.sets(st.integers(0, 79)))
def test_any_backups_keep_the_newest_and_those_made_by_hand(
    minutes: list[int], by_hand: set[int]
) -> None:
    names = [
        backup_name(NOW - timedelta(minutes=age), "by-hand" if number in by_hand else "on-close")
        for number, age in enumerate(sorted(minutes))
    ]
    goes = thin(names, NOW)
    assert names[0] not in goes
    assert not any("by-hand" in name for name in goes)
    assert thin(set(names) - set(goes), NOW) == []
