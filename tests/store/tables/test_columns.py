"""Instants as the book keeps them: text that sorts by time and can be read again."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from crm.store.tables import instant_text

zones = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))
spans = st.timedeltas(timedelta(), timedelta(days=3_652_000))  # up to the year 9999
moments = st.builds(
    lambda span, zone: (datetime(1, 1, 2, tzinfo=UTC) + span).astimezone(zone), spans, zones
)


@given(moments)
def test_any_moment_is_read_again_as_it_was_to_the_second(moment: datetime) -> None:
    assert datetime.fromisoformat(instant_text(moment)) == moment.replace(microsecond=0)


@given(moments, moments)
def test_any_two_moments_sort_as_text_as_they_do_in_time(one: datetime, other: datetime) -> None:
    assert sorted([instant_text(one), instant_text(other)]) == [
        instant_text(moment) for moment in sorted([one, other])
    ]


def test_an_instant_is_kept_in_utc_with_four_digits_for_the_year() -> None:
    assert instant_text(datetime(999, 1, 1, tzinfo=UTC)) == "0999-01-01T00:00:00Z"
    summer = timezone(timedelta(hours=2))
    assert instant_text(datetime(2026, 7, 1, 0, 30, tzinfo=summer)) == "2026-06-30T22:30:00Z"
