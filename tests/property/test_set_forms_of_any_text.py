"""Whatever a wire writes in a byline or a dateline, its words are said or kept, and soon."""

import time
from functools import cache
from pathlib import Path
from typing import Final, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.newsrooms import STORE
from wiredesk.newsroom.phrases import read_agencies, read_phrases
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.asked import Asked, Field
from wiredesk_translate_metadata.chain import Chain
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House, sources

NEWSROOM: Final = Path(__file__).parents[2] / "newsroom"
FORMS: Final = [
    form
    for rows in (read_agencies(NEWSROOM), *read_phrases(NEWSROOM).values())
    for row in rows
    for form in row.forms
]
SIGNS: Final = [
    *",/:-()|.;{}<>%$€",
    "—",
    "،",
    " and ",
    " و ",
    " via ",
    " ",
    "\u202e",
    "\u2068",
    "🎉",
]
NUMBERS: Final = ["20 Nov", "Nov. 20, 2026", "٥ تموز", "$3 million", "1,200", "99 May", "۲۹ آبان"]
PIECES: Final = st.one_of(st.sampled_from([*FORMS, *SIGNS, *NUMBERS]), st.text(max_size=8))
TEXTS: Final = st.lists(PIECES, max_size=30).map(" ".join) | st.lists(PIECES, max_size=30).map(
    "".join
)
FIELDS: Final = sorted({*get_args(Field)} - {"section", "subject", "language"})
"""Those that are texts; the others are codes."""
LONGEST_SECONDS: Final = 0.25


@cache
def chain() -> Chain:
    """Answer that of the shipped newsroom, once a test runs."""
    order = TranslateSettings().translation_sources
    return Chain(sources(order, House.read(NEWSROOM, store=STORE)))


@pytest.fixture(autouse=True, scope="module")
def _loaded() -> None:
    """Load what is read once for each edition; it is no cost of the text that comes first."""
    for edition in EDITIONS:
        for field in FIELDS:
            chain().say(Asked(field, "20 Nov", "en"), edition)


@given(field=st.sampled_from(FIELDS), text=TEXTS, edition=st.sampled_from(EDITIONS))
def test_any_text_is_said_in_the_edition_or_stays_as_it_was(
    field: Field, text: str, edition: Edition
) -> None:
    began = time.thread_time()
    said = chain().say(Asked(field, text, "en"), edition)
    spent = time.thread_time() - began

    as_it_was = said.language in {"en", "und"} and said.value == text
    assert (said.source == "none") == as_it_was or edition == "en"
    assert said.stands_for == text
    assert "{0}" not in said.value or "{0}" in text
    assert spent < LONGEST_SECONDS
