"""Which stories a wire takes down."""

from typing import Any

from tests.rows import every_row
from tests.unit.ingest.builders import (
    URI,
    article,
    g2,
    is_kept_off,
    kills,
    message,
    news_item,
    ninjs,
    reading,
    refusal,
)
from tests.unit.ingest.xml_wires import nitf
from wiredesk.desk import takedown_id
from wiredesk.ids import wire_digest

OTHER = "urn:newsml:quillmark.example:20261119:lamps"
NOTICE = "urn:newsml:quillmark.example:20261120:notice"


def g2_link(rel: str, uri: str = OTHER, by: str = "residref") -> str:
    return f'<link rel="{rel}" {by}="{uri}"/>'


def ninjs_link(rel: str, uri: str = OTHER, **more: Any) -> list[dict[str, Any]]:
    return [{"rel": rel, "uri": uri, **more}]


@every_row(
    "name", [f"{OTHER}:1", f"{OTHER}:12U", f"{OTHER}:2d", OTHER.replace("urn:newsml", "URN:NEWSML")]
)
def test_a_kill_of_one_revision_is_of_its_story(name: str) -> None:
    """RFC 3085: which revision is behind the last colon; some have it in their identity."""
    found = kills(g2(item_meta=g2_link("irel:kills", name), uri=NOTICE))

    assert found == [(name, "killed_by_reference"), (OTHER, "killed_by_reference")]


def test_a_number_that_is_no_revision_is_the_storys_name() -> None:
    name = "urn:newsml:quillmark.example:20261119:4711"

    assert kills(g2(item_meta=g2_link("irel:kills", name))) == [(name, "killed_by_reference")]


# --- a story takes itself down -------------------------------------------------------------


@every_row("version", ["1", "2", "", "x"])
def test_a_canceled_item_takes_its_own_story_down(version: str) -> None:
    assert kills(g2(status="stat:canceled", version=version)) == [(URI, "canceled")]
    assert kills(ninjs(pubstatus="canceled", version=version)) == [(URI, "canceled")]


def test_a_withdrawn_item_says_so() -> None:
    signal = '<signal qcode="sig:withdrawn"/>'

    assert kills(g2(status="stat:canceled", item_meta=signal)) == [(URI, "withdrawn")]


@every_row("mark", ["sig:kill", "mandatory-kill", "sig/Withdrawal", "x:retracted"])
def test_a_later_version_that_is_marked_a_kill_takes_its_own_story_down(mark: str) -> None:
    signal = f'<signal qcode="{mark}"/>'

    assert [target for target, _ in kills(g2(version="2", item_meta=signal))] == [URI]
    assert [target for target, _ in kills(ninjs(version="2", signals=[mark]))] == [URI]


@every_row("place", ["signal", "role", "genre", "profile"])
def test_the_mark_may_stand_in_any_place_for_marks(place: str) -> None:
    meta = f'<{place} qcode="x:kill"/>'

    assert kills(g2(version="2", item_meta=meta)) == [(URI, "canceled")]


@every_row(
    "said",
    [
        {"signals": ["kill"]}, {"signal": "sig:kill"}, {"signals": [{"code": "kill"}]},
        {"signals": ["sig:update"], "signal": ["sig:kill"]},
        {"signals": [{"code": "s:12", "name": "Kill"}]}, {"signals": {"kill": {"x": 1}}},
        {"genre": [{"name": "kill"}]}, {"genres": [{"uri": "http://x.example/genre/kill"}]},
        {"roles": ["kill"]}, {"profile": "kill"},
    ],
)  # fmt: skip
def test_the_mark_may_stand_in_any_place_of_ninjs(said: dict[str, Any]) -> None:
    assert kills(ninjs(version="2", **said)) == [(URI, "canceled")]


@every_row("mark", ["sig:update", "skills", "killing-frost", "overkill", "x:killer", "cancelling"])
def test_a_mark_that_only_sounds_like_a_kill_takes_nothing_down(mark: str) -> None:
    assert kills(g2(version="2", item_meta=f'<signal qcode="{mark}"/>')) == []


def test_words_about_killing_take_nothing_down() -> None:
    said = {"headline": "Kill the lights", "ednote": "KILL", "keywords": ["kill", "canceled"]}

    assert [item.takedowns for item in reading(ninjs(version="2", **said)).items] == [()]


# --- a notice takes another story down -----------------------------------------------------


@every_row("rel", ["kills", "irel:cancels", "http://x.example/rel/withdraws", "killOf"])
@every_row("by", ["residref", "guidref", "uri", "href"])
def test_a_link_that_kills_takes_down_what_it_points_to(rel: str, by: str) -> None:
    assert kills(g2(item_meta=g2_link(rel, by=by))) == [(OTHER, "killed_by_reference")]


@every_row(
    "said",
    [
        {"links": ninjs_link("kills")},
        {"links": ninjs_link("kills", type="picture")},
        {"link": {"rel": "kills", "href": OTHER}},
        {"associations": {"cancels": {"uri": OTHER, "type": "text"}}},
        {"associations": [{"rel": "retracts", "guid": OTHER}]},
    ],
)
def test_the_link_may_have_any_shape_of_ninjs(said: dict[str, Any]) -> None:
    assert kills(ninjs(**said)) == [(OTHER, "killed_by_reference")]


def test_a_kill_by_reference_does_not_take_its_own_notice_down() -> None:
    found = article(g2(item_meta=g2_link("kills")))

    assert found.takes_down == (OTHER,)


