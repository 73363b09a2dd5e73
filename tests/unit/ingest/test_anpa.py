"""ANPA 1312: its header, its marks, its time; with control characters and without."""

from datetime import UTC, datetime

from tests.rows import every_row
from tests.unit.ingest.builders import article, notes, reading, refusal
from tests.unit.ingest.text_wires import anpa
from wiredesk_ingest.draft import ADVISORY


@every_row("newline", ["\r\n", "\n", "\r\r\n"])
@every_row("framed", [True, False])
def test_a_message_is_read_with_its_marks_and_without(newline: str, *, framed: bool) -> None:
    found = article(anpa(newline=newline, framed=framed))

    assert found.wire.format == "anpa"
    assert found.uri == "urn:anpa:W:20261120:2870"
    assert (found.headline, found.byline) == ("Lanterns return", "By IDA QUILL, Quillmark Press")
    assert (found.slugline, found.keywords) == ("BC-HB--Lantern Street", ("Lantern Street",))
    assert (found.located, found.urgency) == ("HARBOURTON", 4)
    assert [subject.code for subject in found.subjects] == ["anpacat:i", "anpasel:harbr"]
    assert found.body_text == ("HARBOURTON (QP) _ The lanterns came back.\n\nNobody was surprised.")
    assert found.versioncreated == datetime(2026, 11, 20, 12, tzinfo=UTC)
    assert found.source == "QP"


@every_row(("priority", "urgency"), [("f", 1), ("b", 2), ("u", 3), ("r", 4), ("d", 5), ("z", None)])
def test_a_priority_is_an_urgency(priority: str, urgency: int | None) -> None:
    wire = anpa(second=f"{priority} s\x13\x11 BC-HB--Lanterns     11-20 0049")

    assert article(wire).urgency == urgency
    assert [subject.code for subject in article(wire).subjects][:2] == [
        *("anpacat:s", "medtop:15000000")
    ]


@every_row(
    ("sent", "at"),
    [
        ("QP-WF-11-20-26 1200GMT<", "2026-11-20T12:00:00Z"),
        ("QP-NY-11-20-26 0700EST<", "2026-11-20T12:00:00Z"),
        ("12:00UTC 20-11-26<", "2026-11-20T12:00:00Z"),
        ("", "2026-11-20T00:00:00Z"),
    ],
)
def test_the_time_stands_behind_the_text_or_the_day_in_the_header(sent: str, at: str) -> None:
    assert article(anpa(sent=sent)).versioncreated == datetime.fromisoformat(at)


def test_the_year_that_a_header_leaves_out_is_nearest_to_the_receipt() -> None:
    wire = anpa(sent="", second="r i BC-HB--Lanterns   01-02 0049")

    (item,) = reading(wire, received=datetime(2026, 12, 31, tzinfo=UTC)).items

    assert item.article.uri == "urn:anpa:W:20270102:2870"
    assert any("is nearest" in note for note in item.article.trail[0].notes)


def test_lines_above_the_text_are_sorted() -> None:
    head = (
        "^Lanterns return<\n^QP Photo QP101<\n^Eds: Adds the ferry.<\n"
        f"^{'The lanterns that nobody had seen for forty years came back to the street. ' * 2}<\n"
        "^AP Photo QP102<\n^By IDA QUILL=\n^Quillmark Writer="
    )
    found = article(anpa(head))

    assert found.headline == "Lanterns return"
    assert found.description_text.startswith("The lanterns that nobody")
    assert found.ednote == "Eds: Adds the ferry.\nAP Photo QP102"
    assert found.byline == "By IDA QUILL, Quillmark Writer"
    assert found.subheadline == "QP Photo QP101"


@every_row(
    ("end", "signal"),
    [
        ("1st Ld-Writethru", "sig:update"),
        ("3rd Ld", "sig:update"),
        ("URGENT", "wd:urgent"),
        ("CORRECTIVE", "sig:correction"),
        ("Advisory", ADVISORY),
    ],
)
def test_what_stands_behind_a_slug_becomes_a_signal(end: str, signal: str) -> None:
    wire = anpa(slug=f"^BC-HB--Lantern Street, {end},40<")

    assert article(wire).signals == (signal,)
    assert article(wire).slugline == "BC-HB--Lantern Street"
    assert f"telling: {end}" in notes(wire)


def test_the_versions_in_a_header_count_where_no_slug_repeats_it() -> None:
    wire = anpa(slug="", second="r i BC-HB--Lanterns 1stLd-Writethru   11-20 0049")

    assert article(wire).signals == ("sig:update",)
    assert article(wire).slugline == "BC-HB--Lanterns"


def test_a_text_without_a_headline_is_called_what_its_slug_says() -> None:
    assert article(anpa("")).headline == "Lantern Street"


def test_an_alert_is_called_what_its_only_sentence_says() -> None:
    found = article(anpa("", slug="^BC-APNewsAlert,9<"))

    assert found.headline == "The lanterns came back"
    assert found.signals == ("wd:flash",)


