"""The one look through all lines of an item never passes over what the look at each line finds."""

import re
from types import ModuleType
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.branches import branches_without
from tests.unit.ingest import test_embargo_lines as embargoes
from tests.unit.ingest import test_embargo_sentences as sentences
from tests.unit.ingest.test_orders_above_copy import BANS, EMBARGOES
from tests.unit.ingest.test_orders_said_oddly import ORDINARY, WAITS
from wiredesk_ingest.formats.texts import lines as text_lines
from wiredesk_ingest.orders.letters.stems import Stems
from wiredesk_ingest.orders.lines import (
    embargo_lines,
    kill_lines,
    news,
    order_lines,
    recall_sentences,
    recalls,
    set_apart,
    slug_ends,
)
from wiredesk_ingest.orders.lines.embargo_lines import begins_embargo, ends_embargo
from wiredesk_ingest.orders.lines.far_down import BEGINNINGS
from wiredesk_ingest.orders.lines.kill_lines import is_kill, is_kill_alone
from wiredesk_ingest.orders.lines.order_lines import is_ban, is_no_news
from wiredesk_ingest.orders.lines.order_stems import ORDER_STEMS, lines_that_may_order
from wiredesk_ingest.orders.notes import note_doubts
from wiredesk_ingest.orders.words import kill_words, note_words, remarks
from wiredesk_ingest.orders.words import languages as order_languages
from wiredesk_ingest.orders.words.calls import CALL_STEMS, NAMES_DESKS, TO_DESKS, TO_DESKS_ALONE
from wiredesk_ingest.orders.words.note_words import BAN_IN_NOTE, forbids
from wiredesk_ingest.orders.words.recall_words import GRAMMARS
from wiredesk_ingest.orders.words.recall_words_west import ENGLISH_UNMISTAKABLE
from wiredesk_ingest.orders.words.withdrawn_words import BACK_STEMS

ORDERS: Final = (
    *((kill_lines, "_KILL"), (kill_lines, "_KILL_ALONE"), (kill_lines, "_NAMING")),
    *((kill_lines, "_RECALL"), (kill_lines, "_RECALL_OR_NEWS"), (kill_lines, "_CALLED_BACK")),
    *((embargo_lines, "EMBARGO_LINE"), (embargo_lines, "_BEHIND"), (embargo_lines, "_SHORT")),
    *((order_lines, "_BAN"), (order_lines, "_HOLD"), (order_lines, "_NO_NEWS")),
    *(
        (recall_sentences, "_SENTENCE"),
        (recall_sentences, "_FORBIDDEN"),
        (recall_sentences, "_BARRED"),
        (recalls, "_PREVIOUS"),
        (news, "_OF_COPY"),
    ),
    *((slug_ends, "_KILL"), (slug_ends, "_HOLD"), (note_words, "_STORY_BAN")),
    (text_lines, "_BAN"),
    *(
        (remarks, "REMARKS"),
        (set_apart, "_LABEL"),
        (set_apart, "_LOUD"),
        (set_apart, "_IN_BRACKETS"),
    ),
)
"""Every expression that a line around copy is held against, and where it stands."""

STEMS: Final = Stems(*ORDER_STEMS)
COPY: Final = ("Lanterns come home", "The mills cut prices.", "", "-", "x" * 300)
CALLS: Final = ("", "Advisory: ", "URGENT - ", "*** ", "EDS, NOTE: ", "(")


def orders(line: str) -> bool:
    tests = (is_kill, is_kill_alone, is_no_news, is_ban, begins_embargo, ends_embargo)
    return any(test(line) for test in tests)


@pytest.mark.parametrize(("module", "name"), ORDERS)
def test_no_branch_of_an_order_can_do_without_what_is_looked_for_first(
    module: ModuleType, name: str
) -> None:
    assert branches_without(vars(module)[name].pattern, STEMS) == []


@pytest.mark.parametrize("kind", kill_lines._OR_NEWS)
def test_nor_can_a_kill_that_may_be_news(kind: re.Pattern[str]) -> None:
    assert branches_without(kind.pattern, STEMS) == []


