"""The newsroom's glossary at work: terms that engines may not translate, or only in one way.

A term is hidden from the engine behind a slot and put back in its form. An answer without the
slot is not used, so no engine can leave the glossary out.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Final, NamedTuple

from wiredesk.newsroom.glossary import Term
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.masking.slots import Slot
from wiredesk_translate_metadata.masking.spans import Span, in_word

_WORD: Final = re.compile(r"\w+")


class Glossary:
    """Finds terms in texts, by pair."""

    def __init__(self, terms: Mapping[str, Sequence[Term]]) -> None:
        """Take the newsroom's terms by pair (`en-tr`)."""
        self._pairs = {pair: _Terms(each) for pair, each in terms.items() if each}

    def spans(self, text: str, pair: Pair) -> Sequence[Span]:
        """Answer where terms stand and what becomes of them: longer ones come first."""
        terms = self._pairs.get(str(pair))
        return terms.spans(text) if terms else ()

    def revision(self, pair: Pair) -> str:
        """Answer what changes whenever the pair's terms do; empty where it has none."""
        terms = self._pairs.get(str(pair))
        return terms.revision if terms else ""


class _Terms:
    def __init__(self, terms: Sequence[Term]) -> None:
        self._by_word: defaultdict[str, list[_Term]] = defaultdict(list)
        for term in terms:
            first = _WORD.search(term.term)
            if first:
                known = _Term(term, term.term.casefold(), first.start())
                self._by_word[first[0].casefold()].append(known)
        rows = sorted((term.term, term.translation) for term in terms)
        self.revision = sha256(repr(rows).encode()).hexdigest()[:16]

    def spans(self, text: str) -> Sequence[Span]:
        # By a term's first word: thousands of terms cost a text no more than a few do.
        found = [
            span
            for word in _WORD.finditer(text)
            for term in self._by_word.get(word[0].casefold(), ())
            if (span := term.at(text, word.start()))
        ]
        return sorted(found, key=lambda span: span.start - span.end)


class _Term(NamedTuple):
    term: Term
    folded: str
    before: int  # characters before its first word

    def at(self, text: str, word: int) -> Span | None:
        """Answer where it stands, if its first word is the one that begins there."""
        start = word - self.before
        end = start + len(self.term.term)
        there = text[max(start, 0) : end]
        if there.casefold() != self.folded or in_word(text, start) or in_word(text, end):
            return None
        return Span(start, end, Slot("term", there, self.term.translation or there))
