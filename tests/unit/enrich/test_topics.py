"""What an article is about: by the wire's codes, else by its words."""

from functools import cache

import pytest

from tests.newsrooms import SHIPPED, TOGETHER, shipped_names
from wiredesk.article import Article, Subject
from wiredesk.enrichment import Named, Topic
from wiredesk.newsroom import load
from wiredesk.testing.articles import article
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.enrichers.topics import Topics
from wiredesk_enrich.topics.classify import Classifier
from wiredesk_enrich.topics.keywords import read_known_for
from wiredesk_enrich.topics.vocabulary import Vocabulary

VOCABULARY = Vocabulary()
SPORT, POLITICS = "medtop:15000000", "medtop:11000000"


@cache
def enricher() -> Topics:
    """Answer the one of the shipped newsroom, made once."""
    return Topics(VOCABULARY, Classifier(VOCABULARY), load(SHIPPED).subjects)


def topics(said: Article, language: str = "en") -> tuple[Topic, ...]:
    """Answer the topics of an article."""
    found = Findings(language=language)
    enricher().enrich(said, found)
    return found.topics


@pytest.mark.parametrize(
    ("code", "stands_for"),
    [
        (SPORT, SPORT),
        ("subj:15000000", SPORT),
        ("subj:15054000", SPORT),
        ("medtop:20001065", SPORT),
        ("iptccat:SPO", SPORT),
    ],
)
def test_a_code_of_any_scheme_stands_for_a_topic(code: str, stands_for: str) -> None:
    found = VOCABULARY.topics_of(code)
    assert found
    assert stands_for in {found[0], VOCABULARY.above(found[0])}


def test_a_code_that_nobody_knows_stands_for_nothing() -> None:
    assert VOCABULARY.topics_of("house:99") == ()
    assert VOCABULARY.topics_of("") == ()


def test_what_the_wire_says_is_not_read_again_out_of_the_words() -> None:
    said = article(subjects=(Subject(code="subj:11000000"),), body_text="goal goal goal football")
    assert [(each.code, each.origin) for each in topics(said)] == [(POLITICS, "mapped")]


def test_the_topics_above_are_there_too() -> None:
    second = next(code for code in VOCABULARY.codes() if VOCABULARY.above(code) == SPORT)
    found = topics(article(subjects=(Subject(code=second),)))
    assert [(each.code, each.origin) for each in found] == [(second, "wire"), (SPORT, "parent")]


def test_every_topic_has_a_label_in_each_language() -> None:
    assert set(VOCABULARY.codes()) <= set(load(SHIPPED).subjects)


def test_a_text_without_words_is_about_nothing_known() -> None:
    assert topics(article(headline="", body_text="", subjects=())) == ()
    assert topics(article(headline="今日", body_text="天气", subjects=()), "zh") == ()


def first(headline: str, language: str = "en", *named: Named) -> str:
    """Answer the code of what an article is most about."""
    found = Findings(language=language, entities=named)
    enricher().enrich(article(headline=headline, body_text="", subjects=()), found)
    return next((each.code for each in found.topics if each.code.endswith("000000")), "")


@pytest.mark.parametrize(
    ("headline", "language", "topic"),
    [
        ("Two trains collide near the harbour", "en", "medtop:03000000"),
        ("Peace prize goes to a ferrywoman", "en", "medtop:08000000"),
        ("Gol düellosunda penaltı", "tr", SPORT),
        ("Göl kurudu, baraj boş", "tr", "medtop:06000000"),
        ("مباريات الدوري تبدأ بتعادل", "ar", SPORT),
        ("لقي زميله عند الباب", "ar", ""),
        ("زلزله‌های پیاپی", "fa", "medtop:03000000"),
        ("عدالتوں میں سماعت", "ur", "medtop:02000000"),
        ("Teachers walk out, strike enters third day", "en", "medtop:09000000"),
        ("Coach plunges off a viaduct", "en", "medtop:03000000"),
    ],
)
def test_words_are_found_inflected_and_the_longest_counts(
    headline: str, language: str, topic: str
) -> None:
    assert first(headline, language) == topic


def test_whom_a_text_names_speaks_for_what_they_are_known_for() -> None:
    club = Named(
        id="organisation:galatasaray",
        kind="organisation",
        name="Galatasaray",
        form="Galatasaray",
        in_headline=True,
    )
    assert first("Galatasaray is back", "en", club) == SPORT


@TOGETHER
def test_what_somebody_is_known_for_is_a_topic_and_the_newsroom_knows_them() -> None:
    known = read_known_for()
    records = {row.id for row in shipped_names()}
    assert set(known.values()) <= set(VOCABULARY.codes())
    assert set(known) <= records


@pytest.mark.parametrize(
    ("headline", "body", "top"),
    [
        (
            "Nurses' strike empties wards",
            "Nurses and midwives at hospitals down tools for a day over pay, and patients wait.",
            "medtop:09000000",
        ),
        (
            "Bishop's former secretary jailed for fraud",
            "A court sentenced a priest of the cathedral parish to three years in prison.",
            "medtop:02000000",
        ),
        (
            "Fire at oil refinery injures six",
            "Six were burnt when fire broke out at a refinery, the second blaze at the plant.",
            "medtop:03000000",
        ),
        (
            "Nurses open a ward for the old",
            "Nurses and midwives of the hospital, who were on strike in May, look after patients.",
            "medtop:07000000",
        ),
    ],
)
def test_what_is_done_outweighs_where_it_is_done_if_it_is_told_first(
    headline: str, body: str, top: str
) -> None:
    found = topics(article(headline=headline, body_text=body, subjects=()))
    assert next(each.code for each in found if each.code.endswith("000000")) == top


def test_a_word_of_several_topics_of_one_branch_is_no_vote_for_each() -> None:
    match, coach = "medtop:20000822", "medtop:20001323"
    spoken = Classifier(VOCABULARY).spoken({match: 2.0, coach: 1.0})
    assert spoken.codes == {match: 2.0, coach: 1.0}
    assert 2.0 < spoken.tops[SPORT] < 3.0
