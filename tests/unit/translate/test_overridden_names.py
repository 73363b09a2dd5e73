"""An override of a name counts wherever that name is said: alone, in set forms, in translations."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from tests.newsrooms import STORE
from tests.unit.translate.engine_world import ToldEngine, filling, guarded
from tests.unit.translate.memory_world import remembered
from tests.unit.translate.overriding import item, record
from wiredesk.article import Entity
from wiredesk.clock import utc_now
from wiredesk.enrichment import Named
from wiredesk.metadata import Metadata, Value
from wiredesk.overrides import OverrideKey, use_of
from wiredesk_translate_metadata.again.memory import MemoryShown
from wiredesk_translate_metadata.again.naming import NamesWithin
from wiredesk_translate_metadata.again.noting import NoNotes, Noting
from wiredesk_translate_metadata.making import make_stage
from wiredesk_translate_metadata.pipeline import TranslateStage
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House

NEWSROOM: Final = Path(__file__).parents[3] / "newsroom"
MERKEL: Final = OverrideKey("tr", "person", "person:angela-merkel")
ANKARA: Final = OverrideKey("tr", "place", "place:ankara")
SAID: Final = {
    "Angela Merkel visits the port": "Angela Merkel limana geldi",
    "Talks in Ankara end": "Ankara'da görüşmeler bitti",
    "The chancellor Angela Merkel spoke": "Başbakan konuştu",
}


@cache
def house() -> House:
    """Answer the shipped one, which remembers all of that, once one of these tests runs."""
    made = House.read(NEWSROOM, store=STORE)
    for source, target in SAID.items():
        made.memory.put(made.memory.entry(remembered(source, target, "tr", reviewed=True)))
    return made


@cache
def stage() -> TranslateStage:
    return make_stage(TranslateSettings(newsroom=NEWSROOM), house(), utc_now, NoNotes())


@pytest.fixture(autouse=True)
def nothing_is_overridden_afterwards() -> Iterator[None]:
    yield
    for change in house().overrides.since(0):
        house().overrides.take(record(change.key, ""))


def decide(key: OverrideKey, value: str) -> None:
    house().overrides.take(record(key, value))


def turkish(**changes: Any) -> Metadata:
    return stage().translate(item(**changes).value).editions["tr"]


def headline(text: str) -> Value:
    return turkish(headline=text).headline


def test_a_translation_of_the_memory_says_what_was_decided_at_once() -> None:
    before = headline("Angela Merkel visits the port")
    decide(MERKEL, "A. Merkel")
    after = headline("Angela Merkel visits the port")
    decide(MERKEL, "")

    assert (before.value, after.value) == ("Merkel limana geldi", "A. Merkel limana geldi")
    assert after.source == "memory-exact"
    assert headline("Angela Merkel visits the port") == before


def test_a_translation_that_could_only_say_the_old_name_is_not_used() -> None:
    """Its suffix goes with that name."""
    assert headline("Talks in Ankara end").value == "Ankara'da görüşmeler bitti"
    decide(ANKARA, "Angora")
    assert headline("Talks in Ankara end").source == "none"
    decide(ANKARA, "Ankara")
    assert headline("Talks in Ankara end").source == "memory-exact"


def test_a_translation_that_does_not_say_the_name_is_used_as_ever() -> None:
    decide(MERKEL, "A. Merkel")
    assert headline("The chancellor Angela Merkel spoke").value == "Başbakan konuştu"


def test_another_edition_is_as_it_was() -> None:
    decide(MERKEL._replace(language="ar"), "ميركل")
    assert headline("Angela Merkel visits the port").value == "Merkel limana geldi"


@pytest.mark.parametrize(
    ("changes", "field", "value"),
    [
        ({"byline": "By Angela Merkel"}, "byline", "Haber: A. Merkel"),
        ({"byline": "By Angela Merkel and Mina Kaya"}, "byline", "Haber: A. Merkel ve Mina Kaya"),
        ({"located": "ANKARA"}, "dateline", "Angora"),
        ({"located": "ANKARA, Nov 20 (Reuters)"}, "dateline", "Angora, 20 Kasım (Reuters)"),
        ({"located": "PARIS, FRANCE"}, "dateline", "Paris, Fransız ülkesi"),
    ],
)
def test_a_name_inside_a_set_form_is_what_was_decided(
    changes: dict[str, str], field: str, value: str
) -> None:
    decide(MERKEL, "A. Merkel")
    decide(ANKARA, "Angora")
    decide(OverrideKey("tr", "place", "country:FR"), "Fransız ülkesi")
    assert getattr(turkish(**changes), field).value == value


def test_a_dateline_that_is_a_place_alone_says_that_a_person_decided() -> None:
    decide(ANKARA, "Angora")
    found = turkish(located="ANKARA").dateline
    assert (found.source, found.of, found.reviewed) == ("override", "ANKARA", True)


async def test_an_engine_is_given_the_names_that_were_decided() -> None:
    """Also of people whom only the wire and the override name."""
    decide(MERKEL, "A. Merkel")
    decide(OverrideKey("tr", "person", "Ida Rook"), "İda Ruk")
    story = item(headline="Angela Merkel thanks Ida Rook", people=(Entity(name="Ida Rook"),)).value
    named = Named(id=MERKEL.of, kind="person", name="Angela Merkel", form="Angela Merkel")
    enrichment = story.enrichment.model_copy(update={"entities": (named,)})
    story = story.model_copy(update={"enrichment": enrichment})
    engine = ToldEngine("first", lambda _: "⟦2⟧ için ⟦1⟧ teşekkür etti")

    filler = filling({"en-tr": ["first"]}, guarded(engine))
    (found,) = await filler.fill([stage().translate(story)])

    assert "⟦1⟧ thanks ⟦2⟧" in engine.asked
    headline = found.translated.editions["tr"].headline
    assert headline.value == "İda Ruk için A. Merkel teşekkür etti"


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"headline": "Angela Merkel visits the port"}, MERKEL),
        ({"headline": "Nothing. Angela Merkel visits the port."}, MERKEL),
        ({"byline": "By Angela Merkel and Mina Kaya"}, MERKEL),
        ({"located": "ANKARA"}, ANKARA),
        ({"located": "ANKARA, Nov 20 (Reuters)"}, ANKARA),
        ({"located": "PARIS, FRANCE"}, OverrideKey("tr", "place", "country:FR")),
        ({"keywords": ("France",)}, OverrideKey("tr", "place", "country:FR")),
    ],
)
async def test_a_story_is_found_by_the_names_inside_its_texts(
    changes: dict[str, Any], key: OverrideKey
) -> None:
    shown = MemoryShown()
    await Noting(shown, NamesWithin(house()).of).note(
        [item(**changes), item("urn:other", located="")]
    )

    (found,) = await shown.showers([use_of(key.field, key.of)])

    assert [each.id for each in found] == [item(**changes).value.article.id]