def test_a_notice_may_kill_several_stories_each_once() -> None:
    links = g2_link("kills") + g2_link("kills", "urn:second") + g2_link("cancels")

    assert [target for target, _ in kills(g2(item_meta=links))] == [OTHER, "urn:second"]


@every_row("rel", ["", "previousVersion", "irel:supersedes", "evolvedFrom", "replaces"])
def test_a_link_that_points_back_names_the_target_of_a_marked_kill(rel: str) -> None:
    meta = '<signal qcode="sig:kill"/>' + g2_link(rel)

    assert kills(g2(uri=NOTICE, item_meta=meta)) == [(OTHER, "killed_by_reference")]


@every_row("rel", ["", "previousVersion", "seeAlso", "evolvedFrom"])
def test_a_link_that_points_back_kills_nothing_of_itself(rel: str) -> None:
    assert kills(g2(item_meta=g2_link(rel))) == []
    assert kills(ninjs(links=ninjs_link(rel))) == []


def test_a_link_to_something_else_is_no_target() -> None:
    meta = '<signal qcode="sig:kill"/>' + g2_link("seeAlso")

    assert refusal(g2(item_meta=meta))[0] == "kill_without_target"


def test_a_canceled_update_takes_down_its_own_story_and_not_what_it_replaced() -> None:
    meta = g2_link("previousVersion")

    assert kills(g2(status="stat:canceled", version="2", item_meta=meta)) == [(URI, "canceled")]


def test_a_canceled_notice_takes_down_what_it_points_back_to_as_well() -> None:
    wire = g2(uri=NOTICE, status="stat:canceled", item_meta=g2_link("previousVersion"))

    assert kills(wire) == [(NOTICE, "canceled"), (OTHER, "killed_by_reference")]


def test_a_kill_of_itself_by_reference_is_a_kill() -> None:
    for wire in (g2(item_meta=g2_link("kills", URI)), ninjs(links=ninjs_link("kills", URI))):
        assert [target for target, _ in kills(wire)] == [URI]


def test_a_kill_of_nobody_knows_what_alarms() -> None:
    assert refusal(g2(item_meta='<signal qcode="sig:kill"/>'))[0] == "kill_without_target"


@every_row("target", ["", "u" * 1_001, "urn:&#133;x"])
def test_a_kill_whose_target_can_be_no_story_alarms(target: str) -> None:
    assert refusal(g2(item_meta=g2_link("kills", target)))[0] == "kill_without_target"


def test_a_target_that_can_be_no_story_does_not_save_the_others() -> None:
    links = g2_link("kills", "u" * 1_001) + g2_link("kills")

    assert kills(g2(item_meta=links)) == [(OTHER, "killed_by_reference")]


# --- what becomes of the notice ------------------------------------------------------------


def test_a_notice_of_a_kill_is_not_for_readers() -> None:
    wire = g2(uri=NOTICE, item_meta='<signal qcode="sig:kill"/>' + g2_link("kills"))

    assert "wd:advisory" in article(wire).signals


def test_a_canceled_article_itself_does_not_go_on() -> None:
    (item,) = reading(g2(status="stat:canceled")).items

    assert not item.goes_on


def test_a_kill_beside_other_items_is_seen() -> None:
    wire = message(news_item(uri="urn:a"), news_item(uri="urn:b", status="stat:canceled"))

    assert kills(wire) == [("urn:b", "canceled")]


def test_a_takedown_has_its_id_from_wire_and_target() -> None:
    """Not from the lane or the time: both lanes make the same one."""
    wire = g2(item_meta=g2_link("kills"))
    (takedown,) = reading(wire).items[0].takedowns

    assert takedown.id == takedown_id(wire_digest(wire), takedown.target)
    assert takedown.by == URI
    assert takedown.wire == wire_digest(wire)


def test_a_takedown_says_what_the_agency_said_in_short() -> None:
    """Each of thousands repeats it."""
    note = f"<edNote>{'Kill it. ' * 1_000}</edNote>"
    (takedown,) = reading(g2(status="stat:canceled", item_meta=note)).items[0].takedowns

    assert takedown.note.startswith("Kill it.")
    assert len(takedown.note) <= 1_000


def test_a_takedown_without_a_note_has_the_headline() -> None:
    (takedown,) = reading(g2(status="stat:canceled")).items[0].takedowns

    assert takedown.note == "Lanterns return"


LONG = "The lanterns came back to the old harbour at dusk, and nobody was surprised. " * 6


@every_row(
    ("headline", "body"),
    [("Advisory", LONG), ("Kill notice", LONG), ("Lanterns return", "They came back."), ("x", "")],
)
def test_a_notice_that_only_links_to_what_it_kills_is_never_published(
    headline: str, body: str
) -> None:
    g2_wire = g2(f"<p>{body}</p>", uri=NOTICE, item_meta=g2_link("irel:killsPrevious"))
    status = ' management-doc-idref="urn:q:1" management-idref-status="canceled"'
    nitf_wire = nitf(f"<p>{body}</p>", status=status)
    for wire in (g2_wire, nitf_wire):
        found = article(wire.replace(b"Lanterns return", headline.encode()))

        assert found.takes_down
        assert "wd:advisory" in found.signals


def test_a_story_that_kills_another_and_tells_its_own_waits_for_a_person() -> None:
    wire = g2(f"<p>{LONG}</p>", uri=NOTICE, item_meta=g2_link("irel:killsPrevious"))

    found = article(wire)

    assert found.takes_down == (OTHER,)
    assert (is_kept_off(found), "wd:advisory" in found.signals) == (True, False)
    assert any("story" in note for note in found.trail[0].notes)
