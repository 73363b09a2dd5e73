"""A headline is marked with the language that it is in, which may be another than its story's."""

import pytest

from wiredesk.article import Picture
from wiredesk.article_stages import Enriched
from wiredesk.enrichment import Enrichment
from wiredesk.testing.articles import article
from wiredesk_translate_metadata.asking import request
from wiredesk_translate_metadata.text_language import language_of

OTHERS = [
    ("ar", "Fire kills 12 at Baghdad hospital", "en"),
    ("fa", "Ports open again in Izmir", "en"),
    ("ar", "Bakan Ankara'da yeni limanı açtı", "tr"),
    ("en", "Türkiye ile Irak su anlaşması imzaladı", "tr"),
    ("en", "وزير الخارجية يلتقي نظيره المصري في القاهرة", "ar"),
    ("en", "ارتفاع أسعار النفط", "ar"),
    ("en", "وزیر خارجه با همتای خود دیدار کرد", "fa"),
    ("tr", "وزیراعظم نے اجلاس سے خطاب کیا", "ur"),
    ("fa", "وزیراعظم نے اجلاس سے خطاب کیا", "ur"),
    ("ur", "وزیر خارجه با همتای خود دیدار کرد", "fa"),
    ("fa", "وزير الخارجية يلتقي نظيره", "ar"),
    ("fa", "پاکستان بھارت کرکٹ", "ur"),
    ("ar", "Oil prices rise", "en"),
    ("ur", "Gold eases, wheat steady", "en"),
    ("tr", "Oil prices fall again", "en"),
    ("fa", "Petrol fiyatlar zam", "tr"),
    ("ar", "آتش‌سوزی در بازار پارچه تهران", "fa"),
    ("en", "بندرگاہ بند", "ur"),
    ("und", "Storm kills 12 in Cuba", "en"),
    ("", "Oil rises after talks", "en"),
    ("mul", "زلزال يضرب المدينة", "ar"),
]
OWN = [
    ("en", "Erdoğan meets Müller in Düsseldorf"),
    ("en", "Beşiktaş J.K. win"),
    ("tr", "Real Madrid 3-1 Barcelona"),
    ("ar", "لقاء بین الرئیسین فی بغداد"),  # typed on a Persian keyboard
    ("ur", "محمد بن سلمان"),
    ("ar", "2026"),
    ("ar", "Real Madrid - Barcelona"),
    ("ar", "West Ham"),
    ("ar", "Le Caire accueille les ministres"),
    ("fa", "Neue Brücke eröffnet"),
    ("tr", "Burger King Ankara"),
    ("en-GB", "Ports open"),
    ("ru", "Порты"),
    ("und", "Ports open"),
    ("", "Ports open"),
    ("ar", ""),
]


@pytest.mark.parametrize(("claimed", "text", "language"), OTHERS)
def test_a_text_in_another_editions_language_is_marked_with_it(
    claimed: str, text: str, language: str
) -> None:
    assert language_of(text, claimed) == language


@pytest.mark.parametrize(("claimed", "text"), OWN)
def test_in_doubt_a_text_is_in_its_storys_language(claimed: str, text: str) -> None:
    assert language_of(text, claimed) == claimed


@pytest.mark.parametrize("claimed", ["en", "ar", "ru", "und"])
def test_a_row_of_emoji_is_in_no_language(claimed: str) -> None:
    assert language_of("🔥🔥 ❤️", claimed) == "zxx"


def test_every_sentence_of_an_article_is_asked_for_in_its_own_language() -> None:
    picture = Picture(href="/a.jpg", caption="Fire at the port of Izmir", alt="🔥")
    told = article(headline="Fire kills 12 at Baghdad hospital", pictures=(picture,))
    asked = request(Enriched(article=told, enrichment=Enrichment(language="ar")))

    headline = asked.single["headline"]
    assert headline
    assert headline.language == "en"
    assert [each.language for each in asked.by_picture["captions"]] == ["en"]
    assert [each.language for each in asked.by_picture["alts"]] == ["zxx"]
