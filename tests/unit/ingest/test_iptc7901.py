"""IPTC 7901: its header, its text, its time; with control characters and without."""

from datetime import UTC, datetime

from tests.rows import every_row
from tests.unit.ingest.builders import article, notes, reading, refusal
from tests.unit.ingest.text_wires import COPY, iptc
from wiredesk_ingest.draft import ADVISORY

SAID = "Harbourton (Quillmark) - The lanterns came back on Thursday, and the ferry sailed again."


@every_row("newline", ["\r\n", "\n", "\r\r\n", "\r"])
@every_row("framed", [True, False])
def test_a_message_is_read_whatever_ends_its_lines(newline: str, *, framed: bool) -> None:
    found = article(
        iptc("Lanterns return\nBy Ida Quill, Quillmark =", newline=newline, framed=framed)
    )

    assert found.wire.format == "iptc7901"
    assert found.uri == "urn:iptc7901:qmk:qua:20261120:0123"
    assert (found.headline, found.byline) == ("Lanterns return", "By Ida Quill, Quillmark")
    assert (found.slugline, found.keywords) == ("Harbour/lanterns", ("Harbour", "lanterns"))
    assert (found.located, found.source, found.urgency) == ("Harbourton", "qmk", 3)
    assert [subject.code for subject in found.subjects] == ["iptccat:i"]
    assert found.body_text == f"{SAID}\n\nNobody was surprised."
    assert found.versioncreated == datetime(2026, 11, 20, 12, tzinfo=UTC)


@every_row(
    ("header", "uri"),
    [
        ("GLS63 4 i 0120 EUR /QMK-AJ42", "urn:iptc7901:qmk:GLS:20261120:0063"),
        ("qua00075 3 pol 510", "urn:iptc7901:qua:20261120:0075"),
        ("QM 0012 3 POL", "urn:iptc7901:QM:20261120:0012"),
        ("TX-PAR-BCF47 4 I 0453 (Part)", "urn:iptc7901:TX-PAR-BCF:20261120:0047"),
    ],
)
def test_other_houses_headers_are_read(header: str, uri: str) -> None:
    assert article(iptc(header=header)).uri == uri


@every_row("charset", ["utf-8", "windows-1256"])
@every_row("framed", [True, False])
@every_row(
    ("header", "service", "urgency", "topic"),
    [
        ("qua0123 عاجل سياسة 40", "qua", 2, "11000000"),
        ("قمر 0123 1 الرياضة 40", "قمر", 1, "15000000"),
        ("قمر٠١٢٣ عاجل جدا اقتصادية ٤٠", "قمر", 1, "04000000"),
    ],
)
def test_a_header_in_arabic_words_is_one(
    header: str, service: str, urgency: int, topic: str, charset: str, *, framed: bool
) -> None:
    copy = "المرفأ - 20 - 11 (قمر)\nعادت الفوانيس إلى الميناء يوم الخميس وأبحرت العبّارة من جديد."
    wire = iptc(
        "عودة الفوانيس إلى المرفأ", copy, header=header, framed=framed, keywords="مرفأ/فوانيس/"
    )

    if charset != "utf-8" and not header.isascii() and "٠" in header:
        return  # no such digits in it
    found = article(wire.decode().encode(charset))

    assert found.uri == f"urn:iptc7901:{service}:20261120:0123"
    assert found.urgency == urgency
    assert [each.code for each in found.subjects][1] == f"medtop:{topic}"
    assert found.headline == "عودة الفوانيس إلى المرفأ"
    assert (found.located, found.source) == ("المرفأ", "قمر")


@every_row("header", ["SPORT 2026 عاجل", "qua0123 سياسة 3 40", "خبر 12 عن 30"])
def test_other_words_of_arabic_are_no_header(header: str) -> None:
    wire = iptc("عودة الفوانيس إلى المرفأ", header=header, framed=False)

    assert refusal(wire)[0] == "unknown_format"