def test_an_abbreviation_ends_no_sentence() -> None:
    copy = "\t   HARBOURTON (QP) _ The U.S. ferry of J. Quill sails. It is new."

    found = article(anpa("", copy=copy, slug="^BC-APNewsAlert,9<"))

    assert found.headline == "The U.S. ferry of J. Quill sails"


def test_a_header_may_leave_out_how_many_words_there_are() -> None:
    assert article(anpa(second="r i BC-HB--Lanterns     11-20")).headline == "Lanterns return"


def test_lines_that_were_joined_are_parted_and_a_number_of_a_format_is_no_line() -> None:
    found = article(anpa(slug="^*9006< ^BC-HB--Lantern Street,40<"))

    assert (found.slugline, found.headline) == ("BC-HB--Lantern Street", "Lanterns return")


def test_several_lines_below_a_headline_are_the_text_where_there_is_no_other() -> None:
    lines = "^Ferries sail\n^Piers are swept\n^Lamps are lit"
    found = article(anpa(head=f"^Lanterns return<\n{lines}", copy=""))

    assert (found.headline, found.subheadline) == ("Lanterns return", "")
    assert found.body_text == "Ferries sail\n\nPiers are swept\n\nLamps are lit"


@every_row("row", [";W;L;Pct;GB", ";W;L"])
def test_rows_parted_by_semicolons_stay_rows(row: str) -> None:
    copy = f"\t   Standings.<\n{row}\nHarbourton;3;1;.750;9"

    assert f"{row}\nHarbourton" in article(anpa(copy=copy)).body_text


def test_a_table_keeps_its_lines() -> None:
    copy = "\t   ;MIN;MAX<\n\t   Harbourton;3;9<\n^END<"

    assert article(anpa(copy=copy)).body_text == ";MIN;MAX\n\nHarbourton;3;9"


def test_advisories_and_advances_do_not_go_out() -> None:
    assert ADVISORY in article(anpa(second="r v BC-HB--Budget   11-20 0049")).signals
    found = article(anpa(slug="^BC-HB--Lantern Street, Adv22,40<"))
    assert (found.embargoed, found.embargo_text) == (None, "Adv22")


def test_several_messages_are_several_articles() -> None:
    found = reading(anpa() + anpa(first="W2871\x1fharbr"))

    assert [item.article.uri[-4:] for item in found.items] == ["2870", "2871"]


@every_row(
    "text",
    [
        "W2870 harbr\nr i, as BC-HB--Lanterns said on 11-20, is 49",
        "A1234\nSome words below a number.\n",
        "r i BC-HB--Lanterns     11-20 0049\n",
    ],
)
def test_other_texts_are_no_wires(text: str) -> None:
    assert refusal(text.encode()) == ("unknown_format", 0)


def test_headings_below_a_byline_are_copy() -> None:
    head = "^Lanterns return<\n^By Quillmark Press=\n^NORTH SHORE=\n^First Round="
    found = article(anpa(head=head, copy="Harbourton;3;1\nMolehead;2;2"))

    assert found.byline == "By Quillmark Press"
    assert found.body_text.startswith("NORTH SHORE\n\nFirst Round\nHarbourton;3;1")


def test_lines_between_the_header_and_a_late_start_of_text_are_text() -> None:
    """A header has two lines, wherever a gateway puts STX."""
    wire = anpa()
    slug, head = b"^BC-HB--Lantern Street,40<\r\n", b"^Lanterns return<\r\n"
    late = wire.replace(b"\x02" + slug + head, slug + head + b"\x02")

    assert late != wire
    assert article(late) == article(wire).model_copy(
        update={"wire": article(late).wire, "trail": article(late).trail}
    )
    assert notes(late) == notes(wire)


@every_row("framed", [True, False])
def test_a_line_around_the_text_is_noted_and_an_order_in_it_counts(*, framed: bool) -> None:
    wire = anpa(
        first="GATEWAY 7\nW2870 harbr",
        sent="QP-WF-11-20-26 1200GMT<\nEmbargoed until noon",
        framed=framed,
    )

    assert article(wire).embargo_text is not None
    assert any(
        "2 lines around it left out: GATEWAY 7 / Embargoed until noon" in note
        for note in notes(wire)
    )


def test_a_telling_above_the_slug_is_no_slug() -> None:
    wire = anpa().replace(b"\x02^BC-HB", b"\x02^URGENT<\r\n^BC-HB")

    found = article(wire)

    assert (found.slugline, found.headline) == ("BC-HB--Lantern Street", "Lanterns return")
    assert found.signals == ("wd:urgent",)


def test_a_trailer_of_japan_has_the_day_first_and_its_headlines_end_in_a_plus() -> None:
    copy = (
        "     HARBOURTON, Quillshire, Dec. 9 Kyodo - The lanterns came back\non Sunday.\n"
        "     Nobody was surprised.\n==Kyodo"
    )
    wire = anpa(
        "Lanterns return+", copy, slug="BC-HB-Lanterns", sent="KWS-21:37-09-12-18", framed=False
    )

    found = article(wire)

    assert found.versioncreated.isoformat() == "2018-12-09T21:37:00+00:00"
    assert (found.headline, found.located) == ("Lanterns return", "HARBOURTON, Quillshire")
    assert found.source == "Kyodo"
    assert found.body_text.endswith("Nobody was surprised.")


