"""What marks set apart in a headline, and what alone stands on a line: a desk's remark, not copy.

A headline is parted at brackets and dashes, and each part is asked what a line is asked. What is
only likely to be an order goes before a person.
"""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.effects.effects import ask_person, hold
from wiredesk_ingest.orders.lines.asks import asks_in, has_idiom
from wiredesk_ingest.orders.lines.attributed import is_quoted
from wiredesk_ingest.orders.lines.embargo_lines import is_embargo, waits_for_time
from wiredesk_ingest.orders.lines.kill_lines import (
    is_any_kill,
    is_called_back,
    is_recall,
    is_recall_or_news,
)
from wiredesk_ingest.orders.lines.lines_around import Around
from wiredesk_ingest.orders.lines.news import tells_of
from wiredesk_ingest.orders.lines.order_lines import is_ban, is_ban_abroad
from wiredesk_ingest.orders.lines.short_orders import is_short_order
from wiredesk_ingest.orders.words.remarks import DRAFTS, LABELS, LOUD, MORE_LABELS, REMARKS

_LONGEST: Final = 100
"""Characters of a remark."""

_ASKS: Final = re.compile(
    r"(?:please|kindly|bitte|pri[èe]re|merci\sd|veuillez|por\sfavor|se\sruega|rogamos|anulen|eliminen"
    r"|si\sprega|lütfen|[يی]رجى|الرجاء|نرجو|لطفا|براہ)\b",
    re.IGNORECASE,
)
"""How what asks begins; in the midst of a headline other words do, too."""

_LONGEST_ASKED: Final = 70
_FEWEST_BLANKS: Final = 2
"""Of a part that asks something; what is shorter has to be known."""

