"""What releases and mailings have around their copy by custom is no copy."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, notes
from tests.unit.ingest.mails import mail, multipart, part
from wiredesk.doubts import WORDS_ELSEWHERE

COPY = "The lanterns came back to the harbour.\n\nAll sang."
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
HTML = "text/html; charset=utf-8"


@every_row(
    "above",
    [
        "FOR IMMEDIATE RELEASE",
        "For immediate release: 20 November 2026",
        "FOR IMMEDIATE RELEASE\nNovember 20, 2026",
        "*** Zur sofortigen Veröffentlichung ***",
        "Para difusión inmediata",
        "للنشر الفوري",
        "View this email in your browser",
        "View this email in your browser: https://quillmark.example/v/1",
        "PRESS RELEASE",
        "Press Release, 20 November 2026",
        "PRESS RELEASE\nFOR IMMEDIATE RELEASE",
        "بيان صحفي",
        "BASIN BÜLTENİ",
        "Having trouble reading this? View online",
        "Newsletter im Browser ansehen",
    ],
)
def test_a_line_of_custom_above_the_copy_is_left_out(above: str) -> None:
    found = article(mail(f"{above}\n\n{COPY}"))

    assert found.body_text == COPY
    assert found.ednote == ""


@every_row(
    "line",
    [
        "For immediate release of the hostages the town prayed.",
        "FOR IMMEDIATE RELEASE 20 lanterns were bought.",
        "Read it in the morning.",
        "Press release after press release came that morning.",
        "View online sales as they were.",
    ],
)
def test_a_sentence_that_begins_alike_is_copy(line: str) -> None:
    assert article(mail(f"{line}\n\n{COPY}")).body_text == f"{line}\n\n{COPY}"


def test_such_a_line_further_down_is_copy() -> None:
    assert article(mail(f"{COPY}\n\nFor immediate release")).body_text.endswith("release")


@every_row("end", ["###", "# # #", "- ENDS -", "-30-"])
def test_the_mark_of_its_end_is_no_copy(end: str) -> None:
    found = article(mail(f"{COPY}\n\n{end}\n\nMedia contact: Ida Quill, +44 20 7946 0000\n"))

    assert found.body_text == COPY
    assert "<h3>" not in found.body_html


@every_row("line", ["Sent from my iPhone", "Get Outlook for iOS", "Von meinem iPhone gesendet"])
def test_what_a_telephone_signs_with_is_no_copy(line: str) -> None:
    assert article(mail(f"{COPY}\n\n{line}\n")).body_text == COPY
    assert line in article(mail(f"{line}\n\n{COPY * 20}")).body_text


def test_a_telephones_line_above_a_forwarded_mail_is_no_copy() -> None:
    head = "Begin forwarded message:\n\nFrom: Ida <i@quill.example>\nSubject: Lamps\n"
    wire = mail(f"Sent from my iPhone\n\n{head}\n{COPY}\n")

    assert article(wire).body_text == COPY
    assert "email: 4 words left out (signature)" in notes(wire)


def test_an_end_of_line_in_the_middle_of_a_quoted_sign_parts_nothing() -> None:
    encoded = b"The lanterns came back =E2=80=\r\n=94 and a=\r\nll sang =3=\r\nD twice."
    wire = mail(encoded, fields={"Content-Transfer-Encoding": "quoted-printable"})

    assert article(wire).body_text == "The lanterns came back \u2014 and all sang = twice."


# --- tables that only set where things stand -----------------------------------------------


def test_a_table_of_one_column_is_no_table() -> None:
    rows = "<tr><td><h1>Lamps</h1><p>One.</p></td></tr><tr><td>Two.</td></tr>"

    assert article(mail(f"<table>{rows}</table>", HTML)).body_html == (
        "<h2>Lamps</h2><p>One.</p><p>Two.</p>"
    )


def test_a_table_for_presentation_is_none_and_one_of_data_in_it_is() -> None:
    data = "<table><tr><th>Pier</th><td>2</td></tr></table>"
    html = f'<table role="presentation"><tr><td>One.</td><td>{data}</td></tr></table>'

    assert article(mail(html, HTML)).body_html == (
        "<p>One.</p><table><tbody><tr><th>Pier</th><td>2</td></tr></tbody></table>"
    )


# --- words that stand in a file ------------------------------------------------------------


@every_row("kind", [DOCX, "application/pdf", "application/msword"])
def test_a_letter_around_a_document_that_nobody_reads_holds(kind: str) -> None:
    wire = multipart("mixed", part("Our release is attached."), part(b"PK\3\4", kind, file="r.doc"))

    assert WORDS_ELSEWHERE in article(wire).signals
    assert "email: its words may stand in r.doc, so it holds" in notes(wire)


def test_a_story_with_a_document_or_a_letter_with_a_picture_is_free() -> None:
    story = multipart("mixed", part(COPY * 9), part(b"PK\3\4", DOCX, file="r.docx"))
    letter = multipart("mixed", part(COPY), part(b"\xff\xd8", "image/jpeg", file="r.jpg"))

    assert WORDS_ELSEWHERE not in article(story).signals
    assert WORDS_ELSEWHERE not in article(letter).signals


@every_row(
    ("note", "holds"),
    [
        ("EMBARGOED UNTIL 1 JANUARY 2031 06:00 GMT", True),
        ("Dear desks,\r\n\r\nEmbargo: 30 November 2030, 06:00 GMT\r\n", True),
        ("SPERRFRIST: Montag, 6 Uhr - für Zürich".encode("cp1252"), True),
        ("Oil embargo on the isles until May, minister says", False),
        (f"{COPY}\n{COPY}\nEmbargo: 30 November 2030, 06:00 GMT", False),
    ],
)
def test_how_a_text_in_a_file_begins_is_obeyed(note: str | bytes, holds: bool) -> None:  # noqa: FBT001
    text = part(note, "text/plain; charset=iso-8859-1", file="NOTE.txt")
    found = article(multipart("mixed", part(COPY), text))

    assert (found.embargo_text is not None, found.body_text) == (holds, COPY)
