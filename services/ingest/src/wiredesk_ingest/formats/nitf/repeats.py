"""What a NITF document says twice: a lead before the whole text, a name in two spellings.

Archives of newspapers do: `<block class="lead_paragraph">` and then `<block class="full_text">`
that begins with the same paragraphs; a byline as printed, and one as the index has it.
"""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from wiredesk_ingest.reading.xml import Element, children_named, texts_in

_WORDS: Final = re.compile(r"\w+")


def take_out_repeated_lead(content: Element) -> None:
    """Take out a first block whose words are those that the next one begins with."""
    blocks = children_named(content, "block")[:2]
    for lead, whole in pairwise(blocks):
        said = _words_in(lead)
        alone = (
            not (lead.tail or "").strip() and next(lead.iter("{*}media", "{*}img"), None) is None
        )
        if said and alone and _words_in(whole)[: len(said)] == said:
            content.remove(lead)


def _words_in(block: Element) -> list[str]:
    return " ".join(texts_in(block)).split()


def distinct_names(bylines: Iterable[str]) -> list[str]:
    """Answer bylines without those that have no word more than an earlier one: `Quill, Ida`."""
    found: list[str] = []
    known: list[set[str]] = []
    for byline in bylines:
        words = set(_WORDS.findall(byline.lower()))
        if not any(words <= each for each in known):
            found.append(byline)
            known.append(words)
    return found
