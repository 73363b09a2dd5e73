"""How right enrich is on labelled articles: never worse than it was (README.md beside)."""

import tomllib
from pathlib import Path
from typing import Final

import pytest

from wiredesk_bench.enriching import measure
from wiredesk_bench.labelled import Scores, read_labelled

HERE: Final = Path(__file__).parent
FLOORS: Final = tomllib.loads((HERE / "floors.toml").read_text())


@pytest.fixture(scope="module")
def scores() -> Scores:
    """Enrich all of them once."""
    return measure(HERE / "articles")


@pytest.mark.parametrize(
    ("language", "kind"), [(language, kind) for language in FLOORS for kind in FLOORS[language]]
)
def test_what_is_found_is_no_worse_than_the_floor(scores: Scores, language: str, kind: str) -> None:
    score = scores.of[language, kind]
    precision, recall = FLOORS[language][kind]

    faults = [fault for fault in scores.faults if f": {kind}:" in fault]
    assert (score.precision, score.recall) >= (precision, 0), faults
    assert score.recall >= recall, faults


def test_there_are_articles_enough_in_each_language() -> None:
    articles = list(read_labelled(HERE / "articles"))
    for language in ("ar", "en", "fa", "tr", "ur"):
        assert sum(each.language == language for each in articles) >= 20
    assert len(articles) >= 100


def test_what_a_label_says_is_in_the_text() -> None:
    for each in read_labelled(HERE / "articles"):
        text = f"{each.labels['headline']}\n{each.labels['body']}"
        for kind in ("people", "places", "organisations"):
            for label in each.labels.get(kind, ()):
                assert all(form in text for form in label["forms"]), (each.id, label)