@every_row(
    ("line", "place", "agency"),
    [
        ("المرفأ في 20 نوفمبر / قمر / عادت الفوانيس إلى الميناء.", "المرفأ", "قمر"),
        ("المرفأ في 20 نوفمبر /قمر/ عادت الفوانيس إلى الميناء.", "المرفأ", "قمر"),
        ("المرفأ 20 تشرين الثاني (قمر)- عادت الفوانيس إلى الميناء.", "المرفأ", "قمر"),
    ],
)
def test_datelines_of_the_arab_world_are_read(line: str, place: str, agency: str) -> None:
    found = article(iptc("عودة الفوانيس إلى المرفأ", line, header="qua0123 3 i 40"))

    assert (found.located, found.source) == (place, agency)


@every_row("line", ["من 3 مدن / شمال / وصل الناس.", "a 3 of 5 / north / came people."])
def test_a_stroke_in_a_sentence_is_no_dateline(line: str) -> None:
    assert article(iptc("Lanterns return =", line)).located == ""


def test_a_subhead_behind_a_dash_is_a_heading_and_items_are_a_list() -> None:
    copy = f"{COPY}\n\n- Lamps lit -\n\nAll sang.\n\n- Boats\n- Piers\n\nAnd went."
    indented = f"{COPY}\n\n   - Lamps lit -\n   All sang.\n   - Boats\n   - Piers\n   And went."

    below = "<p>All sang.</p><ul><li>Boats</li><li>Piers</li></ul><p>And went.</p>"

    for each in (copy, indented):
        assert article(iptc(copy=each)).body_html.endswith(f"<h3>Lamps lit</h3>{below}")
    alone = article(iptc(copy=f"{COPY}\n\n   - All sang, he said.\n   And went."))
    assert "<p>- All sang, he said.</p><p>And went.</p>" in alone.body_html


def test_a_category_that_means_a_media_topic_says_so() -> None:
    first, second = article(iptc(header="qua0123 3 SPO 40")).subjects

    assert (first.code, second.code, second.origin) == (
        *("iptccat:SPO", "medtop:15000000"),
        "iptccat:SPO",
    )


@every_row(
    ("sent", "at"),
    [
        ("201200 GMT Nov 26", "2026-11-20T12:00:00Z"),
        ("QMK 201200 GMT NOV 26", "2026-11-20T12:00:00Z"),
        ("201200 MEZ Dez 2026", "2026-12-20T11:00:00Z"),
        ("201200 Août 99", "1999-08-20T12:00:00Z"),
        ("201200 GMT Nov", "2026-11-20T12:00:00Z"),
        ("201200 GMT", "2026-11-20T12:00:00Z"),
        ("281200 GMT", "2026-11-28T12:00:00Z"),
        ("311200 GMT Dec", "2026-12-31T12:00:00Z"),
        ("201200 GMT شباط 26", "2026-02-20T12:00:00Z"),
        ("2026-11-20 12:00 GMT", "2026-11-20T12:00:00Z"),
        ("2026/11/20 12:00:30", "2026-11-20T12:00:00Z"),
        ("12:00 GMT 2026/11/20", "2026-11-20T12:00:00Z"),
        ("11201200 NNNN", "2026-11-20T12:00:00Z"),
        ("11201200\nNNNN", "2026-11-20T12:00:00Z"),
        ("GMT 1200 2026-11-20", "2026-11-20T12:00:00Z"),
    ],
)
def test_the_time_is_read_and_what_it_leaves_out_is_nearest_to_the_receipt(
    sent: str, at: str
) -> None:
    assert article(iptc(sent=sent)).versioncreated == datetime.fromisoformat(at)


def test_a_date_that_was_filled_in_is_noted() -> None:
    assert any("is nearest" in note for note in notes(iptc(sent="201200 GMT Nov")))
    assert any("no offset" in note for note in notes(iptc(sent="201200 Nov 26")))


