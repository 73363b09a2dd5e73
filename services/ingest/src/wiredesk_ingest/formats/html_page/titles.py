"""The headline of a page, out of its titles: these name the site, too, behind or before it."""

import re
from collections.abc import Sequence
from typing import Final

MOST_TITLES: Final = 20
"""Headings of the first rank that are looked at: some pages make one of each heading."""

_SIGNS: Final = r"[|\u2013\u2014\u00b7\u2022\u00ab\u00bb\u203a-]"
_BEHIND: Final = re.compile(rf"\s+(?:{_SIGNS}|:{{1,2}})\s|\s*\uff1a\s*\S")
_BEFORE: Final = re.compile(rf"\S\s+{_SIGNS}\s+\Z|\S\s*:{{1,2}}\s+\Z|\S\s*[\uff1a\uff5c]\s*\Z")
_HARD_BLANK: Final = "\u00a0"
"""What keeps the last word of a heading from standing alone in a line."""

_FEWEST_BLANKS: Final = 2
"""In an article's title; a shorter one may be the site's name."""

_FEWEST_LETTERS: Final = 12
"""The same of writing without blanks."""


def without_site(headline: str, headings: Sequence[str]) -> str:
    """Answer a page's title without what it has around the article's: ` | Quillmark | News`."""
    title = headline.replace(_HARD_BLANK, " ")
    for heading in headings:
        shown = heading.replace(_HARD_BLANK, " ")
        alone = shown.count(" ") >= _FEWEST_BLANKS or _is_long(heading)
        behind = title.startswith(shown) and _BEHIND.match(title, len(shown))
        before = title.endswith(shown) and _BEFORE.search(title.removesuffix(shown))
        if alone and (behind or before):
            return shown
    return headline


def without_owner(title: str, owner: str) -> str:
    """Answer a title without the name of its site behind or before it: `Ferry sails | Quillmark`.

    A title of one word may be all that the article is called by.
    """
    name = owner.strip().casefold()
    for each in dict.fromkeys((name, name.removeprefix("the "))):
        alone = _without(title, each) if each else ""
        if alone.count(" ") or (not alone.isascii() and len(alone) >= _FEWEST_LETTERS // 2):
            return alone
    return title


def _without(title: str, name: str) -> str:
    """Answer a title without a name at its end or its beginning; empty where it has none there."""
    said = title.casefold()
    if len(said) != len(title):
        return ""  # no sign has the same place in both
    if said.endswith(name):
        rest = f"{title[: len(title) - len(name)].rstrip()} "
        behind = _BEFORE.search(rest)
        return rest[: behind.start() + 1].strip() if behind else ""
    before = _BEHIND.match(title, len(name)) if said.startswith(name) else None
    return title[before.end() - 1 :].strip() if before else ""


def _is_long(heading: str) -> bool:
    return not heading.isascii() and " " not in heading and len(heading) >= _FEWEST_LETTERS


def title_of(headings: Sequence[str], titles: Sequence[str]) -> str:
    """Answer the longest heading that the title has in it, else the first heading or the title."""
    title = next(iter(titles), "")
    named = max((each for each in headings if each in title), key=len, default="")
    return named or next(iter(headings), title)
