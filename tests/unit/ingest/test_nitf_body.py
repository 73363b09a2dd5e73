"""The body of a NITF document, alone and inside of other formats."""

import pytest

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, kills, notes
from tests.unit.ingest.xml_wires import component, item, lines, newsml_1, nitf, text_content
from wiredesk.article import Article

HEAD = (
    "<hedline><hl1>Lamps</hl1><hl2>At last</hl2></hedline><byline>By ADA WICK<byttl>Quillmark"
    "</byttl></byline><dateline><location><city>Lowmouth</city>, VA</location><story.date>Nov 20"
    "</story.date></dateline><abstract><p>One.</p><p>Two.</p></abstract>"
)


def test_the_head_says_headline_byline_place_and_lead() -> None:
    found = article(nitf(body_head=HEAD))

    assert (found.headline, found.subheadline) == ("Lamps", "At last")
    assert found.byline == "By ADA WICK, Quillmark"
    assert found.located == "Lowmouth"
    assert found.description_text == "One. Two."


def test_a_second_headline_that_is_the_first_again_is_none() -> None:
    head = "<hedline><hl1>Lamps</hl1><hl2>Lamps</hl2></hedline>"

    assert article(nitf(body_head=head)).subheadline == ""


@every_row("between", ["", "\n  "])
def test_authors_one_behind_another_are_parted(between: str) -> None:
    ada, bo = (
        f"<person><name.given>{given}</name.given> <name.family>{family}</name.family></person>"
        for given, family in (("Ada", "Wick"), ("Bo", "Tallow"))
    )

    assert article(nitf(body_head=f"<byline>{ada}{between}{bo}</byline>")).byline == (
        "Ada Wick, Bo Tallow"
    )
    assert article(nitf(body_head=f"<byline>{ada} and {bo}</byline>")).byline == (
        "Ada Wick and Bo Tallow"
    )


def test_a_byline_has_the_place_and_not_how_its_author_is_reached() -> None:
    said = "By <person>Ada Wick</person><byttl>Quillmark</byttl><location>Lowmouth</location>"
    reached = "<virtloc>ada@quillmark.example</virtloc>"

    assert article(nitf(body_head=f"<byline>{said}{reached}</byline>")).byline == (
        "By Ada Wick, Quillmark, Lowmouth"
    )


@every_row("said", ["<![CDATA[{}]]>", "{}"])
def test_html_in_a_headline_is_no_words(said: str) -> None:
    html = "Fish &amp; <i>chips</i>"
    escaped = html if "CDATA" in said else "Fish &amp;amp; &lt;i&gt;chips&lt;/i&gt;"
    found = article(nitf(body_head=f"<hedline><hl1>{said.format(escaped)}</hl1></hedline>"))

    assert found.headline == "Fish & chips"


def test_a_sign_of_a_comparison_in_a_headline_stays() -> None:
    wire = nitf(body_head="<hedline><hl1>When a &lt; b, c &gt; d</hl1></hedline>")

    assert article(wire).headline == "When a < b, c > d"


def test_a_note_of_copyright_is_one() -> None:
    note = '<note noteclass="cpyrt"><body.content><p>Quillmark 2026</p></body.content></note>'
    found = article(nitf(body_head=note))

    assert (found.copyrightnotice, found.ednote) == ("Quillmark 2026", "")


def test_a_picture_whose_bytes_are_inside_keeps_its_caption() -> None:
    medium = '<media media-type="{}"><media-object>AAAA</media-object><media-caption>The pier.'
    wire = nitf(f"<p>Text.</p>{medium.format('image')}</media-caption></media>")

    assert [each.caption for each in article(wire).pictures] == ["The pier."]
    assert article(wire).body_text == "Text."
    sound = nitf(f"<p>Text.</p>{medium.format('audio')}</media-caption></media>")
    assert article(sound).pictures == ()


def test_who_owns_the_rights_may_stand_in_the_head_alone() -> None:
    owner = "<rights.owner>Quill</rights.owner>"
    photo = "<rights.photo>q.png</rights.photo>"
    listed = f"<rights>\n<rights.agent>QM</rights.agent>{owner}{photo}</rights>"
    said = article(nitf(body_head=f"<rights>Copyright {owner} 2026</rights>"))

    assert article(nitf(body_head=owner)).copyrightholder == "Quill"
    assert (said.copyrightholder, said.copyrightnotice) == ("Quill", "Copyright Quill 2026")
    assert article(nitf(body_head=listed)).copyrightnotice == ""


