"""Chooses where a story happens: at its dateline, unless the headline names another place.

A place that the headline names in the dateline's own country is where it happens; one abroad only
if it is no country, or is written of more than the country of the dateline. A capital stands for
its country where the headline names that, unless the lead says the city, too, or the text says it
more; so does any city for what central banks and parliaments do (`national_bodies`). Schools,
clinics, jobs and weather are of the country that a report from a capital names most, and politics
at home of one that it names at all. A sea or glacier that a headline names alone is the place.

What the story is about decides, too. A match is played where it is written of: countries, and
places abroad, in its headline are teams. A disaster or an attack is often written of in another
city, and happened at the one place that the lead names; so it is inside of a region around the
dateline that the headline names, or where the lead begins though the dateline shook as well. A
museum of the dateline's country stands where the lead says, and a crime was done there. Diplomats
meet and courts sit in the capital itself, whatever country they talk of; what is counted of a whole
country is of the country.
"""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Final

from wiredesk.enrichment import Named
from wiredesk_enrich.names.fold import bare, fold
from wiredesk_enrich.national_bodies import NationalBodies
from wiredesk_enrich.nested_places import (
    country_named,
    first,
    inside,
    is_country,
    narrowest,
    only,
    weight_of,
)
from wiredesk_enrich.story import Story
from wiredesk_enrich.without_dateline import in_clubs_countries, most_written_of

_PLACE: Final = "place:"

_SPORT: Final = "medtop:15000000"
_NATURE: Final = re.compile(
    r"\b(?:sea|ocean|lake|river|strait|gulf|bay|channel|canal|glacier|mountains?|desert|forest|"
    r"islands?|peninsula|delta)\b"
)
"""What the ids of waters and lands of no country have; what else is of none is larger than one."""

_OF_COUNTRIES: Final = frozenset(
    f"medtop:{number}" for number in (20000344, 20000523, 20000533, 20000770, 20001128)
)
"""What is counted, or forecast, for countries: growth, jobs, joblessness, births, weather."""


_OF_ALL: Final = frozenset(f"medtop:{number}000000" for number in ("05", "07", "09", "14", "17"))
"""What is done for a whole country: its schools, clinics, jobs, families, weather."""


def capitals() -> Mapping[str, str]:
    """Answer the ids of capitals by country, in ISO 3166-1 alpha-2."""
    file = files("wiredesk_enrich.names") / "capitals.csv"
    rows = csv.DictReader(file.read_text(encoding="utf-8").splitlines())
    return {row["country"]: row["capital"] for row in rows}


def called(said: str, places: Sequence[Named]) -> Named | None:
    """Answer the place that is called so, by the form in the text or by its English name.

    Of "SUKKUR, Pakistan" the city comes first, of what is only a piece of the dateline anything.
    """
    key = place_key(said)
    for part in filter(None, (key, re.split("[,،]", key)[0].strip())):
        for each in places:
            if part == place_key(each.form) or part == fold(each.name):
                return each
    return next((each for each in places if place_key(each.form) in key), None)


@lru_cache(maxsize=4096)  # the same places are named every day
def place_key(name: str) -> str:
    """Answer a place's name as two ways to write it are compared."""
    return fold(bare(name))


@dataclass(frozen=True, slots=True)
class Chooser:
    """Chooses among the places that a text names."""

    capitals: Mapping[str, str]
    bodies: NationalBodies

    def choose(
        self, written: Named | None, entities: Sequence[Named], story: Story
    ) -> Named | None:
        """Answer the main place; `written` is the dateline's, entities the most prominent first."""
        places = [each for each in entities if each.kind == "place"]
        told = [each for each in places if each.in_headline and each.country]
        if written is None:
            sport = story.topic == _SPORT
            near = in_clubs_countries(places, entities) if sport else places
            return narrowest(told) or most_written_of(near, self.bodies)
        if written.in_headline or not written.country:
            near = [*told, *story.lead] if story.attack else told
            return inside(written, near) or _epicentre(told, story) or written
        if whole := self.bodies.laws(written, entities, story):
            return whole
        if nearby := self._nearby(written, told) or _nature(places, told, story):
            around = story.struck and nearby.id == written.part_of
            return (inside(nearby, story.lead) if around else None) or nearby
        if story.topic == _SPORT:
            return written
        return (
            _struck(written, told, story)
            or self._whole_country(written, entities, story)
            or _abroad(written, told, places, story)
            or written
        )

    def is_capital(self, place: Named) -> bool:
        """Tell whether a place is its country's capital."""
        return place.id == self.capitals.get(place.country)

    def _nearby(self, written: Named, told: Sequence[Named]) -> Named | None:
        return narrowest(
            [each for each in told if each.country == written.country and not is_country(each)]
        )

    def _whole_country(
        self, written: Named, entities: Sequence[Named], story: Story
    ) -> Named | None:
        if bank := self.bodies.bank_of(entities, story):
            return self.bodies.rates(bank, written, entities)
        whole = country_named(written.country, entities)
        if whole is None:
            return None
        capital = self.is_capital(written)
        sits = story.sits and not (story.crime and whole.count > written.count)
        if capital and whole.in_headline and not sits and _is_all(whole, written, story):
            return whole
        if written.count > 1:
            return None
        others = (each for each in entities if each.kind == "place" and each is not written)
        most = first(others) is whole
        counted = story.below in _OF_COUNTRIES or (capital and story.topic in _OF_ALL)
        return whole if (capital and story.governs) or (counted and most) else None


def _is_all(whole: Named, capital: Named, story: Story) -> bool:
    """Tell whether a country is written of as much as its capital, which only the dateline says."""
    if capital.count == 1:
        return True
    return capital not in story.lead and whole.count >= capital.count - 1


def _nature(places: Sequence[Named], told: Sequence[Named], story: Story) -> Named | None:
    """Answer the sea, river or glacier that a headline names, and no other, if more does so."""
    nature = [each for each in places if each.in_headline and not each.country]
    named = only(nature) if not told and not story.sits else None
    return named if named and named.count > 1 and _NATURE.search(named.id) else None


def _abroad(
    written: Named, told: Sequence[Named], places: Sequence[Named], story: Story
) -> Named | None:
    if story.meets or any(each.country == written.country for each in told):
        return None
    place = narrowest(told)
    if place is None or not is_country(place):
        least = written.count + story.sits
        return place if place and place.count >= least else None
    weight = {country: weight_of(country, places) for country in (place.country, written.country)}
    return place if weight[place.country] > weight[written.country] else None


def _epicentre(told: Sequence[Named], story: Story) -> Named | None:
    """Answer what the lead names first, if the headline does, too: it shook the dateline also."""
    lead = first(each for each in story.lead if not is_country(each)) if story.struck else None
    return lead if lead in told else None


def _struck(written: Named, told: Sequence[Named], story: Story) -> Named | None:
    """Answer where the lead says that it happened, if it names one place only.

    Nothing, where the headline says more than a country, or the text more of its own city. What
    strikes nothing is not said to be at a piece of a city: a suspect's lane, a hall.
    """
    if not story.local or written.count > 1 or not all(map(is_country, told)):
        return None
    near = [each for each in story.lead if each.country and not is_country(each)]
    at_home = only([each for each in near if each.country == written.country])
    if story.struck:
        return only(near) or at_home
    return at_home if at_home and not at_home.part_of.startswith(_PLACE) else None
