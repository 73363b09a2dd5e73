"""What a person may ask, and the record that asks it."""

from typing import Any

import pytest
from pydantic import ValidationError

from wiredesk.desk import Hold, Release, Restore, Takedown, takedown_id
from wiredesk.events import Record, decode
from wiredesk.story import Story
from wiredesk.testing.articles import NOON, URI, article, takedown
from wiredesk.topics import COMMANDS, TAKEDOWNS
from wiredesk_console.requests import DeskRequest, record_of

REVISION = str(article().revision)


def asked(kind: str, **body: Any) -> DeskRequest:
    return DeskRequest.model_validate({"kind": kind, "uri": URI, "who": "Mina"} | body)


def made(request: DeskRequest, story: Story | None = None) -> tuple[str, Any]:
    """Answer the topic of the record that asks, and what a reader makes of it."""
    sent = record_of(request, story, "id-1", NOON)
    assert sent.key == (story.uri if story else request.uri).encode()
    read = Record(sent.topic, 0, 0, sent.key, sent.value or b"", sent.headers, NOON)
    return sent.topic, decode(read)


def story(**changes: Any) -> Story:
    return Story.model_validate({"uri": URI, "id": article().id} | changes)


def test_a_hold_says_who_and_why() -> None:
    assert made(asked("hold", why="Check the name")) == (
        COMMANDS.name,
        Hold(id="id-1", uri=article().uri, who="Mina", why="Check the name", at=NOON),
    )


def test_a_release_names_its_revision_and_whether_later_ones_go_too() -> None:
    topic, found = made(asked("release", revision=REVISION, onward=True))

    assert topic == COMMANDS.name
    assert isinstance(found, Release)
    assert (found.revision, found.onward) == (REVISION, True)


def test_a_kill_is_a_takedown_with_an_id_of_its_own() -> None:
    topic, found = made(asked("kill", why="Wrong person"))

    assert topic == TAKEDOWNS.name
    assert isinstance(found, Takedown)
    assert found.id == takedown_id("id-1", article().uri)
    assert (found.target, found.by, found.reason) == (URI, "Mina", "killed_by_desk")
    assert found.note == "Wrong person"


def test_a_restore_lifts_the_takedowns_that_it_names() -> None:
    named = takedown().id
    _, found = made(asked("restore", lifts=[named]), story(takedowns={"b": takedown(id="b")}))

    assert isinstance(found, Restore)
    assert found.lifts == (named,)


def test_a_restore_that_names_none_lifts_those_that_stand_now() -> None:
    known = story(takedowns={id_: takedown(id=id_) for id_ in ("b", "a", "old")}, lifted=["old"])

    _, found = made(asked("restore"), known)

    assert isinstance(found, Restore)
    assert found.lifts == ("a", "b")


def test_a_story_asked_for_by_its_id_is_named_by_its_uri() -> None:
    _, found = made(asked("hold", uri=article().id), story())

    assert found.uri == URI


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"kind": "burn"}, "kind"),
        ({"kind": ""}, "kind"),
        ({"uri": ""}, "uri"),
        ({"uri": "   "}, "uri"),
        ({"uri": "x" * 2_001}, "uri"),
        ({"who": "x" * 501}, "who"),
        ({"why": "x" * 501}, "why"),
        ({"why": None}, "why"),
        ({"onward": "perhaps"}, "onward"),
        ({"lifts": "all"}, "lifts"),
        ({"revision": "2"}, "revision"),
        ({"revision": REVISION + " "}, "revision"),
        ({"at": "2026-11-20T12:00:00Z"}, "at"),
        ({"wyh": "a slip of the pen"}, "wyh"),
    ],
)
def test_what_can_not_be_asked_is_refused_by_its_field(body: dict[str, Any], field: str) -> None:
    """A misspelt option would be obeyed without it."""
    with pytest.raises(ValidationError) as refused:
        asked(**({"kind": "hold"} | body))

    assert [each["loc"][0] for each in refused.value.errors()] == [field]


def test_blanks_around_words_are_no_part_of_them() -> None:
    found = asked("hold", uri=f" {URI}\n", who=" Mina ", why=" now ")

    assert (found.uri, found.who, found.why) == (URI, "Mina", "now")


def test_whoever_does_not_say_who_they_are_is_the_desk() -> None:
    assert DeskRequest(kind="hold", uri=URI).who == "desk"
