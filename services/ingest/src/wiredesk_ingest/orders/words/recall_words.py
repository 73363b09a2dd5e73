"""Sentences by which a wire takes a story back or asks for it, by language, for any case.

They speak of a story as wires do: of this one, of ours, of one that they name. Where words of the
news begin alike ("The text on pensions is withdrawn"), they are not here.
"""

from collections.abc import Container, Mapping
from typing import Final

from wiredesk_ingest.orders.words.languages import BY_LANGUAGE
from wiredesk_ingest.orders.words.recall_grammar import (
    asked_alone_of,
    asked_of,
    barred_of,
    forbidden_of,
    sentences_of,
    told_of,
    undone_of,
    unmistakable_of,
)
from wiredesk_ingest.orders.words.recall_grammar_east import EASTERN_GRAMMAR
from wiredesk_ingest.orders.words.recall_grammar_west import WESTERN_GRAMMAR
from wiredesk_ingest.orders.words.recall_words_east import EASTERN
from wiredesk_ingest.orders.words.recall_words_west import ENGLISH_UNMISTAKABLE, WESTERN

_TOLD: Final[Mapping[str, tuple[str, ...]]] = {**WESTERN, **EASTERN}
GRAMMARS: Final = {**WESTERN_GRAMMAR, **EASTERN_GRAMMAR}
_BUILT: Final = {language: tuple(sentences_of(words)) for language, words in GRAMMARS.items()}

_UNDONE: Final = {
    language: (undone_of(words.withdrawn),) for language, words in BY_LANGUAGE.items()
}
RECALLS: Final[Mapping[str, tuple[str, ...]]] = {
    language: (*_TOLD.get(language, ()), *_BUILT.get(language, ()), *_UNDONE.get(language, ()))
    for language in dict.fromkeys((*_TOLD, *_BUILT))
}
"""Each is how a line begins, behind a dateline or not."""

UNMISTAKABLE: Final = (
    *(said for words in GRAMMARS.values() for said in unmistakable_of(words)),
    *ENGLISH_UNMISTAKABLE,
)
"""Those that take a story back wherever they begin a paragraph."""

ASKED: Final = "|".join(said for words in GRAMMARS.values() for said in asked_of(words))
ASKED_ALONE: Final = "|".join(said for words in GRAMMARS.values() for said in asked_alone_of(words))
"""How a clause looks that asks it of what nothing names: "Duplicate, please ignore"."""

NAMED: Final = "|".join(words.story for words in GRAMMARS.values())
"""How a clause begins that asks to undo a story, and what names one before it."""


def forbidden(languages: Container[str]) -> str:
    """Answer how a clause of a note begins that bars what the note is about."""
    known = {each: words for each, words in GRAMMARS.items() if each in languages}
    begins = [said for words in known.values() for said in forbidden_of(words)]
    told = [
        said
        for language, words in known.items()
        for said in told_of(words, BY_LANGUAGE[language].withdrawn)
    ]
    return "|".join([*begins, rf"(?:[^\s,.:;]{{1,12}}\s){{0,5}}\w{{0,12}}(?:{'|'.join(told)})"])


def itself(languages: Container[str]) -> str:
    """Answer how a line begins that speaks of the story that it is in."""
    known = [words.this for language, words in GRAMMARS.items() if language in languages]
    return "|".join(filter(None, known))


def barred(languages: Container[str]) -> str:
    """Answer how a line begins that forbids what it stands in, so that no other story is meant."""
    known = [words for language, words in GRAMMARS.items() if language in languages]
    return "|".join(said for words in known for said in barred_of(words))
