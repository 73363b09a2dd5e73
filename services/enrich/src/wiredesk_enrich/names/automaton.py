"""Finds names in a text, in one pass: an Aho-Corasick automaton for each language.

A name stands between signs that are no letters or digits. Before some, Arabic writes particles to
the word; and names in Latin letters begin with a capital, so that "turkey" and "us" are words.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from wiredesk_enrich.names.boundaries import begins
from wiredesk_enrich.names.fold import bare, fold
from wiredesk_enrich.names.record import LANGUAGES, Form

_THE: Final = "ال"
_TO_THE: Final = "لل"
"""How Arabic writes "to" before a name that begins with the article."""

_ARABIC_SCRIPT: Final = frozenset({"ar", "fa", "ur"})
"""Languages whose texts have names in either script; the others have Latin ones alone."""

_ACRONYM: Final = re.compile(r"[A-Z0-9&.-]{2,6}")
_LATIN: Final = re.compile("[A-Za-zÀ-ɏ]")


_TURKISH_CASES: Final = re.compile(
    "(?:n[iu]n|n[ae]|n[iu]|nd[ae]n?(?:ki)?|nc[ae]|yl[ae]|[iu]n|[dt][ae]n?(?:ki)?)(?![^\\W_])"
)
"""Endings, folded, that Turkish writes to a body's name without an apostrophe."""

_NO_ACCENTS: Final = frozenset({""})


class Mention(NamedTuple):
    """A place in the bare text where a name stands, and all whom it may name."""

    start: int
    end: int
    bearers: tuple[int, ...]


class _Pattern(NamedTuple):
    """What must be so around a folded form and in it. Languages share theirs: there are 200,000."""

    bearers: tuple[int, ...]
    latin: bool
    attached: bool
    written: str  # an acronym, which is no name in other letters
    accents: frozenset[str]
    """Those of its forms. A text may leave accents out, but one of its own is another word."""

    def joined(self, other: "_Pattern") -> "_Pattern":
        """Answer what stands for both, where two forms are folded alike."""
        return other._replace(
            bearers=tuple(dict.fromkeys(self.bearers + other.bearers)),
            attached=self.attached or other.attached,
            accents=self.accents | other.accents,
        )


class _Said(NamedTuple):
    """A form as it is looked for, and the language whose texts may have it; empty for all."""

    language: str
    key: str
    pattern: _Pattern
    attached: bool  # in Arabic


class Names:
    """The automata of all languages."""

    def __init__(self, forms: Sequence[Form]) -> None:
        """Build them: some 20 ms for ten thousand forms."""
        said = [_said(form) for form in forms]
        self._of = {
            language: _Automaton(_patterns(said, language), suffixed=language == "tr")
            for language in LANGUAGES
        }

    def find(self, text: str, language: str) -> list[Mention]:
        """Answer the names in a bare text, the longest where they overlap, in their order."""
        return self._of.get(language, self._of["en"]).find(text)


class _Automaton:
    def __init__(self, patterns: Mapping[str, _Pattern], *, suffixed: bool) -> None:
        self._suffixed = suffixed
        self._patterns = list(patterns.values())
        self._search = AhoCorasick(
            list(patterns),
            matchkind=MatchKind.Standard,
            implementation=Implementation.ContiguousNFA,  # a tenth of a DFA's memory, as fast
        )

    def find(self, text: str) -> list[Mention]:
        folded = fold(text)
        found = [
            Mention(start, end, self._patterns[which].bearers)
            for which, start, end in self._search.find_matches_as_indexes(folded, overlapping=True)
            if self._stands(self._patterns[which], text, folded, start, end)
        ]
        return _longest(found)

    def _stands(self, pattern: _Pattern, text: str, folded: str, start: int, end: int) -> bool:
        if end < len(folded) and folded[end].isalnum():
            several = self._suffixed and pattern.latin and " " in folded[start:end]
            if not (several and _TURKISH_CASES.match(folded, end)):
                return False
        if not begins(folded, start, attached=pattern.attached):
            return False
        said = text[start:end]
        if pattern.written:
            return said == pattern.written
        if not pattern.latin:
            return True
        return (said[0].isupper() or said[0].isdigit()) and (
            said.isascii() or _accents(said) in pattern.accents
        )


def _said(form: Form) -> _Said:
    text = bare(form.text)
    key = fold(text)
    latin = _LATIN.match(key) is not None
    written = text if _ACRONYM.fullmatch(text) else ""
    accents = _NO_ACCENTS | {_accents(text)} if latin and not text.isascii() else _NO_ACCENTS
    pattern = _Pattern((form.bearer,), latin, attached=False, written=written, accents=accents)
    return _Said(form.language, key, pattern, form.attached)


def _patterns(said: Iterable[_Said], language: str) -> Mapping[str, _Pattern]:
    """Answer the folded forms of a language."""
    found: dict[str, _Pattern] = {}
    for each in said:
        if each.language in {"", language} and (each.pattern.latin or language in _ARABIC_SCRIPT):
            ways = _arabic(each) if language == "ar" else ((each.key, each.pattern),)
            for key, stands in ways:
                found[key] = found[key].joined(stands) if key in found else stands
    return found


def _arabic(said: _Said) -> Iterator[tuple[str, _Pattern]]:
    """Answer a form as Arabic has it, also behind "to" where it begins with the article."""
    key, article = said.key, said.key.startswith(_THE)
    attached = said.attached or article or " " in key or key.startswith(_TO_THE)
    pattern = said.pattern._replace(attached=True) if attached else said.pattern
    yield key, pattern
    if article:
        yield _TO_THE + key.removeprefix(_THE), pattern


def _accents(text: str) -> str:
    """Answer the letters with accents; i with and without a dot are one, as capitals have it."""
    return "".join(letter for letter in text.lower() if letter > "z" and letter not in "ı\u0307’")


def _longest(found: list[Mention]) -> list[Mention]:
    """Keep the longest of those that overlap."""
    kept: list[Mention] = []
    taken = bytearray(max((each.end for each in found), default=0))
    for each in sorted(found, key=lambda mention: (mention.start - mention.end, mention.start)):
        start, end, _ = each
        if taken.find(1, start, end) < 0:
            kept.append(each)
            taken[start:end] = b"\1" * (end - start)
    return sorted(kept)