def test_the_same_story_sent_again_is_the_same_article_whenever_it_comes() -> None:
    wire, day = iptc(), datetime(2026, 11, 22, tzinfo=UTC)
    (again,) = reading(wire, received=day).items

    assert again.article.uri == article(wire).uri
    assert article(iptc(header="qua0124 3 i 40  qmk 0045")).uri != article(wire).uri
    assert article(iptc(sent="211200 GMT Nov 26")).uri != article(wire).uri


def test_wires_without_a_day_are_told_apart_by_their_texts() -> None:
    first, other = iptc(sent=""), iptc("Ferry sails =", sent="")

    assert article(first).uri == article(first).uri
    assert article(first).uri != article(other).uri
    assert any("says no day" in note for note in notes(first))


def test_several_messages_are_several_articles() -> None:
    found = reading(iptc() + iptc("Ferry sails =", header="qua0124 3 i 40  qmk 0046"))

    assert [item.article.headline for item in found.items] == ["Lanterns return", "Ferry sails"]


def test_a_broken_message_takes_no_other_with_it() -> None:
    found = reading(iptc() + b"\x01nothing like a header\r\n\x02Words.\x03" + iptc())

    assert len(found.items) == 2
    (refused,) = found.refusals
    assert (refused.code, refused.position) == ("not_an_article", len(iptc()))


def test_what_a_line_puts_above_the_header_is_passed_by() -> None:
    assert article(b"ZCZC QMA0123\r\n" + iptc()).headline == "Lanterns return"
    assert article(b"ZCZC QMA0123\r\n" + iptc(framed=False)).headline == "Lanterns return"


def test_a_flash_is_headline_and_text_at_once() -> None:
    found = article(iptc("FLASH\nFerry sails", copy=""))

    assert (found.headline, found.body_text) == ("Ferry sails", "Ferry sails")
    assert found.signals == ("wd:flash",)


def test_a_text_without_a_headline_gets_one_of_its_first_line() -> None:
    wire = iptc("")

    said = "The lanterns came back on Thursday, and the ferry sailed again"
    assert article(wire).headline == said
    assert article(wire).body_text.startswith(SAID)
    assert any(note.startswith("headline:") for note in notes(wire))


def test_a_headline_may_take_two_lines_and_have_one_below() -> None:
    long = "Lanterns that nobody had seen for forty years are back in"
    found = article(iptc(f"{long}\nHarbourton\nThe ferry, too =".replace("\nThe", "\nThe")))

    assert found.headline == f"{long} Harbourton"
    assert found.subheadline == "The ferry, too"


@every_row(
    ("copy", "place", "source"),
    [
        ("HARBOURTON, Nov 20, 2026 (QMK) - Lanterns are back.", "HARBOURTON", "QMK"),
        ("HARBOURTON, Nov 20 QMK - Lanterns are back.", "HARBOURTON", "QMK"),
        ("HARBOURTON, Quillshire, Nov. 20 Kyodo - Lanterns.", "HARBOURTON, Quillshire", "Kyodo"),
        ("HARBOURTON 20/11 (QMK-QLP) = Lanterns are back.", "HARBOURTON", "QMK-QLP"),
        ("(QMK) - HARBOURTON, 20 NOV - Lanterns are back.", "HARBOURTON", "QMK"),
        ("(QMK) - HARBOURTON (QUAY), 20 NOV - Lanterns.", "HARBOURTON", "QMK"),
        ("HARBOURTON (Quay), Nov 20 (QMK) - Lanterns are back.", "HARBOURTON", "QMK"),
        ("20.11. Harbourton (QMK) - Lanterns are back.", "Harbourton", "QMK"),
        ("HARBOURTON (Quay), Nov 20 (QMK) Lanterns are back.", "HARBOURTON", "QMK"),
        ("HARBOURTON, 20th November, 2026 (QMK) -- Lanterns.", "HARBOURTON", "QMK"),
        (
            "Harbourton/Quill Bay (Quillmark) -- Lanterns are back.",
            "Harbourton/Quill Bay",
            "Quillmark",
        ),
        ("الميناء في 20 نوفمبر (كويل) - عادت الفوانيس.", "الميناء", "كويل"),
        ("Lanterns (all of them) are back.", "", ""),
        ("Lanterns (all of them), boats (the old ones) - are back.", "", ""),
    ],
)
def test_a_dateline_says_place_and_agency(copy: str, place: str, source: str) -> None:
    found = article(iptc(copy=f"   {copy}", header="qua0123 3 i 40"))

    assert (found.located, found.source) == (place, source)
    assert found.body_text == copy


