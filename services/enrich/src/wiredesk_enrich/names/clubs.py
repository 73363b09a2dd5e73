"""Clubs by their bare names: "Hilal" is a club in a report of a match, and a crescent elsewhere.

So is "Genoa", but where the text says that something is in it.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from wiredesk_enrich.names.arabic_bodies import without_nation
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.clubs_as_words import without_words
from wiredesk_enrich.names.clubs_of_nations import by_nations
from wiredesk_enrich.names.fold import Bare, fold
from wiredesk_enrich.names.record import Bearer
from wiredesk_enrich.names.traits import which

_LEAST_WORDS: Final = 2
"""Different words of sport in a report of a match."""

_LEAST: Final = 5
"""Of both together: the more clubs a text names, the fewer words are needed."""

_LEAST_CLUBS: Final = 2
"""Different clubs that it names."""

_SPORT: Final[Mapping[str, re.Pattern[str]]] = {
    language: re.compile(fold(words))
    for language, words in {
        "ar": "مبارا|الدوري|دوري أبطال|مدرب|ملعب|لاعب|مهاجم|تعادل|الشباك|ركلة|كرة القدم|الصدارة|"
        "كأس|الشوط|الجولة|متصدر|الترتيب|هدفين|بهدف|حارس مرمى|انتقالات",
        "en": r"\b(?:match|goal|coach|league|striker|midfielder|defender|club|season|penalty|"
        "scored|draw|fixture|half-time|titles?|transfer|loan|injury|squad|cup|serie a|la liga)",
        "fa": "لیگ|سرمربی|فوتبال|دروازه|مهاجم|مدافع|هافبک|باشگاه|ورزشگاه|هوادار|تساوی|مساوی|جدول|"
        r"قهرمان|بازیکن|\bگل\b|\bجام\b|داور|والیبال|بسکتبال|مصدوم|شکست داد|متوقف",
        "tr": r"\b(?:maç|gol|teknik direktör|lig|sezon|puan|hakem|deplasman|kulüb|kulüp|futbol|"
        "galibiyet|mağlup|yendi|berabere|oyuncu|transfer|derbi|basket|voleybol|kupa|forvet|devre)",
        "ur": r"میچ|\bگول\b|کوچ|لیگ|کلب|کھلاڑی|ٹیم|فٹبال|فٹ بال|سیزن|شکست|فائنل|چیمپ|ہرا|کپتان|"
        "مڈفیلڈر|سٹرائیکر|اسٹرائیکر",
    }.items()
}
_PLACE_BEFORE: Final[Mapping[str, re.Pattern[str]]] = {
    "ar": re.compile(r"(?:في|بمدينة|مدينة|إلى|قرب|ولاية|مطار) $|(?<!\w)ب$"),
    "en": re.compile(r"\b(?:in|near|city of|outside|around) $", re.IGNORECASE),
    "fa": re.compile(r"(?:در|شهر|از شهر|استان|نزدیکی|به شهر) $"),
    "ur": re.compile(r"(?:شہر|صوبہ|ضلع) $"),
}
_PLACE_BEHIND: Final[Mapping[str, re.Pattern[str]]] = {
    "tr": re.compile(r"['’](?:[dt][ae]n?|[dt]eki|[dt]aki)\b| (?:kenti|şehri|ilçesi|ili)"),
    "ur": re.compile(r" (?:میں|شہر|کے شہر|کے قریب)(?!\w)"),
}
_SEEN: Final = 15  # characters


class Clubs:
    """Knows the clubs that have bare names."""

    def __init__(self, bearers: Sequence[Bearer]) -> None:
        """Take all bearers, which mentions name by their number."""
        at = {each.id: number for number, each in enumerate(bearers)}
        self._alone = {
            number: at[each.stands_for] for number, each in enumerate(bearers) if each.stands_for
        }
        self._bare = frozenset(self._alone)
        self._clubs = frozenset(self._alone.values())
        self._all = self._bare | self._clubs
        self._places = which(bearers, lambda each: each.kind == "place")
        self._bodies = which(bearers, lambda each: each.kind == "organisation")
        self._countries = {club: bearers[club].country for club in self._clubs}

    def settled(
        self, mentions: Sequence[Mention], text: Bare, headline: int, language: str
    ) -> list[Mention]:
        """Answer the mentions with the clubs that bare names mean, or without such names.

        `headline` is where the headline ends.
        """
        if all(self._bare.isdisjoint(each.bearers) for each in mentions):
            return list(mentions)
        match = self._is_of_a_match(mentions, text.folded, language)
        found = [
            left
            for each in mentions
            if (left := self._settled(each, text.text, language, match=match)).bearers
        ]
        if not match or language != "ar":
            return found
        found = without_words(found, text, headline, self._clubs)
        return by_nations(found, text.text, self._bodies, self._countries)

    def without_nations(self, mentions: Sequence[Mention], text: str) -> list[Mention]:
        """Answer the mentions, of Arabic clubs their names alone: "الهلال السعودي" is "الهلال"."""
        return [
            each._replace(end=without_nation(text, each.start, each.end))
            if self._clubs.issuperset(each.bearers)
            else each
            for each in mentions
        ]

    def _settled(self, each: Mention, text: str, language: str, *, match: bool) -> Mention:
        if self._bare.isdisjoint(each.bearers):
            return each
        clubs = tuple(self._alone[who] for who in each.bearers if who in self._alone)
        others = tuple(who for who in each.bearers if who not in self._alone)
        if not match or (others and _is_somewhere(each, text, language)):
            return each._replace(bearers=others)
        people = tuple(who for who in others if who not in self._places)
        return each._replace(bearers=tuple(dict.fromkeys(people + clubs)))

    def _is_of_a_match(self, mentions: Collection[Mention], folded: str, language: str) -> bool:
        named = {each.bearers for each in mentions if not self._all.isdisjoint(each.bearers)}
        if len(named) < _LEAST_CLUBS or language not in _SPORT:
            return False
        least = max(_LEAST_WORDS, _LEAST - len(named))
        said: set[str] = set()
        for each in _SPORT[language].finditer(folded):
            said.add(each[0])
            if len(said) == least:  # the rest of the text need not be looked through
                return True
        return False


def _is_somewhere(mention: Mention, text: str, language: str) -> bool:
    """Tell whether what stands around a name shows a place; so does a dateline."""
    start, end, _ = mention
    before, behind = _PLACE_BEFORE.get(language), _PLACE_BEHIND.get(language)
    return (
        text[start - 1 : start] == "\n"
        or bool(before and before.search(text, max(0, start - _SEEN), start))
        or bool(behind and behind.match(text, end))
    )
