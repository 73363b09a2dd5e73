"""The life of a story, rule by rule."""

from datetime import timedelta
from typing import Any

import pytest

from wiredesk.article import Step
from wiredesk.article_stages import Translated
from wiredesk.desk import Due, Hold, Release, Restore, Takedown
from wiredesk.story import Story
from wiredesk.testing.articles import NOON, URI, article, takedown, translated
from wiredesk_publish.cases import tells_again
from wiredesk_publish.deciding import Policy, instants
from wiredesk_publish.folding import Event, unknown
from wiredesk_publish.lifecycle import advance
from wiredesk_publish.rules import RULES

LATER = NOON + timedelta(days=1)
SOON = NOON + timedelta(days=2)
POLICY = Policy()
SAME = "The lanterns came back on both evenings."


def after(*events: Event, story: Story | None = None) -> Story:
    """Give the story after events, on the day after they were made."""
    return advance(story or unknown(URI), events, POLICY, LATER)


def rule(story: Story) -> str:
    """Name the rule that decided."""
    assert story.decision is not None
    return story.decision.rule


def shown(story: Story) -> int | None:
    """Give the version that readers see."""
    return story.live.article.version if story.live and story.public else None


def release(**changes: object) -> Release:
    """Make a person's release."""
    fields = {"id": "r1", "uri": URI, "who": "Mina", "at": NOON}
    return Release.model_validate(fields | changes)


def hold(id_: str = "h1") -> Hold:
    """Make a person's hold."""
    return Hold(id=id_, uri=URI, who="Mina", at=NOON)


def restore(*lifts: str, id_: str = "s1") -> Restore:
    """Make a person's restore."""
    return Restore(id=id_, uri=URI, who="Mina", at=NOON, lifts=lifts)


def test_a_usable_article_is_published() -> None:
    story = after(translated())
    assert (shown(story), rule(story)) == (1, "usable")


def test_a_newer_revision_replaces_the_older_one() -> None:
    assert shown(after(translated(version=1), translated(version=2))) == 2


def test_an_older_revision_after_a_newer_one_is_dropped_with_a_word_in_the_trail() -> None:
    story = after(translated(version=2), translated(version=1))
    assert shown(story) == 2
    assert any("dropped an older revision" in step.notes[0] for step in story.trail)


@pytest.mark.parametrize("event", [translated(), takedown(), hold(), release(), restore("x")])
def test_the_same_input_again_changes_nothing(event: Event) -> None:
    once = after(translated(), event)
    assert after(event, story=once) == once


def test_a_second_translation_of_what_is_live_replaces_it() -> None:
    story = after(translated(), translated(pass_=1))
    assert story.live is not None
    assert story.live.pass_ == 1


def test_a_first_translation_after_the_second_is_passed_over() -> None:
    story = after(translated(pass_=1), translated(pass_=0))
    assert story.live is not None
    assert story.live.pass_ == 1


@pytest.mark.parametrize("first", ["story", "takedown"])
def test_a_takedown_wins_whichever_comes_first(first: str) -> None:
    events = [translated(), takedown()]
    story = after(*(events if first == "story" else reversed(events)))
    assert (shown(story), rule(story)) == (None, "taken_down")


def killed_by_reference() -> Takedown:
    return takedown(by="urn:notice", reason="killed_by_reference", origin="wire-2")


def test_a_kill_by_reference_of_a_story_that_never_came_says_so_and_keeps_it_off() -> None:
    story = after(killed_by_reference())
    assert rule(story) == "killed_unseen"
    story = after(translated(), story=story)
    assert (shown(story), rule(story)) == (None, "taken_down")


@pytest.mark.parametrize("other", [{"by": URI}, {"reason": "killed_by_desk", "by": "Mina"}])
def test_a_kill_of_what_never_came_that_is_sure_of_it_needs_nobody_to_look(
    other: dict[str, str],
) -> None:
    assert rule(after(killed_by_reference(), takedown(**other))) == "taken_down"


def test_a_takedown_older_than_the_live_revision_takes_it_down() -> None:
    story = after(translated(version=9), takedown(at=NOON - timedelta(days=9)))
    assert shown(story) is None


def test_a_newer_usable_revision_waits_behind_a_takedown() -> None:
    story = after(translated(version=1), takedown(), translated(version=2))
    assert shown(story) is None
    assert story.waiting is not None


def test_only_a_restore_that_names_every_takedown_brings_a_story_back() -> None:
    one, two = takedown(origin="one"), takedown(origin="two")
    half = after(translated(), one, two, restore(one.id))
    assert shown(half) is None
    assert shown(after(restore(two.id, id_="s2"), story=half)) == 1


def test_a_lift_may_come_before_its_takedown() -> None:
    assert shown(after(translated(), restore(takedown().id), takedown())) == 1


