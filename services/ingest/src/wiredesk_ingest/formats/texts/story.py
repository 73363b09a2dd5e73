"""A story sent as text, put into an article: what both formats do alike with what they found."""

import re
from collections.abc import Callable, Iterable
from functools import partial
from itertools import islice
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.for_desks.memos import is_memo, is_plain_memo
from wiredesk_ingest.formats.texts.body import body_from
from wiredesk_ingest.formats.texts.copy import Copy, read_copy
from wiredesk_ingest.formats.texts.dateline import dateline, without_dateline
from wiredesk_ingest.formats.texts.found import Story
from wiredesk_ingest.formats.texts.head import Head, read_head
from wiredesk_ingest.formats.texts.lines import bare
from wiredesk_ingest.formats.texts.news import take_news
from wiredesk_ingest.formats.texts.rows import are_lines
from wiredesk_ingest.formats.texts.story_orders import read_bans, read_embargo, read_orders
from wiredesk_ingest.located import is_known_agency, locate
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.telling_words import CORRECTION, REFILE, UPDATE
from wiredesk_ingest.tellings import signals_of, slug_signals

_FIRST_LINES: Final = 4
_LONGEST_FLASH: Final = 160
"""Characters of a text of one paragraph that is its own headline."""
_SENTENCE: Final = re.compile(
    r".{0,160}?(?=(?<![\s.][A-Z])[.!?](?:\s|$)|$)|.{0,160}(?=\s)|.{0,160}"
)
"""What a headline is made of that nobody wrote: the first sentence, if it is none too long.

A letter alone before a full stop is an abbreviation (`U.S. envoys`).
"""


def read_story(story: Story) -> Draft:
    """Read a story's text."""
    head, start = read_head(story.lines)
    place, agency = next(filter(any, map(dateline, story.lines[start : start + 3])), ("", ""))
    copy = read_copy(story.lines[start:], {story.source.lower(), agency.lower()} - {""})
    story.doubtful = take_news(head, copy)
    story.identity = story.identity.told_apart(story.slug, head.headline)
    draft = story.identity.draft(story.lines)
    draft.put(
        slugline=story.slug,
        source=_source(story.source, agency),
        located=place,
        byline=head.byline,
        headline=_headline(story, head, copy, draft),
        subheadline=head.subheadline,
        description_text=head.summary,
    )
    draft.put_long(ednote="\n".join([*head.notes, *copy.notes]))
    draft.concepts("keywords", filter(None, map(squeeze, story.keywords)))
    _read_body(head, copy, draft)
    locate(draft)
    _read_signals(story, head, copy, draft)
    read_embargo([*head.embargoes, *copy.embargoes], story, draft)
    read_orders([*head.orders, *copy.orders], story, draft)
    read_bans([*head.bans, *copy.bans], draft)
    return draft


def _source(header: str, agency: str) -> str:
    """Answer who sends a story: the header's word, unless that is a desk's and the copy knows."""
    if header and (is_known_agency(header) or not is_known_agency(agency)):
        return header
    return agency


def _headline(story: Story, head: Head, copy: Copy, draft: Draft) -> str:
    if head.headline:
        return head.headline
    above = copy.blocks[0][1][:_FIRST_LINES] if copy.blocks else []
    first = " ".join(map(bare, above[:1] if are_lines(above) else above))
    sentence = _SENTENCE.match(without_dateline(first))
    made = sentence[0] if sentence else ""
    is_flash = made and len(copy.blocks) == 1 and len(first) <= _LONGEST_FLASH
    said = (not is_flash and story.headline) or made or " ".join(head.orders[:1])
    if said:
        draft.notes.append("headline: not said, made of the slug or the first line")
    return said


def _read_body(head: Head, copy: Copy, draft: Draft) -> None:
    """A flash is one line: headline and text at once."""
    blocks = copy.blocks
    if not blocks and head.headline:
        blocks = [("p", [head.headline])]
    body = body_from(blocks)
    body.private += copy.private
    draft.body(body)
    memo = any(map(is_memo if not copy.blocks else is_plain_memo, head.notes))
    if (memo and not (head.headline and copy.blocks)) or (copy.notes and not copy.blocks):
        draft.signals.append(ADVISORY)


def _read_signals(story: Story, head: Head, copy: Copy, draft: Draft) -> None:
    draft.signals += slug_signals(story.telling) + head.signals
    draft.signals += [signal for title in copy.titles for signal in signals_of(title)]
    said = [*story.telling, *head.markers, *copy.titles]
    if said:
        draft.notes.append(f"telling: {'; '.join(filter(None, map(squeeze, said)))[:200]}")
    if {UPDATE, CORRECTION, REFILE}.isdisjoint(draft.signals):
        return
    at = draft.fields.get("versioncreated")
    if at is None:
        return
    named = [*islice(story.identity.targets([*head.markers, *head.notes, *copy.notes], at), 2)]
    if len(named) == 1:
        draft.link("evolvedfrom", named[0])


def set_aside(lines: Iterable[str], draft: Draft) -> None:
    """Keep lines around a text that are nothing known: an order in one counts, and it is noted."""
    left = [said for line in lines if any(map(str.isalnum, said := squeeze(line)))]
    if left:
        draft.aside += left
        draft.notes.append(f"text: {len(left)} lines around it left out: {' / '.join(left)[:120]}")


def parts_of(
    messages: Iterable[tuple[int, str]], read: Callable[[int, str], Draft], text: WireText
) -> list[Part]:
    """Answer the parts of a wire, given where each message begins, its text, and what reads it."""
    parts = []
    for number, (start, message) in enumerate(messages, 1):
        position = partial(text.byte_position, start)
        parts.append(Part(f"message {number}", partial(read, start, message), position))
    return parts
