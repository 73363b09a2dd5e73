"""What no source of the newsroom knows is asked of engines, and every value says so."""

import asyncio
from collections.abc import Callable
from typing import Any, Final

import pytest

from tests.unit.translate.engine_world import (
    MemoryAnswers,
    Time,
    ToldEngine,
    filling,
    guarded,
)
from tests.unit.translate.memory_world import MASKER
from tests.unit.translate.shipped import stage
from wiredesk.article import Entity, Picture
from wiredesk.article_stages import Enriched, Translated
from wiredesk.enrichment import Enrichment, Named
from wiredesk.metadata import Value
from wiredesk.newsroom.glossary import Term
from wiredesk.testing.articles import article
from wiredesk_translate_metadata.engines.engine import EngineAway, EngineRefuses, Pair
from wiredesk_translate_metadata.engines.filling import AWAY_NOTE, Filled, Filling
from wiredesk_translate_metadata.engines.hearing import Hearing

PAIRS: Final = {"en-tr": ["first", "second"]}
MERKEL: Final = Named(
    id="person:angela-merkel", kind="person", name="Angela Merkel", form="Angela Merkel"
)


def translated(language: str = "en", **changes: Any) -> Translated:
    """Say an article without engines."""
    enrichment = Enrichment(language=language, section="world", entities=(MERKEL,))
    empty = {"subheadline": "", "usageterms": "", "keywords": (), "pictures": ()}
    return stage().translate(Enriched(article=article(**empty | changes), enrichment=enrichment))


def turkish(text: str) -> str:
    """Say something in Turkish that passes all checks: vowels and slots stay."""
    return text.translate(str.maketrans("thgwnrm", "çğşvlzb"))


async def ask(filler: Filling, **changes: Any) -> Filled:
    (found,) = await filler.fill([translated(**changes)])
    return found


async def headline(filler: Filling, text: str = "Ports open again", **changes: Any) -> Value:
    return (await ask(filler, headline=text, **changes)).translated.editions["tr"].headline


def raises(error: Exception) -> Callable[[str], str]:
    def does(text: str) -> str:
        raise error

    return does


async def test_a_value_says_that_an_engine_said_it_and_what_it_stands_for() -> None:
    found = await headline(filling(PAIRS, guarded(ToldEngine("first", turkish))))

    assert found == Value(
        value=turkish("Ports open again"),
        language="tr",
        direction="ltr",
        source="machine:first",
        of="Ports open again",
        engine="first",
        confidence=0.6,
        reviewed=False,
    )


async def test_all_free_text_is_asked_for_and_nothing_else() -> None:
    engine = ToldEngine("first", turkish)
    found = await ask(
        filling(PAIRS, guarded(engine)),
        headline="One headline",
        subheadline="One subheadline",
        usageterms="One term of usage",
        keywords=("one keyword",),
        byline="By a reporter",
        people=(Entity(name="Somebody Unknown"),),
        pictures=(Picture(href="https://x.example/1.jpg", caption="One caption", alt="One alt"),),
    )

    metadata = found.translated.editions["tr"]
    by_machine = {
        name
        for name in type(metadata).model_fields
        for value in [getattr(metadata, name)]
        for each in (value if isinstance(value, tuple) else [value])
        if each and each.source.startswith("machine:")
    }
    assert by_machine == {
        *("headline", "subheadline", "usageterms", "keywords", "captions", "alts"),
    }
    assert found.translated.editions["ar"].headline.source == "none"


async def test_numbers_and_names_are_hidden_and_come_back_as_the_edition_writes_them() -> None:
    engine = ToldEngine("first", lambda text: "⟦2⟧ قال إن ⟦1⟧ موانئ فتحت أبوابها أمس")
    (found,) = await filling({"en-ar": ["first"]}, guarded(engine)).fill(
        [translated(headline="12,500 ports opened, says Angela Merkel")]
    )

    assert engine.asked == ["⟦1⟧ ports opened, says ⟦2⟧"]
    said = found.translated.editions["ar"]
    assert "١٢٬٥٠٠" in said.headline.value
    short = MASKER.short(said.people[0].of, "ar")
    assert short
    assert short in said.headline.value
    assert said.people[0].source == "authority"


