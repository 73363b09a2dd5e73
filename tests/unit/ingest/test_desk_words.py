"""Contacts, notes and initials in more words of our own that are in no text for readers."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2
from tests.unit.ingest.mails import mail
from tests.unit.ingest.text_wires import iptc
from wiredesk_ingest.for_desks.closing_lines import is_closing

COPY = "The lanterns came back."


@every_row(
    "line",
    [
        "For interviews, contact Ida Quill, tel. 020 555 0199",
        "To arrange an interview call Ida Quill on 020 555 0199",
        "Journalists can reach Ida Quill at 020 555 0199.",
        "Media organisations can contact the keeper of the lamps for more on:",
        "News desk: 020 555 0199",
        "Newsroom: desk0199@quill.example",
        "For queries: desk0199@quill.example",
        "Queries to the Harbourton desk on 020 555 0199",
        "WhatsApp: +44 20 555 0199",
        "Background for editors: Ida asked not to be named. 0199.",
        "Planning note: we file at 0199 GMT.",
        "Ansprechpartnerin f\u00fcr Medien: Ida Quill, 030 555 0199",
        "F\u00fcr R\u00fcckfragen steht Ida Quill unter 030 555 0199 bereit.",
        "F\u00fcr die Redaktion: R\u00fcckruf 030 555 0199.",
        "Pour tout renseignement: Ida Quill, 01 55 50 0199",
        "Relations presse : 01 55 50 0199",
        "NB aux r\u00e9dactions: rappel au 01 55 50 0199.",
        "Gabinete de prensa: 91 555 0199",
        "Addetto stampa: Ida Quill, 06 555 0199",
        "Mais informa\u00e7\u00f5es: Ida Quill, 21 555 0199",
        "Телефон для прессы: +7 495 555 0199",
        "Noot voor de redactie (niet voor publicatie): bel 020 555 0199",
        "Voor meer informatie: Ida Quill, 020 555 0199",
        "F\u00f6r mer information: Ida Quill, 08-555 0199",
        "Til vaktsjef: ring 55 50 0199.",
        "Edit\u00f6r\u00fcn dikkatine: 0212 555 0199.",
        "Bas\u0131n dan\u0131\u015fman\u0131: Ida Quill, 0212 555 0199",
        "للتواصل مع الإعلام: إيدا 5550199",
        "إلى السادة المحررين: 5550199",
        "المكتب الإعلامي: 5550199",
        "روابط عمومی: 0215550199",
        "توضیح برای سردبیران: 0199",
    ],
)
def test_what_is_for_desks_is_in_no_text(line: str) -> None:
    for wire in (
        g2(f"<p>{COPY}</p><p>All sang.</p><p>{line}</p>"),
        mail(f"{COPY}\n\nAll sang.\n\n{line}\n"),
        iptc("Lanterns return =", f"{COPY}\n\nAll sang.\n\n{line}"),
    ):
        found = article(wire)

        assert "0199" not in found.body_html
        assert found.body_text == f"{COPY}\n\nAll sang."


@every_row("title", ["--- Internal note ---", "The following is not for publication:"])
def test_nothing_below_such_a_title_is_for_readers(title: str) -> None:
    found = article(g2(f"<p>{COPY}</p><p>{title}</p><p>Ida, 020 555 0199</p>"))

    assert found.body_text == COPY


@every_row(
    "line",
    [
        "For interviews the mayor had no time.",
        "Journalists can reach the isle by boat only.",
        "Media can reach three harbours: Haven, Quill and Reed.",
        "Newsroom: a play in three acts opens on Friday.",
        "Queries about the fare went unanswered.",
        "Telegram: 900 000 000 users",
        "\u0130leti\u015fim: kopuk, diyor k\u00f6yl\u00fcler.",
        "Kontakt: det \u00e4r vad de unga saknar, s\u00e4ger l\u00e4raren.",
        "Contact : le film revient en salles vendredi.",
        "روابط عمومی وزارتخانه گفت که آماری ندارد.",
        "Background: the ferry was built in 1931.",
    ],
)
def test_a_sentence_that_begins_alike_is_copy(line: str) -> None:
    for wire in (
        g2(f"<p>{COPY}</p><p>{line}</p><p>All sang.</p>"),
        mail(f"{COPY}\n\n{line}\n\nLit."),
    ):
        assert line in article(wire).body_text


@every_row(
    "line",
    [
        *(
            "(IDQ/AB)",
            "(\u0130DQ-AB-Y)",
            "خبرنگار: ۳۰۱۹۹ - دبیر: ۲۰۲۲",
            "(Idq/Quillmark)",
            "(ANSA).",
        ),
        *("(Foto) (Vídeo)", "(C/FOTO)", "(com vídeo e áudio)", "(Photo+Vidéo)"),
        *("/IDQ/QM/", "/IDQ/", "(责编：李伟)", "责任编辑：李伟、王芳"),
        *("(qmk / iq)", "X9Q-IQ", "QMX-IQ"),
        *("ISSN 1234 - 567X", "WAM/Ida Quill/Quay mark", "-- BERNAMA", "IDQ/QM/BT"),
    ],
)
def test_more_initials_and_codes_close_a_text(line: str) -> None:
    assert is_closing(line)


@every_row(
    "line", ["(Ida/Quill sang)", "ISSN", "UN/Harbourton", "(the pier).", "Foto", "(a photo)"]
)
def test_other_words_in_brackets_and_between_strokes_close_none(line: str) -> None:
    assert not is_closing(line)
