"""ninjs: the body in each of its shapes, and the pictures that go with it."""

from typing import Any

from tests.rows import every_row
from tests.unit.ingest.builders import article, ninjs, notes

HREF = "https://pictures.quillmark.example/"
LEAD = "The lanterns came back to the pier on Friday."


def picture(name: str = "1", **changes: Any) -> dict[str, Any]:
    return {
        "uri": f"urn:picture:{name}",
        "type": "picture",
        "renditions": [{"href": HREF + name, "width": 1200, "height": 675}],
        "description_text": "The mole at dusk",
        "byline": "Ada Quill",
        "headline": "Lamps",
    } | changes


def bodies(*some: tuple[str, str, str]) -> bytes:
    listed = [{"role": role, "contentType": kind, "value": said} for role, kind, said in some]
    return ninjs(body_html=None, bodies=listed)


@every_row("field", ["body_html", "body_xhtml"])
def test_html_is_the_body(field: str) -> None:
    found = article(ninjs(**{"body_html": None, field: "<div><p>One <b>two</b></p></div>"}))

    assert (found.body_html, found.body_text) == ("<p>One <b>two</b></p>", "One two")


def test_html_is_taken_before_plain_text() -> None:
    assert article(ninjs(body_html="<p>One.</p>", body_text="Two.")).body_text == "One."


@every_row("empty", ["", " \n", None])
def test_plain_text_is_taken_where_there_is_no_html(empty: str | None) -> None:
    found = article(ninjs(body_html=empty, body_text="One.\n\nTwo."))

    assert found.body_html == "<p>One.</p><p>Two.</p>"


def test_html_in_the_field_for_text_is_html() -> None:
    assert article(ninjs(body_html=None, body_text="<p>One.</p>")).body_html == "<p>One.</p>"


@every_row("signs", ["\0", "\x01", "\ufffe", "\x1f\x7f"])
def test_signs_that_no_page_can_hold_take_no_word_with_them(signs: str) -> None:
    said = f"One{signs} two{signs}."

    assert article(ninjs(body_html=None, body_text=said)).body_text == "One two."
    assert article(ninjs(body_html=f"<p>{said}</p>")).body_text == "One two."


def test_of_several_bodies_html_comes_before_text_before_other_mark_up() -> None:
    xml = ("main", "application/x-desk+xml", "<desk>Three.</desk>")
    text = ("main", "text/plain", "Two.")
    html = ("main", "text/html", "<p>One.</p>")

    assert article(bodies(xml, text, html)).body_text == "One."
    assert article(bodies(xml, text)).body_text == "Two."
    assert article(bodies(xml)).body_text == "Three."


@every_row("kind", ["text/html", "text/plain"])
def test_a_teaser_before_the_whole_text_is_not_the_body(kind: str) -> None:
    teaser = ("teaser", "text/html", "<p>One.</p>")

    assert article(bodies(teaser, ("main", kind, "One. Two."))).body_text == "One. Two."
    assert article(bodies(teaser)).body_text == "One."


def test_of_several_bodies_of_one_kind_the_longest_is_read() -> None:
    short, whole = ("a", "text/html", "<p>One.</p>"), ("b", "text/html", "<p>One. Two.</p>")

    assert article(bodies(short, whole)).body_text == "One. Two."


def test_a_private_body_is_no_body() -> None:
    assert article(bodies(("private", "text/html", "<p>Secretum</p>"))).body_text == ""


def test_private_parts_of_a_body_are_left_out_and_counted() -> None:
    wire = ninjs(body_html='<p>One.</p><section class="np-nonpublic">Call +00 555</section>')

    assert "555" not in article(wire).model_dump_json()
    assert notes(wire) == ("body: 3 words not for readers left out",)


# --- pictures ------------------------------------------------------------------------------


@every_row("listed", [[picture()], {"featuremedia": picture(), "gone": None}, picture()])
def test_an_associated_picture_comes_with_its_words(listed: object) -> None:
    (found,) = article(ninjs(associations=listed)).pictures
    (other,) = article(ninjs(associations=picture(body_text="Lit"))).pictures

    assert other.alt == "Lit"
    assert (found.href, found.width, found.height) == (HREF + "1", 1200, 675)
    assert (found.caption, found.credit, found.alt) == ("The mole at dusk", "Ada Quill", "Lamps")


def test_the_words_of_a_picture_of_3_x_are_found() -> None:
    said = picture(
        description_text=None,
        descriptions=[{"role": "caption", "value": "Dusk"}],
        headline=None,
        altTexts=[{"role": "x", "value": "Lamps lit"}],
        creditLine="Ada",
    )
    (found,) = article(ninjs(associations=[said])).pictures

    assert (found.caption, found.alt, found.credit) == ("Dusk", "Lamps lit", "Ada")


