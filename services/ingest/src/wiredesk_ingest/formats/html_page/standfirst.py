"""What a page shows between its headline and its text that sums the article up: the standfirst."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.html_page.blocks import IN_LINES
from wiredesk_ingest.formats.html_page.days import PEOPLE, is_day
from wiredesk_ingest.formats.html_page.names import kind_of, words_of
from wiredesk_ingest.formats.html_page.place import Place
from wiredesk_ingest.formats.html_page.standfirst_names import is_called_standfirst
from wiredesk_ingest.reading.xml import Element, text_of

_OTHERS: Final = frozenset({"correction", "date", "label", "meta", "note", "tag", "time"}) | PEOPLE
_ASIDES: Final = frozenset(
    {*("aside", "button", "dialog", "figure", "footer", "form", "nav", "noscript", "ol"), "table"}
    | {"ul", "video"}
)
_HEADINGS: Final = frozenset({"h2", "h3", "h4"})
_CORRECTS: Final = re.compile(
    r"correct(?:ion|ed)|clarification|editor.?s.? note|düzeltme|تصحيح|اصلاحیه|تصحیح", re.IGNORECASE
)
_WROTE: Final = re.compile(r"[Bb][Yy]:? [^\W\d_a-z]\S*(?: \S+){1,6}\Z(?<![.!?])")
_SENTENCE_ENDS: Final = re.compile("[.!?\u2026\u061f\u06d4][\"'\u00bb\u201d\u2019)]*\\Z")
_MOST_BETWEEN: Final = 200  # elements
_FEWEST_WORDS: Final = 4
_FEWEST_CALLED: Final = 2  # of what is called a standfirst
_FEWEST_LETTERS: Final = 40  # of a sentence that nothing calls one
_LONGEST: Final = 800  # characters
_SAME: Final = 60
"""Signs by which a paragraph of the text is known as it."""


def standfirst(place: Place, draft: Draft) -> str:
    """Answer the standfirst; empty where there is none, or is a paragraph of the text, too."""
    text = draft.fields.get("body_text", "")[: 2 * _LONGEST]
    begins = [squeeze(each).casefold()[:_SAME] for each in text.split("\n\n")]
    headline = draft.fields["headline"].casefold()
    found: list[str] = []
    for element in _between(place):
        said = squeeze(text_of(element))
        begin = said.casefold()[:_SAME]
        is_new = said.casefold() != headline and not any(each.startswith(begin) for each in begins)
        is_called = is_new and _is_called_one(element, place)
        if is_new and _may_sum_up(element, said, _FEWEST_CALLED if is_called else _FEWEST_WORDS):
            if said in found:  # told twice, for wide and narrow screens
                continue
            if is_called:
                found.append(said)
            elif not found and _stands_as_one(element, said, place):
                return said
    return " ".join(found)[:_LONGEST]


def _between(place: Place) -> Iterator[Element]:
    """Answer the paragraphs and headings between the headline and the text."""
    heading, first = place.heading, place.first
    outer = {heading, *heading.iterancestors(), *first.iterancestors()}
    behind, looked_at = False, 0
    walk = etree.iterwalk(place.scope, events=("start",))
    for _, each in walk:
        looked_at += behind
        if each is first or looked_at > _MOST_BETWEEN:
            return
        if each is heading:
            behind = True
            walk.skip_subtree()
        elif behind and each not in outer:
            is_aside = each.tag in _ASIDES or kind_of(each) in {"rest", "comments", "caption"}
            is_line = all(inside.tag in IN_LINES for inside in each.iterdescendants())
            if is_line or is_aside:
                walk.skip_subtree()
            if is_line and not is_aside:
                yield each


def _may_sum_up(element: Element, said: str, fewest: int) -> bool:
    linked = sum(len(text_of(each)) for each in element.iter("a"))
    return (
        len(said.split()) >= fewest
        and len(said) <= _LONGEST
        and 2 * linked < len(said)
        and _OTHERS.isdisjoint(words_of(element))
        and not is_day(said)
        and not _WROTE.match(said)
        and not _CORRECTS.match(said)
    )


def _is_called_one(element: Element, place: Place) -> bool:
    """Tell whether an element, or what is only around it, is called a standfirst."""
    for each in (element, *islice(element.iterancestors(), 2)):
        if each is place.scope or each in {*place.heading.iterancestors()}:
            return False
        if is_called_standfirst(each):
            return True
    return False


def _stands_as_one(element: Element, said: str, place: Place) -> bool:
    """Tell whether a heading, or a sentence, stands right beside the headline."""
    beside = {*islice(place.heading.iterancestors(), 2)}
    if element.getparent() not in beside:
        return False
    is_sentence = len(said) >= _FEWEST_LETTERS and _SENTENCE_ENDS.search(said) is not None
    return element.tag in _HEADINGS or (element.tag == "p" and is_sentence)
