"""Where a story stands on the site: readable in every script, and safe in every place."""

import re
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.ids import article_id
from wiredesk.testing.articles import URI
from wiredesk.types import EDITIONS, Edition
from wiredesk_publish.fragments.addresses import SLUG_LENGTH, path, slug

ID = article_id(URI)
UNRESERVED = re.compile(r"/[a-z]{2}/world/([A-Za-z0-9._~-]|%[0-9A-F]{2})+")
"""What needs no escaping anywhere (RFC 3986), in capitals where it is escaped."""

patiently = settings(deadline=None)
"""A slow machine breaks no promise."""


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Ports agree, at last: “no more queues”", "ports-agree-at-last-no-more-queues"),
        ("المرفأ يفتح أبوابه", "المرفأ-يفتح-أبوابه"),
        ("مُدُنٌ جديدة", "مدن-جديدة"),
        ("بندر پنجم باز می‌شود", "بندر-پنجم-باز-می-شود"),
        ("İSTANBUL’da Işıklar Yandı", "istanbul-da-işıklar-yandı"),
        ("پانچویں بندرگاہ کھل گئی", "پانچویں-بندرگاہ-کھل-گئی"),
        ("e\u0301tude", "étude"),
        ("  --  ", ""),
        ("", ""),
    ],
)
def test_a_slug_is_the_headlines_words_in_their_own_script(headline: str, expected: str) -> None:
    """Vowel marks and the dot of a lower-case İ don't part a word."""
    assert slug(headline) == expected


def test_a_slug_ends_at_a_word() -> None:
    made = slug("one two three four five six seven eight nine ten eleven twelve thirteen fourteen")

    assert made == "one-two-three-four-five-six-seven-eight-nine-ten-eleven"


def test_a_word_longer_than_a_slug_is_left_to_the_headline() -> None:
    assert path("en", "world", "x" * 200, ID) == f"/en/world/{ID}"


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_path_is_edition_section_and_slug_with_the_id(edition: Edition) -> None:
    made = path(edition, "world", "بندر پنجم", ID)

    assert unquote(made) == f"/{edition}/world/بندر-پنجم-{ID}"
    assert UNRESERVED.fullmatch(made)


@given(st.text(max_size=80))
@patiently
def test_a_path_needs_no_escaping_whatever_the_headline_says(headline: str) -> None:
    made = path("en", "world", headline, ID)

    assert UNRESERVED.fullmatch(made)
    assert made.endswith(ID)
    assert len(slug(headline)) <= SLUG_LENGTH


@given(st.text(max_size=80))
@patiently
def test_the_same_headline_has_one_slug(headline: str) -> None:
    """And none but words and single dashes are in it."""
    assert re.fullmatch(r"(\w+(-\w+)*)?", slug(headline))
    assert slug(headline) == slug(headline.lower())
