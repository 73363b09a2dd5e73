"""Datelines, and where a story happens."""

import pytest

from wiredesk.article import Named
from wiredesk.testing.articles import article
from wiredesk_enrich.dateline import dateline
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.enrichers.places import Places


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("BAGHDAD (Quillmark) - The lanterns came back.", "BAGHDAD"),
        ("PARIS, Nov 3 (Quillmark) — The lanterns came back.", "PARIS"),
        ("LISBON — Two museums are to lend their globes.", "LISBON"),
        ("FORT WICK, Qm. (QP) _ - The lanterns came back.", "FORT WICK, Qm."),
        ("بغداد - أ ف ب - عادت الفوانيس", "بغداد"),
        ("مسقط (كويلمارك) - استقبل الوزير", "مسقط"),
        ("ANKARA (QM) - Fenerler geri geldi.", "ANKARA"),
        ("The lanterns came back - at last.", ""),
        ("It rained.", ""),
        ("", ""),
    ],
)
def test_a_dateline_is_read_out_of_the_first_line(text: str, place: str) -> None:
    assert dateline(text) == place


def named(name: str, form: str) -> Named:
    """Make a place that a text names."""
    return Named(id=f"place:{name.lower()}", kind="place", name=name, form=form)


def main_place(body: str, *places: Named, located: str = "") -> str:
    """Answer the main place of a text."""
    found = Findings(entities=places)
    Places().enrich(article(body_text=body, located=located), found)
    return found.main_place.name if found.main_place else ""


def test_the_datelines_place_comes_before_one_that_is_named_more() -> None:
    places = named("Kerman", "Kerman"), named("Tehran", "TEHRAN")
    assert main_place("TEHRAN (QM) - Houses in Kerman were mended.", *places) == "Tehran"


def test_without_a_dateline_the_wires_own_place_counts() -> None:
    places = named("Kerman", "Kerman"), named("Tehran", "Tehran")
    assert main_place("Houses in Kerman and Tehran.", *places, located="Tehran") == "Tehran"


def test_else_the_most_prominent_place_is_the_main_one() -> None:
    assert main_place("Houses in Kerman.", named("Kerman", "Kerman")) == "Kerman"


def test_a_text_without_places_has_no_main_place() -> None:
    assert main_place("NOWHERE (QM) - Houses.") == ""
