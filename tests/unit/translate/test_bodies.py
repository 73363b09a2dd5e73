"""Bodies by an engine, where a setting lets it: by paragraph, checked, and never waited for."""

from typing import Any, Final

import pytest

from tests.newsrooms import SHIPPED
from tests.unit.translate.engine_world import (
    MemoryAnswers,
    MemoryLacking,
    Time,
    ToldEngine,
    filling,
    guarded,
)
from tests.unit.translate.shipped import stage
from wiredesk.article_stages import Enriched, Translated
from wiredesk.clock import utc_now
from wiredesk.enrichment import Enrichment, Named
from wiredesk.events import Record, decode, outgoing
from wiredesk.metadata import Value
from wiredesk.newsroom.glossary import Term
from wiredesk.stage import Input
from wiredesk.testing.articles import article
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.topics import ENRICHED, TRANSLATED
from wiredesk_translate_metadata.engines.bodies import MOST_IN_BODY
from wiredesk_translate_metadata.engines.completing import Completing
from wiredesk_translate_metadata.engines.engine import EngineAway
from wiredesk_translate_metadata.engines.filling import AWAY_NOTE, Filled, Filling
from wiredesk_translate_metadata.engines.interpreters import LETTERS
from wiredesk_translate_metadata.pipeline import TranslateStage
from wiredesk_translate_metadata.settings import TranslateSettings

PAIRS: Final = {"en-tr": ["first", "second"]}
MERKEL: Final = Named(
    id="person:angela-merkel", kind="person", name="Angela Merkel", form="Angela Merkel"
)
EMPTY: Final = {"subheadline": "", "usageterms": "", "keywords": (), "pictures": ()}
HEADLINE: Final = "Ports open again"


def turkish(text: str) -> str:
    """Say something in Turkish that passes all checks: vowels and slots stay."""
    return text.translate(str.maketrans("thgwnrm", "çğşvlzb"))


def enriched(html: str, language: str = "en", **changes: Any) -> Enriched:
    enrichment = Enrichment(language=language, section="world", entities=(MERKEL,))
    told = article(**{**EMPTY, "headline": HEADLINE, "body_html": html, **changes})
    return Enriched(article=told, enrichment=enrichment)


def bodies(engine: ToldEngine, *others: ToldEngine, **changes: Any) -> Filling:
    return filling(PAIRS, *map(guarded, (engine, *others)), bodies=True, **changes)


async def fill(filler: Filling, html: str, *, patient: bool = True, language: str = "en") -> Filled:
    told = stage().translate(enriched(html, language))
    (found,) = await filler.fill([told], patient=patient)
    return found


async def body(filler: Filling, html: str) -> Value | None:
    return (await fill(filler, html)).translated.editions["tr"].body


async def test_without_the_setting_no_body_is_asked_for() -> None:
    engine = ToldEngine("first", turkish)
    found = await fill(filling(PAIRS, guarded(engine)), "<p>The ports open.</p>")
    assert found.translated.editions["tr"].body is None
    assert engine.asked == [HEADLINE]


def test_the_setting_is_off_unless_somebody_sets_it() -> None:
    assert not TranslateSettings(newsroom=SHIPPED).translate_bodies


async def test_a_body_says_that_an_engine_said_it() -> None:
    found = await body(bodies(ToldEngine("first", turkish)), "<p>The ports open.</p>")
    assert found == Value(
        value=f"<p>{turkish('The ports open.')}</p>",
        language="tr",
        direction="ltr",
        source="machine:first",
        of="body_html",
        engine="first",
        confidence=0.6,
    )


async def test_only_editions_in_another_language_that_an_engine_serves_have_one() -> None:
    found = await fill(bodies(ToldEngine("first", turkish)), "<p>The ports open.</p>")
    said = {key: each.body is not None for key, each in found.translated.editions.items()}
    assert said == {"ar": False, "en": False, "fa": False, "tr": True, "ur": False}


async def test_tags_stay_where_their_words_are() -> None:
    engine = ToldEngine("first", lambda _: "Dün akşam ⟦1⟧limanı⟦2⟧ gördük")
    found = await body(
        bodies(engine), '<ul><li>We saw <a href="https://x.example/">the port</a></li></ul>'
    )
    assert "We saw ⟦1⟧the port⟦2⟧" in engine.asked
    assert found
    assert (
        found.value == '<ul><li>Dün akşam <a href="https://x.example/">limanı</a> gördük</li></ul>'
    )


