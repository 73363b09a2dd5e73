"""The component trees of NewsML 1.2, in the shapes that agencies send."""

import pytest

from tests.rows import every_row
from tests.unit.ingest.builders import article, reading, refusal
from tests.unit.ingest.xml_wires import (
    ITEM_URI,
    component,
    item,
    lines,
    newsml_1,
    picture_content,
    text_content,
)
from wiredesk.article import Entity, Subject
from wiredesk_ingest.bodies.body import MOST_TEXTS

LARGE = "https://quillmark.example/large.jpg"
SMALL = "https://quillmark.example/small.jpg"


def wire(*inside: str, said: str = "") -> bytes:
    return newsml_1(item(component("".join(inside), said)))


def part(role: str, text: str) -> str:
    return component(f'<Role FormalName="{role}"/>{text_content(text)}')


# --- texts ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "inside",
    [
        [lines(), text_content()],
        [lines(), component(text_content())],
        [component(lines(), "Essential='no'"), component(component(lines() + text_content()))],
        [lines(), part("Main", "<p>The lanterns came back.</p>")],
    ],
    ids=["flat", "text below", "lines beside", "role"],
)
def test_a_story_is_found_wherever_its_text_is(inside: list[str]) -> None:
    found = article(wire(*inside))

    assert (found.headline, found.body_text) == ("Lanterns return", "The lanterns came back.")


def test_title_lead_and_body_make_one_story() -> None:
    found = article(wire(part("Title", "Lamps"), part("Lead", "One."), part("Body", "Two.")))

    assert found.headline == "Lamps"
    assert found.body_html == "<p>One.</p><p>Two.</p>"


def test_an_abstract_is_the_lead_and_no_part_of_the_text() -> None:
    found = article(wire(lines(), part("Abstract", "In short."), part("Main", "<p>Long.</p>")))

    assert (found.description_text, found.body_text) == ("In short.", "Long.")


def test_the_body_of_a_nitf_document_is_one_without_the_document() -> None:
    content = text_content("<body><body.content><![CDATA[One.<br>Two.]]></body.content></body>")

    assert article(wire(lines(), content)).body_html == "<p>One.<br>Two.</p>"


def test_of_one_text_in_several_formats_one_is_taken() -> None:
    formats = text_content("A word.") + text_content("<p>A word.</p><p>And more.</p>")

    assert article(wire(lines(), formats)).body_text == "A word.\n\nAnd more."


def test_of_equivalent_components_one_is_taken() -> None:
    both = component(text_content("A word.")) + component(text_content("A longer word."))

    found = article(wire(lines(), both, said='EquivalentsList="yes"'))

    assert found.body_text == "A longer word."


@pytest.mark.parametrize(
    ("data", "html"),
    [
        ("One.\n\nTwo.", "<p>One.</p><p>Two.</p>"),
        ("<![CDATA[<P>One.</P>\n<P>Two.</P>]]>", "<p>One.</p><p>Two.</p>"),
        ("A &lt;b&gt;bold&lt;/b&gt; word.\nNext.", "<p>A <b>bold</b> word.</p><p>Next.</p>"),
        ("5 &lt; 6 and 7 &gt; 6", "<p>5 &lt; 6 and 7 &gt; 6</p>"),
        (
            "<html><head><title>x</title></head><body><p>One.</p></body></html>",
            "<p>One.</p>",
        ),
    ],
    ids=["plain", "CDATA", "tags in text", "signs", "XHTML"],
)
def test_a_text_is_plain_or_marked_up(data: str, html: str) -> None:
    assert article(wire(lines(), text_content(data))).body_html == html


@every_row("line", ["<HeadLine/>", '<HeadLine xml:lang="ar"> </HeadLine>', ""])
def test_the_headline_of_a_flash_is_its_first_line(line: str) -> None:
    found = article(
        wire(f"<NewsLines>{line}</NewsLines>", text_content("<p>Lamps are lit</p><p>aw/qm</p>"))
    )

    assert found.headline == "Lamps are lit"
    assert found.word_count == 3  # without the initials