def test_what_waited_behind_a_takedown_is_shown_after_the_restore() -> None:
    events = (translated(version=1), takedown(), translated(version=2), restore(takedown().id))
    assert shown(after(*events)) == 2


def test_a_withheld_revision_takes_the_live_one_away_for_good() -> None:
    story = after(translated(version=1), translated(version=2, pubstatus="withheld"))
    assert (shown(story), rule(story), story.live) == (None, "withheld_by_agency", None)


DOUBTS = pytest.mark.parametrize(
    ("signal", "name"),
    [("wd:order_unclear", "order_unclear"), ("wd:words_forbid", "forbidden_in_words")],
)


@DOUBTS
def test_what_may_be_an_order_takes_the_live_one_away_until_a_person_has_read_it(
    signal: str, name: str
) -> None:
    unclear = translated(version=2, signals=(signal,))
    story = after(translated(version=1), unclear)
    assert (shown(story), rule(story), story.live) == (None, name, None)

    read = after(translated(version=1), unclear, release())
    assert (shown(read), rule(read)) == (2, "usable")


@DOUBTS
def test_a_live_one_that_is_read_anew_and_may_be_an_order_leaves(signal: str, name: str) -> None:
    """As where a wire is sent again through a parser that was mended."""
    story = after(translated(), translated(signals=(signal,)))

    assert (shown(story), rule(story)) == (None, name)


@DOUBTS
def test_a_hold_keeps_what_a_person_has_read_and_let_go(signal: str, name: str) -> None:
    read = after(translated(signals=(signal,)), release(), hold())
    assert (shown(read), rule(read)) == (1, "held_by_person")

    unread = after(translated(signals=(signal,)), hold())
    assert (shown(unread), rule(unread)) == (None, name)


def test_nothing_releases_a_withheld_revision() -> None:
    assert shown(after(translated(pubstatus="withheld"), release())) is None


@pytest.mark.parametrize(
    "changes",
    [{"type": "picture"}, {"signals": ("sig:advisory",)}, {"headline": " ", "body_text": ""}],
)
def test_what_is_not_for_publication_is_refused_and_leaves_the_older_one_live(
    changes: dict[str, Any],
) -> None:
    refused = translated(version=2).model_copy(update={"article": article(version=2, **changes)})
    story = after(translated(version=1), refused)
    assert (shown(story), rule(story)) == (1, "not_for_publication")


def test_an_embargoed_revision_waits_and_leaves_the_older_one_live() -> None:
    story = after(translated(version=1), translated(version=2, embargoed=SOON))
    assert (shown(story), rule(story)) == (1, "embargo_not_over")
    assert instants(story, POLICY, LATER) == (SOON,)
    assert story.decision is not None
    assert story.decision.readable_since == LATER
    assert "Readers" not in story.decision.sentence


def told(**changes: Any) -> Translated:
    """Make a revision that tells what all others of it tell."""
    return translated(body_text=SAME, **changes)


def test_an_embargo_takes_an_older_revision_off_that_tells_the_same() -> None:
    """All versions of a story are embargoed, as IPTC has it: those before, too."""
    story = after(told(), told(version=2, embargoed=SOON))
    assert (shown(story), rule(story), story.live) == (None, "embargo_not_over", None)
    assert instants(story, POLICY, LATER) == (SOON,)

    due = Due(id="d", uri=URI, who="timer", at=SOON)
    assert shown(advance(story, [due], POLICY, SOON)) == 2


@pytest.mark.parametrize("said", [{"embargoed": SOON}, {"embargo_text": "next week"}])
def test_an_embargo_that_comes_too_late_says_since_when_readers_had_the_story(
    said: dict[str, Any],
) -> None:
    late = after(told(), told(version=2, **said))
    again = after(told(version=3, **said), story=late)

    for story in (late, again):
        assert shown(story) is None
        assert story.decision is not None
        assert story.decision.readable_since == LATER
        assert f"from {LATER} on" in story.decision.sentence


