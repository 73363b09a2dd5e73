"""A mail is known by its fields; what a person or a system says in them is understood."""

from tests.rows import every_row
from tests.unit.ingest.builders import (
    article,
    g2,
    is_kept_off,
    kills,
    ninjs,
    notes,
    reading,
    refusal,
)
from tests.unit.ingest.mails import MID, encoded, mail, multipart, part
from wiredesk_ingest.draft import ADVISORY
from wiredesk_ingest.formats.mail.format import is_mail

OTHER = "<first.1@quillmark.example>"
ARABIC = "عادت المنارات إلى الميناء القديم بعد ليلة طويلة"
OTHER_MID = "mid:first.1@quillmark.example"


def subject(said: str, **fields: str) -> bytes:
    named = {name.replace("_", "-"): value for name, value in fields.items()}
    return mail(fields={"Subject": said, **named})


# --- recognised ----------------------------------------------------------------------------


@every_row("before", [b"", b"   \r\n", b"\xef\xbb\xbf", b"From ada@quillmark.example Fri Nov 20\n"])
def test_a_mail_is_known_by_its_first_fields(before: bytes) -> None:
    found = reading(before + mail())

    assert (found.format, found.refusals) == ("email", [])
    assert found.items[0].article.uri == MID


@every_row(
    "text",
    [
        b"From: the desk\nTo: all\nDate: Monday\nSubject: Lunch\n\nIt is late.",
        b"Note: this is no mail.\nFrom: a@b.example\n\nText.",
        b"From: a@b.example\nSubject: x\nNo field at all\n\nText.",
        b"\x01aaa123 4 pol 7 xyz\r\n\x02Lanterns return\r\n\x03",
        b"",
        g2(),
        ninjs(),
    ],
)
def test_other_text_is_no_mail(text: bytes) -> None:
    assert not is_mail(text)


# --- who and when --------------------------------------------------------------------------


def test_the_fields_of_a_mail_are_those_of_the_article() -> None:
    found = article(mail(fields={"Keywords": "sea, light, sea", "Content-Language": "en"}))

    assert (found.uri, found.headline) == (MID, "Lanterns return")
    assert found.versioncreated.isoformat() == "2026-11-20T12:00:00+03:00"
    assert (found.byline, found.source) == ("Ada Harbour", "quillmark.example")
    assert (found.keywords, found.language) == (("sea", "light"), "en")
    assert (found.body_text, found.wire.charset) == ("The lanterns came back.", "utf-8")


def test_a_message_id_is_written_as_its_address_must_be() -> None:
    assert article(mail(fields={"Message-ID": "<a/b%c=d@x.example>"})).uri == (
        "mid:a%2Fb%25c=d@x.example"
    )


def test_a_mail_without_message_id_sent_again_is_the_same_article() -> None:
    without = mail(fields={"Message-ID": ""})
    again = mail("The lanterns are back.", fields={"Message-ID": ""})
    other = mail(fields={"Message-ID": "", "Subject": "Ferries stop"})

    assert article(without).uri == article(again).uri != article(other).uri


def test_a_mail_that_says_neither_message_id_nor_date_has_no_identity() -> None:
    assert refusal(mail(fields={"Message-ID": "", "Date": ""}))[0] == "no_uri"


@every_row(
    ("sender", "byline"),
    [
        ("ada@quillmark.example", ""),
        ('"ada@quillmark.example" <ada@quillmark.example>', ""),
        (encoded("Âdâ Liman") + " <ada@quillmark.example>", "Âdâ Liman"),
    ],
)
def test_the_byline_is_the_name_that_the_sender_shows(sender: str, byline: str) -> None:
    assert article(mail(fields={"From": sender})).byline == byline


@every_row(
    ("subject", "headline"),
    [
        ("Quillmark Press: Lanterns return to Harbourton", "Lanterns return to Harbourton"),
        ("Re: QUILLMARK PRESS | Lanterns return at night", "Lanterns return at night"),
        ("Quillmark Press - Lanterns return to Harbourton", "Lanterns return to Harbourton"),
        ("Quillmark Press prints lanterns for Harbourton", ""),
        ("Quillmark Press: closed", ""),
        ("Quillmark: lanterns return to Harbourton", ""),
    ],
)
def test_the_name_of_who_sends_it_before_a_subject_is_none_of_the_headline(
    subject: str, headline: str
) -> None:
    sent = mail(fields={"From": "Quillmark Press <a@quillmark.example>", "Subject": subject})

    assert article(sent).headline == (headline or subject)


