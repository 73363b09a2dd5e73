"""Texts that are much alike in their letters say the same where their words are the same."""

import pytest

from wiredesk_translate_metadata.memory.wording import Wording

SNOW = "Early snow shuts four Alpine passes for the winter"


def same(one: str, other: str, language: str = "en") -> bool:
    first, second = Wording(one, language), Wording(other, language)
    found = {first.says_as(second), second.says_as(first)}
    assert len(found) == 1, "which text comes first makes no difference"
    return found.pop()


@pytest.mark.parametrize(
    "other",
    [
        "EARLY SNOW SHUTS FOUR ALPINE PASSES FOR THE WINTER",
        "Early snow shuts four Alpine passes for the winter.",
        "Early snow shuts four Alpine passes, for the winter!",
        "Early snow shuts four Alpine passes for winter",
        "The early snow shuts four Alpine passes for the winter",
        "Early snow shuts four Alpine passes for the winter's",
        "Early snow shut four Alpine passes for the winter",
        "Early snow shuts four Alpine passes for the winters",
    ],
)
def test_what_cannot_change_the_news_makes_no_difference(other: str) -> None:
    assert same(SNOW, other)


@pytest.mark.parametrize(
    "other",
    [
        "Early snow shuts five Alpine passes for the winter",
        "Early snow shuts nine Alpine passes for the winter",
        "Early snow opens four Alpine passes for the winter",
        "Early snow spares four Alpine passes for the winter",
        "Early show shuts four Alpine passes for the winter",
        "Early snow shuts four Alpine masses for the winter",
        "Early snow shuts four Alpine passes for no winter",
        "Early snow never shuts four Alpine passes for the winter",
        "Early snow shuts four Alpine passes",
        "Early snow shuts four Alpine passes for the winter?",
        "Early snow: shuts four Alpine passes for the winter",
        'Early snow "shuts" four Alpine passes for the winter',
        "Four early Alpine passes shuts snow for the winter",
    ],
)
def test_a_word_that_differs_makes_other_news(other: str) -> None:
    assert not same(SNOW, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Soldiers kill in raid", "Soldiers killed in raid"),
        ("Minister accuses of fraud", "Minister accused of fraud"),
        ("Minister resigns", "Ministers resign"),
        ("Officer hits in raid", "Officer hit in raid"),
        ("Thousand flee", "Thousands flee"),
        ("New president is late", "News president is late"),
        ("Prince leaves hospital", "Princess leaves hospital"),
        ("Few survive", "A few survive"),
        ("Mayor's son held", "Mayor, son held"),
        ("Judge frees Robert", "Judge frees Roberts"),
        ("Rebels attack - minister", "Rebels attack minister"),
        ("Strike won't end", "Strike won end"),
        ("Strike doesn't end", "Strike does end"),
        ("Is it his", "Is it hi"),
        ("⟦1⟧ beats ⟦2⟧", "⟦1⟧ beats"),
        ("Rates up ⟦1⟧ %", "Rates up ⟦1⟧ $"),
    ],
)
def test_a_letter_may_turn_the_news(one: str, other: str) -> None:
    assert not same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("⟦1⟧'s army leaves", "⟦1⟧ army leaves"),
        ("Mayors’ son held", "MAYORS SON HELD"),
        ("Old boss leaves", "Old bosses leaves"),
        ("Co-operation ends", "Co operation ends"),
        ("⟦1⟧: talks end", "⟦1⟧ – talks end"),
    ],
)
def test_a_possessive_a_plural_or_a_sign_alone_may_differ(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(
    ("language", "one", "other", "alike"),
    [
        ("tr", "Görüşmeler bitti.", "GÖRÜŞMELER BİTTİ", True),
        ("tr", "Kır yolu", "KİR YOLU", False),
        ("tr", "Görüşmeler bitti", "Görüşmeler bitmedi", False),
        ("ar", "انتهت المحادثات، اليوم", "انتهت المحادثات اليوم.", True),
        ("ar", "انتهت المحادثات", "ما انتهت المحادثات", False),
        ("fa", "گفتگوها پایان یافت", "گفتگوها پایان نیافت", False),
        ("fr", "Le ministre part", "Les ministre part", False),
        ("de", "Der Minister geht", "Der Ministers geht", False),
    ],
)
def test_of_other_languages_only_the_same_words_will_do(
    language: str, one: str, other: str, *, alike: bool
) -> None:
    assert same(one, other, language) is alike