async def test_tags_that_cross_are_as_wrong_as_any_failed_check() -> None:
    html = "<p>We <em>saw</em> the <b>port</b></p>"
    crossed = ToldEngine("first", lambda _: "Dün ⟦1⟧gördük ⟦3⟧o⟦2⟧ limanı⟦4⟧")
    second = ToldEngine("second", lambda _: "Dün ⟦3⟧limanı⟦4⟧ o ⟦1⟧gördük⟦2⟧")
    found = await body(bodies(crossed, second), html)
    assert found
    assert found.value == "<p>Dün <b>limanı</b> o <em>gördük</em></p>"


async def test_a_paragraph_that_no_engine_says_well_stays_in_its_own_language() -> None:
    engine = ToldEngine("first", lambda text: text if "echo" in text else turkish(text))
    found = await body(
        bodies(engine),
        "<p>The ports open.</p><p>An <em>echo</em>.</p>An echo, bare<p>The ports close.</p>",
    )
    assert found
    assert found.value == (
        f"<p>{turkish('The ports open.')}</p>"
        '<p lang="en" dir="ltr">An <em>echo</em>.</p>'
        '<span lang="en" dir="ltr">An echo, bare</span>'
        f"<p>{turkish('The ports close.')}</p>"
    )


@pytest.mark.parametrize(
    "does",
    [
        lambda text: text,
        lambda _: "",
        lambda _: "<script>alert(1)</script> limanlar açık",
        lambda _: "Порты снова открыты",
    ],
)
async def test_where_no_paragraph_is_said_well_the_body_is_the_wires_own(does: Any) -> None:
    found = await fill(bodies(ToldEngine("first", does)), "<p>The ports open again.</p>")
    assert found.translated.editions["tr"].body is None
    assert not found.lacking


async def test_a_body_of_which_less_than_half_is_said_well_is_the_wires_own() -> None:
    engine = ToldEngine("first", lambda text: text if "echo" in text else turkish(text))
    html = "<p>The ports open.</p><p>An echo.</p><p>One more echo.</p>"
    assert await body(bodies(engine), html) is None


async def test_words_that_look_like_mark_up_never_become_any() -> None:
    html = "<p>The tag &lt;b&gt; &amp; <b>its</b> ports &lt;i</p>"
    found = await body(bodies(ToldEngine("first", turkish)), html)
    assert found
    assert "&lt;b&gt; &amp; <b>" in found.value
    assert found.value.count("<b>") == found.value.count("</b>") == 1
    assert "<i" not in found.value


async def test_names_numbers_and_terms_are_as_the_edition_writes_them() -> None:
    terms = {"en-tr": (Term(term="White House", translation="Beyaz Saray"),)}
    engine = ToldEngine("first", turkish)
    found = await body(
        bodies(engine, terms=terms),
        "<p>Angela Merkel saw 1,250 ports.</p><p>The White House thanks Angela Merkel.</p>",
    )
    assert "⟦1⟧ saw ⟦2⟧ ports." in engine.asked
    assert found
    assert found.value.startswith("<p>Angela Merkel ")
    assert "1.250" in found.value
    assert "Beyaz Saray" in found.value
    assert found.value.endswith(" Merkel.</p>")
    assert found.value.count("Angela") == 1


async def test_an_article_does_not_wait_for_its_body() -> None:
    engine = ToldEngine("first", turkish)
    found = await fill(bodies(engine), "<p>The ports open.</p>", patient=False)
    metadata = found.translated.editions["tr"]
    assert (metadata.headline.source, metadata.body) == ("machine:first", None)
    assert found.lacking
    assert AWAY_NOTE not in found.translated.trail[-1].notes
    assert engine.asked == [HEADLINE]


async def test_a_body_that_is_known_comes_with_its_article() -> None:
    engine, answers = ToldEngine("first", turkish), MemoryAnswers()
    filler = bodies(engine, answers=answers)
    await fill(filler, "<p>The ports open.</p>")
    found = await fill(filler, "<p>The ports open.</p>", patient=False)
    assert found.translated.editions["tr"].body
    assert not found.lacking


