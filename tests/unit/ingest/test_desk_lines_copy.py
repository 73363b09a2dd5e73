"""Copy that speaks of publication, or ends in a short line, is no line for the desk."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, standing
from tests.unit.ingest.mails import mail
from tests.unit.ingest.text_wires import iptc

FIRST = "The lanterns came back."
LAST = "All sang."


@every_row(
    "line",
    [
        "Die Unterlagen waren nicht zur Veröffentlichung bestimmt, sagte sie.",
        "Die Stadt hatte die Zahlen nicht zur Veröffentlichung freigegeben.",
        "The following information is not for publication, a note in the lantern said.",
    ],
)
def test_a_sentence_about_publication_ends_no_text(line: str) -> None:
    for wire in (
        g2(f"<p>{FIRST}</p><p>{line}</p><p>{LAST}</p>"),
        iptc(copy=f"{FIRST}\n\n{line}\n\n{LAST}"),
        mail(f"{FIRST}\n\n{line}\n\n{LAST}\n"),
    ):
        assert article(wire).body_text.split("\n\n")[-3:] == [FIRST, line, LAST]


@every_row(
    "line",
    [
        "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
        "Folgende Angaben sind nicht zur Veröffentlichung bestimmt.",
        "The following information is not intended for publication",
        "Not for publication:",
    ],
)
def test_a_line_that_says_so_of_what_follows_ends_it(line: str) -> None:
    assert article(g2(f"<p>{FIRST}</p><p>{line}</p><p>{LAST}</p>")).body_text == FIRST


def test_one_line_that_is_not_for_publication_takes_no_other_with_it() -> None:
    found = article(g2(f"<p>{FIRST}</p><p>Not for publication: call Ada.</p><p>{LAST}</p>"))

    assert (found.body_text, standing(found)) == (f"{FIRST}\n\n{LAST}", "forbidden")


def test_a_last_line_in_capitals_with_a_slash_is_a_name() -> None:
    assert article(g2(f"<p>{FIRST}</p><p>AC/DC</p>")).body_text == f"{FIRST}\n\nAC/DC"
    assert article(g2(f"<p>{FIRST}</p><p>ac/dc</p>")).body_text == FIRST