async def test_a_listed_name_that_nobody_knows_stays_in_its_script_and_isolated() -> None:
    engine = ToldEngine("first", lambda text: "⟦1⟧ يلتقي الوزراء في المدينة القديمة")
    (found,) = await filling({"en-ar": ["first"]}, guarded(engine)).fill(
        [
            translated(
                headline="Marta Quillfeather meets ministers in the old town",
                people=(Entity(name="Marta Quillfeather"),),
            )
        ]
    )

    assert engine.asked == ["⟦1⟧ meets ministers in the old town"]
    said = found.translated.editions["ar"].headline
    assert said.value == "\u2068Marta Quillfeather\u2069 يلتقي الوزراء في المدينة القديمة"


async def test_the_glossary_holds_whatever_an_engine_says() -> None:
    terms = {"en-tr": (Term(term="White House", translation="Beyaz Saray"), Term(term="Wiredesk"))}
    engine = ToldEngine("first", turkish)
    text = "White House praises Wiredesk and the ports"

    found = await headline(filling(PAIRS, guarded(engine), terms=terms), text)

    assert engine.asked == ["⟦1⟧ praises ⟦2⟧ and the ports"]
    assert found.source == "machine:first"
    assert "Beyaz Saray" in found.value
    assert "Wiredesk" in found.value


async def test_an_engine_that_leaves_the_glossary_out_is_not_used() -> None:
    terms = {"en-tr": (Term(term="White House", translation="Beyaz Saray"),)}
    engine = ToldEngine("first", lambda _: "Ak Ev limanların açılmasını övdü")
    found = await headline(
        filling(PAIRS, guarded(engine), terms=terms), "White House praises open ports"
    )
    assert (found.value, found.source) == ("White House praises open ports", "none")


@pytest.mark.parametrize(
    "does",
    [
        pytest.param(lambda text: text, id="echo"),
        pytest.param(lambda _: "<html>502</html>", id="garbage"),
        pytest.param(lambda _: "", id="nothing"),
        pytest.param(lambda _: "Порты снова открыты", id="another language"),
        pytest.param(raises(EngineRefuses("no")), id="refuses"),
        pytest.param(raises(EngineAway("no")), id="away"),
        pytest.param(raises(ValueError("a mistake")), id="a mistake of ours"),
    ],
)
async def test_where_one_engine_fails_the_next_one_is_asked(does: Callable[[str], str]) -> None:
    second = ToldEngine("second", turkish)
    found = await headline(filling(PAIRS, guarded(ToldEngine("first", does)), guarded(second)))
    assert (found.source, second.asked) == ("machine:second", ["Ports open again"])


async def test_where_all_fail_the_original_stays_with_its_language() -> None:
    engines = [guarded(ToldEngine(name, lambda text: text)) for name in ("first", "second")]
    found = await headline(filling(PAIRS, *engines))
    assert (found.value, found.language, found.source) == ("Ports open again", "en", "none")


async def test_none_in_a_list_ends_it() -> None:
    first, second = ToldEngine("first", lambda text: text), ToldEngine("second", turkish)
    pairs = {"en-tr": ["first", "none", "second"]}
    assert (await headline(filling(pairs, guarded(first), guarded(second)))).source == "none"
    assert (first.asked, second.asked) == (["Ports open again"], [])


async def test_the_same_text_is_asked_for_once_in_a_batch_and_once_ever() -> None:
    engine, answers = ToldEngine("first", turkish), MemoryAnswers()
    filler = filling(PAIRS, guarded(engine), answers=answers)

    await filler.fill([translated(headline="Ports open again") for _ in range(5)])
    again = filling(PAIRS, guarded(engine), answers=answers)

    assert (await headline(again)).source == "machine:first"
    assert engine.asked == ["Ports open again"]


async def test_an_answer_that_no_check_let_through_is_not_asked_for_again() -> None:
    first, answers = ToldEngine("first", lambda text: text), MemoryAnswers()
    filler = filling(PAIRS, guarded(first), guarded(ToldEngine("second", turkish)), answers=answers)
    await headline(filler)

    assert (await headline(filler)).source == "machine:second"
    assert first.asked == ["Ports open again"]


