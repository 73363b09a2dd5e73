"""Set forms: datelines, bylines, credits, usage terms and measures, by the newsroom's phrases."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import lru_cache
from typing import Final

from wiredesk.metadata import SourceName
from wiredesk.newsroom import Site
from wiredesk.newsroom.phrases import Phrase, Phrases, slots
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Asked, Field, Said
from wiredesk_translate_metadata.folding import folded
from wiredesk_translate_metadata.sources.abbreviations import SIGNED, spelled_out
from wiredesk_translate_metadata.templates.ages import Ages
from wiredesk_translate_metadata.templates.asides import Asides
from wiredesk_translate_metadata.templates.bodies import Bodies
from wiredesk_translate_metadata.templates.bylines import BylineOrCredit
from wiredesk_translate_metadata.templates.dateline import Dateline
from wiredesk_translate_metadata.templates.day_alone import weekdays
from wiredesk_translate_metadata.templates.days import Days
from wiredesk_translate_metadata.templates.eras import BEGINNINGS as ERAS
from wiredesk_translate_metadata.templates.eras import Eras
from wiredesk_translate_metadata.templates.halves import BEGINNINGS
from wiredesk_translate_metadata.templates.instants import Instants
from wiredesk_translate_metadata.templates.jubilees import Jubilees
from wiredesk_translate_metadata.templates.measures import Measures
from wiredesk_translate_metadata.templates.measures_abroad import AGO, FIGURES, ONE
from wiredesk_translate_metadata.templates.moments import Moments, parted
from wiredesk_translate_metadata.templates.names import Names
from wiredesk_translate_metadata.templates.nations import Nations
from wiredesk_translate_metadata.templates.ordinals import Ordinals
from wiredesk_translate_metadata.templates.pieces import Pieces
from wiredesk_translate_metadata.templates.terms import Terms
from wiredesk_translate_metadata.templates.vague_counts import BEGINNINGS as VAGUE
from wiredesk_translate_metadata.templates.wordbook import Wordbook
from wiredesk_translate_metadata.templates.written_days import FIRST

_LONGEST: Final = 1_000
_WIRES: Final = "agencies"
"""The phrase for several of them, which stands in datelines, too."""

_SENDERS: Final = frozenset(
    {
        "special-correspondent",
        "our-correspondent",
        "staff-reporter",
        "staff",
        "news-desk",
        "web-desk",
    }
)
"""Who may have sent a story, where a dateline has no agency: "لاہور (نمائندہ خصوصی)"."""

_CAPTIONS: Final = frozenset({"file-photo", "handout", "video-grab", "satellite-image"})
"""Phrases that are all that some captions say."""

_ODD: Final = re.compile("[<>{}\u27e6\u27e7\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08]")
"""Markup, slots and marks of direction: a text that has them is left as it is."""

_BEGUN: Final = (*BEGINNINGS, *FIGURES, *AGO, *ERAS, *FIRST, *VAGUE)
_COUNTED: Final = re.compile(rf"\d|\A(?:ألف|مليون|مليار|تريليون)|{ONE}")
"""What a keyword that is a measure or a day has: most have none."""


class TemplateSource:
    """Says what is made of known parts in a known order."""

    name: SourceName = "template"

    def __init__(self, site: Site, phrases: Phrases, names: Names, nations: Nations) -> None:
        """Take how the editions write, the newsroom's phrases, and who knows names and nations."""
        days, regions = Days(site), phrases.get("regions", ())
        captions = Wordbook(each for each in phrases["credits"] if each.id in _CAPTIONS)
        self._measure = Measures(site, phrases.get("measures", ())).say
        moments = Moments(site, days, phrases.get("days", ()))
        self._instant = Instants(site, moments.day.say).say
        self._otherwise = (moments, Eras(site), Ordinals(site), Ages(site), Jubilees(site))
        self._words = frozenset((*_BEGUN, *weekdays(), *_telling_words(phrases)))
        # Five editions ask for the same keyword.
        self._is_worded = lru_cache(maxsize=1_000)(self._begins_or_ends)
        asides = Asides(moments.day.say, site)
        pictures, writers = Wordbook(phrases["credits"]), Wordbook(phrases["bylines"])
        bodies = Bodies(phrases.get("bodies", ()), names, nations)
        credit = Pieces("credit", pictures, names, asides, bodies)
        byline = BylineOrCredit(Pieces("byline", writers, names, asides, bodies), credit, pictures)
        self._ways: Mapping[Field, Callable[[str, Edition], str | None]] = {
            "caption": captions.say,
            "dateline": Dateline(names, days, regions, _senders(phrases)).say,
            "byline": byline.say,
            "credit": credit.say,
            "usageterms": Terms(
                site, phrases["usage_terms"], names, (credit.say, moments.say), self._lasting
            ).say,
        }
        self.fields: Collection[Field] = (*self._ways, "keyword")

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer how an edition says it; None where not the whole of it is understood."""
        way = self._ways.get(asked.field)
        if not (way or asked.field == "keyword") or not asked.text:
            return None
        if len(asked.text) > _LONGEST or _ODD.search(asked.text):
            return None
        text = spelled_out(asked.text, asked.primary) if asked.field in SIGNED else asked.text
        if not text:
            return None
        said = way(text, edition) if way else self._counted(asked, edition)
        return Said(said) if said else None

    def _lasting(self, text: str, edition: Edition) -> str | None:
        """Say how long something is, as English terms count it: `14 days`."""
        return self._measure(text, "en", edition)

    def _counted(self, asked: Asked, edition: Edition) -> str | None:
        if not (_COUNTED.search(asked.text) or self._is_worded(asked.text)):
            return None
        if instant := self._instant(asked.text, edition):
            return instant  # "20260917" is no count
        measure = self._measure(asked.text, asked.language, edition)
        others = (each.say(asked.text, edition) for each in self._otherwise)
        return measure or next(filter(None, others), None)

    def _begins_or_ends(self, text: str) -> bool:
        """Tell whether a keyword without a figure may be a measure or a day in words."""
        words = folded(parted(text)).split()
        return bool(words) and not self._words.isdisjoint((words[0], words[-1]))


def _senders(phrases: Phrases) -> Iterator[Phrase]:
    """Answer who may have sent what has a dateline."""
    yield from (each for each in phrases["credits"] if each.id == _WIRES)
    yield from (each for each in phrases["bylines"] if each.id in _SENDERS)


def _telling_words(phrases: Phrases) -> Iterator[str]:
    """Answer what times and measures without a figure begin or end with: `two-thirds`, `late`."""
    bare = (form for each in phrases.get("measures", ()) for form in each.forms if not slots(form))
    of_days = (form for each in phrases.get("days", ()) for form in each.forms)
    for form in (*bare, *of_days):
        words = [word for word in folded(form).split() if not slots(word)]
        yield from {words[0], words[-1]} if words else ()
