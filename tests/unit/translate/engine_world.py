"""Engines that do as they are told, and memories in place of Redis."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from tests.unit.translate.memory_world import MASKER
from wiredesk.errors import RedisAway
from wiredesk.newsroom.engines import Engines
from wiredesk.newsroom.glossary import Term
from wiredesk.testing.articles import NOON
from wiredesk_translate_metadata.engines.bodies import BodyFinder
from wiredesk_translate_metadata.engines.circuit import Circuit
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.engines.filling import Filling
from wiredesk_translate_metadata.engines.gaps import GapFinder
from wiredesk_translate_metadata.engines.guarded import Guarded
from wiredesk_translate_metadata.engines.hiding import Hiding
from wiredesk_translate_metadata.engines.interpreters import Interpreters
from wiredesk_translate_metadata.engines.lacking import MOST, Place
from wiredesk_translate_metadata.engines.standing import Observe, Standing, Unobserved
from wiredesk_translate_metadata.glossary import Glossary
from wiredesk_translate_metadata.masking.masker import Masker

Does = Callable[[str], str]


@dataclass(slots=True)
class ToldEngine:
    """Answers as a function says, and remembers what it was asked."""

    name: str
    does: Does
    model: str = "1"
    asked: list[str] = field(default_factory=list)
    pairs: list[str] = field(default_factory=list)

    async def translate(self, texts: Sequence[str], pair: Pair) -> Sequence[str]:
        self.asked += texts
        self.pairs.append(str(pair))
        return [self.does(text) for text in texts]


@dataclass(slots=True)
class MemoryAnswers:
    """`Answers` in memory; `away` has it fail as Redis does."""

    kept: dict[str, str] = field(default_factory=dict)
    away: bool = False

    async def known(self, keys: Sequence[str]) -> Mapping[str, str]:
        self._reach()
        return {key: self.kept[key] for key in keys if key in self.kept}

    async def note(self, said: Mapping[str, str]) -> None:
        self._reach()
        self.kept.update(said)

    def _reach(self) -> None:
        if self.away:
            raise RedisAway


@dataclass(slots=True)
class MemoryLacking:
    """`Lacking` in memory; `away` has it fail as Redis does."""

    kept: set[Place] = field(default_factory=set)
    away: bool = False

    async def note(self, places: Collection[Place]) -> None:
        self._reach()
        self.kept.update(places)
        for partition in {place.partition for place in places}:
            for place in self._of(partition)[MOST:]:
                self.kept.discard(place)

    async def newest(self, partitions: Collection[int], most: int, skip: int) -> Sequence[Place]:
        self._reach()
        return [p for partition in sorted(partitions) for p in self._of(partition)[skip:][:most]]

    async def done(self, places: Collection[Place]) -> None:
        self._reach()
        self.kept.difference_update(places)

    def _of(self, partition: int) -> list[Place]:
        return sorted((p for p in self.kept if p.partition == partition), reverse=True)

    def _reach(self) -> None:
        if self.away:
            raise RedisAway


@dataclass(slots=True)
class Time:
    """A clock that a test moves on."""

    now_s: float = 100.0

    def __call__(self) -> float:
        return self.now_s


def guarded(
    engine: ToldEngine,
    time: Time | None = None,
    timeout_s: float = 5.0,
    observe: Observe | None = None,
) -> Guarded:
    """Guard an engine without waits between tries. It goes away at noon, whenever it does."""
    circuit, standing = Circuit(time or Time(), lambda: 0.0), Standing(lambda: NOON)
    told = observe or Unobserved()
    return Guarded(engine, timeout_s, 2, 0.6, circuit, lambda: 0.0, told, standing)


def filling(
    pairs: Mapping[str, Sequence[str]],
    *engines: Guarded,
    terms: Mapping[str, Sequence[Term]] | None = None,
    answers: MemoryAnswers | None = None,
    within_s: float = 5.0,
    masker: Masker = MASKER,
    bodies: bool = False,
) -> Filling:
    """Put engines to work for pairs, as far as they are there."""
    by_name = {each.engine.name: each for each in engines}
    there = {*by_name, "none"}
    listed = {pair: [name for name in names if name in there] for pair, names in pairs.items()}
    said = Engines.model_validate({"pairs": listed, "within": within_s})
    glossary = Glossary(terms or {})
    interpreters = Interpreters(said, by_name, glossary, answers or MemoryAnswers())
    hiding = Hiding(glossary, masker)
    return Filling(interpreters, GapFinder(hiding), BodyFinder(hiding) if bodies else None)