def test_a_headline_alone_is_a_flash() -> None:
    found = article(wire(lines("Lamps are lit")))

    assert (found.headline, found.type) == ("Lamps are lit", "text")


# --- several stories -----------------------------------------------------------------------


def story(language: str, headline: str) -> str:
    return component(
        lines(headline) + part("Body", f"<p>{headline}.</p>"),
        f'Duid="s-{language}" xml:lang="{language}"',
    )


def test_two_languages_in_an_item_are_two_articles() -> None:
    """A part of an item is named by its Duid; the first keeps the item's name, for its kills."""
    found = reading(wire(lines("Lampen"), story("nl", "Lampen"), story("fr", "Lampes"))).items

    assert [(each.article.uri, each.article.language) for each in found] == [
        (ITEM_URI, "nl"),
        (f"{ITEM_URI}#s-fr", "fr"),
    ]
    assert [each.article.body_text for each in found] == ["Lampen.", "Lampes."]


def test_a_text_without_a_headline_is_no_story_of_its_own() -> None:
    found = article(wire(story("nl", "Lampen"), part("Body", "<p>Meer.</p>")))

    assert found.body_text == "Lampen.\n\nMeer."


def test_more_stories_than_any_item_has_are_refused() -> None:
    assert refusal(wire(*(story("nl", f"Lamp {at}") for at in range(13))))[0] == "too_complex"


# --- pictures ------------------------------------------------------------------------------


def photograph(caption: str = "<p>The pier.</p>", more: str = "") -> str:
    return component(
        lines("Pier", "<CreditLine>Ada Wick</CreditLine>")
        + part("Caption", caption)
        + picture_content(SMALL, 80)
        + picture_content(LARGE, 800)
        + more
    )


def test_a_picture_beside_the_text_has_its_sizes_caption_and_credit() -> None:
    found = article(wire(lines(), component(text_content()), photograph()))
    (picture,) = found.pictures

    assert (picture.href, picture.width, picture.renditions) == (LARGE, 800, (SMALL, LARGE))
    assert (picture.caption, picture.credit) == ("The pier.", "Ada Wick")
    assert found.body_text == "The lanterns came back."


def test_pictures_in_a_component_of_their_own_are_pictures_each() -> None:
    other = photograph().replace("large", "other").replace("small", "tiny")

    found = article(wire(lines(), text_content(), component(photograph() + other)))

    assert [picture.width for picture in found.pictures] == [800, 800]


def test_a_picture_says_its_kind_by_media_type_mime_type_or_format() -> None:
    kinds = ['<MimeType FormalName="image/jpeg"/>', '<Format FormalName="Jpeg"/>']

    for at, kind in enumerate(kinds):
        content = f'<ContentItem Href="https://quillmark.example/{at}.jpg">{kind}</ContentItem>'
        assert len(article(wire(lines(), text_content(), component(content))).pictures) == 1


def test_an_item_of_a_picture_alone_is_a_picture() -> None:
    found = article(newsml_1(item(photograph())))

    assert (found.type, found.headline, found.body_text) == ("picture", "Pier", "")
    assert found.description_text == "The pier."


def test_a_film_is_no_picture_and_no_text() -> None:
    film = '<ContentItem Href="https://quillmark.example/f"><MediaType FormalName="Video"/>'

    found = article(wire(lines(), film, "</ContentItem>"))

    assert (found.type, found.pictures, found.body_text) == ("video", (), "")


@every_row(
    ("said", "type_"),
    [("Text", "text"), ("Graphic", "graphic"), ("Audio", "audio"), ("Data", "composite")],
)
def test_an_item_without_a_text_is_what_its_content_is(said: str, type_: str) -> None:
    content = f'<ContentItem Href="a.bin"><MediaType FormalName="{said}"/></ContentItem>'

    assert article(wire(lines(), content)).type == type_


