"""Lines that agencies put around their copy for desks: no reader sees them, no note is lost."""

from html import escape

from tests.rows import every_row
from tests.unit.ingest.builders import (
    ap,
    article,
    atom,
    g2,
    json_feed,
    ninjs,
    reading,
    rss,
    standing,
)
from tests.unit.ingest.text_wires import iptc
from tests.unit.ingest.xml_wires import nitf

COPY = "The lanterns came back."


@every_row(
    "line",
    [
        "((ida.quill@quill.example; +31 20 555 0100; Messaging: ida.quill))",
        "((+31 (20) 555 0100))",
        "ida@quill.example",
        "[ida@quill.example]",
        "dpa-Kontakte: Autorin: Ida Quill, +49 30 555",
        "dpa iq yyzz n1 ab",
    ],
)
def test_where_an_author_is_reached_is_for_desks(line: str) -> None:
    assert article(g2(f"<p>{COPY}</p><p>{line}</p>")).body_text == COPY
    assert article(ninjs(body_html=f"<p>{COPY}</p><p>{line}</p>")).body_text == COPY


def test_a_notebook_below_a_plain_line_is_for_desks() -> None:
    below = "<p>dpa-Notizblock</p><p>Harbourton 5</p><p>Ida Quill, +49 30 555</p>"

    assert article(nitf(f"<p>{COPY}</p>{below}")).body_text == COPY


@every_row(
    "line",
    [
        "Write to ida@quill.example before noon, she said.",
        "((The keeper laughed.))",
        "The lamp (or the keeper) waits",
    ],
)
def test_copy_with_an_address_or_brackets_in_it_stays(line: str) -> None:
    assert line in article(g2(f"<p>{COPY}</p><p>{line}</p>")).body_text


@every_row(
    "line",
    [
        "(Adds the mayor, paragraph 4)",
        "(Recasts, adds quotes)",
        "(Refiles to fix the headline)",
        "(Actualiza la QMK1234 con más datos)",
        "(neu: Bürgermeisterin)",
        "N i e u w bericht, vervangt: Lantaarns terug",
    ],
)
def test_what_a_revision_adds_is_told_to_desks_only(line: str) -> None:
    found = article(g2(f"<p>{line}</p><p>{COPY}</p>"))

    assert (found.body_text, found.ednote) == (COPY, line)


@every_row(
    "points", ["<p>* Ferries wait</p><p>• Oil is dear</p>", "<ul><li>Ferries wait</li></ul>"]
)
def test_what_a_revision_adds_may_stand_below_the_points_that_sum_it_up(points: str) -> None:
    found = article(g2(f"{points}<p>(Adds the mayor)</p><p>{COPY}</p><p>(Adds none)</p>"))

    assert found.ednote == "(Adds the mayor)"
    assert "Ferries wait" in found.body_text
    assert found.body_text.endswith(f"{COPY}\n\n(Adds none)")


@every_row(
    "line", ["(Corrects the date in paragraph 2)", "(Adds up to ten) lamps burned", "Adds: nothing"]
)
def test_a_correction_and_other_brackets_are_for_readers(line: str) -> None:
    assert article(g2(f"<p>{line}</p><p>{COPY}</p>")).body_text == f"{line}\n\n{COPY}"


@every_row("end", ["Enditem", "(end) iq.bt", "(Schluss) iqu/bta", "(©QMK)"])
def test_the_end_behind_the_last_sentence_is_told_to_desks_in_every_format(end: str) -> None:
    for wire in (g2(f"<p>{COPY} {end}</p>"), nitf(f"<p><b>All</b> sang.</p><p>{COPY} {end}</p>")):
        assert article(wire).body_html.endswith(f"<p>{COPY}</p>")
        assert article(wire).signals == ()
    assert article(g2(f"<p>{COPY}</p><p>{COPY}{end}</p>")).body_text == f"{COPY}\n\n{COPY}"
    assert end in article(g2(f"<p>{end} {COPY}</p>")).body_text


def test_who_may_be_asked_can_stand_in_the_paragraph_below() -> None:
    asked = ("For more information contact:", "Ida Quill, keeper, 020 555 0199", "Lit. 12 sang.")
    long = f"{'The lanterns came back to the harbour and all of the boats with them. ' * 2}"

    for wire in (
        g2("".join(f"<p>{line}</p>" for line in (COPY, *asked))),
        iptc(copy="\n".join((long, long, *asked))),
    ):
        assert "0199" not in article(wire).body_html
        assert article(wire).body_text.endswith("Lit. 12 sang.")


def test_a_description_that_is_the_headline_says_nothing_more() -> None:
    assert article(ninjs(headline="Lit", description_text="Lit")).description_text == ""


@every_row("lead", ["Eds: adds the ferry.", "(Editors: adds the ferry.)"])
def test_a_description_that_is_to_editors_is_a_note_of_theirs(lead: str) -> None:
    for wire in (
        nitf(f"<p>{COPY}</p>", body_head=f"<abstract><p>{lead}</p></abstract>"),
        ninjs(body_html=f"<p>{COPY}</p>", description_text=lead, ednote="Lit."),
    ):
        found = article(wire)

        assert (found.description_text, lead in found.ednote.splitlines()) == ("", True)
        assert found.ednote in {lead, f"Lit.\n{lead}"}


@every_row("lead", ["Editors of a paper meet.", "Editor's note: the names are changed."])
def test_other_descriptions_are_for_readers(lead: str) -> None:
    found = article(ninjs(body_html=f"<p>{COPY}</p>", description_text=lead))

    assert (found.description_text, found.ednote) == (lead, "")


