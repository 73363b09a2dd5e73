"""Wording: whether two texts that are much alike say the same, word for word.

Letters do not tell: "Snow shuts four passes" and "Snow opens five passes" are much alike.
"""

import re
from collections.abc import Sequence
from functools import cached_property
from operator import eq
from typing import Final

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
_MOST_INFLECTED: Final = 1
"""Where subject and verb both change, it is about one where it was about several."""
_PAIR: Final = 2
_TURKISH: Final = str.maketrans("Iİ", "ıi")


class Wording:
    """The words of a masked text, and the signs that say as much as a word."""

    def __init__(self, text: str, language: str) -> None:
        """Take a masked text."""
        self.english = language == "en"
        self._lower = (text.translate(_TURKISH) if language == "tr" else text).casefold()
        self.words = frozenset(_WORD.findall(self._lower))
        self.as_written = frozenset(_WORD.findall(text)) if self.english else self.words

    @cached_property
    def readings(self) -> Sequence[Sequence[str]]:
        """Answer the text without what may differ. In English `idle` may or a possessive, not both.

        "Mayor's son held" is not "Mayor, son held".
        """
        parts = [(str(found.lastgroup), found[0]) for found in _PARTS.finditer(self._lower)]
        if not self.english:
            return [_without("idle", parts)]
        return [_without_articles(_without(group, parts)) for group in ("idle", "possessive")]

    def says_as(self, other: "Wording") -> bool:
        """Tell whether both say the same: nothing differs that could change the news."""
        agree = _agree if self.english else eq
        return self._may_say_as(other) and any(map(agree, self.readings, other.readings))

    def _may_say_as(self, other: "Wording") -> bool:
        """Look at the words alone, in no order: most of what is near fails here, and sooner.

        A word with a capital has no ending: Robert is none of the Roberts.
        """
        differing = self.words ^ other.words
        if not self.english or not differing:
            return not differing
        left = sorted(differing - _IDLE_WORDS, key=len)
        small = self.as_written | other.as_written
        return not left or (len(left) == _PAIR and _inflects(*left) and small.issuperset(left))


def _without(group: str, parts: Sequence[tuple[str, str]]) -> Sequence[str]:
    return [_AS_ONE.get(kind, part) for kind, part in parts if kind != group]


def _without_articles(said: Sequence[str]) -> Sequence[str]:
    following = [*said[1:], ""]
    return [
        part
        for part, after in zip(said, following, strict=True)
        if part not in _ARTICLES or after in _QUANTITIES
    ]


def _agree(one: Sequence[str], other: Sequence[str]) -> bool:
    if len(one) != len(other):
        return False
    differing = [sorted(pair, key=len) for pair in zip(one, other, strict=True) if len({*pair}) > 1]
    return len(differing) <= _MOST_INFLECTED and all(_inflects(*pair) for pair in differing)


def _inflects(word: str, longer: str) -> bool:
    """Tell whether a word has only an ending of English more: a plural, or a verb's "s".

    "ed" is none of them: soldiers who kill are not soldiers killed.
    """
    if len(word) < _SHORTEST or word in _ANOTHER_WORD:
        return False
    return longer == word + ("es" if word.endswith(_TAKES_ES) else "s")
