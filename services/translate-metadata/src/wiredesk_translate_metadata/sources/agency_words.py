"""What papers say of an agency besides its name: `Agence de presse Xinhua`, "وكالة تاس"."""

import re
from typing import Final

from wiredesk_translate_metadata.folding import name_key

_BEFORE: Final = (
    *("the news agency", "agence de presse", "l'agence de presse", "agence", "nachrichtenagentur"),
    *("die nachrichtenagentur", "agencia de noticias", "agencia", "agenzia di stampa", "agenzia"),
    "persbureau",
    *("وكالة", "وكالة أنباء", "وكالة الأنباء", "خبرگزاری", "خبر رساں ادارہ", "خبر رساں ادارے"),
    *("خبر رساں ایجنسی", "news agency"),
)
_BEHIND: Final = ("haber ajansı", "نیوز ایجنسی", "خبر رساں ایجنسی", "للأنباء")


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, map(name_key, words)), key=len, reverse=True))


_WORDED: Final = re.compile(
    rf"(?:{_any_of(_BEFORE)})\s+(?P<behind>\S.*)|(?P<before>.*\S)\s+(?:{_any_of(_BEHIND)})"
)


def bare_agency(key: str) -> str:
    """Answer the key of an agency's name without such words; empty where there are none."""
    found = _WORDED.fullmatch(key)
    return (found["behind"] or found["before"]) if found else ""
