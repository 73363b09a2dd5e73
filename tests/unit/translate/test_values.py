"""What nobody translates stands in its own language and direction, and turns nothing around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiredesk_translate_metadata.values import closed, original

SIGNS = st.text("ab \u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Ports open", "en", ("en", "ltr")),
        ("Ports open", "ar", ("und", "ltr")),
        ("NATO", "ur-PK", ("und", "ltr")),
        ("NATO: محادثات", "ar", ("ar", "rtl")),
        ("محادثات", "en-GB", ("und", "rtl")),
        ("2026 🔥", "ar", ("ar", "rtl")),
        ("Порты", "ru", ("ru", "ltr")),
        ("", "ar", ("ar", "rtl")),
    ],
)
def test_a_text_in_other_letters_than_its_languages_is_not_said_to_be_in_it(
    text: str, language: str, told: tuple[str, str]
) -> None:
    found = original(text, language, text)
    assert ((found.language, found.direction), found.value) == (told, text)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Ports", "Ports"),
        ("a\u202eb", "a\u202eb\u202c"),
        ("a\u2067b\u202dc", "a\u2067b\u202dc\u202c\u2069"),
        ("\u2068a\u2069 b", "\u2068a\u2069 b"),
        ("a\u202c\u2069 b", "a b"),
        ("\u200fa\u200e", "\u200fa\u200e"),
    ],
)
def test_a_direction_ends_with_the_text_that_began_it(text: str, whole: str) -> None:
    assert closed(text) == whole


def test_a_text_that_was_closed_still_stands_for_what_the_wire_says() -> None:
    found = original("a\u202eb", "en", "a\u202eb")
    assert (found.value, found.stands_for) == ("a\u202eb\u202c", "a\u202eb")


@given(SIGNS)
def test_a_closed_text_needs_no_more_closing(text: str) -> None:
    assert closed(closed(text)) == closed(text)
    begun = sum(map(closed(text).count, "\u2066\u2067\u2068"))
    assert begun == closed(text).count("\u2069")
