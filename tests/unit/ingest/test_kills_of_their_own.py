"""A kill that names no other story takes down what was sent as itself, and alarms."""

import json
from collections.abc import Callable
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import URI, atom, g2, json_feed, ninjs, reading, rss, standing
from tests.unit.ingest.mails import mail
from tests.unit.ingest.xml_wires import nitf
from wiredesk_ingest.signs.urgent import looks_urgent

Writer = Callable[[str], bytes]
BY_FORMAT: Final[dict[str, Writer]] = {
    "rss": lambda title: rss(f"<guid>urn:q:rss</guid><title>{title}</title>"),
    "atom": lambda title: atom(f"<id>urn:q:atom</id><title>{title}</title>"),
    "jsonfeed": lambda title: json_feed({"id": "urn:q:json", "title": title, "content_text": "x"}),
    "nitf": lambda title: nitf(f"<p>{title}</p><p>They came back.</p>"),
    "ninjs": lambda title: ninjs(headline=title, version=None),
    "g2": lambda title: g2(f"<p>{title}</p><p>They came back.</p>", version=""),
    "g2, first version": lambda title: g2(f"<p>{title}</p>", version="1"),
}  # fmt: skip


@every_row("said", ["KILL: lanterns return", "MANDATORY KILL", "KILL KILL KILL"])
@every_row("name", BY_FORMAT)
def test_a_kill_without_a_version_takes_its_own_story_down_and_alarms(name: str, said: str) -> None:
    write = BY_FORMAT[name]
    (story,) = reading(write("Lanterns return")).items

    found = reading(write(said))

    (item,) = found.items
    assert [takedown.target for takedown in item.takedowns] == [story.article.uri]
    assert [refused.code for refused in found.refusals] == ["kill_without_target"]
    assert looks_urgent(write(said))


@every_row("name", BY_FORMAT)
def test_the_notice_of_such_a_kill_is_never_published(name: str) -> None:
    (item,) = reading(BY_FORMAT[name]("KILL: lanterns return")).items

    assert not item.goes_on


def test_a_kill_of_a_later_version_is_sure_of_its_story_and_does_not_alarm() -> None:
    found = reading(ninjs(version="2", headline="KILL: lanterns return"))

    assert [takedown.target for takedown in found.items[0].takedowns] == [URI]
    assert found.refusals == []


def test_a_kill_whose_target_can_be_no_story_alarms_whatever_its_version() -> None:
    link = '<link rel="kills" residref="  "/>'

    found = reading(g2(version="2", item_meta=link))

    assert [takedown.target for takedown in found.items[0].takedowns] == [URI]
    assert [refused.code for refused in found.refusals] == ["kill_without_target"]


def test_a_mail_that_kills_and_answers_none_alarms_and_takes_the_fast_lane() -> None:
    wire = mail("Lanterns.", fields={"Subject": "KILL: Lanterns"})

    assert [refused.code for refused in reading(wire).refusals] == ["kill_without_target"]
    assert looks_urgent(wire)


def test_a_kill_in_a_feed_leaves_the_other_items_and_says_which_it_is() -> None:
    found = reading(
        rss("<guid>urn:a</guid><title>KILL: x</title>", "<guid>urn:b</guid><title>Ferry</title>")
    )  # fmt: skip

    assert [item.article.uri for item in found.items if item.goes_on] == ["urn:b"]
    assert [refused.item for refused in found.refusals] == ["item 1"]


def test_alarms_of_one_wire_are_named_up_to_a_limit() -> None:
    """Each is kept with the whole wire; every takedown is sent all the same."""
    kills = [json.loads(ninjs(uri=f"urn:q:{n}", headline="KILL: lamps")) for n in range(30)]

    found = reading(json.dumps(kills).encode())

    assert len([item for item in found.items if item.takedowns]) == 30
    assert [refused.code for refused in found.refusals] == ["kill_without_target"] * 20


@every_row("name", BY_FORMAT)
@every_row(
    "said", ["إلغاء: المنارات", "\u0130PTAL: fenerler", "Bitte die Meldung 0123 nicht verwenden"]
)
def test_a_story_that_only_words_call_back_is_withheld_and_alarms(name: str, said: str) -> None:
    found = reading(BY_FORMAT[name](said))

    assert [standing(item.article) for item in found.items] == ["forbidden"]
    assert [refused.code for refused in found.refusals] == ["kill_in_words"]


def test_a_mail_that_names_what_it_calls_back_does_not_alarm() -> None:
    fields = {"Subject": "STORNO: Lanterns", "In-Reply-To": "<first.1@quillmark.example>"}

    found = reading(mail("Bitte die Meldung 0123 nicht verwenden", fields=fields))

    assert len(found.items[0].takedowns) == 1
    assert found.refusals == []
