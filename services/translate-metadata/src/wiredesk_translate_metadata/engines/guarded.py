"""Asks one engine with care: a time limit, a few tries, and a rest for one that fails."""

import asyncio
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from wiredesk.clock import utc_now
from wiredesk.kafka.backoff import Backoff
from wiredesk_translate_metadata.engines.circuit import Circuit
from wiredesk_translate_metadata.engines.engine import Engine, EngineAway, EngineRefuses, Pair
from wiredesk_translate_metadata.engines.standing import Observe, Standing, Unobserved

TRIES: Final = 3
FIRST_S: Final = 0.1
MOST_S: Final = 1.0
"""An engine that asks for a longer rest gets it, and articles do not wait for it."""


def _circuit() -> Circuit:
    return Circuit(time.monotonic, random.random)


def _standing() -> Standing:
    return Standing(utc_now)


@dataclass(frozen=True, slots=True)
class Guarded:
    """An engine, and what is known of how it is."""

    engine: Engine
    timeout_s: float
    batch: int
    confidence: float
    circuit: Circuit = field(default_factory=_circuit)
    chance: Callable[[], float] = random.random
    observe: Observe = field(default_factory=Unobserved)
    standing: Standing = field(default_factory=_standing)

    def __post_init__(self) -> None:
        """Let it be seen that nothing is wrong with it yet."""
        self.observe.circuit(self.engine.name, is_open=False)

    async def translate(self, texts: Sequence[str], pair: Pair) -> Sequence[str]:
        """Answer a translation of each text, `batch` at most. Raises EngineAway, EngineRefuses."""
        waits = Backoff(FIRST_S, MOST_S, self.chance)
        for left in reversed(range(TRIES)):
            if not self.circuit.closed:
                self.standing.missed(pair)
                raise EngineAway(f"{self.engine.name} is left alone for a while")
            try:
                return await self._once(texts, pair)
            except EngineAway as away:
                if not left or away.wait_s > MOST_S:
                    raise
                await asyncio.sleep(max(away.wait_s, waits.next_s()))
        raise AssertionError  # the last try returns or raises

    async def _once(self, texts: Sequence[str], pair: Pair) -> Sequence[str]:
        self.circuit.begin()
        began = time.monotonic()
        try:
            said = await self._answer(texts, pair)
        except EngineAway as away:
            self._failed(pair, away.detail, away.wait_s)
            raise
        except asyncio.CancelledError:
            self._failed(pair, "the articles had no more time for it")
            raise
        except EngineRefuses:
            self._good()
            raise
        finally:
            self.observe.request(self.engine.name, time.monotonic() - began)
        self._good()
        return said

    def _good(self) -> None:
        self.circuit.good()
        self.standing.back()
        self.observe.circuit(self.engine.name, is_open=False)

    def _failed(self, pair: Pair, why: str, wait_s: float = 0.0) -> None:
        self.circuit.failed(wait_s)
        self.standing.away(pair, why)
        self.observe.circuit(self.engine.name, is_open=self.circuit.open)

    async def _answer(self, texts: Sequence[str], pair: Pair) -> Sequence[str]:
        name = self.engine.name
        try:
            async with asyncio.timeout(self.timeout_s):
                said = await self.engine.translate(texts, pair)
        except (EngineAway, EngineRefuses):
            raise
        except TimeoutError:
            raise EngineAway(f"{name} has not answered in {self.timeout_s:g} s") from None
        except Exception as error:
            # A mistake of one engine's adapter must not keep articles: they go on without it.
            raise EngineAway(f"{name}: {type(error).__name__}") from error
        if len(said) != len(texts):
            raise EngineAway(f"{name} answers {len(said)} for {len(texts)} texts")
        return said
