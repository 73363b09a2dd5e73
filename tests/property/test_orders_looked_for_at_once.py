"""The one look through all lines of an item never passes over what the look at each line finds."""

import re
from typing import Final

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.unit.ingest import test_embargo_lines as embargoes
from tests.unit.ingest import test_embargo_sentences as sentences
from tests.unit.ingest.test_orders_above_copy import BANS, EMBARGOES
from tests.unit.ingest.test_orders_said_oddly import ORDINARY, WAITS
from wiredesk_ingest.orders import ban_words, kill_words
from wiredesk_ingest.orders import languages as order_languages
from wiredesk_ingest.orders.embargo_lines import begins_embargo, ends_embargo
from wiredesk_ingest.orders.embargo_sentences import EMBARGO_SENTENCE
from wiredesk_ingest.orders.embargo_words import EMBARGO_SAID
from wiredesk_ingest.orders.kill_lines import is_kill, is_kill_alone
from wiredesk_ingest.orders.note_words import BAN_IN_NOTE, forbids
from wiredesk_ingest.orders.order_lines import is_ban, is_no_news, may_order
from wiredesk_ingest.orders.withdrawn_words import BACK_STEMS

CALLS: Final = ("", "Advisory: ", "URGENT - ", "*** ", "EDS, NOTE: ", "(")
ENDS: Final = ("", ":", " - Lanterns return", ": Monday 18:00", " until Monday", "!", " GMT")
COPY: Final = ("Lanterns come home", "The mills cut prices.", "", "-", "x" * 300)
LOUD: Final = {
    "kill": kill_words.KILL_BEFORE_COPY,
    "kill alone": kill_words.KILL_ALONE,
    "no news": ban_words.NO_NEWS,
    "hold": ban_words.HOLD_BEFORE_COPY,
}
ANY_CASE: Final = {
    "ban": ban_words.BAN_LINE,
    "embargo": EMBARGO_SAID,
    "embargo in a sentence": EMBARGO_SENTENCE,
    "embargo in other languages": order_languages.EMBARGOES,
    "kill of itself": kill_words.KILL_OF_ITSELF,
}
PATTERNS: Final = {name: re.compile(said, re.ASCII) for name, said in LOUD.items()} | {
    name: re.compile(said, re.ASCII | re.IGNORECASE) for name, said in ANY_CASE.items()
}


def orders(line: str) -> bool:
    tests = (is_kill, is_kill_alone, is_no_news, is_ban, begins_embargo, ends_embargo)
    return any(test(line) for test in tests)


def in_ascii(line: str) -> str:
    """Answer what is left of a line; lines that are no ASCII are looked at one by one as ever."""
    return line.encode("ascii", "ignore").decode()


@pytest.mark.parametrize("name", PATTERNS)
@given(st.data())
def test_an_order_among_copy_is_looked_at(name: str, data: st.DataObject) -> None:
    said = in_ascii(data.draw(st.from_regex(PATTERNS[name], fullmatch=True)))
    call, end = data.draw(st.sampled_from(CALLS)), data.draw(st.sampled_from(ENDS))
    above, below = data.draw(st.sampled_from(COPY)), data.draw(st.sampled_from(COPY))
    line = f"{call}{said}{end}"
    assume(orders(line))

    assert line in may_order([above, line, below])


@pytest.mark.parametrize(
    "line",
    [
        *(*WAITS, *EMBARGOES, *BANS, *ORDINARY, "WITHHOLD", "HOLD", "18.00'e kadar"),
        *(*embargoes.TIMES, *embargoes.BEHIND, *embargoes.NEWS),
        *(*sentences.WAITS, *sentences.BEHIND, *sentences.NEWS),
    ],
)
def test_what_other_tests_take_for_an_order_is_looked_at(line: str) -> None:
    called = [call + line for call in CALLS]
    for said in (*called, *map(in_ascii, called)):
        assert said in may_order([COPY[0], said, COPY[1]]) or not orders(said)


@given(st.lists(st.one_of(st.text(), st.sampled_from(COPY)), max_size=6))
def test_lines_of_any_signs_hide_no_order(lines: list[str]) -> None:
    assert {line for line in lines if orders(line)} <= set(may_order(lines))


BACK: Final = [
    said
    for words in order_languages.BY_LANGUAGE.values()
    for said in (words.withdrawn, words.alone)
    if said
]


@pytest.mark.parametrize("said", [*BACK, kill_words.STORY_CALLED_BACK])
@given(st.data())
def test_what_takes_a_story_back_has_one_of_the_stems_looked_for_first(
    said: str, data: st.DataObject
) -> None:
    line = data.draw(st.from_regex(re.compile(said), fullmatch=True))

    assert BACK_STEMS.in_(line.lower())


@given(st.from_regex(BAN_IN_NOTE, fullmatch=True))
def test_a_ban_in_a_note_begins_with_what_is_looked_for_first(said: str) -> None:
    assert forbids(f"Lanterns. {said}")


def test_ordinary_copy_is_not_looked_at_line_by_line() -> None:
    """Or the one look would cost its time and spare none."""
    lines = ["Lanterns come home", "The mills cut prices on Monday.", "Holder of the lamp wins"]

    assert may_order(lines[:2]) == []
    assert may_order(lines) == lines
    assert may_order([*lines[:2], "Fenerler döndü"]) == ["Fenerler döndü"]
