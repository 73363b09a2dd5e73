"""AP's Media API: items in all that may be around them, and what AP orders to do with them."""

import json
from datetime import UTC, datetime
from typing import Any

from tests.rows import every_row
from tests.unit.ingest.builders import NOON, ap, ap_item, article, kills, notes, reading, refusal
from wiredesk.article import Subject
from wiredesk_ingest.draft import ADVISORY
from wiredesk_ingest.signs.urgent import looks_urgent

OWN = "tag:ap.org,2011:a1"
OTHER = "tag:ap.org,2011:b2"
BY_REFERENCE = "killed_by_reference"
LATER = "2026-11-21T12:00:00Z"


# --- what is around an item ----------------------------------------------------------------


@every_row(
    "document",
    [
        {"data": {"item": ap_item()}},
        {"data": {"items": [{"meta": {}, "item": ap_item()}]}},
        {"data": {"items": [ap_item()]}},
        {"item": ap_item(), "meta": {}},
        ap_item(),
        [ap_item()],
    ],
)
def test_an_item_is_found_in_whatever_is_around_it(document: Any) -> None:
    found = reading(json.dumps(document).encode())

    assert found.format == "ap-media"
    assert [item.article.uri for item in found.items] == [OWN]


def test_the_identity_is_the_item_not_the_address_it_was_asked_by() -> None:
    assert article(ap(uri="https://x.example/a1?qt=1")).id == article(ap(uri="https://y/?2")).id


def test_an_empty_page_is_no_error() -> None:
    found = reading(b'{"api_version": "1.1", "data": {"items": []}}')

    assert (found.format, found.items, found.refusals) == ("ap-media", [], [])


def test_a_broken_item_is_named_with_its_byte() -> None:
    page = {
        "data": {"items": [{"item": ap_item()}, {"item": ap_item(altids={"itemid": "a\u2028b"})}]}
    }
    wire = json.dumps(page, ensure_ascii=False).encode()

    assert len(reading(wire).items) == 1
    assert refusal(wire) == ("no_uri", wire.rindex(b'"itemid"'))


# --- what it says --------------------------------------------------------------------------


def test_an_item_says_what_the_format_has_names_for() -> None:
    found = article(
        ap(
            version=3, urgency=4, language="en", slugline="BC-Lanterns", provider={"name": "AP"},
            bylines=[{"by": "By ADA QUILL", "title": "AP Writer"}], located="TRIESTE (AP)",
            description_summary="In short.", ednote="New time.", keywords=["lamps"],
            usageterms=["For all."], outinginstructions=["NO ARCHIVE"], expires=LATER,
            subject=[{"code": "x1", "name": "Light", "scheme": "http://cv.ap.org/id/"}],
            place=[{"code": "p1", "name": "Trieste"}], person=[{"code": "q1", "name": "Ada"}],
        )
    )  # fmt: skip

    assert (found.version, found.urgency, found.slugline) == (3, 4, "BC-Lanterns")
    assert (found.byline, found.located, found.source) == ("By ADA QUILL", "TRIESTE", "AP")
    assert (found.description_text, found.ednote) == ("In short.", "New time.")
    assert found.usageterms == "For all.\nNO ARCHIVE"
    assert found.keywords == ("lamps",)
    assert found.expires == datetime(2026, 11, 21, 12, tzinfo=UTC)
    assert found.subjects == (Subject(code="x1", name="Light", scheme="http://cv.ap.org/id/"),)
    assert [each.name for each in (*found.places, *found.people)] == ["Trieste", "Ada"]


NITF = (
    "<?xml version='1.0'?><nitf><head><title>no copy</title></head><body><body.head><hedline>"
    "<hl1>no copy</hl1></hedline></body.head><body.content><block><p>One.</p><hl2>Two</hl2>"
    "</block></body.content><body.end><tagline>Three.</tagline></body.end></body></nitf>"
)


@every_row(
    ("said", "text"),
    [
        ({"body_nitf": "<p>One.</p><p>Two.</p>"}, "One.\n\nTwo."),
        ({"body_nitf": NITF}, "One.\n\nTwo\n\nThree."),
        ({"renditions": {"nitf": {"href": "/", "value": NITF}}}, "One.\n\nTwo\n\nThree."),
        ({"main": {"nitf": "<block><p>One.</p></block>"}}, "One."),
        ({"body_nitf": "<nitf><body>One & <p>two"}, "One &\n\ntwo"),
    ],
)  # fmt: skip
def test_the_text_is_the_rendition_that_is_in_the_wire(said: dict[str, Any], text: str) -> None:
    assert article(ap(**said)).body_text == text


def test_what_a_rendition_says_to_editors_is_not_published() -> None:
    note = "<note type='npa'><body.content><p>Secretum</p></body.content></note></body.content>"

    found = article(ap(body_nitf=NITF.replace("</body.content>", note)))

    assert found.body_text == "One.\n\nTwo\n\nThree."
    assert "Secretum" not in found.model_dump_json()


def test_a_rendition_can_forbid_what_the_item_allows() -> None:
    killed = NITF.replace("</title>", "</title><docdata management-status='killed'/>")
    wire = ap(body_nitf=killed)

    assert kills(wire) == [(OWN, "canceled")]
    assert looks_urgent(wire)


def test_a_text_that_is_only_linked_to_is_missed_aloud() -> None:
    wire = ap(renditions={"nitf": {"href": "https://x.example/", "mimetype": "text/xml"}})

    assert "body: not in the wire, which only links to it, so it holds" in notes(wire)
    assert "wd:words_elsewhere" in article(wire).signals


