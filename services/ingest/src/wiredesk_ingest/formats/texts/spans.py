"""How far lines above a text belong together: a headline, or a note in brackets."""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.formats.texts.dateline import dateline
from wiredesk_ingest.formats.texts.lines import BY, BY_ABROAD, MADE_BY, bare, is_order
from wiredesk_ingest.tellings import explained_signals, signals_of

MOST_HEADLINE: Final = 3
"""Lines of a headline; what goes on longer is copy."""


_MOST_NOTE: Final = 8
"""Lines of a note in brackets; the longest seen has 3."""


_SUBTITLE: Final = "Utl.:"
"""In Austria."""

_DASHED: Final = re.compile(r"- ?(?=[^\W\d_])")
"""Before each of several second headlines, as in Turkey."""

_WRAPPED: Final = 55
"""Characters from which on a headline's line may go on in the next one."""


def behind_brackets(lines: Sequence[str], at: int) -> int:
    """Answer the index behind a note in brackets that takes several lines; else the same index."""
    if not lines[at].startswith("(") or ")" in lines[at]:
        return at
    for behind, line in enumerate(lines[at + 1 : at + _MOST_NOTE], at + 2):
        if not line.strip() or "(" in line:
            break
        if bare(line).endswith(")"):
            return behind
    return at


def is_bracketed(lines: Sequence[str], at: int) -> bool:
    """Tell whether a line is all in brackets and stands above other lines: it is for desks."""
    said = bare(lines[at])
    if not (said.startswith("(") and said.endswith(")") and said.count("(") == 1):
        return False
    return any(map(str.strip, lines[at + 1 :]))


def second_headline(lines: Sequence[str], at: int) -> str:
    """Answer a line that says itself that it is a second headline: behind `Utl.:`, or a dash.

    A dash begins a list, too, unless the text itself follows.
    """
    said = bare(lines[at])
    if said.startswith(_SUBTITLE):
        return said.removeprefix(_SUBTITLE).strip()
    if not _DASHED.match(said):
        return ""
    below = (line for line in lines[at + 1 :] if line.strip() and not _DASHED.match(bare(line)))
    return said.removeprefix("-").strip() if dateline(next(below, ""))[0] else ""


def goes_on(lines: Sequence[str], at: int) -> int:
    """Count the lines up to an empty, an indented or a marked one."""
    count = 0
    for line in lines[at : at + MOST_HEADLINE + 3]:
        if not line.strip() or (count and (line[:1].isspace() or dateline(line)[0])):
            break
        count += 1
        if line.rstrip().endswith(("=", "<")) or BY.fullmatch(bare(line)):
            break
    return count


def is_wrapped(lines: Sequence[str], at: int) -> bool:
    """Tell whether a headline goes on in a line."""
    if at >= len(lines) or not lines[at].strip() or lines[at][:1].isspace():
        return False
    before, line = lines[at - 1].rstrip(), lines[at]
    if (
        before.endswith(("=", "<"))
        or line.startswith("^")
        or (len(before) < _WRAPPED and not before.endswith(":"))
    ):
        return False
    if BY_ABROAD.fullmatch(bare(line)) and MADE_BY.search(line[-120:]):
        return False
    aside = (signals_of, explained_signals, is_order, BY.fullmatch)
    return not any(test(bare(line)) for test in aside) and not dateline(line)[0]