def test_an_order_behind_the_name_of_who_sends_it_is_obeyed() -> None:
    name = {"From": "Quillmark Press <a@quillmark.example>"}
    until = "Quillmark Press: Embargoed until 1 December 2036, 10:00 GMT: Lanterns return at night"

    assert article(mail(fields={**name, "Subject": until})).embargo_text is not None
    killed = reading(mail(fields={**name, "Subject": "Quillmark Press: KILL: Lanterns return"}))
    assert killed.refusals or all(is_kept_off(each.article) for each in killed.items)


def test_the_source_is_the_list_where_there_is_one() -> None:
    assert article(mail(fields={"List-Id": "Sea News <sea.quillmark.example>"})).source == (
        "Sea News"
    )


# --- subject -------------------------------------------------------------------------------


@every_row(
    ("said", "headline"),
    [
        (encoded(ARABIC), ARABIC),
        ("=?utf-8?b?2LnYp9iv2A==?= =?utf-8?b?qiDYp9mE?=", "عادت ال"),  # a letter in two words
        (encoded("Маяки вернулись", "koi8-r"), "Маяки вернулись"),
        ("Re: Fwd: [sea-list] Lanterns return", "Lanterns return"),
        ("PRESS RELEASE: Lanterns return", "Lanterns return"),
        ("بيان صحفي: عادت الفوانيس", "عادت الفوانيس"),
        ("Press release rules change", "Press release rules change"),
        ("AW: WG: Lanterns: a return", "Lanterns: a return"),
        ("Işıklar döndü", "Işıklar döndü"),
        ("=?utf-8?b?broken", "=?utf-8?b?broken"),
        ("Reports: lanterns return", "Reports: lanterns return"),
    ],
)  # fmt: skip
def test_a_subject_becomes_the_headline(said: str, headline: str) -> None:
    assert article(subject(said)).headline == headline


@every_row(
    ("said", "headline", "signal"),
    [
        ("CORRECTION: Lanterns return", "Lanterns return", "sig:correction"),
        ("[Sea] Corrected - Lanterns return", "Lanterns return", "sig:correction"),
        ("UPDATE: Lanterns return", "Lanterns return", "sig:update"),
        ("MEDIA ADVISORY: Lanterns tour", "Lanterns tour", ADVISORY),
        ("Not for publication: Lanterns", "Lanterns", ADVISORY),
    ],
)
def test_a_subject_says_what_it_is_to_the_desk(said: str, headline: str, signal: str) -> None:
    found = article(subject(said))

    assert (found.headline, found.signals) == (headline, (signal,))


def test_a_correction_says_what_it_corrects() -> None:
    assert article(subject("Correction: Lanterns", In_Reply_To=OTHER)).evolvedfrom == OTHER_MID


@every_row(
    "said",
    [
        "Kill Bill returns",
        "Killing frost ahead",
        "Corrections officer retires",
        "Update on ferries",
    ],
)
def test_an_ordinary_subject_says_nothing_to_the_desk(said: str) -> None:
    found = article(subject(said))

    assert (found.headline, found.signals) == (said, ())


@every_row(
    ("said", "text"),
    [
        ("EMBARGOED UNTIL 10:00 GMT 3 MARCH: Lanterns", "EMBARGOED UNTIL 10:00 GMT 3 MARCH"),
        ("Strictly embargoed - Lanterns", "Strictly embargoed"),
    ],
)
def test_an_embargo_that_nobody_can_compute_holds(said: str, text: str) -> None:
    found = article(subject(said))

    assert (found.embargoed, found.embargo_text) == (None, text)
    assert found.headline == "Lanterns"


def test_an_embargo_in_the_first_lines_counts() -> None:
    found = article(mail("EMBARGO: 2026-11-21T10:00:00+03:00\r\n\r\nThe lanterns came back."))

    assert found.embargo_text is not None