def creator(*parties: str, more: str = "") -> str:
    inside = "".join(f"<Party {party}/>" for party in parties)
    provider = '<Provider><Party FormalName="Quill Mark"/></Provider>'
    return (
        f"<AdministrativeMetadata>{provider}<Creator>{inside}</Creator>{more}"
        "</AdministrativeMetadata>"
    )


@every_row(
    ("said", "byline"),
    [
        (creator('FormalName="Ada Wick"'), "Ada Wick"),
        (creator('FormalName="Ada Wick"', 'FormalName="Bo de Lamp"'), "Ada Wick, Bo de Lamp"),
        (creator('FormalName="آدا فتيل"'), "آدا فتيل"),
        (creator('FormalName="aw17" Topic="#ada"'), "Ada Wick"),
        (creator("", more='<Property FormalName="Author" Value="Bo Lamp"/>'), "Bo Lamp"),
    ],
)  # fmt: skip
def test_who_made_a_story_wrote_it_where_no_line_says_so(said: str, byline: str) -> None:
    topic = (
        '<TopicSet><Topic Duid="ada"><FormalName>aw17</FormalName>'
        "<Description>Ada Wick</Description></Topic></TopicSet>"
    )

    assert article(wire(topic, lines(), said, text_content())).byline == byline


@every_row(
    "said",
    [
        'FormalName="AW"',
        'FormalName="Desk 360"',
        'FormalName="Quill Agency"',
        'FormalName="Harbour News"',
        'FormalName="ADA WICK"',
        'FormalName="wick.ada"',
        'FormalName="Ada Wick" Topic="EDITOR"',
        'FormalName="Mark Foreign Bureau"',
        "",
    ],
)
def test_a_desk_an_agency_or_initials_wrote_nothing(said: str) -> None:
    assert article(wire(lines(), creator(said), text_content())).byline == ""


@every_row(("name", "byline"), [("ADA WICK ", "ADA WICK"), ("HARBOUR IMAGES", ""), ("QM", "")])
def test_who_has_a_position_is_a_person_in_capitals_too(name: str, byline: str) -> None:
    party = (
        f'<AdministrativeMetadata><Creator><Party FormalName="{name}">'
        '<Property FormalName="Position" Value="STR"/></Party></Creator></AdministrativeMetadata>'
    )

    assert article(wire(lines(), party, text_content())).byline == byline


def test_a_line_goes_before_what_the_administration_says() -> None:
    said = lines(more="<ByLine>By Cy Flare</ByLine>")

    assert article(wire(said, creator('FormalName="Ada Wick"'), text_content())).byline == (
        "By Cy Flare"
    )


def test_the_line_of_a_picture_inside_an_item_is_the_items() -> None:
    shown = component(lines("Pier", "<ByLine>Ada Wick</ByLine>") + picture_content(LARGE, 800))

    found = article(newsml_1(item(component(shown))))

    assert (found.type, found.headline, found.byline) == ("picture", "Pier", "Ada Wick")


def test_a_tip_is_for_desks() -> None:
    tip = component('<Role FormalName="Tip"/>' + lines() + text_content())
    empty = component('<Role FormalName="Tip"/>' + lines())
    text = component('<Role FormalName="Text"/>' + lines() + text_content())

    for alone in (tip, empty):
        assert "wd:advisory" in article(newsml_1(item(component(alone)))).signals
    first, second = reading(newsml_1(item(component(text + tip)))).items
    assert "wd:advisory" not in first.article.signals
    assert "wd:advisory" in second.article.signals


def test_a_line_of_keywords_has_several() -> None:
    said = "<KeywordLine>tides, high pier;fish،</KeywordLine>"

    assert article(wire(lines(more=said), text_content())).keywords == (
        "tides",
        "high pier",
        "fish",
    )


def test_keywords_may_stand_in_a_part_of_the_story() -> None:
    part_with_lines = component(
        lines(more="<KeywordLine>tides</KeywordLine>") + component(text_content())
    )

    found = article(wire(lines(), part_with_lines, photograph()))

    assert found.keywords == ("tides",)
    assert len(found.pictures) == 1


# --- what is said of a story ---------------------------------------------------------------


