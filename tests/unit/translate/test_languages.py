"""An answer in another language is none, and nothing that is well said is taken for such."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from wiredesk.ids import wire_digest
from wiredesk.testing.articles import NOON
from wiredesk.types import EDITIONS, Edition
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.parse import parse
from wiredesk_translate_metadata.engines.languages import strange

SAMPLES: Final = Path(__file__).parents[3] / "samples"

OTHERS: Final = {
    "German": "Der Minister eröffnete gestern den neuen Hafen in der Stadt",
    "German, short": "Die Häfen öffnen nach dem Streik wieder",
    "French": "Le ministre a inauguré hier le nouveau port de la ville",
    "Spanish": "El ministro inauguró ayer el nuevo puerto de la ciudad",
    "Italian": "Il ministro ha inaugurato ieri il nuovo porto della città",
    "Portuguese": "O ministro inaugurou ontem o novo porto da cidade com seus pares",
    "Dutch": "De minister heeft gisteren het nieuwe havengebied van de stad geopend met een rede",
    "Indonesian": "Menteri itu membuka pelabuhan baru di kota pada hari Senin",
    "Spanish, short": "Los puertos reabren tras la huelga",
    "Indonesian, short": "Pelabuhan itu dibuka untuk para nelayan",
    "Latin": "Lorem ipsum dolor sit amet",
    "what fills a page": "Lorem ipsum dolor sit amet, consectetur adipiscing elit",
    "what keys give": "asdf qwer zxcv",
    "words of none": "blorf grandel mitro kavo pluno drisk gomba trell",
}
WRONG: Final[dict[str, tuple[Edition, str]]] = {
    **{f"{name} for English": ("en", text) for name, text in OTHERS.items()},
    **{f"{name} for Turkish": ("tr", text) for name, text in OTHERS.items()},
    "Turkish for English": ("en", "Bakan dün kentte yeni limanı törenle açtı ve konuştu"),
    "English for Turkish": ("tr", "Jordan gets loan to carry Red Sea water north"),
    "what Arabic keys give": ("ar", "ضصث قفغ عهخ شسب لتن مءؤ رلا ىظط"),
    "Kurdish for Persian": ("fa", "وەزیر بەندەرەکەی کردەوە"),
    "Persian for Urdu": ("ur", "وزیر از بندر تازه بازدید کرد"),
    "Persian for Urdu, with one small word": ("ur", "وزیر بندر را گشود"),
    "names without a word of Urdu": ("ur", "محمد باقر حسن علی رضا کریم جعفر"),
}
RIGHT: Final[dict[str, tuple[Edition, str]]] = {
    "a name of several words": ("en", "La Liga: Real Madrid beat Atlético de Madrid"),
    "names and a verb": ("en", "Luiz Inácio Lula da Silva meets Ursula von der Leyen"),
    "a headline without small words": (
        *("en", "Prime Minister Starmer visits Warsaw, meets Polish president Nawrocki"),
    ),
    "names alone": ("en", "Juan Perez, Maria Lopez, Jose Garcia, Pedro Sanchez, Ana Ruiz"),
    "foreign names in Turkish": ("tr", "Rio de Janeiro belediye başkanı Las Palmas kentine gitti"),
    "endings behind apostrophes": ("tr", "Mersin'in, Gülnar'ın ve Ankara'de Real Madrid'in evi"),
    "foreign words of Turkish": ("tr", "New York Times web sitesi show dünyasını yazdı"),
    "Arabic without small words": ("ar", "وزير الخارجية التركي يلتقي نظيره المصري"),
    "names in Urdu": ("ur", "ترک صدر رجب طیب اردوان"),
}


@pytest.mark.parametrize("case", WRONG)
def test_another_language_and_none_are_told(case: str) -> None:
    edition, text = WRONG[case]
    assert strange(text, edition)


@pytest.mark.parametrize("case", RIGHT)
def test_what_is_well_said_is_not_strange(case: str) -> None:
    edition, text = RIGHT[case]
    assert not strange(text, edition)


def test_the_samples_are_in_their_own_language() -> None:
    texts = [each for file in sorted(SAMPLES.iterdir()) for each in _texts(file)]
    assert {language for language, _ in texts} == set(EDITIONS)
    assert [(language, text) for language, text in texts if strange(text, language)] == []


def _texts(file: Path) -> Iterator[tuple[Edition, str]]:
    """Answer a sample's headlines, teasers and paragraphs."""
    wire = file.read_bytes()
    origin = Origin("samples", NOON, wire_digest(wire), len(wire))
    for item in parse(wire, origin, most_bytes=len(wire) + 1).items:
        (edition,) = (each for each in EDITIONS if item.article.language.startswith(each))
        said = (item.article.headline, item.article.subheadline, item.article.description_text)
        for text in (*said, *item.article.body_text.splitlines()):
            yield edition, text