async def test_a_changed_glossary_has_it_asked_for_again() -> None:
    engine, answers = ToldEngine("first", turkish), MemoryAnswers()
    await headline(filling(PAIRS, guarded(engine), answers=answers))
    terms = {"en-tr": (Term(term="quay"),)}
    await headline(filling(PAIRS, guarded(engine), terms=terms, answers=answers))
    assert len(engine.asked) == 2


async def test_without_redis_engines_are_asked_all_the_same() -> None:
    engine = ToldEngine("first", turkish)
    filler = filling(PAIRS, guarded(engine), answers=MemoryAnswers(away=True))
    assert (await headline(filler)).source == "machine:first"


@pytest.mark.parametrize(
    "text",
    [
        *("⟦1⟧ {0}", "😀😀😀", "12.5%", "x" * 10_000, "Angela Merkel", "20 May 2026"),
    ],
)
async def test_what_can_not_be_asked_for_stays_and_costs_nothing(text: str) -> None:
    engine = ToldEngine("first", turkish)
    found = await headline(filling(PAIRS, guarded(engine)), text)
    assert (found.source, found.value, engine.asked) == ("none", text, [])


@pytest.mark.parametrize(
    "text", ["Ports {0} open [1] again", "Ports <b>open</b> & more", "A\u202e port"]
)
async def test_odd_signs_of_the_source_do_no_harm(text: str) -> None:
    found = await headline(filling(PAIRS, guarded(ToldEngine("first", turkish))), text)
    assert found.source in {"none", "machine:first"}
    assert "⟦" not in found.value


@pytest.mark.parametrize("odd", ["⟦1⟧", "{0}", "<b>", "https://x.example/?q=1", "%(who)s", "@port"])
async def test_what_is_the_same_in_every_language_is_hidden_and_comes_back(odd: str) -> None:
    engine = ToldEngine("first", turkish)
    found = await headline(filling(PAIRS, guarded(engine)), f"Ports open {odd} again")
    assert engine.asked == ["Ports open ⟦1⟧ again"]
    assert found.value == f"{turkish('Ports open')} {odd} {turkish('again')}"


async def test_a_day_comes_back_in_the_editions_form() -> None:
    engine = ToldEngine("first", turkish)
    found = await headline(filling(PAIRS, guarded(engine)), "Ports open on May 20, 2026")
    assert engine.asked == ["Ports open on ⟦1⟧"]
    assert found.value == turkish("Ports open on ") + "20 Mayıs 2026"


async def test_a_country_that_is_none_here_is_not_hidden() -> None:
    """The newsroom knows a Jordan; enrich saw that none is meant."""
    engine = ToldEngine("first", turkish)
    await headline(filling(PAIRS, guarded(engine)), "Michael Jordan opens ports")
    assert engine.asked == ["Michael Jordan opens ports"]


async def test_a_text_in_the_editions_own_language_is_not_asked_for() -> None:
    engine = ToldEngine("first", turkish)
    await ask(filling({"*-*": ["first"]}, guarded(engine)), language="tr-TR", headline="Limanlar")
    assert "tr-tr" not in engine.pairs


async def test_the_most_exact_pair_counts() -> None:
    first, second = ToldEngine("first", turkish), ToldEngine("second", turkish)
    pairs = {"*-tr": ["first"], "en-tr": ["second"]}
    assert (await headline(filling(pairs, guarded(first), guarded(second)))).source.endswith(
        "second"
    )


async def test_two_keywords_that_come_to_the_same_one_are_one() -> None:
    engine = ToldEngine("first", lambda text: "liman" if "port" in text else turkish(text))
    found = await ask(
        filling(PAIRS, guarded(engine)), headline="x", keywords=("ports", "port", "sea wall")
    )
    assert len(found.translated.editions["tr"].keywords) == 2