async def test_a_paragraph_that_is_a_headline_as_well_is_not_put_off() -> None:
    engine = ToldEngine("first", turkish)
    found = await fill(bodies(engine), f"<p>{HEADLINE}</p>", patient=False)
    assert found.translated.editions["tr"].headline.source == "machine:first"
    assert found.translated.editions["tr"].body


async def test_what_articles_wait_for_is_asked_for_first() -> None:
    engine = ToldEngine("first", turkish)
    told = [stage().translate(enriched(f"<p>Body {at} here.</p>")) for at in "ab"]
    await bodies(engine).fill(told, patient=True)
    assert engine.asked == [HEADLINE, "Body a here.", "Body b here."]


async def test_an_engine_that_is_away_is_asked_for_the_body_later() -> None:
    def away(text: str) -> str:
        raise EngineAway(text)

    found = await fill(bodies(ToldEngine("first", away)), "<p>The ports open.</p>")
    assert found.lacking


async def test_a_long_body_is_asked_for_in_small_requests_and_no_further_than_its_limit() -> None:
    asked: list[int] = []

    class Counting(ToldEngine):
        async def translate(self, texts: Any, pair: Any) -> Any:
            asked.append(sum(map(len, texts)))
            return await ToldEngine.translate(self, texts, pair)

    engine = Counting("first", turkish)
    html = "".join(
        f"<p>{chr(97 + at % 26) * (at // 26 + 1)} {'high port ' * 150}</p>" for at in range(60)
    )
    found = await body(bodies(engine), html)
    assert max(asked) <= LETTERS
    assert MOST_IN_BODY - 2_000 < sum(asked) - len(HEADLINE) <= MOST_IN_BODY
    assert found
    assert found.value.count("<p>") + found.value.count('<p lang="en" dir="ltr">') == 60
    assert found.value.endswith("port </p>")


@pytest.mark.parametrize("html", ["", "<p></p>", "<p>😀 12 %</p>", "<p>" + "x" * 10_000 + "</p>"])
async def test_what_can_not_be_asked_for_costs_nothing(html: str) -> None:
    engine = ToldEngine("first", turkish)
    found = await fill(bodies(engine), html)
    assert found.translated.editions["tr"].body is None
    assert engine.asked == [HEADLINE]


async def test_a_right_to_left_original_stays_so_in_what_no_engine_says() -> None:
    engine = ToldEngine("first", lambda _: "limanlar açık" if "موانئ" in _ else "")
    filler = filling({"ar-tr": ["first"]}, guarded(engine), bodies=True)
    found = await fill(filler, '<p dir="rtl">موانئ</p><p dir="rtl">مفتوحة</p>', language="ar")
    said = found.translated.editions["tr"].body
    assert said
    assert said.value == '<p>limanlar açık</p><p lang="ar" dir="rtl">مفتوحة</p>'


async def test_an_article_is_sent_again_with_its_body() -> None:
    """It is out by then, in its own language, and no person asks for it."""
    broker, lacking = MemoryBroker(), MemoryLacking()
    await broker.create([ENRICHED, TRANSLATED])
    filler = filling(PAIRS, guarded(ToldEngine("first", turkish), Time()), bodies=True)
    made = TranslateStage(stage().chain, stage().dates, utc_now, filling=filler)
    sender: Any = await broker.sender()
    owned = frozenset(range(ENRICHED.partitions))
    completing = Completing(made, filler, lacking, broker.lookup(), sender, lambda: owned)
    value = enriched("<p>The ports open.</p>")
    event = outgoing(ENRICHED, "urn:one", value, identity=("1",), source="enrich", at=utc_now())
    record: Record = broker.append(event)

    outcome = await completing([Input(record, value)])
    await sender.send(outcome.events)
    await outcome.after()
    assert await completing.complete_some() == 1

    sent: list[Translated] = [decode(each) for each in broker.records(TRANSLATED.name)]
    assert sorted(each.editions["tr"].body is not None for each in sent) == [False, True]
    assert lacking.kept == set()
    assert await completing.complete_some() == 0
    await broker.close()
