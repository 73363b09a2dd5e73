"""Lines that are not for readers are in no body, whatever format they came in."""

from collections.abc import Callable
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import ap, article, atom, g2, json_feed, kills, ninjs, notes, rss
from tests.unit.ingest.mails import mail
from tests.unit.ingest.text_wires import iptc
from tests.unit.ingest.xml_wires import component, item, lines, newsml_1, nitf, text_content
from wiredesk_ingest.for_desks.closing_lines import is_closing, is_initials, names_nobody
from wiredesk_ingest.for_desks.desk_lines import is_note
from wiredesk_ingest.signs.urgent import looks_urgent

COPY: Final = "<p>The lanterns came back.</p>"
NOTE: Final = "EDITORS' NOTE: Pictures follow."
FORMATS: Final[dict[str, Callable[[str], bytes]]] = {
    "newsml-g2": g2,
    "newsml-1.2": lambda body: newsml_1(item(component(lines() + text_content(body)))),
    "nitf": nitf,
    "ninjs": lambda body: ninjs(body_html=body),
    "rss": lambda body: rss(
        f"<guid>urn:q:1</guid><title>T</title><description><![CDATA[{body}]]></description>"
    ),
    "atom": lambda body: atom(
        "<id>urn:q:1</id><title>T</title><updated>2026-11-20T12:00:00Z</updated>"
        f"<content type='html'><![CDATA[{body}]]></content>"
    ),
    "jsonfeed": lambda body: json_feed({"id": "urn:q:1", "title": "T", "content_html": body}),
    "ap-media": lambda body: ap(body_html=body),
    "email": lambda body: mail(body, kind="text/html"),
}


@every_row("name", FORMATS)
def test_a_note_to_editors_goes_from_the_body_to_the_note(name: str) -> None:
    found = article(FORMATS[name](f"{COPY}<p>{NOTE}</p><p>All sang.</p>"))

    assert found.body_text == "The lanterns came back.\n\nAll sang."
    assert "Pictures" not in found.body_html
    assert found.ednote == NOTE
    assert "wd:words_lost" not in found.signals
    assert "body: 4 words not for readers left out" in found.trail[0].notes


@every_row("name", FORMATS)
@every_row(
    "line",
    ["Keywords: HARBOUR FERRY/ (UPDATE 2)", "KEYWORD: QUILLSHIRE", "INDUSTRY KEYWORD: BOATS"],
)
def test_key_words_in_capitals_are_no_copy(name: str, line: str) -> None:
    found = article(FORMATS[name](f"{COPY}<p>All sang.</p><p>{line}</p>"))

    assert found.body_text == "The lanterns came back.\n\nAll sang."
    assert found.ednote == ""


def test_key_words_of_a_sentence_are_copy() -> None:
    for line in ("Keywords: how the harbour is found.", "Key words matter: ALL SANG OF THEM"):
        assert line in article(g2(f"{COPY}<p>{line}</p>")).body_text


@every_row(
    "line",
    [
        "Editors: Pictures follow.",
        "EDS: Pictures follow.",
        "Eds -- Pictures follow.",
        "ATTENTION EDITORS - Pictures follow.",
        "Note to editors: Pictures follow.",
        "(Note to the editors: Pictures follow.)",
        "Notes to editors",
        "NOTES FOR EDITORS Pictures follow.",
        "Editors\u2019 note: Pictures follow.",
        "Advisory to editors: Pictures follow.",
        "Achtung Redaktionen: Bilder folgen.",
        "Hinweis an die Redaktionen: Bilder folgen.",
        "KORREKTUR-HINWEIS: Im Titel steht jetzt der Hafen.",
        "(Korrekturhinweis: Der Name des Hafens.)",
        "Berichtigung: Im 2. Absatz steht jetzt der Hafen.",
        "BERICHTIGUNG - Es muss richtig hei\u00dfen: zehn Laternen.",
        "ایڈیٹر نوٹ: تصویر آ رہی ہے۔",
        "ایڈیٹرز کے لیے نوٹ: تصویر آ رہی ہے۔",
        "Attention r\u00e9dactions: photos suivent.",
        "NOTA A LOS EDITORES: siguen fotos.",
        "Nota \u00e0 reda\u00e7\u00e3o: seguem fotos.",
        "Noot voor de redactie: foto's volgen.",
        "Til redaksjonen: bilder f\u00f8lger.",
        "Til redaktionen: billeder f\u00f8lger.",
        "Till redaktionerna: bilder f\u00f6ljer.",
        "Tiedoksi toimituksille: kuvia tulossa.",
        "Uwaga redakcje: zdj\u0119cia wkr\u00f3tce.",
        "Вниманию редакций: фото следуют.",
        "Edit\u00f6rlere not: foto\u011fraflar geliyor.",
        "\u0645\u0644\u0627\u062d\u0638\u0629 \u0644\u0644\u0645\u062d\u0631\u0631\u064a\u0646: 1",
        "The release is below. Ask Lou, 555-0100 (not for publication).",
        "Fotos: Lou, 555-0100 [nicht zur Ver\u00f6ffentlichung]",
    ],
)
def test_a_line_that_says_so_is_for_editors(line: str) -> None:
    assert is_note(line)
    assert line not in article(g2(f"<p>{line}</p>{COPY}<p>{line}</p>")).body_text


