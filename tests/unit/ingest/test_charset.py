"""From bytes to text, and from a place in the text back to the byte."""

import random

import pytest

from tests.rows import every_row
from tests.unit.ingest.builders import (
    URI,
    article,
    g2,
    kills,
    news_item,
    ninjs,
    notes,
    reading,
    refusal,
)
from tests.unit.ingest.mails import mail
from tests.unit.ingest.text_wires import iptc
from wiredesk_ingest.reading.charset import decode
from wiredesk_ingest.reading.charset_detect import CENTRAL, LATIN, OTHER_SCRIPTS, TERMINALS, TURKISH
from wiredesk_ingest.signs.urgent import looks_urgent

HEADLINE = "Işıklar geri döndü"


def declaring(charset: str, headline: str = HEADLINE) -> str:
    item = news_item().replace("Lanterns return", headline)
    return f'<?xml version="1.0" encoding="{charset}"?>\n{item}'


@every_row(
    ("charset", "mark", "name"),
    [
        ("utf-8", b"\xef\xbb\xbf", "utf-8"),
        ("utf-16-le", b"\xff\xfe", "utf-16-le"),
        ("utf-16-be", b"\xfe\xff", "utf-16-be"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("utf-8", b"", "utf-8"),
    ],
)
def test_unicode_is_read_with_its_mark_and_without(charset: str, mark: bytes, name: str) -> None:
    for text in (declaring("UTF-16"), ninjs(headline=HEADLINE).decode()):
        found = reading(mark + text.encode(charset))

        assert found.charset == name
        assert found.items[0].article.headline == HEADLINE


@every_row(
    ("charset", "headline"),
    [
        ("iso-8859-9", HEADLINE),
        ("windows-1254", HEADLINE),
        ("ISO-8859-6", "عودة الفوانيس"),
        ("windows-1256", "عودة الفوانيس"),
        ("koi8-r", "Фонари вернулись"),
        ("Shift_JIS", "灯台"),
    ],
)
def test_a_declared_charset_is_read(charset: str, headline: str) -> None:
    found = article(declaring(charset, headline).encode(charset))

    assert found.headline == headline
    assert found.trail[0].notes == ()


def test_the_mark_is_believed_before_the_declaration() -> None:
    assert article(b"\xef\xbb\xbf" + declaring("iso-8859-1").encode()).headline == HEADLINE


def test_utf_8_that_declares_another_charset_is_read_as_utf_8() -> None:
    wire = declaring("iso-8859-9").encode()

    assert article(wire).headline == HEADLINE
    assert article(wire).wire.charset == "utf-8"


def test_a_wrong_declaration_is_noted() -> None:
    (note,) = notes(declaring("iso-8859-9").encode())

    assert note == "charset: declares iso-8859-9, the bytes are UTF-8"


@every_row(
    "charset",
    ["x-unknown", "utf-7", "unicode_escape", "base64", "mac-arabic", "cp037", "cp500", "ibm1026"],
)
def test_a_charset_that_is_none_is_refused_where_it_is_named(charset: str) -> None:
    wire = declaring(charset).encode()

    assert refusal(wire) == ("charset", wire.index(charset.encode()))


@every_row("mark", [b"", b"\xef\xbb\xbf"])
def test_bytes_that_are_not_utf_8_are_refused_at_the_first_wrong_one(mark: bytes) -> None:
    wire = mark + ninjs(headline="فانوس") + b"\xe9"

    assert refusal(wire) == ("charset", len(wire) - 1)


def test_a_lone_surrogate_is_refused_where_it_stands() -> None:
    wire = b"\xff\xfe" + "<a>".encode("utf-16-le") + b"\x00\xd8" + "</a>".encode("utf-16-le")

    assert refusal(wire) == ("charset", 8)


@every_row("charset", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_place_in_the_text_leads_back_to_its_byte(charset: str) -> None:
    wire = "<a>ığ🏮 here".encode(charset)
    text = decode(wire)

    byte = text.byte_position(text.text.index("here"))

    assert wire[byte:].decode(text.charset) == "here"


@every_row(
    ("charset", "name"),
    [
        ("latin1", "iso-8859-1"),
        ("ISO_8859-9", "iso-8859-9"),
        ("cp1252", "windows-1252"),
        ("ascii", "us-ascii"),
        ("KOI8-R", "koi8-r"),
        ("cp866", "ibm866"),
        ("EUC_KR", "euc-kr"),
        ("macroman", "macintosh"),
    ],
)
def test_a_charset_is_reported_by_the_name_that_iana_prefers(charset: str, name: str) -> None:
    item = declaring(charset, "Lanterns")

    assert article(item.encode()).wire.charset == name


def test_a_mail_that_cannot_be_read_has_no_charset() -> None:
    found = reading(mail("", fields={"Auto-Submitted": "auto-replied"}))

    assert (found.format, found.charset, len(found.refusals)) == ("email", "", 1)


def test_a_wire_of_letters_without_accents_needs_no_note() -> None:
    wire = g2().replace(b"UTF-8", b"iso-8859-1")

    assert notes(wire) == ()


# --- declared, and not so -------------------------------------------------------------------

ARABIC = "عادت الفوانيس إلى الشارع القديم، قال حارس المنارة يوم الأحد."
ARABIC_BESIDE_FRENCH = f"Québec, musée, Hélène (Montréal) é é é © é – {ARABIC}"
CZECH = "Světla se vrátila – říká „ťukání“ pan Žižka, ś"


@every_row(
    ("declared", "charset", "headline"),
    [
        ("iso-8859-6", "cp1256", ARABIC),
        ("iso-8859-1", "cp1256", ARABIC),
        ("windows-1254", "cp1256", ARABIC),
        ("windows-1256", "iso8859-6", ARABIC),
        ("iso-8859-1", "cp1251", "Фонари вернулись на старую улицу, сказали владельцы лавок."),
        ("iso-8859-2", "cp1250", CZECH),
        ("iso-8859-15", "cp1252", "Le café – “l’été”"),
        ("us-ascii", "cp1252", "Le café – “l’été”"),
        ("us-ascii", "cp1256", ARABIC),
        ("iso-8859-1", "cp1256", ARABIC_BESIDE_FRENCH),
        ("iso-8859-1", "cp1254", "Şişli’de fırtına çıktı, ışıklar söndü, dedi."),
    ],
)
def test_bytes_that_prove_another_charset_than_is_declared_are_read_in_that(
    declared: str, charset: str, headline: str
) -> None:
    found = article(declaring(declared, headline).encode(charset))

    assert found.headline == headline
    assert found.trail[0].notes[0].startswith("charset: declares ")


@every_row(
    ("declared", "headline"),
    [
        ("iso-8859-1", "Ça alors: un garçon très gêné, où ça?"),
        ("iso-8859-1", "ÉTÉ À LA MÊLÉE"),
        ("windows-1252", "Il a dit — “non” ––––––– «…»"),
        ("iso-8859-2", "Žluťoučký kůň úpěl"),
        ("iso-8859-1", "Það var gott veður í Reykjavík, sagði Þórður, og ýsan kom aftur."),
        ("windows-1254", HEADLINE),
        ("windows-1256", ARABIC),
        ("windows-1256", "قال René إن café مفتوح، وعادت القهوة"),
        ("iso-8859-6", "عادت الفوانيس إلى الشارع القديم"),
    ],
)
def test_bytes_that_may_be_what_is_declared_are_read_so(declared: str, headline: str) -> None:
    found = article(declaring(declared, headline).encode(declared))

    assert found.headline == headline
    assert found.trail[0].notes == ()


@every_row(
    ("declared", "charset", "text"),
    [("iso-8859-1", "cp1256", ARABIC), ("iso-8859-2", "cp1250", CZECH)],
)
def test_so_they_are_in_a_mail(declared: str, charset: str, text: str) -> None:
    found = article(mail(text.encode(charset), f"text/plain; charset={declared}"))

    assert found.body_text == text
    assert any(f"charset: declares {declared}" in note for note in found.trail[0].notes)


def test_japanese_with_escapes_is_read() -> None:
    found = article(declaring("iso-2022-jp", "フェリーが再び").encode("iso-2022-jp"))

    assert (found.headline, found.wire.charset) == ("フェリーが再び", "iso-2022-jp")


def test_an_escape_hides_no_kill() -> None:
    item = declaring("iso-2022-jp", "フェリー").replace("stat:usable", "stat:can[celed")
    wire = item.encode("iso-2022-jp").replace(b"can[", b"can\x1b(B")

    assert kills(wire) == [(URI, "canceled")]
    assert looks_urgent(wire)


def test_signs_of_windows_tell_it_from_iso_where_nothing_is_declared() -> None:
    """Though they only begin and end words."""
    said = "Prom znów wypłynął w niedzielę, żółć, ślad, świat, jeszcze większą łódź."

    assert article(iptc(copy=said).decode().encode("cp1250")).body_text == said


# --- not declared, and not UTF-8 -----------------------------------------------------------

UNSAID = {
    "ar": "عادت الفوانيس إلى الشارع القديم مساء الخميس، وقال أصحاب المتاجر إنهم سعداء.",
    "tr": "Işıklar dün akşam eski sokağa geri döndü, dükkân sahipleri beklediğini söyledi.",
    "de": "Die Laternen sind zurückgekehrt. Die Händler hätten lange darauf gewartet, heißt es.",
    "fr": "Les lanternes sont revenues jeudi soir, ont déclaré les commerçants. L'été a été sec.",
    "pl": "Latarnie wróciły na starą ulicę. Właściciele sklepów powiedzieli, że goście czekali.",
    "ru": "Фонари вернулись на старую улицу в четверг вечером, сказали владельцы лавок.",
    "el": "Τα φανάρια επέστρεψαν στον παλιό δρόμο το βράδυ της Πέμπτης, είπαν οι έμποροι.",
    "en": "The lanterns came back, the café owner said – “we’re happy”.",
}


@every_row(
    ("language", "charset"),
    [
        *[("ar", "cp1256"), ("ar", "iso8859-6"), ("tr", "cp1254"), ("tr", "iso8859-9")],
        *[
            ("de", "cp1252"),
            ("de", "iso8859-1"),
            ("de", "cp850"),
            ("fr", "cp1252"),
            ("fr", "cp437"),
        ],
        *[("pl", "cp1250"), ("pl", "iso8859-2"), ("ru", "koi8-r"), ("ru", "cp1251")],
        *[("ru", "cp866"), ("el", "cp1253"), ("en", "cp1252")],
    ],
)
def test_a_charset_that_nobody_declares_is_read_and_noted(language: str, charset: str) -> None:
    wire = iptc(copy=UNSAID[language]).decode().encode(charset)
    found = article(wire)

    assert found.body_text == UNSAID[language]
    assert found.trail[0].notes[0] == f"charset: not said, {found.wire.charset} by its bytes"


@every_row("charset", [*OTHER_SCRIPTS, *LATIN, *TURKISH, *CENTRAL, *TERMINALS])
def test_no_set_that_is_detected_hides_a_sign_of_ascii(charset: str) -> None:
    """The fast lane looks for signs of a kill in the bytes."""
    beyond = bytes(range(0x80, 0x100)).decode(charset, "replace")

    assert not any(sign.isascii() for sign in beyond)
    assert bytes(range(0x80)).decode(charset).isascii()


def test_damaged_utf_8_is_not_read_as_something_else() -> None:
    wire = iptc(copy="Café, café and\xff café").decode().encode().replace("ÿ".encode(), b"\xff")

    assert refusal(wire) == ("charset", wire.index(b"\xff"))


@pytest.mark.parametrize(
    "wire",
    [
        b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 20,
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj",
        b"Rar!\x1a\x07\x01\x00" + b"word/document.xml\xe9" * 20,
        b"\x89PNG\r\n\x1a\n\xe9",
        random.Random(20261120).randbytes(5_000),
    ],
    ids=["JPEG", "PDF", "RAR", "PNG", "noise"],
)
def test_pictures_and_archives_are_no_text(wire: bytes) -> None:
    assert refusal(wire)[0] == ("unknown_format" if wire.startswith(b"Rar!") else "charset")


def test_an_undeclared_page_is_read_like_text() -> None:
    item = news_item().replace("Lanterns return", "Lanternes rallumées à midi")

    assert article(item.encode("cp1252")).headline == "Lanternes rallumées à midi"


# --- declared, and not quite true ----------------------------------------------------------


@every_row(
    ("declared", "sent", "headline"),
    [
        ("iso-8859-1", "cp1252", "The café – “open”"),
        ("iso-8859-9", "cp1254", "Işık – “açık”"),
        ("gb2312", "gbk", "灯笼镕"),
        ("shift_jis", "cp932", "灯籠①"),
        ("euc-kr", "cp949", "등불 똠"),
        ("utf-8", "cp1252", "The café – “open”"),
    ],
)
def test_a_larger_set_under_the_name_of_a_smaller_is_read_and_noted(
    declared: str, sent: str, headline: str
) -> None:
    wire = declaring(declared, headline).encode(sent)

    assert article(wire).headline == headline
    assert notes(wire)[0].startswith("charset: declares ")


def test_a_charset_that_is_true_needs_no_note() -> None:
    assert notes(declaring("iso-8859-1", "The café").encode("latin-1")) == ()


def test_json_that_is_not_utf_8_is_read_by_its_bytes() -> None:
    wire = ninjs(headline="Les lanternes rallumées, l'été").decode().encode("latin-1")

    assert article(wire).headline == "Les lanternes rallumées, l'été"
