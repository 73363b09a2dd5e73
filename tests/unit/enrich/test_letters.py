"""Letters are changed and counted in any text, one by one."""

import re
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from wiredesk_enrich.letters import Blocks, Letters, Signs, Words, counted, word_begins

BECOMES = {"A": "a", "İ": "i", "ك": "ک", "’": "'"}
LETTERS = Letters(BECOMES)
WORDS = Words(inside="\u200c'’-")
TEXTS = st.text(st.sampled_from("Aaİكک’. \n😀𐎀") | st.characters())


@given(TEXTS)
def test_each_letter_becomes_its_own_however_long_the_text_is(text: str) -> None:
    for whole in (text, text + "x" * 100):
        assert LETTERS.of(whole) == "".join(BECOMES.get(letter, letter) for letter in whole)


@given(TEXTS)
def test_letters_of_any_plane_are_counted(text: str) -> None:
    assert counted(text) == Counter(text)


@given(st.text(st.sampled_from("aکé7_-’'\u200c .😀𐎀") | st.characters()))
def test_words_are_runs_of_letters_with_single_signs_between(text: str) -> None:
    assert WORDS.count(text) == len(re.findall(r"\w+(?:[\u200c'’\-]\w+)*", text))


@given(TEXTS)
def test_signs_are_found_where_they_stand(text: str) -> None:
    signs = Signs("’", "a-c")
    for whole in (text, text + "x" * 100):
        assert signs.places(whole) == [at for at, sign in enumerate(whole) if sign in "abc’"]


@given(TEXTS)
def test_letters_are_counted_by_block(text: str) -> None:
    blocks = [(0x41, 0x2AF), (0x600, 0x6FF), (0x10380, 0x1039F)]
    assert Blocks(blocks).counts(text) == [
        sum(letter.isalpha() and first <= ord(letter) <= last for letter in text)
        for first, last in blocks
    ]


@given(st.text(st.sampled_from("aZکم. \n\u2028😀𐎀")))
def test_runs_of_other_blocks_are_counted_by_line(text: str) -> None:
    blocks = Blocks([(0x41, 0x2AF), (0x600, 0x6FF), (0x10380, 0x1039F)])
    found = [len(re.findall("[aZ𐎀]+", line)) for line in text.split("\n")]
    assert blocks.runs_by_line(text, [1]) == found


@given(TEXTS)
def test_a_word_begins_where_no_letter_stands_before(text: str) -> None:
    assert list(word_begins(text)) == [
        not (at and text[at - 1].isalnum()) for at in range(len(text))
    ]