def test_a_full_stop_before_the_dash_of_a_dateline_is_part_of_it() -> None:
    text = "<p>Lowmouth, 21 nov (EFE).- Las linternas vuelven.</p>"

    assert article(nitf(text, body_head="")).located == "Lowmouth"


@every_row(
    ("dateline", "place"),
    [
        ("Lowmouth", "Lowmouth"),
        ("<location>LOWMOUTH, Va.</location>", "LOWMOUTH, Va."),
        ("LOWMOUTH, Nov 20 (Quillmark) -", "LOWMOUTH"),
        ('<story.date norm="20261120T120000Z">20261120</story.date>', ""),
        ("<location/>", ""),
    ],
)
def test_the_place_of_a_dateline_is_without_its_date(dateline: str, place: str) -> None:
    assert article(nitf(body_head=f"<dateline>{dateline}</dateline>")).located == place


@every_row(
    ("head", "body_head", "headline"),
    [
        ("<title>Title</title>", "", "Title"),
        ("", "<hedline>Bare words</hedline>", "Bare words"),
        ("", "", "The lanterns came back."),
    ],
)
def test_a_headline_is_found_where_there_is_no_hl1(
    head: str, body_head: str, headline: str
) -> None:
    assert article(nitf(head=head, body_head=body_head)).headline == headline


ESCAPED = "&lt;p&gt;In &amp;amp; &lt;b&gt;out&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Deer.&lt;/p&gt;"


@every_row(
    "wire",
    [
        nitf(ESCAPED),
        nitf("<![CDATA[ <p>In &amp; <b>out</b>.</p><p>Deer.</p> ]]>"),
        nitf(f"<block>{ESCAPED}</block>"),
        nitf(f"<p>{ESCAPED}</p>"),
        nitf(ESCAPED.replace("&", "&amp;")),
        g2(ESCAPED),
    ],
)
def test_html_that_stands_escaped_where_elements_should_is_read_as_html(wire: bytes) -> None:
    assert article(wire).body_html == "<p>In &amp; <b>out</b>.</p><p>Deer.</p>"


def test_marked_words_in_a_sentence_that_is_escaped_are_marked() -> None:
    wire = nitf(
        "<p><![CDATA[Deer <i>and</i> lanterns &amp; <a href='https://q.example/'>x</a>]]></p>"
    )

    assert article(wire).body_html == (
        '<p>Deer <i>and</i> lanterns &amp; <a href="https://q.example/">x</a></p>'
    )


def test_a_tag_that_a_sentence_speaks_of_stays_a_word() -> None:
    assert article(nitf("<p>Use &lt;p&gt; twice.</p>")).body_text == "Use <p> twice."


@every_row(
    ("lead", "text"),
    [
        ("<p>Deer came.</p>", "Deer came.\n\nThey stayed."),
        ("<p>Deer came. </p><p>They stayed.</p>", "Deer came.\n\nThey stayed."),
        ("<p>Deer left.</p>", "Deer left.\n\nDeer came.\n\nThey stayed."),
        ("", "Deer came.\n\nThey stayed."),
    ],
)
def test_a_lead_that_the_whole_text_begins_with_is_read_once(lead: str, text: str) -> None:
    whole = "<block class='full_text'><p>Deer came.</p><p>They stayed.</p></block>"
    found = article(nitf(f"<block class='lead_paragraph'>{lead}</block>{whole}"))

    assert found.body_text == text
    assert not [note for note in found.trail[0].notes if "lost" in note]


@every_row(
    ("bylines", "byline"),
    [
        (("By IDA QUILL", "Quill, Ida"), "By IDA QUILL"),
        (("By Ida Quill", "By Ada Marsh"), "By Ida Quill, By Ada Marsh"),
    ],
)
def test_a_name_that_is_said_again_for_an_index_is_one(
    bylines: tuple[str, str], byline: str
) -> None:
    said = "".join(f"<byline>{each}</byline>" for each in bylines)

    assert article(nitf(body_head=f"<hedline><hl1>T</hl1></hedline>{said}")).byline == byline


def test_a_lead_that_stands_escaped_has_no_tags() -> None:
    head = HEAD.replace("<p>One.</p>", "<p>&lt;p&gt;&lt;b&gt;One.&lt;/b&gt;&lt;/p&gt;</p>")

    assert article(nitf(body_head=head)).description_text == "One. Two."


