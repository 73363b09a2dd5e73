"""The time of day in a date, as a browser gets it."""

import pytest

from tests.unit.publish.rendering import card, page, words
from wiredesk.testing.articles import translated


@pytest.mark.parametrize(
    ("date", "clock"),
    [
        ("Friday, 20 November, 2026 - 12:00", "- 12:00"),
        ("الجمعة، ٢٠ تشرين الثاني ٢٠٢٦ - ١٢:٠٥", "- ١٢:٠٥"),
        ("20 November 2026 - 12:00 (10 Jumada II 1448)", "- 12:00"),
        ("20 November 2026", None),
    ],
)
def test_the_time_of_day_stays_with_the_dash_before_it(date: str, clock: str | None) -> None:
    told = translated()
    said = told.editions["en"].model_copy(update={"date": words(date)})
    told = told.model_copy(update={"editions": {**told.editions, "en": said}})

    for fragment in (page(told), card(told)):
        (time,) = fragment.iter("time")
        assert time.text_content() == date
        assert [each.text for each in time.find_class("clock")] == ([clock] if clock else [])
