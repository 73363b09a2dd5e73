"""Text made clean without losing a word."""

import unicodedata

from tests.rows import every_row
from wiredesk_ingest.bodies.words import clean, count, even, lost, squeeze


def test_letters_and_their_accents_become_one_sign() -> None:
    assert clean("cafe\u0301 و\u0654") == "café ؤ"


@every_row("sign", "\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069\u061c")
def test_signs_that_steer_direction_and_joining_stay(sign: str) -> None:
    assert squeeze(f"می{sign}رود") == f"می{sign}رود"


@every_row("sign", "\x00\x01\x08\x0e\x1f\x7f\x81\x9d\ufffe\uffff")
def test_control_signs_go(sign: str) -> None:
    assert clean(f"lan{sign}terns é") == "lanterns é"


def test_lines_and_tabs_stay_where_a_text_may_have_them() -> None:
    assert clean("a\tb\nc") == "a\tb\nc"


@every_row("blank", [" ", "  ", "\t", "\n", "\r\n", "\f", "\v", " \n\t "])
def test_any_blanks_are_one_space_in_a_line(blank: str) -> None:
    assert squeeze(f" two{blank}words\n") == "two words"
    assert even(f"two{blank}words") == "two words"


@every_row("space", "\u00a0\u2009\u202f")
def test_spaces_that_do_not_break_stay(space: str) -> None:
    assert squeeze(f"24{space}000") == f"24{space}000"


@every_row("line", ["", " ", "\u200f", "\u00a0\u200b", "\u2066 \u2069", "\x01"])
def test_a_line_without_anything_to_see_is_empty(line: str) -> None:
    assert squeeze(line) == ""


def test_a_run_of_marks_without_end_is_parted_and_kept() -> None:
    """Normalising takes the square of such a run: this one would take hours."""
    marks = "\u0301\u0316" * 200_000

    cleaned = clean("a" + marks)

    kept = cleaned.replace("\u034f", "")
    assert unicodedata.normalize("NFD", kept[:2])[0] == "a"
    assert kept.count("\u0316") == 200_000
    assert clean(cleaned) == cleaned


def test_as_many_marks_as_scripts_need_are_left_alone() -> None:
    vocalised = "بِسْمِ ٱللَّٰهِ ٱلرَّحْمَٰنِ " * 50

    assert clean(vocalised) == unicodedata.normalize("NFC", vocalised)


@every_row(
    ("raw", "kept", "words"),
    [
        (["The lan", "terns", " return"], "The lanterns return", 0),
        (["caf", "e", "\u0301"], "café", 0),
        (["one", "two"], "onetwo", 0),
        (["one two three"], "one three", 1),
        (["one two three"], "", 3),
        (["a\x01b"], "ab", 0),
        ([], "", 0),
        (["one"], "one and more", 0),
    ],
)
def test_lost_words_are_counted_and_joined_ones_are_not(
    raw: list[str], kept: str, words: int
) -> None:
    assert lost(raw, kept) == words


def test_words_are_what_stands_between_blanks() -> None:
    assert count("one  two\nthree\u00a0four می‌رود") == 5


def test_signs_of_windows_under_the_numbers_of_controls_are_what_they_are() -> None:
    assert (
        clean("don\x92t \x93stop\x94 \x96 5 \x80") == "don\u2019t \u201cstop\u201d \u2013 5 \u20ac"
    )
