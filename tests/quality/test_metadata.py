"""How right metadata is in five editions: never worse than it was (metadata/README.md)."""

import tomllib
from collections import defaultdict
from collections.abc import Sequence
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
LATER: Final = HERE / "metadata_later"
LATEST: Final = HERE / "metadata_latest"
FEEDS: Final = HERE / "metadata_feeds"
WIRES: Final = HERE / "metadata_wires"
NEWSROOM: Final = HERE.parents[1] / "newsroom"
FLOORS: Final = tomllib.loads((HERE / "metadata_floors.toml").read_text())["right"]
LATER_FLOORS: Final = tomllib.loads((HERE / "metadata_later_floors.toml").read_text())["right"]
LATEST_FLOORS: Final = tomllib.loads((HERE / "metadata_latest_floors.toml").read_text())["right"]
FEEDS_FLOORS: Final = tomllib.loads((HERE / "metadata_feeds_floors.toml").read_text())["right"]
WIRES_FLOORS: Final = tomllib.loads((HERE / "metadata_wires_floors.toml").read_text())["right"]
SURE: Final = (
    "country", "capital", "subject", "section", "language", "date", "number", "agency", "credit",
)  # fmt: skip
"""Kinds that are to be right in each edition."""
LEAST: Final = 0.98


@pytest.fixture(scope="module")
def answers() -> Answers:
    """Ask for all values once."""
    return measure(VALUES)


@pytest.fixture(scope="module")
def held_out() -> Answers:
    """Ask for those that nothing was fitted to."""
    return measure(VALUES, held_out=True)


@pytest.fixture(scope="module")
def later() -> Answers:
    """Ask for those that somebody else wrote."""
    return measure(LATER)


@pytest.fixture(scope="module")
def latest() -> Answers:
    """Ask for those that were written last, measures above all."""
    return measure(LATEST)


@pytest.fixture(scope="module")
def feeds() -> Answers:
    """Ask for those that stand in feeds so, credits above all."""
    return measure(FEEDS)


@pytest.fixture(scope="module")
def wires() -> Answers:
    """Ask for those that wires of many languages carry, which nothing was fitted to."""
    return measure(WIRES)


def faults_below(floor: Sequence[int], answers: Answers, kind: str) -> list[str]:
    """Answer what is wrong of a kind, where an edition has fewer right answers than its floor."""
    right = [answers.of[kind, edition].right for edition in EDITIONS]
    if all(map(int.__ge__, right, floor)):
        return []
    return [fault for fault in answers.faults if fault.startswith(f"{kind}:")] or [kind]


@pytest.mark.parametrize("kind", FLOORS)
def test_what_editions_say_is_no_worse_than_the_floor(answers: Answers, kind: str) -> None:
    assert not faults_below(FLOORS[kind], answers, kind)


@pytest.mark.parametrize("kind", LATER_FLOORS)
def test_what_came_later_is_no_worse_than_its_floor(later: Answers, kind: str) -> None:
    assert not faults_below(LATER_FLOORS[kind], later, kind)


@pytest.mark.parametrize("kind", LATEST_FLOORS)
def test_what_came_last_is_no_worse_than_its_floor(latest: Answers, kind: str) -> None:
    assert not faults_below(LATEST_FLOORS[kind], latest, kind)


@pytest.mark.parametrize("kind", FEEDS_FLOORS)
def test_what_feeds_send_is_no_worse_than_its_floor(feeds: Answers, kind: str) -> None:
    assert not faults_below(FEEDS_FLOORS[kind], feeds, kind)


@pytest.mark.parametrize("kind", WIRES_FLOORS)
def test_what_wires_carry_is_no_worse_than_its_floor(wires: Answers, kind: str) -> None:
    assert not faults_below(WIRES_FLOORS[kind], wires, kind)


def test_every_kind_has_its_floor(
    answers: Answers, later: Answers, latest: Answers, feeds: Answers, wires: Answers
) -> None:
    assert set(answers.kinds) == set(FLOORS)
    assert set(later.kinds) == set(LATER_FLOORS)
    assert set(latest.kinds) == set(LATEST_FLOORS)
    assert set(feeds.kinds) == set(FEEDS_FLOORS)
    assert set(wires.kinds) == set(WIRES_FLOORS)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("kind", SURE)
def test_what_must_be_right_is_so_where_nothing_was_fitted(
    held_out: Answers, later: Answers, kind: str, edition: Edition
) -> None:
    assert held_out.share(kind, edition) >= LEAST
    assert later.share(kind, edition) >= LEAST


def test_no_value_has_a_wrong_mark_of_its_source(
    answers: Answers, later: Answers, latest: Answers, feeds: Answers, wires: Answers
) -> None:
    sheets = (
        *((VALUES, answers), (LATER, later), (LATEST, latest), (FEEDS, feeds)),
        (WIRES, wires),
    )
    for folder, found in sheets:
        assert found.asked == len(list(read_asked(folder))) * len(EDITIONS)
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
        if len(bearers[row.kind, name_key(name)]) == 1
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


def _bearers(rows: tuple[Authority, ...]) -> dict[tuple[str, str], set[str]]:
    found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        for name in (*row.names.values(), *row.aliases):
            found[row.kind, name_key(name)].add(row.id)
    return found
