"""Where a story happens."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from operator import itemgetter
from typing import Final

from wiredesk.article import Article
from wiredesk.enrichment import MainPlace, Named
from wiredesk.newsroom.countries import Forms
from wiredesk_enrich.dateline import dateline, head
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.main_place import Chooser, called, place_key
from wiredesk_enrich.names.fold import bare, fold
from wiredesk_enrich.story import Story

_AGENDA: Final = re.compile(
    r"(the )?(diary|agenda|week ahead|calendar)\s?[:-]|week ahead\b|"
    r"(haftanin )?(ajandasi?|programi|gundemi)\s?:|haftanin ajandasi|"
    + "|".join(
        map(fold, ("أجندة", "مفكرة الأسبوع", "تقویم هفته", "رویدادهای هفته", "ہفتے کی ڈائری"))
    )
)
"""How a headline begins that announces what happens in many places."""


_FIRST_LEVEL: Final = "000000"
"""How codes of the first level end."""


@dataclass(frozen=True, slots=True)
class Places:
    """Reads the dateline, and chooses a main place (`wiredesk_enrich.main_place` says how).

    Topics help, where they are known before.
    """

    chooser: Chooser
    datelines: Forms = field(default_factory=dict)
    """How datelines write capitals that are called as their countries are, by the place's id."""

    name: str = "places"
    needs: frozenset[str] = frozenset({"entities"})
    gives: frozenset[str] = frozenset({"dateline", "main_place"})

    def enrich(self, article: Article, found: Findings) -> None:
        """Choose among the places that are named; an agenda has none, as has what names none."""
        found.dateline = dateline(article.body_text)
        plain = found.plain(article)
        if _AGENDA.match(plain.text.folded, 0, plain.headline):
            return
        places = [each for each in found.entities if each.kind == "place"]
        written = called(found.dateline, places) or called(article.located, places)
        story = _story(found)
        again = written is not None and written.count > 1 and self.chooser.is_capital(written)
        if story.local or again:
            story = replace(story, lead=_in_lead(article.body_text, places))
        chosen = self.chooser.choose(written, found.entities, story)
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


def _story(found: Findings) -> Story:
    codes = [topic.code for topic in found.topics]
    topic = next((code for code in codes if code.endswith(_FIRST_LEVEL)), "")
    below = next((code for code in codes if not code.endswith(_FIRST_LEVEL)), "")
    return Story(topic, below)


def _in_lead(text: str, places: Sequence[Named]) -> Sequence[Named]:
    """Answer the places of the first paragraph, behind the dateline, in their order."""
    line = next(filter(None, map(str.strip, text.splitlines())), "")
    begins = head(line)
    lead = fold(bare(line[begins.end if begins else 0 :]))
    named = ((lead.find(place_key(each.form)), each) for each in places)
    return [each for at, each in sorted(named, key=itemgetter(0)) if at >= 0]
