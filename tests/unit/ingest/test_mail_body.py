"""Of a mail's body no word is lost, in whatever alternative, encoding or set it comes."""

import base64
import binascii
import quopri

from tests.rows import every_row
from tests.unit.ingest.builders import article, notes, reading, refusal
from tests.unit.ingest.mails import mail, multipart, part
from wiredesk.doubts import WORDS_LOST

HTML = "text/html; charset=utf-8"


# --- alternatives --------------------------------------------------------------------------


def test_html_is_taken_where_it_says_the_same() -> None:
    wire = multipart(
        "alternative", part("*Lanterns* return."), part("<b>Lanterns</b> return.", HTML)
    )

    assert article(wire).body_html == "<p><b>Lanterns</b> return.</p>"


def test_text_is_taken_where_html_lacks_words_of_it() -> None:
    wire = multipart("alternative", part("Lanterns return at last."), part("<b>Lanterns</b>", HTML))

    assert article(wire).body_text == "Lanterns return at last."
    assert any("alternative" in note for note in notes(wire))


def test_a_text_that_says_only_that_there_is_html_is_not_taken() -> None:
    wire = multipart(
        "alternative", part("Use HTML."), part("<p>Lanterns return at last.</p>", HTML)
    )

    assert article(wire).body_text == "Lanterns return at last."


def test_addresses_of_links_and_pictures_are_no_words_that_html_lacks() -> None:
    text = "Lanterns <https://quillmark.example/sea?a=1> return [image: sea.jpg]"
    html = '<a href="https://quillmark.example/sea?a=1">Lanterns</a> return <img src="cid:1">'

    assert "<a href" in article(multipart("alternative", part(text), part(html, HTML))).body_html


def test_parts_beside_each_other_are_all_read() -> None:
    wire = multipart("mixed", part("First."), part(b"x", "image/png"), part("<p>Second.</p>", HTML))

    assert article(wire).body_text == "First.\n\nSecond."
    assert article(wire).word_count == 2


def test_a_picture_inside_the_mail_is_noted() -> None:
    wire = multipart("related", part('<p>Sea.</p><img src="cid:1">', HTML), part(b"x", "image/png"))

    assert article(wire).pictures == ()
    assert "pictures: one without an address that can be fetched" in notes(wire)


def test_a_text_file_is_the_body_of_a_mail_that_says_nothing() -> None:
    wire = multipart("mixed", part(" "), part("Lanterns return.", file="story.txt"))

    assert article(wire).body_text == "Lanterns return."


def test_a_mail_cut_off_keeps_what_came() -> None:
    wire = multipart("mixed", part("Lanterns return."))

    assert article(wire[: wire.index(b"--edge--")]).body_text == "Lanterns return."


# --- encodings and sets --------------------------------------------------------------------


@every_row("charset", ["iso-8859-9", "utf-8", "windows-1254", "utf-16"])
def test_each_part_is_read_in_its_own_set(charset: str) -> None:
    found = article(mail("Işıklar döndü".encode(charset), f"text/plain; charset={charset}"))

    assert found.body_text == "Işıklar döndü"


@every_row(
    ("label", "codec", "text"),
    [
        ("iso-8859-8-i", "iso8859-8", "הפנסים חזרו לרחוב"),
        ("x-sjis", "shift_jis", "灯籠が戻った"),
        ("x-gbk", "gbk", "灯笼回来了"),
        ("windows-874", "cp874", "โคมไฟกลับมาแล้ว"),
        ("windows-949", "cp949", "등불이 돌아왔다"),
        ("X-MAC-ROMAN", "mac-roman", "Les lanternes sont là, déjà"),
        ("x-cp1251", "cp1251", "Фонари вернулись"),
    ],
)
def test_a_set_is_known_by_each_label_that_senders_use(label: str, codec: str, text: str) -> None:
    assert article(mail(text.encode(codec), f"text/plain; charset={label}")).body_text == text


COPY = "Işıklar döndü, çok geç"
UUENCODED = b"begin 644 copy.txt\n%b`\nend\n" % binascii.b2a_uu(COPY.encode())


