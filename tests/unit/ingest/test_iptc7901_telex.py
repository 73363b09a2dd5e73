"""Copy between ZCZC and NNNN, with headers of agencies' own."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, notes, reading, refusal
from tests.unit.ingest.text_wires import telex
from wiredesk_ingest.formats.texts.story_orders import KILL
from wiredesk_ingest.signs.urgent import looks_urgent

SIGNS = "ZCZC QMK\n%A\n#Lanterns\n$Lanterns return\n:(HARBOURTON)\n*07000000\n@QLD\n"
COPY = "The lanterns are back.\n\n   All sang.\n\nNNNN"
POTTED = "ZCZC FMG000\nYY TDR\n:POTTED :Pier Cup HEATS\n"
RELEASE = "   ZCZC QMK\n%MNETALL MFI\n$J\n:\n:The Harbour Board\n*X\n"


def test_a_message_is_read_with_its_header_and_its_time() -> None:
    found = article(telex())

    assert found.uri == "urn:iptc7901:QMA:20261120:0123"
    assert (found.urgency, found.headline) == (3, "LANTERNS RETURN TO THE HARBOUR")
    assert (found.located, found.source) == ("HARBOURTON", "QMK")
    assert [each.code for each in found.subjects] == ["iptccat:POL", "medtop:11000000"]
    assert found.body_text.endswith("All sang. (QMK).")
    assert found.versioncreated.isoformat() == "2026-11-20T12:00:00+00:00"


@every_row(
    ("wire", "headline", "slug"),
    [
        (f"{SIGNS}{COPY}", "Lanterns return", "Lanterns"),
        (f"{RELEASE}Lanterns return\n\n{COPY}", "Lanterns return", ""),
        (f"ZCZC FMG000\nYY TDR\nLanterns return\n\n{COPY}", "Lanterns return", ""),
        (f"ZCZC FMG000\nHH TDCom\nLanterns return\n\n{COPY}", "Lanterns return", ""),
        (
            f"ZCZC FMG000\nYY RFG INTERNET (3RR)\n:POTTED\n:SEA - Lanterns return\n{COPY}",
            "Lanterns return",
            "",
        ),
        (f"{POTTED}{COPY}", "Pier Cup HEATS", "Pier Cup HEATS"),
        (f"{POTTED}:SEA - Lanterns return\n{COPY}", "Lanterns return", "Pier Cup HEATS"),
        (f"ZCZC FMG000\nYY RFG\nRACING : Pier FIELDS\n{COPY}", "Pier FIELDS", ""),
    ],
)
def test_headers_of_other_shapes_are_no_copy(wire: str, headline: str, slug: str) -> None:
    found = article(wire.encode())

    assert (found.headline, found.slugline) == (headline, slug)
    assert found.body_text == "The lanterns are back.\n\nAll sang."
    assert ":undated:" in found.uri


def test_lines_of_a_header_say_where_it_is_from_and_what_it_is_about() -> None:
    found = article(f"{SIGNS}{COPY}".encode())

    assert found.located == "HARBOURTON"
    assert [each.code for each in found.subjects] == ["subj:07000000"]


@every_row(("first", "source"), [("ZCZC QMK", "QMK"), ("ZCZC QMK000", ""), ("ZCZC0123/QMA", "")])
def test_who_sends_is_named_by_letters_alone_for_those_with_a_number_are_a_circuit(
    first: str, source: str
) -> None:
    assert article(f"{first}\n#Lanterns\n{COPY}".encode()).source == source


def test_rows_that_begin_with_an_amount_are_lines_of_one_paragraph_and_a_desk_signs_below() -> None:
    rows = "  3.00 Long Pier\n  4.80 Low Tide\n 51.00 Gull, Tern, Heron\n    QMK BETTING\n\nNNNN"
    copy = f"    PIERTON, Oct 12 QMK - Prices for the cup.\n\nHeat one\n{rows}"
    found = article(f"{POTTED}{copy}".encode())

    assert found.body_text.endswith(
        "Heat one\n\n3.00 Long Pier\n4.80 Low Tide\n51.00 Gull, Tern, Heron"
    )


def test_where_the_copy_is_from_counts_more_than_its_header() -> None:
    copy = "PIERTON (QMK) - The lanterns are back.\n\nNNNN"

    assert article(f"{SIGNS}{copy}".encode()).located == "PIERTON"


def test_an_order_among_the_lines_of_a_header_counts() -> None:
    (item,) = reading(f"ZCZC QMK\n#Lanterns\n:SEA - MANDATORY KILL\n{COPY}".encode()).items

    assert item.takedowns or item.article.pubstatus == "canceled"


@every_row("end", ["\n", "\r", "\r\n"])
def test_a_slug_below_the_first_sign_tells_a_message_without_its_end(end: str) -> None:
    found = article(
        f"ZCZC\n#Lanterns\nLanterns return\n\n{COPY.removesuffix('NNNN')}".replace(
            "\n", end
        ).encode()
    )

    assert (found.headline, found.slugline) == ("Lanterns return", "Lanterns")


def test_several_messages_are_several_articles() -> None:
    found = reading(telex() + telex(first="ZCZC0124/QMA"))

    assert [item.article.uri[-4:] for item in found.items] == ["0123", "0124"]


def test_a_message_s_name_may_have_the_day_in_it_and_initials_digits() -> None:
    wire = telex(routing="XQM26324000123_QMA_QMXB\nR CRO Q0A QMXB").replace(b"IDQ/BO", b"QM5-IDQ")
    found = article(wire.replace(b"All sang. (QMK).", b"All sang.\n   (ANSA)."))

    assert found.headline == "LANTERNS RETURN TO THE HARBOUR"
    assert found.body_text.endswith("All sang.")


@every_row("sent", ["20-NOV-26 12:00", "20-NOV-26 12:00 NNN", ""])
def test_a_message_may_lack_its_end(sent: str) -> None:
    assert article(telex(sent=sent)).headline == "LANTERNS RETURN TO THE HARBOUR"


@every_row("order", ["KILL", "MANDATORY KILL: Lanterns return", "*KILL*"])
@every_row("routing", ["", "U POL Q0A QMXB\n"])
def test_an_order_in_the_place_of_the_header_is_no_header(order: str, routing: str) -> None:
    wire = telex(routing=f"{routing}{order}")
    (item,) = reading(wire).items

    assert item.takedowns
    assert KILL in item.article.signals
    assert looks_urgent(wire)


@every_row("text", ["ZCZCs are signs.\nNNNN", "ZCZC and more words\nNNNN", "ZCZC\nA"])
def test_other_texts_are_no_wires(text: str) -> None:
    assert refusal(text.encode()) == ("unknown_format", 0)


def test_what_stands_in_the_header_is_noted() -> None:
    assert any("XQM00123_QMA_QMXB" in note for note in notes(telex()))


def test_priority_and_category_may_be_words_below_the_number() -> None:
    copy = "المرفأ في 20 نوفمبر / قمر / عادت الفوانيس إلى الميناء."
    wire = telex(
        "عودة الفوانيس إلى المرفأ", copy, routing="عاجل\nثقافة", sent="2026-11-20 12:00 NNNN"
    )
    found = article(wire)

    assert (found.headline, found.urgency) == ("عودة الفوانيس إلى المرفأ", 2)
    assert [each.code for each in found.subjects] == ["iptccat:ثقافة", "medtop:01000000"]
    assert "wd:urgent" in found.signals


@every_row("sign", ["HH ", ":", ":SEA - ", "~", "%", "$Lanterns return\n:SEA - "])
@every_row("order", ["MANDATORY KILL", "(KILL)", "KILL QMK0100"])
def test_a_kill_in_a_line_of_the_header_is_obeyed(sign: str, order: str) -> None:
    wire = f"ZCZC FMG000\n{sign}{order}\nLanterns return\n\n{COPY}".encode()

    (item,) = reading(wire).items
    assert item.article.pubstatus == "canceled"
    assert looks_urgent(wire)


@every_row("sign", ["HH ", ":", ":SEA - "])
@every_row("order", ["EMBARGOED until Monday", "(EMBARGO: Monday)"])
def test_an_embargo_in_a_line_of_the_header_holds(sign: str, order: str) -> None:
    found = article(f"ZCZC FMG000\n{sign}{order}\nLanterns return\n\n{COPY}".encode())

    assert found.embargo_text
