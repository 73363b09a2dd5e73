"""What the first lines of a page's text say of it, and are no copy: who wrote it, and when.

`By Ada Harbour`, the day alone, and the headline once more. Old pages have all in one paragraph.
"""

import re
from collections.abc import Sequence
from html import unescape
from typing import Final

from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.html_page.by_lines import BY
from wiredesk_ingest.formats.html_page.days import day_in, is_day
from wiredesk_ingest.formats.html_page.stamp_lines import Stamp, stamp_in
from wiredesk_ingest.formats.html_page.titles import without_site

_ADDRESS: Final = re.compile(r"[\s|,\u2013-]+\S{1,64}@\S{3,64}\Z")
_BEFORE_NAME: Final = re.compile(r"(?:[^\W\d]{1,8}(?:\s?:)?\s)?")
"""What may stand before a name that is known: the word that says "by" in any language."""

_FIRST: Final = re.compile(r"<(p|h[2-6])(?: [^<>]{0,200})?>(?P<inside>.{1,900}?)</\1>", re.DOTALL)
_BREAK: Final = re.compile(r"(<br ?/?>)")
_TAG: Final = re.compile(r"<[^>]*>")
_ENDS: Final = (".", "!", "?", "\u2026", "\u061f", "\u06d4", "\u3002", ".\u201d", '."')
_LONGEST_ABOVE: Final = 500  # characters
_MOST: Final = 4
"""Paragraphs that are looked at."""


def take_first_lines(body: Body, draft: Draft) -> None:
    """Take lines off the text that are told by fields, or tell what no field does yet."""
    for _ in range(_MOST):
        paragraph, _, rest = body.text.partition("\n\n")
        first = _FIRST.match(body.html)
        if first is None or not rest:
            return
        pieces = _BREAK.split(first["inside"])
        lines = [*map(_words, pieces[::2])]
        taken = _taken(lines, draft)
        if not taken or squeeze(" ".join(lines)) != squeeze(paragraph):
            return
        body.aside += filter(None, lines[:taken])
        left = "".join(pieces[2 * taken :])
        kept = [*filter(None, lines[taken:])]
        body.text = "\n\n".join([*filter(None, ["\n".join(kept)]), rest])
        begin = body.html[: first.start("inside")] + left + body.html[first.end("inside") :]
        body.html = begin if kept else body.html[first.end() :].lstrip()
        if kept:
            return


def lift_standfirst(body: Body, draft: Draft) -> None:
    """Take off what stands above the line that says who wrote the text and when: its standfirst."""
    first = _FIRST.match(body.html)
    second = _FIRST.match(body.html[first.end() :].lstrip()) if first else None
    above, _, rest = body.text.partition("\n\n")
    if first is None or second is None or not rest or len(above) > _LONGEST_ABOVE:
        return
    is_stamped = _stamp(_words(second["inside"]), draft) is not None
    if is_stamped and _words(first["inside"]) == squeeze(above) and _sums_up(above, draft):
        body.aside.append(above)
        body.text, body.html = rest, body.html[first.end() :].lstrip()


def _sums_up(above: str, draft: Draft) -> bool:
    """Tell whether a paragraph may be the standfirst, and let it be."""
    if draft.fields.get("subheadline") not in {None, "", above}:
        return False
    draft.put(subheadline=above)
    return True


def _stamp(line: str, draft: Draft) -> Stamp | None:
    return stamp_in(line, draft.fields.get("byline", ""), draft.fields.get("language", ""))


def _words(html: str) -> str:
    return squeeze(unescape(_TAG.sub("", html)))


def _taken(lines: Sequence[str], draft: Draft) -> int:
    """Answer how many lines are no copy, and let the fields know what they say."""
    taken = 0
    for line in lines:
        if line and not (
            _is_headline(line, draft)
            or _is_byline(line, draft)
            or _is_date(line, draft)
            or _is_stamp(line, draft)
            or _is_summary(line, draft)
        ):
            break
        taken += 1
    return taken if any(lines[:taken]) else 0


def _is_headline(line: str, draft: Draft) -> bool:
    headline = without_site(draft.fields["headline"], [line])
    if headline.casefold() != line.casefold():
        return False
    draft.put(headline=headline)
    return True


def _is_byline(line: str, draft: Draft) -> bool:
    line = _ADDRESS.sub("", line)
    said, byline = BY.fullmatch(line), draft.fields.get("byline", "").casefold()
    if said and byline in {"", said["names"].casefold()}:
        draft.put(byline=said["names"])
        return True
    before = line.casefold().removesuffix(byline)
    is_last = bool(byline) and len(before) < len(line)
    return is_last and _BEFORE_NAME.fullmatch(before) is not None


def _is_date(line: str, draft: Draft) -> bool:
    if not is_day(line):
        return False
    if "versioncreated" not in draft.fields:
        draft.instant("versioncreated", day_in(line, draft.fields.get("language", "")))
    return True


def _is_stamp(line: str, draft: Draft) -> bool:
    stamp = _stamp(line, draft)
    if stamp is None:
        return False
    if not draft.fields.get("byline"):
        draft.put(byline=stamp.names)
    if "versioncreated" not in draft.fields:
        draft.instant("versioncreated", stamp.day)
    return True


def _is_summary(line: str, draft: Draft) -> bool:
    """Tell whether a line is what the page says it is about, and no sentence of the text."""
    if line != draft.fields.get("description_text") or line.endswith(_ENDS):
        return False
    if not draft.fields.get("subheadline"):
        draft.put(subheadline=line)
    return bool(line == draft.fields["subheadline"])
