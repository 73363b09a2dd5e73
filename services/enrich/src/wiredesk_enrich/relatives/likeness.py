"""How alike two articles are, from what they name, their figures, topics, times and wording.

Symmetric and pure: it does not matter which of two came first, or what else has come.
"""

import math
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from wiredesk_enrich.relatives.signature import FIGURE, Signature, is_common
from wiredesk_enrich.relatives.sketch import resemblance

SAME_WORDING: Final = 0.6
"""Share of common runs of three words from which one text is a copy of the other."""
SAME_EVENT: Final = 0.45
SAME_EVENT_EVIDENCE: Final = 2.0
"""Chosen by the labelled articles that are not held out (tests/quality), of which no two of
different events come above 0.35, and by pairs of the same people in the same place on the same day
on another matter, which come up to 0.44. Doubt falls on the side of two events."""
RELATED: Final = 0.12
RELATED_EVIDENCE: Final = 2.2
"""Two places or a person and a place in common, say: one capital alone relates nothing."""

_SAME_FIGURES: Final = 0.2
_ONE_FIGURE: Final = 0.5
"""What both begin with tells an event: a toll, a magnitude. One alone may be a rate that all
markets tell, so it counts for half; and those further down stand in all reports of a war."""

_NAMED: Final = 1.0
"""Weight of what both name beside their figures: one body is enough, a country in passing not."""

_LATE: Final = 6 * 3600.0
LATEST: Final = 36 * 3600.0
"""Seconds: reports of an event come within hours; a day later it is mostly the next one."""
_LATEST_FACTOR: Final = 0.3
_NO_TOPIC_IN_COMMON: Final = 0.55
_PERSON: Final = "person:"
_BODY: Final = "organisation:"
_NOT_MENTIONED: Final = 0.65
_LEFT_OUT: Final = 0.6
"""A person in the headline is named in all reports of the event. A place or body may be called
otherwise, or not at all, and counts for so much as not mentioned."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two articles have in common."""

    names: float
    """Share of what they name that both name, from 0 to 1, weighted; less with other topics, and
    where one does not even mention what the other has in its headline."""
    evidence: float
    """Weight of what both name."""
    wording: float
    """Share of common runs of words, from 0 to 1."""
    apart: float
    """Seconds between them."""
    figures: float = 0.0
    """Share of the figures they begin with that both give, from 0 to 1; none where they name nobody
    and no place in common."""
    place_alone: bool = False
    """Whether all that both name is one place and a country at most: much happens there a day."""

    @property
    def near_duplicate(self) -> bool:
        """Tell whether one is a copy of the other, as far as the wording says."""
        return self.wording >= SAME_WORDING

    @property
    def event(self) -> float:
        """Answer how sure it is that both tell the same event, from 0 to 1; 0 for too far apart."""
        if self.apart > LATEST:
            return 0.0
        if self.near_duplicate:
            return 1.0
        late = max(0.0, self.apart - _LATE) / (LATEST - _LATE)
        alike = min(1.0, self.names + _SAME_FIGURES * self.figures)
        return alike * (1 - (1 - _LATEST_FACTOR) * late)

    @property
    def same_event(self) -> bool:
        """Tell whether both tell the same event."""
        told = self.evidence >= SAME_EVENT_EVIDENCE and not self.place_alone
        return (self.near_duplicate or told) and self.event >= SAME_EVENT

    @property
    def related(self) -> bool:
        """Tell whether who reads the one may want to read the other."""
        return self.names >= RELATED and self.evidence >= RELATED_EVIDENCE


def likeness(one: Signature, other: Signature) -> Likeness:
    """Compare two articles."""
    ours, theirs = one.features, other.features
    both = ours.keys() & theirs.keys()
    # fsum: in whatever order they are added up, it is the same to the last bit.
    evidence = math.fsum([min(ours[key], theirs[key]) for key in both])
    whole = math.sqrt(one.weight * other.weight)
    share = evidence / whole if whole else 0.0
    return Likeness(
        names=share * _topics(one, other) * _headlines(one, other),
        evidence=evidence,
        wording=resemblance(one.sketch, other.sketch),
        apart=abs(one.at - other.at),
        figures=_figures(one, other, both),
        place_alone=_is_one_place(both),
    )


def _is_one_place(both: Collection[str]) -> bool:
    telling = [each for each in both if not is_common(each)]
    lands = len(both) - len(telling)
    return len(telling) == 1 and lands <= 1 and not telling[0].startswith((_PERSON, _BODY, FIGURE))


def _figures(one: Signature, other: Signature, both: Collection[str]) -> float:
    """Answer the share of the telling figures they begin with that are the same in both."""
    same = len(one.leading & other.leading)
    if not same:
        return 0.0
    ours, theirs = one.features, other.features
    named = (min(ours[key], theirs[key]) for key in both if not key.startswith(FIGURE))
    if math.fsum(named) < _NAMED:
        return 0.0
    return same / max(len(one.leading), len(other.leading)) * (_ONE_FIGURE if same == 1 else 1.0)


def _topics(one: Signature, other: Signature) -> float:
    """Answer a factor: less where topics differ, or where those of one are not known.

    War is in common to a strike and to the aid for whom it hit: where both have topics below the
    first level, those count.
    """
    ours, theirs = one.below, other.below
    if not (ours and theirs):
        ours, theirs = frozenset(one.topics), frozenset(other.topics)
    fewer = min(len(ours), len(theirs))
    in_common = len(ours & theirs) / fewer if fewer else 0.0
    return _NO_TOPIC_IN_COMMON + (1 - _NO_TOPIC_IN_COMMON) * in_common


def _headlines(one: Signature, other: Signature) -> float:
    """Answer a factor: less where what one's headline names is not in the other's text."""
    mentioned = _mentioned(one, other) * _mentioned(other, one)
    return _NOT_MENTIONED + (1 - _NOT_MENTIONED) * mentioned


def _mentioned(one: Signature, other: Signature) -> float:
    """Answer the weighted share of what one's headline names that the other names."""
    whole, weight = one.headline_weight, one.features.__getitem__
    missed = math.fsum(
        weight(each) * (1.0 if each.startswith(_PERSON) else _LEFT_OUT)
        for each in one.headline - other.features.keys()
    )
    return 1 - missed / whole if whole else 1.0
