"""NewsML-G2 of Infomaker's writer, whose text has groups of typed elements and objects."""

from datetime import UTC, datetime

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2

HEADER = '<group type="header"><element type="headline">Lanterns return</element></group>'
LINK = (
    '<object type="x-im/link"><data><href>https://quillmark.example/pier</href>'
    "<anchor>the pier</anchor><title>Pier</title></data></object>"
)
PICTURE = (
    '<object type="x-im/image" uuid="5"><links><link rel="self" type="x-im/image" uri="im://image/5"'
    ' url="//pictures.quillmark.example/5.jpeg"><data><caption>The pier.</caption>'
    "<width>1536</width><height>1024</height></data><links>"
    '<link rel="author" type="x-im/author" title="Ada Wick"/></links></link>'
    '<link rel="2x1" type="x-im/crop"><data><x>45</x><width>29</width></data></link>'
    "</links></object>"
)
BOX = (
    '<object type="x-im/content-part" title="Box"><data><title>Facts</title>'
    '<text format="idf"><element type="body">It is long.</element></text></data></object>'
)
VIDEO = '<object type="x-im/youtube"><data><autoStart>true</autoStart></data></object>'
LINKS = (
    '<links xmlns="http://www.infomaker.se/newsml/1.0">'
    '<link rel="author" title="Ida Quill" type="x-im/author"/>'
    '<link rel="subject" title="Harbourton" type="x-im/place"/>'
    '<link rel="subject" title="Ada Wick" type="x-im/person"/>'
    '<link rel="subject" title="Lanterns" type="x-im/category"/>'
    '<link rel="article" title="Another story" type="x-im/article"/></links>'
)


def idf(*groups: str) -> str:
    inside = "".join(groups)
    return f'<inlineXML><idf xmlns="http://www.infomaker.se/idf/1.0">{inside}</idf></inlineXML>'


def body(*elements: str) -> str:
    return f'<group type="body">{"".join(elements)}</group>'


def test_the_text_has_its_parts_and_the_data_of_objects_is_no_text() -> None:
    inside = body(
        '<element type="headline">Lanterns return</element>',
        f'<element type="body">Seen from {LINK}, <strong>all</strong> are lit.</element>',
        '<element type="subheadline1">On the pier</element>',
        *(PICTURE, VIDEO, BOX),
        '<element type="unordered-list"><list-item>One</list-item></element>',
    )
    found = article(g2(content=idf(HEADER, inside)))

    assert found.body_html == (
        '<p>Seen from <a href="https://quillmark.example/pier">the pier</a>, <strong>all</strong> '
        "are lit.</p><h3>On the pier</h3><h3>Facts</h3><p>It is long.</p><ul><li>One</li></ul>"
    )
    (picture,) = found.pictures
    assert picture.href == "https://pictures.quillmark.example/5.jpeg"
    assert (picture.caption, picture.credit, picture.width) == ("The pier.", "Ada Wick", 1536)


def test_what_its_links_lead_to_is_in_its_fields() -> None:
    found = article(g2(item_meta=LINKS))

    assert (found.byline, found.keywords) == ("Ida Quill", ("Lanterns",))
    assert [each.name for each in (*found.places, *found.people)] == ["Harbourton", "Ada Wick"]


@every_row(("name", "field"), [("imext:pubstart", "embargoed"), ("imext:pubstop", "expires")])
def test_the_times_of_its_use_are_obeyed(name: str, field: str) -> None:
    said = f'<itemMetaExtProperty type="{name}" value="2026-12-01T06:00:00+02:00"/>'

    assert getattr(article(g2(item_meta=said)), field) == datetime(2026, 12, 1, 4, tzinfo=UTC)


def test_a_state_of_its_own_is_withheld() -> None:
    assert article(g2(status="imext:draft")).pubstatus == "withheld"


def beside(*objects: str) -> str:
    inside = "".join(objects)
    return f'<metadata xmlns="http://www.infomaker.se/newsml/1.0">{inside}</metadata>'


def test_a_picture_and_a_teaser_beside_the_text_are_the_storys() -> None:
    teaser = '<object type="x-im/teaser" title="T"><data><text>In short.</text></data></object>'
    life = '<object type="x-im/lifetime"><data><text>PT6H</text></data></object>'

    found = article(g2(content_meta=beside(life, teaser, PICTURE)))

    assert found.description_text == "In short."
    assert [(each.caption, each.credit) for each in found.pictures] == [("The pier.", "Ada Wick")]


def test_an_item_that_is_a_picture_says_where_it_is_in_its_own_way() -> None:
    data = "<data><caption>The pier.</caption><width>9</width></data>"
    own = f'<object type="x-im/image">{data}</object>'
    meta = '<itemMetaExtProperty type="imext:url" value="//pictures.quillmark.example/5.jpeg"/>'
    wire = g2(item_meta=meta, content_meta=beside(own), content="")

    found = article(wire.replace(b"ninat:text", b"ninat:picture"))
    (picture,) = found.pictures

    assert (picture.href, picture.width) == ("https://pictures.quillmark.example/5.jpeg", 9)
    assert found.description_text == picture.caption == "The pier."
