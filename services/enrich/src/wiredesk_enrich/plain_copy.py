"""Headline and body of an article as names and words are looked for in them.

Several enrichers do that: marks are taken out, and letters folded, once for all of them.
"""

import unicodedata
from functools import cached_property
from typing import Final

from wiredesk.article import Article
from wiredesk_enrich.names.fold import Bare, bare

LOOKED_AT: Final = 40_000
"""Characters of the body. A text that is longer has said whom and what it is about by then."""
HEADLINE_LOOKED_AT: Final = 2_000
"""Characters of the headline. What is longer is none, and a MiB of it would take a second."""


class PlainCopy:
    """Headline, a new line, and the body."""

    def __init__(self, article: Article) -> None:
        """Make nothing yet."""
        self._headline = article.headline[:HEADLINE_LOOKED_AT]
        self._body = article.body_text

    @cached_property
    def text(self) -> Bare:
        """All of it that is looked at."""
        return Bare(f"{self._headline}\n{self._body[:LOOKED_AT]}")

    @cached_property
    def headline(self) -> int:
        """Where in the bare text the headline ends."""
        return len(bare(self._headline))

    def beginning(self, characters: int) -> Bare:
        """Answer headline and so many characters of the body."""
        if len(self._body) <= min(characters, LOOKED_AT):
            return self.text
        return Bare(f"{self._headline}\n{self._body[:characters]}")

    def written(self, characters: int) -> str:
        """Answer the same in NFC, with all marks."""
        text = f"{self._headline}\n{self._body[:characters]}"
        # Nearly all texts are in NFC; of Persian ones that takes long to find out.
        return text if self.text.nfc.startswith(text) else unicodedata.normalize("NFC", text)
