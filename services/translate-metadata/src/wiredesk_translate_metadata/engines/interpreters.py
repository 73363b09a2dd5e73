"""Asks a pair's engines in their order, until each text has a translation that may be used."""

import asyncio
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

import structlog

from wiredesk.errors import RedisAway
from wiredesk.health import Problem
from wiredesk.newsroom.engines import Engines
from wiredesk_translate_metadata.engines.answers import Answers, key_of
from wiredesk_translate_metadata.engines.checks import Answer, wrong
from wiredesk_translate_metadata.engines.engine import EngineAway, EngineRefuses, Pair
from wiredesk_translate_metadata.engines.guarded import Guarded
from wiredesk_translate_metadata.engines.hearing import Hearing, Spoken
from wiredesk_translate_metadata.engines.standing import (
    ANSWERED,
    AWAY,
    CACHED,
    FAILED,
    REFUSES,
)
from wiredesk_translate_metadata.glossary import Glossary

CACHE_WITHIN_S: Final = 0.2
LETTERS: Final = 4_000
"""Of one request, where it has more than one text: paragraphs take longer than headlines."""
PATIENCE: Final = 15
"""How many times longer engines may take for articles that are out already."""


class Interpreters:
    """The newsroom's engines."""

    def __init__(
        self,
        engines: Engines,
        guarded: Mapping[str, Guarded],
        glossary: Glossary,
        answers: Answers,
    ) -> None:
        """Take what `engines.toml` says, the engines by name, and where answers are kept."""
        self.glossary = glossary
        self.within_s = engines.within.total_seconds()
        self._engines = engines
        self._guarded = guarded
        self._answers = answers

    def serve(self, pair: Pair) -> bool:
        """Answer whether a pair has an engine."""
        return bool(self._engines.serving(*pair))

    @property
    def awake(self) -> bool:
        """Whether any engine may be asked now."""
        return any(guarded.circuit.closed for guarded in self._guarded.values())

    def notices(self) -> list[Problem]:
        """Answer what people should know: which engines are away."""
        said = (each.standing.sentence(name) for name, each in self._guarded.items())
        return [Problem("engine", sentence) for sentence in said if sentence]

    async def hear(self, hearings: Sequence[Hearing], *, patient: bool = False) -> None:
        """Ask for all, for as long as the newsroom says; what was heard by then counts.

        `patient`: no article waits for it.
        """
        within_s = self.within_s * (PATIENCE if patient else 1)
        try:
            async with asyncio.timeout(within_s):
                await asyncio.gather(*(self._hear(each, patient=patient) for each in hearings))
        except TimeoutError:
            for hearing in hearings:
                hearing.away.update(hearing.left)

    async def _hear(self, hearing: Hearing, *, patient: bool) -> None:
        for name in self._engines.serving(*hearing.pair):
            await self._ask(self._guarded[name], hearing, patient=patient)
            if not hearing.left:
                return

    async def _ask(self, guarded: Guarded, hearing: Hearing, *, patient: bool) -> None:
        keys = {text: self._key(guarded, hearing.pair, text) for text in hearing.left}
        known = await self._known([*keys.values()])
        self._take(guarded, hearing, {t: known[key] for t, key in keys.items() if known.get(key)})
        _count(guarded, CACHED, len(known))
        asked = [text for text, key in keys.items() if key not in known]
        at_once = asked if patient else hearing.put_off(asked)
        for chunk, left in _chunks(at_once, guarded.batch):
            try:
                said = await guarded.translate(chunk, hearing.pair)
            except EngineAway as error:
                _told("engine_away", guarded, hearing.pair, error)
                _count(guarded, AWAY, len(left))
                hearing.away.update(left)
                return
            except asyncio.CancelledError:
                _count(guarded, AWAY, len(left))
                raise
            except EngineRefuses as error:
                _told("engine_refuses", guarded, hearing.pair, error)
                _count(guarded, REFUSES, len(chunk))
                continue
            good = dict(_checked(guarded, hearing.pair, zip(chunk, said, strict=True)))
            self._take(guarded, hearing, {text: each for text, each in good.items() if each})
            await self._note({keys[text]: each for text, each in good.items()})

    def _key(self, guarded: Guarded, pair: Pair, text: str) -> str:
        engine, revision = guarded.engine, self.glossary.revision(pair)
        return key_of(engine.name, engine.model, revision, str(pair), text)

    @staticmethod
    def _take(guarded: Guarded, hearing: Hearing, said: Mapping[str, str]) -> None:
        name, confidence = guarded.engine.name, guarded.confidence
        for text, each in said.items():
            hearing.take(text, Spoken(each, name, confidence))

    async def _known(self, keys: Sequence[str]) -> Mapping[str, str]:
        try:
            async with asyncio.timeout(CACHE_WITHIN_S):
                return await self._answers.known(keys)
        except (RedisAway, TimeoutError):
            return {}  # then they are asked again

    async def _note(self, said: Mapping[str, str]) -> None:
        try:
            async with asyncio.timeout(CACHE_WITHIN_S):
                await self._answers.note(said)
        except (RedisAway, TimeoutError):
            return


def _chunks(texts: Sequence[str], most: int) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """Answer what one request asks for, and all that is left with it."""
    at = 0
    while at < len(texts):
        end, letters = at + 1, len(texts[at])
        while end < min(at + most, len(texts)) and letters + len(texts[end]) <= LETTERS:
            letters += len(texts[end])
            end += 1
        yield texts[at:end], texts[at:]
        at = end


def _checked(
    guarded: Guarded, pair: Pair, said: Iterable[tuple[str, str]]
) -> Iterable[tuple[str, str]]:
    """Answer each text with its translation; with an empty one where a check says no."""
    for text, each in said:
        failed = wrong(Answer(text, each, pair))
        _count(guarded, FAILED + failed if failed else ANSWERED, 1)
        if failed:
            # Without the texts: agencies' words do not belong in logs.
            structlog.get_logger().info(
                "translation_refused", engine=guarded.engine.name, pair=str(pair), check=failed
            )
        yield text, "" if failed else each.strip()


def _count(guarded: Guarded, outcome: str, texts: int) -> None:
    guarded.observe.texts(guarded.engine.name, outcome, texts)


def _told(event: str, guarded: Guarded, pair: Pair, error: Exception) -> None:
    structlog.get_logger().warning(
        event, engine=guarded.engine.name, pair=str(pair), error=str(error)
    )
