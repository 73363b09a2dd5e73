"""What nobody translates stands in its own language and direction, as it was written."""

import pytest

from wiredesk_translate_metadata.values import original


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


def test_no_sign_of_direction_is_lost_from_what_the_wire_says() -> None:
    text = "a\u202eb \u2067c \u200fd\u202c"

    assert original(text, "en", text).value == text
