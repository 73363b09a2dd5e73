"""Numbers with a unit, a currency or a per cent sign: `$3 million`, `5 km`, `10 °C`, `12.5%`.

Some have what they are counted by behind them, `$80 a barrel`: one of the newsroom's phrases.
"""

import re
from collections.abc import Iterable
from typing import Final

from wiredesk.newsroom import Site
from wiredesk.newsroom.phrases import Phrase
from wiredesk.newsroom.scripts import in_script
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.arabic_forms import one_of
from wiredesk_translate_metadata.templates.digits import in_digits, in_latin
from wiredesk_translate_metadata.templates.halves import figured
from wiredesk_translate_metadata.templates.measure_forms import PLURALS
from wiredesk_translate_metadata.templates.measure_reading import Measure, read, spelled_out
from wiredesk_translate_metadata.templates.measure_writing import MeasureWriter
from wiredesk_translate_metadata.templates.measures_abroad import LANGUAGES, in_english, in_figures
from wiredesk_translate_metadata.templates.qualified import filled
from wiredesk_translate_metadata.templates.ranges import (
    added,
    apart,
    joined,
    span,
    sum_of,
    together,
)
from wiredesk_translate_metadata.templates.unit_shorts import signed
from wiredesk_translate_metadata.templates.vague_counts import vague
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_ONE: Final = re.compile(r"\A[1١] (?=ألف|مليون|مليار|تريليون|ترليون)")
"""Arabic writes a million and no figure."""
_FEW: Final = re.compile(rf"\A((?:[3-9]|10|[٣-٩]|١٠) )({'|'.join(PLURALS)})(?!\w)")
_PARTED: Final = ("هزارمیلیارد", "هزار میلیارد")
"""A Persian trillion, which CLDR writes as one word."""
_TRILLION: Final = ("ترليون", "تريليون")
"""As CLDR writes an Arabic trillion, and as papers do."""
_CRORES: Final = re.compile(r"lakh crore|لاکھ کروڑ", re.IGNORECASE)
"""Two scales of South Asia in a row, which are a trillion."""
_MAGNITUDE: Final = re.compile(r"(?<=\d)-(?=magnitude\Z)", re.IGNORECASE)
_PER: Final = re.compile(
    r"(?<=[\d%a-z])/(?=(?:barrel|bbl|tonne|ton|day|week|month|year|hour|person|litre|liter|gallon|ounce)"
    r"\Z)",
    re.IGNORECASE,
)
"""How tables write a rate: `$80/barrel`."""
_HYPHEN: Final = re.compile(r"(?<=\d)-(?=[^\W\d])")
"""English joins what qualifies a noun: `3-day ceasefire`."""
_LASTING: Final = "-lasting"
"""Behind the id of a phrase for how long something is: `3-day ceasefire`."""
_TIMES: Final = frozenset(
    f"unit/{time}" for time in ("year", "month", "week", "day", "hour", "minute", "second")
)
_QUALIFYING: Final = frozenset({"more-than", "at-least", "about", "nearly", "less-than"})
"""Phrases that may stand before one of the others: `nearly half`."""
_SCORE: Final = "-score"
"""Behind the id of a phrase of a match: `2-0 win`."""
_SCORED: Final = re.compile(r"\d{1,3}[-–:]\d{1,3}")
_TWICE: Final = ("2 ألف", "2 مليون", "2 مليار")
"""Arabic has a form for two of a scale, "ألفا", and writes no figure."""
_FIGURE: Final = re.compile(r"\d[\d.,٬٫]*\d|\d")


