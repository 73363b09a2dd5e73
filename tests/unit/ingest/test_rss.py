"""RSS of all years: who an item is, what it says, what goes with it."""

from datetime import UTC, datetime

from tests.rows import every_row
from tests.unit.ingest.builders import NOON, article, notes, reading, refusal, rss
from wiredesk.article import Subject
from wiredesk_ingest.bodies.body import MOST_TEXTS

HOME = "https://quillmark.example/"
MADE = "urn:wiredesk:feed-item:"


# --- identity ------------------------------------------------------------------------------


@every_row(
    ("item", "uri"),
    [
        ("<guid>https://quillmark.example/a</guid><link>/b</link>", f"{HOME}a"),
        ('<guid isPermaLink="false">tag:quillmark.example,2026:1</guid>',
         "tag:quillmark.example,2026:1"),
        ("<guid>6F9619FF-8B86-D011-B42D-00CF4FC964FF</guid>",
         "6F9619FF-8B86-D011-B42D-00CF4FC964FF"),
        ("<guid>/news/7</guid>", f"{HOME}news/7"),
        ('<guid isPermaLink="false">216</guid><link>https://x.example/</link>', f"{HOME}#216"),
        ("<guid> </guid><atom:id>urn:a</atom:id><link>/b</link>", "urn:a"),
        ("<link>/b?c=1&amp;d=2</link>", f"{HOME}b?c=1&d=2"),
        ('<atom:link href="b"/>', f"{HOME}b"),
    ],
)  # fmt: skip
def test_an_item_is_its_guid_else_its_id_else_its_link(item: str, uri: str) -> None:
    assert article(rss(item)).uri == uri


def test_the_same_number_in_two_feeds_is_two_articles() -> None:
    item = "<guid>1</guid><title>Lanterns</title>"
    other = rss(item).replace(b"quillmark.example/<", b"lamphouse.example/<")

    assert article(rss(item)).id != article(other).id


def test_an_item_without_identity_is_its_words() -> None:
    one, same, other = (article(rss(f"<title>{text}</title>")) for text in ("A", "A", "B"))

    assert one.uri == same.uri != other.uri
    assert one.uri.startswith(MADE)
    assert "uri: the item says none, so it is made of its words" in notes(rss("<title>A</title>"))


def test_an_empty_item_is_refused_where_it_begins() -> None:
    wire = rss("<title><![CDATA[<item>]]></title>", " ")

    assert refusal(wire) == ("not_an_article", wire.rindex(b"<item>"))


# --- generations ---------------------------------------------------------------------------

RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="{}" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/">'
    '<channel rdf:about="https://quillmark.example/"><title>Quillmark</title></channel>'
    '<item rdf:about="https://quillmark.example/1"><title>Lanterns</title>'
    "<dc:date>2026-11-20T12:00Z</dc:date><description>Back.</description></item></rdf:RDF>"
)


@every_row("space", ["http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/"])
def test_rdf_is_read_when_it_is_rss(space: str) -> None:
    found = article(RDF.format(space).encode())

    assert (found.uri, found.headline, found.body_text) == (f"{HOME}1", "Lanterns", "Back.")
    assert (found.versioncreated, found.source) == (NOON, "Quillmark")


def test_rdf_may_declare_rss_no_earlier_than_at_its_channel() -> None:
    space = ' xmlns="http://purl.org/rss/1.0/"'
    wire = RDF.replace(' xmlns="{}"', "").replace("<channel", f"<channel{space}")

    assert article(wire.replace("<item", f"<item{space}").encode()).headline == "Lanterns"


def test_other_rdf_is_no_feed() -> None:
    assert refusal(RDF.format("http://xmlns.com/foaf/0.1/").encode()) == ("unknown_format", 0)


@every_row("wire", [b"<rss/>", b"<rss><channel/></rss>", rss()])
def test_a_feed_without_items_is_no_error(wire: bytes) -> None:
    found = reading(wire)

    assert (found.format, found.items, found.refusals) == ("rss", [], [])


def test_items_stand_in_their_order() -> None:
    found = reading(rss("<guid>urn:a</guid>", "<guid>urn:b</guid>"))

    assert [item.article.uri for item in found.items] == ["urn:a", "urn:b"]


# --- text ----------------------------------------------------------------------------------


