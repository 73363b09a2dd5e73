"""Which language a NewsML 1.2 story says that it is in: its metadata, its components, its lines."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from wiredesk_ingest.formats.newsml_1.kinds import said_in
from wiredesk_ingest.formats.newsml_1.tree import Block, Component
from wiredesk_ingest.reading.xml import LANGUAGE, Element

_LANGUAGE: Final = "{xml}lang"
"""What `xml:lang` has become where a program took the prefix for the namespace."""

_TAG: Final = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?((?:-[A-Za-z0-9]{2,8}){0,3})")


def language_of(item: Element, around: Sequence[Component], about: Iterable[Block]) -> str:
    """Answer the language of a story as BCP 47 writes it; empty where nothing says it.

    `around` is what it stands in, the nearest first, and `about` what describes it there.
    """
    said = [said_in(each) for block in about for each in block.groups.get("Language", ())]
    said += [each.element.get(LANGUAGE) or each.element.get(_LANGUAGE) or "" for each in around]
    said.append(item.get(LANGUAGE) or "")
    return next(filter(None, map(_tag, said)), "") or _language_of_lines(around)


def _language_of_lines(around: Sequence[Component]) -> str:
    """Answer the language that all lines of a story say of themselves, where nothing else does."""
    lines = [line for each in around for group in each.lines.values() for line in group]
    told = (each for line in lines for each in (line, *line))  # a NewsLine has its text inside
    said = {(each.get(LANGUAGE) or "").strip().lower() for each in told} - {""}
    return _tag(said.pop()) if len(said) == 1 else ""


def _tag(text: str) -> str:
    """Answer a language as BCP 47 writes it: `nl-NL`; empty where it is none."""
    found = _TAG.fullmatch(text.strip())
    if found is None:
        return ""
    region = f"-{found[2].upper()}" if found[2] else ""
    return f"{found[1].lower()}{region}{found[3]}"
