"""Inquiries at the command line: what the window shows of them afterwards."""

from datetime import datetime, time

import pytest

from tests.cli.terminal import Rollbook

pytestmark = pytest.mark.usefixtures("book")


@pytest.mark.parametrize(
    ("ids", "said"),
    [(["i1"], "Close Lola Late: event only"), (["i1", "i2"], "Close 2 inquiries: event only")],
)
def test_the_history_says_how_inquiries_ended(
    ids: list[str], said: str, rollbook: Rollbook
) -> None:
    rollbook("inquiry", "close", *ids, "--outcome", "event_only")
    assert rollbook("history", "--json", "--limit", "1").objects[0]["what"] == said


def test_a_snoozed_inquiry_comes_back_in_the_morning(rollbook: Rollbook) -> None:
    rollbook("inquiry", "snooze", "i1", "--until", "2w")
    [shown] = rollbook("show", "i1", "--json").objects
    assert datetime.fromisoformat(shown["snoozed_until"]).astimezone().time() == time(8)
