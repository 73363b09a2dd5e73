"""Leaves out the agency whose story it is: its byline, its dateline and "told it" are no subject.

It is one where the headline names it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, Self

from wiredesk.article import Article
from wiredesk.enrichment import Named
from wiredesk.newsroom.phrases import Phrase
from wiredesk_enrich.dateline import head
from wiredesk_enrich.names.fold import bare, fold

_PIECES: Final = re.compile(r"[,،/|();:]|\s[-–—]\s")
_LAST: Final = re.compile(r"[(\[/]([^()\[\]/]{2,40})[)\]/]\.?$")
"""A credit at the end of a text."""
_FIRST_LINE: Final = 120  # characters
_END: Final = 50  # characters


@dataclass(frozen=True, slots=True)
class OwnAgency:
    """Knows agencies' ids in the authority files by every form of their names, folded."""

    organisations: Mapping[str, str] = field(default_factory=dict)
    ids: frozenset[str] = frozenset()

    @classmethod
    def of_agencies(cls, agencies: Iterable[Phrase]) -> Self:
        """Take those that are organisations."""
        listed = [each for each in agencies if each.organisation]
        forms = {_key(form): each.organisation for each in listed for form in each.forms}
        return cls(forms, frozenset(forms.values()))

    def left_out(self, entities: Sequence[Named], article: Article) -> tuple[Named, ...]:
        """Answer the entities without it."""
        told = {each.id for each in entities if not each.in_headline and each.id in self.ids}
        own = told.intersection(self._own(article)) if told else told
        return tuple(each for each in entities if each.id not in own)

    def _own(self, article: Article) -> Iterator[str]:
        """Answer the ids of the agencies that the article says it is from."""
        for said in _credits(article):
            for piece in _PIECES.split(said):
                yield self.organisations.get(_key(piece), "")


def _credits(article: Article) -> Iterator[str]:
    yield from (article.source, article.copyrightholder, article.byline)
    text = article.body_text.strip()
    line = text[:_FIRST_LINE].split("\n", maxsplit=1)[0]
    begins = head(line)
    if begins:
        yield line[: begins.end]
        yield _PIECES.split(line[begins.end :], maxsplit=1)[0]
    last = _LAST.search(text[-_END:])
    if last:
        yield last[1]


@lru_cache(maxsize=1024)  # the same agencies send all day
def _key(name: str) -> str:
    return fold(bare(name)).strip()