class Measures:
    """Says measures in each edition's digits and words."""

    def __init__(self, site: Site, rates: Iterable[Phrase] = ()) -> None:
        """Take how the editions write, and what a measure may be counted by: `{0} a barrel`."""
        self._writer = MeasureWriter(
            {key: f"{each.language}-u-nu-{each.digits}" for key, each in site.editions.items()}
        )
        self._systems = {key: each.digits for key, each in site.editions.items()}
        self._rates = Wordbook(rates)

    def say(self, text: str, language: str, edition: Edition) -> str | None:
        """Answer a measure as an edition writes it; None where the text is none."""
        if whole := self._rates.say(text, edition):
            return whole
        primary = language.partition("-")[0].lower()
        if said := vague(text, primary, edition):
            return said
        if primary in LANGUAGES and (said := in_english(text, primary)):
            text = in_figures(said) if edition == "en" else said
            primary, language = "", "en"
        latin = _PER.sub(" per ", _MAGNITUDE.sub(" ", in_latin(text)))
        latin = latin if primary == edition else _CRORES.sub("trillion", latin)
        plain = figured(latin, primary)
        written = spelled_out(signed(plain))
        if primary == edition and (plain != latin or written.startswith(_TWICE)):
            return None  # its own words for a number stay
        return self._any(written, language, edition) or self._rate(written, language, edition)

    def _any(self, text: str, language: str, edition: Edition) -> str | None:
        return (
            self._one(text, language, edition)
            or self._span(text, language, edition)
            or self._sum(text, language, edition)
            or self._two(text, language, edition)
        )

    def _sum(self, text: str, language: str, edition: Edition) -> str | None:
        """Answer one of two units: `6ft 2in`."""
        said = [self._one(each, language, edition) for each in added(text) or ()]
        known = [each for each in said if each]
        return sum_of(known, edition) if len(known) > 1 else None

    def _two(self, text: str, language: str, edition: Edition) -> str | None:
        """Answer two, each by itself: `12 dead and 30 injured`, `30 kilometers (19 miles)`."""
        pair = apart(text)
        said = [self._one(each, language, edition) for each in pair[0]] if pair else []
        known = [each for each in said if each]
        return together(known, edition, is_list=pair[1]) if pair and len(known) > 1 else None

    def _span(self, text: str, language: str, edition: Edition) -> str | None:
        """Answer one of two numbers: `10-15 km`."""
        ends = span(text)
        low = self._one(ends[0], language, edition) if ends else None
        high = self._one(ends[1], language, edition) if ends and low else None
        return joined(low, high, edition) if low and high else None

    def _one(self, text: str, language: str, edition: Edition) -> str | None:
        found = read(text, language)
        if found is None:
            return None
        is_own = found.of and _is_own(text, language, edition)
        said = self._kept(text, found, edition) if is_own else self._writer.worded(found, edition)
        if said is None:
            return None
        if found.number == 1 and not any(map(str.isdigit, said)):
            said = one_of(said)
        said = said.replace("\xa0", " ").replace(*_PARTED)
        said = _ONE.sub("", said).replace(*_TRILLION) if edition == "ar" else said
        return _FEW.sub(lambda few: few[1] + PLURALS[few[2]], said)

    def _kept(self, text: str, found: Measure, edition: Edition) -> str:
        """Answer a text in the edition's own words with its figure in the edition's digits."""
        plain = Measure(abs(found.figure), grouped=found.figured)
        return _FIGURE.sub(self._writer.formatted(plain, edition), text, count=1)

    def _score(self, text: str, edition: Edition) -> str | None:
        """Answer a score in the edition's digits."""
        return in_digits(text, self._systems[edition]) if _SCORED.fullmatch(text) else None

    def _rate(self, text: str, language: str, edition: Edition) -> str | None:
        for phrase, inner in (*self._rates.before(text), *self._rates.after(text)):
            bare = _HYPHEN.sub(" ", inner)
            if phrase.id.endswith(_LASTING) and not _is_time(bare, language):
                continue  # "20-point plan"
            is_score = phrase.id.endswith(_SCORE)
            said = self._score(bare, edition) if is_score else self._any(bare, language, edition)
            if said is None and phrase.id in _QUALIFYING:
                said = self._rates.say(bare, edition)
            if said:
                joined = said.replace(" ", "-") if bare != inner and edition == "en" else said
                return filled(phrase.names[edition], joined, edition)
        return None


def _is_time(text: str, language: str) -> bool:
    found = read(text, language)
    return found is not None and found.of in _TIMES


def _is_own(text: str, language: str, edition: Edition) -> bool:
    """Tell whether a text is in the edition's language and letters: its words may stay."""
    return language.partition("-")[0].lower() == edition and in_script(text, edition)
