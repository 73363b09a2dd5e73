"""Of two tellings with the same version and time, one that must wait is not undone by the other."""

from datetime import timedelta
from itertools import permutations
from typing import Any, Final

import pytest

from tests.unit.publish.test_lifecycle import after, release, rule, shown
from wiredesk.article_stages import Translated
from wiredesk.testing.articles import NOON, translated

KEPT_BACK: Final[tuple[dict[str, Any], ...]] = (
    {"pubstatus": "withheld"},
    {"signals": ("wd:order_unclear",)},
    {"signals": ("wd:words_forbid",)},
    {"embargo_text": "until the vote"},
    {"embargoed": NOON + timedelta(days=3), "embargo_text": "Friday"},
)


def told(minutes: int, **said: Any) -> Translated:
    return translated(received=NOON + timedelta(minutes=minutes), **said)


@pytest.mark.parametrize("said", KEPT_BACK)
def test_what_was_there_before_a_kill_comes_again_and_stays_away(said: dict[str, Any]) -> None:
    tellings = (told(0), told(1, **said), told(2))

    for order in permutations(tellings):
        assert shown(after(*order)) is None


@pytest.mark.parametrize("said", KEPT_BACK)
def test_a_newer_time_or_version_comes_in_its_place(said: dict[str, Any]) -> None:
    later = {"versioncreated": NOON + timedelta(minutes=5)}

    assert shown(after(told(0), told(1, **said), told(2, **later))) == 1
    assert shown(after(told(0), told(1, **said), told(2, version=2))) == 2


def test_an_embargo_that_is_over_forbids_nothing_any_more() -> None:
    over = told(1, embargoed=NOON + timedelta(minutes=2), embargo_text="noon")

    story = after(over, told(3, headline="Lanterns, told again"))

    assert story.live is not None
    assert story.live.article.headline == "Lanterns, told again"


def test_the_same_wire_read_anew_counts_as_it_is_read_now() -> None:
    """As a replay does after a parser is mended."""
    assert rule(after(told(1, pubstatus="withheld"), told(1))) == "usable"


def test_what_a_person_released_stays_where_the_older_one_comes_again() -> None:
    unclear = told(1, signals=("wd:order_unclear",), headline="Lanterns, read by a person")

    story = after(told(0), unclear, release(), told(2))

    assert story.live is not None
    assert story.live.article.headline == "Lanterns, read by a person"