async def test_an_engine_that_is_away_is_noted_for_later() -> None:
    engine = guarded(ToldEngine("first", raises(EngineAway("no"))))
    found = await ask(filling(PAIRS, engine), headline="Ports open")
    assert found.lacking
    assert AWAY_NOTE in found.translated.trail[-1].notes


async def test_one_that_refuses_is_not() -> None:
    """It would say the same again."""
    engine = guarded(ToldEngine("first", raises(EngineRefuses("no"))))
    assert not (await ask(filling(PAIRS, engine), headline="Ports open")).lacking


async def test_what_another_engine_said_is_not_lacking() -> None:
    away = guarded(ToldEngine("first", raises(EngineAway("no"))))
    filler = filling(PAIRS, away, guarded(ToldEngine("second", turkish)))
    assert not (await ask(filler, headline="Ports open")).lacking


async def test_an_engine_that_asks_for_a_rest_is_not_asked_in_it() -> None:
    clock, engine = Time(), ToldEngine("first", raises(EngineAway("429", wait_s=60)))
    filler = filling(PAIRS, guarded(engine, clock))
    await headline(filler)
    engine.does = turkish

    assert (await headline(filler)).source == "none"
    clock.now_s += 60
    assert (await headline(filler)).source == "machine:first"
    assert len(engine.asked) == 2


async def test_a_short_failure_is_tried_again_at_once() -> None:
    engine = ToldEngine("first", turkish)

    def fails_once(text: str) -> str:
        engine.does = turkish
        raise EngineAway("a hiccup")

    engine.does = fails_once
    assert (await headline(filling(PAIRS, guarded(engine)))).source == "machine:first"


class HangingEngine(ToldEngine):
    """Answers what it knows, and never answers the rest."""

    async def translate(self, texts: list[str], pair: Pair) -> list[str]:  # type: ignore[override]
        self.asked += texts
        if any("never" in text for text in texts):
            await asyncio.Event().wait()
        return [self.does(text) for text in texts]


async def test_articles_wait_for_engines_no_longer_than_the_newsroom_says() -> None:
    """What was heard by then counts; the rest is noted for later."""
    engine = HangingEngine("first", turkish)
    filler = filling(PAIRS, guarded(engine), within_s=0.2)

    async with asyncio.timeout(5):
        found = await filler.fill(
            [translated(headline=each) for each in ("Ports open", "Ports close", "It never ends")]
        )

    sources = [each.translated.editions["tr"].headline.source for each in found]
    assert sources == ["machine:first", "machine:first", "none"]
    assert [each.lacking for each in found] == [False, False, True]


async def test_an_engine_that_hangs_is_given_up_in_its_own_time_limit() -> None:
    first = HangingEngine("first", turkish)
    filler = filling(PAIRS, guarded(first, timeout_s=0.05), guarded(ToldEngine("second", turkish)))
    async with asyncio.timeout(5):
        assert (await headline(filler, "It never ends")).source == "machine:second"


async def test_a_wrong_number_of_answers_is_as_good_as_none() -> None:
    class Short(ToldEngine):
        async def translate(self, texts: list[str], pair: Pair) -> list[str]:  # type: ignore[override]
            return []

    filler = filling(
        PAIRS, guarded(Short("first", turkish)), guarded(ToldEngine("second", turkish))
    )
    assert (await headline(filler)).source == "machine:second"


async def test_without_engines_nothing_is_made_and_nothing_asked() -> None:
    assert stage().filling is None


async def test_numbers_without_end_take_no_time_without_end() -> None:
    """A hostile headline and hundreds of keywords of digits, which are all slots."""
    engine = ToldEngine("first", turkish)
    digits = "port " + "1 " * 990
    hostile = translated(headline=digits, keywords=tuple(f"{digits}{at}" for at in range(500)))
    await filling({"*-*": ["first"]}, guarded(engine)).fill([hostile])
    assert 4 <= len(engine.asked) <= 4 * 4


async def test_a_hearing_says_what_is_left() -> None:
    hearing = Hearing(Pair("en", "tr"), {"a": None, "b": None})
    await filling({}).interpreters.hear([hearing])
    assert hearing.left == ["a", "b"]
    assert not hearing.away