_LONGEST_TITLE: Final = 200
_MOST_PARTS: Final = 8
_MARKS: Final = re.compile(
    r"\s(?:[-\u2013\u2014|/\u2022\u00b7]{1,3}|\*{2,}|\+{2,})\s|\*{2,}|\+{2,}"
    r"|[()\[\]{}\u00ab\u00bb\uff08\uff09\u3010\u3011]"
)
_ANY_MARK: Final = re.compile("[-\u2013\u2014|/\u2022\u00b7*+()\\[\\]{}:\uff1a\u00ab\uff08\u3010]")
_PREFIX: Final = re.compile(r"[^:\uff1a]{4,60}(?=[:\uff1a]\s)")
_BEHIND_COMMA: Final = re.compile(r",\s([^,]{6,60})$")
_FORWARDED: Final = re.compile(r"(?:(?:fwd?|wg|re|aw|tr|rv|vb)\s?:\s+){1,3}", re.IGNORECASE)
_LOUD: Final = re.compile(rf"^\W*(?:{LOUD})(?![^\W_])|(?<![^\W_])(?:{LOUD})\W*$")
_IN_BRACKETS: Final = re.compile(
    rf"[(\[](?:{DRAFTS})[)\]]\W*$|^\W*[(\[](?:{DRAFTS})[)\]]", re.IGNORECASE
)
_STATUS: Final = re.compile(
    r"\W{0,3}(?:(?:release|publication|embargo)\s)?(?:status|state|statut|estado|durum|الحالة|وضع[یي]ت)"
    r"\s?[:\uff1a]\s",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(rf"{LABELS}|{MORE_LABELS}", re.IGNORECASE)
_EMBARGO_OR_HOUR: Final = re.compile(
    r"mbarg|sperrfrist|\d[:.h]\d\d|\b0\d{3}\b|\d\s?(?:[ap]\.?m\b|gmt|utc|uhr\b)", re.IGNORECASE
)
_FORBIDS: Final = re.compile(
    r"(?:not\s(?:for|to\sbe)|do\snot|nicht\s(?:vor|zur)|ne\spas|no\s(?:publicar|difundir)|non\s\w+are)\b",
    re.IGNORECASE,
)
"""How a part begins in small letters that forbids something until a time."""

_QUOTES: Final = "\"'\u2018\u201c\u201e\u00ab"
_AROUND: Final = " \t\r.!?*+-\u2013\u2014()[]{}<>\u00ab\u00bb\"'\u201c\u201d:;,|/\u06d4\u060c"


def is_remark(line: str) -> bool:
    """Tell whether a line is nothing but what a desk remarks on its item."""
    said = line.strip(_AROUND)
    return 0 < len(said) <= _LONGEST and REMARKS.match(" ".join(said.split())) is not None


def is_label(keyword: str) -> bool:
    """Tell whether a key word says that an item is not to be used."""
    return _LABEL.fullmatch(keyword.strip(_AROUND)) is not None


def obey_set_apart(around: Around, draft: Draft) -> None:
    """Obey what stands apart in titles, and remarks that are all of a line or a key word."""
    for title in (*around.first[:1], *around.titles):
        _obey_title(title[:_LONGEST_TITLE], draft)
    lines = (*around.first, *around.titles, *around.beside, *around.others)
    for line in lines:
        if (said := _STATUS.match(line)) and waits_for_time(line[said.end() :]):
            hold(line, draft, "copy: its status is an embargo, so it holds")
    if any(map(is_remark, lines)) or any(map(is_label, around.others)):
        ask_person(draft, "copy: a line is nothing but a desk's remark")


def _obey_title(title: str, draft: Draft) -> None:
    if said := _FORWARDED.match(title):
        title = title[said.end() :]
        if is_embargo(title) or is_ban(title):
            ask_person(draft, "headline: it hands on an order")
    if is_loud(title) or _IN_BRACKETS.search(title):
        ask_person(draft, "headline: it has an order in capitals, or in brackets")
    if prefix := _PREFIX.match(title):
        if waits_for_time(prefix[0]) and not is_embargo(title):
            hold(prefix[0], draft, "headline: it begins with an embargo, so it holds")
        elif is_remark(prefix[0]):
            ask_person(draft, "headline: it begins with a desk's remark")
    news = is_recall_or_news(title) and tells_of(title, draft.fields.get("body_text", ""))
    parts = [] if news else [part for part in parts_of(title) if not _goes_on(part, title)]
    draft.order_lines += len(parts)
    for part in (*parts, *_behind_comma(title)):
        if waits_for_time(_STATUS.sub("", part, count=1)):
            hold(part, draft, "headline: behind a mark it is an embargo, so it holds")
        elif _orders(part):
            ask_person(draft, "headline: what a mark parts from it is an order")


def idiom_set_apart(title: str) -> bool:
    """Tell whether a part of a headline says in everyday words that its item has to wait."""
    title = title[:_LONGEST_TITLE]
    if _ANY_MARK.search(title) is None:
        return False  # as in most
    before = _PREFIX.match(title)
    first, *behind = [*parts_of(title)] or [""]
    # Before its words a headline of news has such a thing in small letters, too.
    loud = [part for part in (first, before[0] if before else "") if part.isupper()]
    return any(has_idiom(part) and not part.startswith(tuple(_QUOTES)) for part in loud + behind)


def is_loud(title: str) -> bool:
    """Tell whether a title has an order's words in capitals at an end, and others in small ones."""
    found = _LOUD.search(title)
    if found is None:
        return False
    rest = title[: found.start()] + title[found.end() :]
    return rest.upper() != rest


def parts_of(title: str) -> Sequence[str]:
    """Answer what marks part in a title; none where it has no mark."""
    parts = [part for each in _MARKS.split(title, maxsplit=_MOST_PARTS) if (part := each.strip())]
    return parts if len(parts) > 1 else ()


def _goes_on(part: str, title: str) -> bool:
    """Tell whether a part is the headline's own sentence, in small letters behind a dash.

    An embargo's word or an hour leaves a doubt, and so do brackets.
    """
    if not part[:1].islower() or f"({part}" in title or f"[{part}" in title:
        return False
    if _FORBIDS.match(part) and waits_for_time(part):
        return False
    return _EMBARGO_OR_HOUR.search(part) is None


def _behind_comma(title: str) -> Sequence[str]:
    """Answer what stands behind the last comma, where it waits: else it is news."""
    behind = _BEHIND_COMMA.search(title)
    return (behind[1],) if behind and waits_for_time(behind[1]) else ()


def _orders(part: str) -> bool:
    if len(part) > _LONGEST or part.startswith(tuple(_QUOTES)) or is_quoted(part):
        return False
    if is_ban(part):
        return not is_ban_abroad(part)
    tests = (is_remark, is_any_kill, is_called_back, is_recall, is_short_order)
    return any(test(part) for test in tests) or _asks(part) or has_idiom(part)


def _asks(part: str) -> bool:
    """Tell whether a part asks something of desks, in words of no order."""
    if part.count(" ") < _FEWEST_BLANKS or len(part) > _LONGEST_ASKED:
        return False
    return _ASKS.match(part) is not None and asks_in(part, waits=False)