def test_an_embargo_with_a_time_ends_then() -> None:
    found = article(subject("Embargoed until 2026-11-21T10:00:00Z: Lanterns"))

    assert found.embargoed is not None
    assert found.embargoed.isoformat() == "2026-11-21T10:00:00+00:00"


def test_an_embargo_said_in_words_with_year_and_zone_ends_then() -> None:
    found = article(subject("EMBARGOED until 21 November 2026 10:00 GMT: Lanterns"))

    assert found.embargoed is not None
    assert found.embargoed.isoformat() == "2026-11-21T10:00:00+00:00"


# --- kills ---------------------------------------------------------------------------------


@every_row(
    "said",
    [
        "KILL: Lanterns return",
        "MANDATORY KILL Lanterns return",
        "KILL Lanterns return",
        "[KILL] Lanterns return",
        "Re: Kill: Lanterns return",
        "WITHDRAWN: Lanterns return",
        "Retraction - Lanterns return",
        encoded("KILL: عادت المنارات"),
    ],
)
def test_a_kill_takes_down_what_it_answers(said: str) -> None:
    assert kills(subject(said, In_Reply_To=OTHER)) == [(OTHER_MID, "killed_by_reference")]


def test_a_kill_takes_down_the_last_of_its_references_where_it_answers_nothing() -> None:
    wire = subject("KILL: Lanterns", References=f"<thread@quillmark.example> {OTHER}")

    assert kills(wire) == [(OTHER_MID, "killed_by_reference")]


def test_a_kill_in_the_first_lines_counts() -> None:
    wire = mail("MANDATORY KILL\r\n\r\nLanterns return", fields={"In-Reply-To": OTHER})

    assert kills(wire) == [(OTHER_MID, "killed_by_reference")]


def test_a_kill_that_answers_nothing_alarms() -> None:
    assert refusal(subject("KILL: Lanterns"))[0] == "kill_without_target"


def test_a_kill_is_itself_nothing_for_readers() -> None:
    (item,) = reading(subject("KILL: Lanterns", In_Reply_To=OTHER)).items

    assert ADVISORY in item.article.signals


def test_an_answer_takes_nothing_down() -> None:
    assert kills(subject("Re: Lanterns", In_Reply_To=OTHER)) == []


# --- what is no article --------------------------------------------------------------------


@every_row(
    "wire",
    [
        mail(kind="multipart/report; boundary=edge"),
        mail(fields={"Return-Path": "<>"}),
        mail(fields={"Auto-Submitted": "auto-replied (vacation)"}),
        mail(fields={"X-Autoreply": "yes"}),
        subject("Out of office: Lanterns"),
        subject("Re: Automatic reply: Lanterns"),
        multipart("alternative", part("Come."), part("BEGIN:VCALENDAR", "text/calendar")),
        mail("x", "application/pkcs7-mime"),
        mail(" \r\n", fields={"Subject": ""}),
        multipart("mixed", part(b"%PDF-1.7", "application/pdf", file="lanterns.pdf")),
    ],
)
def test_what_nobody_wrote_as_an_article_is_refused(wire: bytes) -> None:
    (refused,) = reading(wire).refusals

    assert refused.code == "not_an_article"
    assert refused.detail


def test_a_mail_that_a_program_sends_may_be_an_article() -> None:
    assert article(mail(fields={"Auto-Submitted": "auto-generated"})).headline


def test_a_subject_alone_is_a_flash() -> None:
    found = article(mail("", fields={"Subject": "Lanterns out"}))

    assert (found.headline, found.body_text) == ("Lanterns out", "")


def test_an_attachment_that_is_no_wire_is_named() -> None:
    wire = multipart("mixed", part("Lanterns."), part(b"\xff\xd8", "image/jpeg", file="sea.jpg"))

    assert notes(wire) == ("email: sea.jpg (image/jpeg) came with it",)


@every_row(("more", "code"), [(10, ""), (200, "too_complex")])
def test_the_parameters_of_a_field_are_bounded(more: int, code: str) -> None:
    kind = "text/plain; charset=utf-8" + '; a="b"' * more
    found = reading(multipart("mixed", part("The lanterns came back.", kind)))

    assert [each.code for each in found.refusals] == [code] * bool(code)
    assert len(found.items) == (not code)