def test_renditions_are_listed_with_the_largest_first() -> None:
    renditions = {
        "thumb": {"href": HREF + "thumb", "width": "100"},
        "full": {"href": HREF + "full", "width": "4000"},
    }
    (found,) = article(ninjs(associations=[picture(renditions=renditions)])).pictures

    assert (found.href, found.width) == (HREF + "full", 4000)
    assert found.renditions == (HREF + "thumb", HREF + "full")


@every_row("status", ["canceled", "withheld"])
def test_a_picture_that_is_not_usable_is_left_out(status: str) -> None:
    assert article(ninjs(associations=[picture(pubstatus=status)])).pictures == ()


@every_row("kind", ["text", "video", None])
def test_an_association_of_another_type_is_no_picture(kind: str | None) -> None:
    assert article(ninjs(associations=[picture(type=kind)])).pictures == ()


def test_an_item_that_is_a_picture_has_itself() -> None:
    (found,) = article(ninjs(**picture(uri="urn:x"))).pictures

    assert found.href == HREF + "1"


def test_pictures_in_the_body_count_where_the_wire_lists_none() -> None:
    html = f'<p>One.</p><figure><img src="{HREF}2" alt="a"><figcaption>Dusk</figcaption></figure>'

    assert [each.href for each in article(ninjs(body_html=html)).pictures] == [HREF + "2"]
    listed = article(
        ninjs(body_html=html, associations=[picture(description_text="Dusk")])
    ).pictures
    assert [each.href for each in listed] == [HREF + "1"]


@every_row(
    ("said", "told"),
    [
        ({"description_text": LEAD}, LEAD),
        ({"abstract": f"<p>{LEAD}</p>"}, LEAD),
        ({"summary": LEAD}, LEAD),
        ({"descriptions": [{"role": "summary", "value": LEAD}], "abstract": "Else."}, LEAD),
        ({"teaser": "Lanterns return"}, ""),
    ],
)
def test_what_an_item_says_in_short_is_kept_where_it_repeats_the_lead_but_not_the_headline(
    said: dict[str, Any], told: str
) -> None:
    found = article(ninjs(body_html=f"<p>{LEAD}</p><p>All sang.</p>", **said))

    assert (found.description_text, found.body_text) == (told, f"{LEAD}\n\nAll sang.")


def test_a_description_in_html_is_told_as_text() -> None:
    said = [{"role": "summary", "contentType": "text/html", "value": "<p>Lamps <b>lit</b></p>"}]

    assert article(ninjs(descriptions=said)).description_text == "Lamps lit"


def test_a_picture_file_that_is_its_caption_is_no_size_of_it() -> None:
    renditions = [
        {"href": HREF + "large", "contenttype": "image/jpeg", "width": 900},
        {"href": HREF + "caption.xml", "contenttype": "text/xml"},
    ]

    (found,) = article(ninjs(associations={"a": picture(renditions=renditions)})).pictures

    assert found.renditions == (HREF + "large",)


def test_a_credit_among_the_descriptions_is_a_credit() -> None:
    said = [
        {"role": "creditline", "value": "QUILLMARK"},
        {"role": "caption", "value": "The mole at dusk"},
    ]
    shown = picture(descriptions=said, byline=None, description_text=None)

    found = article(ninjs(**shown, body_html=None))

    assert found.description_text == "The mole at dusk"
    assert (found.pictures[0].caption, found.pictures[0].credit) == (
        "The mole at dusk",
        "QUILLMARK",
    )


def test_lists_under_the_names_of_1_x_are_read() -> None:
    wire = ninjs(
        headline=[{"name": "main", "text": "Lamps return"}],
        body_html=None,
        body=[{"name": "text", "value": "One."}, {"name": "xhtml", "value": "<p>One <b>1</b></p>"}],
    )

    assert article(wire).headline == "Lamps return"
    assert article(wire).body_html == "<p>One <b>1</b></p>"


NITF = (
    "<?xml version='1.0' encoding='UTF-8'?><nitf><head><docdata management-status='{}'/></head>"
    "<body><body.head><byline>Ida Quill</byline></body.head><body.content><p>Lamps <em>return</em>."
    "</p></body.content></body></nitf>"
)


@every_row("kind", ["text/vnd.IPTC.NITF", "application/nitf+xml", ""])
def test_nitf_in_a_body_is_read_as_nitf(kind: str) -> None:
    found = article(bodies(("nitf", kind, NITF.format("usable")), ("text", "text/plain", "Lamps")))

    assert found.body_html == "<p>Lamps <em>return</em>.</p>"
    assert found.byline == "Ida Quill"


