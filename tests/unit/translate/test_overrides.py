"""Overrides as a source: what a person decided goes before everything else."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from tests.newsrooms import STORE
from tests.unit.translate.memory_world import remembered
from tests.unit.translate.overriding import ANKARA, item, key, record
from wiredesk.clock import utc_now
from wiredesk.overrides import OverrideKey
from wiredesk.testing.articles import NOON
from wiredesk.testing.waiting import until
from wiredesk.types import Edition
from wiredesk_translate_metadata.again import sections
from wiredesk_translate_metadata.again.noting import NoNotes
from wiredesk_translate_metadata.again.sections import NamingSections
from wiredesk_translate_metadata.asked import Asked
from wiredesk_translate_metadata.chain import Chain
from wiredesk_translate_metadata.making import make_stage
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House
from wiredesk_translate_metadata.sources.overrides import OverrideSource

NEWSROOM: Final = Path(__file__).parents[3] / "newsroom"
SETTINGS: Final = TranslateSettings(newsroom=NEWSROOM)
ASKED: Final = Asked("dateline", "ANKARA", "tr")


@pytest.fixture
def source() -> OverrideSource:
    return OverrideSource()


def test_an_override_counts_in_its_edition_field_and_source_text_alone(
    source: OverrideSource,
) -> None:
    source.take(record())

    said = source.say(ASKED, "ar")

    assert said
    assert (said.text, said.reviewed) == ("أنقرة", True)
    assert source.say(ASKED, "fa") is None
    assert source.say(Asked("place", "ANKARA", "tr"), "ar") is None
    assert source.say(Asked("dateline", "Ankara", "tr"), "ar") is None


def test_an_override_of_a_code_counts_whatever_the_text(source: OverrideSource) -> None:
    source.take(record(key("place", "country:TR"), "تركيا"))

    said = source.say(Asked("place", "Türkiye", "tr", "country:TR"), "ar")

    assert said
    assert said.text == "تركيا"


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("Ankara", ("tr", "ltr")),
        ("Ankara (\u2068أنقرة\u2069)", ("tr", "ltr")),
        ("محمد", ("und", "rtl")),
        ("حريق في بغداد", ("ar", "rtl")),
        ("2026", ("tr", "ltr")),
    ],
)
def test_a_decided_text_in_other_letters_runs_its_own_way(
    source: OverrideSource, value: str, told: tuple[str, str]
) -> None:
    source.take(record(OverrideKey("tr", "dateline", "ANKARA"), value))

    said = Chain([source]).say(ASKED, "tr")

    assert (said.source, said.value) == ("override", value)
    assert (said.language, said.direction) == told


def test_the_newest_counts_until_it_is_taken_back(source: OverrideSource) -> None:
    source.take(record(offset=0))
    source.take(record(value="انقره", offset=1))
    said = source.say(ASKED, "ar")
    source.take(record(value="", offset=2))

    assert said
    assert said.text == "انقره"
    assert source.say(ASKED, "ar") is None


def test_what_changed_from_an_offset_on_is_named_once(source: OverrideSource) -> None:
    other = key("place", "country:TR")
    for offset, (of, value) in enumerate([(ANKARA, "a"), (other, "b"), (ANKARA, "")]):
        source.take(record(of, value, offset))

    assert [(each.offset, each.key) for each in source.since(0)] == [(1, other), (2, ANKARA)]
    assert [each.key for each in source.since(2)] == [ANKARA]
    assert (source.since(3), source.end) == ([], 3)


@pytest.mark.parametrize(
    "damaged", [{"key": b"nonsense"}, {"value": b"{"}, {"key": b'["xx","a","b"]'}]
)
def test_a_record_that_cant_be_read_is_passed_over(
    source: OverrideSource, damaged: dict[str, bytes]
) -> None:
    source.take(record())
    source.take(replace(record(value="x", offset=1), **damaged))  # type: ignore[arg-type]

    said = source.say(ASKED, "ar")
    assert said
    assert said.text == "أنقرة"


def test_the_names_of_sections_that_were_decided_are_known_by_edition(
    source: OverrideSource,
) -> None:
    sport, world = OverrideKey("tr", "section", "sport"), key("section", "world")
    for offset, (of, value) in enumerate([(sport, "Spor Dünyası"), (world, "دنيا"), (ANKARA, "x")]):
        source.take(record(of, value, offset))

    assert {edition: names for edition, names in source.sections.items() if names} == {
        "ar": {"world": "دنيا"},
        "tr": {"sport": "Spor Dünyası"},
    }

    source.take(record(sport, "", 3))
    assert source.sections["tr"] == {}


async def test_sections_are_told_again_when_one_is_renamed_and_now_and_then(
    source: OverrideSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[dict[str, str]] = []

    class Names:
        async def write(self, names: Mapping[Edition, Mapping[str, str]]) -> None:
            told.append(dict(names["ar"]))

    monkeypatch.setattr(sections, "LOOK_EVERY_S", 0.001)
    telling = asyncio.create_task(NamingSections(source, Names()).watch())
    await until(lambda: len(told) > 1)
    source.take(record(key("section", "world"), "دنيا"))
    await until(lambda: told[-1] == {"world": "دنيا"})
    telling.cancel()

    assert told[0] == {}


def test_the_desks_word_goes_before_the_newsrooms_own_label_and_says_so() -> None:
    house = House.read(NEWSROOM, store=STORE)
    stage = make_stage(SETTINGS, house, utc_now, NoNotes())
    enriched = item().value
    before = stage.translate(enriched).editions["ar"].section

    house.overrides.take(record(key("section", "world"), "دنيا"))
    after = stage.translate(enriched).editions

    assert (before.source, after["ar"].section.source) == ("label", "override")
    assert (after["ar"].section.value, after["ar"].section.language) == ("دنيا", "ar")
    assert after["ar"].section.of == "world"
    assert after["ar"].section.reviewed
    assert after["en"].section.source == "label"


def test_what_articles_share_is_said_anew_after_each_change() -> None:
    house, text = House.read(NEWSROOM, store=STORE), "The quay desk"
    stage, wire = make_stage(SETTINGS, house, utc_now, NoNotes()), item(byline=text).value
    of_it = key("byline", text)

    def said() -> str:
        return stage.translate(wire).editions["ar"].byline.value

    found = [said()]
    house.memory.put(house.memory.entry(remembered(text, "فريق الرصيف")))
    found.append(said())
    for decided in ("مكتب الرصيف", "قسم الرصيف", ""):
        house.overrides.take(record(of_it, decided))
        found.append(said())

    assert found == [text, "فريق الرصيف", "مكتب الرصيف", "قسم الرصيف", "فريق الرصيف"]


async def test_a_story_that_is_asked_for_again_says_its_pass() -> None:
    stage = make_stage(SETTINGS, House.read(NEWSROOM, store=STORE), lambda: NOON, NoNotes())

    outcome = await stage([item(), item(again="7"), item(again="seven")])

    said = [event.value or b"" for event in outcome.events]
    assert [f'"pass_":{n}'.encode() in value for n, value in zip((0, 7, 0), said, strict=True)] == [
        True
    ] * 3
    ids = [event.headers["ce_id"] for event in outcome.events]
    assert ids[0] == ids[2] != ids[1]


def test_a_key_is_read_back_as_it_was_written() -> None:
    said = OverrideKey("fa", "headline", 'A "quote", ⟦1⟧ and\nmore')

    assert OverrideKey.parse(str(said).encode()) == said


@pytest.mark.parametrize(
    "text", ["", "[]", '["ar","place"]', '["de","place","x"]', '["ar","place",""]']
)
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        OverrideKey.parse(text.encode())
