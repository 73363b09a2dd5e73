"""No short order goes past the look for stems, however its letters are written."""

import re
from typing import Final

import pytest

from tests.property.branches import branches_without
from wiredesk_ingest.orders.letters.stems import Stems
from wiredesk_ingest.orders.lines.order_stems import ORDER_STEMS
from wiredesk_ingest.orders.words import short_order_words as said

STEMS: Final = Stems(*ORDER_STEMS)
WRITTEN: Final = {"ی": "[يیى]", "ک": "[كک]", "ه": "[هة]", "ا": "[اأإآ]"}
"""In which letters one may come that stands for several in the table."""

SEVERAL: Final = {"ar": r"[یکه]|(?<![^\W\d_])ا(?!ل)"}
"""Which do; in Persian and Urdu a hamza and a round ta are rare."""

NEEDED: Final = {said.PUBLISH, said.DUE, said.DELETE, said.INSIDE}
"""Of what any order has one word."""


def written(words: str, language: str) -> str:
    """Answer an expression with each such letter in all its forms."""
    letter = SEVERAL.get(language, "[یک]")
    return re.sub(letter, lambda found: WRITTEN[found[0]], words)


@pytest.mark.parametrize("language", said.SHORT_ORDER_WORDS)
def test_every_short_order_has_a_stem(language: str) -> None:
    table = said.SHORT_ORDER_WORDS[language]
    needed = [words for kinds, words in table.items() if NEEDED & {*kinds.split()}]
    without = [branches_without(written(words, language), STEMS) for words in needed]

    assert [left for each in without for left in each] == []
