"""Where a story happens."""

from dataclasses import dataclass

from wiredesk.article import Article, MainPlace, Named
from wiredesk_enrich.dateline import dateline
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.names.fold import bare, fold


@dataclass(frozen=True, slots=True)
class Places:
    """Reads the dateline, and chooses a main place: the dateline's, else the most prominent."""

    name: str = "places"
    needs: frozenset[str] = frozenset({"entities"})
    gives: frozenset[str] = frozenset({"dateline", "main_place"})

    def enrich(self, article: Article, found: Findings) -> None:
        """Choose among the places that are named; one that nobody knows is none."""
        found.dateline = dateline(article.body_text)
        places = [each for each in found.entities if each.kind == "place"]
        chosen = (
            _called(found.dateline, places)
            or _called(article.located, places)
            or next(iter(places), None)
        )
        if chosen:
            found.main_place = MainPlace(id=chosen.id, name=chosen.name, country=chosen.country)


def _called(said: str, places: list[Named]) -> Named | None:
    """Answer the place that is called so, by the form in the text or by its English name."""
    key = fold(bare(said))
    if not key:
        return None
    return next(
        (each for each in places if key in {fold(each.form), fold(each.name)}),
        None,
    ) or next((each for each in places if fold(each.form) in key), None)
