"""The order of sources: each value is taken from the first one that knows it, and says which."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from wiredesk.metadata import Value
from wiredesk.types import EDITIONS, Direction, Edition
from wiredesk_translate_metadata.asked import FIELDS, Asked, Field, Source
from wiredesk_translate_metadata.text_language import language_of
from wiredesk_translate_metadata.values import direction_of, marked, original

_KEPT: Final = 1_000
"""Pieces of metadata, with their values in five editions: some 4 MB."""

_FREE: Final[frozenset[Field]] = frozenset({"headline", "subheadline", "teaser", "caption", "alt"})
"""What hardly any other article says."""


class Chain:
    """Asks the sources in turn. What none of them knows stays as it was written."""

    def __init__(
        self, sources: Sequence[Source], revision: Callable[[], object] | None = None
    ) -> None:
        """Take the sources, the one that counts most first.

        `revision` answers something else whenever a source may answer otherwise than before; what
        articles share is said once between two of them. Without it nothing is kept.
        """
        self._sources = {
            field: tuple(each for each in sources if field in each.fields) for field in FIELDS
        }
        self._revision = revision
        self._kept_at: object = None
        self._kept = lru_cache(maxsize=_KEPT)(self._in_each)

    def editions(self, asked: Asked) -> Mapping[Edition, Value]:
        """Answer how each edition says it; see `say`."""
        if self._revision is None or asked.field in _FREE:
            return self._in_each(asked)
        revision = self._revision()
        if revision != self._kept_at:
            self._kept.cache_clear()
            self._kept_at = revision
        return self._kept(asked)

    def _in_each(self, asked: Asked) -> Mapping[Edition, Value]:
        return {edition: self.say(asked, edition) for edition in EDITIONS}

    def say(self, asked: Asked, edition: Edition) -> Value:
        """Answer how an edition says it, with its source; the original where no source knows it."""
        for source in self._sources[asked.field]:
            said = source.say(asked, edition)
            if said is not None:
                # A person may quote another language; the other sources say the edition's own.
                person = source.name == "override"
                own = edition, direction_of(edition)
                language, direction = _quoted(said.text, edition) if person else own
                return Value(
                    value=said.text,
                    language=language,
                    direction=direction,
                    source=said.source or source.name,
                    of="" if asked.of == said.text else asked.of,
                    engine=said.engine,
                    confidence=said.confidence,
                    reviewed=said.reviewed,
                )
        # A subject's code says nothing to readers; a country's or a language's is all there is.
        text = asked.text or ("" if asked.field == "subject" else asked.code)
        return original(text, asked.language, asked.of)


def _quoted(text: str, edition: Edition) -> tuple[str, Direction]:
    return marked(text, language_of(text, edition))