def described(inside: str) -> str:
    return f"<DescriptiveMetadata>{inside}</DescriptiveMetadata>"


def location(how: str, **properties: str) -> str:
    said = "".join(
        f'<Property FormalName="{name}" Value="{value}"/>' for name, value in properties.items()
    )
    return f"<Location{how}>{said}</Location>"


@every_row(
    ("said", "dateline", "place"),
    [
        (location(' HowPresent="Origin"', City="Lowmouth"), "PORT, Nov 20 (Q) -", "Lowmouth"),
        (location("", City="Lowmouth"), "", "Lowmouth"),
        (location("", City="Lowmouth"), "PORT 20/11 (QM) -", "PORT"),
        ("", "PORT 2026-11-20 (QM)", "PORT"),
        (location(' HowPresent="DateLine"', City="Lowmouth"), "20 Nov. 2026", "Lowmouth"),
        (location(' HowPresent="Event"', City="Lowmouth"), "PORT, Nov 20, 2026 (Q) -", "PORT"),
        (
            "",
            "\u0645\u064a\u0646\u0627\u0621\u060c 20 (\u0642) -",
            "\u0645\u064a\u0646\u0627\u0621",
        ),
        ('<Property FormalName="City" Value="Lowmouth"/>', "20/11/2026", "Lowmouth"),
        ("", "November 20", ""),
        ("", "ميناء في 20 نوفمبر / ق /", "ميناء"),
        ("", "(QMK) - PORT, 20 NOV", "PORT"),
    ],
)
def test_where_it_was_written(said: str, dateline: str, place: str) -> None:
    more = f"<DateLine>{dateline}</DateLine>"

    assert article(wire(lines(more=more), described(said), text_content())).located == place


@every_row("how", [' HowPresent="Event"', ""])
def test_where_it_happened_is_a_place(how: str) -> None:
    said = location(how, City="Lowmouth", Country="GB")

    found = article(
        wire(lines(more="<DateLine>PORT, Nov 20</DateLine>"), described(said), text_content())
    )

    assert found.places == (Entity(name="Lowmouth", country="GB"),)


def test_subjects_keep_their_order_codes_and_the_names_that_the_wire_gives() -> None:
    topics = (
        '<TopicSet><Topic><FormalName>09003000</FormalName><Description Variant="Name" '
        'xml:lang="el">\u0395\u03c1\u03b3\u03b1\u03c3\u03af\u03b1</Description>'
        '<Description Variant="Name" xml:lang="en">Jobs</Description></Topic></TopicSet>'
    )
    said = (
        '<Language FormalName="EN"/><SubjectCode><Subject FormalName="04000000"/>'
        '<SubjectMatter FormalName="09003000" Scheme="IptcSubjectCodes"/></SubjectCode>'
        '<SubjectCode><SubjectDetail FormalName="ECO" Scheme="Quill"/><Subject FormalName=""/>'
        "</SubjectCode>"
    )

    found = article(wire(topics, lines(), described(said), text_content()))

    assert found.language == "en"
    assert found.subjects == (
        Subject(code="subj:04000000", scheme="subj"),
        Subject(code="subj:09003000", name="Jobs", scheme="subj"),
        Subject(code="Quill:ECO", scheme="Quill"),
    )


def test_a_topic_that_a_story_points_to_is_a_subject_if_it_has_iptcs_code() -> None:
    topics = (
        '<TopicSet><Topic Duid="t1"><FormalName Scheme="IPTCSubjectCodes">04000000</FormalName>'
        '<Description xml:lang="en">Trade</Description></Topic><Topic Duid="t2">'
        '<FormalName Scheme="Quill_Desk">LAMPS</FormalName></Topic><Topic Duid="t3">'
        '<FormalName Scheme="IPTCSubjectCodes">09003000</FormalName></Topic></TopicSet>'
    )
    said = "".join(f'<TopicOccurrence Topic="{name}"/>' for name in ("#t1", "#t2", "#gone", ""))
    language = '<Language FormalName="en"/>'

    found = article(wire(topics, lines(), described(language + said), text_content()))

    assert found.subjects == (Subject(code="subj:04000000", name="Trade", scheme="subj"),)


