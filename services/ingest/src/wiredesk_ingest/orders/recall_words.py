"""Sentences by which a wire takes a story back or asks for it, by language, for any case.

They speak of a story as wires do: of this one, of ours, of one that they name. Where words of the
news begin alike ("The text on pensions is withdrawn"), they are not here.
"""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.recall_grammar import asked_of, sentences_of, unmistakable_of
from wiredesk_ingest.orders.recall_grammar_east import EASTERN_GRAMMAR
from wiredesk_ingest.orders.recall_grammar_west import WESTERN_GRAMMAR
from wiredesk_ingest.orders.recall_words_eastern import EASTERN
from wiredesk_ingest.orders.recall_words_english import ENGLISH, ENGLISH_UNMISTAKABLE
from wiredesk_ingest.orders.recall_words_germanic import GERMANIC
from wiredesk_ingest.orders.recall_words_romance import ROMANCE

_TOLD: Final[Mapping[str, tuple[str, ...]]] = {"en": ENGLISH, **GERMANIC, **ROMANCE, **EASTERN}
GRAMMARS: Final = {**WESTERN_GRAMMAR, **EASTERN_GRAMMAR}
_BUILT: Final = {language: tuple(sentences_of(words)) for language, words in GRAMMARS.items()}

RECALLS: Final[Mapping[str, tuple[str, ...]]] = {
    language: (*_TOLD.get(language, ()), *_BUILT.get(language, ()))
    for language in dict.fromkeys((*_TOLD, *_BUILT))
}
"""Each is how a line begins, behind a dateline or not."""

UNMISTAKABLE: Final = (
    *(said for words in GRAMMARS.values() for said in unmistakable_of(words)),
    *ENGLISH_UNMISTAKABLE,
)
"""Those that take a story back wherever they begin a paragraph."""

ASKED: Final = "|".join(asked_of(words) for words in GRAMMARS.values())
NAMED: Final = "|".join(words.story for words in GRAMMARS.values())
"""How a clause begins that asks to undo a story, and what names one before it."""