@every_row(
    ("named", "sent"),
    [
        ("Quoted-Printable", quopri.encodestring(COPY.encode())),
        ("quoted-printable;", quopri.encodestring(COPY.encode())),
        ("quoted printable", quopri.encodestring(COPY.encode())),
        ('"quoted-printable" (as always)', quopri.encodestring(COPY.encode())),
        ("BASE64", base64.encodebytes(COPY.encode())),
        ("base64; charset=utf-8", base64.encodebytes(COPY.encode())),
        ("x-uuencode", UUENCODED),
        ("uue", UUENCODED.replace(b"\n", b"\r\n")),
        ("8bits", COPY.encode()),
        ("text/plain", COPY.encode()),
    ],
)
def test_what_was_made_fit_for_sending_is_decoded(named: str, sent: bytes) -> None:
    wire = mail(sent, "text/plain; charset=utf-8", fields={"Content-Transfer-Encoding": named})

    assert article(wire).body_text == COPY


def test_a_part_that_declares_another_set_than_its_own_is_noted() -> None:
    wire = mail("Işıklar döndü", "text/plain; charset=iso-8859-1")

    assert (article(wire).body_text, article(wire).wire.charset) == ("Işıklar döndü", "utf-8")
    assert any("the bytes are UTF-8" in note for note in notes(wire))


def test_a_set_that_is_not_declared_is_found_out() -> None:
    arabic = "عادت المنارات إلى الميناء القديم بعد ليلة طويلة من الريح والمطر "
    wire = mail((arabic * 3).encode("cp1256"), "text/plain")

    assert article(wire).body_text == (arabic * 3).strip()
    assert article(wire).wire.charset == "windows-1256"


@every_row("name", ["punycode", "unicode_escape", "rot13", "cp037", "no\\0"])
def test_a_codec_that_is_no_set_is_not_used(name: str) -> None:
    assert article(mail("Lanterns +AGs-", f"text/plain; charset={name}")).body_text == (
        "Lanterns +AGs-"
    )


@every_row("name", ["utf-7", "UTF7", "unicode-1-1-utf-7"])
def test_utf_7_is_read_where_it_is_declared(name: str) -> None:
    text = "Işıklar döndü + عادت <1>"
    wire = mail(text.encode("utf-7"), f"text/plain; charset={name}")

    assert (article(wire).body_text, article(wire).wire.charset) == (text, "utf-7")


@every_row(
    "payload", [b"Lanterns +AGs-", b"+AEsASQBMAEw-: lanterns", b"Lanterns +AG- on", b"A +\xe9 b"]
)
def test_utf_7_that_hides_letters_or_is_broken_is_refused(payload: bytes) -> None:
    assert refusal(mail(payload, "text/plain; charset=utf-7"))[0] == "charset"


def test_bytes_in_no_set_are_refused() -> None:
    assert refusal(mail(bytes(range(128, 256)) * 9, "text/plain"))[0] == "charset"


# --- plain text ----------------------------------------------------------------------------


def test_flowed_lines_are_whole_again() -> None:
    text = "The lanterns \r\ncame \r\nback.\r\n\r\n> so \r\n> she said\r\n  stuffed\r\n"
    kind = "text/plain; charset=utf-8; format=flowed"

    assert article(mail(text, kind)).body_text == (
        "The lanterns came back.\n\n> so she said stuffed"
    )


def test_a_flowed_space_is_taken_away_where_the_mail_says_so() -> None:
    kind = "text/plain; charset=utf-8; format=flowed; delsp=yes"

    assert article(mail("燈塔 \r\n回來", kind)).body_text == "燈塔回來"


def test_quoted_text_is_kept() -> None:
    assert article(mail("Look.\r\n\r\n> Lanterns return\r\n")).body_text.endswith(
        "> Lanterns return"
    )


