"""Wordings are compared word by word."""

import re

from hypothesis import given
from hypothesis import strategies as st

from wiredesk_enrich.relatives.wording import words


@given(st.text(st.sampled_from("aZéßİ7_- \u0345\u2028😀𐎀\u4e00\ud800") | st.characters()))
def test_words_are_what_a_pattern_finds_without_regard_to_case(text: str) -> None:
    assert [each.decode() for each in words(text)] == re.findall(r"\w+", text.casefold())
