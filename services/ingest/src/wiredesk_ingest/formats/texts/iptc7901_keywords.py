"""The keywords of an IPTC 7901 message: told from codes above them and headlines below."""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.formats.texts.dateline import dateline
from wiredesk_ingest.formats.texts.lines import is_order
from wiredesk_ingest.tellings import signals_of, slug_signals

_KEYWORDS: Final = re.compile(r"\S{1,80}|/?(?:[^/]{1,40}/){1,8}[^/.]{0,40}")
CODE: Final = re.compile(r"[A-Z]{2,4}\d{1,4}", re.ASCII)
"""What a desk in India calls a message, above its keywords."""

_MOST_HEADLINE: Final = 3  # lines
_FEWEST_BLANKS: Final = 2  # in a headline that one word stands above


def telling_of(slug: str) -> list[str]:
    """Answer what stands behind keywords: `Harbour-ferry,urgent`, `Harbour-ferry-LEAD`."""
    first, *others = slug.replace(":", ",").split(",")
    last = first.rpartition("-")[2]
    said = [*others, last] if last.isupper() and last != first else others
    return [each for each in said if slug_signals([each])]


def keywords_apart(lines: list[str]) -> tuple[list[str], list[str]]:
    """Part key words from a headline that some put in their place, below them."""
    end = next((at for at, line in enumerate(lines) if not _KEYWORDS.fullmatch(line)), len(lines))
    if not end or not any(map(_is_headline, ([line] for line in lines[end:]))):
        return lines, []
    marked = [at for at, line in enumerate(lines[:end]) if at and signals_of(line)]
    end = min(marked, default=end)
    return lines[:end], [*lines[end:-1], f"{lines[-1]} ="]


def is_slug(lines: Sequence[str], at: int, *, framed: bool) -> bool:
    """Tell whether a line is keywords: by its form, or alone above a headline that ends in `=`.

    Between control characters keywords have a place above the text; in it, one word may as well be
    a headline, unless one of several words stands right below it.
    """
    if at >= len(lines) or is_order(lines[at].strip(" \t")):
        return False
    if _KEYWORDS.fullmatch(lines[at].strip(" \t")) and ("/" in lines[at] or not framed):
        return True
    if signals_of(lines[at]):
        return False
    if _KEYWORDS.fullmatch(lines[at].strip(" \t")) and _is_headline(lines[at + 1 : at + 2]):
        return True
    below = [line.strip(" \t") for line in lines[at + 1 : at + 2 + _MOST_HEADLINE]]
    return bool(below) and not below[0] and any(line.endswith("=") for line in _together(below[1:]))


def _is_headline(lines: Sequence[str]) -> bool:
    """Tell whether a line has several words, and is no copy, order or byline."""
    return any(
        line.strip(" \t").count(" ") >= _FEWEST_BLANKS
        and not (line[:1].isspace() or dateline(line)[0] or is_order(line) or signals_of(line))
        for line in lines
    )


def _together(lines: Sequence[str]) -> Sequence[str]:
    """Answer the lines above the first empty one."""
    return lines[: lines.index("")] if "" in lines else lines
