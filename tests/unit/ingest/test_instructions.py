"""Notes to editors that order something."""

import pytest

from tests.unit.ingest.builders import article, ninjs, reading, refusal


@pytest.mark.parametrize(
    "note",
    ["EMBARGOED until Friday", "Sperrfrist: Freitag, 12 Uhr", "HOLD FOR RELEASE at noon"],
)
def test_a_note_of_an_embargo_holds_until_a_person_looks(note: str) -> None:
    found = article(ninjs(ednote=note))

    assert (found.embargoed, found.embargo_text) == (None, note)


@pytest.mark.parametrize(
    "note", ["Embargo lifted", "This lifts the embargo", "No longer under embargo"]
)
def test_an_embargo_that_is_over_holds_nothing(note: str) -> None:
    assert article(ninjs(ednote=note)).embargo_text is None


def test_the_time_in_its_field_goes_before_the_note() -> None:
    found = article(ninjs(ednote="Embargoed!", embargoed="2026-11-21T12:00:00Z"))

    assert found.embargo_text == "2026-11-21T12:00:00Z"


@pytest.mark.parametrize(
    "note", ["NOT FOR PUBLICATION", "Please withhold.", "Do not publish before we call"]
)
def test_a_note_that_forbids_publishing_withholds(note: str) -> None:
    assert article(ninjs(ednote=note)).pubstatus == "withheld"


@pytest.mark.parametrize("note", ["MANDATORY KILL", "Editors: please kill this entire story."])
def test_a_note_that_orders_a_kill_kills(note: str) -> None:
    (item,) = reading(ninjs(version="2", ednote=note)).items

    assert [takedown.target for takedown in item.takedowns] == [item.article.uri]
    assert refusal(ninjs(ednote=note))[0] == "kill_without_target"


@pytest.mark.parametrize(
    "note",
    ["ADDS that two were killed", "Kill Devil Hills, N.C.", "UPDATES with quotes", "FILE PHOTO"],
)
def test_other_notes_order_nothing(note: str) -> None:
    found = article(ninjs(version="2", ednote=note))

    assert (found.pubstatus, found.embargo_text, found.signals) == ("usable", None, ())