def test_a_topic_set_beside_the_items_names_their_subjects_too() -> None:
    topics = "<TopicSet><Topic><FormalName>04000000</FormalName>{}</Topic></TopicSet>"
    shared, own = (
        topics.format(f"<Description>{name}</Description>") for name in ("Trade", "Work")
    )
    said = described('<SubjectCode><Subject FormalName="04000000"/></SubjectCode>')
    items = [item(component(f"{inside}{lines()}{said}{text_content()}")) for inside in ("", own)]
    found = reading(newsml_1(shared, *items)).items

    assert [each.article.subjects[0].name for each in found] == ["Trade", "Work"]


@every_row(("said", "language"), [("nl-nl", "nl-NL"), ("AR", "ar"), ("x-default", ""), ("", "")])
def test_a_language_is_written_as_bcp_47_has_it(said: str, language: str) -> None:
    block = described(f'<Language FormalName="{said}"/>')

    assert article(wire(lines(), block, text_content())).language == language


@every_row(
    ("said", "language"),
    [
        ("<HeadLine xml:lang='fr'>Lanternes</HeadLine><DateLine>Port</DateLine>", "fr"),
        ("<NewsLine><NewsLineText xml:lang='fr'>(Photo)</NewsLineText></NewsLine>", "fr"),
        ("<HeadLine xml:lang='fr'>L</HeadLine><SubHeadLine xml:lang='nl'>L</SubHeadLine>", ""),
    ],
)
def test_lines_of_one_language_say_it_where_nothing_else_does(said: str, language: str) -> None:
    told = wire(f"<NewsLines>{said}</NewsLines>", text_content())

    assert article(told).language == language
    assert (
        article(
            wire(
                f"<NewsLines>{said}</NewsLines>",
                described('<Language FormalName="en"/>'),
                text_content(),
            )
        ).language
        == "en"
    )


def test_a_language_counts_where_the_prefix_xml_was_taken_for_a_namespace() -> None:
    told = component(lines() + text_content(), 'xmlns:a1="xml" a1:lang="nl"')

    assert article(wire(told)).language == "nl"


def test_lines_rights_and_names_have_their_fields() -> None:
    more = (
        "<SubHeadLine>At last</SubHeadLine><ByLine>By Ada Wick</ByLine><ByLineTitle>Harbour desk"
        "</ByLineTitle><SlugLine>lanterns</SlugLine><KeywordLine>tides</KeywordLine>"
        "<CopyrightLine>(c) Quillmark</CopyrightLine>"
    )
    rights = "<RightsMetadata><UsageRights><UsageType>Web only</UsageType></UsageRights>"
    who = (
        '<AdministrativeMetadata><Provider><Party FormalName="quillmark.example"/></Provider>'
        '<Source><Party FormalName="Quillmark"/></Source></AdministrativeMetadata>'
    )
    keyword = described('<Property FormalName="Keyword" Value="pier"/>')

    found = article(
        wire(lines(more=more), f"{rights}</RightsMetadata>", who, keyword, text_content())
    )

    assert (found.subheadline, found.slugline) == ("At last", "lanterns")
    assert found.byline == "By Ada Wick, Harbour desk"
    assert found.keywords == ("tides", "pier")
    assert (found.copyrightnotice, found.usageterms) == ("(c) Quillmark", "Web only")
    assert found.source == "Quillmark"


# --- pictures of agencies that say their sizes and makers otherwise --------------------------