def test_blocks_lists_and_tables_keep_their_words_and_shape() -> None:
    found = article(
        nitf(
            "<block><hl2>Tides</hl2><p>In and <em>out</em>.</p><ul><li>Deer</li></ul></block>"
            "<table><tr><th>Day</th><td>1</td></tr></table><bq><block><p>Said.</p></block></bq>"
        )
    )

    assert "<h3>Tides</h3><p>In and <em>out</em>.</p><ul><li>Deer</li></ul>" in found.body_html
    assert "<tr><th>Day</th><td>1</td></tr>" in found.body_html
    assert found.body_text.split() == ["Tides", "In", "and", "out.", "Deer", "Day", "1", "Said."]


def test_a_tagline_and_a_bibliography_belong_to_the_text() -> None:
    end = "<body.end><tagline>Ada helped.</tagline><bibliography>A book.</bibliography></body.end>"

    assert article(nitf(end=end)).body_text.endswith("Ada helped.\n\nA book.")


def test_a_tagline_says_by_its_type_whether_it_is_private() -> None:
    for kind, shown in (("pvt", ""), ("std", "Ada helped.")):
        end = f"<body.end><tagline type='{kind}'>Ada helped.</tagline></body.end>"

        assert article(nitf("<p>Lit.</p>", end=end)).body_text.split("\n\n")[1:] == (
            [shown] if shown else []
        )


def test_a_tagline_that_repeats_a_note_to_editors_is_no_copy() -> None:
    end = "<body.end><tagline>Adds the ferry.</tagline></body.end>"
    wire = nitf(docdata='<ed-msg info="Adds the ferry."/>', end=end)

    assert "Adds the ferry" not in article(wire).body_text
    assert article(wire).ednote == "Adds the ferry."


@every_row(
    ("said", "shown"),
    [
        ('noteclass="editorsnote"', False),
        ('noteclass="editorsnote" type="pa"', True),
        ('type="npa"', False),
        ('noteclass="cpyrt"', True),
    ],
)
def test_a_note_in_the_text_is_for_readers_unless_it_is_marked(said: str, *, shown: bool) -> None:
    found = article(nitf(f"<note {said}><body.content><p>Aside.</p></body.content></note>"))

    assert ("Aside." in found.body_text) == shown


def media(kind: str, *references: str) -> str:
    said = "".join(references)
    return (
        f'<media media-type="{kind}">{said}<media-caption>The pier.</media-caption>'
        "<media-producer>Ada Wick</media-producer><media-object>AAAA</media-object></media>"
    )


def test_a_picture_has_its_renditions_caption_and_credit() -> None:
    small = '<media-reference source="https://quillmark.example/s.jpg" width="80" height="60"/>'
    large = '<media-reference source="https://quillmark.example/l.jpg" width="800" height="600"/>'

    found = article(nitf(f"<p>Text.</p>{media('image', small, large)}"))
    (picture,) = found.pictures

    assert picture.href == "https://quillmark.example/l.jpg"
    assert len(picture.renditions) == 2
    assert (picture.caption, picture.credit, picture.width) == ("The pier.", "Ada Wick", 800)
    assert found.body_text == "Text."


def test_a_film_is_no_picture() -> None:
    film = '<media-reference mime-type="{}" source="https://quillmark.example/f.mp4"/>'

    assert article(nitf(media("video", film.format("")))).pictures == ()
    assert article(nitf(media("other", film.format("video/mp4")))).pictures == ()


def test_the_words_of_a_picture_that_came_as_a_file_of_its_own_stay() -> None:
    named = '<media-reference source="{}" source-credit="Quillmark"/>'
    wire = nitf("<p>Text.</p>" + "".join(media("image", named.format(f"{n}.jpg")) for n in (2, 3)))

    first, second = article(wire).pictures

    assert (first.href, first.caption, first.credit) == ("2.jpg", "The pier.", "Ada Wick")
    assert second.caption == "The pier."
    assert "pictures: one without an address that can be fetched" in notes(wire)


@every_row("source", ["file:///c/pier.jpg", "/etc/pier.jpg", "data:image/png,AA"])
def test_of_an_address_that_is_nobodys_only_the_words_stay(source: str) -> None:
    reference = f'<media-reference source="{source}"/>'

    (found,) = article(nitf(f"<p>Text.</p>{media('image', reference)}")).pictures

    assert (found.href, found.caption) == ("", "The pier.")


