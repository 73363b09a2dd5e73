"""NewsML-G2: text in base64 is read as any other, and what nobody can read holds the item."""

from base64 import b64encode

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, notes, refusal
from wiredesk.doubts import WORDS_ELSEWHERE, WORDS_LOST
from wiredesk_ingest.signs.urgent import looks_urgent

HTML = "<p>One <b>two</b>.</p><p>Café.</p>"
NITF = (
    "<nitf><body><body.head/><body.content><p>One <b>two</b>.</p><p>Café.</p></body.content>"
    "</body></nitf>"
)
XHTML = f'<html xmlns="http://www.w3.org/1999/xhtml"><head/><body>{HTML}</body></html>'


def encoded(payload: str | bytes, kind: str = "text/plain", encoding: str = "base64") -> bytes:
    content = payload.encode() if isinstance(payload, str) else payload
    return raw(b64encode(content).decode(), kind, encoding)


def raw(said: str, kind: str = "text/plain", encoding: str = "base64") -> bytes:
    return g2(content=f'<inlineData contenttype="{kind}" encoding="{encoding}">{said}</inlineData>')


@every_row(
    ("text", "kind"),
    [
        (HTML, "text/html"),
        (HTML, "text/plain"),
        (XHTML, "application/xhtml+xml"),
        (NITF, "application/nitf+xml"),
        (f'<?xml version="1.0"?>{NITF}', "application/xml"),
        (f'<?xml version="1.0"?>{NITF}', ""),
    ],
)
def test_a_body_in_base64_is_read_as_what_it_is(text: str, kind: str) -> None:
    found = article(encoded(text, kind))

    assert found.body_html == "<p>One <b>two</b>.</p><p>Café.</p>"
    assert found.signals == ()


@every_row("encoding", ["BASE64", " base64 ", "encd:base64"])
def test_a_plain_text_in_base64_is_parted_into_paragraphs(encoding: str) -> None:
    found = article(encoded("One\ntwo.\n\nThree.", encoding=encoding))

    assert found.body_html == "<p>One two.</p><p>Three.</p>"


@every_row("kind", ["application/nitf+xml", "text/html", "application/xhtml+xml"])
def test_a_text_that_is_only_linked_to_holds(kind: str) -> None:
    content = f'<remoteContent href="https://quillmark.example/a" contenttype="{kind}"/>'

    assert article(g2(content=content)).signals == (WORDS_ELSEWHERE,)


def test_a_text_that_is_in_the_wire_too_does_not() -> None:
    content = (
        '<inlineData contenttype="text/plain">Lanterns.</inlineData>'
        '<remoteContent href="https://quillmark.example/a" contenttype="text/html"/>'
    )

    assert article(g2(content=content)).signals == ()


def test_a_picture_alone_does_not() -> None:
    content = '<remoteContent href="https://quillmark.example/a" contenttype="image/jpeg"/>'

    assert article(g2(content=content)).signals == ()


def test_base64_may_stand_in_lines() -> None:
    assert article(raw("\n  VGhl\n  IGxhbnRl\tcm5z\n")).body_text == "The lanterns"


@every_row(
    ("charset", "parameter"),
    [("cp1256", "; charset=windows-1256"), ("cp1254", ";charset='windows-1254'"), ("utf-8", "")],
)
def test_base64_is_in_the_character_set_that_its_type_says(charset: str, parameter: str) -> None:
    text = "عادت الفوانيس" if charset == "cp1256" else "Işıklar geri döndü"

    assert article(encoded(text.encode(charset), f"text/plain{parameter}")).body_text == text


def test_base64_without_a_character_set_is_read_by_its_bytes_and_noted() -> None:
    wire = encoded("The café on the quay.".encode("cp1252"))

    assert article(wire).body_text == "The café on the quay."
    assert notes(wire) == ("charset: not said, windows-1252 by its bytes",)


@every_row(
    "wire",
    [
        raw("VGhlIGxhbnRlcm5z!"),
        raw("VGhlIGxhbnRlcm5"),
        raw("VGhlIéxhbnRl"),
        encoded(b"%PDF-1.4 lanterns"),
        encoded(b"PK\x03\x04lanterns", "application/vnd.ms-word"),
        encoded("The lanterns.", "application/pdf"),
        encoded(b"\xff\x00\xfe\x00", "text/plain; charset=utf-8"),
        encoded("The lanterns.", encoding="quoted-printable"),
    ],
)
def test_a_part_that_nobody_can_decode_holds_the_article_and_is_noted(wire: bytes) -> None:
    found = article(wire)

    assert found.body_text == ""
    assert found.signals == (WORDS_LOST,)
    assert "can't be read" in notes(wire)[0]
    assert notes(wire)[0].endswith("so its words are lost")


@every_row("kind", ["image/jpeg", "audio/mpeg", "video/mp4"])
def test_another_medium_in_base64_has_no_words_to_lose(kind: str) -> None:
    found = article(encoded(b"\xff\xd8\xff", kind))

    assert (found.body_text, found.signals) == ("", ())


def test_a_kill_in_base64_is_obeyed_and_seen_by_the_fast_lane() -> None:
    wire = encoded("KILL: The lanterns are still out.")

    assert refusal(wire)[0] == "kill_without_target"
    assert looks_urgent(wire)
