"""The files that exporters really write, byte for byte, and what must come out of them."""

import pytest

from tests.intake.layouts.known import LAYOUTS, shown
from tests.intake.layouts.reading import read_layout
from tests.intake.layouts.shape import Layout


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: f"{layout.vendor}: {layout.name}")
def test_every_field_of_a_known_layout_comes_out(layout: Layout) -> None:
    head, facts = read_layout(layout)
    assert (head["kind"], head["recognised_as"]) == (layout.kind, layout.vendor)
    found = [
        {field: shown(one, field) for field in wanted}
        for one, wanted in zip(facts, layout.expected, strict=True)
    ]
    assert found == layout.expected


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: f"{layout.vendor}: {layout.name}")
def test_every_column_says_in_words_what_becomes_of_it(layout: Layout) -> None:
    head, _ = read_layout(layout)
    assert all(column["how"].endswith(".") for column in head["columns"])
