"""Names in the newsroom's own form, from its authority files."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from wiredesk.enrichment import EntityKind
from wiredesk.metadata import SourceName
from wiredesk.newsroom.countries import Forms
from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.asked import Asked, Field, Said
from wiredesk_translate_metadata.folding import name_key, unaccented
from wiredesk_translate_metadata.names.book import ANY, Book
from wiredesk_translate_metadata.names.name import Name
from wiredesk_translate_metadata.sources.abbreviations import SIGNED, spelled_out
from wiredesk_translate_metadata.sources.agency_words import bare_agency
from wiredesk_translate_metadata.sources.borders import apart
from wiredesk_translate_metadata.sources.other_bodies import is_another
from wiredesk_translate_metadata.templates.exonyms import english

AGENCY: Final = "agency"
_GAZETTEER: Final = "geonames:"
_DATELINE: Final = "dateline"
_KINDS: Final[Mapping[Field, tuple[str, ...]]] = {
    "person": ("person",),
    "place": ("place",),
    "organisation": ("organisation",),
    "dateline": (_DATELINE, "place"),
    "byline": (AGENCY, "person", "organisation"),
    "credit": (AGENCY, "organisation", "person"),
    "keyword": (ANY,),
}
"""Whose names a field may be, the likeliest first."""
_LATIN: Final = frozenset({"en", "tr"})
"""Languages in which a place that is a word as well has a capital, and a keyword may have one."""
_KEPT: Final = 100
"""Names that were looked up: five editions ask for the same one."""


class AuthoritySource:
    """Says people, places, organisations and agencies as the house writes them."""

    name: SourceName = "authority"
    fields = frozenset(_KINDS)

    def __init__(
        self,
        book: Book,
        agencies: Sequence[Phrase] = (),
        datelines: Forms | None = None,
        countries: Callable[[Asked], str] = lambda _: "",
        lands: Callable[[Asked], str] = lambda _: "",
    ) -> None:
        """Take the names, and those of agencies.

        `datelines` have forms of their own for capitals that are called as their countries are.
        `countries` answers the country that a text names in its own language, `lands` the one that
        it names in any.
        """
        self._book, self._countries, self._lands = book, countries, lands
        self._names = lru_cache(maxsize=_KEPT)(self._looked_up)
        self._datelines = datelines or {}
        self._agencies = {agency.id: agency.names for agency in agencies}
        self._ids: Mapping[str, Mapping[str, str]] = {
            AGENCY: {
                **_alone((agency.id, self._body_forms(agency)) for agency in agencies),
                **_alone((agency.id, agency.forms) for agency in agencies),
            },
            _DATELINE: _alone((id_, names.values()) for id_, names in self._datelines.items()),
        }

    def _body_forms(self, agency: Phrase) -> Iterable[str]:
        """Answer the forms of an agency's body, which mean it unless they are another's own."""
        body = self._book.ours(agency.organisation) if agency.organisation else None
        return (*body.names.values(), *body.aliases) if body else ()

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer the name's form in an edition, by its id or, where it has none, by the name."""
        names = self._names(asked)
        return Said(names[edition], reviewed=True) if names else None

    def _looked_up(self, asked: Asked) -> Mapping[Edition, str] | None:
        # A gazetteer's town may be one that the newsroom has a name for.
        is_ours = asked.code and not asked.code.startswith(_GAZETTEER)
        id_ = asked.code if is_ours else self.id_of(asked)
        names = self._datelines.get(id_) if asked.field == "dateline" else None
        names = names or self._agencies.get(id_)
        if names is None and (name := self._book.ours(id_)):
            names = name.names
        return names

    def kind_of(self, id_: str) -> EntityKind | None:
        """Answer what has an id; None for an agency, and for what nobody has."""
        name = self._book.ours(id_)
        return name.kind if name else None

    def id_of(self, asked: Asked) -> str:
        """Answer whose name it is; empty where nobody's or several have it."""
        field, name = asked.field, spelled_out(asked.text, asked.primary)
        if not name or (field == "keyword" and name == name.lower() != name.upper()):
            return ""  # a keyword in small letters is a word
        asked = asked._replace(text=name)
        kinds = _KINDS.get(field, ())
        found = next(filter(None, (self._called(kind, asked) for kind in kinds)), "")
        if found and field in SIGNED and is_another(name, self._names_of(found)):
            return ""
        return found or self._abroad(asked)

    def _names_of(self, id_: str) -> Iterable[str]:
        body = self._agencies.get(id_) or getattr(self._book.ours(id_), "names", {})
        return body.values()

    def _abroad(self, asked: Asked) -> str:
        """Answer a place that a wire in a language without an edition calls by its own name."""
        is_place = asked.field in {"place", "keyword"} and not self._lands(asked)
        if asked.primary in EDITIONS or not (is_place or asked.field == _DATELINE):
            return ""
        typed = "" if asked.field == "keyword" else unaccented(name_key(asked.text))
        names = (english(asked.text), typed)
        found = (self._called("place", asked._replace(text=name)) for name in names if name)
        return next(filter(None, found), "")

    def _called(self, kind: str, asked: Asked) -> str:
        key = name_key(asked.text)
        if kind in self._ids:
            found = self._ids[kind].get(key, "")
            return found or (self._ids[kind].get(bare_agency(key), "") if kind == AGENCY else "")
        name = self._book.called(kind, key, asked.country)
        if name is None or self._is_country(name, asked) or _is_elsewhere(name, asked):
            return ""
        return "" if _is_word(name, asked) else name.id

    def _is_country(self, name: Name, asked: Asked) -> bool:
        """Tell whether a place's name is a country's in the wire's language, and its own elsewhere.

        "عمان" is Amman in Arabic, and Oman in Persian. A dateline is a city.
        """
        if name.kind != "place" or asked.field == "dateline" or not self._countries(asked):
            return False
        own = (said for each, said in name.found_as.items() if each == asked.primary)
        return name_key(asked.text) not in map(name_key, own)


def _is_word(name: Name, asked: Asked) -> bool:
    """Tell whether a keyword is a word of its language as well as a place's name: `Van`."""
    if asked.field != "keyword" or name.kind != "place" or asked.primary not in _LATIN:
        return False
    own = (said for each, said in name.found_as.items() if each == asked.primary)
    printed = (said for each, said in name.names.items() if each == asked.primary)
    key = name_key(asked.text)
    return key in map(name_key, printed) and key not in map(name_key, own)


def _is_elsewhere(name: Name, asked: Asked) -> bool:
    """Tell whether the wire says another country: Tripoli in Lebanon is not Libya's."""
    return name.kind == asked.field == "place" and apart(name.country, asked.country)


def _alone(called: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, str]:
    """Answer who is called what; what several are called is nobody's."""
    ids: dict[str, str] = {}
    for bearer, names in called:
        for key in set(map(name_key, names)):
            ids[key] = bearer if ids.setdefault(key, bearer) == bearer else ""
    return ids
