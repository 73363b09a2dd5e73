"""How right enrich is on labelled articles: never worse than it was (README.md beside)."""

import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from wiredesk_bench.enriching import measure
from wiredesk_bench.labelled import Scores, read_labelled

HERE: Final = Path(__file__).parent
SETS: Final = {
    "articles": tomllib.loads((HERE / "floors.toml").read_text()),
    "later": tomllib.loads((HERE / "later_floors.toml").read_text()),
    "latest": tomllib.loads((HERE / "latest_floors.toml").read_text()),
    "unread": tomllib.loads((HERE / "unread_floors.toml").read_text()),
    "mixed": tomllib.loads((HERE / "mixed_floors.toml").read_text()),
    "december": tomllib.loads((HERE / "december_floors.toml").read_text()),
    "autumn": tomllib.loads((HERE / "autumn_floors.toml").read_text()),
    "autumn_read": tomllib.loads((HERE / "autumn_read_floors.toml").read_text()),
    "winter": tomllib.loads((HERE / "winter_floors.toml").read_text()),
    "winter_read": tomllib.loads((HERE / "winter_read_floors.toml").read_text()),
    "january": tomllib.loads((HERE / "january_floors.toml").read_text()),
    "january_read": tomllib.loads((HERE / "january_read_floors.toml").read_text()),
    "february": tomllib.loads((HERE / "february_floors.toml").read_text()),
    "february_read": tomllib.loads((HERE / "february_read_floors.toml").read_text()),
    "march": tomllib.loads((HERE / "march_floors.toml").read_text()),
    "april": tomllib.loads((HERE / "april_floors.toml").read_text()),
    "march_read": tomllib.loads((HERE / "march_read_floors.toml").read_text()),
}
"""Folders of labelled articles, each with its floors."""


@pytest.fixture(scope="module")
def scores() -> Callable[[str], Scores]:
    """Enrich all of a set once."""
    return cache(lambda name: measure(HERE / name))


@pytest.mark.parametrize(
    ("name", "language", "kind"),
    [
        (name, language, kind)
        for name, floors in SETS.items()
        for language in floors
        for kind in floors[language]
    ],
)
def test_what_is_found_is_no_worse_than_the_floor(
    scores: Callable[[str], Scores], name: str, language: str, kind: str
) -> None:
    found = scores(name)
    score = found.of[language, kind]
    precision, recall = SETS[name][language][kind]

    faults = [fault for fault in found.faults if f": {kind}:" in fault]
    assert (score.precision, score.recall) >= (precision, 0), faults
    assert score.recall >= recall, faults


def test_there_are_articles_enough_in_each_language() -> None:
    articles = list(read_labelled(HERE / "articles"))
    for language in ("ar", "en", "fa", "tr", "ur"):
        assert sum(each.language == language for each in articles) >= 20
    assert len(articles) >= 100


@pytest.mark.parametrize("name", SETS)
def test_what_a_label_says_is_in_the_text(name: str) -> None:
    for each in read_labelled(HERE / name):
        text = f"{each.labels['headline']}\n{each.labels['body']}"
        for kind in ("people", "places", "organisations"):
            for label in each.labels.get(kind, ()):
                assert all(form in text for form in label["forms"]), (each.id, label)
