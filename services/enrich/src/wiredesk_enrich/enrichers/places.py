"""Where a story happens."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from wiredesk.article import Article, MainPlace, Named
from wiredesk.newsroom.countries import Forms
from wiredesk_enrich.dateline import dateline
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.main_place import Chooser
from wiredesk_enrich.names.fold import bare, fold

_AGENDA: Final = re.compile(
    r"(the )?(diary|agenda|week ahead|calendar)\s?[:-]|week ahead\b|"
    r"(haftanin )?(ajandasi?|programi|gundemi)\s?:|haftanin ajandasi|"
    + "|".join(
        map(fold, ("أجندة", "مفكرة الأسبوع", "تقویم هفته", "رویدادهای هفته", "ہفتے کی ڈائری"))
    )
)
"""How a headline begins that announces what happens in many places."""


@dataclass(frozen=True, slots=True)
class Places:
    """Reads the dateline, and chooses a main place (`wiredesk_enrich.main_place` says how)."""

    chooser: Chooser
    datelines: Forms = field(default_factory=dict)
    """How datelines write capitals that are called as their countries are, by the place's id."""

    name: str = "places"
    needs: frozenset[str] = frozenset({"entities"})
    gives: frozenset[str] = frozenset({"dateline", "main_place"})

    def enrich(self, article: Article, found: Findings) -> None:
        """Choose among the places that are named; an agenda has none, as has what names none."""
        found.dateline = dateline(article.body_text)
        if _AGENDA.match(fold(bare(article.headline))):
            return
        places = [each for each in found.entities if each.kind == "place"]
        written = _called(found.dateline, places) or _called(article.located, places)
        chosen = self.chooser.choose(written, found.entities)
        if chosen is None:
            return
        found.main_place = MainPlace(id=chosen.id, name=chosen.name, country=chosen.country)
        said = {found.dateline, article.located}
        if chosen is written and not chosen.in_headline:
            found.main_place = self._capital(chosen, said, found.language) or found.main_place

    def _capital(self, country: Named, said: Iterable[str], language: str) -> MainPlace | None:
        """Answer the capital that a dateline means, where both are called the same."""
        capital = self.chooser.capitals.get(country.country, "")
        forms = self.datelines.get(capital)
        if forms is None or country.id != f"country:{country.country}":
            return None
        spoken = language.split("-", maxsplit=1)[0]
        own = {fold(bare(form)) for edition, form in forms.items() if edition == spoken}
        if own.isdisjoint(fold(bare(each)) for each in said):
            return None
        return MainPlace(id=capital, name=forms["en"], country=country.country)


def _called(said: str, places: Sequence[Named]) -> Named | None:
    """Answer the place that is called so, by the form in the text or by its English name."""
    key = fold(bare(said))
    if not key:
        return None
    return next(
        (each for each in places if key in {fold(bare(each.form)), fold(each.name)}),
        None,
    ) or next((each for each in places if fold(bare(each.form)) in key), None)
