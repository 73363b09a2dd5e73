"""A name is hidden whole: half of it left in a text would stand before all of it."""

from dataclasses import replace
from typing import Final

import pytest

from tests.newsrooms import SHIPPED
from tests.unit.translate.engine_world import ToldEngine, filling, guarded
from tests.unit.translate.memory_world import MASKER, memory, remembered
from tests.unit.translate.shipped import stage
from tests.unit.translate.test_filling import turkish
from wiredesk.article_stages import Enriched, Translated
from wiredesk.enrichment import Enrichment, Named
from wiredesk.metadata import Value
from wiredesk.newsroom import load
from wiredesk.testing.articles import article
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Asked
from wiredesk_translate_metadata.engines.hiding import Hiding
from wiredesk_translate_metadata.glossary import Glossary
from wiredesk_translate_metadata.masking.masker import Masker
from wiredesk_translate_metadata.masking.names import Names
from wiredesk_translate_metadata.names.book import Book
from wiredesk_translate_metadata.names.name import Name
from wiredesk_translate_metadata.sources.memory import MemoryExact

STARMER: Final = ("person:keir-starmer", "Keir Starmer", "Starmer")
MACRON: Final = ("person:emmanuel-macron", "Emmanuel Macron", "Macron")
ERDOGAN: Final = ("person:recep-tayyip-erdogan", "Recep Tayyip Erdoğan", "Erdogan")


def said_of(id_: str, name: str) -> Value:
    return Value(value=name, language="tr", direction="ltr", source="authority", of=id_)


def told(text: str, *people: tuple[str, str, str], language: str = "en") -> Translated:
    """Answer an article whose only text is a teaser, which names people in a form."""
    entities = tuple(Named(id=i, kind="person", name=name, form=f) for i, name, f in people)
    enrichment = Enrichment(language=language, section="world", teaser=text, entities=entities)
    bare = article(headline="", subheadline="", usageterms="", keywords=(), pictures=())
    return stage().translate(Enriched(article=bare, enrichment=enrichment))


async def asked(text: str, *people: tuple[str, str, str], language: str = "en") -> tuple[str, str]:
    """Answer what an engine is asked of a teaser, and what the Turkish edition makes of it."""
    engine = ToldEngine("first", turkish)
    filler = filling({f"{language}-tr": ["first"]}, guarded(engine))
    [found] = await filler.fill([told(text, *people, language=language)])
    [only] = engine.asked
    return only, found.translated.editions["tr"].teaser.value


async def test_a_full_name_is_hidden_where_the_article_was_seen_to_say_the_surname() -> None:
    text, said = await asked("Keir Starmer met Emmanuel Macron in spring", STARMER, MACRON)

    assert text == "⟦1⟧ met ⟦2⟧ in spring"
    assert said == "Keir Starmer" + turkish(" met ") + "Emmanuel Macron" + turkish(" in spring")


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Sir Keir Starmer left", "⟦1⟧ left"),
        ("Recep Erdogan left", "⟦1⟧ left"),
        ("Tayyip Erdogan left", "⟦1⟧ left"),
        ("President Erdogan left", "President ⟦1⟧ left"),
        ("Ankara. Recep, Erdogan left", "Ankara. Recep, ⟦1⟧ left"),
        ("Starmer told Erdogan", "⟦1⟧ told ⟦2⟧"),
    ],
)
async def test_the_longest_form_that_stands_there_is_hidden(text: str, masked: str) -> None:
    assert (await asked(text, STARMER, ERDOGAN))[0] == masked


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Brigitte Macron met a friend", "Brigitte Macron met a friend"),
        ("Then came Macron and Emmanuel Macron", "Then came ⟦1⟧ and ⟦2⟧"),
    ],
)
async def test_a_surname_behind_another_first_name_is_somebody_else(text: str, masked: str) -> None:
    assert (await asked(text, ("person:emmanuel-macron", "", "Emmanuel Macron")))[0] == masked


async def test_in_a_language_without_an_edition_it_is_the_english_name() -> None:
    text, _ = await asked("Keir Starmer trifft am Abend ein", STARMER, language="de")
    assert text == "⟦1⟧ trifft am Abend ein"


async def test_whom_the_article_does_not_name_is_not_hidden() -> None:
    text, _ = await asked("Keir Starmer met Emmanuel Macron in spring", STARMER)
    assert text == "⟦1⟧ met Emmanuel Macron in spring"


def test_a_form_that_two_whom_the_article_names_have_is_nobodys() -> None:
    names: dict[Edition, str] = {"en": "Mika Rook", "tr": "Mika Rook"}
    one = Name("person:mika", "person", names, aliases=("Rook", "M. Rook"))
    other = replace(one, id="person:ida", names={"en": "Ida Rook"}, aliases=("Rook",))
    known = [said_of(each.id, each.names["en"]) for each in (one, other)]
    hiding = Hiding(Glossary({}), Masker(load(SHIPPED), Book.of([one, other])))
    telling = told("Mika Rook and Ida Rook meet, says Rook")
    metadata = telling.editions["tr"].model_copy(update={"people": tuple(known)})

    found = hiding.names(telling, metadata, "tr").slots

    assert set(found) == {"Mika Rook", "M. Rook", "Ida Rook", one.id, other.id}


@pytest.mark.parametrize("text", ["Recep Erdoğan visits", "Recep Tayyip Erdoğan visits"])
def test_the_memory_hides_first_names_with_the_surname(text: str) -> None:
    masked = MASKER.mask(text, "en")

    assert masked.text == "⟦1⟧ visits"
    assert masked.slots[0].text == text.removesuffix(" visits")


def test_first_names_that_are_another_name_leave_the_surname_alone() -> None:
    full: dict[Edition, str] = {"en": "Paris Ann Vale"}
    person = Name("person:vale", "person", full, aliases=("Vale",))
    names = Names(Book.of([person, Name("place:paris", "place", {"en": "Paris"})]))

    found = [
        text[span.start : span.end] for text in ["Paris Vale"] for span in names.find(text, "en")
    ]

    assert found == ["Paris", "Paris Vale", "Vale"]


def test_the_memory_says_a_name_once() -> None:
    known = memory(remembered("Angela Merkel visits the port", "Angela Merkel limanda", "tr"))
    said = MemoryExact(known).say(Asked("teaser", "Recep Erdoğan visits the port", "en"), "tr")

    assert said
    assert said.text == "Recep Tayyip Erdoğan limanda"
