"""The order of sources: each value is taken from the first one that knows it, and says which."""

from collections.abc import Sequence

from wiredesk.metadata import Value
from wiredesk.types import Direction, Edition
from wiredesk_translate_metadata.asked import Asked, Source
from wiredesk_translate_metadata.text_language import language_of
from wiredesk_translate_metadata.values import direction_of, marked, original


class Chain:
    """Asks the sources in turn. What none of them knows stays as it was written."""

    def __init__(self, sources: Sequence[Source]) -> None:
        """Take the sources, the one that counts most first."""
        self._sources = tuple(sources)

    def say(self, asked: Asked, edition: Edition) -> Value:
        """Answer how an edition says it, with its source; the original where no source knows it."""
        for source in self._sources:
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
                    source=source.name,
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