@every_row(
    ("desk", "agency", "source"),
    [
        ("qef", "ats", "ats"),
        ("qmk", "QLP", "qmk"),
        ("afp", "ats", "afp"),
        ("qef", "ats/afp", "qef"),
    ],
)
def test_a_desk_s_code_in_the_header_is_no_source_where_the_copy_names_an_agency(
    desk: str, agency: str, source: str
) -> None:
    copy = f"Harbourton ({agency}) - Lanterns are back."
    found = article(iptc(copy=copy, header=f"qua0123 4 su 174 {desk} 1388"))

    assert (found.source, f":{desk}:" in found.uri) == (source, True)


@every_row(
    ("keywords", "signals"),
    [
        ("Harbour-lanterns,urgent", ("wd:urgent",)),
        ("Harbour-lanterns-LEAD", ("sig:update",)),
        ("Harbour-EU", ()),
    ],
)
def test_keywords_may_say_what_telling_it_is(keywords: str, signals: tuple[str, ...]) -> None:
    assert article(iptc(keywords=keywords)).signals == signals
    assert article(iptc(keywords=keywords)).slugline == keywords


def test_a_notebook_is_parted_into_notes_links_and_what_is_private() -> None:
    copy = (
        f"{COPY}\n\n# Notebook\n\n## Note to editors\n- adds the ferry\n\n## Internet links\n"
        "- [Harbour](https://quillmark.example)\n- [Ferry](https://ferry.example)\n\n* * * *\n"
        "The following information is not intended for publication\n\n## Editorial contacts\n"
        "- Ida Quill, +49 30 1234567\n\nqmk iq rb"
    )
    found = article(iptc(copy=copy))

    assert found.ednote == "- adds the ferry"
    assert '<ul><li><a href="https://quillmark.example">Harbour</a></li>' in found.body_html
    assert found.body_text.endswith("Harbour\nFerry")
    assert "Ida" not in found.model_dump_json()
    assert "iq rb" not in found.model_dump_json()


@every_row(
    ("written", "shown"),
    [
        ("``Lanterns!'' they sang", "\u201cLanterns!\u201d they sang"),
        ("``All ``back'' now,'' he said", "\u201cAll \u201cback\u201d now,\u201d he said"),
        ("a _very_ old lamp", "a <em>very</em> old lamp"),
        (
            "see [the ``pier''](https://q.example/a?b=1&c)",
            'see <a href="https://q.example/a?b=1&amp;c">the \u201cpier\u201d</a>',
        ),
        ("snake_case_name and _ and __init__", "snake_case_name and _ and __init__"),
        ("[a] (b) and [x](javascript:1)", "[a] (b) and [x](javascript:1)"),
    ],
)
def test_marks_in_a_line_become_what_they_mean(written: str, shown: str) -> None:
    found = article(iptc(copy=f"{COPY}\n\n{written}"))

    assert found.body_html.endswith(f"<p>{shown}</p>")
    assert not any("lost" in note for note in found.trail[0].notes)


@every_row("mark", ["(END)", "MORE", "-30-", "qmk iq rb", "iq/rb", "* * *"])
def test_marks_of_an_end_and_initials_are_no_copy(mark: str) -> None:
    assert article(iptc(copy=f"{COPY}\n\n{mark}")).body_text.endswith("Nobody was surprised.")


def test_words_that_only_look_like_marks_stay_copy() -> None:
    copy = f"{COPY}\n\nthe end is near\n\nthey all sang"

    assert article(iptc(copy=copy)).body_text.endswith("the end is near\n\nthey all sang")