def test_a_content_without_a_word_is_none() -> None:
    item = "<description>The lanterns return.</description><content:encoded> ... </content:encoded>"

    assert article(rss(item)).body_text == "The lanterns return."


def test_content_goes_before_the_description_which_stays_beside_it() -> None:
    found = article(
        rss(
            "<title>A</title><description>In short.</description>"
            "<content:encoded><![CDATA[<p>In <b>full</b>.</p>]]></content:encoded>"
        )
    )

    assert (found.body_html, found.description_text) == ("<p>In <b>full</b>.</p>", "In short.")


FULL = "<p><b>In</b></p><p>full &amp; <i>bright</i></p>"


@every_row(
    ("description", "html"),
    [
        ("Plain &amp; short", "<p>Plain &amp; short</p>"),
        ("AT&amp;amp;T", "<p>AT&amp;T</p>"),
        ("1 &lt; 2 &gt; 0", "<p>1 &lt; 2 &gt; 0</p>"),
        ("Write to &lt;desk&gt;", "<p>Write to &lt;desk&gt;</p>"),
        ("By Ada &lt;i&gt;Quill&lt;/i&gt;", "<p>By Ada <i>Quill</i></p>"),
        ("One\n\nTwo &lt;b&gt;x&lt;/b&gt;", "<p>One</p><p>Two <b>x</b></p>"),
        (
            "&lt;b&gt;One&lt;/b&gt;\n\nTwo\n&lt;h2&gt;Three&lt;/h2&gt;\nFour\n\nFive",
            "<p><b>One</b></p><p>Two</p><h2>Three</h2><p>Four</p><p>Five</p>",
        ),
        ("<p xmlns='http://www.w3.org/1999/xhtml'>In <em>full</em></p>", "<p>In <em>full</em></p>"),
        ("&lt;a href='/x'&gt;in&lt;/a&gt;", f'<p><a href="{HOME}x">in</a></p>'),
        ("<b>In</b><![CDATA[<p>full &amp; <i>bright</i></p>]]>", FULL),
        ("<p>1 &lt; 2 &gt; 0</p>", "<p>1 &lt; 2 &gt; 0</p>"),
    ],
)
def test_a_description_may_be_plain_or_html(description: str, html: str) -> None:
    assert article(rss(f"<description>{description}</description>")).body_html == html


def test_a_relative_link_is_against_xml_base_first() -> None:
    wire = rss(
        "<description>&lt;a href='y'&gt;in&lt;/a&gt;</description>",
        root='xml:base="https://lamphouse.example/x/"',
    )

    assert "https://lamphouse.example/x/y" in article(wire).body_html


def test_a_title_is_a_line_without_mark_up() -> None:
    wire = rss("<title>&lt;b&gt;Lanterns&lt;/b&gt; &amp;amp; lamps</title>")

    assert article(wire).headline == "Lanterns & lamps"


# --- about it ------------------------------------------------------------------------------


def test_a_language_is_a_tag_and_no_locale() -> None:
    item = "<guid>urn:q</guid><title>T</title>"

    assert article(rss(item, channel="<language>tr_TR</language>")).language == "tr-TR"
    assert article(rss(f"{item}<dc:language>en_US</dc:language>")).language == "en-US"


def test_what_an_item_leaves_out_its_feed_says() -> None:
    channel = "<title>Quillmark</title><language>fa-IR</language><copyright>© 2026</copyright>"
    found = article(rss("<title>A</title>", channel=channel))

    assert (found.language, found.source, found.copyrightnotice) == ("fa-IR", "Quillmark", "© 2026")


@every_row(
    ("author", "byline"),
    [
        ("<author>ada@quillmark.example (Ada Quill)</author>", "Ada Quill"),
        ("<author>ada@quillmark.example</author>", ""),
        ("<author>Ada Quill</author>", "Ada Quill"),
        ("<dc:creator>Ada Quill (ada@quillmark.example)</dc:creator>", "Ada Quill"),
        ("<dc:creator>Ada Quill &lt;ada@quillmark.example&gt;</dc:creator>", "Ada Quill"),
        ("<dc:creator>Ada Quill</dc:creator><dc:creator>Bo Ink</dc:creator>", "Ada Quill, Bo Ink"),
    ],
)
def test_authors_are_named_without_their_addresses(author: str, byline: str) -> None:
    found = article(rss(f"<title>A</title>{author}"))

    assert found.byline == byline
    assert "@" not in found.model_dump_json()


