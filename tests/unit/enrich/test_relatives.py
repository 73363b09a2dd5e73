"""Which articles belong together, judged from what they name, count and say."""

import re
from datetime import timedelta
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiredesk.enrichment import EntityKind, Named
from wiredesk.ids import article_id
from wiredesk.testing.articles import NOON, article
from wiredesk.types import ArticleId, ArticleUri
from wiredesk_enrich.relatives.figures import figures
from wiredesk_enrich.relatives.judge import MOST, Neighbour, Relations, judge
from wiredesk_enrich.relatives.likeness import likeness
from wiredesk_enrich.relatives.signature import Signature, signature
from wiredesk_enrich.relatives.sketch import SIZE, bands, resemblance, sketch

HOUR = timedelta(hours=1)
WORDS = "the ferry left the old quay at dawn with forty crates of lemons bound for the islands"
TALKS = ("medtop:11000000",)


def id_of(name: str) -> ArticleId:
    return article_id(ArticleUri(f"urn:test:{name}"))


def named(*ids: str, in_headline: bool = False) -> list[Named]:
    kinds: dict[str, EntityKind] = {"person": "person", "organisation": "organisation"}
    return [
        Named(
            id=each,
            kind=kinds.get(each.split(":")[0], "place"),
            name=each,
            form=each,
            in_headline=in_headline,
        )
        for each in ids
    ]


def signed(
    *ids: str, topics: tuple[str, ...] = TALKS, after: timedelta = HOUR, **said: Any
) -> Signature:
    """Make the signature of an article that names these."""
    when = {"versioncreated": NOON + after, "received": NOON + after}
    fields = {"headline": "", "body_text": ""} | when | said
    return signature(article(**fields), named(*ids), topics)


def neighbour(name: str, signature: Signature, cluster: str = "") -> Neighbour:
    return Neighbour(id_of(name), signature, id_of(cluster or name))


# --- figures -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("185 prisoners, 1,500 tents", ("185", "1500")),
        ("١٨٥ أسيرا و ١٬٥٠٠ خيمة", ("185", "1500")),
        ("۱۸۵ اسیر", ("185",)),
        ("yüzde 36,50 faiz, 36.5 percent", ("36.5",)),
        ("on 5 November 2026 at 11:30", ("30",)),
        ("30.11.2026", ()),
        ("call 00902125550123456", ()),
        ("2.000.000 kişi, 1.0 second", ("2000000",)),
        ("COP31, an F-16 and U-23 in Antalya", ()),
        ("كوب31 و 31 وفدا", ("31",)),
    ],
)
def test_figures_have_one_form_and_those_that_any_text_has_do_not_count(
    text: str, found: tuple[str, ...]
) -> None:
    assert tuple(figures(text)) == found


@given(st.text())
def test_any_text_has_figures_or_none(text: str) -> None:
    assert all(re.fullmatch(r"[0-9]+(\.[0-9]+)?", each) for each in figures(text))


# --- wording -------------------------------------------------------------------------------


def test_a_text_is_all_of_itself_whatever_its_case() -> None:
    assert resemblance(sketch(WORDS), sketch(WORDS.upper())) == 1.0


