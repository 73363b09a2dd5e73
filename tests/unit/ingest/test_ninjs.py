"""ninjs 1.x, 2.x and 3.x: items, and what they say about themselves."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.rows import every_row
from tests.unit.ingest.builders import NOON, URI, article, ninjs, notes, reading
from wiredesk.article import Entity, Subject

HEADLINES = [{"role": "main", "value": "Lanterns"}, {"role": "subheadline", "value": "Again"}]


def ninjs_3(**changes: Any) -> bytes:
    """Write a ninjs 3.x wire: camelCase, lists with roles."""
    fields: dict[str, Any] = {
        "uri": URI,
        "type": "text",
        "standard": {"name": "ninjs", "version": "3.0"},
        "representationType": "full",
        "version": "3",
        "versionCreated": "2026-11-20T12:00:00Z",
        "firstCreated": "2026-11-20T10:00:00Z",
        "pubStatus": "usable",
        "language": "en",
        "headlines": HEADLINES,
        "descriptions": [{"role": "summary", "value": "In short."}],
        "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>One two.</p>"}],
        "copyrightHolder": "Quillmark",
        "copyrightNotice": "© 2026",
        "usageTerms": "For all.",
        "infoSources": [{"name": "Lamp House"}],
    }
    said = {name: value for name, value in (fields | changes).items() if value is not None}
    return json.dumps(said, ensure_ascii=False).encode()


# --- generations ---------------------------------------------------------------------------


def test_the_names_of_1_x_are_read() -> None:
    found = article(
        ninjs(
            byline="Ada Quill", located="Trieste", slugline="LAMPS", urgency=4, source="Lamp House",
            description_text="In short.", ednote="New\n time.", usageterms="For all.",
            copyrightholder="Quillmark", copyrightnotice="© 2026", expires="2026-12-01T00:00:00Z",
        )
    )  # fmt: skip

    assert (found.uri, found.version, found.headline) == (URI, 1, "Lanterns return")
    assert (found.byline, found.located, found.slugline) == ("Ada Quill", "Trieste", "LAMPS")
    assert (found.urgency, found.source, found.ednote) == (4, "Lamp House", "New\ntime.")
    assert (found.copyrightholder, found.copyrightnotice) == ("Quillmark", "© 2026")
    assert (found.usageterms, found.description_text) == ("For all.", "In short.")
    assert found.expires == datetime(2026, 12, 1, tzinfo=UTC)


@pytest.mark.parametrize("lower", [True, False], ids=["2.x", "3.x"])
def test_the_lists_of_2_x_and_3_x_are_read_in_either_case(lower: bool) -> None:  # noqa: FBT001
    said = json.loads(ninjs_3())
    wire = json.dumps({name.lower() if lower else name: said[name] for name in said})
    found = article(wire.encode())

    assert (found.headline, found.subheadline) == ("Lanterns", "Again")
    assert (found.description_text, found.body_text) == ("In short.", "One two.")
    assert (found.source, found.copyrightholder) == ("Lamp House", "Quillmark")
    assert (found.versioncreated, found.version) == (NOON, 3)


def test_a_headline_of_any_role_is_better_than_none() -> None:
    assert (
        article(ninjs_3(headlines=[{"role": "web", "value": "On screen"}])).headline == "On screen"
    )


@every_row("field", ["headlines", "descriptions", "bodies", "edNotes"])
def test_parts_with_a_private_role_reach_no_field(field: str) -> None:
    said = [{"role": "private", "value": "Secretum"}, {"role": "x", "value": "For all."}]

    assert "Secretum" not in article(ninjs_3(**{field: said})).model_dump_json()


def test_contacts_reach_no_field() -> None:
    wire = ninjs_3(contactInfo=[{"name": "Secretum"}], authors=[{"email": "secretum@x.example"}])

    assert "secretum" not in article(wire).model_dump_json().lower()


# --- items ---------------------------------------------------------------------------------


@every_row(
    "wrap",
    [
        *("[{}]", '{{"items": [{}]}}', '{{"item": [{}], "total": 2}}', '{{"data": [{}]}}'),
        *('{{"data": {{"items": [{}]}}}}', '[{{"results": [{}]}}]'),
    ],
)
def test_lists_and_pages_hold_several_items(wrap: str) -> None:
    both = ", ".join(ninjs(uri=uri).decode() for uri in ("urn:a", "urn:b"))
    found = reading(wrap.format(both).encode())

    assert [item.article.uri for item in found.items] == ["urn:a", "urn:b"]


def test_an_item_that_has_a_field_like_a_page_is_itself() -> None:
    assert article(ninjs(data=[{"uri": "urn:other"}])).uri == URI
    assert not reading(ninjs(uri=None, data={"uri": "urn:other"})).items


@every_row("broken", ["null", "5", '"text"', "{}", '{"uri": ""}', '{"type": "text"}'])
def test_a_broken_item_of_a_list_does_not_take_the_others(broken: str) -> None:
    found = reading(f"[{broken}, {ninjs().decode()}]".encode())

    assert [item.article.uri for item in found.items] == [URI]
    assert [(refused.code, refused.item) for refused in found.refusals] == [("no_uri", "item 1")]


def test_a_broken_item_is_named_with_the_byte_of_its_identity() -> None:
    broken = ninjs(uri="urn:bro\u2028ken", headline="فانوس")
    wire = b"[" + ninjs(headline="فانوس") + b", " + broken + b"]"
    (refused,) = reading(wire).refusals

    assert refused.code == "no_uri"
    assert refused.position == wire.index('"urn:bro\u2028ken"'.encode())


def test_a_guid_stands_in_for_a_uri() -> None:
    assert article(ninjs(uri=None, guid="urn:g")).uri == "urn:g"


@every_row(
    ("said", "kind"),
    [
        ("text", "text"), ("TEXT", "text"), (None, "text"), ("picture", "picture"),
        ("photo", "picture"), ("graphic", "graphic"), ("audio", "audio"), ("video", "video"),
        ("audiovisual", "video"), ("composite", "composite"), ("planning", "composite"),
        ("story", "text"), ("article", "text"),
    ],
)  # fmt: skip
def test_the_type_is_one_of_six(said: str | None, kind: str) -> None:
    assert article(ninjs(type=said)).type == kind


@every_row(
    "said",
    [
        {"type": "advisory"},
        {"genre": [{"name": "Advisory"}]},
        {"genres": [{"code": "genre:advisory"}]},
        {"profile": "advisory"},
    ],
)
def test_an_advisory_is_a_text_that_is_marked(said: dict[str, Any]) -> None:
    found = article(ninjs(**said))

    assert found.type == "text"
    assert "wd:advisory" in found.signals


# --- status and embargo --------------------------------------------------------------------


@every_row(
    ("said", "status"),
    [
        ("usable", "usable"), ("withheld", "withheld"), ("canceled", "canceled"),
        ("Cancelled", "canceled"), (None, "usable"), ("", "usable"), ("draft", "withheld"),
        (["usable"], "withheld"), ({"code": "usable"}, "withheld"), (True, "withheld"),
        (0, "withheld"),
    ],
)  # fmt: skip
def test_the_status_is_obeyed_and_one_of_another_shape_is_withheld(
    said: object, status: str
) -> None:
    assert article(ninjs(pubstatus=said)).pubstatus == status


def test_no_embargo_is_said_by_nothing_or_null() -> None:
    for wire in (ninjs(), ninjs_3(), ninjs().replace(b'"type"', b'"embargoed": null, "type"')):
        found = article(wire)
        assert (found.embargoed, found.embargo_text) == (None, None)


def test_an_embargo_has_its_instant() -> None:
    found = article(ninjs(embargoed="2026-11-20T15:00:00+03:00"))

    assert (found.embargoed, found.embargo_text) == (NOON, "2026-11-20T15:00:00+03:00")


@every_row(
    ("said", "text"),
    [("", ""), ("next week", "next week"), (True, ""), ([], ""), (1764504000, "1764504000"),
     ("2026-11-20T12:00:00", "2026-11-20T12:00:00")],
)  # fmt: skip
def test_an_embargo_that_can_not_be_read_is_one_without_end(said: object, text: str) -> None:
    found = article(ninjs(embargoed=said))

    assert (found.embargoed, found.embargo_text) == (None, text)


# --- what it is about ----------------------------------------------------------------------


@every_row(
    ("concept", "code"),
    [
        ({"code": "medtop:11000000"}, "medtop:11000000"),
        ({"code": "11000000"}, "subj:11000000"),
        ({"code": "20000002"}, "medtop:20000002"),
        ({"code": "11000000", "scheme": "medtop"}, "medtop:11000000"),
        ({"qcode": "medtop:11000000"}, "medtop:11000000"),
        ({"uri": "http://cv.iptc.org/newscodes/mediatopic/11000000"}, "medtop:11000000"),
        ({"uri": "https://cv.iptc.org/newscodes/subjectcode/11000000"}, "subj:11000000"),
        ({"uri": "http://tt.se/spec/subref/1.0/11000000"}, "subj:11000000"),
        ({"code": "7", "scheme": "desk"}, "desk:7"),
        ({"code": "7", "scheme": "http://x.example/desk"}, "7"),
        ({"uri": "urn:topic"}, "urn:topic"),
    ],
)
@every_row("field", ["subject", "subjects"])
def test_a_subject_keeps_its_qcode(field: str, concept: dict[str, str], code: str) -> None:
    (subject,) = article(ninjs(**{field: [{"name": "politics", **concept}]})).subjects

    assert (subject.code, subject.name) == (code, "politics")


def test_a_subject_that_is_only_a_name_is_kept() -> None:
    assert article(ninjs(subject=["harbours"])).subjects == (Subject(code="", name="harbours"),)


@every_row("names", [("place", "person", "organisation"), ("places", "people", "organisations")])
def test_places_people_and_organisations_are_read(names: tuple[str, str, str]) -> None:
    place, person, organisation = names
    found = article(
        ninjs(
            **{
                place: [{"name": "Trieste", "literal": "x:1", "country": "it"}],
                person: [{"name": "Lena  Korvat"}, {"name": "Lena Korvat"}, {"rel": "nobody"}],
                organisation: {"name": "Harbour Forum"},
            }
        )
    )

    assert found.places == (Entity(name="Trieste", code="x:1", country="IT"),)
    assert found.people == (Entity(name="Lena Korvat"),)
    assert found.organisations == (Entity(name="Harbour Forum"),)


def test_keywords_and_signals_are_read() -> None:
    signals = ["sig:update", {"code": "s:1"}, {"code": "CORRECTED", "scheme": "s"}]
    found = article(ninjs(keywords=["light", " "], keyword=["mole"], signals=signals))

    assert found.keywords == ("light", "mole")

    assert found.signals == ("sig:update", "s:1", "s:CORRECTED", "sig:correction")


def test_a_story_names_the_one_it_evolved_from() -> None:
    assert article(ninjs(evolvedfrom="urn:older")).evolvedfrom == "urn:older"
    assert article(ninjs(evolvedfrom=URI)).evolvedfrom is None


def test_a_number_that_is_no_version_is_noted() -> None:
    assert notes(ninjs(version="v2")) == ("version: can't read 'v2'",)


@every_row("version", [7, "7", 7.0, "7.0"])
def test_a_version_may_be_a_number_or_a_text(version: object) -> None:
    assert article(ninjs(version=version)).version == 7


@every_row(
    "said",
    [
        {"uri": "http://cvx.iptc.org/iso3166-1a2/it"},
        {"scheme": "http://cvx.iptc.org/iso3166-1a2/", "code": "it"},
    ],
)
def test_a_country_said_by_address_is_one(said: dict[str, str]) -> None:
    (place,) = article(ninjs(place=[{"name": "Italy"} | said])).places

    assert (place.code, place.country) == ("iso3166-1a2:it", "IT")


def test_a_topic_said_by_the_address_of_its_vocabulary_is_a_qcode() -> None:
    topic = {"scheme": "http://cv.iptc.org/newscodes/mediatopic/", "code": "20000199"}

    (subject,) = article(ninjs(subject=[topic])).subjects

    assert subject.code == "medtop:20000199"


def test_a_slug_is_a_slugline() -> None:
    assert article(ninjs(slug="lamps")).slugline == "lamps"


def test_alternative_ids_do_not_make_it_another_agencys_format() -> None:
    wire = ninjs(**{"$standard": {"name": "ninjs"}, "altids": {"itemid": "1"}})

    assert (reading(wire).format, article(wire).uri) == ("ninjs", URI)


def test_an_item_without_a_headline_has_its_title_else_its_first_line() -> None:
    bare = ninjs(headline=None, body_html="<p>Lamps return.</p><p>More.</p>")
    titled = ninjs(headline=None, title="Lamps")

    assert article(bare).headline == "Lamps return."
    assert article(titled).headline == "Lamps"


def test_all_notes_of_a_list_are_kept_and_the_private_ones_obeyed() -> None:
    said = [
        {"role": "correction", "value": "A name was wrong."},
        {"role": "info", "value": "A picture comes."},
        {"role": "private", "value": "Embargoed until they are lit"},
    ]
    found = article(ninjs(ednotes=said))

    assert found.ednote == "A name was wrong.\nA picture comes."
    assert found.embargo_text == "Embargoed until they are lit"


def test_an_item_without_a_version_is_as_old_as_its_content() -> None:
    found = article(ninjs(versioncreated=None, contentcreated="2026-11-20T12:00:00+03:00"))

    assert found.versioncreated.isoformat() == "2026-11-20T12:00:00+03:00"


@every_row("scheme", ["iptc", "IPTC_subject_codes", "IptcSubjectCodes", None])
def test_a_code_of_iptc_is_one_whatever_its_vocabulary_is_called(scheme: str | None) -> None:
    found = article(ninjs(subject=[{"code": "06011000", "name": "Sea", "scheme": scheme}]))

    assert found.subjects[0].code == "subj:06011000"


def test_keywords_in_one_text_and_tags_are_read() -> None:
    found = article(ninjs(keywords="light, mole", tags=["quay", {"name": "sea, deep"}]))

    assert found.keywords == ("light", "mole", "quay", "sea, deep")


@every_row("scheme", ["topics", "mediatopic", "mediaTopics", "media_topics"])
def test_a_media_topic_is_one_whatever_superdesk_s_customers_call_them(scheme: str) -> None:
    codes = ["06000000", "20000500"]
    found = article(ninjs(subject=[{"code": each, "scheme": scheme} for each in codes]))

    assert [each.code for each in found.subjects] == [f"medtop:{each}" for each in codes]