def test_a_slugline_may_say_which_telling_it_is() -> None:
    assert article(ninjs(slugline="URGENT")).signals == ("wd:urgent",)
    assert article(ninjs(slugline="urgent-care")).signals == ()


@every_row("more", ["", "<p><i>And</i> went.</p>"])
def test_a_paragraph_between_dashes_is_a_subhead(more: str) -> None:
    for said, tag in (("- Lamps &amp; boats -", "h3"), ("- Lamps, she said. -", "p")):
        found = article(g2(f"<p>{COPY}</p><p>{said}</p><p>All sang.</p>{more}"))
        title = said.strip("- ") if tag == "h3" else said

        assert f"<p>{COPY}</p><{tag}>{title}</{tag}><p>All" in found.body_html
        assert found.signals == ()


def test_an_update_below_the_first_line_is_copy() -> None:
    line = "(Updates follow at noon)"

    assert article(g2(f"<p>{COPY}</p><p>{line}</p>")).body_text == f"{COPY}\n\n{line}"


@every_row("note", ["Embargo levé", "Embargo levantado", "L'embargo est levé", "Embargo opgeheven"])
def test_an_embargo_that_is_over_holds_nothing_in_other_languages(note: str) -> None:
    assert article(ninjs(ednote=note)).embargo_text is None


@every_row("note", ["Embargo levé lundi à 18h00", "HFR 12:00", "Hold for approval"])
def test_a_note_that_asks_to_wait_holds_in_other_words(note: str) -> None:
    assert article(ninjs(ednote=note)).embargo_text == note


def test_a_note_that_kills_what_came_before_withholds_and_alarms() -> None:
    found = reading(ninjs(version="2", ednote="Corrects: drops last line. Kill previous."))

    assert [standing(item.article) for item in found.items] == ["forbidden"]
    assert [refused.code for refused in found.refusals] == ["kill_in_words"]


@every_row(
    "title",
    [
        *("Media contact", "Yhteyshenkilöt", "Contacts presse", "Contact information"),
        *("CONTACT: Media:", "Contact: Investor Relations"),
    ],
)
def test_contacts_may_stand_below_a_heading_and_end_at_the_next(title: str) -> None:
    below = f"<h4>{title}</h4><p>Ida Quill, keeper</p><h4>The pier</h4><p>It is long.</p>"

    found = article(g2(f"<p>{COPY}</p>{below}"))

    assert found.body_text == f"{COPY}\n\nThe pier\n\nIt is long."


def test_a_tagline_that_says_the_note_again_is_for_desks() -> None:
    end = "<body.end><tagline>More to follow.</tagline></body.end>"
    note = '<ed-msg info="More to follow."/>'

    found = article(nitf(docdata=note, end=end))

    assert (found.body_text, found.ednote) == (COPY, "More to follow.")
    assert article(nitf(end=end)).body_text.endswith("More to follow.")


@every_row(
    "said",
    [
        *(">>>ANSA/Lanterns return", ">> Lanterns return", "*Lanterns return"),
        *("+++ Lanterns return +++", "=Lanterns return", "*** Lanterns return ***"),
    ],
)
def test_marks_around_a_headline_or_a_byline_are_for_desks(said: str) -> None:
    assert article(ninjs(headline=said)).headline == "Lanterns return"
    assert article(ninjs(byline=said.replace("Lanterns return", "Ida Quill"))).byline == "Ida Quill"


@every_row("said", ["Lanterns+", "+49 calls", "#lanterns return", "C++", "***", "A* team"])
def test_marks_that_say_something_stay_in_a_headline(said: str) -> None:
    assert article(ninjs(headline=said)).headline == said


@every_row(
    ("line", "place"),
    [
        ("HARBOURTON (dpa) - The lanterns came back.", "HARBOURTON"),
        ("HARBOURTON, Nov 20 (AFP-Belga) - The lanterns came back.", "HARBOURTON"),
        ("Harbourton 20/11 (ANP) = The lanterns came back.", "Harbourton"),
        ("Harbourton, 20 nov (EFE).- Los faroles han vuelto.", "Harbourton"),
        ("HARBOURTON (AA) - Fenerler geri geldi.", "HARBOURTON"),
        ("هاربرتون في 20 نوفمبر / وام / عادت المصابيح.", "هاربرتون"),
        ("هاربرتون (أ ف ب) - عادت المصابيح.", "هاربرتون"),
        ("هاربرتون- ایرنا- فانوس‌ها برگشتند.", "هاربرتون"),
        ("هاربرتون 20-11-2026 وفا- عادت الفوانيس.", "هاربرتون"),
        ("HARBOURTON, Nov. 20, 2026 /PRNewswire/ -- The lanterns came back.", "HARBOURTON"),
        ("نگهبان - که آواز می‌خواند - برگشت.", ""),
        ("Ida Quill (QLP) - the keeper - sang.", ""),
        ("The lanterns (all of them) - came back.", ""),
    ],
)
def test_where_no_field_says_it_a_text_s_own_dateline_tells_the_place(
    line: str, place: str
) -> None:
    text = f"<p>{line}</p>"
    wires = [
        *(
            nitf(text),
            g2(text),
            ninjs(body_html=text, located=""),
            json_feed({"content_html": text}),
        ),
        rss(f"<description>{escape(text)}</description>"),
        atom(f"<content type='html'>{escape(text)}</content>"),
        ap(nitf=text, located="", datelinelocation={}),
    ]

    assert [article(wire).located for wire in wires] == [place] * len(wires)
