"""How tables are shown: times, and what stands above a column."""

import pytest

from wiredesk_console.showing import heading, shown


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-28T22:23:21.413000+00:00",
        "2026-11-28T22:23:21Z",
        "2026-11-29T01:23:21.999999+03:00",
    ],
)
def test_a_time_is_shown_in_utc_to_the_second(text: str) -> None:
    assert shown("time", text) == shown("last", text) == "2026-11-28 22:23:21 UTC"


@pytest.mark.parametrize(("column", "value"), [("last", None), ("last", ""), ("times", 2)])
def test_what_is_no_time_is_shown_as_it_is(column: str, value: object) -> None:
    assert shown(column, value) == value


def test_a_rate_says_of_what_it_is_one() -> None:
    assert heading("rate") == "records a second"
    assert heading("parsed_in_part") == "parsed in part"