def test_columns_and_short_lines_stay_lines() -> None:
    found = article(iptc(copy=f"{COPY}\n\nHarbourton    3\nQuillmark     1\n\nA gap  in copy"))

    assert "Harbourton 3\nQuillmark 1" in found.body_text
    assert "Harbourton 3<br>Quillmark 1" in found.body_html


@every_row("charset", ["utf-8", "windows-1256"])
def test_arabic_is_read_in_either_charset(charset: str) -> None:
    copy = "الميناء (كويلمارك) - عادت الفوانيس إلى الشارع مساء الخميس، وقال الزوار إنهم سعداء."
    found = article(iptc("عودة الفوانيس", copy).decode().encode(charset))

    assert (found.wire.charset, found.headline) == (charset, "عودة الفوانيس")
    assert (found.located, found.body_text) == ("الميناء", copy)


def test_a_digest_goes_out_only_as_an_advisory() -> None:
    assert ADVISORY in article(iptc("ADVISORY\nWhat we plan =")).signals


@every_row(
    "text",
    [
        "The lanterns came back on Thursday.\n\nNobody was surprised.",
        "From: Ida Quill\nSubject: qua0123 3 i 40\n\nDear all,",
        "sku0123 3 i 40\nsku0124 3 i 40\n",
        "name,number\nqua,0123\n",
        "def qua0123(i):\n    return 40\n",
        "qua0123 3 i 40",
        "\x01\x02\x03\x04",
        "Minutes: qua0123 3 i 40\n\n201200 GMT Nov 26",
    ],
)
def test_other_texts_are_no_wires(text: str) -> None:
    assert refusal(text.encode()) == ("unknown_format", 0)


def test_keywords_without_slashes_stand_alone_above_the_headline() -> None:
    wire = iptc(
        "Lanterns:\nthe whole quay is lit again =", keywords="Harbour news HB\n", framed=False
    )
    found = article(wire)

    assert found.slugline == "Harbour news HB"
    assert found.headline == "Lanterns: the whole quay is lit again"
    assert found.body_text == f"{SAID}\n\nNobody was surprised."


@every_row(
    ("copy", "place"),
    [
        ("Harbourton (qmk) The lanterns came back.", "Harbourton"),
        ("Harbourton (qmk) «The lanterns» came back.", "Harbourton"),
        ("Ida Quill (QLP) said that the lanterns came back.", ""),
        ("The mole (see map) The lanterns came back.", ""),
    ],
)
def test_a_dateline_may_have_no_dash(copy: str, place: str) -> None:
    assert article(iptc(copy=copy)).located == place


@every_row("end", ["so said", "by the sea", "at it"])
def test_short_words_that_a_sentence_goes_on_with_are_copy(end: str) -> None:
    read = article(iptc(copy=f"{COPY}\n\nThe keeper of the light had been\n{end}"))

    assert read.body_text.endswith(end)


@every_row("initials", ["(QMK/iq ab)", "(QMK\\/iq)", "iq/ab", "./.IQM", "jle rk", "iq ab cde"])
def test_initials_at_the_end_are_not_for_readers(initials: str) -> None:
    assert article(iptc(copy=f"{COPY}\n\n{initials}")).body_text.endswith("surprised.")


def test_a_remark_in_brackets_above_the_headline_is_for_editors() -> None:
    found = article(iptc("(Summary, new: ferry)\nLanterns return ="))

    assert (found.headline, found.ednote) == ("Lanterns return", "(Summary, new: ferry)")
    assert found.subheadline == ""


@every_row("keywords", ["Harbour/lanterns/", "مرفأ/فوانيس"])
def test_keywords_may_stand_at_the_head_of_the_text(keywords: str) -> None:
    found = article(iptc(f"{keywords}\n\nLanterns return =", keywords=""))

    assert found.slugline == keywords.strip("/")
    assert found.headline == "Lanterns return"


def test_a_day_in_a_dateline_is_no_part_of_the_place() -> None:
    assert article(iptc(copy="مرفأ 20-11 (ق م) - عادت الفوانيس.")).located == "مرفأ"