@every_row(
    "date",
    [
        "<pubDate>Fri, 20 Nov 2026 13:00:00 CET</pubDate>",
        "<dc:date>2026-11-20T12:00:00Z</dc:date>",
        "<pubDate>soon</pubDate><atom:updated>2026-11-20T12:00:00Z</atom:updated>",
    ],
)
def test_dates_of_every_sort_are_read(date: str) -> None:
    assert article(rss(f"<title>A</title>{date}")).versioncreated == NOON


def test_categories_are_key_words_and_with_a_domain_subjects() -> None:
    found = article(
        rss(
            "<title>A</title><category>Lamps &amp;amp; oil</category><dc:subject>Light</dc:subject>"
            '<category domain="desk">Culture</category>'
            '<category domain="http://cv.iptc.org/newscodes/mediatopic/">01000000</category>'
        )
    )

    assert found.keywords == ("Lamps & oil", "Light")
    assert found.subjects == (
        Subject(code="desk:Culture", name="Culture", scheme="desk"),
        Subject(code="medtop:01000000", name="01000000", scheme="medtop"),
    )


# --- media ---------------------------------------------------------------------------------

GROUP = (
    "<media:group><media:content url='/s.jpg' type='image/jpeg' width='10'/>"
    "<media:content url='/l.jpg' type='image/jpeg' width='90' height='60'/>"
    "<media:credit>Bo Ink</media:credit><media:description>The harbour.</media:description>"
    "<media:title>Lanterns</media:title></media:group>"
)


def test_a_media_group_is_one_picture_in_several_sizes() -> None:
    (found,) = article(rss(f"<title>A</title>{GROUP}")).pictures

    assert (found.href, found.width, found.height) == (f"{HOME}l.jpg", 90, 60)
    assert found.renditions == (f"{HOME}s.jpg", f"{HOME}l.jpg")
    assert (found.credit, found.caption, found.alt) == ("Bo Ink", "The harbour.", "Lanterns")


@every_row("picture", [GROUP, GROUP.replace("media:group>", "media:content>")])
def test_what_a_picture_says_of_itself_is_its_caption_and_not_the_articles(picture: str) -> None:
    picture = picture.replace("<media:content>", "<media:content url='/a.jpg' medium='image'>")
    found = article(rss(f"<title>A</title><description>Words.</description>{picture}"))

    assert (found.body_text, found.description_text) == ("Words.", "")
    assert [each.caption for each in found.pictures] == ["The harbour."]


def test_what_a_film_says_of_itself_describes_its_item() -> None:
    film = GROUP.replace("image/jpeg", "video/mp4")

    assert article(rss(f"<title>A</title>{film}")).description_text == "The harbour."


@every_row(
    "media",
    [
        "<enclosure url='/a.jpg' type='image/jpeg' length='1'/>",
        "<enclosure url='/a.jpg'/>",
        "<media:content url='/a.jpg' medium='image'/>",
        "<media:thumbnail url='/a.jpg'/>",
        "<description>&lt;img src='/a.jpg'&gt;</description>",
        "<media:content url='/b.jpg' medium='video'/><media:thumbnail url='/a.jpg'/>",
        "<media:thumbnail url='/small.jpg'/><enclosure url='/a.jpg' type='image/jpeg'/>",
    ],
)
def test_a_picture_is_found_wherever_it_stands(media: str) -> None:
    found = article(rss(f"<title>A</title>{media}")).pictures

    assert [picture.href for picture in found] == [f"{HOME}a.jpg"]


@every_row(
    ("media", "text", "kind"),
    [
        ("audio/mpeg", "", "audio"),
        ("video/mp4", "", "video"),
        ("image/png", "", "picture"),
        ("audio/mpeg", "<description>Words.</description>", "text"),
        ("video/mp4", "<media:description>Words.</media:description>", "video"),
        ("application/x-shockwave-flash", "", "video"),
        ("image/png", "<media:description>Words.</media:description>", "text"),
        ("application/pdf", "", "text"),
    ],
)
def test_an_item_is_what_is_enclosed_only_without_a_text(media: str, text: str, kind: str) -> None:
    item = f"<title>A</title>{text}<enclosure url='/a' type='{media}'/>"

    assert article(rss(item)).type == kind


