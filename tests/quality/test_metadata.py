"""How right metadata is in five editions: never worse than it was (metadata/README.md)."""

import tomllib
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from tests.newsrooms import STORE, TOGETHER, shipped_names
from wiredesk.article_stages import Enriched
from wiredesk.clock import utc_now
from wiredesk.newsroom.authority_rows import Authority
from wiredesk.newsroom.phrases import read_agencies
from wiredesk.settings_reading import read_settings
from wiredesk.types import EDITIONS, Edition
from wiredesk.wire_files import learner, wire_reader
from wiredesk_bench.answers import Answers, read_asked
from wiredesk_bench.translating import measure
from wiredesk_translate_metadata.asked import Asked
from wiredesk_translate_metadata.folding import name_key
from wiredesk_translate_metadata.making import translate_stage
from wiredesk_translate_metadata.names.book import Book
from wiredesk_translate_metadata.names.prepared import prepared_names
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources.authority import AuthoritySource

HERE: Final = Path(__file__).parent
VALUES: Final = HERE / "metadata"
NEWSROOM: Final = HERE.parents[1] / "newsroom"
SHEETS: Final = (
    *("metadata", "metadata_later", "metadata_latest", "metadata_feeds", "metadata_wires"),
    *("metadata_kinds", "metadata_free", "metadata_everyday", "metadata_trade", "metadata_fresh"),
)
"""Folders of values, in the order in which they were written; each has a page about itself."""
FLOORS: Final = {
    sheet: tomllib.loads((HERE / f"{sheet}_floors.toml").read_text())["right"] for sheet in SHEETS
}
SURE: Final = (
    "country", "capital", "subject", "section", "language", "date", "number", "agency", "credit",
)  # fmt: skip
"""Kinds that are to be right in each edition."""
LEAST: Final = 0.98


@cache
def answers(sheet: str) -> Answers:
    """Ask for all values of a sheet, once."""
    return measure(HERE / sheet)


@pytest.fixture(scope="module")
def held_out() -> Answers:
    """Ask for those that nothing was fitted to."""
    return measure(VALUES, held_out=True)


def faults_below(floor: Sequence[int], answers: Answers, kind: str) -> list[str]:
    """Answer what is wrong of a kind, where an edition has fewer right answers than its floor."""
    right = [answers.of[kind, edition].right for edition in EDITIONS]
    if all(map(int.__ge__, right, floor)):
        return []
    return [fault for fault in answers.faults if fault.startswith(f"{kind}:")] or [kind]


@pytest.mark.parametrize(
    ("sheet", "kind"), [(each, kind) for each in SHEETS for kind in FLOORS[each]]
)
def test_what_editions_say_is_no_worse_than_the_floor(sheet: str, kind: str) -> None:
    assert not faults_below(FLOORS[sheet][kind], answers(sheet), kind)


@pytest.mark.parametrize("sheet", SHEETS)
def test_every_kind_has_its_floor(sheet: str) -> None:
    assert set(answers(sheet).kinds) == set(FLOORS[sheet])


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("kind", SURE)
def test_what_must_be_right_is_so_where_nothing_was_fitted(
    held_out: Answers, kind: str, edition: Edition
) -> None:
    assert held_out.share(kind, edition) >= LEAST
    assert answers("metadata_later").share(kind, edition) >= LEAST


@pytest.mark.parametrize("sheet", SHEETS)
def test_no_value_has_a_wrong_mark_of_its_source(sheet: str) -> None:
    found = answers(sheet)

    assert found.asked == len(list(read_asked(HERE / sheet))) * len(EDITIONS)
    assert found.unmarked == 0


def test_every_value_of_our_samples_has_a_true_mark() -> None:
    stage = translate_stage(read_settings(TranslateSettings), utc_now)
    learn = learner()
    told = [
        stage.translate(Enriched(article=each, enrichment=learn(each)))
        for file in wire_reader()([NEWSROOM.parent / "samples"])
        for each in file.articles
    ]
    wrong = [
        (translated.article.uri, name, value)
        for translated in told
        for edition, metadata in translated.editions.items()
        for name, said in metadata
        for value in (said if isinstance(said, tuple) else [said])
        if value
        and value.language
        != (edition if value.source != "none" else translated.enrichment.language)
    ]

    assert len(told) >= 40
    assert wrong == []


def test_there_are_values_enough_and_half_are_held_out() -> None:
    values = list(read_asked(VALUES))

    assert len(values) >= 150
    assert 0.45 <= sum(each.held_out for each in values) / len(values) <= 0.55
    assert all(each.answers[edition][0] for each in values for edition in EDITIONS)


@TOGETHER
def test_everyone_in_the_authority_files_has_the_house_form_by_id_and_by_name() -> None:
    rows = shipped_names()
    book = Book(prepared_names(STORE, NEWSROOM))
    source, bearers = AuthoritySource(book, read_agencies(NEWSROOM)), _bearers(rows)

    by_id = [(row, Asked(row.kind, row.names["en"], "", row.id)) for row in rows]
    by_name = [
        (row, Asked(row.kind, name, ""))
        for row in rows
        for name in dict.fromkeys(row.names.values())
        if len(bearers[row.kind, key_of(name)]) == 1
    ]

    assert [asked for row, asked in by_name if source.id_of(asked) != row.id] == []
    wrong = [
        (asked, edition)
        for row, asked in (*by_id, *by_name[:: len(EDITIONS)])
        for edition in EDITIONS
        for said in [source.say(asked, edition)]
        if said is None or said.text != row.names[edition]
    ]
    assert wrong == []


key_of: Final = cache(name_key)
"""Of a hundred thousand names, each asked for more than once."""


def _bearers(rows: tuple[Authority, ...]) -> dict[tuple[str, str], set[str]]:
    found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        for name in (*row.names.values(), *row.aliases):
            found[row.kind, key_of(name)].add(row.id)
    return found