def test_html_is_better_than_nitf() -> None:
    html = ("main", "text/html", "<p>Html</p>")

    assert article(bodies(("nitf", "", NITF.format("usable")), html)).body_text == "Html"


def test_nitf_in_a_body_can_forbid_what_the_item_allows() -> None:
    held = article(bodies(("nitf", "", NITF.format("embargoed"))))

    assert (held.pubstatus, held.embargo_text) == ("usable", "")


def test_an_item_without_a_type_that_only_has_sizes_is_a_picture() -> None:
    sizes = {"large": {"href": HREF + "1", "mimetype": "image/jpeg"}}
    mere = article(ninjs(type=None, body_html=None, renditions=sizes))

    assert (mere.type, mere.pictures[0].href) == ("picture", HREF + "1")
    assert article(ninjs(type=None, renditions=sizes)).type == "text"


@every_row("role", ["kicker", "subhead", "deck"])
def test_a_headline_that_goes_with_another_stands_below_it(role: str) -> None:
    listed = [{"role": role, "value": "Ports"}, {"role": "main", "value": "Lamps"}]

    found = article(ninjs(headline=None, headlines=listed))

    assert (found.headline, found.subheadline) == ("Lamps", "Ports")


def test_a_subheadline_may_have_a_field_of_its_own() -> None:
    assert article(ninjs(headline_subheadline="Ports")).subheadline == "Ports"


@every_row("kind", ["audio", "video", "picture"])
def test_the_caption_of_what_is_no_text_describes_it(kind: str) -> None:
    listed = [{"role": "caption", "value": "The mole at dusk"}]

    assert article(ninjs(type=kind, descriptions=listed)).description_text == "The mole at dusk"
    assert article(ninjs(descriptions=listed)).description_text == ""


def test_a_line_that_is_laid_out_in_mark_up_is_no_paragraph() -> None:
    said = "\n    Lanterns came\n    back.\n\n    All sang.\n"

    assert article(ninjs(body_html=said)).body_text == "Lanterns came back.\n\nAll sang."


def test_an_event_is_no_article() -> None:
    event = {"eventDetails": {"dates": {"startDate": "2026-11-20"}}, "body_html": None}

    assert article(ninjs(type=None, **event)).type == "composite"
    assert article(ninjs(type=None, eventDetails={"dates": {}})).type == "text"


def test_a_caption_in_html_is_its_words() -> None:
    found = article(ninjs(associations={"a": picture(description_text="<p>The <b>mole</b></p>")}))

    assert found.pictures[0].caption == "The mole"


# --- embargoes inside --------------------------------------------------------------------------

LATER = "2031-01-30T06:00:00Z"


@every_row(
    "changes",
    [
        {"renditions": [{"extensions": {"rights:embargo": LATER}}]},
        {"extensions": {"embargoed": LATER}},
        {"rightsinfo": [{"embargo": {"until": LATER}}]},
        {"rightsinfo": [{"name": "embargo", "value": LATER}]},
        {"associations": [{"type": "picture", "name": "a", "embargoed": LATER}]},
        {"associations": {"a": {"type": "picture", "extensions": {"x:embargoEnd": LATER}}}},
    ],
)
def test_an_embargo_inside_of_an_item_holds_it_to_its_end(changes: dict[str, Any]) -> None:
    found = article(ninjs(**changes))

    assert found.embargoed is not None
    assert found.embargoed.year == 2031


@every_row(
    "changes",
    [
        {"extensions": {"rights:embargo": True}},
        {"extensions": {"rights": {"embargo": "on request"}}},
        {"renditions": [{"href": "https://q.example/a.jpg", "extensions": [{"embargo": 1}]}]},
    ],
)
def test_an_embargo_inside_of_an_item_without_an_end_holds_it(changes: dict[str, Any]) -> None:
    found = article(ninjs(**changes))

    assert (found.embargo_text, found.embargoed) != (None, None)


@every_row(
    "changes",
    [
        {"extensions": {"rights:embargo": None}},
        {"extensions": {"embargo": "", "embargoed": {}, "other": LATER}},
        {"rightsinfo": [{"embargo": False}], "renditions": "none"},
        {"extensions": {"name": "embargo"}},
    ],
)
def test_an_empty_embargo_inside_of_an_item_is_none(changes: dict[str, Any]) -> None:
    found = article(ninjs(**changes))

    assert (found.embargo_text, found.embargoed) == (None, None)