# --- WordPress -----------------------------------------------------------------------------


@every_row(
    ("said", "words"),
    [
        ("[dropcap]T[/dropcap]he lamps", "The lamps"),
        ("The lamps\n\n[contact_form]\n\n[gallery ids=\"1,2\" link='file']", "The lamps"),
        ("[embed]https://q.example/1[/embed] lamps", "https://q.example/1 lamps"),
        ("The lamps [sic] in 1900 [the year]", "The lamps [sic] in 1900 [the year]"),
    ],
)
def test_what_wordpress_fills_in_is_no_copy(said: str, words: str) -> None:
    item = f"<title>A</title><content:encoded><![CDATA[{said}]]></content:encoded>"

    assert article(rss(f"{item}<wp:post_type>post</wp:post_type>")).body_text == words
    assert article(rss(item)).body_text == said


@every_row(
    ("said", "html"),
    [
        ('One.\n\nTwo.\n\n<p class="c">3.</p>\n\n4.', "<p>One.</p><p>Two.</p><p>3.</p><p>4.</p>"),
        ("One.<!--more-->Two.<!--nextpage-->Three.", "<p>One.</p><p>Two.</p><p>Three.</p>"),
        ("<ul>\n\n<li>One</li>\n\n</ul>\n\nTwo.", "<ul><li>One</li></ul><p>Two.</p>"),
        ("<!-- wp:paragraph --><p>One\n\nand two.</p>", "<p>One and two.</p>"),
    ],
)
def test_a_post_of_wordpress_has_its_paragraphs(said: str, html: str) -> None:
    item = f"<title>A</title><content:encoded><![CDATA[{said}]]></content:encoded>"

    assert article(rss(f"{item}<wp:post_type>post</wp:post_type>")).body_html == html


def test_a_caption_of_wordpress_is_its_pictures() -> None:
    said = '[caption id="a_1" width="9"]<img src="https://q.example/a.jpg"> The pier.[/caption]One.'
    item = f"<title>A</title><content:encoded><![CDATA[{said}]]></content:encoded>"
    found = article(rss(f"{item}<wp:post_type>post</wp:post_type>"))

    assert [each.caption for each in found.pictures] == ["The pier."]
    assert found.body_text == "One."


@every_row(
    ("said", "status"),
    [
        ("<wp:status>publish</wp:status>", "usable"),
        ("<wp:status>draft</wp:status>", "withheld"),
        ("<wp:status>trash</wp:status>", "withheld"),
        ("<wp:status>private</wp:status>", "withheld"),
        ("<wp:post_type>post</wp:post_type>", "withheld"),
        ("<wp:status>publish</wp:status><wp:post_password>x</wp:post_password>", "withheld"),
    ],
)
def test_of_wordpress_only_what_is_published_is_usable(said: str, status: str) -> None:
    assert article(rss(f"<title>A</title>{said}")).pubstatus == status


@every_row(
    ("kind", "found"), [("page", "text"), ("attachment", "picture"), ("nav_menu_item", "composite")]
)
def test_an_attachment_is_no_text(kind: str, found: str) -> None:
    item = (
        f"<title>A</title><wp:status>publish</wp:status><wp:post_type>{kind}</wp:post_type>"
        "<content:encoded>Words.</content:encoded>"
    )

    assert article(rss(item)).type == found


POST = (
    "<guid>urn:q:1</guid><title>A</title><wp:status>publish</wp:status><wp:post_type>post"
    "</wp:post_type><content:encoded>Words &lt;img src='https://q.example/in.jpg'/&gt;"
    "</content:encoded><wp:postmeta><wp:meta_key>_edit_last</wp:meta_key><wp:meta_value>9"
    "</wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key>"
    "<wp:meta_value>7</wp:meta_value></wp:postmeta>"
)
PICTURE = (
    "<guid>urn:q:2</guid><title>B</title><wp:post_type>attachment</wp:post_type>"
    "<wp:post_id>7</wp:post_id><wp:attachment_url>https://q.example/7.jpg</wp:attachment_url>"
    "<excerpt:encoded xmlns:excerpt='http://wordpress.org/export/1.2/excerpt/'>The pier"
    "</excerpt:encoded><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key>"
    "<wp:meta_value>A pier</wp:meta_value></wp:postmeta>"
)