def test_who_a_picture_is_of_stands_at_its_file_where_no_producer_does() -> None:
    reference = '<media-reference source="https://quillmark.example/p.jpg" source-credit="Ada"/>'

    (found,) = article(nitf(f"<p>Text.</p><media>{reference}</media>")).pictures

    assert found.credit == "Ada"


def test_the_caption_of_a_film_is_noted() -> None:
    film = '<media-reference mime-type="video/mp4" source="https://quillmark.example/f.mp4"/>'

    assert "pictures: none is what has the caption 'The pier.'" in notes(
        nitf(f"<p>Text.</p>{media('video', film)}")
    )


def test_media_with_the_same_number_are_one_picture() -> None:
    medium = (
        '<media><media-metadata name="media-id" value="7"/><media-reference width="{0}" '
        'source="https://quillmark.example/{0}.jpg"/><media-caption>Pier</media-caption></media>'
    )

    (found,) = article(nitf("".join(medium.format(width) for width in (80, 800)))).pictures

    assert found.href == "https://quillmark.example/800.jpg"
    assert len(found.renditions) == 2


def test_bytes_in_a_medium_are_no_words() -> None:
    wire = nitf("<p>Text.</p><media><media-object>AAAA</media-object></media>")

    assert article(wire).body_text == "Text."


# --- inside of other formats ---------------------------------------------------------------


def inside(document: str) -> tuple[bytes, bytes]:
    """The same document in NewsML-G2 and in NewsML 1.2."""
    content = f'<inlineXML contenttype="application/nitf+xml">{document}</inlineXML>'
    return g2(content=content), newsml_1(item(component(lines() + text_content(document))))


DOCUMENT = nitf("<hl2>Tides</hl2><p>In.</p>", body_head=HEAD).decode().partition("\n")[2]


@pytest.mark.parametrize("wire", inside(DOCUMENT), ids=["newsml-g2", "newsml-1.2"])
def test_a_document_inside_an_item_fills_in_what_that_does_not_say(wire: bytes) -> None:
    found: Article = article(wire)

    assert found.body_html == article(nitf("<hl2>Tides</hl2><p>In.</p>")).body_html
    assert (found.headline, found.byline) == ("Lanterns return", "By ADA WICK, Quillmark")
    assert (found.located, found.description_text) == ("Lowmouth", "One. Two.")


@pytest.mark.parametrize("which", [0, 1], ids=["newsml-g2", "newsml-1.2"])
def test_a_document_inside_an_item_says_subjects_and_urgency_where_that_does_not(
    which: int,
) -> None:
    said = DOCUMENT.replace(
        "<docdata ",
        '<tobject><tobject.subject tobject.subject.refnum="02003001"/></tobject>'
        '<urgency ed-urg="3"/><docdata ',
    )

    found = article(inside(said)[which])

    assert [subject.code for subject in found.subjects] == ["subj:02003001"]
    assert found.urgency == 3


def test_a_document_inside_an_item_says_its_language_where_that_does_not() -> None:
    _, in_newsml_1 = inside(DOCUMENT.replace("<nitf ", '<nitf baselang="tr" '))

    assert article(in_newsml_1).language == "tr"


@pytest.mark.parametrize("which", [0, 1], ids=["newsml-g2", "newsml-1.2"])
def test_what_a_document_inside_forbids_is_forbidden(which: int) -> None:
    killed = DOCUMENT.replace("<docdata ", '<docdata management-status="canceled"')
    held = DOCUMENT.replace("<docdata ", '<docdata management-status="embargoed"')

    assert len(kills(inside(killed)[which])) == 1
    assert article(inside(held)[which]).embargo_text == ""


HALF = "<frac><frac-num>1</frac-num>{}<frac-den>2</frac-den></frac>"


@every_row(
    ("said", "text"),
    [
        (f"Up <num>6{HALF.format('<frac-sep/>')}</num> per cent.", "Up 6 1/2 per cent."),
        (f"Up <num>6{HALF.format('<frac-sep>:</frac-sep>')}</num>.", "Up 6 1:2."),
        (f"Up <num>{HALF.format('')}</num> per cent.", "Up 1/2 per cent."),
        (f"Up {HALF.format('')}.", "Up 1/2."),
        ("Up <num>6<frac><numer>1</numer><denom>2</denom></frac></num>.", "Up 6 1/2."),
        ("Up <frac>1 in <frac-num>2</frac-num></frac>.", "Up 1 in 2."),
    ],
)
def test_a_fraction_is_read_as_one(said: str, text: str) -> None:
    found = article(nitf(f"<p>{said}</p>"))

    assert found.body_text == text
    assert found.trail[0].notes == ()


