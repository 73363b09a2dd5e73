"""What forms the lexicon has of a row of the newsroom's, and in which languages."""

import pytest

from wiredesk.newsroom.authority import Authority
from wiredesk_enrich.names.lexicon import build

NAMES = {
    "ar": "جمعية حراس الفوانيس",
    "en": "Lantern Keepers Guild",
    "fa": "انجمن فانوس‌بانان",
    "tr": "Fener Bekçileri Loncası",
    "ur": "لالٹین",
}


def languages(form: str, kind: str = "organisation") -> set[str]:
    """Answer in which languages a form of one row is looked for; the empty one stands for all."""
    made = build([Authority("x:guild", kind, NAMES)], {}, frozenset())  # type: ignore[arg-type]
    at = next(at for at, each in enumerate(made.bearers) if each.id == "x:guild")
    return {each.language for each in made.forms if (each.bearer, each.text) == (at, form)}


def test_a_name_of_several_words_is_read_in_all_languages_of_its_script() -> None:
    assert languages("جمعية حراس الفوانيس") == {""}
    assert languages("لالٹین") == {"ur"}


def test_turkish_texts_have_english_names_of_bodies_too() -> None:
    assert languages("Lantern Keepers Guild") == {"en", "tr"}
    assert languages("Fener Bekçileri Loncası") == {"tr"}


@pytest.mark.parametrize("form", ["Lantern Keepers Guild", "جمعية حراس الفوانيس"])
def test_a_place_is_called_in_each_language_by_its_own_name(form: str) -> None:
    assert len(languages(form, "place")) == 1
    assert "" not in languages(form, "place")
