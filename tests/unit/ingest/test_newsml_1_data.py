"""NewsML 1.2: data in an Encoding are read as any other, and a text that is elsewhere holds."""

from base64 import b64encode

from tests.rows import every_row
from tests.unit.ingest.builders import article, kills, notes
from tests.unit.ingest.xml_wires import ITEM_URI, component, item, lines, newsml_1
from wiredesk.doubts import WORDS_ELSEWHERE, WORDS_LOST
from wiredesk_ingest.signs.urgent import looks_urgent

TEXT = '<MediaType FormalName="Text"/>'
HTML = "<p>One <b>two</b>.</p><p>Caf\u00e9.</p>"
NITF = f"<nitf><body><body.head/><body.content>{HTML}</body.content></body></nitf>"


def content(inside: str, said: str = TEXT, more: str = "") -> bytes:
    return newsml_1(item(component(lines() + f"<ContentItem {more}>{said}{inside}</ContentItem>")))


def encoded(payload: str | bytes, said: str = TEXT, notation: str = "Base64") -> bytes:
    data = payload.encode() if isinstance(payload, str) else payload
    words = b64encode(data).decode()
    return content(
        f'<Encoding Notation="{notation}"><DataContent>{words}</DataContent></Encoding>', said
    )


@every_row("text", [HTML, NITF, f'<?xml version="1.0"?>{NITF}'])
@every_row("said", [TEXT, ""])
def test_a_text_in_base64_is_read_as_what_it_is(text: str, said: str) -> None:
    found = article(encoded(text, said))

    assert (found.body_html, found.type, found.signals) == (HTML, "text", ())


@every_row("notation", ["none", "", "7bit"])
def test_an_encoding_that_is_none_changes_nothing(notation: str) -> None:
    data = f'<Encoding Notation="{notation}"><DataContent>{HTML}</DataContent></Encoding>'

    assert article(content(data)).body_html == HTML
    assert article(content(f"<Encoding Notation='none'>{data}</Encoding>")).body_html == HTML


def test_a_text_in_another_charset_is_detected() -> None:
    words = "عادت السفينة يوم الأحد"

    assert article(encoded(words.encode("cp1256"))).body_text == words


@every_row("wire", [encoded("One", notation="zip"), encoded(b"PK\x03\x04 0")])
def test_a_text_that_nobody_can_read_holds_the_item(wire: bytes) -> None:
    found = article(wire)

    assert (found.body_text, found.signals) == ("", (WORDS_LOST,))
    assert any("can't be read" in note for note in notes(wire))


def test_a_file_of_which_nothing_is_said_is_no_text() -> None:
    found = article(encoded(b"\xff\xd8\xff\xe0 0", ""))

    assert (found.body_text, found.signals) == ("", ())


def test_a_kill_in_base64_is_found_in_time() -> None:
    wire = encoded("<p>MANDATORY KILL</p>")

    assert kills(wire) == [(ITEM_URI, "canceled")]
    assert looks_urgent(wire)


@every_row(
    ("said", "href"),
    [(TEXT, "story"), ('<MimeType FormalName="text/html"/>', "a"), ("", "a/story.xml")],
)
def test_a_text_that_is_only_linked_to_holds(said: str, href: str) -> None:
    found = article(content("", said, f'Href="{href}"'))

    assert found.signals == (WORDS_ELSEWHERE,)


def test_a_picture_that_is_linked_to_is_a_picture() -> None:
    wire = content(
        "", '<MediaType FormalName="Photo"/>', 'Href="https://quillmark.example/story.jpg"'
    )

    assert article(wire).signals == ()