@pytest.mark.parametrize(
    ("older", "newer", "again"),
    [
        ("One two.\n\nThree.", "One  two.\n\nThree.", True),
        ("One two three.\n\nFour.", "One two three.\n\nFive.", True),
        ("One.\n\nTwo three four.", "One.\n\nTwo three five.", False),
        ("", "One.", True),
        ("One.", "", True),
    ],
)
def test_a_revision_tells_again_what_most_words_of_another_say(
    older: str,
    newer: str,
    again: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert tells_again(article(body_text=older), article(body_text=newer)) is again


@pytest.mark.parametrize("said", [{"embargoed": SOON}, {"embargo_text": "next week"}])
def test_a_hold_keeps_nothing_on_the_site_that_turns_out_to_be_embargoed(
    said: dict[str, Any],
) -> None:
    assert shown(after(told(), hold(), told(version=2, **said))) is None


def test_an_embargo_in_time_says_no_such_thing_nor_does_one_that_is_over() -> None:
    in_time = after(translated(embargoed=SOON))
    due = Due(id="d", uri=URI, who="timer", at=SOON)
    out = advance(after(told(), told(version=2, embargoed=SOON)), [due], POLICY, SOON)

    for story in (in_time, out, after(takedown(), story=out)):
        assert story.decision is not None
        assert story.decision.readable_since is None
    assert (out.public_since, after(takedown(), story=out).public_since) == (SOON, None)


def test_nothing_releases_an_embargo_that_is_not_over() -> None:
    assert shown(after(translated(embargoed=SOON), release())) is None


def test_an_embargo_lifts_when_its_instant_has_come() -> None:
    due = Due(id="d", uri=URI, who="timer", at=SOON)
    assert shown(advance(after(translated(embargoed=SOON)), [due], POLICY, SOON)) == 1


def test_an_update_does_not_swallow_a_revision_whose_embargo_is_over() -> None:
    waiting = after(translated(version=1, embargoed=SOON))
    update = translated(version=2, embargoed=SOON + timedelta(days=1))
    assert shown(advance(waiting, [update], POLICY, SOON)) == 1


@pytest.mark.parametrize("said", ["", "next week"])
def test_an_embargo_nobody_can_read_is_held_until_a_person_releases_it(said: str) -> None:
    held = after(translated(embargo_text=said))
    assert (shown(held), rule(held)) == (None, "embargo_unreadable")
    assert shown(after(release(), story=held)) == 1


def test_an_expired_article_leaves() -> None:
    story = after(translated(expires=SOON))
    due = Due(id="d", uri=URI, who="timer", at=SOON)
    over = advance(story, [due], POLICY, SOON)
    assert (shown(over), rule(over), over.was_public) == (None, "expired", True)


def test_a_licence_that_runs_out_withdraws_the_article() -> None:
    policy = Policy(licences={"demo": timedelta(hours=1)})
    story = advance(unknown(URI), [translated()], policy, LATER)
    assert (shown(story), rule(story)) == (None, "expired")


def test_what_is_live_expires_though_a_newer_revision_is_held() -> None:
    story = after(translated(expires=SOON), hold(), translated(version=2))
    assert shown(story) == 1
    due = Due(id="d", uri=URI, who="timer", at=SOON)
    assert shown(advance(story, [due], POLICY, SOON)) is None


def test_a_hold_keeps_what_is_live_and_stops_what_comes_after() -> None:
    story = after(translated(version=1), hold(), translated(version=2))
    assert (shown(story), rule(story)) == (1, "held_by_person")


def test_an_embargoed_story_that_somebody_holds_is_said_to_go_nowhere_by_itself() -> None:
    story = after(translated(embargoed=SOON), hold())

    assert story.decision is not None
    assert "by itself" not in story.decision.sentence
    assert "holds this story" in story.decision.sentence


def test_a_hold_may_be_released_under_an_embargo_that_keeps_the_story_until_its_end() -> None:
    held = after(translated(embargoed=SOON), hold())
    assert held.decision is not None
    assert (held.decision.release, held.decision.then) == (True, "held_by_person")

    let_go = after(release(), story=held)
    assert (shown(let_go), rule(let_go)) == (None, "embargo_not_over")
    assert let_go.decision is not None
    assert let_go.decision.sentence.endswith("goes out by itself then.")

    due = Due(id="d", uri=URI, who="timer", at=SOON)
    assert shown(advance(let_go, [due], POLICY, SOON)) == 1
    assert rule(advance(held, [due], POLICY, SOON)) == "held_by_person"


def test_a_hold_may_be_released_of_a_story_whose_use_ends_before_its_embargo() -> None:
    held = after(translated(embargoed=SOON, expires=SOON - timedelta(hours=1)), hold())
    assert held.decision is not None
    assert (held.decision.release, held.decision.then) == (True, "held_by_person")
    assert "Its use ends at" in held.decision.sentence
    assert "Mina holds this story" in held.decision.sentence

    let_go = after(release(), story=held)
    assert let_go.decision is not None
    assert (let_go.decision.release, let_go.decision.then) == (False, "expired")
    assert "holds this story" not in let_go.decision.sentence


def test_a_release_from_it_on_under_an_embargo_covers_what_is_held_behind_it() -> None:
    story = after(translated(embargoed=SOON), hold(), release(onward=True))
    later = translated(version=2, embargoed=SOON + timedelta(hours=1))
    story = after(later, story=story)
    assert shown(story) is None

    due = Due(id="d", uri=URI, who="timer", at=SOON)
    assert shown(advance(story, [due], POLICY, SOON + timedelta(hours=1))) == 2


def test_an_embargoed_story_with_words_lost_does_not_say_that_it_goes_out_by_itself() -> None:
    story = after(translated(embargoed=SOON, signals=("wd:words_lost",)))

    assert story.decision is not None
    assert (story.decision.release, story.decision.then) == (True, "words_lost")
    assert "by itself" not in story.decision.sentence
    assert "lost in parsing" in story.decision.sentence


def test_a_release_lets_one_revision_go_and_the_next_is_held_again() -> None:
    story = after(hold(), translated(version=1), release(), translated(version=2))
    assert shown(story) == 1


def test_a_release_from_it_on_covers_later_ones_for_the_same_reason_only() -> None:
    story = after(hold(), translated(version=1), release(onward=True), translated(version=2))
    assert shown(story) == 2
    unreadable = translated(version=3, embargo_text="")
    assert shown(after(unreadable, story=story)) == 2


def test_a_hold_stops_what_was_released_before_and_is_not_out_yet() -> None:
    waits = translated(embargoed=LATER + timedelta(hours=1))
    story = after(waits, release(), hold())

    due = Due(id="d", uri=URI, who="timer", at=SOON)
    assert rule(advance(story, [due], POLICY, SOON)) == "held_by_person"


@pytest.mark.parametrize("gone", [{"pubstatus": "withheld"}, {"expires": NOON}])
def test_what_was_withheld_or_over_behind_a_takedown_does_not_come_back_with_the_restore(
    gone: dict[str, Any],
) -> None:
    killed = takedown()
    waits = translated(version=3, embargoed=SOON)
    story = after(translated(version=1), killed, translated(version=2, **gone), waits)

    assert shown(after(restore(killed.id), story=story)) is None


def test_a_release_that_names_a_revision_may_come_before_it() -> None:
    revision = str(article().revision)
    assert shown(after(release(revision=revision), translated(embargo_text=""))) == 1


def test_an_article_without_headline_takes_its_first_sentence() -> None:
    assert shown(after(translated(headline=" "))) == 1


def test_a_text_without_a_letter_in_it_is_held() -> None:
    assert rule(after(translated(headline="", body_text="* * *"))) == "headline_missing"


def test_words_lost_in_parsing_are_held() -> None:
    assert rule(after(translated(signals=("wd:words_lost",)))) == "words_lost"


def test_words_that_are_only_linked_to_are_held_and_not_called_lost() -> None:
    story = after(translated(signals=("wd:words_elsewhere",)))

    assert story.decision
    assert (story.decision.action, story.decision.rule) == ("hold", "words_elsewhere")
    assert "only links to them" in story.decision.sentence


@pytest.mark.parametrize(
    ("changes", "may"),
    [
        ({"embargo_text": ""}, True),
        ({"signals": ("wd:words_lost",)}, True),
        ({"signals": ("wd:order_unclear",)}, True),
        ({"signals": ("wd:words_forbid",)}, True),
        ({"signals": ("wd:words_forbid",), "pubstatus": "withheld"}, False),
        ({"pubstatus": "withheld"}, False),
        ({"embargoed": SOON}, False),
    ],
)
def test_a_decision_says_whether_a_person_may_release(changes: dict[str, Any], may: bool) -> None:  # noqa: FBT001
    story = after(translated(**changes))

    assert story.decision
    assert story.decision.release is may


def test_seq_grows_with_every_change() -> None:
    story = after(translated(version=1), translated(version=2), hold())
    assert story.seq == 3


def test_every_rule_has_its_own_name() -> None:
    names = [row.name for row in RULES]
    assert len(names) == len(set(names))


def test_what_words_forbid_is_told_so_and_not_as_the_agencys_status() -> None:
    ban = "copy: it begins with a ban on publication: “DO NOT PUBLISH”, so a person has to read it"
    read = Step(stage="ingest", at=NOON, notes=(ban, "versioncreated: not said"))

    told = after(translated(signals=("wd:words_forbid",), trail=(read,)))
    plain = after(translated(pubstatus="withheld", trail=(read,)))

    assert told.decision is not None
    assert plain.decision is not None
    said = "(copy: it begins with a ban on publication: “DO NOT PUBLISH”), and no field does"
    assert said in told.decision.sentence
    assert plain.decision.sentence.startswith("The agency says withheld")


def test_what_may_be_an_order_is_told_with_what_was_read() -> None:
    notes = ("status: it says off, so a person has to read it",)
    read = Step(stage="ingest", at=NOON, notes=notes)

    story = after(translated(signals=("wd:order_unclear",), trail=(read,)))

    assert story.decision is not None
    assert "(status: it says off)" in story.decision.sentence
