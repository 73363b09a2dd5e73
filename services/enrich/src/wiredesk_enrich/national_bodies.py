"""Bodies whose deeds hold for their whole country: central banks and parliaments.

What a central bank does is of the country, in whatever city it is told. So is what a parliament
does that the headline names, also where the text has the country's name in the parliament's alone.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from wiredesk.enrichment import Named
from wiredesk_enrich.names.record import Bearer
from wiredesk_enrich.nested_places import country_named, first
from wiredesk_enrich.story import Story
from wiredesk_enrich.topics.keywords import read_known_for

_ECONOMY: Final = "medtop:20000344"
_OF_BANKS: Final = frozenset({"medtop:04000000", ""})
"""What a central bank's deeds are about, where anybody knows."""
_POLITICS: Final = "medtop:11000000"
_OFFICES: Final = frozenset({"parliament", "national-assembly", "house-of-representatives"})
_COUNTRY: Final = "country:"


@dataclass(frozen=True, slots=True)
class NationalBodies:
    """Knows them by their ids; countries' English names and the ids of capitals by country."""

    banks: frozenset[str] = frozenset()
    parliaments: frozenset[str] = frozenset()
    countries: Mapping[str, str] = field(default_factory=dict)
    capitals: Mapping[str, str] = field(default_factory=dict)

    def bank_of(self, entities: Iterable[Named], story: Story) -> Named | None:
        """Answer the central bank that a story is about."""
        body = first(each for each in entities if each.kind == "organisation")
        return body if body and body.id in self.banks and story.topic in _OF_BANKS else None

    def rates(self, bank: Named, written: Named, entities: Sequence[Named]) -> Named | None:
        """Answer the country where a bank's deeds hold, if the text says the city no more."""
        land = country_named(bank.country, entities)
        return land if land and (bank.in_headline or land.count >= written.count) else None

    def laws(self, written: Named, entities: Sequence[Named], story: Story) -> Named | None:
        """Answer the country of a parliament in the headline, unless the lead says the city."""
        at_home = (
            each
            for each in entities
            if each.in_headline and each.id in self.parliaments and each.country == written.country
        )
        body = first(at_home) if story.topic == _POLITICS else None
        if body is None or (written.count > 1 and written in story.lead):
            return None
        return self._country(body, written, entities)

    def _country(self, body: Named, written: Named, entities: Sequence[Named]) -> Named | None:
        """Answer a body's country; one that is not named itself only where its capital tells it."""
        if written.id == self.capitals.get(body.country):
            return self.country(body.country, entities)
        return country_named(body.country, entities)

    def country(self, code: str, entities: Iterable[Named]) -> Named | None:
        """Answer a country by its code, whether the text names it or only what is in it."""
        named = country_named(code, entities)
        if named or code not in self.countries:
            return named
        name = self.countries[code]
        return Named(id=f"{_COUNTRY}{code}", kind="place", name=name, form=name, country=code)


def national_bodies(bearers: Iterable[Bearer], capitals: Mapping[str, str]) -> NationalBodies:
    """Tell them out of all whom the newsroom knows."""
    known = [*bearers]
    return NationalBodies(
        frozenset(each for each, code in read_known_for().items() if code == _ECONOMY),
        frozenset(each.id for each in known if each.office in _OFFICES and each.country),
        {each.country: each.name for each in known if each.id == f"{_COUNTRY}{each.country}"},
        capitals,
    )