@every_row("inside", [False, True])
def test_pictures_go_with_a_text_or_are_the_item(*, inside: bool) -> None:
    shown = {
        "type": "picture",
        "description_caption": "<p>The harbour.</p>",
        "photographer": {"name": "Bo Ink"},
        "headline": "Lanterns",
        "renditions": {
            "main": {"href": "https://x.example/l.jpg", "mimetype": "image/jpeg", "width": 90},
            "caption_nitf": {"href": "https://x.example/c.xml", "mimetype": "text/xml"},
        },
    }
    (found,) = article(ap(associations={"1": shown}) if inside else ap(**shown)).pictures

    assert (found.href, found.caption) == ("https://x.example/l.jpg", "The harbour.")
    assert (found.credit, found.alt, found.width) == ("Bo Ink", "Lanterns", 90)


# --- what it orders ------------------------------------------------------------------------


@every_row("signals", [None, [], ["singlesource"]])
def test_what_is_no_news_content_is_for_editors_only(signals: list[str] | None) -> None:
    assert ADVISORY in article(ap(signals=signals)).signals
    assert ADVISORY not in article(ap()).signals


def test_an_editorial_type_says_which_telling_it_is() -> None:
    assert "sig:correction" in article(ap(editorialtypes=["Corrective"])).signals
    assert "sig:update" in article(ap(editorialtypes=["Writethru"])).signals


@every_row(
    "said",
    [
        {"embargoed": LATER},
        {"pubstatus": "embargoed", "embargoed": LATER},
        {"pubstatus": "embargoed", "releasedatetime": LATER},
        {"editorialtypes": ["HoldForRelease"], "releasedatetime": LATER},
        {"releasedatetime": LATER},
    ],
)
def test_an_embargo_is_obeyed_however_it_is_said(said: dict[str, Any]) -> None:
    found = article(ap(**said))

    assert (found.embargoed, found.pubstatus) == (datetime(2026, 11, 21, 12, tzinfo=UTC), "usable")


@every_row(
    "said",
    [
        {"pubstatus": "embargoed"},
        {"editorialtypes": ["Advance"]},
        {"embargoed": True},
        {"ednote": "Embargoed until the jury has spoken."},
    ],
)
def test_an_embargo_without_an_end_holds(said: dict[str, Any]) -> None:
    found = article(ap(**said))

    assert found.embargoed is None
    assert found.embargo_text is not None


def test_what_was_released_before_it_was_made_is_under_no_embargo() -> None:
    found = article(ap(releasedatetime="2026-11-20T11:00:00Z"))

    assert (found.embargo_text, found.versioncreated) == (None, NOON)


@every_row(
    ("said", "target", "reason"),
    [
        ({"pubstatus": "canceled"}, OWN, "canceled"),
        ({"pubstatus": "withheld"}, OWN, BY_REFERENCE),
        ({"editorialtypes": ["Withhold"]}, OWN, BY_REFERENCE),
        ({"editorialtypes": ["Elimination"]}, OWN, BY_REFERENCE),
        ({"editorialtypes": ["Kill"]}, OWN, BY_REFERENCE),
        ({"editorialtypes": ["Kill"], "version": 0, "refersto": "b2"}, OTHER, BY_REFERENCE),
        (
            {"editorialtypes": ["Kill"], "version": 0, "refersto": "tag:ap.org,2011:b2"},
            OTHER,
            BY_REFERENCE,
        ),
        ({"ednote": "MANDATORY KILL. Not so.", "version": 2}, OWN, "canceled"),
    ],
)  # fmt: skip
def test_what_is_called_back_comes_down(said: dict[str, Any], target: str, reason: str) -> None:
    wire = ap(**said)

    assert kills(wire) == [(target, reason)]
    assert looks_urgent(wire)


def test_a_kill_of_nothing_alarms() -> None:
    assert refusal(ap(version=0, editorialtypes=["Kill"]))[0] == "kill_without_target"


@every_row(
    ("said", "status"),
    [({"pubstatus": None}, "withheld"), ({"pubstatus": "withheld"}, "withheld"), ({}, "usable")],
)
def test_a_status_that_is_not_said_is_no_leave_to_publish(
    said: dict[str, Any], status: str
) -> None:
    assert article(ap(**said)).pubstatus == status


@every_row("document", [{"data": {"item": ap_item()}}, {"item": ap_item()}, {"data": [ap_item()]}])
def test_a_rendition_beside_an_item_is_its_text(document: dict[str, Any]) -> None:
    wire = json.dumps({**document, "nitf": "<block><p>One.</p></block>"}).encode()

    assert article(wire).body_text == "One."


def test_a_summary_may_be_an_extended_headline() -> None:
    extended = {"headline_extended": "The lanterns came back by night."}

    assert article(ap(**extended)).description_text == "The lanterns came back by night."
    both = ap(**extended, description_summary="In short")
    assert article(both).description_text == "In short"


def test_a_picture_says_who_took_it_and_what_it_shows() -> None:
    found = article(
        ap(type="picture", photographer={"code": "qm", "name": "Ada Wick"},
           description_caption="The pier.", headline_extended="Pier")
    )  # fmt: skip

    assert (found.type, found.byline, found.description_text) == (
        *("picture", "Ada Wick", "The pier."),
    )
    assert article(ap(description_caption="The pier.")).description_text == ""