@every_row("line", ["---------- Forwarded message ---------", "-----Original Message-----"])
def test_forwarded_text_is_kept_without_the_addresses_at_its_head(line: str) -> None:
    head = f"{line}\r\nFrom: Bo <bo@x.example>\r\nDate: today\r\nTo: <ada@x.example>\r\n"
    wire = mail(f"Look.\r\n\r\n{head}\r\nLanterns return.\r\n")

    assert article(wire).body_text == "Look.\n\nLanterns return."
    assert any("forwarded" in note for note in notes(wire))


def test_the_head_of_a_forwarded_mail_in_html_is_no_copy() -> None:
    html = '<div class="gmail_attr" dir="ltr">From: bo@x.example</div><p>Lanterns return.</p>'

    assert article(mail(html, HTML)).body_text == "Lanterns return."


# --- what is no copy -----------------------------------------------------------------------

SIGNED = [
    ("Lanterns return.\r\n\r\n-- \r\nAda, +90 555\r\n", "text/plain"),
    ("Lanterns return.\r\n--\r\n\r\n", "text/plain"),
    ("<div>Lanterns return.</div><div>-- <br>Ada, +90 555</div>", "text/html"),
    ('Lanterns return.<div class="gmail_signature">Ada, +90 555</div>', "text/html"),
    (
        'Lanterns return.<p class="moz-signature x">Ada <img src="https://a.example"></p>',
        "text/html",
    ),
]


@every_row(("body", "kind"), SIGNED)
def test_a_signature_is_no_copy_and_is_noted(body: str, kind: str) -> None:
    wire = mail(body, f"{kind}; charset=utf-8")

    assert article(wire).body_text == "Lanterns return."
    assert article(wire).pictures == ()
    assert any("(signature)" in note for note in notes(wire)) == ("Ada" in body or "--" in body)


@every_row(
    "mark", ["Notes to editors:", "Media contact: Ada", "PRESS CONTACTS", "Note for the editor"]
)
def test_what_is_marked_for_the_desk_at_the_end_is_no_copy(mark: str) -> None:
    copy = "The lanterns came back to the old harbour after a long night."
    text = f"{copy}\r\n\r\n{mark}\r\nada@x.example +90 555\r\n"
    html = f"<p>{copy}</p><p><b>{mark}</b></p><p>ada@x.example +90 555</p>"

    for wire in (mail(text), mail(html, HTML)):
        assert article(wire).body_text == copy
        assert any("(for the desk)" in note for note in notes(wire))


def test_a_footer_of_a_list_is_no_copy() -> None:
    text = f"Lanterns return.\r\n{'_' * 40}\r\nSea mailing list\r\nhttps://sea.example\r\n"

    assert article(mail(text)).body_text == "Lanterns return."


def test_two_dashes_in_the_middle_are_copy() -> None:
    text = "Lanterns return.\r\n\r\n--\r\n\r\nFerries sail."

    assert article(mail(text)).body_text == "Lanterns return.\n\n--\n\nFerries sail."


# --- parts that nothing parts --------------------------------------------------------------


@every_row("kind", ['multipart/mixed; boundary="other"', "multipart/mixed"])
def test_parts_are_found_where_the_boundary_is_not_the_one_that_is_said(kind: str) -> None:
    inside = b"A program wrote this.\r\n--edge\r\n" + part("Lanterns return.") + b"--edge--\r\n"

    assert article(mail(inside, kind)).body_text == "Lanterns return."


def test_a_mail_without_the_parts_that_it_says_it_has_is_read_and_holds() -> None:
    wire = mail("Lanterns return.", "multipart/mixed; boundary=edge")
    found = article(wire)

    assert (found.headline, found.body_text) == ("Lanterns return", "Lanterns return.")
    assert WORDS_LOST in found.signals


def test_a_kill_without_the_parts_that_it_says_it_has_kills() -> None:
    (item,) = reading(
        mail("Words.", "multipart/mixed", {"Subject": "KILL: Lanterns", "In-Reply-To": "<a@b.c>"})
    ).items

    assert [each.target for each in item.takedowns] == ["mid:a@b.c"]