def test_a_copy_with_another_end_resembles_and_another_text_does_not() -> None:
    whole = " ".join(f"{word}{number}" for number in range(20) for word in WORDS.split())
    copy = whole[: len(whole) * 9 // 10] + " and nothing more was heard of it"
    other = " ".join(f"{word}{number}" for number in range(40, 60) for word in WORDS.split())

    assert 0.75 < resemblance(sketch(whole), sketch(copy)) < 1
    assert resemblance(sketch(whole), sketch(other)) < 0.1


def test_a_copy_is_met_in_a_band() -> None:
    whole = " ".join(f"{word}{number}" for number in range(20) for word in WORDS.split())
    copy = whole[: len(whole) * 9 // 10]

    assert set(bands(sketch(whole))) & set(bands(sketch(copy)))


def test_a_few_words_are_no_wording() -> None:
    assert sketch("Correction follows") == ()
    assert resemblance((), ()) == 0.0
    assert list(bands(())) == []


@given(st.text(max_size=300))
def test_any_text_has_a_sketch_of_one_size_or_none(text: str) -> None:
    found = sketch(text)
    assert len(found) in {0, SIZE}
    assert all(0 <= value < 1 << 32 for value in found)


# --- signatures ----------------------------------------------------------------------------


@given(st.lists(st.text(min_size=1, max_size=9), max_size=5), st.text(max_size=200))
def test_a_signature_is_read_back_as_it_was_written(ids: list[str], text: str) -> None:
    written = signed(*ids, body_text=text)
    assert Signature.decode(written.encode()) == written


def test_a_country_in_passing_is_no_key_and_one_in_the_headline_is() -> None:
    passing = signature(article(body_text=""), named("country:IQ", "place:basra"), ())
    headed = signature(article(body_text=""), named("country:IQ", in_headline=True), ())

    assert set(passing.keys()) == {"place:basra"}
    assert set(headed.keys()) == {"country:IQ"}


def test_a_clock_that_is_ahead_puts_no_article_into_the_future() -> None:
    ahead = article(versioncreated=NOON + 48 * HOUR, received=NOON)
    assert signature(ahead, (), ()).at == NOON.timestamp()


# --- likeness ------------------------------------------------------------------------------


MEETING = ("person:hakan-fidan", "person:fuad-hussein", "place:baghdad", "country:TR", "country:IQ")


def test_the_same_people_in_the_same_place_on_the_same_matter_are_one_event() -> None:
    other = signed(*MEETING, "place:basra", after=3 * HOUR)
    assert likeness(signed(*MEETING), other).same_event


def test_a_day_later_it_is_the_next_meeting() -> None:
    same = (each for each in MEETING if each != "place:baghdad")
    alike = likeness(signed(*MEETING), signed(*same, "place:basra", after=27 * HOUR))

    assert not alike.same_event
    assert alike.related


def test_two_stories_from_one_capital_are_neither_one_event_nor_related() -> None:
    one = signed("place:washington", "country:US", topics=("medtop:04000000",))
    other = signed("place:washington", "country:US", topics=("medtop:15000000",))
    alike = likeness(one, other)

    assert not alike.same_event
    assert not alike.related


def test_what_a_headline_names_and_the_other_never_mentions_tells_two_events_apart() -> None:
    """The same minister in the same city, on another matter."""
    people = named("person:abbas-araghchi", "place:tehran")
    one = signature(article(body_text=""), [*people, *named("person:grossi")], TALKS)
    guest = named("person:grossi", in_headline=True)
    headed = signature(article(body_text=""), [*people, *guest], TALKS)
    other = signature(article(body_text=""), [*people, *named("place:europe")], TALKS)

    assert likeness(headed, one).same_event
    assert likeness(headed, other).names < likeness(one, other).names
    assert not likeness(headed, other).same_event


def test_a_first_level_topic_in_common_does_not_make_one_matter_of_two() -> None:
    war, strikes, aid = "medtop:16000000", "medtop:20000056", "medtop:20000817"
    here = "place:rafah", "organisation:hamas"
    one = signed(*here, topics=(war, strikes))
    other = signed(*here, topics=(war, "medtop:14000000", aid))
    untold = signed(*here, topics=(war,))
    assert likeness(one, other).names < likeness(one, untold).names


def test_a_place_in_the_headline_may_be_called_otherwise_a_person_may_not() -> None:
    shared = named("person:abbas-araghchi", "place:tehran", "organisation:iaea")
    other = signature(article(body_text=""), shared, TALKS)
    alike = [
        likeness(signature(article(body_text=""), [*shared, *headed], TALKS), other).names
        for headed in (
            named("place:vienna", in_headline=True),
            named("person:grossi", in_headline=True),
        )
    ]
    assert alike[0] > alike[1]


def test_one_place_alone_makes_no_event_however_much_is_written_of_it() -> None:
    lahore = named("place:lahore", in_headline=True)
    city = [each.model_copy(update={"count": 4}) for each in lahore]
    one, other = (signature(article(body_text=""), city, TALKS) for _ in range(2))
    assert not likeness(one, other).same_event
    people = named("organisation:rescue-service")
    one, other = (signature(article(body_text=""), [*city, *people], TALKS) for _ in range(2))
    assert likeness(one, other).same_event


def test_a_state_that_is_a_city_is_a_place() -> None:
    fire = "The fire in the towers of the estate killed 94 people."
    for country, same in (("country:HK", True), ("country:FR", False)):
        names = named(country, in_headline=True)
        one, other = (signature(article(body_text=fire[at:]), names, TALKS) for at in (0, 4))
        assert likeness(one, other).same_event is same


def test_a_figure_in_a_name_is_no_figure() -> None:
    service = Named(id="organisation:r", kind="organisation", name="R", form="Rescue 1122")
    said = signature(article(body_text="Rescue 1122 took 61 people away."), [service], TALKS)
    assert said.leading == {"61"}


def telling(ours: str, theirs: str) -> tuple[Signature, Signature]:
    """Make two articles that name one place in common and five that are not."""
    here, there = ([f"place:{where}-{at}" for at in range(5)] for where in ("here", "there"))
    return (
        signed("place:basra", *here, body_text=ours),
        signed("place:basra", *there, body_text=theirs),
    )


TOLL = "5.8, 22 dead, 261 hurt"


def test_figures_that_both_begin_with_make_one_event_of_reports_that_name_few_alike() -> None:
    assert likeness(*telling(TOLL, TOLL)).same_event


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("22 dead", "22 dead, 7.1"),
        ("20 dead, 300 hurt, 4000 fled", "20 dead, 300 hurt, 4000 fled"),
        (TOLL, f"{'It was a day like others. ' * 40}{TOLL}"),
    ],
    ids=["one alone", "round ones", "told again far below"],
)
def test_other_figures_make_none(ours: str, theirs: str) -> None:
    assert not likeness(*telling(ours, theirs)).same_event


