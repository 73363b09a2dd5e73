"""Bodies: an engine may say a text's paragraphs, where the newsroom's setting lets it.

Each paragraph is a text like a headline: masked, checked, and left as it was where a check says
no. No article waits for its body: it goes out, and is sent again with what engines said.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from wiredesk.article_stages import Translated
from wiredesk.metadata import Metadata, Value
from wiredesk.types import Edition
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.engines.gaps import MOST_CHARACTERS, primary, sourced
from wiredesk_translate_metadata.engines.hearing import Spoken, Tags
from wiredesk_translate_metadata.engines.hiding import Hiding
from wiredesk_translate_metadata.engines.paragraphs import Paragraph, Piece, partners, pieces
from wiredesk_translate_metadata.masking.slots import Masked, with_slots, without
from wiredesk_translate_metadata.mentions import Form, Mentions
from wiredesk_translate_metadata.values import direction_of

OF: Final = "body_html"
"""What a body's value is of: the article's field. The text itself would be there once more."""
MOST_IN_BODY: Final = 40_000
"""Characters of a body in an edition; the paragraphs behind stay as they are."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A paragraph as an engine is asked for it."""

    masked: Masked
    said: Sequence[Form]
    """How the edition writes what is in each slot."""

    @property
    def tags(self) -> Tags:
        """The numbers of tags that open and close one element."""
        slots = enumerate(self.masked.slots, start=1)
        tags = [(number, slot.text) for number, slot in slots if slot.kind == "markup"]
        return tuple(partners(tags) or ())

    def write(self, spoken: Spoken, mentions: Mentions) -> Iterator[str]:
        """Answer an engine's words for a page, with the tags in them."""
        for piece in with_slots(spoken.text, [*zip(self.masked.slots, self.said, strict=True)]):
            if isinstance(piece, str):
                yield escape(piece)
            elif piece[0].kind == "markup":
                yield piece[0].text
            else:
                yield escape(mentions.write(piece[1]))


@dataclass(frozen=True, slots=True)
class Body:
    """An article's body for an edition that has another language."""

    edition: Edition
    pair: Pair
    direction: str
    """Of the original."""
    pieces: Sequence[Piece]
    asked: Mapping[int, Asking]
    """What is asked, by its place among the pieces."""

    def value(self, heard: Mapping[str, Spoken]) -> Value | None:
        """Answer the body as engines say it; None where they said less than half of it.

        A reader is better off with the original than with two languages in turn.
        """
        asked = ((at, heard.get(each.masked.text)) for at, each in self.asked.items())
        spoken = {at: said for at, said in asked if said}
        if not spoken or len(spoken) < len(self.asked) / 2:
            return None
        engines = Counter(each.engine for each in spoken.values())
        first = engines.most_common(1)[0][0]
        return Value(
            value="".join(self._html(spoken)),
            language=self.edition,
            direction=direction_of(self.edition),
            source=f"machine:{first}",
            of=OF,
            engine=", ".join(engines),
            confidence=min(each.confidence for each in spoken.values()),
        )

    def _html(self, spoken: Mapping[int, Spoken]) -> Sequence[str]:
        mentions, html = Mentions(headline=False), list[str]()
        marks = f' lang="{escape(self.pair.source)}" dir="{self.direction}"'
        for at, piece in enumerate(self.pieces):
            if isinstance(piece, str):
                html.append(piece)
            elif at in spoken:
                html.append("".join(self.asked[at].write(spoken[at], mentions)))
            elif html and html[-1].endswith(">") and not html[-1].startswith("</"):
                html[-1] = f"{html[-1][:-1]}{marks}>"
                html.append(piece.html)
            else:
                html.append(f"<span{marks}>{piece.html}</span>")
        return html


@dataclass(frozen=True, slots=True)
class BodyFinder:
    """Finds the bodies that an engine may say, and hides in them what it is not to translate."""

    hiding: Hiding

    def find(self, translated: Translated, serves: Callable[[Pair], bool]) -> Iterator[Body]:
        """Answer an article's body for each edition that somebody serves the pair of."""
        learnt = translated.enrichment
        language = primary(learnt.language)
        pairs = [Pair(language, each) for each in translated.editions if sourced(language, each)]
        served = [pair for pair in pairs if serves(pair)]
        found = pieces(translated.article.body_html, language) if served else ()
        direction = learnt.direction if learnt.script else direction_of(language)
        for pair in served:
            metadata = translated.editions[pair.edition]
            asked = dict(self._asked(found, translated, metadata, pair))
            yield Body(pair.edition, pair, direction, found, asked)

    def _asked(
        self, found: Sequence[Piece], translated: Translated, metadata: Metadata, pair: Pair
    ) -> Iterator[tuple[int, Asking]]:
        room = MOST_IN_BODY
        names = self.hiding.names(translated, metadata, pair.edition)
        for at, piece in enumerate(found):
            if not isinstance(piece, Paragraph) or len(piece.text) > MOST_CHARACTERS:
                continue
            room -= len(piece.text)
            if room < 0:
                return
            masked = self.hiding.masked(piece.text, pair, names, piece.tags)
            if any(map(str.isalpha, without(masked.text))):
                yield at, Asking(masked, self.hiding.said(masked, pair.edition, names))
