"""Whether articles that tell the same event were found: precision and recall of pairs."""

from collections.abc import Sequence
from itertools import combinations
from typing import Final

from wiredesk.enrichment import Enrichment
from wiredesk_bench.labelled import Labelled, Scores

SAME_EVENT: Final = "same event"
ALL: Final = "all"
HELD_OUT: Final = "held out"
BOTH_SIDES: Final = (ALL, HELD_OUT)
"""What the scores stand under in place of a language: a pair is mostly of two."""


def compare_clusters(scores: Scores, found: Sequence[tuple[Labelled, Enrichment]]) -> None:
    """Compare each two articles; two held out count once more by themselves."""
    for (one, said), (other, also_said) in combinations(found, 2):
        wanted = bool(one.cluster) and one.cluster == other.cluster
        together = said.cluster == also_said.cluster
        sides = BOTH_SIDES if one.held_out and other.held_out else (ALL,)
        for side in sides:
            score = scores.of[side, SAME_EVENT]
            score.right += wanted and together
            score.wrong += together and not wanted
            score.missed += wanted and not together
        if wanted != together:
            what = "are one event" if wanted else "are two events"
            scores.faults.append(f"{one.id}: {SAME_EVENT}: it and {other.id} {what}")