def test_a_text_of_several_pages_is_read_to_its_last() -> None:
    wire = iptc(copy=COPY.replace("\n\n", "\x03\x02"))

    assert article(wire).body_text == article(iptc()).body_text
    assert article(wire).versioncreated == article(iptc()).versioncreated


@every_row("marks", ["_a_ ", "_a ", "[a](https://quillmark.example/) "])
def test_a_text_of_nothing_but_marks_is_refused(marks: str) -> None:
    assert refusal(iptc(copy=marks * 20_000))[0] == "too_complex"


@every_row("framed", [True, False])
def test_a_line_around_the_text_is_noted_and_an_order_in_it_counts(*, framed: bool) -> None:
    wire = iptc(
        header="ZCZC 7\nqua0123 3 i 40  qmk 0045",
        sent="201200 GMT Nov 26\nEmbargoed until noon",
        framed=framed,
    )

    assert article(wire).embargo_text is not None
    assert any(
        "2 lines around it left out: ZCZC 7 / Embargoed until noon" in note for note in notes(wire)
    )


def test_one_word_right_above_a_headline_is_the_key_word() -> None:
    found = article(iptc("LANTERNS\nLanterns return to the harbour", keywords=""))

    assert (found.slugline, found.headline) == ("LANTERNS", "Lanterns return to the harbour")
    assert found.subheadline == ""


@every_row("head", ["LANTERNS", "LANTERNS\n\nLanterns return home", "LANTERNS\nIda"])
def test_one_word_may_as_well_be_a_headline(head: str) -> None:
    assert article(iptc(head, keywords="")).headline == "LANTERNS"


@every_row(
    ("end", "signals"),
    [
        ("(UPDATE)", ("sig:update",)),
        ("(CORRECT)", ("sig:correction",)),
        ("(1LEAD)", ("sig:update",)),
        ("(3DER)", ("sig:update",)),
        ("- VERBETERING/RECTIFICATIF -", ("sig:correction",)),
        ("- QUILLSHIRE -", ()),
        ("(BUDGET)", ()),
        ("(update)", ()),
        ("(QUILLSHIRE)", ()),
        ("(2)", ()),
    ],
)
def test_capitals_set_off_behind_a_headline_tell_which_it_is(
    end: str, signals: tuple[str, ...]
) -> None:
    found = article(iptc(f"Lanterns return {end} ="))

    assert (found.headline, found.signals) == (f"Lanterns return {end}", signals)


# --- what houses have around their copy ------------------------------------------------------


@every_row("below", ["\n\n", "\n"])
def test_a_line_in_brackets_above_a_headline_is_a_note(below: str) -> None:
    found = article(iptc(f"(Actualiza con citas){below}Lanterns return to the harbour"))

    assert found.headline == "Lanterns return to the harbour"
    assert found.ednote == "(Actualiza con citas)"
    assert "sig:update" in found.signals


def test_a_line_in_brackets_below_a_headline_is_a_note() -> None:
    found = article(iptc("Lanterns return =\n(v. 'Lanterns out' of 10.12)"))

    assert (found.headline, found.subheadline) == ("Lanterns return", "")
    assert found.ednote == "(v. 'Lanterns out' of 10.12)"


def test_a_bracket_among_the_key_words_is_a_note() -> None:
    found = article(iptc(keywords="Harbour/lanterns/\n(Correction: name in 2nd paragraph)"))

    assert (found.slugline, found.keywords) == ("Harbour/lanterns", ("Harbour", "lanterns"))
    assert "sig:correction" in found.signals
    assert "name in 2nd" in found.ednote


@every_row("line", ["Utl.: All sing again =", "- ALL SING AGAIN\n"])
def test_a_second_headline_that_says_so_is_one(line: str) -> None:
    found = article(iptc(f"Lanterns return to the harbour\n\n{line}"))

    assert found.subheadline.lower() == "all sing again"
    assert found.body_text.startswith("Harbourton (Quillmark)")


