"""dpa's digitalwires: JSON with ninjs' meaning and names of its own."""

import json
from typing import Any, Final

from tests.rows import every_row
from tests.unit.ingest.builders import URI, article, reading
from wiredesk.article import Article

ENTRY: Final[dict[str, Any]] = {
    "format": "digitalwires@0.9.1",
    "type": "composite",
    "urn": URI,
    "version": 3,
    "version_created": "2026-11-20T12:00:00+03:00",
    "pubstatus": "usable",
    "signal": None,
    "embargoed": None,
    "headline": "Lanterns return",
    "dateline": "Harbourton (qm) - ",
    "article_html": '<section class="main"><p>They came back.</p></section>',
    "infobox_html": '<section class="infobox"><h2>Facts</h2><p>One pier.</p></section>',
    "linkbox_html": None,
    "notepad": {"nonpublic_html": "<p>Ida Quill +1 555 0100</p>"},
}
SIZES: Final = [
    {"width": 512, "height": 341, "url": "https://pictures.quillmark.example/512.jpeg"},
    {"width": 2048, "height": 1365, "url": "https://pictures.quillmark.example/2048.jpeg"},
]
PICTURE: Final = {
    "type": "image",
    "urn": f"{URI}-5",
    "caption": "The pier.",
    "creditline": "Ada Wick/QM",
    "renditions": SIZES,
}


def wire(**changes: Any) -> bytes:
    return json.dumps({**ENTRY, **changes}).encode()


def entry(**changes: Any) -> Article:
    return article(wire(**changes))


def test_an_entry_is_an_article_with_all_of_its_text() -> None:
    found = entry(subhead="At last", teaser="In short.", linkbox_html="<ul><li>More</li></ul>")

    assert (found.uri, found.version, found.wire.format) == (URI, 3, "ninjs")
    assert (found.subheadline, found.description_text) == ("At last", "In short.")
    assert found.located == "Harbourton"
    assert found.body_html == (
        "<p>They came back.</p><h2>Facts</h2><p>One pier.</p><ul><li>More</li></ul>"
    )
    assert "555" not in found.model_dump_json()


def test_what_stands_above_its_headline_is_said_with_it() -> None:
    assert entry(kicker="Ports", subhead=None).subheadline == "Ports"
    assert entry(kicker="Ports", subhead="At last").subheadline == "At last"


def test_its_categories_say_what_it_is_about_in_their_order() -> None:
    said = [
        {"type": "dnltype:dpasubject", "name": "Light", "qcode": "medtop:20000337", "rank": 2},
        {"type": "dnltype:dpasubject", "name": "Sea", "qcode": "dpasubject:1", "rank": 1},
        {"type": "dnltype:geosubject", "name": "Harbourton", "qcode": "dpaarea:3"},
        {"type": "dnltype:person", "name": "Ida Quill", "qcode": None},
        {"type": "dnltype:keyword", "name": "Lamps", "qcode": None},
        {"type": "dnltype:wire", "name": "bdt", "qcode": "dpasrv:bdt"},
        {"type": "dnltype:provider", "name": "qm", "qcode": "dnlprov:qm"},
    ]
    found = entry(categories=said)

    assert [each.name for each in found.subjects] == ["Sea", "Light"]
    assert [each.name for each in (*found.places, *found.people)] == ["Harbourton", "Ida Quill"]
    assert (found.keywords, found.source) == (("Lamps",), "qm")


def test_its_notes_are_for_the_desk() -> None:
    said = [
        {"role": "dpaednoterole:closingline", "ednote": "qm iq xx", "is_publishable": True},
        {"role": "dpaednoterole:editorialnote", "ednote": "A picture comes."},
        {"role": "dpaednoterole:correctionlong", "ednote": "A name was wrong."},
        {"role": "dpaednoterole:dpacontacts", "ednote": "Ida 555 0100", "is_publishable": False},
    ]

    assert entry(ednotes=said).ednote == "A picture comes.\nA name was wrong."


def test_a_note_that_nobody_sees_is_obeyed() -> None:
    said = [{"role": None, "ednote": "Embargoed until they are lit", "is_publishable": False}]
    found = entry(ednotes=said)

    assert (found.ednote, found.embargo_text) == ("", "Embargoed until they are lit")


@every_row(
    ("changes", "field", "value"),
    [
        ({"pubstatus": "withheld"}, "pubstatus", "withheld"),
        ({"signal": "sig:correction"}, "signals", ("sig:correction",)),
        ({"embargoed": ""}, "embargo_text", ""),
    ],
)
def test_its_orders_are_obeyed(changes: dict[str, Any], field: str, value: object) -> None:
    assert getattr(entry(**changes), field) == value


def test_a_canceled_entry_is_a_takedown() -> None:
    (item,) = reading(wire(pubstatus="canceled")).items

    assert [each.target for each in item.takedowns] == [URI]


def test_its_pictures_have_all_sizes() -> None:
    (picture,) = entry(associations=[PICTURE]).pictures

    assert (picture.href, picture.width) == (SIZES[1]["url"], 2048)
    assert (picture.caption, picture.credit) == ("The pier.", "Ada Wick/QM")


def test_an_entry_of_nothing_but_a_picture_is_one() -> None:
    alone = {"article_html": None, "infobox_html": None, "creditline": "Ada Wick/QM"}
    said = [{"role": "drol:caption", "description": "The pier."}]
    found = entry(**alone, associations=[PICTURE], descriptions=said)

    assert (found.type, found.description_text) == ("picture", "The pier.")
    assert [each.caption for each in found.pictures] == ["The pier."]


def test_a_page_of_entries_is_several_articles() -> None:
    page = json.dumps({"entries": [ENTRY, {**ENTRY, "urn": f"{URI}-2"}]}).encode()

    assert [item.article.uri for item in reading(page).items] == [URI, f"{URI}-2"]
