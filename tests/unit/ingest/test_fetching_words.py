"""What a place's headers and pages say: when to come again, and what stands where."""

from datetime import UTC, datetime
from typing import Any

from tests.rows import every_row
from wiredesk_ingest.receivers.fetching import retry_after
from wiredesk_ingest.receivers.pointers import at_pointer

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
PAGE = {"data": {"items": [{"uri": "one"}, {"uri": "two"}], "a/b": 1, "c~d": 2, "": 3}}


@every_row(
    ("said", "seconds"),
    [
        ("120", 120),
        (" 7 ", 7),
        ("0", 0),
        ("999999999999999999999", 3600),
        ("Mon, 04 May 2026 12:02:00 GMT", 120),
        ("Mon, 04 May 2026 14:02:00 +0200", 120),
        ("Monday, 04-May-26 12:02:00 GMT", 120),
        ("Mon May  4 12:02:00 2026", 120),
        ("Mon, 04 May 2026 11:00:00 GMT", 0),
        ("Tue, 04 May 2027 12:00:00 GMT", 3600),
    ],
)
def test_a_place_says_when_to_come_again(said: str, seconds: int) -> None:
    assert retry_after(said, NOW) == seconds


@every_row("said", ["", "soon", "-5", "1.5", "٣", "Mon, 99 May 2026 12:00:00 GMT"])
def test_a_time_that_is_none_asks_for_nothing(said: str) -> None:
    assert retry_after(said, NOW) == 0


@every_row(
    ("pointer", "found"),
    [
        ("/data/items/1/uri", "two"),
        ("/data/a~1b", 1),
        ("/data/c~0d", 2),
        ("/data/", 3),
        ("/data/items/2", None),
        ("/data/items/-1", None),
        ("/data/items/99999999999999999999", None),
        ("/data/items/0/uri/0", None),
        ("/nothing/at/all", None),
    ],
)
def test_a_pointer_finds_what_stands_there(pointer: str, found: Any) -> None:
    assert at_pointer(PAGE, pointer) == found