def test_sizes_in_pixels_and_the_creator_are_understood() -> None:
    sizes = "".join(
        f'<ContentItem Href="{href}"><MimeType FormalName="image/jpeg"/><Characteristics>'
        f'<Property FormalName="PixelWidth" Value="{width}"/>'
        f'<Property FormalName="PixelHeight" Value="90"/></Characteristics></ContentItem>'
        for href, width in ((SMALL, 120), (LARGE, 480))
    )
    creator = (
        "<AdministrativeMetadata><Creator><Party FormalName='Ada Quill '/></Creator>"
        "</AdministrativeMetadata>"
    )
    logo = component('<Role FormalName="Logo"/>' + creator + sizes)

    (picture,) = article(wire(lines(), text_content(), logo)).pictures

    assert (picture.href, picture.width, picture.height) == (LARGE, 480, 90)
    assert picture.credit == "Ada Quill"


def test_the_writer_of_the_text_did_not_make_the_picture() -> None:
    writer = (
        "<AdministrativeMetadata><Creator><Party FormalName='ks/lm'/></Creator>"
        "</AdministrativeMetadata>"
    )

    (picture,) = article(
        wire(writer, lines(), text_content(), picture_content(LARGE, 480))
    ).pictures

    assert picture.credit == ""


def test_an_item_without_a_slug_line_has_its_name_for_one() -> None:
    named = newsml_1(item()).replace(
        b"</Identification>", b"<NameLabel>Harbour-lanterns</NameLabel></Identification>"
    )
    slugged = named.replace(b"</HeadLine>", b"</HeadLine><SlugLine>lamps</SlugLine>")

    assert article(named).slugline == "Harbour-lanterns"
    assert article(slugged).slugline == "lamps"


@every_row(
    ("data", "text"),
    [
        ("{}{}", "One.\n\nTwo."),
        ("Above. {}{}", "Above.\n\nOne.\n\nTwo."),
        ("{}<p>Between.</p>{}", "One.\n\nBetween.\n\nTwo."),
    ],
)
def test_no_word_beside_a_document_of_nitf_is_lost(data: str, text: str) -> None:
    nitf = (
        "<nitf><body><body.head><hedline><hl1>Lanterns</hl1></hedline></body.head>"
        "<body.content><p>{}</p></body.content></body></nitf>"
    )
    content = text_content(data.format(nitf.format("One."), nitf.format("Two.")))

    assert article(wire(lines(), content)).body_text == text


def test_a_document_packed_in_a_text_is_read_as_one() -> None:
    nitf = "<nitf><body><body.content><p>Lamps <em>return</em>.</p></body.content></body></nitf>"

    found = article(wire(lines(), text_content(f"<![CDATA[{nitf}]]>")))

    assert found.body_html == "<p>Lamps <em>return</em>.</p>"


@every_row(("around", "is_read"), [(100, True), (30_000, False)])
def test_what_is_said_around_several_stories_is_bounded(around: int, *, is_read: bool) -> None:
    story = component(lines() + text_content())
    many = f"<NewsLines>{'<RightsLine/>' * around}</NewsLines>"

    assert bool(reading(wire(many, story, story)).items) is is_read
    assert len(reading(wire(many, lines(), text_content())).items) == 1


def test_more_documents_of_nitf_than_an_item_has_are_refused() -> None:
    documents = "<nitf><body/></nitf>" * (MOST_TEXTS + 1)

    assert refusal(wire(text_content(documents)))[0] == "too_complex"


def test_a_picture_beside_the_text_in_one_component_is_the_storys() -> None:
    content = f'<ContentItem Href="{LARGE}"><MediaType FormalName="Photo"/></ContentItem>'

    found = article(wire(lines(), text_content(), content))

    assert [picture.href for picture in found.pictures] == [LARGE]
    assert (found.type, found.body_text) == ("text", "The lanterns came back.")


def test_key_words_are_in_the_language_of_the_story_or_for_everybody() -> None:
    line = "<KeywordLine xml:lang='{}'>{}</KeywordLine>"
    words = line.format("{}", "feux") + line.format("en", "lamps")

    assert article(wire(lines(more=words.format("x-default")), text_content())).keywords == (
        "feux",
        "lamps",
    )
    for tag in ("fr", "x-default"):
        said = lines(more=words.format(tag))
        story_ = component(said + text_content(), 'xml:lang="fr"')
        assert article(newsml_1(item(story_))).keywords == ("feux",)
