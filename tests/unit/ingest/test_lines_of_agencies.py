"""Lines that agencies put around their copy for desks: no reader sees them, no note is lost."""

import pytest

from tests.unit.ingest.builders import article, g2, ninjs, reading
from tests.unit.ingest.xml_wires import nitf

COPY = "The lanterns came back."


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
    "line",
    [
        "Write to ida@quill.example before noon, she said.",
        "((The keeper laughed.))",
        "The lamp (or the keeper) waits",
    ],
)
def test_copy_with_an_address_or_brackets_in_it_stays(line: str) -> None:
    assert line in article(g2(f"<p>{COPY}</p><p>{line}</p>")).body_text


@pytest.mark.parametrize(
    "line",
    [
        "(Adds the mayor, paragraph 4)",
        "(Recasts, adds quotes)",
        "(Refiles to fix the headline)",
        "(Actualiza la QMK1234 con más datos)",
        "(neu: Bürgermeisterin)",
    ],
)
def test_what_a_revision_adds_is_told_to_desks_only(line: str) -> None:
    found = article(g2(f"<p>{line}</p><p>{COPY}</p>"))

    assert (found.body_text, found.ednote) == (COPY, line)


@pytest.mark.parametrize(
    "line", ["(Corrects the date in paragraph 2)", "(Adds up to ten) lamps burned", "Adds: nothing"]
)
def test_a_correction_and_other_brackets_are_for_readers(line: str) -> None:
    assert article(g2(f"<p>{line}</p><p>{COPY}</p>")).body_text == f"{line}\n\n{COPY}"


def test_an_update_below_the_first_line_is_copy() -> None:
    line = "(Updates follow at noon)"

    assert article(g2(f"<p>{COPY}</p><p>{line}</p>")).body_text == f"{COPY}\n\n{line}"


@pytest.mark.parametrize(
    "note", ["Embargo levé", "Embargo levantado", "L'embargo est levé", "Embargo opgeheven"]
)
def test_an_embargo_that_is_over_holds_nothing_in_other_languages(note: str) -> None:
    assert article(ninjs(ednote=note)).embargo_text is None


@pytest.mark.parametrize("note", ["Embargo levé lundi à 18h00", "HFR 12:00", "Hold for approval"])
def test_a_note_that_asks_to_wait_holds_in_other_words(note: str) -> None:
    assert article(ninjs(ednote=note)).embargo_text == note


def test_a_note_that_kills_what_came_before_withholds_and_alarms() -> None:
    found = reading(ninjs(version="2", ednote="Corrects: drops last line. Kill previous."))

    assert [item.article.pubstatus for item in found.items] == ["withheld"]
    assert [refused.code for refused in found.refusals] == ["kill_without_target"]
