"""Bodies that every country has: `Brazilian Presidency`, `Royal Thai Navy`, "الشرطة الكينية".

Of each kind one phrase, whose slot is the country: its adjective in Arabic, English and Urdu, where
it has one, and its name in Persian and Turkish. A feminine Arabic adjective stands as "{0}ة".
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from wiredesk.newsroom.offices import ABROAD
from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.folding import name_key
from wiredesk_translate_metadata.templates.names import in_a_sentence, is_unsure
from wiredesk_translate_metadata.templates.wordbook import Wordbook

Words = Mapping[str, str]
"""A country's names by edition, and its adjectives (`ar_adjective`)."""
_SLOT: Final = "{0}"
_OF: Final = f"of {_SLOT}"
"""What has a name behind it and no adjective."""
_FEMININE: Final = "{0}ة"
_ADJECTIVES: Final = tuple(f"{edition}_adjective" for edition in EDITIONS)
_OWN: Final = re.compile(r"['’]s?\Z|\s(?:کا|کی|کے)\Z")
"""Whose something is: "Brazil's presidency", "برازیل کا ایوان صدر"."""
_LEADING: Final = re.compile(
    r"\A(?:(?:the|republic of|kingdom of|state of|del?|du|des|d[aio]|della|la|r[eé]p[uú]b(?:lica"
    r"|lique))\s+"
    r"|(?:d|l|dell)['’])+",
    re.IGNORECASE,
)
"""What stands before a country's name and is none of it: `Presidencia de la República de Chile`."""
_HERS: Final = re.compile(r"ي(?=\s|\Z)")
_HERS_ALONE: Final = re.compile(r"ية(?=\s|\Z)")
_URDU_HERS: Final = re.compile(
    "فوج|افواج|بحریہ|فضائیہ|پولیس|حکومت|وزارت|پارلیمنٹ|سینیٹ|کورٹ|ایجنسی|سروس|کمیٹی|فیڈریشن|جنڈرمری"
)
"""Bodies that are feminine in Urdu, which belong to a country by another word."""


class Nations:
    """Says them by edition."""

    def __init__(
        self,
        phrases: Iterable[Phrase] = (),
        words: Mapping[str, Words] | None = None,
        land: Callable[[str], str] = lambda _: "",
    ) -> None:
        """Take the phrases, the words of countries by code, and who knows countries' names."""
        self._book = Wordbook(phrases)
        self._words = words or {}
        self._land = land
        self._codes = {
            name_key(said): code
            for code, row in self._words.items()
            for word in (*EDITIONS, *_ADJECTIVES, ABROAD)
            for said in row.get(word, "").split("|")
            if said
        }

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer a country's body; None where it is none."""
        for phrase, inner in self._book.around(text):
            words = self._words.get(self._code(inner))
            if words:
                return _filled(phrase, words, edition)
        return None

    def is_land(self, text: str) -> bool:
        """Tell whether a text is a country, or its adjective."""
        return bool(self._code(text))

    def _code(self, text: str) -> str:
        bare = _HERS_ALONE.sub("ي", _OWN.sub("", _LEADING.sub("", text)))
        if is_unsure(bare):
            return ""
        found = self._codes.get(name_key(bare)) or self._land(bare)
        return found or self._codes.get(name_key(bare.removesuffix("s")), "")


def _filled(phrase: Phrase, words: Words, edition: Edition) -> str:
    form, adjective = phrase.names[edition], words.get(f"{edition}_adjective", "")
    match edition:
        case "ar" if not adjective:
            return form.replace(_FEMININE, _SLOT).format(f"في {words[edition]}")
        case "ar":
            hers = _HERS.sub("ية", adjective)
            return form.replace(_FEMININE, hers).replace(_SLOT, adjective)
        case "ur" if not adjective:
            own = "کی" if _URDU_HERS.search(form) else "کا"
            return form.format(f"{words[edition]} {own}")
        case "en" if _OF in form:
            return form.format(in_a_sentence(words["en"], "en"))
        case _:
            return form.format(adjective or words[edition])
