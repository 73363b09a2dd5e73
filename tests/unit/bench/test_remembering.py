"""The bench of the memory looks for what it says, in segments that are the same each time."""

from collections.abc import Mapping
from typing import Final

import pytest
from rich.progress import Progress

from tests.unit.translate.memory_world import memory
from wiredesk_bench.made_segments import MOST, Language, segment, segments
from wiredesk_bench.remembering import INTO, LOOKUPS, Lookups, fill, look

COUNT: Final = 300


@pytest.fixture(scope="module")
def lookups() -> Mapping[str, Lookups]:
    """Measure a small memory once; by language and kind."""
    table, progress = memory(), Progress(disable=True)
    fill(table, COUNT, progress)
    return {f"{each.language} {each.kind}": each for each in look(table, COUNT, progress)}


@pytest.mark.parametrize("language", INTO)
def test_segments_differ_from_one_another(language: Language) -> None:
    assert len({*segments(2_000, language)}) == 2_000


def test_a_number_is_the_same_segment_in_every_language() -> None:
    assert segment(5, "en").startswith("The finance committee: ")
    assert segment(5, "tr").startswith("Maliye komisyonu: ")
    assert segment(MOST, "en").rpartition(" ")[0] == segment(0, "en").rpartition(" ")[0]


@pytest.mark.parametrize("language", INTO)
@pytest.mark.parametrize(
    ("kind", "found"),
    [
        ("exact", LOOKUPS),
        ("a full stop more", LOOKUPS),
        ("other words", 0),
        ("another order", 0),
        ("nothing like it", 0),
    ],
)
def test_each_kind_finds_what_it_is_to_find(
    lookups: Mapping[str, Lookups], language: Language, kind: str, found: int
) -> None:
    assert lookups[f"{language} {kind}"].found == found


def test_a_slip_is_found_where_it_cannot_be_another_word(lookups: Mapping[str, Lookups]) -> None:
    found = {language: lookups[f"{language} a letter less"].found for language in INTO}

    assert found["en"] == LOOKUPS
    assert all(found.values())
    assert found["ar"] < LOOKUPS, "a letter that inflects may be left out of another word"


def test_figures_are_in_their_order(lookups: Mapping[str, Lookups]) -> None:
    for each in lookups.values():
        assert 0 < each.median <= each.p99 <= each.worst
        assert 0 < each.mean <= each.worst
