"""Which stories a kill names in its words by their uri or address: "KILL urn:newsml:quill:7"."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from wiredesk_ingest.draft import MOST_REPLACED, Draft

_SCHEME: Final = "(?:https?://|urn:|tag:|mid:)"
_NAME: Final = rf"{_SCHEME}(?:[^\s<>\"'()\[\]{{}},;]|[,;](?=[^\s<])(?!{_SCHEME})){{3,1000}}"
_NAMES: Final = re.compile(
    rf"{_NAME}(?:(?:\s?[,;&]|\sand)?\s{{0,3}}{_NAME}){{0,49}}", re.IGNORECASE
)
_ONE: Final = re.compile(_NAME, re.IGNORECASE)
_ORDER: Final = re.compile(
    r"\b(?:kill|withdr[ae]w|retract|elimin|delet|cancel|spik|remov|unpublish|tak(?:e|ing) down"
    r"|pull|disregard|do not use|storn|zur(?:\u00fc|ue)ckzieh|l(?:\u00f6|oe)sch|annul|anul|supprim"
    r"|retir|ritir|iptal|إلغاء|الغاء|سحب|حذف|لغو|ابطال|منسوخ)",
    re.IGNORECASE,
)
_ENDS: Final = ".:!?*\u2026\u060c\u061b"
_LONGEST: Final = 2_000
"""Characters of a line that are looked at."""


def targets_named(line: str) -> list[str]:
    """Answer the uris and addresses right behind the first order in a line, in order.

    What stands further behind is another story's, such as the one to be used instead.
    """
    line = line[:_LONGEST]
    if ":" not in line:
        return []
    order = _ORDER.search(line)
    names = _NAMES.search(line, order.end()) if order else None
    return [each.rstrip(_ENDS) for each in _ONE.findall(names[0])] if names else []


def link_targets(lines: Iterable[str], draft: Draft) -> None:
    """Have a kill take down what its lines name."""
    named = (uri for line in lines for uri in targets_named(line))
    for uri in islice(dict.fromkeys(named), MOST_REPLACED):
        draft.link("wd:kill", uri)
