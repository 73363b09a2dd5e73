"""NewsML-G2: the body in each of its shapes, and remote pictures."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, reading, refusal
from wiredesk_ingest.bodies.body import MOST_TEXTS
from wiredesk_ingest.bodies.pictures import MOST_PICTURES

NITF = (
    '<inlineXML contenttype="application/nitf+xml"><nitf><head><title>not copy</title></head>'
    "<body><body.head><hedline><hl1>In the head</hl1><hl2>Below it</hl2></hedline>"
    "<byline>By Ada Quill</byline><abstract><p>In short.</p></abstract></body.head>"
    "<body.content><p>The <person>Ada</person> lanterns.</p><bq>Light!</bq></body.content>"
    "<body.end/></body></nitf></inlineXML>"
)
HREF = "https://pictures.quillmark.example/"


def remote(name: str, said: str = "", inside: str = "") -> str:
    return (
        f'<remoteContent contenttype="image/jpeg" href="{HREF}{name}" {said}>{inside}'
        "</remoteContent>"
    )


def data(text: str, kind: str = "text/plain") -> str:
    return f'<inlineData contenttype="{kind}">{text}</inlineData>'


# --- bodies --------------------------------------------------------------------------------


@every_row("depth", [0, 1, 20, 200])
def test_xhtml_is_read_at_any_depth(depth: int) -> None:
    found = article(g2("<div>" * depth + "<p>One.</p><p>Two.</p>" + "</div>" * depth))

    assert found.body_html == "<p>One.</p><p>Two.</p>"
    assert (found.body_text, found.word_count) == ("One.\n\nTwo.", 2)


TYPED = """(Adds the ferry)
    * Lanterns are back
    * Ferry sails

    By Ida Quill
    HARBOURTON, Nov 20 (QP) - The lanterns came back,
