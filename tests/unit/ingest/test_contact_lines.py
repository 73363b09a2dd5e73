"""Contacts and notes below a plain line, between line breaks, in cells: in no text for readers."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, ninjs, rss
from tests.unit.ingest.text_wires import anpa, iptc
from tests.unit.ingest.xml_wires import nitf
from wiredesk_ingest.for_desks.desk_lines import is_contact

COPY = "The lanterns came back."


@every_row(
    "line",
    [
        "Contact: Ida Quill",
        "CONTACTS: Ida Quill",
        "QMK contact: Ida Quill, +31 20 555",
        "Press contact: Ida Quill",
        "Media enquiries: Ida Quill",
        "Write to Ida Quill at ida@quillmark.example",
        "Bilgi için: Ida Quill, 0212 555 00 00",
        "Contact Ida Quill at ida@quillmark.example and follow @ida.",
        "To contact the reporter on this story: Ida Quill in Haven at ida@quillmark.example",
        "To contact the editor responsible for this story: ida@quillmark.example",
        "Contact the writer: ida@quillmark.example",
        "For comments and feedback: desk@quillmark.example",
        "For comments and feedback, contact: desk@quillmark.example",
        "Ida Quill can be reached at ida@quillmark.example",
        "Ida Quill writes about lamps. Email her at ida@quillmark.example.",
        "Ida Quill covers lamps and piers. ida@quillmark.example",
        "Reach him at ida@quillmark.example or on the pier.",
        "Ida Quill writes of the sea. Her e-mail address is ida@quillmark.example.",
        "Ida Quill is a staff writer. E-mail: ida@quillmark.example Other: @ida",
        "Kontakt zum Autor: ida@quillmark.example",
        "For more information: Ida Quill",
        "For further information, contact:",
        "For further information, questions, or investor inquiries, please contact Ida Quill",
        "Pour en savoir plus, veuillez communiquer avec :",
        "Pour en savoir plus, contactez Ida Quill",
        "For press enquiries call Ida Quill",
        "Tel: 0123 555",
        "E-mail: ida@quill.example",
        "R\u00fcckfragen an: Ida Quill",
        "Pressekontakt: Ida Quill",
        "Ihr Ansprechpartner: Ida Quill, Tel. 030 555",
        "Contact presse : Ida Quill",
        "Contacto de prensa: Ida Quill",
        "Ufficio stampa: Ida Quill",
        "\u0130leti\u015fim: Ida Quill",
        "Perscontact: Ida Quill",
        "Contactpersoon: Ida Quill",
        "Kontaktpersoner: Ida Quill",
        "Presskontakt: Ida Quill",
        "Presskontakter: Ida Quill",
        "Kontakter: Ida Quill",
        "Contactos de imprensa: Ida Quill",
        "Assessoria de imprensa: Ida Quill",
        "Kontakt dla prasy: Ida Quill",
        "Biuro prasowe: Ida Quill",
        "Lis\u00e4tietoja antaa: Ida Quill",
        "Yhteyshenkil\u00f6: Ida Quill",
        "Контакты для СМИ: Ида",
        "Пресс-центр: Ида, 555-12",
        "R\u00fcckfragen: die Pressestelle, Ida Quill.",
        "R\u00fcckfragen: Ida Quill, Leiterin des Hafens.",
        "Contact: the press office of Harbourton.",
        "Mobile: 0123 555",
        "Phone: 112",
        "Work:   +31 (0)20 555 0100",
        "After hours: 0123 555 100",
        "للاتصال: إيدا",
        "للمزيد: إيدا، هاتف 555 0100",
        "برای اطلاعات بیشتر: آیدا",
        "تماس: آیدا",
        "رابطہ: آئیڈا",
    ],
)
def test_a_line_of_a_contact_is_known_in_the_languages_of_wires(line: str) -> None:
    assert is_contact(line)
    assert article(ninjs(body_html=f"<p>{COPY}</p><p>{line}</p>")).body_text == COPY


@every_row(
    "line",
    [
        "Contact was lost with the ship",
        "Write to the keeper at Harbourton and she answers.",
        "The pier can be reached at low tide only.",
        "Questions? Call the Harbourton Lamp Office on 020 555 0199.",
        "Any questions? Call Harbourton City Hall on 020 555 0199.",
        "For comments, see below: the mayor answered none.",
        "First contact: a film returns",
        "Eye contact: why it matters",
        "Making contact with the islanders: a day on the quay",
        "For more information he had to wait",
        "Phone: a history of the wire",
        "Email: how a sign won the world",
        "NOTES from a small island",
        "Mobile: 5G arrives in Harbourton on Monday.",
        "Home: 3-1",
        "Work: 1984",
        "Office: 1200 desks, 300 rooms",
        "Phone: 2030 is the year of the lantern",
        "R\u00fcckfragen: Die Opposition will eine Antwort.",
        "Contact: The divers heard a knock at noon.",
        "Editor: \u201cI never saw the lanterns,\u201d she said.",
        "Пресс-служба: мэр зажёг фонари.",
        "Kontakten mellom havnene er brutt",
        "Pour en savoir plus sur les lanternes, lisez la suite.",
        "For further information and questions the mayor had no time.",
        "Kontakter mellom havnene er brutt",
        "It all ends in a sentence",
        "Hold them to a draw",
        "اتصال هاتفي بين الوزيرين",
        "للمزيد: اقرأ الخبر كاملا",
    ],
)
def test_a_line_about_contacts_is_copy(line: str) -> None:
    assert not is_contact(line)
    body = f"{COPY}\n\n{line}\n\nAll sang."
    for wire in (
        ninjs(body_html=f"<p>{COPY}</p><p>{line}</p><p>All sang.</p>"),
        ninjs(body_html=f"<p>{COPY}<br/>{line}<br/>All sang.</p>"),
        iptc(copy=body),
    ):
        assert line in article(wire).body_text
        assert article(wire).body_text.endswith("All sang.")


@every_row(
    "inside",
    [
        "<p>{copy}<br>Notes to editors:<br>Secret<br>Contact: Secret</p>",
        "<p>{copy}</p><p><b>Contact:</b><br>Secret</p>",
        "<p>{copy}</p><p>Contact: Ida<br>Secret lane</p>",
        "<p>{copy}</p><p>Notes to editors<br/>Secret</p><p>Secret</p>",
        "<div>{copy}<br><br>Notes to editors:<br><br>Secret<br></div>",
        "<p>{copy}</p><p>Press contact</p><p>Secret</p>",
        "<p>{copy}</p><table><tr><td>Media contact</td><td>Secret</td></tr></table>",
        "<p>{copy}</p><p>-- ENDS --</p><p><b>Contact:</b><br>Secret</p>",
        "<p>{copy}</p><p>للنشر الداخلي فقط Secret</p><p>Secret</p>",
        "<p>{copy}</p><p>For internal use only: Secret</p>",
    ],
)
def test_contacts_in_one_paragraph_or_a_cell_are_not_for_readers(inside: str) -> None:
    body = inside.format(copy=COPY)
    for wire in (
        ninjs(body_html=body),
        rss(f"<guid>urn:q:1</guid><title>T</title><description><![CDATA[{body}]]></description>"),
    ):
        found = article(wire)

        assert found.body_text == COPY
        assert "Secret" not in found.body_html
        assert "wd:words_lost" not in found.signals


def test_lines_around_a_note_keep_their_mark_up() -> None:
    body = f"<p><b>{COPY}</b><br>Editors: pictures follow.<br><br><i>All</i> sang.</p>"

    found = article(ninjs(body_html=body))

    assert found.body_text == f"{COPY}\nAll sang."
    assert found.body_html == f"<p><b>{COPY}</b><br><i>All</i> sang.</p>"
    assert found.ednote == "Editors: pictures follow."


def test_a_heading_ends_contacts_that_a_plain_line_began() -> None:
    body = f"<p>{COPY}</p><p>Contacts</p><p>Ida</p><h2>Background</h2><p>Lanterns are old.</p>"

    assert article(ninjs(body_html=body)).body_text.endswith("Background\n\nLanterns are old.")


@every_row(
    "below",
    [
        "Notes to editors\n\nSecret one.\n\nSecret two.",
        "Notes to editors:\nSecret one\n\nSecret two.\n\nEditorial contacts\nBy: Secret",
        "Contacts\nIda Secret\nPhone: Secret",
        "Editorial contacts\n\nReporting by: Ida Secret\n\nPhone: Secret",
        "ملاحظة للمحررين:\n\nSecret one.\n\nSecret two.",
        "قابل توجه سردبیران\n\nSecret one.",
        "Edit\u00f6rlere not:\n\nSecret one.",
        "Notas para los editores\n\nSecret one.",
        "QMK contact: Ida Secret",
        "Contact: Ida\n\nTel: 0123 Secret",
        "For further information, contact:\nIda Secret\nPhone: Secret",
    ],
)
def test_notes_and_contacts_below_a_plain_title_of_a_text_are_not_for_readers(below: str) -> None:
    for wire in (iptc(copy=f"{COPY}\n\n{below}"), anpa(copy=f"\t   {COPY}\n\n{below}")):
        assert article(wire).body_text == COPY


def test_contacts_go_on_from_copy_without_an_empty_line() -> None:
    found = article(iptc(copy=f"{COPY}\nPress contact: Ida Quill\nPhone: 555 0100"))

    assert found.body_text == COPY


def test_a_tagline_of_initials_is_no_copy_whatever_follows_it() -> None:
    end = "<tagline>iq/qm</tagline><bibliography>Quill, Lanterns, 1901.</bibliography>"

    assert article(nitf(f"<p>{COPY}</p>", end=end)).body_text == (
        f"{COPY}\n\nQuill, Lanterns, 1901."
    )
