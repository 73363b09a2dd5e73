"""The newsroom's glossary at work: terms that engines may not translate, or only in one way.

A term is hidden from the engine behind a slot and put back in its form. An answer without the
slot is not used, so no engine can leave the glossary out.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256

from wiredesk.newsroom.glossary import Term
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.engines.slots import Span


class Glossary:
    """Finds terms in texts, by pair."""

    def __init__(self, terms: Mapping[str, Sequence[Term]]) -> None:
        """Take the newsroom's terms by pair (`en-tr`)."""
        self._pairs = {pair: _Terms(each) for pair, each in terms.items() if each}

    def spans(self, text: str, pair: Pair) -> Iterator[Span]:
        """Answer where terms stand and what the edition writes there: longer ones come first."""
        terms = self._pairs.get(str(pair))
        return terms.spans(text) if terms else iter(())

    def revision(self, pair: Pair) -> str:
        """Answer what changes whenever the pair's terms do; empty where it has none."""
        terms = self._pairs.get(str(pair))
        return terms.revision if terms else ""


class _Terms:
    def __init__(self, terms: Sequence[Term]) -> None:
        self._said = {term.term.casefold(): term.translation for term in terms}
        longest = sorted((term.term for term in terms), key=len, reverse=True)
        words = "|".join(map(re.escape, longest))
        self._found = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
        rows = sorted((term.term, term.translation) for term in terms)
        self.revision = sha256(repr(rows).encode()).hexdigest()[:16]

    def spans(self, text: str) -> Iterator[Span]:
        for found in self._found.finditer(text):
            # Letters that fold to two, as the Turkish İ does, may be no key: then it is no term.
            said = self._said.get(found[0].casefold())
            if said is not None:
                yield Span(found.start(), found.end(), said or found[0])