def test_no_address_of_desks_can_do_without_a_stem_of_its_names() -> None:
    for address in (TO_DESKS, TO_DESKS_ALONE, NAMES_DESKS):
        assert branches_without(address.pattern, CALL_STEMS) == []


@pytest.mark.parametrize(
    ("left_out", "module", "name"),
    [
        ("kill", kill_lines, "_KILL"),
        ("mbarg", embargo_lines, "_BEHIND"),
        ("ffentlich", embargo_lines, "EMBARGO_LINE"),
        ("نشر", order_lines, "_BAN"),
        ("解禁", embargo_lines, "_BEHIND"),
        ("HOLD", order_lines, "_HOLD"),
    ],
)
def test_a_stem_that_is_missed_is_told(left_out: str, module: ModuleType, name: str) -> None:
    """Or the proof above would prove anything."""
    stems = Stems(*(stem for stem in ORDER_STEMS if stem != left_out))

    assert branches_without(vars(module)[name].pattern, stems)


ELSEWHERE: Final = (
    *(*WAITS, *EMBARGOES, *BANS, *ORDINARY, "WITHHOLD", "HOLD", "18.00'e kadar"),
    *(*embargoes.TIMES, *embargoes.BEHIND, *embargoes.NEWS),
    *(*sentences.WAITS, *sentences.BEHIND, *sentences.NEWS),
)


def test_what_other_tests_take_for_an_order_is_looked_at() -> None:
    said = [call + line for call in CALLS for line in ELSEWHERE]

    looked_at = {line for line in said if line in lines_that_may_order([COPY[0], line, COPY[1]])}

    assert [line for line in said if line not in looked_at and orders(line)] == []


@given(st.lists(st.one_of(st.text(), st.sampled_from(COPY)), max_size=6))
def test_lines_of_any_signs_hide_no_order(lines: list[str]) -> None:
    assert {line for line in lines if orders(line)} <= set(lines_that_may_order(lines))


@pytest.mark.parametrize("end", [", KILL", " - HOLD", ", Adv05"])
def test_what_stands_behind_a_long_headline_is_looked_at(end: str) -> None:
    line = f"{'Lanterns come home ' * 30}{end}"

    assert lines_that_may_order([line]) == [line]


BACK: Final = [
    said
    for words in order_languages.BY_LANGUAGE.values()
    for said in (words.withdrawn, words.alone)
    if said
]


@pytest.mark.parametrize("said", [*BACK, kill_words.STORY_CALLED_BACK])
def test_what_takes_a_story_back_has_one_of_the_stems_looked_for_first(said: str) -> None:
    assert branches_without(said, BACK_STEMS) == []


def test_what_a_note_doubts_has_one_of_the_stems_looked_for_first() -> None:
    assert branches_without(note_doubts._DOUBTS.pattern, note_doubts._STEMS) == []


@given(st.from_regex(BAN_IN_NOTE, fullmatch=True))
def test_a_ban_in_a_note_begins_with_what_is_looked_for_first(said: str) -> None:
    assert forbids(f"Lanterns. {said}")


def test_ordinary_copy_is_not_looked_at_line_by_line() -> None:
    """Or the one look would cost its time and spare none."""
    lines = ["Lanterns come home", "The mills cut prices on Monday.", "Fenerler döndü"]

    assert lines_that_may_order(lines) == []
    assert lines_that_may_order([*lines, "HOLD: the lamp wins"]) == ["HOLD: the lamp wins"]


@pytest.mark.parametrize(
    "said",
    [
        *ENGLISH_UNMISTAKABLE,
        *(words.asks for words in GRAMMARS.values() if words.asks),
        *(words.takes for words in GRAMMARS.values() if words.takes),
    ],
)
def test_an_order_far_down_begins_with_what_is_looked_for_first(said: str) -> None:
    assert branches_without(said, Stems(*BEGINNINGS.split("|"))) == []
