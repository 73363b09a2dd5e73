"""Bad input on the running pipeline: each ends with a sentence that says why; nothing is lost."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.e2e.desk import ON_ONE_DESK, Desk, g2, ninjs, unfinished, until
from wiredesk.ids import wire_digest

pytestmark = ON_ONE_DESK

LAUGHS = """<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><newsItem guid="urn:x">&c;</newsItem>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>
<newsItem guid="urn:x">&f;</newsItem>"""


def only(desk: Desk, wire: Any) -> dict[str, Any]:
    """Send a wire with one article in it and answer what became of that."""
    found = desk.became(desk.send(wire))
    (article,) = found["articles"]
    assert article["sentence"]
    return dict(article)


@pytest.mark.parametrize(
    ("name", "wire"),
    [
        ("not XML", b"This is a note that somebody pasted."),
        ("cut-off XML", g2("urn:cut").encode()[:-60]),
        ("an external entity", OUTSIDE.encode()),
        ("a billion laughs", LAUGHS.encode()),
        ("a wrong charset", b'<?xml version="1.0" encoding="klingon"?><newsItem/>'),
        ("JSON that is no article", b'{"weather": "fair"}'),
        ("cut-off JSON", b'{"uri": "urn:x", "headline": "'),
    ],
)
def test_what_cannot_be_understood_is_kept_in_quarantine_with_a_reason(
    desk: Desk, name: str, wire: bytes
) -> None:
    found = desk.became(desk.send(wire, name))
    assert found["fate"] == "quarantined", found
    assert found["code"]
    assert found["sentence"]
    listed = until(lambda: _quarantined(desk, found["digest"]), f"{name} in status")
    assert listed["sentence"]
    assert "Traceback" not in listed["sentence"]


def _quarantined(desk: Desk, digest: str) -> dict[str, Any] | None:
    lines = desk.get("/api/status")["quarantine"]["newest"]
    return next((line for line in lines if line["digest"] == digest), None)


def test_an_empty_wire_is_refused_at_the_door(desk: Desk) -> None:
    assert desk.post(b"").status_code == 400


def test_five_megabytes_are_refused_at_the_door(desk: Desk) -> None:
    assert desk.post(b"x" * 5 * 1024 * 1024).status_code == 413


def test_an_article_of_almost_four_megabytes_is_published(desk: Desk) -> None:
    paragraph = "<p>" + "The long report goes on and on. " * 40 + "</p>"
    body = paragraph * (3_900_000 // len(paragraph))
    article = only(desk, ninjs("urn:long", body_html=body))
    assert (article["action"], article["public"]) == ("publish", True)


def test_an_unknown_channel_is_refused(desk: Desk) -> None:
    assert desk.post(b"{}", channel="nobody").status_code == 404


def test_a_headline_of_spaces_takes_the_first_sentence(desk: Desk) -> None:
    article = only(desk, ninjs("urn:spaces", headline="   "))
    assert article["action"] == "publish"
    assert "The ferries came back" in desk.page(article["urls"]["en"]).text


def test_a_duplicate_is_dropped_and_says_so(desk: Desk) -> None:
    wire = ninjs("urn:twice")
    first = desk.send(wire)
    desk.became(first)
    spaced = only(desk, {**wire, "x_resent": True})
    assert (spaced["action"], spaced["rule"]) == ("drop", "same_again")


def test_an_older_version_after_a_newer_one_is_dropped_and_says_so(desk: Desk) -> None:
    only(desk, ninjs("urn:late", version=2))
    article = only(desk, ninjs("urn:late", version=1))
    assert (article["action"], article["rule"]) == ("drop", "older_revision")


def test_a_kill_before_its_story_keeps_it_off_the_site(desk: Desk) -> None:
    desk.became(desk.send(g2("urn:early-kill", version=2, status="canceled")))
    article = only(desk, g2("urn:early-kill", version=1))
    assert (article["public"], article["rule"]) == (False, "taken_down")


def test_a_kill_by_reference_before_its_story_is_told_and_keeps_it_off_the_site(
    desk: Desk,
) -> None:
    def told() -> list[str]:
        return [said for said in desk.get("/api/status")["problems"] if "urn:unseen" in said]

    link = '<link rel="irel:kills" residref="urn:unseen"/>'
    desk.became(desk.send(g2("urn:notice", extra=link)))
    until(told, "the kill is told of")
    article = only(desk, g2("urn:unseen"))
    assert (article["public"], article["rule"]) == (False, "taken_down")
    until(lambda: not told(), "nobody needs to look any more")


def test_a_kill_older_than_the_live_revision_takes_it_down(desk: Desk) -> None:
    article = only(desk, g2("urn:old-kill", version=9))
    desk.send(g2("urn:old-kill", version=1, status="canceled"))
    desk.decided("urn:old-kill", "taken_down")
    assert desk.page(article["urls"]["en"]).status_code == 410


def test_a_restore_brings_a_killed_story_back(desk: Desk) -> None:
    article = only(desk, ninjs("urn:back"))
    desk.ask("kill", "urn:back", why="a mistake")
    desk.decided("urn:back", "taken_down")
    assert desk.page(article["urls"]["ar"]).status_code == 410
    desk.ask("restore", "urn:back")
    desk.decided("urn:back", "usable")
    until(lambda: desk.page(article["urls"]["ar"]).status_code == 200, "the page is back")


@pytest.mark.parametrize("said", ["", "next week"])
def test_an_embargo_nobody_can_read_is_held_until_a_person_releases_it(
    desk: Desk, said: str
) -> None:
    uri = f"urn:embargo:{said.replace(' ', '-') or 'empty'}"
    article = only(desk, ninjs(uri, embargoed=said))
    assert (article["action"], article["rule"]) == ("hold", "embargo_unreadable")
    desk.ask("release", uri)
    desk.decided(uri, "usable")


def test_an_embargo_lifts_by_itself(desk: Desk) -> None:
    ends = datetime.now(UTC) + timedelta(seconds=4)
    article = only(desk, ninjs("urn:embargo:soon", embargoed=ends.isoformat()))
    assert (article["action"], article["public"]) == ("wait", False)
    found = desk.decided("urn:embargo:soon", "usable")
    assert datetime.fromisoformat(found["decision"]["at"]) >= ends


def test_a_picture_gets_no_page_of_its_own(desk: Desk) -> None:
    article = only(desk, ninjs("urn:picture", type="picture"))
    assert (article["action"], article["rule"]) == ("refuse", "not_for_publication")


def test_a_withheld_article_is_never_public(desk: Desk) -> None:
    article = only(desk, ninjs("urn:withheld", pubstatus="withheld"))
    assert (article["public"], article["rule"]) == (False, "withheld_by_agency")


def test_a_page_is_readable_in_all_five_editions(desk: Desk) -> None:
    article = only(desk, ninjs("urn:five"))
    assert sorted(article["urls"]) == ["ar", "en", "fa", "tr", "ur"]
    for edition, path in article["urls"].items():
        page = desk.page(path)
        assert page.status_code == 200
        assert f'lang="{edition}"' in page.text


def test_the_digest_is_the_receipt(desk: Desk) -> None:
    wire = b'{"uri": 1}'
    assert desk.send(wire) == wire_digest(wire)


def test_none_of_all_this_left_a_traceback_or_a_dead_letter_or_stuck(desk: Desk) -> None:
    """The last of this file: what came before is looked back at."""
    until(lambda: not unfinished(desk), "every stage has done all")
    assert desk.get("/api/status")["dead_letters"]["count"] == 0
    assert {line.restarts for line in desk.board.workers} == {0}
    assert "Traceback" not in desk.log.read_text()
