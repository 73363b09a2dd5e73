"""Texts as German desks send them now: notes over several lines, and a notepad in Markdown."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, notes
from tests.unit.ingest.text_wires import iptc

COPY = "Harbourton (dpa) - Die Laternen sind am Donnerstag zurückgekehrt.\n"
PAD = (
    "\n# Notizblock\n\n## Berichtigung\n- der Meldung von gestern: Es waren\n  zwei Laternen\n"
    "- und eine Lampe\n\n## Redaktionelle Hinweise\n- Zu diesem Text finden Sie\n  Bilder\n\n"
    "## Internet\n- [Die Laternen\n  am Hafen](https://q.example/a)\n\n"
    "## Orte\n- [Molenkopf ](Am Kai 4, 12345\n  Harbourton)\n"
)


def test_a_note_in_brackets_may_take_several_lines_above_the_headline() -> None:
    head = (
        "(Berichtigung: In einer früheren Fassung hieß es, dass es drei\nLaternen waren.\n"
        "Richtig ist: zwei.)\n(KORR-Bericht)\nLaternen kehren zurück\nVon Ida Quill, dpa\n"
        "(Foto Archiv) ="
    )
    found = article(iptc(head, copy=COPY))

    assert (found.headline, found.byline) == ("Laternen kehren zurück", "Von Ida Quill, dpa")
    assert found.ednote.startswith("(Berichtigung: In einer früheren Fassung hieß es, dass")
    assert found.ednote.endswith("Richtig ist: zwei.)\n(KORR-Bericht)\n(Foto Archiv)")
    assert found.signals == ("sig:correction",)
    assert found.body_text == COPY.strip()


def test_a_bracket_that_nothing_closes_is_no_note() -> None:
    assert article(iptc("(Laternen kehren zurück\nIda Quill =", copy=COPY)).headline != "Ida Quill"


def test_a_picture_note_below_the_headline_is_no_second_headline() -> None:
    found = article(iptc("Laternen kehren zurück\n(Foto Illustration) =", copy=COPY))

    assert (found.subheadline, found.ednote) == ("", "(Foto Illustration)")


def test_items_of_a_notepad_go_on_in_indented_lines() -> None:
    found = article(iptc(copy=COPY + PAD))

    assert found.ednote == "- Zu diesem Text finden Sie Bilder"
    assert found.body_html == (
        f"<p>{COPY.strip()}</p><h3>Berichtigung</h3><ul>"
        "<li>der Meldung von gestern: Es waren zwei Laternen</li><li>und eine Lampe</li></ul>"
        '<h3>Internet</h3><ul><li><a href="https://q.example/a">Die Laternen am Hafen</a></li></ul>'
        "<h3>Orte</h3><ul><li>Molenkopf (Am Kai 4, 12345 Harbourton)</li></ul>"
    )
    assert not any("lost" in note for note in notes(iptc(copy=COPY + PAD)))


@every_row(
    ("lines", "html"),
    [
        ("Er betreibt ein Haus\n- und ein Boot.", "<p>Er betreibt ein Haus - und ein Boot.</p>"),
        (
            "Zwei:\n- ein Haus\n- ein Boot",
            "<p>Zwei:</p><ul><li>ein Haus</li><li>ein Boot</li></ul>",
        ),
        ("Zwei\n- Haus\n- Boot", "<p>Zwei</p><ul><li>Haus</li><li>Boot</li></ul>"),
    ],
)
def test_a_dash_within_a_sentence_begins_no_item(lines: str, html: str) -> None:
    assert article(iptc(copy=f"{COPY}\n{lines}")).body_html.endswith(html)


def test_lines_between_bars_are_a_table() -> None:
    wire = iptc(copy=f"{COPY}\n| Freitag: |\n| Lowmouth | - | Molehead | 2:1 |")

    assert article(wire).body_html.endswith(
        '<table><tbody><tr><td colspan="4">Freitag:</td></tr>'
        "<tr><td>Lowmouth</td><td>-</td><td>Molehead</td><td>2:1</td></tr></tbody></table>"
    )
    assert "wd:words_lost" not in article(wire).signals


@every_row("line", ["(Vorschau)", "(Achtung)", "(Achtung - Planungshinweis)"])
def test_a_list_of_what_is_planned_is_for_desks(line: str) -> None:
    assert article(iptc(f"{line}\nTexte des Tages =", copy=COPY)).signals == ("wd:advisory",)


def test_a_teaser_may_stand_above_the_dateline() -> None:
    found = article(iptc(copy=f"Zwei Laternen sind wieder da.\n\n{COPY}"))

    assert found.located == "Harbourton"


def test_a_number_of_noughts_tells_no_story_from_another() -> None:
    header = "qua0000 3 i 40 qmk 0000"
    first, second = article(iptc(header=header)), article(iptc("Tides return =", header=header))
    corrected = article(iptc(header=header, copy="Harbourton (dpa) - Corrected."))

    assert first.uri != second.uri
    assert corrected.uri == first.uri


def test_an_agency_may_name_its_service_behind_a_hyphen() -> None:
    found = article(iptc(header="qua0123 3 i 40 qmk-spe 0045"))

    assert found.source == "qmk-spe"
    assert found.uri.startswith("urn:iptc7901:qmk-spe:")
