"""Wording: whether two texts that are much alike say the same, word for word.

Letters do not tell: "Snow shuts four passes" and "Snow opens five passes" are much alike. What may
differ are signs, where words are parted, a small word that says nothing of its own, and one word by
an ending of English or by a slip (`spelling`).
"""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import Final

from wiredesk_translate_metadata.memory.spelling import Known, is_slip, none_known

_WORD: Final = re.compile(r"\w+")
_PARTS: Final = re.compile(
    r"""
      (?P<word> ⟦\d+⟧ | \w+ )
    | (?P<possessive> (?<=[\w⟧])['’]s\b )
    | (?P<speaker> : | [–—]+ | --+ | (?<![\w⟧])- | -(?![\w⟦]) )
    | (?P<quote> (?<![\w⟧])["'“”„«‘‚](?=[\w⟦]) )
    | (?P<question> [?؟] )
    | (?P<idle> [-.,!¡…()"'’“”»«‘،۔。、] | [\u200b-\u200f\u2010\u2011\u2066-\u2069] )
    | (?P<sign> \S )
    """,
    re.VERBOSE,
)
"""Groups are named for what a part does. Who speaks, what is quoted and what is asked are news;
what is `idle` is not. Any other sign counts as a word does."""
_AS_ONE: Final = {"possessive": "'s", "speaker": ":", "quote": '"', "question": "?"}

_ARTICLES: Final = frozenset({"a", "an", "the"})
_IDLE_WORDS: Final = _ARTICLES | {"s"}  # a possessive's
_SMALL: Final[Mapping[str, frozenset[str]]] = {
    "ar": frozenset({"لقد"}),
    "en": frozenset({"that", "has", "have", "also"}),
    "fa": frozenset({"که", "است"}),
    "tr": frozenset({"ayrıca"}),
    "ur": frozenset({"کہ", "ہے", "ہیں"}),
}
"""Words of which one may be there or not: "says that", "has closed". Not "is" and "by", which turn
who does it into whom it is done to; not "قد", which before a verb of today means that it may be."""
_NO_WORDS: Final = frozenset[str]()
_QUANTITIES: Final = frozenset({"few", "little"})
"""Few and a few are not the same."""
_SHORTEST: Final = 3
"""Letters of what has an ending: "his" is none of "hi"."""
_TAKES_ES: Final = ("s", "x", "z", "ch", "sh")
_ANOTHER_WORD: Final = frozenset(
    {"arm", "custom", "glass", "good", "mean", "new"}
    | {"ten", "dozen", "hundred", "thousand", "million", "billion", "trillion"}
    | {"beat", "cast", "cut", "hit", "hurt", "shed", "shot", "split", "upset"}
)
"""With an "s" they are another word or another number, or do what was done to them."""
_MOST_CHANGED: Final = 1
"""Where subject and verb both change, it is about one where it was about several."""
_PAIR: Final = 2
_PARTED: Final = 3
"""Words that differ where one text parts what the other joins: "cease fire", "ceasefire"."""
_DENYING: Final = frozenset(
    {"no", "not", "nor", "non", "un", "نا", "بی", "غیر", "غير", "نه", "لا", "ما", "نہ", "بے"}
)
"""Joined with what is behind it, a word that denies may begin another one: "no table"."""
_TURKISH: Final = str.maketrans("Iİ", "ıi")


class Wording:
    """The words of a masked text, and the signs that say as much as a word."""

    def __init__(self, text: str, language: str) -> None:
        """Take a masked text."""
        self._text, self._language = text, language
        self._lower = (text.translate(_TURKISH) if language == "tr" else text).casefold()
        self._small = _SMALL.get(language, _NO_WORDS)
        self.words = frozenset(_WORD.findall(self._lower))

    @cached_property
    def as_written(self) -> frozenset[str]:
        """Answer the words with their capitals."""
        return frozenset(_WORD.findall(self._text))

    @cached_property
    def first(self) -> str:
        """Answer the first word, which has a capital whatever it is."""
        found = _WORD.search(self._lower)
        return found[0] if found else ""

    @cached_property
    def readings(self) -> Sequence[Sequence[str]]:
        """Answer the text without what may differ. In English `idle` may or a possessive, not both.

        "Mayor's son held" is not "Mayor, son held".
        """
        parts = [(str(found.lastgroup), found[0]) for found in _PARTS.finditer(self._lower)]
        if self._language != "en":
            return [_without("idle", parts)]
        return [_without_articles(_without(group, parts)) for group in ("idle", "possessive")]

    def says_as(self, other: "Wording", known: Known = none_known) -> bool:
        """Tell whether both say the same: nothing differs that could change the news.

        `known` tells which words the memory has: two that it has are two, however alike.
        """
        may = self._may_say_as(other, known)
        pairs = zip(self.readings, other.readings, strict=True) if may else ()
        return any(self._agree(one, two, known) for one, two in pairs)

    def _may_say_as(self, other: "Wording", known: Known) -> bool:
        """Look at the words alone, in no order: most of what is near fails here, and sooner."""
        differing = self.words ^ other.words
        if not differing:
            return True
        left = differing - self._small - (_IDLE_WORDS if self._language == "en" else _NO_WORDS)
        if len(left) > _PARTED or len(differing & self._small) > 1:
            return False
        own, theirs = left & self.words, left & other.words
        if len(left) == _PAIR and own and theirs:
            is_changed = self._is_changed(*own, *theirs, known=known)
            return is_changed and self._may_change(other, left, known)
        return not left or bool(own and theirs and _DENYING.isdisjoint(left))

    def _may_change(self, other: "Wording", words: Collection[str], known: Known) -> bool:
        """Tell whether none of them is a name: Robert is none of the Roberts.

        A word with a capital may be one, unless both texts begin so and the memory has it without.
        """
        if (self.as_written | other.as_written).issuperset(words):
            return True
        return {self.first, other.first} == {*words} and any(map(known, words))

    def _agree(self, one: Sequence[str], other: Sequence[str], known: Known) -> bool:
        bare = [[each for each in said if each not in self._small] for said in (one, other)]
        if abs((len(one) - len(bare[0])) - (len(other) - len(bare[1]))) > 1:
            return False
        if len(bare[0]) != len(bare[1]):
            return "".join(bare[0]) == "".join(bare[1])
        differing = [pair for pair in zip(*bare, strict=True) if len({*pair}) > 1]
        changed = (self._is_changed(*pair, known=known) for pair in differing)
        return len(differing) <= _MOST_CHANGED and all(changed)

    def _is_changed(self, one: str, other: str, *, known: Known) -> bool:
        """Tell whether two words are one, by an ending of English or by a slip."""
        pair = sorted((one, other), key=len)
        is_ending = self._language == "en" and _inflects(*pair)
        return is_ending or is_slip(one, other, self._language, known)


def _without(group: str, parts: Sequence[tuple[str, str]]) -> Sequence[str]:
    return [_AS_ONE.get(kind, part) for kind, part in parts if kind != group]


def _without_articles(said: Sequence[str]) -> Sequence[str]:
    following = [*said[1:], ""]
    return [
        part
        for part, after in zip(said, following, strict=True)
        if part not in _ARTICLES or after in _QUANTITIES
    ]


def _inflects(word: str, longer: str) -> bool:
    """Tell whether a word has only an ending of English more: a plural, or a verb's "s".

    "ed" is none of them: soldiers who kill are not soldiers killed.
    """
    if len(word) < _SHORTEST or word in _ANOTHER_WORD:
        return False
    return longer == word + ("es" if word.endswith(_TAKES_ES) else "s")
