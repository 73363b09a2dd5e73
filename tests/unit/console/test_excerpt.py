"""Bytes around a place, in a form that hurts neither a terminal nor a page."""

import unicodedata
from typing import Any

import pytest

from wiredesk_console.excerpt import ROW, ROWS_AROUND, excerpt


def row_of(found: dict[str, Any], position: int) -> dict[str, Any]:
    (row,) = (row for row in found["rows"] if row["at"] <= position < row["at"] + ROW)
    return dict(row)


def test_the_byte_that_is_meant_stands_where_its_row_says() -> None:
    wire = bytes(range(256)) * 4

    found = excerpt(wire, 517)

    row = row_of(found, 517)
    assert row["at"] == 512
    assert row["hex"].split()[5] == f"{wire[517]:02x}"
    assert found["position"] == 517


def test_only_what_is_around_is_shown_however_large_the_wire() -> None:
    found = excerpt(b"x" * 4_000_000, 2_000_000)

    assert len(found["rows"]) == 2 * ROWS_AROUND + 1
    assert len(found["before"]) + len(found["after"]) == ROW * len(found["rows"])


@pytest.mark.parametrize(
    ("position", "first", "last", "told"),
    [(None, 0, 48, None), (0, 0, 48, 0), (99, 48, 96, 99), (10_000, 48, 96, 100), (-1, 0, 48, 0)],
)
def test_a_place_at_either_end_or_none_at_all_is_no_fault(
    position: int | None, first: int, last: int, told: int | None
) -> None:
    found = excerpt(b"y" * 100, position)

    assert (found["rows"][0]["at"], found["rows"][-1]["at"]) == (first, last)
    assert found["position"] == told


def test_of_an_empty_wire_there_is_nothing_to_show() -> None:
    assert excerpt(b"", 0)["rows"] == []


def test_text_around_the_place_can_be_read_in_every_script() -> None:
    wire = "<p>فانوس\u200cها</p>".encode()

    found = excerpt(wire, 3)

    assert (found["before"], found["after"]) == ("<p>", "فانوس\u200cها</p>")


@pytest.mark.parametrize(
    "sign", ["\x1b[2J", "\x00", "\x9b", "\u202e", "\u2066", "\ufeff", "\u2028"]
)
def test_what_can_not_be_seen_is_written_as_an_escape(sign: str) -> None:
    """It could move the cursor, or turn the line around."""
    found = excerpt(f"a{sign}b".encode(), 0)

    for text in (found["after"], *(row["text"] for row in found["rows"])):
        assert not any(unicodedata.category(each) in {"Cc", "Cf", "Zl"} for each in text)
    assert "\\" in found["after"]


def test_bytes_that_are_no_utf_8_are_written_as_escapes() -> None:
    assert excerpt(b"caf\xe9!", 2)["after"] == "f\\xe9!"