def test_figures_say_more_only_where_both_name_somebody_or_some_place() -> None:
    one, other = (signed(each, "country:IQ", body_text=TOLL) for each in MEETING[:2])

    assert likeness(one, other).figures == 0
    assert likeness(one, one).figures == 1


def test_a_signature_of_before_is_read_without_its_leading_figures() -> None:
    before = orjson.dumps(orjson.loads(signed(*MEETING, body_text=TOLL).encode())[:-1])

    assert Signature.decode(before).leading == frozenset()
    assert Signature.decode(before).features


def test_a_dateline_says_little_unless_the_place_is_named_again() -> None:
    barely, often = (
        [each.model_copy(update={"count": count}) for each in named("place:ankara")]
        for count in (1, 3)
    )
    told = article(body_text="")

    def weight(found: list[Named], written_in: str) -> float:
        return signature(told, found, (), written_in).features["place:ankara"]

    assert weight(barely, "place:ankara") == weight(barely, "") / 2
    assert weight(often, "place:ankara") == weight(often, "")


def test_nothing_named_is_nothing_in_common() -> None:
    assert not likeness(signed(), signed()).same_event


def test_a_copy_is_the_same_event_whatever_it_names() -> None:
    assert likeness(signed(body_text=WORDS), signed(body_text=WORDS)).same_event


signatures = st.builds(
    lambda ids, topics, hours: signed(*ids, topics=topics, after=hours * HOUR),
    st.lists(st.sampled_from(MEETING), unique=True),
    st.sampled_from([(), TALKS, ("medtop:15000000",)]),
    st.integers(0, 48),
)


@given(signatures, signatures)
def test_likeness_is_the_same_from_both_sides(one: Signature, other: Signature) -> None:
    assert likeness(one, other) == likeness(other, one)


# --- judgement -----------------------------------------------------------------------------


def test_an_article_alone_is_its_own_event() -> None:
    assert judge(id_of("a"), signed(*MEETING), []) == Relations(cluster=id_of("a"))


def test_it_joins_the_event_of_the_one_most_alike() -> None:
    most = neighbour("most", signed(*MEETING), "first")
    less = neighbour("less", signed(*MEETING, "place:ankara", "place:mosul"), "other")

    assert judge(id_of("a"), signed(*MEETING), [less, most]).cluster == id_of("first")


def test_two_that_meet_before_either_was_judged_choose_the_same() -> None:
    early, late = signed(*MEETING), signed(*MEETING, after=2 * HOUR)
    seen_late, seen_early = Neighbour(id_of("late"), late), Neighbour(id_of("early"), early)

    assert judge(id_of("early"), early, [seen_late]).cluster == id_of("early")
    assert judge(id_of("late"), late, [seen_early]).cluster == id_of("early")


def test_a_later_revision_stays_in_the_event_that_it_was_put_in() -> None:
    other = neighbour("other", signed(*MEETING), "elsewhere")

    found = judge(id_of("a"), signed(*MEETING), [other], before=id_of("first"))

    assert found.cluster == id_of("first")


def test_one_that_was_alone_may_join_with_a_later_revision() -> None:
    other = neighbour("other", signed(*MEETING), "first")

    found = judge(id_of("a"), signed(*MEETING), [other], before=id_of("a"))

    assert found.cluster == id_of("first")


def test_a_copy_is_named_as_one_and_not_as_related() -> None:
    copy = neighbour("copy", signed(*MEETING, body_text=WORDS))

    found = judge(id_of("a"), signed(*MEETING, body_text=WORDS), [copy])

    assert found.near_duplicates == (id_of("copy"),)
    assert found.related == ()


def test_related_stories_are_of_other_events_the_newest_first_and_few() -> None:
    others = [
        neighbour(f"{hours}", signed(*MEETING, after=-hours * HOUR)) for hours in range(37, 37 + 12)
    ]
    same = neighbour("same", signed(*MEETING))
    too = neighbour("too", signed(*MEETING, after=-50 * HOUR), "same")

    found = judge(id_of("a"), signed(*MEETING), [too, *others, same])

    assert found.cluster == id_of("same")
    assert len(found.related) == MOST
    assert same.id not in found.related
    assert too.id not in found.related
    at = {each.id: each.signature.at for each in others}
    assert [at[id_] for id_ in found.related] == sorted(
        (at[id_] for id_ in found.related), reverse=True
    )