def test_a_post_of_wordpress_has_the_picture_that_it_names_by_its_number() -> None:
    found = reading(rss(POST, f"{PICTURE}<wp:status>inherit</wp:status>")).items[0].article

    (lead,) = found.pictures
    assert (lead.href, lead.caption, lead.alt) == ("https://q.example/7.jpg", "The pier", "A pier")


def test_a_picture_that_is_not_published_leads_no_post() -> None:
    found = reading(rss(POST, f"{PICTURE}<wp:status>private</wp:status>")).items[0].article

    assert [each.href for each in found.pictures] == ["https://q.example/in.jpg"]


def test_the_times_of_wordpress_are_universal() -> None:
    item = (
        "<title>A</title><pubDate>Wed, 30 Nov -0001 00:00:00 +0000</pubDate>"
        "<wp:status>publish</wp:status><wp:post_date_gmt>2026-11-20 12:00:00</wp:post_date_gmt>"
        "<wp:post_modified_gmt>2026-11-21 12:00:00</wp:post_modified_gmt>"
    )
    found = article(rss(item))

    assert found.firstcreated == NOON
    assert found.versioncreated == datetime(2026, 11, 21, 12, tzinfo=UTC)


@every_row(
    "whole", ["<body><i>Lamps</i> return</body>", "<fullitem>&lt;p&gt;Lamps return</fullitem>"]
)
def test_the_whole_text_of_old_feeds_is_the_body(whole: str) -> None:
    found = article(rss(f"<guid>urn:a</guid><description>Short</description>{whole}"))

    assert (found.body_text, found.description_text) == ("Lamps return", "Short")


def test_an_author_of_dublin_core_is_the_byline() -> None:
    assert article(rss("<guid>urn:a</guid><dc:author>Ida Quill</dc:author>")).byline == "Ida Quill"


def test_an_item_of_more_texts_than_any_has_is_refused() -> None:
    wire = rss("<guid>1</guid>" + "<description/>" * (MOST_TEXTS + 1))

    assert [each.code for each in reading(wire).refusals] == ["too_complex"]


def test_what_all_pictures_of_an_item_share_is_bounded() -> None:
    credits_ = "".join(f"<media:credit>Quill {number}</media:credit>" for number in range(99))
    picture = "<media:content url='https://quillmark.example/1.jpg'/>"

    (found,) = article(rss(f"<guid>1</guid>{picture}{credits_}")).pictures

    assert found.credit.split(", ") == [f"Quill {number}" for number in range(20)]


def test_authors_are_bounded() -> None:
    authors = "".join(f"<author>Quill {number}</author>" for number in range(99))

    assert len(article(rss(f"<guid>1</guid>{authors}")).byline.split(", ")) == 50


SHOWN = '<media:content url="https://quillmark.example/1.jpg"/>'
HIDDEN = '<media:content url="https://quillmark.example/2.jpg">{}</media:content>'


@every_row("state", ["deleted", "blocked", " Deleted "])
def test_a_picture_that_was_taken_back_is_not_shown(state: str) -> None:
    status = f'<media:status state="{state}"/>'
    for media in (HIDDEN.format(status), f"<media:group>{status}{HIDDEN.format('')}</media:group>"):
        found = article(rss(f"<guid>1</guid><title>A</title>{SHOWN}{media}"))

        assert [each.href for each in found.pictures] == ["https://quillmark.example/1.jpg"]
        assert found.pubstatus == "usable"


def test_a_picture_that_is_active_is_shown() -> None:
    active = HIDDEN.format('<media:status state="active"/>')

    assert len(article(rss(f"<guid>1</guid><title>A</title>{active}")).pictures) == 1


def test_an_item_is_valid_until_the_end_that_it_says() -> None:
    span = "start=2026-11-01T00:00:00Z; end=2026-11-10T00:00:00Z; scheme=W3C-DTF;"
    valid = f'<valid xmlns="http://purl.org/dc/terms/">{span}</valid>'

    found = article(rss(f"<guid>1</guid><title>A</title>{valid}"))
    assert found.expires == datetime(2026, 11, 10, tzinfo=UTC)


def test_key_words_of_media_are_parted_at_the_commas_of_any_script() -> None:
    said = "<title>A</title><media:keywords>lamps\u060c oil</media:keywords>"

    assert article(rss(said)).keywords == ("lamps", "oil")
