"""Days as wires of other languages write them, and with two names of a month, made plain.

`6 février 2023`, `12 de mayo de 2019`, `أيار/مايو 2008`, `June 4th, 1989`, "الأول من مايو".
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from wiredesk_translate_metadata.folding import folded
from wiredesk_translate_metadata.templates.months import month_names

_LANGUAGES: Final = ("fr", "de", "es", "it", "pt", "nl", "sv", "ru")
_WORD: Final = re.compile(r"[^\W\d_]+")
_ORDINAL: Final = re.compile(r"(?<=\d)(?:(?:st|nd|rd|th|er|º|ª)\b|\s?[ءم](?=\s|\Z))", re.IGNORECASE)
"""Also what Urdu and Arabic write behind a year of our era: "1947ء"."""
FIRST: Final = ("الأول", "اول", "یکم")
"""What the first of a month begins with where it has no figure."""
_FIRST: Final = re.compile(rf"\A(?:{'|'.join(FIRST)})\s+(?:من\s+)?(?=[^\W\d])")
_SMALL: Final = re.compile(r"\s+(?:de|del|of)\s+|\A(?:the|le|el|den|am)\s+", re.IGNORECASE)
_BOTH: Final = re.compile(r"([^\W\d_][^\d/()]*?)\s*(?:/\s*|\()([^\W\d_][^\d/()]*?)\)?(?=\s|\Z)")
"""`أيار/مايو`, `تشرين الأول (أكتوبر)`."""


def plain(text: str) -> str:
    """Answer a text with English months and without what stands between them and their days."""
    text = _SMALL.sub(" ", _FIRST.sub("1 ", _ORDINAL.sub("", text))).strip()
    return _WORD.sub(lambda word: _english().get(folded(word[0]), word[0]), text)


def one_month(text: str, months: Mapping[str, tuple[str, int]]) -> str:
    """Answer a text with one name of a month that it names twice."""
    found = _BOTH.search(text)
    if found is None:
        return text
    first, second = (months.get(folded(found[each].strip())) for each in (1, 2))
    same = first is not None and first == second
    return f"{text[: found.start()]}{found[1]}{text[found.end() :]}" if same else text


@cache
def _english() -> Mapping[str, str]:
    """The English month of each name that other languages have for one alone."""
    english, found = month_names("en", "gregorian"), dict[str, set[str]]()
    for language in _LANGUAGES:
        for pattern in ("MMMM", "MMM"):
            names = month_names(language, "gregorian", pattern)
            for name, month in zip(names, english, strict=True):
                found.setdefault(folded(name).rstrip("."), set()).add(month)
    return {name: min(months) for name, months in found.items() if len(months) == 1}