@every_row(
    "line",
    [
        "Editors at the Quillmark said so.",
        "Editor's note: This story was mended.",
        "EDITOR'S NOTE - Ida Quill was there.",
        "Notes to editors of the world have never been so long.",
        "Editorship: a life.",
        "The attention editors pay is small.",
        "Edson: a town.",
        "Berichtigung: Der Hafen hat zehn Laternen.",
        "Berichtigungen im 2. Absatz eines Vertrags sind selten.",
        "The keeper marked a list (not for publication) and went.",
    ],
)
def test_a_line_about_editors_is_copy(line: str) -> None:
    assert not is_note(line)


def test_what_stands_under_notes_to_editors_is_for_them_up_to_the_next_heading() -> None:
    body = (
        f"{COPY}<h2>Notes to editors</h2><p>Ida will talk.</p><ul><li>At noon.</li></ul>"
        "<h2>Background</h2><p>Lanterns are old.</p>"
    )

    found = article(g2(body))

    assert found.body_text == "The lanterns came back.\n\nBackground\n\nLanterns are old."
    assert found.ednote == "Ida will talk.\nAt noon."
    assert "<ul>" not in found.body_html


@every_row(
    "title",
    [
        "Media contacts",
        "Yhteyshenkil\u00f6t",
        "Kontaktpersoner",
        "Kontakter",
        "\u0130leti\u015fim:",
    ],
)
def test_contacts_under_their_heading_are_in_no_field(title: str) -> None:
    found = article(g2(f"{COPY}<h3>{title}</h3><p>Ida, 555 0100</p><h3>Lamps</h3><p>Old.</p>"))

    assert "0100" not in found.model_dump_json()
    assert found.body_text == "The lanterns came back.\n\nLamps\n\nOld."


def test_nothing_is_for_readers_behind_a_line_that_says_so() -> None:
    end = "<p>The following information is not intended for publication</p><p>Ida, 555 0100</p>"

    assert article(nitf(COPY + end)).body_text == "The lanterns came back."


def test_a_title_above_all_copy_does_not_take_the_whole_text() -> None:
    found = article(g2(f"<h2>Notes to editors</h2>{COPY}"))

    assert found.body_text == "The lanterns came back."


def test_a_text_of_nothing_but_a_note_is_an_advisory() -> None:
    assert "wd:advisory" in article(g2("<p>Editors: All is quiet.</p>")).signals


def test_a_note_in_the_text_is_obeyed() -> None:
    found = article(g2(f"{COPY}<p>Editors: embargoed until the lamps are lit.</p>"))

    assert found.embargo_text == "Editors: embargoed until the lamps are lit."


def test_a_kill_in_a_note_in_the_text_takes_the_fast_lane() -> None:
    wire = g2("<p>ATTENTION EDITORS - Please kill <b>this</b>&#32;story.</p>", version="2")

    assert [target for target, _ in kills(wire)]
    assert looks_urgent(wire)


def test_a_mail_says_a_note_in_one_line_with_its_text() -> None:
    text = "Notes to editors: pictures follow.\r\n\r\nThe lanterns came back.\r\n\r\nAll sang.\r\n"

    found = article(mail(text))

    assert found.body_text == "The lanterns came back.\n\nAll sang."
    assert found.ednote == "Notes to editors: pictures follow."


def test_a_headline_and_a_caption_keep_their_words() -> None:
    figure = "<figure><img src='https://q.example/1.jpg'/><figcaption>Editors: a play</figcaption>"
    title = "<guid>urn:q:1</guid><title>Editors: &lt;b&gt;a play&lt;/b&gt;</title>"

    found = article(rss(f"{title}<description><![CDATA[{COPY}{figure}</figure>]]></description>"))

    assert found.headline == "Editors: a play"
    assert found.pictures[0].caption == "Editors: a play"


