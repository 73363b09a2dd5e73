"""Finds names in a text, in one pass: an Aho-Corasick automaton for each language.

A name stands between signs that are no letters or digits. Before some, Arabic writes particles to
the word; and names in Latin letters begin with a capital, so that "turkey" and "us" are words.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from wiredesk_enrich.names.boundaries import begins
from wiredesk_enrich.names.fold import bare, fold
from wiredesk_enrich.names.record import LANGUAGES, Form

_THE: Final = "ال"
_TO_THE: Final = "لل"
"""How Arabic writes "to" before a name that begins with the article."""

_ACRONYM: Final = re.compile(r"[A-Z0-9&.-]{2,6}")
_LATIN: Final = re.compile("[A-Za-zÀ-ɏ]")


_NO_ACCENTS: Final = frozenset({""})


class Mention(NamedTuple):
    """A place in the bare text where a name stands, and all whom it may name."""

    start: int
    end: int
    bearers: tuple[int, ...]


class _Pattern(NamedTuple):
    """A folded form, and what must be so around it and in it. There are some 80,000: kept small."""

    bearers: tuple[int, ...]
    latin: bool
    attached: bool
    written: str  # an acronym, which is no name in other letters
    accents: frozenset[str]
    """Those of its forms. A text may leave accents out, but one of its own is another word."""


@dataclass(slots=True)
class _Draft:
    """A pattern that forms are still added to."""

    bearers: dict[int, None] = field(default_factory=dict)
    attached: bool = False
    written: str = ""
    accents: frozenset[str] = _NO_ACCENTS


class Names:
    """The automata of all languages."""

    def __init__(self, forms: Sequence[Form]) -> None:
        """Build them: some 20 ms for ten thousand forms."""
        self._of = {language: _Automaton(_patterns(forms, language)) for language in LANGUAGES}

    def find(self, text: str, language: str) -> list[Mention]:
        """Answer the names in a bare text, the longest where they overlap, in their order."""
        return self._of.get(language, self._of["en"]).find(text)


class _Automaton:
    def __init__(self, patterns: Mapping[str, _Pattern]) -> None:
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

    @staticmethod
    def _stands(pattern: _Pattern, text: str, folded: str, start: int, end: int) -> bool:
        if end < len(folded) and folded[end].isalnum():
            return False
        if not begins(folded, start, attached=pattern.attached):
            return False
        said = text[start:end]
        if pattern.written:
            return said == pattern.written
        if not pattern.latin:
            return True
        return (said[0].isupper() or said[0].isdigit()) and _accents(said) in pattern.accents


def _patterns(forms: Iterable[Form], language: str) -> Mapping[str, _Pattern]:
    """Answer the folded forms of a language."""
    drafts: dict[str, _Draft] = {}
    for form in forms:
        if form.language in {"", language}:
            key = _add(drafts, form, bare(form.text), language)
            if language == "ar" and key.startswith(_THE):
                _add(drafts, form, _TO_THE + key.removeprefix(_THE), language)
    return {
        key: _Pattern(
            tuple(draft.bearers),
            _LATIN.match(key) is not None,
            draft.attached,
            draft.written,
            draft.accents,
        )
        for key, draft in drafts.items()
    }


def _add(drafts: dict[str, _Draft], form: Form, text: str, language: str) -> str:
    key = fold(text)
    draft = drafts.setdefault(key, _Draft())
    draft.bearers[form.bearer] = None
    draft.written = text if _ACRONYM.fullmatch(text) else ""
    if accents := _accents(text):
        draft.accents |= {accents}
    if language == "ar":
        draft.attached |= form.attached or " " in key or key.startswith((_THE, _TO_THE))
    return key


def _accents(text: str) -> str:
    """Answer the letters with accents; i with and without a dot are one, as capitals have it."""
    return "".join(letter for letter in text.lower() if letter > "z" and letter not in "ı\u0307’")


def _longest(found: list[Mention]) -> list[Mention]:
    """Keep the longest of those that overlap."""
    kept: list[Mention] = []
    taken: set[int] = set()
    for each in sorted(found, key=lambda mention: (mention.start - mention.end, mention.start)):
        span = range(each.start, each.end)
        if taken.isdisjoint(span):
            kept.append(each)
            taken.update(span)
    return sorted(kept)
