"""A body that a text names in full and then in short is one body."""

import pytest

from wiredesk.enrichment import EntityKind, Named
from wiredesk_enrich.names.said_shorter import without_shorter


def named(form: str, kind: EntityKind = "organisation") -> Named:
    """Make somebody that a text names."""
    return Named(id=f"body:{form}", kind=kind, name=form, form=form)


def left(*bodies: str, others: tuple[Named, ...] = ()) -> list[str]:
    """Answer the bodies that stay."""
    return [each.form for each in without_shorter([*map(named, bodies)], others)]


def test_a_name_without_the_words_in_its_middle_is_the_longer_one() -> None:
    assert left("Wick Lamp Museum", "Wick Museum") == ["Wick Lamp Museum"]
    assert left("Wick Museum", others=(named("Wick Lamp Museum"),)) == []


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Wick Museum", "Wick Lamp Society"),
        ("Wick Museum", "Tallow Lamp Museum"),
        ("Wick Oil Lamp Museum", "Wick Lamp Oil and Tallow Museum"),
        ("Museum", "Museum of the Museum"),
        ("Wick Üniversitesi", "Wick Teknik Üniversitesi"),
    ],
)
def test_two_that_only_begin_or_end_alike_are_two(short: str, full: str) -> None:
    assert left(short, full) == [short, full]


def test_a_place_is_no_longer_name_of_a_body() -> None:
    assert left("Wick Museum", others=(named("Wick Lamp Museum", "place"),)) == ["Wick Museum"]