@every_row(
    "line",
    [
        *("ends", "Ends", "END", "- ends -", "ENDS iq/qm", "30", "nnnn"),
        *("iq/qm", "str-iq/ab/cde", "iq/ab*cd", "\u0628\u0648\u0631/\u0643\u0627\u0645"),
        "\u0641\u0641\u0641/\u062d \u0633/\u0643\u0627\u0645",
        "\u0633\u0628-\u0644\u0627\u0644/\u0646\u0648\u0631-\u0643\u0628\u062c-\u0648\u062f/\u0633\u0627\u0645",
        *("iq-qm-ab/cde-fg/hi", "IQM/ABC/", "IQ // QM", "IQ/AB//QM"),
        *("./.IQM", "././.IQM", "./. QM"),
        *("م ن / أ ح", "(م ن/أ ح)", "م.ن/أ.ح", "ا پ پ / م ن"),
        *("(النهاية) م ن / أ ح", "// انتهى // ت م", "انتهای پیام/۱۲۳", "انتهای پیام", "۴۲۳۱"),
        *("(Sürecek)", "(Bitti)", "وام/مينا مثال/م.ن", "وام/ مينا مثال"),
        *("ـــ", "ــ ـ", "م ن", "أ.ح.م"),
        *("(واس)", "/العمانية /", "--(بترا)--", "ایسنا"),
        *(
            "EFE",
            "AFP",
            "AAP RTV ar",
            "AAP iq/qm/ab",
            "dpa iq ab",
            "==Kyodo",
            "Lusa/Fim",
            "Enditem",
        ),
    ],
)
def test_a_last_paragraph_that_only_closes_the_text_is_no_copy(line: str) -> None:
    assert is_closing(line)
    found = article(nitf(f"{COPY}<p>{line}</p><p/>"))

    assert found.body_text == "The lanterns came back."
    assert found.body_html == COPY


@every_row(
    "line",
    [
        *("***", "All ends well", "AFP said so", "24/7", "A/B", "A / B", "IQM/ABC", "!"),
        *("انتهى الاجتماع", "انتهای پیام نخست روشن بود", "مطار بيروت", "واس قالت"),
    ],
)
def test_a_last_paragraph_that_says_something_is_copy(line: str) -> None:
    assert article(nitf(f"{COPY}<p>{line}</p>")).body_text.endswith(line)


def test_a_text_of_one_paragraph_keeps_it() -> None:
    assert article(nitf("<p>Ends</p>")).body_text == "Ends"


@every_row("said", ["iq/qm", "iq", "iqm", "iqö"])
def test_initials_are_no_byline(said: str) -> None:
    wire = nitf(body_head=f"<hedline><hl1>T</hl1></hedline><byline>{said}</byline>")

    assert article(wire).byline == ""
    assert "byline: initials, which are not for readers" in notes(wire)


@every_row(
    "name", ["Ida Quill", "AFP/EFE", "ida quill", "Ida Quill/Ada Wick", "Ida", "dpa", "me", "آیدا"]
)
def test_a_name_is_no_initials(name: str) -> None:
    assert not names_nobody(name)
    assert not is_initials(name)


def test_a_text_wire_has_the_same_notes() -> None:
    found = article(
        iptc(copy="The lanterns came back.\n\nEDITORS' NOTE: Pictures follow.\n\nAll sang.")
    )

    assert found.ednote == NOTE
    assert "Pictures" not in found.body_text


@every_row(
    "greeting",
    [
        *("Dear editor,", "Dear all,", "Sehr geehrte Damen und Herren,", "Madame, Monsieur,"),
        *("Estimados colegas:", "Gentile redazione,", "Prezados editores,", "Beste redactie,"),
        *("Kære redaktion,", "Hei,", "Уважаемые коллеги!", "Sayın editör,", "السادة المحررين،"),
        *("همکاران گرامی،", "محترم ایڈیٹر،"),
    ],
)
def test_a_letter_s_greeting_is_not_for_readers(greeting: str) -> None:
    for wire in (g2(f"<p>{greeting}</p><p>All sang.</p>"), mail(f"{greeting}\n\nAll sang.\n")):
        assert article(wire).body_text == "All sang."


@every_row(
    "line", ["Dear Ida,", "Hello Harbourton", "Dear editor, the lanterns are out.", "Hei sann"]
)
def test_a_line_that_only_begins_as_a_greeting_is_copy(line: str) -> None:
    assert article(g2(f"<p>{line}</p><p>All sang.</p>")).body_text == f"{line}\n\nAll sang."


def test_a_greeting_below_copy_is_copy() -> None:
    assert article(g2("<p>He said:</p><p>Bonjour,</p>")).body_text == "He said:\n\nBonjour,"


RULED = "-----------\nEDITORS' NOTE: Pictures follow.\nAll of them.\n-----------"


def test_a_note_goes_with_the_lines_drawn_above_and_below_it() -> None:
    found = article(g2(f"<pre>{RULED}</pre><p>All sang.</p>"))

    assert found.body_text == "All sang."
    assert found.ednote == "EDITORS' NOTE: Pictures follow.\nAll of them."


def test_a_line_drawn_above_copy_stays() -> None:
    assert article(g2("<pre>-----------\nAll sang.</pre>")).body_text.startswith("-----------")