and the ferry sailed again.
    Nobody was surprised.

 (Reporting by Ida Quill)"""


def test_text_as_a_terminal_sends_it_is_parted_as_it_was_typed() -> None:
    found = article(g2(f"<p>{TYPED}</p>"))

    assert found.body_text.split("\n\n") == [
        "* Lanterns are back",
        "* Ferry sails",
        "HARBOURTON, Nov 20 (QP) - The lanterns came back, and the ferry sailed again.",
        "Nobody was surprised.",
        "(Reporting by Ida Quill)",
    ]
    assert found.ednote == "(Adds the ferry)"


def test_rows_in_columns_stay_rows() -> None:
    rows = "Results\nHarbourton      3  Molehead  1\nQuillmark       2  Lantern   0"

    assert article(g2(f"<p>{rows}</p>")).body_html == (
        "<p>Results<br>Harbourton 3 Molehead 1<br>Quillmark 2 Lantern 0</p>"
    )


@every_row(
    "wrapped", ["One\ntwo\nthree.", "\n    One\n    two\n  three.\n", "One\n    two three.\n"]
)
def test_lines_that_are_only_wrapped_are_one_paragraph(wrapped: str) -> None:
    assert article(g2(f"<p>{wrapped}</p>")).body_html == "<p>One two three.</p>"


def test_the_head_of_xhtml_is_no_copy() -> None:
    assert "not copy" not in article(g2()).body_text


def test_every_body_of_an_xhtml_document_is_read() -> None:
    content = (
        '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>One.</p></body>'
        "<body><p>Two.</p></body></html></inlineXML>"
    )

    assert article(g2(content=content)).body_text == "One.\n\nTwo."


def test_xhtml_without_html_around_it_is_read() -> None:
    assert article(g2(content="<inlineXML><p>One.</p><p>Two.</p></inlineXML>")).word_count == 2


def test_nitf_is_read_without_its_head() -> None:
    found = article(g2(content=NITF))

    assert found.body_html == "<p>The Ada lanterns.</p><blockquote><p>Light!</p></blockquote>"


def test_what_the_item_did_not_say_is_taken_from_the_head_of_nitf() -> None:
    wire = g2(content=NITF).replace(b"<headline>Lanterns return</headline>", b"")
    found = article(wire)

    assert (found.headline, found.subheadline) == ("In the head", "Below it")
    assert (found.byline, found.description_text) == ("By Ada Quill", "In short.")


def test_the_item_is_believed_before_the_head_of_nitf() -> None:
    assert article(g2(content=NITF)).headline == "Lanterns return"


def test_plain_text_is_parted_into_paragraphs() -> None:
    assert (
        article(g2(content=data("One\ntwo.\n\nThree."))).body_html == "<p>One two.</p><p>Three.</p>"
    )


def test_a_paragraph_around_all_of_a_plain_text_parts_nothing() -> None:
    found = article(g2(content=data("&lt;p&gt;The ferry sailed.\n   It came back.&lt;/p&gt;")))

    assert found.body_html == "<p>The ferry sailed.</p><p>It came back.</p>"


@every_row("kind", ["text/html", "application/xhtml+xml", "text/plain", ""])
def test_html_in_a_field_for_text_is_html(kind: str) -> None:
    html = "&lt;p&gt;One &lt;b&gt;two&lt;/b&gt;&lt;/p&gt;"

    assert article(g2(content=data(html, kind))).body_html == "<p>One <b>two</b></p>"


def test_html_in_cdata_is_html() -> None:
    html = "<![CDATA[<p>One &nbsp;two<br>three</p>]]>"

    assert article(g2(content=data(html, "text/html"))).body_html == "<p>One &nbsp;two<br>three</p>"


def test_of_several_bodies_the_fullest_is_taken() -> None:
    content = data("Short.") + NITF + data("A story of more words than any other here is.")

    assert article(g2(content=content)).body_text.startswith("A story of more")


def test_of_equal_bodies_the_first_is_taken() -> None:
    assert article(g2(content=data("One two.") + data("Two one."))).body_text == "One two."


@every_row("kind", ["image/jpeg", "audio/mpeg", "video/mp4"])
def test_data_of_other_media_is_no_body(kind: str) -> None:
    assert article(g2(content=data("AAAA BBBB", kind))).body_text == ""


@every_row("content", ["", "<inlineXML/>", "<inlineData/>", "<inlineData> \n</inlineData>"])
def test_an_empty_body_is_no_error(content: str) -> None:
    found = article(g2(content=content))

    assert (found.body_html, found.word_count) == ("", 0)


# --- pictures ------------------------------------------------------------------------------


def test_a_remote_picture_comes_with_its_words() -> None:
    inside = (
        "<description>The mole  at dusk</description><creditline>Ada Quill</creditline>"
        "<altText>Lamps</altText>"
    )
    (picture,) = article(g2(content=remote("1", 'width="1200" height="675"', inside))).pictures

    assert (picture.href, picture.width, picture.height) == (HREF + "1", 1200, 675)
    assert (picture.caption, picture.credit, picture.alt) == (
        "The mole at dusk",
        "Ada Quill",
        "Lamps",
    )


@every_row("by", ['partid="p1"', 'contentrefs="x p1 y"'])
def test_the_words_may_stand_in_the_meta_of_the_part(by: str) -> None:
    more = f"<partMeta {by}><description>Dusk</description><creditline>Ada</creditline></partMeta>"
    (picture,) = article(g2(content=remote("1", 'id="p1"'), more=more)).pictures

    assert (picture.caption, picture.credit) == ("Dusk", "Ada")


def test_private_words_on_a_picture_stay_private() -> None:
    inside = '<description role="r:private">Secretum</description><description>Dusk</description>'
    (picture,) = article(g2(content=remote("1", "", inside))).pictures

    assert picture.caption == "Dusk"


@every_row("role", ["drol:altText", "altrole:alt-text", "ALTTEXT"])
def test_a_description_that_stands_in_for_a_picture_is_no_caption(role: str) -> None:
    inside = f'<description role="{role}">Lamps</description><description>Dusk</description>'
    (picture,) = article(g2(content=remote("1", "", inside))).pictures

    assert (picture.caption, picture.alt) == ("Dusk", "Lamps")


def test_renditions_of_one_picture_are_one_with_the_largest_first() -> None:
    content = "".join(
        remote(name, f'rendition="rnd:{name}" width="{width}"')
        for name, width in (("thumb", 100), ("web", 800), ("full", 4000))
    )
    (picture,) = article(g2(content=content)).pictures

    assert picture.href == HREF + "full"
    assert picture.renditions == (HREF + "thumb", HREF + "web", HREF + "full")


def test_a_rendition_that_is_there_already_begins_the_next_picture() -> None:
    content = "".join(remote(name, 'rendition="rnd:web"') for name in ("1", "2"))

    assert [picture.href for picture in article(g2(content=content)).pictures] == [
        HREF + "1",
        HREF + "2",
    ]


def test_a_picture_item_takes_its_words_from_its_content() -> None:
    meta = '<description role="drol:caption">Dusk</description><creditline>Ada</creditline>'
    wire = g2(content=remote("1"), content_meta=meta).replace(b"ninat:text", b"ninat:picture")
    (picture,) = article(wire).pictures

    assert (picture.caption, picture.credit) == ("Dusk", "Ada")


def test_remote_text_or_video_is_no_picture() -> None:
    content = remote("1").replace("image/jpeg", "video/mp4") + remote("2").replace("image/jpeg", "")

    assert article(g2(content=content)).pictures == ()


def test_thousands_of_pictures_with_words_of_their_own_are_bounded() -> None:
    """Neither pictures nor their words are looked up by going through all of them."""
    numbers = range(6_000)
    wire = g2(
        more="".join(f'<partMeta contentrefs="p{n}"><by>x</by></partMeta>' for n in numbers),
        content="".join(remote(str(n), f'id="p{n}"') for n in numbers),
    )

    assert len(reading(wire).items[0].article.pictures) == MOST_PICTURES


LIT = "<head><title>Lamps lit</title></head>"


@every_row(
    ("inside", "headline"),
    [
        (f"<nitf>{LIT}<body><body.content><p>One.</p></body.content></body></nitf>", "Lamps lit"),
        (f"<html>{LIT}<body><p>One.</p></body></html>", "Lamps lit"),
        ("<html><body><p>One.</p><p>Two.</p></body></html>", "One."),
    ],
)
def test_without_a_headline_the_title_inside_or_the_first_line_is_it(
    inside: str, headline: str
) -> None:
    wire = g2(content=f"<inlineXML>{inside}</inlineXML>")
    wire = wire.replace(b"<headline>Lanterns return</headline>", b"")

    assert article(wire).headline == headline


@every_row("name", ["rendition", "renditionuri"])
def test_renditions_are_told_apart_by_code_or_by_address(name: str) -> None:
    remote = "".join(
        f'<remoteContent contenttype="image/jpeg" {name}="http://x.example/{size}" '
        f'href="https://x.example/{size}.jpg" width="{size}"/>'
        for size in (200, 800)
    )
    (picture,) = article(g2(content=remote)).pictures

    assert picture.href == "https://x.example/800.jpg"
    assert len(picture.renditions) == 2


@every_row(
    ("said", "parts"),
    [
        ("Open are:\n- the quay\n- the mole\n  and its end\n\nNo more.",
         ["Open are:", "- the quay", "- the mole and its end", "No more."]),
        ("Open are:\n\n  * the quay\n  * the mole\n    and its end\n",
         ["Open are:", "* the quay", "* the mole and its end"]),
        ("Open are:\n 1. the quay\n 2) the mole\n\nNo more.",
         ["Open are:", "1. the quay", "2) the mole", "No more."]),
        ("There were\n12. The rest\nleft.\n\nNo more.",
         ["There were 12. The rest left.", "No more."]),
        ("The quay\n- and the mole -\nis open.\n\nNo more.",
         ["The quay - and the mole - is open.", "No more."]),
    ],
)  # fmt: skip
def test_the_items_of_a_list_in_plain_text_are_parted(said: str, parts: list[str]) -> None:
    wire = g2(content=f'<inlineData contenttype="text/plain">{said}</inlineData>')

    assert article(wire).body_text.split("\n\n") == parts


def test_a_picture_without_a_credit_line_has_its_creator() -> None:
    picture = '<remoteContent id="r1" href="https://quillmark.example/1" contenttype="image/jpeg"/>'
    meta = (
        '<partMeta contentrefs="r1"><headline>Lamps</headline>'
        '<creator qcode="x:1"><name>Ada Quill</name><related qcode="x:2"><name>Staff</name>'
        "</related></creator></partMeta>"
    )

    (found,) = article(g2(content=picture, more=meta)).pictures

    assert (found.credit, found.alt) == ("Ada Quill", "Lamps")


def test_contacts_in_events_are_not_published() -> None:
    events = (
        "<inlineXML><body><p>Lantern fair</p><event><contactInfo><phone>555 0100</phone>"
        "</contactInfo></event></body></inlineXML>"
    )

    assert article(g2(content=events)).body_text == "Lantern fair"


@every_row("part", ["inlineXML", "inlineData"])
def test_a_document_packed_in_a_text_is_read_as_one(part: str) -> None:
    nitf = "<nitf><body><body.content><p>Lamps <em>return</em>.</p></body.content></body></nitf>"
    packed = f"<{part} contenttype='application/nitf+xml'><![CDATA[{nitf}]]></{part}>"

    assert article(g2(content=packed)).body_html == "<p>Lamps <em>return</em>.</p>"


def test_what_only_looks_like_a_packed_document_keeps_its_words() -> None:
    broken = "<inlineData contenttype='text/plain'><![CDATA[<nitf> is a format]]></inlineData>"

    assert article(g2(content=broken)).body_text == "<nitf> is a format"


@every_row("name", ["inlineData", "inlineXML"])
def test_words_beside_one_element_are_copy(name: str) -> None:
    content = f"<{name}>The lanterns <strong>came</strong> back.</{name}>"

    assert article(g2(content=content)).body_text == "The lanterns came back."


def test_more_texts_than_an_item_has_are_refused() -> None:
    texts = data("One.") * MOST_TEXTS

    assert article(g2(content=texts)).body_text == "One."
    assert refusal(g2(content=texts + data("One.")))[0] == "too_complex"


# --- data ----------------------------------------------------------------------------------

RESULTS = (
    '<inlineXML contenttype="application/sportsml+xml"><sports-content><sports-event><team>'
    "<name>Harbourton Herons and many more words than the text</name></team></sports-event>"
    "{inside}</sports-content></inlineXML>"
)
EVENTS = "<inlineXML><events><event><name>Lantern walk</name></event></events></inlineXML>"


@every_row("content", [RESULTS.format(inside=""), EVENTS])
def test_data_alone_is_no_article(content: str) -> None:
    found = article(g2(content=content))

    assert (found.type, found.body_text) == ("composite", "")


def test_data_beside_a_text_is_not_it() -> None:
    text = (
        '<inlineXML contenttype="application/xhtml+xml"><html><body><p>Herons won.</p></body>'
        "</html></inlineXML>"
    )
    found = article(g2(content=RESULTS.format(inside="") + text))

    assert (found.type, found.body_text) == ("text", "Herons won.")


def test_results_with_an_article_are_read() -> None:
    said = "<nitf><body><body.content><p>Herons won.</p></body.content></body></nitf>"
    found = article(g2(content=RESULTS.format(inside=f"<article>{said}</article>")))

    assert (found.type, found.body_text) == ("text", "Herons won.")


# --- a byline in XHTML ---------------------------------------------------------------------

SIGNED = '<p class="byline">By Ida Quill</p><p>The lanterns came back.</p>'


def test_a_byline_in_xhtml_is_no_text() -> None:
    found = article(g2(SIGNED))

    assert (found.byline, found.body_text) == ("By Ida Quill", "The lanterns came back.")


def test_a_byline_in_xhtml_stays_where_the_item_has_one() -> None:
    found = article(g2(SIGNED, content_meta="<by>Ada Wick</by>"))

    assert found.byline == "Ada Wick"
    assert found.body_text == "By Ida Quill\n\nThe lanterns came back."


@every_row(
    ("behind", "text"),
    [
        ("The lanterns came back.", "HARBOURTON (QMK) The lanterns came back."),
        (" - The lanterns came back.", "HARBOURTON (QMK) - The lanterns came back."),
        (": all came back.", "HARBOURTON (QMK): all came back."),
    ],
)
def test_a_marked_dateline_is_parted_from_the_word_behind_it(behind: str, text: str) -> None:
    span = '<span class="dateline">HARBOURTON <span class="credit">(QMK)</span></span>'

    assert article(g2(f"<p>{span}{behind}</p>")).body_text == text


def test_a_text_in_a_class_of_bylines_stays_one() -> None:
    words = "The lanterns came back. " * 20

    assert article(g2(f'<div class="byline">{words}</div>')).body_text == words.strip()


def test_an_embargo_where_a_byline_stands_is_obeyed() -> None:
    said = '<p class="byline">EMBARGOED UNTIL FURTHER NOTICE</p><p>The lanterns came back.</p>'

    assert article(g2(said)).embargo_text is not None


def test_a_credit_in_a_class_of_its_own_is_no_caption() -> None:
    figure = (
        f'<figure><img src="{HREF}a.jpg"/><figcaption><span class="photo-credit">Ada Wick</span>'
        "The pier.</figcaption></figure>"
    )
    (picture,) = article(g2(f"<p>The lanterns.</p>{figure}")).pictures

    assert (picture.caption, picture.credit) == ("The pier.", "Ada Wick")


@every_row("mark", ["author", "creator", "creditText"])
def test_who_marks_of_schema_org_say_a_picture_is_by_is_its_credit(mark: str) -> None:
    figure = (
        f'<figure><img itemprop="image" src="{HREF}a.jpg"/><figcaption><div itemprop="headline">'
        f'The pier.</div><div itemprop="{mark}">Ada Wick</div></figcaption></figure>'
    )
    (picture,) = article(g2(f"<p>The lanterns.</p>{figure}")).pictures

    assert (picture.caption, picture.credit) == ("The pier.", "Ada Wick")


@every_row(
    ("said", "caption"),
    [
        ("<description>The pier.</description>", "The pier."),
        (
            f'<description>The pier.<a href="{HREF}a">Click here</a></description>',
            "The pier.",
        ),
        ("<title>Lamps.</title><description>The pier.</description>", "Lamps."),
        ('<description role="drol:altText">Lamps</description>', ""),
    ],
)
def test_a_link_describes_its_picture(said: str, caption: str) -> None:
    link = f'<link rel="irel:x" href="{HREF}a" contenttype="image/jpeg">{said}</link>'
    (picture,) = article(g2(item_meta=link)).pictures

    assert picture.caption == caption


def test_a_genre_in_a_header_is_no_text() -> None:
    said = (
        '<header><p class="genre qmgenre-4" data-qcode="qmgenre:4">EXTRA</p><h1>Lamps</h1></header>'
        '<section class="main qmgenre-4"><p class="genre">The lanterns came back.</p></section>'
    )

    assert article(g2(said)).body_text == "Lamps\n\nThe lanterns came back."


def test_a_genre_that_is_an_order_is_obeyed() -> None:
    said = '<header><p class="genre g-1">EMBARGOED UNTIL FURTHER NOTICE</p></header><p>Lamps.</p>'

    assert article(g2(said)).embargo_text is not None


_DATELINED = "<p>HARBOURTON, Nov 20 (Quillmark) - The lanterns came back.</p>"


@every_row("place", ["HARBOURTON, ", ""])
@every_row("above", ["", "(Adds quotes)", "* Ferries wait</p><p>* Oil is dear</p><p>* No wind"])
def test_a_byline_above_the_dateline_is_one(above: str, place: str) -> None:
    copy = _DATELINED.replace("HARBOURTON, ", place)
    found = article(g2(f"<p>{above}</p><p>By Ada Quill and Bo Wick</p>{copy}"))

    points = [each for each in above.split("</p><p>") if each.startswith("*")]
    assert found.byline == "By Ada Quill and Bo Wick"
    assert found.body_text.split("\n\n") == [
        *points,
        f"{place}Nov 20 (Quillmark) - The lanterns came back.",
    ]


@every_row(
    "line", ["By Friday all lamps will burn.", "By <b>Ada Quill</b>", "By hand", "Bye Ada Quill"]
)
def test_other_lines_above_the_dateline_are_copy(line: str) -> None:
    found = article(g2(f"<p>{line}</p>{_DATELINED}"))

    assert found.byline == ""
    assert found.body_html.startswith(f"<p>{line}</p>")


def test_a_line_that_begins_so_without_a_dateline_below_is_copy() -> None:
    found = article(g2("<p>By Lantern Quay</p><p>They waited for the ferry.</p>"))

    assert (found.byline, found.body_text.split("\n")[0]) == ("", "By Lantern Quay")


def test_of_a_whole_page_its_article_is_the_copy() -> None:
    page = (
        "<nav><a href='/'>Home</a></nav><article><p>The lanterns came back.</p></article>"
        "<aside><h3>Discussion</h3><p>Nobody asked me.</p></aside>"
    )

    assert article(g2(page)).body_html == "<p>The lanterns came back.</p>"


def test_an_article_with_copy_beside_it_is_not_all() -> None:
    body = "<p>In short.</p><article><p>The lanterns came back.</p></article>"

    assert article(g2(body)).body_html == "<p>In short.</p><p>The lanterns came back.</p>"
