"""What is remembered of an article so that others may be compared with it. No word of its text."""

import base64
import hashlib
import math
import re
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Self

import orjson

from wiredesk.article import Article
from wiredesk.enrichment import EntityKind, Named
from wiredesk_enrich.relatives.figures import figures, is_round
from wiredesk_enrich.relatives.sketch import Sketch, bands, sketch

_WEIGHTS: Final[Mapping[EntityKind, float]] = {"person": 1.6, "place": 1.2, "organisation": 1.0}
FIGURE: Final = "#"
"""Before a figure among the features."""

_FIRST_LEVEL: Final = "000000"
"""How codes of topics of the first level end."""
_COUNTRY: Final = "country:"
_CITIES: Final = frozenset(f"{_COUNTRY}{code}" for code in ("HK", "MC", "MO", "SG", "VA"))
"""Countries that are no larger than a city: what happens there happens at a place."""
_COMMON_WEIGHT: Final = 0.4
"""Hundreds of articles a day name a country. Weights are fixed, not counted from what came before,
so that two articles are as alike today as in a replay."""
_FIGURE_WEIGHT: Final = 1.0
_IN_HEADLINE: Final = 0.5
_AGAIN: Final = 0.25
_MOST_AGAIN: Final = 2
_WRITTEN_THERE: Final = 0.5
_BARELY: Final = 2
"""A dateline says where the agency sits; a place that is hardly named again is little more."""
_MOST_ENTITIES: Final = 24
_MOST_KEYS: Final = 12
_BAND_WEIGHT: Final = 200
_HUNDREDTHS: Final = 100
_DIGIT: Final = re.compile(r"\d")
_LEAD: Final = 700
"""Characters, the headline's included, in which a report says what happened."""


@dataclass(frozen=True, slots=True)
class Signature:
    """An article's evidence, in no language."""

    at: float
    """Unix seconds: when it was made; not later than it came in, for a clock that is ahead."""
    features: Mapping[str, float]
    """Ids of what it names, and `#` with a figure: each with how much it says."""
    topics: tuple[str, ...]
    headline: frozenset[str] = frozenset()
    """Those of the features that the headline names, without countries."""
    sketch: Sketch = ()
    leading: frozenset[str] = frozenset()
    """Figures that it begins with, round ones left out."""
    weight: float = field(init=False, compare=False)
    """Of all features."""
    headline_weight: float = field(init=False, compare=False)
    """Of those that the headline names."""
    below: frozenset[str] = field(init=False, compare=False)
    """Topics below the first level."""

    def __post_init__(self) -> None:
        """Add up once what it takes to compare it with any other."""
        object.__setattr__(self, "weight", math.fsum(self.features.values()))
        of_headline = math.fsum(map(self.features.__getitem__, self.headline))
        object.__setattr__(self, "headline_weight", of_headline)
        below = frozenset(each for each in self.topics if not each.endswith(_FIRST_LEVEL))
        object.__setattr__(self, "below", below)

    def keys(self) -> Mapping[str, int]:
        """Answer the keys under which it is looked for: its rarest names, and its wording.

        Weights are hundredths, whose sums are the same in whatever order they are added up.
        """
        named = (each for each in self.features if not each.startswith(FIGURE))
        telling = [each for each in named if self._tells(each)]
        kept = sorted(telling, key=lambda each: (-self.features[each], each))[:_MOST_KEYS]
        keys = {each: round(self.features[each] * _HUNDREDTHS) for each in kept}
        return keys | {f"~{at}:{band}": _BAND_WEIGHT for at, band in enumerate(bands(self.sketch))}

    def _tells(self, name: str) -> bool:
        """Tell whether it is worth looking through all that name it: no country in passing."""
        return not is_common(name) or self.features[name] > _COMMON_WEIGHT

    def encode(self) -> bytes:
        """Write it as JSON; the same one is always the same bytes."""
        wording = base64.b64encode(array("I", self.sketch).tobytes()).decode()
        features, headline = dict(sorted(self.features.items())), sorted(self.headline)
        leading = sorted(self.leading)
        return orjson.dumps([self.at, features, self.topics, headline, wording, leading])

    @classmethod
    def decode(cls, text: bytes) -> Self:
        """Read what `encode` wrote, or one before it that knew of no leading figures."""
        at, features, topics, headline, wording, *leading = orjson.loads(text)
        values = tuple(array("I", base64.b64decode(wording)))
        begins = frozenset(each for figures in leading for each in figures)
        return cls(at, features, tuple(topics), frozenset(headline), values, begins)

    def digest(self, revision: str) -> str:
        """Name it, as that of a revision: an answer that was given for it holds for it alone."""
        return hashlib.blake2b(self.encode() + revision.encode(), digest_size=8).hexdigest()


def signature(
    article: Article, entities: Iterable[Named], topics: Iterable[str], written_in: str = ""
) -> Signature:
    """Make an article's signature of what the text names and what it is about.

    `written_in` is the id of its dateline's place.
    """
    text = f"{article.headline}\n{article.body_text}"
    kept = list(entities)[:_MOST_ENTITIES]
    named = {each.id: _weight(each, written_in) for each in kept}
    told = _without_names(figures(text), kept)
    counted = dict.fromkeys((f"{FIGURE}{each}" for each in told), _FIGURE_WEIGHT)
    return Signature(
        at=min(article.versioncreated, article.received).timestamp(),
        features=named | counted,
        topics=tuple(sorted(set(topics))),
        headline=frozenset(each.id for each in kept if each.in_headline and not is_common(each.id)),
        sketch=sketch(article.body_text),
        leading=frozenset(each for each, at in told.items() if at < _LEAD and not is_round(each)),
    )


def _weight(named: Named, written_in: str) -> float:
    weight = _COMMON_WEIGHT if is_common(named.id) else _WEIGHTS[named.kind]
    again = _AGAIN * min(named.count - 1, _MOST_AGAIN)
    weight *= 1 + _IN_HEADLINE * named.in_headline + again
    if named.id == written_in and not named.in_headline and named.count <= _BARELY:
        weight *= _WRITTEN_THERE
    return round(weight, 2)


def _without_names(told: Mapping[str, int], named: Iterable[Named]) -> Mapping[str, int]:
    """Leave out figures that are pieces of names: a rescue service is called by its number."""
    called = {each for one in named if _DIGIT.search(one.form) for each in figures(one.form)}
    return {each: at for each, at in told.items() if each not in called} if called else told


def is_common(name: str) -> bool:
    """Tell whether it is a country, which hundreds of articles a day name."""
    return name.startswith(_COUNTRY) and name not in _CITIES