_SOUND = (
    "<media media-type='audio'><media-reference source='quay.mp3'/>"
    "<media-caption>Ada Quill on her lanterns.</media-caption></media>"
)


def test_what_is_said_of_a_sound_without_a_text_is_kept() -> None:
    assert article(nitf(_SOUND)).description_text == "Ada Quill on her lanterns."
    assert article(nitf(f"<p>The lanterns came back.</p>{_SOUND}")).description_text == ""


@every_row(
    ("image", "pictures"),
    [
        ("<img src='https://quay.example/room/ti?n=4'/>", 0),
        ("<img src='https://quay.example/CT?id=4' alt=''/>", 0),
        ("<img src='https://quay.example/rt.gif?id=4'/>", 0),
        ("<img src='https://quay.example/CT?id=4' alt='Lamps'/>", 1),
        ("<img src='https://quay.example/ti?n=4' width='400'/>", 1),
        ("<img src='https://quay.example/image?id=4'/>", 1),
        ("<img src='https://ml.quay.example/media/Qy4x/tiny/Quay.png'/>", 0),
        ("<img src='https://ml.quay.example/media/Qy4x/tiny/Quay.png' alt='Lamps'/>", 1),
        ("<media><media-reference source='https://quay.example/CT?id=4'/></media>", 0),
        ("<media><media-reference source='https://quay.example/CT?id=4' width='400'/></media>", 1),
    ],
)
def test_an_image_that_counts_readers_is_no_picture(image: str, pictures: int) -> None:
    assert len(article(nitf(f"<p>The lanterns came back.</p><p>{image}</p>")).pictures) == pictures


@every_row(
    ("said", "place"),
    [
        ("HARBOURTON, Quay, Nov. 20, 2026 (GLOBE NEWSWIRE) -- ", "HARBOURTON, Quay"),
        ("HARBOURTON--(BUSINESS WIRE)--", "HARBOURTON"),
        ("HARBOURTON, QY, Nov. 20, 2026 /CNW/ - ", "HARBOURTON, QY"),
        ("HARBOURTON, Nov. 20, 2026 /PRNewswire/ -- ", "HARBOURTON"),
        ("HARBOURTON (the harbour) -- ", ""),
        ("HARBOURTON (Lamplight.example) - ", "HARBOURTON"),
    ],
)
def test_datelines_of_releases_and_of_the_source_say_where(said: str, place: str) -> None:
    source = "<distributor>Lamplight Media</distributor>"
    wire = nitf(f"<p>{said}The lanterns came back.</p>", body_head=source)

    assert article(wire).located == place


@every_row(
    ("above", "place"),
    [
        ("<p>* Lamps up</p><p>* Mills down</p><p>* Ferry late</p>", "HARBOURTON"),
        ("<p>Lamps are up.</p>", "HARBOURTON"),
        ("<p>Lamps are up.</p><p>Mills are down.</p>", ""),
    ],
)
def test_a_dateline_may_stand_below_key_points(above: str, place: str) -> None:
    copy = "<p>HARBOURTON, Oct 26 (Reuters) - The lanterns came back.</p>"

    assert article(nitf(above + copy)).located == place


@every_row(
    ("said", "byline", "subheadline"),
    [
        (
            "Harbour calm, ready for any tide says HB",
            "",
            "Harbour calm, ready for any tide says HB",
        ),
        ("By our own writer on the pier", "By our own writer on the pier", ""),
        ("BY THE STAFF OF THE HARBOUR NEWS", "BY THE STAFF OF THE HARBOUR NEWS", ""),
        ("Ada Quill, who writes of the sea for us", "Ada Quill, who writes of the sea for us", ""),
        ("مراسل الوكالة في مدينة الميناء القديم", "مراسل الوكالة في مدينة الميناء القديم", ""),
    ],
)
def test_a_sentence_is_no_byline(said: str, byline: str, subheadline: str) -> None:
    head = f"<hedline><hl1>Lanterns return</hl1></hedline><byline>{said}</byline>"

    found = article(nitf(body_head=head))

    assert (found.byline or "", found.subheadline or "") == (byline, subheadline)
