"""A name is written in full where a text says it first, and in short in a headline."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from tests.newsrooms import SHIPPED, STORE, TOGETHER, few_names, shipped_names
from tests.unit.translate.engine_world import ToldEngine, filling, guarded
from tests.unit.translate.memory_world import remembered
from tests.unit.translate.overriding import record
from wiredesk.article import Picture
from wiredesk.article_stages import Enriched
from wiredesk.clock import utc_now
from wiredesk.enrichment import Enrichment, Named
from wiredesk.metadata import Metadata
from wiredesk.newsroom import load
from wiredesk.newsroom.authority_rows import Authority
from wiredesk.overrides import OverrideKey
from wiredesk.testing.articles import article
from wiredesk_translate_metadata.again.noting import NoNotes
from wiredesk_translate_metadata.asked import Asked, Field
from wiredesk_translate_metadata.making import make_stage, translate_stage
from wiredesk_translate_metadata.masking.masker import Masker
from wiredesk_translate_metadata.memory.table import MemoryTable
from wiredesk_translate_metadata.mentions import Form, Mentions
from wiredesk_translate_metadata.names.book import Book
from wiredesk_translate_metadata.names.name import authority_names
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House
from wiredesk_translate_metadata.sources.memory import MemoryExact, MemoryFuzzy

ROOK: Final = Authority(
    id="person:mika-rook",
    kind="person",
    names={
        "ar": "ميكا روك",
        "en": "Mika Rook",
        "fa": "میکا روک",
        "tr": "Mika Rook",
        "ur": "میکا روک",
    },
    short={"ar": "روك", "tr": "Rook"},
)
VALE: Final = replace(
    ROOK,
    id="person:ana-vale",
    names={**ROOK.names, "en": "Ana Vale", "tr": "Ana Vale", "ar": "آنا فيل"},
    short={},
)
FULL: Final = "Angela Merkel"
MERKEL: Final = Named(id="person:angela-merkel", kind="person", name=FULL, form=FULL)


def in_turkish(text: str, field: Field, *known: tuple[str, str]) -> str:
    """Ask a memory that knows some translations from English."""
    table = MemoryTable(Masker(load(SHIPPED), Book.of(authority_names([ROOK, VALE]))))
    for source, target in known:
        table.put(table.entry(remembered(source, target, "tr")))
    asked = Asked(field, text, "en")
    said = MemoryExact(table).say(asked, "tr") or MemoryFuzzy(table).say(asked, "tr")
    assert said
    return said.text


VISIT: Final = ("Mika Rook visits the port", "Mika Rook limana geldi")
TWICE: Final = ("Mika Rook: ships for Mika Rook", "Mika Rook: gemiler Mika Rook için")


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("headline", "Rook limana geldi"),
        ("subheadline", "Rook limana geldi"),
        ("teaser", "Mika Rook limana geldi"),
        ("caption", "Mika Rook limana geldi"),
        ("alt", "Mika Rook limana geldi"),
        ("keyword", "Mika Rook limana geldi"),
    ],
)
def test_the_memory_says_a_name_in_short_in_headlines_alone(field: Field, said: str) -> None:
    assert in_turkish(VISIT[0], field, VISIT) == said


def test_a_name_that_comes_again_is_short_where_it_does() -> None:
    assert in_turkish(TWICE[0], "caption", TWICE) == "Mika Rook: gemiler Rook için"
    assert in_turkish(TWICE[0], "headline", TWICE) == "Rook: gemiler Rook için"


def test_the_order_of_the_translation_says_which_mention_is_the_first() -> None:
    turned = ("Ships for Mika Rook, says Ana Vale", "Ana Vale: Mika Rook için gemiler")
    text = "Ships for Mika Rook, says Mika Rook"
    assert in_turkish(text, "caption", turned) == "Mika Rook: Rook için gemiler"


def test_a_second_sentence_knows_whom_the_first_one_named() -> None:
    other = ("Mika Rook left.", "Mika Rook ayrıldı.")
    known = ("Mika Rook came.", "Mika Rook geldi.")
    said = in_turkish("Mika Rook came. Mika Rook left.", "teaser", known, other)
    assert said == "Mika Rook geldi. Rook ayrıldı."


def test_a_fuzzy_match_is_written_in_the_same_way() -> None:
    assert in_turkish("Mika Rook visits the ports", "headline", VISIT) == "Rook limana geldi"


def test_who_has_no_short_form_is_named_in_full() -> None:
    assert in_turkish("Ana Vale visits the port", "headline", VISIT) == "Ana Vale limana geldi"


def test_two_bearers_are_each_named_in_full_first() -> None:
    mentions = Mentions(headline=False)
    one, other = Form("Mika Rook", "Rook"), Form("Ida Rook", "Rook")
    said = [mentions.write(each) for each in (one, other, one)]
    assert said == ["Mika Rook", "Ida Rook", "Rook"]


def twisted(text: str) -> str:
    """Say something in Turkish that passes all checks: vowels and slots stay."""
    return text.translate(str.maketrans("thgwnrm", "çğşvlzb"))


def enriched(**changes: Any) -> Enriched:
    empty = {"subheadline": "", "usageterms": "", "keywords": (), "pictures": ()}
    enrichment = Enrichment(language="en", section="world", entities=(MERKEL,))
    return Enriched(article=article(**empty | changes), enrichment=enrichment)


def house(*, short_names: bool = True) -> House:
    return House.read(SHIPPED, store=STORE, short_names=short_names)


SHORT: Final = house()


async def by_engine(made: House, **changes: Any) -> Metadata:
    """Say an article's Turkish edition with an engine."""
    stage = make_stage(TranslateSettings(newsroom=SHIPPED), made, utc_now, NoNotes())
    engine = guarded(ToldEngine("first", twisted))
    filler = filling({"en-tr": ["first"]}, engine, masker=made.masker)
    [found] = await filler.fill([stage.translate(enriched(**changes))])
    return found.translated.editions["tr"]


