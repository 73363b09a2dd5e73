"""A story in whose place another one stands: its address leads there, and it is shown no more."""

from datetime import datetime, timedelta
from typing import Final

import pytest

from tests.unit.publish.rendering import RENDERER
from tests.unit.publish.test_announcements import INPUT, read
from wiredesk.cache import fields
from wiredesk.desk import Release, Replaced
from wiredesk.story import Story
from wiredesk.testing.articles import NOON, URI, takedown, translated
from wiredesk.types import EDITIONS
from wiredesk_publish.announcements import replacements
from wiredesk_publish.deciding import Policy
from wiredesk_publish.folding import Event, unknown
from wiredesk_publish.lifecycle import advance

NEWER: Final = "urn:newer"
PATHS: Final = {"en": "/en/world/lanterns-abcdefghijk", "ar": "/ar/world/abcdefghijk"}


def after(*events: Event) -> Story:
    return advance(unknown(URI), events, Policy(), NOON + timedelta(days=1))


def replaced(*, made: datetime = NOON) -> Replaced:
    return Replaced.model_validate(
        {"id": "p1", "uri": URI, "who": "publish", "at": NOON}
        | {"by": NEWER, "made": made, "paths": PATHS}
    )


def rule(story: Story) -> str:
    assert story.decision is not None
    return story.decision.rule


def statuses(story: Story) -> dict[str, str]:
    return {each.edition: each.status for each in RENDERER.render(story)}


@pytest.mark.parametrize("first", ["story", "replaced"])
def test_a_replaced_story_is_not_shown_whichever_comes_first(first: str) -> None:
    events = [translated(), replaced()]

    story = after(*(events if first == "story" else reversed(events)))

    assert (story.public, rule(story)) == (False, "replaced")


def test_nor_is_a_newer_revision_of_it() -> None:
    assert not after(translated(version=1), replaced(), translated(version=2)).public


def test_where_readers_saw_it_its_address_leads_to_the_other() -> None:
    story = after(translated(), replaced())

    for each in RENDERER.render(story):
        leads = PATHS.get(each.edition)
        assert each.status == (fields.MOVED if leads else fields.GONE)
        assert each.fields == ({fields.PATH: leads} if leads else {})
        assert not each.sets


def test_where_nobody_saw_it_there_is_nothing_to_lead_from() -> None:
    story = after(replaced(), translated())

    assert set(statuses(story).values()) == {fields.NOT_PUBLIC}


def test_a_kill_of_it_is_told_before_where_it_led() -> None:
    story = after(translated(), replaced(), takedown())

    assert rule(story) == "taken_down"
    assert set(statuses(story).values()) == {fields.GONE}


def test_a_person_may_let_it_go_again() -> None:
    story = after(translated(), replaced(), Release(id="r1", uri=URI, who="Mina", at=NOON))

    assert (story.public, rule(story)) == (True, "usable")
    assert set(statuses(story).values()) == {fields.READABLE}


def test_the_same_again_changes_nothing() -> None:
    assert after(translated(), replaced(), replaced()) == after(translated(), replaced())


def test_of_two_that_replace_each_other_the_later_one_stays() -> None:
    both = translated(replaces=(NEWER,))

    assert after(both, replaced(made=NOON - timedelta(days=99))).public
    assert not after(both, replaced(made=NOON + timedelta(days=99))).public


def test_a_story_that_readers_find_tells_those_that_it_replaces() -> None:
    story = after(translated(replaces=("urn:one", "urn:two")))

    told = [*replacements(story, RENDERER.render(story), INPUT, NOON)]

    assert [event.key for event in told] == [b"urn:one", b"urn:two"]
    command = read(told[0])
    assert (command.uri, command.by, command.who) == ("urn:one", URI, "publish")
    assert command.paths.keys() == set(EDITIONS)
    assert all(path.startswith("/") for path in command.paths.values())


@pytest.mark.parametrize(
    "events",
    [
        [translated(replaces=("urn:one",), pubstatus="withheld")],
        [translated(replaces=("urn:one",), embargo_text="until it is over")],
        [translated(replaces=("urn:one",)), takedown()],
        [translated()],
    ],
)
def test_one_that_readers_do_not_find_leaves_the_others_be(events: list[Event]) -> None:
    story = after(*events)

    assert replacements(story, RENDERER.render(story), INPUT, NOON) == ()
