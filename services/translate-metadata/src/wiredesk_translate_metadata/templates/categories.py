"""Categories that wires name in words: `Sports`, `Arts & Culture`, "اقتصاد وأسواق".

What is joined is said in its parts, where all of them are known.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from typing import Final

from wiredesk.newsroom.phrases import Phrase, slots
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.templates.digits import in_digits, in_latin
from wiredesk_translate_metadata.templates.names import is_unsure
from wiredesk_translate_metadata.templates.wordbook import Wordbook, key

_AND: Final = "and"
_NEWS: Final = "news-of"
"""The phrases of the table that are no categories: what joins two, and what says nothing more."""

_MOST: Final = 4
_LONGEST: Final = 120
_SHORT: Final = 3
"""Letters of a word that is another one with an "s" more: `New`."""
_JOINTS: Final = re.compile(
    r"\s*[&/|,،;]\s*(?:(?:and|und|et|ve|و|اور)\s+)?"
    r"|\s+(?:and|und|et|y|e|ve|och|og|en|i|و|اور)\s+"
    r"|\s+و(?=\w{3})",
    re.IGNORECASE,
)
_COMMAS: Final[Mapping[Edition, str]] = {
    "en": "{0}, {1}", "tr": "{0}, {1}", "fa": "{0}، {1}", "ur": "{0}، {1}",
}  # fmt: skip
"""What joins all but the last two; Arabic repeats its "and"."""

_OF_A_YEAR: Final = re.compile(r"(.+?)\s+([1۱١][9۹٩]\d\d|[2۲٢][0۰٠]\d\d)")
_WORDS: Final = frozenset(
    ("Bath", "Batman", "Lens", "Man", "Mobile", "Nice", "Orange", "Ordu", "Reading", "Split", "Van")
)
"""Places whose names are words, too."""
_SMALL: Final[Mapping[Edition, Mapping[int, int]]] = {"en": {}, "tr": str.maketrans("Iİ", "ıi")}
"""Editions that have small letters, and those that Unicode does not make so."""

_PROPER: Final = frozenset(
    (
        *("asia", "europe", "africa", "americas", "caucasus", "balkans", "oceania", "us-news"),
        *("uk-news", "islam", "christianity", "judaism", "hinduism", "buddhism", "hajj", "pope"),
        *("olympics", "paralympics", "covid", "marathon"),
    )
)
"""Categories of one word that are names, or begin with one."""

_Name = tuple[Mapping[Edition, str], bool]
"""What one part is called, and whether that is somebody's name, with its capital everywhere."""


class Categories:
    """Says categories, alone and joined."""

    def __init__(
        self,
        phrases: Iterable[Phrase],
        topics: Mapping[str, Mapping[Edition, str]] | None = None,
        country: Callable[[str], Mapping[Edition, str] | None] = lambda _: None,
        digits: Mapping[Edition, str] | None = None,
    ) -> None:
        """Take the table, topics by what wires call them, who knows lands, and editions' digits."""
        known = tuple(phrases)
        self._digits = digits or dict.fromkeys(EDITIONS, "latn")
        words = [each for each in known if not slots(each.names["en"])]
        self._book, self._country = Wordbook(known), country
        self._topics = {key(name): names for name, names in (topics or {}).items()}
        self._own: Mapping[str, Mapping[str, Phrase]] = {
            edition: {key(each.names[edition]): each for each in reversed(words)}
            for edition in EDITIONS
        }

    def say(self, text: str, language: str, edition: Edition) -> str | None:
        """Answer a category in an edition; None where not all of it is known.

        A word that two languages have is that of the text's own (BCP 47): "امن".
        """
        if len(text) > _LONGEST:
            return None
        alone = self._one(text, language)
        if alone:
            return alone[0][edition]
        if dated := self._dated(text, language, edition):
            return dated
        parts = _JOINTS.split(text)
        if not 1 < len(parts) <= _MOST or not all(parts):
            return None
        names = [self._one(part, language) or self._land(part) for part in parts]
        if not all(names):
            return None
        # Two words of a wire may be one of an edition's: `Colleges and universities`.
        apart = {name[0][edition]: name for name in names if name}
        return self._joined([*apart.values()], edition)

    def _dated(self, text: str, language: str, edition: Edition) -> str | None:
        """Say a category of a year: `Elections 2026`."""
        found = _OF_A_YEAR.fullmatch(text)
        known = self._one(found[1], language) if found else None
        if not (found and known):
            return None
        return f"{known[0][edition]} {in_digits(in_latin(found[2]), self._digits[edition])}"

    def place(self, text: str, edition: Edition) -> str | None:
        """Say a place that a feed has for a category, unless its name is a word as well."""
        is_word = text in _WORDS or is_unsure(text) or text[:1] != text[:1].upper()
        names = None if is_word else self._land(text)
        return names[0][edition] if names else None

    def _one(self, text: str, language: str) -> _Name | None:
        if " " in text and (topic := self._topics.get(key(text))):
            return topic, False  # IPTC's own words say just that topic, and none that is like it
        for said in (text, *self._bare(text), *_numbered(text, language)):
            word = key(said)
            phrase = self._own.get(language, {}).get(word) or self._book.whole(said)
            names = phrase.names if phrase else self._topics.get(word)
            if names:
                return names, phrase is not None and phrase.id in _PROPER
        return None

    def _bare(self, text: str) -> Iterator[str]:
        """Answer a category without what adds nothing: `Sports news`, "أخبار الرياضة"."""
        for phrase, inner in self._book.around(text):
            if phrase.id == _NEWS:
                yield inner

    def _land(self, text: str) -> _Name | None:
        names = self._country(text)
        return (names, True) if names else None

    def _joined(self, names: Sequence[_Name], edition: Edition) -> str | None:
        both = self._book.phrase(_AND)
        if both is None:
            return None
        join = both.names[edition]
        first, *others = (_within(name, edition, at) for at, name in enumerate(names))
        if not others:
            return first
        comma = _COMMAS.get(edition, join)
        begun = reduce(comma.format, others[:-1], first)
        return join.format(begun, others[-1])


def _numbered(text: str, language: str) -> Iterator[str]:
    """Answer an English category in its other number: `Demonstration`, `Global markets`."""
    if language == "en" and len(text) > _SHORT:
        yield text.removesuffix("s") if text.endswith("s") else f"{text}s"


def _within(name: _Name, edition: Edition, at: int) -> str:
    """Write a part that is not the first one small, unless it is a name."""
    names, is_name = name
    said = names[edition]
    small = _SMALL.get(edition)
    if not at or is_name or small is None or said[1:] != said[1:].lower():
        return said
    return said[:1].translate(small).lower() + said[1:]
