"""What publish sends of a story: its state for the log, its decision for the world."""

import json
from typing import Any

import pytest

from tests.unit.publish.rendering import RENDERER
from wiredesk.article_stages import Translated
from wiredesk.events import Outgoing, Record, decode
from wiredesk.headers import SEQ, TRACEPARENT
from wiredesk.story import Published, Story
from wiredesk.testing.articles import NOON, URI, takedown, translated
from wiredesk.topic import MAX_RECORD_BYTES
from wiredesk.topics import STORIES, WIRE_QUARANTINE
from wiredesk.types import EDITIONS
from wiredesk_publish.announcements import (
    LARGEST_STATE,
    announce,
    shed,
    state_event,
)
from wiredesk_publish.cache import packing
from wiredesk_publish.deciding import Policy
from wiredesk_publish.folding import Event, unknown
from wiredesk_publish.lifecycle import advance

TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
INPUT = Record(
    "articles.translated.v1", 3, 7, URI.encode(), b"", {TRACEPARENT: TRACE.encode()}, NOON
)
LONG = "<p>long</p>" * 1_000


def after(*events: Event) -> Story:
    return advance(unknown(URI), events, Policy(), NOON)


def announced(story: Story) -> tuple[Outgoing, ...]:
    return announce(story, packing.dump(story), RENDERER.render(story), INPUT, NOON)


def read(event: Outgoing) -> Any:
    """Answer what a reader makes of an event."""
    return decode(Record(event.topic, 0, 0, event.key, event.value or b"", event.headers, NOON))


def decided(story: Story) -> Published:
    found = read(announced(story)[1])
    assert isinstance(found, Published)
    return found


def test_a_state_goes_to_the_log_with_its_seq_beside_it() -> None:
    """A follower of the log need not read the story to know which is newer."""
    story = after(translated(version=1), translated(version=2))

    event = announced(story)[0]

    assert (event.topic, event.key) == (STORIES.name, URI.encode())
    assert event.headers[SEQ] == b"2"
    assert read(event) == story


def test_the_world_hears_what_was_decided_and_where_it_stands() -> None:
    story = after(translated())

    found = decided(story)

    assert found.decision == story.decision
    assert (found.seq, found.public, found.headline) == (1, True, translated().article.headline)
    assert found.wire == translated().article.wire.digest
    assert set(found.urls) == set(EDITIONS)
    assert found.urls["tr"].startswith("/tr/world/")
    assert found.urls["tr"].endswith(story.id)


def test_what_is_not_public_has_no_address() -> None:
    found = decided(after(translated(), takedown()))

    assert (found.public, found.urls, found.headline) == (False, {}, "")
    assert found.decision.rule == "taken_down"


def test_a_takedown_of_what_never_came_is_announced_without_headline() -> None:
    found = decided(after(takedown()))

    assert (found.headline, found.wire, found.decision.action) == ("", None, "withdraw")


def test_a_story_of_which_nothing_is_decided_is_only_kept() -> None:
    assert [event.topic for event in announced(unknown(URI))] == [STORIES.name]


def test_only_the_desk_is_told_the_headline_of_what_is_not_public() -> None:
    """Whoever passes announcements on must not be able to pass on what is held or embargoed."""
    held = translated(version=2, headline="The newer one", embargo_text="")

    found = decided(after(translated(version=1, headline="The older one"), held))

    assert (found.decision.action, found.public) == ("hold", True)
    assert (found.headline, found.desk_headline) == ("The older one", "The newer one")


def test_events_carry_on_the_trace_of_their_input() -> None:
    assert {event.headers[TRACEPARENT] for event in announced(after(translated()))} == {
        TRACE.encode()
    }


def test_the_same_seq_is_the_same_event_and_another_seq_is_another() -> None:
    once, again = announced(after(translated())), announced(after(translated()))
    later = announced(after(translated(), takedown()))

    ids = [[event.headers["ce_id"] for event in events] for events in (once, again, later)]
    assert ids[0] == ids[1]
    assert len({*ids[0], *ids[2]}) == 4


def test_a_state_sent_again_is_the_same_event() -> None:
    story = after(translated())

    again = state_event(story, packing.dump(story), NOON)

    assert again.headers["ce_id"] == announced(story)[0].headers["ce_id"]


def two_long() -> Story:
    """Give a story whose two revisions are both long."""
    waiting = translated(version=2, body_html=LONG, embargo_text="")
    return after(translated(version=1, body_html=LONG), waiting)


def shed_at(most: int) -> tuple[Story, bytes, tuple[Outgoing, ...]]:
    return shed(two_long(), INPUT, NOON, most=most)


def test_a_state_that_fits_is_kept_whole() -> None:
    story = two_long()
    size = len(packing.dump(story))

    assert shed(story, INPUT, NOON, most=size) == (story, packing.dump(story), ())


def test_a_state_that_is_too_large_sheds_its_waiting_revision() -> None:
    """What readers see stays; without this the story could never be written again."""
    story = two_long()

    lighter, body, _ = shed_at(len(packing.dump(story)) - 1)

    assert lighter.waiting is None
    assert (lighter.live, lighter.seq, lighter.decision) == (story.live, story.seq, story.decision)
    assert packing.parse(body) == lighter
    assert len(body) < len(packing.dump(story)) * 0.6


def test_what_is_shed_is_kept_whole_in_quarantine_with_the_reason() -> None:
    waiting = two_long().waiting
    assert waiting

    _, _, (refusal,) = shed_at(1)

    assert (refusal.topic, refusal.key) == (
        WIRE_QUARANTINE.name,
        waiting.article.wire.digest.encode(),
    )
    assert Translated.model_validate_json(refusal.value or b"") == waiting
    assert refusal.headers["wd_code"] == b"state_too_large"
    assert b"too large" in refusal.headers["wd_sentence"]
    assert refusal.headers[TRACEPARENT] == TRACE.encode()


def test_what_is_shed_again_after_a_crash_is_the_same_event() -> None:
    ids = {shed_at(1)[2][0].headers["ce_id"] for _ in range(2)}

    assert len(ids) == 1


def test_the_trail_says_what_was_shed() -> None:
    story = two_long()

    lighter, body, _ = shed_at(1)

    (step,) = lighter.trail[len(story.trail) :]
    assert "too large to keep" in step.notes[0]
    assert step.stage == "publish"
    assert json.loads(body)["trail"][-1]["notes"] == list(step.notes)


@pytest.mark.parametrize("events", [(translated(body_html=LONG),), (takedown(),)])
def test_a_story_with_nothing_waiting_has_nothing_to_shed(events: tuple[Event, ...]) -> None:
    story = after(*events)

    assert shed(story, INPUT, NOON, most=1) == (story, packing.dump(story), ())


def test_a_record_has_room_for_what_stands_beside_the_largest_state() -> None:
    story = after(translated())
    (event, _) = announced(story)
    beside = len(event.key) + sum(len(name) + len(each) for name, each in event.headers.items())

    assert LARGEST_STATE + 10 * beside < MAX_RECORD_BYTES
