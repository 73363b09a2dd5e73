"""What an element says by its attributes, as a body's tags say it again."""

import re
from collections.abc import Mapping
from typing import Final

_SPAN: Final = re.compile(r"[0-9]{1,2}")
XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
SAYS_NOTHING: Final = ("", "")

_DIRECTIONS: Final = frozenset({"ltr", "rtl", "auto"})
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")

Attributes = Mapping[str, str]


def own_scope(said: Attributes, around: tuple[str, str]) -> tuple[str, str]:
    """Answer dir and lang as an element says them, else as they are around it."""
    if not said:
        return around
    direction = said.get("dir", "").strip().lower()
    language = (said.get("lang") or said.get(XML_LANG, "")).strip()
    return (
        direction if direction in _DIRECTIONS else around[0],
        language if _LANGUAGE.fullmatch(language) else around[1],
    )


def written_scope(scope: tuple[str, str]) -> str:
    """Write dir and lang as attributes; what is not said is left out."""
    if scope == SAYS_NOTHING:
        return ""
    direction, language = scope
    said = f' dir="{direction}"' if direction else ""
    return f'{said} lang="{language}"' if language else said


def written_spans(said: Attributes) -> str:
    """Write how many columns and rows a cell takes."""
    spans = ((name, said.get(name, "")) for name in ("colspan", "rowspan"))
    return "".join(f' {name}="{span}"' for name, span in spans if _SPAN.fullmatch(span))
