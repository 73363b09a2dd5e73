"""Key phrases: what a text turns on, in its own words."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiredesk.enrichment import Named
from wiredesk.testing.articles import article
from wiredesk.types import EDITIONS
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.enrichers.phrases import Phrases
from wiredesk_enrich.phrases.rank import MOST, Ranking
from wiredesk_enrich.phrases.stop_words import all_stop_words, stop_words
from wiredesk_enrich.phrases.words import Words

RANKING = Ranking(all_stop_words())


def phrases(headline: str, body: str, *languages: str) -> list[str]:
    """Rank the phrases of a text."""
    return RANKING.phrases(f"{headline}\n{body}", len(headline), languages)


@pytest.mark.parametrize(
    ("language", "headline", "body", "first"),
    [
        (
            "en",
            "Freight trains return",
            "The freight trains are back. Freight trains sell.",
            "freight trains",
        ),
        ("tr", "Yük treni döndü", "Yük treni Ankara'da. Yük treni doldu.", "Yük treni"),
        (
            "ar",
            "عودة القطار الليلي",
            "عاد القطار الليلي. وقال إن القطار الليلي ممتلئ.",
            "القطار الليلي",
        ),
        ("fa", "بازگشت قطار شبانه", "قطار شبانه آمد. قطار شبانه پر است.", "قطار شبانه"),
        ("ur", "رات کی ریل گاڑی", "ریل گاڑی آئی۔ ریل گاڑی بھر گئی۔", "ریل گاڑی"),
    ],
)
def test_what_is_said_again_comes_first_in_each_language(
    language: str, headline: str, body: str, first: str
) -> None:
    assert phrases(headline, body, language)[0].casefold() == first.casefold()


def test_a_phrase_goes_over_no_sign_and_no_stop_word() -> None:
    body = "Lamps, keepers of harbours. Lamps, keepers of harbours."
    assert sorted(phrases("", body, "en")) == ["Lamps", "harbours", "keepers"]


def test_the_article_that_arabic_writes_to_words_parts_no_two() -> None:
    assert phrases("", "تغير الاقتصاد. والاقتصاد ينمو.", "ar") == ["الاقتصاد"]


def test_turkish_cases_behind_an_apostrophe_part_no_two() -> None:
    assert phrases("", "Bakü'den Bakü’ye gitti.", "tr") == ["Bakü"]


def test_a_joiner_inside_a_persian_word_stays() -> None:
    assert "گفت‌وگو" in phrases("", "گفت‌وگو شد. گفت‌وگو تمام است.", "fa")


@given(st.text(), st.sampled_from(EDITIONS))
def test_each_word_has_its_form_in_the_text(text: str, language: str) -> None:
    written = unicodedata.normalize("NFC", text)
    words = Words(written, language)
    assert all(words.form(at) in written for at in range(len(words.keys)))


@pytest.mark.parametrize("mark", ["\u0640", "\u064b", "\u200f", "\u200c"])
def test_a_mark_beside_a_number_or_a_sign_changes_no_form(mark: str) -> None:
    body = f"القاطرة 2{mark}0{mark}, {mark} القاطرة."
    assert phrases("", body, "ar") == ["القاطرة"]


def test_a_flash_is_told_by_its_headline() -> None:
    assert phrases("Ferries stop at Valletta", "", "en") == ["Ferries stop", "Valletta"]


def test_names_stand_first_as_the_text_writes_them_and_are_not_said_again() -> None:
    body = "The harbour of Valletta. The harbour, Valletta says."
    named = Named(id="city:1", kind="place", name="Valletta", form="Valletta", count=2)
    found = Findings(language="en-GB", entities=(named,))

    Phrases(RANKING).enrich(article(headline="", body_text=body), found)

    assert found.key_phrases == ("Valletta", "harbour")


def test_a_language_without_a_list_has_its_names_alone() -> None:
    assert RANKING.phrases("Der Hafen. Der Hafen.", 0, ["de"], ["Valletta"]) == ["Valletta"]


def test_the_stop_words_of_all_languages_of_a_text_count() -> None:
    body = "the lamp the lamp. المصابيح المصابيح"
    assert phrases("", body, "ar", "en") == ["lamp", "المصابيح"]
    assert phrases("", body, "ar") == ["the lamp", "المصابيح"]


def test_an_arabic_stop_word_is_one_behind_its_and_too() -> None:
    body = "وقال عامل إن المنارة مضاءة وقال آخر إن المنارة قديمة."
    assert phrases("", body, "ar") == ["المنارة"]


def test_there_are_never_more_than_a_few() -> None:
    body = " ".join(f"lamp{chr(97 + i)}, lamp{chr(97 + i)}." for i in range(20))
    assert len(phrases("", body, "en")) == MOST


def test_each_edition_has_a_list() -> None:
    assert all(len(stop_words(each)) > 200 for each in EDITIONS)
    assert stop_words("de") == frozenset()