def test_a_line_of_the_head_goes_on_to_the_mark_of_its_end() -> None:
    note = "^Eds: LEADS with two paragraphs; picks up 4th graf,\nbgng: The pier...<"
    found = article(anpa(f"^Lanterns return to the old\nharbour<\n{note}\n^By IDA QUILL="))

    assert found.headline == "Lanterns return to the old harbour"
    assert found.ednote.endswith("picks up 4th graf, bgng: The pier...")
    assert (found.byline, found.subheadline) == ("By IDA QUILL", "")


def test_the_text_begins_below_marked_lines_without_an_author() -> None:
    found = article(anpa("", "Here are today's stories.\nLANTERNS _ They came back.\nPIERS _ All."))

    assert found.body_text.startswith("Here are today's stories.")
    assert "PIERS" in found.body_text
    assert (found.subheadline, found.description_text) == ("", "")


@every_row(
    ("sent", "at"),
    [
        ("UPI 11-20-26 01:12 pes<", "2026-11-20T18:12:00Z"),
        ("upi 07-04-26 12:02 aed", "2026-07-04T04:02:00Z"),
        ("11-20-26 1413ET", "2026-11-20T19:13:00Z"),
        ("07-04-26 1413PT<", "2026-07-04T21:13:00Z"),
        ("QP-WF-07-04-26 1413CT<", "2026-07-04T19:13:00Z"),
        ("QP-20:15-28-11-26<", "2026-11-28T20:15:00Z"),
    ],
)
def test_times_of_other_houses_are_read(sent: str, at: str) -> None:
    found = article(anpa(sent=sent))

    assert found.versioncreated == datetime.fromisoformat(at)


def test_an_advance_in_the_head_holds() -> None:
    found = article(anpa("^$adv 22<\n^Lanterns return<\n^By IDA QUILL="))

    assert (found.headline, found.embargoed) == ("Lanterns return", None)
    assert found.embargo_text == "$adv 22"


def test_a_text_of_one_line_is_its_own_headline() -> None:
    found = article(anpa("^URGENT<", "\t   HARBOURTON (QP) _ Lanterns are back, the mayor says.<"))

    assert found.headline == "Lanterns are back, the mayor says"


def test_who_wrote_it_and_how_he_is_reached_is_no_copy() -> None:
    head = "^Lanterns return<\n   By Ida Quill<\n   Of QUILLMARK NEWSWIRES<"
    copy = (
        "   HARBOURTON -(Quillmark)- The lanterns came back.<\n"
        "   -By Ida Quill, Quillmark Newswires; 201-555-0100; ida@quillmark.example<\n"
        "   (END) Dow Jones Newswires<"
    )
    found = article(anpa(head, copy))

    assert found.byline == "By Ida Quill, Of QUILLMARK NEWSWIRES"
    assert found.body_text == "HARBOURTON -(Quillmark)- The lanterns came back."
    assert found.located == "HARBOURTON"


def test_items_behind_a_typesetters_dash_are_a_list() -> None:
    copy = "   The lanterns:<\n   _ HARBOUR: 20.<\n   _ PIER: 10.<\n   Source: Quay Trust<"

    assert article(anpa(copy=copy)).body_html == (
        "<p>The lanterns:</p><ul><li>HARBOUR: 20.</li><li>PIER: 10.</li></ul>"
        "<p>Source: Quay Trust</p>"
    )


def test_a_slug_may_be_the_keyword_alone() -> None:
    found = article(anpa(second="r i ENTER-LANTERNS:QM 11-20 0300", slug="^ENTER-LANTERNS:QM_<"))

    assert (found.headline, found.subheadline) == ("Lanterns return", "")


def test_a_line_of_what_is_new_is_a_note() -> None:
    told = "^CORRECTS name of mayor to Quill, sted Quil; ADDS byline<"
    found = article(anpa(f"^Lanterns return<\n{told}\n^By IDA QUILL="))

    assert (found.subheadline, found.ednote) == ("", told.strip("^<"))
    assert "sig:correction" in found.signals


def test_a_headline_in_capitals_is_no_note() -> None:
    assert article(anpa("^MAYOR LEADS TALKS<")).headline == "MAYOR LEADS TALKS"
    assert article(anpa("^UPDATES COME TO HARBOUR<")).headline == "UPDATES COME TO HARBOUR"


def test_a_half_is_written_as_one_behind_a_number_and_alone_in_a_column() -> None:
    copy = (
        "\t   HARBOURTON (QP) _ The standings.\n"
        "^;W;L;GB;Last\nQuayside;3;1;_;7-3\nPier;2;2;{;6-4\nLantern;1;3;1{;5-5\n"
        "\t   A {brace} is one."
    )

    assert article(anpa(copy=copy)).body_html.endswith(
        "Quayside;3;1;_;7-3<br>Pier;2;2;\u00bd;6-4<br>Lantern;1;3;1\u00bd;5-5</p>"
        "<p>A {brace} is one.</p>"
    )
