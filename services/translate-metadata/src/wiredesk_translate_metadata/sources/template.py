"""Set forms: datelines, bylines, credits, usage terms and measures, by the newsroom's phrases."""

import re
from collections.abc import Callable, Collection, Mapping
from typing import Final

from wiredesk.metadata import SourceName
from wiredesk.newsroom import Site
from wiredesk.newsroom.phrases import Phrases
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Asked, Field, Said
from wiredesk_translate_metadata.templates.asides import Asides
from wiredesk_translate_metadata.templates.dateline import Dateline
from wiredesk_translate_metadata.templates.day_alone import DayAlone
from wiredesk_translate_metadata.templates.days import Days
from wiredesk_translate_metadata.templates.eras import Eras
from wiredesk_translate_metadata.templates.measures import Measures
from wiredesk_translate_metadata.templates.names import Names
from wiredesk_translate_metadata.templates.pieces import Pieces
from wiredesk_translate_metadata.templates.terms import Terms
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_LONGEST: Final = 1_000
_WIRES: Final = "agencies"
"""The phrase for several of them, which stands in datelines, too."""

_CAPTIONS: Final = frozenset({"file-photo", "handout", "video-grab", "satellite-image"})
"""Phrases that are all that some captions say."""

_ODD: Final = re.compile("[<>{}\u27e6\u27e7\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08]")
"""Markup, slots and marks of direction: a text that has them is left as it is."""

_COUNTED: Final = re.compile(r"\d|\A(?:ألف|مليون|مليار|تريليون)")
"""What a keyword that is a measure or a day has: most have none."""


class TemplateSource:
    """Says what is made of known parts in a known order."""

    name: SourceName = "template"

    def __init__(self, site: Site, phrases: Phrases, names: Names) -> None:
        """Take how the editions write, the newsroom's phrases, and who knows names."""
        days, regions = Days(site), phrases.get("regions", ())
        wires = [each for each in phrases["credits"] if each.id == _WIRES]
        captions = Wordbook(each for each in phrases["credits"] if each.id in _CAPTIONS)
        self._measure = Measures(site, phrases.get("measures", ())).say
        self._day = DayAlone(days).say
        self._era = Eras(site).say
        asides = Asides(self._day)
        self._ways: Mapping[Field, Callable[[str, Edition], str | None]] = {
            "caption": captions.say,
            "dateline": Dateline(names, days, regions, wires).say,
            "byline": Pieces("byline", Wordbook(phrases["bylines"]), names, asides).say,
            "credit": Pieces("credit", Wordbook(phrases["credits"]), names, asides).say,
            "usageterms": Terms(site, phrases["usage_terms"], names).say,
        }
        self.fields: Collection[Field] = (*self._ways, "keyword")

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer how an edition says it; None where not the whole of it is understood."""
        way = self._ways.get(asked.field)
        if not (way or asked.field == "keyword") or not asked.text:
            return None
        if len(asked.text) > _LONGEST or _ODD.search(asked.text):
            return None
        said = way(asked.text, edition) if way else self._counted(asked, edition)
        return Said(said) if said else None

    def _counted(self, asked: Asked, edition: Edition) -> str | None:
        if not _COUNTED.search(asked.text):
            return None
        measure = self._measure(asked.text, asked.language, edition)
        return measure or self._day(asked.text, edition) or self._era(asked.text, edition)
