"""All names that texts are searched for: authority files, CLDR's countries, larger cities."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Final

from babel import Locale

from wiredesk.newsroom.authority_rows import Authority
from wiredesk.newsroom.offices_alone import NamedAlone
from wiredesk_enrich.names.record import KNOWN, LANGUAGES, NOBODY, TOWN, Bearer, Form
from wiredesk_enrich.names.shared_forms import (
    Shared,
    bare_forms,
    in_its_letters,
    of_nobody_else,
    of_one_alone,
)
from wiredesk_enrich.names.spellings import in_two_letters, spellings, surname_first
from wiredesk_enrich.names.transliterations import transliterations

_COUNTRY: Final = 4.0
_CITY: Final = 1.0
_MILLION: Final = 1_000_000
_LARGE: Final = 150_000  # people
_ISO_LETTERS: Final = 2
_SHORTEST: Final = 4  # letters of a city's name; shorter ones are words
_TELLING: Final = 5
"""Letters of one word that are a name also behind a particle; fewer make another word."""
_NO_WORDS: Final = 10
"""Letters, of several words, that are no words of another language."""

_ARABIC_SCRIPT: Final = ("ar", "fa", "ur")
_GERMANIC: Final = frozenset({"AT", "CH", "DE", "DK", "FI", "IS", "NO", "SE"})
"""Countries whose letters of their own agencies write with two."""


@dataclass(slots=True)
class Lexicon:
    """Bearers of names, and the forms that name them."""

    bearers: list[Bearer] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)
    shared: Shared = frozenset()
    """Forms that are words or others' names as well: they count where something says so."""

    def add(self, bearer: Bearer, forms: Iterable[tuple[str, str]], *, attached: bool) -> None:
        """Add a bearer with its forms: text and language, which is empty for all languages."""
        at = len(self.bearers)
        self.bearers.append(bearer)
        telling = 1 if attached else _TELLING
        self.forms += [
            Form(text, at, language, attached=len(text) >= telling)
            for text, language in forms
            if text
        ]


def build(
    authority: Sequence[Authority],
    country_names: Mapping[str, Sequence[str]],
    not_names: frozenset[str],
    other_names: Iterable[tuple[str, str]] = (),
    places_alone: Iterable[NamedAlone] = (),
) -> Lexicon:
    """Make the lexicon. What the newsroom itself says of a place stands before any gazetteer."""
    lexicon = Lexicon()
    lexicon.add(NOBODY, other_names, attached=False)
    _add_countries(lexicon, country_names)
    known: dict[tuple[str, str], int] = {}
    called = {each.id: each.forms for each in places_alone}
    wanted: list[Form] = []
    ways: list[Form] = []
    for each in authority:
        at = known[each.found_as["en"], each.country] = len(lexicon.bearers)
        _add_authority(lexicon, each)
        wanted += _doubted(bare_forms(each), at)
        ways += _other_ways(each, at)
        ways += [Form(text, at, said, attached=True) for text, said in called.get(each.id, ())]
    for bearer, forms in _cities(not_names):
        if (bearer.name, bearer.country) not in known:
            lexicon.add(bearer, forms, attached=bearer.weight > _CITY)
        elif bearer.weight > _CITY:
            wanted += _doubted(in_its_letters(forms), known[bearer.name, bearer.country])
    lexicon.forms += of_nobody_else(of_one_alone(ways), lexicon.bearers, lexicon.forms)[0]
    left, lexicon.shared = of_nobody_else(wanted, lexicon.bearers, lexicon.forms)
    lexicon.forms += left
    return lexicon


def _doubted(forms: Iterable[tuple[str, str]], at: int) -> Iterator[Form]:
    return (Form(text, at, language, attached=True) for text, language in forms)


def _other_ways(row: Authority, at: int) -> Iterator[Form]:
    """Answer other ways to write a person's name; one that is somebody else's is theirs."""
    if row.kind == "person":
        for language, name in row.found_as.items():
            for way in transliterations(name, language):
                yield Form(way, at, language, attached=False)


def add_alone(lexicon: Lexicon, offices: Iterable[NamedAlone], clubs: Iterable[NamedAlone]) -> None:
    """Add bearers of what offices and clubs are called where the rest goes without saying."""
    for office in offices:
        bearer = Bearer(f"office:{office.id}", "organisation", office.id, office=office.id)
        lexicon.add(bearer, office.forms, attached=False)
    listed = {each.id for each in lexicon.bearers}
    for club in clubs:
        if club.id in listed:
            bearer = Bearer(f"club:{club.id}", "organisation", club.id, stands_for=club.id)
            lexicon.add(bearer, club.forms, attached=False)


def _add_countries(lexicon: Lexicon, others: Mapping[str, Sequence[str]]) -> None:
    names = {language: Locale(language).territories for language in LANGUAGES}
    for code, name in names["en"].items():
        if len(code) != _ISO_LETTERS or code in {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"}:
            continue
        forms = [(names[language].get(code, ""), language) for language in LANGUAGES]
        forms += [(alias, "") for alias in others.get(code, ())]
        bearer = Bearer(f"country:{code}", "place", name, code, weight=_COUNTRY)
        lexicon.add(bearer, forms, attached=True)


def _add_authority(lexicon: Lexicon, row: Authority) -> None:
    bearer = Bearer(
        row.id,
        row.kind,
        row.names["en"],
        row.country,
        row.wikidata,
        row.part_of,
        row.latitude,
        row.longitude,
        office=row.office,
        weight=KNOWN,
    )
    forms = [_widely(row, name, language) for language, name in row.found_as.items()]
    forms += [(row.found_as["en"], "tr")] * (row.kind != "place" and " " in row.found_as["en"])
    forms += [(alias, "") for alias in row.aliases]
    forms += [way for text, language in forms for way in spellings(text, language)]
    forms += [(form, language) for language, said in row.others.items() for form in said]
    if row.kind == "person":
        forms += [(way, "en") for way in surname_first(row.found_as["en"])]
    lexicon.add(bearer, forms, attached=row.kind == "place")


def _widely(row: Authority, name: str, language: str) -> tuple[str, str]:
    """Answer a form with its language; with none, where others of its script write it as well.

    So they do with people and bodies. A short form may be words of theirs: "جیت لی" is won.
    """
    several = " " in name and len(name) >= _NO_WORDS
    shared = several and row.kind != "place" and language in _ARABIC_SCRIPT
    return name, "" if shared else language


def _latin(row: Mapping[str, str]) -> list[str]:
    others = in_two_letters(row["name"]) if row["country"] in _GERMANIC else ()
    return [row["name"], *others]


def _cities(not_names: frozenset[str]) -> Iterator[tuple[Bearer, list[tuple[str, str]]]]:
    """Answer GeoNames' cities, and towns of the region: https://www.geonames.org, CC BY 4.0."""
    text = (files("wiredesk_enrich.names") / "cities.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(text.splitlines()):
        people = int(row["population"])
        if row["name"].casefold() in not_names or len(row["name"]) < _SHORTEST:
            continue
        bearer = Bearer(
            f"geonames:{row['id']}",
            "place",
            row["name"],
            row["country"],
            part_of=f"country:{row['country']}",
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            weight=_CITY + min(people / _MILLION, 1.0) / 2 if people >= _LARGE else TOWN,
        )
        arabic = [form for form in row["arabic"].split("|") if len(form) >= _SHORTEST]
        forms = [(form, language) for form in _latin(row) for language in ("en", "tr")]
        forms += [
            (form, language)
            for form in arabic
            if form not in not_names
            for language in _ARABIC_SCRIPT
        ]
        yield bearer, forms