def test_several_second_headlines_may_have_a_dash_each() -> None:
    found = article(iptc("Lanterns return\n-All sang\n- Boats sail, too\n"))

    assert found.subheadline == "All sang Boats sail, too"


def test_a_list_below_a_headline_is_copy() -> None:
    found = article(iptc("Lanterns return to the harbour\n", "- Lamps\n- Boats\n\nAll sang."))

    assert "<li>Lamps</li><li>Boats</li>" in found.body_html


def test_who_made_a_text_and_how_he_is_reached_are_paragraphs_of_their_own() -> None:
    copy = (
        f"{COPY}\n (Reporting by Ida Quill; Editing by Bo Tallow)\n"
        " ((ida@quillmark.example; +44 20 7946 0000; Messaging:\nida.q@quillmark.example))"
    )
    found = article(iptc(copy=copy))

    assert found.body_text.endswith("(Reporting by Ida Quill; Editing by Bo Tallow)")
    assert "Nobody was surprised.\n\n(" in found.body_text
    assert "quillmark.example" not in found.body_html


@every_row("end", [" QMK IDQ BT", " QMK IDQ\n BT BT", "\nIq/Bt", "\n\n(IQ-BT)"])
def test_initials_in_capitals_close_a_text(end: str) -> None:
    copy = f'HARBOURTON, Nov 20 (QMK) "All sang," the mayor said.{end}'

    assert article(iptc(copy=copy)).body_text.endswith("the mayor said.")


@every_row("end", [" QMK", " QMK wins. Two won.", " MOLE HEAD"])
def test_other_words_in_capitals_are_copy(end: str) -> None:
    copy = f"HARBOURTON, Nov 20 (QMK) All sang, the mayor said.{end}"

    assert article(iptc(copy=copy)).body_text.endswith(end)


def test_what_comes_besides_stands_below_the_copy() -> None:
    copy = f"{COPY}\n  iq/bt\n  (foto) (vídeo)"

    assert article(iptc(copy=copy)).body_text.endswith("Nobody was surprised.")


def test_a_dateline_of_india_has_no_dash() -> None:
    found = article(iptc(copy="  Harbourton, Nov 20 (QMK) The lanterns came back."))

    assert (found.located, found.source) == ("Harbourton", "qmk")
    assert article(iptc(copy="  Ida Quill, May 20 (QMK) said so.")).located == ""


def test_a_headline_may_stand_below_the_key_words_in_their_place() -> None:
    found = article(iptc("", keywords="Harbour/lanterns/\nALERT\nLanterns return to the pier"))

    assert (found.slugline, found.headline) == ("Harbour/lanterns", "Lanterns return to the pier")
    assert found.signals == ("wd:flash",)
    assert found.body_text.startswith("Harbourton (Quillmark)")


def test_a_number_of_the_desk_above_the_key_word_is_none() -> None:
    found = article(iptc("QMK7\nHARBOUR-LAMPS\nLanterns return =", keywords="", framed=False))

    assert (found.slugline, found.headline) == ("HARBOUR-LAMPS", "Lanterns return")


def test_a_telling_behind_a_colon_of_the_slug_is_one() -> None:
    assert "sig:update" in article(iptc(keywords="HARBOUR-FERRY:LEAD 2")).signals


@every_row(
    "end",
    [
        " Enditem",
        " (end) iq.bt",
        " (Schluss) iqu/bta",
        " (Forts. mgl.)",
        "\n (end)\n",
        "\n\nEINDE BERICHT",
        "\n\n(©NTB)",
        "\n\n/ritzau/",
        "\nAPP/iq/bt",
        "\n\n۱۲۳۴**۵۶۷۸",
        "\n\niqu/ bta/",
    ],
)
def test_a_word_that_says_that_it_is_the_end_is_no_copy(end: str) -> None:
    copy = f"HARBOURTON, Nov. 20 (QMK) -- All sang.{end}"

    assert article(iptc(copy=copy)).body_text == "HARBOURTON, Nov. 20 (QMK) -- All sang."


