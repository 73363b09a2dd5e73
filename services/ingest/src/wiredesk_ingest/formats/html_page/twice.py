"""A text that stands in a page a second time, for printing or for narrow screens."""

from typing import Final

from wiredesk_ingest.formats.html_page.blocks import Shape, letters
from wiredesk_ingest.formats.html_page.parts import around_all
from wiredesk_ingest.reading.xml import Element

_LEAST_TWICE: Final = 0.3
"""Of what runs, that is a text's second telling; a refrain is less."""

_FEWEST_TWICE: Final = 2
"""Paragraphs of such a telling."""


def told_twice(shape: Shape) -> set[Element]:
    """Answer what says the whole text again elsewhere: for printing, or for narrow screens."""
    run = [block for block in shape.blocks if block.runs]
    first = {block.text: block.owner for block in reversed(run)}
    if len(first) == len(run):
        return set()
    again = {block.text: block.owner for block in run if first[block.text] is not block.owner}
    size = sum(letters(text) for text in again)
    if len(again) < _FEWEST_TWICE or size < _LEAST_TWICE * sum(each.letters for each in run):
        return set()
    here, there = around_all([first[text] for text in again]), around_all([*again.values()])
    apart = here not in {there, *there.iterancestors()} and there not in {*here.iterancestors()}
    return {*again.values()} if apart else set()