async def test_engines_slots_are_short_in_a_headline_and_full_elsewhere() -> None:
    text = f"{FULL} opens the port"
    picture = Picture(href="https://x.example/1.jpg", caption=text, alt="")

    said = await by_engine(SHORT, headline=text, subheadline=text, pictures=(picture,))

    end = twisted(" opens the port")
    assert (said.headline.value, said.captions[0].value) == (f"Merkel{end}", FULL + end)
    assert said.subheadline
    assert said.subheadline.value == f"Merkel{end}"


async def test_a_second_mention_by_an_engine_is_short() -> None:
    text = f"{FULL} and friends of {FULL}"
    said = await by_engine(
        SHORT, pictures=(Picture(href="https://x.example/1.jpg", caption=text, alt=""),)
    )
    assert said.captions[0].value == FULL + twisted(" and friends of ") + "Merkel"


async def test_a_list_of_people_has_full_names() -> None:
    said = await by_engine(SHORT, headline=f"{FULL} opens the port")
    assert [each.value for each in said.people] == [FULL]


async def test_a_setting_has_names_written_in_full_everywhere() -> None:
    said = await by_engine(house(short_names=False), headline=f"{FULL} opens the port")
    assert said.headline.value.startswith(FULL)


async def test_a_name_that_a_person_overrode_has_no_short_form() -> None:
    made = house()
    made.overrides.take(record(OverrideKey("tr", "person", MERKEL.id), "A. Merkel"))
    said = await by_engine(made, headline=f"{FULL} opens the port")
    assert said.headline.value.startswith("A. Merkel")


@pytest.mark.parametrize("wanted", [True, False])
def test_the_stage_obeys_the_setting(tmp_path: Path, *, wanted: bool) -> None:
    folder = Path(shutil.copytree(few_names(), tmp_path / "own"))
    (folder / "authority" / "people.csv").write_text(
        "id,kind,ar,en,fa,tr,ur,aliases,wikidata,country,short_tr\n"
        f"{ROOK.id},person,{','.join(ROOK.names.values())},,,,Rook\n",
        encoding="utf-8",
    )
    (folder / "engines.toml").write_text(
        '[[engine]]\nname = "libre"\nkind = "libretranslate"\nurl = "http://127.0.0.1:9"\n'
        '[pairs]\nen-tr = ["libre"]\n'
    )

    stage = translate_stage(TranslateSettings(newsroom=folder, short_names=wanted), utc_now)

    assert stage.filling
    assert stage.filling.finder.hiding.masker.short(ROOK.id, "tr") == ("Rook" if wanted else "")


@TOGETHER
def test_shipped_short_forms_are_a_part_of_the_full_ones() -> None:
    rows = [row for row in shipped_names() if row.short]
    assert len(rows) >= 40
    for row in rows:
        for edition, short in row.short.items():
            assert short in row.names[edition], row.id
            assert len(short) < len(row.names[edition]), row.id