@every_row("said", ["HARBOURTON, November 20. /QMK/. All.", "ГАВАНЬ, 20 ноября. /QMK/. Все."])
def test_a_dateline_of_russia_has_strokes(said: str) -> None:
    assert article(iptc(copy=said)).located == said.partition(",")[0]


@every_row(
    ("line", "place", "agency"),
    [
        ("Havneby (NTB): Havnen er åpen.", "Havneby", "NTB"),
        ("HARBOURTON, Nov 20 (APP): The harbour is open.", "HARBOURTON", "APP"),
        ("بندر - ایرنا - فانوس‌ها بازگشتند.", "بندر", "ایرنا"),
    ],
)
def test_datelines_without_a_dash_behind_brackets_are_read(
    line: str, place: str, agency: str
) -> None:
    found = article(iptc(copy=line, header="qua0123 3 i 40"))

    assert (found.located, found.source) == (place, agency)


def test_rows_among_sentences_stay_rows() -> None:
    copy = (
        "Race one over the long course\n(apprentices may row)\n"
        "for boats of three years and a prize of twenty pounds in silver\n"
        " 1 _   2  Grey Heron  (1)    A Quill      58\n 2 _      Lamp  (2)          B Wick       56"
    )

    assert article(iptc(copy=copy)).body_html == (
        "<p>Race one over the long course (apprentices may row)"
        " for boats of three years and a prize of twenty pounds in silver</p>"
        "<p>1 _ 2 Grey Heron (1) A Quill 58<br>2 _ Lamp (2) B Wick 56</p>"
    )


def test_numbered_rows_have_what_a_typewriter_s_width_parted_from_them() -> None:
    copy = (
        " 1    2X1 Grey Heron  (6) 59 Ada Quill(Harbourton)  B Wick\n"
        " 2  1114X Night Lamp bn (9) 59 Adam Sail(Pierton)  C Rope\n(a3)        \n"
        " 3      3 Tidal  (11) 58 M Oar & S Hull(Harbourton)\nChris Anchor\nRESERVES\n"
        "14  X6023 Mast dmn (2) 57.5 P T Deck(Pierton)  Fred\nW Keel (a2)"
    )

    assert article(iptc(copy=copy)).body_html == (
        "<p>1 2X1 Grey Heron (6) 59 Ada Quill(Harbourton) B Wick<br>"
        "2 1114X Night Lamp bn (9) 59 Adam Sail(Pierton) C Rope (a3)<br>"
        "3 3 Tidal (11) 58 M Oar &amp; S Hull(Harbourton) Chris Anchor<br>RESERVES<br>"
        "14 X6023 Mast dmn (2) 57.5 P T Deck(Pierton) Fred W Keel (a2)</p>"
    )


def test_columns_may_be_parted_by_a_tab_and_blanks() -> None:
    copy = "ROWER\t     WINS\t RIDES\nA Quill\t    12\t  40\nB Wick\t     9\t   38"

    assert article(iptc(copy=copy)).body_html == (
        "<p>ROWER WINS RIDES<br>A Quill 12 40<br>B Wick 9 38</p>"
    )


def test_each_line_of_a_text_that_nobody_wrapped_is_a_paragraph() -> None:
    long = "The lanterns of the harbour came back on Thursday " + "and shone over the quay " * 5
    copy = (
        f"{long.strip()}.\nWhat they cost the town of Harbourton this year\n* oil\n* glass.\n"
        "More follows in the spring, says the keeper of the lanterns."
    )

    assert article(iptc(copy=copy)).body_html == (
        f"<p>{long.strip()}.</p><p>What they cost the town of Harbourton this year</p>"
        "<p>* oil</p><p>* glass.</p>"
        "<p>More follows in the spring, says the keeper of the lanterns.</p>"
    )


def test_a_headline_made_of_a_first_paragraph_of_short_lines_is_its_first() -> None:
    copy = "ROWING : Quayside Thursday\nWeather: Fine\nWater: Calm\n\nRace one is at noon."

    assert article(iptc(head="", copy=copy, keywords="")).headline == "ROWING : Quayside Thursday"
